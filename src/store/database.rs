//! Opening `content.db`, and what happens when it cannot be used.

use std::cell::{Cell, Ref, RefCell};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::adopt::{Adopted, NotAdopted, adopt, adopt_afresh, adopt_embedded, adopt_language};
use super::clear::{empty_log, scrub};
use super::edition::{Edition, held_edition};
use super::error::{Context, ErrorKind, Result};
use super::files::{destroy, remove};
use super::migrate::{BUSY_TIMEOUT, File, beside, open, open_in_memory, open_to_read, read_whole};
use super::places::index;
use crate::domain::FeedId;
use crate::feed::{Anchors, Verified};

/// The file beside `content.db` that says a query failed in it.
const IN_DOUBT: &str = "-in-doubt";

/// How long to wait for another process that fills a new file: after that its content is on the disk for this one too.
const FILLING_TIMEOUT: Duration = Duration::from_secs(1);

/// Where the answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From `content.db`.
    Disk,
    /// From the edition in the binary, because `content.db` could not be used. Newer warnings may be missing.
    BuiltIn(ErrorKind),
}

/// What the app knows. Always answers: from disk where it can, else from the edition in the binary.
///
/// A connection stays on its thread, and so does this.
#[derive(Debug)]
pub struct Database {
    connection: RefCell<Connection>,
    path: Option<PathBuf>,
    embedded: Verified,
    origin: Cell<Origin>,
    pub(super) language: RefCell<String>,
    pub(super) anchors: Anchors,
    pub(super) muted: RefCell<BTreeSet<FeedId>>,
    replaced: Cell<bool>,
}

impl Database {
    /// Opens `content.db` in `folder`, adopts `embedded` when it is greater than what is held, and has the words of
    /// `language` at hand. Whatever is wrong with the file, the answer is a database that answers.
    ///
    /// # Errors
    ///
    /// Only when not even a database in memory can be made.
    pub fn open(folder: &Path, embedded: Verified, language: &str) -> Result<Self> {
        let path = folder.join(File::Content.name());
        let mut replaced = false;
        let (connection, origin) = match open_on_disk(&path, &embedded, language, &mut replaced) {
            Ok(connection) => (connection, Origin::Disk),
            Err(error) => (open_built_in(&embedded, language)?, Origin::BuiltIn(error.kind())),
        };
        Ok(Self { path: Some(path), replaced: Cell::new(replaced), ..Self::of(connection, origin, embedded, language) })
    }

    /// A database in memory alone, for a device that has no place to keep one, and for tests.
    ///
    /// # Errors
    ///
    /// Only when memory is short.
    pub fn in_memory(embedded: Verified, language: &str) -> Result<Self> {
        Self::not_kept(ErrorKind::Unwritable, embedded, language)
    }

    /// The same, for a reason.
    ///
    /// # Errors
    ///
    /// Only when memory is short.
    pub fn not_kept(why: ErrorKind, embedded: Verified, language: &str) -> Result<Self> {
        let connection = open_built_in(&embedded, language)?;
        Ok(Self::of(connection, Origin::BuiltIn(why), embedded, language))
    }

    fn of(connection: Connection, origin: Origin, embedded: Verified, language: &str) -> Self {
        Self {
            connection: RefCell::new(connection),
            path: None,
            embedded,
            origin: Cell::new(origin),
            language: RefCell::new(language.to_owned()),
            anchors: Anchors::shipped(),
            muted: RefCell::default(),
            replaced: Cell::new(false),
        }
    }

    /// The same, whose directories are other ones than those in the binary.
    #[must_use]
    pub fn with_anchors(self, anchors: Anchors) -> Self {
        Self { anchors, ..self }
    }

    /// Leaves the ratings of these feeds out of the chart, and no others.
    pub fn set_muted(&self, feeds: impl IntoIterator<Item = FeedId>) {
        self.muted.replace(feeds.into_iter().collect());
    }

    /// Whether the file was broken when it was opened, and is a new one since: what feeds had said is gone from it until it
    /// is [restored](Self::restore).
    #[must_use]
    pub const fn was_replaced(&self) -> bool {
        self.replaced.get()
    }

