//! A question: its rule, what follows under each account, and what each member did.

use institution::entry::Office;
use language::{
    Interface, arithmetic, ballot_word, citation, date_in_sentence, deed_verdict_sentence, list,
    missing, provenance_word, rule_sentence, say, say_with, sentence_case, struck,
    struck_because_word, word,
};
use rules::Verdict;
use vocab::{PartyId, Provenance, When};

use super::{names, paper, session, text::Text};
use crate::views::verdicts::{
    Act, Ground, PositionView, QuestionPhase, QuestionView, RuleView, WorldView,
};

/// A question that was put, or awaits the draft.
pub(super) fn question(text: &mut Text, question: &QuestionView) {
    let language = text.language();
    let key = match question.phase {
        QuestionPhase::ToBePut => "decisions-question-to-be-put",
        QuestionPhase::Open => "decisions-question-open",
        QuestionPhase::Closed => "decisions-question-closed",
    };
    let values = [("body", (&question.body.name.text).into())];
    text.heading(&say_with(language, key, &values));
    if let Some(held) = &question.session {
        text.item(&session(language, held));
    }
    dates(text, question);
    rule(text, &question.rule);
    agreement(text, question);
    for world in &question.worlds {
        self::world(text, question, world);
    }
    positions(text, question);
}

/// When it was put and closed, and which day's claims its rolls follow.
fn dates(text: &mut Text, question: &QuestionView) {
    let language = text.language();
    let on = |key: &str, when: &When| {
        let date = date_in_sentence(language, when);
        say_with(language, key, &[("date", date.into())])
    };
    let put = question.put.iter();
    let put = put.map(|said| on("decisions-put", &said.valid));
    let closed = question.closed.iter();
    let closed = closed.map(|said| on("decisions-closed", &said.valid));
    let dates: Vec<_> = put.chain(closed).collect();
    text.item(&dates.join(&say(language, "explain-comma")));
    text.item(&on("decisions-rolls-on", &When::day(question.on)));
}

fn rule(text: &mut Text, rule: &RuleView) {
    let language = text.language();
    let mut citation = citation(language, &rule.cited.instrument.text, &rule.cited.article);
    if rule.cited.provenance == Provenance::Unverified {
        citation.push_str(&say(language, "explain-comma"));
        citation.push_str(&provenance_word(language, rule.cited.provenance));
    }
    text.item(&format!("{}: {citation}", sentence_case(&rule.title.text)));
    text.detail(&rule_sentence(language, &rule.rule));
}

/// Whether every account gives the same outcome.
fn agreement(text: &mut Text, question: &QuestionView) {
    let language = text.language();
    if question.disputed.is_empty() {
        return text.item(&say(language, "decisions-accounts-one"));
    }
    let key = match question.is_settled() {
        true => "decisions-accounts-settled",
        false => "decisions-accounts-contested",
    };
    let disputed = list(language, &names(&question.disputed));
    text.item(&say_with(language, key, &[("names", disputed.into())]));
}

/// What follows under one account: its roll, the verdict, the arithmetic.
fn world(text: &mut Text, question: &QuestionView, world: &WorldView) {
    let language = text.language();
    let mut whose: Vec<String> = Vec::new();
    if world.policy {
        whose.push(say(language, "decisions-by-policy").into_owned());
    }
    whose.extend(world.authors.iter().map(|author| author.name.text.clone()));
    text.item(&sentence_case(
        &whose.join(&say(language, "explain-semicolon")),
    ));
    for ground in &world.grounds {
        let claimed = claimed(text, ground);
        text.detail(&claimed);
    }
    let on_roll = list(language, &names(&world.seats));
    text.labelled(&say(language, "decisions-on-roll-short"), &on_roll);
    for (party, because) in &world.kept_off {
        let because = struck_because_word(language, *because);
        let kept_off = format!("{} ({because})", party.name.text);
        text.labelled(&say(language, "decisions-kept-off-roll"), &kept_off);
    }
    verdict(text, question, &world.verdict);
    if let Some(verdict) = &world.if_closed {
        let sentence = sentence(language, question, verdict);
        text.labelled(&say(language, "decisions-if-closed"), &sentence);
    }
}

/// What an account says of a member in dispute, with its place in the source.
fn claimed(text: &mut Text, ground: &Ground) -> String {
    let standing = word(text.language(), "standing", ground.standing);
    let whose = text.cite(&ground.said);
    format!("{}: {standing} ({whose})", ground.party.name.text)
}

fn verdict(text: &mut Text, question: &QuestionView, verdict: &Verdict) {
    let language = text.language();
    let name = |party: &PartyId| question.names.of(party);
    text.detail(&sentence(language, question, verdict));
    for (label, figure) in arithmetic(language, verdict) {
        text.labelled(&label, &figure);
    }
    for still in missing(language, verdict, &name) {
        text.detail(&still);
    }
    for apart in struck(language, verdict, &name) {
        text.detail(&apart);
    }
}

fn sentence(language: Interface, question: &QuestionView, verdict: &Verdict) -> String {
    let name = |party: &PartyId| question.names.of(party);
    deed_verdict_sentence(language, question.deed, verdict, &name)
}

/// What each member did, and how that is known.
fn positions(text: &mut Text, question: &QuestionView) {
    let language = text.language();
    if question.positions.is_empty() {
        return;
    }
    text.item(&say(language, "decisions-positions"));
    for position in &question.positions {
        let told = told(text, position);
        text.labelled(&position.party.name.text, &told);
        if let Act::Stated { explanation, .. } = &position.act {
            text.remark(&explanation.text);
        }
    }
}

fn told(text: &mut Text, position: &PositionView) -> String {
    let language = text.language();
    let told = match &position.act {
        Act::Stated {
            ballot,
            said,
            instrument,
            ..
        } => {
            let own =
                matches!(&said.recorded_by, Office::Delegation(by) if *by == position.party.id);
            let basis = match instrument {
                Some(kept) => paper(language, kept),
                None if own => say(language, "decisions-basis-delegation").into_owned(),
                None => text.cite(said),
            };
            vec![ballot_word(language, *ballot).into_owned(), basis]
        }
        Act::Read { ballot, said } => {
            let basis = match said {
                Some(_) => "decisions-basis-attendance",
                None => "decisions-basis-nothing",
            };
            let word = ballot_word(language, *ballot).into_owned();
            vec![word, say(language, basis).into_owned()]
        }
        Act::Awaited(ballot) => {
            let ballot = ballot_word(language, *ballot);
            let values = [("ballot", ballot.into())];
            vec![
                say(language, "ballot-awaited").into_owned(),
                say_with(language, "decisions-position-if-closed", &values),
            ]
        }
        Act::KeptOff(because) => vec![struck_because_word(language, *because).into_owned()],
    };
    told.join(&say(language, "explain-semicolon"))
}
