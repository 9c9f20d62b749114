//! The words of a draft: the reader's language first, every other a step away.

use app::views::decision::TextView;
use language::{Interface, say, say_with, sentence_case, word};
use maud::{Markup, html};
use vocab::Language;

use super::Page;
use crate::components::{By, Clause, Empty, Law, Link, Piece, Prose, Section, Text};

impl Page<'_> {
    pub(super) fn words(&self) -> Markup {
        let language = self.language();
        let texts = &self.view.texts;
        let own = texts
            .iter()
            .find(|text| text.language == language.language());
        let Some(shown) = own.or_else(|| texts.first()) else {
            let empty = Empty {
                heading: self.say("decisions-words-none"),
                text: Prose::default(),
            };
            let content = html! { (empty) };
            return Section::new("words", self.say("decisions-words"), content).show(language);
        };
        let others = texts.iter().filter(|text| text.language != shown.language);
        let content = html! {
            (law(shown))
            @for text in others {
                details {
                    summary { (self.other_text(text)) }
                    // Inside, so that a link to it opens what is folded.
                    div id=(anchor(text.language)) { (law(text)) }
                }
            }
        };
        Section::new("words", self.say("decisions-words"), content)
            .by(self.versions(shown))
            .show(language)
    }

    /// Which texts are authentic, which are translations, which one is shown.
    fn versions(&self, shown: &TextView) -> By {
        let (authentic, translations): (Vec<_>, Vec<_>) =
            self.view.texts.iter().partition(|text| text.authentic);
        let mut note = Prose::default();
        for (key, texts) in [
            ("decisions-words-authentic", authentic),
            ("decisions-words-translations", translations),
        ] {
            if texts.is_empty() {
                continue;
            }
            if !note.is_empty() {
                note = note.and(Piece::Break);
            }
            note = note.and(say(self.language(), key));
            for (place, text) in texts.iter().enumerate() {
                note = note.and(if place == 0 { " " } else { " · " });
                note = self.version(note, text, shown);
            }
        }
        let elsewhere = shown.language != self.language().language();
        let missing = elsewhere.then(|| self.say("decisions-words-not-in-language"));
        By {
            note: Some(match missing {
                Some(missing) => super::whose::joined(note.and(Piece::Break), missing),
                None => note,
            }),
            ..By::default()
        }
    }

    fn version(&self, note: Prose, text: &TextView, shown: &TextView) -> Prose {
        let name = self.name_of(text.language);
        if text.language == shown.language {
            let this = say(self.language(), "decisions-words-this");
            return note.and(name).and(format!(" ({this})"));
        }
        note.and(Link::new(format!("#{}", anchor(text.language)), name))
    }

    /// Which text is folded here: its language, and whether it is authentic.
    fn other_text(&self, text: &TextView) -> Prose {
        let language = self.language();
        let word = if text.authentic {
            "text-authentic"
        } else {
            "text-translation"
        };
        let values = [
            ("language", self.language_word(text.language).into()),
            ("word", say(language, word).into()),
        ];
        let told = say_with(language, "decisions-words-other", &values);
        sentence_case(&told).into()
    }

    /// What its readers call a language, where the interface exists in it.
    fn name_of(&self, of: Language) -> Text {
        let own = Interface::ALL
            .into_iter()
            .find(|interface| interface.language() == of);
        match own {
            Some(interface) if interface == self.language() => interface.own_name().into(),
            Some(interface) => Text::foreign(of, interface.own_name()),
            None => self.language_word(of).into(),
        }
    }

    /// The name of a language in the reader's; its code where there is no word for it.
    fn language_word(&self, of: Language) -> String {
        if language::has(&format!("language-{of}")) {
            word(self.language(), "language", of.as_str()).into_owned()
        } else {
            of.to_string()
        }
    }
}

fn anchor(of: Language) -> String {
    format!("text-{of}")
}

fn law(text: &TextView) -> Law {
    let clauses = text.paragraphs.iter().map(|paragraph| Clause {
        number: paragraph.number.clone(),
        words: paragraph.text.clone(),
    });
    Law {
        language: text.language,
        clauses: clauses.collect(),
    }
}
