### Forms: labels, hints, what a field lacks, what a button does.
### Keys begin with `forms-`. The same keys and variables stand in en, ar and ru.
### Names ($party, $body) come in the form that stands alone.

## In every form

forms-optional = يمكن تركه فارغاً
forms-choose = اختر
forms-nothing-chosen = غير مذكور

## What became of what was posted

# Brackets make a link.
forms-done = قُيِّد ذلك: [القيد { $entry }].
forms-recorded-of = قُيِّد ما يخصّ: { $parties }.
forms-not-recorded =
    { $count ->
        [zero] لم يُقيَّد شيء.
        [one] لم يُقيَّد شيء. هناك جواب واحد يحتاج إلى تصحيح.
        [two] لم يُقيَّد شيء. هناك جوابان يحتاجان إلى تصحيح.
        [few] لم يُقيَّد شيء. هناك { IN_WORDS($count) } أجوبة تحتاج إلى تصحيح.
        [many] لم يُقيَّد شيء. هناك { IN_WORDS($count) } جواباً تحتاج إلى تصحيح.
       *[other] لم يُقيَّد شيء. هناك { IN_WORDS($count) } جواب تحتاج إلى تصحيح.
    }

## What is wrong with an answer. $field is the question’s label.

forms-wrong-missing = { $field }: لم يُكتب شيء؛ يُرجى كتابته
forms-wrong-missing-in-all = { $field }: يُرجى كتابته بلغة واحدة على الأقل
forms-wrong-not-chosen = { $field }: يُرجى اختيار أحد الأجوبة
forms-wrong-not-offered = { $field }: ليس هذا من الأجوبة المعروضة؛ يُرجى اختيار أحدها
forms-wrong-not-date = { $field }: «{ $typed }» ليس تاريخاً؛ يُكتب بإحدى هذه الصيغ: { $year } أو { $month } أو { $day } أو { $before } (قبل) أو { $after } (بعد) أو لحظة مثل { $moment }
forms-wrong-not-in-calendar = { $field }: «{ $typed }» ليس في التقويم؛ يُرجى التحقق من الشهر واليوم
forms-wrong-not-day = { $field }: «{ $typed }» ليس يوماً؛ يُكتب مثل { $day }
forms-wrong-too-long = { $field }: أطول مما يتسع له المكان؛ الحد الأقصى { $most }
forms-wrong-authentic-empty = { $field }: لا نص بهذه اللغة؛ يُرجى كتابته أو تسمية نص آخر ذي حجّية
forms-wrong-lines = { $field }: عدد البنود هنا { $here }، وعددها باللغة الأخرى ({ $other }) { $there }؛ بند واحد في كل سطر، والعدد واحد في كل لغة
forms-wrong-unreadable = { $field }: تعذرت قراءته؛ يُرجى الإجابة من جديد

## Who decides when, and whose word it is

forms-label-valid = التاريخ
forms-hint-valid = بقدر ما يُعلم: { $year } أو { $month } أو { $day }. وإذا تُرك فارغاً فهو يوم الدورة أو اليوم.
forms-label-by-account = قول مَن
forms-hint-by-account = الجهاز أو الدولة أو المنصب أو الخبر الذي يقول ذلك.
forms-label-by-capacity = بأي صفة
forms-hint-by-capacity = إذا لم تُذكر فهي الصفة المعتادة لصاحب القول.
forms-label-by-source = المصدر الذي يستند إليه
forms-hint-by-source = لا يُقيَّد قول بلا مصدر. وتُدرج المصادر في صفحتها.
forms-label-by-locator = الموضع في المصدر
forms-hint-by-locator = صفحة أو مادة أو رقم واقعة.
forms-label-by-said = متى قيل

## What the acts ask

