### Rules and verdicts in sentences. Which clauses are true, `sentences/` decides.
### Names of parties come in the form that stands alone: write no clause that needs another case
### of them or their gender. IN_WORDS($count) writes small numbers in words.

## Enumerations

list-more = { $before }, { $next }
list-last = { $before } and { $next }
# Clauses of equal weight: "five were present, one was absent".
clause-more = { $before }, { $next }
# Clauses that stand each for itself.
clause-apart = { $before }; { $next }
# Thresholds that must all be reached.
threshold-also = { $before }, and also of { $next }

## Thresholds: whose votes in favour are asked for

bound-at-least = at least { $share }
bound-more-than = more than { $share }
share-1-2 = half
share-1-3 = one third
share-2-3 = two thirds
share-1-4 = one quarter
share-3-4 = three quarters
share-3-5 = three fifths
share-4-5 = four fifths
share-per-cent = { $count } per cent
share-fraction = { $fraction }

threshold-heads-roll = { $bound } of all members
threshold-heads-present = { $bound } of the members present
threshold-heads-cast = { $bound } of the members casting a vote, abstentions included
threshold-heads-voting = { $bound } of the members present and voting
threshold-all-roll = all members
threshold-all-present = all members present
threshold-all-cast = all members casting a vote, abstentions included
threshold-all-voting = all members present and voting
threshold-heads-at-least =
    at least { $count ->
        [one] { IN_WORDS($count) } member
       *[other] { IN_WORDS($count) } members
    }
threshold-heads-more-than =
    more than { $count ->
        [one] { IN_WORDS($count) } member
       *[other] { IN_WORDS($count) } members
    }
threshold-weight-roll = members that have { $bound } of the { $measure } of all members
threshold-weight-present = members that have { $bound } of the { $measure } of those present
threshold-weight-cast = members that have { $bound } of the { $measure } of those casting a vote, abstentions included
threshold-weight-voting = members that have { $bound } of the { $measure } of those present and voting
threshold-weight-at-least = members that have at least { $count } of the { $measure }
threshold-weight-more-than = members that have more than { $count } of the { $measure }

# What weights are called: alone, and as what a share is taken of (measure-of-).
measure-population = population
measure-votes = weighted votes
measure-quota-votes = voting power
measure-other = “{ $name }”
measure-of-population = population
measure-of-votes = weighted votes
measure-of-quota-votes = voting power
measure-of-other = weight “{ $name }”

## Rules

rule-consensus-any-member = adopted by consensus: no member objects, in the room or in writing
rule-consensus-present = adopted by consensus: no member in the room objects
rule-absence-blocks = a member absent without a word blocks it
rule-absence-neutral = a member absent without a word does not stand in its way
rule-absence-unheard = a member that is absent cannot object
rule-vote = adopted by the affirmative vote of { $thresholds }
rule-vote-without-threshold = the rule names no threshold, and nothing can be adopted by it
rule-tie-not-adopted = an equal division of votes is not a majority
rule-deemed-attained =
    a weighted threshold also counts as reached when fewer than { $count ->
        [one] { IN_WORDS($count) } member is
       *[other] { IN_WORDS($count) } members are
    } not in favour
rule-veto =
    { $count ->
        [one] a vote against by the holder of the veto defeats it
       *[other] a vote against by any one of the { IN_WORDS($count) } holders of a veto defeats it
    }
rule-quorum-entitled = quorum: { $bound } of the members entitled to decide
rule-quorum-membership = quorum: { $bound } of the whole membership
rule-quorum-all-entitled = quorum: all members entitled to decide
rule-quorum-all-membership = quorum: the whole membership
rule-without-member-concerned = the member concerned takes no part
rule-binds-all = it binds every member
rule-binds-all-open = it binds every member; those that took no part may join it later
rule-binds-nobody = it is a recommendation, and binds nobody
rule-binds-nobody-open = it is a recommendation, and binds nobody; those that took no part may join it later
rule-binds-participants = it binds the members that took part and did not stand aside
rule-binds-participants-open = it binds the members that took part and did not stand aside, and the others once they join it
rule-absence-deferred =
    it is adopted without the absent, and one of them may still stop it in writing within { $count ->
        [one] { IN_WORDS($count) } day
       *[other] { $count } days
    }
rule-unanimity = adopted by a unanimous vote: no member present or represented votes against, and an abstention does not prevent it
rule-silence = adopted under a silence procedure: the text is circulated, and no member breaks the silence before the deadline
rule-silence-broken-by = what breaks it: { $acts }
break-objection = an objection
break-amendment = a proposal to change the text
break-reservation = a reservation
rule-tie-second-vote = after an equal division the question is put once more, and a second one is not a majority
rule-tie-casting-vote = on an equal division the chair has a casting vote
rule-deemed-attained-holding =
    a weighted threshold also counts as reached when fewer members are not in favour than the fewest that together have { $bound } of the { $measure }{ $count ->
        [0] {""}
        [one] , and { IN_WORDS($count) } more
       *[other] , and { IN_WORDS($count) } more
    }
rule-quorum-presumed = the quorum is taken to be there unless a member challenges it
rule-proxies =
    { $count ->
        [one] a member in the room may act for { IN_WORDS($count) } other
       *[other] a member in the room may act for { IN_WORDS($count) } others
    }
