### Rights, notices, names and successions, seats, credentials, and what would follow from an act.
### Keys begin with `belonging-`, families with their own word. The same keys and variables stand in en, ar and ru.

## Family `right`: what membership brings with it
right-attend = Присутствие
right-speak = Выступления
right-vote = Голос
right-object = Возражение против консенсуса
right-quorum = Учёт в кворуме
right-denominator = Учёт в основе большинства
right-bound = Обязательность новых решений
right-pay = Взносы
right-assistance = Консультации и помощь

## Family `entitlement`: how far a right goes
entitlement-yes = да
entitlement-no = нет
entitlement-in-writing = письменно
entitlement-by-leave = с разрешения
entitlement-by-invitation = по приглашению
entitlement-open-meetings = открытые заседания
entitlement-per-act = по каждому решению
entitlement-what-it-accepted = что приняла
entitlement-except-own-leaving = да, кроме своего выхода
entitlement-what-was-incurred = что возникло раньше
entitlement-unsaid = в текстах не сказано

## Family `notice`: what a notice says
notice-withdrawal = выход
notice-suspension = участие приостановлено
notice-resumption = участие возобновлено

## Family `ending`: how a membership ended
ending-withdrawn = вышла
ending-expelled = исключена
ending-ceased = объявлена прекратившей
ending-lapsed = не присоединилась к продлению

## Family `credentials`: what was found of credentials
credentials-submitted = представлены
credentials-accepted = приняты
credentials-contested = оспорены
credentials-deferred = отложены
credentials-rejected = отклонены

## Family `seat-ground`: why a delegation sits
seat-ground-accepted = её полномочия приняты
seat-ground-incumbent = занимала раньше; временно, решения нет
seat-ground-alone = единственная; временно, решения нет
seat-ground-own-account = от имени самой стороны; временно, решения нет

## On the page of a member
belonging-rights = Права и обязанности по каждой версии
belonging-rights-told = Каждая клетка следует из положения по этой версии. Где у устава есть своё правило, в клетке стоит его статья; в остальном взята общая практика.
belonging-rights-of = Право или обязанность
belonging-withheld = удержано поимённо
belonging-notices = Поданные уведомления
belonging-notice-received = получено { $date }
belonging-notice-effect = вступает в действие { $date }, по { $citation }
belonging-notice-effect-own = вступает в действие { $date } по собственным словам; устав срока не даёт
belonging-notice-no-effect = день вступления в действие не определить
belonging-notice-differs = В самом уведомлении назван другой день: { $date }.
belonging-notice-revoked = отозвано { $date }: { $account }
belonging-notice-disputed = { $account } считает его недействительным; эта версия стоит рядом с уведомлением
belonging-notice-silent = Устав не говорит, можно ли отозвать уведомление.
belonging-names = Названия по времени
belonging-name-since = с { $date }
belonging-continues = продолжает членство: { $party }
belonging-succeeds = правопреемник: { $party }
belonging-ended = Сторона { $ending }.
belonging-not-bound-by = Не связана: { $decisions }
belonging-withholds = Удерживает: { $rights }
belonging-level = Допустимый уровень: { $level }

## On the page of a body
belonging-seats-number = Мест: { $count }
belonging-seat-permanent = постоянное
belonging-next-chair = Следующий председатель по очереди: { $party }
belonging-next-chair-from = с { $date }
belonging-next-chair-rival = по версии: { $account }

## On the page of a session
belonging-credentials = Полномочия
belonging-credentials-told = У места один голос. Пока решения нет, временно сидит тот, кто сидел раньше.
belonging-sits = занимает место
belonging-does-not-sit = не занимает места
belonging-delegation-members = в составе: { $members }

## What would follow from an act not yet done
belonging-follows = Что последует
belonging-follows-unrecorded = Пока ничего не записано.
belonging-follows-rolls = Кто решает, до и после
belonging-follows-rights = Какие права изменятся по версии, которой следует организация
belonging-follows-whose = По чьей версии
belonging-follows-now = Сейчас
belonging-follows-then = Тогда
belonging-follows-quorum = Кворум
belonging-follows-quorum-of = { $before } → { $after }
belonging-follows-effect = Вступит в действие { $date }.
belonging-follows-nothing = Ничто, на чём держатся списки и права, не изменится.
belonging-follows-by = по версии: { $account }
belonging-follows-policy = по версии, которой следует организация
belonging-follows-open = Тогда на рассмотрении: { $drafts }
belonging-preview = Посмотреть последствия

## Family `succession`: whether a successor is the same person in law
succession-continues = продолжает: тот же член
succession-succeeds = правопреемник
