//! How a session went so far, act by act, and the sessions around it.

use app::views::{
    Said,
    paths::SessionPhase,
    session::{AnnouncementView, Neighbour, Presiding, SittingView},
};
use language::{say, say_with, sentence_case, word};
use maud::{Markup, Render, html};
use vocab::When;

use super::{Page, standing::sentences};
use crate::{
    components::{
        Cell, Column, Line, Moment, Piece, Prose, Reach, Section, Shape, Sign, Stage, Station,
        Table, TableRow, Text,
    },
    pages::{margin, sessions::phase_sign, whose},
};

impl Page<'_> {
    /// Announced, convened, opened, its sittings, closed; who presides, who hosts, which format.
    pub(super) fn course(&self) -> Markup {
        let (view, language) = (self.view, self.language());
        let course = &view.course;
        let mut rows: Vec<TableRow> = Vec::new();
        rows.extend(course.announcements.iter().map(|a| self.announced(a)));
        rows.push(self.convened());
        rows.push(self.act("sessions-row-opened", course.opened.as_ref()));
        rows.extend(course.sittings.iter().map(|sitting| self.sitting(sitting)));
        if course.sittings.is_empty() && course.opened.is_some() {
            rows.push(self.missing("sessions-row-sittings", "not-recorded"));
        }
        rows.push(self.act("sessions-row-closed", course.closed.as_ref()));
        rows.push(self.chair());
        rows.extend(self.host());
        rows.push(self.format());
        let columns = [
            "sessions-column-act",
            "sessions-column-told",
            "screen-account",
        ];
        let table = Table {
            caption: None,
            columns: columns.map(|key| Column::text(say(language, key))).to_vec(),
            rows,
        };
        Section::new("course", self.say("sessions-course"), table.render()).show(language)
    }

    fn row(&self, key: &str, told: Cell, said: Option<&Said>) -> TableRow {
        let head = say(self.language(), key);
        let by = said.map(|said| self.whose(said));
        TableRow::new(head, [told, by.unwrap_or_default()])
    }

    /// Whose word, with the place in its source; what was done here, with who recorded it.
    fn whose(&self, said: &Said) -> Cell {
        let cell = Cell::from(margin::told_by(&[said], self.links));
        if said.source.is_some() {
            return cell;
        }
        let office = whose::office(said, self.language());
        let values = [("office", office.into())];
        cell.detail(say_with(
            self.language(),
            "decisions-basis-recorded",
            &values,
        ))
    }

    /// A row for what is not in the record, or has not come to pass.
    fn missing(&self, key: &str, word: &str) -> TableRow {
        let sign = Sign::new(Shape::Nowhere, say(self.language(), word));
        self.row(key, Cell::sign(sign), None)
    }

    fn dated(&self, when: &When) -> Cell {
        Cell::from(Moment::of(self.language(), when))
    }

    fn announced(&self, announced: &AnnouncementView) -> TableRow {
        let language = self.language();
        let certainty = word(language, "certainty", announced.certainty);
        let mut cell = self.dated(&announced.when);
        cell.sign = Some(Sign::new(Shape::Ring, certainty));
        if let Some(place) = &announced.place {
            cell = cell.detail(Text::from(place));
        }
        self.row("sessions-row-announced", cell, Some(&announced.said))
    }

    fn convened(&self) -> TableRow {
        let view = self.view;
        let Some(said) = &view.course.convened else {
            return self.missing("sessions-row-convened", "sessions-not-yet");
        };
        let mut cell = self.dated(&view.session.when);
        if let Some(place) = &view.session.place {
            cell = cell.detail(Text::from(place));
        }
        self.row("sessions-row-convened", cell, Some(said))
    }

    /// An act with its date; what has not come to pass, or is not in the record.
    fn act(&self, key: &str, said: Option<&Said>) -> TableRow {
        match said {
            Some(said) => self.row(key, self.dated(&said.valid), Some(said)),
            None if self.view.course.opened.is_some() => self.missing(key, "not-recorded"),
            None => self.missing(key, "sessions-not-yet"),
        }
    }

    fn sitting(&self, sitting: &SittingView) -> TableRow {
        let language = self.language();
        let values = [("number", sitting.number.to_string().into())];
        let head = say_with(language, "sessions-row-sitting", &values);
        let opened = self.on("sessions-told-opened", &sitting.opened.valid);
        let closed = sitting.closed.as_ref();
        let closed = closed.map(|said| self.on("sessions-told-closed", &said.valid));
        let open = Sign::new(Shape::Now, say(language, "state-open"));
        let cell = Cell {
            sign: sitting.closed.is_none().then_some(open),
            text: sentences([Some(opened), closed].into_iter().flatten().collect()),
            detail: None,
        };
        TableRow::new(head, [cell, self.whose(&sitting.opened)])
    }

    fn chair(&self) -> TableRow {
        let Some(Presiding { party, by }) = &self.view.presiding else {
            return self.missing("sessions-row-chair", "not-recorded");
        };
        let mut told = self.say(self.presides());
        let ground = by.as_ref().map(|chair| Text::from(&chair.ground));
        if let Some(ground) = ground.filter(|ground| !ground.words.is_empty()) {
            let label = self.say("sessions-ground").and(" ").and(ground);
            told = told.and(Piece::Break);
            told.0.extend(label.0);
        }
        let cell = Cell::from(self.party(party)).detail(told);
        let said = by.as_ref().map(|chair| &chair.said);
        let convened = self.view.course.convened.as_ref();
        self.row("sessions-row-chair", cell, said.or(convened))
    }

    /// What whoever presides chairs, as the key of its words.
    pub(super) fn presides(&self) -> &'static str {
        let by = self.view.presiding.as_ref().and_then(|p| p.by.as_ref());
        match by {
            None => "sessions-chairs-session",
            Some(chair) if chair.body.is_some() => "sessions-chairs-body",
            Some(_) => "sessions-chairs-organisation",
        }
    }

    fn host(&self) -> Option<TableRow> {
        let host = self.view.host.as_ref()?;
        let cell = Cell::from(self.party(host));
        let said = self.view.course.convened.as_ref();
        Some(self.row("sessions-row-host", cell, said))
    }

    fn format(&self) -> TableRow {
        let Some(format) = self.view.format else {
            return self.missing("sessions-row-format", "not-recorded");
        };
        let words = sentence_case(&word(self.language(), "format", format));
        let said = self.view.course.convened.as_ref();
        self.row("sessions-row-format", Cell::from(words), said)
    }

    /// The sessions before it and after it, on a line.
    pub(super) fn around(&self) -> Markup {
        let around = &self.view.around;
        if around.len() < 2 {
            return Markup::default();
        }
        let line: Line = around.iter().map(|other| self.station(other)).collect();
        let content = html! { (line) };
        Section::new("before", self.say("sessions-around"), content).show(self.language())
    }

    fn station(&self, neighbour: &Neighbour) -> Station {
        let (language, entry) = (self.language(), &neighbour.entry);
        let session = &entry.session;
        let what: Prose = match neighbour.is_this {
            true => say(language, "sessions-this").into(),
            false => whose::session(session, self.links).into(),
        };
        let state = phase_sign(session, entry.sitting, language).word;
        let mut how: Vec<Piece> = vec![sentence_case(&state.words).into()];
        if session.phase == SessionPhase::Announced {
            let key = not_given(&session.when, session.place.is_some());
            how.extend(key.map(|key| Piece::from(say(language, key))));
        }
        let facts = margin::facts(&[&entry.said], self.links);
        how.extend(facts.into_iter().map(Piece::from));
        Station {
            stage: match session.phase {
                SessionPhase::Closed => Stage::Done,
                SessionPhase::Open => Stage::Here,
                SessionPhase::Convened | SessionPhase::Announced => Stage::Ahead,
            },
            reach: Reach::of(&session.when),
            when: Moment::of(language, &session.when),
            what,
            how: Some(whose::listed(how.into_iter(), language)),
        }
    }
}

/// What an announcement leaves open, as the key of its words.
fn not_given(when: &When, has_place: bool) -> Option<&'static str> {
    match (Reach::of(when) == Reach::Point, has_place) {
        (false, false) => Some("sessions-no-day-no-place"),
        (false, true) => Some("sessions-no-day"),
        (true, false) => Some("sessions-no-place"),
        (true, true) => None,
    }
}
