### The log: every entry, newest first; one sentence for every kind of entry.
### Keys begin with `log-`; the sentences, with `event-` and the word of the kind.
### The same keys and variables stand in en, ar and ru.

## One sentence for every kind of entry, without its full stop. Names come in the form that stands
## alone; so a sentence names the act first, and the name after a colon. Dates, places and names
## that are told besides follow one after another, each as event-detail.

event-detail = ; { $detail }
event-charter-adopted = Charter put in force: { $organisation }
event-exercise-opened =
    { $count ->
        [one] Exercise opened on a copy of the record, { $count } entry long
       *[other] Exercise opened on a copy of the record, { $count } entries long
    }
event-party-registered = Entered in the register of parties: { $party }
event-person-registered = Entered in the register of people: { $person }
event-account-registered = Entered among those whose word is recorded: { $account }
event-source-registered = Entered in the register of sources: { $source }
event-standing-claimed = { $party }: { $standing }
event-standing-claimed-dated = { $party }: { $standing }, { $span }
event-office-claimed = { $person }: { $title }
event-chair-claimed = Chair of the organisation: { $party }
event-chair-claimed-of-body = Chair of the { $body }: { $party }
event-seat-claimed = Seat in the { $body }: { $party }
event-commitment-claimed = In { $instrument }, { $obligations }: { $party }
event-notice-given = Notice given, { $kind }: { $party }
event-notice-given-effective = Notice given, { $kind }, to take effect { $effect }: { $party }
event-notice-revoked = Notice taken back, { $kind }: { $party }
event-party-changed = New name, { $party }: { $name }
event-party-continues = { $party } continues the membership of: { $predecessor }
event-party-succeeds = { $party } succeeds: { $predecessor }
event-credentials-submitted = Credentials handed in by { $party }: { $session }
event-credentials-examined = Credentials of { $delegation } for { $party }, { $finding }: { $session }
event-assertion-recorded = { $text }
event-session-announced = Session announced: { $session }
event-session-convened = Session convened: { $session }
event-session-opened = Session opened: { $session }
event-sitting-opened = Sitting { $number } opened: { $session }
event-sitting-closed = Sitting { $number } closed: { $session }
event-session-closed = Session closed: { $session }
event-business-recorded = Business of a session, { $kind }: { $title }
event-participation-announced = Participation announced: { $party }
event-participation-announced-absent = Absence announced: { $party }
event-attendance-recorded = { $party }: { $presence }
event-agenda-adopted =
    { $count ->
        [one] Agenda of { IN_WORDS($count) } item adopted: { $session }
       *[other] Agenda of { IN_WORDS($count) } items adopted: { $session }
    }
event-document-issued = Document { $symbol } issued: { $title }
event-draft-submitted = Submitted as { $symbol }, { $kind }: { $draft }
event-question-put = Question put: { $draft }
event-position-stated = { $party }, { $ballot }: { $draft }
event-question-closed = Question closed, { $outcome }: { $draft }
event-draft-approved = Draft approved: { $draft }
event-draft-returned = Draft returned: { $draft }
event-draft-forwarded = Draft sent on: { $draft }
event-draft-adopted = Adopted as { $symbol }: { $draft }
event-joining-opened = Opened for joining by { $names }: { $draft }
event-decision-joined = Joined by { $party }: { $draft }
event-decision-signed = Signed for { $party }: { $draft }
event-decision-in-force = In force: { $draft }

## Family `log-area`: parts of the log

log-area-register = register
log-area-membership = membership
log-area-sessions = sessions
log-area-documents = documents
log-area-decisions = decisions
log-area-security = security

## The page of the log: what its first screen answers

log-title = The log
log-lead = Every act and every word recorded, the newest first. Nothing is changed or taken out: a correction is an entry of its own.
log-count =
    { $count ->
        [0] No entry yet
        [one] { $count } entry
       *[other] { $count } entries
    }
log-last-recorded = The last was recorded { $date }.
log-accounts =
    { $count ->
        [0] Nobody’s yet
        [one] { $count } account
       *[other] { $count } accounts
    }
