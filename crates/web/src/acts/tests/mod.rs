//! Forms read into commands, and words for everything that can stand in the way.

mod reading;
mod words;

use app::{Published, views};
use institution::entry::Office;
use language::Interface;
use vocab::CommandId;

use super::{CameBack, Posted, Scene, Wanted, wanted};
use crate::frame::{Links, Realm};

/// A reader who holds an office.
fn reader(office: &str, language: Interface) -> views::Reader {
    let office: Office = office.parse().unwrap();
    views::Reader {
        language,
        on: "2024-06-21".parse().unwrap(),
        office: Some(office),
    }
}

/// The scene of a reader who holds an office.
fn scene<'a>(published: &'a Published, reader: &'a views::Reader) -> Scene<'a> {
    let links = Links {
        realm: Realm::Exercise,
        language: reader.language,
    };
    Scene::of(published, reader, links).unwrap()
}

/// What an office asks for with a form.
fn asked(published: &Published, office: &str, body: &str) -> Result<Vec<Wanted>, CameBack> {
    let reader = reader(office, Interface::English);
    let id = CommandId::new("form").unwrap();
    wanted(
        &scene(published, &reader),
        &Posted::read(body.as_bytes()),
        &id,
    )
}
