//! Forms: a question under the other, everything typed kept, what is wrong told in words.

mod controls;

pub(super) use controls::options;

use language::{Interface, say};
use maud::{Markup, Render, html};
use vocab::Language;

use super::{Link, Prose, Text};

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it says.
    pub label: Text,
    /// What it means, where the label does not tell; shown with radio buttons.
    pub told: Option<Prose>,
}

impl Choice {
    /// An answer whose label tells all.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            told: None,
        }
    }
}

/// A text asked for in one of several languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The language; the control is named `<field>-<language>`.
    pub language: Language,
    /// The language's name, and whether its text is needed.
    pub label: Text,
    /// What was typed.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<Text>,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// A line of text.
    Line {
        /// What was typed.
        value: String,
        /// Whether the answer is short: a date, a number.
        short: bool,
    },
    /// Several lines of text, in a language where that is known.
    Lines {
        /// What was typed.
        value: String,
        /// The language to be written in.
        language: Option<Language>,
    },
    /// The same text in several languages.
    Versions {
        /// The languages.
        versions: Vec<Version>,
        /// Whether a version takes several lines.
        long: bool,
    },
    /// One of many answers.
    Select {
        /// The answers.
        choices: Vec<Choice>,
        /// The value chosen.
        chosen: Option<String>,
    },
    /// One of a few answers, all in sight.
    Radio {
        /// The answers.
        choices: Vec<Choice>,
        /// The value chosen.
        chosen: Option<String>,
    },
}

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What its answer is sent as, ASCII.
    pub name: String,
    /// The question.
    pub label: Text,
    /// How to answer.
    pub hint: Option<Prose>,
    /// What was wrong with the answer, and how to mend it.
    pub error: Option<Text>,
    /// Whether it may be left empty.
    pub optional: bool,
    /// How it is answered.
    pub control: Control,
}

impl Field {
    /// A question that must be answered.
    #[must_use]
    pub fn new(name: impl Into<String>, label: impl Into<Text>, control: Control) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: None,
            error: None,
            optional: false,
            control,
        }
    }

    /// The question with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Prose>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The question with what was wrong with its answer.
    #[must_use]
    pub fn wrong(mut self, error: impl Into<Text>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// The question, which may be left open.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// What is wrong with it, and the control that is to be mended.
    fn wrongs(&self, form: &str) -> Vec<Link> {
        let id = controls::id(form, &self.name);
        let own = self.error.iter().map(|error| {
            let first = match &self.control {
                Control::Radio { .. } => format!("#{id}-0"),
                Control::Versions { versions, .. } => {
                    let language = versions.first().map(|version| version.language.to_string());
                    format!("#{id}-{}", language.unwrap_or_default())
                }
                _ => format!("#{id}"),
            };
            Link::new(first, error.clone())
        });
        let versions: &[Version] = match &self.control {
            Control::Versions { versions, .. } => versions,
            _ => &[],
        };
        let of_versions = versions.iter().filter_map(|version| {
            let error = version.error.clone()?;
            Some(Link::new(format!("#{id}-{}", version.language), error))
        });
        own.chain(of_versions).collect()
    }
}

/// The button, which says what it will do, and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submit {
    /// What it does: "Close and announce: not adopted".
    pub words: Text,
    /// What that brings about, and whether it can be undone.
    pub consequence: Option<Prose>,
    /// Whether it is what this page is for.
    pub main: bool,
    /// A second button, which only shows what would follow; sent as `foresee`.
    pub foresee: Option<Text>,
}

/// A form that changes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its name among the forms of the page, ASCII.
    pub id: String,
    /// Where it is sent.
    pub action: String,
    /// What is sent without being asked.
    pub hidden: Vec<(String, String)>,
    /// The questions.
    pub fields: Vec<Field>,
    /// The button.
    pub submit: Submit,
    /// Said over the form when it comes back: "Not recorded. Two answers need mending."
    pub refused: Option<Text>,
}

impl Form {
    /// The form in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        let consequence = format!("{}-consequence", self.id);
        let told = self.submit.consequence.is_some().then_some(&consequence);
        html! {
            @if let Some(refused) = &self.refused { (self.wrongs(refused)) }
            form.form action=(self.action) method="post" {
                @for (name, value) in &self.hidden {
                    input type="hidden" name=(name) value=(value);
                }
                @for field in &self.fields { (controls::question(field, &self.id, language)) }
                div.submit {
                    button.main[self.submit.main] type="submit" aria-describedby=[told] {
                        (self.submit.words)
                    }
                    @if let Some(words) = &self.submit.foresee {
                        button type="submit" name="foresee" value="1" { (words) }
                    }
                    @if let Some(words) = &self.submit.consequence {
                        p.consequence id=(consequence) { (words) }
                    }
                }
            }
        }
    }

    /// What needs mending, each leading to its field.
    fn wrongs(&self, refused: &Text) -> Markup {
        let links: Vec<Link> = self
            .fields
            .iter()
            .flat_map(|f| f.wrongs(&self.id))
            .collect();
        html! {
            div.refusal role="alert" {
                strong { (refused) }
                ul { @for link in links { li { (link.render()) } } }
            }
        }
    }

    /// The question of this name, for a page that has to mark it.
    #[must_use]
    pub fn field_mut(&mut self, name: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.name == name)
    }
}

/// The word for a question that may be left open.
fn optional_word(language: Interface) -> Markup {
    html! { " " span.optional { (say(language, "forms-optional")) } }
}
