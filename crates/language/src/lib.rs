//! The interface in English, Arabic and Russian.
//!
//! [`say`] and [`say_with`] look a message up in `translations/`; [`date`], [`span`], [`list`]
//! and [`sort_by_name`] do what each language does with dates, lists and its alphabet; and
//! [`rule_sentence`] and [`verdict_sentence`] put the data of crate `rules` into words.
//! Digits are Latin in all three languages. Plain text carries no marks of direction:
//! [`isolated`] and [`Value::isolated`] add them where a text needs them.
//!
//! What this crate never knows: an organisation, an event, a page, a clock. It has no texts of
//! the record, only the words around them.
//! Read next: `words.rs`, where a new section of messages is registered, then `sentences/`.

mod casing;
mod dates;
mod figures;
mod interface;
mod lists;
mod names;
mod numerals;
mod pattern;
mod plurals;
mod sentences;
mod sorting;
mod territories;
mod value;
mod words;

pub use casing::sentence_case;
pub use dates::{date, date_in_sentence, date_with_weekday, datetime, span};
pub use figures::{figure, percentage};
pub use interface::{Interface, InterfaceError};
pub use lists::list;
pub use names::{
    ballot_word, capacity_word, citation, deed_outcome_word, outcome_word, provenance_word,
    source_layer_word, struck_because_word, word,
};
pub use sentences::{
    Deed, arithmetic, deed_verdict_sentence, measure_name, missing, reasons, rule_clauses,
    rule_clauses_naming, rule_sentence, struck, verdict_sentence, what_follows,
};
pub use sorting::sort_by_name;
pub use territories::{territory, territory_name, territory_names};
pub use value::{Value, isolated};
pub use words::{has, keys, say, say_with};
