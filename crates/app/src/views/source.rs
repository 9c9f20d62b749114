//! One source and what rests on it, place by place.

use institution::Event;
use vocab::{AccountId, Language, SourceId};

use super::{
    Named, Reader, account_named,
    entry::{EntryLine, line},
    sources::{SourceCard, is_register, source_card},
};
use crate::Published;

/// A source and what rests on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceView {
    /// How it is described.
    pub card: SourceCard,
    /// Everyone whose word stands in it, in the order they first speak.
    pub voices: Vec<Named<AccountId>>,
    /// What rests on a place in it, by place.
    pub places: Vec<Place>,
    /// What rests on it as a whole.
    pub whole: Vec<Resting>,
    /// Parties, people and accounts that entered the register from it.
    pub register: Vec<Resting>,
}

/// A place in a source: a fact number, a page, an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The place.
    pub locator: String,
    /// What rests on it, in the order recorded.
    pub resting: Vec<Resting>,
}

/// An entry that rests on a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resting {
    /// What it says, whose word it is, where it shows.
    pub line: EntryLine,
    /// A word or two of the source as they stand there.
    pub quotation: Option<(Language, String)>,
}

impl SourceView {
    /// How many entries rest on it.
    #[must_use]
    pub fn entries(&self) -> usize {
        let placed: usize = self.places.iter().map(|place| place.resting.len()).sum();
        placed + self.whole.len() + self.register.len()
    }
}

/// A source and what rests on it; `None` where there is none with this id.
#[must_use]
pub fn source(published: &Published, id: &SourceId, reader: &Reader) -> Option<SourceView> {
    let card = source_card(&published.state, id, reader)?;
    let mut view = SourceView {
        card,
        voices: Vec::new(),
        places: Vec::new(),
        whole: Vec::new(),
        register: Vec::new(),
    };
    for entry in &published.entries {
        let attribution = &entry.envelope.attribution;
        let Some(at) = attribution.source.as_ref().filter(|at| at.source == *id) else {
            continue;
        };
        let resting = Resting {
            line: line(published, entry, reader),
            quotation: quotation(&entry.event),
        };
        if is_register(&entry.event) {
            view.register.push(resting);
            continue;
        }
        let voice = account_named(&published.state, &attribution.account, reader);
        if !view.voices.contains(&voice) {
            view.voices.push(voice);
        }
        match &at.locator {
            Some(locator) => place(&mut view.places, locator).push(resting),
            None => view.whole.push(resting),
        }
    }
    view.places
        .sort_by_cached_key(|place| in_reading_order(&place.locator));
    Some(view)
}

fn quotation(event: &Event) -> Option<(Language, String)> {
    match event {
        Event::AssertionRecorded(assertion) => {
            let quoted = assertion.quotation.as_ref()?;
            Some((quoted.language, quoted.text.clone()))
        }
        _ => None,
    }
}

fn place<'a>(places: &'a mut Vec<Place>, locator: &str) -> &'a mut Vec<Resting> {
    let known = places.iter().position(|place| place.locator == locator);
    let index = known.unwrap_or_else(|| {
        places.push(Place {
            locator: locator.to_string(),
            resting: Vec::new(),
        });
        places.len() - 1
    });
    &mut places[index].resting
}

/// A place as it is sorted: figures by their value, so that F2 comes before F10.
fn in_reading_order(locator: &str) -> Vec<(bool, u64, String)> {
    let mut parts: Vec<(bool, u64, String)> = Vec::new();
    for character in locator.chars() {
        let digit = character.to_digit(10).map(u64::from);
        match (parts.last_mut(), digit) {
            (Some((true, number, text)), Some(digit)) => {
                *number = number.saturating_mul(10).saturating_add(digit);
                text.push(character);
            }
            (Some((false, _, text)), None) => text.push(character),
            (_, Some(digit)) => parts.push((true, digit, character.to_string())),
            (_, None) => parts.push((false, 0, character.to_string())),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_come_in_the_order_of_the_source() {
        let mut places = ["F10", "F2", "Art. 12(3)", "F1", "Art. 2", "Art. 12(1)"];
        places.sort_by_key(|place| in_reading_order(place));
        assert_eq!(
            places,
            ["Art. 2", "Art. 12(1)", "Art. 12(3)", "F1", "F2", "F10"]
        );
    }

    proptest! {
        #[test]
        fn no_place_makes_it_panic(locator in "\\PC{0,40}") {
            let _ = in_reading_order(&locator);
        }
    }
}
