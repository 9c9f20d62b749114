//! What is typed stays typed, and what is told is tied to what it tells of.

use language::Interface;
use maud::Render;
use proptest::prelude::*;
use web::components::{Choice, Control, Field, Form, Shape, Sign, Submit};

fn form(control: Control) -> Form {
    Form {
        id: "form".into(),
        action: "/exercise/en/desk".into(),
        hidden: vec![],
        fields: vec![Field::new("answer", "A question", control)],
        submit: Submit {
            words: "Record it".into(),
            consequence: None,
            main: true,
            foresee: None,
        },
        refused: None,
    }
}

fn html(form: &Form) -> String {
    form.show(Interface::English).0
}

#[test]
fn a_field_in_order_is_not_marked() {
    let html = html(&form(Control::Line {
        value: "2024".into(),
        short: true,
    }));
    assert!(!html.contains("aria-invalid") && !html.contains("wrong") && !html.contains("alert"));
}

#[test]
fn a_wrong_field_is_marked_says_why_and_keeps_what_was_typed() {
    let mut form = form(Control::Line {
        value: "21.06".into(),
        short: true,
    });
    form.refused = Some("Not recorded".into());
    let field = form.field_mut("answer").unwrap();
    *field = field.clone().hint("like 2024").wrong("write 2024-06-21");
    let html = html(&form);
    for told in [
        r#"aria-invalid="true""#,
        r#"aria-describedby="form-answer-hint form-answer-error""#,
        r#"<p class="error" id="form-answer-error">write 2024-06-21</p>"#,
        r##"<a href="#form-answer">write 2024-06-21</a>"##,
        r#"value="21.06""#,
        r#"role="alert""#,
    ] {
        assert!(html.contains(told), "{told}\n{html}");
    }
}

#[test]
fn one_radio_button_is_chosen_and_an_answer_not_on_the_list_chooses_none() {
    let choices = vec![Choice::new("yes", "agrees"), Choice::new("no", "objects")];
    let chosen = |value: &str| {
        let chosen = Some(value.to_string());
        html(&form(Control::Radio {
            choices: choices.clone(),
            chosen,
        }))
        .matches(" checked")
        .count()
    };
    assert_eq!((chosen("no"), chosen("perhaps")), (1, 0));
}

#[test]
fn a_line_break_at_the_start_of_a_text_is_kept() {
    let typed = Control::Lines {
        value: "\nfirst".into(),
        language: None,
    };
    assert!(html(&form(typed)).contains(">\n\nfirst</textarea>"));
}

#[test]
fn a_button_is_tied_to_its_consequence() {
    let mut form = form(Control::Line {
        value: String::new(),
        short: false,
    });
    form.submit.consequence = Some("It cannot be undone.".into());
    let html = html(&form);
    assert!(html.contains(r#"aria-describedby="form-consequence""#));
    assert!(html.contains(r#"id="form-consequence""#));
}

#[test]
fn every_state_has_a_word_and_a_shape_of_its_own() {
    let mut drawn: Vec<_> = Shape::ALL
        .iter()
        .map(|shape| Sign::new(*shape, "word").render().0)
        .collect();
    assert!(drawn.iter().all(|sign| sign.contains(">word<")));
    drawn.sort();
    drawn.dedup();
    assert_eq!(drawn.len(), Shape::ALL.len());
}

proptest! {
    #[test]
    fn nothing_typed_leaves_its_place(typed in "\\PC{0,30}") {
        for control in [
            Control::Line { value: typed.clone(), short: false },
            Control::Lines { value: typed.clone(), language: None },
            Control::Select { choices: vec![Choice::new(typed.as_str(), typed.as_str())], chosen: None },
        ] {
            let html = html(&form(control));
            let rest = html.replace("&lt;", "").replace("&gt;", "").replace("&quot;", "");
            prop_assert_eq!(rest.matches('<').count(), rest.matches('>').count());
            prop_assert_eq!(rest.matches('"').count() % 2, 0);
        }
    }
}
