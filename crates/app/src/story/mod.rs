//! Stories: whole sessions as files, played through the same commands and doors.
//!
//! The format is documented in `docs/reference/stories.md`. A story is worked out in full before
//! anything is written; where one act is refused that was not meant to be, nothing is.

mod parse;
mod play;

pub use parse::{Act, Expected, Header, Story, StoryFault, parse};
pub use play::{Played, Position, play};
