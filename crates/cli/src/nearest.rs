//! What was probably meant by a name that is not known.

/// The known names nearest to a word, nearest first, each once and at most so many.
pub fn nearest(word: &str, known: Vec<String>, most: usize) -> Vec<String> {
    let word = word.to_lowercase();
    let mut ranked: Vec<_> = known
        .into_iter()
        .map(|name| (changes(&word, &name.to_lowercase()), name))
        .collect();
    ranked.sort();
    ranked.dedup();
    ranked
        .into_iter()
        .take(most)
        .map(|(_, name)| name)
        .collect()
}

/// How many letters must be added, taken away or replaced to make one word the other.
fn changes(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    // INVARIANT: before each letter, `row[i]` is the distance from what was read of `one` to the
    // first `i` letters of `other`.
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for letter in one.chars() {
        let mut before = row[0];
        row[0] += 1;
        for (index, their) in other.iter().enumerate() {
            let replaced = before + usize::from(letter != *their);
            before = row[index + 1];
            row[index + 1] = replaced.min(before + 1).min(row[index] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_name_that_is_known_is_the_nearest_to_itself(word in "\\PC{0,9}", other in "\\PC{0,9}") {
            let near = nearest(&word, vec![other, word.clone()], 1);
            prop_assert_eq!(near[0].to_lowercase(), word.to_lowercase());
        }
    }

    fn of(word: &str, known: &[&str]) -> Vec<String> {
        nearest(word, known.iter().map(ToString::to_string).collect(), 2)
    }

    #[test]
    fn the_nearest_names_come_first_whatever_their_case() {
        let known = [
            "CSTO.CSC/2024-11-20/DEC.1",
            "CSTO.CFM/2024-06-21/L.2",
            "CSTO.CFM/2024-06-21/L.1",
        ];
        let near = ["CSTO.CFM/2024-06-21/L.1", "CSTO.CFM/2024-06-21/L.2"];
        assert_eq!(of("csto.cfm/2024-06-21/l1", &known), near);
    }

    #[test]
    fn a_name_known_twice_is_named_once_and_of_none_there_is_none() {
        assert_eq!(of("Almaty", &["Minsk", "Minsk"]), ["Minsk"]);
        assert_eq!(of("Almaty", &[]), [""; 0]);
        assert_eq!(of("", &["Минск", "ألماتي"]), ["Минск", "ألماتي"]);
    }

    #[test]
    fn changes_count_letters_and_not_bytes() {
        for (one, other, expected) in [
            ("", "", 0),
            ("дом", "том", 1),
            ("kitten", "sitting", 3),
            ("ab", "", 2),
            ("", "ab", 2),
        ] {
            assert_eq!(changes(one, other), expected, "{one} {other}");
        }
    }
}
