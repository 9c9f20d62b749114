### The members, one member, its claims and its timeline.
### Keys begin with `members-`. The same keys and variables stand in en, ar and ru.
### Names ($name, $names, $rule) and the words for a standing ($standing) come in the form that
### stands alone; some are links. Pages begin a line with an upper-case letter where its message
### begins with a number in words.

## The margin, on these pages and on others

members-article = Article { $article }
members-recorded-here = recorded here

## All members: $members comes from count-members, $contested from members-contested-of

members-heading-contested = { $members }, { $contested }
members-contested-of =
    { $count ->
        [one] the standing of one contested
       *[other] the standings of { IN_WORDS($count) } contested
    }
members-heading-none = No member is recorded
members-settled = No standing is contested
members-told-contested = Accounts differ on { $names }. Every roll names the account it follows.
members-told-settled = Everyone who speaks of a member says the same.
members-told-none = The secretariat can record who belongs, with the instrument it rests on.
members-account-none = Nobody’s word yet
members-by-law-only = Treaties and charters, and no report, name as members { $names }.
members-by-reports = Each line says whose word it is.
members-can-see-seats = See where they sit
members-can-read-sources = Read the sources
members-section-contested = Standing contested
members-section-settled = Standing not contested
members-section-others = Observers, partners and others
members-others-empty = No observer or partner is recorded
members-others-empty-told = Whoever the charter makes competent grants such a standing; the secretariat records it with its source.
members-column-member = Member
members-column-standing = Standing
members-column-since = Since

## One member: where it stands

members-lead = Standing in the organisation: { $standing }
members-lead-contested = Standing in the organisation: contested
members-lead-none = Nothing is recorded of its standing
members-state-participation-contested = { $standing }; participation contested
members-state-status-contested = { $standing }; status contested
members-told-side-by-side =
    { $count ->
        [one] one account of its standing is live.
       *[other] { IN_WORDS($count) } accounts of its standing are live at once.
    }
members-told-no-decision = No decision on it is in this record.
members-told-agree = Nobody in this record says otherwise.
members-told-nothing = Claims of its standing appear here when the secretariat records them.
members-says = { $name }: { $standing }
members-speaks-of-attendance = speaks of its attendance
members-can-compare =
    { $count ->
        [one] Read the account
       *[other] Compare { IN_WORDS($count) } accounts
    }
members-can-see-effects = See what follows from each
members-can-see-year = See its year

## The figure

members-year =
    { $count ->
        [one] The year { $year }, by one account
       *[other] The year { $year }, by { IN_WORDS($count) } accounts
    }
members-life =
    { $count ->
        [one] From { $first } to { $last }, by one account
       *[other] From { $first } to { $last }, by { IN_WORDS($count) } accounts
    }
members-life-title = { $name }, { $first } to { $last }: its standing by each account; the same stands as a table under the figure
members-figure-title = { $name }, { $year }: its standing by each account; the same stands as a table under the figure
members-figure-caption = Solid bar: a standing the organisation recognises. Hatching: a rival account. Dotted edge: the day is not given. Torn edge: the beginning is not given.
members-horizon = { $date }: nothing further is known
members-over-time = Members from { $first } to { $last }
members-over-time-caption = How many belonged at the end of each year; in the last, on the day asked about. Filled: by the account the organisation follows. Outlined: by another.
members-note-month = { $date }, day not given
members-note-undated = dates not given
members-mark-attendance = Attendance
members-mark-away = Stays away: { $symbol }
members-mark-prospect = Looked forward to: { $standing }

## Family `members-short`: a standing in the figure, where room is narrow

members-short-member = Member
members-short-associate = Associate member
members-short-observer = Observer
members-short-partner = Partner
members-short-signatory = Signatory
members-short-withdrawing = Leaving
members-short-former = Former member
members-short-active = Takes part
members-short-self-suspended = Suspended by itself
members-short-suspended-by-organ = Suspended by an organ
members-short-applicant = Applicant
members-short-admitted = Admitted
members-short-vote-lost = Vote lost
members-short-representation-restricted = Lower level
members-short-bound = Bound
members-short-bound-except = Bound in part
members-short-residually-bound = Bound by the past

