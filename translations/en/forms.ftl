### Forms: labels, hints, what a field lacks, what a button does.
### Keys begin with `forms-`. The same keys and variables stand in en, ar and ru.
### Names ($party, $body) come in the form that stands alone.

## In every form

forms-optional = may be left empty
forms-choose = choose one
forms-nothing-chosen = not stated

## What became of what was posted

# Brackets make a link.
forms-done = Recorded as [entry { $entry }].
forms-recorded-of = Recorded of: { $parties }.
forms-not-recorded =
    { $count ->
        [one] Nothing was recorded: { IN_WORDS($count) } answer needs mending.
       *[other] Nothing was recorded: { IN_WORDS($count) } answers need mending.
    }

## What is wrong with an answer. $field is the question’s label.

forms-wrong-missing = { $field }: nothing is written; write it
forms-wrong-missing-in-all = { $field }: write it in at least one language
forms-wrong-not-chosen = { $field }: choose one of the answers
forms-wrong-not-offered = { $field }: this is not one of the answers; choose one of those offered
forms-wrong-not-date = { $field }: “{ $typed }” is not a date; write { $year }, { $month }, { $day }, { $before } (before), { $after } (after) or a moment such as { $moment }
forms-wrong-not-in-calendar = { $field }: “{ $typed }” is not in the calendar; check the month and the day
forms-wrong-not-day = { $field }: “{ $typed }” is not a day; write it as { $day }
forms-wrong-too-long = { $field }: too long; there is room for { $most }
forms-wrong-authentic-empty = { $field }: the text in this language is empty; write it, or name another one as authentic
forms-wrong-lines = { $field }: items here: { $here }; items in { $other }: { $there }; write one item a line, the same number in each language
forms-wrong-unreadable = { $field }: this cannot be read; answer again

## Who decides when, and whose word it is

forms-label-valid = On
forms-hint-valid = As far as it is known: { $year }, { $month } or { $day }. Left empty: the day of the session, or today.
forms-label-by-account = Whose word it is
forms-hint-by-account = The organ, state, office or report that says so.
forms-label-by-capacity = In what capacity
forms-hint-by-capacity = Not stated: the capacity this account usually speaks in.
forms-label-by-source = The source it rests on
forms-hint-by-source = A claim without a source is not recorded. Sources are entered on their own page.
forms-label-by-locator = The place in the source
forms-hint-by-locator = A page, an article, the number of a fact.
forms-label-by-said = When they said it

## What the acts ask

forms-label-attends = Does the delegation come?
forms-label-authentic = Which text is authentic
forms-hint-authentic = The others are shown as translations.
forms-label-authority = By what authority
forms-hint-authority = Heads of state or government and foreign ministers sign in virtue of their office; others need full powers.
forms-label-ballot = Position
forms-label-body = Body
forms-label-claim-chair-body = Over which body
forms-hint-claim-chair-body = Not stated: the chair of the whole organisation.
forms-label-certainty = How the source has it
forms-hint-certainty = Only what is stated as a fact can put a member on a roll or take it off.
forms-label-chair = Who presides
forms-hint-chair = Not stated: whoever chairs the organisation.
forms-label-concerns = The member it is about
forms-hint-concerns = Only where the decision is about one member.
forms-label-dated = Published on
forms-label-direct-speech = Does the source quote it in direct speech?
forms-label-draft = Draft
forms-label-explanation = Explanation of the position
forms-hint-explanation = A reservation or an interpretative statement belongs here too; it stays bound to the decision.
forms-label-force = When it enters into force
forms-label-force-day = The day, where it names one
forms-hint-force-day = As { $day }.
forms-label-format = Format
forms-label-from = Since when
forms-hint-from = As far as the source says: { $year }, { $month }, { $day }, { $before } (before). Left empty: not stated.
forms-label-ground = Legal ground
forms-label-head = Who leads the delegation of { $party }
forms-label-host = Host
forms-label-instrument-kind = The paper it is recorded from: what it is
forms-label-instrument-reference = Its number or description
forms-label-instrument-dated = Its date
forms-label-instrument-deposited = Where the original is kept
forms-hint-instrument-kind = An act done for a delegation names the paper, or the floor, it is recorded from.
forms-label-record-attendance-instrument-kind = The paper of an absence announced: what it is
forms-hint-record-attendance-instrument-kind = It is kept with every member marked “absent, as announced” in this form.
forms-label-items = Items
forms-hint-items = One item a line, the same number of lines in each language.
forms-label-kind = Kind
forms-label-language = Language it is written in
forms-label-layer = Which layer of the record it belongs to
forms-label-location = Address or archive reference
forms-label-matter = Class of question
forms-hint-matter = The body decides each class by its own rules.
forms-label-parties-1 = Whom it speaks of
forms-label-parties-more = And also of
forms-label-party = Delegation
forms-label-claim-chair-party = Who chairs
forms-label-path = Its path
forms-label-place = Place
forms-label-presence = Attendance
forms-label-question = Question
forms-label-rule = By which rule
forms-label-series = Series
forms-label-session = Session
forms-label-record-assertion-session = The session it speaks of
forms-label-signatory = Who signs
forms-hint-signatory = By office, such as Head of State; never by name in an exercise.
forms-label-standing = Standing
forms-label-submitted-by = Submitted by
forms-hint-submitted-by = Not stated: the secretariat.
forms-label-texts = The claim, in our words
forms-label-record-assertion-texts = What is said, in our words
forms-label-titles = Title
forms-label-to = To which session
forms-label-topic = Topic
forms-label-until = Until when
forms-hint-until = Left empty: it lasts.
forms-label-versions = Text
forms-hint-versions = Paragraphs are parted by an empty line; a paragraph may begin with its number and a full stop.
forms-label-when = Day
forms-hint-when = A session is convened for a day: { $day }.
forms-label-notice = Notice
forms-label-effective = From which day, by its own words
forms-hint-effective = Left empty: the day the charter counts, or today. As { $day }.
forms-label-give-notice-kind = What the notice says
forms-label-give-notice-texts = The notice, in our words
forms-label-revoke-notice-texts = How it is taken back, in our words
forms-label-names = New name
forms-hint-names = Left empty where only a succession is recorded.
forms-label-succeeds-predecessor = Whom it continues or succeeds
forms-label-succeeds-kind = Continues or succeeds
forms-label-record-change-texts = The change, in our words
forms-label-claim-seat-party = Who sits
forms-label-constituency = Constituency or group
forms-label-submit-credentials-head = Who leads the delegation
forms-label-submit-credentials-party = For which party
forms-label-members-1 = A member of the delegation
forms-label-members-more = Another member
forms-label-finding = What was found
forms-label-examine-credentials-texts = On what ground, in our words
forms-label-act = Act

