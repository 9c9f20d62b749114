### Rules and verdicts in sentences. Which clauses are true, `sentences/` decides.
### Names of parties come in the nominative: the verbs are in the present, so that no gender of a
### state is needed. IN_WORDS($count) writes small numbers in words, in the form asked for.

## Enumerations

list-more = { $before }, { $next }
list-last = { $before } и { $next }
# Clauses of equal weight.
clause-more = { $before }, { $next }
# Clauses that stand each for itself.
clause-apart = { $before }; { $next }
# Thresholds that must all be reached.
threshold-also = { $before }, а также { $next }

## Thresholds: who has to vote in favour. A share is in the genitive.

bound-at-least = не менее { $share }
bound-more-than = более { $share }
share-1-2 = половины
share-1-3 = одной трети
share-2-3 = двух третей
share-1-4 = одной четверти
share-3-4 = трёх четвертей
share-3-5 = трёх пятых
share-4-5 = четырёх пятых
share-per-cent =
    { $count ->
        [one] { $count } процента
       *[other] { $count } процентов
    }
share-fraction = { $fraction }

threshold-heads-roll = { $bound } всех членов
threshold-heads-present = { $bound } присутствующих членов
threshold-heads-cast = { $bound } членов, подавших голос, считая воздержавшихся
threshold-heads-voting = { $bound } присутствующих и участвующих в голосовании членов
threshold-all-roll = все члены
threshold-all-present = все присутствующие члены
threshold-all-cast = все члены, подавшие голос, считая воздержавшихся
threshold-all-voting = все присутствующие и участвующие в голосовании члены
threshold-heads-at-least =
    не менее { $count ->
        [one] { IN_WORDS($count, form: "genitive") } члена
       *[other] { IN_WORDS($count, form: "genitive") } членов
    }
threshold-heads-more-than =
    более { $count ->
        [one] { IN_WORDS($count, form: "genitive") } члена
       *[other] { IN_WORDS($count, form: "genitive") } членов
    }
threshold-weight-roll = члены, на которых приходится { $bound } { $measure } всех членов
threshold-weight-present = члены, на которых приходится { $bound } { $measure } присутствующих
threshold-weight-cast = члены, на которых приходится { $bound } { $measure } подавших голос, считая воздержавшихся
threshold-weight-voting = члены, на которых приходится { $bound } { $measure } присутствующих и участвующих в голосовании
threshold-weight-at-least = члены, на которых приходится не менее { $count } { $measure }
threshold-weight-more-than = члены, на которых приходится более { $count } { $measure }

# What weights are called: alone, and as what a share is taken of (measure-of-), in the genitive.
measure-population = население
measure-votes = взвешенные голоса
measure-quota-votes = число голосов по квотам
measure-other = { $name }
measure-of-population = населения
measure-of-votes = взвешенных голосов
measure-of-quota-votes = голосов по квотам
measure-of-other = веса «{ $name }»

## Rules

rule-consensus-any-member = принимается консенсусом: ни один член не возражает ни в зале, ни письменно
rule-consensus-present = принимается консенсусом: ни один из присутствующих членов не возражает
rule-absence-blocks = отсутствие члена, не сообщившего своей позиции, препятствует принятию
rule-absence-neutral = отсутствие члена, не сообщившего своей позиции, принятию не препятствует
rule-absence-unheard = отсутствующий член возразить не может
rule-vote = принимается, если за него голосуют { $thresholds }
rule-vote-without-threshold = правило не устанавливает порога, и принять по нему ничего нельзя
rule-tie-not-adopted = при равенстве голосов решение не принимается
rule-deemed-attained =
    взвешенный порог считается достигнутым и тогда, когда число не голосующих за меньше { $count ->
        [one] { IN_WORDS($count, form: "genitive") } члена
       *[other] { IN_WORDS($count, form: "genitive") } членов
    }
rule-veto =
    { $count ->
        [1] голос против, поданный обладателем права вето, препятствует принятию
        [one] голос против, поданный любым из { $count } обладателя права вето, препятствует принятию
       *[other] голос против, поданный любым из { IN_WORDS($count, form: "genitive") } обладателей права вето, препятствует принятию
    }
