//! What the organisation may do, in the order it may do it: the pure core as a specification.
//!
//! Every test reads: given what was recorded, when somebody acts, then these events or this
//! refusal. The organisation is invented: a council, an assembly and a secretariat (`law.rs`);
//! the parties XA to XD are codes free for private use in ISO 3166. Where a case that happened
//! stands behind a test, its comment names it (the letter G or L and a number are those of the
//! domain's list of golden cases; F1 to F26 are the facts of the founding record).
//!
//! Read `record.rs` first: it is the grammar of all the others.
#![expect(
    clippy::unwrap_used,
    reason = "a specification that cannot be set up should stop where it is"
)]

mod acts;
mod law;
mod record;

mod founding;
mod membership;
mod notices;
mod seats;
mod sessions;
mod worlds;

mod force;
mod path;
mod questions;

mod recompute;
mod whole;

mod any;
mod commitments;
mod credentials;
mod properties;
mod refusals;
mod rights;
