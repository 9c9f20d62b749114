### The members, one member, its claims and its timeline.
### Keys begin with `members-`. The same keys and variables stand in en, ar and ru.
### Names ($name, $names, $rule) and the words for a standing ($standing) come in the form that
### stands alone; some are links. Pages begin a line with an upper-case letter where its message
### begins with a number in words.

## The margin, on these pages and on others

members-article = المادة { $article }
members-recorded-here = قُيّد هنا

## All members: $members comes from count-members, $contested from members-contested-of

members-heading-contested = { $members }، { $contested }
members-contested-of =
    { $count ->
        [zero] ولا وضع مختلف فيه
        [one] أحدهم مختلف في وضعه
        [two] اثنان منهم مختلف في وضعهما
        [few] { IN_WORDS($count) } منهم مختلف في وضعهم
        [many] { IN_WORDS($count) } منهم مختلف في وضعهم
       *[other] { IN_WORDS($count) } منهم مختلف في وضعهم
    }
members-heading-none = لا عضو مقيّد
members-settled = لا وضع مختلف فيه
members-told-contested = تختلف الأقوال في { $names }. وكل قائمة تصويت تذكر القول الذي أخذت به.
members-told-settled = كل من تكلّم في الأعضاء قال القول نفسه.
members-told-none = للأمانة أن تقيّد الأعضاء مع السند الذي تقوم عليه عضويتهم.
members-account-none = لا قول مقيّد بعد
members-by-law-only = عضوية هذه الدول مأخوذة من المعاهدات والمواثيق وحدها، ولا يذكرها خبر: { $names }.
members-by-reports = كل سطر مقرون باسم قائله.
members-can-see-seats = أين يجلسون
members-can-read-sources = قراءة المصادر
members-section-contested = أوضاع مختلف فيها
members-section-settled = أوضاع لا خلاف فيها
members-section-others = المراقبون والشركاء وغيرهم
members-others-empty = لا مراقب ولا شريك مقيّد
members-others-empty-told = تمنح هذه الصفة الجهة التي يجعلها الميثاق مختصة، وتقيّدها الأمانة مع مصدرها.
members-column-member = العضو
members-column-standing = الوضع
members-column-since = منذ

## One member: where it stands

members-lead = الوضع في المنظمة: { $standing }
members-lead-contested = الوضع في المنظمة: مختلف فيه
members-lead-none = لا شيء مقيّد عن وضعه
members-state-participation-contested = { $standing }، ومشاركة مختلف فيها
members-state-status-contested = { $standing }، ووضع مختلف فيه
members-told-side-by-side =
    { $count ->
        [zero] لا قول قائم في وضعه.
        [one] قول واحد قائم في وضعه.
        [two] قولان قائمان معاً في وضعه.
        [few] { IN_WORDS($count) } أقوال قائمة معاً في وضعه.
        [many] { IN_WORDS($count) } قولاً قائمة معاً في وضعه.
       *[other] { IN_WORDS($count) } قول قائمة معاً في وضعه.
    }
members-told-no-decision = ولا قرار فيه في هذا السجل.
members-told-agree = لا أحد في هذا السجل يقول غير ذلك.
members-told-nothing = تظهر الأقوال في وضعه هنا متى قيّدتها الأمانة.
members-says = { $name }: { $standing }
members-speaks-of-attendance = يتكلم في الحضور
members-can-compare =
    { $count ->
        [zero] قراءة الأقوال
        [one] قراءة القول
        [two] مقارنة القولين
        [few] مقارنة الأقوال { IN_WORDS($count, form: "definite") }
        [many] مقارنة الأقوال { IN_WORDS($count, form: "definite") }
       *[other] مقارنة الأقوال { IN_WORDS($count, form: "definite") }
    }
members-can-see-effects = ما يترتب على كل قول
members-can-see-year = عرض عامه

## The figure

members-year =
    { $count ->
        [zero] عام { $year }
        [one] عام { $year } على قول واحد
        [two] عام { $year } على قولين
        [few] عام { $year } على { IN_WORDS($count) } أقوال
        [many] عام { $year } على { IN_WORDS($count) } قولاً
       *[other] عام { $year } على { IN_WORDS($count) } قول
    }
