//! Following every link of a site, page after page.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use language::Interface;
use scraper::{ElementRef, Html};

use crate::visitor::Visitor;

/// A page as it was found.
#[derive(Default)]
pub struct Found {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    /// Everything its links and its forms for reading lead to.
    pub links: BTreeSet<String>,
    /// The pages its links name as the same in other languages, by language.
    pub tongues: BTreeMap<String, String>,
    pub ids: Vec<String>,
    /// What refers to an id of the page: labels, descriptions.
    pub references: Vec<String>,
    pub language: String,
    pub direction: String,
    pub title: String,
    pub headings: usize,
    pub has_banner: bool,
    /// What a strict reader of HTML has to say of it.
    pub errors: Vec<String>,
}

/// Where a crawl stays.
pub struct Bounds {
    /// The first page: a language, of the record or of the exercise.
    pub home: String,
    /// Whether the pages of single entries of the log are left out.
    pub leaves_out_entries: bool,
}

impl Bounds {
    pub fn record(language: Interface) -> Self {
        Self::below(format!("/{language}"))
    }

    pub fn exercise(language: Interface) -> Self {
        Self::below(format!("/exercise/{language}"))
    }

    fn below(home: String) -> Self {
        Self {
            home,
            leaves_out_entries: false,
        }
    }

    /// Whether a link stays within.
    fn hold(&self, link: &str) -> bool {
        let Some(rest) = link.strip_prefix(&self.home) else {
            return false;
        };
        let is_left_out = self.leaves_out_entries && rest.starts_with("/log/");
        !is_left_out && (rest.is_empty() || rest.starts_with(['/', '?']))
    }
}

/// Every page within bounds that links lead to, by its address.
pub async fn crawl(visitor: &Visitor, bounds: &Bounds) -> BTreeMap<String, Found> {
    let mut waiting = vec![(bounds.home.clone(), String::new())];
    let mut pages = BTreeMap::new();
    while let Some((address, from)) = waiting.pop() {
        if pages.contains_key(&address) {
            continue;
        }
        let page = find(visitor, &address).await;
        assert_eq!(page.status, StatusCode::OK, "{from} leads to {address}");
        let links = page.links.iter().filter(|link| bounds.hold(link));
        let further = links.flat_map(|link| addresses(link));
        waiting.extend(further.map(|further| (further, address.clone())));
        pages.insert(address, page);
    }
    pages
}

/// The addresses of a link: without its query, and with it where each query is another page.
///
/// A rule can be tried in more ways than anybody could follow, so of those pages only the first
/// for each rule is read.
fn addresses(link: &str) -> Vec<String> {
    let whole = link.split('#').next().unwrap_or_default();
    let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
    let is_trial = path.ends_with("/laboratory") || path.ends_with("/power");
    let is_many = path.ends_with("/date") || path == whole || is_trial && query.contains('&');
    let mut addresses = vec![path.to_string()];
    addresses.extend((!is_many).then(|| whole.to_string()));
    addresses
}

/// Asks for one address and reads what is there.
pub async fn find(visitor: &Visitor, address: &str) -> Found {
    let request = Request::get(address).body(Body::empty()).unwrap();
    let answer = visitor.send(request).await;
    let mut found = Found {
        status: answer.status,
        headers: answer.headers,
        ..Found::default()
    };
    let html = Html::parse_document(&answer.text);
    for element in html.tree.root().descendants().filter_map(ElementRef::wrap) {
        found.read(element);
    }
    found.errors = html.errors.iter().map(ToString::to_string).collect();
    found.text = answer.text;
    found
}

impl Found {
    /// Takes down what one element says.
    fn read(&mut self, element: ElementRef<'_>) {
        let attribute = |name| element.value().attr(name).map(str::to_string);
        let has_class = |class| element.value().classes().any(|c| c == class);
        self.ids.extend(attribute("id"));
        for name in [
            "aria-labelledby",
            "aria-describedby",
            "for",
            "aria-controls",
        ] {
            let value = attribute(name).unwrap_or_default();
            self.references
                .extend(value.split_whitespace().map(str::to_string));
        }
        match element.value().name() {
            "html" => {
                self.language = attribute("lang").unwrap_or_default();
                self.direction = attribute("dir").unwrap_or_default();
            }
            // A figure has a title of its own.
            "title" if self.title.is_empty() => self.title = element.text().collect(),
            "h1" => self.headings += 1,
            "a" => {
                self.links.extend(attribute("href"));
                // The masthead comes first; a text in several languages has tongues of its own.
                if let Some((tongue, href)) = attribute("hreflang").zip(attribute("href")) {
                    self.tongues.entry(tongue).or_insert(href);
                }
            }
            "link" => self.links.extend(attribute("href")),
            "form" if attribute("method").as_deref() == Some("get") => {
                self.links.extend(attribute("action"));
            }
            "div" if has_class("exercise") => self.has_banner = true,
            _ => {}
        }
    }
}
