//! The screens (Dioxus). The same on phone, desktop and in the browser.
//!
//! Here: [`App`], what it opens, the screens and their components. Not here: SQL, sockets, rules of the field, sentences
//! (those are messages of `i18n`).
//!
//! # Why so
//!
//! `frame` stands around every screen and draws the places at the bottom; `context` is the one way in which a choice is
//! shown, kept and cleared. What was asked about lives in signals alone, and addresses in a history in memory, also in a
//! browser: leaving raises the session, which makes router and history anew, so that nothing stands behind "back".
//!
//! Help reads messages and the numbers in the binary, never the database: it is what is shown when nothing else can be.
//!
//! What was pressed is often gone after the press, and a web view then lets the focus fall to nothing. The title of a new
//! screen takes it; within a screen, whoever took away what was pressed says where it goes on, in an effect or when the
//! next is mounted: only then the page has what was drawn.
//!
//! The first run is no address but a state of the frame: whatever link opens the app, it comes first, and Help before it.

mod alerts;
mod app;
#[cfg(test)]
mod at;
mod back;
mod bringing;
mod chosen;
mod components;
mod context;
mod device;
#[cfg(feature = "drive")]
mod drive;
mod favourites;
mod frame;
mod groups;
mod helping;
mod nearby;
mod opened;
mod painted;
mod presses;
mod reminders;
mod route;
mod screens;
mod settings;
mod syncing;
mod taught;
mod wanted;
mod whereabouts;

pub use app::App;
pub use bringing::{Bring, Brought, bring_first};
pub use opened::Opened;
pub use whereabouts::{AskWhere, Asked, NoPlace};
