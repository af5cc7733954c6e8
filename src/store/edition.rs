//! Which edition is held, and in which languages.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use super::error::{Context, Result};
use crate::feed::{Order, Verified};

/// The language whose words are always held: what is missing elsewhere is shown in it, marked.
pub(super) const ENGLISH: &str = "en";

/// Which edition of the core content is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Where it stands.
    pub order: Order,
    /// The day it was made.
    pub made: NaiveDate,
    pub(super) digest: String,
    pub(super) signed: bool,
}

impl From<&Verified> for Edition {
    fn from(edition: &Verified) -> Self {
        Self {
            order: edition.order(),
            made: edition.made(),
            digest: edition.digest().into_owned(),
            signed: edition.head().is_some(),
        }
    }
}

pub(super) fn held_edition(connection: &Connection, feed: &str) -> Result<Option<Edition>> {
    connection
        .prepare_cached("SELECT epoch, seq, made, digest, head IS NOT NULL FROM edition WHERE feed = ?1")
        .and_then(|mut query| {
            query
                .query_row([feed], |row| {
                    Ok(Edition {
                        order: Order { epoch: row.get(0)?, seq: row.get::<_, i64>(1)?.cast_unsigned() },
                        made: row.get::<_, String>(2)?.parse().unwrap_or_default(),
                        digest: row.get(3)?,
                        signed: row.get(4)?,
                    })
                })
                .optional()
        })
        .context("asking which edition is held")
}

pub(super) fn held_languages(connection: &Connection) -> Result<Vec<String>> {
    let during = "asking which languages are held";
    let mut query = connection.prepare_cached("SELECT DISTINCT tag FROM language ORDER BY tag").context(during)?;
    let tags = query.query_map([], |row| row.get(0)).context(during)?;
    tags.collect::<rusqlite::Result<_>>().context(during)
}
