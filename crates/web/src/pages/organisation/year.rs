//! The year as a line, and the lanes of contested standings over it.

use app::views::{
    organisation::{Milestone, Passage, What},
    paths::SessionLink,
    standing::StandingLine,
};
use language::{say, say_with, sentence_case, span, word};
use maud::{Markup, html};
use vocab::{CalendarDate, Day, Span, When};

use super::Page;
use crate::{
    components::{Lane, Line, Link, Moment, Piece, Prose, Reach, Section, Stage, Station, Text},
    frame::Links,
    pages::{margin, whose},
};

impl Page<'_> {
    /// The year: what was claimed, held and adopted, what is looked forward to.
    pub(super) fn year(&self) -> Markup {
        let year = self.view.year.year.to_string();
        let heading = say_with(
            self.language(),
            "organisation-year",
            &[("year", year.into())],
        );
        let stations = &self.view.year.stations;
        let content = if stations.is_empty() {
            html! { (self.empty("organisation-year-empty")) }
        } else {
            let line: Line = stations
                .iter()
                .map(|station| self.station(station))
                .collect();
            html! { (line) }
        };
        Section::new("year", heading, content).show(self.language())
    }

    fn station(&self, milestone: &Milestone) -> Station {
        let what = match &milestone.what {
            What::Standing { text, .. } => {
                let mut text = Text::from(text);
                text.words = text.words.trim_end_matches('.').to_string();
                text.into()
            }
            What::Session { session, .. } => whose::session(session, self.links).into(),
            What::Adopted {
                draft,
                becomes,
                title,
                ..
            } => Link::new(whose::draft_address(draft, *becomes, self.links), title).into(),
        };
        Station {
            stage: match milestone.passage {
                Passage::Done => Stage::Done,
                Passage::Here => Stage::Here,
                Passage::Ahead => Stage::Ahead,
            },
            reach: Reach::of(&milestone.when),
            when: Moment::of(self.language(), &milestone.when),
            what,
            how: Some(self.how(milestone)),
        }
    }

    /// In a word how it stands, what its source does not say, and where it stands there.
    fn how(&self, milestone: &Milestone) -> Prose {
        let language = self.language();
        let mut told: Vec<Piece> = Vec::new();
        match &milestone.what {
            What::Standing { .. } => {
                let name = milestone.said.account.name.text.as_str();
                told.push(say_with(language, "organisation-by", &[("name", name.into())]).into());
            }
            What::Session { certainty, .. } => {
                let state = match milestone.passage {
                    Passage::Done => say(language, "state-held"),
                    Passage::Here => say(language, "organisation-open-now"),
                    Passage::Ahead if *certainty == "stated" => say(language, "state-convened"),
                    Passage::Ahead => word(language, "certainty", certainty),
                };
                told.push(state.into());
            }
            What::Adopted { .. } => told.push(say(language, "outcome-adopted").into()),
        }
        told.extend(unsaid(milestone).map(|key| Piece::from(say(language, key))));
        told.extend(
            margin::facts(&[&milestone.said], self.links)
                .into_iter()
                .map(Piece::from),
        );
        whose::listed(told.into_iter(), language)
    }
}

/// What the source leaves open of a station.
fn unsaid(milestone: &Milestone) -> Option<&'static str> {
    let no_day = Reach::of(&milestone.when) == Reach::Stretch;
    let no_place = match &milestone.what {
        What::Session { session, .. } => is_placeless(session),
        What::Standing { .. } | What::Adopted { .. } => false,
    };
    match (no_day, no_place) {
        (true, true) => Some("organisation-day-and-place-not-given"),
        (true, false) => Some("organisation-day-not-given"),
        (false, true) => Some("organisation-place-not-given"),
        (false, false) => None,
    }
}

fn is_placeless(session: &SessionLink) -> bool {
    session
        .place
        .as_ref()
        .is_none_or(|place| place.text.is_empty())
}

/// The claims of one party as lanes over a year: one lane to a standing, with everyone who
/// claims it.
pub(super) fn lanes(lines: &[StandingLine], year: i16, known: Day, links: Links) -> Vec<Lane> {
    let mut lanes: Vec<Vec<&StandingLine>> = Vec::new();
    for line in lines {
        match lanes
            .iter_mut()
            .find(|lane| lane[0].standing == line.standing)
        {
            Some(lane) => lane.push(line),
            None => lanes.push(vec![line]),
        }
    }
    let lanes = lanes.iter().filter_map(|lane| lane.split_first());
    lanes
        .map(|(first, others)| lane(first, others, (year, known), links))
        .collect()
}

fn lane(
    first: &StandingLine,
    others: &[&StandingLine],
    (year, known): (i16, Day),
    links: Links,
) -> Lane {
    let claim = word(links.language, "standing", first.standing.as_str());
    let others = others.iter().map(|line| claimed_by(line, links));
    let by = others.fold(claimed_by(first, links), |told, other| {
        whose::joined(told.and(margin::semicolon(links.language)), other)
    });
    Lane {
        recognised: first.weight.is_recognised(),
        claim: sentence_case(&claim).into(),
        by,
        from: begins(&first.span, year),
        until: ends(&first.span, year, known),
        open: !matches!(
            first.span.from,
            When::On(CalendarDate::Day(_)) | When::At(_)
        ),
    }
}

/// Who claims it, since when.
fn claimed_by(line: &StandingLine, links: Links) -> Prose {
    let since = match line.span.from {
        When::Unstated => Prose::default(),
        _ => span(links.language, &line.span).into(),
    };
    margin::parted(margin::told_by(&[&line.said], links), since, links.language)
}

/// After how many twelfths of the year a claim begins.
fn begins(span: &Span, year: i16) -> u8 {
    let first = span.from.first_day().filter(|day| day.year() >= year);
    first.map_or(0, |day| {
        if day.year() > year {
            12
        } else {
            twelfth(day) - 1
        }
    })
}

/// After how many twelfths it ends, as far as the record's knowledge reaches.
fn ends(span: &Span, year: i16, known: Day) -> u8 {
    let last = span
        .until
        .and_then(|until| until.last_day())
        .map_or(known, |last| last.min(known));
    if last.year() > year {
        12
    } else {
        twelfth(last)
    }
}

fn twelfth(day: Day) -> u8 {
    day.month().unsigned_abs()
}
