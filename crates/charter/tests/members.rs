//! The lists of members that are shipped, held against the numbers the organisations publish.

use std::{collections::BTreeSet, path::Path};

use charter::Files;
use institution::law::Charter;
use vocab::{Day, PartyId};

fn charter_of(id: &str) -> Charter {
    let charters = concat!(env!("CARGO_MANIFEST_DIR"), "/../../charters");
    let files = Files::read(&Path::new(charters).join(id)).unwrap_or_else(|e| panic!("{e}"));
    charter::read(id, &files).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn on(charter: &Charter, day: &str) -> BTreeSet<PartyId> {
    let day: Day = day.parse().unwrap_or_else(|error| panic!("{day}: {error}"));
    charter.members_on(day)
}

fn party(code: &str) -> PartyId {
    PartyId::new(code).unwrap_or_else(|error| panic!("{code}: {error:?}"))
}

/// The growth that the United Nations publishes, at the end of each year in which it changed.
/// Three times it differs from the list, and `silences.md` says why.
const GROWTH: [(u16, usize); 41] = [
    (1945, 51),
    (1946, 55),
    (1947, 57),
    (1948, 58),
    (1949, 59),
    (1950, 60),
    (1955, 76),
    (1956, 80),
    (1957, 82),
    (1958, 82),
    (1960, 99),
    (1961, 104),
    (1962, 110),
    (1964, 115),
    (1966, 122),
    (1967, 123),
    (1968, 126),
    (1970, 127),
    (1971, 132),
    (1973, 135),
    (1974, 138),
    (1975, 144),
    (1976, 147),
    (1977, 149),
    (1978, 151),
    (1979, 152),
    (1980, 154),
    (1981, 157),
    (1983, 158),
    (1984, 159),
    (1990, 159),
    (1991, 166),
    (1992, 179),
    (1993, 184),
    (1994, 185),
    (1999, 188),
    (2000, 189),
    (2002, 191),
    (2006, 192),
    (2011, 193),
    (2025, 193),
];

#[test]
fn the_united_nations_grow_as_published() {
    let charter = charter_of("un-general-assembly");
    for (year, published) in GROWTH {
        // Until 2000 the Organisation counts Yugoslavia, which the list ends in 1992.
        let counted_besides = usize::from((1993..2000).contains(&year));
        let listed = on(&charter, &format!("{year}-12-31")).len();
        assert_eq!(listed + counted_besides, published, "{year}");
    }
    // It published 117 for 1965, without Indonesia, and 113 for 1963, with Zanzibar, which has no
    // code.
    assert_eq!(on(&charter, "1965-12-31").len(), 118);
    assert!(on(&charter, "1965-12-31").contains(&party("ID")));
    assert_eq!(on(&charter, "1963-12-31").len(), 112);
}

#[test]
fn states_that_united_have_one_seat() {
    let charter = charter_of("un-general-assembly");
    for (day, present, gone) in [
        ("1958-02-21", vec!["EG", "SY"], vec![]),
        ("1958-02-22", vec!["EG"], vec!["SY"]),
        ("1961-10-13", vec!["EG", "SY"], vec![]),
        ("1990-05-21", vec!["YE", "YDYE"], vec![]),
        ("1990-05-22", vec!["YE"], vec!["YDYE"]),
        ("1990-10-02", vec!["DE", "DDDE"], vec![]),
        ("1990-10-03", vec!["DE"], vec!["DDDE"]),
        ("1992-12-31", vec!["CSHH"], vec!["CZ", "SK"]),
        ("1993-01-19", vec!["CZ", "SK"], vec!["CSHH"]),
        ("2000-10-31", vec![], vec!["RS", "YUCS"]),
        ("2000-11-01", vec!["RS"], vec!["YUCS"]),
    ] {
        let members = on(&charter, day);
        for code in present {
            assert!(members.contains(&party(code)), "{code} on {day}");
        }
        for code in gone {
            assert!(!members.contains(&party(code)), "{code} on {day}");
        }
    }
}

#[test]
fn the_security_council_has_eleven_members_and_then_fifteen() {
    let council = charter_of("un-security-council");
    let assembly = charter_of("un-general-assembly");
    for year in 1946..=2026 {
        let seats = if year < 1966 { 11 } else { 15 };
        for day in ["02-01", "06-30", "12-31"] {
            let day = format!("{year}-{day}");
            let members = on(&council, &day);
            assert_eq!(members.len(), seats, "{day}");
            let of_the_assembly = on(&assembly, &day);
            assert!(members.is_subset(&of_the_assembly), "{day}: {members:?}");
        }
    }
}

#[test]
fn the_council_of_europe_and_the_wto_have_the_numbers_they_publish() {
    for (id, day, number) in [
        ("council-of-europe", "1949-08-03", 10),
        ("council-of-europe", "1989-12-31", 23),
        ("council-of-europe", "2007-05-11", 47),
        ("council-of-europe", "2022-03-15", 47),
        ("council-of-europe", "2022-03-16", 46),
        ("wto", "1995-01-01", 76),
        ("wto", "1995-12-31", 112),
        ("wto", "2002-01-01", 144),
        ("wto", "2016-07-29", 164),
        ("wto", "2024-08-30", 166),
    ] {
        assert_eq!(on(&charter_of(id), day).len(), number, "{id} on {day}");
    }
}

/// A vote that counts weights is not put before they are there.
#[test]
fn the_weights_of_the_fund_are_missing_and_it_says_so() {
    let fund = charter_of("imf");
    assert!(!fund.lists_members());
    assert!(fund.weights.is_empty());
}
