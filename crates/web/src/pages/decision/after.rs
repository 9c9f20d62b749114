//! What follows adoption: signatures, joining, entry into force.

use app::views::{
    Named,
    decision::{ForceClauseView, ForceView, JoinedView, SignatureView},
};
use language::{list, say, say_with, word};
use maud::{Markup, Render, html};
use vocab::{PartyId, When};

use super::Page;
use crate::{
    components::{
        By, Cell, Column, Moment, Piece, Prose, Row, Section, Shape, Sign, Table, TableRow, Text,
    },
    pages::{margin, whose},
};

impl Page<'_> {
    /// Who signed and who is still to sign, once it is adopted.
    pub(super) fn signatures(&self) -> Markup {
        let Some(signing) = &self.view.signing else {
            return Markup::default();
        };
        let language = self.language();
        let columns = ["member", "signatory", "how"];
        let columns =
            columns.map(|name| Column::text(say(language, &format!("decisions-column-{name}"))));
        let signed = signing
            .signed
            .iter()
            .map(|signature| self.signature(signature));
        let awaited = signing.awaited.iter().map(|party| {
            let unsigned = Sign::new(Shape::Unsaid, say(language, "decisions-not-signed"));
            TableRow::new(
                whose::member(party, self.links),
                [Cell::sign(unsigned), Cell::default()],
            )
        });
        let table = Table {
            caption: Some(say(language, "decisions-signatures").into()),
            columns: columns.to_vec(),
            rows: signed.chain(awaited).collect(),
        };
        Section::new(
            "signatures",
            self.say("decisions-signatures"),
            table.render(),
        )
        .by(By::note(self.say("decisions-signatures-alike")))
        .show(language)
    }

    fn signature(&self, signature: &SignatureView) -> TableRow {
        let language = self.language();
        let by = Cell::sign(Sign::new(Shape::Done, Text::from(&signature.signatory))).detail(word(
            language,
            "authority",
            signature.authority,
        ));
        let how = match &signature.paper {
            None => "decisions-signed-electronically",
            Some(_) => "decisions-signed-on-paper",
        };
        let date = Piece::from(Moment::of(language, &signature.said.valid));
        let how = whose::listed(
            [Piece::from(say(language, how)), date].into_iter(),
            language,
        );
        let how = Cell {
            text: how,
            detail: signature
                .paper
                .as_ref()
                .map(|paper| whose::paper(paper, language)),
            ..Cell::default()
        };
        TableRow::new(whose::member(&signature.party, self.links), [by, how])
    }

    /// Who may join and who has.
    pub(super) fn joining(&self) -> Markup {
        let Some(joining) = &self.view.joining else {
            return Markup::default();
        };
        let language = self.language();
        let columns = [
            "decisions-column-member",
            "decisions-joining",
            "decisions-column-how",
        ];
        let joined = joining.joined.iter().map(|joined| self.joined(joined));
        let open = joining.open_to.iter().map(|party| {
            let open = Sign::new(Shape::Unsaid, say(language, "decisions-may-join"));
            TableRow::new(
                whose::member(party, self.links),
                [Cell::sign(open), Cell::default()],
            )
        });
        let table = Table {
            caption: Some(say(language, "decisions-joining").into()),
            columns: columns.map(|key| Column::text(say(language, key))).to_vec(),
            rows: joined.chain(open).collect(),
        };
        Section::new("joining", self.say("decisions-joining"), table.render())
            .by(By::note(self.say("decisions-joining-note")))
            .show(language)
    }

    fn joined(&self, joined: &JoinedView) -> TableRow {
        let language = self.language();
        let sign = Sign::new(Shape::Done, say(language, "decisions-joined"));
        let mut how = Cell::from(Moment::of(language, &joined.said.valid));
        how.detail = joined
            .instrument
            .as_ref()
            .map(|paper| whose::paper(paper, language));
        TableRow::new(
            whose::member(&joined.party, self.links),
            [Cell::sign(sign), how],
        )
    }

    /// The clause on entry into force, and how far it is met.
    pub(super) fn force(&self) -> Markup {
        let Some(force) = &self.view.force else {
            return Markup::default();
        };
        let (sign, by) = match &force.since {
            Some(said) => (
                Sign::new(
                    Shape::Holds,
                    say(self.language(), "decisions-state-in-force"),
                ),
                margin::by(said, self.links),
            ),
            None => (
                Sign::new(
                    Shape::Nowhere,
                    say(self.language(), "decisions-force-not-yet").trim_end_matches('.'),
                ),
                By::default(),
            ),
        };
        let row = Row {
            sign: Some(sign),
            text: self.force_told(force),
            by,
            ..Row::default()
        };
        let content = html! { (row.show(self.language())) };
        Section::new("force", self.say("decisions-force"), content).show(self.language())
    }

    fn force_told(&self, force: &ForceView) -> Vec<Prose> {
        let clause = match force.clause {
            ForceClauseView::OnAdoption => self.say("decisions-force-on-adoption"),
            ForceClauseView::OnSignature => self.say("decisions-force-on-signature"),
            ForceClauseView::OnDay(day) => {
                self.dated("decisions-force-on-day", &When::day(day)).into()
            }
        };
        let mut told = vec![clause];
        if force.since.is_some() {
            told.push(self.since());
        } else if self.view.adopted_as.is_some() {
            told.extend(self.waits_for(force));
        }
        told
    }

    fn waits_for(&self, force: &ForceView) -> Option<Prose> {
        let by_signature = force.clause == ForceClauseView::OnSignature;
        if force.waits_for.is_empty() {
            return by_signature.then(|| self.say("decisions-force-to-be-recorded"));
        }
        let names: Vec<_> = force.waits_for.iter().map(name).collect();
        let names = list(self.language(), &names);
        let told = [("names", names.into())];
        Some(say_with(self.language(), "decisions-force-waits-for", &told).into())
    }
}

fn name(party: &Named<PartyId>) -> &str {
    &party.name.text
}
