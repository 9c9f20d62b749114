//! Somebody who visits a site without a browser: asks, and reads what is answered.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, HeaderValue, Request, StatusCode, header},
};
use tower::ServiceExt;
use web::Site;

/// What a site answered.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

/// Somebody at this machine.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    /// What the browser keeps of the office taken.
    pub cookie: Option<HeaderValue>,
}

impl Visitor {
    pub fn of(site: Arc<Site>) -> Self {
        let router = web::router(site);
        let cookie = None;
        Self { router, cookie }
    }

    /// Asks for a page that must be there.
    pub async fn page(&self, path: &str) -> String {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer = self.send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let kind = &answer.headers[header::CONTENT_TYPE];
        assert_eq!(kind, "text/html; charset=utf-8", "{path}");
        answer.text
    }

    /// Sends a request as a browser at this machine does.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        let peer: SocketAddr = "127.0.0.1:5000".parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        let headers = request.headers_mut();
        headers.insert(header::HOST, HeaderValue::from_static("localhost:8080"));
        headers.extend(self.cookie.clone().map(|cookie| (header::COOKIE, cookie)));
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}
