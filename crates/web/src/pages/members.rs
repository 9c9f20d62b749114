//! The members: who belongs, by whose account, the layers of the record kept apart.

use app::views::{
    members::{MemberRow, MembersView},
    standing::{StandingLine, Weight},
};
use language::{Interface, list, say, say_with, sentence_case, word};
use maud::{Markup, html};
use vocab::{Day, SourceLayer, When};

use super::member::terms;
use super::{
    Rendered, elsewhere, margin,
    organisation::{linked, linking},
    over_time, whose,
};
use crate::{
    components::{
        Act, By, Cell, Column, Empty, Link, Moment, Piece, Prose, Row, Rows, Section, Shape, Sign,
        Standing, Subject, Table, TableRow, Text,
    },
    frame::Links,
};

/// The page of all members.
#[must_use]
pub fn members(view: &MembersView, links: Links, today: Day) -> Rendered {
    let page = Page { view, links };
    let language = links.language;
    Rendered {
        title: say(language, "nav-members").into_owned(),
        symbol: String::new(),
        crumbs: vec![say(language, "nav-members").into()],
        text: html! {
            (Subject::new(page.heading()))
            (page.standing().show(language))
            (page.contested())
            (page.settled())
            (page.others())
            (over_time::section(view.over_time.as_ref(), links))
            (elsewhere::compared(view.change.as_ref(), links, today))
        },
    }
}

/// The sign of a claim: what is claimed, in the shape of how it stands to the policy's account.
pub(super) fn sign(line: &StandingLine, language: Interface) -> Sign {
    let standing = word(language, "standing", line.standing.as_str());
    let (shape, key) = match line.weight {
        Weight::Followed | Weight::Agreeing => (Shape::Holds, "members-sign-recognised"),
        Weight::Rival => (Shape::Rival, "members-sign-rival"),
        Weight::Ahead | Weight::Past => (Shape::Unsaid, "members-sign-ahead"),
    };
    Sign::new(
        shape,
        say_with(language, key, &[("standing", standing.into())]),
    )
}

/// A claim in its words, with its margin.
pub(super) fn line_row(line: &StandingLine, links: Links) -> Row {
    let mut row = Row::new(Text::from(&line.text), margin::by(&line.said, links));
    row.text.extend(terms(&line.terms, links.language));
    row.sign(sign(line, links.language))
}

/// What the page is made from.
#[derive(Clone, Copy)]
struct Page<'a> {
    view: &'a MembersView,
    links: Links,
}

