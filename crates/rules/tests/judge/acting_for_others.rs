//! Votes cast as a unit, proxies, and whom a decision binds.

use std::collections::BTreeMap;

use rules::{
    Ballot, Binds, Circumstances, Minority, Rule, Stage, StruckBecause, Verdict, bound, judge,
    judge_in,
};
use vocab::PartyId;

use crate::{
    law::{consensus_of_all, unanimity, unless_held, vote},
    minutes::{Minutes, check, minutes, party, words},
};

fn pairs(text: &[(&str, &str)]) -> BTreeMap<PartyId, PartyId> {
    let pairs = text.iter().map(|(one, other)| (party(one), party(other)));
    pairs.collect()
}

fn struck(verdict: &Verdict) -> Vec<(String, StruckBecause)> {
    let struck = verdict.struck.iter();
    struck
        .map(|struck| (struck.party.to_string(), struck.because))
        .collect()
}

/// A member that another acts for, by the rule that allows one (TFEU Art. 239).
fn by_proxy(proxies: u32, who_did_what: &str, acting: &[(&str, &str)]) -> Verdict {
    let rule = Rule {
        proxies,
        ..unanimity(rules::AbsenceEffect::Blocks)
    };
    let Minutes { roll, ballots } = minutes(who_did_what);
    let circumstances = Circumstances {
        proxies: pairs(acting),
        ..Circumstances::default()
    };
    judge_in(&rule, &roll, &ballots, &circumstances, Stage::Closed)
}

#[test]
fn a_member_in_the_room_acts_for_one_other() {
    let verdict = by_proxy(1, "SK yes; HU yes; A B yes", &[("HU", "SK")]);
    assert_eq!(words(&verdict), "adopted");
    assert_eq!(verdict.figures.present, 4, "who is represented is there");
}

#[test]
fn nobody_acts_for_more_than_the_rule_allows_nor_from_outside_the_room() {
    for (what, proxies, did, acting) in [
        ("no proxies at all", 0, "SK yes; HU yes", vec![("HU", "SK")]),
        (
            "two for one",
            1,
            "SK yes; HU CZ yes",
            vec![("HU", "SK"), ("CZ", "SK")],
        ),
        (
            "the holder is away",
            1,
            "SK absent; HU yes",
            vec![("HU", "SK")],
        ),
        (
            "the holder is represented",
            1,
            "SK yes; HU yes; CZ yes",
            vec![("HU", "SK"), ("SK", "CZ")],
        ),
        ("for itself", 1, "SK yes; HU yes", vec![("HU", "HU")]),
        (
            "the holder is no member",
            1,
            "HU yes; XX yes but not-a-member",
            vec![("HU", "XX")],
        ),
    ] {
        let verdict = by_proxy(proxies, did, &acting);
        let reasons = words(&verdict);
        assert!(reasons.ends_with("absence-blocks"), "{what}: {reasons}");
        let because = struck(&verdict);
        let refused = ("HU".to_string(), StruckBecause::ProxyNotAllowed);
        assert!(because.contains(&refused), "{what}: {because:?}");
    }
}

/// In the IMF's Board a director casts the votes of a constituency as a unit (Articles of Agreement
/// XII s. 3(i)): who votes is not who is counted.
#[test]
fn members_of_a_unit_do_what_their_voter_does() {
    let rule = vote(&["quota-votes >= 85/100 of roll", "heads >= 3/5 of roll"]);
    let Minutes {
        mut roll,
        mut ballots,
    } = minutes("1x165 no; 1x335 silent; 2x200 silent; 1x100 yes");
    let seats: Vec<PartyId> = roll.seats.keys().cloned().collect();
    let silent = seats
        .iter()
        .filter(|party| party.as_str().starts_with("silent"));
    roll.units = silent
        .map(|member| (member.clone(), party("chair")))
        .collect();
    ballots.insert(party("chair"), Ballot::Yes);
    let verdict = judge(&rule, &roll, &ballots, Stage::Closed);
    assert_eq!(
        words(&verdict),
        "not-adopted threshold",
        "83.5 in a hundred"
    );
    assert_eq!(
        verdict.figures.yes, 4,
        "the members are counted, not the voter"
    );
    assert!(
        struck(&verdict).is_empty(),
        "the voter's ballot is counted through its unit"
    );
}

#[test]
fn a_member_of_a_unit_has_no_ballot_of_its_own() {
    let Minutes { mut roll, ballots } = minutes("A yes; B no; C no");
    roll.units = pairs(&[("A", "A"), ("B", "A")]);
    let verdict = judge(
        &vote(&["heads >= 2/3 of roll"]),
        &roll,
        &ballots,
        Stage::Closed,
    );
    assert_eq!(words(&verdict), "adopted");
    assert_eq!(
        struck(&verdict),
        [("B".to_string(), StruckBecause::VotesInUnit)]
    );
    roll.excluded.insert(party("A"), StruckBecause::Suspended);
    roll.seats.remove(&party("A"));
    let verdict = judge(
        &vote(&["heads >= 1/2 of roll"]),
        &roll,
        &ballots,
        Stage::Closed,
    );
    assert_eq!(
        words(&verdict),
        "not-adopted threshold",
        "who is suspended casts nobody's vote"
    );
}

#[test]
fn a_unit_is_awaited_once_and_decides_with_all_it_has() {
    let Minutes { mut roll, ballots } = minutes("A B silent; C silent; D E yes; F no");
    roll.units = pairs(&[("A", "V"), ("B", "V")]);
    let verdict = judge(
        &vote(&["heads >= 2/3 of roll"]),
        &roll,
        &ballots,
        Stage::Open,
    );
    let missing = verdict.missing.unwrap();
    assert_eq!(missing.awaited, ["C", "V"].map(party).into());
    assert_eq!(missing.yes_needed, Some(1), "two at once");
    assert_eq!(missing.could_block, [party("V")].into());
}

/// TFEU Art. 238(3)(a): the fewest participating members with more than 35 % of the population of
/// the participating members, plus one.
#[test]
fn a_blocking_minority_may_be_measured_by_what_it_holds() {
    let rule = unless_held(
        vote(&["heads >= 55/100 of roll", "population >= 65/100 of roll"]),
        &Minority::Holding {
            measure: "population".to_string(),
            share: "35/100".parse().unwrap(),
            plus: 1,
        },
    );
    check(
        &rule,
        &[
            (
                "the two largest of twenty hold 36 in a hundred; a minority needs three",
                "18x64 yes; 2x324 no",
                "adopted deemed-attained",
            ),
            (
                "three are opposed",
                "17x64 yes; 2x324 no; 1x64 no",
                "not-adopted threshold",
            ),
            ("nobody is opposed", "20x10 yes", "adopted"),
        ],
    );
}

#[test]
fn a_decision_binds_whom_its_rule_says() {
    let did = "A yes; B no; C abstain; D absent; E yes but suspended";
    let Minutes { mut roll, ballots } = minutes(did);
    roll.seats.remove(&party("E"));
    for (binds, whom) in [
        (Binds::All, "A B C D E"),
        (Binds::Participants, "A B"),
        (Binds::Acceptors, "A E"),
        (Binds::AllButAbstainers, "A B D E"),
        (Binds::Nobody, ""),
    ] {
        let rule = Rule {
            binds,
            ..consensus_of_all()
        };
        let bound = bound(&rule, &roll, &ballots);
        let codes: Vec<&str> = bound.iter().map(PartyId::as_str).collect();
        assert_eq!(codes.join(" "), whom, "{binds:?}");
    }
}
