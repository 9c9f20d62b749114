### The first page: the organisation as at a day, its year, who holds what.
### Keys begin with `organisation-`. The same keys and variables stand in en, ar and ru.
### $date says when ("on 21 June 2024", "in November 2024"). Names ($body, $names, $place) come in
### the form that stands alone; some are links. Pages begin a line with an upper-case letter where
### its message begins with a number in words.

## Where one is, and the headline. $now and $next are the two parts of it.

organisation-as-at = The organisation as at { $date }
organisation-now = { $body } in session in { $place }
organisation-now-somewhere = { $body } in session
organisation-next = { $body } due { $date }
organisation-last = { $body } last met { $date }
organisation-headline = { $now }; { $next }
organisation-quiet = No session under way, none announced

## State

organisation-state-open = In session
organisation-state-convened = Between sessions
organisation-state-announced = Between sessions
organisation-state-past = No session under way
organisation-state-none = No session
organisation-told-open = { $title }: opened { $date }.
organisation-told-open-others =
    { $count ->
        [one] one more session is open.
       *[other] { IN_WORDS($count) } more sessions are open.
    }
organisation-told-next = Next: { $title }, { $date }.
organisation-told-last = The last was { $title }, { $date }.
organisation-told-none = Sessions appear here when somebody announces them or the secretariat convenes them.
organisation-no-result = No result has been recorded.
organisation-results = Its papers are below.

## By whose account

organisation-voices = { $reports }, { $voices }
organisation-count-reports =
    { $count ->
        [one] one report
       *[other] { IN_WORDS($count) } reports
    }
organisation-count-voices =
    { $count ->
        [one] one voice
       *[other] { IN_WORDS($count) } voices
    }
organisation-own-record = The organisation’s own record
organisation-no-account = Nobody’s word yet
organisation-report-of = The report of { $date } and those it quotes.
organisation-reports-many = Press reports and those they quote.
organisation-own-acts =
    { $count ->
        [one] one act was done here.
       *[other] { IN_WORDS($count) } acts were done here.
    }
organisation-no-account-told = What is recorded here will be shown with the name of whoever says it.
organisation-differ = They differ on the standing of { $names }.

## What one can do

organisation-can-open = Open the session
organisation-can-see-next = See the next session
organisation-can-see-last = See the last session
organisation-can-compare = Compare the accounts of { $name }
organisation-can-read = Read who said what
organisation-can-see-bodies = See its bodies and rules
organisation-can-check = Check this record

## The year

organisation-year = The year { $year }
organisation-year-empty = Nothing is dated in this year
organisation-year-empty-told = Sessions, claims of standing and decisions appear here, each at the precision its source gives.
organisation-by = by the account of { $name }
organisation-day-not-given = day not given
organisation-day-and-place-not-given = day and place not given
organisation-place-not-given = place not given
organisation-open-now = open now

## What a session is meant to bring

organisation-due-now = What this session is meant to bring
organisation-due-next = What the next session is meant to bring
organisation-whole-business =
    { $count ->
        [one] The whole business of the session: one subject
       *[other] The whole business of the session: { IN_WORDS($count) } subjects
    }

## Contested standings

organisation-contested =
    { $count ->
        [one] one standing is contested
       *[other] { IN_WORDS($count) } standings are contested
    }
organisation-contested-told = The accounts stand side by side. Every roll names the one it follows, and every outcome is computed under each.
organisation-compare = Compare them

## Who holds what

organisation-holding = Who holds what
organisation-chairs = chairs the organisation
organisation-chair = The chair
organisation-chair-unrecorded-told = A claim of the chair, with its ground, is recorded by the secretariat.
organisation-office-unrecorded-told = Who holds it is recorded by the secretariat, with its source.
organisation-members = The members
organisation-as-of = as of { $date }
organisation-spellings =
    { $count ->
        [one] one spelling in the sources
       *[other] { IN_WORDS($count) } spellings in the sources
    }
organisation-members-by = Whose word: { $names }.
organisation-members-named = Named by the record’s own reports: { $names }.
organisation-members-unrecorded-told = The secretariat can record who belongs, with the instrument it rests on.

## Dangers

organisation-dangers = Dangers and remedies, as officials name them
organisation-direct-speech = in direct speech
organisation-all-challenges = All challenges and threats
organisation-dangers-empty = Nobody has named a danger
organisation-dangers-empty-told = What officials say of dangers and of the order of security appears here, each with its speaker. The secretariat records it with its source.

## Decisions and documents

organisation-papers = Decisions and documents
organisation-papers-empty = No document has been issued
organisation-papers-empty-told = Agendas, drafts, decisions, statements and lists of participants appear here under one symbol for all languages. The secretariat issues them; a delegation can hand one in.
organisation-all-papers = All decisions and drafts
organisation-kind-decision = decision
organisation-kind-statement = statement
organisation-kind-draft = draft
