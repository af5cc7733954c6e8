//! Who publishes: the core edition, or a group by the fingerprint of its key.

use std::fmt;

use serde::{Deserialize, Serialize};

/// `core`, or 32 characters `a-z2-7`: lower-case base32 of the first 20 bytes of SHA-256 over the group's public key.
///
/// A group's id proves itself: whoever holds it can check the key that is offered under it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema), schemars(extend("pattern" = "^(core|[a-z2-7]{32})$")))]
#[serde(try_from = "String", into = "String")]
pub struct FeedId(String);

/// A text that cannot be a [`FeedId`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAFeedId(pub String);

impl FeedId {
    /// Characters of a group's id.
    pub const LEN: usize = 32;

    const CORE: &str = "core";

    /// Checks `text` and makes it an id.
    ///
    /// # Errors
    ///
    /// [`NotAFeedId`] when it is neither `core` nor 32 characters of base32.
    pub fn new(text: impl Into<String>) -> Result<Self, NotAFeedId> {
        let text = text.into();
        let is_base32 = text.len() == Self::LEN && text.chars().all(|c| matches!(c, 'a'..='z' | '2'..='7'));
        if is_base32 || text == Self::CORE { Ok(Self(text)) } else { Err(NotAFeedId(text)) }
    }

    /// The feed of the chart, the guides and the words of safety.
    #[must_use]
    pub fn core() -> Self {
        Self(Self::CORE.to_owned())
    }

    /// Whether this is the core feed.
    #[must_use]
    pub fn is_core(&self) -> bool {
        self.0 == Self::CORE
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id in groups of four, as two people read it to each other.
    #[must_use]
    pub fn spoken(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

impl TryFrom<String> for FeedId {
    type Error = NotAFeedId;

    fn try_from(text: String) -> Result<Self, NotAFeedId> {
        Self::new(text)
    }
}

impl From<FeedId> for String {
    fn from(id: FeedId) -> Self {
        id.0
    }
}

impl fmt::Display for FeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for NotAFeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no feed's id: {} characters a-z and 2-7", self.0, FeedId::LEN)
    }
}

impl std::error::Error for NotAFeedId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_is_core_or_32_characters_of_base32() {
        for good in ["core", &"a".repeat(32), "abcdefghijklmnopqrstuvwxyz234567"] {
            assert!(FeedId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "Core", &"a".repeat(31), &"a".repeat(33), &"A".repeat(32), &"1".repeat(32), &"é".repeat(16)] {
            assert!(FeedId::new(bad).is_err(), "{bad}");
        }
        assert_eq!(FeedId::new("a".repeat(32)).unwrap().spoken().len(), 39);
    }
}
