//! Faults of the lists beside the law.

use crate::{SMALL, faults_in};

/// Checks every fault told of a list that stands beside the small charter.
#[track_caller]
fn check(problem: &str, file: &str, list: &str, expected: &[&str]) {
    let faults = faults_in(&[("charter.md", SMALL), (file, list)]);
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told, expected);
    assert!(
        faults.iter().any(|fault| fault.problem.name() == problem),
        "no {problem}"
    );
}

#[test]
fn the_first_line_names_the_columns() {
    check(
        "list-columns",
        "members.csv",
        "party,since\nA,2000\n",
        &[
            "members.csv:1: the columns are `party,since`; let the first line be `party,from,to,citation`",
        ],
    );
    check(
        "list-columns",
        "weights.csv",
        "",
        &[
            "weights.csv:1: the columns are ``; let the first line be `party,measure,value,from,to,citation`",
        ],
    );
}

#[test]
fn a_line_has_a_value_for_each_column() {
    check(
        "list-line",
        "members.csv",
        "party,from,to,citation\nA,2000,,Treaty\nB,2000\n",
        &[
            "members.csv:3: this line does not fit its columns: it has 2 values, the first line 4; give every column a value or nothing, and put a value with a comma in quotes",
        ],
    );
}

#[test]
fn each_value_that_cannot_be_read_is_told_with_its_column() {
    check(
        "list-value",
        "weights.csv",
        "party,measure,value,from,to,citation\nA b,votes,-4,2000-13-01,,\n",
        &[
            "weights.csv:2: `party`: `A b` has the character ` `; an id has only ASCII letters, digits, `-`, `.` and `_`",
            "weights.csv:2: `from`: `2000-13-01` is not in the calendar; check the month and the day",
            "weights.csv:2: `citation`: it is empty; name the official publication it is taken from",
            "weights.csv:2: `value`: `-4` is not a whole number from 0 up to 2^64; write digits only, in a unit in which it is whole",
        ],
    );
}

#[test]
fn a_list_does_not_end_before_it_begins() {
    check(
        "list-value",
        "units.csv",
        "member,voter,from,to,citation\nA,B,2001,2000,Decision 1\n",
        &["units.csv:2: `to`: it ends before it begins, 2001; `to` is the last day"],
    );
}

#[test]
fn a_member_has_one_value_at_a_time() {
    check(
        "list-overlap",
        "weights.csv",
        "party,measure,value,from,to,citation\n\
         A,votes,4,2000-01-01,2003-12-31,List\n\
         A,people,9,2000-01-01,,List\n\
         A,votes,5,2003-12-31,,List\n",
        &[
            "weights.csv:4: for `A votes` line 2 already gives a value at that time; let one end the day before the other begins; `to` is the last day",
        ],
    );
}
