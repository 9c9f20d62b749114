//! Tables read as RFC 4180 writes them, with the line that each row begins on.

use std::{iter::Peekable, str::Chars};

/// A row of a table.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The line it begins on, from 1.
    pub line: usize,
    /// Its fields, without their quotes.
    pub fields: Vec<String>,
}

/// What keeps a text from being a table.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line it is on, from 1.
    pub line: usize,
    /// What is wrong, and what would be right.
    pub problem: &'static str,
}

/// The rows of a table; the first has the names of the columns. Lines without anything on them
/// are passed over, and so is the mark that some programs put before the first.
pub fn rows(text: &str) -> Result<Vec<Row>, Fault> {
    let mut reader = Reader {
        letters: text.trim_start_matches('\u{feff}').chars().peekable(),
        line: 1,
    };
    let mut rows = Vec::new();
    while reader.letters.peek().is_some() {
        let row = reader.row()?;
        if row.fields != [""] {
            rows.push(row);
        }
    }
    Ok(rows)
}

struct Reader<'a> {
    letters: Peekable<Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    fn row(&mut self) -> Result<Row, Fault> {
        let line = self.line;
        let mut fields = Vec::new();
        loop {
            fields.push(if self.next_is('"') {
                self.quoted()?
            } else {
                self.plain()?
            });
            if !self.next_is(',') {
                break;
            }
        }
        let ended = self.next_is('\n') || (self.next_is('\r') && self.next_is('\n'));
        if !ended && self.letters.peek().is_some() {
            return Err(self.fault(
                "something follows the quotes that end a field; a comma or the end of the line \
                 is to follow, and a quote inside quotes is written twice",
            ));
        }
        self.line += 1;
        Ok(Row { line, fields })
    }

    /// A field that did not begin with a quote.
    fn plain(&mut self) -> Result<String, Fault> {
        let mut field = String::new();
        while let Some(letter) = self.letters.next_if(|letter| !matches!(letter, ',' | '\n')) {
            match letter {
                '"' => {
                    return Err(self.fault(
                        "a quote stands inside a field without quotes; put the whole field in \
                         quotes, and write each quote in it twice",
                    ));
                }
                '\r' if matches!(self.letters.peek(), Some('\n') | None) => {}
                _ => field.push(letter),
            }
        }
        Ok(field)
    }

    /// A field whose first quote was read.
    fn quoted(&mut self) -> Result<String, Fault> {
        let opened = self.line;
        let mut field = String::new();
        while let Some(letter) = self.letters.next() {
            match letter {
                '"' if !self.next_is('"') => return Ok(field),
                '\n' => self.line += 1,
                _ => {}
            }
            field.push(letter);
        }
        let problem = "a field begins with a quote, and none ends it; close it";
        Err(Fault {
            line: opened,
            problem,
        })
    }

    fn next_is(&mut self, letter: char) -> bool {
        self.letters.next_if_eq(&letter).is_some()
    }

    const fn fault(&self, problem: &'static str) -> Fault {
        Fault {
            line: self.line,
            problem,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection, prelude::*};

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "[a,\"\r\n]{0,20}|\\PC{0,20}") {
            let _ = rows(&text);
        }

        #[test]
        fn a_table_is_read_as_it_was_written(
            written in collection::vec(["[a ,\"\r\n]{0,5}|\\PC{1,5}", "[a,]{1,5}"], 0..5)
        ) {
            // A mark before the first row is no part of it.
            let table = super::super::table(&["first", "second"], &written);
            let read: Vec<_> = rows(&table).unwrap().into_iter().map(|row| row.fields).collect();
            prop_assert_eq!(&read[0], &["first", "second"]);
            prop_assert_eq!(&read[1..], &written[..]);
        }
    }

    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        let rows = rows(text).unwrap();
        rows.into_iter().map(|row| (row.line, row.fields)).collect()
    }

    #[test]
    fn each_row_has_the_line_it_begins_on() {
        let text = "\u{feff}a,b\r\n\r\n\"two\nlines\",2\n,\"say \"\"c\"\"\"";
        let expected = [
            (1, ["a", "b"]),
            (3, ["two\nlines", "2"]),
            (5, ["", "say \"c\""]),
        ];
        let expected = expected.map(|(line, row)| (line, row.map(String::from).to_vec()));
        assert_eq!(read(text), expected);
        assert_eq!(read(""), []);
        assert_eq!(read("\n\n"), []);
    }

    #[test]
    fn quotes_out_of_place_are_told_with_their_line() {
        for (text, line, expected) in [
            ("a\n\"b\nc", 2, "none ends it"),
            ("a\nb\"c\"", 2, "inside a field without quotes"),
            ("a\n\"b\nc\"d", 3, "follows the quotes"),
        ] {
            let fault = rows(text).unwrap_err();
            assert_eq!(fault.line, line, "{text:?}");
            assert!(fault.problem.contains(expected), "{text:?}: {fault:?}");
        }
    }
}
