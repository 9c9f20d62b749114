### Challenges and threats; proposals on guarantees and the order of security.
### Keys begin with `security-`. The same keys and variables stand in en, ar and ru.
### The record takes no side: every danger and every proposal stands as somebody names it.

## What both pages share

security-direct-speech = بنص كلامه
security-quoted = لفظ المصدر:
security-speaks-of = الحديث عن:
security-in-context = في سياق الدورة:
security-remarks =
    { $count ->
        [zero] لا أقوال
        [one] قول واحد
        [two] قولان
        [few] { IN_WORDS($count) } أقوال
        [many] { IN_WORDS($count) } قولاً
       *[other] { IN_WORDS($count) } قول
    }
security-account-told = كل سطر يذكر قائله ومصدره وموضعه منه.
security-discussed-in =
    { $count ->
        [zero] لم تُقيَّد مناقشة لها.
        [one] نوقشت في دورة واحدة.
        [two] نوقشت في دورتين.
        [few] نوقشت في { IN_WORDS($count, form: "feminine") } دورات.
       *[other] نوقشت في { $count } دورة.
    }
security-elsewhere-told =
    { $count ->
        [one] وتضيف مصادر أخرى قولاً واحداً أُفرد على حدة.
        [two] وتضيف مصادر أخرى قولين أُفردا على حدة.
        [few] وتضيف مصادر أخرى { IN_WORDS($count) } أقوال أُفردت على حدة.
        [many] وتضيف مصادر أخرى { IN_WORDS($count) } قولاً أُفردت على حدة.
       *[other] وتضيف مصادر أخرى { IN_WORDS($count) } قول أُفردت على حدة.
    }
security-others = مصادر أخرى، على حدة
security-can-see-discussed = أين نوقشت
security-can-see-others = ما تضيفه مصادر أخرى
security-can-act = تقييد شيء هنا
security-can-see-log = البحث عنها في السجل

## Challenges and threats

security-challenges-title = التحديات والتهديدات
security-challenges-lead = الأخطار كما يسمّيها المسؤولون. كل سطر قولُ صاحبه المذكور في الهامش، والسجل لا ينحاز إلى أحد.
security-challenges-none = لا شيء مقيَّد
security-challenges-can-read = قراءة ما قيل
security-challenges-said = كما يسمّيها المسؤولون
security-challenges-discussed = أين نوقشت
security-challenges-empty = لم يُسمَّ تحدٍّ بعد
security-challenges-empty-text = هنا يظهر ما يُقال عن خطر ما، ومعه صاحب القول وتاريخه ومصدره. يقيّده موظف في الأمانة.
security-discussed-empty = لم تُقيَّد مناقشة
security-discussed-empty-text = يظهر الموضوع هنا حين يقيّد موظف في الأمانة أن دورة سُمّي فيها تحدٍّ قد ناقشته.

## Proposals on guarantees and the order of security

security-proposals-title = المقترحات بشأن ضمانات الأمن
security-proposals-lead = ما يُقترح لنظام الأمن ومَن يقترحه. والمقترح ليس قراراً.
security-proposals-none = لا شيء مقيَّد
security-proposals-can-read = قراءة المقترحات
security-proposals-can-see-discussed = أين يُزمع بحثها
security-proposals-said = كما طُرحت
security-proposals-discussed = في أعمال الدورات
security-proposals-business =
    { $count ->
        [zero] لا دورة تدرجها في أعمالها.
        [one] وهي في أعمال دورة واحدة.
        [two] وهي في أعمال دورتين.
        [few] وهي في أعمال { IN_WORDS($count, form: "feminine") } دورات.
       *[other] وهي في أعمال { $count } دورة.
    }
security-proposals-empty = لا مقترحات بعد
security-proposals-empty-text = هنا يظهر ما يُقترح لنظام الأمن، ومعه صاحب القول وتاريخه ومصدره. يقيّده موظف في الأمانة.
security-business-empty = لا دورة في أعمالها ضمانات الأمن
security-business-empty-text = يظهر الموضوع هنا حين يقيّده موظف في الأمانة لدورة، مزمعاً أو منجزاً.
security-relations = ما قيل في العلاقات
security-relations-told = بين الأطراف، وبين طرف والمنظمة.

## Family `obligation`: what a party undertakes

obligation-defence = الدفاع
obligation-offence = المشاركة في هجوم
obligation-neutrality = الحياد
obligation-non-aggression = عدم الاعتداء
obligation-consultation = التشاور
