//! `toml organisation`: the organisation itself, once in a charter.

use institution::law::Organisation;
use vocab::BodyId;

use crate::{
    FieldProblem,
    fields::{Fields, Scope, halves},
    parts::{OrganisationPart, Parts, Placed},
};

pub(crate) fn read(scope: &Scope<'_>, parts: &mut Parts) {
    if let Some(part) = scope.read(part) {
        parts.organisations.push(Placed {
            place: scope.place.clone(),
            part,
        });
    }
}

fn part(fields: &Fields<'_>) -> Option<OrganisationPart> {
    let names = fields.texts("names");
    let short_names = fields.texts("short_names");
    let symbol = symbol(fields);
    let accent = fields.table("accent").and_then(|accent| colours(&accent));
    let authentic = authentic(fields);
    let (secretariat, secretariat_line) = fields.id::<BodyId>("secretariat")?;
    let organisation = Organisation {
        names: names?,
        short_names: short_names?,
        symbol: symbol?.0,
        accent,
        authentic,
        secretariat,
    };
    Some(OrganisationPart {
        organisation,
        secretariat_line,
    })
}

/// The languages whose texts are authentic: one at least.
fn authentic(fields: &Fields<'_>) -> Vec<vocab::Language> {
    let key = "authentic";
    if !fields.has(key) {
        fields.missing(key);
    }
    let words = fields.words(key);
    if words.as_ref().is_some_and(Vec::is_empty) {
        fields.fault(
            fields.line,
            FieldProblem::Empty {
                key: fields.name(key),
            },
        );
    }
    let mut languages = Vec::new();
    for word in words.unwrap_or_default() {
        match word.text.parse::<vocab::Language>() {
            Ok(language) => languages.push(language),
            Err(error) => {
                let (error, rule) = halves(&error.to_string());
                fields.fault(word.line, FieldProblem::Language { error, rule });
            }
        }
    }
    languages
}

/// A component of documents' symbols, with its line.
pub(super) fn symbol(fields: &Fields<'_>) -> Option<(String, usize)> {
    let word = fields.text("symbol")?;
    let is_plain = word.text.len() <= 20 && word.text.bytes().all(|b| b.is_ascii_alphanumeric());
    if !is_plain {
        fields.fault(word.line, FieldProblem::Symbol { symbol: word.text });
        return None;
    }
    Some((word.text, word.line))
}

/// The papers the accent is seen on, as the pages have them.
const PAPERS: [(&str, &str, &str); 2] = [
    ("light", "#fcfcfa", "light paper (#fcfcfa)"),
    ("dark", "#14171a", "dark paper (#14171a)"),
];

/// The least contrast of text with its background (WCAG 2.2, success criterion 1.4.3).
const CONTRAST_MIN: f64 = 4.5;

/// The accent on light paper and on dark.
fn colours(fields: &Fields<'_>) -> Option<(String, String)> {
    let [light, dark] = PAPERS.map(|(key, paper, name)| {
        let word = fields.text(key)?;
        let Some(luminance) = luminance(&word.text) else {
            fields.fault(word.line, FieldProblem::Colour { colour: word.text });
            return None;
        };
        let contrast = contrast(luminance, self::luminance(paper).unwrap_or_default());
        if contrast < CONTRAST_MIN {
            // Cut off, not rounded: 4.49 is not 4.5.
            let ratio = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
            let problem = FieldProblem::Contrast {
                colour: word.text,
                paper: name,
                ratio,
            };
            fields.fault(word.line, problem);
            return None;
        }
        Some(word.text)
    });
    fields.close();
    Some((light?, dark?))
}

/// The contrast ratio of two luminances, from 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The relative luminance of a colour `#rrggbb`, from 0 to 1 (WCAG 2.2, "relative luminance").
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6)?;
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let channel = |range| {
        let value = u8::from_str_radix(digits.get(range)?, 16).ok()?;
        let share = f64::from(value) / 255.0;
        Some(if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        })
    };
    Some(0.2126 * channel(0..2)? + 0.7152 * channel(2..4)? + 0.0722 * channel(4..6)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_measured_as_wcag_does() {
        let ratio = |a, b| contrast(luminance(a).unwrap(), luminance(b).unwrap());
        assert!((ratio("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((ratio("#777777", "#ffffff") - 4.48).abs() < 0.01);
        assert!((ratio("#0a4b68", "#fcfcfa") - 9.2).abs() < 0.1);
        assert!((ratio("#8fcbe0", "#14171a") - 10.1).abs() < 0.1);
    }

    #[test]
    fn a_colour_is_six_hexadecimal_digits() {
        for bad in [
            "", "#", "0a4b68", "#0a4b6", "#0a4b681", "#0a4b6g", "#+a4b68", "#жжж",
        ] {
            assert_eq!(luminance(bad), None, "{bad}");
        }
    }
}
