//! Acting through the router, as a browser does it.

mod browser;
mod doors;
mod mending;
mod story;
