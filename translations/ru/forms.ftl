### Forms: labels, hints, what a field lacks, what a button does.
### Keys begin with `forms-`. The same keys and variables stand in en, ar and ru.
### Names ($party, $body) come in the form that stands alone.

## In every form

forms-optional = можно не заполнять
forms-choose = выберите
forms-nothing-chosen = не указано

## What became of what was posted

# Brackets make a link.
forms-done = Внесено в журнал: [запись { $entry }].
forms-recorded-of = Записано: { $parties }.
forms-not-recorded =
    { $count ->
        [one] Ничего не записано. Нужно исправить { IN_WORDS($count) } ответ.
        [few] Ничего не записано. Нужно исправить { IN_WORDS($count) } ответа.
       *[other] Ничего не записано. Нужно исправить { IN_WORDS($count) } ответов.
    }

## What is wrong with an answer. $field is the question’s label.

forms-wrong-missing = { $field }: ничего не написано; заполните
forms-wrong-missing-in-all = { $field }: напишите хотя бы на одном языке
forms-wrong-not-chosen = { $field }: выберите один из ответов
forms-wrong-not-offered = { $field }: такого ответа нет; выберите один из предложенных
forms-wrong-not-date = { $field }: «{ $typed }» не дата; напишите { $year }, { $month }, { $day }, { $before } (до), { $after } (после) или момент, например { $moment }
forms-wrong-not-in-calendar = { $field }: «{ $typed }» в календаре нет; проверьте месяц и день
forms-wrong-not-day = { $field }: «{ $typed }» не день; напишите, например, { $day }
forms-wrong-too-long = { $field }: слишком длинно; места не больше чем на { $most }
forms-wrong-authentic-empty = { $field }: на этом языке текста нет; напишите его или назовите аутентичным другой
forms-wrong-lines = { $field }: пунктов здесь: { $here }; пунктов на другом языке ({ $other }): { $there }; по одному в строке, на всех языках поровну
forms-wrong-unreadable = { $field }: прочитать не удалось; ответьте заново

## Who decides when, and whose word it is

forms-label-valid = Когда
forms-hint-valid = Насколько известно: { $year }, { $month } или { $day }. Если не заполнено: день сессии или сегодня.
forms-label-by-account = Чьё это утверждение
forms-hint-by-account = Орган, государство, должность или сообщение, которое это утверждает.
forms-label-by-capacity = В каком качестве
forms-hint-by-capacity = Если не указано: в том, в каком обычно делаются его утверждения.
forms-label-by-source = Источник
forms-hint-by-source = Утверждение без источника не записывается. Источники вносятся на их странице.
forms-label-by-locator = Место в источнике
forms-hint-by-locator = Страница, статья, номер факта.
forms-label-by-said = Когда это было сказано

## What the acts ask

