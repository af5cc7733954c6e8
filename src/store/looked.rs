//! What the reader saw of what followed feeds announce, so that changes can be told once. In `user.db`, of followed feeds
//! alone, and only what those published.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::clear::empty_log;
use super::error::{Context, Error, ErrorKind, Result};
use super::user::UserData;
use crate::domain::{FeedId, Glimpse, Id};

/// What each act here is called in an error.
const KEEPING: &str = "keeping what was seen";
const READING: &str = "reading what was seen";

/// What was seen of one feed.
pub type Glimpses = BTreeMap<Id, Glimpse>;

impl UserData {
    /// Keeps what was seen of a feed, in place of what was kept before.
    ///
    /// # Errors
    ///
    /// When the file fails: then what was kept before still is.
    pub fn look(&self, feed: &FeedId, seen: &Glimpses) -> Result<()> {
        let connection = self.connection();
        keep(&connection, feed.as_str(), &serde_json::to_string(seen).context(KEEPING)?)?;
        let _ = empty_log(&connection); // best effort: the log still has what is no longer announced
        Ok(())
    }

    /// What was seen of each feed; of one that nobody looked at yet, nothing stands here.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn looked(&self) -> Result<BTreeMap<FeedId, Glimpses>> {
        let read = |(feed, glimpses): (String, String)| {
            let feed = FeedId::new(feed).map_err(|_| Error::new(ErrorKind::Corrupt, READING))?;
            Ok((feed, serde_json::from_str(&glimpses).context(READING)?))
        };
        all(&self.connection())?.into_iter().map(read).collect()
    }
}

fn keep(connection: &Connection, feed: &str, glimpses: &str) -> Result<()> {
    let keep = "INSERT INTO looked (feed, glimpses) VALUES (?1, ?2)
                ON CONFLICT (feed) DO UPDATE SET glimpses = excluded.glimpses";
    connection.prepare_cached(keep).and_then(|mut keep| keep.execute([feed, glimpses])).context(KEEPING)?;
    Ok(())
}

/// Takes over what another file says.
pub(super) fn copy(from: &Connection, to: &Connection) -> Result<()> {
    all(from).unwrap_or_default().iter().try_for_each(|(feed, glimpses)| keep(to, feed, glimpses))
}

fn all(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut query = connection.prepare_cached("SELECT feed, glimpses FROM looked ORDER BY feed").context(READING)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).context(READING)?;
    rows.collect::<rusqlite::Result<_>>().context(READING)
}
