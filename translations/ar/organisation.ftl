### The first page: the organisation as at a day, its year, who holds what.
### Keys begin with `organisation-`. The same keys and variables stand in en, ar and ru.
### $date says when ("on 21 June 2024", "in November 2024"). Names ($body, $names, $place) come in
### the form that stands alone; some are links. Pages begin a line with an upper-case letter where
### its message begins with a number in words.

## Where one is, and the headline. $now and $next are the two parts of it.

organisation-as-at = المنظمة في يوم { $date }
organisation-now = اجتماع { $body } في { $place }
organisation-now-somewhere = اجتماع { $body }
organisation-next = الموعد التالي: { $body } { $date }
organisation-last = آخر اجتماع: { $body } { $date }
organisation-headline = { $now }؛ { $next }
organisation-quiet = لا اجتماع منعقد ولا اجتماع معلن

## State

organisation-state-open = الاجتماع منعقد
organisation-state-convened = بين اجتماعين
organisation-state-announced = بين اجتماعين
organisation-state-past = لا اجتماع منعقد الآن
organisation-state-none = لا اجتماع
organisation-told-open = { $title }: الافتتاح { $date }.
organisation-told-open-others =
    { $count ->
        [zero] ولا اجتماع آخر منعقد.
        [one] واجتماع آخر منعقد أيضاً.
        [two] واجتماعان آخران منعقدان أيضاً.
        [few] و{ IN_WORDS($count) } اجتماعات أخرى منعقدة أيضاً.
        [many] و{ IN_WORDS($count) } اجتماعاً آخر منعقدة أيضاً.
       *[other] و{ IN_WORDS($count) } اجتماع آخر منعقدة أيضاً.
    }
organisation-told-next = التالي: { $title }، { $date }.
organisation-told-last = آخرها { $title }، { $date }.
organisation-told-none = تظهر الاجتماعات هنا متى أعلن عنها أحد أو دعت إليها الأمانة.
organisation-no-result = لم تُقيَّد له نتيجة بعد.
organisation-results = وثائقه أدناه.

## By whose account

organisation-voices = { $reports } و{ $voices }
organisation-count-reports =
    { $count ->
        [zero] لا خبر
        [one] خبر واحد
        [two] خبران
        [few] { IN_WORDS($count) } أخبار
        [many] { IN_WORDS($count) } خبراً
       *[other] { IN_WORDS($count) } خبر
    }
organisation-count-voices =
    { $count ->
        [zero] لا صوت
        [one] صوت واحد
        [two] صوتان
        [few] { IN_WORDS($count) } أصوات
        [many] { IN_WORDS($count) } صوتاً
       *[other] { IN_WORDS($count) } صوت
    }
organisation-own-record = سجل المنظمة نفسها
organisation-no-account = لا قول مقيّد بعد
organisation-report-of = الخبر المؤرخ { $date } ومن ينقل أقوالهم.
organisation-reports-many = أخبار الصحافة ومن تنقل أقوالهم.
organisation-own-acts =
    { $count ->
        [zero] لم يجرِ هنا أي عمل.
        [one] جرى هنا عمل واحد.
        [two] جرى هنا عملان.
        [few] جرت هنا { IN_WORDS($count) } أعمال.
        [many] جرى هنا { IN_WORDS($count) } عملاً.
       *[other] جرى هنا { IN_WORDS($count) } عمل.
    }
organisation-no-account-told = كل ما يُقيَّد هنا يظهر مقروناً باسم قائله.
organisation-differ = وهي تختلف في وضع { $names }.

## What one can do

organisation-can-open = فتح صفحة الاجتماع
organisation-can-see-next = فتح صفحة الاجتماع التالي
organisation-can-see-last = فتح صفحة آخر اجتماع
organisation-can-compare = مقارنة الأقوال في { $name }
organisation-can-read = قراءة من قال ماذا
organisation-can-see-bodies = أجهزتها وقواعدها
organisation-can-check = التحقّق من السجل

## The year

