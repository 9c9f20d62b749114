//! What a standing brings with it, by each account.

use institution::{
    Command, Refusal,
    law::Charter,
    membership::{
        Ending, Right, Standing, StandingClaim, Terms,
        rights::{Entitlement, RightsRow, by_default, right_of, rights_of},
    },
    worlds::{self, RollOf},
};
use rules::StruckBecause;
use vocab::{AccountId, Capacity, Citation};

use crate::{
    acts::{claim, id, since, standing, text},
    law::{adoption, charter},
    record::{Act, DAY, Record, Told},
};

fn organ(standing: Standing) -> Act {
    claim("XC", standing).by("secretariat", Capacity::Organ)
}

/// The rights of XC in one line: a letter a right that is not simply had or not had.
fn line(record: &Record, account: Option<&str>) -> String {
    let account: Option<AccountId> = account.map(id);
    let rights = rights_of(&record.state, &id("XC"), id(DAY), account.as_ref());
    let words: Vec<_> = rights
        .values()
        .map(|entitled| match entitled.entitlement {
            Entitlement::Yes => "+",
            Entitlement::No => "-",
            other => other.as_str(),
        })
        .collect();
    words.join(" ")
}

#[test]
fn each_row_of_the_matrix_is_read_off_the_standing() {
    use Standing::{
        Former, Member, Observer, RepresentationRestricted, SuspendedByOrgan, VoteLost, Withdrawing,
    };
    let rows = [
        // attend speak vote object quorum denominator bound pay assistance
        (Member, "+ + + + + + + + +"),
        (VoteLost, "+ + - + + - + + +"),
        (RepresentationRestricted, "+ + + + + + + + +"),
        (SuspendedByOrgan, "- - - - - - per-act + per-act"),
        (Observer, "open-meetings by-leave - - - - - - -"),
        (Former, "- - - - - - what-was-incurred what-was-incurred -"),
    ];
    for (standing, expected) in rows {
        let record = Record::founded().given(organ(standing));
        assert_eq!(line(&record, None), expected, "{standing}");
    }
    let leaving = Record::founded().given(claim("XC", Withdrawing).by("XC", Capacity::Depositary));
    assert_eq!(
        line(&leaving, Some("XC")),
        "+ + except-own-leaving except-own-leaving + + + + +"
    );
}

#[test]
fn what_one_suspends_itself_takes_its_rights_in_its_own_account_alone() {
    // L1: the organisation follows nobody who is not competent; the other account is kept.
    let record =
        Record::founded().given(claim("XC", Standing::SelfSuspended).by("XC", Capacity::Party));
    assert_eq!(line(&record, None), "+ + + + + + + + +");
    assert_eq!(line(&record, Some("XC")), "- - - - - - - - unsaid");
}

#[test]
fn a_suspension_that_names_rights_takes_those_and_no_others() {
    // L9 (OAS, Honduras 2009): out of the organs, not counted, still bound.
    let terms = Terms {
        withheld: [Right::Attend, Right::Vote, Right::Quorum].into(),
        ..Terms::default()
    };
    let suspended = StandingClaim {
        terms: Some(terms),
        ..standing("XC", Standing::SuspendedByOrgan, since("2026-01-01"))
    };
    let record = Record::founded()
        .given(Command::ClaimStanding(suspended).by("secretariat", Capacity::Organ));
    assert_eq!(line(&record, None), "- + - + - + + + +");
    let vote = right_of(&record.state, &id("XC"), Right::Vote, id(DAY), None);
    let position = record.state.standings.last().unwrap().origin.position;
    assert_eq!(vote.withheld_by, Some(position));
}

#[test]
fn the_charter_overrides_a_cell_and_is_cited_for_it() {
    // African Union: a suspended member counts in the total of which the quorum is taken.
    let citation = Citation {
        instrument: text("Charter"),
        article: "30".to_string(),
    };
    let row = RightsRow {
        cells: [(Right::Quorum, Entitlement::Yes)].into(),
        citation: citation.clone(),
    };
    let changed = Charter {
        rights: [(Standing::SuspendedByOrgan, row)].into(),
        digest: "lakes-rights".to_string(),
        ..charter()
    };
    let mut record = Record::founded();
    record.state.learn(std::sync::Arc::new(changed.clone()));
    let record = record
        .given(Command::AdoptCharter(adoption(&changed)))
        .given(organ(Standing::SuspendedByOrgan));
    let of = |right| right_of(&record.state, &id("XC"), right, id(DAY), None);
    assert_eq!(of(Right::Quorum).entitlement, Entitlement::Yes);
    assert_eq!(of(Right::Quorum).citation, Some(citation));
    assert_eq!(of(Right::Vote).entitlement, Entitlement::No);
    assert_eq!(of(Right::Vote).citation, None);
    assert_eq!(roll(&record), (2, 3, Some(StruckBecause::Suspended)));
}

