//! What a directory says of groups' feeds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::wrong::{ensure, name};
use super::{Check, FeedId, Id, Texts, Url, Wrong};

/// A group's feed that a directory vouches for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Listing {
    /// The feed.
    pub feed: FeedId,
    /// Whose it is.
    pub name: Texts,
    /// What it is about: a country (`de`), a part of one (`de-be`), or `world`.
    pub region: Id,
    /// Where it is fetched, each as good as the others.
    #[cfg_attr(publisher, schemars(length(min = 1, max = 10)))]
    pub urls: Vec<Url>,
    /// The kinds of record it has, for whoever chooses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Id>,
}

/// A group that goes by another key now. Readers are asked, never moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Moved {
    /// The feed it had.
    pub old: FeedId,
    /// The feed it has.
    pub new: FeedId,
    /// Since when.
    pub on: NaiveDate,
}

impl Listing {
    /// How many addresses a listing may name.
    pub const MAX_URLS: usize = 10;
}

impl Check for Listing {
    fn check(&self) -> Result<(), Wrong> {
        ensure(!self.feed.is_core(), "feed", "core is nobody's to list")?;
        name("name", &self.name)?;
        ensure((1..=Self::MAX_URLS).contains(&self.urls.len()), "urls", "a listing has 1 to 10 addresses")
    }
}

impl Check for Moved {
    fn check(&self) -> Result<(), Wrong> {
        ensure(self.old != self.new, "new", "this is the feed it had")?;
        ensure(!self.old.is_core() && !self.new.is_core(), "new", "core does not move")
    }
}
