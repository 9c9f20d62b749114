//! An entry told in one sentence, with the names in it leading to their pages.

use institution::{Entry, Event, State, entry::Certainty};
use language::{Interface, Value, say_with};
use vocab::Symbol;

use super::{about::PageOf, belonging, deciding, registering, sitting};
use crate::views::{Reader, Worded};

/// What an entry records, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence, without its full stop; what somebody said stands as it was recorded.
    pub pieces: Vec<Piece>,
    /// How what it says stands in its source, by its word in files.
    pub certainty: &'static str,
}

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the interface.
    Words(String),
    /// A name or a text of the record, with the page of what it names.
    Name {
        /// The name.
        name: Worded,
        /// Where it leads; nowhere for a text and for what has no page.
        page: Option<PageOf>,
    },
    /// The symbol of a document.
    Symbol(String),
}

impl Told {
    /// The sentence as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Name { name, .. } => name.text.clone(),
            Piece::Symbol(symbol) => symbol.clone(),
        };
        self.pieces.iter().map(text).collect()
    }
}

/// What an entry records, in the reader's language. Names are those of the state given.
#[must_use]
pub fn told(state: &State, entry: &Entry, reader: &Reader) -> Told {
    let sentence = sentence(&Scene { state, reader }, &entry.event);
    Told {
        pieces: sentence.pieces(),
        certainty: certainty(&entry.event).as_str(),
    }
}

/// What is stated as fact, and what is only looked forward to.
const fn certainty(event: &Event) -> Certainty {
    match event {
        Event::StandingClaimed(claim) => claim.certainty,
        Event::AssertionRecorded(assertion) => assertion.certainty,
        Event::SessionAnnounced(announcement) => announcement.certainty,
        Event::BusinessRecorded(business) => business.certainty,
        _ => Certainty::Stated,
    }
}

/// What a sentence is made from besides the event: the names of things, the reader.
pub(super) struct Scene<'a> {
    pub state: &'a State,
    pub reader: &'a Reader,
}

impl Scene<'_> {
    /// The sentence of a kind of event, its places still to be filled.
    pub fn say(&self, event: &str) -> Sentence {
        Sentence {
            language: self.reader.language,
            key: format!("event-{event}"),
            values: Vec::new(),
            names: Vec::new(),
            details: Vec::new(),
            said: Worded::default(),
        }
    }
}

/// A sentence of the interface whose places are being filled.
pub(super) struct Sentence {
    language: Interface,
    key: String,
    values: Vec<(&'static str, Value<'static>)>,
    names: Vec<Piece>,
    details: Vec<Piece>,
    said: Worded,
}

/// Stands in a message for the first name, the next character for the second, and so on: private
/// use, so that no message has it.
const FIRST_NAME: u32 = 0xE000;

impl Sentence {
    /// Fills a place with words of the interface.
    pub fn word(mut self, place: &'static str, words: impl Into<String>) -> Self {
        self.values.push((place, words.into().into()));
        self
    }

    /// Fills a place with a number.
    pub fn count(mut self, place: &'static str, count: u64) -> Self {
        self.values.push((place, count.into()));
        self
    }

    /// Fills a place with a name or a text of the record.
    pub fn name(self, place: &'static str, name: Worded, page: Option<PageOf>) -> Self {
        self.piece(place, Piece::Name { name, page })
    }

    /// Fills a place with a symbol.
    pub fn symbol(self, place: &'static str, symbol: &Symbol) -> Self {
        self.piece(place, Piece::Symbol(symbol.to_string()))
    }

    fn piece(mut self, place: &'static str, piece: Piece) -> Self {
        let mark = u32::try_from(self.names.len()).ok();
        let mark = mark.and_then(|number| char::from_u32(FIRST_NAME + number));
        self.values
            .push((place, mark.map(String::from).unwrap_or_default().into()));
        self.names.push(piece);
        self
    }

    /// Adds a detail after the sentence: a date, a place, a name.
    pub fn detail(mut self, detail: Piece) -> Self {
        self.details.push(detail);
        self
    }

    /// Adds a detail where there is one.
    pub fn maybe(self, detail: Option<Piece>) -> Self {
        match detail {
            Some(detail) => self.detail(detail),
            None => self,
        }
    }

    /// Puts what was said after it, as it was recorded.
    pub fn saying(self, said: Worded) -> Self {
        Self { said, ..self }
    }

    fn pieces(self) -> Vec<Piece> {
        let written = say_with(self.language, &self.key, &self.values);
        let mut pieces = parted(&written, &self.names);
        for detail in self.details {
            let mark = char::from_u32(FIRST_NAME).map(String::from);
            let values = [("detail", mark.unwrap_or_default().into())];
            let written = say_with(self.language, "event-detail", &values);
            pieces.extend(parted(&written, &[detail]));
        }
        if !self.said.text.is_empty() {
            let (name, page) = (self.said, None);
            pieces.extend([Piece::Words(". ".into()), Piece::Name { name, page }]);
        }
        pieces
    }
}