forms-label-attends = هل يحضر الوفد؟
forms-label-authentic = أي النصوص ذو حجّية
forms-hint-authentic = تُعرض النصوص الأخرى على أنها ترجمات.
forms-label-authority = بأي صلاحية
forms-hint-authority = يوقّع رؤساء الدول والحكومات ووزراء الخارجية بحكم مناصبهم، ويحتاج غيرهم إلى وثيقة تفويض كامل.
forms-label-ballot = الموقف
forms-label-body = الجهاز
forms-label-claim-chair-body = رئاسة أي جهاز
forms-hint-claim-chair-body = إذا لم يُذكر فهي رئاسة المنظمة كلها.
forms-label-certainty = كيف ورد في المصدر
forms-hint-certainty = لا يُدرج عضو في قائمة ولا يُحذف منها إلا بما ذُكر على أنه واقع.
forms-label-chair = لمن الرئاسة
forms-hint-chair = إذا لم تُذكر فهي لمن يتولى رئاسة المنظمة.
forms-label-concerns = العضو الذي يخصّه
forms-hint-concerns = حيث يخصّ القرار عضواً بعينه فقط.
forms-label-dated = تاريخ النشر
forms-label-direct-speech = هل يورده المصدر بنصّ كلام صاحبه؟
forms-label-draft = المشروع
forms-label-explanation = تعليل الموقف
forms-hint-explanation = هنا أيضاً موضع التحفظ أو البيان التفسيري، ويبقى مرتبطاً بالقرار.
forms-label-force = متى يبدأ نفاذه
forms-label-force-day = اليوم إن سُمّي
forms-hint-force-day = مثل { $day }.
forms-label-format = الصيغة
forms-label-from = منذ متى
forms-hint-from = بقدر ما يقوله المصدر: { $year } أو { $month } أو { $day } أو { $before } (قبل). وإذا تُرك فارغاً فهو غير مذكور.
forms-label-ground = السند القانوني
forms-label-head = رئيس وفد { $party }
forms-label-host = المضيف
forms-label-instrument-kind = نوع الورقة التي يُقيَّد منها
forms-label-instrument-reference = رقمها أو وصفها
forms-label-instrument-dated = تاريخها
forms-label-instrument-deposited = مكان حفظ الأصل
forms-hint-instrument-kind = ما يُقيَّد عن وفد تُسمّى فيه الورقة أو الكلمة الشفوية التي قُيِّد منها.
forms-label-record-attendance-instrument-kind = نوع الورقة التي أُعلن بها الغياب
forms-hint-record-attendance-instrument-kind = تُحفظ مع كل عضو وُسم في هذه الاستمارة «غائب كما أعلن».
forms-label-items = البنود
forms-hint-items = بند واحد في كل سطر، والعدد واحد في كل لغة.
forms-label-kind = النوع
forms-label-language = اللغة التي كُتب بها
forms-label-layer = طبقة السجل التي ينتمي إليها
forms-label-location = العنوان أو رقم الحفظ
forms-label-matter = صنف المسألة
forms-hint-matter = لكل صنف قواعده في الجهاز.
forms-label-parties-1 = عمّن يتحدث
forms-label-parties-more = وعمّن أيضاً
forms-label-party = الوفد
forms-label-claim-chair-party = لمن الرئاسة
forms-label-path = المسار
forms-label-place = المكان
forms-label-presence = الحضور
forms-label-question = المسألة
forms-label-rule = بأي قاعدة
forms-label-series = السلسلة
forms-label-session = الدورة
forms-label-record-assertion-session = الدورة التي يتحدث عنها
forms-label-signatory = الموقِّع
forms-hint-signatory = بالمنصب، مثل رئيس الدولة؛ ولا يُذكر اسم في التدريب.
forms-label-standing = الوضع
forms-label-submitted-by = مقدَّم من
forms-hint-submitted-by = إذا لم يُذكر فهو مقدَّم من الأمانة.
forms-label-texts = القول بصياغتنا
forms-label-record-assertion-texts = ما قيل بصياغتنا
forms-label-titles = العنوان
forms-label-to = إلى أي دورة
forms-label-topic = الموضوع
forms-label-until = حتى متى
forms-hint-until = إذا تُرك فارغاً فهو مستمر.
forms-label-versions = النص
forms-hint-versions = يفصل سطر فارغ بين الفقرات، ويجوز أن تبدأ الفقرة برقمها ونقطة.
forms-label-when = اليوم
forms-hint-when = يُدعى إلى الدورة ليوم معيّن: { $day }.
forms-label-notice = الإشعار
forms-label-effective = من أي يوم، بنصّه
forms-hint-effective = إن تُرك فارغاً: اليوم الذي يحسبه الميثاق، أو اليوم. مثل { $day }.
forms-label-give-notice-kind = ما يقوله الإشعار
forms-label-give-notice-texts = الإشعار بعبارتنا
forms-label-revoke-notice-texts = سحب الإشعار بعبارتنا
forms-label-names = الاسم الجديد
forms-hint-names = يُترك فارغاً إن قُيّدت خلافة فقط.
forms-label-succeeds-predecessor = من يواصل أو يخلف
forms-label-succeeds-kind = مواصلة أم خلافة
forms-label-record-change-texts = التغيير بعبارتنا
forms-label-claim-seat-party = من يجلس
forms-label-constituency = الدائرة أو المجموعة
forms-label-submit-credentials-head = من يرأس الوفد
forms-label-submit-credentials-party = عن أي طرف
forms-label-members-1 = عضو في الوفد
forms-label-members-more = عضو آخر
forms-label-finding = ما انتُهي إليه
forms-label-examine-credentials-texts = على أي أساس، بعبارتنا
forms-label-act = الإجراء

