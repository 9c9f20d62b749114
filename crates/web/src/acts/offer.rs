//! An act that is possible on a page now: its words, what the page gives it, what stands in it
//! at first.

use institution::sessions::Session;
use language::{Value, say_with};
use vocab::{PartyId, When};

use super::{act::Act, posted::Posted, scene::Scene};
use crate::components::Prose;

/// An act on offer.
#[derive(Debug)]
pub(crate) struct Offer {
    pub(super) act: &'static Act,
    /// Its anchor on the page.
    pub(crate) id: String,
    /// What it is.
    pub(crate) heading: String,
    /// What its button does.
    pub(super) button: String,
    /// What follows.
    pub(super) consequence: Prose,
    /// What the page gives: sent without being asked.
    pub(super) given: Vec<(String, String)>,
    /// What stands in the form at first.
    pub(super) preset: Vec<(String, String)>,
    /// Whether it is awaited from the office, and not only possible.
    pub(crate) is_awaited: bool,
    /// Whether it is what the page is for just now.
    pub(super) is_main: bool,
    /// Whether what would follow can be asked for before it is done.
    pub(super) is_foreseeable: bool,
}

impl Offer {
    /// An act by the family of its words: `forms-heading-…`, `forms-button-…`, `forms-then-…`.
    pub(super) fn new(
        scene: &Scene<'_>,
        act: &'static Act,
        family: &str,
        values: &[(&str, Value<'_>)],
    ) -> Self {
        let words =
            |part: &str| say_with(scene.language(), &format!("forms-{part}-{family}"), values);
        Self {
            act,
            id: family.to_string(),
            heading: words("heading"),
            button: words("button"),
            consequence: words("then").into(),
            given: Vec::new(),
            preset: Vec::new(),
            is_awaited: false,
            is_main: false,
            is_foreseeable: false,
        }
    }

    /// The form again from what was posted, where the page no longer offers it.
    pub(super) fn again(scene: &Scene<'_>, act: &'static Act, posted: &Posted) -> Self {
        let mut offer = Self::new(scene, act, "again", &[]);
        offer.id = format!("{}-again", act.word);
        for name in posted.get("given").split(' ') {
            if act.all_fields().any(|field| field.name == name) {
                offer
                    .given
                    .push((name.to_string(), posted.get(name).to_string()));
            }
        }
        offer
    }

    /// The offer with something the page gives it.
    pub(super) fn given(mut self, name: &str, value: impl Into<String>) -> Self {
        self.given.push((name.to_string(), value.into()));
        self
    }

    /// The offer for one party of several.
    pub(super) fn of_party(mut self, party: &PartyId) -> Self {
        self.id = format!("{}-{party}", self.id);
        self.given("party", party.as_str())
    }

    /// The offer with something written in at first.
    pub(super) fn preset(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.preset.push((name.into(), value.into()));
        self
    }

    /// The offer with the date of a session that has been convened.
    pub(super) fn dated(self, session: &Session) -> Self {
        if session.convened.is_some() {
            self.on(session.when)
        } else {
            self
        }
    }

    /// The offer with a date written in; a moment by its day.
    pub(super) fn on(self, when: When) -> Self {
        match when {
            When::Unstated => self,
            When::At(_) => {
                let day = when.first_day().map(When::day);
                self.preset("valid", day.map(|day| day.to_string()).unwrap_or_default())
            }
            _ => self.preset("valid", when.to_string()),
        }
    }

    /// The offer with a button that shows what would follow.
    pub(super) fn foreseeable(mut self) -> Self {
        self.is_foreseeable = true;
        self
    }

    pub(super) fn awaited(mut self, is_awaited: bool) -> Self {
        self.is_awaited = is_awaited;
        self
    }

    pub(super) fn main(mut self, is_main: bool) -> Self {
        self.is_main = is_main;
        self
    }

    /// The value the page gives to a name.
    pub(super) fn gives(&self, name: &str) -> Option<&str> {
        let given = self.given.iter().find(|(known, _)| known == name);
        given.map(|(_, value)| value.as_str())
    }

    /// What stands in a control at first.
    pub(super) fn first(&self, name: &str) -> &str {
        let preset = self.preset.iter().find(|(known, _)| known == name);
        preset.map_or("", |(_, value)| value)
    }
}

/// The later of two dates, as far as both tell a day.
pub(super) fn later(one: When, other: When) -> When {
    match (one.last_day(), other.last_day()) {
        (Some(a), Some(b)) if b > a => other,
        (None, Some(_)) => other,
        _ => one,
    }
}
