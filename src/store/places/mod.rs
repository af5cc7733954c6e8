//! What groups say of the world: gatherings, stalls, groups, meetings, alerts; by time, by place, by word.
//!
//! Here: what is asked, one file for each question, and the [index] that answers it. Records stay where they are,
//! `(feed, kind, id) → JSON`; the index beside them only says which are worth reading. Each one that it names is read, and
//! asked again whether it fits, so a rounded box or two words of one bit cost time and no truth.
//!
//! # Why so
//!
//! - Derived tables with a version of their own, rather than columns of a migration: what is searched or filtered changes
//!   with each version of the app, and an index can always be made out of the records. A file that holds none, or cannot be
//!   written, is [read from end to end](scan) instead.
//! - R*Trees for places: a question for what is near costs much the same among a thousand places and a million. Boxes around
//!   the reader, twice as wide each time, since the tree knows no distance; the rest is arithmetic on a few dozen rows.
//! - Doors, meetings and gatherings each have their own tree: nobody who looks for a tent wades through a city's meetings.
//! - Only a gathering's times are rows. Weekly hours and meetings are never written out.
//! - Words are folded by our own code and not by the database's, so that what is typed, what is kept and what the scan
//!   compares are one thing. Scripts without spaces are cut into pairs of letters, in a table of their own: two letters
//!   mean something there, and three, as SQLite's trigrams need, are more than most words have.
//! - What fits best is decided by where a word was found, never by a sum over all hits: that took half a second at a million.

mod entry;
mod gatherings;
pub(super) mod index;
mod meetings;
mod near;
mod nearby;
mod scan;
mod search;
mod standing;
mod words;

use std::cell::Cell;
use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;

use super::database::Database;
use super::error::{Context, ErrorKind, Result};
use crate::domain::{FeedId, Gathering, Group, Id, Meeting, Point, Reference, Stall};
use crate::feed::Kind;

pub use meetings::MeetingsWanted;

/// A record, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Held<V> {
    /// Whose.
    pub feed: FeedId,
    /// Its id there.
    pub id: Id,
    /// What it says.
    pub value: V,
}

/// A circle on the ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Around {
    /// Its middle.
    pub from: Point,
    /// Its radius, in metres.
    pub within_m: f64,
}

/// What is near: what it is, and how far.
#[derive(Clone, Debug, PartialEq)]
pub struct Near<V> {
    /// The record.
    pub held: Held<V>,
    /// How far it is, in metres.
    pub distance_m: f64,
    /// In which direction, in degrees from north by east.
    pub bearing_deg: f64,
}

/// Where people find peers.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// A peer service.
    Stall(Stall),
    /// A group that has a door.
    Group(Group),
}

impl Database {
    /// One record of a feed; none when there is none, or it may not say such things.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn held<V: DeserializeOwned>(&self, feed: &FeedId, kind: Kind, id: &Id) -> Result<Option<Held<V>>> {
        let during = "reading one record of a feed";
        self.read(|connection| {
            if !self.may(connection, feed, kind)? {
                return Ok(None);
            }
            let value = "SELECT value FROM record WHERE feed = ?1 AND kind = ?2 AND id = ?3";
            let mut query = connection.prepare_cached(value).context(during)?;
            let value = query.query_row([feed.as_str(), kind.word(), id.as_str()], |row| {
                Ok(serde_json::from_str(row.get_ref(0)?.as_str()?).ok())
            });
            let value = value.optional().context(during)?.flatten();
            Ok(value.map(|value| Held { feed: feed.clone(), id: id.clone(), value }))
        })
    }

    /// The record that another one names.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn named<V: DeserializeOwned>(&self, by: &FeedId, kind: Kind, it: &Reference) -> Result<Option<Held<V>>> {
        self.held(it.feed().unwrap_or(by), kind, it.id())
    }

    /// Asks the index; without one that can be asked, every record.
    fn ask<T>(
        &self,
        index: impl Fn(&mut Reader<'_>) -> Result<T>,
        scan: impl Fn(&Connection) -> Result<T>,
    ) -> Result<T> {
        let broken = Cell::new(false);
        let answer = self.read(|connection| {
            if index::is_current(connection) {
                match index(&mut Reader { database: self, connection, feeds: BTreeMap::new() }) {
                    Err(error) if matches!(error.kind(), ErrorKind::Corrupt | ErrorKind::Other) => broken.set(true),
                    answer => return answer,
                }
            }
            scan(connection)
        });
        if broken.get() {
            let _ = index::distrust(&self.connection()); // best effort: else the next question finds out for itself
        }
        answer
    }
}

