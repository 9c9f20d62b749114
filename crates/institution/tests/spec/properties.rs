//! What holds of any life of the organisation, whatever is tried in it.

use std::collections::BTreeSet;

use institution::{
    Event, State, decide,
    decisions::{Draft, Stage},
    entry::Certainty,
    evolve,
    membership::{Facet, Standing},
    recompute, settled,
    worlds::{RollOf, by_policy, rolls},
};
use proptest::prelude::*;
use vocab::{Capacity, Day, Holds, PartyId};

use crate::{
    acts::{id, standing},
    any::act,
    law::{charter, library},
    record::{Act, COUNCIL_DAY, Record, Told},
};

fn beginnings() -> impl Strategy<Value = Record> {
    let sitting = Record::sitting();
    let both = sitting.clone().sits("council-1", "council", COUNCIL_DAY);
    prop_oneof![
        Just(Record::empty()),
        Just(Record::founded()),
        Just(sitting),
        Just(both),
    ]
}

/// Tries each act; writes what follows after checking that it follows.
fn lived(mut record: Record, acts: &[Act]) -> Record {
    for act in acts {
        let before = record.state.length;
        let Ok(events) = decide(&record.state, &act.context, &act.command) else {
            continue;
        };
        assert!(
            !events.is_empty(),
            "{:?} is done and nothing follows",
            act.command
        );
        for entry in record.wrapped(act, events) {
            recompute(&record.state, &entry)
                .unwrap_or_else(|why| panic!("{:?} does not hold: {why}", entry.event));
            evolve(&mut record.state, &entry);
            record.entries.push(entry);
        }
        assert!(record.state.length > before);
        settled(&record.state).unwrap();
    }
    record
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_tried_is_refused_or_follows_and_the_fold_is_deterministic(
        record in beginnings(),
        acts in proptest::collection::vec(act(), 1..120),
    ) {
        let record = lived(record, &acts);
        let mut again = State::new(library());
        record.entries.iter().for_each(|entry| evolve(&mut again, entry));
        prop_assert_eq!(format!("{again:?}"), format!("{:?}", record.state));
        record.state.drafts.values().for_each(|draft| stands_lawfully(&record.state, draft));
        one_question_at_a_time(&record.state);
    }

    #[test]
    fn folding_never_fails_on_entries_in_an_order_nobody_decided(
        record in beginnings(),
        acts in proptest::collection::vec(act(), 1..60),
        order in proptest::collection::vec(0..1000_usize, 200),
    ) {
        // A record shuffled: recomputing tells, folding and deciding go on.
        let record = lived(record, &acts);
        let mut entries = record.entries;
        for (place, other) in order.into_iter().enumerate().take(entries.len()) {
            let other = other % entries.len();
            entries.swap(place, other);
        }
        let mut state = State::new(library());
        for entry in &entries {
            let _ = recompute(&state, entry);
            evolve(&mut state, entry);
        }
        for act in &acts {
            let _ = decide(&state, &act.context, &act.command);
        }
    }
}

fn stands_lawfully(state: &State, draft: &Draft) {
    let adopted = draft.adopted.is_some();
    assert_eq!(
        adopted,
        matches!(draft.stage, Stage::Adopted | Stage::InForce)
    );
    assert_eq!(draft.in_force.is_some(), draft.stage == Stage::InForce);
    assert!(adopted || draft.signatures.is_empty() && draft.joined.is_empty());
    let participants = draft.participants(&state.questions);
    assert!(
        draft
            .signatures
            .keys()
            .all(|party| participants.contains(party))
    );
    let adopters = draft.adopters(&state.questions);
    assert!(draft.joined.keys().all(|party| !adopters.contains(party)));
    let passed = draft.passed.iter().map(|station| &station.step);
    assert!(passed.eq(draft.submission.path.iter().take(draft.passed.len())));
}

fn one_question_at_a_time(state: &State) {
    for session in state.sessions.values() {
        let open = state.questions.values().filter(|question| {
            question.closed.is_none() && question.opening.proposal.session == session.id
        });
        let open: Vec<_> = open
            .map(|question| &question.opening.proposal.question)
            .collect();
        assert_eq!(open, session.question.iter().collect::<Vec<_>>());
        assert!(open.is_empty() || session.open_sitting().is_some());
    }
    let mut issued: Vec<_> = state
        .documents
        .keys()
        .chain(state.drafts.values().map(|d| &d.symbol))
        .collect();
    let adopted = state
        .drafts
        .values()
        .filter_map(|draft| draft.adopted.as_ref());
    issued.extend(adopted.map(|adopted| &adopted.claim.symbol));
    let distinct: BTreeSet<_> = issued.iter().collect();
    assert_eq!(distinct.len(), issued.len(), "a symbol is never used again");
}

// ---- Resolving claims ----

/// A claim of XD's status, and in what capacity it is made.
type Said = (Capacity, Standing, Certainty, Day);