rule-binds-acceptors = it binds the members that accept it, and no others
rule-binds-acceptors-open = it binds the members that accept it, then or later, and no others
rule-binds-all-but-abstainers = it binds every member except those that declared that they abstain
rule-binds-all-but-abstainers-open = it binds every member except those that declared that they abstain, and these once they join it
rule-fallback-at-once = where it does not carry, the question may be decided at once by another rule: { $rule }
rule-fallback-next-session = where it does not carry, the question may be decided at the next session by another rule: { $rule }
rule-fallback-days =
    where it does not carry, the question may be decided by another rule after { $count ->
        [one] { IN_WORDS($count) } day
       *[other] { $count } days
    }: { $rule }

## Verdicts

verdict-sentence = { $outcome }: { $because }

because-none-objected =
    { $count ->
        [1] the one member entitled did not object
        [2] neither of the two members objected
       *[other] none of the { IN_WORDS($count) } members objected
    }
because-all-present =
    { $count ->
        [1] it was present
        [2] both were present
       *[other] all were present
    }
because-present =
    { $count ->
        [one] { IN_WORDS($count) } was present
       *[other] { IN_WORDS($count) } were present
    }
because-no-objection-declared =
    { $count ->
        [one] { IN_WORDS($count) } declared in writing that it does not object
       *[other] { IN_WORDS($count) } declared in writing that they do not object
    }
because-absent =
    { $count ->
        [one] { IN_WORDS($count) } was absent
       *[other] { IN_WORDS($count) } were absent
    }

# $count is the grammatical number of the names.
because-objection = { $names } objected
because-objection-stands =
    { $count ->
        [one] { $names } objects
       *[other] { $names } object
    }
because-absence-blocks =
    { $count ->
        [one] { $names } was absent without a word, and the rule needs every member
       *[other] { $names } were absent without a word, and the rule needs every member
    }
because-veto = vetoed by { $names }
because-tie = the votes for and against are equal
because-no-quorum = there was no quorum ({ $counted } present, { $needed } needed)
because-no-quorum-figures = there was no quorum
because-nobody-entitled = no member is entitled to decide
because-deemed-attained = a weighted threshold was missed, but too few members were not in favour to stop it
because-no-threshold = the rule names no threshold
because-every-threshold = every threshold was reached
because-casting-vote = the votes for and against were equal, and the chair's casting vote carried it
next-second-vote = the votes were equal, and the question is to be put once more
next-casting-vote = the votes were equal, and the chair is to decide
next-consent-of-absent =
    these members were absent and may still stop it in writing within { $count ->
        [one] { IN_WORDS($count) } day
       *[other] { $count } days
    }: { $names }
because-needed = { $needed } were needed

# A threshold in figures: in favour, needed, and of how many.
because-heads-roll = { $yes } in favour, { $needed } of all { $base } members needed
because-heads-present = { $yes } in favour, { $needed } of the { $base } members present needed
because-heads-cast = { $yes } in favour, { $needed } of the { $base } votes cast needed, abstentions included
because-heads-voting = { $yes } in favour, { $needed } of the { $base } members present and voting needed
because-heads-absolute = { $yes } in favour, { $needed } needed
because-weight-roll = by { $measure }, { $yes } in favour, { $needed } of all { $base } needed
because-weight-present = by { $measure }, { $yes } in favour, { $needed } of the { $base } present needed
because-weight-cast = by { $measure }, { $yes } in favour, { $needed } of the { $base } cast needed, abstentions included
because-weight-voting = by { $measure }, { $yes } in favour, { $needed } of the { $base } present and voting needed
because-weight-absolute = by { $measure }, { $yes } in favour, { $needed } needed

tally-yes = { $count } in favour
tally-no = { $count } against
tally-abstain = { $count } abstaining
tally-not-participating = { $count } not participating

## While a question is open

because-no-objection-yet = nobody has objected
because-awaited-to-speak =
    { $count ->
        [0] every member has spoken
        [one] { IN_WORDS($count) } member has still to speak
       *[other] { IN_WORDS($count) } members have still to speak
    }
because-awaited-to-vote =
    { $count ->
        [0] no vote is awaited
        [one] { IN_WORDS($count) } member has still to vote
       *[other] { IN_WORDS($count) } members have still to vote
    }
missing-awaited = awaited: { $names }
missing-yes =
    { $count ->
        [0] no further vote in favour is needed
        [one] { IN_WORDS($count) } more vote in favour would carry it
       *[other] { IN_WORDS($count) } more votes in favour would carry it
    }
missing-out-of-reach = the votes still awaited can no longer carry it
missing-could-block =
    { $count ->
        [one] { $names } could still stop it alone
       *[other] any one of these could still stop it: { $names }
    }

## Acts kept and not counted

struck-sentence = { $name }: on the record, not counted ({ $because })

## The table under a verdict

sum-entitled = Entitled to decide
sum-present = Present
sum-absent = Absent
sum-no-objection-declared = Of the absent, declared no objection in writing
sum-awaited = Still awaited
sum-objections = Objections recorded
sum-objections-enough = Objections that would stop it
sum-yes = In favour
sum-no = Against
sum-abstain = Abstaining
sum-not-participating = Present, not participating
sum-quorum = Quorum
sum-share = { $yes } of { $base }; { $needed } needed, { $reached }
sum-number = { $yes }; { $needed } needed, { $reached }
sum-reached = reached
sum-not-reached = not reached
