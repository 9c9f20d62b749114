### Rules and verdicts in sentences. Which clauses are true, `sentences/` decides.
### Names of parties come in the form that stands alone: the verbs are passive or give way to a
### noun (اعتراض, غياب), so that no gender of a state is needed. IN_WORDS($count) writes three to
### ten in words; one and two are written by the noun itself.

## Enumerations

list-more = { $before } و{ $next }
list-last = { $before } و{ $next }
# Clauses of equal weight.
clause-more = { $before }، و{ $next }
# Clauses that stand each for itself.
clause-apart = { $before }؛ و{ $next }
# Thresholds that must all be reached.
threshold-also = { $before }، وكذلك { $next }

## Thresholds: whose votes in favour are asked for. A share is in the construct state.

bound-at-least = ما لا يقل عن { $share }
bound-more-than = أكثر من { $share }
share-1-2 = نصف
share-1-3 = ثلث
share-2-3 = ثلثي
share-1-4 = ربع
share-3-4 = ثلاثة أرباع
share-3-5 = ثلاثة أخماس
share-4-5 = أربعة أخماس
share-per-cent = { $count } في المائة من
share-fraction = { $fraction } من

threshold-heads-roll = { $bound } الأعضاء جميعاً
threshold-heads-present = { $bound } الأعضاء الحاضرين
threshold-heads-cast = { $bound } الأعضاء المصوّتين، بمن فيهم الممتنعون
threshold-heads-voting = { $bound } الأعضاء الحاضرين المصوّتين
threshold-all-roll = جميع الأعضاء
threshold-all-present = جميع الأعضاء الحاضرين
threshold-all-cast = جميع الأعضاء المصوّتين، بمن فيهم الممتنعون
threshold-all-voting = جميع الأعضاء الحاضرين المصوّتين
threshold-heads-at-least =
    { $count ->
        [one] عضو واحد على الأقل
        [two] عضوان على الأقل
        [few] { IN_WORDS($count) } أعضاء على الأقل
        [many] { IN_WORDS($count) } عضواً على الأقل
       *[other] { IN_WORDS($count) } عضو على الأقل
    }
threshold-heads-more-than =
    { $count ->
        [one] أكثر من عضو واحد
        [two] أكثر من عضوين
        [few] أكثر من { IN_WORDS($count) } أعضاء
        [many] أكثر من { IN_WORDS($count) } عضواً
       *[other] أكثر من { IN_WORDS($count) } عضو
    }
threshold-weight-roll = أعضاء يمثلون { $bound } { $measure } لدى جميع الأعضاء
threshold-weight-present = أعضاء يمثلون { $bound } { $measure } لدى الحاضرين
threshold-weight-cast = أعضاء يمثلون { $bound } { $measure } لدى المصوّتين، بمن فيهم الممتنعون
threshold-weight-voting = أعضاء يمثلون { $bound } { $measure } لدى الحاضرين المصوّتين
threshold-weight-at-least = أعضاء يمثلون ما لا يقل عن { $count } من { $measure }
threshold-weight-more-than = أعضاء يمثلون أكثر من { $count } من { $measure }

# What weights are called: alone, and as what a share is taken of (measure-of-).
measure-population = عدد السكان
measure-votes = الأصوات المرجّحة
measure-quota-votes = القوة التصويتية
measure-other = «{ $name }»
measure-of-population = عدد السكان
measure-of-votes = الأصوات المرجّحة
measure-of-quota-votes = القوة التصويتية
measure-of-other = الوزن «{ $name }»

## Rules

rule-consensus-any-member = يُعتمد بتوافق الآراء ما لم يعترض عليه عضو، في القاعة أو كتابةً
rule-consensus-present = يُعتمد بتوافق الآراء ما لم يعترض عليه عضو حاضر
rule-absence-blocks = غياب عضو لم يُبدِ موقفه يحول دون اعتماده
rule-absence-neutral = غياب عضو لم يُبدِ موقفه لا يحول دون اعتماده
rule-absence-unheard = ليس للعضو الغائب أن يعترض
rule-vote = يُعتمد بالتصويت إذا أيّده { $thresholds }
rule-vote-without-threshold = لا تحدّد القاعدة نسبة مطلوبة، فلا يُعتمد بها شيء
rule-tie-not-adopted = إذا تساوت الأصوات لم يُعتمد
rule-deemed-attained =
    تُعدّ النسبة المرجّحة مستوفاة أيضاً إذا قلّ عدد غير المؤيدين عن { $count ->
        [one] عضو واحد
        [two] عضوين
        [few] { IN_WORDS($count) } أعضاء
        [many] { IN_WORDS($count) } عضواً
       *[other] { IN_WORDS($count) } عضو
    }
