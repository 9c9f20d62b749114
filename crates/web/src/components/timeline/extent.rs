//! From where to where a mark reaches, and how surely.

use vocab::{Span, When};

use super::scale::Scale;

/// An end of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Edge {
    /// The day is known.
    Sharp(f64),
    /// It is not known at all: a torn edge.
    Torn(f64),
    /// Some day between the two: a dotted edge.
    Dotted(f64, f64),
}

/// Both ends of a mark on the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Extent {
    pub(super) start: Edge,
    pub(super) end: Edge,
}

/// How far a dotted edge reaches where a date says only "after" or "before".
const OPEN_LENGTH: f64 = 26.0;

impl Edge {
    /// The outermost place the end can have, and the innermost.
    const fn places(self) -> (f64, f64) {
        match self {
            Self::Sharp(at) | Self::Torn(at) => (at, at),
            Self::Dotted(first, last) => (first, last),
        }
    }
}

impl Extent {
    /// Where a span begins and ends; one that has not ended lasts as far as the record knows.
    pub(super) fn of(span: &Span, scale: &Scale, known: f64) -> Self {
        let start = match span.from {
            When::Unstated | When::Before(_) => Edge::Torn(scale.start),
            When::After(date) => {
                let from = scale.after(date.last_day());
                Edge::Dotted(from, (from + OPEN_LENGTH).min(known.max(from)))
            }
            When::On(_) | When::At(_) => dated(&span.from, scale, scale.start),
        };
        let end = match span.until {
            None => Edge::Sharp(known),
            Some(When::Unstated | When::After(_)) => Edge::Torn(known),
            Some(When::Before(date)) => {
                let until = scale.at(date.first_day());
                Edge::Dotted((until - OPEN_LENGTH).max(scale.start), until)
            }
            Some(until @ (When::On(_) | When::At(_))) => dated(&until, scale, known),
        };
        Self { start, end }
    }

    /// A single place.
    pub(super) const fn at(place: f64) -> Self {
        Self {
            start: Edge::Sharp(place),
            end: Edge::Sharp(place),
        }
    }

    /// The outermost place it begins at.
    pub(super) const fn outer_start(&self) -> f64 {
        self.start.places().0
    }

    /// The place from which on it surely holds.
    pub(super) const fn sure_start(&self) -> f64 {
        self.start.places().1
    }

    /// The place until which it surely holds.
    pub(super) const fn sure_end(&self) -> f64 {
        self.end.places().0
    }

    /// The outermost place it ends at.
    pub(super) const fn outer_end(&self) -> f64 {
        self.end.places().1
    }
}

/// A date on the axis: a day is a point, a month or a year a stretch.
fn dated(when: &When, scale: &Scale, otherwise: f64) -> Edge {
    match (when.first_day(), when.last_day()) {
        (Some(first), Some(last)) if first < last => {
            Edge::Dotted(scale.at(first), scale.after(last))
        }
        (Some(day), _) | (_, Some(day)) => Edge::Sharp(scale.at(day)),
        (None, None) => Edge::Sharp(otherwise),
    }
}
