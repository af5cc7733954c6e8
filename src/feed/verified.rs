//! Content that may be kept.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::head::SignedHead;
use super::pack::{Line, Pack};
use super::{Order, Refusal, embedded};
use crate::domain::FeedId;

/// The feed of the core content.
pub const CORE: &str = "core";

/// Records whose origin is proven: the only thing the store adopts. Two ways lead here: the binary itself, and
/// [`Untrusted::verify`](super::Untrusted::verify).
#[derive(Clone, Debug)]
pub struct Verified {
    pub(super) feed: FeedId,
    pub(super) order: Order,
    pub(super) made: NaiveDate,
    pub(super) content: Content,
}

/// What proves the records, and where they are.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// The binary: its own bytes, and the languages it knows by their hash.
    Embedded,
    /// Whoever compiled it just now, and says so.
    #[cfg(publisher)]
    Vouched(Box<super::publish::Compiled>),
    /// A head's signatures, and its hash over all records.
    Signed { head: Box<SignedHead>, keys_txt: Option<Vec<u8>>, onto: Option<Order>, packs: Vec<Pack> },
}

impl Verified {
    /// The edition compiled into this binary, proven by the binary itself.
    #[must_use]
    pub fn embedded() -> Self {
        Self {
            feed: FeedId::core(),
            order: Order { epoch: embedded::EPOCH, seq: embedded::SEQ },
            made: embedded::MADE.parse().unwrap_or_default(),
            content: Content::Embedded,
        }
    }

    /// Whose records these are.
    #[must_use]
    pub const fn feed(&self) -> &FeedId {
        &self.feed
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

    /// What tells it from another edition of the same number, 64 hex digits: SHA-256 over every line of the embedded
    /// edition, the signed hash over all records of another.
    #[must_use]
    pub fn digest(&self) -> Cow<'_, str> {
        match &self.content {
            Content::Embedded => Cow::Borrowed(embedded::DIGEST),
            #[cfg(publisher)]
            Content::Vouched(compiled) => Cow::Borrowed(&compiled.digest),
            Content::Signed { head, .. } => Cow::Owned(head.head().state.to_string()),
        }
    }

    /// The head that proves it; none for the embedded edition.
    #[must_use]
    pub const fn head(&self) -> Option<&SignedHead> {
        match &self.content {
            Content::Signed { head, .. } => Some(head),
            _ => None,
        }
    }

    /// The key list that proves the head; none for core.
    #[must_use]
    pub fn keys_txt(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Signed { keys_txt, .. } => keys_txt.as_deref(),
            _ => None,
        }
    }

    /// The edition that these records change; none when they are all there is.
    #[must_use]
    pub const fn onto(&self) -> Option<Order> {
        match &self.content {
            Content::Signed { onto, .. } => *onto,
            _ => None,
        }
    }

    /// Hands out each record of a signed edition, pack by pack; a later one of the same kind and id replaces, or removes,
    /// an earlier one.
    ///
    /// # Errors
    ///
    /// Why a pack is refused, or what `take` says: then nothing of the edition may be kept.
    pub fn each_line<E: From<Refusal>>(&self, mut take: impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        match &self.content {
            Content::Signed { packs, .. } => packs.iter().try_for_each(|pack| pack.each_line(&mut take)),
            _ => Ok(()),
        }
    }

    /// The records of the embedded edition that are the same in every language, one JSON line each.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        match &self.content {
            Content::Embedded => embedded::FACTS.lines(),
            #[cfg(publisher)]
            Content::Vouched(compiled) => compiled.facts.lines(),
            Content::Signed { .. } => "".lines(),
        }
    }

    /// The words of one language of the embedded edition, one JSON line each; none when it does not speak it, or when the
    /// language was not brought yet.
    pub fn words(&self, tag: &str) -> impl Iterator<Item = &str> {
        let words = match &self.content {
            Content::Embedded => embedded::words_of(tag),
            #[cfg(publisher)]
            Content::Vouched(compiled) => compiled.words.get(tag).map(String::as_str),
            Content::Signed { .. } => None,
        };
        words.unwrap_or_default().lines()
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
        Verified { feed: FeedId::core(), order: self.order, made: self.made, content: Content::Vouched(Box::new(self)) }
    }
}
