//! Pages kept as they were rendered, until the log grows or the day changes.
//!
//! A page is a pure function of the log, the day and the language, so what was rendered once is
//! right until one of them changes. Only pages without a query and without anybody signed in
//! are kept.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use axum::{
    body::Bytes,
    http::{HeaderValue, StatusCode},
};
use maud::Markup;
use sha2::{Digest, Sha256};
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
    /// Whether the reader could take an office, which the page offers.
    pub(super) local: bool,
}

/// A page as rendered.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) status: StatusCode,
    pub(super) body: Bytes,
    /// Its edition as an entity tag, where a reader may keep it.
    pub(super) tag: Option<HeaderValue>,
}

impl Kept {
    /// A page as rendered; its tag is the hash of its bytes, so equal pages have equal tags.
    pub(super) fn new(status: StatusCode, text: Markup) -> Self {
        let body = Bytes::from(text.into_string());
        let hash = Sha256::digest(&body);
        let short: String = hash
            .iter()
            .take(12)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let tag = HeaderValue::from_str(&format!("\"{short}\"")).ok();
        Self { status, body, tag }
    }
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
