//! The word that was probably meant.

/// The remedy for a word that is not known: the nearest known one, or all of them.
pub(crate) fn remedy<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(word, &known) {
        Some(near) => format!("the nearest known is `{near}`"),
        None if known.is_empty() => String::from("none is known here"),
        None => {
            let words: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
            format!("known are {}", words.join(", "))
        }
    }
}

/// The known word that goes on as this one begins, or else the one with the fewest changes of a
/// letter, if they are few enough to be a slip.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let mut longer = known.iter().filter(|other| other.starts_with(word));
    if let (Some(only), None) = (longer.next(), longer.next())
        && word.len() >= 3
    {
        return Some(only);
    }
    let slips_max = (word.chars().count() / 3).max(1);
    let near = known
        .iter()
        .map(|other| (changes(word, other), *other))
        .min()?;
    (near.0 <= slips_max).then_some(near.1)
}

/// How many letters must be added, taken away or replaced to make one word the other.
fn changes(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, their) in row.iter_mut().skip(1).zip(&other) {
            let above = *cell;
            let replaced = diagonal + usize::from(letter != *their);
            *cell = replaced.min(above + 1).min(left + 1);
            diagonal = above;
            left = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_counted_letter_by_letter() {
        for (one, other, count) in [
            ("", "", 0),
            ("", "abc", 3),
            ("absense", "absence", 1),
            ("binds", "bind", 1),
            ("метод", "методы", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(changes(one, other), count, "{one} {other}");
            assert_eq!(changes(other, one), count, "{other} {one}");
        }
    }

    #[test]
    fn a_slip_is_told_from_another_word() {
        let known = ["absence", "binds", "matter"];
        assert_eq!(remedy("absense", known), "the nearest known is `absence`");
        assert_eq!(remedy("mater", known), "the nearest known is `matter`");
        assert_eq!(
            remedy("quorum", known),
            "known are `absence`, `binds`, `matter`"
        );
        assert_eq!(remedy("quorum", []), "none is known here");
        assert_eq!(
            remedy("unverified", ["verified", "unverified text"]),
            "the nearest known is `unverified text`"
        );
    }
}
