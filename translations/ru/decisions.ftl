### One decision: its path, positions, verdicts, signatures, joining and entry into force.
### Keys begin with `decisions-`. The same keys and variables stand in en, ar and ru.
### Names stand in the nominative; verbs in the present or impersonal, so that no gender is needed.

## The subject of the page

decisions-draft-by = Проект решения; вносит { $name }
decisions-draft-by-secretariat = Проект решения; вносит секретариат
decisions-adopted-lead = { $body }: решение, принятое { $date }
decisions-concerns = Касается одного члена: { $name }.
decisions-no-number = без номера до принятия
decisions-draft-symbol = проект:

## Where it stands

decisions-state-before-approve = Ждёт одобрения: { $body }
decisions-state-before-adopt = Ждёт принятия: { $body }
decisions-state-question-open = Вопрос решает { $body }
decisions-state-returned-approve = Не одобрено: { $body }
decisions-state-returned-adopt = Не принято: { $body }
decisions-state-approved = Одобрено: { $body }
decisions-state-adopted = Принято: { $body }
decisions-state-open-for-joining = Принято, открыто для присоединения
decisions-state-in-force = В силе

decisions-told-before =
    { $count ->
        [one] Впереди ещё { IN_WORDS($count) } орган.
        [few] Впереди ещё { IN_WORDS($count) } органа.
       *[other] Впереди ещё { IN_WORDS($count) } органов.
    }
decisions-told-question-open = Вопрос открыт: делегации сообщают позиции, пока председатель его не закроет.
decisions-told-returned = Возвращено; может быть поставлено снова.
decisions-told-approved = Ещё не принято. Следующая ступень: { $body }.
decisions-told-may-join = Могут присоединиться: { $names }.
decisions-told-signed = Подписей: { $signed }{"\u00A0"}из{"\u00A0"}{ $of }.

## By whose account

decisions-account-of-act = Совершено { $date }.
decisions-account-recorded = Совершено { $date }; запись вносит { $office }.
# Brackets make a link of each name: keep $names as it is.
decisions-accounts-one = По любому утверждению состав членов и итог одни и те же.
decisions-accounts-settled = Утверждения расходятся ({ $names }), но итог по каждому один и тот же.
decisions-accounts-contested = Утверждения расходятся ({ $names }), расходится и итог.

## What one can do

decisions-can-read-draft = Прочитать проект
decisions-can-read-text = Прочитать текст
decisions-can-compare = Сравнить утверждения
decisions-can-see-session = Открыть сессию
decisions-can-see-signatures = Посмотреть подписи
decisions-can-act = Совершить действие
decisions-can-take-office = Занять должность
decisions-can-take-office-to = и продолжить его путь

## Its path

decisions-no-date-yet = Даты пока нет
decisions-station-submitted = Внесено
decisions-station-approve = Одобряет { $body }
decisions-station-adopt = Принимает { $body }
decisions-station-joining = Открыто для присоединения
decisions-station-signing = Подписи
decisions-station-force = В силе
decisions-how-by-secretariat = вносит секретариат
decisions-how-no-session = сессия ещё не объявлена
decisions-how-to-be-put = вопрос ещё не поставлен
decisions-how-question-open = вопрос открыт
decisions-how-returned = возвращено, может быть поставлено снова
decisions-how-joined = присоединилось { $count } из { $of }
decisions-how-after-adoption = после принятия
decisions-how-on-adoption = с принятием
decisions-how-on-signature = когда подпишут все принявшие
decisions-how-on-day = в названный им день

## The question and its verdict

decisions-question-to-be-put = Что предстоит: { $body }
decisions-question-open = Вопрос на рассмотрении: { $body }
decisions-question-closed = Итог: { $body }
decisions-put = Поставлен { $date }
decisions-closed = закрыт { $date }
decisions-rolls-on = Списки составлены по утверждениям, действующим { $date }.
decisions-if-closed = Если закрыть вопрос сейчас
decisions-silence-agrees = Присутствующий член, который молчит, не возражает.
decisions-silence-stands-aside = Присутствующий член, который молчит, в голосовании не участвует.
decisions-other-rules = Вопрос можно поставить и по другому правилу органа: { $names }.
decisions-rule-in-full = Правила органа
decisions-bodies-acted = Органы, принявшие решение
decisions-still-missing = Ещё предстоит
decisions-then = { $before }, затем { $next }
decisions-count-of = { $count } из { $of }

## The question by each account

