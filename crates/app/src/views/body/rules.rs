//! The rules of a body as sentences, and who chooses between them.

use institution::law::{Body, Charter, Choice, DecisionRule};
use vocab::{RuleId, When};

use super::{ArticleView, article};
use crate::shipped;
use crate::views::{Named, Reader, Worded, rule_tried, worded};

/// A rule a body may decide by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleView {
    /// The rule.
    pub rule: Named<RuleId>,
    /// The class of questions it is for, by its word in the charter: `substantive`.
    pub matter: String,
    /// The rule in sentences, the way of deciding first.
    pub sentences: Vec<String>,
    /// The article it comes from.
    pub article: ArticleView,
    /// Whether the rule's text was checked.
    pub verified: bool,
    /// From when it applies.
    pub from: When,
    /// Until when it applied.
    pub until: Option<When>,
    /// Its place in the rule laboratory, where the laboratory has it: `csto/substantive`.
    pub laboratory: Option<String>,
}

/// Rules that could both apply, and who chooses between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// The rules.
    pub between: Vec<Named<RuleId>>,
    /// Who chooses and how, in words.
    pub chosen_by: Worded,
    /// The article it stands in.
    pub article: ArticleView,
}

/// The rules of a body in the order of the charter, the last version of each first.
pub(super) fn rules_of(charter: &Charter, body: &Body, reader: &Reader) -> Vec<RuleView> {
    let rules = body
        .rules
        .iter()
        .flat_map(|id| charter.rules.versions(id).iter().rev());
    rules
        .map(|rule| rule_view(charter, &rule.rule.id, rule, reader))
        .collect()
}

/// The choices in which a rule of the body takes part.
pub(super) fn choices_of(charter: &Charter, body: &Body, reader: &Reader) -> Vec<ChoiceView> {
    let concerns = |choice: &&Choice| choice.between.iter().all(|id| body.rules.contains(id));
    charter
        .choices
        .iter()
        .filter(concerns)
        .map(|choice| ChoiceView {
            between: choice
                .between
                .iter()
                .map(|id| rule_named(charter, id, reader))
                .collect(),
            chosen_by: worded(&choice.chosen_by, reader),
            article: article(charter, &choice.citation, reader),
        })
        .collect()
}

fn rule_view(charter: &Charter, id: &RuleId, rule: &DecisionRule, reader: &Reader) -> RuleView {
    RuleView {
        rule: rule_named(charter, id, reader),
        matter: rule.matter.clone(),
        sentences: rule_tried::sentences(charter, rule, reader),
        article: article(charter, &rule.rule.citation, reader),
        verified: rule.provenance == vocab::Provenance::Verified,
        from: rule.from,
        until: rule.until,
        laboratory: shipped::charter(&charter.id)
            .filter(|shipped| shipped.rules.contains(id))
            .map(|shipped| format!("{}/{id}", shipped.id)),
    }
}

fn rule_named(charter: &Charter, id: &RuleId, reader: &Reader) -> Named<RuleId> {
    let titles = charter
        .rules
        .latest(id)
        .map(|rule| worded(&rule.titles, reader));
    let unnamed = || Worded {
        text: id.to_string(),
        foreign: None,
    };
    Named {
        id: id.clone(),
        name: titles
            .filter(|t| !t.text.is_empty())
            .unwrap_or_else(unnamed),
    }
}
