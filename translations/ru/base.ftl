### Words shared by all pages. A family has a word for each code of a type of the inner crates:
### `word(language, "standing", "observer")` says `standing-observer`.

## Yes, no, and what a record does not hold

yes = да
no = нет
none = нет
not-stated = не указано
not-recorded = в этой записи нет
unattributed = без ссылки на источник
example = пример

## Languages (by code)

language-en = английский
language-ar = арабский
language-ru = русский
language-hy = армянский
language-be = белорусский
language-kk = казахский
language-ky = киргизский
language-tg = таджикский
language-fr = французский
language-es = испанский
language-zh = китайский
text-authentic = аутентичный текст
text-translation = перевод

## Family `certainty`: how a thing stands in its source

certainty-stated = указано
certainty-expected = ожидается
certainty-planned = намечено
certainty-scheduled = предусмотрено

## Family `state`: how a thing stands now

state-held = состоялось
state-announced = объявлено
state-convened = созвано
state-open = открыто
state-closed = закрыто
state-contested = оспаривается
state-settled = не оспаривается
state-done = сделано
state-in-force = в силе

## Family `standing`: what a party is to the organisation, and whether it takes part

standing-member = полноправный член
standing-applicant = подавший заявку
standing-admitted = принят, документ ожидается
standing-associate = ассоциированный член
standing-observer = наблюдатель
standing-partner = партнёр
standing-signatory = подписавшее государство
standing-withdrawing = член, уведомивший о выходе
standing-former = бывший член
standing-active = участвует в полной мере
standing-self-suspended = участие приостановлено по собственному заявлению
standing-suspended-by-organ = участие приостановлено решением органа
standing-vote-lost = лишён голоса из-за задолженности
standing-representation-restricted = уровень представительства ограничен
standing-bound = связан всем, что в силе
standing-bound-except = связан, кроме некоторых решений
standing-residually-bound = связан прежними обязательствами
facet-status = статус
facet-participation = участие
facet-boundness = чем связан

## Family `ballot`: what a member did when a question was put

ballot-yes = за
ballot-no = против
ballot-abstain = воздерживается
ballot-not-participating = присутствует, не участвует в голосовании
ballot-absent = отсутствует
ballot-absent-announced = отсутствует, как было заявлено
ballot-absent-no-objection = отсутствует, не возражает
ballot-absent-objects = отсутствует, возражает письменно
ballot-objects = возражает
ballot-not-entitled = не имеет права голоса
ballot-awaited = ожидается

## Outcomes: where the body adopts, and where it approves for a higher body

outcome-adopted = принято
outcome-not-adopted = не принято
outcome-approved = одобрено
outcome-not-approved = не одобрено
outcome-undecided = вопрос открыт

## Family `struck-because`: why an act is kept but not counted

struck-because-not-a-member = не член организации, по утверждению, которому следует этот список
struck-because-suspended = участие приостановлено, по утверждению, которому следует этот список
struck-because-state-concerned = член, которого касается решение
struck-because-not-entitled = не имеет права решать этот вопрос
struck-because-arrears = лишён голоса за задолженность
struck-because-party-to-dispute = сторона в споре, обязанная воздержаться
struck-because-opted-out = не участвует в этой политике
struck-because-votes-in-unit = его голос подаёт другой вместе со своим
struck-because-proxy-not-allowed = действовавший за него не имел на это права

## Family `capacity`: in what capacity somebody speaks

capacity-organ = орган организации
capacity-operation-of-rule = в силу правила
capacity-depositary = депозитарий
capacity-secretariat = секретариат
capacity-party = сама сторона
capacity-press = сообщение печати

## Sources and texts

source-layer-record = запись
source-layer-others = другие источники
source-layer-law = договоры и уставы
provenance-verified = сверено с текстом
provenance-unverified = текст не сверен
our-paraphrase = наше изложение

## Family `topic`: what an assertion is about

topic-challenge = вызовы и угрозы
topic-security-framework = гарантии и устройство безопасности
topic-relations = отношения
topic-attendance = участие в заседаниях
topic-proceedings = ход работы

## Families `series`, `format`, `business`, `presence`: documents and sessions

series-agenda = повестка дня
series-information = для сведения
series-delegation = документ делегации
series-note = записка секретариата
format-narrow = в узком составе
format-extended = в расширенном составе
format-narrow-then-extended = в узком, затем в расширенном составе
business-discussion = обсуждение
business-approval = одобрение проектов
business-signature = подписание документов
business-statements = принятие заявлений
presence-present = присутствует
presence-absent-announced = отсутствует, как было заявлено
presence-absent = отсутствует

## Families `role`, `draft`, `authority`, `instrument`: drafts and papers

role-approve = одобрение
role-adopt = принятие
draft-decision = проект решения
draft-statement = проект заявления
authority-ex-officio = в силу должности
authority-full-powers = на основании полномочий
instrument-floor = устно с места
instrument-note = вербальная нота
instrument-letter = письмо
instrument-signed-original = подписанный подлинник
instrument-notice = официальное уведомление

## Family `office`: in what office somebody acts here

office-secretariat = сотрудник секретариата
office-chair = председатель
office-delegation = делегация

## Counts: a number and its noun, as it stands alone

count-members =
    { $count ->
        [0] членов нет
        [one] { IN_WORDS($count) } член
        [few] { IN_WORDS($count) } члена
       *[other] { IN_WORDS($count) } членов
    }
count-sessions =
    { $count ->
        [0] сессий нет
        [one] { IN_WORDS($count, form: "feminine") } сессия
        [few] { IN_WORDS($count, form: "feminine") } сессии
       *[other] { IN_WORDS($count, form: "feminine") } сессий
    }
count-decisions =
    { $count ->
        [0] решений нет
        [one] { IN_WORDS($count, form: "neuter") } решение
        [few] { IN_WORDS($count, form: "neuter") } решения
       *[other] { IN_WORDS($count, form: "neuter") } решений
    }
count-documents =
    { $count ->
        [0] документов нет
        [one] { IN_WORDS($count) } документ
        [few] { IN_WORDS($count) } документа
       *[other] { IN_WORDS($count) } документов
    }
count-statements =
    { $count ->
        [0] заявлений нет
        [one] { IN_WORDS($count, form: "neuter") } заявление
        [few] { IN_WORDS($count, form: "neuter") } заявления
       *[other] { IN_WORDS($count, form: "neuter") } заявлений
    }
count-entries =
    { $count ->
        [0] записей нет
        [one] { IN_WORDS($count, form: "feminine") } запись
        [few] { IN_WORDS($count, form: "feminine") } записи
       *[other] { IN_WORDS($count, form: "feminine") } записей
    }
count-accounts =
    { $count ->
        [0] утверждений нет
        [one] { IN_WORDS($count, form: "neuter") } утверждение
        [few] { IN_WORDS($count, form: "neuter") } утверждения
       *[other] { IN_WORDS($count, form: "neuter") } утверждений
    }

## A place in an instrument; an appendix or the like bears its own word

citation = { $instrument }, статья { $article }
citation-other = { $instrument }, { $article }
