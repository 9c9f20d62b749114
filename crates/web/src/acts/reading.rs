//! From what was posted to the payload of a command, with everything wrong named at once.

use record::Json;
use rules::Ballot;
use vocab::{Language, PartyId};

use super::{
    act::{Act, Field, Kind, Need, Of},
    attendance,
    posted::Posted,
    scene::Scene,
    wrong::{Wrong, Wrongs, date, day},
};

/// The longest line taken, in characters.
const LINE_MAX: usize = 1_000;
/// The longest text taken in one language, in characters.
const TEXT_MAX: usize = 30_000;
/// The most items an agenda takes.
const ITEMS_MAX: usize = 200;

/// What was read so far.
pub(super) struct Reading<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) posted: &'a Posted,
    /// Whether the office acts for others in this act.
    on_behalf: bool,
    /// The payload.
    pub(super) payload: Json,
    /// What is wrong.
    pub(super) wrongs: Wrongs,
}

/// Reads the answers to everything an act asks.
///
/// # Errors
/// Everything that is wrong, by the names of the controls.
pub(super) fn read(scene: &Scene<'_>, act: &Act, posted: &Posted) -> Result<Json, Wrongs> {
    let party: Option<PartyId> = posted.get("party").parse().ok();
    let mut reading = Reading {
        scene,
        posted,
        on_behalf: scene.acts_for(party.as_ref()),
        payload: empty(),
        wrongs: Wrongs::new(),
    };
    for field in act.all_fields() {
        reading.field(field);
    }
    if reading.wrongs.is_empty() {
        Ok(reading.payload)
    } else {
        Err(reading.wrongs)
    }
}

