### Forms: labels, hints, what a field lacks, what a button does.
### Keys begin with `forms-`. The same keys and variables stand in en, ar and ru.

## In every form

forms-optional = يمكن تركه فارغاً
