//! What follows adoption: signatures, joining, entry into force.

use language::{Interface, date, date_in_sentence, list, say, say_with, word};
use vocab::When;

use super::{names, paper, text::Text};
use crate::views::decision::{DecisionView, ForceClauseView, ForceView, SignatureView};

/// Who signed, by what authority, and who is still to sign.
pub(super) fn signing(text: &mut Text, view: &DecisionView) {
    let language = text.language();
    let Some(signing) = &view.signing else {
        return;
    };
    text.heading(&say(language, "decisions-signatures"));
    for signature in &signing.signed {
        text.item(&signed(language, signature));
    }
    for party in &signing.awaited {
        let not_yet = say(language, "decisions-not-signed");
        text.item(&format!("{}: {not_yet}", party.name.text));
    }
}

/// Who signed, by what authority and when; then how.
fn signed(language: Interface, signature: &SignatureView) -> String {
    let how = match &signature.paper {
        Some(kept) => paper(language, kept),
        None => say(language, "decisions-signed-electronically").into_owned(),
    };
    let by = [
        signature.signatory.text.clone(),
        word(language, "authority", signature.authority).into_owned(),
        date(language, &signature.said.valid),
    ];
    let by: Vec<_> = by.into_iter().filter(|part| !part.is_empty()).collect();
    let by = by.join(&say(language, "explain-comma"));
    let told = [by, how].join(&say(language, "explain-semicolon"));
    format!("{}: {told}", signature.party.name.text)
}

/// Who joined and who may still join.
pub(super) fn joining(text: &mut Text, view: &DecisionView) {
    let language = text.language();
    let Some(joining) = &view.joining else {
        return;
    };
    text.heading(&say(language, "decisions-joining"));
    for joined in &joining.joined {
        let when = [
            say(language, "decisions-joined").into_owned(),
            date(language, &joined.said.valid),
        ];
        let mut told = vec![when.join(&say(language, "explain-comma"))];
        told.extend(joined.instrument.as_ref().map(|kept| paper(language, kept)));
        let told = told.join(&say(language, "explain-semicolon"));
        text.item(&format!("{}: {told}", joined.party.name.text));
    }
    for party in &joining.open_to {
        let may_join = say(language, "decisions-may-join");
        text.item(&format!("{}: {may_join}", party.name.text));
    }
}

/// When it enters into force, and what that waits for.
pub(super) fn force(text: &mut Text, view: &DecisionView) {
    let language = text.language();
    let Some(force) = &view.force else {
        return;
    };
    text.heading(&say(language, "decisions-force"));
    text.item(&clause(language, force));
    match &force.since {
        Some(said) => {
            let since = vocab::Span {
                from: said.valid,
                until: None,
            };
            let values = [("since", language::span(language, &since).into())];
            text.item(&say_with(language, "decisions-force-since", &values));
        }
        None => text.item(&say(language, "decisions-force-not-yet")),
    }
    if force.since.is_none() && !force.waits_for.is_empty() {
        let values = [("names", list(language, &names(&force.waits_for)).into())];
        text.item(&say_with(language, "decisions-force-waits-for", &values));
    }
}

fn clause(language: Interface, force: &ForceView) -> String {
    match force.clause {
        ForceClauseView::OnAdoption => say(language, "decisions-force-on-adoption").into_owned(),
        ForceClauseView::OnSignature => say(language, "decisions-force-on-signature").into_owned(),
        ForceClauseView::OnDay(day) => {
            let date = date_in_sentence(language, &When::day(day));
            say_with(language, "decisions-force-on-day", &[("date", date.into())])
        }
    }
}
