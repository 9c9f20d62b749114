### Dates. The grammar of each place is a message of its own; which is used, `dates.rs` decides.
### $day and $year come as text, $month in the form its place needs.
### Months have both their names; U+2060 after the stroke holds them together, and a no-break
### space holds the day to its month.

## A date alone, after a preposition (-of), and saying when (-in)

date-day = { $day }{"\u00A0"}{ $month } { $year }
date-day-of = { $day }{"\u00A0"}{ $month } { $year }
date-day-in = في { $day }{"\u00A0"}{ $month } { $year }
date-month = { $month } { $year }
date-month-of = { $month } { $year }
date-month-in = في { $month } { $year }
date-year = عام { $year }
date-year-of = عام { $year }
date-year-in = في عام { $year }
date-before = قبل { $date }
date-after = بعد { $date }
date-unstated = التاريخ غير مذكور
date-unstated-in = في تاريخ غير مذكور
date-instant = { $date }، الساعة { $time } بالتوقيت العالمي المنسَّق
date-with-weekday = { $weekday } { $date }

## Spans. $from and $until are dates, or the phrases below for an end that is itself a "before".

span-open = منذ { $from }
span-closed = من { $from } إلى { $until }
span-until = حتى { $until }
span-ended = منذ { $from }، وتاريخ الانتهاء غير مذكور
span-unstated = التواريخ غير مذكورة
span-from-before = وقت قبل { $date }
span-from-after = وقت بعد { $date }
span-until-before = وقت قبل { $date }
span-until-after = وقت بعد { $date }

## Months: alone, in a date or after a preposition (-of), saying when (-in)

month-1 = كانون{"\u00A0"}الثاني/{"\u2060"}يناير
month-2 = شباط/{"\u2060"}فبراير
month-3 = آذار/{"\u2060"}مارس
month-4 = نيسان/{"\u2060"}أبريل
month-5 = أيار/{"\u2060"}مايو
month-6 = حزيران/{"\u2060"}يونيو
month-7 = تموز/{"\u2060"}يوليو
month-8 = آب/{"\u2060"}أغسطس
month-9 = أيلول/{"\u2060"}سبتمبر
month-10 = تشرين{"\u00A0"}الأول/{"\u2060"}أكتوبر
month-11 = تشرين{"\u00A0"}الثاني/{"\u2060"}نوفمبر
month-12 = كانون{"\u00A0"}الأول/{"\u2060"}ديسمبر

month-of-1 = كانون{"\u00A0"}الثاني/{"\u2060"}يناير
month-of-2 = شباط/{"\u2060"}فبراير
month-of-3 = آذار/{"\u2060"}مارس
month-of-4 = نيسان/{"\u2060"}أبريل
month-of-5 = أيار/{"\u2060"}مايو
month-of-6 = حزيران/{"\u2060"}يونيو
month-of-7 = تموز/{"\u2060"}يوليو
month-of-8 = آب/{"\u2060"}أغسطس
month-of-9 = أيلول/{"\u2060"}سبتمبر
month-of-10 = تشرين{"\u00A0"}الأول/{"\u2060"}أكتوبر
month-of-11 = تشرين{"\u00A0"}الثاني/{"\u2060"}نوفمبر
month-of-12 = كانون{"\u00A0"}الأول/{"\u2060"}ديسمبر

month-in-1 = كانون{"\u00A0"}الثاني/{"\u2060"}يناير
month-in-2 = شباط/{"\u2060"}فبراير
month-in-3 = آذار/{"\u2060"}مارس
month-in-4 = نيسان/{"\u2060"}أبريل
month-in-5 = أيار/{"\u2060"}مايو
month-in-6 = حزيران/{"\u2060"}يونيو
month-in-7 = تموز/{"\u2060"}يوليو
month-in-8 = آب/{"\u2060"}أغسطس
month-in-9 = أيلول/{"\u2060"}سبتمبر
month-in-10 = تشرين{"\u00A0"}الأول/{"\u2060"}أكتوبر
month-in-11 = تشرين{"\u00A0"}الثاني/{"\u2060"}نوفمبر
month-in-12 = كانون{"\u00A0"}الأول/{"\u2060"}ديسمبر

## Days of the week, from Monday

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
