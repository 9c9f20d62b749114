### The sessions, one session: business, attendance, papers, course; and an explanation in plain text.
### Keys begin with `sessions-`, those of the explanation with `explain-`. The same keys and
### variables stand in en, ar and ru.
### $date says when ("on 21 June 2024"). Names ($name, $names) come in the form that stands alone.

## All sessions

sessions-title = Sessions
sessions-lead = The sessions of every body, the latest first: open, to come, held.
sessions-none = No session in this record yet
sessions-none-told = One stands here as soon as somebody says that there will be one.
sessions-count-open =
    { $count ->
        [one] { IN_WORDS($count) } session open
       *[other] { IN_WORDS($count) } sessions open
    }
sessions-count-ahead =
    { $count ->
        [one] { IN_WORDS($count) } session to come
       *[other] { IN_WORDS($count) } sessions to come
    }
sessions-count-held =
    { $count ->
        [one] { IN_WORDS($count) } session held
       *[other] { IN_WORDS($count) } sessions held
    }
# Each is followed by a session and its date.
sessions-told-now = Now:
sessions-told-next = Next:
sessions-told-latest = The latest:
sessions-no-account = No account yet
sessions-no-account-told = Nobody’s word is recorded here yet.
sessions-account-each = Beside each session stands whose word it is how far it has come.
sessions-can-act-here = Announce or convene one
sessions-can-open = See what is open
sessions-can-ahead = See what is to come
sessions-can-held = See what was held
sessions-open = Open now
sessions-ahead = To come
sessions-held = Held
sessions-empty = No session has been announced
sessions-empty-text = A session stands here from the moment an officer of the secretariat records that somebody announced it, or convenes it for a day and a place.

## One session: how far it has come

sessions-sitting-open = Sitting { $number } open
sessions-told-announced = Announced, not convened.
sessions-told-no-day-no-place = Neither its day nor its place is in this record.
sessions-told-no-day = Its day is not in this record.
sessions-told-no-place = Its place is not in this record.
sessions-told-convened = It is to meet { $date }, and has not been opened yet.
sessions-told-opened = Opened { $date }.
sessions-told-sitting = The sitting was opened { $date }.
sessions-told-no-sitting = Its sittings and its closing are not in this record.
sessions-told-between = No sitting is open now.
sessions-told-closed = Closed { $date }.
sessions-told-nothing-decided = Nothing is recorded as decided.
# The brackets make a link.
sessions-told-decided = [What it decided] stands below.

## By whose account

sessions-account-announced = For the announcement of it
sessions-account-convened = For its being convened
sessions-account-open = For its opening
sessions-account-sitting = For its sittings
sessions-account-closed = For its closing
sessions-account-ahead = What is looked forward to is told by: { $names }.
sessions-account-ahead-with = What is looked forward to is told by it and by: { $names }.

## What one can do

sessions-acts = What you can do now
sessions-can-act = Act in it
# Follows "Take an office".
sessions-can-take-office-to = to act here
sessions-can-question = See the question before it
sessions-can-decided = See what was decided
sessions-can-agenda = See the agenda
sessions-can-business = See the business
sessions-can-coming = See who is coming
sessions-can-came = See who came
sessions-can-others = See what other sources say

## Questions, agenda, business, results

sessions-questions = Before the body now
sessions-put-approve = Put for approval { $date }.
sessions-put-adopt = Put for adoption { $date }.
sessions-question-stated = Positions stated: { $stated } of { $of }.
sessions-agenda = Agenda
sessions-agenda-adopted = adopted
sessions-agenda-none = No agenda has been adopted. The order is that of the record, not a ruling.
sessions-business = Business
sessions-business-announced = Business, as announced
sessions-business-none = No business has been announced
sessions-business-none-text = What it is to discuss stands here once an officer of the secretariat records it with its source; the agenda, once it is adopted in a sitting.
sessions-results = Results
sessions-results-ahead = Results it is meant to have
sessions-results-meant = Results it was meant to have

## Attendance. Not stated is never shown as absent.

sessions-coming = Who is coming
sessions-came = Who came
sessions-attendance = Attendance
sessions-attendance-announced = As announced beforehand. No attendance has been taken, so nobody is shown as present.
sessions-attendance-not-taken = The attendance is not in this record, so nobody is shown as present or absent.
sessions-attendance-taken = As taken by the secretariat; where it was not taken, as announced.
sessions-seat-announced = announced
sessions-seat-absence-announced = absence announced
sessions-chairs-session = chairs this session
sessions-chairs-body = chairs the body
sessions-chairs-organisation = chairs the organisation
sessions-seat-hosts = hosts
sessions-seat-not-member = not a member
sessions-seat-contested = accounts differ on its standing
sessions-seats-none = No member is named
sessions-seats-none-text = Members stand here once the secretariat records who belongs; others, once somebody says that they come or do not.
sessions-said-of-attendance = What is said of attendance
sessions-claims-not-counts = Claims, not counts.
# The brackets make a link.
sessions-others-bear = [Other sources] bear on them.

## Papers

sessions-papers = Documents, decisions, statements
sessions-papers-none = Nothing has been issued
sessions-papers-none-text = The agenda, the list of participants, drafts and statements belong here. The secretariat issues them; a delegation can hand in its own.
sessions-documents = Documents
sessions-documents-none = No document has been issued
sessions-documents-none-text = The agenda, the list of participants, notes and papers of delegations belong here. The secretariat issues them; a delegation can hand in its own.
sessions-decisions = Decisions and drafts
sessions-decisions-none = No draft decision is before it
sessions-decisions-none-text = Drafts stand here from the moment an officer of the secretariat or a delegation submits them to the session, or another body sends them up to it.
sessions-statements = Statements
sessions-statements-none = No draft statement is before it
sessions-statements-none-text = Statements stand here from the moment an officer of the secretariat or a delegation submits a draft to the session.
sessions-done-approved = Approved here { $date }.
sessions-done-not-approved = Not approved here { $date }.
sessions-done-adopted = Adopted here { $date }.
sessions-done-not-adopted = Not adopted here { $date }.
sessions-submitted-by = Handed in by { $name }.
# Followed by the symbol of a document.
sessions-read = Read

## What is said of it

sessions-said = What is said of it
sessions-direct-speech = direct speech
# Followed by a word or two of the source as they stand there.
sessions-in-the-source = In the source:
sessions-bears-on-attendance = bears on who attends

## Its course

sessions-course = Its course
sessions-column-act = What
sessions-column-told = As recorded
sessions-row-announced = Announced
sessions-row-convened = Convened
sessions-row-opened = Opened
sessions-row-sitting = Sitting { $number }
sessions-row-sittings = Sittings
sessions-row-closed = Closed
sessions-row-chair = Chair
sessions-row-host = Host
sessions-row-format = Format
sessions-not-yet = not yet
# Followed by the ground in the words of the record.
sessions-ground = Ground:

## Before and after

sessions-around = Before and after
sessions-this = This session
sessions-no-day-no-place = day and place not given
sessions-no-day = day not given
sessions-no-place = place not given

## A decision explained in plain text

explain-comma = {", "}
explain-semicolon = {"; "}
