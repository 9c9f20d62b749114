//! States and territories: their codes, their names, and the names that voting records use.
//!
//! Names come from the Unicode CLDR (`territories/names.tsv`), what records write besides from our
//! own table (`territories/aliases.tsv`), with the days between which an alias meant that seat.

use std::{collections::HashMap, sync::LazyLock};

use vocab::Day;

use crate::Interface;

/// A territory of ISO 3166-1.
struct Territory {
    code: &'static str,
    names: [&'static str; 3],
}

/// What a written name may mean.
struct Meaning {
    code: &'static str,
    from: Option<Day>,
    to: Option<Day>,
}

impl Meaning {
    fn holds(&self, on: Option<Day>) -> bool {
        on.is_none_or(|day| {
            self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
        })
    }
}

struct Tables {
    territories: HashMap<&'static str, Territory>,
    meanings: HashMap<String, Vec<Meaning>>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::read);

/// The lines of a table that are no comments, each with its columns.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

impl Tables {
    fn read() -> Self {
        let mut tables = Self {
            territories: HashMap::new(),
            meanings: HashMap::new(),
        };
        for line in lines(include_str!("../territories/names.tsv")) {
            let [code, three, names @ ..] = line.as_slice() else {
                continue;
            };
            let name = |place: usize| names.get(place).copied().unwrap_or("");
            let territory = Territory {
                code,
                names: [name(0), name(1), name(2)],
            };
            tables.territories.insert(code, territory);
            for written in [code, three].into_iter().chain(names) {
                tables.take(written, code, None, None);
            }
        }
        for line in lines(include_str!("../territories/aliases.tsv")) {
            let [written, code, days @ ..] = line.as_slice() else {
                continue;
            };
            let day = |place: usize| days.get(place).and_then(|day| day.parse().ok());
            tables.take(written, code, day(0), day(1));
        }
        tables
    }

    fn take(&mut self, written: &str, code: &'static str, from: Option<Day>, to: Option<Day>) {
        let key = folded(written);
        if !key.is_empty() {
            let meanings = self.meanings.entry(key).or_default();
            meanings.push(Meaning { code, from, to });
        }
    }
}

/// The code of a state by its code of two or three letters, a name in English, Arabic, Russian or
/// French, or an alias of voting records, on a day where one is given.
///
/// Case, accents, punctuation, word order and "the" make no difference. The codes are those of
/// ISO 3166-1, and of ISO 3166-3 for states that are no more. `None` where the name is not known,
/// was not in use on that day, or could mean several.
///
/// ```
/// use language::territory;
/// assert_eq!(territory("Korea, Republic of", None), Some("KR"));
/// assert_eq!(territory("USSR", "1950-06-25".parse().ok()), Some("RU"));
/// assert_eq!(territory("USSR", "1992-01-01".parse().ok()), None);
/// assert_eq!(territory("Atlantis", None), None);
/// ```
#[must_use]
pub fn territory(written: &str, on: Option<Day>) -> Option<&'static str> {
    let meanings = TABLES.meanings.get(&folded(written))?;
    let mut codes = meanings.iter().filter(|meaning| meaning.holds(on));
    let first = codes.next()?.code;
    codes.all(|other| other.code == first).then_some(first)
}

/// What a state is called. `None` where the code is none of ISO 3166-1.
///
/// ```
/// use language::{Interface, territory_name};
/// assert_eq!(territory_name(Interface::Russian, "KZ"), Some("Казахстан"));
/// ```
#[must_use]
pub fn territory_name(language: Interface, code: &str) -> Option<&'static str> {
    let territory = TABLES.territories.get(code)?;
    let place = match language {
        Interface::English => 0,
        Interface::Arabic => 1,
        Interface::Russian => 2,
    };
    Some(territory.names[place]).filter(|name| !name.is_empty())
}

/// Every English name with its code, for telling which is nearest to what somebody wrote.
pub fn territory_names() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = TABLES.territories.values();
    all.map(|territory| (territory.names[0], territory.code))
}

