### The log: every entry, newest first; one sentence for every kind of entry.
### Keys begin with `log-`; the sentences, with `event-` and the word of the kind.
### The same keys and variables stand in en, ar and ru.

## One sentence for every kind of entry, without its full stop. Names come in the nominative; so a
## sentence names the act first, and the name after a colon. Dates, places and names that are told
## besides follow one after another, each as event-detail.

event-detail = ; { $detail }
event-charter-adopted = Устав введён в действие: { $organisation }
event-exercise-opened =
    { $count ->
        [one] Открыт учебный режим на копии записи: { $count } запись
        [few] Открыт учебный режим на копии записи: { $count } записи
       *[other] Открыт учебный режим на копии записи: { $count } записей
    }
event-party-registered = Внесено в реестр сторон: { $party }
event-person-registered = Внесено в реестр лиц: { $person }
event-account-registered = Внесено в число тех, чьё слово записывается: { $account }
event-source-registered = Внесено в реестр источников: { $source }
event-standing-claimed = { $party }: { $standing }
event-standing-claimed-dated = { $party }: { $standing }, { $span }
event-office-claimed = { $person }: { $title }
event-chair-claimed = Председательство в организации: { $party }
event-chair-claimed-of-body = Председательство ({ $body }): { $party }
event-seat-claimed = Место ({ $body }): { $party }
event-commitment-claimed = В { $instrument }, { $obligations }: { $party }
event-notice-given = Уведомление, { $kind }: { $party }
event-notice-given-effective = Уведомление, { $kind }, вступает в действие { $effect }: { $party }
event-notice-revoked = Уведомление отозвано, { $kind }: { $party }
event-party-changed = Новое название, { $party }: { $name }
event-party-continues = { $party } продолжает членство: { $predecessor }
event-party-succeeds = { $party } — правопреемник: { $predecessor }
event-credentials-submitted = Полномочия представлены, { $party }: { $session }
event-credentials-examined = Полномочия ({ $delegation }) от стороны { $party }, { $finding }: { $session }
event-assertion-recorded = { $text }
event-session-announced = Объявлена сессия: { $session }
event-session-convened = Созвана сессия: { $session }
event-session-opened = Открыта сессия: { $session }
event-sitting-opened = Открыто заседание { $number }: { $session }
event-sitting-closed = Закрыто заседание { $number }: { $session }
event-session-closed = Закрыта сессия: { $session }
event-business-recorded = Вопрос сессии, { $kind }: { $title }
event-participation-announced = Объявлено участие: { $party }
event-participation-announced-absent = Объявлено отсутствие: { $party }
event-attendance-recorded = { $party }: { $presence }
event-agenda-adopted =
    { $count ->
        [one] Принята повестка дня из { IN_WORDS($count, form: "genitive") } пункта: { $session }
       *[other] Принята повестка дня из { IN_WORDS($count, form: "genitive") } пунктов: { $session }
    }
event-document-issued = Выпущен документ { $symbol }: { $title }
event-draft-submitted = Внесено как { $symbol }, { $kind }: { $draft }
event-question-put = Вопрос поставлен: { $draft }
event-position-stated = { $party }, { $ballot }: { $draft }
event-question-closed = Вопрос закрыт, { $outcome }: { $draft }
event-draft-approved = Проект одобрен: { $draft }
event-draft-returned = Проект возвращён: { $draft }
event-draft-forwarded = Проект направлен дальше: { $draft }
event-draft-adopted = Принято как { $symbol }: { $draft }
event-joining-opened = Открыто для присоединения ({ $names }): { $draft }
event-decision-joined = Присоединение ({ $party }): { $draft }
event-decision-signed = Подпись ({ $party }): { $draft }
event-decision-in-force = Вступило в силу: { $draft }

## Family `log-area`: parts of the log

log-area-register = реестр
log-area-membership = членство
log-area-sessions = сессии
log-area-documents = документы
log-area-decisions = решения
log-area-security = безопасность

## The page of the log: what its first screen answers

log-title = Журнал
log-lead = Каждое записанное действие и слово, новые сверху. Ничего не меняется и не изымается: исправление вносится отдельной записью.
log-count =
    { $count ->
        [0] Записей пока нет
        [one] { $count } запись
        [few] { $count } записи
       *[other] { $count } записей
    }
log-last-recorded = Последняя внесена { $date }.
log-accounts =
    { $count ->
        [0] Пока ничьих
        [one] { $count } голос
        [few] { $count } голоса
       *[other] { $count } голосов
    }
