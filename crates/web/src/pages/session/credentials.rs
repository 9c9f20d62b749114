//! Credentials: every delegation, what was found, who sits.

use app::views::session::DelegationView;
use language::{say, say_with, word};
use maud::Markup;

use super::Page;
use crate::{
    components::{By, Prose, Row, Rows, Section, Shape, Sign, Text},
    pages::{margin, whose},
};

impl Page<'_> {
    pub(super) fn credentials(&self) -> Markup {
        if self.view.delegations.is_empty() {
            return Markup::default();
        }
        let language = self.language();
        let delegations = self.view.delegations.iter();
        let rows: Rows = delegations.map(|it| self.delegation(it)).collect();
        let heading = say(language, "belonging-credentials");
        let contested = self.view.delegations.iter().any(|it| it.is_contested);
        let section = Section::new("credentials", heading, rows.show(language));
        let section = if contested {
            section.by(By::note(whose::words(
                language,
                "belonging-credentials-told",
            )))
        } else {
            section
        };
        section.show(language)
    }

    fn delegation(&self, delegation: &DelegationView) -> Row {
        let language = self.language();
        let found = delegation.finding.map_or("submitted", |it| it.as_str());
        let shape = match (delegation.sits, delegation.is_contested) {
            (Some(_), false) => Shape::Holds,
            (Some(_), true) => Shape::Done,
            (None, _) => Shape::Not,
        };
        let mut text = Vec::new();
        if delegation.is_contested {
            text.push(Prose::from(Text::from(&delegation.account.name)));
        }
        let mut head = Prose::from(Text::from(&delegation.head));
        if !delegation.members.is_empty() {
            let members: Vec<&str> = delegation
                .members
                .iter()
                .map(|it| it.text.as_str())
                .collect();
            let members = language::list(language, &members);
            let with = say_with(
                language,
                "belonging-delegation-members",
                &[("members", members.into())],
            );
            head = head.and(", ").and(with);
        }
        text.push(head);
        let place = match delegation.sits {
            Some(ground) => {
                let sits = say(language, "belonging-sits");
                let ground = word(language, "seat-ground", ground.as_str());
                language::sentence_case(&format!("{sits}: {ground}"))
            }
            None => language::sentence_case(&say(language, "belonging-does-not-sit")),
        };
        text.push(place.into());
        if !delegation.ground.text.is_empty() {
            text.push(Text::from(&delegation.ground).into());
        }
        Row {
            sign: Some(Sign::new(shape, word(language, "credentials", found))),
            heading: Some(whose::member(&delegation.party, self.links).into()),
            text,
            by: margin::by(&delegation.said, self.links),
            ..Row::default()
        }
    }
}
