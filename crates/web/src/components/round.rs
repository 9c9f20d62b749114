//! A body at its table: a place for each who sits, in rings, with the codes of the parties.
//!
//! The server draws it; who sits and by whose word stands under it in words. Places follow one another
//! clockwise, and the other way round in languages written from the right.

use std::f64::consts::TAU;

use language::Interface;
use maud::{Markup, html};

use super::Prose;

/// A place at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundPlace {
    /// The code of the party.
    pub code: String,
    /// Its name, told when one points at the place.
    pub name: String,
    /// Whether accounts differ on whether it sits.
    pub contested: bool,
    /// Whether it presides.
    pub presides: bool,
}

/// A body at its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What it shows, for those who cannot see it.
    pub title: String,
    /// What its shapes mean.
    pub caption: Prose,
    /// The places, in their order.
    pub places: Vec<RoundPlace>,
}

/// The radius of a place.
const PLACE: f64 = 17.0;
/// From the middle of one place to the middle of the next.
const STEP: f64 = 42.0;
/// The radius of the innermost ring, where there is more than one.
const INNER: f64 = 100.0;
/// The most places that stand in one ring alone.
const ONE_RING_MAX: usize = 24;

impl Round {
    /// The picture in the reader's language; nothing where nobody sits.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        if self.places.is_empty() {
            return Markup::default();
        }
        let rings = rings(self.places.len());
        let outer = rings.last().map_or(INNER, |(radius, _)| *radius) + PLACE + 4.0;
        let turn = if language.direction() == "rtl" {
            -1.0
        } else {
            1.0
        };
        let mut places = self.places.iter();
        let size = format!("{:.0}", outer * 2.0);
        let view = format!("{0:.0} {0:.0} {1:.0} {1:.0}", -outer, outer * 2.0);
        html! {
            figure.round {
                svg viewBox=(view) width=(size) role="img" aria-labelledby="round-title" {
                    title id="round-title" { (self.title) }
                    defs {
                        pattern id="round-hatching" width="6" height="6"
                            patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                            line.hat x1="0" y1="0" x2="0" y2="6" {}
                        }
                    }
                    @for (radius, count) in &rings {
                        @for (number, place) in places.by_ref().take(*count).enumerate() {
                            (seat(place, angle(number, *count) * turn, *radius))
                        }
                    }
                }
                figcaption { (self.caption) }
            }
        }
    }
}

/// The rings from the inside outwards, each with its radius and how many sit in it.
fn rings(places: usize) -> Vec<(f64, usize)> {
    if places <= ONE_RING_MAX {
        let radius = whole(places) * STEP / TAU;
        return vec![(radius.max(INNER * 0.6), places)];
    }
    let (mut rings, mut left, mut radius) = (Vec::new(), places, INNER);
    while left > 0 {
        let room = fitting(radius).min(left);
        rings.push((radius, room));
        left -= room;
        radius += STEP;
    }
    rings
}

/// How many places fit in a ring.
fn fitting(radius: f64) -> usize {
    let mut count = 1;
    while whole(count + 1) * STEP <= TAU * radius {
        count += 1;
    }
    count
}

fn whole(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

fn angle(number: usize, count: usize) -> f64 {
    whole(number) / whole(count) * TAU
}

fn seat(place: &RoundPlace, angle: f64, radius: f64) -> Markup {
    let (x, y) = (radius * angle.sin(), -radius * angle.cos());
    let at = |value: f64| format!("{value:.1}");
    html! {
        g.holds[!place.contested].rival[place.contested].chair[place.presides] {
            title { (place.name) }
            circle cx=(at(x)) cy=(at(y)) r=(PLACE)
                fill=[place.contested.then_some("url(#round-hatching)")] {}
            @if place.presides { circle.ring cx=(at(x)) cy=(at(y)) r=(PLACE + 3.5) {} }
            text x=(at(x)) y=(at(y + 4.5)) text-anchor="middle" { (place.code) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_a_place_and_none_covers_another() {
        for count in [1, 2, 6, 15, 24, 25, 55, 193, 300] {
            let rings = rings(count);
            assert_eq!(rings.iter().map(|(_, there)| there).sum::<usize>(), count);
            for (radius, there) in &rings {
                // The chord between two neighbours is not shorter than two radii.
                let apart = 2.0 * radius * (TAU / whole(*there) / 2.0).sin();
                assert!(*there == 1 || apart >= PLACE * 2.0, "{count}: {apart}");
            }
        }
    }
}
