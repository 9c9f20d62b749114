//! Addresses of pages. The record lives under `/en/…`, an exercise under `/exercise/en/…`.
//!
//! Ids are plain ASCII (`vocab::IdError`), so every address is, too.

use language::Interface;
use vocab::{BodyId, ChallengeId, DraftId, ItemId, PartyId, SessionId, SourceId};

/// Whose pages they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Realm {
    /// The record.
    Record,
    /// An exercise, which never mixes with the record.
    Exercise,
}

/// The places every page leads to, in the order of the masthead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The organisation today.
    Today,
    /// Its sessions.
    Sessions,
    /// Its decisions and drafts.
    Decisions,
    /// Its members.
    Members,
    /// Political statements.
    Statements,
    /// Its bodies.
    Bodies,
    /// Challenges and threats.
    Challenges,
    /// Proposals on guarantees of security.
    Proposals,
    /// The sources of the record.
    Sources,
    /// The log.
    Log,
}

impl Place {
    /// Every place, in the order of the masthead.
    pub const ALL: [Self; 10] = [
        Self::Today,
        Self::Sessions,
        Self::Decisions,
        Self::Members,
        Self::Statements,
        Self::Bodies,
        Self::Challenges,
        Self::Proposals,
        Self::Sources,
        Self::Log,
    ];

    /// The places that a narrow masthead shows at once; the others are one tap away.
    pub(super) const NEAR: usize = 4;

    /// The message that names it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Today => "nav-today",
            Self::Sessions => "nav-sessions",
            Self::Decisions => "nav-decisions",
            Self::Members => "nav-members",
            Self::Statements => "nav-statements",
            Self::Bodies => "nav-bodies",
            Self::Challenges => "nav-challenges",
            Self::Proposals => "nav-proposals",
            Self::Sources => "nav-sources",
            Self::Log => "nav-log",
        }
    }

    /// Its path below the language; empty for the first page.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Today => "",
            Self::Sessions => "sessions",
            Self::Decisions => "decisions",
            Self::Members => "members",
            Self::Statements => "statements",
            Self::Bodies => "bodies",
            Self::Challenges => "challenges",
            Self::Proposals => "proposals",
            Self::Sources => "sources",
            Self::Log => "log",
        }
    }
}

/// Makes the addresses of pages in one language, of the record or of an exercise.
///
/// ```
/// use language::Interface;
/// use web::frame::{Links, Realm};
/// let links = Links { realm: Realm::Exercise, language: Interface::Arabic };
/// let draft = "cfm-l1".parse().unwrap();
/// assert_eq!(links.decision(&draft), "/exercise/ar/decisions/cfm-l1");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Links {
    /// The record or an exercise.
    pub realm: Realm,
    /// The language of the pages.
    pub language: Interface,
}

impl Links {
    /// The same addresses in another language.
    #[must_use]
    pub const fn in_language(self, language: Interface) -> Self {
        Self { language, ..self }
    }

    /// The same addresses in the record.
    #[must_use]
    pub const fn in_record(self) -> Self {
        Self {
            realm: Realm::Record,
            ..self
        }
    }

