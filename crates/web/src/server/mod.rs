//! The server: what is served, to whom, and how fast.
//!
//! Reading needs nobody signed in and no script. Acting is possible in an exercise only, from
//! this machine only, as one of the offices concerned.

mod acting;
mod cache;
mod framing;
mod local;
mod publishing;
mod reading;
mod rendering;
mod routes;
mod signing_in;
mod site;

pub(crate) use reading::Visit;
pub(crate) use routes::Page;
pub use routes::{ROUTES, Route, router, serve};
pub use site::Site;