rule-veto =
    { $count ->
        [one] يسقطه تصويت صاحب حق النقض ضده
        [two] يسقطه تصويت أيٍّ من صاحبَي حق النقض ضده
       *[other] يسقطه تصويت أيٍّ من أصحاب حق النقض { IN_WORDS($count, form: "definite") } ضده
    }
rule-quorum-entitled = النصاب القانوني: { $bound } الأعضاء الذين يحق لهم المشاركة في القرار
rule-quorum-membership = النصاب القانوني: { $bound } مجموع الأعضاء
rule-quorum-all-entitled = النصاب القانوني: جميع الأعضاء الذين يحق لهم المشاركة في القرار
rule-quorum-all-membership = النصاب القانوني: مجموع الأعضاء كاملاً
rule-without-member-concerned = لا يشارك في القرار العضو المعني به
rule-binds-all = القرار ملزم لجميع الأعضاء
rule-binds-all-open = القرار ملزم لجميع الأعضاء، ولمن لم يشارك فيه أن ينضم إليه لاحقاً
rule-binds-nobody = القرار توصية غير ملزمة
rule-binds-nobody-open = القرار توصية غير ملزمة، ولمن لم يشارك فيه أن ينضم إليه لاحقاً
rule-binds-participants = القرار ملزم للأعضاء الذين شاركوا فيه ولم ينأوا عنه
rule-binds-participants-open = القرار ملزم للأعضاء الذين شاركوا فيه ولم ينأوا عنه، ولسواهم متى انضموا إليه
rule-absence-deferred =
    يُعتمد دون الغائبين، ولأيٍّ منهم أن يوقفه كتابةً في غضون { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يوماً
       *[other] { $count } يوم
    }
rule-unanimity = يُعتمد بالإجماع: لا يصوّت ضده أي عضو حاضر أو ممثَّل، والامتناع لا يحول دون اعتماده
rule-silence = يُعتمد بإجراء عدم الاعتراض: يُعمَّم النص ولا يكسر أي عضو الصمت قبل انقضاء المهلة
rule-silence-broken-by = ما يكسر الصمت: { $acts }
break-objection = اعتراض
break-amendment = اقتراح بتعديل النص
break-reservation = تحفظ
rule-tie-second-vote = إذا تساوت الأصوات أُعيد التصويت مرة واحدة، فإن تساوت ثانيةً لم يُعتمد
rule-tie-casting-vote = إذا تساوت الأصوات كان للرئيس صوت مرجِّح
rule-deemed-attained-holding =
    تُعدّ النسبة المرجّحة مستوفاة أيضاً إذا قلّ عدد غير المؤيدين عن أصغر عدد من الأعضاء يحوزون معاً { $bound } { $measure }{ $count ->
        [0] {""}
        [one] ، مضافاً إليه عضو واحد
        [two] ، مضافاً إليه عضوان
        [few] ، مضافاً إليه { IN_WORDS($count) } أعضاء
        [many] ، مضافاً إليه { IN_WORDS($count) } عضواً
       *[other] ، مضافاً إليه { IN_WORDS($count) } عضو
    }
rule-quorum-presumed = يُفترض اكتمال النصاب القانوني ما لم يطعن فيه عضو
rule-proxies =
    { $count ->
        [one] للعضو الحاضر أن ينوب عن عضو واحد آخر
        [two] للعضو الحاضر أن ينوب عن عضوين آخرين
        [few] للعضو الحاضر أن ينوب عن { IN_WORDS($count) } أعضاء آخرين
        [many] للعضو الحاضر أن ينوب عن { IN_WORDS($count) } عضواً آخر
       *[other] للعضو الحاضر أن ينوب عن { IN_WORDS($count) } عضو آخر
    }
