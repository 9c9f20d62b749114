### Words shared by all pages. A family has a word for each code of a type of the inner crates:
### `word(language, "standing", "observer")` says `standing-observer`.

## Yes, no, and what a record does not hold

yes = نعم
no = لا
none = لا شيء
not-stated = غير مذكور
not-recorded = ليس في هذا السجل
unattributed = من غير نسبة إلى قائل
example = مثال

## Languages (by code)

language-en = الإنكليزية
language-ar = العربية
language-ru = الروسية
language-hy = الأرمينية
language-be = البيلاروسية
language-kk = الكازاخية
language-ky = القيرغيزية
language-tg = الطاجيكية
language-fr = الفرنسية
language-es = الإسبانية
language-zh = الصينية
text-authentic = نص ذو حجّية
text-translation = ترجمة

## Family `certainty`: how a thing stands in its source

certainty-stated = مذكور
certainty-expected = متوقع
certainty-planned = مقرر
certainty-scheduled = مدرج في البرنامج

## Family `state`: how a thing stands now

state-held = عُقد
state-announced = معلن
state-convened = دُعي إليه
state-open = منعقد
state-closed = مختتَم
state-contested = مختلف فيه
state-settled = غير مختلف فيه
state-done = تمّ
state-in-force = نافذ

## Family `standing`: what a party is to the organisation, and whether it takes part

standing-member = عضو كامل العضوية
standing-applicant = طالب انضمام
standing-admitted = مقبول، ووثيقته منتظرة
standing-associate = عضو منتسب
standing-observer = مراقب
standing-partner = شريك
standing-signatory = دولة موقِّعة
standing-withdrawing = عضو قدّم إشعاراً بالانسحاب
standing-former = عضو سابق
standing-active = مشارك مشاركة كاملة
standing-self-suspended = مشاركة معلّقة بإعلان من الدولة نفسها
standing-suspended-by-organ = مشاركة معلّقة بقرار من أحد أجهزة المنظمة
standing-vote-lost = فقد حق التصويت لتأخر المساهمات
standing-representation-restricted = مستوى التمثيل مقيَّد
standing-bound = ملزَم بكل ما هو نافذ
standing-bound-except = ملزَم إلا ببعض القرارات
standing-residually-bound = لا يزال ملزَماً بما ترتب عليه من قبل
facet-status = الوضع
facet-participation = المشاركة
facet-boundness = ما يُلزَم به

## Family `ballot`: what a member did when a question was put

ballot-yes = مؤيد
ballot-no = معارض
ballot-abstain = ممتنع
ballot-not-participating = حاضر غير مشارك في التصويت
ballot-absent = غائب
ballot-absent-announced = غائب كما أعلن
ballot-absent-no-objection = غائب، ولا يعترض
ballot-absent-objects = غائب، ويعترض كتابةً
ballot-objects = معترض
ballot-not-entitled = لا يحق له التصويت
ballot-awaited = منتظَر

## Outcomes: where the body adopts, and where it approves for a higher body

outcome-adopted = اعتُمد
outcome-not-adopted = لم يُعتمد
outcome-approved = تمت الموافقة عليه
outcome-not-approved = لم يُوافَق عليه
outcome-undecided = لم يُبَتّ فيه

## Family `struck-because`: why an act is kept but not counted

struck-because-not-a-member = ليس عضواً، على القول الذي أخذت به هذه القائمة
struck-because-suspended = مشاركته معلّقة، على القول الذي أخذت به هذه القائمة
struck-because-state-concerned = العضو المعني بالقرار
struck-because-not-entitled = لا يحق له البتّ في المسألة
struck-because-arrears = فقد صوته بسبب متأخرات
struck-because-party-to-dispute = طرف في النزاع يلزمه القانون بالامتناع
struck-because-opted-out = لا يشارك في هذه السياسة
struck-because-votes-in-unit = يدلي غيره بصوته مع صوته هو
struck-because-proxy-not-allowed = لا يحق لمن ناب عنه أن ينوب

## Family `capacity`: in what capacity somebody speaks

