//! The cases of the ledger (L1 to L11), each a story; what follows is read off the state.

use app::Log;
use institution::{
    State,
    decisions::Stage,
    membership::{
        Facet, Right, Standing,
        credentials::{SeatGround, seated},
        rights::{Entitlement, right_of},
    },
    worlds::{self, RollOf, standing_by},
};
use rules::{Roll, StruckBecause};
use vocab::{AccountId, Capacity, PartyId, Timestamp};

use super::{stories, text};

async fn told(name: &str) -> Log {
    let (story, beside) = (
        text(&format!("ledger/{name}.toml")),
        stories().join("ledger"),
    );
    let log = testkit::ledger_log(&story, &beside).await;
    log.unwrap_or_else(|fault| panic!("{fault}"))
}

fn standing(
    state: &State,
    party: &str,
    facet: Facet,
    day: &str,
    by: Option<&str>,
) -> Option<Standing> {
    let account: Option<AccountId> = by.map(|by| by.parse().unwrap());
    let party: PartyId = party.parse().unwrap();
    standing_by(state, &party, facet, day.parse().unwrap(), account.as_ref())
        .map(|claimed| claimed.claim.standing)
}

fn roll(state: &State, rule: &str, body: Option<&str>, day: &str, by: Option<&str>) -> Roll {
    let charter = state.charter.as_ref().unwrap();
    let body = body.map(|body| body.parse().unwrap());
    let account: Option<AccountId> = by.map(|by| by.parse().unwrap());
    let asked = RollOf {
        rule: charter.rules.latest(&rule.parse().unwrap()).unwrap(),
        concerns: None,
        body: body.as_ref(),
        day: day.parse().unwrap(),
    };
    worlds::roll_by(state, asked, account.as_ref())
}

fn is_contested(state: &State, party: &str, day: &str) -> bool {
    worlds::is_contested(state, &party.parse().unwrap(), day.parse().unwrap())
}

fn who_sits(state: &State, session: &str, party: &str) -> Option<(String, SeatGround)> {
    let session = &state.sessions[&session.parse().unwrap()];
    seated(state, session, &party.parse().unwrap())
        .map(|sitting| (sitting.account.to_string(), sitting.ground))
}

#[tokio::test]
async fn l1_a_suspended_participation_and_a_full_member_are_two_live_accounts() {
    let log = testkit::almaty_log().await;
    let state = &log.read().state;
    let day = "2024-06-21";
    let by = Some("pashinyan");
    let (status, part) = (Facet::Status, Facet::Participation);
    assert_eq!(
        standing(state, "AM", part, day, by),
        Some(Standing::SelfSuspended)
    );
    assert_eq!(standing(state, "AM", part, day, None), None);
    assert_eq!(
        standing(state, "AM", status, day, None),
        Some(Standing::Member)
    );
    assert!(is_contested(state, "AM", day));
    // No notice, so nobody is withdrawing.
    assert!(state.notices.is_empty());
    let withdrawing = state
        .standings
        .iter()
        .find(|it| it.claim.standing == Standing::Withdrawing);
    assert!(withdrawing.is_none());
    let session = &state.sessions[&"cfm-2024-06-21".parse().unwrap()];
    let announced = session.announcement(&"AM".parse().unwrap());
    assert!(announced.is_some_and(|announced| !announced.claim.attends));
    let policy = roll(state, "substantive", Some("cfm"), day, None);
    let own = roll(state, "substantive", Some("cfm"), day, by);
    assert_eq!((policy.seats.len(), policy.total_membership), (6, 6));
    assert_eq!((own.seats.len(), own.total_membership), (5, 5));
}

#[tokio::test]
async fn l4_a_notice_and_a_word_against_it_are_contested_from_the_day_it_takes_effect() {
    let log = told("oas-venezuela").await;
    let state = &log.read().state;
    let notice = &state.notices[&"ve-2017".parse().unwrap()];
    assert!(notice.revoked().is_none());
    // Its own words and the Charter's two years differ by a day: both are kept.
    assert!(notice.differs());
    assert_eq!(notice.effect().unwrap().to_string(), "2019-04-28");
    let status = |day, by| standing(state, "VE", Facet::Status, day, by);
    assert_eq!(status("2019-04-10", None), Some(Standing::Withdrawing));
    for (by, expected) in [
        (None, Standing::Former),
        (Some("VE"), Standing::Former),
        (Some("national-assembly"), Standing::Member),
    ] {
        assert_eq!(status("2019-04-28", by), Some(expected), "{by:?}");
    }
    assert!(is_contested(state, "VE", "2019-04-28"));
    // One seat: the delegation that the organ accepted.
    let sits = Some(("national-assembly".to_string(), SeatGround::Accepted));
    assert_eq!(who_sits(state, "pc-2019-04-09", "VE"), sits);
}

