### What was refused, why, by which rule, the remedy, and who can.
### Keys begin with `refusals-`; those of one refusal with `refusal-`, those of a door with `door-`.
### The same keys and variables stand in en, ar and ru. Names come in the form that stands alone.

## What a refusal always tells

refusals-rule = القاعدة
refusals-remedy = العلاج
refusals-who = لمن ذلك
refusals-not-recorded = لم يُقيَّد شيء
refusals-not-recorded-of = لم يُقيَّد ما يخصّ: { $party }
refusals-rule-path = مسار المشروع: { $path }

## Kinds of thing that can be named and not be there

refusals-kind-party = طرف
refusals-kind-person = شخص
refusals-kind-account = صاحب قول
refusals-kind-source = مصدر
refusals-kind-body = جهاز
refusals-kind-session = دورة
refusals-kind-item = بند
refusals-kind-draft = مشروع
refusals-kind-question = مسألة
refusals-kind-rule = قاعدة
refusals-kind-notice = إشعار

## Doors: who may do what

# $office is somebody in office, as it stands alone.
door-closed = ليس هذا الإجراء متاحاً لك. صفتك هنا: { $office }.
# Brackets make a link.
door-remedy = يُطلب ذلك ممن له أن يفعله؛ وفي التدريب يمكن [تولّي صفته].
door-open-to-secretariat = موظف في الأمانة
door-open-to-chair = الرئاسة
door-open-to-own-delegation = الوفد صاحب الإجراء
door-adopt-charter = الأمانة هي التي تضع الميثاق موضع التنفيذ.
door-open-exercise = الأمانة هي التي تفتح التدريب.
door-register-party = الأمانة هي التي تمسك السجل.
door-register-person = الأمانة هي التي تمسك السجل.
door-register-account = الأمانة هي التي تمسك السجل.
door-register-source = الأمانة هي التي تمسك السجل.
door-claim-standing = تقيّد الأمانة الأقوال أياً كان صاحبها.
door-claim-office = تقيّد الأمانة الأقوال أياً كان صاحبها.
door-claim-chair = تقيّد الأمانة الأقوال أياً كان صاحبها.
door-claim-seat = الأقوال تقيّدها الأمانة، أياً كان قائلها.
door-claim-commitment = الأقوال تقيّدها الأمانة، أياً كان قائلها.
door-give-notice = الوفد يقدّم إشعاره بنفسه؛ ولموظف الأمانة أن يقيّده.
door-revoke-notice = الوفد يسحب إشعاره بنفسه؛ ولموظف الأمانة أن يقيّد ذلك.
door-record-change = الأسماء والخلافة تقيّدها الأمانة.
door-submit-credentials = الوفد يقدّم وثائق تفويضه بنفسه؛ ولموظف الأمانة أن يقيّدها.
door-examine-credentials = وثائق التفويض ينظر فيها الرئيس مع الأمانة.
door-record-assertion = تقيّد الأمانة ما يُقال أياً كان قائله.
door-announce-session = الأمانة هي التي تعلن عن الدورات.
door-convene-session = الأمانة هي التي تدعو إلى الدورات.
door-open-session = تدير الرئاسة الدورة ومعها الأمانة.
door-open-sitting = تدير الرئاسة الدورة ومعها الأمانة.
door-close-sitting = تدير الرئاسة الدورة ومعها الأمانة.
door-close-session = تدير الرئاسة الدورة ومعها الأمانة.
door-record-business = الأمانة هي التي تقيّد الأعمال.
door-announce-participation = يعلن الوفد عن نفسه، ولموظف في الأمانة أن يقيّد ذلك.
door-record-attendance = الأمانة هي التي تسجل الحضور.
door-adopt-agenda = تدير الرئاسة الدورة ومعها الأمانة.
door-register-document = لا يقدّم الوفد إلا أوراقه، وتسجل الأمانة جميع الوثائق.
door-submit-draft = لا يقدّم الوفد مشروعاً إلا باسمه، ولموظف في الأمانة أن يقيّد ذلك.
door-put-question = تطرح المسائلَ الرئاسةُ أو الأمانة.
door-state-position = لا يتكلم الوفد إلا عن نفسه، ولموظف في الأمانة أن يقيّد موقفه.
door-close-question = تقفل المسائلَ الرئاسةُ أو الأمانة.
door-forward-draft = الأمانة هي التي ترفع المشاريع.
door-join-decision = لا ينضم الوفد إلا عن نفسه، ولموظف في الأمانة أن يقيّد ذلك.
door-sign-decision = لا يوقّع الوفد إلا عن نفسه، ولموظف في الأمانة أن يقيّد توقيعه.
door-record-entry-into-force = الأمانة هي التي تقيّد بدء النفاذ.

