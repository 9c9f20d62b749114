//! Random lives of an organisation: whatever is tried, in whatever order, the rules of the house
//! hold.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot be set up should stop there"
)]

mod attempts;

use std::sync::Arc;

use app::{By, Request};
use attempts::Attempt;
use institution::{
    Entry, State, decide,
    entry::Visibility,
    entry::{Actor, Office},
    evolve, recompute,
};
use proptest::prelude::*;
use vocab::{CommandId, UserId};

fn founded() -> State {
    let (charter, files) = app::csto().unwrap();
    let adoption = institution::founding::CharterAdoption {
        charter: charter.id.clone(),
        digest: files.digest(),
        files: files.hashes(),
    };
    let mut state = State::new([Arc::new(charter)]);
    live(
        &mut state,
        &Attempt::of(institution::Command::AdoptCharter(adoption)),
        0,
    )
    .unwrap();
    state
}

/// Tries an act; folds what follows, after checking that it follows and that it reads back.
fn live(
    state: &mut State,
    attempt: &Attempt,
    number: usize,
) -> Result<Vec<Entry>, institution::Refusal> {
    let request = Request {
        id: CommandId::new(&format!("try-{number}")).unwrap(),
        actor: Actor {
            office: attempt.office.clone(),
            user: UserId::new("u").unwrap(),
        },
        by: By {
            source: attempt.source.clone(),
            ..By::default()
        },
        valid: attempt.valid,
        command: attempt.command.clone(),
    };
    let context = request.context(state, testkit::NOW.parse().unwrap());
    let events = decide(state, &context, &request.command)?;
    let mut entries = Vec::new();
    for event in events {
        let envelope = institution::Envelope {
            command: request.id.clone(),
            recorded_at: context.at,
            recorder: context.actor.clone(),
            attribution: context.attribution.clone(),
            valid: context.valid,
            visibility: Visibility::Public,
        };
        let entry = Entry {
            position: state.length,
            envelope,
            event,
        };
        let bytes = record::encode(&entry).unwrap();
        assert_eq!(
            record::decode(&bytes).unwrap(),
            entry,
            "what is written reads back"
        );
        recompute(state, &entry).unwrap_or_else(|why| panic!("{attempt:?} does not follow: {why}"));
        evolve(state, &entry);
        entries.push(entry);
    }
    Ok(entries)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_tried_the_record_follows_from_itself(attempts in attempts::life()) {
        let mut state = founded();
        let mut entries = Vec::new();
        let mut carried_out = 0;
        for (number, attempt) in attempts.iter().enumerate() {
            let before = state.length;
            match live(&mut state, attempt, number + 1) {
                Ok(new) => {
                    carried_out += 1;
                    entries.extend(new);
                }
                // Nothing follows from what is refused.
                Err(_) => prop_assert_eq!(state.length, before),
            }
        }
        prop_assert!(carried_out > 0, "a life in which nothing happens tests nothing");
        let mut again = founded();
        entries.iter().for_each(|entry| evolve(&mut again, entry));
        prop_assert_eq!(format!("{again:?}"), format!("{state:?}"), "the fold is deterministic");
        symbols_are_allotted_once(&entries);
        nothing_is_signed_before_it_is_adopted(&state);
    }
}

fn symbols_are_allotted_once(entries: &[Entry]) {
    use institution::Event;
    let symbols: Vec<_> = entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::DraftSubmitted(issue) => Some(&issue.symbol),
            Event::DocumentIssued(issue) => Some(&issue.symbol),
            Event::DraftAdopted(adoption) => Some(&adoption.symbol),
            _ => None,
        })
        .collect();
    let distinct: std::collections::BTreeSet<_> = symbols.iter().collect();
    assert_eq!(
        distinct.len(),
        symbols.len(),
        "a symbol is never used again"
    );
}

fn nothing_is_signed_before_it_is_adopted(state: &State) {
    for draft in state.drafts.values() {
        let adopted = draft.adopted.is_some();
        assert!(
            adopted
                || draft.signatures.is_empty()
                    && draft.joined.is_empty()
                    && draft.in_force.is_none()
        );
        let participants = draft.participants(&state.questions);
        assert!(
            draft
                .signatures
                .keys()
                .all(|party| participants.contains(party))
        );
    }
}

#[test]
fn an_office_is_written_as_it_is_read() {
    for office in ["secretariat", "chair", "delegation:AM"] {
        assert_eq!(office.parse::<Office>().unwrap().to_string(), office);
    }
}