/// A name as it is compared: its words in small letters without accents, in alphabetical order,
/// without "the"; "&" is "and", "St." is "Saint".
fn folded(written: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for letter in written.chars().chain([' ']) {
        match letter {
            '&' => words.push(String::from("and")),
            // An apostrophe or a stop within a word does not part it: d'Ivoire, U.S.A.
            '\'' | '’' | '‘' | 'ʼ' | '.' => {}
            _ if letter.is_alphanumeric() => word.extend(plain(letter)),
            _ if word.is_empty() => {}
            _ => words.push(std::mem::take(&mut word)),
        }
    }
    for word in &mut words {
        if word == "st" {
            *word = String::from("saint");
        }
    }
    words.retain(|word| word != "the");
    words.sort();
    words.join(" ")
}

/// A letter in small form without its accent.
fn plain(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().map(|small| match small {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' => 'o',
        'ù'..='ü' | 'ū' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'ğ' => 'g',
        'ş' | 'š' | 'ś' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'ё' => 'е',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn on(day: &str) -> Option<Day> {
        Some(day.parse().unwrap())
    }

    #[test]
    fn a_state_is_known_by_its_codes_and_its_names() {
        for (written, code) in [
            ("kz", "KZ"),
            ("KAZ", "KZ"),
            ("Kazakhstan", "KZ"),
            ("казахстан", "KZ"),
            ("كازاخستان", "KZ"),
            ("UNITED STATES", "US"),
            ("United States of America", "US"),
            ("UK", "GB"),
            ("Cote d'Ivoire", "CI"),
            ("Côte d’Ivoire", "CI"),
            ("Cote D'ivoire", "CI"),
            ("Iran (Islamic Republic of)", "IR"),
            ("Iran, Islamic Republic of", "IR"),
            ("Gambia, The", "GM"),
            ("St. Vincent and the Grenadines", "VC"),
            ("Saint Vincent And The Grenadines", "VC"),
            ("Bosnia And Herzegovina", "BA"),
            ("Türkiye", "TR"),
            ("São Tomé and Príncipe", "ST"),
            ("Congo, Democratic Republic of the", "CD"),
            ("Congo, Republic of", "CG"),
            ("Republic Of Korea", "KR"),
            ("Guinea-Bissau", "GW"),
            ("Federal_Republic_of_Germany", "DE"),
        ] {
            assert_eq!(territory(written, None), Some(code), "{written}");
        }
    }

    #[test]
    fn a_name_of_former_days_is_known_in_those_days() {
        for (written, day, code) in [
            ("USSR", "1991-12-24", Some("RU")),
            ("USSR", "1992-01-01", None),
            ("Czechoslovakia", "1968-08-21", Some("CSHH")),
            ("Czechoslovakia", "1993-01-01", None),
            ("Yugoslavia", "1950-06-25", Some("YUCS")),
            ("Yugoslavia", "2001-01-01", Some("RS")),
            ("Yugoslavia", "1996-01-01", None),
            ("Upper Volta", "1984-01-01", Some("BF")),
            ("United Arab Republic", "1967-06-05", Some("EG")),
        ] {
            assert_eq!(territory(written, on(day)), code, "{written} on {day}");
        }
    }

    #[test]
    fn what_could_mean_several_is_not_guessed() {
        assert_eq!(territory("Yugoslavia", None), None);
        assert_eq!(territory("", None), None);
        assert_eq!(territory("the", None), None);
    }

    #[test]
    fn every_alias_has_a_code_of_two_or_four_letters_and_days_in_order() {
        for meanings in TABLES.meanings.values() {
            for Meaning { code, from, to } in meanings {
                let is_known = TABLES.territories.contains_key(code);
                let is_former = ["CSHH", "YUCS", "DDDE", "YDYE", "EAZ"].contains(code);
                assert!(is_known || is_former, "{code}");
                assert!(from.zip(*to).is_none_or(|(from, to)| from <= to), "{code}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_name_makes_it_panic(written in "\\PC{0,40}") {
            let _ = territory(&written, None);
        }
    }
}
