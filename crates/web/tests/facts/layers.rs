//! The layers of the record: what other sources say and what the law says never pass for the
//! report's word.

use std::collections::BTreeSet;

use institution::security::RecordedAssertion;
use language::Interface;
use vocab::{Language, SourceLayer};

use crate::{
    Record,
    fact::{PESKOV, REPORT, Words, contains},
    reading::Page,
};

/// The names of the states that only treaty and charter name as members.
const ONLY_BY_LAW: [(&str, Words); 3] = [
    ("BY", ["Belarus", "بيلاروس", "Беларусь"]),
    ("KG", ["Kyrgyzstan", "قيرغيزستان", "Кыргызстан"]),
    ("TJ", ["Tajikistan", "طاجيكستان", "Таджикистан"]),
];

impl Record {
    /// What other sources say, in the order recorded.
    fn elsewhere(&self) -> Vec<RecordedAssertion> {
        let published = self.log.read();
        let state = &published.state;
        let assertions = state.assertions.iter();
        let others = assertions.filter(|a| state.layer(a) == SourceLayer::Others);
        others.cloned().collect()
    }

    /// The paths below the language of pages that are about another source or an entry from one.
    fn pages_of_others(&self) -> BTreeSet<String> {
        let published = self.log.read();
        let state = &published.state;
        let sources = state.sources.iter();
        let of_others = sources.filter(|(_, source)| source.layer == SourceLayer::Others);
        let mut paths: BTreeSet<String> =
            of_others.map(|(id, _)| format!("sources/{id}")).collect();
        for entry in &published.entries {
            let source = entry
                .envelope
                .attribution
                .source
                .as_ref()
                .map(|at| &at.source);
            if state.layer_of(source) == SourceLayer::Others {
                paths.insert(format!("log/{}", entry.position));
            }
        }
        paths
    }

    /// Every page in a language that is the record's own: not about another source.
    pub async fn own_pages(&self, language: Interface) -> Vec<&'static Page> {
        let others = self.pages_of_others();
        let below = format!("/{language}/");
        let is_own = |page: &&Page| {
            let path = page.address.strip_prefix(&below);
            path.is_none_or(|path| !others.contains(path))
        };
        self.pages(language).await.iter().filter(is_own).collect()
    }
}

/// A text of an assertion in a language of the interface.
fn text(assertion: &RecordedAssertion, language: Interface) -> String {
    let wanted: Language = language.language();
    let (found, text) = assertion.claim.texts.best(wanted).unwrap();
    assert_eq!(found, wanted, "every text is there in every language");
    text.to_string()
}

#[tokio::test]
async fn the_whole_record_is_read_in_every_language() {
    let record = Record::open().await;
    let length = record.log.read().state.length;
    for language in Interface::ALL {
        let pages = record.pages(language).await;
        for position in 0..length {
            let address = format!("/{language}/log/{position}");
            assert!(
                pages.iter().any(|page| page.address == address),
                "{address}"
            );
        }
        let sources = record.log.read().state.sources.len();
        assert_eq!(sources, 15);
        let of_sources = format!("/{language}/sources/");
        let found = pages
            .iter()
            .filter(|page| page.address.starts_with(&of_sources));
        assert_eq!(found.count(), sources);
    }
}

#[tokio::test]
async fn what_other_sources_say_stands_only_where_it_is_kept_apart() {
    let record = Record::open().await;
    let elsewhere = record.elsewhere();
    assert!(elsewhere.len() > 20);
    for language in Interface::ALL {
        for page in record.own_pages(language).await {
            for assertion in &elsewhere {
                let text = text(assertion, language);
                assert!(!page.says(&text), "{}: {text}", page.address);
            }
        }
    }
}

