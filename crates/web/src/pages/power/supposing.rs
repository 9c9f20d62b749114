//! What may be supposed, and every member to be clicked.

use app::views::power::{PowerMember, Supposed};
use language::{say, say_with};
use maud::{Markup, html};

use super::Page;
use crate::components::{Link, Prose, Seat, Seats, Section, Shape, Sign};

impl Page<'_> {
    /// What a click supposes, and every member to be clicked.
    pub(super) fn supposing(&self) -> Markup {
        let language = self.language();
        let Ok(members) = &self.view.members else {
            return Markup::default();
        };
        let sitting = members.iter().filter(|member| member.party.is_some());
        let content = html! {
            p { (say(language, "power-click")) }
            ul.langs { @for click in Supposed::CLICKS { (self.tool(click)) } }
            (sitting.map(|member| self.seat(member)).collect::<Seats>())
        };
        Section::new("suppose", self.say("power-what-if"), content).show(language)
    }

    /// What a click supposes, or the way to choose it.
    fn tool(&self, click: Supposed) -> Markup {
        let Some(sign) = self.sign(click) else {
            return Markup::default();
        };
        let href = format!("{}#suppose", self.address(&self.view.supposed, click));
        html! {
            li {
                @if click == self.view.set { b aria-current="true" { (sign) } }
                @else { a href=(href) rel="nofollow" { (sign) } }
            }
        }
    }

    fn seat(&self, member: &PowerMember) -> Seat {
        let href = format!("{}#power", self.address(&member.clicked, self.view.set));
        let sits = || Sign::new(Shape::Holds, say(self.language(), "power-sits"));
        let weights = || {
            let weight = [("weight", self.weights(member).into())];
            Prose::from(say_with(self.language(), "power-weighs", &weight))
        };
        Seat {
            name: Link::new(href, member.name.as_str()).into(),
            sign: self.sign(member.supposed).unwrap_or_else(sits),
            note: (!member.weights.is_empty()).then(weights),
        }
    }
}
