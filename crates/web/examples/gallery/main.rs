//! Writes every component in every language as static pages, to look at.
//!
//! `cargo run -p web --example gallery [DIRECTORY]` writes into `target/gallery` unless told
//! otherwise; open `index.html` there.

use std::{
    fs,
    io::Error,
    path::{Path, PathBuf},
};

use language::Interface;
use web::{assets, frame::page};

mod samples;

fn main() -> Result<(), Error> {
    let directory = std::env::args()
        .nth(1)
        .map_or_else(|| "target/gallery".into(), PathBuf::from);
    for path in assets::paths() {
        if let Some(asset) = assets::find(path) {
            write(&directory, path, &asset.bytes)?;
        }
    }
    let mut index = String::new();
    for language in Interface::ALL {
        for (name, frame, text) in samples::pages(language) {
            let file = format!("{name}.{language}.html");
            // Opened from a folder, the pages find their assets beside them.
            let html = page(&frame, &text)
                .into_string()
                .replace("\"/assets/", "\"assets/");
            write(&directory, &file, html.as_bytes())?;
            index.push_str(&format!("<li><a href=\"{file}\">{file}</a>\n"));
        }
    }
    write(
        &directory,
        "index.html",
        format!("<!doctype html><ul>\n{index}</ul>").as_bytes(),
    )?;
    let components = samples::all(Interface::English).len();
    println!(
        "{components} components: {}",
        directory.join("index.html").display()
    );
    Ok(())
}

/// Writes a file below the directory; the addresses inside a stylesheet are made relative.
fn write(directory: &Path, path: &str, bytes: &[u8]) -> Result<(), Error> {
    let file = directory.join(path.trim_start_matches('/'));
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent)?;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if path.ends_with(".css") => fs::write(file, text.replace("/assets/", "")),
        _ => fs::write(file, bytes),
    }
}
