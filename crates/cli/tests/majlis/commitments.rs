//! `majlis import atop`, `import cow-alliances` and `majlis commitments`

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
    let report = std::fs::read_to_string(scratch.path("report.csv")).unwrap();
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
