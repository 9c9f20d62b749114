//! The game of a rule, against the verdict of the same rule.

use proptest::{collection, option, prelude::*};
use rules::{
    AbsenceEffect, Ballot, Basis, Binds, Comparison, Consensus, Fraction, Leg, Measure, Method,
    Objectors, Outcome, Quorum, Roll, Rule, Seat, Stage, StruckBecause, Tie, Veto, Vote, judge,
    power::{Game, NotAGame},
};
use vocab::{Citation, PartyId, RuleId, Texts};

const POOL: [&str; 5] = ["AM", "BY", "KG", "KZ", "RU"];

fn party(code: &str) -> PartyId {
    PartyId::new(code).unwrap_or_else(|error| panic!("{code}: {error:?}"))
}

fn rule(method: Method, quorum: Option<Quorum>) -> Rule {
    Rule {
        id: RuleId::new("rule").unwrap_or_else(|error| panic!("{error:?}")),
        citation: Citation {
            instrument: Texts::default(),
            article: "1".to_string(),
        },
        method,
        quorum,
        excludes_state_concerned: false,
        binds: Binds::All,
        opens_for_joining: false,
    }
}

fn leg(measure: Measure, of: Basis, comparison: Comparison, share: (u64, u64)) -> Leg {
    Leg {
        measure,
        of,
        comparison,
        share: Fraction::new(share.0, share.1).unwrap_or_else(|error| panic!("{error}")),
    }
}

fn vote(legs: Vec<Leg>) -> Vote {
    Vote {
        legs,
        veto: None,
        attained_unless_opposed_by: None,
        tie: Tie::NotAdopted,
    }
}

fn roll(weights: &[u64]) -> Roll {
    let mut roll = Roll::of(POOL.iter().take(weights.len()).map(|code| party(code)));
    for (seat, weight) in roll.seats.values_mut().zip(weights) {
        seat.weights.insert("votes".to_string(), *weight);
    }
    roll
}

fn any_leg() -> impl Strategy<Value = Leg> {
    let measure = prop_oneof![Just(Measure::Heads), Just(Measure::Weight("votes".into()))];
    let of = prop_oneof![
        Just(Basis::Roll),
        Just(Basis::Present),
        Just(Basis::Cast),
        Just(Basis::PresentAndVoting),
        (0..9_u64).prop_map(Basis::Absolute),
    ];
    let comparison = prop_oneof![Just(Comparison::AtLeast), Just(Comparison::MoreThan)];
    let share = prop_oneof![
        Just((1, 2)),
        Just((2, 3)),
        Just((0, 1)),
        Just((1, 1)),
        Just((7, 6))
    ];
    (measure, of, comparison, share).prop_map(|(m, of, c, share)| leg(m, of, c, share))
}

fn any_method() -> impl Strategy<Value = Method> {
    let consensus = prop_oneof![Just(Objectors::Present), Just(Objectors::AnyMember)];
    let absence = prop_oneof![Just(AbsenceEffect::Neutral), Just(AbsenceEffect::Blocks)];
    let consensus = (consensus, absence)
        .prop_map(|(objectors, absence)| Method::Consensus(Consensus { objectors, absence }));
    let holders = option::of(proptest::sample::subsequence(POOL.to_vec(), 0..3));
    let vote = (
        collection::vec(any_leg(), 0..4),
        holders,
        option::of(0..7_u32),
    )
        .prop_map(|(legs, holders, attained_unless_opposed_by)| {
            Method::Vote(Vote {
                veto: holders.map(|codes| Veto {
                    holders: codes.into_iter().map(party).collect(),
                }),
                attained_unless_opposed_by,
                ..vote(legs)
            })
        });
    prop_oneof![1 => consensus, 5 => vote]
}

fn any_quorum() -> impl Strategy<Value = Quorum> {
    (any::<bool>(), any::<bool>()).prop_map(|(strict, of_total_membership)| Quorum {
        share: Fraction::new(2, 3).unwrap_or_else(|error| panic!("{error}")),
        comparison: if strict {
            Comparison::MoreThan
        } else {
            Comparison::AtLeast
        },
        of_total_membership,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn a_coalition_wins_the_game_where_its_yes_against_all_others_no_is_adopted(
        method in any_method(),
        quorum in option::of(any_quorum()),
        weights in collection::vec(0..6_u64, 1..=5),
        membership in 0..9_u32,
    ) {
        let rule = rule(method, quorum);
        let mut roll = roll(&weights);
        roll.total_membership = membership;
        let game = Game::of(&rule, &roll).unwrap();
        for coalition in 0_u32..1 << weights.len() {
            let votes_yes = |player: usize| coalition >> player & 1 == 1;
            let ballots = roll.seats.keys().cloned().enumerate().map(|(player, party)| {
                (party, if votes_yes(player) { Ballot::Yes } else { Ballot::No })
            });
            let verdict = judge(&rule, &roll, &ballots.collect(), Stage::Closed);
            prop_assert_eq!(
                game.wins(votes_yes),
                verdict.outcome == Outcome::Adopted,
                "{:05b}: {:?}", coalition, verdict.reasons
            );
        }
    }
}

#[test]
fn the_players_are_those_entitled_in_the_order_of_the_roll() {
    let mut roll = roll(&[4, 3, 2, 1]);
    roll.excluded.insert(party("BY"), StruckBecause::Suspended);
    let entitled: Vec<_> = roll
        .entitled()
        .map(|(party, _)| party.to_string())
        .collect();
    assert_eq!(entitled, ["AM", "KG", "KZ"]);
    let majority = leg(
        Measure::Weight("votes".into()),
        Basis::Roll,
        Comparison::MoreThan,
        (1, 2),
    );
    let game = Game::of(&rule(Method::Vote(vote(vec![majority])), None), &roll).unwrap();
    // Four of seven: the suspended weight is neither counted nor part of the whole.
    assert!(game.wins(|player| player == 0));
    assert!(!game.wins(|player| player > 0));
}

#[test]
fn before_a_roll_of_nobody_a_rule_is_no_game() {
    let consensus = Method::Consensus(Consensus {
        objectors: Objectors::AnyMember,
        absence: AbsenceEffect::Neutral,
    });
    let rule = rule(consensus, None);
    let nobody = Game::of(&rule, &Roll::default());
    assert_eq!(nobody, Err(NotAGame::NobodyEntitled));
    let mut suspended = roll(&[1]);
    suspended
        .excluded
        .insert(party("AM"), StruckBecause::Suspended);
    assert_eq!(Game::of(&rule, &suspended), Err(NotAGame::NobodyEntitled));
}

#[test]
fn a_weight_that_is_missing_is_told_with_its_member_and_never_taken_as_nothing() {
    let majority = leg(
        Measure::Weight("votes".into()),
        Basis::Cast,
        Comparison::MoreThan,
        (1, 2),
    );
    let mut roll = roll(&[4, 3]);
    roll.seats.insert(party("KZ"), Seat::default());
    let missing = Game::of(&rule(Method::Vote(vote(vec![majority])), None), &roll).unwrap_err();
    assert_eq!(
        missing.to_string(),
        "the rule counts `votes`, and that of `KZ` is not given; add it"
    );
}