capacity-organ = جهاز من أجهزة المنظمة
capacity-operation-of-rule = بحكم القاعدة
capacity-depositary = الوديع
capacity-secretariat = الأمانة
capacity-party = الطرف نفسه
capacity-press = خبر صحفي

## Sources and texts

source-layer-record = السجل
source-layer-others = مصادر أخرى
source-layer-law = المعاهدات والمواثيق
provenance-verified = متحقَّق منه على النص
provenance-unverified = نص لم يُتحقق منه
our-paraphrase = صياغتنا للمعنى

## Family `topic`: what an assertion is about

topic-challenge = التحديات والتهديدات
topic-security-framework = الضمانات ونظام الأمن
topic-relations = العلاقات
topic-attendance = الحضور
topic-proceedings = سير الأعمال

## Families `series`, `format`, `business`, `presence`: documents and sessions

series-agenda = جدول الأعمال
series-information = للعلم
series-delegation = ورقة من وفد
series-note = مذكرة من الأمانة
format-narrow = بصيغة مصغّرة
format-extended = بصيغة موسّعة
format-narrow-then-extended = بصيغة مصغّرة ثم بصيغة موسّعة
business-discussion = مناقشة
business-approval = الموافقة على المشاريع
business-signature = توقيع الوثائق
business-statements = اعتماد البيانات
presence-present = حاضر
presence-absent-announced = غائب كما أعلن
presence-absent = غائب

## Families `role`, `draft`, `authority`, `instrument`: drafts and papers

role-approve = الموافقة
role-adopt = الاعتماد
draft-decision = مشروع قرار
draft-statement = مشروع بيان
authority-ex-officio = بحكم المنصب
authority-full-powers = بوثيقة تفويض كامل
instrument-floor = شفوياً في القاعة
instrument-note = مذكرة شفوية
instrument-letter = رسالة
instrument-signed-original = أصل موقَّع
instrument-notice = إشعار رسمي

## Family `office`: in what office somebody acts here

office-secretariat = موظف في الأمانة
office-chair = الرئاسة
office-delegation = وفد

## Counts: a number and its noun, as it stands alone

count-members =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { IN_WORDS($count) } أعضاء
        [many] { IN_WORDS($count) } عضواً
       *[other] { IN_WORDS($count) } عضو
    }
count-sessions =
    { $count ->
        [zero] لا دورات
        [one] دورة واحدة
        [two] دورتان
        [few] { IN_WORDS($count, form: "feminine") } دورات
        [many] { IN_WORDS($count) } دورة
       *[other] { IN_WORDS($count) } دورة
    }
count-decisions =
    { $count ->
        [zero] لا قرارات
        [one] قرار واحد
        [two] قراران
        [few] { IN_WORDS($count) } قرارات
        [many] { IN_WORDS($count) } قراراً
       *[other] { IN_WORDS($count) } قرار
    }
count-documents =
    { $count ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { IN_WORDS($count, form: "feminine") } وثائق
        [many] { IN_WORDS($count) } وثيقة
       *[other] { IN_WORDS($count) } وثيقة
    }
count-statements =
    { $count ->
        [zero] لا بيانات
        [one] بيان واحد
        [two] بيانان
        [few] { IN_WORDS($count) } بيانات
        [many] { IN_WORDS($count) } بياناً
       *[other] { IN_WORDS($count) } بيان
    }
count-entries =
    { $count ->
        [zero] لا قيود
        [one] قيد واحد
        [two] قيدان
        [few] { IN_WORDS($count) } قيود
        [many] { IN_WORDS($count) } قيداً
       *[other] { IN_WORDS($count) } قيد
    }
count-accounts =
    { $count ->
        [zero] لا أقوال
        [one] قول واحد
        [two] قولان
        [few] { IN_WORDS($count) } أقوال
        [many] { IN_WORDS($count) } قولاً
       *[other] { IN_WORDS($count) } قول
    }

## A place in an instrument; an appendix or the like bears its own word

citation = { $instrument }، المادة { $article }
citation-other = { $instrument }، { $article }
