//! The kinds of blocks, one file each.

pub(crate) mod article;
mod belonging;
mod body;
mod choice;
mod example;
pub(crate) mod instrument;
mod organisation;
mod path;
mod policy;
mod rule;
mod threshold;

use vocab::{Citation, Provenance, When};

use crate::{fields::Scope, parts::Parts};

/// Every kind of block, in the order of the documentation.
pub(crate) const KINDS: [&str; 14] = [
    "organisation",
    "instrument",
    "article",
    "body",
    "rule",
    "choice",
    "path",
    "policy",
    "competences",
    "leaving",
    "rights",
    "rotation",
    "silence",
    "example",
];

/// What a block takes from the article it stands under.
pub(crate) struct Cited {
    pub citation: Citation,
    pub provenance: Provenance,
    pub from: When,
}

/// Reads a block that may stand anywhere.
pub(crate) fn read_free(scope: &Scope<'_>, parts: &mut Parts) {
    match scope.block {
        "organisation" => organisation::read(scope, parts),
        "path" => path::read(scope, parts),
        "policy" => policy::read(scope, parts),
        "competences" => policy::read_competences(scope, parts),
        _ => example::read(scope, parts),
    }
}

/// Reads a block that stands under an article.
pub(crate) fn read_cited(scope: &Scope<'_>, cited: &Cited, parts: &mut Parts) {
    match scope.block {
        "body" => body::read(scope, cited, parts),
        "choice" => choice::read(scope, cited, parts),
        "leaving" => belonging::read_leaving(scope, cited, parts),
        "rights" => belonging::read_rights(scope, cited, parts),
        "rotation" => belonging::read_rotation(scope, cited, parts),
        _ => rule::read(scope, cited, parts),
    }
}

/// The words for whether a text was checked.
pub(crate) const PROVENANCES: [(&str, Provenance); 2] = [
    ("verified", Provenance::Verified),
    ("unverified text", Provenance::Unverified),
];
