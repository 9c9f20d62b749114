//! What every page needs besides its text: one stylesheet, the fonts, the mark.
//!
//! All of it is compiled in. Each file's address carries the hash of its bytes, so it may be
//! kept for ever: a changed file has another address.

use std::{borrow::Cow, collections::BTreeMap, fmt::Write, sync::LazyLock};

use axum::{
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use language::Interface;
use sha2::{Digest, Sha256};

/// How long a file may be kept: its address changes with its bytes.
pub const CACHE_CONTROL: &str = "public, max-age=31536000, immutable";

/// The parts of the stylesheet, in the order of the cascade.
const STYLES: [&str; 9] = [
    include_str!("../assets/styles/fonts.css"),
    include_str!("../assets/styles/tokens.css"),
    include_str!("../assets/styles/ground.css"),
    include_str!("../assets/styles/frame.css"),
    include_str!("../assets/styles/page.css"),
    include_str!("../assets/styles/time.css"),
    include_str!("../assets/styles/record.css"),
    include_str!("../assets/styles/controls.css"),
    include_str!("../assets/styles/print.css"),
];

macro_rules! fonts {
    ($($name:literal)*) => {
        /// The fonts by name, as `fonts.css` calls them.
        const FONTS: &[(&str, &[u8])] = &[$((
            $name,
            include_bytes!(concat!("../assets/fonts/", $name, ".woff2")),
        )),*];
    };
}

fonts! {
    "noto-serif-latin" "noto-serif-cyrillic"
    "noto-sans-latin" "noto-sans-cyrillic" "noto-sans-bold-latin" "noto-sans-bold-cyrillic"
    "amiri-arabic" "noto-sans-arabic" "noto-sans-arabic-bold"
    "tongue-arabic" "tongue-cyrillic"
}

const FAVICON: &[u8] = include_bytes!("../assets/favicon.svg");

/// A file as it is served.
#[derive(Debug)]
pub struct Asset {
    /// Its media type.
    pub content_type: &'static str,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

/// Every file by its address.
struct Shelf {
    files: BTreeMap<String, Asset>,
    stylesheet: String,
    favicon: String,
    /// The addresses of the fonts by name.
    fonts: BTreeMap<&'static str, String>,
}

static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::fill);

impl Shelf {
    fn fill() -> Self {
        let mut files = BTreeMap::new();
        let mut fonts = BTreeMap::new();
        for (name, bytes) in FONTS {
            let path = format!("/assets/fonts/{name}.{}.woff2", hash(bytes));
            files.insert(path.clone(), Asset::fixed("font/woff2", bytes));
            fonts.insert(*name, path);
        }
        let favicon = format!("/assets/{}.svg", hash(FAVICON));
        files.insert(favicon.clone(), Asset::fixed("image/svg+xml", FAVICON));
        let text = with_addresses(&without_comments(&STYLES.concat()), &fonts);
        let stylesheet = format!("/assets/{}.css", hash(text.as_bytes()));
        let sheet = Asset {
            content_type: "text/css; charset=utf-8",
            bytes: Cow::Owned(text.into_bytes()),
        };
        files.insert(stylesheet.clone(), sheet);
        Self {
            files,
            stylesheet,
            favicon,
            fonts,
        }
    }
}

impl Asset {
    const fn fixed(content_type: &'static str, bytes: &'static [u8]) -> Self {
        Self {
            content_type,
            bytes: Cow::Borrowed(bytes),
        }
    }
}

/// The address of the stylesheet: `/assets/<hash>.css`.
#[must_use]
pub fn stylesheet() -> &'static str {
    &SHELF.stylesheet
}

/// The address of the mark shown beside a page's name: `/assets/<hash>.svg`.
#[must_use]
pub fn favicon() -> &'static str {
    &SHELF.favicon
}

/// The fonts no page of this language can do without, to be fetched along with its stylesheet.
pub fn first_fonts(language: Interface) -> impl Iterator<Item = &'static str> {
    let names: &[&str] = match language {
        Interface::English => &["noto-serif-latin", "noto-sans-latin"],
        Interface::Arabic => &["amiri-arabic", "noto-sans-arabic"],
        Interface::Russian => &["noto-serif-cyrillic", "noto-sans-cyrillic"],
    };
    names
        .iter()
        .filter_map(|name| SHELF.fonts.get(name).map(String::as_str))
}

/// The file at an address, if there is one.
#[must_use]
pub fn find(path: &str) -> Option<&'static Asset> {
    SHELF.files.get(path)
}

/// The addresses of all files, in alphabetical order.
pub fn paths() -> impl Iterator<Item = &'static str> {
    SHELF.files.keys().map(String::as_str)
}

/// Answers a request below `/assets/`: the file with leave to keep it for ever, or 404.
pub async fn serve(address: Uri) -> Response {
    match find(address.path()) {
        Some(asset) => {
            let headers = [
                (
                    header::CONTENT_TYPE,
                    HeaderValue::from_static(asset.content_type),
                ),
                (
                    header::CACHE_CONTROL,
                    HeaderValue::from_static(CACHE_CONTROL),
                ),
            ];
            let bytes: &'static [u8] = &asset.bytes;
            (headers, bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The rules of a stylesheet; its comments are for those who read it here.
fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |kept, part| {
        kept + part
            .split_once("*/")
            .map_or("", |(_, rest)| rest.trim_start())
    })
}

/// Replaces each `url(font:NAME)` by the address of that font.
fn with_addresses(text: &str, fonts: &BTreeMap<&str, String>) -> String {
    fonts.iter().fold(text.to_string(), |text, (name, path)| {
        text.replace(&format!("url(font:{name})"), &format!("url({path})"))
    })
}

/// The first eight bytes of the SHA-256 of a file, in hexadecimal: enough to tell versions apart.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> &'static str {
        std::str::from_utf8(&find(stylesheet()).unwrap().bytes).unwrap()
    }

    #[test]
    fn an_address_is_the_hash_of_the_bytes_behind_it() {
        for path in paths() {
            let asset = find(path).unwrap();
            assert!(path.contains(&hash(&asset.bytes)), "{path}");
            assert!(path.starts_with("/assets/") && path.is_ascii(), "{path}");
        }
        assert!(find("/assets/other.css").is_none());
    }

    #[test]
    fn the_stylesheet_names_only_fonts_that_are_served() {
        assert!(!sheet().contains("url(font:"));
        for address in sheet().split("url(").skip(1) {
            let path = address.split(')').next().unwrap();
            assert_eq!(
                find(path).map(|font| font.content_type),
                Some("font/woff2"),
                "{path}"
            );
        }
    }

    #[test]
    fn every_font_is_used_by_the_stylesheet_and_all_of_them_are_small() {
        let fonts: Vec<_> = paths().filter(|path| path.ends_with(".woff2")).collect();
        assert_eq!(fonts.len(), FONTS.len());
        for path in &fonts {
            assert!(sheet().contains(path), "{path}");
        }
        let bytes: usize = fonts
            .iter()
            .filter_map(|path| find(path))
            .map(|f| f.bytes.len())
            .sum();
        assert!(bytes < 900_000, "{bytes}");
    }

    #[test]
    fn nothing_is_fetched_from_another_site() {
        assert!(!sheet().contains("http:") && !sheet().contains("https:"));
        assert!(!sheet().contains("@import"));
    }

    #[test]
    fn every_language_has_its_first_fonts() {
        for language in Interface::ALL {
            assert_eq!(first_fonts(language).count(), 2);
        }
    }
}
