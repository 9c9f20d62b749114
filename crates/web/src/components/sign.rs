//! State: a word with a shape. A circle happens, a square holds.

use maud::{Markup, Render, html};

use super::Text;

/// The shape before the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A filled circle: it happened; in favour.
    Done,
    /// A ring: expected, planned; abstains.
    Ring,
    /// A ring around a point, in the accent: here and now.
    Now,
    /// A dotted ring: awaited, no date.
    Unsaid,
    /// A barred ring: against, not adopted, objects.
    Against,
    /// A filled square: recognised, in force, present.
    Holds,
    /// A hatched square: a rival account, contested.
    Rival,
    /// A dash: absent, not done.
    Not,
    /// An empty square: announced.
    Box,
    /// A dotted square: not in this record.
    Nowhere,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 10] = [
        Self::Done,
        Self::Ring,
        Self::Now,
        Self::Unsaid,
        Self::Against,
        Self::Holds,
        Self::Rival,
        Self::Not,
        Self::Box,
        Self::Nowhere,
    ];

    /// The class that draws it; a plain sign is a ring.
    #[must_use]
    pub const fn class(self) -> Option<&'static str> {
        match self {
            Self::Ring => None,
            Self::Done => Some("done"),
            Self::Now => Some("now"),
            Self::Unsaid => Some("unsaid"),
            Self::Against => Some("against"),
            Self::Holds => Some("holds"),
            Self::Rival => Some("rival"),
            Self::Not => Some("not"),
            Self::Box => Some("box"),
            Self::Nowhere => Some("nowhere"),
        }
    }
}

/// A state: its shape and its word. The word alone must tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// The shape.
    pub shape: Shape,
    /// The word.
    pub word: Text,
}

impl Sign {
    /// A state by shape and word.
    #[must_use]
    pub fn new(shape: Shape, word: impl Into<Text>) -> Self {
        Self {
            shape,
            word: word.into(),
        }
    }
}

impl Render for Sign {
    fn render(&self) -> Markup {
        let class = self.shape.class();
        html! {
            span class={ "sign" @if let Some(class) = class { " " (class) } } { (self.word) }
        }
    }
}
