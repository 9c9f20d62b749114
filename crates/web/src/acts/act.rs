//! What an act asks: one description serves the form, the reading of what was posted, and the
//! words of what is wrong with it. A field is called what it is called in the payload.

use institution::{
    documents::Series,
    entry::{Certainty, InstrumentKind},
    membership::Standing,
    sessions::Format,
};
use vocab::Capacity;

use super::{attendance, belonging, claims, decisions, papers, questions, sessions};

/// An act: the command it sends and what it asks.
#[derive(Debug)]
pub(crate) struct Act {
    /// The command's word.
    pub(crate) word: &'static str,
    /// What it asks.
    pub(super) fields: &'static [Field],
    /// Whether it asks whose word it is and on which source it rests.
    pub(super) is_claim: bool,
    /// Whether it asks when it is true in the world.
    pub(super) is_dated: bool,
}

/// Something an act asks.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name in the payload; a point leads into a table.
    pub(super) name: &'static str,
    /// What kind of answer it takes.
    pub(super) kind: Kind,
    /// Whether it must be answered.
    pub(super) need: Need,
}

/// Whether a question must be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Always.
    Always,
    /// It may be left open.
    Never,
    /// By an officer who acts for a delegation; a delegation itself is not asked.
    OnBehalf,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// The id of something.
    Id(Of),
    /// A word of a closed list, with the family of its names.
    Word(&'static str, fn() -> Vec<&'static str>),
    /// Yes or no.
    YesNo,
    /// One line of text.
    Line,
    /// A line in each language.
    Texts,
    /// Several lines in each language.
    LongTexts,
    /// The text of a document in each language, and which is authentic.
    Versions,
    /// Agenda items, one a line, in each language.
    Items,
    /// A date with its precision.
    When,
    /// One of the charter's paths.
    Path,
    /// The clause on entry into force.
    Force,
    /// A position on a question.
    Ballot,
    /// One of several parties in a list.
    PartyOfList,
    /// One of several lines in a list, in each language.
    TextsOfList,
    /// Who is there: an answer for each member.
    Presences,
}

/// What an id names, which decides what there is to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// Something only the page itself can give.
    Page,
    /// A party.
    Party,
    /// A body that sits and decides.
    Council,
    /// A session.
    Session,
    /// A session of the body a draft goes to next.
    SessionAbove,
    /// A rule of the body a draft is before, for its class of question.
    Rule,
    /// A class of question that the body decides.
    Matter,
    /// An account.
    Account,
    /// A source.
    Source,
}

/// A question that must be answered.
pub(super) const fn must(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        need: Need::Always,
    }
}

/// A question that may be left open.
pub(super) const fn may(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        need: Need::Never,
    }
}

/// A question put only to an officer who acts for a delegation.
pub(super) const fn on_behalf(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        need: Need::OnBehalf,
    }
}

/// An act with its date, which is most of them.
pub(super) const fn act(word: &'static str, fields: &'static [Field]) -> Act {
    Act {
        word,
        fields,
        is_claim: false,
        is_dated: true,
    }
}

/// An act whose date is said elsewhere in it, or says nothing.
pub(super) const fn undated(word: &'static str, fields: &'static [Field]) -> Act {
    Act {
        is_dated: false,
        ..act(word, fields)
    }
}

/// A claim: it asks whose word it is and on which source it rests.
pub(super) const fn claim(word: &'static str, fields: &'static [Field]) -> Act {
    Act {
        is_claim: true,
        ..act(word, fields)
    }
}

/// When it is true in the world.
const VALID: &[Field] = &[may("valid", Kind::When)];

/// Whose word it is.
const BY: &[Field] = &[
    must("by.account", Kind::Id(Of::Account)),
    may("by.capacity", Kind::Word("capacity", capacities)),
    must("by.source", Kind::Id(Of::Source)),
    may("by.locator", Kind::Line),
    may("by.said", Kind::When),
];

impl Act {
    /// Everything it asks, in the order of the form.
    pub(super) fn all_fields(&self) -> impl Iterator<Item = &'static Field> {
        let by = if self.is_claim { BY } else { &[] };
        let valid = if self.is_dated { VALID } else { &[] };
        self.fields.iter().chain(by).chain(valid)
    }
}

/// Every act there is a form for, in the order of the commands.
pub(super) const ACTS: [&Act; 27] = [
    &claims::REGISTER_SOURCE,
    &claims::CLAIM_STANDING,
    &claims::CLAIM_CHAIR,
    &belonging::CLAIM_SEAT,
    &belonging::GIVE_NOTICE,
    &belonging::REVOKE_NOTICE,
    &belonging::RECORD_CHANGE,
    &belonging::SUBMIT_CREDENTIALS,
    &belonging::EXAMINE_CREDENTIALS,
    &claims::RECORD_ASSERTION,
    &sessions::CONVENE,
    &sessions::OPEN,
    &sessions::OPEN_SITTING,
    &sessions::CLOSE_SITTING,
    &sessions::CLOSE,
    &attendance::ANNOUNCE,
    &attendance::RECORD,
    &papers::ADOPT_AGENDA,
    &papers::REGISTER_DOCUMENT,
    &papers::SUBMIT_DRAFT,
    &questions::PUT,
    &questions::STATE_POSITION,
    &questions::CLOSE,
    &decisions::FORWARD,
    &decisions::JOIN,
    &decisions::SIGN,
    &decisions::RECORD_FORCE,
];

/// The act of a word.
pub(super) fn named(word: &str) -> Option<&'static Act> {
    ACTS.into_iter().find(|act| act.word == word)
}

pub(super) fn capacities() -> Vec<&'static str> {
    Capacity::ALL.map(Capacity::as_str).to_vec()
}

pub(super) fn certainties() -> Vec<&'static str> {
    Certainty::ALL.map(Certainty::as_str).to_vec()
}

pub(super) fn formats() -> Vec<&'static str> {
    Format::ALL.map(Format::as_str).to_vec()
}

pub(super) fn instruments() -> Vec<&'static str> {
    InstrumentKind::ALL.map(InstrumentKind::as_str).to_vec()
}

pub(super) fn series() -> Vec<&'static str> {
    Series::ALL.map(Series::as_str).to_vec()
}

pub(super) fn standings() -> Vec<&'static str> {
    Standing::ALL.map(Standing::as_str).to_vec()
}
