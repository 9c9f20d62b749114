//! What can be wrong with a line of a block.

super::problems! {
    /// What can be wrong with a line of a block.
    pub enum FieldProblem in Field {
        /// A key that no such block has.
        UnknownKey {
            /// The key.
            key: String,
            /// The kind of the block.
            block: &'static str,
            /// The nearest known key.
            nearest: String,
        } = "unknown-key":
            "`{key}` is no key of this {block} block", "{nearest}";
        /// A key that every such block has.
        MissingKey {
            /// The key.
            key: String,
            /// The kind of the block.
            block: &'static str,
        } = "missing-key":
            "this {block} block has no `{key}`", "add a line `{key} = …`";
        /// A value of another kind.
        WrongKind {
            /// The key.
            key: String,
            /// What it needs.
            wanted: &'static str,
            /// What it has.
            found: &'static str,
        } = "wrong-kind":
            "`{key}` is {found}", "write {wanted}";
        /// A word that is not one of those known.
        UnknownWord {
            /// The key.
            key: String,
            /// The word.
            word: String,
            /// The nearest known word.
            nearest: String,
        } = "unknown-word":
            "`{word}` is not a word for `{key}`", "{nearest}";
        /// A text or list with nothing in it.
        Empty {
            /// The key.
            key: String,
        } = "empty":
            "`{key}` is empty", "fill it in, or take the line away where it is not required";
        /// An id that could not stand in an address.
        Id {
            /// What is wrong.
            error: String,
            /// What an id is.
            rule: String,
        } = "id":
            "{error}", "{rule}";
        /// A date that is not one.
        Date {
            /// What is wrong.
            error: String,
            /// What a date is.
            rule: String,
        } = "date":
            "{error}", "{rule}";
        /// An end before the beginning.
        DateOrder {
            /// The beginning.
            from: String,
            /// The end.
            until: String,
        } = "date-order":
            "it ends (`{until}`) before it begins (`{from}`)",
            "`until` is the last day it applies: write `from` first";
        /// A language code that is not one.
        Language {
            /// What is wrong.
            error: String,
            /// What a code is.
            rule: String,
        } = "language":
            "{error}", "{rule}";
        /// A step of a path that does not say who does what.
        Step {
            /// The step.
            step: String,
        } = "step":
            "`{step}` is no step of a path",
            "write a body and what it does, like `cfm:approve` or `csc:adopt`";
        /// A symbol that could not stand in a document's symbol.
        Symbol {
            /// The symbol.
            symbol: String,
        } = "symbol":
            "`{symbol}` cannot be a part of a document's symbol",
            "write up to 20 ASCII letters and digits, like `CFM`";
        /// A colour that is not one.
        Colour {
            /// The colour.
            colour: String,
        } = "colour":
            "`{colour}` is not a colour", "write `#` and six hexadecimal digits, like `#0a4b68`";
        /// A colour that cannot be read on the paper.
        Contrast {
            /// The colour.
            colour: String,
            /// Which paper.
            paper: &'static str,
            /// The contrast, to one decimal place, cut off.
            ratio: String,
        } = "contrast":
            "the accent `{colour}` has a contrast of {ratio} against {paper}",
            "choose a colour with at least 4.5 (WCAG 2.2, 1.4.3), darker on light and lighter on dark";
    }
}
