//! The sources, and what rests on each.

use app::{
    Published,
    views::{
        entry::PageOf,
        source::{Resting, SourceView, source},
        sources::{Location, sources},
    },
};
use language::Interface;

use crate::{english, reader};

fn view(published: &Published, id: &str) -> SourceView {
    source(published, &id.parse().expect("an id"), &english()).expect("the source is there")
}

/// Account, when said, how it stands in its source, the page it shows on.
fn told(resting: &Resting) -> String {
    let said = &resting.line.said;
    let page = match &resting.line.shown_on {
        Some(PageOf::Member(party)) => format!("member {party}"),
        Some(PageOf::Session(session)) => format!("session {session}"),
        Some(PageOf::Body(body)) => format!("body {body}"),
        Some(page) => format!("{page:?}").to_lowercase(),
        None => "nowhere".to_string(),
    };
    let certainty = resting.line.told.certainty;
    format!("{} {} {certainty}: {page}", said.account.id, said.said)
}

/// The facts of the founding report: number, then account, date, certainty and page of each
/// entry that rests on it.
const FACTS: [(&str, &[&str]); 26] = [
    (
        "F1",
        &[
            "report 2024-06-21 stated: session cfm-2024-06-21",
            "report 2024-06-21 stated: session cfm-2024-06-21",
        ],
    ),
    (
        "F2",
        &[
            "report 2024-06-21 stated: member RU",
            "report 2024-06-21 stated: member RU",
            "zakharova ../2024-06-21 stated: session cfm-2024-06-21",
        ],
    ),
    (
        "F3",
        &["zakharova ../2024-06-21 expected: session cfm-2024-06-21"],
    ),
    (
        "F4",
        &["zakharova ../2024-06-21 expected: session cfm-2024-06-21"],
    ),
    (
        "F5",
        &["zakharova ../2024-06-21 expected: session cfm-2024-06-21"],
    ),
    (
        "F6",
        &["zakharova ../2024-06-21 expected: session cfm-2024-06-21"],
    ),
    (
        "F7",
        &["zakharova ../2024-06-21 expected: session csc-2024-11"],
    ),
    ("F8", &["report 2024-06-21 stated: organisation"]),
    ("F9", &["kz-mfa unstated planned: session cfm-2024-06-21"]),
    ("F10", &["kz-mfa unstated planned: session cfm-2024-06-21"]),
    (
        "F11",
        &[
            "report 2024-06-21 stated: member AM",
            "report 2024-06-21 stated: session cfm-2024-06-21",
            "report 2024-06-21 expected: session cfm-2024-06-21",
        ],
    ),
    ("F12", &["report 2024-06-21 stated: session cfm-2024-06-21"]),
    ("F13", &["report 2024-06-21 stated: member AM"]),
    (
        "F14",
        &[
            "report 2024-06-21 stated: member AM",
            "pashinyan 2024-02 stated: member AM",
        ],
    ),
    ("F15", &["pashinyan unstated expected: member AM"]),
    ("F16", &["secretariat unstated stated: member AM"]),
    (
        "F17",
        &[
            "report 2024-06-21 stated: member RU",
            "peskov unstated expected: proposals",
        ],
    ),
    (
        "F18",
        &[
            "report 2024-06-21 stated: body secretary-general",
            "report 2024-06-21 stated: session cssc-2024-06-06",
            "report 2024-06-21 stated: session cssc-2024-06-06",
            "report 2024-06-21 stated: session cssc-2024-06-06",
            "report 2024-06-21 stated: session cssc-2024-06-06",
        ],
    ),
    (
        "F19",
        &["report 2024-06-21 stated: session cssc-2024-06-06"],
    ),
    (
        "F20",
        &[
            "report 2024-06-21 stated: member RU",
            "shoigu 2024-06-06 stated: challenges",
        ],
    ),
    ("F21", &["shoigu 2024-06-06 stated: challenges"]),
    ("F22", &["tasmagambetov ../2024-06-21 stated: challenges"]),
    ("F23", &["tasmagambetov ../2024-06-21 stated: challenges"]),
    (
        "F24",
        &[
            "report 2024-06-21 stated: member RU",
            "report 2024-06-21 scheduled: session cfm-2024-06-21",
        ],
    ),
    ("F25", &["putin ../2024-06-21 stated: proposals"]),
    ("F26", &["putin ../2024-06-21 stated: proposals"]),
];

#[tokio::test]
async fn every_fact_of_the_report_stands_at_its_number_with_account_date_and_page() {
    let log = testkit::almaty_log().await;
    let view = view(&log.read(), "report");
    let found: Vec<(&str, Vec<String>)> = view
        .places
        .iter()
        .map(|place| {
            let resting = place.resting.iter().map(told).collect();
            (place.locator.as_str(), resting)
        })
        .collect();
    let expected: Vec<(&str, Vec<String>)> = FACTS
        .iter()
        .map(|(number, told)| (*number, told.iter().map(ToString::to_string).collect()))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(view.whole, [], "everything in the report has its number");
}

#[tokio::test]
async fn nine_accounts_speak_in_the_report_and_it_names_three_states() {
    let log = testkit::almaty_log().await;
    let view = view(&log.read(), "report");
    let voices: Vec<_> = view.voices.iter().map(|v| v.id.as_str()).collect();
    let expected = [
        "report",
        "zakharova",
        "kz-mfa",
        "pashinyan",
        "secretariat",
        "peskov",
        "shoigu",
        "tasmagambetov",
        "putin",
    ];
    assert_eq!(voices, expected);
    let parties = view
        .register
        .iter()
        .filter(|r| r.line.kind == "party-registered");
    assert_eq!(parties.count(), 3, "the report names three states");
}

#[tokio::test]
async fn the_layers_are_never_mixed() {
    let log = testkit::almaty_log().await;
    let view = sources(&log.read(), &english());
    let ids = |rows: &[app::views::sources::SourceRow]| {
        let ids = rows.iter().map(|row| row.card.id.to_string());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids(&view.own), ["report"]);
    assert_eq!(ids(&view.others).len(), 8);
    assert_eq!(ids(&view.law).len(), 6);
    assert_eq!(ids(&view.others)[0], "tass-1806309");
}

#[tokio::test]
async fn what_rests_on_the_sources_and_what_was_done_here_make_up_the_log() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let view = sources(&published, &english());
    let all = view.own.iter().chain(&view.others).chain(&view.law);
    let resting: usize = all.map(|row| row.entries).sum();
    assert_eq!(resting + view.done_here, published.entries.len());
}

#[tokio::test]
async fn a_source_counts_the_same_in_the_list_and_on_its_own_page() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let list = sources(&published, &english());
    for row in list.own.iter().chain(&list.others).chain(&list.law) {
        let alone = view(&published, row.card.id.as_str());
        assert_eq!(alone.entries(), row.entries, "{}", row.card.id);
        assert_eq!(alone.voices.len(), row.voices, "{}", row.card.id);
    }
}

#[tokio::test]
async fn an_address_of_the_web_is_told_by_its_site() {
    let log = testkit::almaty_log().await;
    let view = view(&log.read(), "tass-1806309");
    let expected = Location::Address {
        href: "https://tass.com/politics/1806309".to_string(),
        site: "tass.com".to_string(),
    };
    assert_eq!(view.card.location, Some(expected));
}

#[tokio::test]
async fn a_source_that_nobody_entered_has_no_page() {
    let log = testkit::almaty_log().await;
    let id = "rumour".parse().expect("an id");
    for language in Interface::ALL {
        assert_eq!(source(&log.read(), &id, &reader(language)), None);
    }
}
