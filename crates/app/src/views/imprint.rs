//! What the frame of every page tells: whose paper it is, in which office one reads, and the
//! state of the log.

use institution::entry::Office;

use super::{Named, Reader, Worded, party_named, worded};
use crate::Published;

/// What stands around every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImprintView {
    /// The organisation's name; empty before a charter.
    pub organisation: Worded,
    /// The first component of its symbols.
    pub symbol: String,
    /// How many entries the log has.
    pub entries: u64,
    /// The Merkle root over them, in hex.
    pub root: String,
    /// The delegation the reader acts for, where it is one.
    pub delegation: Option<Named<vocab::PartyId>>,
}

/// What stands around every page.
#[must_use]
pub fn imprint(published: &Published, reader: &Reader) -> ImprintView {
    let charter = published.state.charter.as_ref();
    let delegation = match &reader.office {
        Some(Office::Delegation(party)) => Some(party_named(&published.state, party, reader)),
        _ => None,
    };
    ImprintView {
        organisation: charter
            .map(|charter| worded(&charter.organisation.names, reader))
            .unwrap_or_default(),
        symbol: charter
            .map(|charter| charter.organisation.symbol.clone())
            .unwrap_or_default(),
        entries: published.state.length,
        root: published.tree.root().hex(),
        delegation,
    }
}
