### The members, one member, its claims and its timeline.
### Keys begin with `members-`. The same keys and variables stand in en, ar and ru.
### Names ($name, $names, $rule) and the words for a standing ($standing) come in the form that
### stands alone; some are links. Pages begin a line with an upper-case letter where its message
### begins with a number in words.

## The margin, on these pages and on others

members-article = статья { $article }
members-recorded-here = внесено здесь

## All members: $members comes from count-members, $contested from members-contested-of

members-heading-contested = { $members }, { $contested }
members-contested-of =
    { $count ->
        [one] положение { IN_WORDS($count, form: "genitive") } оспаривается
       *[other] положение { IN_WORDS($count, form: "genitive") } оспаривается
    }
members-heading-none = Члены организации не внесены
members-settled = Положение никого из членов не оспаривается
members-told-contested = Утверждения расходятся: { $names }. Каждый список имеющих голос называет то, которому он следует.
members-told-settled = Все, кто говорит о членах организации, говорят одно и то же.
members-told-none = Состав членов может внести секретариат, с документом, на котором он основан.
members-account-none = Пока ничьё слово не внесено
members-by-law-only = О членстве следующих государств говорят только договоры и уставы, сообщения о нём не говорят: { $names }.
members-by-reports = У каждой строки указано, чьё это слово.
members-can-see-seats = Узнать, где они заседают
members-can-read-sources = Читать источники
members-section-contested = Положение оспаривается
members-section-settled = Положение не оспаривается
members-section-others = Наблюдатели, партнёры и другие
members-others-empty = Наблюдатели и партнёры не внесены
members-others-empty-told = Такой статус даёт тот, кого уполномочивает устав; вносит его секретариат, с указанием источника.
members-column-member = Член
members-column-standing = Положение
members-column-since = С какого времени

## One member: where it stands

members-lead = Положение в организации: { $standing }
members-lead-contested = Положение в организации: оспаривается
members-lead-none = О её положении ничего не внесено
members-state-participation-contested = { $standing }; участие оспаривается
members-state-status-contested = { $standing }; статус оспаривается
members-told-side-by-side =
    { $count ->
        [one] о положении действует { IN_WORDS($count, form: "neuter") } утверждение.
        [few] { IN_WORDS($count, form: "neuter") } утверждения о положении действуют одновременно.
       *[other] { IN_WORDS($count, form: "neuter") } утверждений о положении действуют одновременно.
    }
members-told-no-decision = Решения об этом в записи нет.
members-told-agree = Иного в этой записи никто не говорит.
members-told-nothing = Утверждения о положении появятся здесь, когда их внесёт секретариат.
members-says = { $name }: { $standing }
members-speaks-of-attendance = говорит об участии в заседаниях
members-can-compare =
    { $count ->
        [one] Прочесть утверждение
        [few] Сравнить { IN_WORDS($count, form: "neuter") } утверждения
       *[other] Сравнить { IN_WORDS($count, form: "neuter") } утверждений
    }
members-can-see-effects = Увидеть последствия каждого
members-can-see-year = Увидеть год

## The figure

members-year =
    { $count ->
        [one] { $year } год: { IN_WORDS($count) } голос
        [few] { $year } год: { IN_WORDS($count) } голоса
       *[other] { $year } год: { IN_WORDS($count) } голосов
    }
members-life =
    { $count ->
        [one] С { $first } по { $last } год: { IN_WORDS($count) } голос
        [few] С { $first } по { $last } год: { IN_WORDS($count) } голоса
       *[other] С { $first } по { $last } год: { IN_WORDS($count) } голосов
    }
members-life-title = { $name }, { $first }–{ $last }: положение по каждому утверждению; те же сведения таблицей под рисунком
members-figure-title = { $name }, { $year } год: положение по каждому утверждению; те же сведения таблицей под рисунком
members-figure-caption = Сплошная полоса: положение, признанное организацией. Штриховка: встречное утверждение. Точечный край: день не указан. Зубчатый край: начало не указано.
members-horizon = { $date }: дальше запись не знает
members-over-time = Члены с { $first } по { $last } год
members-over-time-caption = Сколько членов было на конец каждого года, в последнем — на запрошенный день. Заливка: по версии, которой следует организация. Контур: по другой.
members-note-month = { $date }, день не указан
members-note-undated = без дат
members-mark-attendance = Участие в заседаниях
members-mark-away = Без участия: { $symbol }
members-mark-prospect = В перспективе: { $standing }

## Family `members-short`: a standing in the figure, where room is narrow

members-short-member = Член
members-short-associate = Член (ассоц.)
members-short-observer = Наблюдатель
members-short-partner = Партнёр
members-short-signatory = Подписание
members-short-withdrawing = Выход
members-short-former = Бывший член
members-short-active = Участие
members-short-self-suspended = Приостановка самим членом
members-short-suspended-by-organ = Приостановка органом
members-short-applicant = Заявка
members-short-admitted = Принят
members-short-vote-lost = Без голоса
members-short-representation-restricted = Ниже уровнем
members-short-bound = Связан
members-short-bound-except = Связан частично
members-short-residually-bound = Связан прежним

