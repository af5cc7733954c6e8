//! What the last asking of a feed came to, and the proof of one that shows different things to different people.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::adopt::moment;
use super::database::Database;
use super::error::{Context, Error, ErrorKind, Result};
use crate::domain::FeedId;

/// When a feed was last asked for, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// When, by this device's clock, to the second.
    pub at: DateTime<Utc>,
    /// What came of it, as the word that messages know it by.
    pub outcome: String,
    /// What else is to be said of it, such as a moment or a number of bytes.
    pub detail: Option<String>,
}

/// Two heads of one number, both signed, as they came.
pub type Proof = (Vec<u8>, Vec<u8>);

impl Database {
    /// When a feed was last asked for; none when it never was.
    ///
    /// # Errors
    ///
    /// Only when not even the fallback answers.
    pub fn checked(&self, feed: &FeedId) -> Result<Option<Checked>> {
        self.read(|connection| checked(connection, feed))
    }

    /// Notes that a feed was asked for.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn set_checked(&self, feed: &FeedId, checked: &Checked) -> Result<()> {
        let keep = "INSERT INTO checked (feed, at, outcome, detail) VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT (feed) DO UPDATE SET at = excluded.at, outcome = excluded.outcome, detail = excluded.detail";
        let values = params![feed.as_str(), moment(checked.at), checked.outcome, checked.detail];
        self.connection().execute(keep, values).map(|_| ()).context("noting that a feed was asked for")
    }

    /// The two heads that a feed was caught with; none for one that was not.
    ///
    /// # Errors
    ///
    /// Only when not even the fallback answers.
    pub fn proof(&self, feed: &FeedId) -> Result<Option<Proof>> {
        let proof = "SELECT head_a, head_b FROM proof WHERE feed = ?1";
        self.read(|connection| {
            let mut query = connection.prepare_cached(proof).context(PROOF)?;
            query.query_row([feed.as_str()], |row| Ok((row.get(0)?, row.get(1)?))).optional().context(PROOF)
        })
    }

    /// Keeps the two heads that a feed was caught with: it is adopted no more, until its keys change and so its epoch. The
    /// first two that were kept stay.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn set_proof(&self, feed: &FeedId, heads: (&[u8], &[u8])) -> Result<()> {
        let keep = "INSERT OR IGNORE INTO proof (feed, head_a, head_b) VALUES (?1, ?2, ?3)";
        self.connection().execute(keep, params![feed.as_str(), heads.0, heads.1]).map(|_| ()).context(PROOF)
    }
}

const PROOF: &str = "keeping two heads of one number";

/// Whether a feed was caught with two heads of one number.
pub(super) fn has_proof(connection: &Connection, feed: &FeedId) -> Result<bool> {
    let asked = "SELECT EXISTS (SELECT 1 FROM proof WHERE feed = ?1)";
    connection.query_row(asked, [feed.as_str()], |row| row.get(0)).context(PROOF)
}

fn checked(connection: &Connection, feed: &FeedId) -> Result<Option<Checked>> {
    let during = "asking when a feed was asked for";
    let mut query =
        connection.prepare_cached("SELECT at, outcome, detail FROM checked WHERE feed = ?1").context(during)?;
    let mut rows = query.query([feed.as_str()]).context(during)?;
    let Some(row) = rows.next().context(during)? else { return Ok(None) };
    let at: String = row.get(0).context(during)?;
    let at = at.parse().map_err(|_| Error::new(ErrorKind::Corrupt, during))?;
    let (outcome, detail) = (row.get(1).context(during)?, row.get(2).context(during)?);
    Ok(Some(Checked { at, outcome, detail }))
}
