//! The record under `/log`, for programs that check it: no page, no language, only bytes.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::site::Site;
use crate::assets::CACHE_CONTROL;

/// What may have changed when it is asked for again.
const ASK_AGAIN: &str = "no-cache";

/// Answers a path below `/log/`.
pub(super) async fn answer(site: &Site, path: &str) -> Response {
    let Some(public) = &site.public else {
        return missing();
    };
    match path {
        "key" => text(public.key_line()),
        "checkpoint" => match public.checkpoint() {
            Ok(note) => text(note),
            Err(error) => broken(&error),
        },
        _ => match public.file(path).await {
            Ok(Some(file)) => bytes(file),
            Ok(None) => missing(),
            Err(error) => broken(&error),
        },
    }
}

fn text(text: String) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(ASK_AGAIN));
    response
}

fn bytes(file: app::LogFile) -> Response {
    let keep = if file.is_final {
        CACHE_CONTROL
    } else {
        ASK_AGAIN
    };
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CACHE_CONTROL, keep),
    ];
    (headers, file.bytes).into_response()
}

fn missing() -> Response {
    let words = "the log has no such file; it is described in docs/reference/log.md\n";
    (StatusCode::NOT_FOUND, words).into_response()
}

fn broken(error: &dyn std::error::Error) -> Response {
    tracing::error!(%error, "the log could not be read");
    let words = "the log cannot be read now; try again\n";
    (StatusCode::SERVICE_UNAVAILABLE, words).into_response()
}
