//! Commitments: read from a party's own words, owed to the others, kept apart by account.

use std::collections::BTreeSet;

use institution::{
    Refusal,
    commitments::{Days, Duty, Obligation, Supposed, duties, tensions},
    refusal::Kind,
};
use proptest::prelude::*;
use vocab::{AccountId, Capacity, Day};

use crate::{
    acts::{claim_commitment, id},
    record::{Record, Told},
};

use Obligation::{Consultation, Defence, NonAggression};

fn told(record: &Record, day: &str, by: &str, supposed: &[Supposed]) -> Vec<String> {
    let account: AccountId = id(by);
    let days = Days::on(id(day));
    let duties = duties(&record.state, days, &account, supposed);
    duties.iter().map(in_words).collect()
}

fn in_words(duty: &Duty<'_>) -> String {
    format!(
        "{} {} {} ({})",
        duty.from, duty.obligation, duty.toward, duty.instrument
    )
}

/// XA and XB defend each other in one pact from 2026 to 2027; XC is in it, bound to nothing itself.
fn pact() -> Record {
    let span = ("2026-01-01", Some("2027-12-31"));
    Record::founded()
        .given(claim_commitment("pact", "XA", span, &[Defence]))
        .given(claim_commitment(
            "pact",
            "XB",
            span,
            &[Defence, Consultation],
        ))
        .given(claim_commitment(
            "pact",
            "XC",
            ("2026-06-01", Some("2026-12-31")),
            &[],
        ))
}

#[test]
fn each_owes_what_it_undertook_itself_to_every_other_that_is_in_it_that_day() {
    let by = "secretariat";
    assert_eq!(
        told(&pact(), "2026-02-01", by, &[]),
        [
            "XA defence XB (pact)",
            "XB defence XA (pact)",
            "XB consultation XA (pact)",
        ]
    );
    assert_eq!(
        told(&pact(), "2026-07-01", by, &[]),
        [
            "XA defence XB (pact)",
            "XA defence XC (pact)",
            "XB defence XA (pact)",
            "XB consultation XA (pact)",
            "XB defence XC (pact)",
            "XB consultation XC (pact)",
        ]
    );
    assert_eq!(told(&pact(), "2028-01-01", by, &[]), Vec::<String>::new());
}

#[test]
fn within_a_year_only_those_are_bound_who_were_in_it_on_one_and_the_same_day() {
    let first_half = ("2026-01-01", Some("2026-06-30"));
    let second_half = ("2026-07-01", Some("2026-12-31"));
    let record = Record::founded()
        .given(claim_commitment("pact", "XA", first_half, &[Defence]))
        .given(claim_commitment("pact", "XA", second_half, &[Consultation]))
        .given(claim_commitment("pact", "XB", first_half, &[Defence]))
        .given(claim_commitment("pact", "XC", second_half, &[]));
    let year = Days {
        from: id("2026-01-01"),
        until: id("2026-12-31"),
    };
    let owed = duties(&record.state, year, &id("secretariat"), &[]);
    let owed: Vec<_> = owed.iter().map(in_words).collect();
    assert_eq!(
        owed,
        [
            "XA defence XB (pact)",
            "XA consultation XC (pact)",
            "XB defence XA (pact)",
        ]
    );
}

#[test]
fn two_accounts_are_never_added_up() {
    let span = ("2026-01-01", None);
    let other =
        claim_commitment("pact", "XD", span, &[Defence]).by("founding-act", Capacity::Press);
    let record = pact().given(other);
    // Alone in its own account, XD owes nobody anything; in the other's it is not there.
    assert_eq!(
        told(&record, "2026-02-01", "founding-act", &[]),
        Vec::<String>::new()
    );
    assert_eq!(told(&record, "2026-02-01", "secretariat", &[]).len(), 3);
}

#[test]
fn what_would_change_is_what_differs_once_something_is_supposed() {
    let without = [Supposed::Without(id("XB"), None)];
    assert_eq!(
        told(&pact(), "2026-02-01", "secretariat", &without),
        Vec::<String>::new()
    );
    let elsewhere = [Supposed::Without(id("XB"), Some(id("another")))];
    assert_eq!(
        told(&pact(), "2026-02-01", "secretariat", &elsewhere).len(),
        3
    );
    let joined = [Supposed::With(id("XD"), id("pact"), [NonAggression].into())];
    let then = told(&pact(), "2026-02-01", "secretariat", &joined);
    assert!(then.contains(&"XD non-aggression XA (pact)".to_string()));
    assert!(then.contains(&"XA defence XD (pact)".to_string()));
}

