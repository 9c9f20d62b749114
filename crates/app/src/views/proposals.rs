//! Proposals on guarantees and the order of security: who makes them, where they are discussed,
//! and what is said of relations beside them.

use institution::{State, security::Topic};
use vocab::{Language, Texts};

use super::{
    Reader,
    assertions::{Saying, Sayings, business_item, sayings},
    challenges::{Discussed, discussions},
    paths::session_link,
    sessions::in_order,
};

/// Beginnings of the words by which the title of a piece of business tells that it is about
/// guarantees of security, in each language of the interface.
const GUARANTEES: [(Language, &str); 3] = [
    (Language::ENGLISH, "guarantee"),
    (Language::ARABIC, "ضمان"),
    (Language::RUSSIAN, "гаранти"),
];

/// Proposals on guarantees and the order of security.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalsView {
    /// What the record's own sources have officials propose, in the order recorded.
    pub proposals: Vec<Saying>,
    /// Sessions that have guarantees of security among their business, the latest first.
    pub discussed: Vec<Discussed>,
    /// What is said of relations between parties, or of a party to the organisation.
    pub relations: Vec<Saying>,
    /// Proposals by other sources.
    pub elsewhere: Vec<Saying>,
    /// Relations by other sources.
    pub relations_elsewhere: Vec<Saying>,
}

/// Proposals on guarantees and the order of security.
#[must_use]
pub fn proposals(state: &State, reader: &Reader) -> ProposalsView {
    let framework = sayings(state, &[Topic::SecurityFramework], reader);
    let Sayings {
        own: relations,
        elsewhere,
    } = sayings(state, &[Topic::Relations], reader);
    ProposalsView {
        proposals: framework.own,
        discussed: discussed(state, reader),
        relations,
        elsewhere: framework.elsewhere,
        relations_elsewhere: elsewhere,
    }
}

/// Business whose title speaks of guarantees, by session.
fn discussed(state: &State, reader: &Reader) -> Vec<Discussed> {
    let mut sessions = in_order(state);
    sessions.reverse();
    let discussed = sessions.into_iter().map(|session| Discussed {
        session: session_link(state, session, reader),
        items: discussions(state, session)
            .filter(|claimed| speaks_of_guarantees(&claimed.claim.titles))
            .map(|claimed| business_item(state, claimed, reader))
            .collect(),
    });
    discussed
        .filter(|discussed| !discussed.items.is_empty())
        .collect()
}

fn speaks_of_guarantees(titles: &Texts) -> bool {
    GUARANTEES.iter().any(|(language, word)| {
        let title = titles.get(*language);
        title.is_some_and(|title| title.to_lowercase().contains(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn business_on_guarantees_is_known_by_its_title_in_any_language() {
        let titles = |language, text: &str| Texts::new().with(language, text);
        assert!(speaks_of_guarantees(&titles(
            Language::ENGLISH,
            "Security Guarantees"
        )));
        assert!(speaks_of_guarantees(&titles(
            Language::ARABIC,
            "بشأن الضمانات"
        )));
        assert!(speaks_of_guarantees(&titles(
            Language::RUSSIAN,
            "О гарантиях безопасности"
        )));
        assert!(!speaks_of_guarantees(&titles(
            Language::ENGLISH,
            "The situation in the world"
        )));
        assert!(!speaks_of_guarantees(&Texts::new()));
    }
}
