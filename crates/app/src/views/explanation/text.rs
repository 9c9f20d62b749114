//! Plain text by headings and indented lines, with its sources at the end.

use language::{Interface, say, say_with};

use crate::views::Said;

/// A text under way.
pub(super) struct Text {
    language: Interface,
    lines: String,
    /// The sources cited, each with the places cited in it, in the order they come up.
    sources: Vec<(String, Vec<String>)>,
}

impl Text {
    pub(super) const fn in_language(language: Interface) -> Self {
        Self {
            language,
            lines: String::new(),
            sources: Vec::new(),
        }
    }

    pub(super) const fn language(&self) -> Interface {
        self.language
    }

    /// A line that stands at the edge.
    pub(super) fn line(&mut self, words: &str) {
        self.indented(0, words);
    }

    /// A heading, with an empty line before it.
    pub(super) fn heading(&mut self, words: &str) {
        self.lines.push('\n');
        self.line(&language::sentence_case(words));
    }

    /// A line under a heading.
    pub(super) fn item(&mut self, words: &str) {
        self.indented(1, words);
    }

    /// A line under an item.
    pub(super) fn detail(&mut self, words: &str) {
        self.indented(2, words);
    }

    /// A line under a detail.
    pub(super) fn remark(&mut self, words: &str) {
        self.indented(3, words);
    }

    /// A label and what it is about, under an item.
    pub(super) fn labelled(&mut self, label: &str, words: &str) {
        self.detail(&format!("{label}: {words}"));
    }

    fn indented(&mut self, depth: usize, words: &str) {
        if words.is_empty() {
            return;
        }
        self.lines.extend(std::iter::repeat_n("  ", depth));
        self.lines.push_str(words);
        self.lines.push('\n');
    }

    /// Whose word something is: the account, its role, the place in its source. The source
    /// itself is named once, at the end.
    pub(super) fn cite(&mut self, said: &Said) -> String {
        let mut told = vec![said.account.name.text.clone()];
        told.extend((!said.role.text.is_empty()).then(|| said.role.text.clone()));
        if let Some(source) = &said.source {
            let locator = said.locator.as_ref();
            let place = locator.map(|locator| place(self.language, locator));
            told.extend(place.clone());
            self.note_source(&source.name.text, place);
        }
        told.join(&say(self.language, "explain-comma"))
    }

    fn note_source(&mut self, title: &str, place: Option<String>) {
        let known = self.sources.iter().position(|(known, _)| known == title);
        let known = known.unwrap_or_else(|| {
            self.sources.push((title.to_string(), Vec::new()));
            self.sources.len() - 1
        });
        let places = &mut self.sources[known].1;
        places.extend(place.filter(|place| !places.contains(place)));
    }

    /// The text, with the sources it cites at its end.
    pub(super) fn finish(mut self) -> String {
        let sources = std::mem::take(&mut self.sources);
        if !sources.is_empty() {
            self.heading(&say(self.language, "nav-sources"));
        }
        for (title, mut places) in sources {
            places.sort();
            let places = places.join(&say(self.language, "explain-comma"));
            match places.is_empty() {
                true => self.item(&title),
                false => self.item(&format!("{places}: {title}")),
            }
        }
        self.lines
    }
}

/// A place in a source: a fact by its number, an article by the reader's word for it.
fn place(language: Interface, locator: &str) -> String {
    match locator.strip_prefix("Art. ") {
        Some(article) => {
            let values = [("article", isolated(language, article).into())];
            say_with(language, "members-article", &values)
        }
        None => isolated(language, locator),
    }
}

/// A symbol, a number or a name in Latin letters, kept from disturbing the direction of an
/// Arabic line.
pub(super) fn isolated(language: Interface, text: &str) -> String {
    match language {
        Interface::Arabic => language::isolated(text),
        Interface::English | Interface::Russian => text.to_string(),
    }
}
