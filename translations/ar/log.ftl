### The log: every entry, newest first; one sentence for every kind of entry.
### Keys begin with `log-`; the sentences, with `event-` and the word of the kind.
### The same keys and variables stand in en, ar and ru.

## One sentence for every kind of entry, without its full stop. A noun names the act first and the
## name follows a colon, so that no verb has to agree with it. Dates, places and names that are
## told besides follow one after another, each as event-detail.

event-detail = ؛ { $detail }
event-charter-adopted = العمل بالميثاق: { $organisation }
event-exercise-opened =
    { $count ->
        [one] افتتاح تدريب على نسخة من السجل فيها قيد واحد
        [two] افتتاح تدريب على نسخة من السجل فيها قيدان
        [few] افتتاح تدريب على نسخة من السجل فيها { $count } قيود
        [many] افتتاح تدريب على نسخة من السجل فيها { $count } قيداً
       *[other] افتتاح تدريب على نسخة من السجل فيها { $count } قيد
    }
event-party-registered = قيد في دفتر الأطراف: { $party }
event-person-registered = قيد في دفتر الأشخاص: { $person }
event-account-registered = قيد في دفتر من تُدوَّن أقوالهم: { $account }
event-source-registered = قيد في دفتر المصادر: { $source }
event-standing-claimed = { $party }: { $standing }
event-standing-claimed-dated = { $party }: { $standing }، { $span }
event-office-claimed = { $person }: { $title }
event-chair-claimed = رئاسة المنظمة: { $party }
event-chair-claimed-of-body = رئاسة { $body }: { $party }
event-seat-claimed = مقعد في { $body }: { $party }
event-commitment-claimed = في { $instrument }، { $obligations }: { $party }
event-notice-given = إشعار، { $kind }: { $party }
event-notice-given-effective = إشعار، { $kind }، نفاذه { $effect }: { $party }
event-notice-revoked = سحب إشعار، { $kind }: { $party }
event-party-changed = اسم جديد، { $party }: { $name }
event-party-continues = { $party } يواصل عضوية: { $predecessor }
event-party-succeeds = { $party } يخلف: { $predecessor }
event-credentials-submitted = وثائق تفويض قدّمها { $party }: { $session }
event-credentials-examined = وثائق تفويض { $delegation } عن { $party }، { $finding }: { $session }
event-assertion-recorded = { $text }
event-session-announced = إعلان عن دورة: { $session }
event-session-convened = دعوة إلى عقد دورة: { $session }
event-session-opened = افتتاح الدورة: { $session }
event-sitting-opened = افتتاح الجلسة { $number }: { $session }
event-sitting-closed = اختتام الجلسة { $number }: { $session }
event-session-closed = اختتام الدورة: { $session }
event-business-recorded = من أعمال دورة، { $kind }: { $title }
event-participation-announced = إعلان عن المشاركة: { $party }
event-participation-announced-absent = إعلان عن الغياب: { $party }
event-attendance-recorded = { $party }: { $presence }
event-agenda-adopted =
    { $count ->
        [one] اعتماد جدول أعمال من بند واحد: { $session }
        [two] اعتماد جدول أعمال من بندين: { $session }
        [few] اعتماد جدول أعمال من { IN_WORDS($count) } بنود: { $session }
        [many] اعتماد جدول أعمال من { IN_WORDS($count) } بنداً: { $session }
       *[other] اعتماد جدول أعمال من { IN_WORDS($count) } بند: { $session }
    }
event-document-issued = إصدار الوثيقة { $symbol }: { $title }
event-draft-submitted = تقديم { $kind } بالرمز { $symbol }: { $draft }
event-question-put = طرح المسألة للبتّ: { $draft }
event-position-stated = { $party }، { $ballot }: { $draft }
event-question-closed = إقفال المسألة، { $outcome }: { $draft }
event-draft-approved = الموافقة على المشروع: { $draft }
event-draft-returned = إعادة المشروع: { $draft }
event-draft-forwarded = رفع المشروع: { $draft }
event-draft-adopted = اعتماد بالرمز { $symbol }: { $draft }
event-joining-opened = فتح باب الانضمام أمام { $names }: { $draft }
event-decision-joined = انضمام { $party }: { $draft }
event-decision-signed = توقيع باسم { $party }: { $draft }
event-decision-in-force = دخول حيّز النفاذ: { $draft }

## Family `log-area`: parts of the log

log-area-register = الدفاتر
log-area-membership = العضوية
log-area-sessions = الدورات
log-area-documents = الوثائق
log-area-decisions = القرارات
log-area-security = الأمن

## The page of the log: what its first screen answers

log-title = سجل القيود
log-lead = كل ما قُيّد من أفعال وأقوال، والأحدث أولاً. لا يُغيَّر قيد ولا يُحذف: التصويب قيد قائم بذاته.
log-count =
    { $count ->
        [zero] لا قيود بعد
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيداً
       *[other] { $count } قيد
    }
log-last-recorded = قُيّد آخرها { $date }.
log-accounts =
    { $count ->
        [zero] لا أصوات بعد
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتاً
       *[other] { $count } صوت
    }
log-accounts-told = في كل قيد بيان صاحب القول وصفته ومصدره.
log-can-filter = تضييق القائمة
log-can-check = التحقق من السجل
log-can-see-sources = الاطلاع على المصادر

