//! What the ledger asks of people: notices, names and successions, seats, credentials.

use institution::{
    law::Composition,
    membership::{
        changes::SuccessionKind,
        credentials::{Delegation, Finding},
        notices::{NoticeKind, NoticeOnRecord},
    },
    sessions::Session,
};
use vocab::{BodyId, PartyId};

use super::{
    act::{Act, Kind, Of, act, claim, instruments, may, must, on_behalf},
    offer::Offer,
    scene::Scene,
};

/// A party says that it leaves, suspends its taking part or resumes it.
pub(super) const GIVE_NOTICE: Act = act(
    "give-notice",
    &[
        must("party", Kind::Id(Of::Page)),
        must("kind", Kind::Word("notice", kinds)),
        may("effective", Kind::When),
        must("texts", Kind::LongTexts),
        on_behalf("instrument.kind", Kind::Word("instrument", instruments)),
        on_behalf("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// A party takes a notice back.
pub(super) const REVOKE_NOTICE: Act = act(
    "revoke-notice",
    &[
        must("notice", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Page)),
        must("texts", Kind::LongTexts),
        on_behalf("instrument.kind", Kind::Word("instrument", instruments)),
        on_behalf("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// Somebody says what a party is called from then on, or whom it succeeds.
pub(super) const RECORD_CHANGE: Act = claim(
    "record-change",
    &[
        must("party", Kind::Id(Of::Page)),
        may("names", Kind::Texts),
        may("succeeds.predecessor", Kind::Id(Of::Party)),
        may("succeeds.kind", Kind::Word("succession", successions)),
        may("from", Kind::When),
        must("texts", Kind::LongTexts),
    ],
);

/// Somebody says that a party holds a seat.
pub(super) const CLAIM_SEAT: Act = claim(
    "claim-seat",
    &[
        must("body", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Party)),
        may("from", Kind::When),
        may("until", Kind::When),
        may("constituency", Kind::Texts),
        may("ground", Kind::Texts),
    ],
);

/// A delegation hands in its credentials.
pub(super) const SUBMIT_CREDENTIALS: Act = act(
    "submit-credentials",
    &[
        must("session", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Party)),
        must("head", Kind::Texts),
        may("members.1", Kind::TextsOfList),
        may("members.2", Kind::TextsOfList),
        may("members.3", Kind::TextsOfList),
        on_behalf("instrument.kind", Kind::Word("instrument", instruments)),
        on_behalf("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// Credentials are examined.
pub(super) const EXAMINE_CREDENTIALS: Act = act(
    "examine-credentials",
    &[
        must("session", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Page)),
        must("delegation", Kind::Id(Of::Page)),
        must("finding", Kind::Word("credentials", findings)),
        may("texts", Kind::LongTexts),
    ],
);

fn kinds() -> Vec<&'static str> {
    NoticeKind::ALL.map(NoticeKind::as_str).to_vec()
}

fn successions() -> Vec<&'static str> {
    SuccessionKind::ALL.map(SuccessionKind::as_str).to_vec()
}

fn findings() -> Vec<&'static str> {
    Finding::ALL.map(Finding::as_str).to_vec()
}

/// What can be done about a party on its page.
pub(super) fn on_member(scene: &Scene<'_>, party: &PartyId) -> Vec<Offer> {
    if !scene.state.parties.contains_key(party) {
        return Vec::new();
    }
    let values = || [("party", scene.party(party).into())];
    let mut offers = Vec::new();
    if scene.may(GIVE_NOTICE.word, Some(party)) {
        let own = scene.own() == Some(party);
        let family = if own {
            "give-own-notice"
        } else {
            "give-notice"
        };
        let offer = Offer::new(scene, &GIVE_NOTICE, family, &values());
        offers.push(offer.given("party", party.as_str()).foreseeable());
    }
    if scene.may(REVOKE_NOTICE.word, Some(party)) {
        offers.extend(revoke(scene, party));
    }
    if scene.may(RECORD_CHANGE.word, None) {
        let offer = Offer::new(scene, &RECORD_CHANGE, "record-change", &values());
        let offer = offer.given("party", party.as_str());
        offers.push(offer.preset("by.account", party.as_str()));
    }
    offers
}

/// Every notice of the party that has not been taken back.
fn revoke(scene: &Scene<'_>, party: &PartyId) -> Vec<Offer> {
    let running =
        |it: &&NoticeOnRecord| it.given.claim.notice.party == *party && it.revoked().is_none();
    let offer = |it: &NoticeOnRecord| {
        let notice = &it.given.claim.notice;
        let kind = language::word(scene.language(), "notice", notice.kind.as_str());
        let received = language::date(scene.language(), &it.given.origin.valid);
        let values = [("kind", kind.into()), ("date", received.into())];
        let mut offer = Offer::new(scene, &REVOKE_NOTICE, "revoke-notice", &values)
            .given("notice", notice.notice.as_str())
            .given("party", party.as_str())
            .foreseeable();
        offer.id = format!("revoke-{}", notice.notice);
        offer
    };
    let notices = scene.state.notices.values().filter(running);
    notices.map(offer).collect()
}

/// A seat of a body that has some to fill.
pub(super) fn on_body(scene: &Scene<'_>, body: &BodyId) -> Option<Offer> {
    let of = scene.charter()?.bodies.get(body)?;
    let elected = of.seats != Composition::AllMembers;
    (elected && scene.may(CLAIM_SEAT.word, None)).then(|| {
        let values = [("body", scene.body(body).into())];
        Offer::new(scene, &CLAIM_SEAT, "claim-seat", &values)
            .given("body", body.as_str())
            .preset("by.account", "secretariat")
            .foreseeable()
    })
}

/// Credentials handed in and examined, on the page of a session.
pub(super) fn on_session(scene: &Scene<'_>, session: &Session) -> Vec<Offer> {
    if session.convened.is_none() || session.closed.is_some() {
        return Vec::new();
    }
    let mut offers = Vec::new();
    let submit = |family, values: &[_]| {
        Offer::new(scene, &SUBMIT_CREDENTIALS, family, values)
            .given("session", session.id.as_str())
            .dated(session)
            .foreseeable()
    };
    match scene.own() {
        Some(own) if scene.may(SUBMIT_CREDENTIALS.word, Some(own)) => {
            let is_member = scene.members_of(session).contains(own);
            let done = session.delegations_of(own).next().is_some();
            let offer = submit("submit-own-credentials", &[]).given("party", own.as_str());
            offers.extend((is_member && !done).then_some(offer));
        }
        None if scene.may(SUBMIT_CREDENTIALS.word, None) => {
            offers.push(submit("submit-credentials", &[]));
        }
        _ => {}
    }
    if scene.may(EXAMINE_CREDENTIALS.word, None) {
        let all = session.delegations.values().flatten();
        offers.extend(all.map(|delegation| examine(scene, session, delegation)));
    }
    offers
}

fn examine(scene: &Scene<'_>, session: &Session, delegation: &Delegation) -> Offer {
    let (party, account) = (&delegation.submitted.claim.party, delegation.account());
    let head = crate::components::Text::of(&delegation.submitted.claim.head, scene.language());
    let values = [
        ("party", scene.party(party).into()),
        ("head", head.words.into()),
    ];
    let mut offer = Offer::new(scene, &EXAMINE_CREDENTIALS, "examine-credentials", &values)
        .given("session", session.id.as_str())
        .given("party", party.as_str())
        .given("delegation", account.as_str())
        .dated(session)
        .awaited(delegation.findings.is_empty())
        .foreseeable();
    offer.id = format!("examine-{account}");
    offer
}
