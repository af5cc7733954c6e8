//! The feeds that are held: their heads, where they stand, and what they say. What a feed may not say is kept and never
//! read; what a later version says in a way nobody here understands is passed over, and takes nothing else with it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::de::DeserializeOwned;

use super::clear::empty_log;
use super::database::Database;
use super::error::{Context, Error, ErrorKind, Result};
use super::places::index;
use crate::domain::{FeedId, FeedRating, Id, Rating};
use crate::feed::{Anchors, CORE, Head, Kind, Standing};

/// What proves the edition that is held of a feed, as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldHead {
    /// `head.txt`.
    pub head: Vec<u8>,
    /// `keys.txt`; none for core.
    pub keys: Option<Vec<u8>>,
    /// When it was adopted, by this device's clock.
    pub adopted: DateTime<Utc>,
}

/// A feed that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldFeed {
    /// What it says of itself.
    pub head: Head,
    /// When that was adopted, by this device's clock.
    pub adopted: DateTime<Utc>,
    /// What it may say.
    pub standing: Standing,
}

impl Database {
    /// What proves the edition that is held of a feed; none when none is, or it is the one in the binary.
    ///
    /// # Errors
    ///
    /// Only when not even the fallback answers.
    pub fn held_head(&self, feed: &FeedId) -> Result<Option<HeldHead>> {
        self.read(|connection| Ok(held_heads(connection, Some(feed))?.pop()))
    }

    /// Every feed that is held with a head, by its id.
    ///
    /// # Errors
    ///
    /// As [`held_head`](Self::held_head).
    pub fn feeds(&self) -> Result<Vec<HeldFeed>> {
        self.read(|connection| {
            let mut feeds = Vec::new();
            for held in held_heads(connection, None)? {
                let Ok(head) = Head::of_kept(&held.head) else { continue };
                let standing = standing(connection, &head.feed, &self.anchors)?;
                feeds.push(HeldFeed { head, adopted: held.adopted, standing });
            }
            Ok(feeds)
        })
    }

    /// What a feed may say, held or not.
    ///
    /// # Errors
    ///
    /// As [`held_head`](Self::held_head).
    pub fn standing(&self, feed: &FeedId) -> Result<Standing> {
        self.read(|connection| standing(connection, feed, &self.anchors))
    }

    /// The records of a kind that a feed holds, by id; none when it may not say such things.
    ///
    /// # Errors
    ///
    /// As [`held_head`](Self::held_head).
    pub fn records_of<V: DeserializeOwned>(&self, feed: &FeedId, kind: Kind) -> Result<BTreeMap<Id, V>> {
        self.read(|connection| {
            let may = standing(connection, feed, &self.anchors)?.may(kind);
            if may { records(connection, feed, kind) } else { Ok(BTreeMap::new()) }
        })
    }

    /// How many records of each kind a feed holds, by the kind's word; also of those that it may not say.
    ///
    /// # Errors
    ///
    /// As [`held_head`](Self::held_head).
    pub fn counts(&self, feed: &FeedId) -> Result<BTreeMap<String, u64>> {
        let during = "counting a feed's records";
        self.read(|connection| {
            let counts = "SELECT kind, count(*) FROM record WHERE feed = ?1 GROUP BY kind";
            let mut query = connection.prepare_cached(counts).context(during)?;
            let counts = query.query_map([feed.as_str()], |row| Ok((row.get(0)?, row.get::<_, u32>(1)?.into())));
            counts.context(during)?.collect::<rusqlite::Result<_>>().context(during)
        })
    }

    /// What groups say of pairs: those that a directory lists, and the reader has not muted.
    ///
    /// # Errors
    ///
    /// As [`held_head`](Self::held_head).
    pub fn feed_ratings(&self) -> Result<Vec<FeedRating>> {
        self.read(|connection| self.ratings(connection))
    }

    pub(super) fn ratings(&self, connection: &Connection) -> Result<Vec<FeedRating>> {
        let muted = self.muted.borrow();
        let mut ratings = Vec::new();
        for feed in raters(connection)?.difference(&muted) {
            if !standing(connection, feed, &self.anchors)?.may(Kind::Rating) {
                continue;
            }
            let held = held_heads(connection, Some(feed))?.pop();
            let Some(Ok(head)) = held.map(|held| Head::of_kept(&held.head)) else { continue };
            for (id, rating) in records::<Rating>(connection, feed, Kind::Rating)? {
                ratings.push(FeedRating { feed: feed.clone(), by: head.title.clone(), id, rating });
            }
        }
        Ok(ratings)
    }

