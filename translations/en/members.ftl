### The members, one member, its claims and its timeline.
### Keys begin with `members-`. The same keys and variables stand in en, ar and ru.
