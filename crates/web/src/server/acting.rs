//! Acting: an office taken or laid down, an act carried out, the exercise begun again.
//!
//! Only from this machine and from a page of this site. What succeeds is answered with the way
//! to a page, so that a page shown again does not act again; what does not, with the page it
//! came from, everything typed still in it.

use std::{net::SocketAddr, sync::Arc};

use app::{Failure, Log, Receipt, Rehearsal, views};
use axum::{
    body::{Bytes, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use institution::{Event, decisions::DraftKind, entry::Office};
use language::{Interface, say};
use maud::{Markup, html};
use vocab::CommandId;

use super::{
    framing, local,
    reading::{self, Query, Visit},
    routes::Page,
    site::{Room, Site},
};
use crate::{
    acts::{self, Acting, Cause, Posted, Scene, Wanted},
    components::Refusal,
    pages::{self, Rendered},
};

/// The most bytes a form may send.
const BODY_MAX: usize = 256 * 1024;

/// Answers what was posted below `/exercise/{language}/`.
pub(super) async fn act(
    site: &Arc<Site>,
    peer: SocketAddr,
    language: Interface,
    rest: &str,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let headers = parts.headers;
    let Some(log) = site.log(Room::Exercise) else {
        return reading::not_found(site, Room::Exercise, language);
    };
    let desk = Posting {
        site,
        language,
        log,
        headers,
    };
    if !local::is_local(peer, &desk.headers) {
        return desk.turned_away(StatusCode::FORBIDDEN, "elsewhere");
    }
    if !local::is_same_origin(&desk.headers) {
        return desk.turned_away(StatusCode::FORBIDDEN, "other-site");
    }
    // A body that breaks off is answered like one too long: nobody is there to read it.
    let Ok(body) = to_bytes(body, BODY_MAX).await else {
        return desk.turned_away(StatusCode::PAYLOAD_TOO_LARGE, "too-large");
    };
    desk.answer(rest, &body).await
}

/// Something posted in a language, by somebody who may be signed in.
struct Posting<'a> {
    site: &'a Arc<Site>,
    language: Interface,
    log: Log,
    headers: HeaderMap,
}

impl Posting<'_> {
    async fn answer(&self, rest: &str, body: &Bytes) -> Response {
        let posted = Posted::read(body);
        match rest {
            "sign-in" => self.sign_in(&posted),
            "sign-out" => self.sign_out(),
            "act" => self.perform(&posted).await,
            "reset" => self.begin_again().await,
            _ => reading::not_found(self.site, Room::Exercise, self.language),
        }
    }

    fn office(&self) -> Option<Office> {
        self.site.sign_ins.office(&self.headers)
    }

    fn sign_in(&self, posted: &Posted) -> Response {
        let office: Option<Office> = posted.get("office").parse().ok();
        let is_there = |office: &Office| match office {
            Office::Delegation(party) => self.log.read().state.parties.contains_key(party),
            Office::Secretariat | Office::Chair => true,
        };
        let Some(office) = office.filter(is_there) else {
            return self.turned_away(StatusCode::UNPROCESSABLE_ENTITY, "no-such-office");
        };
        let Ok(cookie) = self.site.sign_ins.begin(office) else {
            return self.turned_away(StatusCode::SERVICE_UNAVAILABLE, "no-randomness");
        };
        let back = page_of(posted.get("back"));
        let page = if posted.get("back").is_empty() {
            Page::Desk
        } else {
            back
        };
        with_cookie(self.see(&page, ""), &cookie)
    }

    fn sign_out(&self) -> Response {
        let cookie = self.site.sign_ins.end(&self.headers);
        with_cookie(self.see(&Page::SignIn, ""), &cookie)
    }

    async fn begin_again(&self) -> Response {
        match self.site.reset().await {
            Ok(()) if self.office().is_some() => self.see(&Page::Desk, "?again=1"),
            Ok(()) => self.see(&Page::SignIn, "?again=1"),
            Err(error) => {
                tracing::error!(error, "the exercise could not be begun again");
                self.turned_away(StatusCode::SERVICE_UNAVAILABLE, "not-begun-again")
            }
        }
    }

    /// Carries out what a form asks for.
    async fn perform(&self, posted: &Posted) -> Response {
        let Some(office) = self.office() else {
            return self.alone(StatusCode::FORBIDDEN, pages::sign_in::needed(self.links()));
        };
        let back = page_of(posted.get("back"));
        let Some(id) = command_id(posted.get("command")) else {
            return self.turned_away(StatusCode::SERVICE_UNAVAILABLE, "no-randomness");
        };
        let repeated = acts::repeated(&self.log.read(), &id);
        if let Some(first) = repeated {
            return self.done(&back, first);
        }
        let reader = self.reader(Some(office));
        let wanted = {
            let published = self.log.read();
            let scene = Scene::of(&published, &reader, self.links());
            scene.map(|scene| acts::wanted(&scene, posted, &id))
        };
        let Some(wanted) = wanted else {
            return self.alone(StatusCode::FORBIDDEN, pages::sign_in::needed(self.links()));
        };
        match wanted {
            Ok(wanted) if !posted.get("foresee").is_empty() => {
                self.foresee(posted, &back, reader, &wanted)
            }
            Ok(wanted) => self.carry_out(posted, &back, reader, wanted).await,
            Err(came_back) => self.again(
                StatusCode::UNPROCESSABLE_ENTITY,
                &back,
                reader,
                came_back.into(),
            ),
        }
    }

    /// Works out what would follow, on a copy; nothing is recorded.
    fn foresee(
        &self,
        posted: &Posted,
        back: &Page,
        reader: views::Reader,
        wanted: &[Wanted],
    ) -> Response {
        let mut rehearsal = Rehearsal::on(&self.log);
        let before = rehearsal.state().clone();
        let now = self.log.clock().now();
        let (mut entries, mut causes) = (Vec::new(), Vec::new());
        for Wanted { party, request } in wanted {
            match rehearsal.try_act(request, now) {
                Ok(more) => entries.extend(more),
                Err(failure) => {
                    let party = party.clone();
                    causes.push(Cause { party, failure });
                }
            }
        }
        if let Some(first) = causes.first() {
            let status = status(&first.failure);
            let acting = {
                let published = self.log.read();
                let scene = Scene::of(&published, &reader, self.links());
                scene.map(|scene| Acting::from(acts::refused(&scene, posted, &causes, Vec::new())))
            };
            return self.again(status, back, reader, acting.unwrap_or_default());
        }
        let written = entries.iter().map(AsRef::as_ref);
        let view = views::foresight::foresight(&before, rehearsal.state(), written, &reader);
        let acting = Acting::from(acts::foreseen(posted, view));
        self.again(StatusCode::OK, back, reader, acting)
    }

    /// Carries out requests one after the other; those that are refused leave no trace.
    async fn carry_out(
        &self,
        posted: &Posted,
        back: &Page,
        reader: views::Reader,
        wanted: Vec<Wanted>,
    ) -> Response {
        let mut receipts: Vec<Receipt> = Vec::new();
        let mut recorded = Vec::new();
        let mut causes = Vec::new();
        for Wanted { party, request } in wanted {
            match self.log.execute(request).await {
                Ok(receipt) => {
                    receipts.push(receipt);
                    recorded.extend(party);
                }
                Err(failure) => causes.push(Cause { party, failure }),
            }
        }
        let Some(first) = causes.first() else {
            let position = receipts.first().map_or(0, |receipt| receipt.position);
            return self.done(back, position);
        };
        let status = status(&first.failure);
        let acting = {
            let published = self.log.read();
            let scene = Scene::of(&published, &reader, self.links());
            scene.map(|scene| Acting::from(acts::refused(&scene, posted, &causes, recorded)))
        };
        self.again(status, back, reader, acting.unwrap_or_default())
    }

    /// To the page, which says under which entry it was recorded.
    fn done(&self, back: &Page, position: u64) -> Response {
        let landing = self.landing(position);
        self.see(
            landing.as_ref().unwrap_or(back),
            &format!("?done={position}"),
        )
    }

    /// The page of what an entry brought into the record, where it has one of its own.
    fn landing(&self, position: u64) -> Option<Page> {
        let published = self.log.read();
        let entry = published.entries.get(usize::try_from(position).ok()?)?;
        Some(match &entry.event {
            Event::DraftSubmitted(issue) => {
                let id = issue.submission.draft.clone();
                match issue.submission.kind {
                    DraftKind::Decision => Page::Decision(id),
                    DraftKind::Statement => Page::Statement(id),
                }
            }
            Event::SessionConvened(convened) => Page::Session(convened.session.clone()),
            Event::SourceRegistered(source) => Page::Source(source.id.clone()),
            _ => return None,
        })
    }

    /// The page again, with everything typed and what stands in the way.
    fn again(
        &self,
        status: StatusCode,
        back: &Page,
        reader: views::Reader,
        acting: Acting,
    ) -> Response {
        let published = self.log.read();
        let visit = self.visit(reader, acting);
        let kept = reading::whole(&visit, &published, back, status);
        let kept = if kept.status == StatusCode::NOT_FOUND {
            reading::whole(&visit, &published, &Page::Desk, status)
        } else {
            kept
        };
        reading::respond(kept, &HeaderMap::new())
    }

    /// A page that only says why nothing was done.
    fn turned_away(&self, status: StatusCode, because: &str) -> Response {
        let words = |part: &str| say(self.language, &format!("exercise-{because}{part}"));
        let refusal = Refusal {
            what: words("").into(),
            why: words("-why").into(),
            remedy: Some(words("-remedy").into()),
            fresh: true,
            ..Refusal::default()
        };
        self.alone(status, refusal.show(self.language))
    }

    fn alone(&self, status: StatusCode, text: Markup) -> Response {
        // Before the log is held: a reader asked for twice by one task could wait for itself.
        let reader = self.reader(self.office());
        let published = self.log.read();
        let visit = self.visit(reader, Acting::default());
        let title = say(self.language, "exercise-word").into_owned();
        let text = html! {
            (crate::components::Subject::new(title.as_str()))
            (text)
        };
        let rendered = Rendered {
            title,
            symbol: String::new(),
            crumbs: Vec::new(),
            text,
        };
        let page = framing::framed(&visit, &published, &Page::SignIn, rendered);
        reading::respond(super::cache::Kept::new(status, page), &HeaderMap::new())
    }

    fn links(&self) -> crate::frame::Links {
        reading::links(Room::Exercise, self.language)
    }

    fn reader(&self, office: Option<Office>) -> views::Reader {
        views::Reader {
            language: self.language,
            on: self.site.today(&self.log, &self.log.read()),
            office,
        }
    }

    fn visit(&self, reader: views::Reader, acting: Acting) -> Visit<'_> {
        Visit {
            site: self.site,
            room: Room::Exercise,
            links: self.links(),
            reader,
            dated: false,
            known: None,
            local: true,
            query: Query::default(),
            acting,
        }
    }

    /// The way to a page, to be asked for anew.
    fn see(&self, page: &Page, query: &str) -> Response {
        let address = format!("{}{query}", self.links().to(&page.path()));
        let location = HeaderValue::from_str(&address).unwrap_or(HeaderValue::from_static("/"));
        (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
    }
}

/// The page a form stands on; the desk where that is none of ours.
fn page_of(path: &str) -> Page {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    Page::of(&parts).unwrap_or(Page::Desk)
}

/// The id the form came with, or a new one; `None` where the machine gives no randomness.
fn command_id(posted: &str) -> Option<CommandId> {
    CommandId::new(posted)
        .or_else(|_| CommandId::new(&acts::random_id()))
        .ok()
}

/// What a failure is called in HTTP: not allowed, not lawful, not possible.
const fn status(failure: &Failure) -> StatusCode {
    match failure {
        Failure::Door(_) => StatusCode::FORBIDDEN,
        Failure::Refusal(_) => StatusCode::CONFLICT,
        Failure::Record(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Failure::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests;
