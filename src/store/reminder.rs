//! Of what the reader wants to be reminded. In `user.db`: nobody else has it, and nobody else may.

use chrono::DateTime;
use rusqlite::{Connection, params};

use super::clear::empty_log;
use super::error::{Context, Error, ErrorKind, Result};
use super::user::UserData;
use crate::domain::{FeedId, Id, Reminder};

/// What each act here is called in an error.
const KEEPING: &str = "keeping a reminder";
const READING: &str = "reading the reminders";

impl UserData {
    /// Keeps a reminder; the same one twice is one.
    ///
    /// # Errors
    ///
    /// When the file fails: then it is not kept.
    pub fn remind(&self, reminder: &Reminder) -> Result<()> {
        keep(&self.connection(), reminder)
    }

    /// Forgets a reminder: it was read, or is no longer wanted.
    ///
    /// # Errors
    ///
    /// When the file fails: then it is still there.
    pub fn forget(&self, reminder: &Reminder) -> Result<()> {
        let connection = self.connection();
        let forget = "DELETE FROM reminder WHERE feed = ?1 AND id = ?2 AND starts = ?3 AND minutes = ?4";
        let Reminder { feed, id, starts, minutes } = reminder;
        let which = params![feed.as_str(), id.as_str(), starts.timestamp(), minutes];
        connection.execute(forget, which).context("forgetting a reminder")?;
        let _ = empty_log(&connection); // best effort: the log still names it
        Ok(())
    }

    /// Every reminder, the soonest first.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn reminders(&self) -> Result<Vec<Reminder>> {
        all(&self.connection())
    }
}

fn keep(connection: &Connection, reminder: &Reminder) -> Result<()> {
    let keep = "INSERT INTO reminder (feed, id, starts, minutes) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    let Reminder { feed, id, starts, minutes } = reminder;
    let row = params![feed.as_str(), id.as_str(), starts.timestamp(), minutes];
    connection.prepare_cached(keep).and_then(|mut keep| keep.execute(row)).context(KEEPING)?;
    Ok(())
}

/// Takes over what another file says.
pub(super) fn copy(from: &Connection, to: &Connection) -> Result<()> {
    all(from).unwrap_or_default().iter().try_for_each(|reminder| keep(to, reminder))
}

fn all(connection: &Connection) -> Result<Vec<Reminder>> {
    let all = "SELECT feed, id, starts, minutes FROM reminder ORDER BY starts - 60 * minutes, feed, id";
    let mut query = connection.prepare_cached(all).context(READING)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).context(READING)?;
    let broken = || Error::new(ErrorKind::Corrupt, READING);
    let read = |row: rusqlite::Result<(String, String, i64, u32)>| {
        let (feed, id, starts, minutes) = row.context(READING)?;
        Ok(Reminder {
            feed: FeedId::new(feed).map_err(|_| broken())?,
            id: Id::new(id).map_err(|_| broken())?,
            starts: DateTime::from_timestamp(starts, 0).ok_or_else(broken)?,
            minutes,
        })
    };
    rows.map(read).collect()
}
