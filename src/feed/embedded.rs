//! The edition in this binary, read straight from it: help must be there when the database cannot be opened.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::{Kind, LanguageFile, LanguageState, Record};
use crate::domain::{Book, EmergencyNumber, Id, Protocol, Text};

include!(concat!(env!("OUT_DIR"), "/core.rs"));

/// The language every word exists in.
const ENGLISH: &str = "en";

thread_local! {
    /// The words of languages that were brought, by tag. A page has one thread, and holds each once until it is closed.
    static BROUGHT: RefCell<BTreeMap<&'static str, &'static str>> = const { RefCell::new(BTreeMap::new()) };
}

/// The words of a language, one JSON line each: from the binary, or brought. None when it is not here.
pub(super) fn words_of(tag: &str) -> Option<&'static str> {
    let inside = WORDS.iter().find(|(held, _)| *held == tag).map(|(_, lines)| *lines);
    inside.or_else(|| BROUGHT.with_borrow(|brought| brought.get(tag).copied()))
}

/// Holds the words of a language that was brought and proven. Again changes nothing: they are the same.
pub(super) fn hold_words(tag: &'static str, words: String) {
    BROUGHT.with_borrow_mut(|brought| {
        brought.entry(tag).or_insert_with(|| words.leak());
    });
}

/// The languages the embedded edition speaks.
#[must_use]
pub fn embedded_languages() -> Vec<LanguageState> {
    serde_json::from_str(LANGUAGES).unwrap_or_default()
}

/// The mailbox of whoever answers for the embedded edition; none where nobody vouches for one.
#[must_use]
pub const fn embedded_contact() -> Option<&'static str> {
    CONTACT
}

/// The emergency numbers of the embedded edition, by country.
#[must_use]
pub fn embedded_numbers() -> BTreeMap<Id, EmergencyNumber> {
    embedded_records(Kind::Number)
}

/// What help goes by in a country: every guide and product, and the country's protocol, else the default one. None for an
/// edition without protocols, which the lint lets nobody ship.
#[must_use]
pub fn embedded_book(country: Option<&Id>) -> Option<Book> {
    let mut protocols = embedded_records::<Protocol>(Kind::Protocol);
    let own = country.and_then(|country| protocols.remove(country));
    let default = || protocols.remove(&Id::new(Protocol::DEFAULT).ok()?);
    let protocol = own.or_else(default)?;
    Some(Book { guides: embedded_records(Kind::Guide), protocol, products: embedded_records(Kind::Product) })
}

/// Whether the embedded edition has a protocol of this country's own.
#[must_use]
pub fn has_own_protocol(country: &Id) -> bool {
    embedded_records::<Protocol>(Kind::Protocol).contains_key(country)
}

/// Every record of a kind in the embedded edition, by id.
///
/// From the binary, not from the database: help must be there when the database cannot be opened.
#[must_use]
pub fn embedded_records<V: DeserializeOwned>(kind: Kind) -> BTreeMap<Id, V> {
    records(FACTS, &format!(r#"{{"k":"{}","#, kind.word())).collect()
}

/// Whether English stands beneath the words of a field: a wrong one could kill, and no named native reader has signed the
/// language (safety.md 28). What a name is found by is read by nobody.
#[must_use]
pub fn needs_english(lang: &str, kind: Kind, field: &str) -> bool {
    !SIGNED.contains(&lang) && SAFETY.contains(&kind.word()) && field != "search"
}

/// All words of one record in `lang`, and in English where that has none, by field, from the embedded edition.
#[must_use]
pub fn embedded_fields(lang: &str, kind: Kind, id: &str) -> BTreeMap<String, Text> {
    let mut held = fields_in(ENGLISH, kind, id);
    for (field, text) in fields_in(lang, kind, id) {
        let english = held.remove(&field).filter(|_| needs_english(lang, kind, &field));
        held.insert(field, text.above(english));
    }
    held
}

/// The words of one field of a record in `lang`, else in English, else none, from the embedded edition.
///
/// The same answer as the database gives, for what must be said when it cannot be opened. It reads every line of a
/// language: for a few texts, not for a list.
#[must_use]
pub fn embedded_text(lang: &str, kind: Kind, id: &str, field: &str) -> Option<Text> {
    let own = fields_in(lang, kind, id).remove(field);
    let english = || fields_in(ENGLISH, kind, id).remove(field);
    match own {
        Some(text) if needs_english(lang, kind, field) => Some(text.above(english())),
        Some(text) => Some(text),
        None => english(),
    }
}

/// All words of one record in one language, by field.
fn fields_in(tag: &str, kind: Kind, id: &str) -> BTreeMap<String, Text> {
    let start = format!(r#"{{"k":"{}","id":"{tag}.{}.{id}","#, Kind::Words.word(), kind.word());
    let lines = words_of(tag).unwrap_or_default();
    let fields = records::<BTreeMap<String, String>>(lines, &start).flat_map(|(_, fields)| fields);
    fields.filter(|(field, _)| field != "made_from").map(|(field, text)| (field, Text::new(text, tag))).collect()
}

/// The records whose line begins with `start`: the compiler writes kind and id first, so nothing else is parsed.
fn records<V: DeserializeOwned>(lines: &str, start: &str) -> impl Iterator<Item = (Id, V)> {
    lines.lines().filter(move |line| line.starts_with(start)).filter_map(|line| {
        let record: Record<V> = serde_json::from_str(line).ok()?;
        Some((Id::new(record.id).ok()?, record.v))
    })
}
