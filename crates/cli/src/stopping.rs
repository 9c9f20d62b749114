//! Being asked to stop: Ctrl+C, and what the system sends to a service.

use std::io;

/// Heard from the moment this is made, so that nothing between two lines of a start can be cut.
#[cfg(unix)]
pub struct StopSignal {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

/// Heard from the moment somebody waits for it.
#[cfg(not(unix))]
pub struct StopSignal;

#[cfg(unix)]
impl StopSignal {
    /// Begins to listen. Call it within a tokio runtime.
    pub fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Ends when the process is asked to stop.
    pub async fn asked(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
impl StopSignal {
    /// Begins to listen. Call it within a tokio runtime.
    pub fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    /// Ends when the process is asked to stop.
    pub async fn asked(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
