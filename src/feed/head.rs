//! The head: one small signed text that says what a group has to say just now, and by which packs a phone gets there.

use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Serialize};

use super::envelope::Envelope;
use super::limits::{self, BaseLimit};
use super::{Hash, Order, Refusal};
use crate::domain::{FeedId, Texts};

/// The version of the format this app writes and reads.
pub const FMT: u32 = 1;

/// The version of the app that a head's `min_app` is held against: raised when old apps can no longer read new feeds.
pub const APP: u32 = 1;

/// A pack: an immutable file named by its own hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackRef {
    /// SHA-256 of the packed bytes.
    pub h: Hash,
    /// How many there are, packed.
    pub n: u64,
    /// How many there are at most, unpacked.
    pub u: u64,
}

/// A pack that leads from one edition to the head's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delta {
    /// The edition it leads from, of the same epoch.
    pub from: u64,
    /// The pack.
    #[serde(flatten)]
    pub pack: PackRef,
}

/// What a head says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Whose it is.
    pub feed: FeedId,
    /// Where the edition stands.
    #[serde(flatten)]
    pub order: Order,
    /// SHA-256 of the previous head's body; absent on the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<Hash>,
    /// When it was made, by the publisher's clock: for people, never for order.
    pub made: DateTime<Utc>,
    /// When the group means to have looked at it again. Changes a label and nothing else.
    pub check_by: DateTime<Utc>,
    /// The group's name.
    pub title: Texts,
    /// The kinds of record it has.
    pub kinds: Vec<String>,
    /// The hash over all its records.
    pub state: Hash,
    /// How many they are.
    pub count: u64,
    /// All of them.
    pub base: PackRef,
    /// Shorter ways, from earlier editions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deltas: Vec<Delta>,
    /// Where else the same files are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mirrors: Vec<String>,
    /// The least version of the app that can read it.
    #[serde(default = "one")]
    pub min_app: u32,
}

const fn one() -> u32 {
    1
}

/// A body as it travels: what it is, in which format, and the rest.
#[derive(Serialize, Deserialize)]
pub(super) struct Body<T> {
    pub(super) r#type: String,
    pub(super) fmt: u32,
    #[serde(flatten)]
    pub(super) says: T,
}

/// What every version of a body says.
#[derive(Deserialize)]
pub(super) struct Claim {
    pub(super) feed: String,
    pub(super) epoch: u32,
    pub(super) fmt: u32,
    #[serde(default)]
    min_app: u32,
}

impl Claim {
    /// Reads what a body claims.
    pub(super) fn of(body: &[u8]) -> Result<Self, Refusal> {
        serde_json::from_slice(body).map_err(|_| Refusal::Malformed)
    }

    /// Whether only a later app can read it.
    pub(super) const fn is_newer(&self) -> bool {
        self.fmt > FMT || self.min_app > APP
    }
}

/// A body of the type that was asked for begins by saying so.
pub(super) fn is_of_type(body: &[u8], wanted: &str) -> bool {
    body.starts_with(format!("{{\"type\":\"{wanted}\",").as_bytes())
}

impl Head {
    /// The body that publishers sign.
    ///
    /// # Errors
    ///
    /// Only when it cannot be written as JSON, which no head brings about.
    pub fn to_body(&self) -> serde_json::Result<String> {
        serde_json::to_string(&Body { r#type: "head".to_owned(), fmt: FMT, says: self }).map(|body| body + "\n")
    }

    /// Reads a `head.txt` that was believed when it was kept. Proves nothing again.
    ///
    /// # Errors
    ///
    /// When it is no head, or not one that this version reads.
    pub fn of_kept(head_txt: &[u8]) -> Result<Self, Refusal> {
        Self::parse(Envelope::parse(head_txt)?.body())
    }

    /// Reads a body whose signatures held.
    pub(super) fn parse(body: &[u8]) -> Result<Self, Refusal> {
        let Body { says: head, .. } = serde_json::from_slice::<Body<Self>>(body).map_err(|_| Refusal::Malformed)?;
        head.check()?;
        Ok(head)
    }

    /// What its base may be at most.
    #[must_use]
    pub fn base_limit(&self) -> BaseLimit {
        if self.feed.is_core() { limits::CORE_BASE } else { limits::GROUP_BASE }
    }

    fn check(&self) -> Result<(), Refusal> {
        let limit = self.base_limit();
        let bursts = |pack: &PackRef| pack.u > limit.unpacked || pack.u / limits::RATIO > pack.n;
        let packs = || self.deltas.iter().map(|delta| &delta.pack).chain([&self.base]);
        if self.base.n > limit.packed || self.deltas.iter().any(|delta| delta.pack.n > limits::DELTA) {
            return Err(Refusal::TooLarge);
        }
        if packs().any(bursts) {
            return Err(Refusal::Bomb);
        }
        if self.count > limits::RECORDS {
            return Err(Refusal::TooManyRecords);
        }
        let is_kind =
            |kind: &String| (1..=16).contains(&kind.len()) && kind.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_line = |text: &str| text.chars().count() <= limits::TITLE && !text.contains(['\n', '\t']);
        let is_date = |at: &DateTime<Utc>| (1970..=9999).contains(&at.year()); // as SQLite and people write years
        let is_url = |url: &String| url.starts_with("https://") || url.starts_with("http://");
        let fits = i64::try_from(self.order.seq).is_ok() // as SQLite counts
            && self.deltas.len() <= limits::DELTAS
            && self.deltas.iter().all(|delta| delta.from < self.order.seq)
            && self.mirrors.len() <= limits::MIRRORS
            && self.mirrors.iter().all(is_url)
            && self.kinds.iter().all(is_kind)
            && self.title.iter().all(|(_, text)| is_line(text))
            && [&self.made, &self.check_by].into_iter().all(is_date);
        if !fits {
            return Err(Refusal::Malformed);
        }
        let words = || self.title.iter().map(|(_, text)| text).chain(self.mirrors.iter().map(String::as_str));
        if words().any(|text| text.chars().any(crate::domain::hides)) {
            return Err(Refusal::HiddenCharacters);
        }
        Ok(())
    }
}

/// What a head that came is to one that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The same.
    UpToDate,
    /// Later.
    Newer,
}

/// A head whose signatures held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedHead {
    pub(super) head: Head,
    pub(super) bytes: Vec<u8>,
    pub(super) body_hash: Hash,
}

impl SignedHead {
    /// What it says.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// The file it came in, signatures and all.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of its body: what the next head's `prev` is.
    #[must_use]
    pub const fn body_hash(&self) -> Hash {
        self.body_hash
    }

    /// What it is to a head that is held, by order alone: never by a clock.
    ///
    /// # Errors
    ///
    /// [`Refusal::RolledBack`] when it is older, [`Refusal::Equivocation`] when it is another of the same number.
    pub fn against(&self, held: Option<&Self>) -> Result<Step, Refusal> {
        let Some(held) = held else { return Ok(Step::Newer) };
        match self.head.order.cmp(&held.head.order) {
            std::cmp::Ordering::Greater => Ok(Step::Newer),
            std::cmp::Ordering::Less => Err(Refusal::RolledBack),
            std::cmp::Ordering::Equal if self.body_hash == held.body_hash => Ok(Step::UpToDate),
            std::cmp::Ordering::Equal => Err(Refusal::Equivocation),
        }
    }
}
