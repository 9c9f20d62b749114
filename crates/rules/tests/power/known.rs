//! Bodies whose power is known from the literature, or from other programs.

use rules::power::{Game, Power, Share};

use crate::games::{fund, power, told, weighted};

/// Nine of fifteen, the permanent five among them. Of the nine or more, five are given; the
/// indices follow from binomials.
#[test]
fn in_the_security_council_a_permanent_member_has_a_hundred_times_the_power_of_another() {
    let council = Game::among(15).numbering(9).with_vetoes(0..5);
    let power = power(&council);
    // 848 winning coalitions: those of four to ten of the ten others.
    assert_eq!(power[0].swings.to_string(), "848");
    assert_eq!(power[14].swings.to_string(), "84");
    assert_eq!(power[0].banzhaf_absolute.to_string(), "53/1024");
    assert_eq!(power[0].shapley_shubik.to_string(), "421/2145");
    assert_eq!(power[14].shapley_shubik.to_string(), "4/2145");
    // The same as a weighted game: seven each for the five, one each for the ten, 39 of 45.
    let weights: Vec<u64> = (0..15)
        .map(|player| if player < 5 { 7 } else { 1 })
        .collect();
    assert_eq!(power, crate::games::power(&weighted(&weights, 39)));
}

#[test]
fn two_thirds_by_heads_share_the_power_alike() {
    let power = power(&Game::among(193).numbering(129));
    assert!(
        power
            .iter()
            .all(|power| power.shapley_shubik.to_string() == "1/193")
    );
}

/// Made for the clause: without it each of the two heaviest could block alone.
#[test]
fn four_are_needed_to_block_where_the_rule_says_so() {
    let heavy = |player: usize| if player < 2 { 40 } else { 5 };
    let double = Game::among(6).numbering(4).weighing(heavy, 65);
    let without = power(&double);
    let with = power(&double.blocked_by(3));
    let absolute = |power: &[Power]| told(power, |power| &power.banzhaf_absolute);
    assert_eq!(absolute(&without)[..2], ["11/32", "11/32"]);
    assert_eq!(absolute(&with)[..2], ["5/16", "5/16"]);
    assert!(with[0].shapley_shubik < without[0].shapley_shubik);
    assert!(with[5].shapley_shubik > without[5].shapley_shubik);
}

/// The figures of the PyPI package `powerindex` on the same game.
#[test]
fn the_power_in_a_body_of_190_is_as_another_program_finds_it() {
    let power = power(&fund());
    let shown = |place: usize| format!("{:.5}", power[place].banzhaf_normalised);
    assert_eq!(
        [shown(0), shown(1), shown(2)],
        ["0.17909", "0.06482", "0.04805"]
    );
    let banzhaf: Share = power.iter().map(|power| &power.banzhaf_normalised).sum();
    let shapley: Share = power.iter().map(|power| &power.shapley_shubik).sum();
    assert_eq!((banzhaf, shapley), (Share::whole(), Share::whole()));
}