organisation-year = عام { $year }
organisation-year-empty = لا شيء مؤرخ في هذا العام
organisation-year-empty-told = هنا تظهر الاجتماعات والأقوال في الأوضاع والقرارات، كلٌّ بالدقة التي يذكرها مصدره.
organisation-by = على قول { $name }
organisation-day-not-given = اليوم غير مذكور
organisation-day-and-place-not-given = اليوم والمكان غير مذكورين
organisation-place-not-given = المكان غير مذكور
organisation-open-now = منعقد الآن

## What a session is meant to bring

organisation-due-now = ما يُنتظر من هذا الاجتماع
organisation-due-next = ما يُنتظر من الاجتماع التالي
organisation-whole-business =
    { $count ->
        [zero] أعمال الاجتماع كلها: لا موضوع
        [one] أعمال الاجتماع كلها: موضوع واحد
        [two] أعمال الاجتماع كلها: موضوعان
        [few] أعمال الاجتماع كلها: { IN_WORDS($count) } موضوعات
        [many] أعمال الاجتماع كلها: { IN_WORDS($count) } موضوعاً
       *[other] أعمال الاجتماع كلها: { IN_WORDS($count) } موضوع
    }

## Contested standings

organisation-contested =
    { $count ->
        [zero] لا وضع مختلف فيه
        [one] وضع واحد مختلف فيه
        [two] وضعان مختلف فيهما
        [few] { IN_WORDS($count) } أوضاع مختلف فيها
        [many] { IN_WORDS($count) } وضعاً مختلفاً فيه
       *[other] { IN_WORDS($count) } وضع مختلف فيه
    }
organisation-contested-told = الأقوال قائمة معاً. كل قائمة تصويت تذكر القول الذي أخذت به، وكل نتيجة تُحسب على كل قول منها.
organisation-compare = قارن بينها

## Who holds what

organisation-holding = المناصب وشاغلوها
organisation-chairs = ترأس المنظمة
organisation-chair = الرئاسة
organisation-chair-unrecorded-told = تقيّد الأمانة القول بالرئاسة وسندها.
organisation-office-unrecorded-told = تقيّد الأمانة اسم شاغل المنصب ومصدر ذلك.
organisation-members = الأعضاء
organisation-as-of = في { $date }
organisation-spellings =
    { $count ->
        [zero] لا رسم للاسم في المصادر
        [one] رسم واحد للاسم في المصادر
        [two] رسمان للاسم في المصادر
        [few] { IN_WORDS($count) } رسوم للاسم في المصادر
        [many] { IN_WORDS($count) } رسماً للاسم في المصادر
       *[other] { IN_WORDS($count) } رسم للاسم في المصادر
    }
organisation-members-by = على قول { $names }.
organisation-members-named = وممّن سمّتهم الأخبار نفسها: { $names }.
organisation-members-unrecorded-told = للأمانة أن تقيّد الأعضاء مع السند الذي تقوم عليه عضويتهم.

## Dangers

organisation-dangers = المخاطر وسبل درئها كما يصفها المسؤولون
organisation-direct-speech = بنصّ كلامه
organisation-all-challenges = كل التحديات والتهديدات
organisation-dangers-empty = لم يسمِّ أحدٌ خطراً
organisation-dangers-empty-told = هنا يظهر ما يقوله المسؤولون في المخاطر وفي نظام الأمن، كلٌّ باسم قائله. وتقيّده الأمانة مع مصدره.

## Decisions and documents

organisation-papers = القرارات والوثائق
organisation-papers-empty = لم تصدر أي وثيقة بعد
organisation-papers-empty-told = هنا تظهر جداول الأعمال والمشاريع والقرارات والبيانات وقوائم المشاركين، برمز واحد لكل اللغات. تصدرها الأمانة، ولأي وفد أن يقدّم وثيقة.
organisation-all-papers = كل القرارات والمشاريع
organisation-kind-decision = قرار
organisation-kind-statement = بيان
organisation-kind-draft = مشروع