forms-label-attends = Будет ли делегация?
forms-label-authentic = Какой текст аутентичен
forms-hint-authentic = Остальные показываются как переводы.
forms-label-authority = На каком основании
forms-hint-authority = Главы государств и правительств и министры иностранных дел подписывают в силу должности; остальным нужны полномочия.
forms-label-ballot = Позиция
forms-label-body = Орган
forms-label-claim-chair-body = В каком органе
forms-hint-claim-chair-body = Если не указано: во всей организации.
forms-label-certainty = Как это сказано в источнике
forms-hint-certainty = Внести члена в список или исключить из него может только то, что утверждается как факт.
forms-label-chair = Кто председательствует
forms-hint-chair = Если не указано: тот, кто председательствует в организации.
forms-label-concerns = Член, которого это касается
forms-hint-concerns = Только если решение касается одного члена.
forms-label-dated = Дата публикации
forms-label-direct-speech = Приводит ли источник прямую речь?
forms-label-draft = Проект
forms-label-explanation = Разъяснение позиции
forms-hint-explanation = Здесь же оговорка или заявление о толковании; они остаются при решении.
forms-label-force = Когда вступает в силу
forms-label-force-day = День, если он назван
forms-hint-force-day = Например, { $day }.
forms-label-format = Состав
forms-label-from = С какого времени
forms-hint-from = Насколько сказано в источнике: { $year }, { $month }, { $day }, { $before } (до). Если не заполнено: не указано.
forms-label-ground = Правовое основание
forms-label-head = Кто возглавляет делегацию: { $party }
forms-label-host = Принимающая сторона
forms-label-instrument-kind = С чего внесено: вид документа
forms-label-instrument-reference = Его номер или описание
forms-label-instrument-dated = Его дата
forms-label-instrument-deposited = Где хранится подлинник
forms-hint-instrument-kind = Действие за делегацию записывается с указанием документа или слова с места.
forms-label-record-attendance-instrument-kind = Документ о заявленном отсутствии: вид
forms-hint-record-attendance-instrument-kind = Прилагается к каждому члену, отмеченному в этой форме «отсутствует, как было заявлено».
forms-label-items = Пункты
forms-hint-items = По одному в строке, на всех языках поровну.
forms-label-kind = Вид
forms-label-language = На каком языке
forms-label-layer = К какому слою записи относится
forms-label-location = Адрес или архивная ссылка
forms-label-matter = Категория вопроса
forms-hint-matter = Для каждой категории у органа свои правила.
forms-label-parties-1 = О ком идёт речь
forms-label-parties-more = И ещё о ком
forms-label-party = Делегация
forms-label-claim-chair-party = Кто председательствует
forms-label-path = Путь
forms-label-place = Место
forms-label-presence = Присутствие
forms-label-question = Вопрос
forms-label-rule = По какому правилу
forms-label-series = Серия
forms-label-session = Сессия
forms-label-record-assertion-session = О какой сессии речь
forms-label-signatory = Кто подписывает
forms-hint-signatory = По должности, например «Глава государства»; в учебном режиме никогда по имени.
forms-label-standing = Положение
forms-label-submitted-by = Кто вносит
forms-hint-submitted-by = Если не указано: секретариат.
forms-label-texts = Утверждение в нашем изложении
forms-label-record-assertion-texts = Что сказано, в нашем изложении
forms-label-titles = Название
forms-label-to = На какую сессию
forms-label-topic = Тема
forms-label-until = До какого времени
forms-hint-until = Если не заполнено: действует и дальше.
forms-label-versions = Текст
forms-hint-versions = Абзацы разделяет пустая строка; абзац может начинаться с номера и точки.
forms-label-when = День
forms-hint-when = Сессия созывается на определённый день: { $day }.
forms-label-notice = Уведомление
forms-label-effective = С какого дня, по его словам
forms-hint-effective = Если пусто: день, который даёт устав, или сегодня. Например, { $day }.
forms-label-give-notice-kind = О чём уведомление
forms-label-give-notice-texts = Уведомление, нашими словами
forms-label-revoke-notice-texts = Отзыв, нашими словами
forms-label-names = Новое название
forms-hint-names = Пусто, если записывается только правопреемство.
forms-label-succeeds-predecessor = Кого продолжает или кому наследует
forms-label-succeeds-kind = Продолжает или наследует
forms-label-record-change-texts = Изменение, нашими словами
forms-label-claim-seat-party = Кто занимает место
forms-label-constituency = Округ или группа
forms-label-submit-credentials-head = Кто возглавляет делегацию
forms-label-submit-credentials-party = От какой стороны
forms-label-members-1 = Член делегации
forms-label-members-more = Ещё один член
forms-label-finding = Результат проверки
forms-label-examine-credentials-texts = На каком основании, нашими словами
forms-label-act = Действие

## Answers to choose from

forms-authentic-all = все, в равной мере
forms-authentic-none = ни один
forms-force-on-signature = когда подпишут все принявшие его члены
forms-force-on-adoption = с принятием
forms-force-on-day = в день, который в нём назван
forms-matter-substantive = по существу
forms-matter-procedural = процедурный
forms-matter-suspension = о приостановлении участия члена
forms-told-yes = Согласие; с этой стороны препятствий нет.
forms-told-objects = Возражение в зале останавливает консенсус.
forms-told-not-participating = В стороне: ни согласия, ни возражения.
forms-told-absent-no-objection = Письменно: отсутствие не препятствует решению.
forms-told-absent-objects = Письменно: весит столько же, сколько возражение в зале.

## The acts: what each is (heading), what its button does, what follows (then)

forms-heading-again = Ваше действие
forms-button-again = Повторить
forms-then-again = На странице этого действия больше нет. Написанное сохранено здесь.

