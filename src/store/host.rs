//! Hosts that failed, and before when they are not asked again. Kept, because an app that is opened anew every minute must
//! not ask every minute.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, params};

use super::adopt::moment;
use super::database::Database;
use super::error::{Context, Result};

/// The longest that a host is left alone. A clock that was wrong must not silence it for years.
const LONGEST: TimeDelta = TimeDelta::hours(24);

/// How long after its time a failure is forgotten: the name of a host says something of who asks.
const KEPT: TimeDelta = TimeDelta::days(7);

/// How a host did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    /// How often in a row it failed.
    pub errors: u32,
    /// Before when it is not asked again.
    pub not_before: DateTime<Utc>,
}

impl Database {
    /// How a host did the last time; none when it did not fail. It is never left alone for longer than a day from `now`.
    ///
    /// # Errors
    ///
    /// Only when not even the fallback answers.
    pub fn backoff(&self, host: &str, now: DateTime<Utc>) -> Result<Option<Backoff>> {
        let during = "asking how a host did";
        let held: Option<(u32, String)> = self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT errors, not_before FROM host WHERE host = ?1").context(during)?;
            query.query_row([host], |row| Ok((row.get(0)?, row.get(1)?))).optional().context(during)
        })?;
        let longest = now + LONGEST;
        Ok(held
            .map(|(errors, not_before)| Backoff { errors, not_before: longest.min(not_before.parse().unwrap_or(now)) }))
    }

    /// Notes that a host failed, or that it did not. Forgets failures that were over a week before `now`, and those that
    /// another clock wrote.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn set_backoff(&self, host: &str, backoff: Option<Backoff>, now: DateTime<Utc>) -> Result<()> {
        let during = "noting how a host did";
        let connection = self.connection();
        let forget = "DELETE FROM host WHERE host = ?1 OR not_before NOT BETWEEN ?2 AND ?3";
        connection.execute(forget, params![host, moment(now - KEPT), moment(now + LONGEST)]).context(during)?;
        if let Some(Backoff { errors, not_before }) = backoff {
            let keep = "INSERT INTO host (host, errors, not_before) VALUES (?1, ?2, ?3)";
            connection.execute(keep, params![host, errors, moment(not_before)]).context(during)?;
        }
        Ok(())
    }
}
