//! Tables of alliances: what is taken, what is refused and why; and the published years.

use proptest::prelude::*;

use super::*;

const HEADER: &str = "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,\
                      neutral,nonagg,consul";

fn atop(row: &str) -> Result<Undertaking, String> {
    let reading = of_text(&format!("{HEADER}\n{row}\n"), &ATOP).expect("a table");
    match (reading.taken.first(), reading.faults.first()) {
        (Some(taken), None) => Ok(taken.clone()),
        (_, fault) => Err(fault.map(ToString::to_string).unwrap_or_default()),
    }
}

#[test]
fn a_row_is_taken_to_the_precision_it_has() {
    let rows = [
        ("7,2,1949,4,4.0,0,0,0.0,1,0,0,1,1", "1949-04-04", None),
        ("7,2,1949,4,,1950,0,0,1,0,0,0,0", "1949-04", Some("1950")),
        (
            "7,2,1949,0,0,1950,6,15,0,0,0,0,0",
            "1949",
            Some("1950-06-15"),
        ),
    ];
    for (row, from, until) in rows {
        let taken = atop(row).expect("taken");
        assert_eq!(taken.span.from.to_string(), from);
        assert_eq!(taken.span.until.map(|it| it.to_string()).as_deref(), until);
        assert_eq!(taken.instrument.as_str(), "atop-7");
    }
    let taken = atop(rows[0].0).expect("taken");
    let words: Vec<_> = taken.obligations.iter().map(|it| it.as_str()).collect();
    assert_eq!(words, ["defence", "non-aggression", "consultation"]);
}

#[test]
fn what_cannot_be_taken_is_told_with_its_field_and_the_remedy() {
    let rows = [
        (
            "7,2,0,4,4,0,0,0,1,0,0,0,0",
            "a month or a day without its year",
        ),
        ("7,2,0,0,0,0,0,0,1,0,0,0,0", "write the year it entered"),
        (
            "7,2,1949,2,30,0,0,0,1,0,0,0,0",
            "1949-02-30 is not in the calendar",
        ),
        ("7,2,1949,13,1,0,0,0,1,0,0,0,0", "is not in the calendar"),
        ("7,2,1950,1,1,1949,1,1,1,0,0,0,0", "exchange the dates"),
        ("7,2,1949,1,1,0,0,0,2,0,0,0,0", "neither 0 (no) nor 1 (yes)"),
        ("7,2,soon,1,1,0,0,0,1,0,0,0,0", "is not a whole number"),
        ("7,a b,1949,1,1,0,0,0,1,0,0,0,0", "an id has only"),
        ("7,2,1949", "it has 3 fields"),
    ];
    for (row, expected) in rows {
        let told = atop(row).expect_err(row);
        assert!(told.contains(expected), "{row}: {told}");
    }
    let missing = of_text("atopid,member\n1,2\n", &ATOP).expect_err("no table");
    assert!(
        missing.to_string().contains("there is no column `yrent`"),
        "{missing}"
    );
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,300}") {
        let _ = of_text(&text, &ATOP);
        let _ = of_text(&text, &COW);
    }

    #[test]
    fn every_row_is_taken_or_refused(cells in proptest::collection::vec("[0-9.a-z]{0,4}", 13)) {
        let reading = of_text(&format!("{HEADER}\n{}\n", cells.join(",")), &ATOP).unwrap();
        // A row of empty cells alone is a line without anything on it only where it has no comma.
        prop_assert_eq!(reading.rows, reading.taken.len() + reading.faults.len());
    }
}
