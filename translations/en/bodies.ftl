### The bodies, one body, its composition and its rules.
### Keys begin with `bodies-`. The same keys and variables stand in en, ar and ru.
### Names ($name, $names, $body, $instrument) come in the form that stands alone; some are links.
### Pages begin a line with an upper-case letter where its message begins with a number in words.

## All bodies

bodies-heading =
    { $count ->
        [one] One body
       *[other] { IN_WORDS($count) } bodies
    }
bodies-heading-none = No body is established
bodies-state = By the charter in force
bodies-state-none = No charter in force
bodies-told-highest = The highest is the { $body }.
bodies-told-none = A charter names the bodies, who sits in them and how they decide. It is put in force when the organisation is founded.
bodies-paraphrase-unverified = In our paraphrase, which has not been checked against the text.
bodies-paraphrase-verified = In our paraphrase, checked against the text.
bodies-no-text = Nobody’s word yet
bodies-can-open = Open the { $body }
bodies-can-read-silences = Read what the texts leave unsaid
bodies-section-councils = Where members decide
bodies-section-offices = Secretariat and offices
bodies-sent = Each member sends: { $composition }.
bodies-made-of = Made of: { $composition }.

## Where the law stands

bodies-citation = { $instrument }, Article { $article }
bodies-missing-in = The paraphrase is missing in: { $names }.
bodies-from = Applies since { $date }

## One body: state and account

bodies-state-open = In session
bodies-state-next = Next session announced
bodies-state-next-convened = Next session convened
bodies-state-held = Has met
bodies-state-quiet = No session in this record
bodies-told-session = { $title }, { $date }.
bodies-told-quiet = Its sessions appear here when somebody announces one or the secretariat convenes it.
bodies-state-office-unknown = Not in this record
bodies-told-office-unknown = Who holds the office is recorded by the secretariat, with its source.
bodies-state-secretariat = At work
bodies-told-secretariat = It enters what is recorded here.
bodies-can-open-session = Open its session
bodies-can-read-rules = Read how it decides
bodies-can-read-articles = Read what the law says of it
bodies-can-see-seats = See who sits

## Who sits, who presides, who holds it

bodies-seats = Who sits
bodies-table-title = { $body }: who sits; the same stands in words under the picture
bodies-table-caption = In the order of names. Hatched: accounts differ on its standing. Ringed: presides.
bodies-seats-heading =
    { $count ->
        [one] One member sits in it
       *[other] { IN_WORDS($count) } members sit in it
    }
bodies-seat-settled = sits
bodies-seat-contested = sits; standing contested
bodies-seats-empty = Nobody sits yet
bodies-seats-empty-told = Members take their seats here once the secretariat has recorded who belongs.
bodies-chair = Who presides
bodies-chair-of-all = chairs the organisation
bodies-chair-of-body = chairs this body
bodies-chair-ground = Legal ground: { $ground }
bodies-chair-empty = No chair is recorded
bodies-holder = Who holds it
bodies-spellings = In the sources the name is spelled:

## How it decides

bodies-rules = How it decides
bodies-matter = for questions of the class “{ $matter }”
bodies-matter-substantive = on substantive questions
bodies-matter-procedural = on procedural questions
bodies-matter-suspension = on suspending a member
bodies-until = applied until { $date }
bodies-choices = Where two rules may apply
bodies-choice-between = Between { $names }:
bodies-silences = What the texts leave unsaid
bodies-silences-told = The instruments are silent or could not be read; a rule must still do something. The reading chosen binds nobody and can be corrected by amending this charter.
bodies-articles = The articles
bodies-sessions = Its sessions

## The laboratory

laboratory-title = Rule laboratory
laboratory-lead = Choose a rule, click what each member does, and read what follows and why. Nothing here is a record of anything.
laboratory-not-judged = Nothing to judge
laboratory-nobodys = Nobody's account
laboratory-nobodys-told = Positions here are supposed, by whoever made this address.
laboratory-can-click = Click a member
laboratory-can-choose = Choose another rule
laboratory-can-begin-again = Begin again, all in favour
laboratory-not-in-force = The rule does not apply on this day. Choose another day at the head of the page, or another rule.
laboratory-weights-missing = The rule counts “{ $measure }”, and the charter has none for this day: they are to be entered from an official publication.
laboratory-rule = The rule
laboratory-choose = Try this rule
laboratory-rule-of = { $organisation }: { $rule }
laboratory-follows = What follows
laboratory-click = A click on a member sets what is marked here; a second click takes it back.
laboratory-all = all
laboratory-members =
    { $count ->
        [one] The one member
       *[other] The { $count } members
    }
laboratory-numbered = Members by number
laboratory-numbered-told = This charter lists no members for the day, so they are only numbered.
laboratory-weight = { $measure }: { $weight }
laboratory-try = Try it in the laboratory

## Voting power

power-title = Voting power
power-see = See what each member's vote weighs
power-each = What each member's vote weighs
power-supposed = Supposed
power-supposed-told = The memberships here are supposed, by whoever made this address. The outline is what is.
power-as-it-is = As the charter has it
power-as-it-is-told = With the members and weights of the day.
power-none = Nothing to count
power-not-a-game = Under what is supposed nobody is left who could decide. Take something back.
power-too-large = The weights are too large to be counted exactly.
power-of-the-law = The charter's account
power-of-the-law-told = By its lists of members, not by what anybody claims.
power-can-suppose = Suppose a withdrawal, a suspension or an admission
power-can-begin-again = Suppose nothing
power-caption = The share of all cases in which a member's vote decides (Banzhaf index). The longest bar is the largest share.
power-caption-supposed = The share of all cases in which a member's vote decides (Banzhaf index), solid as supposed, outlined as it is.
power-members-each =
    { $count ->
        [one] The one member
       *[other] { $count } members, each
    }
power-newcomer = a newcomer that weighs as much as { $name }
power-sits = sits
power-withdraws = withdraws
power-suspended = is suspended
power-joined = joined by one like it
power-admitted = admitted
power-weighs = weighs { $weight }
power-what-if = What would change
power-click = A click on a member supposes what is marked here; a second click takes it back. Who withdraws is no member; who is suspended stays one and is off the roll; a newcomer has no veto.
power-member = Member
power-weight = Weight
power-banzhaf-absolute = Decides, of all divisions of the others
power-banzhaf-normalised = Share of deciding (Banzhaf)
power-shapley-shubik = Decides, of all orders of joining (Shapley–Shubik)
power-before = Share of deciding as it is
power-law = The rule and the measure
power-banzhaf = Banzhaf index
power-banzhaf-told = Of all the ways in which the others can divide, how often does this member's vote turn a proposal that fails into one that carries? The share is of what all members decide so.
power-shapley = Shapley–Shubik index
power-shapley-told = If members came out in favour one after another, in every order, how often would it be this one that carries the proposal?
power-formal = Formal power
power-formal-told = Counted exactly, over every coalition and every order; nothing is sampled. It says what the rule allows, not how anybody votes: everyone votes yes or no, and everything that stops a decision counts as a vote against.
power-choose = Show the power under this rule