fn said() -> impl Strategy<Value = Vec<Said>> {
    let standings = [
        Standing::Member,
        Standing::Observer,
        Standing::Former,
        Standing::Withdrawing,
    ];
    let day = (1..=28_i8).prop_map(|day| Day::constant(2026, 1, day));
    let one = (
        proptest::sample::select(&Capacity::ALL[..]),
        proptest::sample::select(standings.to_vec()),
        prop_oneof![4 => Just(Certainty::Stated), 1 => Just(Certainty::Planned)],
        day,
    );
    proptest::collection::vec(one, 0..12)
}

fn recorded(said: &[Said]) -> Record {
    said.iter().fold(
        Record::founded(),
        |record, (capacity, value, certainty, day)| {
            let span = vocab::Span {
                from: vocab::When::day(*day),
                until: None,
            };
            let mut claim = standing("XD", *value, span);
            claim.certainty = *certainty;
            let command = institution::Command::ClaimStanding(claim);
            record.given(command.by("secretariat", *capacity))
        },
    )
}

/// What the policy follows, read off the list as a lawyer would.
fn by_hand(said: &[Said], day: Day) -> Option<Said> {
    let law = charter();
    let speaks = |it: &&Said| {
        let span = vocab::Span {
            from: vocab::When::day(it.3),
            until: None,
        };
        it.2 == Certainty::Stated && law.is_competent(it.1, it.0) && span.holds_on(day) != Holds::No
    };
    let leaves = |it: &&Said| matches!(it.1, Standing::Former | Standing::Withdrawing);
    let left = said
        .iter()
        .filter(speaks)
        .filter(leaves)
        .map(|it| it.3)
        .max();
    let rank = |it: &Said| law.policy.iter().position(|capacity| *capacity == it.0);
    let is_back = |it: &&Said| {
        let since = said.iter().filter(speaks);
        let mut since = since.filter(|other| other.1 == Standing::Member && other.3 > it.3);
        since.any(|other| rank(other) <= rank(it))
    };
    let stays = |it: &&Said| left.is_none_or(|left| it.3 >= left) || (leaves(it) && !is_back(it));
    law.policy.iter().find_map(|capacity| {
        let of_capacity = said.iter().filter(speaks).filter(stays);
        let of_capacity = of_capacity.filter(|it| it.0 == *capacity);
        // Of several, `max_by_key` takes the last.
        of_capacity.max_by_key(|it| it.3).copied()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn the_policy_does_not_depend_on_the_order_of_recording_except_among_equals(
        said in said(),
        day in 1..=28_i8,
    ) {
        let day = Day::constant(2026, 1, day);
        let party: PartyId = id("XD");
        let followed = |said: &[Said]| {
            let record = recorded(said);
            by_policy(&record.state, &party, Facet::Status, day).map(|it| (
                it.origin.attribution.capacity,
                it.claim.standing,
                it.claim.certainty,
                it.claim.span.from.first_day().unwrap(),
            ))
        };
        prop_assert_eq!(followed(&said), by_hand(&said, day));
        // Grouped by capacity, either way round, each group in the order it was recorded.
        let mut grouped = said.clone();
        grouped.sort_by_key(|it| it.0);
        prop_assert_eq!(followed(&grouped), followed(&said));
        grouped.sort_by_key(|it| std::cmp::Reverse(it.0));
        prop_assert_eq!(followed(&grouped), followed(&said));
    }

    #[test]
    fn rolls_differ_and_each_author_stands_under_one(said in said(), day in 1..=28_i8) {
        let record = recorded(&said);
        let charter = charter();
        let rule = charter.rules.latest(&id("consensus")).unwrap();
        let worlds = rolls(&record.state, RollOf { rule, concerns: None, body: None, day: Day::constant(2026, 1, day) });
        prop_assert!(worlds[0].policy && worlds.iter().skip(1).all(|world| !world.policy));
        let mut authors = BTreeSet::new();
        for (place, world) in worlds.iter().enumerate() {
            prop_assert!(worlds[..place].iter().all(|other| other.roll != world.roll));
            prop_assert!(world.policy || !world.authors.is_empty());
            prop_assert!(world.authors.iter().all(|author| authors.insert(author)));
        }
    }
}

#[test]
fn something_comes_of_what_is_tried() {
    // A life in which everything is refused would test nothing: each kind of event happens.
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let acts = proptest::collection::vec(act(), 400);
    let mut happened = BTreeSet::new();
    for _ in 0..90 {
        let acts = acts.new_tree(&mut runner).unwrap().current();
        let both = Record::sitting().sits("council-1", "council", COUNCIL_DAY);
        for entry in lived(both, &acts).entries {
            happened.insert(entry.event.kind());
        }
    }
    let all: BTreeSet<_> = Event::KINDS.iter().copied().collect();
    let missing: Vec<_> = all.difference(&happened).collect();
    assert!(missing.is_empty(), "never happened: {missing:?}");
}
