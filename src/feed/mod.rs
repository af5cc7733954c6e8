//! What a group publishes: records, their order, and the proof that they may be kept.
//!
//! Here: [`Record`] lines, an edition's [`Order`], heads, key lists and packs and what is refused of them, [`Verified`] content,
//! and for publishers only the compiler of core ([`publish`]) and of a group's folder ([`site`]). Not here: where bytes come
//! from (`sync`) or go (`store`).
//!
//! # Why so
//!
//! The core content is compiled by `build.rs` with the very code of [`publish`], so a phone holds finished records and
//! never meets TOML or Fluent content files. In a browser only English is inside; any other
//! language is a [`LanguageFile`], proven by a hash in the binary. `Verified` is made from the embedded edition, or from what a group signed by
//! [`Untrusted::verify`]; tests and benches vouch for editions they compiled themselves.
//!
//! Records of a pack stand in byte order of kind and id, each once: so a phone finds a record that stands twice without
//! keeping them all in mind, and the hash over all of them is one pass. An order by number alone, never by a clock, decides
//! which edition is newer; a clock only changes labels.
//!
//! `publish` and `site` are two, because `build.rs` compiles the first by its path, before there is anything to sign.

mod embedded;
mod envelope;
mod hash;
mod head;
mod key;
mod keys;
mod language_file;
pub mod limits;
mod pack;
#[cfg(publisher)]
pub mod publish;
mod record;
mod refusal;
mod rights;
pub mod schema;
#[cfg(publisher)]
pub mod site;
mod trust;
mod untrusted;
mod verified;

pub use embedded::{
    embedded_book, embedded_contact, embedded_fields, embedded_languages, embedded_numbers, embedded_records,
    embedded_text, has_own_protocol, needs_english,
};
pub use hash::{Hash, StateHasher};
pub use head::{APP, Delta, FMT, Head, PackRef, SignedHead, Step};
pub use key::PublicKey;
pub use keys::{KeyList, NamedKey};
pub use language_file::LanguageFile;
pub use pack::{Line, Pack};
pub use record::{Kind, LanguageState, Order, Record};
pub use refusal::Refusal;
pub use rights::Standing;
pub use trust::{Anchors, Trust, claimed_epoch};
pub use untrusted::Untrusted;
pub use verified::{CORE, Verified};
