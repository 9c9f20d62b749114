### The bodies, one body, its composition and its rules.
### Keys begin with `bodies-`. The same keys and variables stand in en, ar and ru.
### Names ($name, $names, $body, $instrument) come in the form that stands alone; some are links.
### Pages begin a line with an upper-case letter where its message begins with a number in words.

## All bodies

bodies-heading =
    { $count ->
        [one] { IN_WORDS($count) } орган
        [few] { IN_WORDS($count) } органа
       *[other] { IN_WORDS($count) } органов
    }
bodies-heading-none = Органы не учреждены
bodies-state = По действующему уставу
bodies-state-none = Действующего устава нет
bodies-told-highest = Высший орган: { $body }.
bodies-told-none = Устав называет органы, тех, кто в них заседает, и порядок решений. Он вводится в действие при учреждении организации.
bodies-paraphrase-unverified = В нашем изложении, с текстом не сверено.
bodies-paraphrase-verified = В нашем изложении, сверено с текстом.
bodies-no-text = Пока ничьё слово не внесено
bodies-can-open = Открыть: { $body }
bodies-can-read-silences = Прочесть, о чём тексты молчат
bodies-section-councils = Где решают члены организации
bodies-section-offices = Секретариат и должности
bodies-sent = В него входят: { $composition }.
bodies-made-of = Состав: { $composition }.

## Where the law stands

bodies-citation = { $instrument }, статья { $article }
bodies-missing-in = Изложения нет на языках: { $names }.
bodies-from = Действует с { $date }

## One body: state and account

bodies-state-open = Идёт заседание
bodies-state-next = Объявлено следующее заседание
bodies-state-next-convened = Созвано следующее заседание
bodies-state-held = Заседания проходили
bodies-state-quiet = Заседаний в этой записи нет
bodies-told-session = { $title }, { $date }.
bodies-told-quiet = Заседания появятся здесь, когда кто-либо объявит о них или их созовёт секретариат.
bodies-state-office-unknown = В этой записи нет
bodies-told-office-unknown = Кто занимает должность, вносит секретариат с указанием источника.
bodies-state-secretariat = Работает постоянно
bodies-told-secretariat = Он вносит записи.
bodies-can-open-session = Открыть заседание
bodies-can-read-rules = Прочесть, как принимаются решения
bodies-can-read-articles = Прочесть, что о нём говорит право
bodies-can-see-seats = Узнать, кто заседает

## Who sits, who presides, who holds it

bodies-seats = Кто заседает
bodies-seats-heading =
    { $count ->
        [one] Заседает { IN_WORDS($count) } член организации
        [few] Заседают { IN_WORDS($count) } члена организации
       *[other] Заседают { IN_WORDS($count) } членов организации
    }
bodies-seat-settled = заседает
bodies-seat-contested = заседает; положение оспаривается
bodies-seats-empty = Пока никто не заседает
bodies-seats-empty-told = Члены займут места, когда секретариат внесёт их состав.
bodies-chair = Кто председательствует
bodies-chair-of-all = председательствует в организации
bodies-chair-of-body = председательствует в этом органе
bodies-chair-ground = Правовое основание: { $ground }
bodies-chair-empty = Председательство не внесено
bodies-holder = Кто занимает должность
bodies-spellings = В источниках имя пишется так:

## How it decides

bodies-rules = Как принимаются решения
bodies-matter = для вопросов класса «{ $matter }»
bodies-matter-substantive = по вопросам существа
bodies-matter-procedural = по процедурным вопросам
bodies-matter-suspension = о приостановке участия
bodies-until = действовало: { $date }
bodies-choices = Когда применимы два правила
bodies-choice-between = Выбор между правилами: { $names }.
bodies-silences = О чём тексты молчат
bodies-silences-told = Документы молчат или прочесть их не удалось, а правило должно действовать. Выбранное прочтение никого не связывает; его можно исправить изменением этого устава.
bodies-articles = Статьи
bodies-sessions = Заседания

## The laboratory

laboratory-title = Лаборатория правил
laboratory-lead = Выберите правило, отметьте нажатием, что делает каждый член, и прочтите, что следует и почему. Здесь ничего не записывается.
laboratory-not-judged = Судить не о чем
laboratory-nobodys = Ничьё утверждение
laboratory-nobodys-told = Позиции здесь предположены тем, кто составил этот адрес.
laboratory-can-click = Нажать на члена
laboratory-can-choose = Выбрать другое правило
laboratory-can-begin-again = Начать заново, все за
laboratory-not-in-force = В этот день правило не действует. Выберите другой день вверху страницы или другое правило.
laboratory-weights-missing = Правило считает «{ $measure }», а в уставе на этот день их нет: их вносят из официальной публикации.
laboratory-rule = Правило
laboratory-choose = Испытать это правило
laboratory-rule-of = { $organisation }: { $rule }
laboratory-follows = Что следует
laboratory-click = Нажатие на члена ставит то, что здесь отмечено; второе нажатие отменяет первое.
laboratory-all = все
laboratory-members =
    { $count ->
        [one] { $count } член
        [few] { $count } члена
       *[many] { $count } членов
    }
laboratory-numbered = Члены по номерам
laboratory-numbered-told = В этом уставе на этот день члены не перечислены, поэтому они только пронумерованы.
laboratory-weight = { $measure }: { $weight }
laboratory-try = Испытать в лаборатории
