//! How one record names another.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{FeedId, Id};

/// Another record: of the same feed by its id alone, of another feed as `feed-id/kind/id`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub enum Reference {
    /// A record of the feed that names it; its kind is the field's.
    Own(Id),
    /// A record of another feed.
    Other {
        /// Whose.
        feed: FeedId,
        /// The word of its kind.
        kind: Id,
        /// Its id there.
        id: Id,
    },
}

impl Reference {
    /// The record's id within its feed.
    #[must_use]
    pub const fn id(&self) -> &Id {
        match self {
            Self::Own(id) | Self::Other { id, .. } => id,
        }
    }

    /// Whose record it is, when it is another feed's.
    #[must_use]
    pub const fn feed(&self) -> Option<&FeedId> {
        match self {
            Self::Own(_) => None,
            Self::Other { feed, .. } => Some(feed),
        }
    }

    /// Whether it can be a record of this kind.
    #[must_use]
    pub fn can_be(&self, word: &str) -> bool {
        match self {
            Self::Own(_) => true,
            Self::Other { kind, .. } => kind.as_str() == word,
        }
    }
}

impl TryFrom<String> for Reference {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let Some((feed, rest)) = text.split_once('/') else {
            return Id::new(text).map(Self::Own).map_err(|error| error.to_string());
        };
        let other = || {
            let (kind, id) = rest.split_once('/')?;
            Some(Self::Other { feed: FeedId::new(feed).ok()?, kind: Id::new(kind).ok()?, id: Id::new(id).ok()? })
        };
        other().ok_or_else(|| format!("{text:?} is neither an id nor feed-id/kind/id"))
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(id) => write!(f, "{id}"),
            Self::Other { feed, kind, id } => write!(f, "{feed}/{kind}/{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_named_by_its_id_or_by_feed_kind_and_id() {
        let other = format!("{}/group/jes", "a".repeat(32));
        for good in ["jes", &other] {
            let reference = Reference::try_from(good.to_owned()).unwrap();
            assert_eq!((reference.to_string().as_str(), reference.id().as_str()), (good, "jes"));
            assert!(reference.can_be("group"));
        }
        assert!(!Reference::try_from(other).unwrap().can_be("gathering"));
        for bad in ["", "/", "a/b", "jes/group/x", "core/row/a/b", "core//a"] {
            assert!(Reference::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
