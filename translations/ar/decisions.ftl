### One decision: its path, positions, verdicts, signatures, joining and entry into force.
### Keys begin with `decisions-`. The same keys and variables stand in en, ar and ru.
### Passives and nouns instead of verbs with a name as their subject: a body or a state may be
### feminine (لجنة) or masculine (مجلس).

## The subject of the page

decisions-draft-by = مشروع قرار مقدَّم من { $name }
decisions-draft-by-secretariat = مشروع قرار مقدَّم من الأمانة
decisions-adopted-lead = قرار اعتُمد في { $body } { $date }
decisions-concerns = يخصّ عضواً بعينه: { $name }.
decisions-no-number = بلا رقم حتى يُعتمد
decisions-draft-symbol = المشروع:

## Where it stands

decisions-state-before-approve = معروض على { $body } للموافقة عليه
decisions-state-before-adopt = معروض على { $body } لاعتماده
decisions-state-question-open = قيد البتّ في { $body }
decisions-state-returned-approve = لم يحصل على موافقة { $body }
decisions-state-returned-adopt = لم يُعتمد في { $body }
decisions-state-approved = حصل على موافقة { $body }
decisions-state-adopted = اعتُمد في { $body }
decisions-state-open-for-joining = معتمَد، وباب الانضمام إليه مفتوح
decisions-state-in-force = نافذ

decisions-told-before =
    { $count ->
        [one] بقي أن يبتّ فيه جهاز واحد.
        [two] بقي أن يبتّ فيه جهازان.
        [few] بقي أن تبتّ فيه { IN_WORDS($count) } أجهزة.
        [many] بقي أن يبتّ فيه { IN_WORDS($count) } جهازاً.
       *[other] بقي أن يبتّ فيه { IN_WORDS($count) } جهاز.
    }
decisions-told-question-open = المسألة مفتوحة: تبدي الوفود مواقفها إلى أن تقفلها الرئاسة.
decisions-told-returned = أُعيد، ويجوز عرضه من جديد.
decisions-told-approved = لم يُعتمد بعد. وتالي محطاته { $body }.
decisions-told-may-join = باب الانضمام مفتوح لكلٍّ من: { $names }.
decisions-told-signed = وُقِّع باسم { $signed }{"\u00A0"}من{"\u00A0"}{ $of }.

## By whose account

decisions-account-of-act = جرى { $date }.
decisions-account-recorded = جرى { $date }، وقيّده: { $office }.
# Brackets make a link of each name: keep $names as it is.
decisions-accounts-one = الأعضاء أنفسهم والنتيجة نفسها على كل قول.
decisions-accounts-settled = الأقوال مختلفة في { $names }، والنتيجة واحدة على كل قول.
decisions-accounts-contested = الأقوال مختلفة في { $names }، والنتيجة مختلفة تبعاً لها.

## What one can do

decisions-can-read-draft = قراءة المشروع
decisions-can-read-text = قراءة النص
decisions-can-compare = المقارنة بين الأقوال
decisions-can-see-session = الاطلاع على الدورة
decisions-can-see-signatures = معرفة الموقّعين
decisions-can-act = اتخاذ إجراء بشأنه
decisions-can-take-office = تولّي صفة
decisions-can-take-office-to = لمتابعة مساره

## Its path

decisions-no-date-yet = بلا تاريخ بعد
decisions-station-submitted = قُدِّم
decisions-station-approve = موافقة { $body }
decisions-station-adopt = الاعتماد في { $body }
decisions-station-joining = فُتح باب الانضمام
decisions-station-signing = التوقيعات
decisions-station-force = بدء النفاذ
decisions-how-by-secretariat = قدّمته الأمانة
decisions-how-no-session = لم يُعلن بعد عن دورة
decisions-how-to-be-put = لم يُطرح بعد للبتّ فيه
decisions-how-question-open = المسألة مفتوحة
decisions-how-returned = أُعيد، ويجوز عرضه من جديد
decisions-how-joined = انضم { $count } من { $of }
decisions-how-after-adoption = بعد الاعتماد
decisions-how-on-adoption = عند الاعتماد
decisions-how-on-signature = متى وقّعه جميع من اعتمده
decisions-how-on-day = في اليوم الذي يحدّده

## The question and its verdict

decisions-question-to-be-put = ما ينتظره في { $body }
decisions-question-open = المسألة المطروحة في { $body }
decisions-question-closed = الحكم في { $body }
decisions-put = طُرحت { $date }
decisions-closed = وأُقفلت { $date }
decisions-rolls-on = القوائم بحسب الأقوال السارية { $date }.
decisions-if-closed = لو أُقفلت الآن
decisions-silence-agrees = العضو الحاضر الذي لا يقول شيئاً لا يُعدّ معترضاً.
decisions-silence-stands-aside = العضو الحاضر الذي لا يقول شيئاً لا يُعدّ مشاركاً.
decisions-other-rules = ويجوز طرحه بقاعدة أخرى من قواعد الجهاز: { $names }.
decisions-rule-in-full = قواعد الجهاز
decisions-bodies-acted = الأجهزة التي بتّت فيه
decisions-still-missing = ما ينقصه
decisions-then = { $before } ثم { $next }
decisions-count-of = { $count } من { $of }

## The question by each account

