//! What follows from a rule, a roll and the ballots, told as minutes.
//!
//! Each table has rows of *what*, *who did what*, *what follows*; the notation is in
//! `minutes.rs`, the rules in `law.rs`. Cases marked with a G and a number are those of the
//! public record or are made for an edge of a rule; the comment above them says which.

#[cfg(test)]
mod law;
#[cfg(test)]
mod minutes;

#[cfg(test)]
mod acting_for_others;
#[cfg(test)]
mod assemblies;
#[cfg(test)]
mod consensus;
#[cfg(test)]
mod council_of_the_eu;
#[cfg(test)]
mod edges;
#[cfg(test)]
mod elections;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod open_questions;
#[cfg(test)]
mod quorum;
#[cfg(test)]
mod security_council;
#[cfg(test)]
mod sequels;
#[cfg(test)]
mod silences;
#[cfg(test)]
mod struck;

#[cfg(test)]
mod any;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod properties;