## The accounts side by side

members-words =
    { $count ->
        [one] { IN_WORDS($count, form: "neuter") } утверждение
        [few] { IN_WORDS($count, form: "neuter") } утверждения рядом
       *[other] { IN_WORDS($count, form: "neuter") } утверждений рядом
    }
members-sign-recognised = { $standing }: признано
members-sign-rival = { $standing }: встречное утверждение
members-sign-ahead = { $standing }: в перспективе
members-sign-attendance = участие в заседаниях
members-also = Сказано также
members-not-of-standing = о положении не говорит
members-in-its-words = Словами источника:

## What follows

members-effects-rival = Что меняется от того, чьё слово принять
members-effects = Что следует из положения
members-effects-tag = правило, не сообщение
members-effects-rule = Основание: { $rule } ({ $citation }).
members-effects-question = Вопрос
members-column-by = слово: { $names }
members-column-policy = по порядку, установленному уставом
members-effect-on-roll = В списке имеющих голос
members-effect-in-quorum = Учитывается в кворуме
members-effect-may-object = Может возразить против решения
members-effect-may-vote = Может голосовать
members-effect-bound = Новые решения обязательны
members-answer-yes = да
members-answer-no = нет
members-answer-if-present = да, присутствуя
members-answer-if-it-takes-part = те, в которых участвует
members-answer-if-it-accepts = те, которые приняло
members-answer-unless-it-abstains = все, кроме тех, где заявило о воздержании
members-answer-unregulated = правило кворума не требует

## Sessions, offices, what is missing

members-sessions = Участие в заседаниях
members-sessions-empty = Об участии в заседаниях ничего не внесено
members-sessions-empty-told = Здесь появятся сообщения делегации об участии и присутствие, которое отмечает секретариат.
members-coming-announced = участвует, как объявлено
members-coming-announced-absent = участвовать не планирует
members-coming-present = присутствует
members-coming-absent-announced = отсутствует, как было заявлено
members-coming-absent = отсутствует
members-people = Должности, названные в этой записи
members-unrecorded = Чего в этой записи нет
members-unrecorded-both = Ни уведомления о выходе, ни решения о приостановке
members-unrecorded-notice = Уведомления о выходе нет
members-unrecorded-decision = Решения о приостановке нет
members-unrecorded-told = Уведомление подаёт само государство, решение о приостановке принимает компетентный орган. Когда они поступят, встанут здесь с датой и документом.

## Other organisations

elsewhere-title = Другие организации
elsewhere-see = Посмотреть другие организации
elsewhere-lead = Организации, о которых говорят перенятые таблицы, под обозначениями этих таблиц.
elsewhere-recorded = Записано
elsewhere-count =
    { $count ->
        [one] Утверждения говорят о { $count } организации.
       *[many] Утверждения говорят о { $count } организациях.
    }
elsewhere-none = Ни одно утверждение не говорит о другой организации
elsewhere-none-told = Администратор может перенять таблицу членства командой majlis import igo.
elsewhere-account = Как говорят таблицы
elsewhere-account-told = Утверждение таблицы не меняет здесь ничьих прав; у каждого указана строка.
elsewhere-can-choose = Выбрать организацию
elsewhere-can-compare = Сравнить с другим днём
elsewhere-organisation = Организация
elsewhere-like = Буквы кода
elsewhere-narrow = Показать
elsewhere-none-like = Нет кода с такими буквами.
elsewhere-column-members = Члены
elsewhere-column-others = Иные связи
elsewhere-span = С какого и по какое время
elsewhere-on = На { $date }
elsewhere-claims =
    { $count ->
        [one] Действует { $count } утверждение
        [few] Действуют { $count } утверждения
       *[many] Действуют { $count } утверждений
    }
elsewhere-one-account = О ней говорит одна таблица.
elsewhere-several = Утверждения противоречат друг другу; каждое стоит со своей строкой.
elsewhere-members = Кто состоял
elsewhere-nobody = В этот день никто в ней не состоял ни по чьему утверждению.
elsewhere-day = День
elsewhere-other-day = Другой день
elsewhere-compare = Сравнить
elsewhere-changed = Что изменилось между двумя днями
elsewhere-came =
    { $count ->
        [one] Начало действовать { $count } утверждение
        [few] Начали действовать { $count } утверждения
       *[many] Начали действовать { $count } утверждений
    }
elsewhere-went =
    { $count ->
        [one] Перестало действовать { $count } утверждение
        [few] Перестали действовать { $count } утверждения
       *[many] Перестали действовать { $count } утверждений
    }
elsewhere-no-change = Нет.
elsewhere-line = строка { $number }