## The accounts side by side

members-words =
    { $count ->
        [one] one account
       *[other] { IN_WORDS($count) } accounts side by side
    }
members-sign-recognised = { $standing }: recognised
members-sign-rival = { $standing }: rival account
members-sign-ahead = { $standing }: looked forward to
members-sign-attendance = attendance
members-also = Also said
members-not-of-standing = says nothing of its standing
members-in-its-words = In the source’s words:

## What follows

members-effects-rival = What changes depending on whose word one takes
members-effects = What follows from its standing
members-effects-tag = by rule, not by report
members-effects-rule = Read from { $rule } ({ $citation }).
members-effects-question = Question
members-column-by = by { $names }
members-column-policy = by the charter’s own order
members-effect-on-roll = On the roll of those who decide
members-effect-in-quorum = Counts towards a quorum
members-effect-may-object = May object to a decision
members-effect-may-vote = May vote
members-effect-bound = Bound by new decisions
members-answer-yes = yes
members-answer-no = no
members-answer-if-present = yes, in the room
members-answer-if-it-takes-part = by those it takes part in
members-answer-if-it-accepts = by those it accepts
members-answer-unless-it-abstains = by all but those it abstains from
members-answer-unregulated = the rule asks for none

## Sessions, offices, what is missing

members-sessions = Taking part in sessions
members-sessions-empty = Nothing is recorded of its taking part
members-sessions-empty-told = What the delegation announces and the attendance that the secretariat takes appear here.
members-coming-announced = to come, as announced
members-coming-announced-absent = does not plan to come
members-coming-present = present
members-coming-absent-announced = absent, as announced
members-coming-absent = absent
members-people = Offices named in this record
members-unrecorded = What this record does not hold
members-unrecorded-both = No notice of withdrawal, and no decision on suspension
members-unrecorded-notice = No notice of withdrawal
members-unrecorded-decision = No decision on suspension
members-unrecorded-told = Notice is the party’s own to give; suspension is for the competent organ to decide. When they arrive they will stand here with their date and document.

## Other organisations

elsewhere-title = Other organisations
elsewhere-see = See other organisations
elsewhere-lead = Organisations that tables taken over speak of, by the codes those tables use.
elsewhere-recorded = Recorded
elsewhere-count =
    { $count ->
        [one] Claims speak of one organisation.
       *[other] Claims speak of { $count } organisations.
    }
elsewhere-none = No claim speaks of another organisation
elsewhere-none-told = An administrator can take over a table of memberships with the command majlis import igo.
elsewhere-account = As the tables say
elsewhere-account-told = A claim of a table changes no right here; each names its line.
elsewhere-can-choose = Choose an organisation
elsewhere-can-compare = Compare with another day
elsewhere-organisation = Organisation
elsewhere-like = Letters of its code
elsewhere-narrow = Show these
elsewhere-none-like = No code has these letters.
elsewhere-column-members = Members
elsewhere-column-others = Other ties
elsewhere-span = From, until
elsewhere-on = On { $date }
elsewhere-claims =
    { $count ->
        [one] One claim holds
       *[other] { $count } claims hold
    }
elsewhere-one-account = One account speaks of it.
elsewhere-several = Accounts contradict each other; each stands with its line.
elsewhere-members = Who belonged
elsewhere-nobody = Nobody belonged on this day by any account.
elsewhere-day = Day
elsewhere-other-day = Another day
elsewhere-compare = Compare
elsewhere-changed = What changed between two days
elsewhere-came =
    { $count ->
        [one] One claim begins to hold
       *[other] { $count } claims begin to hold
    }
elsewhere-went =
    { $count ->
        [one] One claim no longer holds
       *[other] { $count } claims no longer hold
    }
elsewhere-no-change = None.
elsewhere-line = line { $number }