## Answers to choose from

forms-authentic-all = كلها على السواء
forms-authentic-none = لا شيء منها
forms-force-on-signature = متى وقّعه جميع الأعضاء الذين اعتمدوه
forms-force-on-adoption = عند الاعتماد
forms-force-on-day = في يوم يسمّيه
forms-matter-substantive = موضوعية
forms-matter-procedural = إجرائية
forms-matter-suspension = تعليق مشاركة عضو
forms-told-yes = موافقة، ولا مانع من هذا الجانب.
forms-told-objects = الاعتراض في القاعة يوقف توافق الآراء.
forms-told-not-participating = لا موافقة ولا اعتراض.
forms-told-absent-no-objection = كتابةً: الغياب لا يحول دون القرار.
forms-told-absent-objects = كتابةً: له ما للاعتراض في القاعة من وزن.

## The acts: what each is (heading), what its button does, what follows (then)

forms-heading-again = الإجراء الذي كنت تقوم به
forms-button-again = إعادة المحاولة
forms-then-again = لم تعد الصفحة تعرض هذا الإجراء، وما كُتب محفوظ هنا.

forms-heading-convene-announced = الدعوة إلى دورة { $body } المعلنة: { $when }
forms-button-convene-announced = الدعوة إلى الدورة
forms-then-convene-announced = يستقر الجهاز واليوم والمكان، ويرى الأعضاء أن الدورة ستُعقد. ولا يُدعى إليها إلا مرة واحدة.
forms-heading-convene-new = الدعوة إلى دورة لم يُعلن عنها
forms-button-convene-new = الدعوة إلى الدورة
forms-then-convene-new = تصبح للدورة صفحتها، وقد استقر جهازها ويومها ومكانها.

forms-heading-open-session = افتتاح الدورة
forms-button-open-session = افتتاح الدورة
forms-then-open-session = تُعدّ الدورة منعقدة. وافتتاح جلستها الأولى يؤدي ذلك أيضاً.
forms-heading-open-sitting = افتتاح الجلسة { $number }
forms-button-open-sitting = افتتاح الجلسة { $number }
forms-then-open-sitting = يمكن بعد ذلك اعتماد جدول الأعمال وطرح المسائل.
forms-heading-close-sitting = رفع الجلسة { $number }
forms-button-close-sitting = رفع الجلسة { $number }
forms-then-close-sitting = لا تُطرح مسألة حتى تُفتتح جلسة أخرى.
forms-heading-close-session = اختتام الدورة
forms-button-close-session = اختتام الدورة نهائياً
forms-then-close-session = لا يمكن التراجع عن ذلك: لا تُفتتح فيها جلسة بعده. والمشاريع التي حصلت على الموافقة يمكن رفعها.

