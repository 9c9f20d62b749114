### What was refused, why, by which rule, the remedy, and who can.
### Keys begin with `refusals-`; those of one refusal with `refusal-`, those of a door with `door-`.
### The same keys and variables stand in en, ar and ru. Names come in the form that stands alone.

## What a refusal always tells

refusals-rule = Правило
refusals-remedy = Как исправить
refusals-who = Кто может
refusals-not-recorded = Ничего не записано
refusals-not-recorded-of = Не записано: { $party }
refusals-rule-path = путь проекта: { $path }

## Kinds of thing that can be named and not be there

refusals-kind-party = участник
refusals-kind-person = лицо
refusals-kind-account = автор утверждений
refusals-kind-source = источник
refusals-kind-body = орган
refusals-kind-session = сессия
refusals-kind-item = пункт
refusals-kind-draft = проект
refusals-kind-question = вопрос
refusals-kind-rule = правило
refusals-kind-notice = уведомление

## Doors: who may do what

# $office is somebody in office, as it stands alone.
door-closed = Это действие вам не открыто. Вы действуете как { $office }.
# Brackets make a link.
door-remedy = Обратитесь к тем, кто может; в учебном режиме [займите] их должность.
door-open-to-secretariat = сотрудник секретариата
door-open-to-chair = председатель
door-open-to-own-delegation = делегация, чьё это действие
door-adopt-charter = Устав вводит в действие секретариат.
door-open-exercise = Учебный режим открывает секретариат.
door-register-party = Реестр ведёт секретариат.
door-register-person = Реестр ведёт секретариат.
door-register-account = Реестр ведёт секретариат.
door-register-source = Реестр ведёт секретариат.
door-claim-standing = Утверждения записывает секретариат, чьими бы они ни были.
door-claim-office = Утверждения записывает секретариат, чьими бы они ни были.
door-claim-chair = Утверждения записывает секретариат, чьими бы они ни были.
door-claim-seat = Утверждения записывает секретариат, кто бы их ни делал.
door-claim-commitment = Утверждения записывает секретариат, кто бы их ни делал.
door-give-notice = Делегация сама подаёт своё уведомление; сотрудник может его записать.
door-revoke-notice = Делегация сама отзывает своё уведомление; сотрудник может это записать.
door-record-change = Названия и правопреемство записывает секретариат.
door-submit-credentials = Делегация сама представляет свои полномочия; сотрудник может это записать.
door-examine-credentials = Полномочия проверяет председатель вместе с секретариатом.
door-record-assertion = Сказанное записывает секретариат, кто бы это ни сказал.
door-announce-session = О сессиях объявляет секретариат.
door-convene-session = Сессии созывает секретариат.
door-open-session = Сессию ведёт председатель вместе с секретариатом.
door-open-sitting = Сессию ведёт председатель вместе с секретариатом.
door-close-sitting = Сессию ведёт председатель вместе с секретариатом.
door-close-session = Сессию ведёт председатель вместе с секретариатом.
door-record-business = Вопросы к рассмотрению записывает секретариат.
door-announce-participation = Делегация сообщает о себе сама; записать это может сотрудник секретариата.
door-record-attendance = Присутствие отмечает секретариат.
door-adopt-agenda = Сессию ведёт председатель вместе с секретариатом.
door-register-document = Делегация вносит только свои документы; секретариат регистрирует все.
door-submit-draft = Делегация вносит проекты только от своего имени; записать это может сотрудник секретариата.
door-put-question = Вопросы ставит председатель или секретариат.
door-state-position = Делегация говорит только за себя; записать её позицию может сотрудник секретариата.
door-close-question = Вопросы закрывает председатель или секретариат.
door-forward-draft = Проекты дальше направляет секретариат.
door-join-decision = Делегация присоединяется только за себя; записать это может сотрудник секретариата.
door-sign-decision = Делегация подписывает только за себя; записать её подпись может сотрудник секретариата.
door-record-entry-into-force = Вступление в силу записывает секретариат.

## Failures that are no refusals

refusal-entry-too-long = Текст длиннее, чем может быть запись журнала.
refusal-entry-too-long-remedy = сократите его или уберите один из языков
refusal-store = Сейчас записать не удалось. Ничего не потеряно.
refusal-store-remedy = отправьте форму ещё раз; одна и та же форма не действует дважды

## What stands in the way, and the remedy

