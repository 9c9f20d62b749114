### Exercises: a copy of the record to rehearse on. The banner is on every page and output.
### Offices, the desk of an office, and the choice of another date.

## On every page of an exercise

exercise-word = Учебный режим
exercise-banner = Учебный режим. Ничто из сделанного здесь не входит в записи организации.
exercise-to-record = К записям организации
exercise-offer = продолжить в учебном режиме
exercise-reset-offer = Начать заново

## Where nothing is

absent-title = По этому адресу ничего нет
absent-nothing = По этому адресу в записи ничего нет.
# Brackets make a link of each.
absent-instead = Возможно, адрес пишется иначе. Есть [страница организации] и [журнал].

## Offices

exercise-sign-in = Занять должность
exercise-sign-in-lead = В учебном режиме действуют в должности, а не от имени названного лица. Всё сделанное остаётся в учебном режиме.
exercise-offices = Должности
exercise-office-secretariat = Сотрудник секретариата
exercise-can-secretariat = Созывает сессии, отмечает присутствие, регистрирует документы, записывает действия делегаций на бумаге или с места, направляет проекты дальше, записывает вступление в силу.
exercise-take-secretariat = Действовать за секретариат
exercise-office-chair = Председатель
exercise-can-chair = Открывает и закрывает заседания, принимает повестку дня, ставит вопросы, закрывает их и объявляет итог.
exercise-take-chair = Действовать как председатель
exercise-office-delegation = Делегация: { $party }
exercise-can-delegation = Сообщает о своём участии, вносит проекты и документы, сообщает позиции, присоединяется к решениям и подписывает их. Только за себя ({ $party }).
exercise-take-delegation = Действовать: { $party }
exercise-delegation-of = делегация ({ $party })
exercise-elsewhere-here = Здесь действовать нельзя
exercise-elsewhere-here-why = Занять должность может только тот, кто сидит за машиной, где работает Majlis, чтобы никто издалека не мог говорить за делегацию.
exercise-at-home = Чтобы продолжить сессию самому, скопируйте хранилище и запустите:

## The desk

exercise-desk = Что вы можете сделать сейчас
exercise-desk-lead = Вы действуете как { $office }.
exercise-awaited = От вас ожидается
exercise-nothing-awaited = Сейчас от вас ничего не ожидается
exercise-nothing-awaited-told = По ходу сессии здесь появляется то, что ждёт этой должности: позиция по открытому вопросу, подпись, проект, который пора направить дальше.
exercise-possible = Также можно
exercise-nothing-possible = Больше эта должность сейчас ничего не может
exercise-nothing-possible-told = Что можно, зависит от того, на какой ступени каждая сессия и каждый проект.
exercise-no-office = Вы не занимаете здесь должности
exercise-begin-again = Начать заново
exercise-begin-again-button = Начать учебный режим заново
exercise-begin-again-then = Всё сделанное в учебном режиме откладывается, его место занимает новая копия записей. Сами записи организации не меняются.
exercise-began-again = Учебный режим начат заново, на новой копии записей.

## Turned away: what, why, the remedy

exercise-elsewhere = Ничего не сделано
exercise-elsewhere-why = Занять должность может только тот, кто сидит за машиной, где работает Majlis.
exercise-elsewhere-remedy = запустите Majlis на своей машине и откройте его там
exercise-other-site = Ничего не сделано
exercise-other-site-why = Это отправлено со страницы другого сайта.
exercise-other-site-remedy = действуйте на страницах учебного режима
exercise-too-large = Ничего не сделано
exercise-too-large-why = Отправлено больше 256 кБ.
exercise-too-large-remedy = сократите тексты и отправьте ещё раз
exercise-no-such-office = Ничего не сделано
exercise-no-such-office-why = Такой должности здесь нет.
exercise-no-such-office-remedy = выберите одну из предложенных
exercise-no-randomness = Ничего не сделано
exercise-no-randomness-why = Машина сейчас не дала случайных чисел.
exercise-no-randomness-remedy = повторите чуть позже
exercise-not-begun-again = Учебный режим не начат заново
exercise-not-begun-again-why = Новую копию записей сделать не удалось. Учебный режим продолжается, каким был.
exercise-not-begun-again-remedy = посмотрите сообщения сервера; есть ли место на диске?

## Another date

exercise-date = По состоянию на другую дату
exercise-date-lead = Страницу можно увидеть по утверждениям на любой день.
exercise-date-on = День
exercise-date-hint = Например, { $day }.
exercise-date-known = Как было известно на
exercise-date-known-hint = Если пусто: по всему, что записано с тех пор. Как { $day }: только записанное до конца того дня.
exercise-date-button = Показать этот день
exercise-date-wrong = «{ $typed }» не день; напишите, например, { $day }
exercise-date-days = Дни на выбор
exercise-date-today = Сегодня