rule-quorum-entitled = кворум: { $bound } членов, имеющих право участвовать в решении
rule-quorum-membership = кворум: { $bound } общего числа членов
rule-quorum-all-entitled = кворум: все члены, имеющие право участвовать в решении
rule-quorum-all-membership = кворум: все члены организации
rule-without-member-concerned = член, которого касается вопрос, в принятии решения не участвует
rule-binds-all = решение обязательно для всех членов
rule-binds-all-open = решение обязательно для всех членов; не участвовавшие могут присоединиться к нему позднее
rule-binds-nobody = решение носит рекомендательный характер и никого не обязывает
rule-binds-nobody-open = решение носит рекомендательный характер и никого не обязывает; не участвовавшие могут присоединиться к нему позднее
rule-binds-participants = решение обязательно для членов, которые в нём участвовали и не остались в стороне
rule-binds-participants-open = решение обязательно для членов, которые в нём участвовали и не остались в стороне, а для остальных после присоединения
rule-absence-deferred =
    решение принимается без отсутствующих, но любой из них может остановить его письменно в течение { $count ->
        [one] { $count } дня
       *[other] { $count } дней
    }
rule-unanimity = принимается единогласно: ни один из присутствующих или представленных членов не голосует против, а воздержание принятию не препятствует
rule-silence = принимается по процедуре молчания: текст рассылается, и ни один член не нарушает молчания до истечения срока
rule-silence-broken-by = молчание нарушают: { $acts }
break-objection = возражение
break-amendment = предложение изменить текст
break-reservation = оговорка
rule-tie-second-vote = при равенстве голосов голосование проводится ещё раз, а при повторном равенстве решение не принимается
rule-tie-casting-vote = при равенстве голосов решает голос председателя
rule-deemed-attained-holding =
    взвешенный порог считается достигнутым и тогда, когда не голосующих за меньше, чем наименьшее число членов, на которых вместе приходится { $bound } { $measure }{ $count ->
        [0] {""}
        [one] , плюс { IN_WORDS($count) }
       *[other] , плюс { IN_WORDS($count) }
    }
rule-quorum-presumed = кворум предполагается, пока его не оспорит какой-либо член
rule-proxies =
    { $count ->
        [one] присутствующий член может действовать за { IN_WORDS($count, form: "genitive") } другого
       *[other] присутствующий член может действовать за { IN_WORDS($count, form: "genitive") } других
    }
rule-binds-acceptors = решение обязательно только для членов, которые его приняли
rule-binds-acceptors-open = решение обязательно только для членов, которые его приняли сразу или позднее
rule-binds-all-but-abstainers = решение обязательно для всех членов, кроме заявивших о воздержании
rule-binds-all-but-abstainers-open = решение обязательно для всех членов, кроме заявивших о воздержании, а для них после присоединения
rule-fallback-at-once = если решение так не принято, вопрос можно сразу решить по другому правилу: { $rule }
rule-fallback-next-session = если решение так не принято, вопрос можно на следующей сессии решить по другому правилу: { $rule }
rule-fallback-days =
    если решение так не принято, вопрос можно решить по другому правилу через { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }: { $rule }

## Verdicts

verdict-sentence = { $outcome }: { $because }

because-none-objected =
    { $count ->
        [1] единственный член не возразил
        [one] ни один из { $count } члена не возразил
       *[other] ни один из { IN_WORDS($count, form: "genitive") } членов не возразил
    }
because-all-present =
    { $count ->
        [1] он присутствовал
        [2] присутствовали оба
       *[other] присутствовали все
    }
because-present =
    { $count ->
        [one] присутствовал { IN_WORDS($count) } член
        [few] присутствовали { IN_WORDS($count) } члена
       *[other] присутствовало { IN_WORDS($count) } членов
    }
because-no-objection-declared =
    { $count ->
        [one] { IN_WORDS($count) } член письменно заявил, что не возражает
        [few] { IN_WORDS($count) } члена письменно заявили, что не возражают
       *[other] { IN_WORDS($count) } членов письменно заявили, что не возражают
    }
because-absent =
    { $count ->
        [one] отсутствовал { IN_WORDS($count) } член
        [few] отсутствовали { IN_WORDS($count) } члена
       *[other] отсутствовало { IN_WORDS($count) } членов
    }

# $count is the grammatical number of the names: one, or more where the name itself is a plural.
because-objection =
    { $count ->
        [1] возражает { $names }
       *[other] возражают { $names }
    }
because-objection-stands =
    { $count ->
        [1] возражает { $names }
       *[other] возражают { $names }
    }
because-absence-blocks =
    { $count ->
        [1] { $names } отсутствует, не сообщив своей позиции, а правило требует участия всех членов
       *[other] { $names } отсутствуют, не сообщив своей позиции, а правило требует участия всех членов
    }
because-veto =
    { $count ->
        [1] право вето применяет { $names }
       *[other] право вето применяют { $names }
    }
