//! What a message is made of, read once when the translations are loaded.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement},
    unicode::unescape_unicode_to_string,
};

use crate::{Interface, Value, figures::figure};

/// A piece of a message that needs no grammar.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Stands as it is.
    Text(Box<str>),
    /// The place of a value, by its name.
    Place(Box<str>),
}

/// The pieces of a message that only joins texts and values; `None` where it chooses plurals
/// or calls a function. Most messages only join, and joining is much the faster way.
pub(crate) fn pieces(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).into())),
        PatternElement::Placeable {
            expression: Expression::Inline(inline),
        } => match inline {
            InlineExpression::StringLiteral { value } => {
                Some(Piece::Text(unescape_unicode_to_string(value).into()))
            }
            InlineExpression::VariableReference { id } => Some(Piece::Place(id.name.into())),
            _ => None,
        },
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(piece).collect()
}

/// Joins pieces. A place without a value shows its name, as Fluent shows it.
pub(crate) fn joined(
    language: Interface,
    pieces: &[Piece],
    values: &[(&str, Value<'_>)],
) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(fixed) => text.push_str(fixed),
            Piece::Place(name) => match values.iter().find(|(given, _)| *given == &**name) {
                Some((_, Value::Text(value))) => text.push_str(value),
                Some((_, Value::Number(number))) => text.push_str(&figure(language, *number)),
                None => {
                    text.push_str("{$");
                    text.push_str(name);
                    text.push('}');
                }
            },
        }
    }
    text
}

/// The names of the values a message asks for.
pub(crate) fn variables<'a>(pattern: &Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    in_pattern(pattern, &mut names);
    names
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, names: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, names);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, names: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, names));
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, names: &mut BTreeSet<&'a str>) {
    let mut in_arguments = |arguments: &CallArguments<&'a str>| {
        arguments
            .positional
            .iter()
            .for_each(|argument| in_inline(argument, names));
    };
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments),
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            in_arguments(arguments);
        }
        InlineExpression::VariableReference { id } => {
            names.insert(id.name);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        _ => {}
    }
}
