### Rights, notices, names and successions, seats, credentials, and what would follow from an act.
### Keys begin with `belonging-`, families with their own word. The same keys and variables stand in en, ar and ru.

## Family `right`: what membership brings with it
right-attend = Attend meetings
right-speak = Take the floor
right-vote = Vote
right-object = Object to a consensus
right-quorum = Count towards the quorum
right-denominator = Count in the majority’s base
right-bound = Be bound by new decisions
right-pay = Pay contributions
right-assistance = Be consulted and assisted

## Family `entitlement`: how far a right goes
entitlement-yes = yes
entitlement-no = no
entitlement-in-writing = in writing
entitlement-by-leave = by leave
entitlement-by-invitation = by invitation
entitlement-open-meetings = open meetings
entitlement-per-act = as each decision says
entitlement-what-it-accepted = by what it accepted
entitlement-except-own-leaving = yes, not on its own leaving
entitlement-what-was-incurred = what was incurred before
entitlement-unsaid = the texts do not say

## Family `notice`: what a notice says
notice-withdrawal = withdrawal
notice-suspension = participation suspended
notice-resumption = participation resumed

## Family `ending`: how a membership ended
ending-withdrawn = withdrew
ending-expelled = was expelled
ending-ceased = was declared to have ceased
ending-lapsed = did not join the prolongation

## Family `credentials`: what was found of credentials
credentials-submitted = handed in
credentials-accepted = accepted
credentials-contested = contested
credentials-deferred = put off
credentials-rejected = rejected

## Family `seat-ground`: why a delegation sits
seat-ground-accepted = its credentials were accepted
seat-ground-incumbent = sat before; provisionally, nothing is decided
seat-ground-alone = the only one; provisionally, nothing is decided
seat-ground-own-account = by the party’s own account; provisionally, nothing is decided

## On the page of a member
belonging-rights = Rights and duties, by each account
belonging-rights-told = Each cell follows from the standing that account gives. Where the charter has its own rule, its article stands in the cell; elsewhere general practice is read.
belonging-rights-of = Right or duty
belonging-withheld = withheld by name
belonging-notices = Notices given
belonging-notice-received = received { $date }
belonging-notice-effect = takes effect { $date }, by { $citation }
belonging-notice-effect-own = takes effect { $date }, by its own words; the charter gives no period
belonging-notice-no-effect = no day of effect can be counted
belonging-notice-differs = Its own words give another day: { $date }.
belonging-notice-revoked = taken back { $date } by { $account }
belonging-notice-disputed = { $account } says it is to be disregarded; that account stands beside the notice
belonging-notice-silent = The charter does not say whether a notice can be taken back.
belonging-names = Names over time
belonging-name-since = since { $date }
belonging-continues = continues the membership of { $party }
belonging-succeeds = succeeds { $party }
belonging-ended = It { $ending }.
belonging-not-bound-by = Not bound by: { $decisions }
belonging-withholds = Withholds: { $rights }
belonging-level = Level still allowed: { $level }

## On the page of a body
belonging-seats-number = Seats: { $count }
belonging-seat-permanent = permanent
belonging-next-chair = Next in the chair by rotation: { $party }
belonging-next-chair-from = from { $date }
belonging-next-chair-rival = by { $account }

## On the page of a session
belonging-credentials = Credentials
belonging-credentials-told = One seat has one vote. While nothing is decided, whoever sat before sits provisionally.
belonging-sits = sits
belonging-does-not-sit = does not sit
belonging-delegation-members = with { $members }

## What would follow from an act not yet done
belonging-follows = What would follow
belonging-follows-unrecorded = Nothing has been recorded yet.
belonging-follows-rolls = Who decides, before and after
belonging-follows-rights = Rights that would change, by the account the organisation follows
belonging-follows-whose = By whose account
belonging-follows-now = Now
belonging-follows-then = Then
belonging-follows-quorum = Quorum
belonging-follows-quorum-of = { $before } → { $after }
belonging-follows-effect = It takes effect { $date }.
belonging-follows-nothing = Nothing that a roll or a right rests on would change.
belonging-follows-by = by { $account }
belonging-follows-policy = by the account the organisation follows
belonging-follows-open = Drafts before it then: { $drafts }
belonging-preview = See what would follow

## Family `succession`: whether a successor is the same person in law
succession-continues = continues it: the same member
succession-succeeds = succeeds it
