//! Takes a verified edition in, whole or not at all.

use rusqlite::{Connection, TransactionBehavior, params};

use super::error::{Context, Error, ErrorKind, Result};
use crate::feed::{Record, Verified};

/// Makes `edition`, with the words of `languages`, the only content of its feed. One transaction: crash and full disk
/// leave what was there.
pub(super) fn adopt(connection: &mut Connection, edition: &Verified, languages: &[String]) -> Result<()> {
    let during = "adopting an edition";
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    transaction.execute("DELETE FROM edition WHERE feed = ?1", [edition.feed()]).context(during)?;
    transaction
        .prepare_cached("INSERT INTO edition (feed, epoch, seq, made, digest) VALUES (?1, ?2, ?3, ?4, ?5)")
        .and_then(|mut insert| {
            let order = edition.order();
            let made = edition.made().to_string();
            insert.execute(params![edition.feed(), order.epoch, order.seq.cast_signed(), made, edition.digest()])
        })
        .context(during)?;
    insert(&transaction, edition.feed(), edition.facts())?;
    for tag in languages {
        insert_words(&transaction, edition, tag)?;
    }
    transaction.commit().context(during)
}

/// Adds the words of one more language to the edition that is held.
pub(super) fn adopt_language(connection: &mut Connection, edition: &Verified, tag: &str) -> Result<()> {
    let during = "adopting a language";
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    insert_words(&transaction, edition, tag)?;
    transaction.commit().context(during)
}

fn insert_words(connection: &Connection, edition: &Verified, tag: &str) -> Result<()> {
    connection
        .execute("INSERT OR IGNORE INTO language (feed, tag) VALUES (?1, ?2)", [edition.feed(), tag])
        .context("noting a language")?;
    insert(connection, edition.feed(), edition.words(tag))
}

fn insert<'a>(connection: &Connection, feed: &str, lines: impl Iterator<Item = &'a str>) -> Result<()> {
    let during = "keeping a record";
    let mut insert = connection
        .prepare_cached("INSERT OR REPLACE INTO record (feed, kind, id, value) VALUES (?1, ?2, ?3, ?4)")
        .context(during)?;
    for line in lines {
        // The edition is at fault then, not the file: nothing that is held may be thrown away for it.
        let record: Record<&serde_json::value::RawValue> =
            serde_json::from_str(line).map_err(|_| Error::new(ErrorKind::Other, "reading a record of an edition"))?;
        insert.execute(params![feed, record.k, record.id, record.v.get()]).context(during)?;
    }
    Ok(())
}
