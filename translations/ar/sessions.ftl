### The sessions, one session: business, attendance, papers, course; and an explanation in plain text.
### Keys begin with `sessions-`, those of the explanation with `explain-`. The same keys and
### variables stand in en, ar and ru.
### الدورة غير الجلسة: الدورة جلسات. والأسماء ترد قائمة بنفسها، فلا فعل يتوقف على تذكيرها أو تأنيثها.

## All sessions

sessions-title = الدورات
sessions-lead = دورات الأجهزة كلها، والأحدث أولاً: ما هو منعقد، وما هو آتٍ، وما انقضى.
sessions-none = لا دورة في هذا السجل بعد
sessions-none-told = تظهر الدورة هنا متى أُعلن عنها.
sessions-count-open =
    { $count ->
        [zero] لا دورة منعقدة
        [one] دورة واحدة منعقدة
        [two] دورتان منعقدتان
        [few] { IN_WORDS($count, form: "feminine") } دورات منعقدة
        [many] { IN_WORDS($count) } دورة منعقدة
       *[other] { IN_WORDS($count) } دورة منعقدة
    }
sessions-count-ahead =
    { $count ->
        [zero] لا دورة آتية
        [one] دورة واحدة آتية
        [two] دورتان آتيتان
        [few] { IN_WORDS($count, form: "feminine") } دورات آتية
        [many] { IN_WORDS($count) } دورة آتية
       *[other] { IN_WORDS($count) } دورة آتية
    }
sessions-count-held =
    { $count ->
        [zero] لا دورة منقضية
        [one] دورة واحدة منقضية
        [two] دورتان منقضيتان
        [few] { IN_WORDS($count, form: "feminine") } دورات منقضية
        [many] { IN_WORDS($count) } دورة منقضية
       *[other] { IN_WORDS($count) } دورة منقضية
    }
# Each is followed by a session and its date.
sessions-told-now = الآن:
sessions-told-next = وبعدها:
sessions-told-latest = آخرها:
sessions-no-account = لا قول بعد
sessions-no-account-told = لم يُقيَّد هنا قول بعد.
sessions-account-each = إلى جانب كل دورة صاحب القول في ما بلغته.
sessions-can-act-here = الإعلان عن دورة أو الدعوة إليها
sessions-can-open = الاطلاع على المنعقد
sessions-can-ahead = الاطلاع على الآتي
sessions-can-held = الاطلاع على ما انقضى
sessions-open = منعقدة الآن
sessions-ahead = آتية
sessions-held = منقضية
sessions-empty = لم يُعلن عن أي دورة
sessions-empty-text = تظهر الدورة هنا متى قيّد موظف في الأمانة أنه أُعلن عنها، أو دعا إلى عقدها في يوم ومكان معيّنين.

## One session: how far it has come

sessions-sitting-open = الجلسة { $number } منعقدة
sessions-told-announced = أُعلن عنها ولم تُوجَّه الدعوة إليها.
sessions-told-no-day-no-place = لا يومها في هذا السجل ولا مكانها.
sessions-told-no-day = ليس يومها في هذا السجل.
sessions-told-no-place = ليس مكانها في هذا السجل.
sessions-told-convened = وُجِّهت الدعوة إلى عقدها { $date }، ولم تُفتتح بعد.
sessions-told-opened = افتُتحت { $date }.
sessions-told-sitting = افتُتحت الجلسة { $date }.
sessions-told-no-sitting = جلساتها واختتامها ليست في هذا السجل.
sessions-told-between = لا جلسة منعقدة الآن.
sessions-told-closed = واختُتمت { $date }.
sessions-told-nothing-decided = لم يُقيَّد أي قرار.
# The brackets make a link.
sessions-told-decided = [ما تقرر فيها] مبيّن أدناه.

## By whose account

sessions-account-announced = في الإعلان عنها
sessions-account-convened = في الدعوة إليها
sessions-account-open = في افتتاحها
sessions-account-sitting = في جلساتها
sessions-account-closed = في اختتامها
sessions-account-ahead = أما ما يُنتظر منها فعلى قول: { $names }.
sessions-account-ahead-with = أما ما يُنتظر منها فعلى قوله وقول غيره: { $names }.

## What one can do

sessions-acts = ما بوسعك فعله الآن
sessions-can-act = اتخاذ إجراء فيها
# Follows "Take an office".
sessions-can-take-office-to = للتصرف هنا
sessions-can-question = الاطلاع على المسألة المطروحة
sessions-can-decided = الاطلاع على ما تقرر
sessions-can-agenda = الاطلاع على جدول الأعمال
sessions-can-business = الاطلاع على الأعمال
sessions-can-coming = معرفة من سيحضر
sessions-can-came = معرفة من حضر
sessions-can-others = ما تقوله مصادر أخرى

## Questions, agenda, business, results

