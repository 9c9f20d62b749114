//! Every route in one table, and the way from a path to what it names.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use language::Interface;
use tokio::net::TcpListener;
use vocab::{BodyId, DraftId, PartyId, SessionId, SourceId};

use super::{
    acting, publishing, reading,
    site::{Room, Site},
};
use crate::{assets, frame::Place};

/// A route: a method, a pattern, what answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern; `{…}` stands for one part of the path.
    pub pattern: &'static str,
    /// What answers.
    pub what: &'static str,
}

const fn get(pattern: &'static str, what: &'static str) -> Route {
    Route {
        method: "GET",
        pattern,
        what,
    }
}

const fn post(pattern: &'static str, what: &'static str) -> Route {
    Route {
        method: "POST",
        pattern,
        what,
    }
}

/// Every route. What stands under `/{lang}` stands under `/exercise/{lang}` too, for the exercise.
pub const ROUTES: &[Route] = &[
    get("/", "to the reader's language"),
    get("/healthz", "whether the server answers"),
    get("/robots.txt", "what crawlers need not follow"),
    get("/assets/{file}", "stylesheet, fonts, mark"),
    get("/log/key", "the key that signs the log"),
    get(
        "/log/checkpoint",
        "how long the log is, and its root, signed",
    ),
    get(
        "/log/tile/{tile}",
        "hashes and entries of the log, in tiles",
    ),
    get("/log/blob/{hash}", "a file that an entry names"),
    get("/{lang}", "the organisation"),
    get("/{lang}/sessions", "sessions"),
    get("/{lang}/sessions/{session}", "one session"),
    get("/{lang}/decisions", "decisions and drafts"),
    get("/{lang}/decisions/{draft}", "one decision"),
    get("/{lang}/statements", "political statements"),
    get("/{lang}/statements/{draft}", "one statement"),
    get("/{lang}/members", "members, by every account"),
    get("/{lang}/members/{party}", "one member"),
    get(
        "/{lang}/organisations",
        "other organisations, and who belonged to one of them",
    ),
    get("/{lang}/bodies", "bodies"),
    get("/{lang}/bodies/{body}", "one body and its rules"),
    get("/{lang}/laboratory", "try a rule: what follows if …"),
    get(
        "/{lang}/power",
        "what each member's vote weighs, and what if …",
    ),
    get("/{lang}/challenges", "challenges and threats"),
    get("/{lang}/proposals", "proposals on security guarantees"),
    get("/{lang}/sources", "sources"),
    get(
        "/{lang}/sources/{source}",
        "one source and what rests on it",
    ),
    get("/{lang}/log", "the log"),
    get("/{lang}/log/{position}", "one entry"),
    get("/{lang}/date", "choose another date"),
    get("/exercise/{lang}/sign-in", "take an office"),
    get("/exercise/{lang}/desk", "what one's office can do now"),
    post("/exercise/{lang}/sign-in", "take an office"),
    post("/exercise/{lang}/sign-out", "lay the office down"),
    post("/exercise/{lang}/act", "do something"),
    post("/exercise/{lang}/reset", "begin the exercise again"),
];

/// What is supposed of a rule has more addresses than anybody could follow.
const ROBOTS: &str = "User-agent: *\nDisallow: /*/laboratory?\nDisallow: /*/power?\n";

/// What a path below a language names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Page {
    Place(Place),
    Session(SessionId),
    Decision(DraftId),
    Statement(DraftId),
    Member(PartyId),
    Body(BodyId),
    Source(SourceId),
    Entry(u64),
    Elsewhere,
    Laboratory,
    Power,
    Date,
    SignIn,
    Desk,
}

impl Page {
    /// The page of a path below the language.
    pub(crate) fn of(path: &[&str]) -> Option<Self> {
        let place = |name: &str| Place::ALL.into_iter().find(|place| place.path() == name);
        match path {
            [] => Some(Self::Place(Place::Today)),
            ["organisations"] => Some(Self::Elsewhere),
            ["laboratory"] => Some(Self::Laboratory),
            ["power"] => Some(Self::Power),
            ["date"] => Some(Self::Date),
            ["sign-in"] => Some(Self::SignIn),
            ["desk"] => Some(Self::Desk),
            [name] => place(name).map(Self::Place),
            ["sessions", id] => id.parse().ok().map(Self::Session),
            ["decisions", id] => id.parse().ok().map(Self::Decision),
            ["statements", id] => id.parse().ok().map(Self::Statement),
            ["members", id] => id.parse().ok().map(Self::Member),
            ["bodies", id] => id.parse().ok().map(Self::Body),
            ["sources", id] => id.parse().ok().map(Self::Source),
            ["log", position] => position.parse().ok().map(Self::Entry),
            _ => None,
        }
    }

    /// Whether it can be seen as it was known: the log tells of every moment by itself.
    pub(crate) const fn is_of_the_past(&self) -> bool {
        !matches!(
            self,
            Self::Place(Place::Log) | Self::Entry(_) | Self::Date | Self::SignIn | Self::Desk
        )
    }

