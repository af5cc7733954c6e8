//! Tentlight: what substances do together, how to bring back a friend, where the peer tent is. Offline, in many languages.
//!
//! The rooms, and what each may use, are held by `tests/architecture`:
//!
//! | room | holds |
//! |---|---|
//! | [`domain`] | the field's words as types, its rules as pure functions |
//! | [`feed`] | what a group publishes, and the proof that it may be kept |
//! | `import` | other people's formats, as records (not on phones or the web) |
//! | [`export`] | records, as other people's programs read them |
//! | [`store`] | SQLite |
//! | [`sync`] | getting feeds over the network |
//! | [`i18n`] | languages: the catalogue of messages, whole sentences |
//! | [`platform`] | what differs between phone, desktop and web |
//! | `cli` | `tentlight-cli`, one file a command (not on phones or the web) |
//! | `ui` | the screens (with the feature `ui`) |

#![forbid(unsafe_code)]
#![warn(missing_docs, missing_debug_implementations, unreachable_pub)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

#[cfg(publisher)]
pub mod cli;
pub mod domain;
pub mod export;
pub mod feed;
pub mod i18n;
#[cfg(publisher)]
pub mod import;
pub mod platform;
pub mod store;
pub mod sync;
#[cfg(feature = "ui")]
pub mod ui;
