//! Content that may be kept.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;

use super::{Kind, LanguageState, Order, Record};
use crate::domain::{Book, EmergencyNumber, Id, Protocol, Text};

/// The feed of the core content.
pub const CORE: &str = "core";

/// The language every word exists in.
const ENGLISH: &str = "en";

/// Records whose origin is proven: the only thing the store adopts.
#[derive(Clone, Debug)]
pub struct Verified {
    pub(super) feed: &'static str,
    pub(super) order: Order,
    pub(super) made: NaiveDate,
    pub(super) digest: Cow<'static, str>,
    pub(super) facts: Cow<'static, str>,
    pub(super) words: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/core.rs"));
}

/// The languages the embedded edition speaks.
#[must_use]
pub fn embedded_languages() -> Vec<LanguageState> {
    serde_json::from_str(embedded::LANGUAGES).unwrap_or_default()
}

/// The mailbox of whoever answers for the embedded edition; none where nobody vouches for one.
#[must_use]
pub const fn embedded_contact() -> Option<&'static str> {
    embedded::CONTACT
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
    records(embedded::FACTS, &format!(r#"{{"k":"{}","#, kind.word())).collect()
}

/// All words of one record in `lang`, and in English where that has none, by field, from the embedded edition.
#[must_use]
pub fn embedded_fields(lang: &str, kind: Kind, id: &str) -> BTreeMap<String, Text> {
    let mut held = BTreeMap::new();
    for tag in [ENGLISH, lang] {
        let Some((_, lines)) = embedded::WORDS.iter().find(|(held, _)| *held == tag) else { continue };
        let start = format!(r#"{{"k":"{}","id":"{tag}.{}.{id}","#, Kind::Words.word(), kind.word());
        let fields = records::<BTreeMap<String, String>>(lines, &start).flat_map(|(_, fields)| fields);
        held.extend(fields.map(|(field, text)| (field, Text { text, lang: tag.to_owned() })));
    }
    held.remove("made_from");
    held
}

/// The words of one field of a record in `lang`, else in English, else none, from the embedded edition.
///
/// The same answer as the database gives, for what must be said when it cannot be opened. It reads every line of a
/// language: for a few texts, not for a list.
#[must_use]
pub fn embedded_text(lang: &str, kind: Kind, id: &str, field: &str) -> Option<Text> {
    [lang, ENGLISH].into_iter().find_map(|tag| {
        let (_, lines) = embedded::WORDS.iter().find(|(held, _)| *held == tag)?;
        let start = format!(r#"{{"k":"{}","id":"{tag}.{}.{id}","#, Kind::Words.word(), kind.word());
        let (_, mut fields) = records::<BTreeMap<String, String>>(lines, &start).next()?;
        fields.remove(field).map(|text| Text { text, lang: tag.to_owned() })
    })
}

/// The records whose line begins with `start`: the compiler writes kind and id first, so nothing else is parsed.
fn records<V: DeserializeOwned>(lines: &str, start: &str) -> impl Iterator<Item = (Id, V)> {
    lines.lines().filter(move |line| line.starts_with(start)).filter_map(|line| {
        let record: Record<V> = serde_json::from_str(line).ok()?;
        Some((Id::new(record.id).ok()?, record.v))
    })
}

impl Verified {
    /// The edition compiled into this binary, proven by the binary itself.
    #[must_use]
    pub fn embedded() -> Self {
        Self {
            feed: CORE,
            order: Order { epoch: embedded::EPOCH, seq: embedded::SEQ },
            made: embedded::MADE.parse().unwrap_or_default(),
            digest: Cow::Borrowed(embedded::DIGEST),
            facts: Cow::Borrowed(embedded::FACTS),
            words: embedded::WORDS.iter().map(|(tag, lines)| (Cow::Borrowed(*tag), Cow::Borrowed(*lines))).collect(),
        }
    }

    /// Whose records these are.
    #[must_use]
    pub const fn feed(&self) -> &str {
        self.feed
    }

    /// Where the edition stands.
    #[must_use]
    pub const fn order(&self) -> Order {
        self.order
    }

    /// The day it was made.
    #[must_use]
    pub const fn made(&self) -> NaiveDate {
        self.made
    }

    /// SHA-256 over every line, facts and words, in lower-case hex.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The records that are the same in every language, one JSON line each.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.facts.lines()
    }

    /// The words of one language, one JSON line each; none when the edition does not speak it.
    pub fn words<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a str> {
        self.words.iter().filter(move |(held, _)| held == tag).flat_map(|(_, lines)| lines.lines())
    }
}

#[cfg(publisher)]
impl super::publish::Compiled {
    /// The edition as proven, on nothing but the word of whoever calls this: they compiled it themselves, just now.
    ///
    /// For tests and benches, which adopt editions they made. `tests/architecture` refuses a call anywhere in
    /// `src/`: what the app or the tool keeps is [embedded](Verified::embedded) or signed.
    #[must_use]
    pub fn vouched_for_by_its_maker(self) -> Verified {
        Verified {
            feed: CORE,
            order: self.order,
            made: self.made,
            digest: Cow::Owned(self.digest),
            facts: Cow::Owned(self.facts),
            words: self.words.into_iter().map(|(tag, lines)| (Cow::Owned(tag), Cow::Owned(lines))).collect(),
        }
    }
}