    /// A page by its path below the language; an empty path is the first page.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        let realm = match self.realm {
            Realm::Record => "",
            Realm::Exercise => "/exercise",
        };
        let slash = if path.is_empty() { "" } else { "/" };
        format!("{realm}/{}{slash}{path}", self.language)
    }

    /// One of the places of the masthead.
    #[must_use]
    pub fn place(&self, place: Place) -> String {
        self.to(place.path())
    }

    /// The organisation today.
    #[must_use]
    pub fn organisation(&self) -> String {
        self.place(Place::Today)
    }

    /// All sessions.
    #[must_use]
    pub fn sessions(&self) -> String {
        self.place(Place::Sessions)
    }

    /// One session.
    #[must_use]
    pub fn session(&self, session: &SessionId) -> String {
        self.to(&format!("sessions/{session}"))
    }

    /// An item of a session's agenda, on the session's page.
    #[must_use]
    pub fn item(&self, session: &SessionId, item: &ItemId) -> String {
        self.to(&format!("sessions/{session}#{item}"))
    }

    /// The rule laboratory, with a rule by its charter and id: `eu-council/qualified`.
    #[must_use]
    pub fn laboratory(&self, rule: &str) -> String {
        self.to(&format!("laboratory?rule={rule}"))
    }

    /// Voting power under a rule, by its charter and id: `eu-council/qualified`.
    #[must_use]
    pub fn power(&self, rule: &str) -> String {
        self.to(&format!("power?rule={rule}"))
    }

    /// All decisions and drafts.
    #[must_use]
    pub fn decisions(&self) -> String {
        self.place(Place::Decisions)
    }

    /// One decision, from draft to force.
    #[must_use]
    pub fn decision(&self, draft: &DraftId) -> String {
        self.to(&format!("decisions/{draft}"))
    }

    /// All political statements.
    #[must_use]
    pub fn statements(&self) -> String {
        self.place(Place::Statements)
    }

    /// One political statement.
    #[must_use]
    pub fn statement(&self, draft: &DraftId) -> String {
        self.to(&format!("statements/{draft}"))
    }

    /// All members, by every account.
    #[must_use]
    pub fn members(&self) -> String {
        self.place(Place::Members)
    }

    /// One member.
    #[must_use]
    pub fn member(&self, party: &PartyId) -> String {
        self.to(&format!("members/{party}"))
    }

    /// All bodies.
    #[must_use]
    pub fn bodies(&self) -> String {
        self.place(Place::Bodies)
    }

    /// One body and its rules.
    #[must_use]
    pub fn body(&self, body: &BodyId) -> String {
        self.to(&format!("bodies/{body}"))
    }

    /// Challenges and threats.
    #[must_use]
    pub fn challenges(&self) -> String {
        self.place(Place::Challenges)
    }

    /// A challenge, on the page of all of them.
    #[must_use]
    pub fn challenge(&self, challenge: &ChallengeId) -> String {
        self.to(&format!("challenges#{challenge}"))
    }

    /// Proposals on guarantees of security.
    #[must_use]
    pub fn proposals(&self) -> String {
        self.place(Place::Proposals)
    }

    /// The sources of the record.
    #[must_use]
    pub fn sources(&self) -> String {
        self.place(Place::Sources)
    }

    /// One source, with what rests on it.
    #[must_use]
    pub fn source(&self, source: &SourceId) -> String {
        self.to(&format!("sources/{source}"))
    }

    /// A place in a source: a fact number, a page, an article.
    #[must_use]
    pub fn locator(&self, source: &SourceId, locator: &str) -> String {
        let anchor: String = locator
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect();
        self.to(&format!("sources/{source}#{anchor}"))
    }

    /// The log, newest entries first.
    #[must_use]
    pub fn log(&self) -> String {
        self.place(Place::Log)
    }

    /// One entry of the log.
    #[must_use]
    pub fn entry(&self, position: u64) -> String {
        self.to(&format!("log/{position}"))
    }

    /// Where an office is taken.
    #[must_use]
    pub fn sign_in(&self) -> String {
        self.to("sign-in")
    }

    /// Where an office is laid down.
    #[must_use]
    pub fn sign_out(&self) -> String {
        self.to("sign-out")
    }

    /// What one's office can do now.
    #[must_use]
    pub fn desk(&self) -> String {
        self.to("desk")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: Links = Links {
        realm: Realm::Record,
        language: Interface::English,
    };

    #[test]
    fn the_record_and_an_exercise_never_share_an_address() {
        let exercise = Links {
            realm: Realm::Exercise,
            ..RECORD
        };
        assert_eq!(RECORD.organisation(), "/en");
        assert_eq!(exercise.organisation(), "/exercise/en");
        for place in Place::ALL {
            assert!(exercise.place(place).starts_with("/exercise/en"));
            assert_eq!(exercise.in_record().place(place), RECORD.place(place));
        }
    }

    #[test]
    fn addresses_are_ascii_whatever_the_locator_says() {
        let source: SourceId = "report".parse().unwrap();
        assert_eq!(RECORD.locator(&source, "F16"), "/en/sources/report#F16");
        let odd = RECORD.locator(&source, "ст. 12(\"3\")");
        assert_eq!(odd, "/en/sources/report#123");
    }

    #[test]
    fn each_place_has_a_name_in_the_interface() {
        for place in Place::ALL {
            assert!(language::has(place.key()), "{}", place.key());
        }
    }
}
