//! Languages: the catalogue of the screens' messages, and whole sentences about the domain's types.
//!
//! Here: which language is spoken, Fluent, fallback, the pseudo-locales, the order of names. Not here: content, which
//! comes from the store as plain text and never meets Fluent at run time.
//!
//! # Why so
//!
//! Messages fall back one by one, language → English, and each says which language it is in, so that a screen can mark it
//! with `lang` and a voice can change. The pseudo-locales `en-XA` (longer, accented) and `ar-XB` (right to left) are
//! transformations of English: what stays plain on the screen was written into the code.
//!
//! The names of days and months, the sign before tenths and the plurals are messages, too, as translators read them
//! beside the rest; a test holds them against the Unicode CLDR, and none of its data is in the app. Only the order of
//! names is that of the CLDR itself: compiled in on devices, the browser's own on a page, where it would be a sixth of
//! the app.

mod catalogue;
#[cfg_attr(target_family = "wasm", path = "collator_page.rs")]
mod collator;
mod language;
mod order;
pub mod place;
mod problem;
mod sentence;
mod step;
pub mod when;

pub use catalogue::{Catalogue, Isolation, hold_messages};
pub use language::{ENGLISH, Language, choose, language_name};
pub use order::{Order, Sorted, list};
pub use problem::Problem;
pub use sentence::{
    REASON_PARTS, call, class, confidence, effect, group_name, group_said, headline, lasts, level, open_verdict,
    own_level, relation, risk, said, under_headline, under_pair,
};
pub use step::{Fields, StepWords, age, ago, dose, dose_lines, giving, mg, minutes_seconds, step};
