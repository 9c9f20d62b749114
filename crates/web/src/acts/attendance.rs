//! Who comes: announced beforehand by each delegation, taken in the room by the secretariat.

use institution::sessions::{Presence, Session};
use record::Json;
use vocab::PartyId;

use super::{
    act::{Act, Kind, Of, act, instruments, may, must},
    offer::Offer,
    reading::Reading,
    scene::Scene,
    wrong::Wrong,
};

/// A delegation says whether it comes.
pub(super) const ANNOUNCE: Act = act(
    "announce-participation",
    &[
        must("session", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Party)),
        must("attends", Kind::YesNo),
    ],
);

/// The secretariat takes attendance, of all members in one form.
pub(super) const RECORD: Act = act(
    "record-attendance",
    &[
        must("session", Kind::Id(Of::Page)),
        must("presence", Kind::Presences),
        may("instrument.kind", Kind::Word("instrument", instruments)),
        may("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// The most members one form takes.
const MEMBERS_MAX: usize = 300;
/// The longest name or office of a head of delegation, in characters.
const HEAD_MAX: usize = 200;

/// What is possible on the page of a session.
pub(super) fn offers(scene: &Scene<'_>, session: &Session) -> Vec<Offer> {
    let mut offers = Vec::new();
    if session.closed.is_some() {
        return offers;
    }
    offers.extend(announce(scene, session));
    if session.convened.is_some() && scene.may(RECORD.word, None) {
        let members = scene.members_of(session);
        let is_unsaid = |party: &PartyId| !session.attendance.contains_key(party);
        let awaited = session.open_sitting().is_some() && members.iter().any(is_unsaid);
        let mut offer = Offer::new(scene, &RECORD, "record-attendance", &[])
            .given("session", session.id.as_str())
            .dated(session)
            .awaited(awaited);
        for party in &members {
            if let Some(record) = session.attendance.get(party) {
                let presence = record.claim.presence.as_str();
                offer = offer.preset(format!("presence.{party}"), presence);
                let head = record.claim.head.get(scene.language().language());
                offer = offer.preset(format!("head.{party}"), head.unwrap_or_default());
            }
        }
        offers.push(offer);
    }
    offers
}

fn announce(scene: &Scene<'_>, session: &Session) -> Option<Offer> {
    let offer = |family, values: &[_]| {
        Offer::new(scene, &ANNOUNCE, family, values).given("session", session.id.as_str())
    };
    match scene.own() {
        Some(own) => {
            let is_member = scene.members_of(session).contains(own);
            let awaited = session.announcement(own).is_none()
                && !session.attendance.contains_key(own)
                && session.convened.is_some();
            let ours = || {
                offer("announce-own", &[])
                    .given("party", own.as_str())
                    .awaited(awaited)
            };
            (is_member && scene.may(ANNOUNCE.word, Some(own))).then(ours)
        }
        None => scene
            .may(ANNOUNCE.word, None)
            .then(|| offer("announce-participation", &[])),
    }
}

/// Reads an answer for each member that was asked about.
pub(super) fn read_presences(reading: &mut Reading<'_>) {
    let posted = reading.posted;
    let parties: Vec<String> = posted.under("presence.").map(str::to_string).collect();
    let mut each = Vec::new();
    for party in parties.iter().take(MEMBERS_MAX) {
        let name = format!("presence.{party}");
        let presence = posted.get(&name);
        if presence.is_empty() {
            continue;
        }
        let known = Presence::ALL.iter().any(|known| known.as_str() == presence);
        if !known || party.parse::<PartyId>().is_err() {
            reading.wrong(name, Wrong::NotOffered);
            continue;
        }
        let head = posted.get(&format!("head.{party}"));
        if head.chars().count() > HEAD_MAX {
            reading.wrong(format!("head.{party}"), Wrong::TooLong(HEAD_MAX));
        }
        if is_recorded(reading, party, presence, head) {
            continue;
        }
        let mut own = Json::Null;
        own["party"] = party.as_str().into();
        own["presence"] = presence.into();
        if !head.is_empty() {
            own["head"][reading.scene.language().code()] = head.into();
        }
        each.push(own);
    }
    if each.is_empty() && reading.wrongs.is_empty() {
        reading.wrong("presence", Wrong::NotChosen);
    }
    reading.payload["each"] = each.into();
}

/// Whether the record says of a member already what the form says of it.
fn is_recorded(reading: &Reading<'_>, party: &str, presence: &str, head: &str) -> bool {
    let state = reading.scene.state;
    let session = reading
        .posted
        .get("session")
        .parse()
        .ok()
        .and_then(|id| state.sessions.get(&id));
    let record = session.and_then(|session| session.attendance.get(&party.parse().ok()?));
    record.is_some_and(|record| {
        let known = record.claim.head.get(reading.scene.language().language());
        record.claim.presence.as_str() == presence && known.unwrap_or_default() == head
    })
}
