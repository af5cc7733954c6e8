//! SQLite: what the app knows (`content.db`) and what the reader chose (`user.db`).
//!
//! Here: opening, migrating, adopting a [`Verified`](crate::feed::Verified) edition in one transaction, one file of queries
//! for each noun, and the [`Packs`] beside the databases. The only room that says `rusqlite`. Not here: network, clock,
//! words for people.
//!
//! # Why so
//!
//! Two files, because `content.db` can always be rebuilt from the binary and the feeds, and `user.db` cannot: only
//! `content.db` is ever replaced unasked, and only when SQLite says it is corrupt. When it cannot be used at all, the same
//! code adopts the embedded edition into `:memory:`, so there is one query path and always an answer.
//!
//! Asked to clear, both empty the file that is open rather than remove it, so that another window of the app notices;
//! only one that cannot be emptied is overwritten and removed. What a file system or a flash chip keeps of blocks it has
//! freed is beyond reach, and no screen may promise otherwise.
//!
//! A feed's edition is taken in by the very transaction that counts and hashes all its rows afterwards, against what was
//! signed for: packs that are each in order may still add up to something else. What came is kept beside the databases,
//! so that a broken `content.db` needs no network, and proves itself again when it is read.
//!
//! What a feed may say is asked when it is read, never stored: a directory that lists a group no longer takes its ratings
//! out of the chart by that alone. Core's queries name core; no row of a group can answer them.
//!
//! Content lives as the very records that were verified, `(feed, kind, id) → JSON value`, rather than spread over typed
//! columns: a record hash can be recomputed from what is held, an unknown kind is kept without a migration, and a pair
//! is still one primary-key look-up of a few microseconds. What is asked by place, time or word has an index beside it,
//! kept in the transaction that adopts and made anew from the records whenever it is missing, old or broken; until then
//! every record is read, which is slow and as right (`places`).

mod adopt;
mod case;
mod chart;
mod checked;
mod clear;
mod database;
mod edition;
mod error;
mod favourite;
mod feeds;
#[cfg_attr(target_family = "wasm", path = "page.rs")]
mod files;
mod follow;
mod host;
mod looked;
mod lowered;
mod migrate;
mod packs;
mod places;
mod reminder;
mod restore;
mod setting;
mod substance;
mod user;
mod words;

pub use adopt::{Adopted, NotAdopted};
pub use case::OpenCases;
pub use checked::{Checked, Proof};
pub use database::{Database, Origin};
pub use edition::Edition;
pub use error::{Error, ErrorKind, Result};
pub use feeds::{HeldFeed, HeldHead};
pub use files::{keep_page, page_changed};
#[cfg(target_family = "wasm")]
pub use files::{open_page, page_folder};
pub use follow::Follow;
pub use host::Backoff;
pub use looked::Glimpses;
pub use packs::{Packs, Spare, Turn};
pub use places::{Around, Held, MeetingsWanted, Near, Spot};
pub use restore::Restored;
pub use setting::Setting;
pub use user::UserData;
