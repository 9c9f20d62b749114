### The bodies, one body, its composition and its rules.
### Keys begin with `bodies-`. The same keys and variables stand in en, ar and ru.
