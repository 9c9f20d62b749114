//! Rules tried out: the laboratory, and voting power.

use app::views::{
    Reader,
    laboratory::{LaboratoryGap, LaboratoryQuestion, LaboratoryView, laboratory},
    power::{PowerGap, PowerMember, PowerQuestion, PowerView, Supposed, power},
};
use language::Interface;
use proptest::prelude::*;
use rules::Outcome;

fn reader(on: &str) -> Reader {
    Reader {
        language: Interface::English,
        on: on.parse().expect("a day"),
        office: None,
    }
}

fn tried(rule: &str, positions: &str) -> LaboratoryView {
    let question = LaboratoryQuestion {
        rule: Some(rule.to_string()),
        positions: Some(positions.to_string()),
        ..LaboratoryQuestion::default()
    };
    laboratory(None, &question, &reader("2024-06-21")).expect("the laboratory")
}

/// The positions where these are against and all others in favour.
fn against(rule: &str, codes: &[&str]) -> String {
    let members = tried(rule, "").members;
    let letter = |code: &str| if codes.contains(&code) { 'n' } else { 'y' };
    members
        .iter()
        .map(|member| letter(member.party.as_str()))
        .collect()
}

fn outcome(view: &LaboratoryView) -> Outcome {
    view.verdict.as_ref().expect("a verdict").outcome
}

/// Art. 16(4) TEU: a blocking minority has four members at least, whatever three of them weigh.
#[test]
fn three_large_states_cannot_block_the_union_and_four_can() {
    let rule = "eu-council/qualified";
    let three = tried(rule, &against(rule, &["DE", "FR", "IT"]));
    assert_eq!(three.members.len(), 27);
    assert_eq!(outcome(&three), Outcome::Adopted);
    let four = tried(rule, &against(rule, &["DE", "FR", "IT", "PL"]));
    assert_eq!(outcome(&four), Outcome::NotAdopted);
    let told = &four.verdict.as_ref().unwrap().sentence;
    assert!(told.contains("29,020"), "{told}");
}

/// UN Charter Art. 27(3).
#[test]
fn one_permanent_member_stops_the_council_and_six_others_do_not() {
    let rule = "un-security-council/substantive";
    let others = tried(rule, "").members;
    let permanent = ["CN", "FR", "GB", "RU", "US"];
    let elected = others.iter().map(|member| member.party.as_str());
    let elected: Vec<_> = elected.filter(|code| !permanent.contains(code)).collect();
    assert_eq!(elected.len(), 10);
    let six = tried(rule, &against(rule, &elected[..6]));
    assert_eq!(outcome(&six), Outcome::Adopted);
    let seven = tried(rule, &against(rule, &elected[..7]));
    assert_eq!(outcome(&seven), Outcome::NotAdopted);
    let one = tried(rule, &against(rule, &["FR"]));
    assert_eq!(outcome(&one), Outcome::NotAdopted);
    assert!(one.verdict.unwrap().sentence.contains("France"));
}

#[test]
fn a_click_sets_what_is_chosen_and_a_second_one_takes_it_back() {
    let question = |positions: String| LaboratoryQuestion {
        rule: Some("un-general-assembly/two-thirds".to_string()),
        set: Some("n".to_string()),
        positions: Some(positions),
        ..LaboratoryQuestion::default()
    };
    let on = reader("2024-06-21");
    let first = laboratory(None, &question(String::new()), &on).unwrap();
    assert_eq!(first.members.len(), 193);
    let clicked = first.members[100].clicked.clone();
    let second = laboratory(None, &question(clicked), &on).unwrap();
    assert_eq!(second.positions.matches('n').count(), 1);
    assert_eq!(second.members[100].clicked, first.positions);
    // One of 193 against: adopted, as the sentence tells with its figures.
    assert!(second.verdict.unwrap().sentence.contains("192"));
}

#[test]
fn what_cannot_be_judged_is_told_with_its_reason() {
    let early = LaboratoryQuestion {
        rule: Some("un-security-council/substantive".to_string()),
        ..LaboratoryQuestion::default()
    };
    let view = laboratory(None, &early, &reader("1940-01-01")).unwrap();
    assert_eq!(view.verdict, Err(LaboratoryGap::NotInForce));
    let view = tried("imf/85", "");
    assert!(matches!(
        view.verdict,
        Err(LaboratoryGap::WeightsMissing(_))
    ));
}

fn supposed(rule: &str, on: &str, letters: &str) -> PowerView {
    let question = PowerQuestion {
        rule: Some(rule.to_string()),
        supposed: Some(letters.to_string()),
        ..PowerQuestion::default()
    };
    power(None, &question, &reader(on)).expect("the power")
}

