//! The rules of a body as sentences, each leading to its article.

use app::views::body::{ArticleView, ChoiceView, RuleView};
use language::{list, say, say_with, sentence_case, word};
use maud::Markup;
use vocab::{Provenance, When};

use super::Page;
use crate::{
    components::{By, Link, Piece, Prose, Row, Rows, Section, Text},
    pages::{
        bodies::{citation, paragraphs},
        whose,
    },
};

impl Page<'_> {
    /// How it decides: each rule in sentences, with the article it comes from.
    pub(super) fn rules(&self) -> Markup {
        if self.view.rules.is_empty() {
            return Markup::default();
        }
        let rows: Rows = self.view.rules.iter().map(|rule| self.rule(rule)).collect();
        let heading = self.say("bodies-rules");
        Section::new("rules", heading, rows.show(self.language())).show(self.language())
    }

    fn rule(&self, rule: &RuleView) -> Row {
        let sentences = rule
            .sentences
            .iter()
            .map(|sentence| Prose::from(sentence.as_str()));
        Row {
            id: Some(rule.rule.id.to_string()),
            heading: Some(Text::from(&rule.rule.name).into()),
            text: std::iter::once(self.matter(rule))
                .chain(sentences)
                .chain(self.trials(rule))
                .collect(),
            by: self.cited(&rule.article, rule.verified),
            ..Row::default()
        }
    }

    /// The ways to try it, and to see what each member's vote weighs under it.
    fn trials(&self, rule: &RuleView) -> Option<Prose> {
        let place = rule.laboratory.as_deref()?;
        let language = self.language();
        let laboratory = Link::new(
            self.links.laboratory(place),
            say(language, "laboratory-try"),
        );
        let power = Link::new(self.links.power(place), say(language, "power-see"));
        let ways = [Piece::from(laboratory), Piece::from(power)];
        Some(whose::listed(ways.into_iter(), language))
    }

    /// Where something stands, leading to the article; whether it was checked.
    fn cited(&self, article: &ArticleView, verified: bool) -> By {
        let language = self.language();
        let words = citation(&article.instrument.text, &article.article, language);
        let link = Link::new(format!("#{}", anchor(article)), words);
        let unverified = say(language, "provenance-unverified");
        By {
            account: Some(link.into()),
            note: (!verified).then(|| Piece::Tag(unverified.into()).into()),
            ..By::default()
        }
    }

    /// Every article the page rests on, in our words, each once.
    pub(super) fn articles(&self) -> Markup {
        let rules = self.view.rules.iter().map(|rule| &rule.article);
        let choices = self.view.choices.iter().map(|choice| &choice.article);
        let mut articles: Vec<&ArticleView> = Vec::new();
        for article in std::iter::once(&self.view.article)
            .chain(rules)
            .chain(choices)
        {
            let told = articles
                .iter()
                .any(|other| anchor(other) == anchor(article));
            if !told && !article.paraphrase.text.is_empty() {
                articles.push(article);
            }
        }
        if articles.is_empty() {
            return Markup::default();
        }
        let rows: Rows = articles
            .into_iter()
            .map(|article| self.article(article))
            .collect();
        let heading = self.say("bodies-articles");
        Section::new("articles", heading, rows.show(self.language())).show(self.language())
    }

    fn article(&self, article: &ArticleView) -> Row {
        let language = self.language();
        let cited = citation(&article.instrument.text, &article.article, language);
        let foreign = article.paraphrase.foreign;
        let paragraph = |words: &str| {
            Prose::from(Text {
                words: words.to_string(),
                language: foreign,
            })
        };
        Row {
            id: Some(anchor(article)),
            heading: Some(Prose::from(cited).and(". ").and(Text::from(&article.title))),
            text: paragraphs(&article.paraphrase.text)
                .map(paragraph)
                .collect(),
            by: By::note(self.paraphrased(article)),
            ..Row::default()
        }
    }

    /// That the words are ours, since when they apply, whether they were checked, and in which
    /// languages they are missing.
    fn paraphrased(&self, article: &ArticleView) -> Prose {
        let language = self.language();
        let provenance = article.provenance.unwrap_or(Provenance::Unverified);
        let mut told = Prose::from(sentence_case(&say(language, "our-paraphrase")));
        if article.from != When::Unstated {
            let from = language::date(language, &article.from);
            told = told
                .and(Piece::Break)
                .and(self.with("bodies-from", "date", &from));
        }
        if !article.missing_in.is_empty() {
            let names = article
                .missing_in
                .iter()
                .map(|code| word(language, "language", code.as_str()));
            let names = list(language, &names.collect::<Vec<_>>());
            told = told
                .and(Piece::Break)
                .and(self.with("bodies-missing-in", "names", &names));
        }
        match provenance {
            Provenance::Verified => told,
            Provenance::Unverified => {
                let word = language::provenance_word(language, provenance);
                told.and(Piece::Break).and(Piece::Tag(word.into()))
            }
        }
    }

    /// For which questions, and since when.
    fn matter(&self, rule: &RuleView) -> Prose {
        let language = self.language();
        let key = format!("bodies-matter-{}", rule.matter);
        let matter = if language::has(&key) {
            say(language, &key).into_owned()
        } else {
            self.with("bodies-matter", "matter", &rule.matter)
        };
        let since = match rule.from {
            When::Unstated => None,
            from => Some(self.with("bodies-from", "date", &language::date(language, &from))),
        };
        let until = rule
            .until
            .map(|until| self.with("bodies-until", "date", &language::date(language, &until)));
        let mut told = Prose::from(format!("{}.", sentence_case(&matter)));
        for more in [since, until].into_iter().flatten() {
            told = told.and(" ").and(format!("{more}."));
        }
        told
    }

    /// Who chooses where more than one rule may apply.
    pub(super) fn choices(&self) -> Markup {
        if self.view.choices.is_empty() {
            return Markup::default();
        }
        let rows: Rows = self
            .view
            .choices
            .iter()
            .map(|choice| self.choice(choice))
            .collect();
        let heading = self.say("bodies-choices");
        Section::new("choices", heading, rows.show(self.language())).show(self.language())
    }

    fn choice(&self, choice: &ChoiceView) -> Row {
        let language = self.language();
        let names: Vec<_> = choice
            .between
            .iter()
            .map(|rule| rule.name.text.as_str())
            .collect();
        let between = say_with(
            language,
            "bodies-choice-between",
            &[("names", list(language, &names).into())],
        );
        let article = &choice.article;
        Row {
            text: vec![between.into(), Text::from(&choice.chosen_by).into()],
            by: self.cited(article, article.provenance == Some(Provenance::Verified)),
            ..Row::default()
        }
    }
}

/// The anchor of an article on the page, ASCII.
fn anchor(article: &ArticleView) -> String {
    let number = article.article.chars().filter(char::is_ascii_alphanumeric);
    format!("article-{}", number.collect::<String>())
}
