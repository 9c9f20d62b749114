//! Everything by which a person acts in an exercise: forms, and the way from a form to a command.
//!
//! Each act is described once (`act.rs` and one file an area): what it asks, under the names of
//! its payload. From that description come the form, the reading of what was posted, and the
//! words of what is wrong. Which acts are offered on a page follows from the state and from the
//! doors; whether one is lawful is never decided here, but where the command is decided.
//!
//! Read next: `act.rs`, then `questions.rs`, the area with the most to see.

mod act;
mod asking;
mod attendance;
mod belonging;
mod choices;
mod claims;
mod decisions;
mod foreseen;
mod form;
mod notice;
mod offer;
mod on_page;
mod papers;
mod posted;
mod questions;
mod reading;
mod refused;
mod request;
mod scene;
mod sessions;
mod wrong;

pub(crate) use foreseen::foreseen;
pub(crate) use notice::notice;
pub(crate) use on_page::{Desk, Place, desk, forms, random_id};
pub(crate) use posted::Posted;
pub(crate) use refused::{Cause, office, refused};
pub(crate) use request::{Wanted, repeated};
pub(crate) use scene::Scene;
pub(crate) use wrong::date_examples;

use app::views::foresight::ForesightView;

use crate::components::Refusal;
use vocab::CommandId;
use wrong::{Wrong, Wrongs};

/// What a page has to show of an act that was just tried; nothing where it was only asked for.
#[derive(Debug, Default)]
pub(crate) struct Acting {
    came_back: Option<CameBack>,
}

/// A form that comes back: nothing of it was recorded, or not all.
#[derive(Debug)]
pub(crate) struct CameBack {
    posted: Posted,
    /// What is wrong with the answers.
    wrongs: Wrongs,
    /// Why the act was refused.
    refusals: Vec<Refusal>,
    /// The members for which it was recorded all the same.
    recorded: Vec<String>,
    /// What would follow from it, where that was asked for.
    foreseen: Option<Box<ForesightView>>,
}

impl From<CameBack> for Acting {
    fn from(came_back: CameBack) -> Self {
        Self {
            came_back: Some(came_back),
        }
    }
}

/// The requests that a form asks for.
///
/// # Errors
/// The form comes back with everything that is wrong with it; nothing is to be carried out.
pub(crate) fn wanted(
    scene: &Scene<'_>,
    posted: &Posted,
    id: &CommandId,
) -> Result<Vec<Wanted>, CameBack> {
    let back = |wrongs| CameBack {
        posted: posted.clone(),
        wrongs,
        refusals: Vec::new(),
        recorded: Vec::new(),
        foreseen: None,
    };
    let unreadable = |field: &str| Wrongs::from([(field.to_string(), Wrong::Unreadable)]);
    let act = act::named(posted.get("act")).ok_or_else(|| back(unreadable("act")))?;
    let payload = reading::read(scene, act, posted).map_err(back)?;
    request::requests(scene.state, scene.office, act, id, payload)
        .map_err(|error| back(unreadable(&error.field)))
}

/// Whether there is a form for a command.
#[cfg(test)]
pub(crate) fn has_form(word: &str) -> bool {
    act::named(word).is_some()
}

#[cfg(test)]
mod tests;
