//! What is written after a command, read with words for whoever mistypes it.

use std::net::{Ipv4Addr, SocketAddr};

use tlog::{Algorithm, KeyError, Verifier};
use vocab::{CalendarDate, Day, Timestamp};

/// A whole day.
pub fn day(text: &str) -> Result<Day, String> {
    match text.parse() {
        Ok(CalendarDate::Day(day)) => Ok(day),
        Ok(CalendarDate::Year(_) | CalendarDate::Month(..)) => {
            Err("a whole day is needed; write it like 2024-06-21".to_string())
        }
        Err(vocab::DateError::Calendar(_)) => {
            Err("it is not in the calendar; check the month and the day".to_string())
        }
        Err(vocab::DateError::Form(_)) => {
            Err("it is not a day; write it like 2024-06-21".to_string())
        }
    }
}

/// A moment.
pub fn moment(text: &str) -> Result<Timestamp, String> {
    let remedy = "it is not a moment with its offset; write it like 2024-06-21T12:00:00Z";
    text.parse().map_err(|_| remedy.to_string())
}

/// An address of this machine with a port. `localhost` is 127.0.0.1.
pub fn listen(text: &str) -> Result<SocketAddr, String> {
    let local = text
        .strip_prefix("localhost:")
        .and_then(|port| Some(SocketAddr::from((Ipv4Addr::LOCALHOST, port.parse().ok()?))));
    let remedy = "it is not an address with a port; write it like 127.0.0.1:8080";
    local
        .or_else(|| text.parse().ok())
        .ok_or_else(|| remedy.to_string())
}

/// The address people use: scheme and host, and no path.
pub fn public_url(text: &str) -> Result<String, String> {
    let url = text.strip_suffix('/').unwrap_or(text);
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let odd = |c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '@');
    match host {
        Some(host) if !host.is_empty() && !host.contains(odd) => Ok(url.to_string()),
        Some(_) => Err(
            "it is to be a host and no more; write it like https://majlis.example.org".to_string(),
        ),
        None => Err("it does not begin with https:// or http://; write it like \
                 https://majlis.example.org"
            .to_string()),
    }
}

/// The name of a log.
pub fn origin(text: &str) -> Result<String, String> {
    if tlog::is_key_name(text) && text.len() <= 200 {
        return Ok(text.to_string());
    }
    Err("it cannot name a log; write it like majlis.example.org/log, without spaces and `+`".into())
}

/// The key of a log.
pub fn log_key(text: &str) -> Result<Verifier, String> {
    key(
        text,
        Algorithm::Ed25519,
        "it is the key of a witness; give it with --witness",
    )
}

/// The key of a witness.
pub fn witness_key(text: &str) -> Result<Verifier, String> {
    key(
        text,
        Algorithm::Cosignature,
        "it is the key of a log; give it with --key",
    )
}

fn key(text: &str, algorithm: Algorithm, other: &str) -> Result<Verifier, String> {
    let key: Verifier = text
        .trim()
        .parse()
        .map_err(|error: KeyError| error.to_string())?;
    if key.algorithm() == algorithm {
        Ok(key)
    } else {
        Err(other.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_argument_makes_its_reader_panic(text in "\\PC{0,30}|[0-9:.T/@-]{0,30}|https?://\\PC{0,9}") {
            let _ = (day(&text), moment(&text), listen(&text), public_url(&text));
        }
    }

    #[test]
    fn a_day_is_a_whole_one_of_the_calendar() {
        assert_eq!(day("2024-06-21").unwrap().to_string(), "2024-06-21");
        assert!(day("2024-06").unwrap_err().contains("a whole day"));
        assert!(day("2024-02-30").unwrap_err().contains("calendar"));
        assert!(day("yesterday").unwrap_err().contains("2024-06-21"));
    }

    #[test]
    fn a_moment_has_its_offset() {
        assert!(moment("2024-06-21T12:00:00Z").is_ok());
        assert!(moment("2024-06-21T14:00:00+02:00").is_ok());
        for text in ["2024-06-21", "12:00", "", "2024-06-21T12:00:00"] {
            assert!(moment(text).unwrap_err().contains("like"), "{text}");
        }
    }

    #[test]
    fn the_address_to_listen_on_may_say_localhost() {
        assert_eq!(listen("localhost:80").unwrap().to_string(), "127.0.0.1:80");
        assert_eq!(listen("[::1]:8080").unwrap().to_string(), "[::1]:8080");
        for text in ["localhost", "8080", "localhost:http", "example.org:80", ""] {
            assert!(listen(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_public_address_is_scheme_and_host() {
        assert_eq!(
            public_url("http://localhost:8080/").unwrap(),
            "http://localhost:8080"
        );
        assert_eq!(
            public_url("https://majlis.example.org").unwrap(),
            "https://majlis.example.org"
        );
        for text in [
            "majlis.example.org",
            "https://",
            "https://a/b",
            "https://a?b",
            "ftp://a",
            "",
        ] {
            assert!(public_url(text).is_err(), "{text}");
        }
    }
}
