//! Public keys and signatures, in minisign's form: what Debian's `minisign` accepts, and nothing older.

use std::cmp::Ordering;
use std::fmt;

use data_encoding::{BASE32_NOPAD, BASE64};
use minisign_verify::{PublicKey as Minisign, Signature};
use serde::{Deserialize, Serialize};

use super::{Hash, Refusal};
use crate::domain::FeedId;

/// Bytes of SHA-256 that make a feed's id.
const ID_BYTES: usize = 20;

/// Bytes before the key itself: two of the algorithm, eight of the key's number.
const BEFORE_KEY: usize = 10;

/// A minisign public key, `RW…` in JSON.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey {
    key: Minisign,
    text: String,
    raw: [u8; 32],
    feed: FeedId,
}

impl PublicKey {
    /// Reads `RW…`, or a whole `.pub` file.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] when it is neither.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let line = text.lines().map(str::trim).rfind(|line| !line.is_empty()).ok_or(Refusal::Malformed)?;
        let key = Minisign::from_base64(line).map_err(|_| Refusal::Malformed)?;
        let bytes = BASE64.decode(line.as_bytes()).map_err(|_| Refusal::Malformed)?;
        let raw: [u8; 32] = bytes.get(BEFORE_KEY..).and_then(|raw| raw.try_into().ok()).ok_or(Refusal::Malformed)?;
        let hash = Hash::of(&raw);
        let id = hash.bytes().get(..ID_BYTES).map(|bytes| BASE32_NOPAD.encode(bytes).to_lowercase());
        let feed = id.and_then(|id| FeedId::new(id).ok()).ok_or(Refusal::Malformed)?;
        Ok(Self { key, text: line.to_owned(), raw, feed })
    }

    /// The key as `RW…`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The id of the feed that this key founds.
    #[must_use]
    pub fn feed_id(&self) -> FeedId {
        self.feed.clone()
    }

    pub(super) fn has_signed(&self, body: &[u8], signature: &Signature) -> bool {
        self.key.verify(body, signature, false).is_ok()
    }
}

/// A signature block of four lines.
pub(super) fn signature(block: &str) -> Option<Signature> {
    Signature::decode(block).ok()
}

impl TryFrom<String> for PublicKey {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::parse(&text)
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        key.text
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl Eq for PublicKey {}

impl PartialOrd for PublicKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PublicKey {
    fn cmp(&self, other: &Self) -> Ordering {
        self.raw.cmp(&other.raw)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
