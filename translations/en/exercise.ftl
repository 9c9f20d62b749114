### Exercises: a copy of the record to rehearse on. The banner is on every page and output.

## On every page of an exercise

exercise-word = Exercise
exercise-banner = Exercise. Nothing done here belongs to the organisation’s record.
