//! SHA-256, as volunteers can check it with `sha256sum`.

use std::fmt;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A SHA-256, written as 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for Hash {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<String> for Hash {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let decoded = HEXLOWER.decode(text.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        decoded.map(Self).ok_or_else(|| format!("{text:?} is no SHA-256 of 64 hex digits"))
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hash.to_string()
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The hash over all records of an edition: of `kind TAB id TAB hash-of-the-line NEWLINE` for each, in byte order, so
/// that `LC_ALL=C sort | sha256sum` makes it.
#[derive(Clone, Debug, Default)]
pub struct StateHasher {
    hasher: Sha256,
    count: u64,
}

impl StateHasher {
    /// Takes one record in; records come in byte order of kind and id.
    pub fn add(&mut self, kind: &str, id: &str, line: &Hash) {
        for part in [kind, "\t", id, "\t"] {
            self.hasher.update(part);
        }
        self.hasher.update(line.to_string());
        self.hasher.update("\n");
        self.count += 1;
    }

    /// The hash, and how many records it is over.
    #[must_use]
    pub fn finish(self) -> (Hash, u64) {
        (Hash(self.hasher.finalize().into()), self.count)
    }
}