impl Page<'_> {
    fn language(&self) -> Interface {
        self.links.language
    }

    fn say(&self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn counted(&self, key: &str, count: usize) -> String {
        say_with(self.language(), key, &[("count", count.into())])
    }

    fn heading(&self) -> String {
        let members = self.view.members.len();
        let contested = self.view.contested();
        if members == 0 {
            return say(self.language(), "members-heading-none").into_owned();
        }
        let members = self.counted("count-members", members);
        let heading = if contested == 0 {
            members
        } else {
            let contested = self.counted("members-contested-of", contested);
            let values = [("members", members.into()), ("contested", contested.into())];
            say_with(self.language(), "members-heading-contested", &values)
        };
        sentence_case(&heading)
    }

    fn standing(&self) -> Standing {
        let contested = self.view.contested();
        let sign = if self.view.rows().next().is_none() {
            Sign::new(Shape::Nowhere, say(self.language(), "not-recorded"))
        } else if contested == 0 {
            Sign::new(Shape::Holds, say(self.language(), "members-settled"))
        } else {
            let words = sentence_case(&self.counted("organisation-contested", contested));
            Sign::new(Shape::Rival, words)
        };
        Standing {
            state: sign,
            state_told: self.state_told(),
            account: self.accounts().into(),
            account_told: self.accounts_told(),
            acts: self.acts(),
        }
    }

    fn state_told(&self) -> Prose {
        let contested: Vec<_> = self.view.rows().filter(|row| row.contested).collect();
        if self.view.rows().next().is_none() {
            return self.say("members-told-none");
        }
        if contested.is_empty() {
            return self.say("members-told-settled");
        }
        let names: Vec<_> = contested
            .iter()
            .map(|row| linked(&row.party.name.text))
            .collect();
        let names = list(self.language(), &names);
        let told = say_with(
            self.language(),
            "members-told-contested",
            &[("names", names.into())],
        );
        let addresses: Vec<_> = contested
            .iter()
            .map(|row| self.links.member(&row.party.id))
            .collect();
        linking(&told, &addresses)
    }

    /// The accounts that speak of members, each once, those the policy follows first.
    fn accounts(&self) -> String {
        let mut lines: Vec<_> = self.view.rows().flat_map(MemberRow::lines).collect();
        lines.sort_by_key(|line| line.weight);
        let mut names: Vec<&str> = Vec::new();
        for line in lines {
            let name = line.said.account.name.text.as_str();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            return say(self.language(), "members-account-none").into_owned();
        }
        sentence_case(&list(self.language(), &names))
    }

    /// Whose membership no report speaks of.
    fn accounts_told(&self) -> Prose {
        if self.view.rows().next().is_none() {
            return self.say("organisation-no-account-told");
        }
        let by_law = |row: &&MemberRow| {
            row.status_lines
                .iter()
                .all(|line| line.said.layer == SourceLayer::Law)
        };
        let names: Vec<_> = self.view.members.iter().filter(by_law).collect();
        let names: Vec<_> = names
            .iter()
            .map(|row| row.party.name.text.as_str())
            .collect();
        if names.is_empty() {
            return self.say("members-by-reports");
        }
        let names = list(self.language(), &names);
        say_with(
            self.language(),
            "members-by-law-only",
            &[("names", names.into())],
        )
        .into()
    }

    fn acts(&self) -> Vec<Act> {
        let act = |address: String, key| Act::from(Link::new(address, say(self.language(), key)));
        let compare = self.view.rows().find(|row| row.contested).map(|row| {
            let name = row.party.name.text.as_str();
            let words = say_with(
                self.language(),
                "organisation-can-compare",
                &[("name", name.into())],
            );
            Act::from(Link::new(self.links.member(&row.party.id), words))
        });
        let others = [
            act(self.links.bodies(), "members-can-see-seats"),
            act(self.links.sources(), "members-can-read-sources"),
        ];
        compare.into_iter().chain(others).collect()
    }

    /// Parties that accounts differ on: every claim with its own margin.
    fn contested(&self) -> Markup {
        let contested: Vec<_> = self.view.rows().filter(|row| row.contested).collect();
        if contested.is_empty() {
            return Markup::default();
        }
        let rows: Rows = contested
            .into_iter()
            .flat_map(|row| self.claims(row))
            .collect();
        let heading = self.say("members-section-contested");
        Section::new("contested", heading, rows.show(self.language())).show(self.language())
    }

    /// The claims of a party, its name over the first.
    fn claims(&self, row: &MemberRow) -> Vec<Row> {
        let mut lines: Vec<_> = row.lines().collect();
        lines.sort_by_key(|line| line.weight);
        let mut rows: Vec<_> = lines
            .iter()
            .map(|line| line_row(line, self.links))
            .collect();
        if let Some(first) = rows.first_mut() {
            first.heading = Some(whose::member(&row.party, self.links).into());
        }
        rows
    }

    /// Members of whom nobody says anything else.
    fn settled(&self) -> Markup {
        let settled: Vec<_> = self
            .view
            .members
            .iter()
            .filter(|row| !row.contested)
            .collect();
        if settled.is_empty() {
            return Markup::default();
        }
        let heading = self.say("members-section-settled");
        let table = self.table(settled.into_iter(), &heading);
        Section::new("settled", heading, html! { (table) }).show(self.language())
    }

    /// Observers, partners, former members.
    fn others(&self) -> Markup {
        let others: Vec<_> = self
            .view
            .others
            .iter()
            .filter(|row| !row.contested)
            .collect();
        let heading = self.say("members-section-others");
        let content = if others.is_empty() {
            let heading = self.say("members-others-empty");
            let text = self.say("members-others-empty-told");
            html! { (Empty { heading, text }) }
        } else {
            html! { (self.table(others.into_iter(), &heading)) }
        };
        let elsewhere = self.links.to("organisations");
        Section::new("others", heading, content)
            .all(Link::new(elsewhere, say(self.language(), "elsewhere-see")))
            .show(self.language())
    }

    fn table<'a>(&self, rows: impl Iterator<Item = &'a MemberRow>, caption: &Prose) -> Table {
        let column = |key| Column::text(say(self.language(), key));
        let caption = match caption.0.first() {
            Some(Piece::Text(text)) => Some(text.clone()),
            _ => None,
        };
        Table {
            caption,
            columns: vec![
                column("members-column-member"),
                column("members-column-standing"),
                column("members-column-since"),
                column("screen-account"),
            ],
            rows: rows.filter_map(|row| self.table_row(row)).collect(),
        }
    }

    fn table_row(&self, row: &MemberRow) -> Option<TableRow> {
        let line = row.lines().next()?;
        let standing = word(self.language(), "standing", line.standing.as_str());
        let shape = if line.weight.is_recognised() {
            Shape::Holds
        } else {
            Shape::Unsaid
        };
        let since = match line.span.from {
            When::Unstated => Cell::from(say(self.language(), "not-stated")),
            from => Cell::from(Moment::of(self.language(), &from)),
        };
        let told = row
            .lines()
            .map(|line| margin::told_by(&[&line.said], self.links));
        let told = told.fold(Prose::default(), |all, one| {
            margin::parted(all, one, self.language())
        });
        let By { note, .. } = margin::by(&line.said, self.links);
        let account = Cell {
            text: told,
            detail: note,
            ..Cell::default()
        };
        let name = Prose::from(whose::member(&row.party, self.links));
        Some(TableRow::new(
            name,
            [Cell::sign(Sign::new(shape, standing)), since, account],
        ))
    }
}
