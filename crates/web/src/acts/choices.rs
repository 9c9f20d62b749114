//! What there is to choose from, computed from the record.

use institution::{
    decisions::Draft,
    law::{BodyKind, DecisionRule, Path},
    sessions::Session,
};
use language::{Interface, ballot_word, date, has, rule_sentence, say, sort_by_name, word};
use vocab::{DraftId, SessionId};

use super::{act::Of, papers, questions, scene::Scene};
use crate::components::{Choice, Prose, Text};

/// Reads what else the form gives: `session`, `draft`, `question`, `party`.
pub(super) type Given<'a> = &'a dyn Fn(&str) -> &'a str;

/// The things an id may name here.
pub(super) fn of(scene: &Scene<'_>, of: Of, given: Given<'_>) -> Vec<Choice> {
    let language = scene.language();
    let state = scene.state;
    match of {
        Of::Page => Vec::new(),
        Of::Party => {
            let mut parties: Vec<_> = state.parties.keys().cloned().collect();
            scene.sort(&mut parties);
            parties
                .iter()
                .map(|party| Choice::new(party.as_str(), scene.party(party)))
                .collect()
        }
        Of::Council => {
            let bodies = scene.charter().map(|charter| charter.bodies_in_order());
            let councils = bodies
                .into_iter()
                .flatten()
                .filter(|b| b.kind == BodyKind::Council);
            councils
                .map(|body| Choice::new(body.id.as_str(), scene.body(&body.id)))
                .collect()
        }
        Of::Session => state.sessions.values().map(|s| session(scene, s)).collect(),
        Of::SessionAbove => sessions_above(scene, given),
        Of::Rule => rules(scene, given),
        Of::Matter => {
            let of_session = given("session")
                .parse()
                .ok()
                .and_then(|id| state.sessions.get(&id));
            let matters = of_session
                .map(|s| papers::matters(scene, s))
                .unwrap_or_default();
            matters
                .into_iter()
                .map(|matter| Choice::new(&*matter, self::matter(language, &matter)))
                .collect()
        }
        Of::Account => {
            let names = state
                .accounts
                .values()
                .map(|a| (a.id.as_str(), Text::of(&a.names, language)));
            by_name(language, names.collect())
        }
        Of::Source => {
            let titles = state
                .sources
                .values()
                .map(|s| (s.id.as_str(), Text::of(&s.titles, language)));
            by_name(language, titles.collect())
        }
    }
}

fn by_name(language: Interface, mut named: Vec<(&str, Text)>) -> Vec<Choice> {
    sort_by_name(language, &mut named, |(_, name)| name.words.clone());
    named
        .into_iter()
        .map(|(id, name)| Choice::new(id, name))
        .collect()
}

fn session(scene: &Scene<'_>, session: &Session) -> Choice {
    let mut label = scene.session(&session.id);
    label.words = format!(
        "{} ({})",
        label.words,
        date(scene.language(), &session.when)
    );
    Choice::new(session.id.as_str(), label)
}

fn draft<'a>(scene: &Scene<'a>, given: Given<'_>) -> Option<&'a Draft> {
    given("draft")
        .parse()
        .ok()
        .and_then(|id: DraftId| scene.state.drafts.get(&id))
}

/// Sessions, not yet closed, of the body the draft goes to next.
fn sessions_above(scene: &Scene<'_>, given: Given<'_>) -> Vec<Choice> {
    let Some(draft) = draft(scene, given) else {
        return Vec::new();
    };
    let next = draft
        .submission
        .path
        .get(draft.passed.len())
        .map(|step| &step.body);
    let sessions = scene.state.sessions.values();
    let above = sessions.filter(|s| s.closed.is_none() && Some(&s.body) == next);
    above.map(|above| session(scene, above)).collect()
}

fn rules(scene: &Scene<'_>, given: Given<'_>) -> Vec<Choice> {
    let session = given("session")
        .parse()
        .ok()
        .and_then(|id: SessionId| scene.state.sessions.get(&id));
    let (Some(draft), Some(session)) = (draft(scene, given), session) else {
        return Vec::new();
    };
    let choice = |rule: &DecisionRule| Choice {
        told: Some(told(scene, rule)),
        ..Choice::new(
            rule.rule.id.as_str(),
            Text::of(&rule.titles, scene.language()),
        )
    };
    questions::rules_of(scene, &session.body, draft)
        .into_iter()
        .map(choice)
        .collect()
}

/// A rule in a sentence, with its citation.
pub(super) fn told(scene: &Scene<'_>, rule: &DecisionRule) -> Prose {
    let language = scene.language();
    let citation = &rule.rule.citation;
    let instrument = Text::of(&citation.instrument, language).words;
    let cited = language::citation(language, &instrument, &citation.article);
    Prose::from(rule_sentence(language, &rule.rule))
        .and(" ")
        .and(cited)
}

/// Who chooses between the rules, where there are several and the charter says so.
pub(super) fn who_chooses(scene: &Scene<'_>, given: Given<'_>) -> Option<Prose> {
    let offered = rules(scene, given);
    let is_offered = |id: &vocab::RuleId| offered.iter().any(|choice| choice.value == id.as_str());
    let charter = scene.charter()?;
    let choice = charter
        .choices
        .iter()
        .find(|choice| choice.between.iter().all(is_offered))?;
    Some(Text::of(&choice.chosen_by, scene.language()).into())
}

/// The paths that begin with the body of the session.
pub(super) fn paths(scene: &Scene<'_>, given: Given<'_>) -> Vec<Choice> {
    let session = given("session")
        .parse()
        .ok()
        .and_then(|id: SessionId| scene.state.sessions.get(&id));
    let begins = |path: &&Path| {
        path.steps.first().map(|step| &step.body) == session.map(|session| &session.body)
    };
    let paths = scene
        .charter()
        .map(|charter| charter.paths.iter())
        .into_iter()
        .flatten();
    let choice = |path: &Path| Choice::new(&*path.id, Text::of(&path.titles, scene.language()));
    paths.filter(begins).map(choice).collect()
}

/// The name of a class of question; the charter's own word where the interface has none.
pub(super) fn matter(language: Interface, matter: &str) -> String {
    let key = format!("forms-matter-{matter}");
    if has(&key) {
        say(language, &key).into_owned()
    } else {
        matter.to_string()
    }
}

/// The positions a member can take, with what each does.
pub(super) fn ballots(scene: &Scene<'_>, given: Given<'_>) -> Vec<Choice> {
    let language = scene.language();
    let ballots = questions::ballots(scene, given("question"), given("party"));
    let choice = |ballot: rules::Ballot| {
        let key = format!("forms-told-{}", ballot.as_str());
        Choice {
            told: has(&key).then(|| say(language, &key).into()),
            ..Choice::new(ballot.as_str(), ballot_word(language, ballot))
        }
    };
    ballots.into_iter().map(choice).collect()
}

/// Words of a family.
pub(super) fn words(language: Interface, family: &str, words: &[&'static str]) -> Vec<Choice> {
    words
        .iter()
        .map(|code| Choice::new(*code, word(language, family, code)))
        .collect()
}
