//! `majlis import atop`, `import cow-alliances` and `majlis commitments`

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use app::Log;
use institution::{
    State,
    commitments::{Days, Obligation, duties},
};
use store_sqlite::{Open, SqliteStore};
use vocab::Day;

use crate::scratch::Scratch;

const ATOP: &str = "\
atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul
7,200,1949,4,4,0,0,0,1,0,0,0,1
7,2,1949,4,4,0,0,0,1,0,0,0,0
9,200,1950,1,1,1955,0,0,0,0,0,1,0
9,365,1950,1,1,1955,0,0,0,0,0,1,0
";

const COW: &str = "\
version4id,ccode,state_name,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,\
mem_end_year,defense,neutrality,nonaggression,entente
1,200,United Kingdom,4,4,1949,,,,1.0,0,0.0,0.0
1,2,United States of America,4,4,1949,,,,1.0,0,0.0,0.0
";

/// Both tables in one record.
fn both() -> Scratch {
    let scratch = Scratch::new();
    scratch.write("atop.csv", ATOP);
    scratch.write("cow.csv", COW);
    let told = scratch
        .majlis(&["import", "atop", "atop.csv", "--data", "data"])
        .done();
    assert!(
        told.starts_with("Read 4 rows, took 4, refused 0."),
        "{told}"
    );
    scratch
        .majlis(&["import", "cow-alliances", "cow.csv", "--data", "data"])
        .done();
    scratch
}

fn asked(scratch: &Scratch, more: &[&str]) -> Vec<String> {
    let mut arguments = vec!["commitments", "--data", "data", "--on", "1952-06-01"];
    arguments.extend(more);
    let out = scratch.majlis(&arguments).done();
    let mut lines = out.lines().map(str::to_string);
    let header = lines.next();
    assert_eq!(
        header.as_deref(),
        Some("change,from,toward,obligation,instrument,by")
    );
    lines.collect()
}

#[test]
fn two_tables_are_two_accounts_of_who_is_bound_to_whom() {
    let scratch = both();
    assert_eq!(
        asked(&scratch, &["--party", "200", "--toward", "2"]),
        [
            ",2,200,defence,atop-7,atop",
            ",200,2,defence,atop-7,atop",
            ",200,2,consultation,atop-7,atop",
            ",2,200,defence,cow-1,cow",
            ",200,2,defence,cow-1,cow",
        ]
    );
    assert_eq!(
        asked(&scratch, &["--differences", "--party", "2"]),
        ["only,200,2,consultation,atop-7,atop"]
    );
}

#[test]
fn what_would_change_is_told_and_duties_that_pull_apart() {
    let scratch = both();
    let gone = asked(&scratch, &["--without", "2:atop-7", "--account", "atop"]);
    assert_eq!(gone.len(), 3);
    assert!(
        gone.iter().all(|line| line.starts_with("gone,")),
        "{gone:?}"
    );
    let with = [
        "--with",
        "365:atop-7:defence",
        "--party",
        "365",
        "--account",
        "atop",
    ];
    let new = asked(&scratch, &with);
    assert!(
        new.contains(&"new,365,2,defence,atop-7,atop".to_string()),
        "{new:?}"
    );
    assert_eq!(
        asked(&scratch, &["--tensions"]),
        [
            "defends,200,2,defence,atop-7,atop",
            "spares,200,365,non-aggression,atop-9,atop",
        ]
    );
}

#[test]
fn one_bad_row_and_nothing_is_written_and_the_report_says_which() {
    let scratch = Scratch::new();
    scratch.write(
        "atop.csv",
        &ATOP.replace("9,365,1950,1,1", "9,365,1950,2,30"),
    );
    let arguments = [
        "import",
        "atop",
        "atop.csv",
        "--data",
        "data",
        "--report",
        "report.csv",
    ];
    let told = scratch.majlis(&arguments);
    assert_eq!(told.code, 2);
    assert!(told.err.contains("atop.csv:5"), "{}", told.err);
    assert!(
        told.err.contains("1950-02-30 is not in the calendar"),
        "{}",
        told.err
    );
    assert!(
        told.out.contains("took 0, refused 1; nothing was written"),
        "{}",
        told.out
    );
    let report = fs::read_to_string(scratch.path("report.csv")).unwrap();
    assert!(report.contains("5,refused,"), "{report}");
    assert!(!scratch.path("data").exists());
}

#[test]
fn what_is_asked_wrongly_is_told_with_the_option() {
    let scratch = both();
    let rows: [(&[&str], &str); 4] = [
        (&["--account", "nobody"], "those who do: atop, cow"),
        (&["--with", "365"], "write the party, the instrument"),
        (&["--with", "365:atop-7:love"], "is not an obligation"),
        (&["--without", "999"], "there is no party `999`"),
    ];
    for (more, expected) in rows {
        let mut arguments = vec!["commitments", "--data", "data", "--on", "1952-06-01"];
        arguments.extend(more);
        let told = scratch.majlis(&arguments);
        assert!(told.code > 0 && told.err.contains(expected), "{}", told.err);
    }
}

