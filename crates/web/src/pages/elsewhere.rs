//! Organisations other than the record's own, and who belonged to one of them on a day.

use app::views::elsewhere::{
    Change, ElsewhereView, MembershipLine, MembershipView, OrganisationRow,
};
use language::{Interface, figure, list, say, say_with, word};
use maud::{Markup, html};
use vocab::Day;

use super::{Rendered, over_time, whose};
use crate::{
    components::{
        Act, Cell, Column, Empty, Link, Prose, Section, Shape, Sign, Standing, Subject, Table,
        TableRow, Text,
    },
    frame::Links,
};

/// The page of all of them. `on` is the day, where the address gives one.
#[must_use]
pub fn all(view: &ElsewhereView, links: Links, on: Option<Day>) -> Rendered {
    let page = Page { links, on };
    let language = links.language;
    let title = say(language, "elsewhere-title").into_owned();
    let count = view.recorded;
    let told = if count == 0 {
        page.say("elsewhere-none-told")
    } else {
        page.counted("elsewhere-count", count).into()
    };
    let (shape, key) = if count == 0 {
        (Shape::Nowhere, "not-recorded")
    } else {
        (Shape::Holds, "elsewhere-recorded")
    };
    Rendered {
        title: title.clone(),
        symbol: String::new(),
        crumbs: vec![page.members().into(), title.clone().into()],
        text: html! {
            (Subject { heading: title.into(), lead: Some(page.say("elsewhere-lead")) })
            (Standing {
                state: Sign::new(shape, say(language, key)),
                state_told: told,
                account: page.say("elsewhere-account"),
                account_told: page.say("elsewhere-account-told"),
                acts: vec![
                    Act::from(Link::new("#organisations".to_string(), say(language, "elsewhere-can-choose"))),
                    Act::from(Link::new(links.sources(), say(language, "members-can-read-sources"))),
                ],
            }.show(language))
            (page.organisations(view))
        },
    }
}

/// The page of one of them.
#[must_use]
pub fn one(view: &MembershipView, links: Links, on: Option<Day>, today: Day) -> Rendered {
    let page = Page { links, on };
    let language = links.language;
    let code = view.code.as_str();
    let accounts: Vec<String> = view.accounts.iter().map(|name| name.text.clone()).collect();
    let several = if accounts.len() > 1 {
        "elsewhere-several"
    } else {
        "elsewhere-one-account"
    };
    let day = language::date(language, &vocab::When::day(today));
    Rendered {
        title: code.to_string(),
        symbol: String::new(),
        crumbs: vec![
            page.members().into(),
            Link::new(links.to("organisations"), say(language, "elsewhere-title")).into(),
            code.into(),
        ],
        text: html! {
            (Subject { heading: code.into(), lead: Some(page.with("elsewhere-on", "date", &day).into()) })
            (Standing {
                state: Sign::new(Shape::Holds, page.counted("elsewhere-claims", view.lines.len())),
                state_told: page.say(several),
                account: list(language, &accounts).into(),
                account_told: page.say("elsewhere-account-told"),
                acts: vec![
                    Act::from(Link::new("#compare".to_string(), say(language, "elsewhere-can-compare"))),
                    Act::from(Link::new(links.to("organisations"), say(language, "elsewhere-can-choose"))),
                ],
            }.show(language))
            (page.lines("members", "elsewhere-members", "elsewhere-nobody", &view.lines))
            (over_time::section(view.over_time.as_ref(), links))
            (page.compare(view.change.as_ref(), Some(code), today))
        },
    }
}

/// What changed in the record's own organisation between two days, and the question for it.
pub(super) fn compared(change: Option<&Change>, links: Links, today: Day) -> Markup {
    Page { links, on: None }.compare(change, None, today)
}

/// What the pages are made from.
#[derive(Clone, Copy)]
struct Page {
    links: Links,
    on: Option<Day>,
}

impl Page {
    const fn language(self) -> Interface {
        self.links.language
    }

    fn say(self, key: &str) -> Prose {
        whose::words(self.language(), key)
    }

    fn with(self, key: &str, name: &str, value: &str) -> String {
        say_with(self.language(), key, &[(name, value.into())])
    }

    fn counted(self, key: &str, count: usize) -> String {
        say_with(self.language(), key, &[("count", count.into())])
    }

    fn members(self) -> Link {
        Link::new(
            self.links.to("members"),
            say(self.language(), "nav-members"),
        )
    }

    fn address(self, code: &str) -> String {
        let on = self.on.map(|on| format!("&on={on}")).unwrap_or_default();
        format!("{}?code={code}{on}", self.links.to("organisations"))
    }

