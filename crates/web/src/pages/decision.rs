//! One decision or statement: where it stands, its path, its verdicts, its words, what follows.

mod after;
mod path;
mod standing;
mod wording;

use app::views::decision::{Becomes, DecisionView};
use language::{Interface, date_in_sentence, say, say_with};
use maud::{Markup, html};

use super::{Rendered, question::Asked, whose};
use crate::{
    components::{Link, Piece, Prose, Section, Subject, Text},
    frame::Links,
};

pub(super) use standing::sign;

/// The page of one decision. `acts` is what the reader's office can do on it now; empty for
/// those who only read.
#[must_use]
pub fn decision(view: &DecisionView, links: Links, acts: &Markup) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    Rendered {
        title: view.title.text.clone(),
        symbol: page.symbol(),
        crumbs: page.crumbs(),
        text: html! {
            (page.subject())
            (page.standing(acts).show(language))
            (page.path())
            (page.acts(acts))
            (page.question())
            (page.words())
            (page.signatures())
            (page.joining())
            (page.force())
            (page.earlier())
        },
    }
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a DecisionView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    /// The symbol it is cited by now.
    fn symbol(&self) -> String {
        let symbol = self.view.adopted_as.as_ref().unwrap_or(&self.view.symbol);
        symbol.to_string()
    }

    /// Its list, and the symbol of the draft it was or that it has no number yet.
    fn crumbs(&self) -> Vec<Prose> {
        let language = self.language();
        let (address, key) = match self.view.becomes {
            Becomes::Decision => (self.links.decisions(), "nav-decisions"),
            Becomes::Statement => (self.links.statements(), "nav-statements"),
        };
        let list = Link::new(address, say(language, key));
        let draft = match self.view.adopted_as {
            None => self.say("decisions-no-number"),
            Some(_) => self
                .say("decisions-draft-symbol")
                .and(" ")
                .and(Piece::Symbol {
                    symbol: self.view.symbol.to_string(),
                    href: None,
                }),
        };
        vec![list.into(), draft]
    }

    fn subject(&self) -> Markup {
        let subject = Subject {
            heading: Text::from(&self.view.title).into(),
            lead: Some(self.lead()),
        };
        html! { (subject) }
    }

    /// What it is, who submitted it, who adopted it and when.
    fn lead(&self) -> Prose {
        let prefix = match self.view.becomes {
            Becomes::Decision => "decisions",
            Becomes::Statement => "statements",
        };
        let lead = self
            .adopted_lead(prefix)
            .unwrap_or_else(|| self.draft_lead(prefix));
        match &self.view.concerns {
            None => lead.into(),
            Some(member) => {
                let name = member.name.text.as_str();
                let concerns = [("name", name.into())];
                let concerns = say_with(self.language(), "decisions-concerns", &concerns);
                Prose::from(lead).and(". ").and(concerns)
            }
        }
    }

    fn draft_lead(&self, prefix: &str) -> String {
        match &self.view.submitted_by {
            None => say(self.language(), &format!("{prefix}-draft-by-secretariat")).into_owned(),
            Some(party) => {
                let name = party.name.text.as_str();
                let key = format!("{prefix}-draft-by");
                say_with(self.language(), &key, &[("name", name.into())])
            }
        }
    }

    fn adopted_lead(&self, prefix: &str) -> Option<String> {
        let language = self.language();
        let station = self.view.adoption()?;
        let date = date_in_sentence(language, &station.when);
        let body = station.body()?.name.text.as_str();
        let values = [("body", body.into()), ("date", date.into())];
        Some(say_with(
            language,
            &format!("{prefix}-adopted-lead"),
            &values,
        ))
    }

    /// What the reader's office can do.
    fn acts(&self, acts: &Markup) -> Markup {
        if acts.0.is_empty() {
            return Markup::default();
        }
        let heading = self.say("decisions-can-act");
        Section::new("acts", heading, acts.clone()).show(self.language())
    }

    /// The last question with its verdict under each account.
    fn question(&self) -> Markup {
        let Some(asked) = self.last_question() else {
            return Markup::default();
        };
        html! {
            (asked.verdict(self.still_missing(asked.view)))
            (asked.accounts())
            (asked.positions())
        }
    }

    fn last_question(&self) -> Option<Asked<'_>> {
        let view = self.view.questions.first()?;
        Some(Asked {
            view,
            links: self.links,
        })
    }

    fn earlier(&self) -> Markup {
        let earlier = self.view.questions.get(1..).unwrap_or_default();
        if earlier.is_empty() {
            return Markup::default();
        }
        let asked = |view| Asked {
            view,
            links: self.links,
        };
        let content = html! { ul.rows { @for view in earlier { (asked(view).in_brief()) } } };
        Section::new("earlier", self.say("decisions-earlier"), content).show(self.language())
    }
}