/// Those on the roll, the whole membership it counts, and why XC is off it.
fn roll(record: &Record) -> (usize, u32, Option<StruckBecause>) {
    let charter = record.state.charter.as_ref().unwrap();
    let asked = RollOf {
        rule: charter.rules.latest(&id("consensus")).unwrap(),
        concerns: None,
        body: None,
        day: id(DAY),
    };
    let roll = worlds::roll_by(&record.state, asked, None);
    let out = roll.excluded.get(&id("XC")).copied();
    (roll.seats.len(), roll.total_membership, out)
}

#[test]
fn the_roll_follows_the_rights() {
    let rows = [
        (Standing::Member, (3, 3, None)),
        // L10 (UN Charter Art. 19): in the room, in the quorum, without its vote.
        (Standing::VoteLost, (2, 3, Some(StruckBecause::Arrears))),
        (
            Standing::SuspendedByOrgan,
            (2, 2, Some(StruckBecause::Suspended)),
        ),
        (Standing::RepresentationRestricted, (3, 3, None)),
        (Standing::Former, (2, 2, None)),
    ];
    for (standing, expected) in rows {
        let record = Record::founded().given(organ(standing));
        assert_eq!(roll(&record), expected, "{standing}");
    }
}

#[test]
fn whether_a_rule_or_an_organ_took_the_vote_is_kept() {
    // L10: the United Nations lose it by operation of a rule, the Council of Europe by decision.
    for capacity in [Capacity::OperationOfRule, Capacity::Organ] {
        let act = claim("XC", Standing::VoteLost).by("secretariat", capacity);
        let record = Record::founded().given(act);
        let kept = record.state.standings.last().unwrap();
        assert_eq!(kept.origin.attribution.capacity, capacity);
        assert_eq!(roll(&record).0, 2);
    }
}

#[test]
fn nobody_has_rights_who_is_nothing_to_the_organisation() {
    let record = Record::founded();
    let rights = rights_of(&record.state, &id("XD"), id(DAY), None);
    assert!(
        rights
            .values()
            .all(|right| right.entitlement == Entitlement::No)
    );
    assert!(rights.values().all(|right| right.from.is_none()));
}

#[test]
fn terms_belong_to_the_standing_they_are_terms_of() {
    let withheld = Terms {
        withheld: [Right::Vote].into(),
        ..Terms::default()
    };
    let ended = Terms {
        ending: Some(Ending::Lapsed),
        ..Terms::default()
    };
    let level = Terms {
        level: text("deputies"),
        ..Terms::default()
    };
    let decisions = Terms {
        decisions: vec![id("d1")],
        ..Terms::default()
    };
    let rows = [
        (Standing::Member, &withheld, Some("withheld")),
        (Standing::SuspendedByOrgan, &withheld, None),
        (Standing::SuspendedByOrgan, &ended, Some("ending")),
        (Standing::Former, &ended, None),
        (Standing::Active, &level, Some("level")),
        (Standing::RepresentationRestricted, &level, None),
        (Standing::Bound, &decisions, Some("decisions")),
    ];
    for (value, terms, stray) in rows {
        let act = Command::ClaimStanding(StandingClaim {
            terms: Some(terms.clone()),
            ..standing("XC", value, since("2026-01-01"))
        });
        let expected = stray.map(|field| Refusal::TermsOfAnother {
            field,
            standing: value,
        });
        assert_eq!(Record::founded().tried(act).err(), expected, "{value}");
    }
    let unknown = Command::ClaimStanding(StandingClaim {
        terms: Some(decisions),
        ..standing("XC", Standing::BoundExcept, since("2026-01-01"))
    });
    assert!(matches!(
        Record::founded().refuses(unknown),
        Refusal::Unknown { .. }
    ));
}

#[test]
fn every_standing_that_says_what_a_party_is_has_its_row() {
    for standing in Standing::ALL {
        let says_bound = matches!(
            standing,
            Standing::Bound | Standing::BoundExcept | Standing::ResiduallyBound
        );
        for right in Right::ALL {
            let cell = by_default(standing, right);
            assert_eq!(cell.is_some(), !says_bound, "{standing} {right}");
        }
    }
}
