//! What pages, documents and the command line show: pure functions of what is durable, the
//! reader and the language. A view holds plain data with the words of the record already in
//! the reader's language; interface words stay with whoever renders it.

pub mod assertions;
pub mod basics;
pub mod bodies;
pub mod body;
pub mod challenges;
pub mod decision;
pub mod decisions;
pub mod elsewhere;
pub mod entry;
pub mod explanation;
pub mod foresight;
pub mod imprint;
pub mod laboratory;
pub mod log;
pub mod member;
pub mod members;
pub mod organisation;
pub mod over_time;
pub mod paths;
pub mod popolo;
pub mod power;
pub mod proposals;
pub mod rule_tried;
pub mod session;
pub mod sessions;
pub mod source;
pub mod sources;
pub mod standing;
pub mod statements;
pub mod verdicts;

pub use basics::{
    Named, Reader, Said, Worded, account_named, body_named, party_named, person_named, said, worded,
};
