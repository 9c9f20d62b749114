//! Notices given, what the party has been called, and whom it succeeds.

use app::views::member::{ChangeView, NoticeView};
use language::{citation, date, isolated, say, say_with, word};
use maud::Markup;
use vocab::When;

use super::Page;
use crate::{
    components::{Prose, Row, Rows, Section, Shape, Sign, Text},
    pages::margin,
};

impl Page<'_> {
    /// Notices, each with the day it takes effect and what it is counted by.
    pub(super) fn notices(&self) -> Markup {
        if self.view.notices.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let rows: Rows = self.view.notices.iter().map(|it| self.notice(it)).collect();
        let heading = self.say("belonging-notices");
        Section::new("notices", heading, rows.show(language)).show(language)
    }

    fn notice(&self, notice: &NoticeView) -> Row {
        let language = self.language();
        let shape = match (&notice.revoked, notice.disputed_by.is_empty()) {
            (Some(_), _) => Shape::Not,
            (None, false) => Shape::Rival,
            (None, true) => Shape::Done,
        };
        let received = self.dated("belonging-notice-received", notice.received);
        let first = Prose::from(Text::from(&notice.text));
        let first = first.and(" (").and(received).and(")");
        let mut text = vec![first];
        if notice.revoked.is_none() {
            text.extend(self.takes_effect(notice).map(Prose::from));
        }
        if let Some(day) = notice.own_day {
            text.push(self.dated("belonging-notice-differs", day).into());
        }
        if let Some((when, account)) = &notice.revoked {
            let values = [
                ("date", date(language, when).into()),
                ("account", isolated(&account.name.text).into()),
            ];
            let told = say_with(language, "belonging-notice-revoked", &values);
            text.push(language::sentence_case(&told).into());
            if notice.revocation_unsaid {
                text.push(self.say("belonging-notice-silent"));
            }
        }
        for account in &notice.disputed_by {
            let told = self.with("belonging-notice-disputed", "account", &account.name.text);
            text.push(language::sentence_case(&told).into());
        }
        Row {
            id: Some(format!("notice-{}", notice.id)),
            sign: Some(Sign::new(
                shape,
                word(language, "notice", notice.kind.as_str()),
            )),
            text,
            by: margin::by(&notice.said, self.links),
            ..Row::default()
        }
    }

    /// When it takes effect, and what the day is counted by.
    fn takes_effect(&self, notice: &NoticeView) -> Option<String> {
        let language = self.language();
        let told = match (notice.effect, &notice.article) {
            (Some(effect), Some((instrument, article))) => {
                let values = [
                    ("date", date(language, &effect).into()),
                    (
                        "citation",
                        citation(language, &instrument.text, article).into(),
                    ),
                ];
                say_with(language, "belonging-notice-effect", &values)
            }
            (Some(effect), None) if notice.kind.as_str() == "withdrawal" => {
                self.dated("belonging-notice-effect-own", effect)
            }
            (None, _) if notice.kind.as_str() == "withdrawal" => {
                say(language, "belonging-notice-no-effect").into_owned()
            }
            _ => return None,
        };
        let condition = &notice.condition.text;
        let condition = (!condition.is_empty()).then(|| format!(" ({condition})"));
        Some(language::sentence_case(&told) + &condition.unwrap_or_default())
    }

    fn dated(&self, key: &str, when: When) -> String {
        self.with(key, "date", &date(self.language(), &when))
    }

    /// What it has been called, and whom it succeeds.
    pub(super) fn changes(&self) -> Markup {
        if self.view.changes.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let rows: Rows = self.view.changes.iter().map(|it| self.change(it)).collect();
        let heading = self.say("belonging-names");
        Section::new("names", heading, rows.show(language)).show(language)
    }

    fn change(&self, change: &ChangeView) -> Row {
        let since = self.dated("belonging-name-since", change.from);
        let mut text = Vec::new();
        if let Some((kind, predecessor)) = &change.succeeds {
            let key = format!("belonging-{}", kind.as_str());
            let told = self.with(&key, "party", &predecessor.name.text);
            text.push(Prose::from(language::sentence_case(&told)));
        }
        if !change.text.text.is_empty() {
            text.push(Text::from(&change.text).into());
        }
        let named = !change.name.text.is_empty();
        Row {
            sign: Some(Sign::new(Shape::Ring, since)),
            heading: named.then(|| Text::from(&change.name).into()),
            text,
            by: margin::by(&change.said, self.links),
            ..Row::default()
        }
    }
}

/// The terms of a standing, each in a sentence.
pub(crate) fn terms(
    terms: &app::views::standing::TermsView,
    language: language::Interface,
) -> Vec<Prose> {
    let listed = |words: Vec<String>| {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        language::list(language, &words)
    };
    let mut told = Vec::new();
    if !terms.withheld.is_empty() {
        let rights = terms.withheld.iter();
        let rights = rights.map(|right| word(language, "right", right.as_str()).into_owned());
        let values = [("rights", listed(rights.collect()).into())];
        told.push(say_with(language, "belonging-withholds", &values).into());
    }
    if !terms.decisions.is_empty() {
        let titles = terms.decisions.iter().map(|title| title.text.clone());
        let values = [("decisions", listed(titles.collect()).into())];
        told.push(say_with(language, "belonging-not-bound-by", &values).into());
    }
    if !terms.level.text.is_empty() {
        let values = [("level", terms.level.text.as_str().into())];
        told.push(say_with(language, "belonging-level", &values).into());
    }
    if let Some(ending) = terms.ending {
        let values = [("ending", word(language, "ending", ending.as_str()).into())];
        told.push(say_with(language, "belonging-ended", &values).into());
    }
    told
}
