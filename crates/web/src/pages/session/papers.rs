//! The papers of a session: documents with their texts, decisions and statements with what
//! became of them here.

use app::views::{
    Named,
    decision::{Becomes, TextView},
    session::{DocumentView, DoneHere, DraftHere},
};
use language::{Deed, Interface, date_in_sentence, say, say_with, sentence_case, word};
use maud::{Markup, Render, html};
use vocab::{Language, PartyId};

use super::{Page, standing::sentences};
use crate::{
    components::{Law, Link, Paper, PaperVersion, Papers, Piece, Prose, Section, Text},
    pages::{decision::sign, margin},
};

impl Page<'_> {
    /// Documents, decisions and statements; one notice where there is nothing of the kind.
    pub(super) fn papers(&self) -> Markup {
        let view = self.view;
        let nothing =
            view.documents.is_empty() && view.decisions.is_empty() && view.statements.is_empty();
        if nothing {
            let content = self.empty("sessions-papers-none").render();
            let heading = self.say("sessions-papers");
            return Section::new("papers", heading, content).show(self.language());
        }
        html! {
            (self.drafts(Becomes::Decision, &view.decisions))
            (self.drafts(Becomes::Statement, &view.statements))
            (self.documents())
        }
    }

    fn drafts(&self, becomes: Becomes, drafts: &[DraftHere]) -> Markup {
        let language = self.language();
        let id = match becomes {
            Becomes::Decision => "decisions",
            Becomes::Statement => "statements",
        };
        let content = match drafts.is_empty() {
            true => self.empty(&format!("sessions-{id}-none")).render(),
            false => {
                let papers: Papers = drafts.iter().map(|d| self.draft(becomes, d)).collect();
                papers.show(language)
            }
        };
        let heading = self.say(&format!("sessions-{id}"));
        Section::new(id, heading, content).show(language)
    }

    fn draft(&self, becomes: Becomes, draft: &DraftHere) -> Paper {
        let (language, entry) = (self.language(), &draft.entry);
        let href = match becomes {
            Becomes::Decision => self.links.decision(&entry.id),
            Becomes::Statement => self.links.statement(&entry.id),
        };
        let here = draft.here.iter().map(|done| self.done(done));
        let last = draft
            .here
            .last()
            .map_or(&draft.submitted, |done| &done.said);
        let mut by = margin::by(last, self.links);
        by.sign = Some(sign(&entry.stage, language));
        let party = draft.submitted_by.iter();
        let submitted = party.map(|party| self.submitted_by(party));
        let told = sentences(submitted.chain(here).collect());
        by.note = note(told, by.note.take());
        Paper {
            symbol: entry
                .adopted_as
                .as_ref()
                .unwrap_or(&entry.symbol)
                .to_string(),
            title: Link::new(href, &entry.title).into(),
            versions: Vec::new(),
            by: Some(by),
        }
    }

    /// What the session did with a draft, and when.
    fn done(&self, done: &DoneHere) -> Prose {
        let key = match (done.deed, done.passed) {
            (Deed::Approve, true) => "sessions-done-approved",
            (Deed::Approve, false) => "sessions-done-not-approved",
            (Deed::Adopt, true) => "sessions-done-adopted",
            (Deed::Adopt, false) => "sessions-done-not-adopted",
        };
        let date = date_in_sentence(self.language(), &done.said.valid);
        say_with(self.language(), key, &[("date", date.into())]).into()
    }

    fn submitted_by(&self, party: &Named<PartyId>) -> Prose {
        let name = [("name", (&party.name.text).into())];
        say_with(self.language(), "sessions-submitted-by", &name).into()
    }

    /// The documents, and under them their words, folded.
    fn documents(&self) -> Markup {
        let (documents, language) = (&self.view.documents, self.language());
        let numbered = documents.iter().zip(1..);
        let content = match documents.is_empty() {
            true => self.empty("sessions-documents-none").render(),
            false => {
                let papers: Papers = numbered
                    .clone()
                    .map(|(document, number)| self.document(document, number))
                    .collect();
                html! {
                    (papers.show(language))
                    @for (document, number) in numbered { (texts(document, number, language)) }
                }
            }
        };
        Section::new("documents", self.say("sessions-documents"), content).show(language)
    }

    fn document(&self, document: &DocumentView, number: usize) -> Paper {
        let language = self.language();
        let mut by = margin::by(&document.said, self.links);
        let series = sentence_case(&word(language, "series", document.series));
        let party = document.submitted_by.as_ref();
        let submitted = party.map(|party| self.submitted_by(party));
        let is = Prose::from(series).and(".");
        let told = sentences([is].into_iter().chain(submitted).collect());
        by.note = note(told, by.note.take());
        Paper {
            symbol: document.symbol.to_string(),
            title: Text::from(&document.title).into(),
            versions: document
                .texts
                .iter()
                .map(|text| version(text, number, language))
                .collect(),
            by: Some(by),
        }
    }
}

/// What is told of a paper, and under it where it was recorded.
fn note(told: Prose, recorded: Option<Prose>) -> Option<Prose> {
    let mut note = told;
    if let Some(recorded) = recorded {
        if !note.is_empty() {
            note = note.and(Piece::Break);
        }
        note.0.extend(recorded.0);
    }
    (!note.is_empty()).then_some(note)
}

/// A document in one of its languages, leading to its words further down.
fn version(text: &TextView, number: usize, language: Interface) -> PaperVersion {
    let is = match text.authentic {
        true => "text-authentic",
        false => "text-translation",
    };
    PaperVersion {
        language: text.language,
        name: tongue(text.language, language),
        href: Some(format!("#{}", anchor(number, text.language))),
        word: say(language, is).into(),
    }
}

/// The anchor of a text: with a colon, which no id of the record has.
fn anchor(number: usize, language: Language) -> String {
    format!("text:{number}:{language}")
}

/// What its readers call a language; else its name in the reader's.
fn tongue(language: Language, reader: Interface) -> String {
    let mut own = Interface::ALL.into_iter();
    let own = own.find(|interface| interface.language() == language);
    own.map_or_else(
        || word(reader, "language", language.as_str()).into_owned(),
        |interface| interface.own_name().to_string(),
    )
}

/// The words of a document in each of its languages, folded.
fn texts(document: &DocumentView, number: usize, language: Interface) -> Markup {
    let summary = Prose::from(say(language, "sessions-read"))
        .and(" ")
        .and(Piece::Symbol {
            symbol: document.symbol.to_string(),
            href: None,
        });
    html! {
        details {
            summary { (summary) }
            @for text in &document.texts {
                h3 id=(anchor(number, text.language)) { (tongue(text.language, language)) }
                (law(text))
            }
        }
    }
}

fn law(text: &TextView) -> Law {
    let paragraphs = text
        .paragraphs
        .iter()
        .map(|paragraph| paragraph.text.as_str());
    Law::read(text.language, &paragraphs.collect::<Vec<_>>().join("\n"))
}
