//! Organisations that tables taken over speak of.

use app::{
    Log,
    importing::{Spell, SpellTable, import_spells},
    views::elsewhere::{elsewhere, membership},
};
use institution::membership::Standing;
use vocab::{Span, When};

use crate::{builder::id, english};

fn spell(line: usize, party: &str, standing: Standing, years: (&str, &str)) -> Spell {
    let year = |text: &str| text.parse::<When>().expect("a year");
    Spell {
        line,
        organisation: "UPU".parse().expect("a code"),
        party: id(party),
        standing,
        span: Span {
            from: year(years.0),
            until: Some(year(years.1)),
        },
        account: usize::from(standing == Standing::Observer),
    }
}

/// Three parties; one account calls the second a member, another an observer at the same time.
async fn taken_over() -> Log {
    let log = testkit::empty_log().await;
    let table = SpellTable {
        id: "igo",
        file: "spells.csv".to_string(),
        digest: "0123456789abcdef".to_string(),
        spells: vec![
            spell(2, "xa", Standing::Member, ("1900", "2014")),
            spell(3, "xb", Standing::Member, ("1990", "2024")),
            spell(4, "xb", Standing::Observer, ("2020", "2030")),
            spell(5, "xc", Standing::Associate, ("2023", "2024")),
        ],
    };
    assert_eq!(import_spells(&log, &table).await.expect("taken"), 2);
    log
}

#[tokio::test]
async fn each_organisation_is_counted_on_the_readers_day() {
    let log = taken_over().await;
    // The reader asks on 21 June 2024.
    let view = elsewhere(&log.read().state, "", &english());
    let [row] = view.organisations.as_slice() else {
        panic!("one organisation")
    };
    // Whoever one account calls a member is counted as one, and once.
    assert_eq!((row.code.as_str(), row.members, row.others), ("UPU", 1, 1));
    assert_eq!(row.span.from.to_string(), "1900");
    assert_eq!(row.span.until.expect("an end").to_string(), "2030");
}

#[tokio::test]
async fn the_list_is_narrowed_by_letters_of_a_code() {
    let log = taken_over().await;
    let state = &log.read().state;
    for (like, found) in [("", 1), ("pu", 1), (" UP ", 1), ("nato", 0)] {
        let view = elsewhere(state, like, &english());
        assert_eq!(
            (view.organisations.len(), view.recorded),
            (found, 1),
            "{like}"
        );
    }
}

#[tokio::test]
async fn members_are_counted_year_by_year_by_each_account() {
    let log = taken_over().await;
    let state = &log.read().state;
    let view = app::views::over_time::elsewhere(state, "UPU", &english()).expect("years");
    assert_eq!((view.first, view.last), (1900, 2024));
    let [table] = view.lanes.as_slice() else {
        panic!("only one account calls anybody a member: {view:?}")
    };
    let in_year = |year: usize| table.counts[year - 1900];
    let counts = [1900, 1989, 1990, 2014, 2015, 2024].map(in_year);
    assert_eq!(counts, [1, 1, 2, 2, 1, 1]);
}

#[tokio::test]
async fn rival_claims_stand_side_by_side_with_their_lines() {
    let log = taken_over().await;
    let view = membership(&log.read().state, "UPU", None, &english()).expect("the organisation");
    let told: Vec<_> = view
        .lines
        .iter()
        .map(|line| {
            let place = line.source.as_ref().and_then(|(_, place)| place.clone());
            format!(
                "{} {} {}",
                line.party.id,
                line.standing,
                place.expect("a line")
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "xb member line 3",
            "xb observer line 4",
            "xc associate line 5"
        ]
    );
    assert_eq!(view.accounts.len(), 2);
    assert!(membership(&log.read().state, "ITU", None, &english()).is_none());
}

#[tokio::test]
async fn two_days_are_compared() {
    let log = taken_over().await;
    let until = Some(id("2010-01-01"));
    let view = membership(&log.read().state, "UPU", until, &english()).expect("the organisation");
    let change = view.change.expect("another day");
    let came: Vec<_> = change
        .came
        .iter()
        .map(|line| line.party.id.as_str())
        .collect();
    let went: Vec<_> = change
        .went
        .iter()
        .map(|line| line.party.id.as_str())
        .collect();
    assert_eq!((came, went), (vec!["xa"], vec!["xb", "xc"]));
}

#[tokio::test]
async fn a_table_is_taken_once() {
    let log = taken_over().await;
    let length = log.read().state.length;
    let table = SpellTable {
        id: "igo",
        file: "again.csv".to_string(),
        digest: "0123456789abcdef".to_string(),
        spells: Vec::new(),
    };
    let again = import_spells(&log, &table).await;
    assert!(
        again
            .expect_err("refused")
            .to_string()
            .contains("in the record already")
    );
    assert_eq!(log.read().state.length, length);
}

/// Spells of one edition, each in the account that the reader of tables gave it.
fn edition(digest: &str, spells: Vec<Spell>) -> SpellTable {
    SpellTable {
        id: "igo",
        file: format!("{digest}.csv"),
        digest: digest.to_string(),
        spells,
    }
}

#[tokio::test]
async fn no_account_contradicts_itself_also_across_editions() {
    let log = testkit::empty_log().await;
    // The later edition calls an observer what the earlier one called a member, in the same years.
    let earlier = edition(
        "aaaaaaaaaaaa",
        vec![spell(2, "xb", Standing::Member, ("1990", "2024"))],
    );
    let again = Spell {
        account: 0,
        ..spell(2, "xb", Standing::Observer, ("1995", "2024"))
    };
    let later = edition(
        "bbbbbbbbbbbb",
        vec![again, spell(3, "xb", Standing::Member, ("1990", "1994"))],
    );
    for table in [&earlier, &later] {
        import_spells(&log, table).await.expect("taken");
    }
    let published = log.read();
    let claims = published.state.elsewhere.values().flatten();
    let claims: Vec<_> = claims.collect();
    for (place, one) in claims.iter().enumerate() {
        for other in claims.iter().skip(place + 1) {
            let (a, b) = (&one.claim, &other.claim);
            let same_author = one.origin.attribution.account == other.origin.attribution.account;
            let from = a.span.from.first_day().max(b.span.from.first_day());
            let meet = from.is_some_and(|day| {
                let holds = |span: &Span| span.holds_on(day) != vocab::Holds::No;
                holds(&a.span) && holds(&b.span)
            });
            let contradict = a.party == b.party && a.standing != b.standing && meet;
            assert!(!(same_author && contradict), "{a:?} and {b:?}");
        }
    }
    assert_eq!(claims.len(), 3);
}
