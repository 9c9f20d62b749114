//! The standing figure for narrow screens: time downwards, a column to each lane.

use language::Interface;
use maud::{Markup, html};

use super::{
    Mark, MarkKind, Timeline,
    extent::Extent,
    level::{hatching, ring},
    measure::{width, wrapped},
    pen::{Axis, Pen, number},
    scale::{Scale, Tick, ticks},
};

/// The width that fits the narrowest screens.
const WIDTH: f64 = 350.0;
/// The narrowest a column may be.
const COLUMN_MIN: f64 = 56.0;
/// What a column keeps free beside its words.
const GAP: f64 = 8.0;
/// The widest drawing that is still shrunk to the page; a wider one is scrolled sideways.
const WIDTH_MAX: f64 = 440.0;
const BAR: f64 = 20.0;
const LINE: f64 = 17.0;
/// The height of a month.
const TICK: f64 = 44.0;

/// A column: what stands over it, and where.
struct Column<'a> {
    marks: &'a [Mark],
    /// Where it begins, across the axis.
    at: f64,
    /// How wide it is.
    width: f64,
    claim: Vec<String>,
    by: Vec<String>,
}

/// The measures of the figure.
struct Frame {
    /// The room for the names of the months.
    names: f64,
    /// The width of each column.
    columns: Vec<f64>,
    /// The width of it all.
    width: f64,
}

pub(super) fn drawing(timeline: &Timeline, language: Interface) -> Markup {
    let ticks = ticks(timeline, language);
    let frame = Frame::of(timeline, &ticks, language);
    let columns = columns(timeline, &frame, language);
    let rows = columns
        .iter()
        .map(|column| column.claim.len() + column.by.len())
        .max();
    let top = LINE.mul_add(count(rows.unwrap_or(1)), 14.0);
    let scale = Scale::new(timeline, top, TICK * count(ticks.len()).max(4.0));
    let known = timeline
        .horizon
        .as_ref()
        .map_or(scale.end(), |horizon| scale.at(horizon.day));
    let mirror = (language.direction() == "rtl").then_some(frame.width);
    let pen = Pen {
        axis: Axis::Upright,
        mirror,
        hatching: format!("{}-upright", timeline.id),
    };
    let title = format!("{}-upright-title", timeline.id);
    let view = format!("0 0 {} {}", number(frame.width), number(scale.end() + 24.0));
    let broad = frame.width > WIDTH_MAX;
    let drawing = html! {
        svg.upright.broad[broad] viewBox=(view) width=[broad.then(|| number(frame.width))]
            role="img" aria-labelledby=(title) {
            title id=(title) { (timeline.title) }
            (hatching(&pen.hatching))
            (grid(&pen, &scale, &ticks, &frame))
            @for column in &columns {
                (heading(&pen, column))
                @for mark in column.marks { (shape(&pen, mark, column.at, &scale, known)) }
            }
            @if let Some(horizon) = &timeline.horizon {
                (pen.path("now", &[(known, frame.names), (known, frame.width)]))
                (text_at(&pen, "nowt", frame.names + 10.0, known + 21.0, &horizon.words))
            }
            @for column in &columns {
                @for (order, mark) in column.marks.iter().enumerate() {
                    (words(&pen, &Words { mark, first: order == 0, column }, &scale, known, language))
                }
            }
        }
    };
    html! { @if broad { div.scroll tabindex="0" { (drawing) } } @else { (drawing) } }
}

impl Frame {
    /// Each column as wide as its longest word; what is left over is shared out.
    fn of(timeline: &Timeline, ticks: &[Tick], language: Interface) -> Self {
        let widest = ticks
            .iter()
            .flat_map(|tick| &tick.lines)
            .map(|line| width(line, false));
        let names = widest.fold(26.0, f64::max) + 8.0;
        let lanes = timeline.lanes.iter();
        let needed: Vec<f64> = lanes.map(|marks| narrowest(marks, language)).collect();
        let spare = WIDTH - names - 10.0 - needed.iter().sum::<f64>();
        let share = spare.max(0.0) / count(needed.len().max(1));
        let columns: Vec<f64> = needed.iter().map(|column| column + share).collect();
        Self {
            names,
            width: names + 10.0 + columns.iter().sum::<f64>(),
            columns,
        }
    }
}

/// The room a column needs: its longest word over it, and its longest word beside its bar.
fn narrowest(marks: &[Mark], language: Interface) -> f64 {
    let over = marks.first().map_or(0.0, |first| said(first, language));
    let others = marks.iter().skip(1).map(|mark| said(mark, language));
    let notes = marks.iter().filter_map(|mark| mark.note.as_deref());
    let beside = others.chain(notes.map(|note| longest(note, false)));
    let beside = beside.map(|word| word + BAR + GAP).fold(0.0, f64::max);
    over.max(beside).max(COLUMN_MIN) + GAP
}

/// The note of a thread stands over its column: beside it stand the events strung on it.
fn note_over(mark: &Mark) -> Option<&str> {
    let thread = mark.kind == MarkKind::Thread;
    mark.note.as_deref().filter(|_| thread)
}

/// The longest word of a mark's claim and of whose it is.
fn said(mark: &Mark, language: Interface) -> f64 {
    longest(&mark.claim, true).max(longest(&mark.told(language), false))
}

