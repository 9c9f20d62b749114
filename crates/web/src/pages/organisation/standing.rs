//! The headline and the first screen, computed from the sessions and the accounts.

use app::views::paths::{SessionLink, SessionPhase};
use language::{date_in_sentence, list, say, say_with, sentence_case};

use super::Page;
use crate::{
    components::{Act, Link, Prose, Shape, Sign, Standing, Text},
    pages::whose,
};

impl Page<'_> {
    /// Which body is in session and which is to meet next.
    pub(super) fn headline(&self) -> Text {
        let language = self.language();
        let now = self
            .view
            .in_session
            .first()
            .map(|session| self.in_session(session));
        let next = self.view.next.as_ref();
        let next = next.map(|next| self.dated("organisation-next", &next.session));
        let headline = match (now, next) {
            (Some(now), Some(next)) => {
                let values = [("now", now.into()), ("next", next.into())];
                say_with(language, "organisation-headline", &values)
            }
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => match &self.view.last {
                Some(last) => self.dated("organisation-last", last),
                None => return self.quiet(),
            },
        };
        sentence_case(&headline).into()
    }

    fn in_session(&self, session: &SessionLink) -> String {
        let body = ("body", session.body.name.text.as_str().into());
        match &session.place {
            Some(place) => {
                // The town is enough for a headline; the country stands on the session's page.
                let town = place.text.split([',', '،']).next().unwrap_or_default();
                let values = [body, ("place", town.into())];
                say_with(self.language(), "organisation-now", &values)
            }
            None => say_with(self.language(), "organisation-now-somewhere", &[body]),
        }
    }

    /// A body and the date of its session, in a sentence.
    fn dated(&self, key: &str, session: &SessionLink) -> String {
        let date = date_in_sentence(self.language(), &session.when);
        let body = session.body.name.text.as_str();
        say_with(
            self.language(),
            key,
            &[("body", body.into()), ("date", date.into())],
        )
    }

    fn quiet(&self) -> Text {
        let unnamed = || say(self.language(), "organisation-quiet").into();
        self.view.name.as_ref().map_or_else(unnamed, Text::from)
    }

    pub(super) fn standing(&self) -> Standing {
        Standing {
            state: self.state(),
            state_told: self.state_told(),
            account: self.account().into(),
            account_told: self.account_told(),
            acts: self.acts(),
        }
    }

    fn state(&self) -> Sign {
        let (shape, key) = match self.view.foremost().map(|session| session.phase) {
            Some(SessionPhase::Open) => (Shape::Now, "organisation-state-open"),
            Some(SessionPhase::Convened) => (Shape::Ring, "organisation-state-convened"),
            Some(SessionPhase::Announced) => (Shape::Ring, "organisation-state-announced"),
            Some(SessionPhase::Closed) => (Shape::Done, "organisation-state-past"),
            None => (Shape::Unsaid, "organisation-state-none"),
        };
        Sign::new(shape, say(self.language(), key))
    }

    fn state_told(&self) -> Prose {
        if let Some(session) = self.view.in_session.first() {
            let opened = self.session_told("organisation-told-open", session);
            let result = if self.view.results {
                "organisation-results"
            } else {
                "organisation-no-result"
            };
            let told = whose::joined(opened.and(" "), self.say(result));
            return match self.view.in_session.len() {
                1 => told,
                all => told
                    .and(" ")
                    .and(self.counted("organisation-told-open-others", all - 1)),
            };
        }
        match (&self.view.next, &self.view.last) {
            (Some(next), _) => self.session_told("organisation-told-next", &next.session),
            (None, Some(last)) => self.session_told("organisation-told-last", last),
            (None, None) => self.say("organisation-told-none"),
        }
    }

    fn session_told(&self, key: &str, session: &SessionLink) -> Prose {
        let title = linked(&session.title.text);
        let date = date_in_sentence(self.language(), &session.when);
        let told = say_with(
            self.language(),
            key,
            &[("title", title.into()), ("date", date.into())],
        );
        Prose::linking(&told, &[&self.links.session(&session.id)])
    }

    /// How many reports, and how many voices in them.
    fn account(&self) -> String {
        let voices = &self.view.voices;
        if voices.reports.is_empty() {
            let own = voices.own_acts > 0;
            let key = if own {
                "organisation-own-record"
            } else {
                "organisation-no-account"
            };
            return say(self.language(), key).into_owned();
        }
        let count = |key, count: usize| say_with(self.language(), key, &[("count", count.into())]);
        let values = [
            (
                "reports",
                count("organisation-count-reports", voices.reports.len()).into(),
            ),
            (
                "voices",
                count("organisation-count-voices", voices.voices.len()).into(),
            ),
        ];
        sentence_case(&say_with(self.language(), "organisation-voices", &values))
    }

    fn account_told(&self) -> Prose {
        let voices = &self.view.voices;
        let language = self.language();
        let mut told = match voices.reports.as_slice() {
            [] if voices.own_acts == 0 => return self.say("organisation-no-account-told"),
            [] => Prose::default(),
            [report] => {
                let date = language::date(language, &report.dated);
                say_with(language, "organisation-report-of", &[("date", date.into())]).into()
            }
            _ => self.say("organisation-reports-many"),
        };
        if voices.own_acts > 0 {
            let own = self.counted("organisation-own-acts", voices.own_acts);
            told = if told.is_empty() {
                own.into()
            } else {
                told.and(" ").and(own)
            };
        }
        if self.view.contested.is_empty() {
            return told;
        }
        let parties: Vec<_> = self
            .view
            .contested
            .iter()
            .map(|contested| &contested.party)
            .collect();
        let names: Vec<_> = parties
            .iter()
            .map(|party| linked(&party.name.text))
            .collect();
        let names = list(language, &names);
        let differ = say_with(language, "organisation-differ", &[("names", names.into())]);
        let addresses: Vec<_> = parties
            .iter()
            .map(|party| self.links.member(&party.id))
            .collect();
        whose::joined(told.and(" "), linking(&differ, &addresses))
    }

    fn acts(&self) -> Vec<Act> {
        let (language, links) = (self.language(), self.links);
        let act = |address: String, key| Act::from(Link::new(address, say(language, key)));
        let mut acts = Vec::new();
        if let Some(session) = self.view.foremost() {
            let key = match session.phase {
                SessionPhase::Open => "organisation-can-open",
                SessionPhase::Convened | SessionPhase::Announced => "organisation-can-see-next",
                SessionPhase::Closed => "organisation-can-see-last",
            };
            acts.push(act(links.session(&session.id), key));
        }
        if let Some(contested) = self.view.contested.first() {
            let name = contested.party.name.text.as_str();
            let words = say_with(
                language,
                "organisation-can-compare",
                &[("name", name.into())],
            );
            acts.push(Link::new(links.member(&contested.party.id), words).into());
        }
        if self.view.dangers.is_empty() {
            acts.push(act(links.bodies(), "organisation-can-see-bodies"));
        } else {
            acts.push(act("#said".to_string(), "organisation-can-read"));
        }
        acts.push(act(links.log(), "organisation-can-check"));
        acts
    }
}

/// Words that become a link wherever the sentence has them.
pub(in crate::pages) fn linked(words: &str) -> String {
    format!("[{words}]")
}

/// A sentence whose bracketed words lead to these addresses.
pub(in crate::pages) fn linking(sentence: &str, addresses: &[String]) -> Prose {
    let addresses: Vec<_> = addresses.iter().map(String::as_str).collect();
    Prose::linking(sentence, &addresses)
}