    /// Forgets all that is held of a feed, what asking for it came to, and every host that failed. Core stays: there is always an answer.
    ///
    /// # Errors
    ///
    /// When the file cannot be written: then all of it is as it was.
    pub fn drop_feed(&self, feed: &FeedId) -> Result<()> {
        let during = "forgetting a feed";
        if feed.is_core() {
            return Ok(());
        }
        let connection = self.connection();
        let transaction = connection.unchecked_transaction().context(during)?;
        for table in [
            "DELETE FROM edition WHERE feed = ?1",
            "DELETE FROM checked WHERE feed = ?1",
            "DELETE FROM proof WHERE feed = ?1",
        ] {
            transaction.execute(table, [feed.as_str()]).context(during)?;
        }
        index::forget(&transaction, feed.as_str())?;
        // Whose they are nobody can say any more, and a name of one says whom the reader followed.
        transaction.execute("DELETE FROM host", []).context(during)?;
        transaction.commit().context(during)?;
        let _ = empty_log(&connection); // best effort: whoever reads just now keeps it, and a later one goes through
        Ok(())
    }
}

fn held_heads(connection: &Connection, feed: Option<&FeedId>) -> Result<Vec<HeldHead>> {
    let during = "reading the heads that are held";
    let heads = "SELECT head, keys, adopted FROM edition
                 WHERE head IS NOT NULL AND (?1 IS NULL OR feed = ?1) ORDER BY feed";
    let mut query = connection.prepare_cached(heads).context(during)?;
    let mut rows = query.query([feed.map(FeedId::as_str)]).context(during)?;
    let mut held = Vec::new();
    while let Some(row) = rows.next().context(during)? {
        let adopted: String = row.get(2).context(during)?;
        let adopted = adopted.parse().map_err(|_| Error::new(ErrorKind::Corrupt, during))?;
        held.push(HeldHead { head: row.get(0).context(during)?, keys: row.get(1).context(during)?, adopted });
    }
    Ok(held)
}

/// The groups that hold a rating, whether they may or not.
fn raters(connection: &Connection) -> Result<BTreeSet<FeedId>> {
    let during = "asking who rates";
    let raters = "SELECT feed FROM edition WHERE feed <> ?1
                  AND EXISTS (SELECT 1 FROM record WHERE record.feed = edition.feed AND kind = ?2)";
    let mut query = connection.prepare_cached(raters).context(during)?;
    let mut rows = query.query([CORE, Kind::Rating.word()]).context(during)?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next().context(during)? {
        found.extend(FeedId::new(row.get::<_, String>(0).context(during)?));
    }
    Ok(found)
}

/// Every feed that is held, core too.
pub(super) fn held_feeds(connection: &Connection) -> Result<Vec<FeedId>> {
    let during = "asking which feeds are held";
    let mut query = connection.prepare_cached("SELECT feed FROM edition ORDER BY feed").context(during)?;
    let feeds = query.query_map([], |row| row.get::<_, String>(0)).context(during)?;
    let feeds = feeds.collect::<rusqlite::Result<Vec<_>>>().context(during)?;
    Ok(feeds.into_iter().flat_map(FeedId::new).collect())
}

/// What a feed may say: by the directories of the binary, and what those that are held list.
pub(super) fn standing(connection: &Connection, feed: &FeedId, anchors: &Anchors) -> Result<Standing> {
    let during = "asking who lists a feed";
    if feed.is_core() {
        return Ok(Standing::Core);
    }
    if anchors.directory.contains(feed) {
        return Ok(Standing::Directory);
    }
    let listed = "SELECT 1 FROM record WHERE feed = ?1 AND kind = ?2 AND value ->> '$.feed' = ?3 LIMIT 1";
    let mut query = connection.prepare_cached(listed).context(during)?;
    for directory in &anchors.directory {
        let values = [directory.as_str(), Kind::Listing.word(), feed.as_str()];
        if query.query_row(values, |_| Ok(())).optional().context(during)?.is_some() {
            return Ok(Standing::Listed);
        }
    }
    Ok(Standing::Unlisted)
}

/// A feed's records of a kind, as far as this version understands them.
pub(super) fn records<V: DeserializeOwned>(
    connection: &Connection,
    feed: &FeedId,
    kind: Kind,
) -> Result<BTreeMap<Id, V>> {
    let during = "reading a feed's records";
    let mut query =
        connection.prepare_cached("SELECT id, value FROM record WHERE feed = ?1 AND kind = ?2").context(during)?;
    let mut rows = query.query([feed.as_str(), kind.word()]).context(during)?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next().context(during)? {
        let text = |at| row.get_ref(at).and_then(|text| Ok(text.as_str()?)).context(during);
        let (id, value) = (Id::new(text(0)?), serde_json::from_str(text(1)?));
        found.extend(id.ok().zip(value.ok()));
    }
    Ok(found)
}
