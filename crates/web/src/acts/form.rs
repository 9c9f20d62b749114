//! An offer as a form of the page.

use language::{Interface, say, say_with};

use super::{asking::Asking, offer::Offer, posted::Posted, scene::Scene, wrong::Wrongs};
use crate::components::{Control, Field, Form, Link, Submit};

/// The most questions a form asks that is shown open.
const OPEN_QUESTIONS_MAX: usize = 1;

/// A form with what it is called.
pub(super) struct Made {
    /// What it is.
    pub(super) heading: String,
    /// The form.
    pub(super) form: Form,
    /// Whether it stands open: it is short, or what the page is for, or has come back.
    pub(super) is_open: bool,
}

/// What a form carries besides its questions.
pub(super) struct Carried<'a> {
    /// The path of the page below the language.
    pub(super) back: &'a str,
    /// The id of the command it will send.
    pub(super) command: &'a str,
}

/// The form of an offer; with what was typed where it comes back.
pub(super) fn made(
    scene: &Scene<'_>,
    offer: &Offer,
    carried: &Carried<'_>,
    came_back: Option<(&Posted, &Wrongs)>,
) -> Made {
    let none = Wrongs::new();
    let asking = Asking {
        scene,
        offer,
        typed: came_back.map(|(posted, _)| posted),
        wrongs: came_back.map_or(&none, |(_, wrongs)| wrongs),
    };
    let fields = asking.all();
    let given: Vec<&str> = offer.given.iter().map(|(name, _)| name.as_str()).collect();
    let mut hidden = vec![
        ("act".to_string(), offer.act.word.to_string()),
        ("form".to_string(), offer.id.clone()),
        ("back".to_string(), carried.back.to_string()),
        ("command".to_string(), carried.command.to_string()),
        ("given".to_string(), given.join(" ")),
    ];
    hidden.extend(offer.given.iter().cloned());
    let is_open = came_back.is_some() || offer.is_main || fields.len() <= OPEN_QUESTIONS_MAX;
    let form = Form {
        id: offer.id.clone(),
        action: format!("{}#{ANSWER}", scene.links.to("act")),
        hidden,
        fields,
        submit: Submit {
            words: offer.button.as_str().into(),
            consequence: Some(offer.consequence.clone()),
            main: offer.is_main,
            foresee: offer
                .is_foreseeable
                .then(|| say(scene.language(), "belonging-preview").into()),
        },
        refused: None,
    };
    Made {
        heading: offer.heading.clone(),
        form,
        is_open,
    }
}

/// The anchor of the answer to what was posted.
pub(super) const ANSWER: &str = "answer";

/// What has to be mended in a form, each leading to its control.
pub(super) fn to_mend(form: &Form) -> Vec<Link> {
    let mut links = Vec::new();
    for field in &form.fields {
        if let Some(error) = &field.error {
            links.push(Link::new(
                format!("#{}", first_control(form, field)),
                error.clone(),
            ));
        }
        if let Control::Versions { versions, .. } = &field.control {
            for version in versions {
                if let Some(error) = &version.error {
                    let anchor = format!("#{}-{}-{}", form.id, field.name, version.language);
                    links.push(Link::new(anchor, error.clone()));
                }
            }
        }
    }
    links
}

/// The anchor of the control that takes the answer, the first where there are several.
fn first_control(form: &Form, field: &Field) -> String {
    let anchor = format!("{}-{}", form.id, field.name);
    match &field.control {
        Control::Radio { .. } => format!("{anchor}-0"),
        Control::Versions { versions, .. } => {
            let language = versions.first().map(|version| version.language.to_string());
            format!("{anchor}-{}", language.unwrap_or_default())
        }
        _ => anchor,
    }
}

/// How many answers need mending, in words.
pub(super) fn count_to_mend(language: Interface, count: usize) -> String {
    say_with(language, "forms-not-recorded", &[("count", count.into())])
}
