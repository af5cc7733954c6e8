//! Whose signatures count for a group: the list that its group key signs, and that changes when people or laptops do.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::head::{Body, Claim, FMT, is_of_type};
use super::key::PublicKey;
use super::{Refusal, envelope::Envelope, limits};
use crate::domain::FeedId;

/// A key that may sign heads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedKey {
    /// The key.
    pub key: PublicKey,
    /// Whose it is: "laptop of the office".
    pub name: String,
}

/// What a key list says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyList {
    /// Whose it is.
    pub feed: FeedId,
    /// The group key, which the feed's id is the fingerprint of.
    pub group: PublicKey,
    /// Raised with every change: heads of an earlier one no longer count.
    pub epoch: u32,
    /// Who may sign heads.
    pub publish: Vec<NamedKey>,
    /// How many different ones must.
    pub threshold: usize,
    /// Keys that were taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revoked: Vec<PublicKey>,
    /// When it was made, for people.
    pub made: DateTime<Utc>,
}

impl KeyList {
    /// The body that the group key signs.
    ///
    /// # Errors
    ///
    /// Only when it cannot be written as JSON, which no list brings about.
    pub fn to_body(&self) -> serde_json::Result<String> {
        serde_json::to_string(&Body { r#type: "keys".to_owned(), fmt: FMT, says: self }).map(|body| body + "\n")
    }

    /// Reads `keys.txt`, which must be signed by the very key that `pinned` is the fingerprint of.
    ///
    /// # Errors
    ///
    /// Why it is not taken.
    pub fn verify(bytes: &[u8], pinned: &FeedId) -> Result<Self, Refusal> {
        let envelope = Envelope::parse(bytes)?;
        if !is_of_type(envelope.body(), "keys") {
            return Err(if is_of_type(envelope.body(), "head") { Refusal::WrongType } else { Refusal::Malformed });
        }
        let claim = Claim::of(envelope.body())?;
        if claim.feed != pinned.as_str() {
            return Err(Refusal::WrongFeed);
        }
        // The key is only trusted because the id, which the reader scanned, is its hash.
        let group = Group::of(envelope.body())?;
        if group.feed_id() != *pinned {
            return Err(Refusal::WrongFeed);
        }
        if envelope.signers(&[group]).is_empty() {
            return Err(Refusal::BadSignature);
        }
        if claim.is_newer() {
            return Err(Refusal::NewerFormat);
        }
        let Body { says: list, .. } =
            serde_json::from_slice::<Body<Self>>(envelope.body()).map_err(|_| Refusal::Malformed)?;
        let fits = (1..=limits::KEYS).contains(&list.publish.len())
            && list.revoked.len() <= limits::KEYS
            && (1..=list.publish.len()).contains(&list.threshold)
            && !list.publish.iter().any(|one| list.revoked.contains(&one.key));
        if fits { Ok(list) } else { Err(Refusal::Malformed) }
    }
}

/// The one field that is read before its own signature is checked.
#[derive(Deserialize)]
struct Group {
    group: PublicKey,
}

impl Group {
    fn of(body: &[u8]) -> Result<PublicKey, Refusal> {
        serde_json::from_slice(body).map(|Self { group }| group).map_err(|_| Refusal::Malformed)
    }
}
