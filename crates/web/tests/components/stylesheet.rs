//! The stylesheet and the markup know the same classes.

use std::collections::BTreeSet;

use language::Interface;
use web::{assets, frame::page};

use crate::samples;

fn stylesheet() -> &'static str {
    let sheet = assets::find(assets::stylesheet()).unwrap();
    std::str::from_utf8(&sheet.bytes).unwrap()
}

/// What stands before each opening brace, and is no rule of its own.
fn selectors(sheet: &str) -> impl Iterator<Item = &str> {
    sheet
        .split('{')
        .filter_map(|part| part.rsplit(['}', ';']).next())
        .filter(|selector| !selector.trim_start().starts_with('@'))
}

fn classes_styled() -> BTreeSet<String> {
    let sheet = stylesheet();
    let mut classes = BTreeSet::new();
    for selector in selectors(sheet) {
        for part in selector.split('.').skip(1) {
            let name = part
                .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
                .next();
            classes.extend(name.filter(|name| !name.is_empty()).map(String::from));
        }
    }
    classes
}

fn classes_used() -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    let mut read = |html: &str| {
        for part in html.split(" class=\"").skip(1) {
            let value = part.split('"').next().unwrap_or_default();
            classes.extend(value.split_whitespace().map(String::from));
        }
    };
    for language in Interface::ALL {
        for (_, markup) in samples::all(language) {
            read(&markup.0);
        }
        for (_, frame, text) in samples::pages(language) {
            read(&page(&frame, &text).0);
        }
    }
    classes
}

/// Classes that only name something for a reader of the markup, or are styled through their
/// element.
const UNSTYLED: &[&str] = &["hoped", "tongues"];

/// Classes that pages use and no sample of a component does, and steps of a scale of which samples take few.
fn is_for_pages(class: &str) -> bool {
    ["soft", "acts", "broad", "scroll"].contains(&class)
        || class.starts_with("from-")
        || class.starts_with("until-")
}

#[test]
fn every_class_in_the_markup_is_in_the_stylesheet() {
    let styled = classes_styled();
    let missing: Vec<_> = classes_used()
        .into_iter()
        .filter(|class| !styled.contains(class) && !UNSTYLED.contains(&class.as_str()))
        .collect();
    assert!(missing.is_empty(), "not in the stylesheet: {missing:?}");
}

#[test]
fn every_class_in_the_stylesheet_is_in_the_markup() {
    let used = classes_used();
    let dead: Vec<_> = classes_styled()
        .into_iter()
        .filter(|class| !used.contains(class) && !is_for_pages(class))
        .collect();
    assert!(
        dead.is_empty(),
        "in the stylesheet, used by nothing: {dead:?}"
    );
}

#[test]
fn nothing_in_the_stylesheet_is_set_from_the_left_or_the_right() {
    let sheet = stylesheet();
    for physical in [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
    ] {
        assert!(!sheet.contains(physical), "{physical}");
    }
}

#[test]
fn every_variable_in_use_is_set() {
    let sheet = stylesheet();
    for name in sheet
        .split("var(")
        .skip(1)
        .filter_map(|part| part.split([')', ',']).next())
    {
        assert!(sheet.contains(&format!("{name}:")), "{name}");
    }
}
