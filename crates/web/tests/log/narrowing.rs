//! The log narrowed, and its pages.

use language::Interface;

use crate::{CARRIED_ON, Page, page};

#[tokio::test]
async fn the_way_to_older_entries_keeps_what_was_asked() {
    let log = testkit::exercise_log().await;
    testkit::play(&log, CARRIED_ON)
        .await
        .expect("the story plays");
    // More than a page of entries of one layer.
    let party = |n| {
        format!("[[act]]\ndo = \"register-party\"\nparty = \"P{n}\"\nnames = {{ en = \"P{n}\" }}\n")
    };
    let parties: String = (0..100).map(party).collect();
    testkit::play(&log, &parties)
        .await
        .expect("parties are registered");
    let published = log.read();
    let at = |query, number| {
        let page = page(&published, Page::Log(query, number), Interface::English);
        page.text.0
    };
    let asked = &[("layer", "record")];
    let older = "href=\"/exercise/en/log?layer=record&amp;page=2\" rel=\"next\"";
    assert!(at(asked, 1).contains(older));
    let newer = "href=\"/exercise/en/log?layer=record\" rel=\"prev\"";
    assert!(at(asked, 2).contains(newer));
    assert!(at(&[], 2).contains("href=\"/exercise/en/log\" rel=\"prev\""));
}

#[tokio::test]
async fn what_was_asked_stays_chosen_and_is_counted() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let asked = Page::Log(&[("area", "security"), ("account", "putin")], 1);
    let text = page(&published, asked, Interface::English).text.0;
    for chosen in ["value=\"security\" selected", "value=\"putin\" selected"] {
        assert!(text.contains(chosen), "{chosen}");
    }
    let found = format!("2 entries found, of {}.", published.entries.len());
    assert!(text.contains(&found), "{found}");
}

#[tokio::test]
async fn where_nothing_is_found_the_page_leads_back_to_the_whole() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    let asked = Page::Log(&[("area", "documents")], 1);
    let text = page(&published, asked, Interface::English).text.0;
    let notice = text.split("class=\"empty\"").nth(1).expect("a notice");
    assert!(notice.contains("href=\"/en/log\""));
}

#[tokio::test]
async fn an_entry_carries_its_bytes_its_leaf_and_the_way_to_check_them() {
    let log = testkit::exercise_log().await;
    testkit::play(&log, CARRIED_ON)
        .await
        .expect("the story plays");
    let published = log.read();
    let last = published.state.length - 1;
    let text = page(&published, Page::Entry(last), Interface::Arabic)
        .text
        .0;
    let bytes = record::encode(&published.entries[published.entries.len() - 1]);
    let bytes = String::from_utf8(bytes.expect("it fits")).expect("text");
    let escaped = bytes.replace('&', "&amp;").replace('"', "&quot;");
    assert!(text.contains(&escaped), "the very bytes");
    assert!(text.contains(&published.tree.root().hex()));
    assert!(text.contains("sha256sum") && text.contains("majlis verify DIR"));
    assert!(text.contains("<pre dir=\"ltr\">"), "written from the left");
}