decisions-accounts = المسألة نفسها على كل قول
decisions-whose-account = قول مَن
decisions-on-roll = { $name } في القائمة
decisions-on-roll-short = في القائمة
decisions-kept-off-roll = خارج القائمة
decisions-outcome-today = اليوم
decisions-outcome-if-closed = لو أُقفلت الآن
decisions-outcome-verdict = الحكم
decisions-if-objected = لو سُجِّل اعتراض { $name }
decisions-if-only-objected = لو لم يعترض إلا { $name }
decisions-if-objected-short = لو سُجِّل اعتراض
decisions-objection-not-counted = والاعتراض غير محتسب
decisions-by-policy = ترتيب الأقوال المعمول به
decisions-settled-note = النتيجة واحدة على كل قول.
decisions-contested-note = تختلف النتيجة باختلاف القول. ويترتب على المشروع ما يعطيه ترتيب الأقوال المعمول به، وكل حساب مثبت هنا.
decisions-contested-only-if = ولا تختلف إلا إذا سُجِّل اعتراض { $names }.

## What each member did

decisions-positions = موقف كل عضو
decisions-column-member = العضو
decisions-column-position = الموقف
decisions-column-basis = سنده
decisions-position-silent = حاضر لم يعترض
decisions-position-if-closed = لو أُقفلت الآن: { $ballot }
decisions-basis-delegation = أبداه الوفد
decisions-basis-recorded = قيّده: { $office }
decisions-basis-attendance = لم يُبدَ موقف، والمقروء من سجل الحضور
decisions-basis-awaited = لم يُبدَ موقف بعد
decisions-basis-nothing = لم يُبدَ موقف ولم يُقيَّد شيء
decisions-not-on-every-roll = ليس في كل قائمة
decisions-kept-at = مكان الحفظ: { $place }

## The words

decisions-words = النص
decisions-words-authentic = النص ذو الحجّية:
decisions-words-translations = الترجمات:
decisions-words-this = هذه
decisions-words-none = لم يُقدَّم نص.
decisions-words-not-in-language = لا نص بالعربية، والمعروض بلغة أخرى.
decisions-words-other = { $language }: { $word }

## Signatures, joining, entry into force

decisions-signatures = التوقيعات
decisions-column-signatory = الموقّع
decisions-column-how = كيفية التوقيع
decisions-signed = موقَّع
decisions-signed-electronically = إلكترونياً
decisions-signed-on-paper = على الورق
decisions-not-signed = لم يوقَّع بعد
decisions-signatures-alike = التوقيع على الورق والتوقيع الإلكتروني سواء.
decisions-joining = الانضمام
decisions-may-join = يجوز له الانضمام
decisions-joined = انضم
decisions-joining-note = مفتوح للأعضاء الذين لم يشاركوا في الاعتماد.
decisions-force = بدء النفاذ
decisions-force-on-adoption = يدخل حيز النفاذ عند اعتماده.
decisions-force-on-signature = يدخل حيز النفاذ متى وقّعه جميع الأعضاء الذين اعتمدوه.
decisions-force-on-day = يدخل حيز النفاذ { $date }، متى اعتُمد.
decisions-force-since = نافذ { $since }.
decisions-force-not-yet = لم يدخل حيز النفاذ بعد.
decisions-force-waits-for = التوقيع منتظَر من: { $names }.
decisions-force-to-be-recorded = اكتملت التوقيعات اللازمة، وبقي أن يقيّد موظف في الأمانة بدء النفاذ.

## Earlier questions

decisions-earlier = المسائل السابقة
decisions-in-full = التفاصيل كاملة

## All decisions

decisions-title = القرارات
decisions-lead = كل مشروع على طول مساره: يُقدَّم، ويُوافَق عليه، ويُعتمد، ويوقَّع، ويدخل حيز النفاذ.
decisions-list-none = لا قرار في هذا السجل بعد
decisions-list-none-told = ما هو متوقع أو مقرر يبقى هنا متوقعاً أو مقرراً.
decisions-list-adopted = المعتمَد { $count }
decisions-list-under-way = قيد المسار { $count }
decisions-list-latest = آخر ما جرى عليه شيء:
decisions-list-signed = وُقِّع باسم { $signed }{"\u00A0"}من{"\u00A0"}{ $of }
decisions-list-account-expected = فيما هو متوقع ومقرر
decisions-list-account-none = لم يُقيَّد هنا قول بعد.
decisions-list-account-none-head = لا قول بعد
decisions-adopted = المعتمَد
decisions-under-way = قيد المسار
decisions-expected = المتوقع
decisions-can-see-adopted = الاطلاع على المعتمَد
decisions-can-see-under-way = الاطلاع على ما هو قيد المسار
decisions-can-see-expected = الاطلاع على المتوقع
decisions-can-see-others = ما تقوله مصادر أخرى
decisions-can-see-sessions = الاطلاع على الدورات
decisions-empty = لم يُقدَّم أي مشروع قرار
decisions-empty-text = تظهر المشاريع هنا متى قدّمها موظف في الأمانة أو وفد إلى دورة دُعي إلى عقدها، وتبقى هنا على طول مسارها.
decisions-empty-adopted = لم يُعتمد شيء بعد
decisions-empty-adopted-text = ينتقل المشروع إلى هنا متى اعتُمد في آخر جهاز على مساره. وتُحسب النتيجة بقاعدة الميثاق حين تقفل الرئاسة أو موظف في الأمانة المسألة.
decisions-goes-to = يُرفع إلى { $body }
