//! Records, as other people's programs read them: iCalendar, GeoJSON, vCard, JSON-LD.
//!
//! Here: one file a format, from records to text. Not here: which records, and where the text goes.
//!
//! # Why so
//!
//! A room of its own, beside `import` and not in it: importing is for publishers with a laptop, while a phone puts an
//! event into its calendar. It knows nothing but the records and a language, and no clock: the same edition in the same
//! language is the same bytes, so whoever asks again finds nothing new where nothing is.
//!
//! A text in another language than the first one asked for says which it is in, wherever the format has a place for it.

mod geo_json;
mod ics;
mod json_ld;
mod lines;
mod vcard;
mod vtimezone;

pub use geo_json::features;
pub use ics::calendar;
pub use json_ld::{event, events};
pub use vcard::cards;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::domain::{FeedId, Gathering, Group, Id, Location, Meeting, Reference, Stall, Text, Texts};

/// What one feed says, or a part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    /// Whose it is.
    pub feed: FeedId,
    /// What the feed calls itself.
    pub title: Texts,
    /// When its edition was made.
    pub made: DateTime<Utc>,
    /// Its groups.
    pub groups: BTreeMap<Id, Group>,
    /// Groups of it that are not handed on, and that what is handed on may name.
    pub others: BTreeMap<Id, Group>,
    /// Its stalls.
    pub stalls: BTreeMap<Id, Stall>,
    /// Its gatherings.
    pub gatherings: BTreeMap<Id, Gathering>,
    /// Its meetings.
    pub meetings: BTreeMap<Id, Meeting>,
}

impl Records {
    /// A feed of which nothing is here yet.
    #[must_use]
    pub const fn none_of(feed: FeedId, title: Texts, made: DateTime<Utc>) -> Self {
        Self {
            feed,
            title,
            made,
            groups: BTreeMap::new(),
            others: BTreeMap::new(),
            stalls: BTreeMap::new(),
            gatherings: BTreeMap::new(),
            meetings: BTreeMap::new(),
        }
    }

    /// What a record of this feed goes by everywhere: `id@feed`.
    fn uid(&self, id: impl std::fmt::Display) -> String {
        format!("{id}@{}", self.feed)
    }

    /// The group that a record of this feed names, where it is among `all`.
    fn group<'a>(&'a self, all: &'a [Self], named: &Reference) -> Option<&'a Group> {
        let of = match named.feed() {
            None => Some(self),
            Some(feed) => all.iter().find(|records| records.feed == *feed),
        };
        let of = of?;
        of.groups.get(named.id()).or_else(|| of.others.get(named.id()))
    }

    /// Who answers for a record: the group that it names, else the feed.
    fn who(&self, all: &[Self], named: Option<&Reference>, languages: &[&str]) -> Text {
        let group = named.and_then(|named| self.group(all, named));
        group.map_or(&self.title, |group| &group.name).in_one_of(languages)
    }
}

/// How one finds a place, in words.
fn way<'a>(place: Option<&'a Location>, address: Option<&'a Texts>) -> Option<&'a Texts> {
    place.and_then(|place| place.words.as_ref()).or(address)
}

/// Degrees to a centimetre: what is said beyond that is noise.
fn degrees(exact: f64) -> f64 {
    (exact * 1e7).round() / 1e7
}
