//! `majlis import igo`, and the ledger of what was taken over.
//!
//! The real table is read from `../shared/data` (or from `MAJLIS_SHARED_DATA`) and skipped,
//! visibly, where it is absent; the same rules are shown by the small ones here.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::scratch::Scratch;

const HEAD: &str = "ioname,state,ionum,status,year_from,year_to\n";

/// Two organisations; of the second two rows contradict each other.
const SMALL: &str = "UPU,xa,1,full,1875,1990\nUPU,xb,1,associate,1900,1910\nUPU,xb,1,full,1911,2014\n\
                     ITU,xa,2,full,1900,1950\nITU,xa,2,observer,1940,1960\n";

fn with(lines: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("spells.csv", &format!("{HEAD}{lines}"));
    scratch
}

const IMPORT: [&str; 5] = ["import", "igo", "spells.csv", "--data", "data"];

fn members(scratch: &Scratch, more: &[&str]) -> String {
    let mut arguments = vec!["members", "--data", "data"];
    arguments.extend(more);
    scratch.majlis(&arguments).done()
}

#[test]
fn every_row_becomes_a_claim_under_the_codes_of_the_file() {
    let scratch = with(SMALL);
    let told = scratch.majlis(&IMPORT).done();
    assert_eq!(
        told,
        "Read 5 rows, took 5, refused 0. Rows that contradict each other stand in 2 accounts. \
         `data` holds 10 entries.\n"
    );
    insta::assert_snapshot!(members(&scratch, &[]), @r"
    party,organisation,facet,value,from,to,by,capacity,competent
    xa,ITU,status,member,1900,1950,igo,press,no
    xa,ITU,status,observer,1940,1960,igo-2,press,no
    xa,UPU,status,member,1875,1990,igo,press,no
    xb,UPU,status,associate,1900,1910,igo,press,no
    xb,UPU,status,member,1911,2014,igo,press,no
    ");
    let verified = scratch.majlis(&["verify", "data"]).done();
    assert!(verified.starts_with("10 entries hold;"), "{verified}");
}

#[test]
fn years_are_inclusive_and_codes_are_found_without_their_capitals() {
    let scratch = with(SMALL);
    scratch.majlis(&IMPORT).done();
    let on = |day: &str| {
        let told = members(&scratch, &["--organisation", "upu", "--on", day]);
        told.lines().count() - 1
    };
    assert_eq!(on("1874-12-31"), 0);
    assert_eq!(on("1875-01-01"), 1);
    assert_eq!(on("1910-12-31"), 2);
    assert_eq!(on("1990-12-31"), 2);
    assert_eq!(on("1991-01-01"), 1);
    let by = members(&scratch, &["--account", "igo-2"]);
    assert_eq!(by.lines().count(), 2);
    let unknown = ["members", "--data", "data", "--organisation", "UPX"];
    let told = scratch.majlis(&unknown).refused();
    assert_eq!(
        told,
        "majlis: there is no organisation `UPX` in this record; the nearest are: UPU, ITU\n"
    );
}

#[test]
fn one_line_that_cannot_be_taken_takes_all_the_others_with_it() {
    let scratch = with(&format!(
        "{SMALL}ITU,xb,2,full,1990,1980\nITU,xb,2,guest,1980,1990\n"
    ));
    let mut arguments = IMPORT.to_vec();
    arguments.extend(["--report", "report.csv"]);
    let told = scratch.majlis(&arguments);
    assert_eq!(told.code, 2);
    assert_eq!(
        told.out,
        "Read 7 rows, took 0, refused 2; nothing was written.\n"
    );
    assert_eq!(
        told.err,
        "majlis: spells.csv:7: year_to: 1980 is before 1990, where it begins; exchange the years\n\
         majlis: spells.csv:8: status: `guest` is not a status; write full, associate, observer or \
         partner\n"
    );
    assert!(!scratch.path("data").exists());
    let report = fs::read_to_string(scratch.path("report.csv")).unwrap();
    assert_eq!(report.lines().count(), 8);
    assert!(report.contains("\n7,refused,"), "{report}");
}

#[test]
fn a_table_is_added_to_a_record_that_is_there_and_taken_once() {
    let scratch = Scratch::with_almaty();
    scratch.write("spells.csv", &format!("{HEAD}{SMALL}"));
    let before = members(&scratch, &[]);
    scratch.majlis(&IMPORT).done();
    let after = members(&scratch, &[]);
    assert!(after.starts_with(&before), "{after}");
    assert_eq!(after.lines().count(), before.lines().count() + 5);
    assert_eq!(members(&scratch, &["--organisation", "csto"]), before);
    let files = scratch.files("data");
    let told = scratch.majlis(&IMPORT).refused();
    assert!(
        told.contains("this file is in the record already"),
        "{told}"
    );
    assert_eq!(scratch.files("data"), files);
}

#[test]
fn what_was_known_does_not_change_when_more_is_taken_over() {
    let scratch = Scratch::with_almaty();
    scratch.write("spells.csv", &format!("{HEAD}{SMALL}"));
    let known = ["--known-at", "2026-10-01T00:00:00Z"];
    let before = members(&scratch, &known);
    scratch.majlis(&IMPORT).done();
    assert_eq!(members(&scratch, &known), before);
}

/// The published table, where it is at hand.
fn published() -> Option<PathBuf> {
    let data = env::var_os("MAJLIS_SHARED_DATA").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let path = data.join("igo/igo_membership_spells.csv");
    if path.exists() {
        return Some(path);
    }
    // Past the capture of the tests' output, so that it is seen.
    let _ = writeln!(io::stderr(), "skipped: igo/igo_membership_spells.csv");
    None
}

/// Correlates of War, Intergovernmental Organizations v3 (Pevehouse et al. 2020).
#[test]
fn the_members_of_each_organisation_in_each_year_are_those_of_a_direct_count() {
    let Some(path) = published() else { return };
    let scratch = Scratch::new();
    let file = path.to_str().unwrap();
    let told = scratch
        .majlis(&["import", "igo", file, "--data", "data"])
        .done();
    assert!(
        told.starts_with("Read 12861 rows, took 12861, refused 0. "),
        "{told}"
    );
    // Counted from the lines of the file, without anything of ours.
    let text = fs::read_to_string(&path).unwrap();
    let rows = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>());
    let mut direct: BTreeMap<(String, u16), usize> = BTreeMap::new();
    for row in rows {
        let years = row[4].parse::<u16>().unwrap()..=row[5].parse().unwrap();
        for year in years {
            *direct.entry((row[0].to_string(), year)).or_default() += 1;
        }
    }
    let ledger = members(&scratch, &[]);
    let mut counted: BTreeMap<(String, u16), usize> = BTreeMap::new();
    for line in ledger.lines().skip(1) {
        let row: Vec<_> = line.split(',').collect();
        let years = row[4].parse::<u16>().unwrap()..=row[5].parse().unwrap();
        for year in years {
            *counted.entry((row[1].to_string(), year)).or_default() += 1;
        }
    }
    assert_eq!(counted, direct);
    for year in [1865_u16, 1900, 1945, 1991, 2014] {
        let told = members(&scratch, &["--on", &format!("{year}-07-01")]);
        let of_year: usize = direct
            .iter()
            .filter(|((_, of), _)| *of == year)
            .map(|(_, count)| count)
            .sum();
        assert_eq!(told.lines().count() - 1, of_year, "{year}");
    }
}
