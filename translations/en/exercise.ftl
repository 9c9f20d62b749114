### Exercises: a copy of the record to rehearse on. The banner is on every page and output.
### Offices, the desk of an office, and the choice of another date.

## On every page of an exercise

exercise-word = Exercise
exercise-banner = Exercise. Nothing done here belongs to the organisation’s record.
exercise-to-record = To the record
exercise-offer = carry it on in an exercise
exercise-reset-offer = Begin again

## Where nothing is

absent-title = Nothing at this address
absent-nothing = The record has nothing at this address.
# Brackets make a link of each.
absent-instead = It may have been written differently. See [the organisation] or [the log].

## Offices

exercise-sign-in = Take an office
exercise-sign-in-lead = In an exercise you act as an office, never as a named person. What you do stays in the exercise.
exercise-offices = The offices
exercise-office-secretariat = An officer of the secretariat
exercise-can-secretariat = Convenes sessions, takes attendance, registers documents, records what delegations do on paper or from the floor, sends drafts up, records entry into force.
exercise-take-secretariat = Act as the secretariat
exercise-office-chair = The chair
exercise-can-chair = Opens and closes sittings, adopts the agenda, puts questions, closes them and announces the outcome.
exercise-take-chair = Act as the chair
exercise-office-delegation = The delegation of { $party }
exercise-can-delegation = Announces whether it comes, hands in drafts and papers, states positions, joins and signs decisions. For { $party } only.
exercise-take-delegation = Act for { $party }
exercise-delegation-of = the delegation of { $party }
exercise-elsewhere-here = Nobody can act here
exercise-elsewhere-here-why = Offices can be taken only by somebody at the machine on which Majlis runs, so that nobody far away can speak for a delegation.
exercise-at-home = To carry the session on yourself, clone the repository and run:

## The desk

exercise-desk = What you can do now
exercise-desk-lead = You act as { $office }.
exercise-awaited = Awaited from you
exercise-nothing-awaited = Nothing is awaited from you now
exercise-nothing-awaited-told = What waits for this office stands here as the session goes on: a position on an open question, a signature, a draft to be sent up.
exercise-possible = Also possible
exercise-nothing-possible = There is nothing else this office can do now
exercise-nothing-possible-told = What is possible depends on the stage of each session and draft.
exercise-no-office = You hold no office here
exercise-begin-again = Begin again
exercise-begin-again-button = Begin the exercise again
exercise-begin-again-then = Everything done in this exercise is laid aside, and a fresh copy of the record takes its place. The record itself does not change.
exercise-began-again = The exercise begins again, on a fresh copy of the record.

## Turned away: what, why, the remedy

exercise-elsewhere = Nothing was done
exercise-elsewhere-why = Offices can be taken only by somebody at the machine on which Majlis runs.
exercise-elsewhere-remedy = run Majlis on your own machine, and open it there
exercise-other-site = Nothing was done
exercise-other-site-why = This was sent from a page of another site.
exercise-other-site-remedy = act on the pages of this exercise
exercise-too-large = Nothing was done
exercise-too-large-why = What was sent is larger than 256 kB.
exercise-too-large-remedy = shorten the texts, and send them again
exercise-no-such-office = Nothing was done
exercise-no-such-office-why = There is no such office here.
exercise-no-such-office-remedy = choose one of the offices offered
exercise-no-randomness = Nothing was done
exercise-no-randomness-why = This machine gave no random numbers just now.
exercise-no-randomness-remedy = try again in a moment
exercise-not-begun-again = The exercise was not begun again
exercise-not-begun-again-why = No fresh copy of the record could be made. The exercise goes on as it was.
exercise-not-begun-again-remedy = look at the messages of the server; is there room on the disk?

## Another date

exercise-date = As known on another date
exercise-date-lead = A page can be seen as its claims stand on any day.
exercise-date-on = The day
exercise-date-hint = As { $day }.
exercise-date-known = As it was known on
exercise-date-known-hint = Left empty: by everything recorded since. As { $day }: only what was recorded by the end of that day.
exercise-date-button = Show that day
exercise-date-wrong = “{ $typed }” is not a day; write it as { $day }
exercise-date-days = Days to choose from
exercise-date-today = Today
