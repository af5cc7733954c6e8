//! Whom the reader follows. In `user.db`: nobody else has it, and nobody else may.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::clear::empty_log;
use super::error::{Context, Error, ErrorKind, Result};
use super::user::UserData;
use crate::domain::FeedId;

/// A feed that the reader follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    /// Which.
    pub feed: FeedId,
    /// Where it was said to be; its own heads name more places.
    pub urls: Vec<String>,
    /// What the link that was followed calls it. Its own title is better, once there is one.
    pub name: Option<String>,
    /// The day it was followed, by this device's clock.
    pub since: NaiveDate,
    /// Whether its ratings are left out of the chart.
    pub muted: bool,
}

impl UserData {
    /// Follows a feed. One that is followed already takes the new addresses and name; since when, and whether its ratings
    /// are left out, stays as it was.
    ///
    /// # Errors
    ///
    /// When the file fails: then what was followed before still is.
    pub fn follow(&self, follow: &Follow) -> Result<()> {
        keep(&self.connection(), follow)
    }

    /// Follows a feed no longer, and lets go what was marked, reminded of and seen of it. Its records are
    /// [`Database::drop_feed`](super::Database::drop_feed)'s.
    ///
    /// # Errors
    ///
    /// When the file fails: then it is still followed.
    pub fn unfollow(&self, feed: &FeedId) -> Result<()> {
        let (connection, during) = (self.connection(), "following a feed no longer");
        let transaction = connection.unchecked_transaction().context(during)?;
        for gone in [
            "DELETE FROM follow WHERE feed = ?1",
            "DELETE FROM favourite WHERE feed = ?1",
            "DELETE FROM reminder WHERE feed = ?1",
            "DELETE FROM looked WHERE feed = ?1",
        ] {
            transaction.execute(gone, [feed.as_str()]).context(during)?;
        }
        transaction.commit().context(during)?;
        let _ = empty_log(&connection); // best effort, as in drop_feed: the log still names it
        Ok(())
    }

    /// Every feed that is followed, by its id.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn follows(&self) -> Result<Vec<Follow>> {
        all(&self.connection())
    }

    /// Leaves the ratings of a followed feed out of the chart, or takes them in again.
    ///
    /// # Errors
    ///
    /// When the file fails: then it is as it was.
    pub fn mute_ratings(&self, feed: &FeedId, muted: bool) -> Result<()> {
        let muted =
            self.connection().execute("UPDATE follow SET muted = ?2 WHERE feed = ?1", params![feed.as_str(), muted]);
        muted.map(|_| ()).context("leaving out a feed's ratings")
    }

    /// The feeds whose ratings the reader leaves out.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn muted(&self) -> Result<BTreeSet<FeedId>> {
        Ok(self.follows()?.into_iter().filter(|follow| follow.muted).map(|follow| follow.feed).collect())
    }
}

pub(super) fn keep(connection: &Connection, follow: &Follow) -> Result<()> {
    let during = "following a feed";
    let keep = "INSERT INTO follow (feed, urls, name, since, muted) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (feed) DO UPDATE SET urls = excluded.urls, name = excluded.name";
    let urls = serde_json::to_string(&follow.urls).context(during)?;
    let since = follow.since.to_string();
    connection
        .execute(keep, params![follow.feed.as_str(), urls, follow.name, since, follow.muted])
        .map(|_| ())
        .context(during)
}

pub(super) fn all(connection: &Connection) -> Result<Vec<Follow>> {
    let during = "reading which feeds are followed";
    let mut query =
        connection.prepare_cached("SELECT feed, urls, name, since, muted FROM follow ORDER BY feed").context(during)?;
    let mut rows = query.query([]).context(during)?;
    let mut follows = Vec::new();
    while let Some(row) = rows.next().context(during)? {
        let broken = || Error::new(ErrorKind::Corrupt, during);
        let text = |at| row.get::<_, String>(at).context(during);
        follows.push(Follow {
            feed: FeedId::new(text(0)?).map_err(|_| broken())?,
            urls: serde_json::from_str(&text(1)?).context(during)?,
            name: row.get(2).context(during)?,
            since: text(3)?.parse().map_err(|_| broken())?,
            muted: row.get(4).context(during)?,
        });
    }
    Ok(follows)
}
