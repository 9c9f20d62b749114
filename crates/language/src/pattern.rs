//! A message, read once when the translations are loaded, and written with its values.
//!
//! Messages are in the syntax of Fluent. Of its functions there is one, `IN_WORDS`, of its
//! references those to a message or a term that asks for no value.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{
        CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
    },
    unicode::unescape_unicode_to_string,
};

use crate::{Interface, Value, figures::figure, numerals::in_words, plurals::plural};

/// A message as the file has it.
pub(crate) type Source = Pattern<&'static str>;

/// How deep one message may stand in another; deeper is a circle.
const DEPTH_MAX: u8 = 8;

/// A piece of a message.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Stands as it is.
    Text(Box<str>),
    /// The place of a value.
    Place(&'static str),
    /// The place of a count in words.
    InWords {
        of: &'static str,
        form: &'static str,
    },
    /// What stands here depends on a value.
    Choice {
        of: &'static str,
        cases: Vec<Case>,
        otherwise: usize,
    },
}

/// One case of a choice.
#[derive(Debug)]
pub(crate) struct Case {
    key: Key,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Key {
    /// Exactly this number.
    Number(u64),
    /// A plural, or exactly this text.
    Word(&'static str),
}

/// The messages and terms that others may refer to.
#[derive(Default)]
pub(crate) struct Definitions {
    pub messages: BTreeMap<&'static str, Source>,
    pub terms: BTreeMap<&'static str, Source>,
}

impl Definitions {
    /// Reads a message into pieces.
    ///
    /// # Errors
    /// Says what in the message is not understood.
    pub fn pieces(&self, source: &Source) -> Result<Vec<Piece>, String> {
        self.read(source, 0)
    }

    fn read(&self, source: &Source, depth: u8) -> Result<Vec<Piece>, String> {
        if depth > DEPTH_MAX {
            return Err("refers to itself".to_string());
        }
        let mut pieces = Vec::new();
        for element in &source.elements {
            match element {
                PatternElement::TextElement { value } => pieces.push(Piece::Text((*value).into())),
                PatternElement::Placeable { expression } => {
                    self.read_expression(expression, depth, &mut pieces)?;
                }
            }
        }
        Ok(pieces)
    }

    fn read_expression(
        &self,
        expression: &Expression<&'static str>,
        depth: u8,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        match expression {
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let otherwise = variants
                    .iter()
                    .position(|variant| variant.default)
                    .unwrap_or(0);
                let cases = variants
                    .iter()
                    .map(|variant| self.read_case(variant, depth));
                let cases = cases.collect::<Result<_, _>>()?;
                pieces.push(Piece::Choice {
                    of: id.name,
                    cases,
                    otherwise,
                });
            }
            Expression::Select { .. } => {
                return Err("chooses by something else than a value; write `$name ->`".to_string());
            }
            Expression::Inline(inline) => self.read_inline(inline, depth, pieces)?,
        }
        Ok(())
    }

    fn read_case(&self, variant: &Variant<&'static str>, depth: u8) -> Result<Case, String> {
        let key = match variant.key {
            VariantKey::Identifier { name } => Key::Word(name),
            VariantKey::NumberLiteral { value } => Key::Number(
                value
                    .parse()
                    .map_err(|_| format!("`[{value}]` is not a whole number"))?,
            ),
        };
        Ok(Case {
            key,
            pieces: self.read(&variant.value, depth)?,
        })
    }

    fn read_inline(
        &self,
        inline: &InlineExpression<&'static str>,
        depth: u8,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        let referred = |found: Option<&Source>, name: &str| match found {
            Some(source) => self.read(source, depth + 1),
            None => Err(format!("refers to `{name}`, which is not there")),
        };
        match inline {
            InlineExpression::StringLiteral { value } => {
                pieces.push(Piece::Text(unescape_unicode_to_string(value).into()));
            }
            InlineExpression::NumberLiteral { value } => pieces.push(Piece::Text((*value).into())),
            InlineExpression::VariableReference { id } => pieces.push(Piece::Place(id.name)),
            InlineExpression::FunctionReference { id, arguments } => {
                pieces.push(call(id.name, arguments)?);
            }
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => {
                pieces.extend(referred(self.messages.get(id.name), id.name)?);
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                pieces.extend(referred(self.terms.get(id.name), id.name)?);
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                return Err(format!(
                    "refers to a part of `{}`; only whole messages do",
                    id.name
                ));
            }
            InlineExpression::Placeable { expression } => {
                self.read_expression(expression, depth, pieces)?;
            }
        }
        Ok(())
    }
}

fn call(name: &str, arguments: &CallArguments<&'static str>) -> Result<Piece, String> {
    use InlineExpression::{StringLiteral, VariableReference};
    let of = match (name, arguments.positional.as_slice()) {
        ("IN_WORDS", [VariableReference { id }]) => id.name,
        ("IN_WORDS", _) => return Err("gives `IN_WORDS` no value; write `$name`".to_string()),
        _ => {
            return Err(format!(
                "calls `{name}`, which is not there; there is `IN_WORDS`"
            ));
        }
    };
    match arguments.named.as_slice() {
        [] => Ok(Piece::InWords { of, form: "plain" }),
        [form] if form.name.name == "form" => match form.value {
            StringLiteral { value } => Ok(Piece::InWords { of, form: value }),
            _ => Err("asks for a form that is not in quotes".to_string()),
        },
        _ => Err("gives `IN_WORDS` more than a form".to_string()),
    }
}

/// The names of the values that pieces ask for.
pub(crate) fn variables(pieces: &[Piece]) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Place(of) | Piece::InWords { of, .. } => {
                names.insert(*of);
            }
            Piece::Choice { of, cases, .. } => {
                names.insert(*of);
                names.extend(cases.iter().flat_map(|case| variables(&case.pieces)));
            }
        }
    }
    names
}

/// Writes pieces with their values. A place without a value shows its name.
pub(crate) fn write(
    language: Interface,
    pieces: &[Piece],
    values: &[(&str, Value<'_>)],
    text: &mut String,
) {
    let given = |name: &str| {
        values
            .iter()
            .find(|(given, _)| *given == name)
            .map(|(_, v)| v)
    };
    for piece in pieces {
        match piece {
            Piece::Text(fixed) => text.push_str(fixed),
            Piece::Place(of) | Piece::InWords { of, .. } => match (given(of), piece) {
                (Some(Value::Text(value)), _) => text.push_str(value),
                (Some(Value::Number(number)), Piece::InWords { form, .. }) => {
                    text.push_str(&in_words(language, *number, form));
                }
                (Some(Value::Number(number)), _) => text.push_str(&figure(language, *number)),
                (None, _) => {
                    text.push_str("{$");
                    text.push_str(of);
                    text.push('}');
                }
            },
            Piece::Choice {
                of,
                cases,
                otherwise,
            } => {
                let fits = |case: &&Case| given(of).is_some_and(|v| case.key.fits(language, v));
                let case = cases.iter().find(fits).or_else(|| cases.get(*otherwise));
                if let Some(case) = case {
                    write(language, &case.pieces, values, text);
                }
            }
        }
    }
}

impl Key {
    fn fits(&self, language: Interface, value: &Value<'_>) -> bool {
        match (self, value) {
            (Self::Number(key), Value::Number(number)) => key == number,
            (Self::Word(key), Value::Number(number)) => *key == plural(language, *number),
            (Self::Word(key), Value::Text(text)) => key == text,
            (Self::Number(_), Value::Text(_)) => false,
        }
    }
}
