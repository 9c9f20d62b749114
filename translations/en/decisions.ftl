### One decision: its path, positions, verdicts, signatures, joining and entry into force.
### Keys begin with `decisions-`. The same keys and variables stand in en, ar and ru.
### $date says when ("on 21 June 2024"), $since from when ("since 21 June 2024").
### Names ($name, $names, $body) come in the form that stands alone. Keys that a statement's page
### shares speak of "it": the draft of either kind.

## The subject of the page

decisions-draft-by = Draft decision, submitted by { $name }
decisions-draft-by-secretariat = Draft decision, submitted by the secretariat
decisions-adopted-lead = Decision adopted by the { $body } { $date }
decisions-concerns = It is about one member: { $name }.
decisions-no-number = no number until adopted
decisions-draft-symbol = draft:

## Where it stands

decisions-state-before-approve = Before the { $body }, for approval
decisions-state-before-adopt = Before the { $body }, for adoption
decisions-state-question-open = Being decided by the { $body }
decisions-state-returned-approve = Not approved by the { $body }
decisions-state-returned-adopt = Not adopted by the { $body }
decisions-state-approved = Approved by the { $body }
decisions-state-adopted = Adopted by the { $body }
decisions-state-open-for-joining = Adopted, open for joining
decisions-state-in-force = In force

decisions-told-before =
    { $count ->
        [one] { IN_WORDS($count) } body has still to act.
       *[other] { IN_WORDS($count) } bodies have still to act.
    }
decisions-told-question-open = The question is open: delegations state their positions until the chair closes it.
decisions-told-returned = Returned; it may be put again.
decisions-told-approved = Not adopted. It goes up next to the { $body }.
decisions-told-may-join = May still join: { $names }.
decisions-told-signed = Signed by { $signed }{"\u00A0"}of{"\u00A0"}{ $of }.

## By whose account

decisions-account-of-act = Done { $date }.
decisions-account-recorded = Done { $date }, recorded by { $office }.
# Brackets make a link of each name: keep $names as it is.
decisions-accounts-one = Every account gives the same members and the same outcome.
decisions-accounts-settled = Accounts differ on { $names }; the outcome is the same under each.
decisions-accounts-contested = Accounts differ on { $names }, and so does the outcome.

## What one can do

decisions-can-read-draft = Read the draft
decisions-can-read-text = Read the text
decisions-can-compare = Compare the accounts
decisions-can-see-session = See the session
decisions-can-see-signatures = See who signed
decisions-can-act = Act on it
decisions-can-take-office = Take an office
decisions-can-take-office-to = to carry it on

## Its path

decisions-no-date-yet = No date yet
decisions-station-submitted = Submitted
decisions-station-approve = { $body } approves
decisions-station-adopt = { $body } adopts
decisions-station-joining = Opened for joining
decisions-station-signing = Signatures
decisions-station-force = In force
decisions-how-by-secretariat = by the secretariat
decisions-how-no-session = no session announced yet
decisions-how-to-be-put = not put yet
decisions-how-question-open = question open
decisions-how-returned = returned, may be put again
decisions-how-joined = { $count } of { $of } have joined
decisions-how-after-adoption = after adoption
decisions-how-on-adoption = on adoption
decisions-how-on-signature = when all that adopted it have signed
decisions-how-on-day = on the day it names

## The question and its verdict

decisions-question-to-be-put = What awaits it in the { $body }
decisions-question-open = The question before the { $body }
decisions-question-closed = Verdict of the { $body }
decisions-put = Put { $date }
decisions-closed = closed { $date }
decisions-rolls-on = The rolls follow the claims that hold { $date }.
decisions-if-closed = If it were closed now
decisions-silence-agrees = A member in the room that says nothing does not object.
decisions-silence-stands-aside = A member in the room that says nothing takes no part.
decisions-other-rules = It can also be put by another rule of the body: { $names }.
decisions-rule-in-full = The rules of the body
decisions-bodies-acted = Bodies that have acted
decisions-still-missing = Still missing
decisions-then = { $before }, then { $next }
decisions-count-of = { $count } of { $of }

## The question by each account

