//! A refusal in words: what was not done, why, by which rule, the remedy, and who can.

use app::{
    Failure,
    doors::{ClosedDoor, DOORS},
};
use institution::{Refusal as Obstacle, decisions::Draft, entry::Office, law::DecisionRule};
use language::{Interface, Value, date, has, list, say, say_with, word};

use super::{
    CameBack, act, asking, choices,
    posted::Posted,
    scene::Scene,
    wrong::{Wrong, Wrongs},
};
use crate::components::{Prose, Refusal, Text};

/// A request that was not carried out.
#[derive(Debug)]
pub(crate) struct Cause {
    /// Whose, where the form asked for several.
    pub(crate) party: Option<String>,
    /// Why not.
    pub(crate) failure: Failure,
}

/// The form comes back because of what stood in its way.
pub(crate) fn refused(
    scene: &Scene<'_>,
    posted: &Posted,
    causes: &[Cause],
    recorded: Vec<String>,
) -> CameBack {
    let mut wrongs = Wrongs::new();
    let mut refusals = Vec::new();
    for cause in causes {
        let refusal = shown(scene, posted, cause);
        if let Failure::Refusal(obstacle) = &cause.failure
            && let Some(field) = obstacle.field()
        {
            let words = sentence(scene, obstacle);
            wrongs.insert(control(field).to_string(), Wrong::Said(words));
        }
        refusals.push(refusal);
    }
    CameBack {
        posted: posted.clone(),
        wrongs,
        refusals,
        recorded,
        foreseen: None,
    }
}

/// The control that asks for a field.
fn control(field: &str) -> &str {
    match field {
        "instrument" => "instrument.kind",
        "source" => "by.source",
        "account" => "by.account",
        other => other,
    }
}

fn shown(scene: &Scene<'_>, posted: &Posted, cause: &Cause) -> Refusal {
    let language = scene.language();
    let act = posted.get("act");
    let open_to = || {
        DOORS
            .iter()
            .find(|door| door.act == act)
            .map(|door| door.open_to)
    };
    let who = open_to().map(|who| open_to_words(language, who));
    let what = match &cause.party {
        Some(party) => {
            let party = party
                .parse()
                .map(|party| scene.party(&party))
                .unwrap_or_default();
            say_with(
                language,
                "refusals-not-recorded-of",
                &[("party", party.into())],
            )
        }
        None => say(language, "refusals-not-recorded").into_owned(),
    };
    let plain = |code: &str| Refusal {
        what: what.as_str().into(),
        why: say(language, &format!("refusal-{code}")).into(),
        rule: None,
        remedy: Some(say(language, &format!("refusal-{code}-remedy")).into()),
        who: None,
        fresh: true,
    };
    match &cause.failure {
        Failure::Door(door) => closed(scene, door, what),
        Failure::Refusal(obstacle) => Refusal {
            why: sentence(scene, obstacle).into(),
            rule: rule(scene, posted, obstacle),
            remedy: Some(worded(scene, obstacle, "-remedy").into()),
            who: who.map(Into::into),
            ..plain(obstacle.code())
        },
        failure => plain(failure.code()),
    }
}

/// An office knocked at a door that is not open to it.
fn closed(scene: &Scene<'_>, door: &ClosedDoor, what: String) -> Refusal {
    let language = scene.language();
    Refusal {
        what: what.into(),
        why: say_with(language, "door-closed", &[("office", office(scene).into())]).into(),
        rule: Some(say(language, &format!("door-{}", door.act)).into()),
        remedy: Some(Prose::linking(
            &say(language, "door-remedy"),
            &[&scene.links.sign_in()],
        )),
        who: Some(open_to_words(language, door.open_to).into()),
        fresh: true,
    }
}

/// What the office signed in is called.
pub(crate) fn office(scene: &Scene<'_>) -> String {
    let language = scene.language();
    match scene.office {
        Office::Secretariat => say(language, "office-secretariat").into_owned(),
        Office::Chair => say(language, "office-chair").into_owned(),
        Office::Delegation(party) => {
            let values = [("party", scene.party(party).into())];
            say_with(language, "exercise-delegation-of", &values)
        }
    }
}

fn open_to_words(language: Interface, open_to: &[app::doors::Who]) -> String {
    let words = open_to
        .iter()
        .map(|who| word(language, "door-open-to", who.as_str()));
    list(language, &words.collect::<Vec<_>>())
}