## Failures that are no refusals

refusal-entry-too-long = النص أطول مما يتسع له قيد في السجل.
refusal-entry-too-long-remedy = يُختصر النص أو تُترك إحدى اللغات
refusal-store = تعذر القيد الآن. ولم يضع شيء.
refusal-store-remedy = تُرسل الاستمارة مرة أخرى؛ والاستمارة الواحدة لا تُنفَّذ مرتين

## What stands in the way, and the remedy

refusal-no-charter = لا ميثاق نافذاً بعد.
refusal-no-charter-remedy = يُعتمد ميثاق أولاً
refusal-unknown-charter = ليس الميثاق { $id } بين الملفات المقدمة.
refusal-unknown-charter-remedy = تُقدَّم ملفاته ثم يُعتمد
refusal-charter-in-force = هذا الميثاق نافذ من قبل.
refusal-charter-in-force-remedy = لا حاجة إلى شيء؛ ولتعديله تُعتمد صيغته التالية
refusal-unknown = ليس هذا في السجل: { $kind } { $id }.
refusal-unknown-remedy = يُختار مما في السجل، أو يُسجَّل أولاً
refusal-already-registered = هذا في السجل من قبل: { $kind } { $id }.
refusal-already-registered-remedy = يُستعمل ما هو موجود، أو يُختار معرّف آخر
refusal-field-empty = «{ $field }» فارغ.
refusal-field-empty-remedy = يُملأ؛ ولا بد من نص بلغة واحدة على الأقل
refusal-source-missing = القول يحتاج إلى مصدر، ولم يُسمَّ مصدر.
refusal-source-missing-remedy = تُسمّى الوثيقة التي يستند إليها، وتُدرج أولاً إن لم تكن في السجل
refusal-end-before-beginning = تنتهي المدة قبل أن تبدأ.
refusal-end-before-beginning-remedy = يُبدَّل التاريخان، أو تُترك النهاية مفتوحة
refusal-day-needed = لم يُذكر إلا شهر أو سنة.
refusal-day-needed-remedy = يُذكر اليوم
refusal-day-needed-rule = يُدعى إلى الدورة ليوم معيّن، وتُحسم المسألة على أقوال يوم معيّن
refusal-session-already-convened = دُعي إلى الدورة من قبل.
refusal-session-already-convened-remedy = تُستكمل الدورة كما دُعي إليها
refusal-other-body = أُعلنت الدورة لجهاز آخر: { $body }.
refusal-other-body-remedy = يُدعى إليها لذلك الجهاز، أو يُدعى إلى دورة أخرى
refusal-session-not-convened = أُعلن عن الدورة ولم تُوجَّه الدعوة إليها.
refusal-session-not-convened-remedy = يُدعى إليها ليوم معيّن أولاً
refusal-session-already-open = الدورة منعقدة من قبل.
refusal-session-already-open-remedy = تُستكمل، وتُفتتح جلسة إن لم تكن جلسة منعقدة
refusal-session-closed = الدورة مختتَمة.
refusal-session-closed-remedy = يُدعى إلى دورة أخرى
refusal-sitting-open = هناك جلسة منعقدة.
refusal-sitting-open-remedy = تُرفع الجلسة أولاً
refusal-no-sitting-open = لا جلسة منعقدة.
refusal-no-sitting-open-remedy = تُفتتح جلسة أولاً
refusal-no-sitting-open-rule = لا يعمل الجهاز إلا في جلسة منعقدة
refusal-agenda-already-adopted = اعتُمد جدول أعمال هذه الدورة من قبل.
refusal-agenda-already-adopted-remedy = يُعمل بجدول الأعمال المعتمد
refusal-agenda-not-adopted = لم يُعتمد جدول أعمال هذه الدورة.
refusal-agenda-not-adopted-remedy = يُعتمد جدول الأعمال أولاً
refusal-agenda-not-adopted-rule = لا تُطرح مسألة قبل اعتماد جدول الأعمال
refusal-agenda-empty = ليس في جدول الأعمال بند.
refusal-agenda-empty-remedy = يُكتب بند واحد على الأقل
refusal-question-still-open = لا تزال مسألة مفتوحة: { $question }.
refusal-question-still-open-remedy = تُقفل تلك المسألة أولاً
refusal-question-still-open-rule = مسألة واحدة في كل مرة
refusal-path-not-in-charter = لا يعرف الميثاق مساراً كهذا لمشروع.
refusal-path-not-in-charter-remedy = يُختار أحد مساراته: { $paths }
refusal-not-before-this-body = ليس المشروع معروضاً على هذا الجهاز. والدور على: { $body }.
refusal-not-before-this-body-remedy = يُبتّ فيه في دورة للجهاز الذي عليه الدور
refusal-not-before-this-session = المشروع معروض على دورة أخرى: { $session }.
refusal-not-before-this-session-remedy = يُطرح في تلك الدورة
refusal-not-approved = لم يحصل المشروع على موافقة الجهاز الأدنى: { $body }.
refusal-not-approved-remedy = يحصل على الموافقة هناك أولاً ثم يُرفع
refusal-already-adopted = اعتُمد المشروع من قبل.
refusal-already-adopted-remedy = يُقدَّم مشروع آخر لتغيير ما تقرر
refusal-rule-not-for-this = لا تُحسم في { $body } مسألة كهذه ({ $matter }) بهذه القاعدة: { $rule }.
refusal-rule-not-for-this-remedy = تُختار قاعدة من قواعد الجهاز لهذا الصنف من المسائل
refusal-concerns-missing = القاعدة تستثني العضو المعني، والمشروع لا يسمّيه.
refusal-concerns-missing-remedy = يُقدَّم المشروع مع تسمية العضو الذي يخصّه
refusal-rule-not-in-force = لا تسري القاعدة في ذلك اليوم: { $rule }.
refusal-rule-not-in-force-remedy = تُختار قاعدة تسري في ذلك اليوم
refusal-weights-missing = تحتسب القاعدة «{ $measure }»، وليس في الميثاق قيمة لها في ذلك اليوم لكل من: { $parties }.
refusal-weights-missing-remedy = تُضاف الأوزان إلى الميثاق من نشرة رسمية، أو تُختار قاعدة أخرى
refusal-question-closed = المسألة مقفلة، ونتيجتها ثابتة.
refusal-question-closed-remedy = يُضاف تصحيح، أو يُطرح المشروع من جديد إن أُعيد
refusal-not-on-roll = ليس في أي قائمة لهذه المسألة على أي قول: { $party }.
refusal-not-on-roll-remedy = يُقيَّد قول في الوضع قبل طرح المسألة التالية
refusal-presence-contradicts = المسجَّل في الحضور: { $party }، { $presence }. ولا يوافقه الموقف.
refusal-presence-contradicts-remedy = يُختار موقف يوافقه، أو يُصحَّح تسجيل الحضور أولاً
refusal-not-its-word = الوفد لا يتكلم إلا باسم طرفه: { $party }.
refusal-not-its-word-remedy = لا يُذكر صاحب القول؛ ولموظف الأمانة أن يقيّد أقوال غيره
refusal-instrument-missing = إجراء يُقيَّد عن وفد ولم تُسمَّ ورقته.
refusal-instrument-missing-remedy = تُسمّى الكلمة الشفوية أو المذكرة أو الرسالة أو الإشعار أو الأصل الموقَّع
refusal-not-adopted = لم يُعتمد المشروع.
refusal-not-adopted-remedy = يُنتظر حتى يعتمده آخر جهاز في مساره
refusal-statement-has-no-force = البيان يُعتمد، ولا يُوقَّع ولا يُنضم إليه ولا يبدأ له نفاذ.
refusal-statement-has-no-force-remedy = يُقدَّم مشروع قرار حيث يُراد النفاذ
refusal-not-open-for-joining = ليس باب الانضمام إلى القرار مفتوحاً: { $party }.
refusal-not-open-for-joining-remedy = ينضم إلى القرار مَن لم يشارك فيه من الأعضاء، حيث تفتح قاعدته باب الانضمام
refusal-already-done = تمّ ذلك من قبل: { $party }.
refusal-already-done-remedy = لا حاجة إلى شيء
refusal-terms-of-another = هذا الشرط ليس من شروط الوضع المذكور ({ $standing }): { $field }.
refusal-terms-of-another-remedy = يُحذف الشرط أو يُذكر الوضع الذي يخصه
refusal-seats-not-elected = كل عضو له مقعد في هذا الجهاز: { $body }.
refusal-seats-not-elected-remedy = يُقيَّد وضع العضو بدلاً من ذلك
refusal-succeeds-itself = لا يخلف الطرف نفسه: { $party }.
refusal-succeeds-itself-remedy = يُذكر من يخلفه، أو اسمه الجديد وحده
refusal-not-a-member = ليس عضواً في ذلك اليوم، لا بقوله ولا بالقول المتَّبع: { $party }.
refusal-not-a-member-remedy = يُذكر يوم كان فيه عضواً
refusal-notice-running = إشعار سابق لصاحبه نفسه لا يزال سارياً: { $notice }.
refusal-notice-running-remedy = يُسحب قبل تقديم غيره
refusal-notice-in-effect = صار الإشعار نافذاً: { $day }.
refusal-notice-in-effect-remedy = القبول من جديد يقرره الجهاز المختص
refusal-notice-irrevocable = بموجب الميثاق لا يُسحب إشعار الانسحاب.
refusal-notice-irrevocable-remedy = القبول من جديد يقرره الجهاز المختص
refusal-no-credentials = لم يقدّم وفد { $party } وثائق تفويض باسم: { $account }.
refusal-no-credentials-remedy = تُقيَّد وثائق التفويض أولاً
refusal-seat-held-by-another = لوفد آخر مقعد { $party } في هذه الدورة: { $account }.
refusal-seat-held-by-another-remedy = للمقعد صوت واحد، والجهاز يبتّ في وثائق التفويض
refusal-not-a-participant = غير مشارك في القرار: { $party }.
refusal-not-a-participant-remedy = الانضمام إلى القرار أولاً ثم التوقيع
refusal-signatures-missing = توقيعات لا تزال ناقصة: { $parties }.
refusal-signatures-missing-remedy = تُقيَّد هذه التوقيعات أولاً
refusal-day-not-come = لم يحن اليوم الذي يبدأ فيه نفاذه: { $day }.
refusal-day-not-come-remedy = يُقيَّد في ذلك اليوم أو بعده
refusal-already-in-force = القرار نافذ من قبل.
refusal-already-in-force-remedy = لا حاجة إلى شيء
refusal-dated-too-early = تاريخه قبل ما يتبعه، وتاريخ ذاك: { $earlier }.
refusal-dated-too-early-remedy = يُذكر ذلك التاريخ أو تاريخ بعده
refusal-no-symbol = لا يمكن إعطاء رمز في هذه السلسلة.
refusal-no-symbol-remedy = يُنظر في رمز المنظمة ورمز الجهاز في الميثاق
refusal-exercise-already-open = هذا السجل تدريب من قبل.
refusal-exercise-already-open-remedy = يُستكمل، أو يُبدأ من جديد
