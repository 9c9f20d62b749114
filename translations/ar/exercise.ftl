### Exercises: a copy of the record to rehearse on. The banner is on every page and output.
### Offices, the desk of an office, and the choice of another date.

## On every page of an exercise

exercise-word = تدريب
exercise-banner = تدريب. لا شيء مما يجري هنا من سجل المنظمة.
exercise-to-record = إلى سجل المنظمة
exercise-offer = استكمال الأعمال في تدريب
exercise-reset-offer = البدء من جديد

## Where nothing is

absent-title = لا شيء في هذا العنوان
absent-nothing = ليس في السجل شيء بهذا العنوان.
# Brackets make a link of each.
absent-instead = قد يكون العنوان مكتوباً على نحو آخر. يمكن الاطلاع على [صفحة المنظمة] أو [السجل].

## Offices

exercise-sign-in = تولّي صفة
exercise-sign-in-lead = يجري العمل في التدريب بصفة رسمية لا باسم شخص. وما يجري يبقى في التدريب.
exercise-offices = الصفات
exercise-office-secretariat = موظف في الأمانة
exercise-can-secretariat = يدعو إلى الدورات ويسجل الحضور والوثائق، ويقيّد ما تفعله الوفود على الورق أو شفوياً في القاعة، ويرفع المشاريع، ويقيّد بدء النفاذ.
exercise-take-secretariat = العمل عن الأمانة
exercise-office-chair = الرئاسة
exercise-can-chair = تفتتح الجلسات وترفعها، وتعتمد جدول الأعمال، وتطرح المسائل وتقفلها وتعلن نتائجها.
exercise-take-chair = العمل عن الرئاسة
exercise-office-delegation = وفد { $party }
exercise-can-delegation = يعلن عن حضوره أو غيابه، ويقدّم المشاريع والأوراق، ويبدي المواقف، وينضم إلى القرارات ويوقّعها. عن { $party } وحدها.
exercise-take-delegation = العمل عن { $party }
exercise-delegation-of = وفد { $party }
exercise-elsewhere-here = لا يمكن العمل هنا
exercise-elsewhere-here-why = لا يتولى صفة إلا من يجلس إلى الجهاز الذي يعمل عليه Majlis، حتى لا يتكلم أحد عن وفد من بعيد.
exercise-at-home = لاستكمال الدورة بنفسك انسخ المستودع وشغّل:

## The desk

exercise-desk = ما يمكنك فعله الآن
exercise-desk-lead = صفتك هنا: { $office }.
exercise-awaited = المنتظَر منك
exercise-nothing-awaited = لا شيء منتظَراً منك الآن
exercise-nothing-awaited-told = هنا يظهر ما ينتظر هذه الصفة مع سير الدورة: موقف من مسألة مفتوحة، أو توقيع، أو مشروع حان رفعه.
exercise-possible = وممكن أيضاً
exercise-nothing-possible = لا شيء آخر ممكناً لهذه الصفة الآن
exercise-nothing-possible-told = الممكن بحسب ما بلغته كل دورة وكل مشروع.
exercise-no-office = لست متولياً صفة هنا
exercise-begin-again = البدء من جديد
exercise-begin-again-button = بدء التدريب من جديد
exercise-begin-again-then = يُطرح جانباً كل ما جرى في هذا التدريب، وتحل محله نسخة جديدة من السجل. أما السجل نفسه فلا يتغير.
exercise-began-again = بدأ التدريب من جديد على نسخة جديدة من السجل.

## Turned away: what, why, the remedy

exercise-elsewhere = لم يُنفَّذ شيء
exercise-elsewhere-why = لا يتولى صفة إلا من يجلس إلى الجهاز الذي يعمل عليه Majlis.
exercise-elsewhere-remedy = يُشغَّل Majlis على جهازك ويُفتح هناك
exercise-other-site = لم يُنفَّذ شيء
exercise-other-site-why = أُرسل هذا من صفحة موقع آخر.
exercise-other-site-remedy = يكون العمل من صفحات هذا التدريب
exercise-too-large = لم يُنفَّذ شيء
exercise-too-large-why = ما أُرسل أكبر من 256 كيلوبايت.
exercise-too-large-remedy = تُختصر النصوص وتُرسل من جديد
exercise-no-such-office = لم يُنفَّذ شيء
exercise-no-such-office-why = لا صفة كهذه هنا.
exercise-no-such-office-remedy = تُختار إحدى الصفات المعروضة
exercise-no-randomness = لم يُنفَّذ شيء
exercise-no-randomness-why = لم يعطِ هذا الجهاز أرقاماً عشوائية الآن.
exercise-no-randomness-remedy = تُعاد المحاولة بعد لحظة
exercise-not-begun-again = لم يُبدأ التدريب من جديد
exercise-not-begun-again-why = تعذر إعداد نسخة جديدة من السجل. والتدريب مستمر كما كان.
exercise-not-begun-again-remedy = يُنظر في رسائل الخادم؛ هل في القرص متسع؟

## Another date

exercise-date = كما عُرف في تاريخ آخر
exercise-date-lead = يمكن أن تُرى الصفحة بحسب الأقوال السارية في أي يوم.
exercise-date-on = اليوم
exercise-date-hint = مثل { $day }.
exercise-date-known = كما كان معروفاً في
exercise-date-known-hint = إن تُرك فارغاً: بكل ما قُيّد بعد ذلك. ومثل { $day }: ما قُيّد حتى نهاية ذلك اليوم فقط.
exercise-date-button = عرض ذلك اليوم
exercise-date-wrong = «{ $typed }» ليس يوماً؛ يُكتب مثل { $day }
exercise-date-days = أيام للاختيار
exercise-date-today = اليوم
