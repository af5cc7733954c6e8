//! The app in a real window, from end to end: the real store, the system's web view, a screen nobody sees.
//!
//! Here: what only a window shows. Not here: every way a screen may go (`tests/headless`, in milliseconds).

mod arabic;
mod axe;
mod chart;
mod demo;
mod driver;
#[path = "../it/feed_maker.rs"]
#[allow(dead_code, reason = "what is not needed here is needed there")]
mod feed_maker;
mod frame;
mod gallery;
mod help;
mod mix;
mod places;
mod presses;
mod settings;
#[path = "../headless/static_host.rs"]
mod static_host;
mod updates;