forms-heading-convene-announced = Созвать объявленную сессию: { $body }, { $when }
forms-button-convene-announced = Созвать сессию
forms-then-convene-announced = Орган, день и место установлены, и члены видят, что сессия состоится. Созывается она один раз.
forms-heading-convene-new = Созвать сессию, о которой не объявлялось
forms-button-convene-new = Созвать сессию
forms-then-convene-new = У сессии появится своя страница; её орган, день и место установлены.

forms-heading-open-session = Открыть сессию
forms-button-open-session = Открыть сессию
forms-then-open-session = Сессия считается начавшейся. Открытие первого заседания делает то же самое.
forms-heading-open-sitting = Открыть заседание { $number }
forms-button-open-sitting = Открыть заседание { $number }
forms-then-open-sitting = После этого можно принять повестку дня и ставить вопросы.
forms-heading-close-sitting = Закрыть заседание { $number }
forms-button-close-sitting = Закрыть заседание { $number }
forms-then-close-sitting = До открытия следующего заседания вопросы ставить нельзя.
forms-heading-close-session = Закрыть сессию
forms-button-close-session = Закрыть сессию окончательно
forms-then-close-session = Отменить это нельзя: заседаний в ней больше не будет. Уже одобренные проекты можно направлять дальше.

forms-heading-announce-own = Сообщить, будет ли ваша делегация
forms-button-announce-own = Сообщить
forms-then-announce-own = Сообщение видно сразу; действует последнее. Это ещё не запись о присутствии.
forms-heading-announce-participation = Записать, будет ли делегация
forms-button-announce-participation = Внести сообщение
forms-then-announce-participation = Показывается как сообщение самой делегации, внесённое секретариатом.
forms-heading-record-attendance = Отметить присутствие
forms-button-record-attendance = Записать, кто присутствует
forms-then-record-attendance = По записи на каждого отмеченного или изменённого члена; о неотмеченных остаётся «не указано».

forms-heading-adopt-agenda = Принять повестку дня
forms-button-adopt-agenda = Принять повестку в этом виде
forms-then-adopt-agenda = После этого можно ставить вопросы. Повестка сессии принимается один раз.
forms-heading-submit-decision = Внести проект решения
forms-button-submit-decision = Внести проект решения
forms-then-submit-decision = Проект получит обозначение, станет виден всем и начнёт свой путь в этой сессии.
forms-heading-submit-statement = Внести проект заявления
forms-button-submit-statement = Внести проект заявления
forms-then-submit-statement = Проект получит обозначение и станет виден всем. Заявление принимается, но не подписывается и в силу не вступает.
forms-heading-register-own-paper = Внести документ вашей делегации
forms-button-register-own-paper = Внести документ
forms-then-register-own-paper = Документ получит обозначение и будет виден всем как документ вашей делегации.
forms-heading-register-document = Зарегистрировать документ
forms-button-register-document = Зарегистрировать документ
forms-then-register-document = Документ получит следующее обозначение своей серии и станет виден всем.

forms-heading-put-for-approval = Поставить проект на одобрение: { $body }
forms-button-put-for-approval = Поставить вопрос
forms-then-put-for-approval = Списки участвующих фиксируются по утверждениям о членстве на этот день. Затем делегации сообщают позиции.
forms-heading-put-for-adoption = Поставить проект на принятие: { $body }
forms-button-put-for-adoption = Поставить вопрос
forms-then-put-for-adoption = Списки участвующих фиксируются по утверждениям о членстве на этот день. Затем делегации сообщают позиции.
forms-heading-state-own = Сообщить позицию вашей делегации
forms-button-state-own = Сообщить позицию
forms-then-state-own = Позиция видна сразу. Пока вопрос открыт, её можно изменить; считается последняя.
forms-heading-state-position = Записать позицию от имени: { $party }
forms-button-state-position = Записать позицию
forms-then-state-position = Показывается как внесённая секретариатом с названного документа. Пока вопрос открыт, считается последняя позиция.
forms-heading-close-question = Закрыть вопрос
forms-button-close-question = Закрыть и объявить: { $outcome }
forms-then-close-question = Закрытие фиксирует позиции и итог по каждому утверждению. Отменить его нельзя, можно лишь исправить новой записью.
forms-then-contested = Оспаривается. По другому утверждению ({ $accounts }) итог иной. { $sentence }

