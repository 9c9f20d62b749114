//! The lying figure: time along the line of writing, labels over the marks.

use language::Interface;
use maud::{Markup, html};

use super::{
    Mark, MarkKind, Timeline,
    extent::Extent,
    measure::width,
    pen::{Axis, Pen, number},
    scale::{Scale, Tick, ticks},
};

const WIDTH: f64 = 880.0;
const START: f64 = 20.0;
const LENGTH: f64 = 840.0;
/// From the label of a row to the middle of its bar.
const TO_BAR: f64 = 18.0;
/// From the label of a row to the label of the next one.
const ROW: f64 = 66.0;
/// What a note under a bar adds to its row.
const NOTE: f64 = 16.0;

/// A mark with the places it takes.
struct Placed<'a> {
    mark: &'a Mark,
    extent: Extent,
    label: Label,
    /// What it covers: in the line of labels, in the line of bars, in the line of notes.
    covers: [Option<(f64, f64)>; 3],
}

/// Where words stand and from which end they run.
#[derive(Clone, Copy)]
struct Label {
    at: f64,
    anchor: &'static str,
    /// Beside the mark instead of over it.
    beside: bool,
}

/// Marks that share a line.
type Line<'a> = Vec<Placed<'a>>;

pub(super) fn drawing(timeline: &Timeline, language: Interface) -> Markup {
    let scale = Scale::new(timeline, START, LENGTH);
    let known = timeline
        .horizon
        .as_ref()
        .map_or(scale.end(), |horizon| scale.at(horizon.day));
    let ticks = ticks(timeline, language);
    let lines_of_names = ticks.iter().map(|tick| tick.lines.len()).max().unwrap_or(1);
    let top = 15.0f64.mul_add(count(lines_of_names) - 1.0, 28.0);
    let lines = lines(timeline, &scale, known, language);
    let bottom = top + 20.0 + lines.iter().map(height).sum::<f64>();
    let mirror = (language.direction() == "rtl").then_some(WIDTH);
    let pen = Pen {
        axis: Axis::Level,
        mirror,
        hatching: format!("{}-level", timeline.id),
    };
    let title = format!("{}-level-title", timeline.id);
    let view = format!("19 0 842 {}", number(bottom + 30.0));
    html! {
        svg.level viewBox=(view) role="img" aria-labelledby=(title) {
            title id=(title) { (timeline.title) }
            (hatching(&pen.hatching))
            (grid(&pen, &scale, &ticks, (top, bottom)))
            @for (line, label) in with_labels(&lines, top) {
                @for placed in line { (shape(&pen, placed, label + TO_BAR, known)) }
            }
            @if let Some(horizon) = &timeline.horizon {
                (pen.path("now", &[(known, top), (known, bottom)]))
                (horizon_words(&pen, &horizon.words, known, bottom + 22.0))
            }
            @for (line, label) in with_labels(&lines, top) {
                @for placed in line { (words(&pen, placed, label, language)) }
            }
        }
    }
}

/// The hatching of rival accounts.
pub(super) fn hatching(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(id) width="6" height="6" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" { line.hat x1="0" y1="0" x2="0" y2="6" {} }
        }
    }
}

fn grid(pen: &Pen, scale: &Scale, ticks: &[Tick], (top, bottom): (f64, f64)) -> Markup {
    let ends = ticks
        .iter()
        .map(|tick| tick.from)
        .chain(ticks.last().map(|tick| tick.until));
    html! {
        @for day in ends { (pen.path("gr", &[(scale.at(day), top), (scale.at(day), bottom)])) }
        @for tick in ticks {
            @let (x, _) = pen.at(tick.place(scale), 0.0);
            @let anchor = if tick.names_beginning { "start" } else { "middle" };
            @for (order, line) in tick.lines.iter().enumerate() {
                text.s x=(number(x)) y=(number(15.0f64.mul_add(count(order), 20.0)))
                    text-anchor=(anchor) { (line) }
            }
        }
    }
}

/// The marks in lines; those of one lane share a line where nothing would cover anything.
fn lines<'a>(
    timeline: &'a Timeline,
    scale: &Scale,
    known: f64,
    language: Interface,
) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    for lane in &timeline.lanes {
        let first = lines.len();
        for mark in lane {
            let placed = placed(mark, scale, known, language);
            let free = lines[first..]
                .iter_mut()
                .find(|line| line.iter().all(|o| !o.meets(&placed)));
            match free {
                Some(line) => line.push(placed),
                None => lines.push(vec![placed]),
            }
        }
    }
    lines
}

