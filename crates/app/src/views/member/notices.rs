//! Notices a party gave: received when, in effect when, by which article, taken back by whom.

use institution::{
    State,
    law::Revocation,
    membership::notices::{NoticeKind, NoticeOnRecord, leaving_on},
};
use vocab::{AccountId, Day, PartyId, When};

use crate::views::{Named, Reader, Said, Worded, account_named, said, worded};

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub kind: NoticeKind,
    /// The notice in words.
    pub text: Worded,
    /// When it was received.
    pub received: When,
    /// When it takes effect.
    pub effect: Option<When>,
    /// The article the day is counted by: the instrument and the number; none where the day is the
    /// notice's own.
    pub article: Option<(Worded, String)>,
    /// What else the article asks for.
    pub condition: Worded,
    /// The day the notice itself names, where that is another.
    pub own_day: Option<When>,
    /// When its author took it back.
    pub revoked: Option<(When, Named<AccountId>)>,
    /// Others who speak for the party and say that it is to be disregarded.
    pub disputed_by: Vec<Named<AccountId>>,
    /// Whether the charter leaves unsaid that a notice can be taken back.
    pub revocation_unsaid: bool,
    /// Whose word.
    pub said: Said,
}

/// The notices of a party, the earliest first.
pub(super) fn notices(state: &State, party: &PartyId, reader: &Reader) -> Vec<NoticeView> {
    let of_party = |it: &&NoticeOnRecord| it.given.claim.notice.party == *party;
    let mut notices: Vec<_> = state.notices.values().filter(of_party).collect();
    notices.sort_by_key(|it| it.given.origin.position);
    notices
        .into_iter()
        .map(|it| view(state, it, reader))
        .collect()
}

fn view(state: &State, it: &NoticeOnRecord, reader: &Reader) -> NoticeView {
    let origin = &it.given.origin;
    let notice = &it.given.claim.notice;
    let is_withdrawal = notice.kind == NoticeKind::Withdrawal;
    let law = origin.valid.first_day().filter(|_| is_withdrawal);
    let law = law.and_then(|day: Day| leaving_on(state, day));
    let counted = it.given.claim.takes_effect.and(law);
    let author = |origin: &institution::entry::Origin| {
        account_named(state, &origin.attribution.account, reader)
    };
    let own = it.revoked();
    let rivals = it
        .revocations
        .iter()
        .filter(|other| own.is_none_or(|own| own.origin.position != other.origin.position));
    NoticeView {
        id: notice.notice.to_string(),
        kind: notice.kind,
        text: worded(&notice.texts, reader),
        received: origin.valid,
        effect: it.effect(),
        article: counted.map(|law| {
            let citation = &law.citation;
            (
                worded(&citation.instrument, reader),
                citation.article.clone(),
            )
        }),
        condition: counted.map_or_else(Worded::default, |law| worded(&law.condition, reader)),
        own_day: notice.effective.filter(|_| it.differs()),
        revoked: own.map(|own| (own.origin.valid, author(&own.origin))),
        disputed_by: rivals.map(|other| author(&other.origin)).collect(),
        revocation_unsaid: law.is_some_and(|law| law.revocation == Revocation::Unsaid),
        said: said(state, origin, reader),
    }
}
