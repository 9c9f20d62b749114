//! The path of a draft, station by station.

use language::{Interface, date, say, say_with};
use vocab::When;

use super::{deed_word, session, text::Text};
use crate::views::{
    decision::DecisionView,
    paths::{Mark, StationKind, StationView},
};

/// The stations in order, each with its date, its session and whose word it is.
pub(super) fn path(text: &mut Text, view: &DecisionView) {
    let language = text.language();
    text.heading(&say(language, "screen-path"));
    for station in &view.path {
        text.item(&told(language, station));
        if let Some(held) = &station.session {
            text.detail(&session(language, held));
        }
        if let Some(said) = &station.said {
            let whose = text.cite(said);
            text.detail(&whose);
        }
    }
}

/// A station in a line: a mark, what happens, when, and how where it is not done.
fn told(language: Interface, station: &StationView) -> String {
    let mark = match station.mark {
        Mark::Done => "●",
        Mark::Here => "◉",
        Mark::Open | Mark::Hoped => "○",
    };
    let mut told = vec![what(language, &station.what)];
    // What is only expected has the date of its session, which stands under it.
    if station.mark == Mark::Done && station.when != When::Unstated {
        told.push(date(language, &station.when));
    }
    told.extend(how(language, station));
    format!("{mark} {}", told.join(&say(language, "explain-comma")))
}

fn what(language: Interface, what: &StationKind) -> String {
    match what {
        StationKind::Submitted { .. } => say(language, "decisions-station-submitted").into_owned(),
        StationKind::Step { body, deed, .. } => {
            let key = format!("decisions-station-{}", deed_word(*deed));
            say_with(language, &key, &[("body", (&body.name.text).into())])
        }
        StationKind::Joining { .. } => say(language, "decisions-station-joining").into_owned(),
        StationKind::Signing { .. } => say(language, "decisions-station-signing").into_owned(),
        StationKind::Force => say(language, "decisions-station-force").into_owned(),
    }
}

fn how(language: Interface, station: &StationView) -> Option<String> {
    let count_of = |key: &str, count: usize, of: usize| {
        say_with(language, key, &[("count", count.into()), ("of", of.into())])
    };
    let words = |key: &str| say(language, key).into_owned();
    match &station.what {
        StationKind::Submitted { by: None } => Some(words("decisions-how-by-secretariat")),
        StationKind::Submitted { by: Some(party) } => Some(party.name.text.clone()),
        StationKind::Step { returned: true, .. } => Some(words("decisions-how-returned")),
        StationKind::Step { .. } if station.mark == Mark::Here && station.question.is_none() => {
            Some(words("decisions-how-to-be-put"))
        }
        StationKind::Step { .. } if station.mark == Mark::Here => {
            Some(words("decisions-how-question-open"))
        }
        StationKind::Step { .. } if station.mark != Mark::Done && station.session.is_none() => {
            Some(words("decisions-how-no-session"))
        }
        StationKind::Joining { joined, of } => Some(count_of("decisions-how-joined", *joined, *of)),
        StationKind::Signing { signed, of } if *of > 0 => {
            Some(count_of("decisions-count-of", *signed, *of))
        }
        StationKind::Signing { .. } => Some(words("decisions-how-after-adoption")),
        _ => None,
    }
}