    /// Where the answers come from just now.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin.get()
    }

    /// Has the words of another language at hand, unless the file cannot be written just now or holds an edition newer
    /// than the binary's: then what is missing shows in English.
    ///
    /// # Errors
    ///
    /// Only when not even a database in memory can be made.
    pub fn speak(&self, language: &str) -> Result<()> {
        language.clone_into(&mut self.language.borrow_mut());
        let held = adopt_language(&mut self.connection.borrow_mut(), &self.embedded, language);
        held.or_else(|error| self.fall_back(error.kind()))
    }

    /// Puts content back to what a first start would hold: the embedded edition, in English and `language`. What else
    /// was there, such as other languages, which say what somebody reads, is in no file afterwards.
    ///
    /// # Errors
    ///
    /// - `Busy` when another process holds the file, or reads in it: asking again finishes what is left.
    /// - `Unwritable` when the file cannot be written.
    /// - `Foreign` when it is another program's or a later version's, which keeps every byte of it.
    ///
    /// There are answers all the same.
    pub fn clear(&self, language: &str) -> Result<()> {
        let cleared = match &self.path {
            Some(path) => self.clear_on_disk(path, language)?,
            None => open_built_in(&self.embedded, language)?,
        };
        self.connection.replace(cleared);
        language.clone_into(&mut self.language.borrow_mut());
        self.replaced.set(false); // what was lost would be gone now in any case
        if let Some(path) = &self.path {
            self.origin.set(Origin::Disk);
            let _ = fs::remove_file(beside(path, IN_DOUBT)); // best effort: it is empty; else the file is read whole once
        }
        Ok(())
    }

    fn clear_on_disk(&self, path: &Path, language: &str) -> Result<Connection> {
        match open_cleared(path, &self.embedded, language) {
            Err(error) if matches!(error.kind(), ErrorKind::Corrupt | ErrorKind::Other) => {
                self.fall_back(error.kind())?; // answers, and closes the file
                destroy(path, File::Content)?;
                open_cleared(path, &self.embedded, language)
            }
            cleared => cleared,
        }
    }

    /// Makes a verified edition the content of its feed, at `now`: all of it, or nothing of it. It is checked again here that
    /// it is newer than what is held, since another program may have been faster, that all of it together is what was signed
    /// for, and that it keeps to its limits.
    ///
    /// # Errors
    ///
    /// [`NotAdopted`]; what was held is as it was.
    pub fn adopt(&self, edition: &Verified, now: DateTime<Utc>) -> Result<Adopted, NotAdopted> {
        let adopted = adopt(&mut self.connection.borrow_mut(), edition, &self.language.borrow(), Some(now));
        if let Ok(Adopted::Taken) = adopted {
            let _ = empty_log(&self.connection()); // best effort: whoever reads just now keeps it, and a later one goes through
        }
        if let Err(NotAdopted::Failed(error)) = &adopted
            && (error.kind(), self.origin()) == (ErrorKind::Corrupt, Origin::Disk)
        {
            self.fall_back(ErrorKind::Corrupt)?; // the next opening reads the file whole, and replaces it
        }
        adopted
    }

    /// Which edition of core is held.
    ///
    /// # Errors
    ///
    /// As every query: only when not even the fallback answers.
    pub fn edition(&self) -> Result<Edition> {
        self.read(|connection| {
            Ok(held_edition(connection, self.embedded.feed().as_str())?.unwrap_or_else(|| (&self.embedded).into()))
        })
    }

    /// Runs a query, which sees one edition from its first statement to its last, whoever adopts another meanwhile. When
    /// the file fails in the middle of it, asks the embedded edition instead. A question within another one sees what that
    /// sees, and leaves it to that one to fall back.
    pub(super) fn read<T>(&self, query: impl Fn(&Connection) -> Result<T>) -> Result<T> {
        let outer = self.connection.borrow();
        if !outer.is_autocommit() {
            return query(&outer);
        }
        drop(outer);
        let answer = snapshot(&self.connection.borrow(), &query);
        match (answer, self.origin()) {
            (Err(error), Origin::Disk) => {
                self.fall_back(error.kind())?;
                snapshot(&self.connection.borrow(), &query)
            }
            (answer, _) => answer,
        }
    }

    pub(super) fn connection(&self) -> Ref<'_, Connection> {
        self.connection.borrow()
    }

    fn fall_back(&self, why: ErrorKind) -> Result<()> {
        if let (Some(path), ErrorKind::Corrupt | ErrorKind::Other) = (&self.path, why) {
            let _ = fs::write(beside(path, IN_DOUBT), []); // best effort: without it, the next opening falls back again
        }
        self.connection.replace(open_built_in(&self.embedded, &self.language.borrow())?);
        self.origin.set(Origin::BuiltIn(why));
        Ok(())
    }
}