/// A published file, where it is beside the project (or under `MAJLIS_SHARED_DATA`).
fn published(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let data = env::var_os("MAJLIS_SHARED_DATA").map_or_else(beside, PathBuf::from);
    let path = data.join("alliances").join(name);
    if path.exists() {
        return Some(path);
    }
    // Past the capture of the tests' output, so that it is seen.
    let _ = writeln!(io::stderr(), "skipped: alliances/{name}");
    None
}

/// A party, another, a year.
type DyadYear = (String, String, i16);

/// The dyad-years of a published file, by obligation. Its fields have no commas within them.
fn dyads(
    name: &str,
    columns: &[(&str, Obligation, f64)],
) -> Option<BTreeMap<Obligation, BTreeSet<DyadYear>>> {
    let text = fs::read_to_string(published(name)?).unwrap();
    let mut rows = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap();
    let rows: Vec<_> = rows.collect();
    let mut found: BTreeMap<Obligation, BTreeSet<DyadYear>> = BTreeMap::new();
    for (column, obligation, _) in columns {
        let place = header.iter().position(|it| it == column).unwrap();
        let of = found.entry(*obligation).or_default();
        for row in rows.iter().filter(|row| row[place] == "1") {
            of.insert((
                row[0].to_string(),
                row[1].to_string(),
                row[2].parse().unwrap(),
            ));
        }
    }
    Some(found)
}

/// What agrees of both, over the union of both, and how many stand on one side only.
fn agreement(ours: &BTreeSet<DyadYear>, theirs: &BTreeSet<DyadYear>) -> (f64, usize, usize) {
    let both = ours.intersection(theirs).count();
    let (more, less) = (ours.len() - both, theirs.len() - both);
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    (count(both) / count(both + more + less), more, less)
}

/// A table taken over, and its account.
async fn taken(import: &str, members: &Path) -> (Scratch, Log) {
    let scratch = Scratch::new();
    let file = members.to_str().unwrap();
    scratch
        .majlis(&["import", import, file, "--data", "data"])
        .done();
    let store = SqliteStore::open(&scratch.path("data"), Open::ReadOnly)
        .await
        .unwrap();
    let clock = Arc::new(testkit::FrozenClock::at(testkit::NOW));
    let log = Log::open(Arc::new(store), clock).await.unwrap();
    (scratch, log)
}

/// What the members' rows give for the years published; the years left out are kept aside.
fn computed(
    state: &State,
    account: &str,
    years: BTreeSet<i16>,
) -> BTreeMap<Obligation, BTreeSet<DyadYear>> {
    let account = account.parse().unwrap();
    let mut ours: BTreeMap<Obligation, BTreeSet<DyadYear>> = BTreeMap::new();
    for year in years {
        let days = Days {
            from: Day::new(year, 1, 1).unwrap(),
            until: Day::new(year, 12, 31).unwrap(),
        };
        for duty in duties(state, days, &account, &[]) {
            let key = (duty.from.to_string(), duty.toward.to_string(), year);
            ours.entry(duty.obligation).or_default().insert(key);
        }
    }
    ours
}

/// The command, its account, the table by member, the published dyad-years, and the least agreement
/// for each column of these.
type Table = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, Obligation, f64)],
);

const TABLES: [Table; 2] = [
    (
        "atop",
        "atop",
        "atop_member_level.csv",
        "atop_directed_dyad_year.csv",
        &[
            ("atop_defense", Obligation::Defence, 0.995),
            ("atop_offense", Obligation::Offence, 0.98),
            ("atop_neutral", Obligation::Neutrality, 0.95),
            ("atop_nonagg", Obligation::NonAggression, 0.99),
            ("atop_consul", Obligation::Consultation, 0.995),
        ],
    ),
    (
        "cow-alliances",
        "cow",
        "cow_alliance_v4.1_by_member.csv",
        "cow_directed_dyad_year.csv",
        &[
            ("defense", Obligation::Defence, 0.99),
            ("neutrality", Obligation::Neutrality, 0.99),
            ("nonaggression", Obligation::NonAggression, 0.99),
            ("entente", Obligation::Consultation, 0.99),
        ],
    ),
];

#[tokio::test]
async fn commitments_agree_with_the_published_dyad_years() {
    for (import, account, members, dyad_years, columns) in TABLES {
        let (Some(file), Some(theirs)) = (published(members), dyads(dyad_years, columns)) else {
            continue;
        };
        let (_scratch, log) = taken(import, &file).await;
        let years = theirs
            .values()
            .flatten()
            .map(|(_, _, year)| *year)
            .collect();
        let ours = computed(&log.read().state, account, years);
        for (column, obligation, floor) in columns {
            let (share, more, less) = agreement(&ours[obligation], &theirs[obligation]);
            let told = format!("{share:.4}, {more} only by members' rows, {less} only published");
            assert!(share >= *floor, "{account} {column}: {told}");
        }
    }
}
