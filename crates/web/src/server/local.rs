//! Who may act in an exercise: somebody at this machine, through its own address, and through no
//! proxy. A page elsewhere cannot make a reader's browser act, because what is posted must come
//! from this site.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, header};

/// Headers that a proxy adds; where one is there, the peer's address says nothing.
const FORWARDED: [&str; 4] = [
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-real-ip",
];

/// Whether a request comes from this machine: peer and `Host` are local, nothing is forwarded.
pub(super) fn is_local(peer: SocketAddr, headers: &HeaderMap) -> bool {
    let forwarded = FORWARDED.iter().any(|name| headers.contains_key(*name));
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    !forwarded && is_loopback(peer.ip()) && is_local_host(host)
}

/// Whether what is posted comes from a page of this site.
pub(super) fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &axum::http::HeaderValue| value.to_str().ok())
    };
    let host = text(header::HOST).unwrap_or_default();
    match text(header::ORIGIN) {
        Some(origin) => origin
            .split_once("://")
            .is_some_and(|(_, from)| from == host),
        // Old browsers and command-line clients send none; `Sec-Fetch-Site` then decides.
        None => headers
            .get("sec-fetch-site")
            .is_none_or(|site| site.as_bytes() == b"same-origin" || site.as_bytes() == b"none"),
    }
}

fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

fn is_local_host(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(is_loopback)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn only_somebody_at_this_machine_is_local() {
        let here: SocketAddr = "127.0.0.1:5000".parse().unwrap();
        let there: SocketAddr = "192.0.2.1:5000".parse().unwrap();
        for host in [
            "localhost:8080",
            "127.0.0.1:8080",
            "[::1]:8080",
            "localhost",
        ] {
            assert!(is_local(here, &headers(&[("host", host)])), "{host}");
            assert!(!is_local(there, &headers(&[("host", host)])), "{host}");
        }
        for host in ["example.org", "localhost.example.org", "192.0.2.1:8080", ""] {
            assert!(!is_local(here, &headers(&[("host", host)])), "{host}");
        }
        let forwarded = headers(&[("host", "localhost:8080"), ("x-forwarded-for", "192.0.2.1")]);
        assert!(!is_local(here, &forwarded));
    }

    #[test]
    fn a_page_elsewhere_cannot_post_here() {
        let from =
            |origin| is_same_origin(&headers(&[("host", "localhost:8080"), ("origin", origin)]));
        assert!(from("http://localhost:8080"));
        assert!(!from("http://localhost:9090"));
        assert!(!from("https://example.org"));
        assert!(!from("null"));
        let cross = headers(&[("host", "localhost:8080"), ("sec-fetch-site", "cross-site")]);
        assert!(!is_same_origin(&cross));
    }
}
