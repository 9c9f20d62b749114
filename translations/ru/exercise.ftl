### Exercises: a copy of the record to rehearse on. The banner is on every page and output.

## On every page of an exercise

exercise-word = Учебный режим
exercise-banner = Учебный режим. Ничто из сделанного здесь не входит в записи организации.
