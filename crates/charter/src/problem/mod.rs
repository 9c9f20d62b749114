//! Everything that can be wrong with a charter: a closed list.
//!
//! Each problem has a name by which `docs/reference/charters.md` describes it, says what is
//! wrong and how to mend it.

mod field;
mod law;
mod list;
mod page;
mod share;

pub use field::FieldProblem;
pub use law::LawProblem;
pub use list::ListProblem;
pub use page::PageProblem;
pub use share::ShareProblem;

/// What is wrong in one place of a charter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// With a file or its Markdown.
    Page(PageProblem),
    /// With a line of a block.
    Field(FieldProblem),
    /// With a threshold.
    Share(ShareProblem),
    /// With the law as a whole.
    Law(LawProblem),
    /// With a list beside the law.
    List(ListProblem),
}

impl Problem {
    /// The name of every problem, in the order of the documentation.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let blocks = PageProblem::NAMES.iter().chain(FieldProblem::NAMES);
        let law = ShareProblem::NAMES.iter().chain(LawProblem::NAMES);
        blocks.chain(law).chain(ListProblem::NAMES).copied()
    }

    /// Its name in the documentation.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Page(problem) => problem.name(),
            Self::Field(problem) => problem.name(),
            Self::Share(problem) => problem.name(),
            Self::Law(problem) => problem.name(),
            Self::List(problem) => problem.name(),
        }
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn what(&self) -> String {
        self.texts().0
    }

    /// How to mend it, in words.
    #[must_use]
    pub fn remedy(&self) -> String {
        self.texts().1
    }

    fn texts(&self) -> (String, String) {
        match self {
            Self::Page(problem) => problem.texts(),
            Self::Field(problem) => problem.texts(),
            Self::Share(problem) => problem.texts(),
            Self::Law(problem) => problem.texts(),
            Self::List(problem) => problem.texts(),
        }
    }
}

/// Defines a list of problems: for each its name, what is wrong, and the remedy.
macro_rules! problems {
    (
        $(#[$about:meta])*
        pub enum $list:ident in $wrapper:ident {$(
            $(#[$doc:meta])*
            $problem:ident $({$($(#[$field_doc:meta])* $field:ident: $type:ty,)+})?
                = $name:literal: $what:literal, $remedy:literal;
        )+}
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $list {$(
            $(#[$doc])*
            $problem $({$($(#[$field_doc])* $field: $type,)+})?,
        )+}

        impl $list {
            /// The name of each, in the order of the documentation.
            pub const NAMES: &[&str] = &[$($name),+];

            /// Its name in the documentation.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$problem $({$($field: _,)+})? => $name,)+
                }
            }

            /// What is wrong, and the remedy.
            pub(crate) fn texts(&self) -> (String, String) {
                match self {
                    $(Self::$problem $({$($field,)+})? => (format!($what), format!($remedy)),)+
                }
            }
        }

        impl From<$list> for crate::Problem {
            fn from(problem: $list) -> Self {
                Self::$wrapper(problem)
            }
        }
    };
}

use problems;
