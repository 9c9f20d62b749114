//! Seats: attendance, offices. Not stated is not absent.

use maud::{Markup, Render, html};

use super::{Prose, Sign};

/// A seat with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Whose seat.
    pub name: Prose,
    /// Its state.
    pub sign: Sign,
    /// Who sits there, by whose account.
    pub note: Option<Prose>,
}

/// The seats as a grid.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seats {
    /// The seats.
    pub seats: Vec<Seat>,
}

impl Render for Seats {
    fn render(&self) -> Markup {
        html! {
            ul.seats {
                @for seat in &self.seats {
                    li {
                        b { (seat.name) }
                        (seat.sign)
                        @if let Some(note) = &seat.note { small { (note) } }
                    }
                }
            }
        }
    }
}

impl FromIterator<Seat> for Seats {
    fn from_iter<I: IntoIterator<Item = Seat>>(seats: I) -> Self {
        Self {
            seats: seats.into_iter().collect(),
        }
    }
}
