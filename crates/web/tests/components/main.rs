//! Components as they are drawn in English, Arabic and Russian.

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
