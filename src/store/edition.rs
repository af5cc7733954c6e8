//! Which edition is held, in which languages, and what an offered one would add to it.

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
    digest: String,
}

impl From<&Verified> for Edition {
    fn from(edition: &Verified) -> Self {
        Self { order: edition.order(), made: edition.made(), digest: edition.digest().into_owned() }
    }
}

/// What an offered edition has that the file lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lacking {
    /// All of it: what is held is older, or from a binary that was rebuilt since, which vouches for its own content.
    Edition,
    /// The words of the language, to the very edition that is offered.
    Language,
    /// Nothing. Words never join another edition than their own: beside a newer rating they might contradict it.
    Nothing,
}

pub(super) fn lacking(connection: &Connection, offered: &Verified, language: &str) -> Result<Lacking> {
    let Some(held) = held_edition(connection, offered.feed().as_str())? else { return Ok(Lacking::Edition) };
    let rebuilt = held.order == offered.order() && held.digest != offered.digest();
    if offered.order() > held.order || rebuilt {
        return Ok(Lacking::Edition);
    }
    if held.order != offered.order() || held_languages(connection)?.iter().any(|held| held == language) {
        return Ok(Lacking::Nothing);
    }
    Ok(Lacking::Language)
}

pub(super) fn held_edition(connection: &Connection, feed: &str) -> Result<Option<Edition>> {
    connection
        .prepare_cached("SELECT epoch, seq, made, digest FROM edition WHERE feed = ?1")
        .and_then(|mut query| {
            query
                .query_row([feed], |row| {
                    Ok(Edition {
                        order: Order { epoch: row.get(0)?, seq: row.get::<_, i64>(1)?.cast_unsigned() },
                        made: row.get::<_, String>(2)?.parse().unwrap_or_default(),
                        digest: row.get(3)?,
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
