//! How each question is asked: its label, its hint, its control, what was typed, what was wrong.

use institution::sessions::Presence;
use language::{Interface, has, say, say_with, word};

use super::{
    act::{Act, Field, Kind, Need, Of},
    choices,
    offer::Offer,
    posted::Posted,
    scene::Scene,
    wrong::{Wrongs, date_examples},
};
use crate::components::{Choice, Control, Field as Shown, Prose, Text, Version};

/// The most answers shown all at once; more are a list to choose from.
const RADIOS_MAX: usize = 5;

/// Asks the questions of an offer.
pub(super) struct Asking<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) offer: &'a Offer,
    /// What was typed before, where the form comes back.
    pub(super) typed: Option<&'a Posted>,
    pub(super) wrongs: &'a Wrongs,
}

impl Asking<'_> {
    /// Every question of the form.
    pub(super) fn all(&self) -> Vec<Shown> {
        let asked = self
            .offer
            .act
            .all_fields()
            .filter(|field| self.is_asked(field));
        asked.flat_map(|field| self.ask(field)).collect()
    }

    fn is_asked(&self, field: &Field) -> bool {
        let is_paper = field.name.starts_with("instrument.");
        let party = self
            .offer
            .gives("party")
            .and_then(|party| party.parse().ok());
        let own_act = is_paper && party.is_some() && !self.scene.acts_for(party.as_ref());
        self.offer.gives(field.name).is_none() && !own_act
    }

    fn language(&self) -> Interface {
        self.scene.language()
    }

    fn value(&self, name: &str) -> String {
        let typed = self.typed.and_then(|posted| posted.typed(name));
        typed.unwrap_or_else(|| self.offer.first(name)).to_string()
    }

    fn ask(&self, field: &Field) -> Vec<Shown> {
        let name = field.name;
        let given = |name: &str| self.offer.gives(name).unwrap_or_default();
        let one = |control| vec![self.shown(field, name, control)];
        match field.kind {
            Kind::Id(Of::Page) => Vec::new(),
            Kind::Id(of) => {
                let mut question = self.choice(field, choices::of(self.scene, of, &given));
                if of == Of::Rule
                    && let Some(told) = choices::who_chooses(self.scene, &given)
                {
                    question.hint = Some(told);
                }
                vec![question]
            }
            Kind::PartyOfList => {
                vec![self.choice(field, choices::of(self.scene, Of::Party, &given))]
            }
            Kind::Word(family, words) => {
                vec![self.choice(field, choices::words(self.language(), family, &words()))]
            }
            Kind::YesNo => {
                let choice = |answer| Choice::new(answer, say(self.language(), answer));
                vec![self.choice(field, ["yes", "no"].map(choice).to_vec())]
            }
            Kind::Path => vec![self.choice(field, choices::paths(self.scene, &given))],
            Kind::Ballot => vec![self.choice(field, choices::ballots(self.scene, &given))],
            Kind::Line => one(self.line(name, false)),
            Kind::When => one(self.line(name, true)),
            Kind::Texts | Kind::TextsOfList => one(self.versions(name, false)),
            Kind::LongTexts | Kind::Items => one(self.versions(name, true)),
            Kind::Versions => vec![
                self.shown(field, name, self.versions(name, true)),
                self.authentic(field),
            ],
            Kind::Force => self.force(field),
            Kind::Presences => self.presences(field),
        }
    }

    /// A question with its words.
    fn shown(&self, field: &Field, name: &str, control: Control) -> Shown {
        let language = self.language();
        let label = label(language, self.offer.act, name);
        let mut shown = Shown::new(name, label.as_str(), control);
        shown.optional = field.need == Need::Never;
        if let Some(hint) = hint(language, self.offer.act, name) {
            shown = shown.hint(hint);
        }
        match self.wrongs.get(name) {
            Some(wrong) => shown.wrong(wrong.words(language, &label)),
            None => shown,
        }
    }

    fn line(&self, name: &str, short: bool) -> Control {
        Control::Line {
            value: self.value(name),
            short,
        }
    }

    fn choice(&self, field: &Field, choices: Vec<Choice>) -> Shown {
        let name = field.name;
        self.shown(
            field,
            name,
            self.one_of(name, choices, field.need == Need::Never),
        )
    }

    /// A few answers stand in sight, many in a list; what may be left open can be taken back.
    fn one_of(&self, name: &str, mut choices: Vec<Choice>, optional: bool) -> Control {
        let chosen = Some(self.value(name)).filter(|chosen| !chosen.is_empty());
        let in_sight = choices.len() <= RADIOS_MAX || choices.iter().any(|c| c.told.is_some());
        if in_sight && !optional {
            return Control::Radio { choices, chosen };
        }
        let nothing = if optional {
            "forms-nothing-chosen"
        } else {
            "forms-choose"
        };
        choices.insert(0, Choice::new("", say(self.language(), nothing)));
        Control::Select { choices, chosen }
    }

    fn versions(&self, name: &str, long: bool) -> Control {
        let reader = self.language();
        let version = |language: vocab::Language| {
            let control = format!("{name}-{language}");
            let label = word(reader, "language", language.as_str());
            let named = format!("{} ({label})", self::label(reader, self.offer.act, name));
            let wrong = self.wrongs.get(&control);
            Version {
                language,
                value: self.value(&control),
                error: wrong.map(|wrong| wrong.words(reader, &named)),
                label: language::sentence_case(&label).into(),
            }
        };
        Control::Versions {
            versions: self.scene.languages().into_iter().map(version).collect(),
            long,
        }
    }

    fn authentic(&self, field: &Field) -> Shown {
        let language = self.language();
        let own = |code: vocab::Language| {
            Choice::new(code.as_str(), word(language, "language", code.as_str()))
        };
        let mut choices: Vec<Choice> = self.scene.languages().into_iter().map(own).collect();
        choices.push(Choice::new("all", say(language, "forms-authentic-all")));
        choices.push(Choice::new("none", say(language, "forms-authentic-none")));
        let control = self.one_of("authentic", choices, false);
        self.shown(field, "authentic", control)
    }

    fn force(&self, field: &Field) -> Vec<Shown> {
        let choice = |clause| {
            Choice::new(
                clause,
                say(self.language(), &format!("forms-force-{clause}")),
            )
        };
        let choices = ["on-signature", "on-adoption", "on-day"]
            .map(choice)
            .to_vec();
        let mut day = self.shown(field, "force-day", self.line("force-day", true));
        day.optional = true;
        vec![
            self.shown(field, "force", self.one_of("force", choices, false)),
            day,
        ]
    }

    /// For each member of the session: whether it is there, and who leads it.
    fn presences(&self, field: &Field) -> Vec<Shown> {
        let session = self.offer.gives("session").and_then(|id| id.parse().ok());
        let session = session.and_then(|id| self.scene.state.sessions.get(&id));
        let members = session
            .map(|session| self.scene.members_of(session))
            .unwrap_or_default();
        let words: Vec<&'static str> = Presence::ALL.map(Presence::as_str).to_vec();
        let mut shown = Vec::with_capacity(members.len() * 2);
        for (place, party) in members.iter().enumerate() {
            let (presence, head) = (format!("presence.{party}"), format!("head.{party}"));
            let choices = choices::words(self.language(), "presence", &words);
            let mut asked = self.shown(field, &presence, self.one_of(&presence, choices, false));
            asked.label = self.scene.party(party).into();
            // That nobody was marked at all is said at the first member.
            if let (0, Some(wrong)) = (place, self.wrongs.get("presence")) {
                let label = label(self.language(), self.offer.act, "presence");
                asked = asked.wrong(wrong.words(self.language(), &label));
            }
            let mut led = self.shown(field, &head, self.line(&head, false));
            let values = [("party", self.scene.party(party).into())];
            led.label = say_with(self.language(), "forms-label-head", &values).into();
            led.optional = true;
            shown.extend([asked, led]);
        }
        shown
    }
}

/// The part of a message's key that stands for a control: the member and the number left out.
fn part(name: &str) -> String {
    let general = name
        .split_once('.')
        .filter(|(of, _)| ["presence", "head", "parties", "members"].contains(of));
    match general {
        Some(("parties" | "members", "1")) | None => name.replace(['.', '_'], "-"),
        Some((of @ ("parties" | "members"), _)) => format!("{of}-more"),
        Some((of, _)) => of.to_string(),
    }
}

fn key(kind: &str, act: &Act, name: &str) -> Option<String> {
    let part = part(name);
    let own = format!("forms-{kind}-{}-{part}", act.word);
    let general = format!("forms-{kind}-{part}");
    [own, general].into_iter().find(|key| has(key))
}

/// What a question is called, for this act or for all.
pub(super) fn label(language: Interface, act: &Act, name: &str) -> String {
    let key = key("label", act, name);
    key.map_or_else(|| name.to_string(), |key| say(language, &key).into_owned())
}

/// How a question is answered, where that needs saying.
fn hint(language: Interface, act: &Act, name: &str) -> Option<Prose> {
    let key = key("hint", act, name)?;
    Some(Text::from(say_with(language, &key, &date_examples())).into())
}
