//! Reading a page as somebody does who looks for one thing on it.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    vec,
};

use language::Interface;
use scraper::{ElementRef, Html, Selector};
use vocab::SourceLayer;

/// What is read as one claim with its margin.
const ROWS: &str = "li, tr, dd, .row, p.lead";

/// A page, read.
#[derive(Debug, Clone, Default)]
pub struct Page {
    pub address: String,
    /// What it is about: heading and line under it.
    pub subject: String,
    /// What its main part says, without what is kept apart as other sources' word.
    pub text: String,
    /// The same in small letters, to look things up in.
    small: String,
    pub rows: Vec<Row>,
    /// Where its links lead.
    pub links: BTreeSet<String>,
    pub anchors: BTreeSet<String>,
}

/// One claim on a page: the innermost row around it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    pub anchor: Option<String>,
    /// The section it stands in, by its anchor.
    pub section: String,
    pub text: String,
    /// What its margin says.
    pub margin: String,
    /// Dates as machines read them.
    pub dates: Vec<String>,
    /// Numbers of facts, with where they lead.
    pub facts: Vec<(String, String)>,
    pub links: Vec<String>,
    /// Whether it is kept apart as what other sources say.
    pub is_apart: bool,
}

impl Page {
    pub fn read(address: &str, text: &str) -> Self {
        let html = Html::parse_document(text);
        let root = html.root_element();
        let subject: Vec<String> = all(root, ".subject").map(words).collect();
        let text: String = all(root, "main")
            .map(|main| said(main, &is_apart))
            .collect();
        Self {
            address: address.to_string(),
            subject: subject.join("\n"),
            small: text.to_lowercase(),
            text,
            rows: all(root, ROWS).filter(is_innermost).map(row).collect(),
            links: all(root, "a[href]")
                .filter_map(|a| attribute(a, "href"))
                .collect(),
            anchors: all(root, "[id]")
                .filter_map(|a| attribute(a, "id"))
                .collect(),
        }
    }

    /// Whether it says some words as its own, whatever their case.
    pub fn says(&self, words: &str) -> bool {
        self.small.contains(&plain(words).to_lowercase())
    }

    /// Its rows in one section.
    pub fn section(&self, section: &str) -> Vec<&Row> {
        let rows = self.rows.iter();
        rows.filter(|row| row.section == section).collect()
    }

    /// The rows of a place in a source, from its anchor to the next.
    pub fn place(&self, anchor: &str) -> Vec<&Row> {
        let is_it = |row: &&Row| row.anchor.as_deref() == Some(anchor);
        let from = self.rows.iter().skip_while(|row| !is_it(row));
        let first = from.clone().take(1);
        let rest = from.skip(1).take_while(|row| row.anchor.is_none());
        first.chain(rest).collect()
    }
}

impl Row {
    /// Whether it cites a fact of the report.
    pub fn cites(&self, fact: &str) -> bool {
        self.facts.iter().any(|(number, _)| number == fact)
    }
}

fn row(element: ElementRef<'_>) -> Row {
    let ancestors = || element.ancestors().filter_map(ElementRef::wrap);
    let section = ancestors().find_map(|around| attribute(around, "aria-labelledby"));
    let fact = |fact: ElementRef<'_>| {
        let link = all(fact, "a[href]").next();
        let link = link.and_then(|link| attribute(link, "href"));
        (words(fact), link.unwrap_or_default())
    };
    Row {
        anchor: attribute(element, "id"),
        section: section.unwrap_or_default(),
        text: words(element),
        margin: all(element, ".by").map(words).collect(),
        dates: all(element, "time")
            .filter_map(|t| attribute(t, "datetime"))
            .collect(),
        facts: all(element, ".f").map(fact).collect(),
        links: all(element, "a[href]")
            .filter_map(|a| attribute(a, "href"))
            .collect(),
        is_apart: is_apart(element) || ancestors().any(is_apart),
    }
}

/// Elements below one that a selector finds.
fn all<'a>(element: ElementRef<'a>, selector: &'static str) -> vec::IntoIter<ElementRef<'a>> {
    thread_local! {
        static KNOWN: RefCell<BTreeMap<&'static str, Selector>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        let parsed = || Selector::parse(selector).unwrap();
        let selector = known.entry(selector).or_insert_with(parsed);
        element.select(selector).collect::<Vec<_>>().into_iter()
    })
}

fn is_innermost(element: &ElementRef<'_>) -> bool {
    all(*element, ROWS).next().is_none()
}

fn attribute(element: ElementRef<'_>, name: &str) -> Option<String> {
    element.value().attr(name).map(str::to_string)
}

/// Whether it is kept apart as what other sources say: by a dashed rule around it, or by the
/// name of their layer in its margin.
fn is_apart(element: ElementRef<'_>) -> bool {
    let layer = |language| language::source_layer_word(language, SourceLayer::Others);
    let is_tagged = || {
        let mut tags = all(element, ".tag").map(words);
        tags.any(|tag| {
            Interface::ALL
                .into_iter()
                .any(|language| tag == layer(language))
        })
    };
    let is_row = matches!(element.value().name(), "tr" | "li") && is_innermost(&element);
    element.value().classes().any(|class| class == "others") || is_row && is_tagged()
}

/// The words of an element, each block of it on a line of its own.
fn words(element: ElementRef<'_>) -> String {
    said(element, &|_| false)
}

/// The same without what is left out.
fn said(element: ElementRef<'_>, is_left_out: &impl Fn(ElementRef<'_>) -> bool) -> String {
    let mut text = String::new();
    write(element, is_left_out, &mut text);
    plain(&text)
}

fn write(
    element: ElementRef<'_>,
    is_left_out: &impl Fn(ElementRef<'_>) -> bool,
    text: &mut String,
) {
    if is_left_out(element) {
        return;
    }
    const INLINE: [&str; 10] = [
        "a", "b", "bdi", "span", "time", "strong", "code", "small", "tspan", "em",
    ];
    let is_block = !INLINE.contains(&element.value().name());
    if is_block {
        text.push('\n');
    }
    for child in element.children() {
        if let Some(words) = child.value().as_text() {
            text.push_str(words);
        }
        if let Some(child) = ElementRef::wrap(child) {
            write(child, is_left_out, text);
        }
    }
    if is_block {
        text.push('\n');
    }
}

/// A text without the marks that only typesetting needs, one space between words.
pub fn plain(text: &str) -> String {
    let marks = ['\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    let lines = text.lines().map(|line| {
        let kept: String = line.chars().filter(|c| !marks.contains(c)).collect();
        kept.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
