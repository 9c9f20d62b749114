//! Demo identities: offices, never named persons, for the length of a visit.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use axum::http::{HeaderMap, header};
use institution::entry::Office;

/// The cookie that holds the visit.
const COOKIE: &str = "majlis-office";

/// How many visits are remembered at most; the demo serves one machine.
const VISITS_MAX: usize = 1_000;

/// Who visits as which office.
#[derive(Default)]
pub(super) struct SignIns {
    visits: Mutex<HashMap<String, Office>>,
}

impl SignIns {
    /// Begins a visit in an office; the value of its `Set-Cookie` header.
    ///
    /// # Errors
    /// Where the machine gives no randomness.
    pub(super) fn begin(&self, office: Office) -> Result<String, getrandom::Error> {
        let mut random = [0_u8; 16];
        getrandom::fill(&mut random)?;
        let token: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut visits = self.visits.lock().unwrap_or_else(PoisonError::into_inner);
        if visits.len() >= VISITS_MAX {
            visits.clear();
        }
        visits.insert(token.clone(), office);
        Ok(format!(
            "{COOKIE}={token}; Path=/exercise; HttpOnly; SameSite=Strict"
        ))
    }

    /// Ends the visit of a request; the value of the `Set-Cookie` header that forgets it.
    pub(super) fn end(&self, headers: &HeaderMap) -> String {
        if let Some(token) = token(headers) {
            self.visits
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .remove(token);
        }
        format!("{COOKIE}=; Path=/exercise; HttpOnly; SameSite=Strict; Max-Age=0")
    }

    /// The office of a request's visit.
    pub(super) fn office(&self, headers: &HeaderMap) -> Option<Office> {
        let token = token(headers)?;
        self.visits
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(token)
            .cloned()
    }
}

fn token(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies
        .split(';')
        .find_map(|cookie| cookie.trim().strip_prefix(COOKIE)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_lasts_until_it_is_ended() {
        let sign_ins = SignIns::default();
        let cookie = sign_ins.begin(Office::Chair).unwrap();
        let mut headers = HeaderMap::new();
        let sent = cookie.split(';').next().unwrap();
        headers.insert(header::COOKIE, format!("other=1; {sent}").parse().unwrap());
        assert_eq!(sign_ins.office(&headers), Some(Office::Chair));
        sign_ins.end(&headers);
        assert_eq!(sign_ins.office(&headers), None);
    }
}
