//! Content that may be kept.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Order;

/// The feed of the core content.
pub const CORE: &str = "core";

/// How complete a language is, and who reviewed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageState {
    /// BCP 47 tag.
    pub tag: String,
    /// Content messages that English has.
    pub messages: usize,
    /// Of these, how many this language has.
    pub translated: usize,
    /// `none` until a named native reader has reviewed it.
    pub review: String,
}

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

#[cfg(not(any(target_family = "wasm", target_os = "android", target_os = "ios")))]
impl From<super::publish::Compiled> for Verified {
    /// What a publisher compiled on their own machine, proven by having been made there.
    fn from(compiled: super::publish::Compiled) -> Self {
        Self {
            feed: CORE,
            order: compiled.order,
            made: compiled.made,
            digest: Cow::Owned(compiled.digest),
            facts: Cow::Owned(compiled.facts),
            words: compiled.words.into_iter().map(|(tag, lines)| (Cow::Owned(tag), Cow::Owned(lines))).collect(),
        }
    }
}