forms-heading-announce-own = الإعلان عن حضور وفدكم أو غيابه
forms-button-announce-own = الإعلان
forms-then-announce-own = يظهر فوراً، والعبرة بآخر إعلان. وليس ذلك تسجيلاً للحضور.
forms-heading-announce-participation = تقييد إعلان وفد عن حضوره أو غيابه
forms-button-announce-participation = تقييد الإعلان
forms-then-announce-participation = يظهر على أنه قول الوفد نفسه، وقد قيّدته الأمانة.
forms-heading-record-attendance = تسجيل الحضور
forms-button-record-attendance = تسجيل الحاضرين والغائبين
forms-then-record-attendance = قيد لكل عضو وُسم أو تغيّر ما سُجّل عنه؛ ومن لم يوسم يبقى «غير مذكور».

forms-heading-adopt-agenda = اعتماد جدول الأعمال
forms-button-adopt-agenda = اعتماد جدول الأعمال كما كُتب
forms-then-adopt-agenda = يمكن بعد ذلك طرح المسائل. ويُعتمد جدول أعمال الدورة مرة واحدة.
forms-heading-submit-decision = تقديم مشروع قرار
forms-button-submit-decision = تقديم مشروع القرار
forms-then-submit-decision = يُعطى رمزه ويظهر للجميع ويبدأ مساره في هذه الدورة.
forms-heading-submit-statement = تقديم مشروع بيان
forms-button-submit-statement = تقديم مشروع البيان
forms-then-submit-statement = يُعطى رمزه ويظهر للجميع. والبيان يُعتمد، ولا يُوقَّع ولا يبدأ له نفاذ.
forms-heading-register-own-paper = تقديم ورقة من وفدكم
forms-button-register-own-paper = تقديم الورقة
forms-then-register-own-paper = تُعطى رمزها وتظهر للجميع على أنها ورقة وفدكم.
forms-heading-register-document = تسجيل وثيقة
forms-button-register-document = تسجيل الوثيقة
forms-then-register-document = تُعطى الرمز التالي في سلسلتها وتظهر للجميع.

forms-heading-put-for-approval = عرض المشروع على { $body } للموافقة عليه
forms-button-put-for-approval = طرح المسألة
forms-then-put-for-approval = تُثبَّت القوائم بحسب الأقوال في العضوية في ذلك اليوم. ثم تبدي الوفود مواقفها.
forms-heading-put-for-adoption = عرض المشروع على { $body } لاعتماده
forms-button-put-for-adoption = طرح المسألة
forms-then-put-for-adoption = تُثبَّت القوائم بحسب الأقوال في العضوية في ذلك اليوم. ثم تبدي الوفود مواقفها.
forms-heading-state-own = إبداء موقف وفدكم
forms-button-state-own = إبداء الموقف
forms-then-state-own = يظهر فوراً. ويمكن إبداؤه من جديد ما دامت المسألة مفتوحة، والعبرة بآخره.
forms-heading-state-position = تقييد موقف عن: { $party }
forms-button-state-position = تقييد الموقف
forms-then-state-position = يظهر على أن الأمانة قيّدته من الورقة المسمّاة. والعبرة بآخر موقف ما دامت المسألة مفتوحة.
forms-heading-close-question = إقفال المسألة
forms-button-close-question = إقفال المسألة وإعلان النتيجة: { $outcome }
forms-then-close-question = بالإقفال تُثبَّت المواقف والنتيجة على كل قول. لا يمكن التراجع عن ذلك، وإنما يُصحَّح بقيد جديد.
forms-then-contested = مختلف فيه. والنتيجة على قول آخر ({ $accounts }) غير ذلك. { $sentence }

forms-heading-forward-draft = رفع المشروع إلى { $body }
forms-button-forward-draft = رفع المشروع
forms-then-forward-draft = هو المشروع نفسه بتاريخه كله، معروضاً على الدورة المختارة.
forms-heading-sign-own = توقيع القرار عن وفدكم
forms-button-sign-own = توقيع القرار
forms-then-sign-own = يُقيَّد توقيعاً إلكترونياً. ولا يُسحب التوقيع.
forms-heading-sign-decision = تقييد توقيع على الورق: { $party }
forms-button-sign-decision = تقييد التوقيع
forms-then-sign-decision = التوقيع على الورق والتوقيع الإلكتروني سواء. ولا يُسحب التوقيع.
forms-heading-join-own = انضمام وفدكم إلى القرار
forms-button-join-own = الانضمام إلى القرار
forms-then-join-own = يصبح وفدكم منذ ذلك مشاركاً في القرار، وله أن يوقّعه.
forms-heading-join-decision = تقييد انضمام: { $party }
forms-button-join-decision = تقييد الانضمام
forms-then-join-decision = يصبح العضو منذ ذلك مشاركاً في القرار، وله أن يوقّعه.
forms-heading-record-entry-into-force = تقييد بدء النفاذ
forms-button-record-entry-into-force = تقييد أن القرار نافذ
forms-then-record-entry-into-force = لم يعد ينقص القرار شيء مما يطلبه. ولا يمكن التراجع عن ذلك.