log-accounts-told = Each entry names whose word it is, in what capacity and from which source.
log-can-filter = Narrow the list
log-can-check = Check the log yourself
log-can-see-sources = See the sources

## The list

log-list = Entries
log-filters = Narrow the log
log-filter-area = Part of the log
log-filter-party = Party spoken of
log-filter-account = By whose account
log-filter-layer = Layer of sources
log-filter-all = all
log-filter-choice = { $name } ({ $count })
log-filter-show = Show
log-found =
    { $found ->
        [0] Nothing found among { $length } entries.
        [one] { $found } entry found, of { $length }.
       *[other] { $found } entries found, of { $length }.
    }
log-all = Show the whole log
log-column-entry = Entry
log-column-recorded = Recorded
log-column-what = What
log-column-account = By whose account
log-pages = Pages of the log
log-range = { $from } to { $to } of { $found }
log-newer = Newer entries
log-older = Older entries
log-empty = The log is empty
log-empty-text = Its first entry puts a charter in force. Whoever runs the system makes it with “majlis init”, or loads the founding record with “majlis import almaty”.
log-nothing-found = No entry is like that
log-nothing-found-text = Choose “all” in one of the lists, or read the whole log.

## How to check it

log-check = Check it yourself
log-check-tree = Every entry is hashed as it was written, and the hashes are joined in a tree (RFC 6962). If one letter of one entry changes, the root changes too.
log-check-verify = On a copy of the data, this command reads every entry again, computes every verdict anew, and names the first entry that does not hold:
log-check-note = Without a root noted earlier it shows that the log agrees with itself; with one, that nothing before was rewritten.
log-check-signed = Anyone can fetch the log and check it without trusting this server: its length and its root are signed, and every entry stands beside them.
log-check-checkpoint = The signed checkpoint
log-check-key = The key of the log
log-check-fetch = With the key, this command fetches the checkpoint and every entry, and checks them. Keep the checkpoint: a log that does not follow from it is then found out.

## The page of one entry

log-entry-title = Entry { $position }
log-entry-recorded = Recorded
log-entry-recorded-told = { $date }, by { $office }.
log-entry-recorded-for = { $office } ({ $party })
log-entry-can-show = See where it shows
log-entry-can-bytes = Read it as it is hashed
log-entry-previous = Entry before it
log-entry-next = Entry after it
log-entry-neighbours = Neighbouring entries
log-entry-of = position { $from }; entries in the log: { $length }
log-entry-whole = The whole of it
log-entry-field = Field
log-entry-value = What stands there
log-entry-position = Position
log-entry-kind = Kind
log-entry-recorded-at = Recorded at
log-entry-recorder = Recorded by
log-entry-user = User
log-entry-account = By whose account
log-entry-capacity = In what capacity
log-entry-source = Source
log-entry-no-source = None: it was done here
log-entry-said = Said
log-entry-valid = True in the world
log-entry-certainty = In its source
log-entry-visibility = Who may read it
log-entry-visibility-public = everybody
log-entry-command = Command
log-entry-beside = From the same command
log-entry-shown-on = It shows on
log-entry-bytes = As it is hashed
log-entry-bytes-told = The entry in the form computers exchange, its parts on lines of their own. What is hashed is the same without line breaks and spaces between the parts (RFC 8785).
log-entry-canonical = The very bytes that are hashed
log-entry-leaf = Hash of this entry
log-entry-check-leaf = Save the very bytes as “entry.json”, without a line break at the end. This gives the hash above:
log-entry-check-root = The root over all entries, this one among them:

## Pages that entries show on

log-page-organisation = Today
log-page-bodies = Bodies
log-page-body = the page of the body
log-page-member = the page of the party
log-page-session = the page of the session
log-page-decision = the page of the decision
log-page-statement = the page of the statement
log-page-challenges = Challenges and threats
log-page-proposals = Proposals on security guarantees
log-page-source = the page of the source

## Tables taken over

import-source = File “{ $file }”
import-account = Table “{ $table }”
import-account-further = Table “{ $table }”, reading { $number }
