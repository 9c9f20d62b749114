### Sources and what rests on each.
### Keys begin with `sources-`. The same keys and variables stand in en, ar and ru.
