//! Keeps the index the same as the records, in the very transaction that changes them; makes it anew when it is not.
//!
//! The index is never what is shown: each question reads the record that it points to, and asks again whether it fits. An
//! index that is missing, old or broken makes answers slow, and nothing else.

use rusqlite::{CachedStatement, Connection, OptionalExtension, TransactionBehavior, params};

use super::entry::{self, Entry, KIND_BITS, TIME_BITS};
use super::words::Folded;
use crate::feed::Kind;
use crate::store::error::{Context, Error, ErrorKind, Result};
use crate::store::feeds::held_feeds;

/// Which index this version of the app keeps. It counts up with every change of `sql/places.sql`, of [`Entry`] and of
/// [`Folded`]: then the index is made anew at the next opening.
const VERSION: i64 = 2;

/// What every act here is called in an error.
const KEEPING: &str = "keeping the index of places";

/// Off the earth, and so near nobody: where a gathering without a place stands.
const NOWHERE: f64 = 999.0;

/// Which records of a feed are others than before.
pub(in crate::store) enum Changed {
    /// All of them.
    All,
    /// These, by the word of their kind and their id; also those that are gone.
    These(Vec<(String, String)>),
}

/// Whether the index is that of the records.
pub(super) fn is_current(connection: &Connection) -> bool {
    let version = connection
        .prepare_cached("SELECT version FROM indexed")
        .and_then(|mut query| query.query_row([], |row| row.get::<_, i64>(0)));
    version.is_ok_and(|version| version == VERSION)
}

/// Has an index of this version, made out of the records when there is none.
///
/// # Errors
///
/// When the file cannot be written, or a record cannot be read: then it is as it was, and questions read every record.
pub(in crate::store) fn keep_current(connection: &mut Connection) -> Result<()> {
    if is_current(connection) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(KEEPING)?;
    // Asked again: another program may have made it before this one had the file.
    if !is_current(&transaction) {
        remake(&transaction)?;
    }
    transaction.commit().context(KEEPING)
}

/// Drops whatever index there is, and makes one out of the records.
pub(in crate::store) fn remake(connection: &Connection) -> Result<()> {
    empty(connection)?;
    connection.execute("INSERT INTO indexed (version) VALUES (?1)", [VERSION]).context(KEEPING)?;
    held_feeds(connection)?.iter().try_for_each(|feed| Keeper::new(connection, feed.as_str())?.add_all())
}

/// Says that the index is not to be asked any more: the next opening makes it anew.
pub(super) fn distrust(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM indexed", []).map(|_| ()).context(KEEPING)
}

/// Brings the index to what is held of a feed now. Belongs in the transaction that changed it.
///
/// # Errors
///
/// When the file cannot be written. A broken index is no error: it is distrusted.
pub(in crate::store) fn note(connection: &Connection, feed: &str, changed: &Changed) -> Result<()> {
    if !is_current(connection) {
        return Ok(());
    }
    match update(connection, feed, changed) {
        Err(error) if is_broken(&error) => distrust(connection),
        done => done,
    }
}

fn update(connection: &Connection, feed: &str, changed: &Changed) -> Result<()> {
    let mut keeper = Keeper::new(connection, feed)?;
    match changed {
        Changed::All => {
            keeper.remove_all()?;
            keeper.add_all()
        }
        Changed::These(records) => records.iter().try_for_each(|(kind, id)| keeper.update(kind, id)),
    }
}

/// Takes out all that a feed said, so that no file says any more where it was. Belongs in the transaction that forgets it.
/// An index that cannot be asked is emptied, since nobody can say what it holds.
///
/// # Errors
///
/// When the file cannot be written.
pub(in crate::store) fn forget(connection: &Connection, feed: &str) -> Result<()> {
    match if is_current(connection) { remove(connection, feed) } else { empty(connection) } {
        Err(error) if is_broken(&error) => empty(connection),
        done => done,
    }
}

