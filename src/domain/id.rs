//! The name a record goes by.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A record's id: `[a-z0-9][a-z0-9._-]{0,63}`, unique within its feed and kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema), schemars(extend("pattern" = "^[a-z0-9][a-z0-9._-]{0,63}$")))]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// A text that cannot be an [`Id`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnId(pub String);

impl Id {
    /// Longest id, in bytes.
    pub const MAX_LEN: usize = 64;

    /// Checks `text` and makes it an id.
    ///
    /// # Errors
    ///
    /// [`NotAnId`] when it is empty, longer than [`Id::MAX_LEN`] or holds any other character.
    pub fn new(text: impl Into<String>) -> Result<Self, NotAnId> {
        let text = text.into();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let fits = text.len() <= Self::MAX_LEN
            && text.starts_with(plain)
            && text.chars().all(|c| plain(c) || matches!(c, '.' | '_' | '-'));
        if fits { Ok(Self(text)) } else { Err(NotAnId(text)) }
    }

    /// The letters of a text that an id can hold, others as `-`; where that is not the very text, `mark` stands behind
    /// it in eight digits.
    #[must_use]
    pub fn like(text: &str, mark: u32) -> Self {
        const MARK: usize = 9;
        let mut slug = Self::slug(text);
        if slug != text || slug.is_empty() {
            slug.truncate(Self::MAX_LEN - MARK);
            slug = format!("{slug}{}{mark:08x}", if slug.is_empty() { "" } else { "-" });
        }
        Self(slug)
    }

    /// The letters of a text that an id can hold, others as `-`, and no more of it than fits; empty when there are none.
    #[must_use]
    pub fn slug(text: &str) -> String {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let mut slug = String::new();
        for c in text.chars().map(|c| c.to_ascii_lowercase()).take(4 * Self::MAX_LEN) {
            if plain(c) || (matches!(c, '.' | '_') && !slug.is_empty()) {
                slug.push(c);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
        slug.truncate(Self::MAX_LEN);
        slug.truncate(slug.trim_end_matches(|c| !plain(c)).len());
        slug
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        Self::new(text)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not an id: use a-z, 0-9, and inside also . _ -, at most {} bytes", self.0, Id::MAX_LEN)
    }
}

impl std::error::Error for NotAnId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_has_an_id_that_is_like_it() {
        let like = |text: &str| Id::like(text, 0xabc);
        for (text, id) in [
            ("main-tent", "main-tent"),
            ("Main Tent!", "main-tent-00000abc"),
            ("a@b.example", "a-b.example-00000abc"),
            ("夏", "00000abc"),
            ("", "00000abc"),
            ("-a", "a-00000abc"),
        ] {
            assert_eq!(like(text).as_str(), id);
        }
        for text in ["a".repeat(65), ".".repeat(900) + "a", "é".repeat(99), "a.".repeat(40)] {
            assert!(Id::new(like(&text).as_str()).is_ok(), "{text}");
        }
        assert_eq!(Id::slug("Sommer 2026 (neu)"), "sommer-2026-neu");
    }

    #[test]
    fn an_id_is_lower_case_ascii_that_starts_with_a_letter_or_digit() {
        for good in ["2c-t-x", "a", "5-meo-xxt", "alcohol.ghb-gbl", &"a".repeat(64)] {
            assert!(Id::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", ".a", "A", "a b", "a/b", "é", &"a".repeat(65)] {
            assert!(Id::new(bad).is_err(), "{bad}");
        }
    }
}
