//! The one real clock.

use vocab::Timestamp;

/// The machine's clock, to the second: the record needs no finer time, and a coarser one says
/// less about who was at a keyboard when.
pub struct MachineClock;

impl app::Clock for MachineClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the place where the clock enters"
    )]
    fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        Timestamp::from_second(now.as_second()).unwrap_or(now)
    }
}