## Answers to choose from

forms-authentic-all = all of them, equally
forms-authentic-none = none
forms-force-on-signature = when all members that adopted it have signed
forms-force-on-adoption = on adoption
forms-force-on-day = on a day it names
forms-matter-substantive = substantive
forms-matter-procedural = procedural
forms-matter-suspension = suspension of a member
forms-told-yes = Agrees; nothing stands in the way from this side.
forms-told-objects = An objection in the room stops a consensus.
forms-told-not-participating = Stands aside: neither agrees nor objects.
forms-told-absent-no-objection = In writing: the absence does not stand in the way.
forms-told-absent-objects = In writing: it weighs as an objection in the room.

## The acts: what each is (heading), what its button does, what follows (then)

forms-heading-again = What you were doing
forms-button-again = Try again
forms-then-again = The page no longer offers this. What you typed is kept here.

forms-heading-convene-announced = Convene the session of the { $body } announced for { $when }
forms-button-convene-announced = Convene the session
forms-then-convene-announced = Body, day and place are settled, and members see that it meets. It can be convened once.
forms-heading-convene-new = Convene a session that was not announced
forms-button-convene-new = Convene the session
forms-then-convene-new = The session gets a page of its own, with its body, day and place settled.

forms-heading-open-session = Open the session
forms-button-open-session = Open the session
forms-then-open-session = The session counts as begun. Opening its first sitting does the same.
forms-heading-open-sitting = Open sitting { $number }
forms-button-open-sitting = Open sitting { $number }
forms-then-open-sitting = From now on the agenda can be adopted and questions put.
forms-heading-close-sitting = Close sitting { $number }
forms-button-close-sitting = Close sitting { $number }
forms-then-close-sitting = No question can be put until another sitting is opened.
forms-heading-close-session = Close the session
forms-button-close-session = Close the session for good
forms-then-close-session = It cannot be undone: no sitting opens after it. Drafts already approved can still be sent up.

forms-heading-announce-own = Say whether your delegation comes
forms-button-announce-own = Announce it
forms-then-announce-own = It is shown at once; the last announcement counts. It is not yet attendance.
forms-heading-announce-participation = Record whether a delegation comes
forms-button-announce-participation = Record the announcement
forms-then-announce-participation = It is shown as the delegation’s own word, recorded by the secretariat.
forms-heading-record-attendance = Record attendance
forms-button-record-attendance = Record who is there
forms-then-record-attendance = One entry for each member marked or changed; members left open stay “not stated”.

forms-heading-adopt-agenda = Adopt the agenda
forms-button-adopt-agenda = Adopt the agenda as written
forms-then-adopt-agenda = Questions can then be put. The agenda of a session is adopted once.
forms-heading-submit-decision = Submit a draft decision
forms-button-submit-decision = Submit the draft decision
forms-then-submit-decision = It gets its symbol, is shown to everyone, and begins its path before this session.
forms-heading-submit-statement = Submit a draft statement
forms-button-submit-statement = Submit the draft statement
forms-then-submit-statement = It gets its symbol and is shown to everyone. A statement is adopted; it is not signed and has no entry into force.
forms-heading-register-own-paper = Hand in a paper of your delegation
forms-button-register-own-paper = Hand in the paper
forms-then-register-own-paper = It gets its symbol and is shown to everyone as your delegation’s.
forms-heading-register-document = Register a document
forms-button-register-document = Register the document
forms-then-register-document = It gets the next symbol of its series and is shown to everyone.

