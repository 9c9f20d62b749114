//! What can be wrong with a list that stands beside the law.

super::problems! {
    /// What can be wrong with a list that stands beside the law.
    pub enum ListProblem in List {
        /// The first line does not name the columns.
        Columns {
            /// As written.
            written: String,
            /// The columns such a list has.
            wanted: &'static str,
        } = "list-columns":
            "the columns are `{written}`", "let the first line be `{wanted}`";
        /// A line that cannot be split into its columns.
        Line {
            /// What the reader of the format says.
            message: String,
        } = "list-line":
            "this line does not fit its columns: {message}",
            "give every column a value or nothing, and put a value with a comma in quotes";
        /// A value that cannot be read.
        Value {
            /// The column.
            column: &'static str,
            /// What is wrong.
            error: String,
            /// What would be right.
            rule: String,
        } = "list-value":
            "`{column}`: {error}", "{rule}";
        /// Two lines that speak of the same at one time.
        Overlap {
            /// What they speak of.
            what: String,
            /// The line of the first.
            first: u64,
        } = "list-overlap":
            "for {what} line {first} already gives a value at that time",
            "let one end the day before the other begins; `to` is the last day";
    }
}
