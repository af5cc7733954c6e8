//! Takes a verified edition in, whole or not at all.

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::edition::{ENGLISH, Lacking, held_languages, lacking};
use super::error::{Context, Error, ErrorKind, Result};
use crate::feed::{Record, Verified};

/// Makes `edition` the only content of its feed when it is greater than what is held, with the words of English, of
/// `language` and of every language that was held. Where just `language` is missing, adds that.
///
/// A language that cannot be written now is no error: its words show in English, marked, and the rest is current.
pub(super) fn adopt(connection: &mut Connection, edition: &Verified, language: &str) -> Result<()> {
    if lacking(connection, edition, language)? == Lacking::Edition {
        let during = "adopting an edition";
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
        // Asked again: another program may have adopted the same or a greater one before this one had the file.
        if lacking(&transaction, edition, language)? == Lacking::Edition {
            replace(&transaction, edition, language)?;
        }
        transaction.commit().context(during)?;
    }
    adopt_language(connection, edition, language)
}

/// Makes `edition` all there is, in English and `language`, as a first start would. A greater edition, other feeds and
/// other languages go, in the same transaction: there is an answer at every moment.
pub(super) fn adopt_afresh(connection: &mut Connection, edition: &Verified, language: &str) -> Result<()> {
    let during = "adopting an edition afresh";
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    transaction.execute("DELETE FROM edition", []).context(during)?;
    replace(&transaction, edition, language)?;
    transaction.commit().context(during)
}

/// Adds the words of one more language, when the edition that is held is this one. When the file cannot be written just
/// now, does not.
pub(super) fn adopt_language(connection: &mut Connection, edition: &Verified, language: &str) -> Result<()> {
    match add_language(connection, edition, language) {
        Err(error) if matches!(error.kind(), ErrorKind::Unwritable | ErrorKind::Busy) => Ok(()),
        added => added,
    }
}

fn add_language(connection: &mut Connection, edition: &Verified, language: &str) -> Result<()> {
    let during = "adopting a language";
    if lacking(connection, edition, language)? != Lacking::Language {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    if lacking(&transaction, edition, language)? == Lacking::Language {
        insert_words(&transaction, edition, language)?;
    }
    transaction.commit().context(during)
}

/// One transaction: crash and full disk leave what was there.
fn replace(transaction: &Transaction<'_>, edition: &Verified, language: &str) -> Result<()> {
    let during = "adopting an edition";
    let mut languages = held_languages(transaction)?;
    for wanted in [ENGLISH, language] {
        if !languages.iter().any(|held| held == wanted) {
            languages.push(wanted.to_owned());
        }
    }
    transaction.execute("DELETE FROM edition WHERE feed = ?1", [edition.feed().as_str()]).context(during)?;
    transaction
        .prepare_cached("INSERT INTO edition (feed, epoch, seq, made, digest) VALUES (?1, ?2, ?3, ?4, ?5)")
        .and_then(|mut insert| {
            let order = edition.order();
            let made = edition.made().to_string();
            insert.execute(params![
                edition.feed().as_str(),
                order.epoch,
                order.seq.cast_signed(),
                made,
                edition.digest()
            ])
        })
        .context(during)?;
    insert(transaction, edition.feed().as_str(), edition.facts())?;
    languages.iter().try_for_each(|tag| insert_words(transaction, edition, tag))
}

fn insert_words(connection: &Connection, edition: &Verified, tag: &str) -> Result<()> {
    connection
        .execute("INSERT OR IGNORE INTO language (feed, tag) VALUES (?1, ?2)", [edition.feed().as_str(), tag])
        .context("noting a language")?;
    insert(connection, edition.feed().as_str(), edition.words(tag))
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

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::store::migrate::{File, open};

    thread_local! {
        static OTHER: RefCell<Option<Connection>> = const { RefCell::new(None) };
    }

    #[test]
    fn a_greater_edition_that_another_program_adopts_meanwhile_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("content.db");
        let mut ours = open(&path, File::Content).unwrap();
        adopt(&mut ours, &Verified::embedded(), ENGLISH).unwrap();
        ours.execute("UPDATE edition SET epoch = 0", []).unwrap();

        let other = open(&path, File::Content).unwrap();
        other.execute_batch("BEGIN IMMEDIATE; UPDATE edition SET epoch = 999").unwrap();
        OTHER.set(Some(other));
        let finish = |_| OTHER.take().is_some_and(|other| other.execute_batch("COMMIT").is_ok());
        ours.busy_handler(Some(finish)).unwrap();
        adopt(&mut ours, &Verified::embedded(), ENGLISH).unwrap();
        assert!(OTHER.take().is_none(), "nobody waited for the other program");
        let held: u32 = ours.query_row("SELECT epoch FROM edition", [], |row| row.get(0)).unwrap();
        assert_eq!(held, 999);
    }
}
