//! The pieces of a Markdown file that carry law: headings, texts marked with their language,
//! and fenced blocks. Everything else is for the reader and is passed over.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A piece of a file, with the line it begins on, from one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub line: usize,
    pub kind: PieceKind,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PieceKind {
    /// A heading, with its level from one.
    Heading { level: usize, text: String },
    /// A paragraph, or a part of one, that opens with a language and a colon: `ar: …`.
    Marked { mark: String, text: String },
    /// A fenced block.
    Fence(Fence),
}

/// A fenced block.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Fence {
    /// What stands after the opening fence.
    pub info: String,
    /// What stands between the fences.
    pub text: String,
    /// Whether it has a closing fence.
    pub is_closed: bool,
    /// Where each part of `text` begins in it, and the line of the file it comes from.
    parts: Vec<(usize, usize)>,
}

impl Fence {
    /// The line of the file that holds this byte of the text.
    pub fn line_of(&self, offset: usize) -> usize {
        let part = self.parts.iter().rev().find(|(start, _)| *start <= offset);
        let (start, line) = part.copied().unwrap_or((0, 1));
        let between = self.text.as_bytes().get(start..offset).unwrap_or_default();
        line + between.iter().filter(|byte| **byte == b'\n').count()
    }
}

/// The pieces of a file, in its order.
pub(crate) fn pieces(source: &str) -> Vec<Piece> {
    let lines = Lines::of(source);
    let mut collector = Collector::default();
    for (event, range) in Parser::new_ext(source, Options::empty()).into_offset_iter() {
        let line = lines.of_byte(range.start);
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let is_closed = is_closed(source.get(range).unwrap_or_default());
                let info = info.trim().to_string();
                let fence = Fence {
                    info,
                    is_closed,
                    ..Fence::default()
                };
                collector.open = Some(Open {
                    line,
                    kind: OpenKind::Fence(fence),
                });
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let kind = OpenKind::Heading(level as usize, String::new());
                collector.open = Some(Open { line, kind });
            }
            Event::Start(Tag::Paragraph | Tag::Item) => {
                let kind = OpenKind::Lines(vec![(line, String::new())]);
                collector.open = Some(Open { line, kind });
            }
            Event::Text(text) | Event::Code(text) => collector.write(line, &text),
            Event::SoftBreak | Event::HardBreak => collector.end_line(line + 1),
            Event::End(
                TagEnd::CodeBlock | TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item,
            ) => collector.close(),
            _ => {}
        }
    }
    collector.pieces
}

/// Whether a fenced block ends with a fence of its own.
fn is_closed(block: &str) -> bool {
    let mut lines = block.lines();
    let fence = lines
        .next()
        .unwrap_or_default()
        .trim_start()
        .chars()
        .next()
        .unwrap_or('`');
    lines.next_back().is_some_and(|last| {
        let last = last.trim_start_matches(['>', ' ', '\t']).trim_end();
        last.len() >= 3 && last.chars().all(|c| c == fence)
    })
}

/// Gathers the text between the start and the end of a piece.
#[derive(Default)]
struct Collector {
    open: Option<Open>,
    pieces: Vec<Piece>,
}

struct Open {
    line: usize,
    kind: OpenKind,
}

enum OpenKind {
    Heading(usize, String),
    Lines(Vec<(usize, String)>),
    Fence(Fence),
}

impl Collector {
    fn write(&mut self, line: usize, text: &str) {
        match self.open.as_mut().map(|open| &mut open.kind) {
            Some(OpenKind::Heading(_, heading)) => heading.push_str(text),
            Some(OpenKind::Lines(lines)) => {
                if let Some((_, written)) = lines.last_mut() {
                    written.push_str(text);
                }
            }
            Some(OpenKind::Fence(fence)) => {
                fence.parts.push((fence.text.len(), line));
                fence.text.push_str(text);
            }
            None => {}
        }
    }

    fn end_line(&mut self, next: usize) {
        match self.open.as_mut().map(|open| &mut open.kind) {
            Some(OpenKind::Heading(_, heading)) => heading.push(' '),
            Some(OpenKind::Lines(lines)) => lines.push((next, String::new())),
            Some(OpenKind::Fence(_)) | None => {}
        }
    }

    fn close(&mut self) {
        let Some(Open { line, kind }) = self.open.take() else {
            return;
        };
        match kind {
            OpenKind::Heading(level, text) => {
                let text = text.trim().to_string();
                self.pieces.push(Piece {
                    line,
                    kind: PieceKind::Heading { level, text },
                });
            }
            OpenKind::Fence(fence) => {
                self.pieces.push(Piece {
                    line,
                    kind: PieceKind::Fence(fence),
                });
            }
            OpenKind::Lines(lines) => self.pieces.extend(marked(lines)),
        }
    }
}

