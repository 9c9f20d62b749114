### Words shared by all pages. A family has a word for each code of a type of the inner crates:
### `word(language, "standing", "observer")` says `standing-observer`.

## Yes, no, and what a record does not hold

yes = yes
no = no
none = none
not-stated = not stated
not-recorded = not in this record
unattributed = unattributed
example = example

## Languages (by code)

language-en = English
language-ar = Arabic
language-ru = Russian
language-hy = Armenian
language-be = Belarusian
language-kk = Kazakh
language-ky = Kyrgyz
language-tg = Tajik
language-fr = French
language-es = Spanish
language-zh = Chinese
text-authentic = authentic text
text-translation = translation

## Family `certainty`: how a thing stands in its source

certainty-stated = stated
certainty-expected = expected
certainty-planned = planned
certainty-scheduled = scheduled

## Family `state`: how a thing stands now

state-held = held
state-announced = announced
state-convened = convened
state-open = open
state-closed = closed
state-contested = contested
state-settled = settled
state-done = done
state-in-force = in force

## Family `standing`: what a party is to the organisation, and whether it takes part

standing-member = full member
standing-applicant = applicant
standing-admitted = admitted, instrument awaited
standing-associate = associate member
standing-observer = observer
standing-partner = partner
standing-signatory = signatory
standing-withdrawing = member whose withdrawal has been notified
standing-former = former member
standing-active = takes part in full
standing-self-suspended = participation suspended by its own announcement
standing-suspended-by-organ = participation suspended by decision of an organ
standing-vote-lost = vote lost for arrears
standing-representation-restricted = level of representation restricted
standing-bound = bound by everything in force
standing-bound-except = bound, except by some decisions
standing-residually-bound = still bound by what it owed before
facet-status = status
facet-participation = participation
facet-boundness = what it is bound by

## Family `ballot`: what a member did when a question was put

ballot-yes = in favour
ballot-no = against
ballot-abstain = abstains
ballot-not-participating = present, not participating
ballot-absent = absent
ballot-absent-announced = absent, as announced
ballot-absent-no-objection = absent, does not object
ballot-absent-objects = absent, objects in writing
ballot-objects = objects
ballot-not-entitled = not entitled
ballot-awaited = awaited

## Outcomes: where the body adopts, and where it approves for a higher body

outcome-adopted = adopted
outcome-not-adopted = not adopted
outcome-approved = approved
outcome-not-approved = not approved
outcome-undecided = undecided

## Family `struck-because`: why an act is kept but not counted

struck-because-not-a-member = not a member, by the account this roll follows
struck-because-suspended = participation suspended, by the account this roll follows
struck-because-state-concerned = the member the decision is about
struck-because-not-entitled = not entitled to act on the question
struck-because-arrears = its vote is lost for arrears
struck-because-party-to-dispute = a party to the dispute, which abstains by law
struck-because-opted-out = takes no part in this policy
struck-because-votes-in-unit = another casts its vote, together with its own
struck-because-proxy-not-allowed = the member that acted for it may not

## Family `capacity`: in what capacity somebody speaks

capacity-organ = an organ of the organisation
capacity-operation-of-rule = by operation of a rule
capacity-depositary = the depositary
capacity-secretariat = the secretariat
capacity-party = the party itself
capacity-press = a press report

## Sources and texts

source-layer-record = the record
source-layer-others = other sources
source-layer-law = treaties and charters
provenance-verified = checked against the text
provenance-unverified = unverified text
our-paraphrase = our paraphrase

## Family `topic`: what an assertion is about

topic-challenge = challenges and threats
topic-security-framework = guarantees and the order of security
topic-relations = relations
topic-attendance = attendance
topic-proceedings = proceedings

## Families `series`, `format`, `business`, `presence`: documents and sessions

series-agenda = agenda
series-information = for information
series-delegation = delegation’s paper
series-note = note by the secretariat
format-narrow = in narrow format
format-extended = in extended format
format-narrow-then-extended = in narrow, then in extended format
business-discussion = discussion
business-approval = approval of drafts
business-signature = signature of documents
business-statements = adoption of statements
presence-present = present
presence-absent-announced = absent, as announced
presence-absent = absent

## Families `role`, `draft`, `authority`, `instrument`: drafts and papers

role-approve = approval
role-adopt = adoption
draft-decision = draft decision
draft-statement = draft statement
authority-ex-officio = in virtue of the office
authority-full-powers = by full powers
instrument-floor = from the floor
instrument-note = note verbale
instrument-letter = letter
instrument-signed-original = signed original
instrument-notice = formal notice

## Family `office`: in what office somebody acts here

office-secretariat = an officer of the secretariat
office-chair = the chair
office-delegation = a delegation

## Counts: a number and its noun, as it stands alone

count-members =
    { $count ->
        [0] no members
        [one] { IN_WORDS($count) } member
       *[other] { IN_WORDS($count) } members
    }
count-sessions =
    { $count ->
        [0] no sessions
        [one] { IN_WORDS($count) } session
       *[other] { IN_WORDS($count) } sessions
    }
count-decisions =
    { $count ->
        [0] no decisions
        [one] { IN_WORDS($count) } decision
       *[other] { IN_WORDS($count) } decisions
    }
count-documents =
    { $count ->
        [0] no documents
        [one] { IN_WORDS($count) } document
       *[other] { IN_WORDS($count) } documents
    }
count-statements =
    { $count ->
        [0] no statements
        [one] { IN_WORDS($count) } statement
       *[other] { IN_WORDS($count) } statements
    }
count-entries =
    { $count ->
        [0] no entries
        [one] { IN_WORDS($count) } entry
       *[other] { IN_WORDS($count) } entries
    }
count-accounts =
    { $count ->
        [0] no accounts
        [one] { IN_WORDS($count) } account
       *[other] { IN_WORDS($count) } accounts
    }

## A place in an instrument; an appendix or the like bears its own word

citation = { $instrument }, Article { $article }
citation-other = { $instrument }, { $article }
