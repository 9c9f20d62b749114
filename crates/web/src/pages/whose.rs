//! Names, sessions and papers put into prose, and who recorded what.

use app::views::{Named, Said, decision::Becomes, paths::SessionLink, verdicts::InstrumentView};
use language::{Interface, Value, say, say_with, word};
use vocab::{DraftId, PartyId, When};

use crate::{
    components::{Link, Moment, Piece, Prose},
    frame::Links,
};

/// The office that recorded something, as it stands in a sentence.
pub(crate) fn office(said: &Said, language: Interface) -> String {
    let code = said.recorded_by.to_string();
    let kind = code.split_once(':').map_or(code.as_str(), |(kind, _)| kind);
    word(language, "office", kind).into_owned()
}

/// Whether the party whose word it is recorded it itself.
pub(crate) fn is_own(said: &Said) -> bool {
    let code = said.recorded_by.to_string();
    let party = code.split_once(':').map(|(_, party)| party);
    party.is_some_and(|party| party == said.account.id.as_str())
}

/// A member by its name, leading to its page.
pub(crate) fn member(party: &Named<PartyId>, links: Links) -> Link {
    Link::new(links.member(&party.id), &party.name)
}

/// Where a draft stands: with the decisions, or with the statements.
pub(crate) fn draft_address(draft: &DraftId, becomes: Becomes, links: Links) -> String {
    match becomes {
        Becomes::Decision => links.decision(draft),
        Becomes::Statement => links.statement(draft),
    }
}

/// A session by its title, leading to its page.
pub(crate) fn session(session: &SessionLink, links: Links) -> Link {
    Link::new(links.session(&session.id), &session.title)
}

/// The paper an act was recorded from: its kind, number, date, where it is kept.
pub(crate) fn paper(paper: &InstrumentView, language: Interface) -> Prose {
    let kind = word(language, "instrument", paper.kind);
    let mut told = vec![Piece::from(kind)];
    // A number is written as the paper has it, whatever the language of the page.
    told.extend((!paper.reference.is_empty()).then(|| Piece::Figure(paper.reference.clone())));
    if paper.dated != When::Unstated {
        told.push(Moment::of(language, &paper.dated).into());
    }
    told.extend(paper.deposited.as_ref().map(|place| {
        let place = [("place", Value::isolated(place))];
        Piece::from(say_with(language, "decisions-kept-at", &place))
    }));
    listed(told.into_iter(), language)
}

/// Pieces in a row, parted as the language parts them.
pub(crate) fn listed(pieces: impl Iterator<Item = Piece>, language: Interface) -> Prose {
    let mut prose = Prose::default();
    for piece in pieces {
        if !prose.is_empty() {
            prose = prose.and(comma(language));
        }
        prose = prose.and(piece);
    }
    prose
}

/// What stands between the items of a list.
pub(crate) const fn comma(language: Interface) -> &'static str {
    match language {
        Interface::Arabic => "، ",
        Interface::English | Interface::Russian => ", ",
    }
}

/// A sentence of the interface that needs no values.
pub(crate) fn words(language: Interface, key: &str) -> Prose {
    say(language, key).into()
}

/// One piece of prose after another.
pub(crate) fn joined(first: Prose, then: Prose) -> Prose {
    Prose(first.0.into_iter().chain(then.0).collect())
}
