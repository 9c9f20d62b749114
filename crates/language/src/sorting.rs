//! The alphabet of each language.

use std::sync::OnceLock;

use icu_collator::{CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

use crate::Interface;

/// Sorts by name in the order of the language's alphabet. Equal names keep their order.
///
/// ```
/// use language::{Interface, sort_by_name};
/// let mut states = ["Ёлкино", "Ереван", "Жодино"];
/// sort_by_name(Interface::Russian, &mut states, |name| name.to_string());
/// assert_eq!(states, ["Ёлкино", "Ереван", "Жодино"]);
/// ```
pub fn sort_by_name<T, N: AsRef<str>>(
    language: Interface,
    items: &mut [T],
    name: impl Fn(&T) -> N,
) {
    items.sort_by_cached_key(|item| sort_key(language, name(item).as_ref()));
}

/// Bytes that compare as the names do.
fn sort_key(language: Interface, name: &str) -> Vec<u8> {
    let name = match language {
        Interface::Arabic => without_article(name),
        Interface::English => name.strip_prefix("the ").unwrap_or(name),
        Interface::Russian => name,
    };
    let Some(collator) = collator(language) else {
        return name.as_bytes().to_vec();
    };
    let mut key = Vec::with_capacity(name.len() * 2);
    let Ok(()) = collator.write_sort_key_to(name, &mut key);
    key
}

/// Arabic lists of states leave the article out of the order: الأردن stands under its alef, not
/// under lam (practice of the United Nations). English lists do the same with "the".
fn without_article(name: &str) -> &str {
    match name.strip_prefix("ال") {
        Some(rest) if rest.chars().nth(1).is_some() => rest,
        _ => name,
    }
}

/// The collator of a language; `None` only if the data compiled in did not have it.
fn collator(language: Interface) -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATORS: OnceLock<[Option<CollatorBorrowed<'static>>; 3]> = OnceLock::new();
    let of = |locale: icu_locale_core::Locale| {
        CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok()
    };
    let collators =
        COLLATORS.get_or_init(|| [of(locale!("en")), of(locale!("ar")), of(locale!("ru"))]);
    let place = match language {
        Interface::English => 0,
        Interface::Arabic => 1,
        Interface::Russian => 2,
    };
    collators[place].as_ref()
}
