//! The session carried on in the browser, from the sitting to force, in each language.

use institution::decisions::Stage;

use super::browser::Browser;

const SESSION: &str = "sessions/cfm-2024-06-21";
const ABOVE: &str = "sessions/csc-2024-11";
const DRAFT: &str = "decisions/cfm-2024-06-21-l1";
const STATEMENT: &str = "statements/cfm-2024-06-21-l2";

#[tokio::test]
async fn the_session_is_carried_on_from_the_sitting_to_force_in_english() {
    carry_on(&mut Browser::open("en").await).await;
}

#[tokio::test]
async fn the_session_is_carried_on_from_the_sitting_to_force_in_arabic() {
    carry_on(&mut Browser::open("ar").await).await;
}

#[tokio::test]
async fn the_session_is_carried_on_from_the_sitting_to_force_in_russian() {
    carry_on(&mut Browser::open("ru").await).await;
}

async fn carry_on(browser: &mut Browser) {
    before_the_agenda(browser).await;
    drafts_and_papers(browser).await;
    first_question(browser).await;
    second_question(browser).await;
    statement(browser).await;
    above(browser).await;
    after_adoption(browser).await;
    let state = browser.log().read().state.clone();
    let draft = state
        .drafts
        .values()
        .find(|d| d.adopted.is_some() && d.in_force.is_some());
    assert_eq!(draft.map(|draft| draft.stage), Some(Stage::InForce));
    assert_eq!(draft.map(|draft| draft.signatures.len()), Some(5));
    browser.sign_in("secretariat").await;
    assert!(!browser.get("desk").await.text.contains("id=\"awaited\"></"));
}

async fn before_the_agenda(browser: &mut Browser) {
    browser
        .act(
            "delegation:BY",
            SESSION,
            "announce-own",
            &[("attends", "yes")],
        )
        .await;
    let of_tajikistan = [("party", "TJ"), ("attends", "yes"), ("valid", "2024-06-20")];
    browser
        .act(
            "secretariat",
            SESSION,
            "announce-participation",
            &of_tajikistan,
        )
        .await;
    browser
        .act("secretariat", SESSION, "open-sitting", &[])
        .await;
    let present: Vec<(String, &str)> = ["BY", "KZ", "KG", "RU", "TJ"]
        .map(|party| (format!("presence.{party}"), "present"))
        .to_vec();
    let mut typed: Vec<(&str, &str)> = present.iter().map(|(name, v)| (&**name, *v)).collect();
    typed.extend([
        ("presence.AM", "absent-announced"),
        ("head.RU", "Minister"),
        ("instrument.kind", "note"),
        ("instrument.reference", "Note 1"),
    ]);
    browser
        .act("secretariat", SESSION, "record-attendance", &typed)
        .await;
}

async fn drafts_and_papers(browser: &mut Browser) {
    let draft = [
        ("titles-en", "On early notice"),
        ("titles-ru", "О раннем уведомлении"),
        ("versions-ru", "Решил:\r\n\r\n1. Одно."),
        ("versions-en", "Decides:\r\n\r\n1. One thing."),
        ("authentic", "ru"),
        ("matter", "substantive"),
        ("path", "through-ministers"),
        ("force", "on-signature"),
    ];
    let landed = browser
        .act("secretariat", SESSION, "submit-decision", &draft)
        .await;
    assert!(landed.contains(DRAFT), "{landed}");
    let statement = [
        ("titles-en", "On open lines"),
        ("titles-ru", "Об открытых линиях"),
        ("versions-ru", "Министры просят."),
        ("authentic", "ru"),
        ("matter", "substantive"),
        ("path", "adopted-by-cfm"),
    ];
    let landed = browser
        .act("delegation:KZ", SESSION, "submit-statement", &statement)
        .await;
    assert!(landed.contains(STATEMENT), "{landed}");
    // What stands in the form at first is the list of drafts: it can be adopted as it is.
    browser.act("chair", SESSION, "adopt-agenda", &[]).await;
    let agenda = browser
        .log()
        .read()
        .state
        .sessions
        .values()
        .find_map(|s| s.agenda.clone());
    assert_eq!(agenda.map(|agenda| agenda.claim.items.len()), Some(2));
    let paper = [
        ("titles-en", "List of participants"),
        ("series", "information"),
    ];
    browser
        .act("secretariat", SESSION, "register-document", &paper)
        .await;
    browser
        .act(
            "delegation:KZ",
            SESSION,
            "register-own-paper",
            &[("titles-en", "Comments")],
        )
        .await;
}

