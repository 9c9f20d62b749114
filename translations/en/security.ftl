### Challenges and threats; proposals on guarantees and the order of security.
### Keys begin with `security-`. The same keys and variables stand in en, ar and ru.
### The record takes no side: every danger and every proposal stands as somebody names it.

## What both pages share

security-direct-speech = in direct speech
security-quoted = Words of the source:
security-speaks-of = Speaks of:
security-in-context = Placed with the session:
security-remarks =
    { $count ->
        [0] No remarks
        [one] { IN_WORDS($count) } remark
       *[other] { IN_WORDS($count) } remarks
    }
security-account-told = Each line names its speaker, source and the place in it.
security-discussed-in =
    { $count ->
        [0] No discussion of them is recorded.
        [one] { IN_WORDS($count) } session discussed them.
       *[other] { IN_WORDS($count) } sessions discussed them.
    }
security-elsewhere-told =
    { $count ->
        [one] Other sources add { IN_WORDS($count) } remark, kept apart.
       *[other] Other sources add { IN_WORDS($count) } remarks, kept apart.
    }
security-others = Other sources, kept apart from the record
security-can-see-discussed = See where they were discussed
security-can-see-others = See what other sources add
security-can-act = Record something here
security-can-see-log = Find them in the log

## Challenges and threats

security-challenges-title = Challenges and threats
security-challenges-lead = Dangers as officials name them. Each line is the word of whoever stands in its margin; the record takes no side.
security-challenges-none = None recorded
security-challenges-can-read = Read what is named
security-challenges-said = As its officials name them
security-challenges-discussed = Where they were discussed
security-challenges-empty = No challenge has been named yet
security-challenges-empty-text = What somebody says of a danger stands here, with their name, date and source. An officer of the secretariat records it.
security-discussed-empty = No discussion has been recorded
security-discussed-empty-text = A subject stands here once an officer of the secretariat has recorded that a session, in which a challenge was named, discussed it.

## Proposals on guarantees and the order of security

security-proposals-title = Proposals on security guarantees
security-proposals-lead = What is proposed for the order of security, and by whom. A proposal is no decision.
security-proposals-none = None recorded
security-proposals-can-read = Read the proposals
security-proposals-can-see-discussed = See where they are to be discussed
security-proposals-said = As they are put
security-proposals-discussed = On the business of sessions
security-proposals-business =
    { $count ->
        [0] No session has them on its business.
        [one] { IN_WORDS($count) } session has them on its business.
       *[other] { IN_WORDS($count) } sessions have them on their business.
    }
security-proposals-empty = Nothing has been proposed yet
security-proposals-empty-text = What somebody proposes for the order of security stands here, with their name, date and source. An officer of the secretariat records it.
security-business-empty = No session has guarantees of security on its business
security-business-empty-text = A subject stands here once an officer of the secretariat has recorded it for a session, as planned or as discussed.
security-relations = Said of relations
security-relations-told = Between the parties, and between a party and the organisation.

## Family `obligation`: what a party undertakes

obligation-defence = defence
obligation-offence = joining an attack
obligation-neutrality = neutrality
obligation-non-aggression = non-aggression
obligation-consultation = consultation