because-tie = голоса за и против разделились поровну
because-no-quorum = кворума не было (присутствовало { $counted }, требовалось { $needed })
because-no-quorum-figures = кворума не было
because-nobody-entitled = ни один член не имеет права участвовать в решении
because-deemed-attained = взвешенный порог не достигнут, но не поддержавших слишком мало, чтобы остановить решение
because-no-threshold = правило не устанавливает порога
because-every-threshold = все пороги достигнуты
because-casting-vote = голоса за и против разделились поровну, и решил голос председателя
next-second-vote = голоса разделились поровну, и голосование проводится ещё раз
next-casting-vote = голоса разделились поровну, и решает председатель
next-consent-of-absent =
    отсутствовали и ещё могут остановить решение письменно в течение { $count ->
        [one] { $count } дня
       *[other] { $count } дней
    }: { $names }
because-needed = требовалось { $needed }

# A threshold in figures: in favour, needed, and of how many.
because-heads-roll =
    { $base ->
        [one] { $yes } за, требовалось { $needed } из { $base } члена
       *[other] { $yes } за, требовалось { $needed } из { $base } членов
    }
because-heads-present =
    { $base ->
        [one] { $yes } за, требовалось { $needed } из { $base } присутствующего
       *[other] { $yes } за, требовалось { $needed } из { $base } присутствующих
    }
because-heads-cast =
    { $base ->
        [one] { $yes } за, требовалось { $needed } из { $base } поданного голоса, считая воздержавшихся
       *[other] { $yes } за, требовалось { $needed } из { $base } поданных голосов, считая воздержавшихся
    }
because-heads-voting =
    { $base ->
        [one] { $yes } за, требовалось { $needed } из { $base } присутствующего и участвующего в голосовании
       *[other] { $yes } за, требовалось { $needed } из { $base } присутствующих и участвующих в голосовании
    }
because-heads-absolute = { $yes } за, требовалось { $needed }
because-weight-roll = по показателю «{ $measure }» { $yes } за, требовалось { $needed } из { $base } у всех членов
because-weight-present = по показателю «{ $measure }» { $yes } за, требовалось { $needed } из { $base } у присутствующих
because-weight-cast = по показателю «{ $measure }» { $yes } за, требовалось { $needed } из { $base } у подавших голос, считая воздержавшихся
because-weight-voting = по показателю «{ $measure }» { $yes } за, требовалось { $needed } из { $base } у присутствующих и участвующих в голосовании
because-weight-absolute = по показателю «{ $measure }» { $yes } за, требовалось { $needed }

tally-yes =
    { $count ->
        [one] { $count } голос за
        [few] { $count } голоса за
       *[other] { $count } голосов за
    }
tally-no = { $count } против
tally-abstain =
    { $count ->
        [one] { $count } воздержавшийся
       *[other] { $count } воздержавшихся
    }
tally-not-participating =
    { $count ->
        [one] { $count } не участвовавший в голосовании
       *[other] { $count } не участвовавших в голосовании
    }

## While a question is open

because-no-objection-yet = возражений нет
because-awaited-to-speak =
    { $count ->
        [0] высказались все члены
        [one] ещё не высказался { IN_WORDS($count) } член
        [few] ещё не высказались { IN_WORDS($count) } члена
       *[other] ещё не высказалось { IN_WORDS($count) } членов
    }
because-awaited-to-vote =
    { $count ->
        [0] все голоса поданы
        [one] ещё не проголосовал { IN_WORDS($count) } член
        [few] ещё не проголосовали { IN_WORDS($count) } члена
       *[other] ещё не проголосовало { IN_WORDS($count) } членов
    }
missing-awaited =
    { $count ->
        [1] ожидается: { $names }
       *[other] ожидаются: { $names }
    }
missing-yes =
    { $count ->
        [0] других голосов за не требуется
        [one] для принятия не хватает { IN_WORDS($count, form: "genitive") } голоса за
       *[other] для принятия не хватает { IN_WORDS($count, form: "genitive") } голосов за
    }
missing-out-of-reach = ожидаемых голосов для принятия уже не хватит
missing-could-block =
    { $count ->
        [1] остановить его ещё может один член: { $names }
       *[other] остановить его ещё может любой из этих членов: { $names }
    }

## Acts kept and not counted

struck-sentence = { $name }: занесено в журнал, но не учтено ({ $because })

## The table under a verdict

sum-entitled = Имеют право участвовать в решении
sum-present = Присутствуют
sum-absent = Отсутствуют
sum-no-objection-declared = Из отсутствующих письменно заявили, что не возражают
sum-awaited = Ожидаются
sum-objections = Заявлено возражений
sum-objections-enough = Достаточно возражений, чтобы остановить
sum-yes = За
sum-no = Против
sum-abstain = Воздержались
sum-not-participating = Присутствуют, но не участвуют в голосовании
sum-quorum = Кворум
sum-share = { $yes } из { $base }; требуется { $needed }, { $reached }
sum-number = { $yes }; требуется { $needed }, { $reached }
sum-reached = порог достигнут
sum-not-reached = порог не достигнут
