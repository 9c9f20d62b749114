//! The numbers a verdict rests on.

use rules::Figures;

use crate::{
    law::{consensus_of_all, consensus_of_those_present, vote},
    minutes::{closed, open},
};

const ONE_OF_EACH: &str = "1 yes; 1 no; 1 abstain; 1 not-participating; 1 absent; \
    1 absent-announced; 1 absent-no-objection; 1 absent-objects; 1 objects; 1 not-entitled; \
    2 silent";

fn without_legs(figures: Figures) -> Figures {
    Figures {
        legs: Vec::new(),
        ..figures
    }
}

#[test]
fn each_member_is_counted_where_its_act_puts_it() {
    let open_vote = Figures {
        entitled: 11,
        present: 5,
        yes: 1,
        no: 2,
        abstain: 1,
        not_participating: 1,
        absent: 4,
        absent_no_objection: 1,
        awaited: 2,
        ..Figures::default()
    };
    let rule = vote(&["heads > 1/2 of cast"]);
    assert_eq!(without_legs(open(&rule, ONE_OF_EACH).figures), open_vote);

    let closed_vote = Figures {
        absent: 6,
        awaited: 0,
        ..open_vote.clone()
    };
    assert_eq!(
        without_legs(closed(&rule, ONE_OF_EACH).figures),
        closed_vote
    );

    let of_those_present = consensus_of_those_present();
    assert_eq!(closed(&of_those_present, ONE_OF_EACH).figures, closed_vote);
}

#[test]
fn a_written_objection_that_counts_is_among_the_objections_and_the_absent() {
    let figures = closed(&consensus_of_all(), "AM absent-objects; 5 yes").figures;
    assert_eq!((figures.no, figures.absent, figures.present), (1, 1, 5));
}

#[test]
fn a_leg_shows_its_share_as_the_instrument_writes_it() {
    let leg = closed(&vote(&["heads >= 55/100 of roll"]), "27 yes")
        .figures
        .legs
        .remove(0);
    assert_eq!(leg.share.to_string(), "55/100");
    assert_eq!((leg.yes, leg.base, leg.needed, leg.met), (27, 27, 15, true));
}

#[test]
fn with_nothing_to_be_a_share_of_at_least_one_is_needed() {
    let figures = closed(&vote(&["heads >= 2/3 of present-and-voting"]), "15 abstain").figures;
    let leg = &figures.legs[0];
    assert_eq!((leg.yes, leg.base, leg.needed, leg.met), (0, 0, 1, false));
}

#[test]
fn weights_beyond_sixty_four_bits_are_judged_exactly_and_shown_cut_off() {
    let rule = vote(&["population > 1/2 of roll"]);
    let largest = u64::MAX;
    let tied = closed(&rule, &format!("2x{largest} yes; 2x{largest} no"));
    let carried = closed(&rule, &format!("2x{largest} yes; 1x1 yes; 2x{largest} no"));
    assert!(!tied.figures.legs[0].met);
    assert!(carried.figures.legs[0].met);
    assert_eq!(carried.figures.legs[0].base, largest);
}
