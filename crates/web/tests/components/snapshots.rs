//! Every component against its portrait.

use std::collections::BTreeMap;

use language::Interface;

use crate::{by_lines, samples};

#[test]
fn every_component_looks_as_it_did_in_all_three_languages() {
    let mut portraits: BTreeMap<&str, String> = BTreeMap::new();
    for language in Interface::ALL {
        for (name, markup) in samples::all(language) {
            let portrait = portraits.entry(name).or_default();
            portrait.push_str(&format!("── {language}\n{}\n", by_lines(&markup.0)));
        }
    }
    for (name, portrait) in portraits {
        insta::assert_snapshot!(name, portrait);
    }
}
