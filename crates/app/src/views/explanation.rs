//! A decision or statement explained in plain text: where it stands, its path, and every verdict
//! under every account with its reasons. The sentences are those of the pages.

mod following;
mod judged;
mod stations;
mod text;

use institution::{State, entry::Office};
use language::{Interface, date, date_in_sentence, list, say, say_with, word};
use vocab::{DraftId, PartyId, When};

use self::text::{Text, isolated};
use super::{
    Named, Reader,
    decision::{Becomes, DecisionView, decision},
    paths::{SessionLink, StageView},
    statements::statement,
    verdicts::InstrumentView,
};

/// A decision or statement in plain text, in the reader's language. `None` where there is no
/// draft with this id.
#[must_use]
pub fn explanation(state: &State, id: &DraftId, reader: &Reader) -> Option<String> {
    let view = decision(state, id, reader).or_else(|| statement(state, id, reader))?;
    let mut text = Text::in_language(reader.language);
    subject(&mut text, &view);
    standing(&mut text, &view);
    stations::path(&mut text, &view);
    for question in view.questions.iter().rev() {
        judged::question(&mut text, question);
    }
    following::signing(&mut text, &view);
    following::joining(&mut text, &view);
    following::force(&mut text, &view);
    Some(text.finish())
}

/// What it is: title, symbols, who handed it in, whom it is about.
fn subject(text: &mut Text, view: &DecisionView) {
    let language = text.language();
    text.line(&view.title.text);
    match &view.adopted_as {
        Some(symbol) => {
            text.line(&isolated(language, symbol.as_str()));
            let draft = isolated(language, view.symbol.as_str());
            let word = say(language, "decisions-draft-symbol");
            text.line(&format!("{word} {draft}"));
        }
        None => text.line(&isolated(language, view.symbol.as_str())),
    }
    let kind = match view.becomes {
        Becomes::Decision => "decisions",
        Becomes::Statement => "statements",
    };
    match &view.submitted_by {
        Some(party) => {
            let values = [("name", (&party.name.text).into())];
            text.line(&say_with(language, &format!("{kind}-draft-by"), &values));
        }
        None => text.line(&say(language, &format!("{kind}-draft-by-secretariat"))),
    }
    if let Some(party) = &view.concerns {
        let values = [("name", (&party.name.text).into())];
        text.line(&say_with(language, "decisions-concerns", &values));
    }
}

/// Where it stands, and whose word that is.
fn standing(text: &mut Text, view: &DecisionView) {
    let language = text.language();
    text.heading(&say(language, "screen-state"));
    text.item(&stage_words(language, &view.stage));
    match &view.stage {
        StageView::Approved {
            next: Some(body), ..
        } => {
            let values = [("body", (&body.name.text).into())];
            text.item(&say_with(language, "decisions-told-approved", &values));
        }
        StageView::OpenForJoining { by, .. } => {
            let values = [("names", list(language, &names(by)).into())];
            text.item(&say_with(language, "decisions-told-may-join", &values));
        }
        StageView::Returned { .. } => text.item(&say(language, "decisions-told-returned")),
        _ => {}
    }
    text.heading(&say(language, "screen-account"));
    let whose = text.cite(&view.stands_by);
    text.item(&whose);
    let on = date_in_sentence(language, &view.stands_by.valid);
    let office = match view.stands_by.recorded_by {
        Office::Secretariat => "secretariat",
        Office::Chair => "chair",
        Office::Delegation(_) => "delegation",
    };
    let office = word(language, "office", office);
    let values = [("date", on.into()), ("office", office.into())];
    text.item(&say_with(language, "decisions-account-recorded", &values));
}

/// Where a draft stands, in a few words.
fn stage_words(language: Interface, stage: &StageView) -> String {
    let with = |key: &str, body: &Named<vocab::BodyId>| {
        say_with(language, key, &[("body", (&body.name.text).into())])
    };
    match stage {
        StageView::Before {
            body,
            question_open: true,
            ..
        } => with("decisions-state-question-open", body),
        StageView::Before { body, deed, .. } => with(
            &format!("decisions-state-before-{}", deed_word(*deed)),
            body,
        ),
        StageView::Returned { body, deed } => with(
            &format!("decisions-state-returned-{}", deed_word(*deed)),
            body,
        ),
        StageView::Approved { body, .. } => with("decisions-state-approved", body),
        StageView::Adopted { body } => with("decisions-state-adopted", body),
        StageView::OpenForJoining { .. } => {
            say(language, "decisions-state-open-for-joining").into_owned()
        }
        StageView::InForce => say(language, "decisions-state-in-force").into_owned(),
    }
}

/// The word that stands for a deed in keys of messages.
const fn deed_word(deed: language::Deed) -> &'static str {
    match deed {
        language::Deed::Adopt => "adopt",
        language::Deed::Approve => "approve",
    }
}

/// The paper an act was recorded from: its kind, its number, its date, where it is kept.
fn paper(language: Interface, paper: &InstrumentView) -> String {
    let mut told = vec![word(language, "instrument", paper.kind).into_owned()];
    told.extend((!paper.reference.is_empty()).then(|| isolated(language, &paper.reference)));
    told.extend((paper.dated != When::Unstated).then(|| date(language, &paper.dated)));
    told.extend(paper.deposited.as_ref().map(|place| {
        let place = isolated(language, place);
        say_with(language, "decisions-kept-at", &[("place", place.into())])
    }));
    told.join(&say(language, "explain-comma"))
}

/// A session by its title and date.
fn session(language: Interface, session: &SessionLink) -> String {
    let when = date(language, &session.when);
    [session.title.text.clone(), when].join(&say(language, "explain-comma"))
}

/// The names of members, as they stand in a list.
fn names(named: &[Named<PartyId>]) -> Vec<&str> {
    named.iter().map(|party| party.name.text.as_str()).collect()
}
