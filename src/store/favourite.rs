//! Which gatherings the reader marked. In `user.db`: nobody else has it, and nobody else may.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::clear::empty_log;
use super::error::{Context, Error, ErrorKind, Result};
use super::user::UserData;
use crate::domain::{FeedId, Id};

/// What each act here is called in an error.
const MARKING: &str = "marking a gathering";
const READING: &str = "reading what is marked";

impl UserData {
    /// Marks a gathering; `since` is the day, by this device's clock. One that is marked stays as it is.
    ///
    /// # Errors
    ///
    /// When the file fails: then it is not marked.
    pub fn mark(&self, feed: &FeedId, id: &Id, since: NaiveDate) -> Result<()> {
        keep(&self.connection(), feed.as_str(), id.as_str(), &since.to_string())
    }

    /// Marks it no longer.
    ///
    /// # Errors
    ///
    /// When the file fails: then it is still marked.
    pub fn unmark(&self, feed: &FeedId, id: &Id) -> Result<()> {
        let connection = self.connection();
        let gone = params![feed.as_str(), id.as_str()];
        connection.execute("DELETE FROM favourite WHERE feed = ?1 AND id = ?2", gone).context(MARKING)?;
        let _ = empty_log(&connection); // best effort: the log still names it
        Ok(())
    }

    /// Every gathering that is marked.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn favourites(&self) -> Result<BTreeSet<(FeedId, Id)>> {
        let broken = || Error::new(ErrorKind::Corrupt, READING);
        let named = |(feed, id, _): (String, String, String)| {
            Ok((FeedId::new(feed).map_err(|_| broken())?, Id::new(id).map_err(|_| broken())?))
        };
        all(&self.connection())?.into_iter().map(named).collect()
    }
}

fn keep(connection: &Connection, feed: &str, id: &str, since: &str) -> Result<()> {
    let keep = "INSERT INTO favourite (feed, id, since) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    connection.prepare_cached(keep).and_then(|mut keep| keep.execute([feed, id, since])).context(MARKING)?;
    Ok(())
}

/// Takes over what another file says.
pub(super) fn copy(from: &Connection, to: &Connection) -> Result<()> {
    all(from).unwrap_or_default().iter().try_for_each(|(feed, id, since)| keep(to, feed, id, since))
}

fn all(connection: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut query =
        connection.prepare_cached("SELECT feed, id, since FROM favourite ORDER BY feed, id").context(READING)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).context(READING)?;
    rows.collect::<rusqlite::Result<_>>().context(READING)
}
