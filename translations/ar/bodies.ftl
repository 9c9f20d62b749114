### The bodies, one body, its composition and its rules.
### Keys begin with `bodies-`. The same keys and variables stand in en, ar and ru.
### Names ($name, $names, $body, $instrument) come in the form that stands alone; some are links.
### Pages begin a line with an upper-case letter where its message begins with a number in words.

## All bodies

bodies-heading =
    { $count ->
        [zero] لا جهاز
        [one] جهاز واحد
        [two] جهازان
        [few] { IN_WORDS($count) } أجهزة
        [many] { IN_WORDS($count) } جهازاً
       *[other] { IN_WORDS($count) } جهاز
    }
bodies-heading-none = لا جهاز منشأ بعد
bodies-state = بحكم الميثاق النافذ
bodies-state-none = لا ميثاق نافذ
bodies-told-highest = أعلاها { $body }.
bodies-told-none = الميثاق يسمّي الأجهزة ومن يجلس فيها وكيف تقرّر، ويُعمل به عند تأسيس المنظمة.
bodies-paraphrase-unverified = بصياغتنا، ولم يُتحقق منها على النص.
bodies-paraphrase-verified = بصياغتنا، وقد تُحقّق منها على النص.
bodies-no-text = لا قول مقيّد بعد
bodies-can-open = فتح صفحة { $body }
bodies-can-read-silences = قراءة ما سكتت عنه النصوص
bodies-section-councils = حيث يقرّر الأعضاء
bodies-section-offices = الأمانة والمناصب
bodies-sent = يجلس فيه: { $composition }.
bodies-made-of = التكوين: { $composition }.

## Where the law stands

bodies-citation = { $instrument }، المادة { $article }
bodies-missing-in = لا صياغة باللغات: { $names }.
bodies-from = يسري منذ { $date }

## One body: state and account

bodies-state-open = الاجتماع منعقد
bodies-state-next = اجتماع مقبل معلن
bodies-state-next-convened = اجتماع مقبل دُعي إليه
bodies-state-held = سبق أن اجتمع
bodies-state-quiet = لا اجتماع في هذا السجل
bodies-told-session = { $title }، { $date }.
bodies-told-quiet = تظهر الاجتماعات هنا متى أعلن عنها أحد أو دعت إليها الأمانة.
bodies-state-office-unknown = ليس في هذا السجل
bodies-told-office-unknown = تقيّد الأمانة اسم شاغل المنصب ومصدر ذلك.
bodies-state-secretariat = تعمل بصفة دائمة
bodies-told-secretariat = هي التي تقيّد ما في هذا السجل.
bodies-can-open-session = فتح صفحة الاجتماع
bodies-can-read-rules = كيف يقرّر
bodies-can-read-articles = قراءة ما يقوله القانون فيه
bodies-can-see-seats = من يجلس فيه

## Who sits, who presides, who holds it

bodies-seats = من يجلس فيه
bodies-table-title = { $body }: من يجلس، والمعلومات نفسها بالكلمات تحت الصورة
bodies-table-caption = بترتيب الأسماء. المخطط: قول مختلف في وضعه. المطوَّق: يرأس.
bodies-seats-heading =
    { $count ->
        [zero] لا عضو يجلس فيه
        [one] يجلس فيه عضو واحد
        [two] يجلس فيه عضوان
        [few] يجلس فيه { IN_WORDS($count) } أعضاء
        [many] يجلس فيه { IN_WORDS($count) } عضواً
       *[other] يجلس فيه { IN_WORDS($count) } عضو
    }
bodies-seat-settled = له مقعد
bodies-seat-contested = له مقعد، ووضعه مختلف فيه
bodies-seats-empty = لا أحد يجلس فيه بعد
bodies-seats-empty-told = يأخذ الأعضاء مقاعدهم هنا متى قيّدت الأمانة من هم الأعضاء.
bodies-chair = من يرأس
bodies-chair-of-all = ترأس المنظمة
bodies-chair-of-body = ترأس هذا الجهاز
bodies-chair-ground = السند القانوني: { $ground }
bodies-chair-empty = لا رئاسة مقيّدة
bodies-holder = شاغل المنصب
bodies-spellings = رُسم الاسم في المصادر هكذا:

## How it decides

bodies-rules = كيف يقرّر
bodies-matter = للمسائل من فئة «{ $matter }»
bodies-matter-substantive = في المسائل الموضوعية
bodies-matter-procedural = في المسائل الإجرائية
bodies-matter-suspension = في تعليق مشاركة عضو
bodies-until = سرت: { $date }
bodies-choices = إذا انطبقت قاعدتان
bodies-choice-between = بين: { $names }.
bodies-silences = ما سكتت عنه النصوص
bodies-silences-told = سكتت الوثائق أو لم يتيسر الاطلاع عليها، ولا بد للقاعدة مع ذلك من أن تعمل. والقراءة المختارة لا تُلزم أحداً، ويمكن تصحيحها بتعديل هذا الميثاق.
bodies-articles = المواد
bodies-sessions = اجتماعاته

## The laboratory

