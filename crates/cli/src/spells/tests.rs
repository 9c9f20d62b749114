use proptest::prelude::*;

use super::*;

const HEAD: &str = "ioname,state,ionum,status,year_from,year_to\n";

fn faults(lines: &str) -> Vec<String> {
    let reading = of_text(&format!("{HEAD}{lines}")).unwrap();
    reading.faults.iter().map(ToString::to_string).collect()
}

#[test]
fn each_row_is_a_spell_of_whole_years() {
    let reading = of_text(&format!("{HEAD}AAAID,algeria,370,full,1985,2014\n")).unwrap();
    let [spell] = reading.taken.as_slice() else {
        panic!("one row")
    };
    assert_eq!(
        (spell.line, spell.standing, spell.account),
        (2, Standing::Member, 0)
    );
    assert_eq!(spell.span.from.to_string(), "1985");
    assert_eq!(spell.span.until.unwrap().to_string(), "2014");
}

#[test]
fn columns_may_stand_in_any_order() {
    let text = "year_to,year_from,status,state,ioname\n2014,1985,observer,algeria,AAAID\n";
    let reading = of_text(text).unwrap();
    assert_eq!(reading.taken[0].standing, Standing::Observer);
}

#[test]
fn a_line_that_cannot_be_taken_is_told_with_its_remedy() {
    for (line, told) in [
        ("U,a,1,full,1990,1980\n", "2: year_to: 1980 is before 1990"),
        (
            "U,a,1,member,1980,1990\n",
            "2: status: `member` is not a status; write full,",
        ),
        (
            "U,a,1,full,1980-06,1990\n",
            "2: year_from: `1980-06` is not a year;",
        ),
        (
            "U,a,1,full,198,1990\n",
            "2: year_from: `198` is not a year;",
        ),
        ("U,a,1,full,1980,\n", "2: year_to: it is missing;"),
        ("U,a b,1,full,1980,1990\n", "2: state: "),
        (",a,1,full,1980,1990\n", "2: ioname: "),
        (
            "U,a,1,full,1980\n",
            "2: it has 5 fields, and the first line names 6 columns",
        ),
        (
            "U,a,1,full,1980,1990\nU,a,1,full,1990,1995\n",
            "3: it overlaps line 2, which says the same of `a` in `U` from 1980;",
        ),
    ] {
        let faults = faults(line);
        assert_eq!(faults.len(), 1, "{line}");
        assert!(faults[0].starts_with(told), "{}", faults[0]);
    }
}

#[test]
fn what_is_no_table_of_spells_is_told_as_a_whole() {
    for (text, told) in [
        ("", "1: it is empty;"),
        (HEAD, "2: no row follows"),
        (
            "state,status,year_from,year_to\n",
            "1: there is no column `ioname`",
        ),
        (
            "ioname,state,state,status,year_from,year_to\n",
            "1: the column `state` stands twice",
        ),
        ("ioname,\"state\n", "1: a field begins with a quote"),
    ] {
        let fault = of_text(text).err().unwrap().to_string();
        assert!(fault.starts_with(told), "{fault}");
    }
}

#[test]
fn spells_that_contradict_each_other_stand_in_two_accounts() {
    let lines = "U,a,1,full,1980,1990\nU,a,1,observer,1985,1995\nU,a,1,full,1996,1999\n";
    let reading = of_text(&format!("{HEAD}{lines}")).unwrap();
    let accounts: Vec<_> = reading.taken.iter().map(|spell| spell.account).collect();
    assert_eq!(accounts, [0, 1, 0]);
}

#[test]
fn the_report_has_every_line() {
    let reading = of_text(&format!(
        "{HEAD}U,a,1,full,1980,1990\nU,a,1,none,1980,1990\n"
    ))
    .unwrap();
    assert_eq!(
        reading.told(),
        "line,outcome,reason\n2,left,left out: another line was refused\n\
         3,refused,\"status: `none` is not a status; write full, associate, observer or partner\"\n"
    );
}

proptest! {
    /// Files are written by anybody.
    #[test]
    fn any_text_is_read_or_told(text in "\\PC*|[a-z,\"\n0-9]{0,200}") {
        let _ = of_text(&text);
        let _ = of_text(&format!("{HEAD}{text}"));
    }

    /// Every row is taken or refused, and accounts hold nothing that contradicts itself.
    #[test]
    fn every_row_is_taken_or_refused(rows in proptest::collection::vec(
        (0..3_u8, prop_oneof![Just("full"), Just("associate"), Just("guest")], 1950..1990_u16, 0..20_u16),
        1..30,
    )) {
        let line = |(state, status, from, years): &(u8, &str, u16, u16)| {
            format!("U,s{state},1,{status},{from},{}\n", from + years)
        };
        let lines: String = rows.iter().map(line).collect();
        let reading = of_text(&format!("{HEAD}{lines}")).unwrap();
        prop_assert_eq!(reading.rows, rows.len());
        prop_assert_eq!(reading.taken.len() + reading.faults.len(), rows.len());
        for (place, one) in reading.taken.iter().enumerate() {
            for other in &reading.taken[..place] {
                let alike = one.party == other.party && one.account == other.account;
                prop_assert!(!(alike && meet(one, other)));
            }
        }
    }
}