async fn first_question(browser: &mut Browser) {
    browser
        .act(
            "chair",
            DRAFT,
            "put-for-approval",
            &[("rule", "substantive")],
        )
        .await;
    browser
        .act("delegation:BY", DRAFT, "state-own", &[("ballot", "yes")])
        .await;
    let floor = [
        ("ballot", "yes"),
        ("instrument.kind", "floor"),
        ("instrument.reference", "First sitting"),
    ];
    browser
        .act("secretariat", DRAFT, "state-position-RU", &floor)
        .await;
    let shown = browser.get(DRAFT).await.text;
    assert!(shown.contains("close-question"), "{shown}");
    browser.act("chair", DRAFT, "close-question", &[]).await;
    let log = browser.log();
    let state = &log.read().state;
    let draft = state
        .drafts
        .values()
        .find(|draft| draft.submission.path.len() == 2)
        .unwrap();
    assert_eq!(
        draft.stage,
        Stage::Returned(0),
        "Armenia's absence blocks by one account"
    );
}

async fn second_question(browser: &mut Browser) {
    browser
        .act(
            "chair",
            DRAFT,
            "put-for-approval",
            &[("rule", "limited-format")],
        )
        .await;
    let note = [
        ("ballot", "absent-no-objection"),
        ("instrument.kind", "note"),
        ("instrument.reference", "Note 3"),
    ];
    browser
        .act("secretariat", DRAFT, "state-position-AM", &note)
        .await;
    browser
        .act("secretariat", DRAFT, "close-question", &[])
        .await;
    browser
        .act(
            "secretariat",
            DRAFT,
            "forward-draft",
            &[("to", "csc-2024-11")],
        )
        .await;
}

async fn statement(browser: &mut Browser) {
    browser
        .act(
            "chair",
            STATEMENT,
            "put-for-adoption",
            &[("rule", "limited-format")],
        )
        .await;
    let note = [
        ("ballot", "absent-no-objection"),
        ("instrument.kind", "note"),
        ("instrument.reference", "Note 3"),
    ];
    browser
        .act("secretariat", STATEMENT, "state-position-AM", &note)
        .await;
    browser.act("chair", STATEMENT, "close-question", &[]).await;
    browser.act("chair", SESSION, "close-sitting", &[]).await;
    browser.act("chair", SESSION, "close-session", &[]).await;
}

async fn above(browser: &mut Browser) {
    let called = [
        ("when", "2024-11-20"),
        ("place-en", "Almaty"),
        ("host", "KZ"),
    ];
    let landed = browser
        .act("secretariat", ABOVE, "convene-announced", &called)
        .await;
    assert!(landed.contains(ABOVE), "{landed}");
    browser
        .act("delegation:AM", ABOVE, "announce-own", &[("attends", "no")])
        .await;
    browser.act("chair", ABOVE, "open-sitting", &[]).await;
    let present: Vec<(String, &str)> = ["BY", "KZ", "KG", "RU", "TJ"]
        .map(|party| (format!("presence.{party}"), "present"))
        .to_vec();
    let typed: Vec<(&str, &str)> = present.iter().map(|(name, v)| (&**name, *v)).collect();
    browser
        .act("secretariat", ABOVE, "record-attendance", &typed)
        .await;
    browser
        .act(
            "chair",
            ABOVE,
            "adopt-agenda",
            &[("items-en", "Early notice"), ("items-ru", "")],
        )
        .await;
    browser
        .act(
            "chair",
            DRAFT,
            "put-for-adoption",
            &[("rule", "limited-format")],
        )
        .await;
    browser
        .act(
            "delegation:KG",
            DRAFT,
            "state-own",
            &[("ballot", "not-participating")],
        )
        .await;
    browser.act("chair", DRAFT, "close-question", &[]).await;
}