rule-binds-acceptors = القرار ملزم لمن قبله من الأعضاء دون سواهم
rule-binds-acceptors-open = القرار ملزم لمن قبله من الأعضاء، حينها أو لاحقاً، دون سواهم
rule-binds-all-but-abstainers = القرار ملزم لجميع الأعضاء عدا من أعلن امتناعه
rule-binds-all-but-abstainers-open = القرار ملزم لجميع الأعضاء عدا من أعلن امتناعه، وهؤلاء متى انضموا إليه
rule-fallback-at-once = إن لم يُعتمد بها جاز البتّ في المسألة فوراً بقاعدة أخرى: { $rule }
rule-fallback-next-session = إن لم يُعتمد بها جاز البتّ في المسألة في الدورة التالية بقاعدة أخرى: { $rule }
rule-fallback-days =
    إن لم يُعتمد بها جاز البتّ في المسألة بقاعدة أخرى بعد { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يوماً
       *[other] { $count } يوم
    }: { $rule }

## Verdicts

verdict-sentence = { $outcome }: { $because }

because-none-objected =
    { $count ->
        [one] لم يعترض العضو الوحيد
        [two] لم يعترض أيٌّ من العضوين
       *[other] لم يعترض أيٌّ من الأعضاء { IN_WORDS($count, form: "definite") }
    }
because-all-present =
    { $count ->
        [one] كان حاضراً
        [two] كانا حاضرَين
       *[other] حضروا جميعاً
    }
because-present =
    { $count ->
        [one] حضر عضو واحد
        [two] حضر عضوان
        [few] حضر { IN_WORDS($count) } أعضاء
        [many] حضر { IN_WORDS($count) } عضواً
       *[other] حضر { IN_WORDS($count) } عضو
    }
because-no-objection-declared =
    { $count ->
        [one] أعلن عضو واحد كتابةً أنه لا يعترض
        [two] أعلن عضوان كتابةً أنهما لا يعترضان
        [few] أعلن { IN_WORDS($count) } أعضاء كتابةً أنهم لا يعترضون
        [many] أعلن { IN_WORDS($count) } عضواً كتابةً أنهم لا يعترضون
       *[other] أعلن { IN_WORDS($count) } عضو كتابةً أنهم لا يعترضون
    }
because-absent =
    { $count ->
        [one] غاب عضو واحد
        [two] غاب عضوان
        [few] غاب { IN_WORDS($count) } أعضاء
        [many] غاب { IN_WORDS($count) } عضواً
       *[other] غاب { IN_WORDS($count) } عضو
    }

because-objection = سُجِّل اعتراض { $names }
because-objection-stands = اعتراض { $names } قائم
because-absence-blocks = سُجِّل غياب { $names } دون إبداء موقف، والقاعدة تشترط مشاركة جميع الأعضاء
because-veto = استُخدم حق النقض من جانب { $names }
because-tie = تساوت الأصوات المؤيدة والمعارضة
because-no-quorum = لم يكتمل النصاب القانوني (الحاضرون { $counted }، والمطلوب { $needed })
because-no-quorum-figures = لم يكتمل النصاب القانوني
because-nobody-entitled = لا يحق لأي عضو المشاركة في القرار
because-deemed-attained = لم تُستوفَ نسبة مرجّحة، غير أن عدد غير المؤيدين لا يكفي لوقفه
because-no-threshold = القاعدة لا تحدّد نسبة مطلوبة
because-every-threshold = استُوفيت جميع النسب المطلوبة
because-casting-vote = تساوت الأصوات المؤيدة والمعارضة، ورجّحها صوت الرئيس
next-second-vote = تساوت الأصوات، ويُعاد التصويت مرة واحدة
next-casting-vote = تساوت الأصوات، والقرار للرئيس
next-consent-of-absent =
    غابوا ولهم أن يوقفوه كتابةً في غضون { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يوماً
       *[other] { $count } يوم
    }: { $names }
because-needed = المطلوب { $needed }

