### The first page: the organisation as at a day, its year, who holds what.
### Keys begin with `organisation-`. The same keys and variables stand in en, ar and ru.
