//! Other people's formats, as records of a feed: what `tentlight-cli feed import` reads. For publishers only.
//!
//! Here: one file a format, from bytes to records and findings. Not here: the store, the source folder, the clock.
//!
//! # Why so
//!
//! Every format ends in the same few record types, whose own checks say what is one; nothing is written by hand twice.
//! An id comes from what the format itself calls a thing by, so that reading the next version of a file changes only what
//! changed. What cannot be carried over is said with its place, never dropped in silence; names and numbers of persons
//! are left out unless somebody says that they may be published.

mod bmlt;
mod calendar;
mod fields;
mod format;
mod frab;
mod geo_json;
mod ics;
mod imported;
mod meeting_guide;
mod people;
mod recurrence;
mod table;
mod text;
mod times;
mod tripsit;
mod weekly;
mod zones;

pub use format::{Format, read};
pub use imported::{Defaults, Finding, Imported, Loss, NotRead};
pub use text::MOST_BYTES;