    /// A question that narrows the list: some letters of a code.
    fn narrowing(self, view: &ElsewhereView) -> Markup {
        let language = self.language();
        html! {
            form.filters action=(self.links.to("organisations")) method="get" {
                @if let Some(on) = self.on { input type="hidden" name="on" value=(on); }
                div {
                    label for="like" { (say(language, "elsewhere-like")) }
                    input id="like" type="text" name="like" value=(view.like) dir="ltr"
                        autocomplete="off";
                }
                button type="submit" { (say(language, "elsewhere-narrow")) }
            }
        }
    }

    fn organisations(self, view: &ElsewhereView) -> Markup {
        let language = self.language();
        let rows = &view.organisations;
        let column = |key| Column::text(say(language, key));
        let figures = |key| Column::figures(say(language, key));
        let row = |row: &OrganisationRow| {
            let code = Link::new(self.address(row.code.as_str()), row.code.as_str());
            let count = |count: usize| figure(language, u64::try_from(count).unwrap_or(u64::MAX));
            let cells = [
                Cell::from(count(row.members)),
                Cell::from(count(row.others)),
                Cell::from(language::span(language, &row.span)),
            ];
            TableRow::new(Cell::from(Prose::from(code)), cells)
        };
        let content = if view.recorded > 0 && rows.is_empty() {
            html! { (self.narrowing(view)) p { (say(language, "elsewhere-none-like")) } }
        } else if rows.is_empty() {
            html! {
                (Empty {
                    heading: self.say("elsewhere-none"),
                    text: self.say("elsewhere-none-told"),
                })
            }
        } else {
            html! {
                (self.narrowing(view))
                (Table {
                    caption: Some(say(language, "elsewhere-title").into()),
                    columns: vec![
                        column("elsewhere-organisation"),
                        figures("elsewhere-column-members"),
                        figures("elsewhere-column-others"),
                        column("elsewhere-span"),
                    ],
                    rows: rows.iter().map(row).collect(),
                })
            }
        };
        Section::new("organisations", self.say("elsewhere-title"), content).show(language)
    }

    fn lines(
        self,
        id: &'static str,
        heading: &str,
        empty: &str,
        lines: &[MembershipLine],
    ) -> Markup {
        Section::new(id, self.say(heading), self.table(heading, empty, lines)).show(self.language())
    }

    fn table(self, caption: &str, empty: &str, lines: &[MembershipLine]) -> Markup {
        let language = self.language();
        if lines.is_empty() {
            return html! { p { (say(language, empty)) } };
        }
        let column = |key| Column::text(say(language, key));
        html! {
            (Table {
                caption: Some(say(language, caption).into()),
                columns: vec![
                    column("members-column-member"),
                    column("members-column-standing"),
                    column("elsewhere-span"),
                    column("screen-account"),
                ],
                rows: lines.iter().map(|line| self.row(line)).collect(),
            })
        }
    }

    fn row(self, line: &MembershipLine) -> TableRow {
        let language = self.language();
        let standing = word(language, "standing", line.standing.as_str());
        let mut account = Cell::from(Text::from(&line.account));
        if let Some((source, place)) = &line.source {
            let address = format!("{}/{source}", self.links.sources());
            let line = place
                .as_deref()
                .and_then(|place| place.strip_prefix("line "));
            let line = line.map(|line| self.with("elsewhere-line", "number", line));
            let words = line.or_else(|| place.clone());
            let words = words.unwrap_or_else(|| source.to_string());
            account = account.detail(Link::new(address, words));
        }
        let cells = [
            Cell::from(language::sentence_case(&standing)),
            Cell::from(language::span(language, &line.span)),
            account,
        ];
        TableRow::new(Cell::from(Text::from(&line.party.name)), cells)
    }

    /// A second day, and what changed until then; `code` is the organisation, where it is another.
    fn compare(self, change: Option<&Change>, code: Option<&str>, today: Day) -> Markup {
        let language = self.language();
        let until = change
            .map(|change| change.until.to_string())
            .unwrap_or_default();
        let path = code.map_or("members", |_| "organisations");
        let content = html! {
            form.filters action=(self.links.to(path)) method="get" {
                @if let Some(code) = code { input type="hidden" name="code" value=(code); }
                div {
                    label for="compare-on" { (say(language, "elsewhere-day")) }
                    input id="compare-on" type="text" name="on" value=(today) inputmode="numeric"
                        dir="ltr";
                }
                div {
                    label for="compare-and" { (say(language, "elsewhere-other-day")) }
                    input id="compare-and" type="text" name="and" value=(until) inputmode="numeric"
                        dir="ltr" placeholder="1990-01-01";
                }
                button type="submit" { (say(language, "elsewhere-compare")) }
            }
            @if let Some(change) = change {
                h3 { (self.counted("elsewhere-came", change.came.len())) }
                (self.table("elsewhere-members", "elsewhere-no-change", &change.came))
                h3 { (self.counted("elsewhere-went", change.went.len())) }
                (self.table("elsewhere-members", "elsewhere-no-change", &change.went))
            }
        };
        Section::new("compare", self.say("elsewhere-changed"), content).show(language)
    }
}
