//! Challenges and threats, as they are named: by whom, and where they were discussed.

use app::views::{
    Said,
    assertions::Saying,
    challenges::{ChallengesView, Discussed},
    organisation::BusinessItem,
};
use language::{Interface, list, say, say_with, sentence_case, word};
use maud::{Markup, Render, html};

use super::{Rendered, margin, sessions::acts, whose};
use crate::{
    components::{
        Act, By, Empty, Link, Moment, Others, Piece, Prose, Row, Rows, Section, Shape, Sign,
        Standing, Subject, Text,
    },
    frame::Links,
};

/// The page of challenges and threats. `actions` is what the reader's office can do here; empty
/// for those who only read.
#[must_use]
pub fn page(view: &ChallengesView, links: Links, actions: Markup) -> Rendered {
    let language = links.language;
    let title = say(language, "security-challenges-title").into_owned();
    let subject = Subject {
        heading: title.clone().into(),
        lead: Some(whose::words(language, "security-challenges-lead")),
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![title.into()],
        text: html! {
            (subject)
            (standing(view, links, !actions.0.is_empty()).show(language))
            (acts(actions, language))
            (said(view, links))
            (places(view, links))
            (elsewhere(remark_rows(&view.elsewhere, links), language))
        },
    }
}

fn standing(view: &ChallengesView, links: Links, acts: bool) -> Standing {
    let language = links.language;
    let remarks = view.remarks.len();
    let discussed = view.discussed.len();
    let sessions = say_with(
        language,
        "security-discussed-in",
        &[("count", discussed.into())],
    );
    let can = [
        ("#acts", acts, "security-can-act"),
        ("#said", remarks > 0, "security-challenges-can-read"),
        ("#discussed", discussed > 0, "security-can-see-discussed"),
        (
            "#elsewhere",
            !view.elsewhere.is_empty(),
            "security-can-see-others",
        ),
    ];
    let mut can = can_do(&can, language);
    can.push(in_log(&view.remarks, links));
    Standing {
        state: state(remarks, "security-challenges-none", language),
        state_told: with_others(&sessions, view.elsewhere.len(), language),
        account: voices(&view.remarks, language),
        account_told: voices_told(&view.remarks, language),
        acts: can,
    }
}

/// How many remarks there are.
pub(super) fn state(remarks: usize, if_none: &str, language: Interface) -> Sign {
    match remarks {
        0 => Sign::new(Shape::Nowhere, say(language, if_none)),
        count => {
            let words = say_with(language, "security-remarks", &[("count", count.into())]);
            Sign::new(Shape::Done, sentence_case(&words))
        }
    }
}

/// What is told, and how much other sources add to it.
pub(super) fn with_others(told: &str, elsewhere: usize, language: Interface) -> Prose {
    let told = Prose::from(sentence_case(told));
    if elsewhere == 0 {
        return told;
    }
    let count = [("count", elsewhere.into())];
    told.and(" ")
        .and(say_with(language, "security-elsewhere-told", &count))
}

