//! The words of a decision, and what follows its adoption.

use app::views::decision::ForceClauseView;

use crate::{early_notice, moments::Moment, names};

#[tokio::test]
async fn the_authentic_text_stands_first_and_clauses_have_their_numbers() {
    let view = early_notice(&Moment::Submitted.state().await);
    let languages: Vec<_> = view
        .texts
        .iter()
        .map(|text| (text.language.as_str().to_string(), text.authentic))
        .collect();
    let [(first, true), others @ ..] = &languages[..] else {
        panic!("an authentic text")
    };
    assert_eq!(first, "ru");
    assert!(others.iter().all(|(_, authentic)| !authentic));
    for text in &view.texts {
        let numbers: Vec<_> = text
            .paragraphs
            .iter()
            .filter_map(|p| p.number.as_deref())
            .collect();
        assert_eq!(numbers, ["1", "2", "3", "4"], "{}", text.language);
    }
}

#[tokio::test]
async fn nothing_is_signed_before_adoption() {
    let view = early_notice(&Moment::Forwarded.state().await);
    assert_eq!(view.signing, None);
    assert_eq!(view.joining, None);
    let force = view.force.expect("a decision has a clause");
    assert_eq!(
        (force.clause, force.since),
        (ForceClauseView::OnSignature, None)
    );
}

#[tokio::test]
async fn those_who_adopted_it_sign_and_those_who_did_not_may_join() {
    let view = early_notice(&Moment::Adopted.state().await);
    let signing = view.signing.expect("adopted");
    assert_eq!(signing.signed.len(), 1);
    assert_eq!(signing.signed[0].party.name.text, "Kazakhstan");
    assert_eq!(
        signing.signed[0].paper, None,
        "electronically, by the delegation itself"
    );
    assert_eq!(names(&signing.awaited), ["Belarus", "Russia", "Tajikistan"]);
    let joining = view.joining.expect("open for joining");
    assert_eq!(names(&joining.open_to), ["Armenia", "Kyrgyzstan"]);
    assert!(joining.joined.is_empty());
    let force = view.force.expect("a decision has a clause");
    assert_eq!(names(&force.waits_for), ["Belarus", "Russia", "Tajikistan"]);
}

#[tokio::test]
async fn a_signature_on_paper_names_its_original_and_where_it_is_kept() {
    let view = early_notice(&Moment::InForce.state().await);
    let signing = view.signing.expect("adopted");
    let belarus = &signing.signed[1];
    assert_eq!(
        (belarus.party.name.text.as_str(), belarus.authority),
        ("Belarus", "ex-officio")
    );
    let paper = belarus.paper.as_ref().expect("on paper");
    assert_eq!(paper.kind, "signed-original");
    assert_eq!(paper.deposited.as_deref(), Some("Secretariat"));
    let tajikistan = signing.signed.last().expect("a signature");
    assert_eq!(tajikistan.authority, "full-powers");
    assert!(signing.awaited.is_empty());
    let joining = view.joining.expect("open for joining");
    assert_eq!(joining.joined[0].party.name.text, "Armenia");
    assert_eq!(names(&joining.open_to), ["Kyrgyzstan"]);
    let since = view.force.expect("a clause").since.expect("in force");
    assert_eq!(since.valid.to_string(), "2024-11-22");
}
