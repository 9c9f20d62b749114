//! The game of a rule, against the verdict of the same rule.

use proptest::{collection, option, prelude::*};
use rules::{
    AbsenceEffect, Ballot, Basis, Binds, Break, Comparison, Consensus, Fraction, Leg, Measure,
    Method, Minority, Objectors, Outcome, Quorum, Roll, Rule, Seat, Silence, Stage, StruckBecause,
    Tie, Unanimity, Veto, Vote, judge,
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
        proxies: 0,
        fallback: None,
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

fn any_absence() -> impl Strategy<Value = AbsenceEffect> {
    prop_oneof![
        Just(AbsenceEffect::Neutral),
        Just(AbsenceEffect::Blocks),
        Just(AbsenceEffect::Deferred { days: 30 }),
    ]
}

fn any_minority() -> impl Strategy<Value = Minority> {
    let holding = (prop_oneof![Just((35, 100)), Just((1, 2))], 0..3_u32);
    prop_oneof![
        (0..7_u32).prop_map(Minority::Members),
        holding.prop_map(|(share, plus)| Minority::Holding {
            measure: "votes".to_string(),
            share: Fraction::new(share.0, share.1).unwrap_or_else(|error| panic!("{error}")),
            plus,
        }),
    ]
}

fn any_method() -> impl Strategy<Value = Method> {
    let objectors = prop_oneof![Just(Objectors::Present), Just(Objectors::AnyMember)];
    let consensus = (objectors, any_absence())
        .prop_map(|(objectors, absence)| Method::Consensus(Consensus { objectors, absence }));
    let unanimity = any_absence().prop_map(|absence| Method::Unanimity(Unanimity { absence }));
    let silence = Just(Method::Silence(Silence {
        broken_by: [Break::Objection].into(),
    }));
    let holders = option::of(proptest::sample::subsequence(POOL.to_vec(), 0..3));
    let vote = (
        collection::vec(any_leg(), 0..4),
        holders,
        option::of(any_minority()),
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
    prop_oneof![1 => consensus, 1 => unanimity, 1 => silence, 12 => vote]
}

fn any_quorum() -> impl Strategy<Value = Quorum> {
    (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(strict, of_total_membership, is_presumed)| Quorum {
            share: Fraction::new(2, 3).unwrap_or_else(|error| panic!("{error}")),
            comparison: if strict {
                Comparison::MoreThan
            } else {
                Comparison::AtLeast
            },
            of_total_membership,
            is_presumed,
        },
    )
}

/// Who is kept off, and who votes for whom; `ZZ` has no seat.
fn any_roll() -> impl Strategy<Value = Roll> {
    let weights = collection::vec(0..6_u64, 1..=5);
    let excluded = prop_oneof![2 => Just(Vec::new()), 1 => collection::vec(0..5_usize, 1..3)];
    let voters = ["AM", "BY", "ZZ"];
    let units = (0..5_usize, proptest::sample::select(voters.to_vec()));
    let units = prop_oneof![2 => Just(Vec::new()), 1 => collection::vec(units, 1..4)];
    (weights, excluded, units, 0..9_u32).prop_map(|(weights, excluded, units, membership)| {
        let mut roll = roll(&weights);
        roll.total_membership = membership;
        for place in excluded {
            roll.excluded
                .insert(party(POOL[place]), StruckBecause::Suspended);
        }
        for (place, voter) in units {
            roll.units.insert(party(POOL[place]), party(voter));
        }
        roll
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn a_coalition_wins_the_game_where_its_yes_against_all_others_no_is_adopted(
        method in any_method(),
        quorum in option::of(any_quorum()),
        roll in any_roll(),
    ) {
        let rule = rule(method, quorum);
        let voters = roll.voters();
        let game = match Game::of(&rule, &roll) {
            Ok(game) => game,
            Err(NotAGame::NobodyEntitled) => {
                prop_assert!(voters.is_empty());
                return Ok(());
            }
            Err(NotAGame::MinorityOfUnits { voter }) => {
                let casts = |member: &PartyId| roll.units.get(member).unwrap_or(member) == &voter;
                prop_assert!(roll.seats.keys().filter(|member| casts(member)).count() > 1);
                return Ok(());
            }
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        };
        prop_assert_eq!(game.players(), voters.len());
        for coalition in 0_u32..1 << voters.len() {
            let votes_yes = |player: usize| coalition >> player & 1 == 1;
            let ballots = voters.iter().enumerate().map(|(player, party)| {
                ((*party).clone(), if votes_yes(player) { Ballot::Yes } else { Ballot::No })
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

fn by_votes() -> Rule {
    let majority = leg(
        Measure::Weight("votes".into()),
        Basis::Roll,
        Comparison::MoreThan,
        (1, 2),
    );
    rule(Method::Vote(vote(vec![majority])), None)
}

#[test]
fn the_players_are_those_entitled_in_the_order_of_the_roll() {
    let mut roll = roll(&[4, 3, 2, 1]);
    roll.excluded.insert(party("BY"), StruckBecause::Suspended);
    let voters: Vec<_> = roll.voters().iter().map(ToString::to_string).collect();
    assert_eq!(voters, ["AM", "KG", "KZ"]);
    let game = Game::of(&by_votes(), &roll).unwrap();
    // Four of seven: the suspended weight is neither counted nor part of the whole.
    assert!(game.wins(|player| player == 0));
    assert!(!game.wins(|player| player > 0));
}

#[test]
fn votes_cast_in_a_unit_are_one_player_with_the_weight_of_all() {
    let mut roll = roll(&[4, 3, 2, 1]);
    for member in ["KG", "KZ"] {
        roll.units.insert(party(member), party("BY"));
    }
    let voters: Vec<_> = roll.voters().iter().map(ToString::to_string).collect();
    assert_eq!(voters, ["AM", "BY"]);
    let power = Game::of(&by_votes(), &roll).unwrap().power().unwrap();
    // Three and two and one are more than half of ten, and outvote the four.
    assert_eq!(power[0].shapley_shubik.to_string(), "0");
    assert_eq!(power[1].shapley_shubik.to_string(), "1");
    roll.seats
        .get_mut(&party("KZ"))
        .unwrap()
        .weights
        .insert("votes".to_string(), u64::MAX);
    assert_eq!(
        Game::of(&by_votes(), &roll).unwrap_err().to_string(),
        "the `votes` of those for whom `BY` votes is more than 2⁶⁴; use larger units"
    );
}

#[test]
fn a_blocking_minority_of_members_cannot_be_made_up_of_units() {
    let heads = leg(Measure::Heads, Basis::Roll, Comparison::AtLeast, (55, 100));
    let vote = Vote {
        attained_unless_opposed_by: Some(Minority::Members(2)),
        ..vote(vec![heads])
    };
    let mut roll = roll(&[1, 1, 1]);
    roll.units.insert(party("BY"), party("AM"));
    let told = Game::of(&rule(Method::Vote(vote), None), &roll).unwrap_err();
    assert_eq!(
        told.to_string(),
        "the rule names a minority of members that can block, and `AM` casts the votes of \
         several; give a roll on which each member casts its own"
    );
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
    let mut roll = roll(&[4, 3]);
    roll.seats.insert(party("KZ"), Seat::default());
    let missing = Game::of(&by_votes(), &roll).unwrap_err();
    assert_eq!(
        missing.to_string(),
        "the rule counts `votes`, and that of `KZ` is not given; add it"
    );
}
