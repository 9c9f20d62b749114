//! What was posted, as it was typed.

/// The answers of a form, by the names of its controls.
#[derive(Debug, Clone, Default)]
pub(crate) struct Posted(Vec<(String, String)>);

impl Posted {
    /// Reads the body of a form. Any bytes can be read; what means nothing is left out.
    pub(crate) fn read(body: &[u8]) -> Self {
        // Browsers send line ends as networks do; the record keeps them as texts do.
        let value = |value: &str| value.replace("\r\n", "\n").replace('\r', "\n");
        let pairs = form_urlencoded::parse(body);
        Self(
            pairs
                .map(|(name, typed)| (name.into_owned(), value(&typed)))
                .collect(),
        )
    }

    /// What was typed, without the space around it; empty where nothing was.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.typed(name).unwrap_or_default().trim()
    }

    /// What was typed, exactly; `None` where the form did not ask.
    pub(super) fn typed(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, typed)| typed.as_str())
    }

    /// The names that begin so, without that beginning.
    pub(super) fn under<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter_map(move |(name, _)| name.strip_prefix(beginning))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_kept_and_read_without_the_space_around_it() {
        let posted = Posted::read("titles-en=+A+title+&text=1%0D%0A2&titles-en=again".as_bytes());
        assert_eq!(posted.typed("titles-en"), Some(" A title "));
        assert_eq!(posted.get("titles-en"), "A title");
        assert_eq!(posted.get("text"), "1\n2");
        assert_eq!(posted.typed("titles-ar"), None);
        assert_eq!(posted.get("titles-ar"), "");
        assert_eq!(posted.under("titles-").collect::<Vec<_>>(), ["en", "en"]);
    }
}