fn longest(text: &str, bold: bool) -> f64 {
    let words = text.split_whitespace().map(|word| width(word, bold));
    words.fold(0.0, f64::max)
}

fn columns<'a>(timeline: &'a Timeline, frame: &Frame, language: Interface) -> Vec<Column<'a>> {
    let lanes = timeline.lanes.iter().enumerate();
    let placed = lanes.filter_map(|(order, marks)| {
        let first = marks.first()?;
        let width = *frame.columns.get(order)?;
        let room = width - GAP;
        let mut by = wrapped(&first.told(language), room, false);
        if let Some(note) = note_over(first) {
            by.extend(wrapped(note, room, false));
        }
        Some(Column {
            marks,
            at: frame.names + 10.0 + frame.columns.iter().take(order).sum::<f64>(),
            width,
            claim: wrapped(&first.claim, room, true),
            by,
        })
    });
    placed.collect()
}

fn grid(pen: &Pen, scale: &Scale, ticks: &[Tick], frame: &Frame) -> Markup {
    let ends = ticks
        .iter()
        .map(|tick| tick.from)
        .chain(ticks.last().map(|tick| tick.until));
    html! {
        @for day in ends {
            @let along = scale.at(day);
            (pen.path("gr", &[(along, frame.names), (along, frame.width)]))
        }
        @for tick in ticks {
            @let middle = tick.place(scale);
            @let first = LINE.mul_add(-(count(tick.lines.len()) - 1.0) / 2.0, middle + 5.0);
            @for (order, line) in tick.lines.iter().enumerate() {
                (text_at(pen, "s", 0.0, LINE.mul_add(count(order), first), line))
            }
        }
    }
}

fn heading(pen: &Pen, column: &Column<'_>) -> Markup {
    let claim = column.claim.iter().map(|line| ("b", line));
    let by = column.by.iter().map(|line| ("s", line));
    html! {
        @for (order, (class, line)) in claim.chain(by).enumerate() {
            (text_at(pen, class, column.at, LINE.mul_add(count(order), 15.0), line))
        }
    }
}

/// Where a mark reaches on the axis, and its second half for prospects without a date.
fn reach(mark: &Mark, scale: &Scale, known: f64) -> Extent {
    let mut extent = Extent::of(&mark.span, scale, known);
    if matches!(mark.kind, MarkKind::Event | MarkKind::Prospect) {
        extent.end = extent.start;
        if mark.kind == MarkKind::Prospect && mark.span.from.first_day().is_none() {
            extent = Extent::at(scale.end() - 10.0);
        }
    }
    extent
}

fn shape(pen: &Pen, mark: &Mark, at: f64, scale: &Scale, known: f64) -> Markup {
    let extent = reach(mark, scale, known);
    let middle = at + BAR / 2.0;
    let (from, until) = (extent.outer_start(), extent.outer_end());
    match mark.kind {
        MarkKind::Recognised => pen.solid(&extent, at, at + BAR),
        MarkKind::Rival => pen.hatched(&extent, at, at + BAR),
        MarkKind::Thread => pen.path("frame dot", &[(from, middle), (until, middle)]),
        MarkKind::Event => html! {},
        MarkKind::Prospect => html! {
            @if known + 30.0 < from {
                (pen.path("frame dot", &[(known + 30.0, middle), (from - 9.0, middle)]))
            }
        },
    }
}

/// A mark whose words are to be written.
struct Words<'a> {
    mark: &'a Mark,
    /// Whether its claim stands over the column already.
    first: bool,
    /// Its column.
    column: &'a Column<'a>,
}

fn words(pen: &Pen, words: &Words<'_>, scale: &Scale, known: f64, language: Interface) -> Markup {
    let Words {
        mark,
        first,
        column,
    } = *words;
    let extent = reach(mark, scale, known);
    let (from, until) = (extent.outer_start(), extent.outer_end());
    let room = column.width - BAR - 2.0 * GAP;
    let beside = column.at + BAR + GAP;
    let point = matches!(mark.kind, MarkKind::Event | MarkKind::Prospect);
    let mut lines: Vec<(&str, String)> = Vec::new();
    if !first {
        lines.extend(
            wrapped(&mark.claim, room, true)
                .into_iter()
                .map(|line| ("b", line)),
        );
        let told = wrapped(&mark.told(language), room, false);
        lines.extend(told.into_iter().map(|line| ("s", line)));
    }
    if let Some(note) = mark.note.as_deref().filter(|_| note_over(mark).is_none()) {
        lines.extend(
            wrapped(note, room, false)
                .into_iter()
                .map(|line| ("s", line)),
        );
    }
    // Words at a point end beside it, so that they stay clear of what is written at the horizon.
    let tall = LINE * (count(lines.len()) - 1.0);
    let first_line = if point {
        (until - tall - 6.0).max(scale.start)
    } else {
        from + 18.0
    };
    html! {
        @if point { (ring(pen, mark, (from, until), column.at + BAR / 2.0)) }
        @for (order, (class, line)) in lines.iter().enumerate() {
            (text_at(pen, class, beside, LINE.mul_add(count(order), first_line), line))
        }
    }
}

fn text_at(pen: &Pen, class: &str, across: f64, along: f64, words: &str) -> Markup {
    let (x, y) = pen.at(along, across);
    html! { text class=(class) x=(number(x)) y=(number(y)) { (words) } }
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(0.0, f64::from)
}
