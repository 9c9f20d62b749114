//! The pages: what they are dressed in, what frames them, what they are made of.
//!
//! [`assets`] are the stylesheet, the fonts and the mark, compiled in and addressed by their
//! hash. [`frame`] puts a page's text between masthead and colophon. [`components`] draw one
//! thing each (a claim with its margin, a path with its stations, a form) from plain data.
//!
//! What this crate never knows: the store, the state behind a view, a clock. It sends no script
//! and asks nothing of any other site.
//! Read next: `frame/page.rs`, then `components/rows.rs`, the simplest of the components; every
//! component is shown by `cargo run -p web --example gallery`.

mod acts;
pub mod assets;
pub mod components;
pub mod frame;
pub mod pages;
mod server;

pub use server::{ROUTES, Route, Site, router, serve};
