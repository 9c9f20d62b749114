### What stands on every page: ways around, the folio line, the foot. $entries comes from count-entries.

## Ways around

layout-to-text = To the text
layout-sections = Sections
layout-languages = Languages
nav-today = Today
nav-sessions = Sessions
nav-decisions = Decisions
nav-members = Members
nav-bodies = Bodies
nav-statements = Statements
nav-challenges = Challenges
nav-proposals = Proposals
nav-sources = Sources
nav-log = Log
nav-sign-in = Sign in
nav-sign-out = Sign out

## The folio line: whose paper, and as known when

layout-as-known-today = As known today
layout-as-known-on = As known { $date }
layout-as-known-then = As known { $known }, of { $date }
layout-other-date = see another date

## What each first screen answers

screen-state = State
screen-account = By whose account
screen-actions = You can
screen-path = Its path
screen-verdict = Verdict
screen-arithmetic = The arithmetic of the verdict
screen-other-sources = Other sources, kept apart from the report

## The foot of a page

layout-computed = Every line on this page is computed from the log; nothing here was typed into the page.
layout-log = Log: { $entries }
layout-root = Root
layout-check-yourself = Check it yourself

## Words of the components

layout-more = More
layout-acting-as = You act as
layout-as-table = The same as a table
layout-year = Year
layout-claim = Claim
layout-from = From
layout-until = Until
