//! Takes a verified edition in, whole or not at all.

use std::cmp::Ordering;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::checked::has_proof;
use super::edition::{ENGLISH, held_edition, held_languages};
use super::error::{Context, Error, ErrorKind, Result};
use super::lowered::{note_lowered, risks};
use super::places::index::{self, Changed};
use crate::feed::{Hash, Kind, Record, Refusal, SignedHead, StateHasher, Verified, limits};

/// What became of an edition that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopted {
    /// It is what is held of its feed now.
    Taken,
    /// It is what was held before, or in the binary.
    AlreadyHeld,
}

/// Why an edition was not taken in. What was held is as it was.
#[derive(Debug)]
pub enum NotAdopted {
    /// The edition is at fault, or does not belong on what is held.
    Refused(Refusal),
    /// The file is at fault: it is full, held by another program, or broken.
    Failed(Error),
}

impl From<Refusal> for NotAdopted {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Error> for NotAdopted {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// Makes `edition` the only content of its feed when it is greater than what is held. Of the edition in the binary it takes
/// the words of English, of `language` and of every language that was held; a signed one has its words among its records.
///
/// One transaction: crash and full disk leave what was there.
pub(super) fn adopt(
    connection: &mut Connection,
    edition: &Verified,
    language: &str,
    now: Option<DateTime<Utc>>,
) -> Result<Adopted, NotAdopted> {
    let during = "adopting an edition";
    if is_held(connection, edition)? {
        return Ok(Adopted::AlreadyHeld);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    // Asked again: another program may have adopted the same or a greater one before this one had the file.
    if is_held(&transaction, edition)? {
        return Ok(Adopted::AlreadyHeld);
    }
    take(&transaction, edition, language, now)?;
    transaction.commit().context(during)?;
    Ok(Adopted::Taken)
}

/// Has the edition in the binary, or a greater one, and the words of `language` where they belong to it.
///
/// A language that cannot be written now is no error: its words show in English, marked, and the rest is current.
pub(super) fn adopt_embedded(connection: &mut Connection, edition: &Verified, language: &str) -> Result<()> {
    match adopt(connection, edition, language, None) {
        Ok(_) => adopt_language(connection, edition, language),
        Err(NotAdopted::Failed(error)) => Err(error),
        Err(NotAdopted::Refused(_)) => Err(Error::new(ErrorKind::Other, "adopting the edition in the binary")),
    }
}

/// Makes `edition` all there is, in English and `language`, as a first start would. A greater edition, other feeds and
/// other languages go, in the same transaction: there is an answer at every moment.
pub(super) fn adopt_afresh(connection: &mut Connection, edition: &Verified, language: &str) -> Result<()> {
    let during = "adopting an edition afresh";
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    let everything =
        "DELETE FROM edition; DELETE FROM lowered; DELETE FROM host; DELETE FROM checked; DELETE FROM proof";
    transaction.execute_batch(everything).context(during)?;
    keep_edition(&transaction, edition, None)?;
    insert_embedded(&transaction, edition, &languages(Vec::new(), language))?;
    index::remake(&transaction)?;
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
    if !lacks_language(connection, edition, language)? {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    if lacks_language(&transaction, edition, language)? {
        insert_words(&transaction, edition, language)?;
    }
    transaction.commit().context(during)
}

/// Words never join another edition than their own: beside a newer rating they might contradict it.
fn lacks_language(connection: &Connection, edition: &Verified, language: &str) -> Result<bool> {
    let held = held_edition(connection, edition.feed().as_str())?;
    let own = held.is_some_and(|held| held == edition.into()) && speaks(edition, language);
    Ok(own && !held_languages(connection)?.iter().any(|held| held == language))
}

/// Whether there is nothing to take in.
fn is_held(connection: &Connection, offered: &Verified) -> Result<bool, NotAdopted> {
    let Some(held) = held_edition(connection, offered.feed().as_str())? else {
        return if offered.onto().is_some() { Err(Refusal::NotHeld.into()) } else { Ok(false) };
    };
    let same = held.digest == offered.digest();
    match (offered.head(), offered.order().cmp(&held.order)) {
        // A binary that was rebuilt vouches for its own content, and for nobody else's.
        (None, order) => Ok(order == Ordering::Less || order == Ordering::Equal && (same || held.signed)),
        (Some(_), Ordering::Less) => Err(Refusal::RolledBack.into()),
        (Some(_), Ordering::Equal) if same || !held.signed => Ok(true),
        (Some(_), Ordering::Equal) => Err(Refusal::Equivocation.into()),
        (Some(_), Ordering::Greater) => {
            let stands_still = offered.order().epoch == held.order.epoch && has_proof(connection, offered.feed())?;
            if stands_still {
                return Err(Refusal::Equivocation.into());
            }
            let fits = offered.onto().is_none_or(|onto| held.signed && onto == held.order);
            if fits { Ok(false) } else { Err(Refusal::NotHeld.into()) }
        }
    }
}

fn take(
    transaction: &Transaction<'_>,
    edition: &Verified,
    language: &str,
    now: Option<DateTime<Utc>>,
) -> Result<(), NotAdopted> {
    let during = "adopting an edition";
    let feed = edition.feed().as_str();
    let languages_before = held_languages(transaction)?;
    let risks_before = if edition.feed().is_core() { risks(transaction)? } else { Default::default() };
    if edition.onto().is_none() {
        for table in ["DELETE FROM record WHERE feed = ?1", "DELETE FROM language WHERE feed = ?1"] {
            transaction.execute(table, [feed]).context(during)?;
        }
    }
    keep_edition(transaction, edition, now)?;
    let mut changed = Changed::All;
    match edition.head() {
        None => insert_embedded(transaction, edition, &languages(languages_before, language))?,
        Some(head) => {
            let lines = insert_signed(transaction, edition)?;
            check_state(transaction, head)?;
            transaction.execute("DELETE FROM proof WHERE feed = ?1", [feed]).context(during)?;
            if edition.onto().is_some() {
                changed = Changed::These(lines);
            }
        }
    }
    index::note(transaction, feed, &changed)?;
    if edition.feed().is_core() {
        // Who was away for months, or got what was dated back, is told all the same.
        let made = edition.made();
        note_lowered(transaction, &risks_before, now.map_or(made, |now| made.max(now.date_naive())))?;
    }
    Ok(())
}

fn keep_edition(connection: &Connection, edition: &Verified, now: Option<DateTime<Utc>>) -> Result<()> {
    let keep = "INSERT INTO edition (feed, epoch, seq, made, digest, head, keys, adopted)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (feed) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, made = excluded.made,
                    digest = excluded.digest, head = excluded.head, keys = excluded.keys, adopted = excluded.adopted";
    let order = edition.order();
    let values = params![
        edition.feed().as_str(),
        order.epoch,
        order.seq.cast_signed(),
        edition.made().to_string(),
        edition.digest(),
        edition.head().map(SignedHead::bytes),
        edition.keys_txt(),
        now.map(moment),
    ];
    connection.execute(keep, values).map(|_| ()).context("noting an edition")
}

/// A moment as the tables hold it.
pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// English, the reader's and those that were held, each once.
fn languages(mut held: Vec<String>, language: &str) -> Vec<String> {
    for wanted in [ENGLISH, language] {
        if !held.iter().any(|held| held == wanted) {
            held.push(wanted.to_owned());
        }
    }
    held
}

const KEEP: &str = "INSERT INTO record (feed, kind, id, value, hash) VALUES (?1, ?2, ?3, ?4, ?5)
                    ON CONFLICT (feed, kind, id) DO UPDATE SET value = excluded.value, hash = excluded.hash";

fn insert_embedded(connection: &Connection, edition: &Verified, languages: &[String]) -> Result<()> {
    insert(connection, edition, edition.facts())?;
    languages.iter().try_for_each(|tag| insert_words(connection, edition, tag))
}

fn speaks(edition: &Verified, tag: &str) -> bool {
    edition.words(tag).next().is_some()
}

/// A language that is not here yet is not noted either: else its words would never be taken in.
fn insert_words(connection: &Connection, edition: &Verified, tag: &str) -> Result<()> {
    if !speaks(edition, tag) {
        return Ok(());
    }
    connection
        .execute("INSERT OR IGNORE INTO language (feed, tag) VALUES (?1, ?2)", [edition.feed().as_str(), tag])
        .context("noting a language")?;
    insert(connection, edition, edition.words(tag))
}

fn insert<'a>(connection: &Connection, edition: &Verified, lines: impl Iterator<Item = &'a str>) -> Result<()> {
    let during = "keeping a record";
    let feed = edition.feed().as_str();
    let mut keep = connection.prepare_cached(KEEP).context(during)?;
    for line in lines {
        // The edition is at fault then, not the file: nothing that is held may be thrown away for it.
        let record: Record<&serde_json::value::RawValue> =
            serde_json::from_str(line).map_err(|_| Error::new(ErrorKind::Other, "reading a record of an edition"))?;
        keep.execute(params![feed, record.k, record.id, record.v.get(), None::<&[u8]>]).context(during)?;
    }
    Ok(())
}

/// Lines are taken in as they are unpacked, so that they never stand whole in memory. Says which records a delta changes,
/// by kind and id; nothing of a base, which changes all.
fn insert_signed(connection: &Connection, edition: &Verified) -> Result<Vec<(String, String)>, NotAdopted> {
    let during = "keeping a record";
    let is_delta = edition.onto().is_some();
    let mut changed = Vec::new();
    let feed = edition.feed().as_str();
    let mut keep = connection.prepare_cached(KEEP).context(during)?;
    let mut remove =
        connection.prepare_cached("DELETE FROM record WHERE feed = ?1 AND kind = ?2 AND id = ?3").context(during)?;
    edition.each_line::<NotAdopted>(|line| {
        let done = match line.value {
            Some(value) => keep.execute(params![feed, line.kind, line.id, value, line.hash.bytes()]),
            None => remove.execute([feed, line.kind, line.id]),
        };
        done.context(during)?;
        if is_delta {
            changed.push((line.kind.to_owned(), line.id.to_owned()));
        }
        Ok(())
    })?;
    let speaks = "INSERT OR IGNORE INTO language (feed, tag) SELECT DISTINCT feed, substr(id, 1, instr(id, '.') - 1)
                  FROM record WHERE feed = ?1 AND kind = ?2";
    if edition.feed().is_core() {
        connection.execute("DELETE FROM language WHERE feed = ?1", [feed]).context(during)?;
        connection.execute(speaks, [feed, Kind::Words.word()]).context(during)?;
    }
    Ok(changed)
}

/// All that is held of the feed now, against what was signed for.
fn check_state(connection: &Connection, head: &SignedHead) -> Result<(), NotAdopted> {
    let during = "checking what was adopted";
    let head = head.head();
    let mut query = connection
        .prepare_cached("SELECT kind, id, hash, octet_length(value) FROM record WHERE feed = ?1 ORDER BY kind, id")
        .context(during)?;
    let mut rows = query.query([head.feed.as_str()]).context(during)?;
    let (mut state, mut ratings, mut bytes) = (StateHasher::default(), 0, 0);
    while let Some(row) = rows.next().context(during)? {
        let hash: [u8; 32] = row.get(2).context(during)?;
        let text = |at| row.get_ref(at).and_then(|text| Ok(text.as_str()?)).context(during);
        let kind = text(0)?;
        ratings += u64::from(kind == Kind::Rating.word());
        bytes += row.get::<_, i64>(3).context(during)?.unsigned_abs();
        state.add(kind, text(1)?, &Hash::from(hash));
    }
    let (state, count) = state.finish();
    if count > limits::RECORDS {
        Err(Refusal::TooManyRecords.into())
    } else if ratings > limits::RATINGS && !head.feed.is_core() {
        Err(Refusal::TooManyRatings.into())
    } else if (state, count) != (head.state, head.count) {
        Err(Refusal::WrongState.into())
    } else if bytes > head.base.u {
        // Many small deltas add up to more than any base may be.
        Err(Refusal::Bomb.into())
    } else {
        Ok(())
    }
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
        adopt_embedded(&mut ours, &Verified::embedded(), ENGLISH).unwrap();
        ours.execute("UPDATE edition SET epoch = 0", []).unwrap();

        let other = open(&path, File::Content).unwrap();
        other.execute_batch("BEGIN IMMEDIATE; UPDATE edition SET epoch = 999").unwrap();
        OTHER.set(Some(other));
        let finish = |_| OTHER.take().is_some_and(|other| other.execute_batch("COMMIT").is_ok());
        ours.busy_handler(Some(finish)).unwrap();
        adopt_embedded(&mut ours, &Verified::embedded(), ENGLISH).unwrap();
        assert!(OTHER.take().is_none(), "nobody waited for the other program");
        let held: u32 = ours.query_row("SELECT epoch FROM edition", [], |row| row.get(0)).unwrap();
        assert_eq!(held, 999);
    }

    /// SQLite says that the disk is full as soon as a file would have more pages than it may.
    #[test]
    fn a_file_that_may_grow_no_further_keeps_the_old_edition_however_far_it_came() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = open(&folder.path().join("content.db"), File::Content).unwrap();
        adopt_embedded(&mut connection, &Verified::embedded(), ENGLISH).unwrap();
        let number =
            |connection: &Connection, sql: &str| -> i64 { connection.query_row(sql, [], |row| row.get(0)).unwrap() };
        let enough = number(&connection, "PRAGMA page_count");
        connection
            .execute_batch("UPDATE edition SET epoch = 0; DELETE FROM record WHERE kind <> 'row'; VACUUM")
            .unwrap();
        let (least, old) =
            (number(&connection, "PRAGMA page_count"), number(&connection, "SELECT count(*) FROM record"));
        let mut full = 0;
        for pages in (least..enough + 50).step_by(10) {
            connection.pragma_update(None, "max_page_count", pages).unwrap();
            match adopt_embedded(&mut connection, &Verified::embedded(), ENGLISH) {
                Ok(()) => break,
                Err(error) => assert_eq!(error.kind(), ErrorKind::Unwritable, "{pages} pages"),
            }
            full += 1;
            assert_eq!(number(&connection, "SELECT count(*) FROM record"), old, "{pages} pages");
            assert_eq!(number(&connection, "SELECT epoch FROM edition"), 0, "{pages} pages");
            let wrong = "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
            assert_eq!(number(&connection, wrong), 0, "{pages} pages");
        }
        assert!(full > 10, "only {full} were too few");
        assert!(number(&connection, "SELECT count(*) FROM record") > old);
    }
}
