//! The charter of the CSTO: it reads without fault, its examples hold, its ids are kept.

use std::path::Path;

use charter::{Files, MissingText};
use institution::{
    law::{BodyKind, Charter, NoticePeriod, Revocation, RotationOrder},
    membership::{Right, Standing, rights::Entitlement},
};
use rules::Method;
use vocab::{Capacity, Provenance, Span};

fn files() -> Files {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../charters/csto");
    Files::read(Path::new(folder)).unwrap_or_else(|error| panic!("{error}"))
}

fn csto() -> Charter {
    charter::read("csto", &files()).unwrap_or_else(|faults| {
        let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

#[test]
fn it_has_three_files() {
    let files = files();
    let names: Vec<_> = files.iter().map(|(path, _)| path).collect();
    assert_eq!(
        names,
        ["charter.md", "members.csv", "procedure.md", "silences.md"]
    );
}

#[test]
fn every_example_holds() {
    let results = charter::run_examples(&csto(), &files());
    let failed: Vec<_> = results.iter().filter(|result| !result.passed()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    // Each rule is shown by some.
    for id in csto().rules.ids() {
        assert!(results.iter().any(|result| result.rule == *id), "{id}");
    }
}

#[test]
fn no_text_is_missing_in_any_language() {
    assert_eq!(charter::missing_texts(&csto()), Vec::<MissingText>::new());
}

#[test]
fn nothing_is_called_verified_that_was_not() {
    let csto = csto();
    assert!(
        csto.articles
            .iter()
            .all(|a| a.provenance == Provenance::Unverified)
    );
    assert!(
        csto.rules
            .iter()
            .all(|r| r.provenance == Provenance::Unverified)
    );
}

#[test]
fn the_rules_are_these() {
    let line = |rule: &institution::law::DecisionRule| {
        let id = &rule.rule.id;
        let method = match &rule.rule.method {
            Method::Consensus(consensus) => format!("{consensus:?}"),
            Method::Vote(vote) => format!("{:?}", vote.legs),
            other => format!("{other:?}"),
        };
        let cited = rule
            .rule
            .citation
            .instrument
            .get(vocab::Language::ENGLISH)
            .unwrap();
        format!(
            "{id}: {} questions, {cited} {}, from {}, {method}, binds {:?}, joining {}, without the \
             member concerned {}",
            rule.matter,
            rule.rule.citation.article,
            rule.from,
            rule.rule.binds,
            rule.rule.opens_for_joining,
            rule.rule.excludes_state_concerned,
        )
    };
    let lines: Vec<_> = csto().rules.iter().map(line).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_bodies_stand_in_the_order_of_the_text_with_their_rules() {
    let csto = csto();
    let lines: Vec<_> = csto
        .bodies_in_order()
        .iter()
        .map(|body| {
            let rules: Vec<_> = body.rules.iter().map(ToString::to_string).collect();
            format!(
                "{} {} {:?} {}",
                body.rank,
                body.symbol,
                body.kind,
                rules.join(" ")
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "0 CSC Council substantive limited-format procedural suspension",
            "1 CFM Council substantive limited-format procedural",
            "2 CDM Council substantive limited-format procedural",
            "3 CSSC Council substantive limited-format procedural",
            "4 PC Council substantive limited-format procedural",
            "5 SEC Secretariat ",
            "6 SG Office ",
        ]
    );
    let secretariat = &csto.bodies[&csto.organisation.secretariat];
    assert_eq!(secretariat.kind, BodyKind::Secretariat);
}

#[test]
fn the_paths_are_these() {
    let paths: Vec<_> = csto()
        .paths
        .iter()
        .map(|path| {
            let step = |s: &institution::law::PathStep| format!("{}:{}", s.body, s.role.as_str());
            let steps: Vec<_> = path.steps.iter().map(step).collect();
            format!("{} = {}", path.id, steps.join(" "))
        })
        .collect();
    assert_eq!(
        paths,
        [
            "through-ministers = cfm:approve csc:adopt",
            "through-defence-ministers = cdm:approve csc:adopt",
            "through-secretaries = cssc:approve csc:adopt",
            "through-permanent-council = permanent-council:approve csc:adopt",
            "adopted-by-csc = csc:adopt",
            "adopted-by-cfm = cfm:adopt",
            "adopted-by-cdm = cdm:adopt",
            "adopted-by-cssc = cssc:adopt",
            "adopted-by-permanent-council = permanent-council:adopt",
        ]
    );
}

#[test]
fn who_is_competent_for_what() {
    let csto = csto();
    assert_eq!(csto.policy, Capacity::ALL);
    let competent = |standing| {
        let who: Vec<_> = Capacity::ALL
            .into_iter()
            .filter(|capacity| csto.is_competent(standing, *capacity))
            .map(Capacity::as_str)
            .collect();
        format!("{standing}: {}", who.join(" "))
    };
    let lines: Vec<_> = Standing::ALL.into_iter().map(competent).collect();
    assert_eq!(
        lines,
        [
            "applicant: ",
            "admitted: ",
            "member: organ operation-of-rule depositary secretariat",
            "associate: organ depositary",
            "observer: organ",
            "partner: organ",
            "signatory: organ depositary",
            "withdrawing: depositary party",
            "former: organ operation-of-rule depositary",
            "active: organ secretariat",
            "self-suspended: ",
            "suspended-by-organ: organ",
            "vote-lost: organ operation-of-rule",
            "representation-restricted: ",
            "bound: ",
            "bound-except: ",
            "residually-bound: ",
        ]
    );
}

#[test]
fn the_limited_format_applies_from_the_day_the_amendment_entered_into_force() {
    let csto = csto();
    let rule = csto
        .rules
        .latest(&"limited-format".parse().unwrap())
        .unwrap();
    let span = Span {
        from: rule.from,
        until: rule.until,
    };
    for (day, holds) in [
        ("2010-12-10", "No"),
        ("2012-12-18", "No"),
        ("2012-12-19", "Yes"),
        ("2024-06-21", "Yes"),
    ] {
        assert_eq!(
            format!("{:?}", span.holds_on(day.parse().unwrap())),
            holds,
            "{day}"
        );
    }
}

#[test]
fn the_newest_wording_of_an_article_comes_first() {
    let csto = csto();
    for number in ["2", "4"] {
        let wordings: Vec<_> = csto
            .articles
            .iter()
            .filter(|article| {
                let instrument = article.citation.instrument.get(vocab::Language::ENGLISH);
                instrument == Some("Treaty") && article.citation.article == number
            })
            .map(|article| article.from.to_string())
            .collect();
        assert_eq!(wordings, ["2012-12-19", "1994-04-20"], "{number}");
    }
}

#[test]
fn a_member_leaves_six_months_after_its_notice_and_the_chair_goes_with_the_host() {
    let csto = csto();
    let leaving: Vec<_> = csto
        .leaving
        .iter()
        .map(|it| (it.notice, it.revocation))
        .collect();
    assert_eq!(leaving, [(NoticePeriod::Months(6), Revocation::Unsaid)]);
    assert_eq!(csto.leaving[0].citation.article, "19");
    let orders: Vec<_> = csto.rotations.iter().map(|it| &it.order).collect();
    assert_eq!(orders, [&RotationOrder::Host]);
    let lost = &csto.rights[&Standing::VoteLost];
    assert_eq!(lost.citation.article, "25");
    assert_eq!(lost.cells[&Right::Object], Entitlement::No);
}
