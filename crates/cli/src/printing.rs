//! What a command answers, on standard output.

use std::io::{self, Write};

use crate::outcome::Outcome;

/// Prints an answer.
///
/// A reader who has seen enough and closed the pipe, as `| head` does, is not an error.
pub fn print(text: &str) -> Result<(), Outcome> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Outcome::refused(format!(
            "the answer cannot be printed: {error}"
        ))),
        _ => Ok(()),
    }
}
