//! Who is there, who comes and who does not: one seat for each member.

use app::views::{
    Named,
    member::{Coming, Remark},
    paths::SessionPhase,
    session::SeatView,
};
use language::{say, word};
use maud::{Markup, html};
use vocab::PartyId;

use super::Page;
use crate::{
    components::{By, Link, Piece, Prose, Row, Rows, Seat, Seats, Section, Shape, Sign, Text},
    pages::{margin, whose},
};

impl Page<'_> {
    pub(super) fn attendance(&self) -> Markup {
        let (attendance, language) = (&self.view.attendance, self.language());
        let seats: Seats = attendance
            .seats
            .iter()
            .map(|seat| self.seat(seat))
            .collect();
        let remarks = attendance.remarks.iter();
        let rows: Rows = remarks.map(|remark| self.of_attendance(remark)).collect();
        let content = html! {
            @if seats.seats.is_empty() { (self.empty("sessions-seats-none")) } @else { (seats) }
            @if !rows.rows.is_empty() { (rows.show(language)) }
        };
        let is_over = self.view.session.phase == SessionPhase::Closed;
        let (heading, note) = match (attendance.is_taken, is_over) {
            (true, _) => ("sessions-attendance", "sessions-attendance-taken"),
            (false, true) => ("sessions-came", "sessions-attendance-not-taken"),
            (false, false) => ("sessions-coming", "sessions-attendance-announced"),
        };
        Section::new("who", self.say(heading), content)
            .by(By::note(self.say(note)))
            .show(language)
    }

    fn seat(&self, seat: &SeatView) -> Seat {
        let language = self.language();
        let sign = match seat.coming {
            None => Sign::new(Shape::Nowhere, say(language, "not-stated")),
            Some(Coming::Announced) => {
                Sign::new(Shape::Box, say(language, "sessions-seat-announced"))
            }
            Some(Coming::AnnouncedAbsent) => {
                Sign::new(Shape::Not, say(language, "sessions-seat-absence-announced"))
            }
            Some(Coming::Present) => Sign::new(Shape::Holds, word(language, "presence", "present")),
            Some(coming @ (Coming::AbsentAnnounced | Coming::Absent)) => {
                Sign::new(Shape::Not, word(language, "presence", coming.as_str()))
            }
        };
        Seat {
            name: self.party(&seat.party),
            sign,
            note: Some(self.seat_note(seat)).filter(|note| !note.is_empty()),
        }
    }

    /// Who sits there; whose word it is; what else the seat is.
    fn seat_note(&self, seat: &SeatView) -> Prose {
        let lines = [
            self.sits_there(seat),
            self.by_whose_word(seat),
            self.besides(seat),
        ];
        let mut note = Prose::default();
        for line in lines.into_iter().filter(|line| !line.is_empty()) {
            if !note.is_empty() {
                note = note.and(Piece::Break);
            }
            note.0.extend(line.0);
        }
        note
    }

    /// The person named with the office, or whoever leads the delegation.
    fn sits_there(&self, seat: &SeatView) -> Prose {
        let person = seat.person.iter().map(|person| Text::from(&person.name));
        let office = seat.office.iter().map(Text::from);
        let head = seat.head.iter().map(Text::from);
        let named: Vec<_> = match seat.head {
            Some(_) => head.collect(),
            None => person.chain(office).collect(),
        };
        whose::listed(named.into_iter().map(Piece::from), self.language())
    }

    /// The paper an absence rests on; else the account that announces it, with its fact. What
    /// was taken down is the secretariat's word, as the margin says.
    fn by_whose_word(&self, seat: &SeatView) -> Prose {
        if let Some(paper) = &seat.instrument {
            return whose::paper(paper, self.language());
        }
        let announced = matches!(
            seat.coming,
            Some(Coming::Announced | Coming::AnnouncedAbsent)
        );
        match seat.said.as_ref().filter(|_| announced) {
            Some(said) => margin::told_by(&[said], self.links),
            None => Prose::default(),
        }
    }

    fn besides(&self, seat: &SeatView) -> Prose {
        let language = self.language();
        let mut told: Vec<Piece> = Vec::new();
        if seat.presides {
            told.push(say(language, "sessions-seat-presides").into());
            let by = self.view.presiding.as_ref().and_then(|p| p.by.as_ref());
            let facts = by.map(|chair| margin::facts(&[&chair.said], self.links));
            told.extend(facts.into_iter().flatten().map(Piece::from));
        }
        if seat.hosts {
            told.push(say(language, "sessions-seat-hosts").into());
        }
        if !seat.is_member {
            told.push(say(language, "sessions-seat-not-member").into());
        }
        if seat.is_contested {
            let href = self.links.member(&seat.party.id);
            told.push(Link::new(href, say(language, "sessions-seat-contested")).into());
        }
        whose::listed(told.into_iter(), language)
    }

    /// A party by its name, leading to its page.
    pub(super) fn party(&self, party: &Named<PartyId>) -> Prose {
        whose::member(party, self.links).into()
    }

    /// Something said of attendance: a claim, with the way to what other sources say of it.
    fn of_attendance(&self, remark: &Remark) -> Row {
        let mut row = self.remark(remark);
        let bears = self.view.elsewhere.iter().any(|r| r.session.is_none());
        let sentence = say(self.language(), "sessions-others-bear");
        let others = bears.then(|| Prose::linking(&sentence, &["#others"]));
        let mut note = self.say("sessions-claim-not-count");
        if let Some(others) = others {
            note = note.and(Piece::Break);
            note.0.extend(others.0);
        }
        row.by.note = Some(note);
        row
    }
}