## The list

log-list = القيود
log-filters = تضييق القائمة
log-filter-area = القسم من السجل
log-filter-party = الطرف المعنيّ
log-filter-account = على قول مَن
log-filter-layer = طبقة المصادر
log-filter-all = الكل
log-filter-choice = { $name } ({ $count })
log-filter-show = عرض
log-found =
    { $found ->
        [zero] لا شيء من هذا، وعدد القيود { $length }.
        [one] وُجد قيد واحد من { $length }.
        [two] وُجد قيدان من { $length }.
        [few] وُجدت { $found } قيود من { $length }.
        [many] وُجد { $found } قيداً من { $length }.
       *[other] وُجد { $found } قيد من { $length }.
    }
log-all = عرض السجل كله
log-column-entry = القيد
log-column-recorded = تاريخ التقييد
log-column-what = مضمونه
log-column-account = على قول مَن
log-pages = صفحات السجل
log-range = من { $from } إلى { $to }، والعدد { $found }
log-newer = الأحدث
log-older = الأقدم
log-empty = السجل خالٍ
log-empty-text = أول قيد فيه العمل بميثاق. يقيّده القائم على النظام بالأمر «majlis init»، أو يحمّل السجل التأسيسي بالأمر «majlis import almaty».
log-nothing-found = لا قيد على هذه الصفة
log-nothing-found-text = اختر «الكل» في إحدى القوائم، أو اقرأ السجل كله.

## How to check it

log-check = تحقّق بنفسك
log-check-tree = لكل قيد بصمة (hash) محسوبة منه كما كُتب، والبصمات مجموعة في شجرة (RFC 6962). فإذا تغيّر حرف في قيد تغيّر الجذر.
log-check-verify = هذا الأمر، على نسخة من البيانات، يقرأ كل قيد من جديد ويعيد حساب كل حكم ويسمّي أول قيد لا يستقيم:
log-check-note = إن لم يُدوَّن جذر سابق فهو يُظهر أن السجل متسق مع نفسه؛ وإن دُوّن أظهر أن ما سبق لم يُكتب من جديد.
log-check-signed = يستطيع كل أحد أن يجلب السجل ويتحقّق منه دون أن يثق بهذا الخادم: فطوله وجذره موقَّعان، وكل قيد إلى جانبهما.
log-check-checkpoint = نقطة التحقق الموقَّعة
log-check-key = مفتاح السجل
log-check-fetch = بهذا المفتاح يجلب الأمر التالي نقطة التحقق وكل قيد ويتحقّق منها. احتفظ بنقطة التحقق: بها ينكشف كل سجل لا يتفق معها لاحقًا.

## The page of one entry

log-entry-title = القيد { $position }
log-entry-recorded = مقيَّد
log-entry-recorded-told = { $date }. قيّده: { $office }.
log-entry-recorded-for = { $office } ({ $party })
log-entry-can-show = الاطلاع على موضع ظهوره
log-entry-can-bytes = قراءته كما تُحسب بصمته
log-entry-previous = القيد السابق
log-entry-next = القيد التالي
log-entry-neighbours = القيود المجاورة
log-entry-of = الموضع { $from }، وعدد القيود { $length }
log-entry-whole = القيد كاملاً
log-entry-field = الخانة
log-entry-value = ما فيها
log-entry-position = موضعه
log-entry-kind = نوعه
log-entry-recorded-at = تاريخ تقييده
log-entry-recorder = مَن قيّده
log-entry-user = المستخدم
log-entry-account = على قول مَن
log-entry-capacity = بأي صفة
log-entry-source = المصدر
log-entry-no-source = بلا مصدر: جرى هنا
log-entry-said = تاريخ القول
log-entry-valid = تاريخ صحته
log-entry-certainty = في مصدره
log-entry-visibility = لمن يُتاح
log-entry-visibility-public = للجميع
log-entry-command = الأمر
log-entry-beside = من الأمر نفسه
log-entry-shown-on = موضع ظهوره
log-entry-bytes = كما تُحسب بصمته
log-entry-bytes-told = القيد في الصيغة التي تتبادلها البرامج، وكل جزء منه في سطر. أما البصمة فتُحسب من النص نفسه بلا أسطر ولا مسافات بين أجزائه (RFC 8785).
log-entry-canonical = البايتات نفسها التي تُحسب منها البصمة
log-entry-leaf = بصمة هذا القيد
log-entry-check-leaf = احفظ البايتات نفسها في ملف اسمه «entry.json» بلا سطر جديد في آخره. هذا الأمر يعطي البصمة المذكورة أعلاه:
log-entry-check-root = الجذر المحسوب من القيود كلها، وهذا القيد منها:

## Pages that entries show on

log-page-organisation = اليوم
log-page-bodies = الأجهزة
log-page-body = صفحة الجهاز
log-page-member = صفحة الطرف
log-page-session = صفحة الدورة
log-page-decision = صفحة القرار
log-page-statement = صفحة البيان
log-page-challenges = التحديات والتهديدات
log-page-proposals = المقترحات بشأن ضمانات الأمن
log-page-source = صفحة المصدر

## Tables taken over

import-source = الملف «{ $file }»
import-account = الجدول «{ $table }»
import-account-further = الجدول «{ $table }»، القراءة { $number }