# A threshold in figures: in favour, needed, and of how many.
because-heads-roll = المؤيدون { $yes }، والمطلوب { $needed } من جميع الأعضاء وعددهم { $base }
because-heads-present = المؤيدون { $yes }، والمطلوب { $needed } من الحاضرين وعددهم { $base }
because-heads-cast = المؤيدون { $yes }، والمطلوب { $needed } من المصوّتين وعددهم { $base } بمن فيهم الممتنعون
because-heads-voting = المؤيدون { $yes }، والمطلوب { $needed } من الحاضرين المصوّتين وعددهم { $base }
because-heads-absolute = المؤيدون { $yes }، والمطلوب { $needed }
because-weight-roll = المؤيدون بحسب { $measure } { $yes }، والمطلوب { $needed } من أصل { $base } لدى جميع الأعضاء
because-weight-present = المؤيدون بحسب { $measure } { $yes }، والمطلوب { $needed } من أصل { $base } لدى الحاضرين
because-weight-cast = المؤيدون بحسب { $measure } { $yes }، والمطلوب { $needed } من أصل { $base } لدى المصوّتين بمن فيهم الممتنعون
because-weight-voting = المؤيدون بحسب { $measure } { $yes }، والمطلوب { $needed } من أصل { $base } لدى الحاضرين المصوّتين
because-weight-absolute = المؤيدون بحسب { $measure } { $yes }، والمطلوب { $needed }

tally-yes = المؤيدون { $count }
tally-no = المعارضون { $count }
tally-abstain = الممتنعون { $count }
tally-not-participating = غير المشاركين في التصويت { $count }

## While a question is open

because-no-objection-yet = لا اعتراض عليه
because-awaited-to-speak =
    { $count ->
        [zero] أبدى جميع الأعضاء مواقفهم
        [one] لم يُبدِ عضو واحد موقفه بعد
        [two] لم يُبدِ عضوان موقفيهما بعد
        [few] لم يُبدِ { IN_WORDS($count) } أعضاء مواقفهم بعد
        [many] لم يُبدِ { IN_WORDS($count) } عضواً مواقفهم بعد
       *[other] لم يُبدِ { IN_WORDS($count) } عضو مواقفهم بعد
    }
because-awaited-to-vote =
    { $count ->
        [zero] لا صوت منتظَر
        [one] لم يصوّت عضو واحد بعد
        [two] لم يصوّت عضوان بعد
        [few] لم يصوّت { IN_WORDS($count) } أعضاء بعد
        [many] لم يصوّت { IN_WORDS($count) } عضواً بعد
       *[other] لم يصوّت { IN_WORDS($count) } عضو بعد
    }
missing-awaited = يُنتظر: { $names }
missing-yes =
    { $count ->
        [zero] لا حاجة إلى صوت مؤيد آخر
        [one] ينقصه صوت مؤيد واحد
        [two] ينقصه صوتان مؤيدان
        [few] تنقصه { IN_WORDS($count) } أصوات مؤيدة
        [many] ينقصه { IN_WORDS($count) } صوتاً مؤيداً
       *[other] ينقصه { IN_WORDS($count) } صوت مؤيد
    }
missing-out-of-reach = لم تعد الأصوات المنتظرة تكفي لاعتماده
missing-could-block =
    { $count ->
        [one] ما زال بوسع عضو واحد أن يوقفه: { $names }
        [two] ما زال بوسع أيٍّ من هذين العضوين أن يوقفه: { $names }
       *[other] ما زال بوسع أيٍّ من هؤلاء الأعضاء أن يوقفه: { $names }
    }

## Acts kept and not counted

struck-sentence = { $name }: مقيَّد في السجل وغير محتسب ({ $because })

## The table under a verdict

sum-entitled = أصحاب الحق في المشاركة
sum-present = الحاضرون
sum-absent = الغائبون
sum-no-objection-declared = ومنهم من أعلن كتابةً أنه لا يعترض
sum-awaited = المنتظَرون
sum-objections = الاعتراضات المقيّدة
sum-objections-enough = ما يكفي منها لوقفه
sum-yes = المؤيدون
sum-no = المعارضون
sum-abstain = الممتنعون
sum-not-participating = الحاضرون غير المشاركين في التصويت
sum-quorum = النصاب القانوني
sum-share = { $yes } من { $base }؛ والمطلوب { $needed }، { $reached }
sum-number = { $yes }؛ والمطلوب { $needed }، { $reached }
sum-reached = تحقّق
sum-not-reached = لم يتحقّق
