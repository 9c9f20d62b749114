//! Whether a verb about parties stands in the singular or the plural.

use crate::Interface;

/// The number the verb takes: the count of names, but two where the one name is a plural
/// itself, as Russian has it (Соединённые Штаты возражают).
pub(super) fn verb_number(language: Interface, names: &[String]) -> usize {
    match (language, names) {
        (Interface::Russian, [name]) if is_russian_plural(name) => 2,
        _ => names.len(),
    }
}

/// Names in the plural end so in their first word; no name of a state in the singular does.
fn is_russian_plural(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default();
    matches!(first, "США" | "ОАЭ") || ["ы", "ые", "ие"].iter().any(|end| first.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_russian_name_in_the_plural_takes_its_verb_in_the_plural() {
        for (name, number) in [
            ("Армения", 1),
            ("Мали", 1),
            ("Российская Федерация", 1),
            ("Соединённые Штаты Америки", 2),
            ("Нидерланды", 2),
            ("Мальдивские Острова", 2),
            ("США", 2),
        ] {
            assert_eq!(
                verb_number(Interface::Russian, &[name.to_string()]),
                number,
                "{name}"
            );
        }
        let united_states = ["United States".to_string()];
        assert_eq!(verb_number(Interface::English, &united_states), 1);
    }
}