fn remove(connection: &Connection, feed: &str) -> Result<()> {
    if !Keeper::new(connection, feed)?.remove_all()? {
        return Ok(());
    }
    connection.execute("DELETE FROM speaker WHERE feed = ?1", [feed]).context(KEEPING)?;
    // FTS5 only marks what is deleted until then, and the R*Tree leaves it lying in its pages.
    for optimise in ["INSERT INTO word (word) VALUES ('optimize')", "INSERT INTO dense (dense) VALUES ('optimize')"] {
        connection.execute(optimise, []).context(KEEPING)?;
    }
    ["door", "meeting_place", "happening"].iter().try_for_each(|tree| wipe(connection, tree))
}

/// An index of nothing, that says it is none.
fn empty(connection: &Connection) -> Result<()> {
    connection.execute_batch(include_str!("../sql/places.sql")).context(KEEPING)
}

fn is_broken(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Corrupt | ErrorKind::Other)
}

/// Overwrites what an R*Tree's nodes hold behind their last cell. A node is two bytes of depth, two of how many cells it has,
/// and the cells: eight bytes of a number, and four for each edge of its box (sqlite.org, `rtree.c`).
fn wipe(connection: &Connection, tree: &str) -> Result<()> {
    let edges = if tree == "happening" { 6 } else { 4 };
    let cell = 8 + 4 * edges;
    let mut query = connection.prepare(&format!("SELECT nodeno, data FROM {tree}_node")).context(KEEPING)?;
    let mut wipe =
        connection.prepare(&format!("UPDATE {tree}_node SET data = ?2 WHERE nodeno = ?1")).context(KEEPING)?;
    let mut rows = query.query([]).context(KEEPING)?;
    let mut wiped = Vec::new();
    while let Some(row) = rows.next().context(KEEPING)? {
        let mut data: Vec<u8> = row.get(1).context(KEEPING)?;
        let cells = data.get(2..4).map_or(0, |count| count.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)));
        let behind = data.get_mut(4 + cells * cell..).unwrap_or_default();
        if behind.iter().any(|byte| *byte != 0) {
            behind.fill(0);
            wiped.push((row.get::<_, i64>(0).context(KEEPING)?, data));
        }
    }
    drop(rows);
    wiped.iter().try_for_each(|(node, data)| wipe.execute(params![node, data]).map(drop)).context(KEEPING)
}

/// Writes one feed's part of the index.
struct Keeper<'c> {
    connection: &'c Connection,
    feed: String,
    /// Its number; none as long as it has said nothing that is indexed.
    speaker: Option<i64>,
    /// The last row's number without its kind.
    last: i64,
    insert: CachedStatement<'c>,
    word: CachedStatement<'c>,
    dense: CachedStatement<'c>,
    door: CachedStatement<'c>,
    meeting: CachedStatement<'c>,
    happening: CachedStatement<'c>,
}

