//! `majlis members`

use serde_json::Value;

use crate::scratch::Scratch;

fn members(scratch: &Scratch, more: &[&str]) -> String {
    let mut arguments = vec!["members", "--data", "data"];
    arguments.extend(more);
    scratch.majlis(&arguments).done()
}

#[test]
fn the_ledger_is_a_table_with_these_columns() {
    let scratch = Scratch::with_almaty();
    insta::assert_snapshot!(members(&scratch, &[]));
}

#[test]
fn the_ledger_is_told_in_sentences() {
    let scratch = Scratch::with_almaty();
    insta::assert_snapshot!(members(&scratch, &["--format", "text"]));
}

#[test]
fn every_format_has_the_same_rows_and_columns() {
    let scratch = Scratch::with_almaty();
    let table = members(&scratch, &["--format", "csv"]);
    let mut lines = table.lines();
    let columns: Vec<_> = lines.next().unwrap().split(',').collect();
    let json: Value = serde_json::from_str(&members(&scratch, &["--format", "json"])).unwrap();
    for (line, object) in lines.by_ref().zip(json.as_array().unwrap()) {
        let fields: Vec<_> = line.split(',').collect();
        assert_eq!(object.as_object().unwrap().len(), columns.len());
        for (column, field) in columns.iter().zip(fields) {
            assert_eq!(object[column], field, "{line}");
        }
    }
    assert_eq!(json.as_array().unwrap().len(), table.lines().count() - 1);
}

#[test]
fn a_beginning_that_is_not_stated_is_empty() {
    let scratch = Scratch::with_almaty();
    let table = members(&scratch, &["--account", "secretariat"]);
    assert!(
        table.contains("\nAM,csto,status,member,,,secretariat,secretariat,yes\n"),
        "{table}"
    );
}

#[test]
fn only_claims_that_may_hold_on_a_day_are_printed() {
    let scratch = Scratch::with_almaty();
    let on = |day| members(&scratch, &["--on", day]);
    let suspended = "AM,csto,participation,self-suspended,2024-02,,pashinyan,party,no";
    assert!(!on("2024-01-31").contains(suspended));
    assert!(
        on("2024-02-15").contains(suspended),
        "the month leaves the day open"
    );
    assert!(on("2024-06-21").contains(suspended));
    assert!(!on("2003-09-17").contains("BY,csto"));
}

#[test]
fn as_known_before_the_record_began_nothing_was_claimed() {
    let scratch = Scratch::with_almaty();
    let header = "party,organisation,facet,value,from,to,by,capacity,competent\n";
    assert_eq!(
        members(&scratch, &["--known-at", "2000-01-01T00:00:00Z"]),
        header
    );
    let all = members(&scratch, &[]);
    assert_eq!(
        members(&scratch, &["--known-at", "2999-01-01T00:00:00+05:00"]),
        all
    );
}

#[test]
fn an_account_is_named_by_its_id_or_its_name_in_any_language() {
    let scratch = Scratch::with_almaty();
    let by_id = members(&scratch, &["--account", "pashinyan"]);
    assert_eq!(by_id.lines().count(), 2);
    for name in [
        "Nikol Pashinyan",
        "nikol pashinyan",
        "Никол Пашинян",
        "نيكول باشينيان",
    ] {
        assert_eq!(members(&scratch, &["--account", name]), by_id, "{name}");
    }
    let armenia = members(&scratch, &["--account", "Armenia"]);
    assert_eq!(armenia, members(&scratch, &["--account", "AM"]));
    assert_eq!(
        armenia.lines().count(),
        1,
        "Armenia itself is not on the record with a standing"
    );
}

#[test]
fn an_account_that_is_not_known_is_refused_with_the_nearest() {
    let scratch = Scratch::with_almaty();
    let told = scratch
        .majlis(&["members", "--data", "data", "--account", "Pashinian"])
        .refused();
    assert!(
        told.starts_with(
            "majlis: there is no account `Pashinian` in this record; the nearest are: pashinyan, "
        ),
        "{told}"
    );
}

#[test]
fn an_organisation_is_named_by_the_code_of_its_charter() {
    let scratch = Scratch::with_almaty();
    let all = members(&scratch, &[]);
    assert_eq!(members(&scratch, &["--organisation", "csto"]), all);
    assert_eq!(members(&scratch, &["--organisation", "CSTO"]), all);
    let told = scratch
        .majlis(&["members", "--data", "data", "--organisation", "nato"])
        .refused();
    assert_eq!(
        told,
        "majlis: there is no organisation `nato` in this record; the one here is `csto`\n"
    );
}

#[test]
fn a_day_or_a_moment_that_is_none_is_told_with_the_form() {
    let scratch = Scratch::with_almaty();
    for (option, value, expected) in [
        (
            "--on",
            "2024-06",
            "a whole day is needed; write it like 2024-06-21",
        ),
        (
            "--on",
            "2024-02-30",
            "it is not in the calendar; check the month and the day",
        ),
        (
            "--on",
            "21.06.2024",
            "it is not a day; write it like 2024-06-21",
        ),
        (
            "--known-at",
            "2024-06-21",
            "it is not a moment with its offset; write it like 2024-06-21T12:00:00Z",
        ),
    ] {
        let told = scratch
            .majlis(&["members", "--data", "data", option, value])
            .unreadable();
        assert!(
            told.contains(&format!("'{value}' for '{option} ")),
            "{told}"
        );
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn the_ledger_of_an_exercise_is_noted_as_such_beside_the_columns() {
    let scratch = Scratch::new();
    scratch.write("story.toml", "begins = \"almaty\"\nexercise = true\n");
    scratch
        .majlis(&["story", "story.toml", "--data", "data"])
        .done();
    let told = scratch.majlis(&["members", "--data", "data/exercise/1"]);
    assert_eq!(told.code, 0);
    assert!(told.out.starts_with("party,"));
    assert!(told.err.contains("EXERCISE"), "{}", told.err);
}

#[test]
fn two_days_are_compared_with_what_came_and_what_went() {
    let scratch = Scratch::new();
    scratch
        .majlis(&["import", "almaty", "--data", "data"])
        .done();
    let asked = [
        "members",
        "--data",
        "data",
        "--on",
        "2003-01-01",
        "--and",
        "2024-06-21",
    ];
    let out = scratch.majlis(&asked).done();
    let mut lines = out.lines();
    assert_eq!(
        lines.next(),
        Some("change,party,organisation,facet,value,from,to,by,capacity,competent")
    );
    let told: Vec<&str> = lines.collect();
    assert!(
        told.iter()
            .all(|line| line.starts_with("came,") || line.starts_with("went,"))
    );
    assert!(
        told.iter()
            .any(|line| line.starts_with("came,AM,csto,participation,self-suspended"))
    );
    let alone = scratch.majlis(&["members", "--data", "data", "--and", "2024-06-21"]);
    let told = alone.unreadable();
    assert!(told.contains("--on"), "{told}");
}
