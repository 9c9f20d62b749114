//! Acting through the router, as a browser does it.

mod browser;
mod doors;
mod foreseeing;
mod mending;
mod story;