#[tokio::test]
async fn l6_a_withdrawal_the_charter_does_not_know_is_one_account_of_two() {
    let log = told("un-indonesia").await;
    let state = &log.read().state;
    let notice = &state.notices[&"id-1965".parse().unwrap()];
    assert_eq!(
        notice.given.claim.takes_effect, None,
        "the Charter has no period"
    );
    let rows = [
        ("1960-01-01", Standing::Member, Standing::Member),
        ("1965-06-01", Standing::Member, Standing::Former),
        ("1970-01-01", Standing::Member, Standing::Member),
    ];
    for (day, policy, own) in rows {
        let status = |by| standing(state, "ID", Facet::Status, day, by);
        assert_eq!(status(None), Some(policy), "{day}");
        assert_eq!(status(Some("ID")), Some(own), "{day}, by its own account");
    }
    assert!(is_contested(state, "ID", "1965-06-01"));
}

#[tokio::test]
async fn l7_the_incumbent_sits_while_rival_credentials_are_put_off() {
    let log = told("un-credentials").await;
    let state = &log.read().state;
    let sits = |ground| Some(("MM".to_string(), ground));
    assert_eq!(who_sits(state, "ga-75", "MM"), sits(SeatGround::Accepted));
    assert_eq!(who_sits(state, "ga-76", "MM"), sits(SeatGround::Incumbent));
    assert!(SeatGround::Incumbent.is_provisional());
    let session = &state.sessions[&"ga-76".parse().unwrap()];
    assert_eq!(session.delegations_of(&"MM".parse().unwrap()).count(), 2);
}

#[tokio::test]
async fn l9_suspended_from_taking_part_is_still_bound_and_not_counted() {
    let log = told("oas-honduras").await;
    let state = &log.read().state;
    let party: PartyId = "HN".parse().unwrap();
    let right = |right| right_of(state, &party, right, "2010-01-01".parse().unwrap(), None);
    assert_eq!(right(Right::Bound).entitlement, Entitlement::Yes);
    assert_eq!(right(Right::Bound).citation.unwrap().article, "9");
    for lost in [
        Right::Attend,
        Right::Vote,
        Right::Quorum,
        Right::Denominator,
    ] {
        assert_eq!(right(lost).entitlement, Entitlement::No, "{lost}");
    }
    let during = roll(state, "two-thirds", None, "2010-01-01", None);
    assert_eq!(during.excluded.get(&party), Some(&StruckBecause::Suspended));
    assert_eq!((during.seats.len(), during.total_membership), (1, 1));
    let after = roll(state, "two-thirds", None, "2011-06-01", None);
    assert_eq!(after.seats.len(), 2);
}

#[tokio::test]
async fn l10_a_vote_is_lost_by_the_rule_or_by_an_organ_and_the_record_says_which() {
    let log = told("arrears").await;
    let state = &log.read().state;
    let during = roll(state, "simple", None, "2026-02-01", None);
    let off: Vec<_> = during.excluded.iter().collect();
    let blue: PartyId = "XB".parse().unwrap();
    assert_eq!(off, [(&blue, &StruckBecause::Arrears)]);
    assert_eq!(during.total_membership, 2);
    let by = |party: &str| {
        let claimed = state
            .standings
            .iter()
            .rfind(|it| it.claim.party.as_str() == party);
        claimed.unwrap().origin.attribution.capacity
    };
    assert_eq!(by("XB"), Capacity::OperationOfRule);
    assert_eq!(by("XA"), Capacity::Organ);
    assert!(is_contested(state, "XA", "2026-02-01"));
    assert_eq!(
        roll(state, "simple", None, "2026-07-01", None).seats.len(),
        2
    );
}

#[tokio::test]
async fn l11_what_one_member_is_bound_by_is_contested_and_what_was_decided_is_not() {
    let log = told("csto-budget").await;
    let state = &log.read().state;
    let draft = &state.drafts[&"budget-2024".parse().unwrap()];
    assert_eq!(draft.stage, Stage::Adopted);
    let armenia: PartyId = "AM".parse().unwrap();
    let open = draft.joining.as_ref().unwrap();
    assert!(
        open.claim.parties.contains(&armenia),
        "it is open for it to join"
    );
    let day = "2024-06-21";
    let bound = |by| standing(state, "AM", Facet::Boundness, day, by);
    assert_eq!(bound(Some("AM")), Some(Standing::BoundExcept));
    assert_eq!(bound(Some("russian-ministry")), Some(Standing::Bound));
    assert_eq!(bound(None), None, "nobody competent has said anything");
    assert!(is_contested(state, "AM", day));
    // It moves nobody: the roll is the same.
    let seats = |by| roll(state, "substantive", None, day, by).seats.len();
    assert_eq!(seats(Some("AM")), seats(None));
}

