### The sessions, one session: business, attendance, papers, course; and an explanation in plain text.
### Keys begin with `sessions-`, those of the explanation with `explain-`. The same keys and
### variables stand in en, ar and ru.
### Сессия и заседание различаются: сессия состоит из заседаний. Имена стоят в именительном падеже.

## All sessions

sessions-title = Сессии
sessions-lead = Сессии всех органов, сначала последние: открытые, предстоящие, прошедшие.
sessions-none = Сессий в этой записи ещё нет
sessions-none-told = Сессия появится здесь, как только кто-нибудь о ней объявит.
sessions-count-open =
    { $count ->
        [one] { IN_WORDS($count, form: "feminine") } открытая сессия
        [few] { IN_WORDS($count, form: "feminine") } открытые сессии
       *[other] { IN_WORDS($count, form: "feminine") } открытых сессий
    }
sessions-count-ahead =
    { $count ->
        [one] { IN_WORDS($count, form: "feminine") } сессия впереди
        [few] { IN_WORDS($count, form: "feminine") } сессии впереди
       *[other] { IN_WORDS($count, form: "feminine") } сессий впереди
    }
sessions-count-held =
    { $count ->
        [one] { IN_WORDS($count, form: "feminine") } прошедшая сессия
        [few] { IN_WORDS($count, form: "feminine") } прошедшие сессии
       *[other] { IN_WORDS($count, form: "feminine") } прошедших сессий
    }
# Each is followed by a session and its date.
sessions-told-now = Сейчас:
sessions-told-next = Следующая:
sessions-told-latest = Последняя:
sessions-no-account = Пока ничьё
sessions-no-account-told = Ничьих слов здесь ещё не записано.
sessions-account-each = Рядом с каждой сессией указано, чьи это слова.
sessions-can-act-here = Объявить или созвать сессию
sessions-can-open = Посмотреть открытые
sessions-can-ahead = Посмотреть предстоящие
sessions-can-held = Посмотреть прошедшие
sessions-open = Открыты сейчас
sessions-ahead = Предстоят
sessions-held = Прошли
sessions-empty = Ни одной сессии не объявлено
sessions-empty-text = Сессия появляется здесь, когда сотрудник секретариата записывает, что о ней объявлено, или созывает её на определённый день и в определённом месте.

## One session: how far it has come

sessions-sitting-open = Идёт заседание { $number }
sessions-told-announced = Объявлено, но не созвано.
sessions-told-no-day-no-place = Ни дня, ни места в этой записи нет.
sessions-told-no-day = Дня в этой записи нет.
sessions-told-no-place = Места в этой записи нет.
sessions-told-convened = Созвано; открытие ожидается { $date }.
sessions-told-opened = Открыто { $date }.
sessions-told-sitting = Заседание открыто { $date }.
sessions-told-no-sitting = Отдельных заседаний и закрытия в этой записи нет.
sessions-told-between = Сейчас заседание не идёт.
sessions-told-closed = Закрыто { $date }.
sessions-told-nothing-decided = Никаких решений не записано.
# The brackets make a link.
sessions-told-decided = [Что решено], показано ниже.

## By whose account

sessions-account-announced = Об объявлении
sessions-account-convened = О созыве
sessions-account-open = Об открытии
sessions-account-sitting = О заседаниях
sessions-account-closed = О закрытии
sessions-account-ahead = О том, чего от неё ждут, говорят: { $names }.
sessions-account-ahead-with = Чего от неё ждут, сказано там же; ещё об этом говорят: { $names }.

## What one can do

sessions-acts = Что можно сделать сейчас
sessions-can-act = Совершить действие
# Follows "Take an office".
sessions-can-take-office-to = и действовать здесь
sessions-can-question = Посмотреть вопрос
sessions-can-decided = Посмотреть, что решено
sessions-can-agenda = Посмотреть повестку
sessions-can-business = Посмотреть вопросы
sessions-can-coming = Посмотреть, кто приедет
sessions-can-came = Посмотреть, кто был
sessions-can-others = Посмотреть другие источники

## Questions, agenda, business, results

