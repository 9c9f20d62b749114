//! What can be wrong with the law as a whole.

super::problems! {
    /// What can be wrong with the law as a whole.
    pub enum LawProblem in Law {
        /// A part that every charter has.
        MissingBlock {
            /// The kind of the block.
            block: &'static str,
            /// What it says.
            purpose: &'static str,
        } = "missing-block":
            "there is no `{block}` block", "add one: it says {purpose}";
        /// Two of what there can be one of.
        Duplicate {
            /// What it is.
            what: String,
            /// Where the first is.
            first: String,
        } = "duplicate":
            "{what} is already given under {first}", "keep one of the two, or rename one";
        /// A reference to nothing.
        Unknown {
            /// What kind of thing.
            kind: &'static str,
            /// Its id.
            id: String,
            /// The nearest known id.
            nearest: String,
        } = "unknown-reference":
            "there is no {kind} `{id}`", "{nearest}";
        /// Two rules for one case, and nobody to choose.
        TwoRules {
            /// The class of questions.
            matter: String,
            /// The body.
            body: String,
            /// This rule.
            rule: String,
            /// Its article.
            article: String,
            /// The other rule.
            other: String,
            /// Its article and place.
            other_article: String,
        } = "two-rules":
            "for `{matter}` questions `{body}` has two rules at one time: `{rule}` by `{article}` \
             and `{other}` by {other_article}",
            "give one an `until`, another matter or a `fallback` to the other, or add a `choice` \
             block between them that says who chooses";
        /// Versions of one rule at one time.
        VersionsMeet {
            /// The rule.
            rule: String,
            /// The place of the other version.
            other: String,
        } = "versions-meet":
            "the rule `{rule}` already has a version for that time, under {other}",
            "give the earlier one an `until` and this one a `from`, or another id";
        /// Versions of one rule for different questions.
        VersionMatters {
            /// The rule.
            rule: String,
            /// The matter.
            matter: String,
            /// The place of the other version.
            other: String,
            /// Its matter.
            other_matter: String,
        } = "version-matters":
            "this version of `{rule}` is for `{matter}` questions, the one under {other} for \
             `{other_matter}` ones",
            "versions of one rule are for one matter; give it another id";
        /// A rule that nobody may use.
        UnusedRule {
            /// The rule.
            rule: String,
        } = "unused-rule":
            "no body decides by the rule `{rule}`",
            "name it in the `rules` of a body, or take it away";
        /// A choice that is none.
        NoChoice = "no-choice":
            "a choice is between two rules or more", "name at least two in `between`";
        /// A choice between rules that never meet.
        ChoiceAcrossMatters {
            /// One rule.
            rule: String,
            /// Its matter.
            matter: String,
            /// Another rule.
            other: String,
            /// Its matter.
            other_matter: String,
        } = "choice-across-matters":
            "`{rule}` is for `{matter}` questions and `{other}` for `{other_matter}` ones, so \
             there is nothing to choose",
            "name rules of one matter";
        /// A path without an end.
        NoAdoption {
            /// The path.
            path: String,
        } = "no-adoption":
            "the path `{path}` does not end with an adoption",
            "let its last step be `…:adopt`";
        /// A path that goes on after its end.
        EarlyAdoption {
            /// The path.
            path: String,
            /// The body.
            body: String,
        } = "early-adoption":
            "on the path `{path}` `{body}` adopts before the end",
            "only the last step adopts; the others approve";
        /// A body that cannot decide, asked to.
        CannotDecide {
            /// The body.
            body: String,
            /// The path.
            path: String,
        } = "cannot-decide":
            "`{body}` is on the path `{path}` and has no rule to decide by",
            "give the body `rules`, or take it off the path";
        /// A notice with two periods, or a financial year of more than twelve months.
        NoticePeriod = "notice-period":
            "the notice has no single period",
            "write one of `months`, `financial_year_within_months` (from 0 to 12) and `next_year = true`";
        /// Seats of something that is no council, or permanent ones without their number.
        Seats {
            /// The body.
            body: String,
        } = "seats":
            "`{body}` has `permanent` members or a `term_months` without a number of `seats`, or is \
             no council",
            "write `seats` in a council, or take the keys away";
        /// Officials with a vote.
        OfficialsWithRules {
            /// The body.
            body: String,
        } = "officials-with-rules":
            "`{body}` has rules to decide by, and is not a council",
            "write `kind = \"council\"`, or take its `rules` away";
        /// A secretariat that is not one.
        NotASecretariat {
            /// The body.
            body: String,
        } = "not-a-secretariat":
            "the organisation's secretariat, `{body}`, is a body of another kind",
            "give that body `kind = \"secretariat\"`, or name the one that has it";
        /// A rule said to be checked, from an article that was not.
        VerifiedTooSoon = "verified-too-soon":
            "the rule is `verified` and its article is not",
            "verify the article against its text first";
        /// An example that does not say about whom.
        ExampleConcerns {
            /// The rule.
            rule: String,
        } = "example-concerns":
            "the rule `{rule}` leaves out the state concerned, and the example names none",
            "add `concerns = …` with a member of the example";
        /// An example about somebody, for a rule that leaves out nobody.
        ExampleConcernsNobody {
            /// The rule.
            rule: String,
        } = "example-concerns-nobody":
            "the rule `{rule}` leaves nobody out", "take `concerns` away";
        /// An example of a day on which there was no such rule.
        ExampleDay {
            /// The rule.
            rule: String,
        } = "example-day":
            "no version of the rule `{rule}` applies on the example's day",
            "write another day in `on`, or take it away: the latest version is then meant";
        /// An example of a weighted rule without weights.
        ExampleWeights {
            /// The rule.
            rule: String,
            /// The measure.
            measure: String,
            /// The member.
            member: String,
        } = "example-weights":
            "the rule `{rule}` counts `{measure}`, and the example gives none for `{member}`",
            "add it to the example's `weights.{measure}`";
        /// An example that speaks of somebody who is not in it.
        ExampleStranger {
            /// The member.
            member: String,
        } = "example-stranger":
            "`{member}` is not among the example's members",
            "add it to its `votes` or `awaited`, or take it away";
    }
}
