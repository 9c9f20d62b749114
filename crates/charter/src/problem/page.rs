//! What can be wrong with a file or its Markdown.

super::problems! {
    /// What can be wrong with a file or its Markdown.
    pub enum PageProblem in Page {
        /// The folder's name is no id.
        CharterId {
            /// The name.
            id: String,
        } = "charter-id":
            "`{id}` is no id",
            "the id of a charter is the name of its folder: use ASCII letters, digits, `-`, `.` \
             and `_`, like `csto`";
        /// The main file is missing.
        NoCharterFile = "no-charter-file":
            "there is no file `charter.md`", "put the instruments into `charter.md`";
        /// A file of another kind.
        UnknownFile = "unknown-file":
            "this is not a file of a charter",
            "end its name in `.md`, call a list `members.csv`, `weights.csv` or `units.csv`, or take \
             it away";
        /// Bytes that are not text.
        NotText = "not-text":
            "this line is not UTF-8", "save the file as UTF-8";
        /// A fence of an unknown kind.
        UnknownBlock {
            /// What stands after the fence.
            info: String,
            /// The nearest kind.
            nearest: String,
        } = "unknown-block":
            "a fenced block opens with `{info}`, which is no kind of block",
            "write `toml` and its kind, or `text` for a block that only people read; {nearest}";
        /// A fence that is never closed.
        UnclosedBlock = "unclosed-block":
            "this fenced block is never closed", "close it with a line of three backticks";
        /// A block that is not TOML.
        Toml {
            /// What the reader of TOML says.
            message: String,
        } = "not-toml":
            "this is not TOML: {message}", "mend the line (toml.io describes the notation)";
        /// A heading that does not name an article.
        ArticleHeading {
            /// The heading.
            heading: String,
        } = "article-heading":
            "the heading `{heading}` does not name an article",
            "write its number and title, like `Article 12. Decisions`";
        /// A second block of the same heading.
        HeadingTaken {
            /// The kind of the block.
            block: &'static str,
        } = "heading-taken":
            "this {block} block has no heading of its own",
            "put it right under a heading, one block to a heading";
        /// An article outside any instrument.
        NoInstrument = "no-instrument":
            "this article stands under no instrument",
            "open the chapter with a heading and an `instrument` block";
        /// A rule without citation.
        NoCitation {
            /// The kind of the block.
            block: &'static str,
        } = "no-citation":
            "this {block} stands under no article, so it has no citation",
            "move it under the article that it comes from";
        /// A text in a language that charters do not have.
        TextLanguage {
            /// The mark.
            mark: String,
        } = "text-language":
            "a line opens with `{mark}:`, as a text in that language does",
            "the languages of a charter are `en`, `ar` and `ru`; put another word before it";
        /// A text that nothing would show.
        StrayText {
            /// The mark.
            mark: String,
        } = "stray-text":
            "the text `{mark}:` stands under no article and no silence, so no page would show it",
            "move it under the `article` or `silence` block it belongs to";
        /// A mark without a text.
        EmptyText {
            /// The mark.
            mark: String,
        } = "empty-text":
            "the text `{mark}:` is empty", "write the text, or take the mark away";
    }
}
