//! As much of Markdown as the checks need: prose lines, links, code spans, sections.

/// A piece of a Markdown file and the line it stands on, from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnLine<'a> {
    /// The line, from one.
    pub line: usize,
    /// The piece.
    pub text: &'a str,
}

/// The lines outside fenced blocks.
pub fn prose(text: &str) -> impl Iterator<Item = OnLine<'_>> {
    let mut is_fenced = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let is_fence = line.trim_start().starts_with("```");
        is_fenced ^= is_fence;
        let is_prose = !is_fenced && !is_fence;
        is_prose.then_some(OnLine {
            line: index + 1,
            text: line,
        })
    })
}

/// Where the links and pictures of a text point, without `#anchor` and title.
pub fn links(text: &str) -> impl Iterator<Item = OnLine<'_>> {
    prose(text).flat_map(|OnLine { line, text }| {
        text.split("](").skip(1).filter_map(move |rest| {
            let target = rest.split([')', ' ', '#']).next()?;
            (!target.is_empty()).then_some(OnLine { line, text: target })
        })
    })
}

/// Whether a link points into the repository.
pub fn is_relative(link: &str) -> bool {
    !link.contains("://") && !link.starts_with("mailto:")
}

/// The text of code spans.
pub fn code_spans(text: &str) -> impl Iterator<Item = OnLine<'_>> {
    prose(text).flat_map(|OnLine { line, text }| {
        let inside = move |(index, span)| (index % 2 == 1).then_some(OnLine { line, text: span });
        text.split('`').enumerate().filter_map(inside)
    })
}

/// A Markdown file with the section under one heading left out, its lines kept empty.
pub fn without_section(text: &str, heading: &str) -> String {
    let mut is_inside = false;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        if line.starts_with("## ") {
            is_inside = line == heading;
        }
        if !is_inside {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

/// The section under one heading, up to the next of its level.
pub fn section<'a>(text: &'a str, heading: &str) -> Option<&'a str> {
    let start = text.find(&format!("\n{heading}\n"))? + 1;
    let body = &text[start + heading.len()..];
    let end = body.find("\n## ").unwrap_or(body.len());
    Some(&body[..end])
}

/// A link of a file as a path from the root of the repository.
pub fn resolve(file: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