fn snapshot<T>(connection: &Connection, query: impl Fn(&Connection) -> Result<T>) -> Result<T> {
    let transaction = connection.unchecked_transaction().context("beginning to read")?;
    query(&transaction) // nothing was written: dropping it is as good as a commit
}

/// Opens the file for good, replacing one that SQLite calls corrupt: it can be rebuilt, and a broken one helps nobody.
/// One that failed in the middle of a query is read whole first; otherwise it would fail again, every time.
fn open_on_disk(path: &Path, embedded: &Verified, language: &str, replaced: &mut bool) -> Result<Connection> {
    let doubt = beside(path, IN_DOUBT);
    let in_doubt = doubt.exists();
    let opened = open_file(path, embedded, language).and_then(|connection| {
        if in_doubt {
            read_whole(&connection)?;
        }
        Ok(connection)
    });
    let opened = match opened {
        Err(error) if error.kind() == ErrorKind::Corrupt => {
            remove(path, File::Content);
            let opened = open_file(path, embedded, language);
            *replaced = opened.is_ok();
            opened
        }
        opened => opened,
    };
    if in_doubt && opened.is_ok() {
        let _ = fs::remove_file(doubt); // best effort: else it is read whole once more
    }
    opened
}

fn open_file(path: &Path, embedded: &Verified, language: &str) -> Result<Connection> {
    match open_writable(path, embedded, language) {
        Err(error) if matches!(error.kind(), ErrorKind::Unwritable | ErrorKind::Busy) => {
            // A current edition on a read-only disk, or held by another process, still answers.
            open_readable(path, embedded, language).map_err(|_| error)
        }
        opened => opened,
    }
}

fn open_writable(path: &Path, embedded: &Verified, language: &str) -> Result<Connection> {
    let during = "filling a new content.db";
    let mut connection = open(path, File::Content)?;
    keep_index(&mut connection)?;
    if held_edition(&connection, embedded.feed().as_str())?.is_none() {
        connection.busy_timeout(FILLING_TIMEOUT).context(during)?;
    }
    adopt_embedded(&mut connection, embedded, language)?;
    connection.busy_timeout(BUSY_TIMEOUT).context(during)?;
    Ok(connection)
}

/// Where the index cannot be made just now, every record is read instead.
fn keep_index(connection: &mut Connection) -> Result<()> {
    match index::keep_current(connection) {
        Err(error) if matches!(error.kind(), ErrorKind::Unwritable | ErrorKind::Busy) => Ok(()),
        kept => kept,
    }
}

fn open_readable(path: &Path, embedded: &Verified, language: &str) -> Result<Connection> {
    let mut connection = open_to_read(path, File::Content)?;
    adopt_embedded(&mut connection, embedded, language)?;
    Ok(connection)
}

fn open_cleared(path: &Path, embedded: &Verified, language: &str) -> Result<Connection> {
    let mut connection = open(path, File::Content)?;
    adopt_afresh(&mut connection, embedded, language)?;
    scrub(&connection)?;
    Ok(connection)
}

fn open_built_in(embedded: &Verified, language: &str) -> Result<Connection> {
    let mut connection = open_in_memory(File::Content)?;
    keep_index(&mut connection)?;
    adopt_embedded(&mut connection, embedded, language)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_sees_one_edition_whoever_adopts_another_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(folder.path(), Verified::embedded(), "en").unwrap();
        let other = open(&folder.path().join("content.db"), File::Content).unwrap();
        let seen = database.read(|connection| {
            let seen = || held_edition(connection, "core").map(|held| held.map(|held| held.order.epoch));
            let before = seen()?;
            other.execute("UPDATE edition SET epoch = 999", []).unwrap();
            Ok((before, seen()?))
        });
        let epoch = Some(Verified::embedded().order().epoch);
        assert_eq!(seen.unwrap(), (epoch, epoch));
        assert_eq!((database.edition().unwrap().order.epoch, database.origin()), (999, Origin::Disk));
    }
}
