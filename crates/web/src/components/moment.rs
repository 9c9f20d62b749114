//! A date as it is shown.

use language::Interface;
use maud::{Markup, Render, html};
use vocab::When;

/// A date in words, with the form machines read where it has one.
///
/// ```
/// use maud::Render;
/// use web::components::Moment;
/// let month = "2024-11".parse().unwrap();
/// let shown = Moment::of(language::Interface::English, &month);
/// assert_eq!(shown.render().0, "<time datetime=\"2024-11\">November 2024</time>");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The date as the reader's language says it.
    pub words: String,
    /// What `datetime` can say of it; `None` for "before", "after" and dates not given.
    pub datetime: Option<String>,
}

impl Moment {
    /// A date to the precision it was given.
    #[must_use]
    pub fn of(language: Interface, when: &When) -> Self {
        Self {
            words: language::date(language, when),
            datetime: language::datetime(when),
        }
    }

    /// A date with its day of the week, where a day was given.
    #[must_use]
    pub fn with_weekday(language: Interface, when: &When) -> Self {
        let words = language::date_with_weekday(language, when);
        Self {
            words,
            datetime: language::datetime(when),
        }
    }
}

impl Render for Moment {
    fn render(&self) -> Markup {
        html! {
            @match &self.datetime {
                Some(datetime) => time datetime=(datetime) { (self.words) },
                None => (self.words),
            }
        }
    }
}
