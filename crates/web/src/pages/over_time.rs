//! How many belonged, year by year, by each account: the figure on the pages of members.

use app::views::over_time::{CountLane, OverTimeView};
use language::{list, say, say_with};
use maud::Markup;

use crate::{
    components::{Counts, CountsLane, Section, Text},
    frame::Links,
};

/// The figure as a section; nothing where there is nothing to draw.
pub(super) fn section(view: Option<&OverTimeView>, links: Links) -> Markup {
    let Some(view) = view.filter(|view| view.most() > 0) else {
        return Markup::default();
    };
    let language = links.language;
    let values = [
        ("first", view.first.to_string().into()),
        ("last", view.last.to_string().into()),
    ];
    let heading = say_with(language, "members-over-time", &values);
    let counts = Counts {
        title: heading.clone(),
        caption: say(language, "members-over-time-caption").into(),
        first: view.first,
        lanes: view.lanes.iter().map(|it| lane(it, links)).collect(),
    };
    Section::new("over-time", heading, counts.show(language)).show(language)
}

fn lane(lane: &CountLane, links: Links) -> CountsLane {
    let language = links.language;
    let names: Vec<&str> = lane.by.iter().map(|by| by.name.text.as_str()).collect();
    let name = if names.is_empty() {
        say(language, "belonging-follows-policy").into_owned()
    } else {
        let values = [("names", list(language, &names).into())];
        say_with(language, "members-column-by", &values)
    };
    CountsLane {
        name: Text::from(language::sentence_case(&name)),
        recognised: names.is_empty(),
        counts: lane
            .counts
            .iter()
            .map(|count| u64::try_from(*count).unwrap_or(u64::MAX))
            .collect(),
    }
}
