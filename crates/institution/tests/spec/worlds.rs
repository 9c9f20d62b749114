//! The world of an account: who is on the roll if one believes it.

use institution::{
    Command,
    entry::Certainty,
    membership::{Facet, Standing, StandingClaim},
    worlds::{self, RollOf, WorldRoll, by_policy},
};
use rules::StruckBecause;
use vocab::{Capacity, PartyId, Span};

use crate::{
    acts::{claim, id, register_account, since, standing},
    record::{Record, Told},
};

/// The rolls on a day, each as `policy|rival: authors: seats (excluded) of membership`.
fn rolls(record: &Record, rule: &str, concerns: Option<&str>, day: &str) -> Vec<String> {
    let rule = record
        .state
        .charter
        .as_ref()
        .unwrap()
        .rules
        .latest(&id(rule))
        .unwrap();
    let concerns: Option<PartyId> = concerns.map(id);
    let worlds = worlds::rolls(
        &record.state,
        RollOf {
            rule,
            concerns: concerns.as_ref(),
            body: None,
            day: id(day),
        },
    );
    worlds.iter().map(in_words).collect()
}

fn in_words(world: &WorldRoll) -> String {
    let seats: Vec<_> = world.roll.seats.keys().map(PartyId::as_str).collect();
    let out =
        |(party, because): (&PartyId, &StruckBecause)| format!("{party} {}", because.as_str());
    let excluded: Vec<_> = world.roll.excluded.iter().map(out).collect();
    let authors: Vec<_> = world.authors.iter().map(|author| author.as_str()).collect();
    format!(
        "{}: {}: {} ({}) of {}",
        if world.policy { "policy" } else { "rival" },
        authors.join(" "),
        seats.join(" "),
        excluded.join(", "),
        world.roll.total_membership,
    )
}

const FOUNDED: &str = "policy: founding-act: XA XB XC () of 3";

#[test]
fn by_the_founding_act_alone_there_is_one_roll() {
    assert_eq!(
        rolls(&Record::founded(), "consensus", None, "2026-06-21"),
        [FOUNDED]
    );
    let before = rolls(&Record::founded(), "consensus", None, "2025-12-31");
    assert_eq!(before, ["policy: :  () of 0"]);
}

#[test]
fn a_member_that_says_it_suspends_itself_is_off_the_roll_in_its_own_world_only() {
    // L1 (F14, F15, F16): its own word of a month, the secretariat's word that it is a full
    // member, and a withdrawal that is only expected.
    let withdrawal = Command::ClaimStanding(StandingClaim {
        organisation: None,
        certainty: Certainty::Expected,
        ..standing("XC", Standing::Former, Span::default())
    });
    let suspends = standing("XC", Standing::SelfSuspended, since("2026-02"));
    let member = standing("XC", Standing::Member, Span::default());
    let record = Record::founded()
        .given(Command::ClaimStanding(suspends).by("XC", Capacity::Party))
        .given(withdrawal.by("XC", Capacity::Party))
        .given(Command::ClaimStanding(member));
    assert_eq!(
        rolls(&record, "consensus", None, "2026-06-21"),
        [
            "policy: founding-act secretariat: XA XB XC () of 3",
            "rival: XC: XA XB (XC suspended) of 2",
        ]
    );
    // The month leaves the day open: from its first day on the accounts may differ.
    let worlds = |day: &str| rolls(&record, "consensus", None, day).len();
    assert_eq!(worlds("2026-01-31"), 1);
    assert_eq!(worlds("2026-02-01"), 2);
}

#[test]
fn what_is_only_expected_planned_or_scheduled_moves_nobody() {
    for certainty in Certainty::ALL {
        let claim = Command::ClaimStanding(StandingClaim {
            organisation: None,
            certainty,
            ..standing("XC", Standing::Former, since("2026-01-01"))
        });
        let record = Record::founded().given(claim.by("secretariat", Capacity::Organ));
        let policy = rolls(&record, "consensus", None, "2026-06-21").remove(0);
        let stated = certainty == Certainty::Stated;
        assert_eq!(policy.contains("XC"), !stated, "{certainty:?}");
    }
}

#[test]
fn the_policy_follows_the_higher_capacity_and_among_equals_the_later_recorded() {
    use Capacity::{Depositary, OperationOfRule, Organ, Party, Press, Secretariat};
    use Standing::{Former, Member, Observer, Withdrawing};
    type Said = (Capacity, Standing);
    let rows: [(&[Said], Option<Said>); 8] = [
        (&[], None),
        (&[(Secretariat, Member)], Some((Secretariat, Member))),
        // In whatever order they are recorded.
        (
            &[(Organ, Former), (Secretariat, Member)],
            Some((Organ, Former)),
        ),
        (
            &[(Secretariat, Member), (Organ, Former)],
            Some((Organ, Former)),
        ),
        // Among equals the later recorded.
        (&[(Organ, Former), (Organ, Member)], Some((Organ, Member))),
        // Who is not competent for a standing does not bring it about, however high.
        (
            &[(Party, Withdrawing), (OperationOfRule, Observer)],
            Some((Party, Withdrawing)),
        ),
        (&[(Press, Member), (Party, Former)], None),
        (
            &[(Depositary, Former), (Party, Withdrawing)],
            Some((Depositary, Former)),
        ),
    ];
    for (said, expected) in rows {
        let mut record = Record::founded();
        for (capacity, standing) in said {
            record = record.given(claim("XD", *standing).by("secretariat", *capacity));
        }
        let (party, day) = (id("XD"), id("2026-06-21"));
        let followed = by_policy(&record.state, &party, Facet::Status, day);
        let followed = followed.map(|it| (it.origin.attribution.capacity, it.claim.standing));
        assert_eq!(followed, expected, "{said:?}");
    }
}

