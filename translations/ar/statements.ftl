### Political statements.
### Keys begin with `statements-`. The same keys and variables stand in en, ar and ru.
