//! What each member did on a question, and how that is known.

use app::views::{
    Said,
    verdicts::{Act, PositionView, QuestionPhase},
};
use language::{ballot_word, say, say_with, struck_because_word};
use maud::{Markup, Render};
use rules::Ballot;

use super::Asked;
use crate::{
    components::{Cell, Column, Moment, Piece, Prose, Section, Shape, Sign, Table, TableRow, Text},
    pages::whose,
};

impl Asked<'_> {
    /// What each member did; nothing while the question has not been put.
    pub(crate) fn positions(&self) -> Markup {
        if self.view.phase == QuestionPhase::ToBePut || self.view.positions.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let heading = whose::words(language, "decisions-positions");
        Section::new("positions", heading, self.position_table()).show(language)
    }

    /// A row for each member, by name.
    pub(super) fn position_table(&self) -> Markup {
        let language = self.language();
        let columns = [
            "decisions-column-member",
            "decisions-column-position",
            "decisions-column-basis",
        ];
        let table = Table {
            caption: Some(say(language, "decisions-positions").into()),
            columns: columns.map(|key| Column::text(say(language, key))).to_vec(),
            rows: self
                .view
                .positions
                .iter()
                .map(|position| self.position(position))
                .collect(),
        };
        table.render()
    }

    fn position(&self, position: &PositionView) -> TableRow {
        let language = self.language();
        let mut head = Cell::from(whose::member(&position.party, self.links));
        if position.is_disputed {
            head = head.detail(say(language, "decisions-not-on-every-roll"));
        }
        TableRow::new(
            head,
            [
                self.act(&position.act),
                Cell::from(self.basis(&position.act)),
            ],
        )
    }

    fn act(&self, act: &Act) -> Cell {
        let language = self.language();
        match act {
            Act::Stated {
                ballot,
                explanation,
                ..
            } => {
                let cell = Cell::sign(Sign::new(shape(*ballot), ballot_word(language, *ballot)));
                if explanation.text.is_empty() {
                    cell
                } else {
                    cell.detail(Text::from(explanation))
                }
            }
            Act::Read {
                ballot: Ballot::Yes,
                ..
            } => Cell::sign(Sign::new(
                Shape::Done,
                say(language, "decisions-position-silent"),
            )),
            Act::Read { ballot, .. } => {
                Cell::sign(Sign::new(shape(*ballot), ballot_word(language, *ballot)))
            }
            Act::Awaited(ballot) => {
                let as_read = match ballot {
                    Ballot::Yes => say(language, "decisions-position-silent"),
                    other => ballot_word(language, *other),
                };
                let if_closed = say_with(
                    language,
                    "decisions-position-if-closed",
                    &[("ballot", as_read.into())],
                );
                Cell::sign(Sign::new(Shape::Unsaid, say(language, "ballot-awaited")))
                    .detail(if_closed)
            }
            Act::KeptOff(because) => Cell::sign(Sign::new(
                Shape::Nowhere,
                struck_because_word(language, *because),
            )),
        }
    }

    /// How an act is known: by the delegation itself, from a paper, from the attendance.
    fn basis(&self, act: &Act) -> Prose {
        let language = self.language();
        match act {
            Act::Stated {
                said,
                instrument: Some(instrument),
                ..
            } => {
                let recorded = self.recorded(said);
                whose::joined(
                    recorded.and(Piece::Break),
                    whose::paper(instrument, language),
                )
            }
            Act::Stated { said, .. } if whose::is_own(said) => {
                self.dated("decisions-basis-delegation", said)
            }
            Act::Stated { said, .. } => self.recorded(said),
            Act::Read {
                said: Some(said), ..
            } => self.dated("decisions-basis-attendance", said),
            Act::Read { said: None, .. } => whose::words(language, "decisions-basis-nothing"),
            Act::Awaited(_) => whose::words(language, "decisions-basis-awaited"),
            Act::KeptOff(_) => Prose::default(),
        }
    }

    fn dated(&self, key: &str, said: &Said) -> Prose {
        let language = self.language();
        let pieces = [
            Piece::from(say(language, key)),
            Piece::from(Moment::of(language, &said.valid)),
        ];
        whose::listed(pieces.into_iter(), language)
    }

    fn recorded(&self, said: &Said) -> Prose {
        let language = self.language();
        let office = whose::office(said, language);
        let words = say_with(
            language,
            "decisions-basis-recorded",
            &[("office", office.into())],
        );
        let pieces = [
            Piece::from(words),
            Piece::from(Moment::of(language, &said.valid)),
        ];
        whose::listed(pieces.into_iter(), language)
    }
}

/// The shape of an act: for, against, aside, away.
pub(crate) const fn shape(ballot: Ballot) -> Shape {
    match ballot {
        Ballot::Yes => Shape::Done,
        Ballot::No | Ballot::Objects | Ballot::AbsentObjects => Shape::Against,
        Ballot::Abstain | Ballot::NotParticipating => Shape::Ring,
        Ballot::Absent | Ballot::AbsentAnnounced | Ballot::AbsentNoObjection => Shape::Not,
        Ballot::NotEntitled => Shape::Nowhere,
    }
}
