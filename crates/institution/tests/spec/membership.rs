//! Who belongs, and in whose words: claims of standing, office and chair.

use institution::{Command, Event, Refusal, membership::Standing, refusal::Kind, worlds};
use vocab::{Capacity, Day, PartyId, SourceLayer, Span, Texts};

use crate::{
    acts::{
        claim, claim_chair, claim_office, convocation, id, register_person, register_source, say,
        since, standing,
    },
    record::{Act, DAY, Record, Told},
};

fn unknown(kind: Kind, id: &str) -> Refusal {
    Refusal::Unknown {
        kind,
        id: id.to_string(),
    }
}

#[test]
fn a_claim_is_kept_with_its_author_its_capacity_and_its_source() {
    let act = claim("XC", Standing::SelfSuspended).by("XC", Capacity::Party);
    let record = Record::founded().given(act.clone());
    let kept = record.state.standings.last().unwrap();
    assert_eq!(kept.origin.attribution, act.context.attribution);
    assert_eq!(kept.origin.position, record.state.length - 1);
    let follows = Record::founded().tried(act).unwrap();
    assert!(matches!(&follows[..], [Event::StandingClaimed(claim)] if *claim == kept.claim));
}

#[test]
fn whatever_is_claimed_of_the_world_rests_on_a_source() {
    let record = Record::founded().given(register_person("minister"));
    let claims = [
        claim("XA", Standing::Member),
        claim_office("minister", Some("XA"), None),
        claim_chair("XA", None, Span::default()),
        say(&["XA"], None),
    ];
    for command in claims {
        let unsourced = command.clone().resting_on(None);
        assert_eq!(record.refuses(unsourced), Refusal::SourceMissing);
        let elsewhere = command.resting_on(Some("hearsay"));
        assert_eq!(record.refuses(elsewhere), unknown(Kind::Source, "hearsay"));
    }
}

#[test]
fn nothing_is_claimed_of_what_is_not_in_the_register() {
    let record = Record::founded().given(register_person("minister"));
    let rows = [
        (claim("XZ", Standing::Member), Kind::Party, "XZ"),
        (claim_office("nobody", None, None), Kind::Person, "nobody"),
        (
            claim_office("minister", Some("XZ"), None),
            Kind::Party,
            "XZ",
        ),
        (
            claim_office("minister", None, Some("senate")),
            Kind::Body,
            "senate",
        ),
        (claim_chair("XZ", None, Span::default()), Kind::Party, "XZ"),
        (
            claim_chair("XA", Some("senate"), Span::default()),
            Kind::Body,
            "senate",
        ),
        (say(&["XA", "XZ"], None), Kind::Party, "XZ"),
        (say(&["XA"], Some("last-year")), Kind::Session, "last-year"),
    ];
    for (command, kind, id) in rows {
        assert_eq!(record.refuses(command), unknown(kind, id));
    }
}

#[test]
fn a_period_does_not_end_before_it_begins() {
    let rows = [
        // from, until, refused
        ("2026-02-10", "2026-02-09", true),
        ("2026-02-10", "2026-02-10", false),
        // As far as the dates can tell: a month may mean its last day.
        ("2026-02-10", "2026-02", false),
        ("2026-02-10", "2026-01", true),
        ("unstated", "1992", false),
    ];
    let record = Record::founded().given(register_person("minister"));
    for (from, until, refused) in rows {
        let span = Span {
            from: id(from),
            until: Some(id(until)),
        };
        let claims = [
            Command::ClaimStanding(standing("XA", Standing::Member, span)),
            claim_chair("XA", None, span),
        ];
        for command in claims {
            let answer = record.tried(command);
            let expected = refused.then_some(Refusal::EndBeforeBeginning);
            assert_eq!(answer.err(), expected, "{from} to {until}");
        }
    }
}

#[test]
fn a_text_of_spaces_is_no_text() {
    let mut said = standing("XA", Standing::Member, since(DAY));
    for words in [Texts::new(), crate::acts::text(" \n")] {
        said.texts = words;
        let empty = Refusal::FieldEmpty { field: "texts" };
        assert_eq!(
            Record::founded().refuses(Command::ClaimStanding(said.clone())),
            empty
        );
    }
}

