### One decision: its path, positions, verdicts, signatures, joining and entry into force.
### Keys begin with `decisions-`. The same keys and variables stand in en, ar and ru.
