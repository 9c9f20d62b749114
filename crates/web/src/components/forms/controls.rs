//! One question with its control. A label is always there, and what describes a control is
//! tied to it for those who hear the page.

use language::Interface;
use maud::{Markup, html};
use vocab::Language;

use super::{Choice, Control, Field, Version, optional_word};
use crate::components::text::direction;

/// The anchor of a control.
pub(super) fn id(form: &str, name: &str) -> String {
    format!("{form}-{name}")
}

pub(super) fn question(field: &Field, form: &str, language: Interface) -> Markup {
    let ids = Ids::of(field, form);
    match &field.control {
        Control::Line { value, short } => {
            labelled(field, &ids, language, &line(field, &ids, value, *short))
        }
        Control::Lines {
            value,
            language: written_in,
        } => labelled(
            field,
            &ids,
            language,
            &lines(field, &ids, value, *written_in),
        ),
        Control::Select { choices, chosen } => labelled(
            field,
            &ids,
            language,
            &select(field, &ids, choices, chosen.as_deref()),
        ),
        Control::Radio { choices, chosen } => {
            let role = Some("radiogroup");
            let content = radios(field, &ids, choices, chosen.as_deref());
            grouped(field, &ids, language, role, &content)
        }
        Control::Versions { versions, long } => grouped(
            field,
            &ids,
            language,
            None,
            &in_languages(field, &ids, versions, *long),
        ),
    }
}

/// The anchors of a question's parts.
struct Ids {
    control: String,
    hint: Option<String>,
    error: Option<String>,
}

impl Ids {
    fn of(field: &Field, form: &str) -> Self {
        let control = id(form, &field.name);
        let hint = field.hint.is_some().then(|| format!("{control}-hint"));
        let error = field.error.is_some().then(|| format!("{control}-error"));
        Self {
            control,
            hint,
            error,
        }
    }

    /// What describes the control: its hint, then what is wrong.
    fn described_by(&self) -> Option<String> {
        let ids: Vec<&str> = [&self.hint, &self.error]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

fn labelled(field: &Field, ids: &Ids, language: Interface, control: &Markup) -> Markup {
    html! {
        div.field.wrong[field.error.is_some()] {
            label for=(ids.control) {
                (field.label)
                @if field.optional { (optional_word(language)) }
            }
            (told(field, ids))
            (control)
        }
    }
}

fn grouped(
    field: &Field,
    ids: &Ids,
    language: Interface,
    role: Option<&str>,
    content: &Markup,
) -> Markup {
    let invalid = (role.is_some() && field.error.is_some()).then_some("true");
    html! {
        fieldset.field.wrong[field.error.is_some()] id=(ids.control) role=[role]
            aria-describedby=[ids.described_by()] aria-invalid=[invalid] {
            legend {
                (field.label)
                @if field.optional { (optional_word(language)) }
            }
            (told(field, ids))
            (content)
        }
    }
}

/// The hint and what is wrong.
fn told(field: &Field, ids: &Ids) -> Markup {
    html! {
        @if let Some(hint) = &field.hint { p.hint id=[&ids.hint] { (hint) } }
        @if let Some(error) = &field.error { p.error id=[&ids.error] { (error) } }
    }
}

fn invalid(field: &Field) -> Option<&'static str> {
    field.error.is_some().then_some("true")
}

fn required(field: &Field) -> Option<&'static str> {
    // The page itself says what is missing, in the reader's language; the browser would say it
    // in its own.
    (!field.optional).then_some("true")
}

fn line(field: &Field, ids: &Ids, value: &str, short: bool) -> Markup {
    // From the left whatever the page: set from the right, "2024-06/.." (after) would read
    // "../2024-06" (before).
    let from_left = short.then_some("ltr");
    html! {
        input.short[short] type="text" id=(ids.control) name=(field.name) value=(value)
            dir=[from_left] autocomplete="off" aria-required=[required(field)] aria-invalid=[invalid(field)]
            aria-describedby=[ids.described_by()];
    }
}

fn lines(field: &Field, ids: &Ids, value: &str, language: Option<Language>) -> Markup {
    html! {
        textarea id=(ids.control) name=(field.name) rows="6" lang=[language]
            dir=[language.map(direction)] aria-required=[required(field)]
            aria-invalid=[invalid(field)] aria-describedby=[ids.described_by()] { (first_line_kept(value)) }
    }
}

/// HTML drops the first line break of a text area, so one typed there is written twice.
fn first_line_kept(value: &str) -> String {
    if value.starts_with(['\n', '\r']) {
        format!("\n{value}")
    } else {
        value.to_string()
    }
}

fn select(field: &Field, ids: &Ids, choices: &[Choice], chosen: Option<&str>) -> Markup {
    html! {
        select id=(ids.control) name=(field.name) aria-required=[required(field)]
            aria-invalid=[invalid(field)] aria-describedby=[ids.described_by()] {
            (options(choices, chosen))
        }
    }
}

/// The answers of a list to choose from.
pub(in crate::components) fn options(choices: &[Choice], chosen: Option<&str>) -> Markup {
    html! {
        @for choice in choices {
            option value=(choice.value) selected[chosen == Some(&choice.value)]
                lang=[choice.label.language] { (choice.label.words) }
        }
    }
}

fn radios(field: &Field, ids: &Ids, choices: &[Choice], chosen: Option<&str>) -> Markup {
    html! {
        div.choices {
            @for (order, choice) in choices.iter().enumerate() {
                @let id = format!("{}-{order}", ids.control);
                @let told = choice.told.is_some().then(|| format!("{id}-told"));
                div {
                    input type="radio" id=(id) name=(field.name) value=(choice.value)
                        checked[chosen == Some(&choice.value)] aria-describedby=[&told];
                    label for=(id) { (choice.label) }
                    @if let Some(words) = &choice.told { small id=[&told] { (words) } }
                }
            }
        }
    }
}

fn in_languages(field: &Field, ids: &Ids, versions: &[Version], long: bool) -> Markup {
    html! {
        div.versions {
            @for version in versions {
                @let id = format!("{}-{}", ids.control, version.language);
                @let error = version.error.is_some().then(|| format!("{id}-error"));
                div.field.wrong[version.error.is_some()] {
                    label for=(id) { (version.label) }
                    @if let Some(words) = &version.error { p.error id=[&error] { (words) } }
                    (version_control(field, version, &id, error.as_deref(), long))
                }
            }
        }
    }
}

fn version_control(
    field: &Field,
    version: &Version,
    id: &str,
    error: Option<&str>,
    long: bool,
) -> Markup {
    let name = format!("{}-{}", field.name, version.language);
    let (code, script) = (version.language.as_str(), direction(version.language));
    let invalid = error.is_some().then_some("true");
    html! {
        @if long {
            textarea id=(id) name=(name) rows="6" lang=(code) dir=(script)
                aria-invalid=[invalid] aria-describedby=[error] { (first_line_kept(&version.value)) }
        } @else {
            input type="text" id=(id) name=(name) value=(version.value) lang=(code) dir=(script)
                autocomplete="off" aria-invalid=[invalid] aria-describedby=[error];
        }
    }
}
