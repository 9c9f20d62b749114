//! What a record in one SQLite file promises beyond the contract: it is there again, whole, after
//! every kind of end, and what is damaged or tampered with is named and left alone.

mod contract;
mod crash;
mod damage;
mod reopening;
mod scratch;
mod tampering;

/// What a test that asks much of the system answers.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