decisions-accounts = Тот же вопрос по каждому утверждению
decisions-whose-account = Чьё утверждение
decisions-on-roll = { $name } в списке
decisions-on-roll-short = В списке
decisions-kept-off-roll = Вне списка
decisions-outcome-today = Сегодня
decisions-outcome-if-closed = Если закрыть сейчас
decisions-outcome-verdict = Итог
decisions-if-objected = Если возражает { $name }
decisions-if-only-objected = Если возражает только { $name }
decisions-if-objected-short = При возражении
decisions-objection-not-counted = возражение не учитывается
decisions-by-policy = Принятый порядок старшинства утверждений
decisions-settled-note = По каждому утверждению итог один.
decisions-contested-note = По разным утверждениям итог разный. Для проекта действует тот, который даёт принятый порядок старшинства утверждений; приведён каждый подсчёт.
decisions-contested-only-if = Разошёлся бы он, только если возражает { $names }.

## What each member did

decisions-positions = Позиция каждого члена
decisions-column-member = Член
decisions-column-position = Позиция
decisions-column-basis = На чём основано
decisions-position-silent = присутствует, не возражает
decisions-position-if-closed = если закрыть сейчас: { $ballot }
decisions-basis-delegation = сообщает делегация
decisions-basis-recorded = запись вносит { $office }
decisions-basis-attendance = позиция не сообщена, взято из записи о присутствии
decisions-basis-awaited = позиция ещё не сообщена
decisions-basis-nothing = ничего не сообщено и не записано
decisions-not-on-every-roll = не во всех списках
decisions-kept-at = место хранения: { $place }

## The words

decisions-words = Текст
decisions-words-authentic = Аутентичный текст:
decisions-words-translations = Переводы:
decisions-words-this = этот
decisions-words-none = Текст не внесён.
decisions-words-not-in-language = Текста на русском языке нет; показан текст на другом языке.
decisions-words-other = { $language }: { $word }

## Signatures, joining, entry into force

decisions-signatures = Подписи
decisions-column-signatory = Кто подписал
decisions-column-how = Как
decisions-signed = подписано
decisions-signed-electronically = электронно
decisions-signed-on-paper = на бумаге
decisions-not-signed = ещё не подписано
decisions-signatures-alike = Подпись на бумаге и электронная подпись равны.
decisions-joining = Присоединение
decisions-may-join = может присоединиться
decisions-joined = присоединение состоялось
decisions-joining-note = Открыто для членов, не участвовавших в принятии.
decisions-force = Вступление в силу
decisions-force-on-adoption = Вступает в силу с принятием.
decisions-force-on-signature = Вступает в силу, когда его подпишут все принявшие его члены.
decisions-force-on-day = Вступает в силу { $date }, если принято.
decisions-force-since = В силе { $since }.
decisions-force-not-yet = Ещё не вступило в силу.
decisions-force-waits-for = Ещё не подписано: { $names }.
decisions-force-to-be-recorded = Все нужные подписи есть; вступление в силу записывает сотрудник секретариата.

## Earlier questions

decisions-earlier = Прежние вопросы
decisions-in-full = Полностью

## All decisions

decisions-title = Решения
decisions-lead = Каждый проект на всём его пути: внесён, одобрен, принят, подписан, в силе.
decisions-list-none = Решений в этой записи пока нет
decisions-list-none-told = Ожидаемое и намеченное показано как ожидаемое и намеченное.
decisions-list-adopted = принято { $count }
decisions-list-under-way = в пути { $count }
decisions-list-latest = Последнее действие:
decisions-list-signed = подписей { $signed }{"\u00A0"}из{"\u00A0"}{ $of }
decisions-list-account-expected = об ожидаемом и намеченном
decisions-list-account-none = Ничьё слово здесь пока не записано.
decisions-list-account-none-head = Утверждений пока нет
decisions-adopted = Принятые
decisions-under-way = В пути
decisions-expected = Ожидаемое
decisions-can-see-adopted = Посмотреть принятые
decisions-can-see-under-way = Посмотреть проекты в пути
decisions-can-see-expected = Посмотреть, что ожидается
decisions-can-see-others = Что сообщают другие источники
decisions-can-see-sessions = Открыть сессии
decisions-empty = Ни один проект решения не внесён
decisions-empty-text = Проект появляется здесь, когда сотрудник секретариата или делегация вносит его на созванную сессию, и остаётся здесь на всём своём пути.
decisions-empty-adopted = Пока ничего не принято
decisions-empty-adopted-text = Проект переходит сюда, когда его принимает последний орган на его пути. Итог вычисляется по правилу устава, когда председатель или сотрудник секретариата закрывает вопрос.
decisions-goes-to = вносится далее: { $body }
