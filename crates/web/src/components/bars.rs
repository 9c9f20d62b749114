//! Bars: how much each has of a whole, with what it had before where that differs.
//!
//! The server draws them; names and figures are words of the page, so that they wrap and are read
//! aloud. In languages written from the right, bars begin at the right.

use language::Interface;
use maud::{Markup, html};

use super::{Prose, Sign};

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Whose it is.
    pub name: Prose,
    /// What is supposed of it, where that differs from what is.
    pub sign: Option<Sign>,
    /// How long it is, in thousandths of the longest.
    pub length: u64,
    /// How long it was, where that differs.
    pub before: Option<u64>,
    /// The figure at its end.
    pub figure: Prose,
}

/// Bars under each other, the longest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What they show and what their shapes mean.
    pub caption: Prose,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// The length of the longest, in the units of [`Bar::length`].
const LONGEST: u64 = 1000;

impl Bars {
    /// The picture in the reader's language.
    #[must_use]
    pub fn show(&self, language: Interface) -> Markup {
        html! {
            figure.bars {
                ul {
                    @for bar in &self.bars {
                        li {
                            span {
                                (bar.name)
                                @if let Some(sign) = &bar.sign { " " small { (sign) } }
                            }
                            (drawing(bar, language))
                            span.n { (bar.figure) }
                        }
                    }
                }
                figcaption { (self.caption) }
            }
        }
    }
}

/// The bar itself, which says nothing that the words do not.
fn drawing(bar: &Bar, language: Interface) -> Markup {
    let begins_right = language.direction() == "rtl";
    let from = |length: u64| {
        if begins_right {
            LONGEST.saturating_sub(length)
        } else {
            0
        }
    };
    let before = bar.before.unwrap_or_default();
    html! {
        svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.now x=(from(bar.length)) y="2" width=(bar.length) height="12" {}
            @if bar.before.is_some() {
                rect.before x=(from(before)) y="2" width=(before) height="12" {}
            }
        }
    }
}
