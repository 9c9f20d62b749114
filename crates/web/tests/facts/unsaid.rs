//! What the report does not say is not shown as if it did.

use language::{Interface, word};

use crate::{
    DAYS, Record,
    fact::{REPORT, Words, contains},
    reading::{Page, Row},
};

const MEETING: &str = "sessions/cfm-2024-06-21";

/// The months of F14 and F7, as they stand after the number of a day.
const MONTHS: [&[&str]; 3] = [
    &["February 2024", "November 2024"],
    &["شباط/فبراير 2024", "تشرين الثاني/نوفمبر 2024"],
    &["февраля 2024", "ноября 2024"],
];

#[tokio::test]
async fn no_day_of_february_or_november_2024_is_given() {
    let record = Record::open().await;
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        for page in record.own_pages(language).await {
            for month in MONTHS[place] {
                for (at, _) in page.text.match_indices(month) {
                    let before = page.text[..at].trim_end_matches(' ').chars().next_back();
                    let is_dated = before.is_some_and(char::is_numeric);
                    assert!(!is_dated, "{} gives a day of {month}", page.address);
                }
            }
            let own = page.rows.iter().filter(|row| !row.is_apart);
            for date in own.flat_map(|row| &row.dates) {
                let is_day = |month| date.starts_with(month);
                assert!(
                    !["2024-02-", "2024-11-"].iter().any(is_day),
                    "{}: {date}",
                    page.address
                );
            }
        }
    }
}

#[tokio::test]
async fn the_place_of_the_november_session_is_not_given() {
    let record = Record::open().await;
    let astana: Words = ["Astana", "أستانا", "Астан"];
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        for page in record.own_pages(language).await {
            // The page of an entry has the address of a source in it, letter by letter.
            let is_entry = page.address.contains("/log/");
            assert!(is_entry || !page.says(astana[place]), "{}", page.address);
        }
    }
}

/// The seats of the members on the page of a session.
fn seats(page: &Page) -> Vec<&Row> {
    let is_seat = |row: &&Row| row.links.iter().any(|link| link.contains("/members/"));
    page.section("who").into_iter().filter(is_seat).collect()
}