#[test]
fn a_claim_that_has_ended_or_not_begun_says_nothing() {
    let rows = [
        // from, until, on, off the roll
        ("2026-03-01", None, "2026-02-28", false),
        ("2026-03-01", None, "2026-03-01", true),
        ("2026-03-01", Some("2026-04-01"), "2026-04-01", true),
        ("2026-03-01", Some("2026-04-01"), "2026-04-02", false),
        ("2026-03-01", Some("2026-04"), "2026-04-30", true),
        ("2026-03-01", Some("2026-04"), "2026-05-01", false),
        ("../2026-03-01", None, "2026-02-01", true),
        ("2026-03/..", None, "2026-02-28", false),
    ];
    for (from, until, day, off) in rows {
        let span = Span {
            from: id(from),
            until: until.map(id),
        };
        let suspended = Command::ClaimStanding(standing("XC", Standing::SuspendedByOrgan, span));
        let record = Record::founded().given(suspended.by("secretariat", Capacity::Organ));
        let policy = rolls(&record, "consensus", None, day).remove(0);
        let expected = if off {
            "XA XB (XC suspended)"
        } else {
            "XA XB XC ()"
        };
        assert!(
            policy.contains(expected),
            "{from} to {until:?} on {day}: {policy}"
        );
    }
}

#[test]
fn an_author_is_heard_on_what_it_speaks_of_and_the_policy_on_all_else() {
    // By the gazette XD is a member; that XC is suspended it does not say, so the organ's word
    // holds in its world too.
    let record = Record::founded()
        .given(register_account("gazette", Capacity::Press))
        .given(claim("XC", Standing::SuspendedByOrgan).by("secretariat", Capacity::Organ))
        .given(claim("XD", Standing::Member).by("gazette", Capacity::Press));
    assert_eq!(
        rolls(&record, "consensus", None, "2026-06-21"),
        [
            "policy: founding-act secretariat: XA XB (XC suspended) of 2",
            "rival: gazette: XA XB XD (XC suspended) of 3",
        ]
    );
}

#[test]
fn an_authors_latest_word_is_its_word() {
    let record = Record::founded()
        .given(claim("XC", Standing::SelfSuspended).by("XC", Capacity::Party))
        .given(claim("XC", Standing::Active).by("XC", Capacity::Party));
    let one = ["policy: founding-act XC: XA XB XC () of 3"];
    assert_eq!(rolls(&record, "consensus", None, "2026-06-21"), one);
}

#[test]
fn equal_rolls_are_kept_once_with_all_who_give_them_in_the_order_they_first_spoke() {
    let record = Record::founded()
        .given(register_account("gazette", Capacity::Press))
        .given(claim("XC", Standing::SelfSuspended).by("gazette", Capacity::Press))
        .given(claim("XB", Standing::Member).by("XB", Capacity::Party))
        .given(claim("XC", Standing::SelfSuspended).by("XC", Capacity::Party));
    assert_eq!(
        rolls(&record, "consensus", None, "2026-06-21"),
        [
            "policy: founding-act XB: XA XB XC () of 3",
            "rival: gazette XC: XA XB (XC suspended) of 2",
        ]
    );
}

#[test]
fn a_decision_about_a_member_is_taken_without_it_and_a_suspended_one_is_off_already() {
    let record = Record::founded();
    let concerning = |record: &Record, party| rolls(record, "minus-one", Some(party), "2026-06-21");
    let without = ["policy: founding-act: XA XC (XB state-concerned) of 3"];
    assert_eq!(concerning(&record, "XB"), without);
    // Only where the rule says so, and only a member.
    assert_eq!(
        rolls(&record, "consensus", Some("XB"), "2026-06-21"),
        [FOUNDED]
    );
    assert_eq!(concerning(&record, "XD"), [FOUNDED]);
    let suspended = claim("XB", Standing::SuspendedByOrgan).by("secretariat", Capacity::Organ);
    let off = ["policy: founding-act secretariat: XA XC (XB suspended) of 2"];
    assert_eq!(concerning(&record.given(suspended), "XB"), off);
}

#[test]
fn one_that_has_given_notice_is_a_member_until_it_has_left() {
    for (standing, on_roll) in [
        (Standing::Withdrawing, true),
        (Standing::Former, false),
        (Standing::Observer, false),
    ] {
        let said = claim("XD", standing).by("secretariat", Capacity::Organ);
        let said = if standing == Standing::Withdrawing {
            said.by("XD", Capacity::Party)
        } else {
            said
        };
        let record = Record::founded().given(said);
        let policy = rolls(&record, "consensus", None, "2026-06-21").remove(0);
        assert_eq!(policy.contains("XD ()"), on_roll, "{standing}");
    }
}