/// Everyone who speaks, by name.
pub(super) fn voices(remarks: &[Saying], language: Interface) -> Prose {
    let mut names: Vec<&str> = Vec::new();
    for saying in remarks {
        let name = saying.remark.said.account.name.text.as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.is_empty() {
        true => sentence_case(&say(language, "not-recorded")).into(),
        false => list(language, &names).into(),
    }
}

/// The acts that there is a place for: an anchor, whether it is there, the message.
pub(super) fn can_do(places: &[(&str, bool, &str)], language: Interface) -> Vec<Act> {
    let there = places.iter().filter(|(_, is_there, _)| *is_there);
    there
        .map(|(href, _, key)| Link::new(*href, say(language, key)).into())
        .collect()
}

/// What is told of whose account it is; nothing where nobody speaks.
pub(super) fn voices_told(remarks: &[Saying], language: Interface) -> Prose {
    match remarks.is_empty() {
        true => Prose::default(),
        false => whose::words(language, "security-account-told"),
    }
}

/// The way to the entries of the log that the page is made from; to the log itself where there
/// are none.
pub(super) fn in_log(remarks: &[Saying], links: Links) -> Act {
    if remarks.is_empty() {
        return Link::new(links.log(), say(links.language, "sources-can-see-log")).into();
    }
    let address = format!("{}?area=security", links.log());
    Link::new(address, say(links.language, "security-can-see-log")).into()
}

/// Nothing here yet: a heading by its key, a text by the key that continues it.
pub(super) fn empty(key: &str, language: Interface) -> Markup {
    let empty = Empty {
        heading: whose::words(language, key),
        text: whose::words(language, &format!("{key}-text")),
    };
    empty.render()
}

fn said(view: &ChallengesView, links: Links) -> Markup {
    let language = links.language;
    let content = match view.remarks.is_empty() {
        true => empty("security-challenges-empty", language),
        false => remark_rows(&view.remarks, links).show(language),
    };
    let heading = whose::words(language, "security-challenges-said");
    Section::new("said", heading, content).show(language)
}

fn places(view: &ChallengesView, links: Links) -> Markup {
    let language = links.language;
    let content = match view.discussed.is_empty() {
        true => empty("security-discussed-empty", language),
        false => discussed_rows(&view.discussed, links).show(language),
    };
    let heading = whose::words(language, "security-challenges-discussed");
    Section::new("discussed", heading, content).show(language)
}

/// What other sources say, kept apart; nothing where they say nothing.
pub(super) fn elsewhere(rows: Rows, language: Interface) -> Markup {
    if rows.rows.is_empty() {
        return Markup::default();
    }
    let others = Others {
        id: "elsewhere",
        heading: whose::words(language, "security-others"),
        rows,
    };
    others.show(language)
}

/// Remarks in rows: what one account says in a row on one occasion stands together.
pub(super) fn remark_rows(remarks: &[Saying], links: Links) -> Rows {
    remarks
        .chunk_by(|one, next| {
            let alone = one.remark.quotation.is_some() || next.remark.quotation.is_some();
            !alone && occasion(one) == occasion(next)
        })
        .map(|together| remark_row(together, links))
        .collect()
}

/// What two remarks must have in common to stand together.
fn occasion(saying: &Saying) -> impl PartialEq {
    let remark = &saying.remark;
    let said = &remark.said;
    (
        (said.account.clone(), said.said, said.source.clone()),
        (remark.direct_speech, remark.certainty),
        (remark.session.clone(), saying.parties.clone()),
    )
}

fn remark_row(sayings: &[Saying], links: Links) -> Row {
    let language = links.language;
    let Some(first) = sayings.first() else {
        return Row::default();
    };
    let said: Vec<&Said> = sayings.iter().map(|saying| &saying.remark.said).collect();
    let paragraphs = sayings
        .iter()
        .map(|saying| Text::from(&saying.remark.text).into());
    Row {
        sign: ahead(first.remark.certainty, language),
        text: paragraphs.collect(),
        by: in_margin(first, margin::by_all(&said, links), links),
        ..Row::default()
    }
}

/// How a line stands in its source, where it is only looked forward to.
pub(super) fn ahead(certainty: &str, language: Interface) -> Option<Sign> {
    let is_ahead = certainty != "stated";
    is_ahead.then(|| Sign::new(Shape::Ring, word(language, "certainty", certainty)))
}

/// The margin with all that belongs to it here: the date even where it is not given, whether it
/// is direct speech, the words of the source, whom it speaks of, the session it is placed with.
fn in_margin(saying: &Saying, by: By, links: Links) -> By {
    let language = links.language;
    let remark = &saying.remark;
    let direct = remark
        .direct_speech
        .then(|| say(language, "security-direct-speech").into());
    let told = |key: &str, what: Prose| {
        let intro = whose::words(language, key).and(" ");
        whose::joined(intro, what)
    };
    let quoted = remark.quotation.as_ref().map(|(tongue, words)| {
        let quoted = Text::foreign(*tongue, format!("“{words}”"));
        told("security-quoted", quoted.into())
    });
    let session = remark.session.as_ref();
    let session =
        session.map(|session| told("security-in-context", whose::session(session, links).into()));
    let parties = saying.parties.iter();
    let parties = parties.map(|party| Piece::from(whose::member(party, links)));
    let parties = whose::listed(parties, language);
    let parties = (!parties.is_empty()).then(|| told("security-speaks-of", parties));
    By {
        said: Some(Moment::of(language, &remark.said.said).into()),
        capacity: by.capacity.or(direct),
        note: in_lines([by.note, quoted, parties, session]),
        ..by
    }
}

/// Notes on lines of their own.
pub(super) fn in_lines(notes: impl IntoIterator<Item = Option<Prose>>) -> Option<Prose> {
    let notes = notes.into_iter().flatten();
    notes.reduce(|before, next| whose::joined(before.and(Piece::Break), next))
}

/// Sessions in rows, each with its subjects and how they stand.
pub(super) fn discussed_rows(discussed: &[Discussed], links: Links) -> Rows {
    discussed
        .iter()
        .map(|discussed| discussed_row(discussed, links))
        .collect()
}

fn discussed_row(discussed: &Discussed, links: Links) -> Row {
    let language = links.language;
    let session = &discussed.session;
    let said: Vec<&Said> = discussed.items.iter().map(|item| &item.said).collect();
    let said = if said.is_empty() {
        session.said.iter().collect()
    } else {
        said
    };
    let body = Link::new(links.body(&session.body.id), &session.body.name);
    let when = Moment::of(language, &session.when);
    let told = [Piece::from(when), Piece::from(body)];
    let items = discussed
        .items
        .iter()
        .map(|item| Text::from(&item.title).into());
    Row {
        heading: Some(whose::session(session, links).into()),
        text: std::iter::once(whose::listed(told.into_iter(), language))
            .chain(items)
            .collect(),
        by: By {
            sign: discussed
                .items
                .first()
                .map(|item| certainty(item, language)),
            ..margin::by_all(&said, links)
        },
        ..Row::default()
    }
}

fn certainty(item: &BusinessItem, language: Interface) -> Sign {
    ahead(item.certainty, language)
        .unwrap_or_else(|| Sign::new(Shape::Done, say(language, "state-held")))
}