laboratory-title = مختبر القواعد
laboratory-lead = تُختار قاعدة، ويُنقر موقف كل عضو، فيُقرأ ما يترتب عليه وسببه. لا شيء هنا يُقيَّد.
laboratory-not-judged = لا شيء يُحكم فيه
laboratory-nobodys = ليس قول أحد
laboratory-nobodys-told = المواقف هنا مفترضة، افترضها من أنشأ هذا العنوان.
laboratory-can-click = النقر على عضو
laboratory-can-choose = اختيار قاعدة أخرى
laboratory-can-begin-again = البدء من جديد والجميع مؤيد
laboratory-not-in-force = لا تسري القاعدة في هذا اليوم. يُختار يوم آخر في رأس الصفحة، أو قاعدة أخرى.
laboratory-weights-missing = تحتسب القاعدة «{ $measure }»، وليس في الميثاق قيمة لها في هذا اليوم: تُدخل من نشرة رسمية.
laboratory-rule = القاعدة
laboratory-choose = تجربة هذه القاعدة
laboratory-rule-of = { $organisation }: { $rule }
laboratory-follows = ما يترتب
laboratory-click = النقر على عضو يضع له الموقف المعلَّم هنا، والنقر ثانيةً يلغيه.
laboratory-all = الجميع
laboratory-members =
    { $count ->
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضواً
       *[other] { $count } عضو
    }
laboratory-numbered = أعضاء بأرقام
laboratory-numbered-told = لا يسرد هذا الميثاق أعضاءً لهذا اليوم، فلذلك رُقّموا فحسب.
laboratory-weight = { $measure }: { $weight }
laboratory-try = تجربتها في المختبر

## Voting power

power-title = قوة التصويت
power-see = وزن صوت كل عضو
power-each = وزن صوت كل عضو
power-supposed = افتراض
power-supposed-told = العضويات هنا مفترضة، افترضها من أنشأ هذا العنوان. والإطار يبين القائم.
power-as-it-is = كما في الميثاق
power-as-it-is-told = بأعضاء ذلك اليوم وأوزانهم.
power-none = لا شيء يُحسب
power-not-a-game = لا يبقى بحسب المفترض من يمكنه أن يقرر. يُلغى شيء مما افتُرض.
power-too-large = الأوزان أكبر من أن تُحسب حساباً تاماً.
power-of-the-law = قول الميثاق
power-of-the-law-told = بحسب قوائم أعضائه، لا بحسب ما يقوله أحد.
power-can-suppose = افتراض انسحاب أو تعليق أو قبول
power-can-begin-again = دون افتراض
power-caption = نصيب كل عضو من الحالات التي يكون صوته فيها حاسماً (مؤشر بانزهاف). أطول شريط هو أكبر نصيب.
power-caption-supposed = نصيب كل عضو من الحالات التي يكون صوته فيها حاسماً (مؤشر بانزهاف)، المصمت بحسب المفترض والإطار بحسب القائم.
power-members-each =
    { $count ->
        [one] عضو واحد
        [two] عضوان، لكل منهما
        [few] { $count } أعضاء، لكل منهم
        [many] { $count } عضواً، لكل منهم
       *[other] { $count } عضو، لكل منهم
    }
power-newcomer = عضو جديد بوزن { $name }
power-sits = عضو قائم
power-withdraws = ينسحب
power-suspended = تُعلَّق مشاركته
power-joined = ينضم عضو مثله
power-admitted = يُقبل
power-weighs = الوزن { $weight }
power-what-if = ما الذي يتغير
power-click = النقر على عضو يفترض له ما هو معلَّم هنا، والنقر ثانيةً يلغيه. من ينسحب لا يبقى عضواً؛ ومن تُعلَّق مشاركته يبقى عضواً خارج القائمة؛ والعضو الجديد لا نقض له.
power-member = العضو
power-weight = الوزن
power-banzhaf-absolute = يحسم، من جميع انقسامات الآخرين
power-banzhaf-normalised = نصيبه من الحسم (بانزهاف)
power-shapley-shubik = يحسم، من جميع ترتيبات الانضمام (شابلي–شوبيك)
power-before = نصيبه القائم من الحسم
power-law = القاعدة والمقياس
power-banzhaf = مؤشر بانزهاف
power-banzhaf-told = من جميع الوجوه التي قد ينقسم عليها الآخرون، كم مرة يحوّل صوت هذا العضو اقتراحاً ساقطاً إلى اقتراح معتمد؟ والنصيب منسوب إلى ما يحسمه جميع الأعضاء على هذا النحو.
power-shapley = مؤشر شابلي–شوبيك
power-shapley-told = لو أيّد الأعضاء الاقتراح واحداً بعد واحد، في كل ترتيب ممكن، فكم مرة يكون هذا العضو هو الذي يمرره؟
power-formal = قوة شكلية
power-formal-told = تُحسب حساباً تاماً على كل تحالف وكل ترتيب دون أخذ عينات. وهي تبين ما تتيحه القاعدة لا كيف يصوّت أحد: الجميع يصوّت بنعم أو لا، وكل ما يحول دون القرار يُعدّ صوتاً معارضاً.
power-choose = عرض القوة بموجب هذه القاعدة