log-accounts-told = В каждой записи указано, чьё это слово, в каком качестве и из какого источника.
log-can-filter = Сузить список
log-can-check = Проверить журнал самому
log-can-see-sources = Посмотреть источники

## The list

log-list = Записи
log-filters = Отбор записей
log-filter-area = Часть журнала
log-filter-party = О какой стороне
log-filter-account = По чьему слову
log-filter-layer = Слой источников
log-filter-all = все
log-filter-choice = { $name } ({ $count })
log-filter-show = Показать
log-found =
    { $found ->
        [0] Ничего не найдено, всего записей: { $length }.
        [one] Найдена { $found } запись из { $length }.
        [few] Найдено { $found } записи из { $length }.
       *[other] Найдено { $found } записей из { $length }.
    }
log-all = Показать весь журнал
log-column-entry = Запись
log-column-recorded = Внесена
log-column-what = Что
log-column-account = По чьему слову
log-pages = Страницы журнала
log-range = { $from }–{ $to } из { $found }
log-newer = Более новые
log-older = Более старые
log-empty = Журнал пуст
log-empty-text = Первой записью вводится в действие устав. Её вносит тот, кто держит систему, командой «majlis init»; команда «majlis import almaty» загружает исходную запись.
log-nothing-found = Таких записей нет
log-nothing-found-text = Выберите «все» в одном из списков или откройте весь журнал.

## How to check it

log-check = Проверьте сами
log-check-tree = От каждой записи берётся хеш в том виде, в каком она внесена, и хеши сводятся в дерево (RFC 6962). Изменится одна буква одной записи, изменится и корень.
log-check-verify = На копии данных эта команда заново читает каждую запись, пересчитывает каждый итог и называет первую запись, которая не сходится:
log-check-note = Без корня, отмеченного раньше, она показывает, что журнал согласован сам с собой; с ним, что прежнее не переписано.
log-check-signed = Журнал может получить и проверить каждый, не доверяя этому серверу: его длина и корень подписаны, и все записи стоят рядом.
log-check-checkpoint = Подписанная контрольная точка
log-check-key = Ключ журнала
log-check-fetch = С этим ключом команда получает контрольную точку и все записи и проверяет их. Сохраните контрольную точку: журнал, который с ней разойдётся, будет обнаружен.

## The page of one entry

log-entry-title = Запись { $position }
log-entry-recorded = Внесена
log-entry-recorded-told = { $date }. Запись вносит { $office }.
log-entry-recorded-for = { $office } ({ $party })
log-entry-can-show = Посмотреть, где это показано
log-entry-can-bytes = Прочитать в том виде, от которого взят хеш
log-entry-previous = Предыдущая запись
log-entry-next = Следующая запись
log-entry-neighbours = Соседние записи
log-entry-of = место { $from }; записей в журнале: { $length }
log-entry-whole = Запись целиком
log-entry-field = Поле
log-entry-value = Что в нём стоит
log-entry-position = Место в журнале
log-entry-kind = Вид
log-entry-recorded-at = Когда внесена
log-entry-recorder = Кто внёс
log-entry-user = Пользователь
log-entry-account = По чьему слову
log-entry-capacity = В каком качестве
log-entry-source = Источник
log-entry-no-source = Нет: это сделано здесь
log-entry-said = Когда сказано
log-entry-valid = Когда это верно
log-entry-certainty = В источнике
log-entry-visibility = Кому доступна
log-entry-visibility-public = всем
log-entry-command = Команда
log-entry-beside = Из той же команды
log-entry-shown-on = Где показано
log-entry-bytes = В том виде, от которого взят хеш
log-entry-bytes-told = Запись в форме, которой обмениваются программы; её части разнесены по строкам. Хеш берётся от того же текста без переносов и пробелов между частями (RFC 8785).
log-entry-canonical = Сами байты, от которых взят хеш
log-entry-leaf = Хеш этой записи
log-entry-check-leaf = Сохраните сами байты в файл «entry.json», без переноса строки в конце. Эта команда даёт хеш, указанный выше:
log-entry-check-root = Корень над всеми записями, в том числе над этой:

## Pages that entries show on

log-page-organisation = Сегодня
log-page-bodies = Органы
log-page-body = страница органа
log-page-member = страница стороны
log-page-session = страница сессии
log-page-decision = страница решения
log-page-statement = страница заявления
log-page-challenges = Вызовы и угрозы
log-page-proposals = Предложения о гарантиях безопасности
log-page-source = страница источника

## Tables taken over

import-source = Файл «{ $file }»
import-account = Таблица «{ $table }»
import-account-further = Таблица «{ $table }», прочтение { $number }
