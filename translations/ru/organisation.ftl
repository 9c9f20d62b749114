### The first page: the organisation as at a day, its year, who holds what.
### Keys begin with `organisation-`. The same keys and variables stand in en, ar and ru.
### $date says when ("on 21 June 2024", "in November 2024"). Names ($body, $names, $place) come in
### the form that stands alone; some are links. Pages begin a line with an upper-case letter where
### its message begins with a number in words.

## Where one is, and the headline. $now and $next are the two parts of it.

organisation-as-at = Организация: { $date }
organisation-now = { $place }: заседает { $body }
organisation-now-somewhere = заседает { $body }
organisation-next = далее { $body }, { $date }
organisation-last = { $body }: последнее заседание { $date }
organisation-headline = { $now }; { $next }
organisation-quiet = Заседаний нет, новых не объявлено

## State

organisation-state-open = Идёт заседание
organisation-state-convened = Между заседаниями
organisation-state-announced = Между заседаниями
organisation-state-past = Сейчас заседаний нет
organisation-state-none = Заседаний нет
organisation-told-open = { $title }: открытие { $date }.
organisation-told-open-others =
    { $count ->
        [one] открыто ещё { IN_WORDS($count, form: "neuter") } заседание.
        [few] открыто ещё { IN_WORDS($count, form: "neuter") } заседания.
       *[other] открыто ещё { IN_WORDS($count, form: "neuter") } заседаний.
    }
organisation-told-next = Далее: { $title }, { $date }.
organisation-told-last = Последнее: { $title }, { $date }.
organisation-told-none = Заседания появятся здесь, когда кто-либо объявит о них или их созовёт секретариат.
organisation-no-result = Итоги не внесены.
organisation-results = Документы заседания ниже.

## By whose account

organisation-voices = { $reports }, { $voices }
organisation-count-reports =
    { $count ->
        [one] { IN_WORDS($count, form: "neuter") } сообщение
        [few] { IN_WORDS($count, form: "neuter") } сообщения
       *[other] { IN_WORDS($count, form: "neuter") } сообщений
    }
organisation-count-voices =
    { $count ->
        [one] { IN_WORDS($count) } голос
        [few] { IN_WORDS($count) } голоса
       *[other] { IN_WORDS($count) } голосов
    }
organisation-own-record = Собственная запись организации
organisation-no-account = Пока ничьё слово не внесено
organisation-report-of = Сообщение печати ({ $date }) и те, чьи слова оно приводит.
organisation-reports-many = Сообщения печати и те, чьи слова они приводят.
organisation-own-acts =
    { $count ->
        [one] { IN_WORDS($count, form: "neuter") } действие совершено здесь.
        [few] { IN_WORDS($count, form: "neuter") } действия совершены здесь.
       *[other] { IN_WORDS($count, form: "neuter") } действий совершено здесь.
    }
organisation-no-account-told = Всё внесённое будет показано с именем того, кто это говорит.
organisation-differ = Они расходятся в оценке положения: { $names }.

## What one can do

organisation-can-open = Открыть заседание
organisation-can-see-next = Открыть следующее заседание
organisation-can-see-last = Открыть последнее заседание
organisation-can-compare = Сравнить утверждения: { $name }
organisation-can-read = Узнать, кто что сказал
organisation-can-see-bodies = Узнать её органы и правила
organisation-can-check = Проверить эту запись

## The year

organisation-year = { $year } год
organisation-year-empty = Этим годом ничего не датировано
organisation-year-empty-told = Здесь появятся заседания, утверждения о положении и решения, с той точностью, с какой их датирует источник.
organisation-by = чьё слово: { $name }
organisation-day-not-given = день не указан
organisation-day-and-place-not-given = день и место не указаны
organisation-place-not-given = место не указано
organisation-open-now = идёт сейчас

## What a session is meant to bring

organisation-due-now = Что должно дать это заседание
organisation-due-next = Что должно дать следующее заседание
organisation-whole-business =
    { $count ->
        [one] Вся работа заседания: { IN_WORDS($count) } вопрос
        [few] Вся работа заседания: { IN_WORDS($count) } вопроса
       *[other] Вся работа заседания: { IN_WORDS($count) } вопросов
    }

## Contested standings

organisation-contested =
    { $count ->
        [one] { IN_WORDS($count, form: "neuter") } положение оспаривается
        [few] { IN_WORDS($count, form: "neuter") } положения оспариваются
       *[other] { IN_WORDS($count, form: "neuter") } положений оспаривается
    }
organisation-contested-told = Утверждения стоят рядом. Каждый список имеющих голос называет то, которому он следует, и каждый исход вычисляется по каждому из них.
organisation-compare = Сравнить

## Who holds what

organisation-holding = Председательство и должности
organisation-chairs = председательствует в организации
organisation-chair = Председательство
organisation-chair-unrecorded-told = Утверждение о председательстве и его основание вносит секретариат.
organisation-office-unrecorded-told = Кто занимает должность, вносит секретариат с указанием источника.
organisation-members = Члены организации
organisation-as-of = на { $date }
organisation-spellings =
    { $count ->
        [one] { IN_WORDS($count, form: "neuter") } написание в источниках
        [few] { IN_WORDS($count, form: "neuter") } написания в источниках
       *[other] { IN_WORDS($count, form: "neuter") } написаний в источниках
    }
organisation-members-by = Чьё слово: { $names }.
organisation-members-named = В самих сообщениях названы: { $names }.
organisation-members-unrecorded-told = Состав членов может внести секретариат, с документом, на котором он основан.

## Dangers

organisation-dangers = Опасности и средства от них, как их называют должностные лица
organisation-direct-speech = прямая речь
organisation-all-challenges = Все вызовы и угрозы
organisation-dangers-empty = Об опасностях никто не говорил
organisation-dangers-empty-told = Здесь появится, что должностные лица говорят об опасностях и об устройстве безопасности, с указанием говорящего. Вносит секретариат, с источником.

## Decisions and documents

organisation-papers = Решения и документы
organisation-papers-empty = Документы не выпускались
organisation-papers-empty-told = Повестки дня, проекты, решения, заявления и списки участников появляются здесь под одним обозначением для всех языков. Их выпускает секретариат; делегация может внести свой документ.
organisation-all-papers = Все решения и проекты
organisation-kind-decision = решение
organisation-kind-statement = заявление
organisation-kind-draft = проект