/// A written message with each mark replaced by the name it stands for.
fn parted(written: &str, names: &[Piece]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    for character in written.chars() {
        let place = u32::from(character).checked_sub(FIRST_NAME);
        let place = place.and_then(|place| usize::try_from(place).ok());
        match place.and_then(|place| names.get(place)) {
            Some(name) => {
                if !words.is_empty() {
                    pieces.push(Piece::Words(std::mem::take(&mut words)));
                }
                pieces.push(name.clone());
            }
            None => words.push(character),
        }
    }
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
    pieces
}

fn sentence(scene: &Scene<'_>, event: &Event) -> Sentence {
    match event {
        Event::CharterAdopted(e) => registering::charter(scene, e),
        Event::ExerciseOpened(e) => scene.say("exercise-opened").count("count", e.copied),
        Event::PartyRegistered(e) => registering::party(scene, e),
        Event::PersonRegistered(e) => registering::person(scene, e),
        Event::AccountRegistered(e) => registering::account(scene, e),
        Event::SourceRegistered(e) => registering::source(scene, e),
        Event::StandingClaimed(e) => registering::standing(scene, e),
        Event::OfficeClaimed(e) => registering::office(scene, e),
        Event::ChairClaimed(e) => registering::chair(scene, e),
        Event::SeatClaimed(e) => belonging::seat(scene, e),
        Event::NoticeGiven(e) => belonging::notice(scene, e),
        Event::NoticeRevoked(e) => belonging::revocation(scene, e),
        Event::PartyChanged(e) => belonging::change(scene, e),
        Event::CredentialsSubmitted(e) => belonging::credentials(scene, e),
        Event::CredentialsExamined(e) => belonging::finding(scene, e),
        Event::CommitmentClaimed(e) => belonging::commitment(scene, e),
        Event::AssertionRecorded(e) => registering::assertion(scene, e),
        Event::SessionAnnounced(e) => sitting::announced(scene, e),
        Event::SessionConvened(e) => sitting::convened(scene, e),
        Event::SessionOpened(e) => sitting::session(scene, "session-opened", &e.session),
        Event::SittingOpened(e) => sitting::sitting(scene, "sitting-opened", e),
        Event::SittingClosed(e) => sitting::sitting(scene, "sitting-closed", e),
        Event::SessionClosed(e) => sitting::session(scene, "session-closed", &e.session),
        Event::BusinessRecorded(e) => sitting::business(scene, e),
        Event::ParticipationAnnounced(e) => sitting::participation(scene, e),
        Event::AttendanceRecorded(e) => sitting::attendance(scene, e),
        Event::AgendaAdopted(e) => sitting::agenda(scene, e),
        Event::DocumentIssued(e) => sitting::document(scene, e),
        Event::DraftSubmitted(e) => deciding::submitted(scene, e),
        Event::QuestionPut(e) => deciding::put(scene, e),
        Event::PositionStated(e) => deciding::position(scene, e),
        Event::QuestionClosed(e) => deciding::closed(scene, e),
        Event::DraftApproved(e) => deciding::settled(scene, "draft-approved", e),
        Event::DraftReturned(e) => deciding::settled(scene, "draft-returned", e),
        Event::DraftForwarded(e) => deciding::forwarded(scene, e),
        Event::DraftAdopted(e) => deciding::adopted(scene, e),
        Event::JoiningOpened(e) => deciding::joining(scene, e),
        Event::DecisionJoined(e) => deciding::joined(scene, e),
        Event::DecisionSigned(e) => deciding::signed(scene, e),
        Event::DecisionInForce(e) => deciding::draft(scene, "decision-in-force", &e.draft),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Piece {
        let name = Worded {
            text: text.to_string(),
            foreign: None,
        };
        Piece::Name { name, page: None }
    }

    #[test]
    fn each_mark_becomes_its_name_wherever_the_language_puts_it() {
        let names = [name("A"), name("B")];
        let parts = parted("\u{e001} before \u{e000}.", &names);
        let words = |text: &str| Piece::Words(text.to_string());
        let expected = vec![name("B"), words(" before "), name("A"), words(".")];
        assert_eq!(parts, expected);
    }

    #[test]
    fn a_name_that_holds_a_mark_of_its_own_is_left_as_it_is() {
        let odd = name("\u{e000}");
        assert_eq!(parted("\u{e000}", std::slice::from_ref(&odd)), vec![odd]);
        assert_eq!(
            parted("\u{e005}", &[]),
            vec![Piece::Words("\u{e005}".to_string())]
        );
    }
}
