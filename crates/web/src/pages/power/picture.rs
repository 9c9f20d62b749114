//! The picture of power, and the table behind it.

use app::views::power::{MemberPower, PowerMember, Supposed};
use language::{figure, measure_name, percentage, say, say_with};
use rules::power::Share;

use super::Page;
use crate::components::{Bar, Bars, Cell, Column, Prose, Shape, Sign, Table, TableRow};

/// From how many equals on one bar stands for all of them.
const EQUALS: usize = 13;

/// Hundredths of a per cent in a whole.
const HUNDREDTHS: u64 = 10_000;

/// Members that the picture shows alike.
struct Alike<'a> {
    one: &'a PowerMember,
    count: usize,
}

fn share(power: Option<&MemberPower>) -> Share {
    power.map_or_else(Share::none, |power| power.banzhaf_normalised.clone())
}

/// Those shown alike together, the most powerful first.
fn alike(members: &[PowerMember]) -> Vec<Alike<'_>> {
    let mut sorted: Vec<&PowerMember> = members.iter().collect();
    // Stable: equals stay in the order of their codes.
    sorted.sort_by_key(|member| {
        let most = share(member.now.as_ref()).max(share(member.before.as_ref()));
        std::cmp::Reverse(most)
    });
    let same = |one: &PowerMember, other: &PowerMember| {
        one.supposed == Supposed::Sits
            && other.supposed == Supposed::Sits
            && (&one.before, &one.now) == (&other.before, &other.now)
    };
    let groups = sorted.chunk_by(|one, other| same(one, other));
    groups
        .flat_map(|group| {
            if group.len() < EQUALS {
                group.iter().map(|one| Alike { one, count: 1 }).collect()
            } else {
                vec![Alike {
                    one: group[0],
                    count: group.len(),
                }]
            }
        })
        .collect()
}

/// What is supposed of a member: a shape, and the message that tells it.
const fn sign(supposed: Supposed) -> Option<(Shape, &'static str)> {
    Some(match supposed {
        Supposed::Sits => return None,
        Supposed::Withdraws => (Shape::Nowhere, "power-withdraws"),
        Supposed::IsSuspended => (Shape::Against, "power-suspended"),
        Supposed::IsJoined => (Shape::Now, "power-joined"),
        Supposed::IsAdmitted => (Shape::Ring, "power-admitted"),
    })
}

impl Page<'_> {
    pub(super) fn bars(&self, members: &[PowerMember]) -> Bars {
        let longest = members
            .iter()
            .flat_map(|member| [share(member.now.as_ref()), share(member.before.as_ref())])
            .max()
            .map_or(0, |share| share.parts_of(HUNDREDTHS));
        // Lengths are of the longest, so that small differences can be seen.
        let length = |share: &Share| {
            let parts = share.parts_of(HUNDREDTHS * 10) * 100;
            parts.checked_div(longest).unwrap_or_default().min(1000)
        };
        let bar = |alike: Alike<'_>| {
            let (now, before) = (
                share(alike.one.now.as_ref()),
                share(alike.one.before.as_ref()),
            );
            let differs = alike.one.before.is_some() && now != before;
            Bar {
                name: self.name(&alike),
                sign: self.sign(alike.one.supposed),
                length: length(&now),
                before: differs.then(|| length(&before)),
                figure: percentage(self.language(), now.parts_of(HUNDREDTHS)).into(),
            }
        };
        let caption = if self.view.is_supposed() {
            "power-caption-supposed"
        } else {
            "power-caption"
        };
        Bars {
            caption: self.say(caption),
            bars: alike(members).into_iter().map(bar).collect(),
        }
    }

    fn name(&self, alike: &Alike<'_>) -> Prose {
        if alike.count == 1 {
            return self.member_name(alike.one);
        }
        let count = [("count", alike.count.into())];
        say_with(self.language(), "power-members-each", &count).into()
    }

    pub(super) fn member_name(&self, member: &PowerMember) -> Prose {
        if member.party.is_some() {
            return member.name.as_str().into();
        }
        let name = [("name", member.name.as_str().into())];
        say_with(self.language(), "power-newcomer", &name).into()
    }

    /// What is supposed of a member, with its shape; nothing where it sits.
    pub(super) fn sign(&self, supposed: Supposed) -> Option<Sign> {
        let (shape, key) = sign(supposed)?;
        Some(Sign::new(shape, say(self.language(), key)))
    }

    pub(super) fn table(&self, members: &[PowerMember]) -> Table {
        let figures = |key: &str| Column::figures(say(self.language(), key));
        let mut columns = vec![
            Column::text(say(self.language(), "power-member")),
            figures("power-weight"),
            figures("power-banzhaf-absolute"),
            figures("power-banzhaf-normalised"),
            figures("power-shapley-shubik"),
        ];
        if self.view.is_supposed() {
            columns.push(figures("power-before"));
        }
        Table {
            caption: Some(say(self.language(), "power-each").into()),
            columns,
            rows: members.iter().map(|member| self.row(member)).collect(),
        }
    }

    fn row(&self, member: &PowerMember) -> TableRow {
        let told = |power: Option<&MemberPower>, of: fn(&MemberPower) -> &Share| match power {
            Some(power) => {
                let hundredths = of(power).parts_of(HUNDREDTHS);
                Cell::from(percentage(self.language(), hundredths))
            }
            None => Cell::from("–"),
        };
        let now = member.now.as_ref();
        let mut cells = vec![
            Cell::from(self.weights(member)),
            told(now, |power| &power.banzhaf_absolute),
            told(now, |power| &power.banzhaf_normalised),
            told(now, |power| &power.shapley_shubik),
        ];
        if self.view.is_supposed() {
            cells.push(told(member.before.as_ref(), |power| {
                &power.banzhaf_normalised
            }));
        }
        let mut head = Cell::from(self.member_name(member));
        head.detail = sign(member.supposed).map(|(_, key)| self.say(key));
        TableRow::new(head, cells)
    }

    /// What it weighs: one vote where the rule counts heads.
    pub(super) fn weights(&self, member: &PowerMember) -> String {
        let language = self.language();
        match member.weights.as_slice() {
            [] => figure(language, 1),
            [(_, weight)] => figure(language, *weight),
            several => {
                let one = |(measure, weight): &(String, u64)| {
                    let values = [
                        ("measure", measure_name(language, measure).into()),
                        ("weight", figure(language, *weight).into()),
                    ];
                    say_with(language, "laboratory-weight", &values)
                };
                let told: Vec<String> = several.iter().map(one).collect();
                language::list(language, &told)
            }
        }
    }
}
