//! Sentences of sessions: their course, their business, who came, their papers.

use institution::{
    documents::DocumentIssue,
    sessions::{
        Agenda, AttendanceRecord, Business, ParticipationAnnouncement, SessionAnnouncement,
        SessionConvocation, SittingRef,
    },
};
use language::{date, word};
use vocab::{PartyId, SessionId, Texts, When};

use super::{
    about::{PageOf, body_page, party_page},
    telling::{Piece, Scene, Sentence},
};
use crate::views::{Worded, body_named, party_named, person_named, worded};

impl Scene<'_> {
    /// A session by its title, leading to its page; the id where nobody has named it.
    pub(super) fn session(&self, id: &SessionId) -> Piece {
        let session = self.state.sessions.get(id);
        let title = session.map(|session| worded(&session.titles, self.reader));
        let id_alone = || Worded {
            text: id.to_string(),
            foreign: None,
        };
        Piece::Name {
            name: title.unwrap_or_else(id_alone),
            page: session.map(|_| PageOf::Session(id.clone())),
        }
    }

    pub(super) fn party(&self, id: &PartyId) -> Worded {
        party_named(self.state, id, self.reader).name
    }

    fn when(&self, when: &When) -> Piece {
        Piece::Words(date(self.reader.language, when))
    }

    /// A text of the record, where there is any.
    pub(super) fn text(&self, texts: &Texts) -> Option<Piece> {
        let name = worded(texts, self.reader);
        (!name.text.is_empty()).then_some(Piece::Name { name, page: None })
    }

    fn of_session(&self, event: &str, id: &SessionId, titles: &Texts) -> Sentence {
        let page = Some(PageOf::Session(id.clone()));
        self.say(event)
            .name("session", worded(titles, self.reader), page)
    }
}

pub(super) fn announced(scene: &Scene<'_>, announcement: &SessionAnnouncement) -> Sentence {
    let place = announcement.place.as_ref();
    scene
        .of_session(
            "session-announced",
            &announcement.session,
            &announcement.titles,
        )
        .detail(scene.when(&announcement.when))
        .maybe(place.and_then(|place| scene.text(place)))
}

pub(super) fn convened(scene: &Scene<'_>, convocation: &SessionConvocation) -> Sentence {
    scene
        .of_session(
            "session-convened",
            &convocation.session,
            &convocation.titles,
        )
        .detail(scene.when(&convocation.when))
        .maybe(scene.text(&convocation.place))
}

/// An act on a session that tells no more than the session.
pub(super) fn session(scene: &Scene<'_>, event: &str, id: &SessionId) -> Sentence {
    in_session(scene, scene.say(event), id)
}

fn in_session(scene: &Scene<'_>, sentence: Sentence, id: &SessionId) -> Sentence {
    match scene.session(id) {
        Piece::Name { name, page } => sentence.name("session", name, page),
        _ => sentence,
    }
}

pub(super) fn sitting(scene: &Scene<'_>, event: &str, sitting: &SittingRef) -> Sentence {
    let number = sitting.sitting.to_string();
    session(scene, event, &sitting.session).word("number", number)
}

pub(super) fn business(scene: &Scene<'_>, business: &Business) -> Sentence {
    let language = scene.reader.language;
    let next = business.for_body.as_ref().map(|body| Piece::Name {
        name: body_named(scene.state, body, scene.reader).name,
        page: body_page(scene.state, body),
    });
    scene
        .say("business-recorded")
        .word("kind", word(language, "business", business.kind.as_str()))
        .name("title", worded(&business.titles, scene.reader), None)
        .detail(scene.session(&business.session))
        .maybe(next)
}

pub(super) fn participation(
    scene: &Scene<'_>,
    announcement: &ParticipationAnnouncement,
) -> Sentence {
    let sentence = match announcement.attends {
        true => scene.say("participation-announced"),
        false => scene.say("participation-announced-absent"),
    };
    let page = party_page(scene.state, &announcement.party);
    let person = announcement.person.as_ref().map(|person| Piece::Name {
        name: person_named(scene.state, person, scene.reader).name,
        page: None,
    });
    sentence
        .name("party", scene.party(&announcement.party), page)
        .maybe(person)
        .detail(scene.session(&announcement.session))
}

pub(super) fn attendance(scene: &Scene<'_>, record: &AttendanceRecord) -> Sentence {
    let language = scene.reader.language;
    let page = party_page(scene.state, &record.party);
    scene
        .say("attendance-recorded")
        .name("party", scene.party(&record.party), page)
        .word(
            "presence",
            word(language, "presence", record.presence.as_str()),
        )
        .maybe(scene.text(&record.head))
        .detail(scene.session(&record.session))
}

pub(super) fn agenda(scene: &Scene<'_>, agenda: &Agenda) -> Sentence {
    let count = u64::try_from(agenda.items.len()).unwrap_or(u64::MAX);
    session(scene, "agenda-adopted", &agenda.session).count("count", count)
}

pub(super) fn document(scene: &Scene<'_>, issue: &DocumentIssue) -> Sentence {
    let document = &issue.document;
    let by = document.submitted_by.as_ref().map(|party| Piece::Name {
        name: scene.party(party),
        page: party_page(scene.state, party),
    });
    let page = Some(PageOf::Session(document.session.clone()));
    scene
        .say("document-issued")
        .symbol("symbol", &issue.symbol)
        .name("title", worded(&document.titles, scene.reader), page)
        .maybe(by)
}