decisions-accounts = The same question, by each account
decisions-whose-account = Whose account
decisions-on-roll = { $name } on the roll
decisions-on-roll-short = On the roll
decisions-kept-off-roll = Kept off the roll
decisions-outcome-today = Today
decisions-outcome-if-closed = If closed now
decisions-outcome-verdict = Verdict
decisions-if-objected = If { $name } objected
decisions-if-only-objected = If { $name } alone objected
decisions-if-objected-short = If it objected
decisions-objection-not-counted = its objection is not counted
decisions-by-policy = The charter’s order of authority
decisions-settled-note = Every account gives one outcome.
decisions-contested-note = The accounts give different outcomes. What follows for the draft is what the charter’s order of authority gives; each computation stands here.
decisions-contested-only-if = It would be contested if { $names } objected.

## What each member did

decisions-positions = What each member did
decisions-column-member = Member
decisions-column-position = Position
decisions-column-basis = Where it stands
decisions-position-silent = present, raised no objection
decisions-position-if-closed = if closed now: { $ballot }
decisions-basis-delegation = stated by the delegation
decisions-basis-recorded = recorded by { $office }
decisions-basis-attendance = nothing stated; read from the attendance
decisions-basis-awaited = nothing stated yet
decisions-basis-nothing = nothing stated, nothing recorded
decisions-not-on-every-roll = not on every roll
decisions-kept-at = kept at: { $place }

## The words

decisions-words = The words
decisions-words-authentic = Authentic:
decisions-words-translations = Translations:
decisions-words-this = this
decisions-words-none = No text has been handed in.
decisions-words-not-in-language = There is no text in English; this one is in another language.
decisions-words-other = { $language }: { $word }

## Signatures, joining, entry into force

decisions-signatures = Signatures
decisions-column-signatory = Signed by
decisions-column-how = How
decisions-signed = signed
decisions-signed-electronically = electronically
decisions-signed-on-paper = on paper
decisions-not-signed = not signed yet
decisions-signatures-alike = Signatures on paper and electronic ones count alike.
decisions-joining = Joining
decisions-may-join = may join
decisions-joined = joined
decisions-joining-note = Open to members that took no part in adopting it.
decisions-force = Entry into force
decisions-force-on-adoption = It enters into force on adoption.
decisions-force-on-signature = It enters into force when every member that adopted it has signed.
decisions-force-on-day = It enters into force { $date }, once adopted.
decisions-force-since = In force { $since }.
decisions-force-not-yet = Not in force yet.
decisions-force-waits-for = Still to sign: { $names }.
decisions-force-to-be-recorded = Every signature it needs is there; an officer of the secretariat records its entry into force.

## Earlier questions

decisions-earlier = Earlier questions
decisions-in-full = In full

## All decisions

decisions-title = Decisions
decisions-lead = Every draft on its whole path: submitted, approved, adopted, signed, in force.
decisions-list-none = No decision in this record yet
decisions-list-none-told = What is expected or planned is shown as expected or planned.
decisions-list-adopted = { $count } adopted
decisions-list-under-way = { $count } under way
decisions-list-latest = The last act:
decisions-list-signed = signed by { $signed }{"\u00A0"}of{"\u00A0"}{ $of }
decisions-list-account-expected = for what is expected and planned
decisions-list-account-none = Nobody’s word is recorded here yet.
decisions-list-account-none-head = No account yet
decisions-adopted = Adopted
decisions-under-way = Under way
decisions-expected = Expected
decisions-can-see-adopted = See what was adopted
decisions-can-see-under-way = See what is under way
decisions-can-see-expected = See what is expected
decisions-can-see-others = See what other sources say
decisions-can-see-sessions = See the sessions
decisions-empty = No draft decision has been submitted
decisions-empty-text = Drafts stand here from the moment an officer of the secretariat or a delegation submits them to a session that has been convened, and stay here on their whole path.
decisions-empty-adopted = Nothing has been adopted yet
decisions-empty-adopted-text = A draft moves here when the last body on its path adopts it. The outcome is computed by the charter’s rule when the chair, or an officer of the secretariat, closes the question.
decisions-goes-to = goes up to the { $body }