/// The texts in a paragraph: each line that opens with a mark begins one, and the lines after it
/// belong to it. Lines before the first mark are for the reader.
fn marked(lines: Vec<(usize, String)>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (line, written) in lines {
        if let Some((mark, text)) = mark(&written) {
            let (mark, text) = (mark.to_string(), text.to_string());
            pieces.push(Piece {
                line,
                kind: PieceKind::Marked { mark, text },
            });
        } else if let Some(Piece {
            kind: PieceKind::Marked { text, .. },
            ..
        }) = pieces.last_mut()
        {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(written.trim());
        }
    }
    pieces
}

/// A line's language mark and the rest, where it has one: two or three lower-case letters and a
/// colon, then a space or the end.
fn mark(line: &str) -> Option<(&str, &str)> {
    let (mark, rest) = line.trim_start().split_once(':')?;
    let is_code = (2..=3).contains(&mark.len()) && mark.bytes().all(|b| b.is_ascii_lowercase());
    let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    (is_code && is_apart).then_some((mark, rest.trim()))
}

/// Where each line of a file begins.
struct Lines(Vec<usize>);

impl Lines {
    fn of(source: &str) -> Self {
        let breaks = source
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n');
        Self(
            std::iter::once(0)
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
        )
    }

    /// The line of a byte, from one.
    fn of_byte(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str) -> Vec<String> {
        let show = |piece: Piece| match piece.kind {
            PieceKind::Heading { level, text } => format!("{}: h{level} {text}", piece.line),
            PieceKind::Marked { mark, text } => format!("{}: {mark} = {text}", piece.line),
            PieceKind::Fence(fence) => format!("{}: [{}] {:?}", piece.line, fence.info, fence.text),
        };
        pieces(source).into_iter().map(show).collect()
    }

    #[test]
    fn headings_marked_texts_and_blocks_are_found_with_their_lines() {
        let source = "# The *Charter*\n\nProse: passed over.\n\n## Article 1. `Name`\n\n\
                      en: First line,\nsecond line.\n\nar: نص\nru: текст\n\n\
                      ```toml rule\nid = \"a\"\n```\n";
        assert_eq!(
            shown(source),
            [
                "1: h1 The Charter",
                "5: h2 Article 1. Name",
                "7: en = First line, second line.",
                "10: ar = نص",
                "11: ru = текст",
                "13: [toml rule] \"id = \\\"a\\\"\\n\"",
            ]
        );
    }

    #[test]
    fn only_a_short_word_and_a_colon_is_a_mark() {
        assert_eq!(mark("en: text"), Some(("en", "text")));
        assert_eq!(mark("hyw: text"), Some(("hyw", "text")));
        assert_eq!(mark("ru:"), Some(("ru", "")));
        for line in [
            "Note: text",
            "seen: text",
            "e: text",
            "en:text",
            "en text",
            "",
        ] {
            assert_eq!(mark(line), None, "{line}");
        }
    }

    #[test]
    fn a_line_in_a_block_knows_its_line_in_the_file() {
        for source in [
            "\n\n```toml rule\na\nb\nc\n```",
            "\r\n\r\n```toml rule\r\na\r\nb\r\nc\r\n```",
        ] {
            let Some(PieceKind::Fence(fence)) = pieces(source).pop().map(|piece| piece.kind) else {
                panic!("no block in {source:?}");
            };
            assert!(fence.is_closed);
            let lines: Vec<_> = ["a", "b", "c"]
                .iter()
                .map(|c| fence.line_of(fence.text.find(c).unwrap()))
                .collect();
            assert_eq!(lines, [4, 5, 6], "{source:?}");
        }
    }

    #[test]
    fn a_block_without_its_closing_fence_is_known_for_it() {
        for (source, closed) in [
            ("```toml rule\na\n```", true),
            ("```toml rule\na\n", false),
            ("```toml rule", false),
            ("```", false),
            ("~~~toml rule\n~~~", true),
            ("```toml rule\na\n``", false),
            ("> ```toml rule\n> a\n> ```", true),
        ] {
            let Some(PieceKind::Fence(fence)) = pieces(source).pop().map(|piece| piece.kind) else {
                panic!("no block in {source:?}");
            };
            assert_eq!(fence.is_closed, closed, "{source:?}");
        }
    }
}