sessions-questions = مطروح الآن للبتّ
sessions-put-approve = طُرح للموافقة عليه { $date }.
sessions-put-adopt = طُرح لاعتماده { $date }.
sessions-question-stated = أُبدي من المواقف { $stated } من { $of }.
sessions-agenda = جدول الأعمال
sessions-agenda-adopted = أُقرّ
sessions-agenda-none = لم يُقرّ جدول أعمال. والترتيب هنا ترتيب السجل، ولا يُلزم أحداً.
sessions-business = الأعمال
sessions-business-announced = الأعمال كما أُعلنت
sessions-business-none = لم يُعلن عن أي عمل
sessions-business-none-text = تظهر الأعمال هنا متى قيّدها موظف في الأمانة مع مصدرها، ويظهر جدول الأعمال متى أُقرّ في جلسة.
sessions-results = النتائج
sessions-results-ahead = النتائج المرجوّة
sessions-results-meant = النتائج التي كانت مرجوّة

## Attendance. Not stated is never shown as absent.

sessions-coming = من سيحضر
sessions-came = من حضر
sessions-attendance = الحضور
sessions-attendance-announced = كما أُعلن من قبل. ولم يُثبَت الحضور، فلا يظهر أحد هنا حاضراً.
sessions-attendance-not-taken = ليس الحضور في هذا السجل، فلا يظهر أحد هنا حاضراً ولا غائباً.
sessions-attendance-taken = كما أثبتته الأمانة، وكما أُعلن حيث لم يُثبَت.
sessions-seat-announced = أُعلن الحضور
sessions-seat-absence-announced = أُعلن الغياب
sessions-chairs-session = رئاسة هذه الدورة
sessions-chairs-body = رئاسة الجهاز
sessions-chairs-organisation = رئاسة المنظمة
sessions-seat-hosts = البلد المضيف
sessions-seat-not-member = ليس عضواً
sessions-seat-contested = الأقوال مختلفة في وضعه
sessions-seats-none = لم يُسمَّ أي عضو
sessions-seats-none-text = يظهر الأعضاء هنا متى قيّدت الأمانة من هم، ويظهر غيرهم متى قيل إنهم حاضرون أو غائبون.
sessions-said-of-attendance = ما قيل في الحضور
sessions-claims-not-counts = أقوال لا إحصاء.
# The brackets make a link.
sessions-others-bear = وفيه أقوال من [مصادر أخرى].

## Papers

sessions-papers = الوثائق والقرارات والبيانات
sessions-papers-none = لم يصدر شيء
sessions-papers-none-text = هنا موضع جدول الأعمال وقائمة المشاركين والمشاريع والبيانات. تصدرها الأمانة، وللوفد أن يقدّم ما عنده.
sessions-documents = الوثائق
sessions-documents-none = لم تصدر أي وثيقة
sessions-documents-none-text = هنا موضع جدول الأعمال وقائمة المشاركين والمذكرات وأوراق الوفود. تصدرها الأمانة، وللوفد أن يقدّم ما عنده.
sessions-decisions = القرارات والمشاريع
sessions-decisions-none = لا مشروع قرار معروضاً عليها
sessions-decisions-none-text = يظهر المشروع هنا متى قدّمه إلى الدورة موظف في الأمانة أو وفد، أو رفعه إليها جهاز آخر.
sessions-statements = البيانات
sessions-statements-none = لا مشروع بيان معروضاً عليها
sessions-statements-none-text = يظهر البيان هنا متى قدّم مشروعه إلى الدورة موظف في الأمانة أو وفد.
sessions-done-approved = ووفق عليه هنا { $date }.
sessions-done-not-approved = لم يُوافَق عليه هنا { $date }.
sessions-done-adopted = اعتُمد هنا { $date }.
sessions-done-not-adopted = لم يُعتمد هنا { $date }.
sessions-submitted-by = التقديم من { $name }.
# Followed by the symbol of a document.
sessions-read = اقرأ

## What is said of it

sessions-said = ما قيل عنها
sessions-direct-speech = كلام منقول بنصه
# Followed by a word or two of the source as they stand there.
sessions-in-the-source = في المصدر:
sessions-bears-on-attendance = له صلة بمن يحضر

## Its course

sessions-course = مجراها
sessions-column-act = الأمر
sessions-column-told = كما قُيِّد
sessions-row-announced = الإعلان
sessions-row-convened = الدعوة
sessions-row-opened = الافتتاح
sessions-row-sitting = الجلسة { $number }
sessions-row-sittings = الجلسات
sessions-row-closed = الاختتام
sessions-row-chair = الرئاسة
sessions-row-host = البلد المضيف
sessions-row-format = الصيغة
sessions-not-yet = ليس بعد
# Followed by the ground in the words of the record.
sessions-ground = السند:

## Before and after

sessions-around = ما قبلها وما بعدها
sessions-this = هذه الدورة
sessions-no-day-no-place = اليوم والمكان غير مذكورين
sessions-no-day = اليوم غير مذكور
sessions-no-place = المكان غير مذكور

## A decision explained in plain text

explain-comma = {"، "}
explain-semicolon = {"؛ "}