forms-heading-claim-standing = تقييد قول في وضع: { $party }
forms-button-claim-standing = تقييد القول
forms-then-claim-standing = يقف إلى جانب الأقوال الأخرى ولا يحل محل أي منها. وتتبعه القوائم حيث يجعل الميثاق القول لصاحبه.
forms-heading-claim-chair = تقييد قول فيمن يتولى الرئاسة
forms-button-claim-chair = تقييد القول
forms-then-claim-chair = يقف إلى جانب الأقوال الأخرى ولا يحل محل أي منها.
forms-heading-claim-chair-of-body = تقييد قول فيمن يتولى رئاسة { $body }
forms-button-claim-chair-of-body = تقييد القول
forms-then-claim-chair-of-body = يقف إلى جانب الأقوال الأخرى ولا يحل محل أي منها.
forms-heading-record-challenge = تقييد ما قيل عن تحدٍّ أو تهديد
forms-button-record-challenge = تقييده مع مصدره
forms-then-record-challenge = يظهر في هذه الصفحة على أنه قول صاحبه.
forms-heading-record-proposal = تقييد اقتراح بشأن ضمانات الأمن
forms-button-record-proposal = تقييده مع مصدره
forms-then-record-proposal = يظهر في هذه الصفحة على أنه قول صاحبه.
forms-heading-register-source = إدراج مصدر
forms-button-register-source = إدراج المصدر
forms-then-register-source = يمكن منذ ذلك أن تستند إليه الأقوال.
forms-heading-give-own-notice = تقديم إشعار: انسحاب أو تعليق المشاركة أو استئنافها
forms-button-give-own-notice = تقديم الإشعار
forms-then-give-own-notice = يُقيَّد عملاً لكم، مع يوم نفاذه بموجب الميثاق. ويمكن سحبه حتى ذلك الحين حيث يسمح الميثاق.
forms-heading-give-notice = قيد إشعار قدّمه: { $party }
forms-button-give-notice = قيد الإشعار
forms-then-give-notice = يقوم عملاً للطرف نفسه، ويُحسب يوم نفاذه بموجب الميثاق.
forms-heading-revoke-notice = سحب إشعار { $date }: { $kind }
forms-button-revoke-notice = سحبه
forms-then-revoke-notice = ينتهي ما ترتب عليه، إذا سحبه من قدّمه وفي الوقت المناسب.
forms-heading-record-change = قيد اسم جديد أو خلافة: { $party }
forms-button-record-change = قيده
forms-then-record-change = تبقى هويته: كل عمل سابق يظل عمله.
forms-heading-claim-seat = قيد شاغل مقعد في { $body }
forms-button-claim-seat = قيد القول
forms-then-claim-seat = تتبعه قوائم هذا الجهاز حيث تتبع المنظمة قائله.
forms-heading-submit-own-credentials = تقديم وثائق تفويض وفدكم
forms-button-submit-own-credentials = تقديمها
forms-then-submit-own-credentials = يجلس وفدكم مؤقتاً إلى أن يُنظر فيها.
forms-heading-submit-credentials = قيد وثائق تفويض مقدَّمة
forms-button-submit-credentials = قيدها
forms-then-submit-credentials = إذا قدّمها وفدان لمقعد واحد حُفظت كلها وجلس أحدهما.
forms-heading-examine-credentials = النظر في وثائق تفويض { $party }: { $head }
forms-button-examine-credentials = قيد النتيجة
forms-then-examine-credentials = يُعتد بآخر نتيجة. وقبول وفد لطرف يُجلسه.