forms-heading-forward-draft = Направить проект дальше: { $body }
forms-button-forward-draft = Направить проект
forms-then-forward-draft = Это тот же проект со всей его историей, теперь в выбранной сессии.
forms-heading-sign-own = Подписать решение за вашу делегацию
forms-button-sign-own = Подписать решение
forms-then-sign-own = Записывается как электронная подпись. Отозвать её нельзя.
forms-heading-sign-decision = Записать подпись на бумаге: { $party }
forms-button-sign-decision = Записать подпись
forms-then-sign-decision = Бумажные и электронные подписи равны. Отозвать подпись нельзя.
forms-heading-join-own = Присоединить вашу делегацию к решению
forms-button-join-own = Присоединиться к решению
forms-then-join-own = С этого времени ваша делегация участвует в решении и может его подписать.
forms-heading-join-decision = Записать присоединение: { $party }
forms-button-join-decision = Записать присоединение
forms-then-join-decision = С этого времени член участвует в решении и может его подписать.
forms-heading-record-entry-into-force = Записать вступление в силу
forms-button-record-entry-into-force = Записать, что решение в силе
forms-then-record-entry-into-force = Всё, чего требует решение, выполнено. Отменить это нельзя.

forms-heading-claim-standing = Записать утверждение о положении: { $party }
forms-button-claim-standing = Записать утверждение
forms-then-claim-standing = Оно встаёт рядом с другими и ни одного не заменяет. Списки следуют ему там, где слово его автора решает по уставу.
forms-heading-claim-chair = Записать, кто председательствует
forms-button-claim-chair = Записать утверждение
forms-then-claim-chair = Оно встаёт рядом с другими и ни одного не заменяет.
forms-heading-claim-chair-of-body = Записать, кто председательствует: { $body }
forms-button-claim-chair-of-body = Записать утверждение
forms-then-claim-chair-of-body = Оно встаёт рядом с другими и ни одного не заменяет.
forms-heading-record-challenge = Записать сказанное о вызове или угрозе
forms-button-record-challenge = Записать с источником
forms-then-record-challenge = Показывается на этой странице как слова автора.
forms-heading-record-proposal = Записать предложение о гарантиях безопасности
forms-button-record-proposal = Записать с источником
forms-then-record-proposal = Показывается на этой странице как слова автора.
forms-heading-register-source = Внести источник
forms-button-register-source = Внести источник
forms-then-register-source = С этого времени на него могут опираться утверждения.
forms-heading-give-own-notice = Подать уведомление: выход, приостановка или возобновление участия
forms-button-give-own-notice = Подать уведомление
forms-then-give-own-notice = Записывается как ваше действие, с днём вступления в силу по уставу. До него его можно отозвать, если устав позволяет.
forms-heading-give-notice = Записать уведомление стороны: { $party }
forms-button-give-notice = Записать уведомление
forms-then-give-notice = Это действие самой стороны; день вступления в силу считается по уставу.
forms-heading-revoke-notice = Отозвать уведомление от { $date }: { $kind }
forms-button-revoke-notice = Отозвать
forms-then-revoke-notice = Последствия прекращаются, если отзывает подавший и вовремя.
forms-heading-record-change = Записать новое название или правопреемство: { $party }
forms-button-record-change = Записать
forms-then-record-change = Личность сохраняется: всё прежнее остаётся её действиями.
forms-heading-claim-seat = Записать, кто занимает место ({ $body })
forms-button-claim-seat = Записать утверждение
forms-then-claim-seat = Списки этого органа следуют ему, если организация следует его автору.
forms-heading-submit-own-credentials = Представить полномочия своей делегации
forms-button-submit-own-credentials = Представить
forms-then-submit-own-credentials = До проверки делегация заседает временно.
forms-heading-submit-credentials = Записать представленные полномочия
forms-button-submit-credentials = Записать
forms-then-submit-credentials = Если делегаций две, хранятся обе; заседает одна.
forms-heading-examine-credentials = Проверить полномочия ({ $party }): { $head }
forms-button-examine-credentials = Записать результат
forms-then-examine-credentials = Действует последний результат. Принятая делегация занимает место.
