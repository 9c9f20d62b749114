//! The accounts of a party over a year, one lane to an account.

use institution::{State, entry::Certainty, membership::Standing};
use vocab::{AccountId, Day, PartyId, SourceLayer, Span, When};

use super::{
    taking_part::TakingPart,
    words::{Remark, Word},
};
use crate::views::{
    Named, Reader, Said,
    organisation::year_shown,
    standing::{StandingLine, Weight, all_lines, policy_standing},
};

/// A year of claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanesView {
    /// Which year.
    pub year: i16,
    /// The first day of the axis.
    pub from: Day,
    /// The day after its last one.
    pub until: Day,
    /// The day the record's knowledge reaches.
    pub known_until: Day,
    /// The lanes, one to an account.
    pub lanes: Vec<Vec<LaneMark>>,
}

/// A claim in a lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneMark {
    /// What it is.
    pub of: MarkOf,
    /// From when until when.
    pub span: Span,
    /// Whose account.
    pub account: Named<AccountId>,
    /// Everything it rests on.
    pub said: Vec<Said>,
}

/// What a mark in a lane stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkOf {
    /// A standing the policy recognises.
    Recognised(Standing),
    /// A standing that differs from it.
    Rival(Standing),
    /// A standing looked forward to.
    Prospect(Standing),
    /// Something said of attendance over a time.
    Attendance,
    /// A session the party stays away from.
    Away {
        /// The component that stands for the session's body in symbols: `CFM`.
        symbol: String,
    },
}

/// The lanes of the year that the record's knowledge ends in, or of the last eventful one.
pub(super) fn lanes(words: &[Word], sessions: &[TakingPart], known_until: Day) -> LanesView {
    let year = year_shown(known_until, eventful_years(words, sessions));
    let mut lanes: Vec<Vec<LaneMark>> = words.iter().map(|word| lane(word, year)).collect();
    away(words, sessions, year, &mut lanes);
    lanes.retain(|lane| !lane.is_empty());
    let first = |year| Day::new(year, 1, 1).unwrap_or(known_until);
    LanesView {
        year,
        from: first(year),
        until: first(year.saturating_add(1)),
        known_until,
        lanes,
    }
}

/// Every claim of a party's standing since the first one dated, one lane to an account; `None` where
/// all of it lies within one year.
pub(super) fn life(
    state: &State,
    party: &PartyId,
    reader: &Reader,
    known_until: Day,
) -> Option<LanesView> {
    let mut lanes: Vec<Vec<LaneMark>> = Vec::new();
    let mut years: Vec<i16> = vec![known_until.year()];
    for line in all_lines(state, party, reader) {
        if line.said.layer == SourceLayer::Others {
            continue;
        }
        let ends = line.span.until.and_then(|until| until.last_day());
        let dated = line.span.from.first_day().into_iter().chain(ends);
        years.extend(dated.map(|day| day.year()));
        let of = match line.certainty {
            Certainty::Stated if is_followed(state, party, &line, reader) => {
                MarkOf::Recognised(line.standing)
            }
            Certainty::Stated => MarkOf::Rival(line.standing),
            _ => MarkOf::Prospect(line.standing),
        };
        let new = mark(of, line.span, &line.said);
        let own = |lane: &&mut Vec<LaneMark>| {
            let first = lane.first();
            first.is_some_and(|first| first.account.id == new.account.id)
        };
        match lanes.iter_mut().find(own) {
            Some(lane) => lane.push(new),
            None => lanes.push(vec![new]),
        }
    }
    let (first, last) = (*years.iter().min()?, *years.iter().max()?);
    let begins = |year| Day::new(year, 1, 1).ok();
    (first < last && !lanes.is_empty()).then_some(LanesView {
        year: first,
        from: begins(first)?,
        // An eighth of it is left free at the end, for what is looked forward to.
        until: begins(last.checked_add(1 + (last - first) / 8)?)?,
        known_until,
        lanes,
    })
}

