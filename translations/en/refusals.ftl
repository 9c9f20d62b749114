### What was refused, why, by which rule, the remedy, and who can.
### Keys begin with `refusals-`; those of one refusal with `refusal-`, those of a door with `door-`.
### The same keys and variables stand in en, ar and ru. Names come in the form that stands alone.

## What a refusal always tells

refusals-rule = Rule
refusals-remedy = Remedy
refusals-who = Who can
refusals-not-recorded = Nothing was recorded
refusals-not-recorded-of = Not recorded of: { $party }
refusals-rule-path = the path of the draft: { $path }

## Kinds of thing that can be named and not be there

refusals-kind-party = party
refusals-kind-person = person
refusals-kind-account = account
refusals-kind-source = source
refusals-kind-body = body
refusals-kind-session = session
refusals-kind-item = item
refusals-kind-draft = draft
refusals-kind-question = question
refusals-kind-rule = rule
refusals-kind-notice = notice

## Doors: who may do what

# $office is somebody in office, as it stands alone.
door-closed = This act is not open to you. You act as: { $office }.
# Brackets make a link.
door-remedy = Ask those who can; in an exercise, [sign in] as one of them.
door-open-to-secretariat = an officer of the secretariat
door-open-to-chair = the chair
door-open-to-own-delegation = the delegation whose act it is
door-adopt-charter = A charter is put in force by the secretariat.
door-open-exercise = An exercise is opened by the secretariat.
door-register-party = The register is kept by the secretariat.
door-register-person = The register is kept by the secretariat.
door-register-account = The register is kept by the secretariat.
door-register-source = The register is kept by the secretariat.
door-claim-standing = Claims are recorded by the secretariat, whoever makes them.
door-claim-office = Claims are recorded by the secretariat, whoever makes them.
door-claim-chair = Claims are recorded by the secretariat, whoever makes them.
door-claim-seat = Claims are recorded by the secretariat, whoever makes them.
door-claim-commitment = Claims are recorded by the secretariat, whoever makes them.
door-give-notice = A delegation gives its own notice; an officer may record it.
door-revoke-notice = A delegation takes its own notice back; an officer may record it.
door-record-change = Names and successions are recorded by the secretariat.
door-submit-credentials = A delegation hands in its own credentials; an officer may record them.
door-examine-credentials = Credentials are examined by the chair, with the secretariat.
door-record-assertion = What is said is recorded by the secretariat, whoever says it.
door-announce-session = Sessions are announced by the secretariat.
door-convene-session = Sessions are convened by the secretariat.
door-open-session = A session is conducted by the chair, with the secretariat.
door-open-sitting = A session is conducted by the chair, with the secretariat.
door-close-sitting = A session is conducted by the chair, with the secretariat.
door-close-session = A session is conducted by the chair, with the secretariat.
door-record-business = Business is recorded by the secretariat.
door-announce-participation = A delegation announces for itself; an officer may record it.
door-record-attendance = Attendance is taken by the secretariat.
door-adopt-agenda = A session is conducted by the chair, with the secretariat.
door-register-document = A delegation hands in its own papers only; the secretariat registers all of them.
door-submit-draft = A delegation submits drafts in its own name only; an officer may record it.
door-put-question = Questions are put by the chair or the secretariat.
door-state-position = A delegation speaks for itself only; an officer may record its position.
door-close-question = Questions are closed by the chair or the secretariat.
door-forward-draft = Drafts are sent up by the secretariat.
door-join-decision = A delegation joins for itself only; an officer may record it.
door-sign-decision = A delegation signs for itself only; an officer may record its signature.
door-record-entry-into-force = Entry into force is recorded by the secretariat.

## Failures that are no refusals

refusal-entry-too-long = The text is longer than an entry of the log can be.
refusal-entry-too-long-remedy = shorten it, or leave out a language
refusal-store = The record could not be written just now. Nothing was lost.
refusal-store-remedy = send the form again; the same form never acts twice

## What stands in the way, and the remedy

