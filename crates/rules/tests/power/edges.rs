//! Games at the edge of the definition.

use rules::power::{Game, Share};

use crate::games::{power, told, weighted};

#[test]
fn a_single_player_that_is_heavy_enough_has_all_the_power() {
    let power = power(&weighted(&[7], 7));
    assert_eq!(power[0].swings.to_string(), "1");
    assert_eq!(power[0].banzhaf_absolute, Share::whole());
    assert_eq!(power[0].banzhaf_normalised, Share::whole());
    assert_eq!(power[0].shapley_shubik, Share::whole());
}

#[test]
fn among_nobody_there_is_no_power() {
    assert_eq!(power(&Game::among(0)), []);
    assert_eq!(power(&Game::among(0).numbering(1)), []);
}

#[test]
fn where_nobody_can_win_or_nobody_is_needed_nobody_has_power() {
    let nobody = [
        ("the quota is above the total", weighted(&[3, 2, 1], 7)),
        ("so are the heads", Game::among(3).numbering(4)),
        ("the quota is nothing", weighted(&[3, 2, 1], 0)),
        ("nothing is asked for", Game::among(3)),
        ("all weights are nothing", weighted(&[0, 0, 0], 1)),
        ("nothing of nothing is asked for", weighted(&[0, 0, 0], 0)),
    ];
    for (what, game) in nobody {
        for power in power(&game) {
            assert_eq!(power.swings.to_string(), "0", "{what}");
            assert_eq!(power.banzhaf_absolute, Share::none(), "{what}");
            assert_eq!(power.banzhaf_normalised, Share::none(), "{what}");
            assert_eq!(power.shapley_shubik, Share::none(), "{what}");
        }
    }
}

#[test]
fn a_player_that_never_decides_is_a_dummy_whatever_it_weighs() {
    // Luxembourg in the Council of the Six: twelve of seventeen, and all other votes are even.
    let six = power(&weighted(&[4, 4, 4, 2, 2, 1], 12));
    assert_eq!(six[5].swings.to_string(), "0");
    assert_eq!(
        told(&six, |power| &power.shapley_shubik),
        ["7/30", "7/30", "7/30", "3/20", "3/20", "0"]
    );
}

#[test]
fn a_weight_of_nothing_still_counts_as_a_head() {
    let game = weighted(&[2, 1, 0], 2).numbering(2);
    let power = power(&game);
    assert_eq!(
        told(&power, |power| &power.banzhaf_absolute),
        ["3/4", "1/4", "1/4"]
    );
}

#[test]
fn a_player_heavy_enough_alone_decides_everything() {
    let power = power(&weighted(&[5, 1, 1, 1], 4));
    assert_eq!(
        told(&power, |power| &power.banzhaf_normalised),
        ["1", "0", "0", "0"]
    );
}

#[test]
fn a_veto_of_nobody_changes_nothing_and_one_of_all_is_unanimity() {
    let heads = Game::among(3).numbering(2);
    assert_eq!(power(&heads.clone().with_vetoes([3, 9])), power(&heads));
    let unanimous = power(&Game::among(3).numbering(3));
    assert_eq!(power(&heads.with_vetoes([0, 1, 2])), unanimous);
    assert_eq!(
        told(&unanimous, |power| &power.banzhaf_absolute),
        ["1/4"; 3]
    );
}

#[test]
fn the_unit_of_weight_makes_no_difference() {
    let small = power(&weighted(&[5, 3, 2, 0], 6));
    let large = weighted(&[5 << 60, 3 << 60, 2 << 60, 0], 6 << 60);
    assert_eq!(power(&large), small);
}

#[test]
fn weights_beyond_64_bits_together_are_counted() {
    let max = u64::MAX;
    let quota = 3 * u128::from(max) - 1;
    let game = Game::among(4).weighing(|player| [max, max, max, 1][player], quota);
    assert_eq!(
        told(&power(&game), |power| &power.shapley_shubik),
        ["1/3", "1/3", "1/3", "0"]
    );
}

#[test]
fn a_game_that_cannot_be_counted_says_what_would_help() {
    let weight = |player: usize| (1_u64 << 40) + player as u64;
    let told = Game::among(60)
        .weighing(weight, 31 << 40)
        .power()
        .unwrap_err();
    assert_eq!(
        told.to_string(),
        "the power of 60 members with weights as large as these cannot be counted exactly; give \
         the weights and the quota in larger units, like thousands"
    );
    let several = |many| {
        let game = Game::among(many).weighing(weight, 7 << 40);
        game.weighing(|player| 1 << (player % 3), 30)
    };
    assert!(several(41).power().is_err());
    assert!(
        Game::among(513)
            .weighing(|player| player as u64, 9)
            .power()
            .is_err()
    );
}

#[test]
fn by_heads_alone_any_number_of_players_is_counted() {
    let power = power(&Game::among(700).numbering(467));
    assert_eq!(power[699].shapley_shubik.to_string(), "1/700");
}