fn placed<'a>(mark: &'a Mark, scale: &Scale, known: f64, language: Interface) -> Placed<'a> {
    let mut extent = Extent::of(&mark.span, scale, known);
    let point = matches!(mark.kind, MarkKind::Event | MarkKind::Prospect);
    if point {
        extent.end = extent.start;
        if mark.kind == MarkKind::Prospect && mark.span.from.first_day().is_none() {
            extent = Extent::at(scale.end() - 13.0);
        }
    }
    let wide = width(&mark.claim, true) + 8.0 + width(&mark.told(language), false);
    let (from, until) = (extent.outer_start(), extent.outer_end());
    let label = match mark.kind {
        MarkKind::Event if until + 17.0 + wide > scale.end() => Label::beside(from - 17.0, "end"),
        MarkKind::Event => Label::beside(until + 17.0, "start"),
        _ if from + wide > scale.end() => Label::over(scale.end() - 2.0, "end"),
        _ => Label::over(from, "start"),
    };
    let words = if label.anchor == "end" {
        (label.at - wide, label.at)
    } else {
        (label.at, label.at + wide)
    };
    let reach = match (point, mark.kind) {
        (true, MarkKind::Prospect) => (known + 9.0, until + 9.0),
        (true, _) => (from - 9.0, until + 9.0),
        (false, _) => (from, until),
    };
    let note = mark
        .note
        .as_ref()
        .map(|note| (from, from + width(note, false)));
    let covers = if label.beside {
        [
            None,
            Some((reach.0.min(words.0), reach.1.max(words.1))),
            note,
        ]
    } else {
        [Some(words), Some(reach), note]
    };
    Placed {
        mark,
        extent,
        label,
        covers,
    }
}

impl Label {
    const fn over(at: f64, anchor: &'static str) -> Self {
        Self {
            at,
            anchor,
            beside: false,
        }
    }

    const fn beside(at: f64, anchor: &'static str) -> Self {
        Self {
            at,
            anchor,
            beside: true,
        }
    }
}

impl Placed<'_> {
    /// Whether the two would cover each other by more than a touch.
    fn meets(&self, other: &Self) -> bool {
        let pairs = self.covers.iter().zip(&other.covers);
        pairs
            .filter_map(|(a, b)| Some((a.as_ref()?, b.as_ref()?)))
            .any(|(a, b)| {
                let shared = a.1.min(b.1) - a.0.max(b.0);
                shared > 10.0
            })
    }
}

fn shape(pen: &Pen, placed: &Placed<'_>, middle: f64, known: f64) -> Markup {
    let extent = &placed.extent;
    let (near, far) = (middle - 8.0, middle + 8.0);
    let (from, until) = (extent.outer_start(), extent.outer_end());
    match placed.mark.kind {
        MarkKind::Recognised => pen.solid(extent, near, far),
        MarkKind::Rival => pen.hatched(extent, near, far),
        MarkKind::Thread => pen.path("frame dot", &[(from, middle), (until, middle)]),
        MarkKind::Event | MarkKind::Prospect => html! {
            @if placed.mark.kind == MarkKind::Prospect && known < from {
                (pen.path("frame dot", &[(known, middle), (from - 9.0, middle)]))
            }
            (ring(pen, placed.mark, (from, until), middle))
        },
    }
}

/// A day is a ring, a month a capsule, a date not given a dotted ring.
pub(super) fn ring(pen: &Pen, mark: &Mark, (from, until): (f64, f64), across: f64) -> Markup {
    let undated = mark.span.from.first_day().is_none() || mark.span.from.last_day().is_none();
    let class = if undated { "ring dot" } else { "ring" };
    if until - from > 18.0 {
        pen.capsule(class, from, until, across)
    } else {
        pen.ring(class, f64::midpoint(from, until), across, 8.0)
    }
}

fn words(pen: &Pen, placed: &Placed<'_>, line: f64, language: Interface) -> Markup {
    let Label { at, anchor, beside } = placed.label;
    let (x, _) = pen.at(at, 0.0);
    let y = if beside { line + TO_BAR + 5.0 } else { line };
    let (note_x, _) = pen.at(placed.extent.outer_start(), 0.0);
    html! {
        text x=(number(x)) y=(number(y)) text-anchor=(anchor) {
            tspan.b { (placed.mark.claim) }
            "\u{a0} "
            tspan.s { (placed.mark.told(language)) }
        }
        @if let Some(note) = &placed.mark.note {
            text.s x=(number(note_x)) y=(number(line + 44.0)) { (note) }
        }
    }
}

fn horizon_words(pen: &Pen, words: &str, known: f64, y: f64) -> Markup {
    let half = width(words, true) / 2.0;
    let (x, _) = pen.at(
        known.clamp(START + half, (START + LENGTH - half).max(START + half)),
        0.0,
    );
    html! { text.nowt x=(number(x)) y=(number(y)) text-anchor="middle" { (words) } }
}

/// The lines with the place of their labels.
fn with_labels<'l, 'm>(
    lines: &'l [Line<'m>],
    top: f64,
) -> impl Iterator<Item = (&'l Line<'m>, f64)> {
    lines.iter().scan(top + 28.0, |label, line| {
        let here = *label;
        *label += height(line);
        Some((line, here))
    })
}

fn height(line: &Line<'_>) -> f64 {
    let noted = line.iter().any(|placed| placed.mark.note.is_some());
    if noted { ROW + NOTE } else { ROW }
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(0.0, f64::from)
}
