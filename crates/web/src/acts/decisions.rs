//! What follows a verdict: a draft sent up, a decision joined, signed, in force.

use institution::decisions::{Authority, Draft, DraftKind, ForceClause, Stage};
use vocab::{PartyId, When};

use super::{
    act::{Act, Kind, Of, act, instruments, may, must, on_behalf},
    offer::{Offer, later},
    scene::Scene,
};

/// An approved draft goes to the next body.
pub(super) const FORWARD: Act = act(
    "forward-draft",
    &[
        must("draft", Kind::Id(Of::Page)),
        must("to", Kind::Id(Of::SessionAbove)),
    ],
);

/// A member joins a decision it took no part in.
pub(super) const JOIN: Act = act(
    "join-decision",
    &[
        must("draft", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Page)),
        on_behalf("instrument.kind", Kind::Word("instrument", instruments)),
        on_behalf("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// A decision is signed for a member.
pub(super) const SIGN: Act = act(
    "sign-decision",
    &[
        must("draft", Kind::Id(Of::Page)),
        must("party", Kind::Id(Of::Page)),
        must("signatory", Kind::Texts),
        must("authority", Kind::Word("authority", authorities)),
        on_behalf("instrument.kind", Kind::Word("instrument", instruments)),
        on_behalf("instrument.reference", Kind::Line),
        may("instrument.dated", Kind::When),
        may("instrument.deposited", Kind::Line),
    ],
);

/// The record takes note that a decision is in force.
pub(super) const RECORD_FORCE: Act = act(
    "record-entry-into-force",
    &[must("draft", Kind::Id(Of::Page))],
);

fn authorities() -> Vec<&'static str> {
    [Authority::ExOfficio, Authority::FullPowers]
        .map(Authority::as_str)
        .to_vec()
}

/// What is possible on the page of a draft that a body has acted on.
pub(super) fn offers(scene: &Scene<'_>, draft: &Draft) -> Vec<Offer> {
    let mut offers: Vec<Offer> = forward(scene, draft).into_iter().collect();
    if draft.adopted.is_some() && draft.submission.kind == DraftKind::Decision {
        offers.extend(force(scene, draft));
        offers.extend(sign(scene, draft));
        offers.extend(join(scene, draft));
    }
    offers
}

fn forward(scene: &Scene<'_>, draft: &Draft) -> Option<Offer> {
    let Stage::Approved(step) = draft.stage else {
        return None;
    };
    let next = draft.submission.path.get(step + 1)?;
    scene.may(FORWARD.word, None).then(|| {
        let values = [("body", scene.body(&next.body).into())];
        let offer = Offer::new(scene, &FORWARD, "forward-draft", &values)
            .given("draft", draft.submission.draft.as_str())
            .main(true)
            .awaited(true);
        dated(offer, scene, draft)
    })
}

/// Dated as the session the draft was last before.
fn dated(offer: Offer, scene: &Scene<'_>, draft: &Draft) -> Offer {
    match scene.state.sessions.get(&draft.session) {
        Some(session) => offer.dated(session),
        None => offer,
    }
}

fn sign(scene: &Scene<'_>, draft: &Draft) -> Vec<Offer> {
    let mut parties = draft.participants(&scene.state.questions);
    parties.retain(|party| !draft.signatures.contains_key(party));
    of_parties(scene, draft, parties, &SIGN, ["sign-own", "sign-decision"])
}

fn join(scene: &Scene<'_>, draft: &Draft) -> Vec<Offer> {
    let open = draft
        .joining
        .as_ref()
        .map(|joining| joining.claim.parties.as_slice());
    let mut parties = open.unwrap_or_default().to_vec();
    parties.retain(|party| !draft.joined.contains_key(party));
    of_parties(scene, draft, parties, &JOIN, ["join-own", "join-decision"])
}

/// An act of each of these parties: its own delegation's, or an officer's on its behalf.
fn of_parties(
    scene: &Scene<'_>,
    draft: &Draft,
    mut parties: Vec<PartyId>,
    act: &'static Act,
    [own_words, other_words]: [&'static str; 2],
) -> Vec<Offer> {
    scene.sort(&mut parties);
    let offer = |family, party: &PartyId| {
        let values = [("party", scene.party(party).into())];
        let offer =
            Offer::new(scene, act, family, &values).given("draft", draft.submission.draft.as_str());
        dated(offer, scene, draft)
    };
    if let Some(own) = scene.own() {
        let may = parties.contains(own) && scene.may(act.word, Some(own));
        let awaited = act.word == SIGN.word;
        let ours = || {
            offer(own_words, own)
                .given("party", own.as_str())
                .main(awaited)
                .awaited(awaited)
        };
        return may.then(ours).into_iter().collect();
    }
    if !scene.may(act.word, None) {
        return Vec::new();
    }
    let paper = if act.word == SIGN.word {
        "signed-original"
    } else {
        ""
    };
    let each = |party: &PartyId| {
        offer(other_words, party)
            .of_party(party)
            .preset("instrument.kind", paper)
    };
    parties.iter().map(each).collect()
}

/// Offered once nothing stands in its way any more.
fn force(scene: &Scene<'_>, draft: &Draft) -> Option<Offer> {
    if draft.in_force.is_some() || !scene.may(RECORD_FORCE.word, None) {
        return None;
    }
    let adopted_on = draft.adopted.as_ref()?.origin.valid;
    let signatures = draft
        .signatures
        .values()
        .map(|signature| signature.origin.valid);
    let on = match draft.submission.force {
        ForceClause::None => return None,
        ForceClause::OnAdoption => adopted_on,
        ForceClause::OnSignature => {
            let adopters = draft.adopters(&scene.state.questions);
            if !adopters
                .iter()
                .all(|party| draft.signatures.contains_key(party))
            {
                return None;
            }
            signatures.fold(adopted_on, later)
        }
        ForceClause::OnDay(day) => When::day(day),
    };
    let offer = Offer::new(scene, &RECORD_FORCE, "record-entry-into-force", &[])
        .given("draft", draft.submission.draft.as_str())
        .on(on)
        .main(true)
        .awaited(true);
    Some(offer)
}
