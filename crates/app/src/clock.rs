//! The clock as the application sees it.

use vocab::Timestamp;

/// Tells the time. The one real clock lives in the outermost crate; tests freeze theirs.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}
