### Dates. The grammar of each place is a message of its own; which is used, `dates.rs` decides.
### $day and $year come as text, $month in the form its place needs.

## A date alone, after a preposition (-of), and saying when (-in)

date-day = { $day } { $month } { $year } года
date-day-of = { $day } { $month } { $year } года
date-day-in = { $day } { $month } { $year } года
date-month = { $month } { $year } года
date-month-of = { $month } { $year } года
date-month-in = в { $month } { $year } года
date-year = { $year } год
date-year-of = { $year } года
date-year-in = в { $year } году
date-before = до { $date }
date-after = после { $date }
date-unstated = дата не указана
date-unstated-in = без указания даты
date-instant = { $date }, { $time } UTC
date-with-weekday = { $weekday }, { $date }

## Spans. $from and $until are dates, or the phrases below for an end that is itself a "before".

span-open = с { $from }
span-closed = с { $from } по { $until }
span-until = по { $until }
span-ended = с { $from }; дата окончания не указана
span-unstated = даты не указаны
span-from-before = даты ранее { $date }
span-from-after = даты позднее { $date }
span-until-before = дату ранее { $date }
span-until-after = дату позднее { $date }

## Months: alone, in a date or after a preposition (-of), saying when (-in)

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

month-of-1 = января
month-of-2 = февраля
month-of-3 = марта
month-of-4 = апреля
month-of-5 = мая
month-of-6 = июня
month-of-7 = июля
month-of-8 = августа
month-of-9 = сентября
month-of-10 = октября
month-of-11 = ноября
month-of-12 = декабря

month-in-1 = январе
month-in-2 = феврале
month-in-3 = марте
month-in-4 = апреле
month-in-5 = мае
month-in-6 = июне
month-in-7 = июле
month-in-8 = августе
month-in-9 = сентябре
month-in-10 = октябре
month-in-11 = ноябре
month-in-12 = декабре

## Days of the week, from Monday

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
