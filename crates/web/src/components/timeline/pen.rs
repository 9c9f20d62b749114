//! The pen that draws both figures: places are along the axis and across it.

use maud::{Markup, html};

use super::extent::{Edge, Extent};

/// The depth of a torn edge.
const TEAR: f64 = 5.0;

/// Which way the axis runs.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Axis {
    /// From the side where the script begins.
    Level,
    /// Downwards.
    Upright,
}

/// Where places come to lie in the drawing.
pub(super) struct Pen {
    /// Which way the axis runs.
    pub(super) axis: Axis,
    /// The sum of a place and its mirror image, in scripts that begin on the right.
    pub(super) mirror: Option<f64>,
    /// The name of the hatching.
    pub(super) hatching: String,
}

impl Pen {
    /// The coordinates of a place along the axis and across it.
    pub(super) fn at(&self, along: f64, across: f64) -> (f64, f64) {
        let (x, y) = match self.axis {
            Axis::Level => (along, across),
            Axis::Upright => (across, along),
        };
        (self.mirror.map_or(x, |sum| sum - x), y)
    }

    /// A line through places.
    pub(super) fn path(&self, class: &str, places: &[(f64, f64)]) -> Markup {
        html! { path class=(class) d=(self.through(places)) {} }
    }

    /// A ring.
    pub(super) fn ring(&self, class: &str, along: f64, across: f64, radius: f64) -> Markup {
        let (x, y) = self.at(along, across);
        html! { circle class=(class) cx=(number(x)) cy=(number(y)) r=(number(radius)) {} }
    }

    /// A capsule over a stretch of the axis: some time between its ends.
    pub(super) fn capsule(&self, class: &str, from: f64, until: f64, across: f64) -> Markup {
        let radius = 8.0;
        let (a, b) = (
            self.at(from, across - radius),
            self.at(until, across + radius),
        );
        let (x, y) = (a.0.min(b.0), a.1.min(b.1));
        let (width, height) = ((a.0 - b.0).abs(), (a.1 - b.1).abs());
        html! {
            rect class=(class) x=(number(x)) y=(number(y)) width=(number(width))
                height=(number(height)) rx=(number(radius)) {}
        }
    }

    /// A solid bar: what is surely known in ink, what the dates leave open dotted.
    pub(super) fn solid(&self, extent: &Extent, near: f64, far: f64) -> Markup {
        let mut outline = vec![(extent.sure_start(), near), (extent.sure_end(), near)];
        if let Edge::Torn(at) = extent.end {
            outline.extend(tear(at, -TEAR, near, far));
        }
        outline.push((extent.sure_end(), far));
        outline.push((extent.sure_start(), far));
        if let Edge::Torn(at) = extent.start {
            outline.extend(tear(at, TEAR, far, near));
        }
        html! {
            path.ink d={ (self.through(&outline)) "z" } {}
            (self.open_ends(extent, near, far))
        }
    }

    /// A hatched bar in a frame: no smaller and no paler than a solid one.
    pub(super) fn hatched(&self, extent: &Extent, near: f64, far: f64) -> Markup {
        let (from, until) = (extent.outer_start(), extent.outer_end());
        let mut outline = vec![(from, near), (until, near)];
        if let Edge::Torn(at) = extent.end {
            outline.extend(tear(at, -TEAR, near, far));
        }
        outline.extend([(until, far), (from, far)]);
        if let Edge::Torn(at) = extent.start {
            outline.extend(tear(at, TEAR, far, near));
        }
        let fill = format!("url(#{})", self.hatching);
        let sides = [near, far].map(|across| {
            self.path(
                "frame",
                &[(extent.sure_start(), across), (extent.sure_end(), across)],
            )
        });
        html! {
            path d={ (self.through(&outline)) "z" } fill=(fill) {}
            @for side in sides { (side) }
            (self.cap(extent.start, TEAR, near, far))
            (self.cap(extent.end, -TEAR, near, far))
            (self.open_ends(extent, near, far))
        }
    }

    /// The line that closes a bar at a known or a torn end.
    fn cap(&self, edge: Edge, depth: f64, near: f64, far: f64) -> Markup {
        match edge {
            Edge::Sharp(at) => self.path("frame", &[(at, near), (at, far)]),
            Edge::Torn(at) => {
                let mut places = vec![(at, near)];
                places.extend(tear(at, depth, near, far));
                places.push((at, far));
                self.path("frame", &places)
            }
            Edge::Dotted(..) => html! {},
        }
    }

    /// The dotted part of a bar, where its dates leave the day open.
    fn open_ends(&self, extent: &Extent, near: f64, far: f64) -> Markup {
        let ends = [
            (extent.start, extent.sure_start(), extent.outer_start()),
            (extent.end, extent.sure_end(), extent.outer_end()),
        ];
        html! {
            @for (edge, sure, outer) in ends {
                @if matches!(edge, Edge::Dotted(..)) {
                    (self.path("frame dot", &[(sure, near), (outer, near), (outer, far), (sure, far)]))
                }
            }
        }
    }

    fn through(&self, places: &[(f64, f64)]) -> String {
        let mut text = String::new();
        for (order, (along, across)) in places.iter().enumerate() {
            let (x, y) = self.at(*along, *across);
            let step = if order == 0 { 'M' } else { 'L' };
            text.push(step);
            text.push_str(&number(x));
            text.push(' ');
            text.push_str(&number(y));
        }
        text
    }
}

/// The teeth of a torn edge between two places across the axis.
fn tear(at: f64, depth: f64, from: f64, to: f64) -> [(f64, f64); 3] {
    let quarter = (to - from) / 4.0;
    [
        (at + depth, from + quarter),
        (at, 2.0f64.mul_add(quarter, from)),
        (at + depth, 3.0f64.mul_add(quarter, from)),
    ]
}

/// A length to a tenth of a pixel.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_string)
}
