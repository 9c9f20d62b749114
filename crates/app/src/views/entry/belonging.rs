//! Sentences of seats, notices, changes of a party and credentials.

use institution::{
    commitments::CommitmentClaim,
    membership::{
        SeatClaim,
        changes::PartyChange,
        credentials::{Credentials, CredentialsFinding},
        notices::{NoticeReceipt, NoticeRevocation},
    },
};
use language::{date, list, word};
use vocab::{PartyId, When};

use super::{
    about::{body_page, party_page},
    sitting,
    telling::{Piece, Scene, Sentence},
};
use crate::views::{account_named, body_named, party_named, worded};

impl Scene<'_> {
    fn of_party(&self, sentence: Sentence, party: &PartyId) -> Sentence {
        let name = party_named(self.state, party, self.reader).name;
        sentence.name("party", name, party_page(self.state, party))
    }

    fn day(&self, when: When) -> String {
        date(self.reader.language, &when)
    }
}

pub(super) fn seat(scene: &Scene<'_>, claim: &SeatClaim) -> Sentence {
    let body = body_named(scene.state, &claim.body, scene.reader).name;
    let page = body_page(scene.state, &claim.body);
    let constituency = worded(&claim.constituency, scene.reader);
    let constituency = (!constituency.text.is_empty()).then_some(Piece::Name {
        name: constituency,
        page: None,
    });
    let sentence = scene.say("seat-claimed").name("body", body, page);
    scene
        .of_party(sentence, &claim.party)
        .maybe(constituency)
        .maybe(scene.span(&claim.span))
}

pub(super) fn commitment(scene: &Scene<'_>, claim: &CommitmentClaim) -> Sentence {
    let language = scene.reader.language;
    let words = claim.obligations.iter();
    let words: Vec<_> = words
        .map(|it| word(language, "obligation", it.as_str()).into_owned())
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let sentence = scene
        .say("commitment-claimed")
        .word("instrument", claim.instrument.to_string())
        .word("obligations", list(language, &words));
    scene
        .of_party(sentence, &claim.party)
        .maybe(scene.span(&claim.span))
        .saying(worded(&claim.texts, scene.reader))
}

pub(super) fn notice(scene: &Scene<'_>, receipt: &NoticeReceipt) -> Sentence {
    let notice = &receipt.notice;
    let language = scene.reader.language;
    let kind = word(language, "notice", notice.kind.as_str());
    let effect = receipt.takes_effect.or(notice.effective);
    let sentence = match effect {
        Some(effect) => scene
            .say("notice-given-effective")
            .word("effect", scene.day(effect)),
        None => scene.say("notice-given"),
    };
    scene
        .of_party(sentence, &notice.party)
        .word("kind", kind)
        .saying(worded(&notice.texts, scene.reader))
}

pub(super) fn revocation(scene: &Scene<'_>, revocation: &NoticeRevocation) -> Sentence {
    let notice = scene.state.notices.get(&revocation.notice);
    let kind = notice.map_or("withdrawal", |notice| {
        notice.given.claim.notice.kind.as_str()
    });
    let sentence = scene
        .say("notice-revoked")
        .word("kind", word(scene.reader.language, "notice", kind));
    scene
        .of_party(sentence, &revocation.party)
        .saying(worded(&revocation.texts, scene.reader))
}

pub(super) fn change(scene: &Scene<'_>, change: &PartyChange) -> Sentence {
    let page = party_page(scene.state, &change.party);
    let code = crate::views::Worded {
        text: change.party.to_string(),
        foreign: None,
    };
    let names = worded(&change.names, scene.reader);
    let sentence = match &change.succeeds {
        Some(succession) => {
            let predecessor = party_named(scene.state, &succession.predecessor, scene.reader);
            let of = party_page(scene.state, &succession.predecessor);
            let key = format!("party-{}", succession.kind.as_str());
            let told = scene.say(&key).name("predecessor", predecessor.name, of);
            scene.of_party(told, &change.party)
        }
        None => scene
            .say("party-changed")
            .name("party", code, page)
            .name("name", names, None),
    };
    let from = (change.from != When::Unstated).then(|| Piece::Words(scene.day(change.from)));
    sentence
        .maybe(from)
        .saying(worded(&change.texts, scene.reader))
}

pub(super) fn credentials(scene: &Scene<'_>, credentials: &Credentials) -> Sentence {
    let sentence = sitting::session(scene, "credentials-submitted", &credentials.session);
    let head = worded(&credentials.head, scene.reader);
    let head = Piece::Name {
        name: head,
        page: None,
    };
    scene.of_party(sentence, &credentials.party).detail(head)
}

pub(super) fn finding(scene: &Scene<'_>, finding: &CredentialsFinding) -> Sentence {
    let language = scene.reader.language;
    let found = word(language, "credentials", finding.finding.as_str());
    let account = account_named(scene.state, &finding.delegation, scene.reader);
    let sentence = sitting::session(scene, "credentials-examined", &finding.session)
        .word("finding", found)
        .name("delegation", account.name, None);
    scene
        .of_party(sentence, &finding.party)
        .saying(worded(&finding.texts, scene.reader))
}