sessions-questions = Решается сейчас
sessions-put-approve = Поставлено на одобрение { $date }.
sessions-put-adopt = Поставлено на принятие { $date }.
sessions-question-stated = Позиций высказано: { $stated } из { $of }.
sessions-agenda = Повестка дня
sessions-agenda-adopted = принята
sessions-agenda-none = Повестка дня не принята. Порядок здесь тот же, что в записи, и ничего не предрешает.
sessions-business = Вопросы
sessions-business-announced = Вопросы, как они объявлены
sessions-business-none = Ни одного вопроса не объявлено
sessions-business-none-text = Вопросы появляются здесь, когда сотрудник секретариата записывает их с источником; повестка дня, когда её принимают на заседании.
sessions-results = Итоги
sessions-results-ahead = Каких итогов ждут
sessions-results-meant = Каких итогов ждали

## Attendance. Not stated is never shown as absent.

sessions-coming = Кто приедет
sessions-came = Кто был
sessions-attendance = Присутствие
sessions-attendance-announced = По тому, что объявлено заранее. Присутствие не отмечалось, поэтому никто не показан присутствующим.
sessions-attendance-not-taken = Присутствия в этой записи нет, поэтому никто не показан ни присутствующим, ни отсутствующим.
sessions-attendance-taken = Отмечено секретариатом; где не отмечено, как объявлено.
sessions-seat-announced = приезд объявлен
sessions-seat-absence-announced = объявлено, что не приедет
sessions-chairs-session = председательствует на этой сессии
sessions-chairs-body = председательствует в органе
sessions-chairs-organisation = председательствует в организации
sessions-seat-hosts = принимает у себя
sessions-seat-not-member = не член
sessions-seat-contested = о статусе утверждают разное
sessions-seats-none = Ни один член не назван
sessions-seats-none-text = Члены появляются здесь, когда секретариат записывает, кто входит в организацию; другие, когда кто-нибудь говорит, что они приедут или нет.
sessions-said-of-attendance = Что говорят об участии
sessions-claims-not-counts = Это утверждения, а не подсчёты.
# The brackets make a link.
sessions-others-bear = О том же говорят [другие источники].

## Papers

sessions-papers = Документы, решения, заявления
sessions-papers-none = Ничего не издано
sessions-papers-none-text = Здесь место повестке дня, списку участников, проектам и заявлениям. Их издаёт секретариат; делегация может внести свои.
sessions-documents = Документы
sessions-documents-none = Ни одного документа не издано
sessions-documents-none-text = Здесь место повестке дня, списку участников, запискам и документам делегаций. Их издаёт секретариат; делегация может внести свои.
sessions-decisions = Решения и проекты
sessions-decisions-none = Проектов решений не внесено
sessions-decisions-none-text = Проект появляется здесь, когда сотрудник секретариата или делегация вносит его на эту сессию или когда его передаёт сюда другой орган.
sessions-statements = Заявления
sessions-statements-none = Проектов заявлений не внесено
sessions-statements-none-text = Заявление появляется здесь, когда сотрудник секретариата или делегация вносит его проект на эту сессию.
sessions-done-approved = Одобрено здесь { $date }.
sessions-done-not-approved = Не одобрено здесь { $date }.
sessions-done-adopted = Принято здесь { $date }.
sessions-done-not-adopted = Не принято здесь { $date }.
sessions-submitted-by = Вносит { $name }.
# Followed by the symbol of a document.
sessions-read = Читать

## What is said of it

sessions-said = Что об этом говорят
sessions-direct-speech = прямая речь
# Followed by a word or two of the source as they stand there.
sessions-in-the-source = В источнике:
sessions-bears-on-attendance = имеет отношение к тому, кто участвует

## Its course

sessions-course = Ход
sessions-column-act = Что
sessions-column-told = Как записано
sessions-row-announced = Объявление
sessions-row-convened = Созыв
sessions-row-opened = Открытие
sessions-row-sitting = Заседание { $number }
sessions-row-sittings = Отдельные заседания
sessions-row-closed = Закрытие
sessions-row-chair = Председатель
sessions-row-host = Принимающая сторона
sessions-row-format = Состав
sessions-not-yet = ещё нет
# Followed by the ground in the words of the record.
sessions-ground = Основание:

## Before and after

sessions-around = До и после
sessions-this = Эта сессия
sessions-no-day-no-place = день и место не указаны
sessions-no-day = день не указан
sessions-no-place = место не указано

## A decision explained in plain text

explain-comma = {", "}
explain-semicolon = {"; "}
