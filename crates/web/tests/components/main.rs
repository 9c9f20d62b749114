//! Components as they are drawn in English, Arabic and Russian.
#![expect(
    clippy::unwrap_used,
    reason = "what a test is made from is there, or the test ends"
)]

#[path = "../../examples/gallery/samples/mod.rs"]
mod samples;

mod frame;
mod reading;
mod snapshots;
mod stylesheet;
mod timeline;

/// Markup with a line to each element, so that a difference is easy to read.
fn by_lines(markup: &str) -> String {
    markup.replace("><", ">\n<")
}
