//! What is said of a session: by the record's own sources, and apart from them by others.

use app::views::member::Remark;
use language::{say, word};
use maud::Markup;

use super::Page;
use crate::{
    components::{Others, Piece, Prose, Row, Rows, Section, Shape, Sign, Text},
    pages::margin,
};

impl Page<'_> {
    /// What the record's own sources say of it besides; nothing where they say nothing.
    pub(super) fn remarks(&self) -> Markup {
        let rows: Rows = self.view.remarks.iter().map(|r| self.remark(r)).collect();
        if rows.rows.is_empty() {
            return Markup::default();
        }
        let content = rows.show(self.language());
        Section::new("said", self.say("sessions-said"), content).show(self.language())
    }

    /// What other sources say of it, kept apart.
    pub(super) fn elsewhere(&self) -> Markup {
        let business = self.view.business_elsewhere.iter().map(|item| {
            let mut by = margin::by(&item.said, self.links);
            by.sign = Some(self.certainty(item));
            Row {
                text: self.titled(item),
                by,
                ..Row::default()
            }
        });
        let said = self.view.elsewhere.iter().map(|remark| {
            let mut row = self.remark(remark);
            if remark.session.is_none() {
                let bears = self.say("sessions-bears-on-attendance");
                row.by.note = Some(bears);
            }
            row
        });
        let rows: Rows = business.chain(said).collect();
        if rows.rows.is_empty() {
            return Markup::default();
        }
        let others = Others {
            id: "others",
            heading: self.say("screen-other-sources"),
            rows,
        };
        others.show(self.language())
    }

    /// Something said: our paraphrase, and in the margin whose word it is and how it stands.
    pub(super) fn remark(&self, remark: &Remark) -> Row {
        let language = self.language();
        let mut by = margin::by(&remark.said, self.links);
        if remark.certainty != "stated" {
            let certainty = word(language, "certainty", remark.certainty);
            by.sign = Some(Sign::new(Shape::Ring, certainty));
        }
        by.note = self.as_it_stands(remark);
        Row::new(Text::from(&remark.text), by)
    }

    /// Whether it is direct speech, and the words of the source where they matter.
    fn as_it_stands(&self, remark: &Remark) -> Option<Prose> {
        if let Some((language, words)) = &remark.quotation {
            let quoted = Piece::Text(Text::foreign(*language, format!("“{words}”")));
            let told = self.say("sessions-in-the-source").and(" ").and(quoted);
            return Some(told);
        }
        let direct = say(self.language(), "sessions-direct-speech");
        remark.direct_speech.then(|| direct.into())
    }
}
