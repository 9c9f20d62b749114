//! The log of a server, fetched over HTTP.

use std::{sync::Arc, time::Duration};

use tlog::Tile;
use ureq::{
    Agent,
    tls::{RootCerts, TlsConfig},
};

use crate::outcome::Outcome;

/// The log at an address.
pub struct Remote {
    agent: Agent,
    /// The address without a stroke at its end, down to `/log`.
    prefix: String,
}

/// Why a file of a log could not be had.
#[derive(Debug)]
pub enum FetchError {
    /// The server says that there is none.
    Missing,
    /// The server did not answer, or with something else.
    Broken(String),
}

/// The most bytes a file of a log is taken for: a blob may have 64 MiB.
const BYTES_MAX: u64 = 64 * 1024 * 1024;

/// How long an answer may take, in seconds.
const PATIENCE: Duration = Duration::from_secs(60);

impl Remote {
    /// The log of the server at an address, given as people have it, with `/log` or without.
    pub fn at(url: &str) -> Result<Self, Outcome> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(provider)
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(PATIENCE))
            .user_agent("majlis-verify")
            .build();
        let url = url.trim_end_matches('/');
        let prefix = if url.ends_with("/log") {
            url.to_string()
        } else {
            format!("{url}/log")
        };
        Ok(Self {
            agent: config.new_agent(),
            prefix,
        })
    }

    /// Where the newest checkpoint stands.
    pub fn checkpoint_address(&self) -> String {
        format!("{}/checkpoint", self.prefix)
    }

    /// The newest checkpoint.
    pub fn checkpoint(&self) -> Result<String, Outcome> {
        let address = self.checkpoint_address();
        let bytes = self.file("checkpoint").map_err(|error| match error {
            FetchError::Missing => Outcome::unreadable(format!(
                "`{address}` is not there: this server publishes no log; check the address"
            )),
            FetchError::Broken(why) => Outcome::unreadable(why),
        })?;
        String::from_utf8(bytes)
            .map_err(|_| Outcome::unreadable(format!("`{address}` is no text and no checkpoint")))
    }

    /// A tile or a bundle.
    pub fn tile(&self, tile: &Tile) -> Result<Vec<u8>, FetchError> {
        self.file(&tile.to_string())
    }

    /// A file by its path below the log's address.
    pub fn file(&self, path: &str) -> Result<Vec<u8>, FetchError> {
        let address = format!("{}/{path}", self.prefix);
        let broken =
            |why: ureq::Error| FetchError::Broken(format!("cannot fetch `{address}`: {why}"));
        match self.agent.get(&address).call() {
            Ok(mut answer) => {
                let body = answer.body_mut().with_config().limit(BYTES_MAX);
                body.read_to_vec().map_err(broken)
            }
            Err(ureq::Error::StatusCode(404)) => Err(FetchError::Missing),
            Err(error) => Err(broken(error)),
        }
    }
}
