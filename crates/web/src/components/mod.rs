//! What pages are made of: one file per component, each with the plain data it is drawn from.
//!
//! A component is a struct that renders itself; nothing in it decides, counts or looks up.
//! Those that add words of their own take the reader's language.

mod accounts;
mod bars;
mod by;
mod computation;
mod counts;
mod filters;
mod forms;
mod lanes;
mod law;
mod line;
mod log;
mod moment;
mod notices;
mod offices;
mod papers;
mod prose;
mod round;
mod rows;
mod seats;
mod section;
mod sign;
mod standing;
mod tables;
mod text;
mod timeline;
mod verdict;

pub use accounts::{AccountOutcome, AccountTable};
pub use bars::{Bar, Bars};
pub use by::{By, Fact};
pub use computation::{AppliedRule, Computation, Computations};
pub use counts::{Counts, CountsLane};
pub use filters::{Filter, Filters, Pager};
pub use forms::{Choice, Control, Field, Form, Submit, Version};
pub use lanes::{Lane, Lanes};
pub use law::{Clause, Law};
pub use line::{Line, Reach, Stage, Station};
pub use log::{Log, LogEntry};
pub use moment::Moment;
pub use notices::{Empty, Example, Others, Refusal};
pub use offices::{Office, Offices};
pub use papers::{Paper, PaperVersion, Papers};
pub use prose::{Piece, Prose};
pub use round::{Round, RoundPlace};
pub use rows::{Row, Rows};
pub use seats::{Seat, Seats};
pub use section::{Section, Subject};
pub use sign::{Shape, Sign};
pub use standing::{Act, Standing};
pub use tables::{Cell, Column, Table, TableRow};
pub use text::{Link, Text};
pub use timeline::{Horizon, Mark, MarkKind, Timeline};
pub use verdict::{Article, Sum, Verdict};
