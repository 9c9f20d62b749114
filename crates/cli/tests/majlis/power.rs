//! `majlis power`

use serde_json::Value;

use crate::scratch::Scratch;

/// The Council of six states: twelve of seventeen votes.
const SIX: &str = "member,weight\nFrance,4\nGermany,4\nItaly,4\nBelgium,2\nNetherlands,2\n\
                   Luxembourg,1\n";

fn with(file: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.write("six.csv", file);
    scratch
}

fn power<'a>(quota: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec!["power", "--weights", "six.csv", "--quota", quota];
    arguments.extend(more);
    arguments
}

#[test]
fn power_is_a_table_with_twelve_places_of_the_exact_fractions() {
    let told = with(SIX).majlis(&power("12", &[])).done();
    insta::assert_snapshot!(told, @r"
    member,weight,banzhaf_absolute,banzhaf_normalised,shapley_shubik
    France,4,0.312500000000,0.238095238095,0.233333333333
    Germany,4,0.312500000000,0.238095238095,0.233333333333
    Italy,4,0.312500000000,0.238095238095,0.233333333333
    Belgium,2,0.187500000000,0.142857142857,0.150000000000
    Netherlands,2,0.187500000000,0.142857142857,0.150000000000
    Luxembourg,1,0.000000000000,0.000000000000,0.000000000000
    ");
}

#[test]
fn a_number_of_members_may_be_needed_too() {
    // Four of the six besides: now Luxembourg decides, where it makes the three large ones four.
    let told = with(SIX)
        .majlis(&power("12", &["--min-members", "4"]))
        .done();
    insta::assert_snapshot!(told, @r"
    member,weight,banzhaf_absolute,banzhaf_normalised,shapley_shubik
    France,4,0.281250000000,0.214285714286,0.216666666667
    Germany,4,0.281250000000,0.214285714286,0.216666666667
    Italy,4,0.281250000000,0.214285714286,0.216666666667
    Belgium,2,0.218750000000,0.166666666667,0.166666666667
    Netherlands,2,0.218750000000,0.166666666667,0.166666666667
    Luxembourg,1,0.031250000000,0.023809523810,0.016666666667
    ");
}

#[test]
fn it_is_told_in_lines_too() {
    let told = with("member,weight\nA,2\nB,1\n").majlis(&power("2", &["--format", "text"]));
    assert_eq!(
        told.done(),
        "A  weight 2: Banzhaf 1.000000000000 absolute, 1.000000000000 normalised; Shapley–Shubik \
         1.000000000000\nB  weight 1: Banzhaf 0.000000000000 absolute, 0.000000000000 normalised; \
         Shapley–Shubik 0.000000000000\n"
    );
}

#[test]
fn every_format_has_the_same_rows_and_columns() {
    let scratch = with(&SIX.replace("Italy", "\"Italy, \"\"the\"\" Republic\""));
    let table = scratch.majlis(&power("12", &[])).done();
    assert!(
        table.contains("\n\"Italy, \"\"the\"\" Republic\",4,0.3125"),
        "{table}"
    );
    let json = scratch.majlis(&power("12", &["--format", "json"])).done();
    let json: Value = serde_json::from_str(&json).unwrap();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.len(), 6);
    assert_eq!(rows[2]["member"], "Italy, \"the\" Republic");
    let columns: Vec<_> = table.lines().next().unwrap().split(',').collect();
    for (line, object) in table.lines().skip(1).zip(rows) {
        assert_eq!(object.as_object().unwrap().len(), columns.len());
        // From the end, for a name may have commas.
        for (column, field) in columns.iter().rev().zip(line.rsplit(',')).take(4) {
            let number: f64 = field.parse().unwrap();
            assert_eq!(object[*column].as_f64(), Some(number), "{line}");
        }
    }
}

#[test]
fn populations_of_eight_digits_are_counted() {
    let weights = (0..27_u64).map(|place| 83_000_003 / (place + 1) + 7 * place);
    let lines: String = weights
        .enumerate()
        .map(|(place, w)| format!("M{place},{w}\n"))
        .collect();
    let scratch = with(&format!("member,weight\n{lines}"));
    let told = scratch
        .majlis(&power("200000000", &["--min-members", "15"]))
        .done();
    let of_column = |column: usize| {
        let field = |line: &str| line.split(',').nth(column).unwrap().parse::<f64>().unwrap();
        told.lines().skip(1).map(field).collect::<Vec<_>>()
    };
    for column in [3, 4] {
        let sum: f64 = of_column(column).iter().sum();
        assert!((sum - 1.0).abs() < 1e-9, "{sum}");
        assert!(of_column(column).is_sorted_by(|one, other| one >= other));
    }
}

#[test]
fn where_no_coalition_can_win_nobody_has_power_and_a_note_says_why() {
    let scratch = with(SIX);
    for (arguments, why) in [
        (
            power("18", &[]),
            "all together weigh 17, and the quota is 18",
        ),
        (
            power("12", &["--min-members", "7"]),
            "there are 6 members, and 7 are needed",
        ),
    ] {
        let told = scratch.majlis(&arguments);
        assert_eq!(told.code, 0);
        assert_eq!(
            told.err,
            format!("majlis: note: no coalition can win: {why}\n")
        );
        assert!(
            told.out
                .contains("France,4,0.000000000000,0.000000000000,0.000000000000\n")
        );
    }
}

#[test]
fn every_fault_of_a_file_is_told_and_nothing_is_printed() {
    let scratch = with("member,weight\nFrance,4\nFrance,3\nItaly,-2\nBelgium,1.5\nMalta,\n");
    insta::assert_snapshot!(scratch.majlis(&power("3", &[])).unreadable(), @r"
    majlis: six.csv:3: member: `France` stands on line 2 already; each member has one line
    majlis: six.csv:4: weight: `-2` is negative; a weight is a whole number, 0 or more: a member without a vote weighs 0
    majlis: six.csv:5: weight: `1.5` is not whole; a weight is a whole number, 0 or more: multiply all weights and the quota by the same number
    majlis: six.csv:6: weight: it is missing; a weight is a whole number, 0 or more
    ");
}

#[test]
fn a_file_that_is_no_table_of_weights_is_told_with_the_columns() {
    for (file, expected) in [
        (
            "",
            "six.csv:1: the file is empty; write the columns member,weight",
        ),
        (
            "country,votes\nA,1\n",
            "six.csv:1: there is no column `member`, only `country`, `votes`",
        ),
        ("member,weight\n", "six.csv:1: there is no member"),
    ] {
        let told = with(file).majlis(&power("1", &[])).unreadable();
        assert!(told.starts_with(&format!("majlis: {expected}")), "{told}");
    }
    let scratch = Scratch::new();
    let told = scratch.majlis(&power("1", &[])).unreadable();
    assert!(
        told.starts_with("majlis: six.csv: it cannot be read"),
        "{told}"
    );
    std::fs::write(scratch.path("six.csv"), b"member,weight\nC\xf4te,1\n").unwrap();
    let told = scratch.majlis(&power("1", &[])).unreadable();
    assert_eq!(
        told,
        "majlis: six.csv:2: it is not UTF-8; save it as UTF-8\n"
    );
}

#[test]
fn a_quota_that_is_none_is_told_with_the_form() {
    let scratch = with(SIX);
    for (quota, expected) in [
        ("0", "nobody's vote would be needed; write 1 at least"),
        ("-3", "a quota is a whole number from 1"),
        ("65%", "no share of them"),
        ("", "a quota is a whole number from 1"),
    ] {
        let told = scratch.majlis(&power(quota, &[])).unreadable();
        assert!(told.contains(expected), "{quota}: {told}");
    }
    let told = scratch
        .majlis(&power("1", &["--min-members", "-2"]))
        .unreadable();
    assert!(told.contains("it is not a number of members"), "{told}");
    let told = scratch
        .majlis(&["power", "--weights", "six.csv"])
        .unreadable();
    assert!(told.contains("--quota <N>"), "{told}");
}

#[test]
fn a_game_too_large_to_be_counted_is_told_with_the_remedy() {
    let lines: String = (0..60)
        .map(|place| format!("M{place},{}\n", (1_u64 << 40) + place))
        .collect();
    let scratch = with(&format!("member,weight\n{lines}"));
    let told = scratch.majlis(&power("33000000000000", &[])).unreadable();
    assert!(
        told.starts_with("majlis: six.csv: the power of 60 members"),
        "{told}"
    );
    assert!(told.contains("in larger units, like thousands"), "{told}");
}

/// The members of the Council of fifteen, as a list beside its law: codes alone, for the elected
/// ones change every year.
fn council() -> Scratch {
    let scratch = Scratch::new();
    let house = format!(
        "{}/../../charters/un-security-council",
        env!("CARGO_MANIFEST_DIR")
    );
    let law = std::fs::read_to_string(format!("{house}/charter.md")).unwrap();
    scratch.write("council/charter.md", &law);
    let permanent = ["CN", "FR", "GB", "RU", "US"].map(String::from);
    let elected = (1..=10).map(|seat| format!("E{seat:02}"));
    let line = |code| format!("{code},2020-01-01,2020-12-31,made for this test\n");
    let lines: String = permanent.into_iter().chain(elected).map(line).collect();
    scratch.write(
        "council/members.csv",
        &format!("party,from,to,citation\n{lines}"),
    );
    scratch
}

fn by_law<'a>(rule: &'a str, on: &'a str) -> [&'a str; 7] {
    ["power", "--charter", "council", "--rule", rule, "--on", on]
}

#[test]
fn by_the_law_of_a_day_a_permanent_member_has_a_hundred_times_the_power_of_another() {
    let scratch = council();
    let told = scratch.majlis(&by_law("substantive", "2020-06-01")).done();
    let permanent = "CN,1,0.051757812500,0.166929133858,0.196270396270\n";
    let elected = "E01,1,0.005126953125,0.016535433071,0.001864801865\n";
    assert_eq!(told.lines().count(), 16);
    assert!(told.contains(permanent) && told.contains(elected), "{told}");
    let procedural = scratch.majlis(&by_law("procedural", "2020-06-01")).done();
    assert!(
        procedural
            .lines()
            .skip(1)
            .all(|line| line.ends_with(",0.066666666667"))
    );
}

#[test]
fn what_the_law_does_not_say_for_a_day_is_refused_with_the_remedy() {
    let scratch = council();
    for (rule, on, expected) in [
        (
            "substantiv",
            "2020-06-01",
            "majlis: there is no rule `substantiv` in `council`; the nearest are: substantive, ",
        ),
        (
            "substantive",
            "1940-01-01",
            "majlis: the rule `substantive` is not in force on 1940-01-01; it is from 1945-10-24 \
             until 1965-12-31, and from 1966-01-01\n",
        ),
        (
            "substantive",
            "2021-01-01",
            "majlis: no members are listed in `council` for 2021-01-01; add them to the charter's \
             members.csv from an official publication\n",
        ),
    ] {
        let told = scratch.majlis(&by_law(rule, on)).refused();
        assert!(told.starts_with(expected), "{told}");
    }
}

/// A small association whose rule counts people; two members' votes are cast by a third.
fn association(lists: &[(&str, &str)]) -> Scratch {
    let scratch = Scratch::new();
    let law = include_str!("../../../charter/tests/small.md");
    let by_people = law.replacen("measure = \"heads\"", "measure = \"people\"", 1);
    assert_ne!(by_people, law, "the small charter counts heads");
    let weights = "\nweights.people = { A = 1, B = 1, C = 1 }\nrule = \"ordinary\"\n";
    let by_people = by_people.replacen("\nrule = \"ordinary\"\n", weights, 1);
    scratch.write("council/charter.md", &by_people);
    for (file, text) in lists {
        scratch.write(&format!("council/{file}"), text);
    }
    scratch
}

const MEMBERS: &str = "party,from,to,citation\nA,2000-01-01,,L\nB,2000-01-01,,L\n\
                       C,2000-01-01,,L\n";

#[test]
fn weights_are_those_of_the_day_and_missing_ones_are_refused_by_name() {
    let columns = "party,measure,value,from,to,citation\n";
    let weights = format!(
        "{columns}A,people,1,2000-01-01,2009-12-31,L\nA,people,9,2010-01-01,,L\n\
         B,people,1,2000-01-01,,L\n"
    );
    let all = format!("{weights}C,people,1,2000-01-01,,L\n");
    let scratch = association(&[("members.csv", MEMBERS), ("weights.csv", &all)]);
    let told = scratch.majlis(&by_law("ordinary", "2005-01-01")).done();
    assert!(
        told.contains("\nA,1,0.500000000000,0.333333333333,0.333333333333\n"),
        "{told}"
    );
    let told = scratch.majlis(&by_law("ordinary", "2015-01-01")).done();
    assert!(
        told.contains("\nA,9,1.000000000000,1.000000000000,1.000000000000\n"),
        "{told}"
    );

    let scratch = association(&[("members.csv", MEMBERS), ("weights.csv", &weights)]);
    let told = scratch.majlis(&by_law("ordinary", "2015-01-01")).refused();
    assert!(
        told.starts_with("majlis: council: on 2015-01-01 no `people` is known for C; add it"),
        "{told}"
    );
}

#[test]
fn votes_cast_in_a_unit_are_printed_as_those_of_who_casts_them() {
    let weights = "party,measure,value,from,to,citation\nA,people,4,2000-01-01,,L\n\
                   B,people,3,2000-01-01,,L\nC,people,2,2000-01-01,,L\n";
    let units = "member,voter,from,to,citation\nC,B,2000-01-01,,L\n";
    let lists = [
        ("members.csv", MEMBERS),
        ("weights.csv", weights),
        ("units.csv", units),
    ];
    let told = association(&lists)
        .majlis(&by_law("ordinary", "2015-01-01"))
        .done();
    insta::assert_snapshot!(told, @r"
    member,weight,banzhaf_absolute,banzhaf_normalised,shapley_shubik
    A,4,0.000000000000,0.000000000000,0.000000000000
    B,5,1.000000000000,1.000000000000,1.000000000000
    ");
}

#[test]
fn a_table_of_weights_and_a_charter_do_not_go_together() {
    let scratch = council();
    scratch.write("six.csv", SIX);
    for arguments in [
        &["power"] as &[&str],
        &["power", "--charter", "council"],
        &["power", "--rule", "substantive"],
        &[
            "power",
            "--weights",
            "six.csv",
            "--quota",
            "3",
            "--on",
            "2020-01-01",
        ],
        &[
            "power",
            "--charter",
            "council",
            "--rule",
            "substantive",
            "--quota",
            "3",
        ],
        &[
            "power",
            "--charter",
            "council",
            "--rule",
            "substantive",
            "--weights",
            "six.csv",
        ],
    ] {
        scratch.majlis(arguments).unreadable();
    }
    // Without a day it is the day of the clock, whose members nobody listed.
    let told = scratch.majlis(&["power", "--charter", "council", "--rule", "substantive"]);
    assert!(
        told.refused()
            .contains("no members are listed in `council` for 20")
    );
}
