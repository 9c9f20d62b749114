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
bodies-table-title = { $body }: кто заседает; то же словами под рисунком
bodies-table-caption = По алфавиту. Штриховка: о положении утверждают разное. Кольцо: председательствует.
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

## Voting power

power-title = Сила голоса
power-see = Сколько весит голос каждого члена
power-each = Сколько весит голос каждого члена
power-supposed = Предположение
power-supposed-told = Членство здесь предположено тем, кто составил этот адрес. Контур показывает то, что есть.
power-as-it-is = Как в уставе
power-as-it-is-told = С членами и весами на этот день.
power-none = Считать нечего
power-not-a-game = При таком предположении не остаётся никого, кто мог бы решать. Отмените что-нибудь.
power-too-large = Веса слишком велики для точного подсчёта.
power-of-the-law = По уставу
power-of-the-law-told = По его спискам членов, а не по чьим-либо утверждениям.
power-can-suppose = Предположить выход, приостановку или приём
power-can-begin-again = Ничего не предполагать
power-caption = Доля случаев, когда голос члена решает (индекс Банцафа). Самая длинная полоса — самая большая доля.
power-caption-supposed = Доля случаев, когда голос члена решает (индекс Банцафа): заливка — по предположению, контур — как есть.
power-members-each =
    { $count ->
        [one] { $count } член, каждый
        [few] { $count } члена, каждый
       *[many] { $count } членов, каждый
    }
power-newcomer = новый член с весом как у члена: { $name }
power-sits = член
power-withdraws = выходит
power-suspended = участие приостановлено
power-joined = принят ещё один такой же
power-admitted = принят
power-weighs = вес { $weight }
power-what-if = Что изменилось бы
power-click = Нажатие на члена предполагает то, что здесь отмечено; второе нажатие отменяет первое. Кто выходит, тот не член; чьё участие приостановлено, тот остаётся членом вне списка голосующих; у нового члена нет права вето.
power-member = Член
power-weight = Вес
power-banzhaf-absolute = Решает, из всех разделений остальных
power-banzhaf-normalised = Доля решающих голосов (Банцаф)
power-shapley-shubik = Решает, из всех порядков присоединения (Шепли — Шубик)
power-before = Доля решающих голосов как есть
power-law = Правило и мера
power-banzhaf = Индекс Банцафа
power-banzhaf-told = Как часто, из всех возможных разделений остальных, голос этого члена превращает непринятое предложение в принятое? Доля берётся от всего, что так решают все члены.
power-shapley = Индекс Шепли — Шубика
power-shapley-told = Если бы члены поддерживали предложение один за другим, во всех возможных порядках, как часто именно этот член обеспечивал бы принятие?
power-formal = Формальная сила
power-formal-told = Подсчитано точно, по всем коалициям и всем порядкам, без выборки. Это то, что допускает правило, а не то, как кто-либо голосует: каждый голосует за или против, и всё, что останавливает решение, считается голосом против.
power-choose = Показать силу голоса по этому правилу
