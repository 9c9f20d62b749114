//! Tables of alliances: what is taken, what is refused and why; and the published years.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    io::{self, Write as _},
    path::PathBuf,
};

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

/// A published file, where it is beside the project.
fn published(name: &str) -> Option<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    let data =
        env::var_os("MAJLIS_SHARED_DATA").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    let path = data.join("alliances").join(name);
    if path.exists() {
        return Some(path);
    }
    let _ = writeln!(io::stderr(), "skipped: alliances/{name}");
    None
}

/// A party, another, a year.
type DyadYear = (String, String, i32);

/// The dyad-years of a published file, by obligation.
fn dyads(
    name: &str,
    columns: &[(&str, Obligation)],
) -> Option<BTreeMap<Obligation, BTreeSet<DyadYear>>> {
    let text = std::fs::read_to_string(published(name)?).expect("it can be read");
    let rows = reading::rows(&text).expect("a table");
    let (header, rows) = rows.split_first().expect("columns");
    let at = |column: &str| {
        header
            .fields
            .iter()
            .position(|it| it == column)
            .expect("a column")
    };
    let mut found: BTreeMap<Obligation, BTreeSet<DyadYear>> = BTreeMap::new();
    for (column, obligation) in columns {
        let place = at(column);
        let of = found.entry(*obligation).or_default();
        for row in rows.iter().filter(|row| row.fields[place] == "1") {
            let year = row.fields[2].parse().expect("a year");
            of.insert((row.fields[0].clone(), row.fields[1].clone(), year));
        }
    }
    Some(found)
}

/// What agrees of both, over the union of both, and how many stand on one side only.
fn agreement(ours: &BTreeSet<DyadYear>, theirs: &BTreeSet<DyadYear>) -> (f64, usize, usize) {
    let both = ours.intersection(theirs).count();
    let (more, less) = (ours.len() - both, theirs.len() - both);
    let count = |number: usize| f64::from(u32::try_from(number).expect("few"));
    (count(both) / count(both + more + less), more, less)
}

#[tokio::test]
async fn commitments_agree_with_the_published_dyad_years() {
    let floors = [
        (
            &ATOP,
            "atop_member_level.csv",
            "atop_directed_dyad_year.csv",
            &[
                ("atop_defense", Obligation::Defence, 0.995),
                ("atop_offense", Obligation::Offence, 0.98),
                ("atop_neutral", Obligation::Neutrality, 0.95),
                ("atop_nonagg", Obligation::NonAggression, 0.99),
                ("atop_consul", Obligation::Consultation, 0.995),
            ][..],
        ),
        (
            &COW,
            "cow_alliance_v4.1_by_member.csv",
            "cow_directed_dyad_year.csv",
            &[
                ("defense", Obligation::Defence, 0.99),
                ("neutrality", Obligation::Neutrality, 0.99),
                ("nonaggression", Obligation::NonAggression, 0.99),
                ("entente", Obligation::Consultation, 0.99),
            ][..],
        ),
    ];
    for (form, members, dyad_years, rows) in floors {
        let columns: Vec<_> = rows.iter().map(|(column, it, _)| (*column, *it)).collect();
        let (Some(file), Some(theirs)) = (published(members), dyads(dyad_years, &columns)) else {
            continue;
        };
        let table = read(&file, form, None).expect("every row is taken");
        let log = testkit::empty_log().await;
        app::importing::import_alliances(&log, &table)
            .await
            .expect("taken");
        let state = &log.read().state;
        let account = form.id.parse().expect("an id");
        // The years published; those left out of the file are kept aside.
        let years: BTreeSet<i32> = theirs
            .values()
            .flatten()
            .map(|(_, _, year)| *year)
            .collect();
        let mut ours: BTreeMap<Obligation, BTreeSet<DyadYear>> = BTreeMap::new();
        for year in years {
            let day = |month, day| Day::new(i16::try_from(year).expect("a year"), month, day);
            let days = institution::commitments::Days {
                from: day(1, 1).expect("a day"),
                until: day(12, 31).expect("a day"),
            };
            for duty in institution::commitments::duties(state, days, &account, &[]) {
                let key = (duty.from.to_string(), duty.toward.to_string(), year);
                ours.entry(duty.obligation).or_default().insert(key);
            }
        }
        for (column, obligation, floor) in rows {
            let (share, more, less) = agreement(&ours[obligation], &theirs[obligation]);
            let _ = writeln!(
                io::stderr(),
                "{} {column}: {share:.4}, {more} only by members' rows, {less} only published",
                form.id
            );
            assert!(share >= *floor, "{} {column}: {share}", form.id);
        }
    }
}