refusal-no-charter = Устав ещё не введён в действие.
refusal-no-charter-remedy = сначала введите в действие устав
refusal-unknown-charter = Устава { $id } среди данных файлов нет.
refusal-unknown-charter-remedy = дайте его файлы, затем введите его в действие
refusal-charter-in-force = Этот устав уже действует.
refusal-charter-in-force-remedy = ничего делать не нужно; чтобы изменить его, введите следующую редакцию
refusal-unknown = Этого в записи нет: { $kind } { $id }.
refusal-unknown-remedy = выберите из того, что в записи есть, или сначала внесите
refusal-already-registered = Это в записи уже есть: { $kind } { $id }.
refusal-already-registered-remedy = используйте то, что есть, или выберите другое обозначение
refusal-field-empty = Не заполнено: «{ $field }».
refusal-field-empty-remedy = заполните; текст нужен хотя бы на одном языке
refusal-source-missing = Утверждению нужен источник, а он не назван.
refusal-source-missing-remedy = назовите документ, на который оно опирается; если его нет в реестре, сначала внесите его
refusal-end-before-beginning = Период кончается раньше, чем начинается.
refusal-end-before-beginning-remedy = поменяйте даты местами или не указывайте конец
refusal-day-needed = Указан только месяц или год.
refusal-day-needed-remedy = укажите день
refusal-day-needed-rule = сессия созывается на определённый день, и вопрос решается по утверждениям на определённый день
refusal-session-already-convened = Сессия уже созвана.
refusal-session-already-convened-remedy = продолжайте её, как она созвана
refusal-other-body = Сессия объявлена для другого органа: { $body }.
refusal-other-body-remedy = созовите её для этого органа или созовите другую сессию
refusal-session-not-convened = О сессии объявлено, но она не созвана.
refusal-session-not-convened-remedy = сначала созовите её на определённый день
refusal-session-already-open = Сессия уже открыта.
refusal-session-already-open-remedy = продолжайте её; если заседание не идёт, откройте его
refusal-session-closed = Сессия закрыта.
refusal-session-closed-remedy = созовите другую сессию
refusal-sitting-open = Идёт заседание.
refusal-sitting-open-remedy = сначала закройте заседание
refusal-no-sitting-open = Заседание не идёт.
refusal-no-sitting-open-remedy = сначала откройте заседание
refusal-no-sitting-open-rule = орган действует, только пока заседает
refusal-agenda-already-adopted = Повестка дня этой сессии уже принята.
refusal-agenda-already-adopted-remedy = работайте по принятой повестке
refusal-agenda-not-adopted = Повестка дня этой сессии не принята.
refusal-agenda-not-adopted-remedy = сначала примите повестку дня
refusal-agenda-not-adopted-rule = до принятия повестки дня вопросы не ставятся
refusal-agenda-empty = В повестке дня нет ни одного пункта.
refusal-agenda-empty-remedy = напишите хотя бы один пункт
refusal-question-still-open = Ещё открыт вопрос: { $question }.
refusal-question-still-open-remedy = сначала закройте этот вопрос
refusal-question-still-open-rule = вопросы решаются по одному
refusal-path-not-in-charter = Такого пути проекта устав не знает.
refusal-path-not-in-charter-remedy = выберите один из его путей: { $paths }
refusal-not-before-this-body = Проект не в этом органе. Очередь за органом: { $body }.
refusal-not-before-this-body-remedy = решайте его в сессии того органа, чья очередь
refusal-not-before-this-session = Проект в другой сессии: { $session }.
refusal-not-before-this-session-remedy = поставьте его в той сессии
refusal-not-approved = Проект не одобрен нижестоящим органом: { $body }.
refusal-not-approved-remedy = сначала он должен быть одобрен там, затем направьте его дальше
refusal-already-adopted = Проект уже принят.
refusal-already-adopted-remedy = чтобы изменить решённое, внесите другой проект
refusal-rule-not-for-this = { $body }: такой вопрос ({ $matter }) по этому правилу не решается: { $rule }.
refusal-rule-not-for-this-remedy = выберите правило этого органа для такой категории вопросов
refusal-concerns-missing = Правило исключает члена, которого касается решение, а проект его не называет.
refusal-concerns-missing-remedy = внесите проект, назвав члена, которого он касается
refusal-rule-not-in-force = В этот день правило не действует: { $rule }.
refusal-rule-not-in-force-remedy = выберите правило, которое в этот день действует
refusal-weights-missing = Правило считает «{ $measure }», а в уставе на этот день их нет: { $parties }.
refusal-weights-missing-remedy = внесите веса в устав из официальной публикации или выберите другое правило
refusal-question-closed = Вопрос закрыт. Его итог остаётся.
refusal-question-closed-remedy = внесите исправление или, если проект возвращён, поставьте его снова
refusal-not-on-roll = Ни по одному утверждению не в списке по этому вопросу: { $party }.
refusal-not-on-roll-remedy = до следующего вопроса запишите утверждение о положении
refusal-presence-contradicts = Отметка о присутствии: { $party }, { $presence }. Позиция с ней не согласуется.
refusal-presence-contradicts-remedy = выберите подходящую позицию или сначала исправьте отметку о присутствии
refusal-not-its-word = Делегация говорит только от своего имени: { $party }.
refusal-not-its-word-remedy = не указывайте, чьё это слово; слово других может записать сотрудник секретариата
refusal-instrument-missing = Действие записывается за делегацию, а документ не назван.
refusal-instrument-missing-remedy = назовите слово с места, ноту, письмо, уведомление или подписанный подлинник
refusal-not-adopted = Проект не принят.
refusal-not-adopted-remedy = дождитесь, когда его примет последний орган на его пути
refusal-statement-has-no-force = Заявление принимается; его не подписывают, к нему не присоединяются, и в силу оно не вступает.
refusal-statement-has-no-force-remedy = если нужна сила решения, внесите проект решения
refusal-not-open-for-joining = Решение не открыто для присоединения: { $party }.
refusal-not-open-for-joining-remedy = к решению присоединяются не участвовавшие в нём члены, если его правило это допускает
refusal-already-done = Это уже сделано: { $party }.
refusal-already-done-remedy = ничего делать не нужно
refusal-terms-of-another = Это условие не относится к заявленному положению ({ $standing }): { $field }.
refusal-terms-of-another-remedy = уберите условие или укажите положение, к которому оно относится
refusal-seats-not-elected = В этом органе заседают все члены: { $body }.
refusal-seats-not-elected-remedy = запишите вместо этого положение члена
refusal-succeeds-itself = Сторона не наследует самой себе: { $party }.
refusal-succeeds-itself-remedy = укажите, кому она наследует, или только новое название
refusal-not-a-member = Не член в этот день ни по собственным словам, ни по тем, которым следуют: { $party }.
refusal-not-a-member-remedy = укажите день, когда она была членом
refusal-notice-running = Уведомление того же автора уже действует: { $notice }.
refusal-notice-running-remedy = отзовите его, прежде чем подавать другое
refusal-notice-in-effect = Уведомление вступило в действие: { $day }.
refusal-notice-in-effect-remedy = новый приём решает компетентный орган
refusal-notice-irrevocable = По уставу уведомление о выходе отозвать нельзя.
refusal-notice-irrevocable-remedy = новый приём решает компетентный орган
refusal-no-credentials = Делегация ({ $party }) не представляла полномочий от этого имени: { $account }.
refusal-no-credentials-remedy = сначала запишите полномочия
refusal-seat-held-by-another = Место ({ $party }) на этой сессии занимает другая делегация: { $account }.
refusal-seat-held-by-another-remedy = у места один голос; по полномочиям решает орган
refusal-not-a-participant = В решении не участвует: { $party }.
refusal-not-a-participant-remedy = сначала присоединение к решению, затем подпись
refusal-signatures-missing = Ещё нет подписей: { $parties }.
refusal-signatures-missing-remedy = сначала запишите эти подписи
refusal-day-not-come = День вступления в силу ещё не наступил: { $day }.
refusal-day-not-come-remedy = запишите в этот день или позже
refusal-already-in-force = Решение уже в силе.
refusal-already-in-force-remedy = ничего делать не нужно
refusal-dated-too-early = Дата раньше того, за чем это следует: { $earlier }.
refusal-dated-too-early-remedy = укажите эту дату или более позднюю
refusal-no-symbol = В этой серии обозначение присвоить нельзя.
refusal-no-symbol-remedy = проверьте в уставе обозначения организации и органа
refusal-exercise-already-open = Этот журнал уже учебный.
refusal-exercise-already-open-remedy = продолжайте в нём или начните заново
