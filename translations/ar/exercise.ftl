### Exercises: a copy of the record to rehearse on. The banner is on every page and output.

## On every page of an exercise

exercise-word = تدريب
exercise-banner = تدريب. لا شيء مما يجري هنا من سجل المنظمة.
