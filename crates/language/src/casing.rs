//! From a clause to a sentence.

/// The text with its first letter in upper case, where its script has one.
#[must_use]
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A clause as a sentence: its first letter in upper case, and a full stop.
pub(crate) fn sentence(clause: &str) -> String {
    let mut text = sentence_case(clause);
    if !text.ends_with(['.', '؟', '!', '?']) {
        text.push('.');
    }
    text
}
