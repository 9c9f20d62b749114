//! Enumerations as each language writes them.

use crate::{Interface, say_with};

/// Items in a row: "A, B and C", "А, Б и В", "أ وب وج".
///
/// ```
/// use language::{Interface, list};
/// assert_eq!(list(Interface::English, &["A", "B", "C"]), "A, B and C");
/// assert_eq!(list::<&str>(Interface::English, &[]), "");
/// ```
#[must_use]
pub fn list<T: AsRef<str>>(language: Interface, items: &[T]) -> String {
    row(language, items, "list-more", "list-last")
}

/// Clauses in a row, of equal weight: "five were present, one was absent".
pub(crate) fn clauses(language: Interface, items: &[String]) -> String {
    row(language, items, "clause-more", "clause-more")
}

/// Clauses that stand each for itself: "Armenia objected; four were present, five needed".
pub(crate) fn separate_clauses(language: Interface, items: &[String]) -> String {
    row(language, items, "clause-apart", "clause-apart")
}

/// Thresholds that must all be reached: "at least half of all members, and also of …".
pub(crate) fn thresholds(language: Interface, items: &[String]) -> String {
    row(language, items, "threshold-also", "threshold-also")
}

fn row<T: AsRef<str>>(language: Interface, items: &[T], more: &str, last: &str) -> String {
    let Some((first, others)) = items.split_first() else {
        return String::new();
    };
    let mut text = first.as_ref().to_string();
    for (place, item) in others.iter().enumerate() {
        let key = if place + 1 == others.len() {
            last
        } else {
            more
        };
        let next = item.as_ref().into();
        text = say_with(language, key, &[("before", text.into()), ("next", next)]);
    }
    text
}