/// What stands in the way, in a sentence.
fn sentence(scene: &Scene<'_>, obstacle: &Obstacle) -> String {
    worded(scene, obstacle, "")
}

fn worded(scene: &Scene<'_>, obstacle: &Obstacle, part: &str) -> String {
    let values = obstacle.details().into_iter().map(|(name, code)| {
        let shown = shown_detail(scene, name, &code);
        (name, Value::from(shown))
    });
    let key = format!("refusal-{}{part}", obstacle.code());
    say_with(scene.language(), &key, &values.collect::<Vec<_>>())
}

/// A detail of a refusal as a reader knows it: ids by the names of what they name.
fn shown_detail(scene: &Scene<'_>, name: &str, code: &str) -> String {
    let language = scene.language();
    let isolated = || language::isolated(code);
    match name {
        "kind" => word(language, "refusals-kind", code).into_owned(),
        "field" => {
            let general = act::ACTS
                .iter()
                .find(|act| act.all_fields().any(|f| f.name == code));
            general.map_or_else(isolated, |act| asking::label(language, act, code))
        }
        "body" => code
            .parse()
            .map_or_else(|_| isolated(), |id| scene.body(&id)),
        "session" => code
            .parse()
            .map_or_else(|_| isolated(), |id| scene.session(&id).words),
        "party" => code
            .parse()
            .map_or_else(|_| isolated(), |id| scene.party(&id)),
        "parties" => {
            let names = code.split(',').filter_map(|id| id.parse().ok());
            list(
                language,
                &names.map(|id| scene.party(&id)).collect::<Vec<_>>(),
            )
        }
        "question" => {
            let question = code
                .parse()
                .ok()
                .and_then(|id| scene.state.questions.get(&id));
            let draft = question.and_then(|q| scene.state.drafts.get(&q.opening.proposal.draft));
            draft.map_or_else(isolated, |draft| title(scene, draft))
        }
        "rule" => {
            let rules = scene.charter().map(|charter| &charter.rules);
            let rule = code.parse().ok().and_then(|id| rules?.latest(&id));
            rule.map_or_else(isolated, |rule| Text::of(&rule.titles, language).words)
        }
        "matter" => choices::matter(language, code),
        "paths" => {
            let paths = scene
                .charter()
                .map(|charter| charter.paths.iter())
                .into_iter()
                .flatten();
            let titles = paths.map(|path| Text::of(&path.titles, language).words);
            titles.collect::<Vec<_>>().join("; ")
        }
        "presence" => word(language, "presence", code).into_owned(),
        "day" | "earlier" => code
            .parse()
            .map_or_else(|_| isolated(), |when| date(language, &when)),
        _ => isolated(),
    }
}

fn title(scene: &Scene<'_>, draft: &Draft) -> String {
    Text::of(&draft.submission.titles, scene.language()).words
}

/// The rule that stands against it, where the charter or the decision itself gives one.
fn rule(scene: &Scene<'_>, posted: &Posted, obstacle: &Obstacle) -> Option<Prose> {
    let language = scene.language();
    let state = scene.state;
    let draft = posted
        .get("draft")
        .parse()
        .ok()
        .and_then(|id| state.drafts.get(&id));
    let told = |rule: &DecisionRule| choices::told(scene, rule);
    match obstacle {
        Obstacle::NotBeforeThisBody { .. } | Obstacle::NotApproved { .. } => {
            let steps = &draft?.submission.path;
            let path = scene
                .charter()?
                .paths
                .iter()
                .find(|path| path.steps == *steps)?;
            let path = Text::of(&path.titles, language).words;
            Some(say_with(language, "refusals-rule-path", &[("path", path.into())]).into())
        }
        Obstacle::RuleNotForThis { rule, .. } | Obstacle::RuleNotInForce { rule } => {
            scene.charter()?.rules.latest(&rule.parse().ok()?).map(told)
        }
        Obstacle::NotAParticipant { .. } | Obstacle::NotOpenForJoining { .. } => {
            let question = state
                .questions
                .get(&draft?.adopted.as_ref()?.claim.question)?;
            scene
                .charter()?
                .rules
                .on(&question.opening.proposal.rule, question.opening.on)
                .map(told)
        }
        Obstacle::SignaturesMissing { .. } => {
            Some(say(language, "forms-force-on-signature").into())
        }
        _ => None,
    }
    .or_else(|| {
        let key = format!("refusal-{}-rule", obstacle.code());
        has(&key).then(|| say(language, &key).into())
    })
}