#[tokio::test]
async fn what_other_sources_say_is_shown_apart_with_account_and_source() {
    let record = Record::open().await;
    let elsewhere = record.elsewhere();
    for language in Interface::ALL {
        let pages = record.own_pages(language).await;
        for assertion in &elsewhere {
            let attribution = &assertion.origin.attribution;
            let source = &attribution.source.as_ref().unwrap().source;
            let account = {
                let published = record.log.read();
                let names = &published.state.accounts[&attribution.account].names;
                names.best(language.language()).unwrap().1.to_string()
            };
            let told = text(assertion, language);
            let link = format!("/{language}/sources/{source}");
            let in_log = format!("/{language}/log");
            let topical = pages
                .iter()
                .filter(|page| !page.address.starts_with(&in_log));
            let mut rows = topical.flat_map(|page| &page.rows);
            let shown = rows.any(|row| {
                let is_told = contains(&row.text, &told) && contains(&row.margin, &account);
                row.is_apart && is_told && row.links.contains(&link)
            });
            assert!(shown, "{language}: `{told}` by {account}");
        }
    }
}

#[tokio::test]
async fn the_page_of_another_source_and_of_each_entry_from_one_say_so() {
    let record = Record::open().await;
    for language in Interface::ALL {
        let layer = language::source_layer_word(language, SourceLayer::Others);
        let source = language::say(language, "sources-state-others");
        for path in record.pages_of_others() {
            let page = record.page(language, &path).await;
            let says_so = page.says(&layer) || page.says(&source);
            assert!(says_so, "{}", page.address);
        }
    }
}

#[tokio::test]
async fn another_rendering_of_f17_is_another_claim_of_the_same_speaker() {
    let record = Record::open().await;
    let words: Words = [
        "go on treating one another as allies and partners",
        "تتعاملان تعامل الحلفاء والشركاء",
        "относиться друг к другу как союзники и партнёры",
    ];
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        let page = record.page(language, "proposals").await;
        let mut rows = page.rows.iter();
        let row = rows.find(|row| contains(&row.text, words[place])).unwrap();
        assert!(row.is_apart && row.facts.is_empty(), "{row:#?}");
        assert!(contains(&row.margin, PESKOV[place]), "{row:#?}");
        let tass = format!("/{language}/sources/tass-1806309");
        assert!(row.links.contains(&tass), "{row:#?}");
    }
}

#[tokio::test]
async fn no_page_takes_three_members_from_the_report() {
    let record = Record::open().await;
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        let report = format!("/{language}/sources/report");
        for page in record.own_pages(language).await {
            for row in &page.rows {
                let names = ONLY_BY_LAW.map(|(_, names)| names[place]);
                if !names.iter().any(|name| contains(&row.text, name)) {
                    continue;
                }
                let cites = row
                    .links
                    .iter()
                    .any(|link| link.split('#').next() == Some(&report));
                assert!(!cites, "{}: {row:#?}", page.address);
                assert!(
                    !contains(&row.text, REPORT[place]),
                    "{}: {row:#?}",
                    page.address
                );
            }
        }
    }
}

#[tokio::test]
async fn the_report_names_none_of_the_three_and_none_of_them_cites_it() {
    let record = Record::open().await;
    for (place, language) in Interface::ALL.into_iter().enumerate() {
        let report = record.page(language, "sources/report").await;
        for (code, names) in ONLY_BY_LAW {
            assert!(!report.says(names[place]), "{}", names[place]);
            let member = record.page(language, &format!("members/{code}")).await;
            let cites = |link: &String| link.starts_with(&format!("/{language}/sources/report"));
            assert!(!member.links.iter().any(cites), "{}", member.address);
        }
    }
}

#[tokio::test]
async fn every_membership_cites_the_charter() {
    let record = Record::open().await;
    for language in Interface::ALL {
        let charter = format!("/{language}/sources/charter-2002#Art1");
        for code in ["AM", "BY", "KG", "KZ", "RU", "TJ"] {
            let member = record.page(language, &format!("members/{code}")).await;
            let rows = member.section("words");
            let by_law = rows.iter().filter(|row| row.links.contains(&charter));
            assert_eq!(by_law.count(), 1, "{}", member.address);
        }
    }
}
