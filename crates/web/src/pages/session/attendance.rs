//! Who is there, who comes and who does not: one seat for each member.

use app::views::{Named, member::Coming, paths::SessionPhase, session::SeatView};
use language::{say, word};
use maud::{Markup, Render, html};
use vocab::PartyId;

use super::Page;
use crate::{
    components::{By, Link, Piece, Prose, Rows, Seat, Seats, Section, Shape, Sign, Text},
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
        let content = match seats.seats.is_empty() {
            true => self.empty("sessions-seats-none").render(),
            false => seats.render(),
        };
        let is_over = self.view.session.phase == SessionPhase::Closed;
        let (heading, note) = match (attendance.is_taken, is_over) {
            (true, _) => ("sessions-attendance", "sessions-attendance-taken"),
            (false, true) => ("sessions-came", "sessions-attendance-not-taken"),
            (false, false) => ("sessions-coming", "sessions-attendance-announced"),
        };
        let seats = Section::new("who", self.say(heading), content).by(By::note(self.say(note)));
        html! {
            (seats.show(language))
            (self.said_of_attendance())
        }
    }

    /// What is said of who attends: claims, with the way to what other sources say of it.
    fn said_of_attendance(&self) -> Markup {
        let language = self.language();
        let remarks = self.view.attendance.remarks.iter();
        let rows: Rows = remarks.map(|remark| self.remark(remark)).collect();
        if rows.rows.is_empty() {
            return Markup::default();
        }
        let mut note = self.say("sessions-claims-not-counts");
        if self.view.elsewhere.iter().any(|r| r.session.is_none()) {
            let others = say(language, "sessions-others-bear");
            note = whose::joined(note.and(" "), Prose::linking(&others, &["#others"]));
        }
        let heading = self.say("sessions-said-of-attendance");
        Section::new("said-of-attendance", heading, rows.show(language))
            .by(By::note(note))
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
        let who = [self.sits_there(seat), self.by_whose_word(seat)];
        let lines = who.into_iter().chain(self.besides(seat));
        let mut note = Prose::default();
        for line in lines.filter(|line| !line.is_empty()) {
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

    /// Whether it presides or hosts, each with its fact; what its standing is.
    fn besides(&self, seat: &SeatView) -> Vec<Prose> {
        let (view, language) = (self.view, self.language());
        let with_fact = |key: &str, said: Option<&app::views::Said>| {
            let facts = said.map(|said| margin::facts(&[said], self.links));
            let facts = facts.into_iter().flatten().map(Piece::from);
            let word = Piece::from(say(language, key));
            whose::listed([word].into_iter().chain(facts), language)
        };
        let mut told: Vec<Prose> = Vec::new();
        if seat.presides {
            let by = view.presiding.as_ref().and_then(|p| p.by.as_ref());
            told.push(with_fact(self.presides(), by.map(|chair| &chair.said)));
        }
        if seat.hosts {
            told.push(with_fact(
                "sessions-seat-hosts",
                view.course.convened.as_ref(),
            ));
        }
        if !seat.is_member {
            told.push(self.say("sessions-seat-not-member"));
        }
        if seat.is_contested {
            let href = self.links.member(&seat.party.id);
            told.push(Link::new(href, say(language, "sessions-seat-contested")).into());
        }
        told
    }

    /// A party by its name, leading to its page.
    pub(super) fn party(&self, party: &Named<PartyId>) -> Prose {
        whose::member(party, self.links).into()
    }
}