#[tokio::test]
async fn the_invented_union_uses_everything_the_ledger_has() {
    let log = told("lakes").await;
    let state = &log.read().state;
    assert_eq!(state.notices.len(), 3);
    assert_eq!(state.changes.len(), 2);
    let board = |day| {
        let roll = roll(state, "majority", Some("board"), day, None);
        roll.seats
            .keys()
            .map(PartyId::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(board("2026-05-05"), ["XA", "XB"]);
    assert_eq!(board("2027-06-01"), ["XA"]);
    assert_eq!(
        who_sits(state, "assembly-2026", "XC"),
        Some(("XC".to_string(), SeatGround::OwnAccount))
    );
}

/// The union's story with each act recorded a minute after the one before.
fn a_minute_apart() -> app::story::Story {
    let mut story = app::story::parse(&text("ledger/lakes.toml")).unwrap();
    for (minute, act) in story.acts.iter_mut().enumerate() {
        act.at = Some(moment(minute));
    }
    story
}

fn moment(minute: usize) -> Timestamp {
    let (hour, minute) = (9 + minute / 60, minute % 60);
    format!("2026-01-12T{hour:02}:{minute:02}:00Z")
        .parse()
        .unwrap()
}

#[tokio::test]
async fn as_known_at_a_moment_never_changes_when_later_events_arrive() {
    let story = a_minute_apart();
    let folder = stories().join("ledger/lakes");
    let files = charter::Files::read(&folder).unwrap();
    let law = charter::read("lakes", &files).unwrap();
    let log = testkit::empty_log().await;
    app::found(&log, law, &files).await.unwrap();
    let mut seen = Vec::new();
    for minute in 0..story.acts.len() {
        let one = app::story::Story {
            header: story.header.clone(),
            acts: vec![story.acts[minute].clone()],
        };
        let mut rehearsal = app::Rehearsal::on(&log);
        let name = format!("minute-{minute}");
        app::story::play(&mut rehearsal, &one, &name, moment(minute)).unwrap();
        rehearsal.commit(&log).await.unwrap();
        let published = log.read();
        seen.push(format!("{:?}", published.as_known_at(moment(minute))));
        // Known now is known: nothing is held back.
        assert_eq!(seen[minute], format!("{:?}", published.state));
    }
    let published = log.read();
    for (minute, then) in seen.iter().enumerate() {
        let now = format!("{:?}", published.as_known_at(moment(minute)));
        assert_eq!(now, *then, "minute {minute}");
    }
}

#[tokio::test]
async fn who_belongs_does_not_depend_on_the_order_of_recording() {
    // Claims of the union in any order of recording: what the policy follows is the same, for here
    // no two of them are by the same capacity from the same day.
    let claims = [
        ("member", "operation-of-rule", "2020-01-01", "2020-01-01"),
        ("former", "operation-of-rule", "2022-01-01", "2022-01-01"),
        ("member", "organ", "2023-01-01", "2023-01-01"),
        ("withdrawing", "party", "2024-06-01", "2024-06-01"),
    ];
    let days = ["2021-01-01", "2022-06-01", "2023-06-01", "2024-07-01"];
    let expected = ["member", "former", "member", "withdrawing"];
    let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]];
    for order in orders {
        let head = text("ledger/lakes.toml");
        let (head, _) = head
            .split_once("\n[[act]]\ndo = \"claim-standing\"")
            .unwrap();
        let mut story = head.to_string();
        for place in order {
            let (standing, capacity, from, said) = claims[place];
            story += &format!(
                "\n[[act]]\ndo = \"claim-standing\"\nparty = \"XD\"\nstanding = \"{standing}\"\n\
                 from = \"{from}\"\ntexts = {{ en = \"so it is\" }}\n\
                 by = {{ account = \"assembly-1\", source = \"statute\", \
                 capacity = \"{capacity}\", said = \"{said}\" }}\n"
            );
        }
        let log = testkit::ledger_log(&story, &stories().join("ledger"))
            .await
            .unwrap();
        let state = &log.read().state;
        let told: Vec<_> = days
            .iter()
            .map(|day| {
                standing(state, "XD", Facet::Status, day, None)
                    .unwrap()
                    .as_str()
            })
            .collect();
        assert_eq!(told, expected, "{order:?}");
    }
}