    /// Its path below the language.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Place(place) => place.path().to_string(),
            Self::Session(id) => format!("sessions/{id}"),
            Self::Decision(id) => format!("decisions/{id}"),
            Self::Statement(id) => format!("statements/{id}"),
            Self::Member(id) => format!("members/{id}"),
            Self::Body(id) => format!("bodies/{id}"),
            Self::Source(id) => format!("sources/{id}"),
            Self::Entry(position) => format!("log/{position}"),
            Self::Elsewhere => "organisations".to_string(),
            Self::Laboratory => "laboratory".to_string(),
            Self::Power => "power".to_string(),
            Self::Date => "date".to_string(),
            Self::SignIn => "sign-in".to_string(),
            Self::Desk => "desk".to_string(),
        }
    }

    /// The place of the masthead it belongs to.
    pub(super) const fn place(&self) -> Option<Place> {
        Some(match self {
            Self::Place(place) => *place,
            Self::Session(_) => Place::Sessions,
            Self::Decision(_) => Place::Decisions,
            Self::Statement(_) => Place::Statements,
            Self::Member(_) | Self::Elsewhere => Place::Members,
            Self::Body(_) | Self::Laboratory | Self::Power => Place::Bodies,
            Self::Source(_) => Place::Sources,
            Self::Entry(_) => Place::Log,
            Self::Date | Self::SignIn | Self::Desk => return None,
        })
    }
}

/// A room, a language and what follows them in a path.
pub(super) fn split(path: &str) -> Option<(Room, Interface, Vec<&str>)> {
    let mut parts = path.strip_prefix('/')?.split('/').collect::<Vec<_>>();
    let room = if parts.first() == Some(&"exercise") {
        parts.remove(0);
        Room::Exercise
    } else {
        Room::Record
    };
    let language = parts.first()?.parse().ok()?;
    Some((room, language, parts.split_off(1)))
}

/// The router of a site.
pub fn router(site: Arc<Site>) -> Router {
    Router::new().fallback(answer).with_state(site)
}

/// Serves a site until `stopped` ends, then lets the requests under way finish.
///
/// # Errors
/// Where the machine refuses.
pub async fn serve(
    listener: TcpListener,
    site: Arc<Site>,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let service = router(site).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(stopped)
        .await
}

async fn answer(
    State(site): State<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Response {
    let mut response = route(&site, peer, request).await;
    guard(&mut response);
    response
}

async fn route(site: &Arc<Site>, peer: SocketAddr, request: Request) -> Response {
    let path = request.uri().path().to_string();
    match path.as_str() {
        "/" => return to_language(request.headers()),
        "/healthz" => return "ok\n".into_response(),
        "/robots.txt" => return ROBOTS.into_response(),
        _ if path.starts_with("/assets/") => return assets::serve(request.uri().clone()).await,
        "/exercise" | "/exercise/" => return Redirect::temporary("/exercise/en").into_response(),
        _ => {}
    }
    if let Some(file) = path.strip_prefix("/log/") {
        return match *request.method() {
            Method::GET | Method::HEAD => publishing::answer(site, file).await,
            _ => not_so(Room::Record),
        };
    }
    let Some((room, language, rest)) = split(&path) else {
        return reading::not_found(site, Room::Record, preferred(request.headers()));
    };
    if rest.last() == Some(&"") {
        // One address a page: without the stroke at the end.
        let query = request
            .uri()
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        let address = format!("{}{query}", path.trim_end_matches('/'));
        return Redirect::permanent(&address).into_response();
    }
    match *request.method() {
        Method::GET | Method::HEAD => reading::read(
            site,
            peer,
            room,
            language,
            &rest,
            request.uri().query(),
            request.headers(),
        ),
        Method::POST if room == Room::Exercise => {
            let rest = rest.join("/");
            acting::act(site, peer, language, &rest, request).await
        }
        _ => not_so(room),
    }
}

/// The answer to a method that an address does not know, with those it does.
fn not_so(room: Room) -> Response {
    let known = match room {
        Room::Record => "GET, HEAD",
        Room::Exercise => "GET, HEAD, POST",
    };
    (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, known)]).into_response()
}

/// The language of the interface that the reader's browser would rather have.
fn preferred(headers: &HeaderMap) -> Interface {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let wishes = asked.split(',').filter_map(|wish| {
        let (tag, weight) = wish.split_once(';').unwrap_or((wish, ""));
        let language = tag.trim().split('-').next()?.parse::<Interface>().ok()?;
        Some((language, thousandths(weight)?))
    });
    let mut wishes: Vec<_> = wishes.filter(|(_, weight)| *weight > 0).collect();
    // Of equal wishes the first stays first.
    wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    wishes
        .first()
        .map_or(Interface::English, |(language, _)| *language)
}

/// How much a language is wished for, as in `q=0.8`; fully where nothing is said of it.
fn thousandths(weight: &str) -> Option<u16> {
    let Some(quality) = weight.trim().strip_prefix("q=") else {
        return Some(1_000);
    };
    let (whole, part) = quality.split_once('.').unwrap_or((quality, ""));
    let part: u16 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    Some((whole.parse::<u16>().ok()?.min(1) * 1_000 + part).min(1_000))
}

fn to_language(headers: &HeaderMap) -> Response {
    let mut response = Redirect::temporary(&format!("/{}", preferred(headers))).into_response();
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// What every answer carries: nothing from elsewhere, no script, no framing, no guessing of types.
const GUARDS: [(&str, &str); 5] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=()",
    ),
];

fn guard(response: &mut Response) {
    for (name, value) in GUARDS {
        response.headers_mut().insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
}
