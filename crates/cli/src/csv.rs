//! Tables as text for other programs: RFC 4180, with the line ends of this machine's tools.

pub mod reading;

/// A table with a first line of column names.
pub fn table<const N: usize>(columns: &[&str; N], rows: &[[String; N]]) -> String {
    let mut table = line(columns);
    rows.iter().for_each(|row| table.push_str(&line(row)));
    table
}

fn line(fields: &[impl AsRef<str>]) -> String {
    let quoted: Vec<_> = fields.iter().map(|field| quoted(field.as_ref())).collect();
    quoted.join(",") + "\n"
}

/// A field, in quotes where it would otherwise be read as something else.
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_quoted_only_where_it_must_be() {
        let rows = [["a, b", "say \"c\""], ["", "two\nlines"]].map(|row| row.map(String::from));
        let expected = "first,second\n\"a, b\",\"say \"\"c\"\"\"\n,\"two\nlines\"\n";
        assert_eq!(table(&["first", "second"], &rows), expected);
    }
}
