### Political statements.
### Keys begin with `statements-`. The same keys and variables stand in en, ar and ru.
### The page of one statement shares the words of a decision's (`decisions-`).

## The subject of the page

statements-draft-by = مشروع بيان مقدَّم من { $name }
statements-draft-by-secretariat = مشروع بيان مقدَّم من الأمانة
statements-adopted-lead = بيان اعتُمد في { $body } { $date }
statements-told-adopted = البيان لا يوقَّع ولا يدخل حيز النفاذ.

## All statements

statements-title = البيانات
statements-lead = بيانات سياسية: تُعتمد في أحد الأجهزة، ولا توقَّع ولا تدخل حيز النفاذ.
statements-list-none = لا بيان في هذا السجل بعد
statements-list-none-told = ما هو متوقع أو مقرر يبقى هنا متوقعاً أو مقرراً.
statements-adopted = المعتمَد
statements-under-way = قيد المسار
statements-expected = المقرر
statements-empty = لم يُقدَّم أي مشروع بيان
statements-empty-text = تظهر البيانات هنا متى قدّم موظف في الأمانة أو وفد مشروعها إلى دورة دُعي إلى عقدها.
statements-empty-adopted = لم يُعتمد شيء بعد
statements-empty-adopted-text = ينتقل البيان إلى هنا متى اعتُمد في الجهاز الذي قُدِّم إليه. وتُحسب النتيجة بقاعدة الميثاق حين تقفل الرئاسة أو موظف في الأمانة المسألة.
