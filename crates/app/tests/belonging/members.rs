//! The members, and who else is tied to the organisation.

use app::views::{
    members::{MemberRow, MembersView, members},
    standing::Weight,
};
use institution::{State, entry::Certainty, membership::Standing};
use language::Interface;
use vocab::SourceLayer;

use crate::{
    almaty,
    builder::{COUNCIL, NEWSPAPER, Register, SECRETARIAT},
    english, reader,
};

fn codes(rows: &[MemberRow]) -> Vec<String> {
    rows.iter().map(|row| row.party.id.to_string()).collect()
}

fn in_english(state: &State) -> MembersView {
    members(state, None, &english())
}

#[tokio::test]
async fn six_states_are_members_and_one_standing_is_contested() {
    let view = in_english(&almaty().await);
    assert_eq!(codes(&view.members), ["AM", "BY", "KZ", "KG", "RU", "TJ"]);
    assert!(view.others.is_empty());
    assert_eq!(view.contested(), 1);
    assert!(view.members[0].contested);
}

#[tokio::test]
async fn members_stand_in_the_alphabet_of_the_reader() {
    let state = almaty().await;
    let russian = members(&state, None, &reader(Interface::Russian));
    assert_eq!(
        codes(&russian.members),
        ["AM", "BY", "KZ", "KG", "RU", "TJ"]
    );
    let arabic = members(&state, None, &reader(Interface::Arabic));
    assert_eq!(codes(&arabic.members), ["AM", "BY", "RU", "TJ", "KG", "KZ"]);
}

#[tokio::test]
async fn belarus_kyrgyzstan_and_tajikistan_are_never_attributed_to_the_report() {
    let view = in_english(&almaty().await);
    for row in &view.members {
        let code = row.party.id.as_str();
        if ["BY", "KG", "TJ"].contains(&code) {
            assert!(
                row.lines().all(|line| line.said.layer == SourceLayer::Law),
                "{code}"
            );
            let by_report = |line: &app::views::standing::StandingLine| {
                line.said
                    .source
                    .as_ref()
                    .is_some_and(|s| s.id.as_str() == "report")
            };
            assert!(!row.lines().any(by_report), "{code}");
        }
    }
}

#[tokio::test]
async fn f14_f15_f16_each_account_of_armenia_stands_with_its_weight() {
    let view = in_english(&almaty().await);
    let armenia = &view.members[0];
    let told: Vec<_> = armenia
        .lines()
        .map(|line| {
            (
                line.said.account.id.as_str(),
                line.said.locator.as_deref(),
                line.weight,
            )
        })
        .collect();
    let expected = [
        ("charter-2002", Some("Art. 1"), Weight::Followed),
        ("secretariat", Some("F16"), Weight::Agreeing),
        ("pashinyan", Some("F15"), Weight::Ahead),
        ("pashinyan", Some("F14"), Weight::Rival),
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_observer_is_not_a_member_and_a_rumour_makes_nobody_one() {
    let mut register = Register::new();
    register.claim(COUNCIL, "X", Standing::Observer, "2021");
    register.claim(NEWSPAPER, "Y", Standing::Member, "2021");
    let view = in_english(&register.state);
    assert!(view.members.is_empty());
    assert_eq!(codes(&view.others), ["X", "Y"]);
    let [observer, rumoured] = view.others.as_slice() else {
        panic!("two parties")
    };
    assert_eq!(observer.status, Some(Standing::Observer));
    assert!(!observer.contested);
    assert_eq!(rumoured.status, None);
    assert_eq!(rumoured.status_lines[0].weight, Weight::Rival);
    assert!(!rumoured.status_lines[0].competent);
}

#[test]
fn what_does_not_hold_on_the_day_is_left_out() {
    let mut register = Register::new();
    register.claim(SECRETARIAT, "X", Standing::Member, "2030");
    assert_eq!(in_english(&register.state).rows().count(), 0);
    register.claim_as(
        SECRETARIAT,
        "Y",
        Standing::Member,
        "2030",
        Certainty::Expected,
    );
    let view = in_english(&register.state);
    assert_eq!(codes(&view.others), ["Y"]);
    assert_eq!(view.others[0].status_lines[0].weight, Weight::Ahead);
}

#[test]
fn two_equal_claims_agree_and_the_later_one_is_followed() {
    let mut register = Register::new();
    register.claim(SECRETARIAT, "X", Standing::Member, "2020");
    register.claim(SECRETARIAT, "X", Standing::Member, "2021");
    let view = in_english(&register.state);
    let weights: Vec<_> = view.members[0].lines().map(|line| line.weight).collect();
    assert_eq!(weights, [Weight::Followed, Weight::Agreeing]);
    assert!(!view.members[0].contested);
}

#[test]
fn nobody_belongs_to_an_organisation_without_entries() {
    assert_eq!(in_english(&State::default()).rows().count(), 0);
}

#[tokio::test]
async fn two_days_of_the_organisation_are_compared() {
    let log = testkit::almaty_log().await;
    let published = log.read();
    // Until the day of the report one member's own word changed; before 2004 the charter did not
    // reach back to 2002.
    let view = members(&published.state, "2023-06-01".parse().ok(), &english());
    let change = view.change.expect("a day was asked about");
    let went: Vec<_> = change
        .went
        .iter()
        .map(|line| (line.party.id.as_str(), line.standing.as_str()))
        .collect();
    assert_eq!(went, [("AM", "self-suspended")]);
    assert!(change.came.is_empty());
}