#[tokio::test]
async fn nobody_is_shown_as_present_and_only_two_are_named() {
    let record = Record::open().await;
    let people: Vec<_> = {
        let published = record.log.read();
        let people = published.state.people.values();
        people
            .map(|person| (person.person.to_string(), person.names.clone()))
            .collect()
    };
    for language in Interface::ALL {
        let present = word(language, "presence", "present");
        for day in DAYS {
            let page = record.page(language, &format!("{MEETING}{day}")).await;
            let seats = seats(&page);
            assert_eq!(seats.len(), 6);
            for row in &seats {
                assert!(!contains(&row.text, &present), "{row:#?}");
            }
            for (id, names) in &people {
                let name = names.best(language.language()).unwrap().1;
                let is_named = seats.iter().any(|row| contains(&row.text, name));
                // Two whose coming or staying away is announced, and she who announces it.
                let is_meant = ["lavrov", "mirzoyan", "zakharova"].contains(&id.as_str());
                assert_eq!(is_named, is_meant, "{name} in {}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn of_four_members_the_report_does_not_say_whether_they_come() {
    let record = Record::open().await;
    for language in Interface::ALL {
        let page = record.page(language, MEETING).await;
        let unsaid = language::say(language, "not-stated");
        for code in ["BY", "KG", "KZ", "TJ"] {
            let member = format!("/{language}/members/{code}");
            let mut seats = seats(&page).into_iter();
            let seat = seats.find(|row| row.links.contains(&member)).unwrap();
            assert!(contains(&seat.text, &unsaid), "{seat:#?}");
        }
    }
}

#[tokio::test]
async fn other_meetings_show_nobody_as_come_or_absent() {
    let record = Record::open().await;
    for language in Interface::ALL {
        for session in ["sessions/csc-2024-11", "sessions/cssc-2024-06-06"] {
            let page = record.page(language, session).await;
            for row in seats(&page) {
                for presence in ["present", "absent", "absent-announced"] {
                    let presence = word(language, "presence", presence);
                    assert!(!contains(&row.text, &presence), "{row:#?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_drafts_are_not_counted() {
    let record = Record::open().await;
    let nine: Words = ["nine draft", "تسعة مشاريع", "девять проект"];
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        for page in record.own_pages(language).await {
            assert!(!page.says(nine[place]), "{}", page.address);
        }
        for path in [MEETING, "decisions", ""] {
            let page = record.page(language, path).await;
            let rows = page.rows.iter().filter(|row| row.cites("F6"));
            for row in rows {
                let dated = language::date(language, &crate::fact::when("2024-06-21"));
                let undated = row.text.replace(&crate::reading::plain(&dated), "");
                let counted = undated.replace("F6", "");
                assert!(!counted.contains(char::is_numeric), "{row:#?}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_is_shown_as_decided_adopted_or_signed() {
    let record = Record::open().await;
    assert!(record.log.read().state.drafts.is_empty());
    for language in Interface::ALL {
        for page in record.pages(language).await {
            for stem in ["decisions", "statements"] {
                let one = format!("/{language}/{stem}/");
                let mut links = page.links.iter();
                assert!(
                    !links.any(|link| link.starts_with(&one)),
                    "{}",
                    page.address
                );
            }
        }
        for (path, section) in [("decisions", "expected"), ("statements", "expected")] {
            let page = record.page(language, path).await;
            let claims = page.rows.iter().filter(|row| !row.facts.is_empty());
            for row in claims {
                assert_eq!(row.section, section, "{row:#?}");
            }
        }
    }
}

#[tokio::test]
async fn the_presidents_statement_has_no_date() {
    let record = Record::open().await;
    let fourteenth: Words = ["14 June 2024", "14 حزيران/يونيو 2024", "14 июня 2024"];
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        for page in record.own_pages(language).await {
            assert!(!page.says(fourteenth[place]), "{}", page.address);
        }
        let page = record.page(language, "proposals").await;
        for fact in ["F25", "F26"] {
            let rows = page.rows.iter().filter(|row| row.cites(fact));
            for row in rows {
                assert!(row.dates.is_empty(), "{row:#?}");
            }
        }
    }
}

#[tokio::test]
async fn f12_is_never_told_as_computed() {
    let record = Record::open().await;
    let first: Words = [
        "This will be the first meeting of the organisation’s foreign ministers",
        "سيكون هذا أول اجتماع لوزراء خارجية دول المنظمة",
        "Это будет первая встреча министров иностранных дел организации",
    ];
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        for page in record.own_pages(language).await {
            let in_log = page.address.starts_with(&format!("/{language}/log/"));
            let told = page.text.matches(first[place]).count();
            let rows = page
                .rows
                .iter()
                .filter(|row| contains(&row.text, first[place]));
            let by_report = rows
                .filter(|row| contains(&row.text, REPORT[place]))
                .count();
            // The page of its entry tells it once on top, under the account, and once as hashed.
            assert!(
                in_log || told == by_report,
                "{} tells it by itself",
                page.address
            );
        }
        let page = record.page(language, MEETING).await;
        let note = language::say(language, "sessions-claims-not-counts");
        assert!(page.says(&note), "{}", page.address);
        assert!(page.links.contains("#others"), "{}", page.address);
    }
}

#[tokio::test]
async fn what_is_reported_is_not_shown_as_quoted() {
    let record = Record::open().await;
    for language in Interface::ALL {
        let keys = ["organisation-direct-speech", "security-direct-speech"];
        let words = keys.map(|key| language::say(language, key));
        let quoted = |row: &Row| words.iter().any(|words| contains(&row.margin, words));
        for path in ["", "challenges", "proposals"] {
            let page = record.page(language, path).await;
            for row in page.rows.iter().filter(|row| !row.facts.is_empty()) {
                let facts = ["F20", "F21", "F26"];
                let is_quoted = row
                    .facts
                    .iter()
                    .all(|(fact, _)| facts.contains(&fact.as_str()));
                assert_eq!(quoted(row), is_quoted, "{}: {row:#?}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn one_person_spelled_two_ways_is_one_person() {
    let record = Record::open().await;
    for language in Interface::ALL {
        let page = record.page(language, "bodies/secretary-general").await;
        let holders = page.section("holder");
        assert_eq!(holders.len(), 1, "{holders:#?}");
        for spelling in ["تاساغامبيتوف", "تاسماغامبيتوف"] {
            assert!(contains(&holders[0].text, spelling), "{holders:#?}");
        }
    }
}
