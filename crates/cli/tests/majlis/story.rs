//! `majlis story`

mod playing;
mod refusing;
