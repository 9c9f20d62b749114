//! Sentences of the register, of claims, and of what is said.

use institution::{
    founding::CharterAdoption,
    membership::{ChairClaim, OfficeClaim, StandingClaim},
    register::{Party, Person},
    security::Assertion,
};
use language::{span, word};
use vocab::{Account, Source, Span, Texts, When};

use super::{
    about::{PageOf, body_page, party_page},
    telling::{Piece, Scene, Sentence},
};
use crate::views::{Worded, body_named, party_named, person_named, worded};

impl Scene<'_> {
    fn worded(&self, texts: &Texts) -> Worded {
        worded(texts, self.reader)
    }

    /// From when until when, where anything of it is given.
    pub(super) fn span(&self, dates: &Span) -> Option<Piece> {
        let stated = dates.from != When::Unstated || dates.until.is_some();
        stated.then(|| Piece::Words(span(self.reader.language, dates)))
    }
}

pub(super) fn charter(scene: &Scene<'_>, adoption: &CharterAdoption) -> Sentence {
    let known = scene.state.known_charter(&adoption.digest);
    let name = known.map(|charter| scene.worded(&charter.organisation.names));
    let id = || Worded {
        text: adoption.charter.clone(),
        foreign: None,
    };
    scene.say("charter-adopted").name(
        "organisation",
        name.unwrap_or_else(id),
        Some(PageOf::Bodies),
    )
}

pub(super) fn party(scene: &Scene<'_>, party: &Party) -> Sentence {
    let page = Some(PageOf::Member(party.party.clone()));
    scene
        .say("party-registered")
        .name("party", scene.worded(&party.names), page)
}

pub(super) fn person(scene: &Scene<'_>, person: &Person) -> Sentence {
    scene
        .say("person-registered")
        .name("person", scene.worded(&person.names), None)
}

pub(super) fn account(scene: &Scene<'_>, account: &Account) -> Sentence {
    let role = scene.worded(&account.roles);
    let told = !role.text.is_empty();
    let role = told.then_some(Piece::Name {
        name: role,
        page: None,
    });
    scene
        .say("account-registered")
        .name("account", scene.worded(&account.names), None)
        .maybe(role)
}

pub(super) fn source(scene: &Scene<'_>, source: &Source) -> Sentence {
    let page = Some(PageOf::Source(source.id.clone()));
    scene
        .say("source-registered")
        .name("source", scene.worded(&source.titles), page)
}

pub(super) fn standing(scene: &Scene<'_>, claim: &StandingClaim) -> Sentence {
    let party = party_named(scene.state, &claim.party, scene.reader);
    let standing = word(scene.reader.language, "standing", claim.standing.as_str());
    let page = party_page(scene.state, &claim.party);
    let sentence = match scene.span(&claim.span) {
        Some(Piece::Words(dates)) => scene.say("standing-claimed-dated").word("span", dates),
        _ => scene.say("standing-claimed"),
    };
    let elsewhere = claim.organisation.as_ref().map(|organisation| Piece::Name {
        name: Worded {
            text: organisation.to_string(),
            foreign: None,
        },
        page: None,
    });
    sentence
        .maybe(elsewhere)
        .name("party", party.name, page)
        .word("standing", standing)
        .saying(scene.worded(&claim.texts))
}

pub(super) fn office(scene: &Scene<'_>, claim: &OfficeClaim) -> Sentence {
    let person = person_named(scene.state, &claim.person, scene.reader);
    let title = scene.worded(&claim.titles);
    let party = claim.party.as_ref().map(|party| {
        let name = party_named(scene.state, party, scene.reader).name;
        let page = party_page(scene.state, party);
        Piece::Name { name, page }
    });
    let body = claim.body.as_ref().map(|body| {
        let name = body_named(scene.state, body, scene.reader).name;
        let page = body_page(scene.state, body);
        Piece::Name { name, page }
    });
    // The head of an organ is often called as the organ is: once is enough.
    let body = body.filter(|body| !matches!(body, Piece::Name { name, .. } if *name == title));
    scene
        .say("office-claimed")
        .name("person", person.name, None)
        .name("title", title, None)
        .maybe(party)
        .maybe(body)
        .maybe(scene.span(&claim.span))
}

pub(super) fn chair(scene: &Scene<'_>, claim: &ChairClaim) -> Sentence {
    let party = party_named(scene.state, &claim.party, scene.reader).name;
    let page = party_page(scene.state, &claim.party);
    let sentence = match &claim.body {
        Some(body) => {
            let name = body_named(scene.state, body, scene.reader).name;
            let page = body_page(scene.state, body);
            scene.say("chair-claimed-of-body").name("body", name, page)
        }
        None => scene.say("chair-claimed"),
    };
    sentence
        .name("party", party, page)
        .maybe(scene.span(&claim.span))
}

pub(super) fn assertion(scene: &Scene<'_>, assertion: &Assertion) -> Sentence {
    scene
        .say("assertion-recorded")
        .name("text", scene.worded(&assertion.texts), None)
}
