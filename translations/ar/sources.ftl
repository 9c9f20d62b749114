### Sources and what rests on each.
### Keys begin with `sources-`. The same keys and variables stand in en, ar and ru.

## All sources

sources-title = المصادر
sources-lead = ما يستند إليه السجل، في طبقات لا تختلط.
sources-count =
    { $count ->
        [zero] لا مصادر بعد
        [one] مصدر واحد
        [two] مصدران
        [few] { IN_WORDS($count) } مصادر
        [many] { IN_WORDS($count) } مصدراً
       *[other] { IN_WORDS($count) } مصدر
    }
sources-layers = مصادر السجل نفسه: { $own }؛ ونصوص القانون: { $law }؛ ومصادر أخرى: { $others }.
sources-each-its-own = كل مصدر يتكلم بلسانه
sources-each-told = كل سطر في السجل يذكر مصدره وموضعه منه.
sources-done-here =
    { $count ->
        [zero] كل قيد مستند إلى مصدر.
        [one] قيد واحد بلا مصدر: جرى هنا.
        [two] قيدان بلا مصدر: جريا هنا.
        [few] { $count } قيود بلا مصدر: جرت هنا.
        [many] { $count } قيداً بلا مصدر: جرت هنا.
       *[other] { $count } قيد بلا مصدر: جرت هنا.
    }
sources-can-read = قراءة الخبر موضعاً موضعاً
sources-can-read-first = قراءة ما استند إلى أولها
sources-can-see-log = الاطلاع على السجل
sources-can-act = تقييد مصدر
sources-own = مصادر السجل نفسه
sources-law = المعاهدات والمواثيق
sources-others = مصادر أخرى، على حدة
sources-empty = لم يُقيَّد مصدر بعد
sources-empty-text = خبر أو معاهدة أو رسالة: يقيّدها هنا موظف في الأمانة قبل أن يستند إليها شيء.
sources-own-empty = ليس للسجل مصدر خاص به بعد
sources-law-empty = لم تُقيَّد معاهدة ولا ميثاق
sources-entries =
    { $count ->
        [zero] لا يستند إليه شيء
        [one] يستند إليه قيد واحد
        [two] يستند إليه قيدان
        [few] تستند إليه { $count } قيود
        [many] يستند إليه { $count } قيداً
       *[other] يستند إليه { $count } قيد
    }
sources-voices =
    { $count ->
        [zero] لا يتكلم فيه أحد
        [one] صوت واحد
        [two] صوتان
        [few] { IN_WORDS($count) } أصوات
        [many] { IN_WORDS($count) } صوتاً
       *[other] { IN_WORDS($count) } صوت
    }

## One source

sources-language = لغته: { $language }
sources-state-record = من مصادر السجل نفسه
sources-state-others = مصدر آخر
sources-state-law = نص قانوني
sources-dated = تاريخه: { $date }.
sources-written-in = لغته: { $language }.
sources-kept-at = محفوظ في: { $place }.
sources-not-located = لم يُذكر في السجل أين يوجد.
sources-told-others = ما يقوله قائم على حدة في كل الصفحات.
sources-can-open = قراءته على { $site }
sources-can-read-places = قراءته موضعاً موضعاً
sources-can-read-whole = قراءة ما يقوله
sources-can-see-all = الاطلاع على المصادر كلها
sources-description = ما هو
sources-places = موضعاً موضعاً
sources-places-told = الرقم يدل على موضع في المصدر، وكل صفحة فيها سطر منه تذكر رقمه.
sources-whole = ما يقوله
sources-register = ما قُيّد في الدفاتر استناداً إليه
sources-register-count =
    { $count ->
        [one] عرض اسم واحد
        [two] عرض اسمين
        [few] عرض { $count } أسماء
        [many] عرض { $count } اسماً
       *[other] عرض { $count } اسم
    }
sources-shown-on = مواضع ظهوره:
sources-entry = القيد { $position }
sources-quoted = لفظ المصدر:
sources-source-empty = لا يستند إليه شيء بعد
sources-source-empty-text = يظهر السطر هنا حين يقيّد موظف في الأمانة شيئاً مستنداً إلى هذا المصدر وموضع فيه.
