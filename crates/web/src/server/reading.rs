//! Reading: a page of the record or of the exercise, kept once rendered.

use std::{net::SocketAddr, sync::Arc};

use app::{Published, views};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use institution::entry::Office;
use language::Interface;
use vocab::{Day, Timestamp, When};

use super::{
    cache::{Edition, Kept},
    framing, local, rendering,
    routes::Page,
    site::{Room, Site},
};
use crate::{
    acts,
    frame::{Links, Realm},
    pages,
};

/// What a page is rendered for.
pub(crate) struct Visit<'a> {
    pub(crate) site: &'a Site,
    pub(crate) room: Room,
    pub(crate) links: Links,
    pub(crate) reader: views::Reader,
    /// Whether the reader asked for a date, or sees today.
    pub(crate) dated: bool,
    /// As known when, where the reader asked: only what was recorded by then.
    pub(crate) known: Option<When>,
    /// Whether this request may take an office.
    pub(crate) local: bool,
    pub(crate) query: Query,
    pub(crate) acting: acts::Acting,
}

/// The query of an address.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn of(query: Option<&str>) -> Self {
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        Self(pairs.into_owned().collect())
    }

    /// The value of a name, if it is there and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(n, value)| n == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }
}

/// Answers a request for a page.
pub(super) fn read(
    site: &Arc<Site>,
    peer: SocketAddr,
    room: Room,
    language: Interface,
    path: &[&str],
    query: Option<&str>,
    headers: &HeaderMap,
) -> Response {
    let (Some(page), Some(log)) = (Page::of(path), site.log(room)) else {
        return not_found(site, room, language);
    };
    let office = if room == Room::Exercise {
        site.sign_ins.office(headers)
    } else {
        None
    };
    let local = room == Room::Exercise && local::is_local(peer, headers);
    if matches!(page, Page::SignIn | Page::Desk) && room == Room::Record {
        return not_found(site, room, language);
    }
    let plain = query.is_none() && office.is_none();
    let published = log.read();
    let today = site.today(&log, &published);
    let edition = Edition {
        length: published.state.length,
        on: today,
        run: site.run(room),
        local,
    };
    let key = plain.then(|| format!("{language}/{}", path.join("/")));
    if let Some(kept) = key
        .as_deref()
        .and_then(|key| site.pages.get(room, key, edition))
    {
        return respond(kept, headers);
    }
    let query = Query::of(query);
    if page == Page::Date {
        let asked = |name| query.get(name).unwrap_or_default();
        let links = links(room, language);
        let chosen = pages::date::chosen(links, asked("path"), asked("on"), asked("known"));
        if let Some(address) = chosen {
            return Redirect::to(&address).into_response();
        }
    }
    let asked_on = query.get("on").and_then(|on| on.parse::<Day>().ok());
    let known = query.get("known").and_then(|known| known.parse().ok());
    let moment = known.and_then(last_moment);
    // Asked only as known when, a page is of the day it was known on.
    let on = asked_on.or_else(|| known.and_then(|known: When| known.last_day()));
    let visit = Visit {
        site,
        room,
        links: links(room, language),
        reader: views::Reader {
            language,
            on: on.unwrap_or(today),
            // Nobody acts in the past.
            office: office.filter(|_| moment.is_none()),
        },
        dated: on.is_some(),
        known: known.filter(|_| moment.is_some()),
        local,
        query,
        acting: acts::Acting::default(),
    };
    let kept = match moment {
        Some(moment) if page.is_of_the_past() => {
            let then = site.known(room, &published, moment);
            of_the_past(&visit, &then, &published, &page)
        }
        _ => whole(&visit, &published, &page, StatusCode::OK),
    };
    if let Some(key) = key
        && kept.status == StatusCode::OK
    {
        site.pages.put(room, &key, edition, kept.clone());
    }
    respond(kept, headers)
}

/// The last moment that a date can mean: what was recorded that day was known that day.
fn last_moment(known: When) -> Option<Timestamp> {
    if let When::At(moment) = known {
        return Some(moment);
    }
    let next = known.last_day()?.tomorrow().ok()?;
    let begins: Timestamp = format!("{next}T00:00:00Z").parse().ok()?;
    let before = begins.as_nanosecond().checked_sub(1)?;
    Timestamp::from_nanosecond(before).ok()
}

/// A page as it was known then, in the frame of the log as it is.
fn of_the_past(visit: &Visit<'_>, then: &Published, now: &Published, page: &Page) -> Kept {
    match rendering::render(visit, then, page) {
        Some(rendered) => Kept::new(StatusCode::OK, framing::framed(visit, now, page, rendered)),
        None => Kept::new(StatusCode::NOT_FOUND, framing::absent(visit, now)),
    }
}

/// The links of a room in a language.
pub(super) const fn links(room: Room, language: Interface) -> Links {
    let realm = match room {
        Room::Record => Realm::Record,
        Room::Exercise => Realm::Exercise,
    };
    Links { realm, language }
}

/// A page with its frame; the page for "not found" where the record has no such thing.
pub(super) fn whole(
    visit: &Visit<'_>,
    published: &Published,
    page: &Page,
    status: StatusCode,
) -> Kept {
    let rendered = rendering::render(visit, published, page);
    let (status, text) = match rendered {
        Some(rendered) => (status, framing::framed(visit, published, page, rendered)),
        None => (StatusCode::NOT_FOUND, framing::absent(visit, published)),
    };
    Kept::new(status, text)
}

/// The page that says there is nothing at an address.
pub(super) fn not_found(site: &Site, room: Room, language: Interface) -> Response {
    let room = if site.log(room).is_some() {
        room
    } else {
        Room::Record
    };
    let log = site.log(room).unwrap_or_else(|| site.record.clone());
    let published = log.read();
    let visit = Visit {
        site,
        room,
        links: links(room, language),
        reader: views::Reader {
            language,
            on: site.today(&log, &published),
            office: None::<Office>,
        },
        dated: false,
        known: None,
        local: false,
        query: Query::default(),
        acting: acts::Acting::default(),
    };
    let text = framing::absent(&visit, &published);
    respond(Kept::new(StatusCode::NOT_FOUND, text), &HeaderMap::new())
}

/// An answer with its edition, so that a reader who has it already is told so.
pub(super) fn respond(kept: Kept, headers: &HeaderMap) -> Response {
    let status = kept.status;
    let tag = kept.tag.filter(|_| status == StatusCode::OK);
    let known = headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|seen| Some(seen) == tag.as_ref());
    let fixed = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::VARY, HeaderValue::from_static("cookie")),
    ];
    let mut response = if known {
        (StatusCode::NOT_MODIFIED, fixed).into_response()
    } else {
        (status, fixed, kept.body).into_response()
    };
    if let Some(tag) = tag {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}
