//! The screens (Dioxus). The same on phone, desktop and in the browser.
//!
//! Here: [`App`], what it opens, the screens and their components. Not here: SQL, sockets, rules of the field, sentences
//! (those are messages of `i18n`).

mod app;
mod chosen;
mod components;
mod context;
#[cfg(feature = "drive")]
mod drive;
mod frame;
mod opened;
mod painted;
mod route;
mod screens;
mod settings;

pub use app::App;
pub use opened::Opened;