/// Whether the organisation followed a claim, or one that says the same, when it began to hold.
fn is_followed(state: &State, party: &PartyId, line: &StandingLine, reader: &Reader) -> bool {
    let ends = || line.span.until.and_then(|until| until.first_day());
    let day = line.span.from.last_day().or_else(ends);
    let followed = policy_standing(
        state,
        party,
        line.standing.facet(),
        day.unwrap_or(reader.on),
    );
    followed == Some(line.standing)
}

/// Years in which something contests or interrupts: a member of whom nobody says otherwise is
/// shown in the year asked about.
fn eventful_years(words: &[Word], sessions: &[TakingPart]) -> impl Iterator<Item = i16> {
    let rival = |line: &&StandingLine| line.weight == Weight::Rival;
    let claims = words
        .iter()
        .flat_map(move |word| word.lines.iter().filter(rival));
    let missed = sessions
        .iter()
        .filter(|taking_part| taking_part.coming.is_away());
    let claimed = claims.filter_map(|line| line.span.from.first_day());
    let held = missed.filter_map(|taking_part| taking_part.session.when.first_day());
    claimed.chain(held).map(|day| day.year())
}

fn lane(word: &Word, year: i16) -> Vec<LaneMark> {
    let standings = word.lines.iter().filter_map(|line| {
        let of = match line.weight {
            Weight::Followed | Weight::Agreeing => MarkOf::Recognised(line.standing),
            Weight::Rival => MarkOf::Rival(line.standing),
            Weight::Ahead => MarkOf::Prospect(line.standing),
            Weight::Past => return None,
        };
        Some(mark(of, line.span, &line.said))
    });
    let over_time = |remark: &&Remark| {
        // What is tied to a session is drawn at that session.
        remark.session.is_none() && touches(remark.said.valid, year)
    };
    let attendance = word.attendance.iter().filter(over_time).map(|remark| {
        let span = match remark.said.valid {
            When::After(_) => Span {
                from: remark.said.valid,
                until: None,
            },
            when => Span {
                from: when,
                until: Some(when),
            },
        };
        mark(MarkOf::Attendance, span, &remark.said)
    });
    standings.chain(attendance).collect()
}

/// Whether a date can lie in a year.
fn touches(when: When, year: i16) -> bool {
    let begins = when.first_day().is_some_and(|day| day.year() <= year);
    begins && when.last_day().is_none_or(|day| day.year() >= year)
}

/// Sessions of the year that the party stays away from, each in the lane of whoever says so.
fn away(words: &[Word], sessions: &[TakingPart], year: i16, lanes: &mut Vec<Vec<LaneMark>>) {
    let missed = sessions.iter().filter(|taking_part| {
        taking_part.coming.is_away() && touches(taking_part.session.when, year)
    });
    for taking_part in missed {
        let session = &taking_part.session;
        let of = MarkOf::Away {
            symbol: taking_part.symbol.clone(),
        };
        let mut new = mark(
            of,
            Span {
                from: session.when,
                until: None,
            },
            &taking_part.said,
        );
        let account = new.account.id.clone();
        let tied = words
            .iter()
            .flat_map(|word| &word.attendance)
            .filter(|remark| {
                let about = remark
                    .session
                    .as_ref()
                    .is_some_and(|about| about.id == session.id);
                about && remark.said.account.id == account
            });
        new.said.extend(tied.map(|remark| remark.said.clone()));
        new.said.dedup_by(|one, other| one.locator == other.locator);
        let own = |lane: &&mut Vec<LaneMark>| {
            lane.first()
                .is_some_and(|first| first.account.id == account)
        };
        match lanes.iter_mut().find(own) {
            Some(lane) => lane.push(new),
            None => lanes.push(vec![new]),
        }
    }
}

fn mark(of: MarkOf, span: Span, said: &Said) -> LaneMark {
    LaneMark {
        of,
        span,
        account: said.account.clone(),
        said: vec![said.clone()],
    }
}