refusal-no-charter = No charter is in force yet.
refusal-no-charter-remedy = adopt a charter first
refusal-unknown-charter = The charter { $id } is not among the files given.
refusal-unknown-charter-remedy = give its files, then adopt it
refusal-charter-in-force = This charter is already in force.
refusal-charter-in-force-remedy = nothing needs to be done; to amend it, adopt its next wording
refusal-unknown = The record has no { $kind } { $id }.
refusal-unknown-remedy = choose one of those the record has, or register it first
refusal-already-registered = There is already a { $kind } { $id }.
refusal-already-registered-remedy = use the one that is there, or choose another id
refusal-field-empty = “{ $field }” is empty.
refusal-field-empty-remedy = answer it; a text is needed in at least one language
refusal-source-missing = A claim needs a source, and none is named.
refusal-source-missing-remedy = name the document it rests on; enter it first where it is not in the register
refusal-end-before-beginning = The period ends before it begins.
refusal-end-before-beginning-remedy = exchange the dates, or leave the end open
refusal-day-needed = Only a month or a year is given.
refusal-day-needed-remedy = give the day
refusal-day-needed-rule = a session is convened for a day, and a question follows the claims of one
refusal-session-already-convened = The session has already been convened.
refusal-session-already-convened-remedy = go on in the session as convened
refusal-other-body = The session was announced for another body: { $body }.
refusal-other-body-remedy = convene it for that body, or convene another session
refusal-session-not-convened = The session has been announced, not convened.
refusal-session-not-convened-remedy = convene it for a day first
refusal-session-already-open = The session is already open.
refusal-session-already-open-remedy = go on in it; open a sitting where none is open
refusal-session-closed = The session is closed.
refusal-session-closed-remedy = convene another session
refusal-sitting-open = A sitting is open.
refusal-sitting-open-remedy = close the sitting first
refusal-no-sitting-open = No sitting is open.
refusal-no-sitting-open-remedy = open a sitting first
refusal-no-sitting-open-rule = a body acts only while it sits
refusal-agenda-already-adopted = The agenda of this session has already been adopted.
refusal-agenda-already-adopted-remedy = work by the agenda adopted
refusal-agenda-not-adopted = The agenda of this session has not been adopted.
refusal-agenda-not-adopted-remedy = adopt the agenda first
refusal-agenda-not-adopted-rule = no question is put before the agenda is adopted
refusal-agenda-empty = The agenda has no item.
refusal-agenda-empty-remedy = write at least one item
refusal-question-still-open = A question is still open: { $question }.
refusal-question-still-open-remedy = close that question first
refusal-question-still-open-rule = one question at a time
refusal-path-not-in-charter = The charter knows no such path for a draft.
refusal-path-not-in-charter-remedy = choose one of its paths: { $paths }
refusal-not-before-this-body = The draft is not before this body. It is the turn of: { $body }.
refusal-not-before-this-body-remedy = act on it in a session of the body whose turn it is
refusal-not-before-this-session = The draft is before another session: { $session }.
refusal-not-before-this-session-remedy = put it in that session
refusal-not-approved = The draft has not been approved by the body below: { $body }.
refusal-not-approved-remedy = have it approved there first, then send it up
refusal-already-adopted = The draft has already been adopted.
refusal-already-adopted-remedy = submit another draft to change what was decided
refusal-rule-not-for-this = The { $body } does not decide such a question ({ $matter }) by this rule: { $rule }.
refusal-rule-not-for-this-remedy = choose a rule of the body for this class of question
refusal-concerns-missing = The rule leaves out the member concerned, and the draft names none.
refusal-concerns-missing-remedy = submit the draft with the member it is about
refusal-rule-not-in-force = The rule does not apply on that day: { $rule }.
refusal-rule-not-in-force-remedy = choose a rule that applies on that day
refusal-weights-missing = The rule counts “{ $measure }”, and the charter has none on that day for: { $parties }.
refusal-weights-missing-remedy = add the weights to the charter from an official publication, or choose another rule
refusal-question-closed = The question is closed. Its outcome stands.
refusal-question-closed-remedy = add a correction, or put the draft again where it was returned
refusal-not-on-roll = On no roll of this question, by any account: { $party }.
refusal-not-on-roll-remedy = record a claim of standing before the next question is put
refusal-presence-contradicts = Recorded attendance of { $party }: { $presence }. The position does not fit it.
refusal-presence-contradicts-remedy = choose a position that fits, or correct the attendance first
refusal-not-its-word = A delegation speaks by its own account: { $party }.
refusal-not-its-word-remedy = leave out whose word it is; an officer can record the word of others
refusal-instrument-missing = An act recorded for a delegation names no paper.
refusal-instrument-missing-remedy = name the floor, a note, a letter, a notice or the signed original
refusal-not-adopted = The draft has not been adopted.
refusal-not-adopted-remedy = wait until the last body on its path has adopted it
refusal-statement-has-no-force = A statement is adopted; it is neither signed nor joined, and does not enter into force.
refusal-statement-has-no-force-remedy = submit a draft decision where force is wanted
refusal-not-open-for-joining = The decision is not open for joining to: { $party }.
refusal-not-open-for-joining-remedy = a decision is joined by members that took no part in it, where its rule opens it for joining
refusal-already-done = Already done: { $party }.
refusal-already-done-remedy = nothing needs to be done
refusal-terms-of-another = This term does not belong to the standing claimed ({ $standing }): { $field }.
refusal-terms-of-another-remedy = leave the term out, or claim the standing it belongs to
refusal-seats-not-elected = Every member sits in this body: { $body }.
refusal-seats-not-elected-remedy = record the standing of the member instead
refusal-succeeds-itself = A party does not succeed itself: { $party }.
refusal-succeeds-itself-remedy = name whom it succeeds, or only its new name
refusal-not-a-member = No member on that day, by its own account or by the one followed: { $party }.
refusal-not-a-member-remedy = give the day on which it was a member
refusal-notice-running = A notice of the same author runs already: { $notice }.
refusal-notice-running-remedy = take it back before another is given
refusal-notice-in-effect = The notice has taken effect: { $day }.
refusal-notice-in-effect-remedy = admission anew is decided by the competent organ
refusal-notice-irrevocable = By the charter a notice of withdrawal cannot be taken back.
refusal-notice-irrevocable-remedy = admission anew is decided by the competent organ
refusal-no-credentials = No delegation of { $party } has handed in credentials by this account: { $account }.
refusal-no-credentials-remedy = record the credentials first
refusal-seat-held-by-another = Another delegation has the seat of { $party } in this session: { $account }.
refusal-seat-held-by-another-remedy = one seat has one vote; the body decides on the credentials
refusal-not-a-participant = Took no part in the decision: { $party }.
refusal-not-a-participant-remedy = join the decision first, then sign it
refusal-signatures-missing = Signatures are still missing: { $parties }.
refusal-signatures-missing-remedy = record these signatures first
refusal-day-not-come = The day on which it enters into force has not come: { $day }.
refusal-day-not-come-remedy = record it on that day or later
refusal-already-in-force = The decision is already in force.
refusal-already-in-force-remedy = nothing needs to be done
refusal-dated-too-early = It is dated before what it follows, which is dated: { $earlier }.
refusal-dated-too-early-remedy = give that date or a later one
refusal-no-symbol = No symbol can be allotted in this series.
refusal-no-symbol-remedy = look at the symbol of the organisation and of the body in the charter
refusal-exercise-already-open = This log is already an exercise.
refusal-exercise-already-open-remedy = go on in it, or begin it again
