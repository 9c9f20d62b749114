### Rights, notices, names and successions, seats, credentials, and what would follow from an act.
### Keys begin with `belonging-`, families with their own word. The same keys and variables stand in en, ar and ru.

## Family `right`: what membership brings with it
right-attend = حضور الاجتماعات
right-speak = أخذ الكلمة
right-vote = التصويت
right-object = الاعتراض على التوافق
right-quorum = الاحتساب في النصاب
right-denominator = الاحتساب في أساس الأغلبية
right-bound = الالتزام بالقرارات الجديدة
right-pay = دفع المساهمات
right-assistance = التشاور والمساعدة

## Family `entitlement`: how far a right goes
entitlement-yes = نعم
entitlement-no = لا
entitlement-in-writing = كتابةً
entitlement-by-leave = بإذن
entitlement-by-invitation = بدعوة
entitlement-open-meetings = الاجتماعات المفتوحة
entitlement-per-act = بحسب كل قرار
entitlement-what-it-accepted = بما قَبِله
entitlement-except-own-leaving = نعم، إلا في انسحابه
entitlement-what-was-incurred = ما ترتب من قبل
entitlement-unsaid = لا تذكره النصوص

## Family `notice`: what a notice says
notice-withdrawal = انسحاب
notice-suspension = تعليق المشاركة
notice-resumption = استئناف المشاركة

## Family `ending`: how a membership ended
ending-withdrawn = انسحب
ending-expelled = أُخرج
ending-ceased = أُعلن انتهاء عضويته
ending-lapsed = لم ينضم إلى التمديد

## Family `credentials`: what was found of credentials
credentials-submitted = مقدَّمة
credentials-accepted = مقبولة
credentials-contested = مطعون فيها
credentials-deferred = مؤجَّلة
credentials-rejected = مرفوضة

## Family `seat-ground`: why a delegation sits
seat-ground-accepted = قُبلت وثائق تفويضه
seat-ground-incumbent = شغله من قبل؛ مؤقتاً، ولم يُبتّ
seat-ground-alone = الوحيد؛ مؤقتاً، ولم يُبتّ
seat-ground-own-account = باسم الطرف نفسه؛ مؤقتاً، ولم يُبتّ

## On the page of a member
belonging-rights = الحقوق والواجبات، بحسب كل قول
belonging-rights-told = كل خانة تتبع الوضع الذي يعطيه ذلك القول. وحيث للميثاق قاعدة تخصه تُذكر مادته في الخانة، وفيما عدا ذلك يُقرأ العرف العام.
belonging-rights-of = الحق أو الواجب
belonging-withheld = محجوب بالاسم
belonging-notices = الإشعارات المقدَّمة
belonging-notice-received = ورد { $date }
belonging-notice-effect = ينفذ { $date }، بموجب { $citation }
belonging-notice-effect-own = ينفذ { $date } بنصّه؛ ولا مدة في الميثاق
belonging-notice-no-effect = لا يمكن حساب يوم نفاذه
belonging-notice-differs = نصّه يذكر يوماً آخر: { $date }.
belonging-notice-revoked = سحبه { $account } في { $date }
belonging-notice-disputed = يقول { $account } إنه لا يُعتدّ به؛ وهذا القول قائم إلى جانب الإشعار
belonging-notice-silent = لا يذكر الميثاق هل يُسحب الإشعار.
belonging-names = الأسماء عبر الزمن
belonging-name-since = منذ { $date }
belonging-continues = يواصل عضوية { $party }
belonging-succeeds = يخلف { $party }
belonging-ended = { $ending }.
belonging-not-bound-by = غير ملزَم بـ: { $decisions }
belonging-withholds = يحجب: { $rights }
belonging-level = المستوى المسموح به: { $level }

## On the page of a body
belonging-seats-number = المقاعد: { $count }
belonging-seat-permanent = دائم
belonging-next-chair = التالي في الرئاسة بالتناوب: { $party }
belonging-next-chair-from = من { $date }
belonging-next-chair-rival = بحسب { $account }

## On the page of a session
belonging-credentials = وثائق التفويض
belonging-credentials-told = للمقعد صوت واحد. وما لم يُبتّ يجلس مؤقتاً من كان يشغله.
belonging-sits = يجلس
belonging-does-not-sit = لا يجلس
belonging-delegation-members = ومعه { $members }

## What would follow from an act not yet done
belonging-follows = ما الذي يترتب
belonging-follows-unrecorded = لم يُقيَّد شيء بعد.
belonging-follows-rolls = من يقرر، قبلُ وبعدُ
belonging-follows-rights = حقوق تتغير، بالقول الذي تتبعه المنظمة
belonging-follows-whose = بحسب من
belonging-follows-now = الآن
belonging-follows-then = بعدئذ
belonging-follows-quorum = النصاب
belonging-follows-quorum-of = من { $before } إلى { $after }
belonging-follows-effect = ينفذ { $date }.
belonging-follows-nothing = لا يتغير شيء مما تقوم عليه قائمة أو حق.
belonging-follows-by = بحسب { $account }
belonging-follows-policy = بالقول الذي تتبعه المنظمة
belonging-follows-open = المشاريع المعروضة عليه عندئذ: { $drafts }
belonging-preview = عرض ما يترتب

## Family `succession`: whether a successor is the same person in law
succession-continues = يواصله: العضو نفسه
succession-succeeds = يخلفه
