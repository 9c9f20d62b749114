//! Moments of two exercises on the founding record, to look at pages from.

use app::{
    Rehearsal,
    story::{self, Act},
};
use institution::{Command, State};

/// From convening to entry into force.
const CARRIED_ON: &str = include_str!("../../../../stories/almaty-2024/exercise.toml");
/// An absent member objects in writing.
const CONTESTED: &str = include_str!("../../../../stories/contested.toml");

/// A moment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The founding record: nothing handed in.
    Record,
    /// A draft and a draft statement handed in to the ministers; nothing put.
    Submitted,
    /// The first question open, positions stated.
    Open,
    /// Closed: not approved, and contested.
    Contested,
    /// Approved at the second question, and not yet sent up.
    Approved,
    /// Sent up to the supreme council's session, of which only the month is known.
    Forwarded,
    /// Adopted, open for joining, one signature there.
    Adopted,
    /// In force; everything else done, too.
    InForce,
    /// In the other exercise: an objection in writing stands, the question still open.
    Objection,
    /// In the other exercise: contested in the supreme council.
    ContestedAbove,
}

impl Moment {
    /// Every moment.
    pub const ALL: [Self; 10] = [
        Self::Record,
        Self::Submitted,
        Self::Open,
        Self::Contested,
        Self::Approved,
        Self::Forwarded,
        Self::Adopted,
        Self::InForce,
        Self::Objection,
        Self::ContestedAbove,
    ];

    /// The state at this moment.
    pub async fn state(self) -> State {
        let log = match self {
            Self::Record => testkit::almaty_log().await,
            _ => testkit::exercise_log().await,
        };
        let mut rehearsal = Rehearsal::on(&log);
        let text = match self {
            Self::Objection | Self::ContestedAbove => CONTESTED,
            _ => CARRIED_ON,
        };
        let mut story = story::parse(text).expect("the story reads");
        story.acts.truncate(self.acts(&story.acts));
        let now = log.clock().now();
        story::play(&mut rehearsal, &story, "moment", now).expect("the story plays");
        rehearsal.state().clone()
    }

    /// How many acts of the story lie before it.
    fn acts(self, acts: &[Act]) -> usize {
        let done = |is_it: &dyn Fn(&Command) -> bool| {
            let it = acts
                .iter()
                .position(|act| act.refused.is_none() && is_it(&act.command));
            it.expect("the story has this act")
        };
        match self {
            Self::Record => 0,
            Self::Submitted => done(&|c| matches!(c, Command::PutQuestion(_))),
            Self::Open => done(&|c| matches!(c, Command::CloseQuestion(_))),
            Self::Contested => done(&|c| matches!(c, Command::CloseQuestion(_))) + 1,
            Self::Approved => done(&|c| matches!(c, Command::ForwardDraft(_))),
            Self::Forwarded => done(&|c| matches!(c, Command::ForwardDraft(_))) + 1,
            Self::Adopted => done(&|c| matches!(c, Command::SignDecision(_))) + 1,
            Self::InForce => acts.len(),
            Self::Objection => done(&closes_above),
            Self::ContestedAbove => done(&closes_above) + 1,
        }
    }
}

fn closes_above(command: &Command) -> bool {
    matches!(command, Command::CloseQuestion(c) if c.question.as_str() == "shared-forecast-2")
}
