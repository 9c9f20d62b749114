//! The accounts side by side; what else is said; what other sources say.

use app::views::member::{Remark, Word};
use language::{say, word};
use maud::{Markup, html};

use super::Page;
use crate::{
    components::{By, Others, Prose, Row, Rows, Section, Shape, Sign, Text},
    pages::{margin, members::line_row},
};

impl Page<'_> {
    /// What each account says of its standing and attendance, and what else is said.
    pub(super) fn words(&self) -> Markup {
        let (words, remarks) = (&self.view.words, &self.view.remarks);
        if words.is_empty() && remarks.is_empty() {
            return Markup::default();
        }
        let rows: Rows = words.iter().flat_map(|word| self.word(word)).collect();
        let others: Rows = remarks.iter().map(|remark| self.remark(remark)).collect();
        let language = self.language();
        let heading = self.counted("members-words", words.len());
        html! {
            @if !words.is_empty() {
                (Section::new("words", heading, rows.show(language)).show(language))
            }
            @if !remarks.is_empty() {
                (Section::new("also", self.say("members-also"), others.show(language)).show(language))
            }
        }
    }

    /// The rows of one account: a row for each claim, one for all it says of attendance.
    fn word(&self, word: &Word) -> Vec<Row> {
        let mut rows: Vec<_> = word
            .lines
            .iter()
            .map(|line| line_row(line, self.links))
            .collect();
        if !word.attendance.is_empty() {
            let said: Vec<_> = word.attendance.iter().map(|remark| &remark.said).collect();
            let sign = Sign::new(Shape::Not, say(self.language(), "members-sign-attendance"));
            rows.push(Row {
                sign: Some(sign),
                text: word
                    .attendance
                    .iter()
                    .map(|remark| Text::from(&remark.text).into())
                    .collect(),
                by: margin::by_all(&said, self.links),
                ..Row::default()
            });
        }
        rows
    }

    /// Something said that does not bear on its standing.
    fn remark(&self, remark: &Remark) -> Row {
        let by = margin::by(&remark.said, self.links);
        // What a treaty says of its parties is the ground of a standing, not an aside.
        let aside = || self.say("members-not-of-standing");
        let note = by.note.clone().or_else(|| Some(aside()));
        Row {
            sign: self.certainty(remark),
            text: self.text(remark),
            by: By { note, ..by },
            ..Row::default()
        }
    }

    fn text(&self, remark: &Remark) -> Vec<Prose> {
        let mut text = Prose::from(Text::from(&remark.text));
        if let Some((language, words)) = &remark.quotation {
            let intro = say(self.language(), "members-in-its-words");
            let quoted = Text::foreign(*language, format!("“{words}”"));
            text = text.and(" ").and(intro).and(" ").and(quoted);
        }
        vec![text]
    }

    /// How it stands in its source, where it is not stated as fact.
    fn certainty(&self, remark: &Remark) -> Option<Sign> {
        let looked_forward = remark.certainty != "stated";
        looked_forward.then(|| {
            Sign::new(
                Shape::Ring,
                word(self.language(), "certainty", remark.certainty),
            )
        })
    }

    /// What other sources say of it, kept apart.
    pub(super) fn elsewhere(&self) -> Markup {
        if self.view.elsewhere.is_empty() {
            return Markup::default();
        }
        let row = |remark: &Remark| Row {
            sign: self.certainty(remark),
            text: self.text(remark),
            by: margin::by(&remark.said, self.links),
            ..Row::default()
        };
        let others = Others {
            id: "elsewhere",
            heading: self.say("screen-other-sources"),
            rows: self.view.elsewhere.iter().map(row).collect(),
        };
        others.show(self.language())
    }
}
