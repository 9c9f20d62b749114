//! The first screen: where it stands, by whose account, what one can do.

use app::views::{
    member::Word,
    standing::{StandingLine, Weight},
};
use language::{say, say_with, sentence_case};

use super::Page;
use crate::components::{Act, Link, Prose, Shape, Sign, Standing, Text};
use crate::pages::whose;

impl Page<'_> {
    pub(super) fn lead(&self) -> Prose {
        match self.view.row.status {
            _ if self.view.row.contested => self.say("members-lead-contested"),
            Some(status) => {
                let standing = self.standing_word(status.as_str());
                self.with("members-lead", "standing", &standing).into()
            }
            None => self.say("members-lead-none"),
        }
    }

    pub(super) fn standing(&self) -> Standing {
        Standing {
            state: self.state(),
            state_told: self.state_told(),
            account: self.accounts(),
            account_told: self.accounts_told(),
            acts: self.acts(),
        }
    }

    fn state(&self) -> Sign {
        let rival = |lines: &[StandingLine]| lines.iter().any(|line| line.weight == Weight::Rival);
        let Some(status) = self.view.row.status else {
            return Sign::new(Shape::Nowhere, say(self.language(), "not-recorded"));
        };
        let status = self.standing_word(status.as_str());
        let contested = if rival(&self.view.row.status_lines) {
            Some("members-state-status-contested")
        } else if rival(&self.view.row.participation_lines) {
            Some("members-state-participation-contested")
        } else {
            None
        };
        match contested {
            Some(key) => Sign::new(
                Shape::Rival,
                sentence_case(&self.with(key, "standing", &status)),
            ),
            None => Sign::new(Shape::Holds, sentence_case(&status)),
        }
    }

    fn state_told(&self) -> Prose {
        if self.view.row.lines().next().is_none() {
            return self.say("members-told-nothing");
        }
        if !self.view.row.contested {
            return self.say("members-told-agree");
        }
        let speaking = self.speaking().count();
        let told = self.counted("members-told-side-by-side", speaking);
        if self.view.unrecorded.decision {
            whose::joined(
                Prose::from(told).and(" "),
                self.say("members-told-no-decision"),
            )
        } else {
            told.into()
        }
    }

    /// Accounts that claim a standing which holds.
    fn speaking(&self) -> impl Iterator<Item = &Word> {
        let holds = |word: &&Word| {
            word.weight()
                .is_some_and(|weight| weight.is_recognised() || weight == Weight::Rival)
        };
        self.view.words.iter().filter(holds)
    }

    pub(super) fn counted(&self, key: &str, count: usize) -> String {
        sentence_case(&say_with(self.language(), key, &[("count", count.into())]))
    }

    /// How many speak of it.
    fn accounts(&self) -> Prose {
        match self.view.words.len() {
            0 => self.say("members-account-none"),
            words => self.counted("count-accounts", words).into(),
        }
    }

    /// In a word, what each of them says.
    fn accounts_told(&self) -> Prose {
        let mut told = Prose::default();
        for word in &self.view.words {
            let Some(said) = word.said() else { continue };
            let says = match word.lines.first() {
                Some(line) => self.standing_word(line.standing.as_str()),
                None => say(self.language(), "members-speaks-of-attendance").into_owned(),
            };
            let name = said.account.name.text.as_str();
            let values = [("name", name.into()), ("standing", says.into())];
            let says = sentence_case(&say_with(self.language(), "members-says", &values));
            let gap = if told.is_empty() { "" } else { " " };
            told = told.and(gap).and(Text::from(format!("{says}.")));
        }
        if told.is_empty() {
            self.say("organisation-no-account-told")
        } else {
            told
        }
    }

    fn acts(&self) -> Vec<Act> {
        let act = |address: &str, words: String| Act::from(Link::new(address, words));
        let said = |key| say(self.language(), key).into_owned();
        let mut acts = Vec::new();
        if !self.view.words.is_empty() {
            let compare = self.counted("members-can-compare", self.view.words.len());
            acts.push(act("#words", compare));
        }
        if self
            .view
            .effects
            .as_ref()
            .is_some_and(|effects| effects.columns.len() > 1)
        {
            acts.push(act("#effect", said("members-can-see-effects")));
        }
        if !self.view.lanes.lanes.is_empty() {
            acts.push(act("#year", said("members-can-see-year")));
        }
        acts.push(act(&self.links.members(), said("nav-members")));
        acts
    }
}