/// Reads the records that rows of the index stand for.
struct Reader<'c> {
    database: &'c Database,
    connection: &'c Connection,
    /// Each speaker by number and kind; none when it may not say such things.
    feeds: BTreeMap<(i64, i64), Option<FeedId>>,
}

impl Reader<'_> {
    /// The record of a row; none when its feed may not say such things, or nobody here understands it.
    fn held<V>(&mut self, n: i64, read: impl Fn(Kind, &str) -> Option<V>) -> Result<Option<Held<V>>> {
        let during = "reading a record that the index names";
        let Some(kind) = entry::kind_of(n) else { return Ok(None) };
        let row = "SELECT spot.speaker, speaker.feed, spot.id, record.value
                   FROM spot
                   JOIN speaker ON speaker.n = spot.speaker
                   JOIN record ON record.feed = speaker.feed AND record.kind = ?2 AND record.id = spot.id
                   WHERE spot.n = ?1";
        let mut query = self.connection.prepare_cached(row).context(during)?;
        let mut rows = query.query(params![n, kind.word()]).context(during)?;
        let Some(row) = rows.next().context(during)? else { return Ok(None) };
        let text = |at| row.get_ref(at).and_then(|text| Ok(text.as_str()?)).context(during);
        let Some(feed) = self.feed(row.get(0).context(during)?, kind, text(1)?)? else { return Ok(None) };
        let held = Id::new(text(2)?).ok().zip(read(kind, text(3)?));
        Ok(held.map(|(id, value)| Held { feed, id, value }))
    }

    /// The feed of this number and name, when it may say such things.
    fn feed(&mut self, speaker: i64, kind: Kind, name: &str) -> Result<Option<FeedId>> {
        let key = (speaker, entry::code_of(kind).unwrap_or_default());
        if let Some(feed) = self.feeds.get(&key) {
            return Ok(feed.clone());
        }
        let feed = match FeedId::new(name) {
            Ok(feed) if self.database.may(self.connection, &feed, kind)? => Some(feed),
            _ => None,
        };
        Ok(self.feeds.entry(key).or_insert(feed).clone())
    }
}

/// A record's value; none when this version does not understand it.
fn value<V: DeserializeOwned>(_: Kind, text: &str) -> Option<V> {
    serde_json::from_str(text).ok()
}

/// What may stand somewhere.
trait Placed {
    fn point(&self) -> Option<Point>;
}

impl Placed for Spot {
    fn point(&self) -> Option<Point> {
        match self {
            Self::Stall(stall) => stall.place.point(),
            Self::Group(group) => group.place.as_ref()?.point(),
        }
    }
}

impl Placed for Gathering {
    fn point(&self) -> Option<Point> {
        self.place.as_ref()?.point()
    }
}

impl Placed for Meeting {
    fn point(&self) -> Option<Point> {
        self.place.as_ref()?.point()
    }
}

impl Spot {
    /// Whether all of these are to be had there.
    fn has(&self, offers: &[Id]) -> bool {
        match self {
            Self::Stall(stall) => offers.iter().all(|offer| stall.offers.contains(offer)),
            Self::Group(_) => offers.is_empty(),
        }
    }
}

impl<V> Held<V> {
    fn map<U>(self, to: impl FnOnce(V) -> U) -> Held<U> {
        Held { feed: self.feed, id: self.id, value: to(self.value) }
    }

    /// Whether what it refers to by `it` is that record.
    fn names(&self, it: &Reference, feed: &FeedId, id: &Id) -> bool {
        it.feed().unwrap_or(&self.feed) == feed && it.id() == id
    }
}