impl<'c> Keeper<'c> {
    fn new(connection: &'c Connection, feed: &str) -> Result<Self> {
        let prepare = |sql| connection.prepare_cached(sql).context(KEEPING);
        let speaker = "SELECT n FROM speaker WHERE feed = ?1";
        let speaker = prepare(speaker)?.query_row([feed], |row| row.get(0)).optional().context(KEEPING)?;
        let last: Option<i64> = prepare("SELECT max(n) FROM spot")?.query_row([], |row| row.get(0)).context(KEEPING)?;
        Ok(Self {
            connection,
            feed: feed.to_owned(),
            speaker,
            last: last.unwrap_or_default() >> KIND_BITS,
            insert: prepare(
                "INSERT INTO spot (n, speaker, kind, id, offers, country, online, turn, times, of_group, at_gathering)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?,
            word: prepare("INSERT INTO word (rowid, name, said) VALUES (?1, ?2, ?3)")?,
            dense: prepare("INSERT INTO dense (rowid, name, said) VALUES (?1, ?2, ?3)")?,
            door: prepare("INSERT INTO door (n, south, north, west, east) VALUES (?1, ?2, ?2, ?3, ?3)")?,
            meeting: prepare("INSERT INTO meeting_place (n, south, north, west, east) VALUES (?1, ?2, ?2, ?3, ?3)")?,
            happening: prepare(
                "INSERT INTO happening (n, south, north, west, east, first, last) VALUES (?1, ?2, ?2, ?3, ?3, ?4, ?5)",
            )?,
        })
    }

    /// Every record that is held of the feed.
    fn add_all(&mut self) -> Result<()> {
        let records = "SELECT id, value FROM record WHERE feed = ?1 AND kind = ?2 ORDER BY id";
        let mut query = self.connection.prepare_cached(records).context(KEEPING)?;
        let feed = self.feed.clone();
        for kind in entry::kinds() {
            let mut rows = query.query([feed.as_str(), kind.word()]).context(KEEPING)?;
            while let Some(row) = rows.next().context(KEEPING)? {
                let text = |at| row.get_ref(at).and_then(|text| Ok(text.as_str()?)).context(KEEPING);
                self.add(kind, text(0)?, text(1)?)?;
            }
        }
        Ok(())
    }

    /// One record, as it is held now.
    fn update(&mut self, kind: &str, id: &str) -> Result<()> {
        let Some((kind, code)) = entry::kind_of_word(kind).and_then(|kind| Some((kind, entry::code_of(kind)?))) else {
            return Ok(());
        };
        if let Some(speaker) = self.speaker {
            let held = "SELECT n, times FROM spot WHERE speaker = ?1 AND kind = ?2 AND id = ?3";
            let mut query = self.connection.prepare_cached(held).context(KEEPING)?;
            let held = query.query_row(params![speaker, code, id], |row| Ok((row.get(0)?, row.get(1)?)));
            if let Some((n, times)) = held.optional().context(KEEPING)? {
                self.remove(n, times)?;
                self.delete("DELETE FROM spot WHERE n = ?1", n)?;
            }
        }
        let value = "SELECT value FROM record WHERE feed = ?1 AND kind = ?2 AND id = ?3";
        let mut query = self.connection.prepare_cached(value).context(KEEPING)?;
        let value = query.query_row([&self.feed, kind.word(), id], |row| row.get::<_, String>(0));
        match value.optional().context(KEEPING)? {
            Some(value) => self.add(kind, id, &value),
            None => Ok(()),
        }
    }

    fn add(&mut self, kind: Kind, id: &str, value: &str) -> Result<()> {
        let Some((entry, code)) = Entry::of(kind, value).zip(entry::code_of(kind)) else { return Ok(()) };
        let speaker = self.speaker()?;
        self.last += 1;
        let n = self.last << KIND_BITS | code;
        let times = entry.times.iter().take((1 << TIME_BITS) - 1);
        let Entry { offers, country, online, turn, of_group, at_gathering, .. } = &entry;
        let many = times.len().cast_signed();
        let row = params![n, speaker, code, id, offers, country, online, turn, many, of_group, at_gathering];
        self.insert.execute(row).context(KEEPING)?;
        self.add_words(n, &entry)?;
        if let (Some(place), Kind::Stall | Kind::Group | Kind::Meeting) = (entry.place, kind) {
            let tree = if kind == Kind::Meeting { &mut self.meeting } else { &mut self.door };
            let (lat, lon) = (entry::units(place.lat()), entry::units(entry::lon_of(place)));
            tree.execute([n, lat, lon]).context(KEEPING)?;
        }
        let at = entry.place.map_or((NOWHERE, NOWHERE), |place| (place.lat(), entry::lon_of(place)));
        for (at_time, (first, last)) in (0_i64..).zip(times) {
            let row = params![n << TIME_BITS | at_time, at.0, at.1, first, last];
            self.happening.execute(row).context(KEEPING)?;
        }
        Ok(())
    }

    fn add_words(&mut self, n: i64, entry: &Entry) -> Result<()> {
        let (name, said) = (Folded::of(&entry.name), Folded::of(&entry.said));
        if !(name.words.is_empty() && said.words.is_empty()) {
            self.word.execute(params![n, name.words, said.words]).context(KEEPING)?;
        }
        if !(name.dense.is_empty() && said.dense.is_empty()) {
            self.dense.execute(params![n, name.dense, said.dense]).context(KEEPING)?;
        }
        Ok(())
    }

    fn speaker(&mut self) -> Result<i64> {
        if let Some(speaker) = self.speaker {
            return Ok(speaker);
        }
        self.connection.execute("INSERT INTO speaker (feed) VALUES (?1)", [&self.feed]).context(KEEPING)?;
        Ok(*self.speaker.insert(self.connection.last_insert_rowid()))
    }

    /// Takes out all there is of the feed, and says whether there was anything.
    fn remove_all(&mut self) -> Result<bool> {
        let Some(speaker) = self.speaker else { return Ok(false) };
        let held = "SELECT n, times FROM spot WHERE speaker = ?1 ORDER BY n";
        let mut query = self.connection.prepare_cached(held).context(KEEPING)?;
        let held = query.query_map([speaker], |row| Ok((row.get(0)?, row.get(1)?))).context(KEEPING)?;
        let held: Vec<(i64, i64)> = held.collect::<rusqlite::Result<_>>().context(KEEPING)?;
        held.iter().try_for_each(|(n, times)| self.remove(*n, *times))?;
        self.delete("DELETE FROM spot WHERE speaker = ?1", speaker)?;
        Ok(true)
    }

    /// Takes a row out of every table but `spot`.
    fn remove(&self, n: i64, times: i64) -> Result<()> {
        self.delete("DELETE FROM word WHERE rowid = ?1", n)?;
        self.delete("DELETE FROM dense WHERE rowid = ?1", n)?;
        match entry::kind_of(n) {
            Some(Kind::Stall | Kind::Group) => self.delete("DELETE FROM door WHERE n = ?1", n)?,
            Some(Kind::Meeting) => self.delete("DELETE FROM meeting_place WHERE n = ?1", n)?,
            _ => {}
        }
        (0..times).try_for_each(|time| self.delete("DELETE FROM happening WHERE n = ?1", n << TIME_BITS | time))
    }

    fn delete(&self, sql: &str, n: i64) -> Result<()> {
        let mut delete = self.connection.prepare_cached(sql).context(KEEPING)?;
        delete.execute([n]).map(|_| ()).context(KEEPING)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate::{File, open};

    fn number(connection: &Connection, sql: &str) -> i64 {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Makes these many stalls of that name all that the feed says, and notes it.
    fn publish(connection: &mut Connection, count: i64, name: &str) -> Result<()> {
        let transaction = connection.transaction().unwrap();
        let stall = format!(
            "INSERT INTO record (feed, kind, id, value)
             WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {count})
             SELECT 'a', 'stall', 's-' || n, '{{\"name\":{{\"en\":\"{name}\"}},\"place\":{{\"lat\":52.5,\"lon\":13.' || n || '}}}}' FROM n"
        );
        transaction.execute_batch(&format!("DELETE FROM record WHERE feed = 'a'; {stall}")).context(KEEPING)?;
        note(&transaction, "a", &Changed::All)?;
        transaction.commit().context(KEEPING)
    }

    /// SQLite says that the disk is full as soon as a file would have more pages than it may.
    #[test]
    fn a_file_that_may_grow_no_further_keeps_the_index_that_it_has() {
        let folder = tempfile::tempdir().unwrap();
        let mut connection = open(&folder.path().join("content.db"), File::Content).unwrap();
        keep_current(&mut connection).unwrap();
        let edition =
            "INSERT INTO edition (feed, epoch, seq, made, digest) VALUES ('a', 1, 1, '2027-06-01', hex(zeroblob(32)))";
        connection.execute(edition, []).unwrap();
        publish(&mut connection, 20, "few").unwrap();
        let rows = ["spot", "door", "word"].map(|table| format!("SELECT count(*) FROM {table}"));
        let least = number(&connection, "PRAGMA page_count");
        let mut full = 0;
        for pages in (least..).step_by(3) {
            connection.pragma_update(None, "max_page_count", pages).unwrap();
            match publish(&mut connection, 600, "many") {
                Ok(()) => break,
                Err(error) => assert_eq!(error.kind(), ErrorKind::Unwritable, "{pages} pages"),
            }
            full += 1;
            assert!(is_current(&connection), "{pages} pages");
            assert_eq!(rows.each_ref().map(|rows| number(&connection, rows)), [20; 3], "{pages} pages");
            let few = "SELECT count(*) FROM word WHERE word MATCH 'few'";
            assert_eq!(number(&connection, few), 20, "{pages} pages");
            let wrong = "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
            assert_eq!(number(&connection, wrong), 0, "{pages} pages");
        }
        assert!(full > 5, "only {full} were too few");
        assert_eq!(rows.each_ref().map(|rows| number(&connection, rows)), [600; 3]);
    }
}