// ---- The chair ----

fn chair(record: &Record, body: Option<&str>, day: &str) -> Option<PartyId> {
    let day: Day = id(day);
    let body = body.map(id);
    let claimed = record.state.chair_on(body.as_ref(), day)?;
    Some(claimed.claim.party.clone())
}

#[test]
fn the_chair_of_a_body_comes_before_the_chair_of_the_organisation() {
    let record = Record::founded()
        .given(claim_chair("XA", None, since("2026-01-01")))
        .given(claim_chair("XB", Some("assembly"), since("2026-02")));
    let rows = [
        (None, "2026-03-01", Some("XA")),
        (Some("assembly"), "2026-03-01", Some("XB")),
        (Some("council"), "2026-03-01", Some("XA")),
        (Some("assembly"), "2026-01-15", Some("XA")),
        (Some("council"), "2025-12-31", None),
    ];
    for (body, day, expected) in rows {
        assert_eq!(
            chair(&record, body, day),
            expected.map(id),
            "{body:?} on {day}"
        );
    }
}

#[test]
fn where_two_chairmanships_meet_the_later_recorded_holds_and_press_reports_set_none() {
    let press: Act = claim_chair("XC", None, since("2026-01-01")).resting_on(Some("gazette"));
    let record = Record::founded()
        .given(register_source("gazette", SourceLayer::Others))
        .given(claim_chair("XA", None, since("2026-01-01")))
        .given(claim_chair("XB", None, since("2026-03-01")))
        .given(press);
    assert_eq!(chair(&record, None, "2026-02-01"), Some(id("XA")));
    assert_eq!(chair(&record, None, "2026-03-02"), Some(id("XB")));
}

#[test]
fn a_session_is_chaired_by_whom_it_names_or_else_by_who_holds_the_chair_that_day() {
    let named = Command::ConveneSession(institution::sessions::SessionConvocation {
        chair: Some(id("XB")),
        ..convocation("named", "council", DAY)
    });
    let plain = Command::ConveneSession(convocation("plain", "council", DAY));
    let record = Record::founded()
        .given(claim_chair("XA", None, since("2026-01-01")))
        .given(named)
        .given(plain);
    for (session, expected) in [("named", "XB"), ("plain", "XA")] {
        let session = &record.state.sessions[&id(session)];
        assert_eq!(record.state.session_chair(session), Some(id(expected)));
    }
}

// ---- What is contested ----

#[test]
fn a_party_is_contested_where_a_live_word_differs_from_what_the_policy_follows() {
    use Standing::{Active, Former, Member, Observer, SelfSuspended, SuspendedByOrgan};
    let rows = [
        // who, claimed by the press or by an organ, contested
        ("XA", None, false),
        ("XA", Some((Capacity::Press, Member)), false),
        ("XA", Some((Capacity::Press, Former)), true),
        ("XA", Some((Capacity::Press, SelfSuspended)), true),
        ("XA", Some((Capacity::Press, Active)), false),
        // What an organ decides, the policy follows; the founding act's word is then the other.
        ("XA", Some((Capacity::Organ, SuspendedByOrgan)), false),
        ("XA", Some((Capacity::Organ, Former)), true),
        // The policy follows nobody on XD, so that any word on it stands alone against it.
        ("XD", None, false),
        ("XD", Some((Capacity::Organ, Observer)), false),
        ("XD", Some((Capacity::Press, Member)), true),
        ("XD", Some((Capacity::Press, Observer)), true),
    ];
    for (party, said, contested) in rows {
        let mut record = Record::founded();
        if let Some((capacity, standing)) = said {
            record = record.given(claim(party, standing).by("secretariat", capacity));
        }
        let party: PartyId = id(party);
        let answer = worlds::is_contested(&record.state, &party, id(DAY));
        assert_eq!(answer, contested, "{party} by {said:?}");
    }
}
