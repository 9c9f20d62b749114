### Dates. The grammar of each place is a message of its own; which is used, `dates.rs` decides.
### $day and $year come as text, $month in the form its place needs.

## A date alone, after a preposition (-of), and saying when (-in)

date-day = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year }
date-day-in = on { $day } { $month } { $year }
date-month = { $month } { $year }
date-month-of = { $month } { $year }
date-month-in = in { $month } { $year }
date-year = { $year }
date-year-of = { $year }
date-year-in = in { $year }
date-before = before { $date }
date-after = after { $date }
date-unstated = date not given
date-unstated-in = on a date not given
date-instant = { $date }, { $time } UTC
date-with-weekday = { $weekday } { $date }

## Spans. $from and $until are dates, or the phrases below for an end that is itself a "before".

span-open = since { $from }
span-closed = from { $from } to { $until }
span-until = until { $until }
span-ended = from { $from }; end date not given
span-unstated = dates not given
span-from-before = some time before { $date }
span-from-after = some time after { $date }
span-until-before = some time before { $date }
span-until-after = some time after { $date }

## Months: alone, in a date or after a preposition (-of), saying when (-in)

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-of-1 = January
month-of-2 = February
month-of-3 = March
month-of-4 = April
month-of-5 = May
month-of-6 = June
month-of-7 = July
month-of-8 = August
month-of-9 = September
month-of-10 = October
month-of-11 = November
month-of-12 = December

month-in-1 = January
month-in-2 = February
month-in-3 = March
month-in-4 = April
month-in-5 = May
month-in-6 = June
month-in-7 = July
month-in-8 = August
month-in-9 = September
month-in-10 = October
month-in-11 = November
month-in-12 = December

## Days of the week, from Monday

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
