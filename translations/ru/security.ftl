### Challenges and threats; proposals on guarantees and the order of security.
### Keys begin with `security-`. The same keys and variables stand in en, ar and ru.
### The record takes no side: every danger and every proposal stands as somebody names it.

## What both pages share

security-direct-speech = прямой речью
security-quoted = Слова источника:
security-speaks-of = Упомянуты:
security-in-context = Отнесено к сессии:
security-remarks =
    { $count ->
        [0] Высказываний нет
        [one] { IN_WORDS($count, form: "neuter") } высказывание
        [few] { IN_WORDS($count, form: "neuter") } высказывания
       *[other] { IN_WORDS($count, form: "neuter") } высказываний
    }
security-account-told = У каждой строки указаны говорящий, источник и место в нём.
security-discussed-in =
    { $count ->
        [0] Записей об их обсуждении нет.
        [one] Их обсудила { IN_WORDS($count, form: "feminine") } сессия.
        [few] Их обсудили { IN_WORDS($count, form: "feminine") } сессии.
       *[other] Их обсудили { IN_WORDS($count, form: "feminine") } сессий.
    }
security-elsewhere-told =
    { $count ->
        [one] В других источниках ещё { IN_WORDS($count, form: "neuter") } высказывание, отдельно.
        [few] В других источниках ещё { IN_WORDS($count, form: "neuter") } высказывания, отдельно.
       *[other] В других источниках ещё { IN_WORDS($count, form: "neuter") } высказываний, отдельно.
    }
security-others = Другие источники, отдельно от записи
security-can-see-discussed = Где их обсуждали
security-can-see-others = Что добавляют другие
security-can-act = Внести сюда запись
security-can-see-log = Найти в журнале

## Challenges and threats

security-challenges-title = Вызовы и угрозы
security-challenges-lead = Опасности, как их называют должностные лица. Чьё это слово, сказано на полях; запись не держит ничьей стороны.
security-challenges-none = Ничего не записано
security-challenges-can-read = Прочитать, что названо
security-challenges-said = Как их называют должностные лица
security-challenges-discussed = Где их обсуждали
security-challenges-empty = Вызовы ещё не назывались
security-challenges-empty-text = Здесь стоит то, что кто-либо говорит об опасности, с именем, датой и источником. Запись вносит сотрудник секретариата.
security-discussed-empty = Обсуждений не записано
security-discussed-empty-text = Предмет появится здесь, когда сотрудник секретариата запишет, что его обсудила сессия, на которой назван вызов.

## Proposals on guarantees and the order of security

security-proposals-title = Предложения о гарантиях безопасности
security-proposals-lead = Что предлагается для устройства безопасности и кем. Предложение ещё не решение.
security-proposals-none = Ничего не записано
security-proposals-can-read = Прочитать предложения
security-proposals-can-see-discussed = Где их намечено обсудить
security-proposals-said = Как они высказаны
security-proposals-discussed = Среди вопросов сессий
security-proposals-business =
    { $count ->
        [0] Ни у одной сессии нет такого вопроса.
        [one] Такой вопрос есть у { IN_WORDS($count, form: "genitive") } сессии.
       *[other] Такой вопрос есть у { IN_WORDS($count, form: "genitive") } сессий.
    }
security-proposals-empty = Предложений пока нет
security-proposals-empty-text = Здесь стоит то, что кто-либо предлагает для устройства безопасности, с именем, датой и источником. Запись вносит сотрудник секретариата.
security-business-empty = Ни у одной сессии нет вопроса о гарантиях безопасности
security-business-empty-text = Вопрос появится здесь, когда сотрудник секретариата запишет его за сессией как намеченный или обсуждённый.
security-relations = Об отношениях
security-relations-told = Между сторонами и между стороной и организацией.

## Family `obligation`: what a party undertakes

obligation-defence = оборона
obligation-offence = участие в нападении
obligation-neutrality = нейтралитет
obligation-non-aggression = ненападение
obligation-consultation = консультации