impl Reading<'_> {
    fn field(&mut self, field: &Field) {
        let name = field.name;
        match field.kind {
            Kind::Id(of) => self.id(field, of),
            Kind::Word(_, words) => {
                let offered = words();
                self.choice(field, |word| offered.contains(&word));
            }
            Kind::YesNo => self.yes_or_no(field),
            Kind::Line => self.line(field),
            Kind::Texts => self.texts(field, LINE_MAX),
            Kind::LongTexts => self.texts(field, TEXT_MAX),
            Kind::Versions => self.versions(field),
            Kind::Items => self.items(field),
            Kind::When => self.when(field),
            Kind::Path => self.path(field),
            Kind::Force => self.force(),
            Kind::Ballot => {
                self.choice(field, |word| word.parse::<Ballot>().is_ok());
            }
            Kind::TextsOfList => self.texts_of_list(field),
            Kind::PartyOfList => self.party_of_list(name),
            Kind::Presences => attendance::read_presences(self),
        }
    }

    pub(super) fn wrong(&mut self, name: impl Into<String>, wrong: Wrong) {
        self.wrongs.insert(name.into(), wrong);
    }

    fn is_needed(&self, field: &Field) -> bool {
        match field.need {
            Need::Always => true,
            Need::Never => false,
            Need::OnBehalf => self.on_behalf,
        }
    }

    /// Puts a value where its name leads, as in `instrument.kind`.
    fn put(&mut self, name: &str, value: impl Into<Json>) {
        let mut place = &mut self.payload;
        for part in name.split('.') {
            place = &mut place[part];
        }
        *place = value.into();
    }

    /// One of the answers offered.
    fn choice(&mut self, field: &Field, offered: impl Fn(&str) -> bool) {
        let typed = self.posted.get(field.name);
        if typed.is_empty() {
            if self.is_needed(field) {
                self.wrong(field.name, Wrong::NotChosen);
            }
        } else if offered(typed) {
            self.put(field.name, typed);
        } else {
            self.wrong(field.name, Wrong::NotOffered);
        }
    }

    fn id(&mut self, field: &Field, of: Of) {
        let scene = self.scene;
        let state = scene.state;
        let charter = scene.charter();
        self.choice(field, |typed| match of {
            // Whether it is there is for the decision to say; that it is an id, for the form.
            Of::Page => vocab::ItemId::new(typed).is_ok(),
            Of::Party => typed
                .parse()
                .is_ok_and(|id| state.parties.contains_key(&id)),
            Of::Session | Of::SessionAbove => typed
                .parse()
                .is_ok_and(|id| state.sessions.contains_key(&id)),
            Of::Account => typed
                .parse()
                .is_ok_and(|id| state.accounts.contains_key(&id)),
            Of::Source => typed
                .parse()
                .is_ok_and(|id| state.sources.contains_key(&id)),
            Of::Council => {
                charter.is_some_and(|c| typed.parse().is_ok_and(|id| c.bodies.contains_key(&id)))
            }
            Of::Rule => {
                charter.is_some_and(|c| typed.parse().is_ok_and(|id| c.rules.contains(&id)))
            }
            Of::Matter => charter.is_some_and(|c| c.rules.iter().any(|r| r.matter == typed)),
        });
    }

    fn yes_or_no(&mut self, field: &Field) {
        match self.posted.get(field.name) {
            "" if self.is_needed(field) => self.wrong(field.name, Wrong::NotChosen),
            "" => {}
            "yes" => self.put(field.name, true),
            "no" => self.put(field.name, false),
            _ => self.wrong(field.name, Wrong::NotOffered),
        }
    }

    fn line(&mut self, field: &Field) {
        let typed = self.posted.get(field.name);
        if typed.chars().count() > LINE_MAX {
            self.wrong(field.name, Wrong::TooLong(LINE_MAX));
        } else if !typed.is_empty() {
            self.put(field.name, typed);
        } else if self.is_needed(field) {
            self.wrong(field.name, Wrong::Missing);
        }
    }

    fn when(&mut self, field: &Field) {
        let typed = self.posted.get(field.name);
        if typed.is_empty() {
            if self.is_needed(field) {
                self.wrong(field.name, Wrong::Missing);
            }
            return;
        }
        match date(typed) {
            Ok(_) => self.put(field.name, typed),
            Err(wrong) => self.wrong(field.name, wrong),
        }
    }

    /// What was written of a text, language by language; what is too long is wrong there.
    pub(super) fn written(&mut self, name: &str, most: usize) -> Vec<(Language, String)> {
        let mut written = Vec::new();
        for language in self.scene.languages() {
            let control = format!("{name}-{language}");
            let typed = self.posted.get(&control).to_string();
            if typed.chars().count() > most {
                self.wrong(control, Wrong::TooLong(most));
            } else if !typed.is_empty() {
                written.push((language, typed));
            }
        }
        written
    }

    fn texts(&mut self, field: &Field, most: usize) {
        let written = self.written(field.name, most);
        for (language, text) in &written {
            self.put(&format!("{}.{language}", field.name), text.as_str());
        }
        self.some_written(field, written.is_empty());
    }

    fn some_written(&mut self, field: &Field, is_empty: bool) {
        let any_wrong = self
            .wrongs
            .keys()
            .any(|control| control.starts_with(field.name));
        if is_empty && !any_wrong && self.is_needed(field) {
            self.wrong(field.name, Wrong::MissingInAll);
        }
    }

    /// A document's texts; `all` says that every one of them is authentic.
    fn versions(&mut self, field: &Field) {
        let authentic = self.posted.get("authentic").to_string();
        let written = self.written(field.name, TEXT_MAX);
        let is_authentic =
            |language: Language| authentic == "all" || authentic == language.as_str();
        let version = |(language, text): &(Language, String)| {
            let mut version = Json::Null;
            version["language"] = language.as_str().into();
            version["text"] = text.as_str().into();
            if is_authentic(*language) {
                version["authentic"] = true.into();
            }
            version
        };
        let versions: Vec<Json> = written.iter().map(version).collect();
        // `all` and `none` would be codes of languages, too.
        let is_word = ["", "all", "none"].contains(&authentic.as_str());
        let named: Option<Language> = authentic.parse().ok().filter(|_| !is_word);
        let is_there = |language| written.iter().any(|(there, _)| *there == language);
        if named.is_none() && !is_word {
            self.wrong("authentic", Wrong::NotOffered);
        } else if named.is_some_and(|language| !is_there(language)) && !written.is_empty() {
            self.wrong("authentic", Wrong::AuthenticEmpty);
        }
        self.put(field.name, versions);
        self.some_written(field, written.is_empty());
    }

    /// Agenda items: a line each, the same number of lines in each language written.
    fn items(&mut self, field: &Field) {
        let written = self.written(field.name, TEXT_MAX);
        let lines = |text: &String| -> Vec<String> {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            lines.map(str::to_string).collect()
        };
        let columns: Vec<_> = written.iter().map(|(l, text)| (*l, lines(text))).collect();
        let Some((first, longest)) = columns.first().map(|(l, lines)| (*l, lines.len())) else {
            self.some_written(field, true);
            return;
        };
        if longest > ITEMS_MAX {
            self.wrong(format!("{}-{first}", field.name), Wrong::TooLong(ITEMS_MAX));
        }
        for (language, column) in &columns {
            if column.len() != longest {
                let wrong = Wrong::Lines {
                    here: column.len(),
                    there: longest,
                    other: first,
                };
                self.wrong(format!("{}-{language}", field.name), wrong);
            }
        }
        let item = |place: usize| {
            let mut item = Json::Null;
            item["item"] = format!("item-{}", place + 1).into();
            for (language, column) in &columns {
                if let Some(title) = column.get(place) {
                    item["titles"][language.as_str()] = title.as_str().into();
                }
            }
            item
        };
        let items: Vec<Json> = (0..longest.min(ITEMS_MAX)).map(item).collect();
        self.put(field.name, items);
    }

    fn path(&mut self, field: &Field) {
        let typed = self.posted.get(field.name);
        let charter = self.scene.charter();
        let path = charter.and_then(|c| c.paths.iter().find(|path| path.id == typed));
        let step =
            |step: &institution::law::PathStep| format!("{}:{}", step.body, step.role.as_str());
        match path {
            Some(path) => {
                let steps: Vec<String> = path.steps.iter().map(step).collect();
                self.put(field.name, steps);
            }
            None if typed.is_empty() => self.wrong(field.name, Wrong::NotChosen),
            None => self.wrong(field.name, Wrong::NotOffered),
        }
    }

    /// The clause on entry into force, with the day it names where it names one.
    fn force(&mut self) {
        match self.posted.get("force") {
            "" => self.wrong("force", Wrong::NotChosen),
            clause @ ("none" | "on-adoption" | "on-signature") => self.put("force", clause),
            "on-day" => {
                let typed = self.posted.get("force-day");
                match day(typed) {
                    Ok(day) => self.put("force", day.to_string()),
                    Err(wrong) => self.wrong("force-day", wrong),
                }
            }
            _ => self.wrong("force", Wrong::NotOffered),
        }
    }

    /// `parties.1`, `parties.2`: each fills the next place of the list.
    /// A text that stands in a list, where it is written in some language.
    fn texts_of_list(&mut self, field: &Field) {
        let written = self.written(field.name, LINE_MAX);
        let list = field.name.split('.').next().unwrap_or(field.name);
        let mut texts = empty();
        for (language, text) in &written {
            texts[language.as_str()] = text.as_str().into();
        }
        if !written.is_empty() {
            let mut all = self.payload[list].as_array().cloned().unwrap_or_default();
            all.push(texts);
            self.put(list, all);
        }
    }

    fn party_of_list(&mut self, name: &str) {
        let typed = self.posted.get(name);
        if typed.is_empty() {
            return;
        }
        let list = name.split('.').next().unwrap_or(name);
        let known = typed
            .parse()
            .is_ok_and(|id| self.scene.state.parties.contains_key(&id));
        if !known {
            self.wrong(name, Wrong::NotOffered);
            return;
        }
        let mut parties = self.payload[list].as_array().cloned().unwrap_or_default();
        let party = Json::from(typed);
        if !parties.contains(&party) {
            parties.push(party);
        }
        self.put(list, parties);
    }
}

/// A table with nothing in it.
pub(super) fn empty() -> Json {
    Json::Object(Default::default())
}
