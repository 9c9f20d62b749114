### Sources and what rests on each.
### Keys begin with `sources-`. The same keys and variables stand in en, ar and ru.

## All sources

sources-title = Источники
sources-lead = На чём держится запись, слоями, которые не смешиваются.
sources-count =
    { $count ->
        [0] Источников пока нет
        [one] { IN_WORDS($count) } источник
        [few] { IN_WORDS($count) } источника
       *[other] { IN_WORDS($count) } источников
    }
sources-layers = Собственных источников записи: { $own }; текстов права: { $law }; других источников: { $others }.
sources-each-its-own = Каждый говорит сам за себя
sources-each-told = У каждой строки записи указаны её источник и место в нём.
sources-done-here =
    { $count ->
        [0] Каждая запись опирается на источник.
        [one] { $count } запись ни на чём не основана: это сделано здесь.
        [few] { $count } записи ни на чём не основаны: это сделано здесь.
       *[other] { $count } записей ни на чём не основаны: это сделано здесь.
    }
sources-can-read = Прочитать сообщение по местам
sources-can-read-first = Прочитать, что основано на первом из них
sources-can-see-log = Открыть журнал
sources-can-act = Внести источник
sources-own = Собственные источники записи
sources-law = Договоры и уставы
sources-others = Другие источники, отдельно
sources-empty = Источники ещё не внесены
sources-empty-text = Сообщение, договор, письмо: сотрудник секретариата вносит источник сюда, прежде чем на него можно опереться.
sources-own-empty = Собственных источников у записи пока нет
sources-law-empty = Договоры и уставы ещё не внесены
sources-entries =
    { $count ->
        [0] на нём ничего не основано
        [one] на нём основана { $count } запись
        [few] на нём основано { $count } записи
       *[other] на нём основано { $count } записей
    }
sources-voices =
    { $count ->
        [0] в нём никто не говорит
        [one] { IN_WORDS($count) } голос
        [few] { IN_WORDS($count) } голоса
       *[other] { IN_WORDS($count) } голосов
    }

## One source

sources-language = язык: { $language }
sources-state-record = Собственный источник записи
sources-state-others = Другой источник
sources-state-law = Текст права
sources-dated = Дата: { $date }.
sources-written-in = Язык: { $language }.
sources-kept-at = Где хранится: { $place }.
sources-not-located = Где его найти, в записи не указано.
sources-told-others = Сказанное в нём на всех страницах стоит отдельно от записи.
sources-can-open = Прочитать на { $site }
sources-can-read-places = Прочитать по местам
sources-can-read-whole = Прочитать, что в нём сказано
sources-can-see-all = Посмотреть все источники
sources-description = Что это
sources-places = Место за местом
sources-places-told = Номер указывает место в источнике. Каждая страница, где стоит строка из него, ссылается на номер.
sources-whole = Что в нём сказано
sources-register = Внесено по нему в реестр
sources-register-count =
    { $count ->
        [one] Показать { $count } имя
        [few] Показать { $count } имени
       *[other] Показать { $count } имён
    }
sources-shown-on = Показано:
sources-entry = запись { $position }
sources-quoted = Слова источника:
sources-source-empty = На нём пока ничего не основано
sources-source-empty-text = Строка появится здесь, когда сотрудник секретариата внесёт запись с этим источником и местом в нём.