members-life =
    { $count ->
        [zero] من { $first } إلى { $last }
        [one] من { $first } إلى { $last } على قول واحد
        [two] من { $first } إلى { $last } على قولين
        [few] من { $first } إلى { $last } على { IN_WORDS($count) } أقوال
        [many] من { $first } إلى { $last } على { IN_WORDS($count) } قولاً
       *[other] من { $first } إلى { $last } على { IN_WORDS($count) } قول
    }
members-life-title = { $name }، من { $first } إلى { $last }: الوضع على كل قول، والمعلومات نفسها في جدول تحت الشكل
members-figure-title = { $name }، عام { $year }: الوضع على كل قول، والمعلومات نفسها في جدول تحت الشكل
members-figure-caption = الشريط المصمت: وضع تعترف به المنظمة. الشريط المخطط: قول مخالف. الحافة المنقوطة: اليوم غير مذكور. الحافة المسنّنة: البداية غير مذكورة.
members-horizon = { $date }: لا يُعلم ما بعده
members-over-time = الأعضاء من { $first } إلى { $last }
members-over-time-caption = عدد الأعضاء في نهاية كل سنة، وفي السنة الأخيرة في اليوم المسؤول عنه. المصمت: بالقول الذي تتبعه المنظمة. الإطار: بقول آخر.
members-note-month = { $date }، واليوم غير مذكور
members-note-undated = بلا تواريخ
members-mark-attendance = الحضور
members-mark-away = غياب: { $symbol }
members-mark-prospect = خطوة مرتقبة: { $standing }

## Family `members-short`: a standing in the figure, where room is narrow

members-short-member = عضو
members-short-associate = عضو منتسب
members-short-observer = مراقب
members-short-partner = شريك
members-short-signatory = موقِّع
members-short-withdrawing = قيد الانسحاب
members-short-former = عضو سابق
members-short-active = مشاركة
members-short-self-suspended = تعليق بإعلان منه
members-short-suspended-by-organ = تعليق بقرار جهاز
members-short-applicant = طالب انضمام
members-short-admitted = مقبول
members-short-vote-lost = بلا تصويت
members-short-representation-restricted = تمثيل أدنى
members-short-bound = ملزَم
members-short-bound-except = ملزَم جزئياً
members-short-residually-bound = ملزَم بما سبق

## The accounts side by side

members-words =
    { $count ->
        [zero] لا قول
        [one] قول واحد
        [two] قولان جنباً إلى جنب
        [few] { IN_WORDS($count) } أقوال جنباً إلى جنب
        [many] { IN_WORDS($count) } قولاً جنباً إلى جنب
       *[other] { IN_WORDS($count) } قول جنباً إلى جنب
    }
members-sign-recognised = { $standing }: وضع معترف به
members-sign-rival = { $standing }: قول مخالف
members-sign-ahead = { $standing }: أمر مرتقب
members-sign-attendance = الحضور
members-also = وقيل أيضاً
members-not-of-standing = لا يتكلم في الوضع
members-in-its-words = بلفظ المصدر:

## What follows

members-effects-rival = ما الذي يتغير بتغيّر القول المأخوذ به
members-effects = ما يترتب على الوضع
members-effects-tag = بحكم القاعدة لا بحسب الخبر
members-effects-rule = السند: { $rule } ({ $citation }).
members-effects-question = المسألة
members-column-by = على قول { $names }
members-column-policy = على ترتيب الميثاق
members-effect-on-roll = في قائمة من يقرّرون
members-effect-in-quorum = محسوب في النصاب
members-effect-may-object = له أن يعترض على القرار
members-effect-may-vote = له أن يصوّت
members-effect-bound = ملزَم بالقرارات الجديدة
members-answer-yes = نعم
members-answer-no = لا
members-answer-if-present = نعم، إن حضر
members-answer-if-it-takes-part = بما يشارك فيه منها
members-answer-if-it-accepts = بما يقبله منها
members-answer-unless-it-abstains = بها جميعاً عدا ما يمتنع عنه
members-answer-unregulated = لا نصاب تشترطه القاعدة