async fn after_adoption(browser: &mut Browser) {
    let signed = [
        ("signatory-en", "Head of State"),
        ("authority", "ex-officio"),
    ];
    for party in ["KZ", "RU", "TJ"] {
        browser
            .act(&format!("delegation:{party}"), DRAFT, "sign-own", &signed)
            .await;
    }
    let on_paper = [
        ("signatory-en", "Head of State"),
        ("authority", "ex-officio"),
        ("instrument.reference", "Sheet 1"),
        ("valid", "2024-11-22"),
    ];
    browser
        .act("secretariat", DRAFT, "sign-decision-BY", &on_paper)
        .await;
    // Dated by the last signature, as the form proposes.
    browser
        .act("secretariat", DRAFT, "record-entry-into-force", &[])
        .await;
    let letter = [
        ("instrument.kind", "letter"),
        ("instrument.reference", "Letter 5"),
        ("valid", "2024-12-02"),
    ];
    browser
        .act("secretariat", DRAFT, "join-decision-AM", &letter)
        .await;
    let later = [signed[0], signed[1], ("valid", "2024-12-05")];
    browser
        .act("delegation:AM", DRAFT, "sign-own", &later)
        .await;
}

#[tokio::test]
async fn an_officer_keeps_the_record_of_claims_and_sources() {
    let mut browser = Browser::open("en").await;
    let source = [
        ("titles-en", "A letter"),
        ("layer", "others"),
        ("language", "en"),
    ];
    let landed = browser
        .act("secretariat", "sources", "register-source", &source)
        .await;
    assert!(landed.contains("sources/source-1"), "{landed}");
    let rests_on = [
        ("by.account", "AM"),
        ("by.source", "source-1"),
        ("by.locator", "p. 2"),
    ];
    let mut claim = vec![
        ("standing", "active"),
        ("from", "2025"),
        ("texts-en", "Takes part again."),
        ("valid", "2025-01-10"),
    ];
    claim.extend(rests_on);
    browser
        .act("secretariat", "members/AM", "claim-standing", &claim)
        .await;
    let mut chair = vec![("party", "RU"), ("from", "2025-01-01")];
    chair.extend(rests_on);
    browser
        .act("secretariat", "bodies", "claim-chair", &chair)
        .await;
    browser
        .act("secretariat", "bodies/cfm", "claim-chair-of-body", &chair)
        .await;
    let mut said = vec![
        ("texts-en", "A danger."),
        ("parties.1", "KZ"),
        ("parties.2", "RU"),
    ];
    said.extend(rests_on);
    browser
        .act("secretariat", "challenges", "record-challenge", &said)
        .await;
    browser
        .act("secretariat", "proposals", "record-proposal", &said)
        .await;
    let log = browser.log();
    let state = &log.read().state;
    let last = state.assertions.last().unwrap();
    assert_eq!(last.claim.parties.len(), 2);
    let source = last.origin.attribution.source.as_ref().unwrap();
    assert_eq!(
        (source.source.as_str(), source.locator.as_deref()),
        ("source-1", Some("p. 2"))
    );
    assert_eq!(last.origin.recorded_by.to_string(), "secretariat");
}

#[tokio::test]
async fn a_session_nobody_announced_is_convened_and_has_its_page() {
    let mut browser = Browser::open("en").await;
    let called = [
        ("body", "cdm"),
        ("when", "2025-05-28"),
        ("titles-en", "Meeting of the Council of Defence Ministers"),
        ("place-en", "Bishkek"),
    ];
    let landed = browser
        .act("secretariat", "sessions", "convene-new", &called)
        .await;
    assert!(landed.contains("sessions/cdm-2025-05-28"), "{landed}");
    let landed = browser
        .act("secretariat", "sessions", "convene-new", &called)
        .await;
    assert!(landed.contains("sessions/cdm-2025-05-28-1"), "{landed}");
}
