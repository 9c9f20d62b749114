//! Pages kept as they were rendered, until the log grows or the day changes.
//!
//! A page is a pure function of the log, the day and the language, so what was rendered once is
//! right until one of them changes. Only pages without a query and without anybody signed in
//! are kept.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use axum::body::Bytes;
use vocab::Day;

use super::site::Room;

/// How many pages are kept at most; beyond that the keeping starts again.
const PAGES_MAX: usize = 4_096;

/// What a kept page was rendered from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edition {
    /// The number of entries.
    pub(super) length: u64,
    /// The day asked about.
    pub(super) on: Day,
    /// Which exercise, counted from the first: a reset begins another.
    pub(super) run: u64,
}

/// A page as rendered.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) status: u16,
    pub(super) body: Bytes,
}

/// The pages kept.
#[derive(Default)]
pub(super) struct Cache {
    pages: RwLock<HashMap<(Room, String), (Edition, Kept)>>,
}

impl Cache {
    /// The page of this edition, if it is kept.
    pub(super) fn get(&self, room: Room, path: &str, edition: Edition) -> Option<Kept> {
        let pages = self.pages.read().unwrap_or_else(PoisonError::into_inner);
        // The key owns its path, so a look-up makes one; the page itself is shared.
        let (kept_edition, kept) = pages.get(&(room, path.to_string()))?;
        (*kept_edition == edition).then(|| kept.clone())
    }

    /// Keeps a page.
    pub(super) fn put(&self, room: Room, path: &str, edition: Edition, kept: Kept) {
        let mut pages = self.pages.write().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= PAGES_MAX {
            pages.clear();
        }
        pages.insert((room, path.to_string()), (edition, kept));
    }
}
