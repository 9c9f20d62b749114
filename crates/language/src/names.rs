//! The words for what the inner crates name by a code.

use std::borrow::Cow;

use rules::{Ballot, Outcome, StruckBecause};
use vocab::{Capacity, Provenance, SourceLayer};

use crate::{Deed, Interface, Value, say, say_with};

/// The word for a code of a family of words, such as `standing` and `self-suspended`: the
/// message `standing-self-suspended`. Families are listed in `translations/en/base.ftl`.
///
/// ```
/// use language::{Interface, word};
/// assert_eq!(word(Interface::English, "certainty", "planned"), "planned");
/// ```
#[must_use]
pub fn word(language: Interface, family: &str, code: &str) -> Cow<'static, str> {
    say(language, &format!("{family}-{code}"))
}

/// A place in an instrument: "Charter, Article 12"; an appendix or the like bears its own word.
///
/// ```
/// use language::{Interface, citation};
/// assert_eq!(citation(Interface::English, "Charter", "12"), "Charter, Article 12");
/// assert_eq!(citation(Interface::English, "Agreement", "IX(2)"), "Agreement, Article IX(2)");
/// assert_eq!(citation(Interface::English, "Rules", "Appendix 1"), "Rules, Appendix 1");
/// ```
#[must_use]
pub fn citation(language: Interface, instrument: &str, article: &str) -> String {
    let by_number = opens_with_number(article);
    let key = if by_number {
        "citation"
    } else {
        "citation-other"
    };
    // A number such as `27(3)` turns around after Arabic letters unless it is set apart.
    let apart = language == Interface::Arabic && by_number;
    let article = if apart {
        Value::isolated(article)
    } else {
        article.into()
    };
    let values = [("instrument", instrument.into()), ("article", article)];
    say_with(language, key, &values)
}

/// Whether a designation is a number, in Arabic or Roman numerals, and not a word.
fn opens_with_number(designation: &str) -> bool {
    let opening = designation.split(|c: char| !c.is_ascii_alphanumeric());
    let opening = opening.map(str::as_bytes).next().unwrap_or_default();
    let is_roman = !opening.is_empty() && opening.iter().all(|byte| b"IVXLC".contains(byte));
    is_roman || opening.first().is_some_and(u8::is_ascii_digit)
}

/// What a member did, in a word or two: "in favour", "absent, does not object".
#[must_use]
pub fn ballot_word(language: Interface, ballot: Ballot) -> Cow<'static, str> {
    word(language, "ballot", ballot.as_str())
}

/// The outcome where the body adopts: "adopted", "not adopted", "undecided".
#[must_use]
pub fn outcome_word(language: Interface, outcome: Outcome) -> Cow<'static, str> {
    deed_outcome_word(language, Deed::Adopt, outcome)
}

/// The outcome of what the body was asked to do: "not adopted" or "not approved".
#[must_use]
pub fn deed_outcome_word(language: Interface, deed: Deed, outcome: Outcome) -> Cow<'static, str> {
    let key = match (deed, outcome) {
        (Deed::Adopt, Outcome::Adopted) => "outcome-adopted",
        (Deed::Adopt, Outcome::NotAdopted) => "outcome-not-adopted",
        (Deed::Approve, Outcome::Adopted) => "outcome-approved",
        (Deed::Approve, Outcome::NotAdopted) => "outcome-not-approved",
        (_, Outcome::Undecided) => "outcome-undecided",
    };
    say(language, key)
}

/// Why an act is kept but not counted: "not a member".
#[must_use]
pub fn struck_because_word(language: Interface, because: StruckBecause) -> Cow<'static, str> {
    word(language, "struck-because", because.as_str())
}

/// In what capacity somebody speaks: "secretariat", "the party itself".
#[must_use]
pub fn capacity_word(language: Interface, capacity: Capacity) -> Cow<'static, str> {
    word(language, "capacity", capacity.as_str())
}

/// Which layer of the record a source belongs to.
#[must_use]
pub fn source_layer_word(language: Interface, layer: SourceLayer) -> Cow<'static, str> {
    let key = match layer {
        SourceLayer::Record => "source-layer-record",
        SourceLayer::Others => "source-layer-others",
        SourceLayer::Law => "source-layer-law",
    };
    say(language, key)
}

/// Whether our paraphrase was checked against the text.
#[must_use]
pub fn provenance_word(language: Interface, provenance: Provenance) -> Cow<'static, str> {
    let key = match provenance {
        Provenance::Verified => "provenance-verified",
        Provenance::Unverified => "provenance-unverified",
    };
    say(language, key)
}
