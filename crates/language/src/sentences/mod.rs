//! The data of crate `rules` in sentences.
//!
//! Each language has whole messages for whole clauses: grammar is the translator's, in
//! `translations/*/sentences.ftl`; here it is only decided which clauses are true.
//! Names of parties come in the form that stands alone, so no message asks for another case
//! of them or for their gender.

mod agreement;
mod arithmetic;
mod outlook;
mod rule;
mod threshold;
mod verdict;

pub use arithmetic::arithmetic;
pub use outlook::{missing, struck, what_follows};
pub use rule::{rule_clauses, rule_clauses_naming, rule_sentence};
pub use threshold::measure_name;
pub use verdict::{Deed, deed_verdict_sentence, reasons, verdict_sentence};

use std::collections::BTreeSet;

use vocab::PartyId;

use crate::{Interface, list, sort_by_name};

/// Parties in a sentence.
struct Named {
    /// Their names in alphabetical order, as one enumeration.
    names: String,
    /// The number a verb about them takes.
    verb: usize,
}

fn named(
    language: Interface,
    parties: &BTreeSet<PartyId>,
    names: &dyn Fn(&PartyId) -> String,
) -> Named {
    let mut written: Vec<String> = parties.iter().map(names).collect();
    sort_by_name(language, &mut written, String::clone);
    Named {
        names: list(language, &written),
        verb: agreement::verb_number(language, &written),
    }
}