/// What is supposed of one member, and of nobody else.
fn of_one(rule: &str, on: &str, code: &str, what: Supposed) -> PowerView {
    let members = supposed(rule, on, "").members.expect("members");
    let is_it = |member: &PowerMember| member.party.as_ref().is_some_and(|id| id.as_str() == code);
    let letter = |member: &PowerMember| if is_it(member) { what.letter() } else { 'm' };
    let letters: String = members.iter().map(letter).collect();
    supposed(rule, on, &letters)
}

fn member<'a>(view: &'a PowerView, code: &str) -> &'a PowerMember {
    let members = view.members.as_ref().expect("members");
    let found = members
        .iter()
        .find(|member| member.party.as_ref().is_some_and(|p| p.as_str() == code));
    found.expect("the member")
}

/// The share of deciding, in per cent to two places.
fn now(view: &PowerView, code: &str) -> String {
    let power = member(view, code).now.as_ref();
    power.map_or("none".into(), |power| {
        format!("{:.4}", power.banzhaf_normalised)
    })
}

#[test]
fn a_permanent_member_has_ten_times_the_share_of_an_elected_one() {
    let view = supposed("un-security-council/substantive", "2024-06-21", "");
    assert_eq!(now(&view, "FR"), "0.1669");
    assert_eq!(now(&view, "DZ"), "0.0165");
    assert!(!view.is_supposed());
}

#[test]
fn in_a_consensus_all_weigh_the_same_and_more_where_one_is_suspended() {
    let (rule, on) = ("csto/substantive", "2024-06-21");
    assert_eq!(now(&supposed(rule, on, ""), "KZ"), "0.1667");
    for what in [Supposed::IsSuspended, Supposed::Withdraws] {
        let view = of_one(rule, on, "KG", what);
        assert!(view.is_supposed());
        assert_eq!(
            (now(&view, "KZ"), now(&view, "KG")),
            ("0.2000".into(), "none".into())
        );
        let before = member(&view, "KG").before.as_ref().unwrap();
        assert_eq!(format!("{:.4}", before.banzhaf_normalised), "0.1667");
    }
    let view = of_one(rule, on, "KG", Supposed::IsJoined);
    let members = view.members.as_ref().unwrap();
    assert_eq!(members.len(), 7);
    assert_eq!(now(&view, "KG"), "0.1429");
    let newcomer = members.last().unwrap();
    assert_eq!(
        (newcomer.party.as_ref(), newcomer.supposed),
        (None, Supposed::IsAdmitted)
    );
    assert!(newcomer.before.is_none() && newcomer.now.is_some());
}

/// Shares are of the whole that is left, which is one again.
#[test]
fn a_withdrawal_from_the_union_changes_what_the_others_weigh() {
    let view = of_one(
        "eu-council/qualified",
        "2024-06-21",
        "PL",
        Supposed::Withdraws,
    );
    let germany = member(&view, "DE");
    assert_ne!(germany.before, germany.now);
    assert_eq!(now(&view, "PL"), "none");
    let members = view.members.as_ref().unwrap().iter();
    let of_all = members.filter_map(|one| one.now.as_ref());
    let sum: rules::power::Share = of_all.map(|power| &power.banzhaf_normalised).sum();
    assert_eq!(sum, rules::power::Share::whole());
}

#[test]
fn a_newcomer_holds_no_veto() {
    let view = of_one(
        "un-security-council/substantive",
        "2024-06-21",
        "FR",
        Supposed::IsJoined,
    );
    let newcomer = view.members.as_ref().unwrap().last().unwrap().clone();
    let elected = member(&view, "DZ").now.clone();
    assert_eq!(newcomer.now, elected);
}

#[test]
fn where_nobody_is_left_or_nothing_is_known_the_reason_is_told() {
    let nobody = supposed("csto/substantive", "2024-06-21", "wwwwww");
    assert!(matches!(nobody.members, Err(PowerGap::NotAGame(_))));
    let early = supposed("csto/substantive", "1990-01-01", "");
    assert_eq!(early.members, Err(PowerGap::NotInForce));
    let weights = supposed("imf/85", "2024-06-21", "");
    assert!(matches!(weights.members, Err(PowerGap::WeightsMissing(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Addresses are written by anybody.
    #[test]
    fn no_address_is_too_odd(
        rule in prop_oneof![
            Just("eu-council/qualified".to_string()),
            Just("oas/majority".to_string()),
            ".*",
        ],
        set in ".{0,3}",
        letters in "[ynapxwzoemsj]{0,40}|.{0,40}",
        count in any::<Option<usize>>(),
    ) {
        let on = reader("2024-06-21");
        let some = |text: &String| Some(text.clone());
        let laboratory_asked = LaboratoryQuestion {
            rule: some(&rule), set: some(&set), positions: some(&letters), members: count,
        };
        let power_asked = PowerQuestion {
            rule: some(&rule), set: some(&set), supposed: some(&letters), members: count,
        };
        prop_assert!(laboratory(None, &laboratory_asked, &on).is_some());
        prop_assert!(power(None, &power_asked, &on).is_some());
    }
}