## Sessions, offices, what is missing

members-sessions = المشاركة في الاجتماعات
members-sessions-empty = لا شيء مقيّد عن مشاركته
members-sessions-empty-told = هنا يظهر ما يعلنه الوفد والحضور الذي تسجّله الأمانة.
members-coming-announced = يحضر كما أُعلن
members-coming-announced-absent = لا ينوي الحضور
members-coming-present = حاضر
members-coming-absent-announced = غائب كما أعلن
members-coming-absent = غائب
members-people = مناصب مذكورة في هذا السجل
members-unrecorded = ما ليس في هذا السجل
members-unrecorded-both = لا إشعار بالانسحاب ولا قرار بتعليق المشاركة
members-unrecorded-notice = لا إشعار بالانسحاب
members-unrecorded-decision = لا قرار بتعليق المشاركة
members-unrecorded-told = الإشعار تقدّمه الدولة نفسها، وتعليق المشاركة يقرره الجهاز المختص. فإذا وردا قُيّدا هنا بتاريخهما ووثيقتهما.

## Other organisations

elsewhere-title = منظمات أخرى
elsewhere-see = الاطلاع على منظمات أخرى
elsewhere-lead = منظمات تتحدث عنها جداول منقولة، بالرموز التي تستعملها تلك الجداول.
elsewhere-recorded = مقيَّد
elsewhere-count =
    { $count ->
        [one] تتحدث الأقوال عن منظمة واحدة.
        [two] تتحدث الأقوال عن منظمتين.
        [few] تتحدث الأقوال عن { $count } منظمات.
        [many] تتحدث الأقوال عن { $count } منظمةً.
       *[other] تتحدث الأقوال عن { $count } منظمة.
    }
elsewhere-none = لا قول يتحدث عن منظمة أخرى
elsewhere-none-told = يمكن لمدير النظام أن ينقل جدول عضويات بالأمر majlis import igo.
elsewhere-account = كما تقول الجداول
elsewhere-account-told = قول الجدول لا يغيّر حقاً هنا، وكل قول يسمي سطره.
elsewhere-can-choose = اختيار منظمة
elsewhere-can-compare = المقارنة بيوم آخر
elsewhere-organisation = المنظمة
elsewhere-like = حروف من رمزها
elsewhere-narrow = عرض هذه
elsewhere-none-like = لا رمز فيه هذه الحروف.
elsewhere-column-members = الأعضاء
elsewhere-column-others = صلات أخرى
elsewhere-span = من، إلى
elsewhere-on = { $date }
elsewhere-claims =
    { $count ->
        [one] قول واحد يسري
        [two] قولان يسريان
        [few] { $count } أقوال تسري
        [many] { $count } قولاً يسري
       *[other] { $count } قول يسري
    }
elsewhere-one-account = يتحدث عنها قول واحد.
elsewhere-several = تتعارض الأقوال، وكل منها قائم بسطره.
elsewhere-members = من كان عضواً
elsewhere-nobody = لم يكن فيها أحد في هذا اليوم بحسب أي قول.
elsewhere-day = اليوم
elsewhere-other-day = يوم آخر
elsewhere-compare = مقارنة
elsewhere-changed = ما تغيّر بين يومين
elsewhere-came =
    { $count ->
        [one] قول واحد بدأ يسري
        [two] قولان بدآ يسريان
        [few] { $count } أقوال بدأت تسري
        [many] { $count } قولاً بدأ يسري
       *[other] { $count } قول بدأ يسري
    }
elsewhere-went =
    { $count ->
        [one] قول واحد لم يعد يسري
        [two] قولان لم يعودا يسريان
        [few] { $count } أقوال لم تعد تسري
        [many] { $count } قولاً لم يعد يسري
       *[other] { $count } قول لم يعد يسري
    }
elsewhere-no-change = لا شيء.
elsewhere-line = السطر { $number }