#[test]
fn to_defend_one_and_spare_another_that_nothing_binds_to_it_is_told() {
    let span = ("2026-01-01", None);
    let both = claim_commitment("peace", "XA", span, &[NonAggression]);
    let record = pact()
        .given(both)
        .given(claim_commitment("peace", "XD", span, &[NonAggression]));
    let account = id("secretariat");
    let now = duties(&record.state, Days::on(id("2026-02-01")), &account, &[]);
    let pairs: Vec<_> = tensions(&now)
        .into_iter()
        .map(|(defends, spares)| (in_words(&defends), in_words(&spares)))
        .collect();
    let expected = (
        "XA defence XB (pact)".to_string(),
        "XA non-aggression XD (peace)".to_string(),
    );
    assert_eq!(pairs, [expected]);
}

#[test]
fn an_undertaking_is_somebodys_word_on_a_source_and_of_a_party_that_is_known() {
    let span = ("2026-01-01", None);
    let sourced = claim_commitment("pact", "XA", span, &[Defence]);
    let bare = sourced.resting_on(None);
    assert_eq!(Record::founded().refuses(bare), Refusal::SourceMissing);
    let unknown = Refusal::Unknown {
        kind: Kind::Party,
        id: "XZ".to_string(),
    };
    let nobody = claim_commitment("pact", "XZ", span, &[Defence]);
    assert_eq!(Record::founded().refuses(nobody), unknown);
    let backwards = claim_commitment("pact", "XA", ("2026-02-01", Some("2026-01-01")), &[Defence]);
    assert_eq!(
        Record::founded().refuses(backwards),
        Refusal::EndBeforeBeginning
    );
}

/// A party in one of two instruments for some days of a year.
fn undertaking() -> impl Strategy<Value = (usize, usize, i8, i8, usize)> {
    (0..2_usize, 0..4_usize, 1..=27_i8, 0..=12_i8, 0..5_usize)
}

const PARTIES: [&str; 4] = ["XA", "XB", "XC", "XD"];
const PACTS: [&str; 2] = ["one", "two"];

fn recorded(all: &[(usize, usize, i8, i8, usize)]) -> Record {
    all.iter().fold(
        Record::founded(),
        |record, (pact, party, from, lasts, what)| {
            let day = |day: i8| Day::constant(2026, 1, day.min(28)).to_string();
            let (from, until) = (day(*from), day(from + lasts));
            let obligation = Obligation::ALL[*what];
            let span = (from.as_str(), Some(until.as_str()));
            record.given(claim_commitment(
                PACTS[*pact],
                PARTIES[*party],
                span,
                &[obligation],
            ))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_bound_outside_its_membership_and_what_ended_does_not_revive(
        all in proptest::collection::vec(undertaking(), 0..10),
        day in 1..=28_i8,
    ) {
        let record = recorded(&all);
        let account = id("secretariat");
        let day = Day::constant(2026, 1, day);
        for duty in duties(&record.state, Days::on(day), &account, &[]) {
            for party in [duty.from, duty.toward] {
                let claims = &record.state.commitments[duty.instrument];
                let there = claims.iter().any(|it| {
                    it.claim.party == *party && it.claim.span.holds_on(day) != vocab::Holds::No
                });
                prop_assert!(there, "{party} in {}", duty.instrument);
            }
        }
        let after = duties(&record.state, Days::on(Day::constant(2026, 3, 1)), &account, &[]);
        prop_assert!(after.is_empty());
    }

    #[test]
    fn the_order_of_recording_changes_nothing(
        all in proptest::collection::vec(undertaking(), 0..10),
        day in 1..=28_i8,
    ) {
        let days = Days::on(Day::constant(2026, 1, day));
        let account = id("secretariat");
        let mut reversed = all.clone();
        reversed.reverse();
        let (one, other) = (recorded(&all), recorded(&reversed));
        let of = |record: &Record| -> BTreeSet<String> {
            duties(&record.state, days, &account, &[]).iter().map(in_words).collect()
        };
        prop_assert_eq!(of(&one), of(&other));
    }
}