forms-heading-put-for-approval = Put the draft to the { $body }, for approval
forms-button-put-for-approval = Put the question
forms-then-put-for-approval = The rolls are frozen as the accounts of membership stand on that day. Delegations then state their positions.
forms-heading-put-for-adoption = Put the draft to the { $body }, for adoption
forms-button-put-for-adoption = Put the question
forms-then-put-for-adoption = The rolls are frozen as the accounts of membership stand on that day. Delegations then state their positions.
forms-heading-state-own = State the position of your delegation
forms-button-state-own = State the position
forms-then-state-own = It is shown at once. Until the question is closed it can be stated anew, and the last one counts.
forms-heading-state-position = Record a position on behalf of: { $party }
forms-button-state-position = Record the position
forms-then-state-position = It is shown as recorded by the secretariat from the paper named. Until the question is closed the last position counts.
forms-heading-close-question = Close the question
forms-button-close-question = Close and announce: { $outcome }
forms-then-close-question = Closing freezes the positions and the outcome under each account. It cannot be undone, only corrected by a new entry.
forms-then-contested = Contested. By another account ({ $accounts }) it is otherwise. { $sentence }

forms-heading-forward-draft = Send the draft up to the { $body }
forms-button-forward-draft = Send it up
forms-then-forward-draft = It is the same draft, with its whole history, before the session chosen.
forms-heading-sign-own = Sign the decision for your delegation
forms-button-sign-own = Sign the decision
forms-then-sign-own = Recorded as signed electronically. A signature cannot be taken back.
forms-heading-sign-decision = Record a signature on paper: { $party }
forms-button-sign-decision = Record the signature
forms-then-sign-decision = Paper and electronic signatures count alike. A signature cannot be taken back.
forms-heading-join-own = Join the decision for your delegation
forms-button-join-own = Join the decision
forms-then-join-own = Your delegation takes part in the decision from then on, and may sign it.
forms-heading-join-decision = Record that a member joins: { $party }
forms-button-join-decision = Record the joining
forms-then-join-decision = The member takes part in the decision from then on, and may sign it.
forms-heading-record-entry-into-force = Record the entry into force
forms-button-record-entry-into-force = Record that it is in force
forms-then-record-entry-into-force = Nothing the decision asks for is missing any more. It cannot be undone.

forms-heading-claim-standing = Record a claim on the standing of: { $party }
forms-button-claim-standing = Record the claim
forms-then-claim-standing = It stands beside the other accounts and replaces none. Rolls follow it where the charter gives its author the say.
forms-heading-claim-chair = Record who chairs
forms-button-claim-chair = Record the claim
forms-then-claim-chair = It stands beside the other accounts and replaces none.
forms-heading-claim-chair-of-body = Record who chairs the { $body }
forms-button-claim-chair-of-body = Record the claim
forms-then-claim-chair-of-body = It stands beside the other accounts and replaces none.
forms-heading-record-challenge = Record what is said of a challenge or threat
forms-button-record-challenge = Record it with its source
forms-then-record-challenge = It is shown on this page as its author’s word.
forms-heading-record-proposal = Record a proposal on guarantees of security
forms-button-record-proposal = Record it with its source
forms-then-record-proposal = It is shown on this page as its author’s word.
forms-heading-register-source = Enter a source
forms-button-register-source = Enter the source
forms-then-register-source = Claims can rest on it from then on.
forms-heading-give-own-notice = Give notice: leaving, suspending or resuming your taking part
forms-button-give-own-notice = Give the notice
forms-then-give-own-notice = It is recorded as your own act, with the day it takes effect by the charter. Until then it can be taken back where the charter allows it.
forms-heading-give-notice = Record a notice given by: { $party }
forms-button-give-notice = Record the notice
forms-then-give-notice = It stands as the party’s own act; the day it takes effect is counted by the charter.
forms-heading-revoke-notice = Take back the notice of { $date }: { $kind }
forms-button-revoke-notice = Take it back
forms-then-revoke-notice = What followed from it ends, where it is taken back by whoever gave it and in time.
forms-heading-record-change = Record a new name, or whom it succeeds: { $party }
forms-button-record-change = Record it
forms-then-record-change = Its identity is kept: every act before stays its own.
forms-heading-claim-seat = Record who holds a seat of the { $body }
forms-button-claim-seat = Record the claim
forms-then-claim-seat = Rolls of this body follow it where the organisation follows its author.
forms-heading-submit-own-credentials = Hand in the credentials of your delegation
forms-button-submit-own-credentials = Hand them in
forms-then-submit-own-credentials = Your delegation sits provisionally until they are examined.
forms-heading-submit-credentials = Record credentials handed in
forms-button-submit-credentials = Record them
forms-then-submit-credentials = Two delegations for one seat are both kept; one of them sits.
forms-heading-examine-credentials = Examine the credentials of { $party }: { $head }
forms-button-examine-credentials = Record the finding
forms-then-examine-credentials = The last finding counts. Accepting one delegation of a party seats it.
