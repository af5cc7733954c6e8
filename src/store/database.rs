//! Opening `content.db`, and what happens when it cannot be used.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::adopt::{adopt, adopt_language};
use super::error::{Context, ErrorKind, Result};
use super::migrate::{BUSY_TIMEOUT, File, is_plain, migrate, open, read_whole};
use crate::feed::{Order, Verified};

/// The language whose words are always held: what is missing elsewhere is shown in it, marked.
pub(super) const ENGLISH: &str = "en";

/// The file beside `content.db` that says a query failed in it.
const IN_DOUBT: &str = "-in-doubt";

/// Where the answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From `content.db`.
    Disk,
    /// From the edition in the binary, because `content.db` could not be used. Newer warnings may be missing.
    BuiltIn(ErrorKind),
}

/// Which edition of the core content is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Where it stands.
    pub order: Order,
    /// The day it was made.
    pub made: NaiveDate,
    digest: String,
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
    language: RefCell<String>,
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
        let (connection, origin) = match open_on_disk(&path, &embedded, language) {
            Ok(connection) => (connection, Origin::Disk),
            Err(error) => (open_in_memory(&embedded, language)?, Origin::BuiltIn(error.kind())),
        };
        Ok(Self { path: Some(path), ..Self::of(connection, origin, embedded, language) })
    }

    /// A database in memory alone, for a device that has no place to keep one, and for tests.
    ///
    /// # Errors
    ///
    /// Only when memory is short.
    pub fn in_memory(embedded: Verified, language: &str) -> Result<Self> {
        let connection = open_in_memory(&embedded, language)?;
        Ok(Self::of(connection, Origin::BuiltIn(ErrorKind::Unwritable), embedded, language))
    }

    fn of(connection: Connection, origin: Origin, embedded: Verified, language: &str) -> Self {
        Self {
            connection: RefCell::new(connection),
            path: None,
            embedded,
            origin: Cell::new(origin),
            language: RefCell::new(language.to_owned()),
        }
    }

    /// Where the answers come from just now.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        self.origin.get()
    }

    /// Has the words of another language at hand.
    ///
    /// # Errors
    ///
    /// Only when not even a database in memory can be made.
    pub fn speak(&self, language: &str) -> Result<()> {
        language.clone_into(&mut self.language.borrow_mut());
        let held = ensure_language(&mut self.connection.borrow_mut(), &self.embedded, language);
        held.or_else(|error| self.fall_back(error.kind()))
    }

    /// Which edition is held.
    ///
    /// # Errors
    ///
    /// As every query: only when not even the fallback answers.
    pub fn edition(&self) -> Result<Edition> {
        self.read(|connection| {
            Ok(held_edition(connection, self.embedded.feed())?.unwrap_or_else(|| edition_of(&self.embedded)))
        })
    }

    /// Runs a query; when the file fails in the middle of it, asks the embedded edition instead.
    pub(super) fn read<T>(&self, query: impl Fn(&Connection) -> Result<T>) -> Result<T> {
        let answer = query(&self.connection.borrow());
        match (answer, self.origin()) {
            (Err(error), Origin::Disk) => {
                self.fall_back(error.kind())?;
                query(&self.connection.borrow())
            }
            (answer, _) => answer,
        }
    }

    fn fall_back(&self, why: ErrorKind) -> Result<()> {
        if let (Some(path), ErrorKind::Corrupt | ErrorKind::Other) = (&self.path, why) {
            let _ = fs::write(beside(path, IN_DOUBT), []); // best effort: without it, the next opening falls back again
        }
        self.connection.replace(open_in_memory(&self.embedded, &self.language.borrow())?);
        self.origin.set(Origin::BuiltIn(why));
        Ok(())
    }
}

/// Opens the file for good, replacing one that SQLite calls corrupt: it can be rebuilt, and a broken one helps nobody.
/// One that failed in the middle of a query is read whole first; otherwise it would fail again, every time.
fn open_on_disk(path: &Path, embedded: &Verified, language: &str) -> Result<Connection> {
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
            for file in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm"), beside(path, "-journal")] {
                let _ = fs::remove_file(file); // best effort: opening again says what is still wrong
            }
            open_file(path, embedded, language)
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
    let mut connection = open(path, File::Content)?;
    bring_up_to_date(&mut connection, embedded, language)?;
    Ok(connection)
}

fn open_readable(path: &Path, embedded: &Verified, language: &str) -> Result<Connection> {
    let during = "opening content.db to read";
    is_plain(path, during)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).context(during)?;
    connection.busy_timeout(BUSY_TIMEOUT).context(during)?;
    migrate(&mut connection, File::Content)?;
    bring_up_to_date(&mut connection, embedded, language)?;
    Ok(connection)
}

fn open_in_memory(embedded: &Verified, language: &str) -> Result<Connection> {
    let mut connection = Connection::open_in_memory().context("opening a database in memory")?;
    migrate(&mut connection, File::Content)?;
    bring_up_to_date(&mut connection, embedded, language)?;
    Ok(connection)
}

/// Adopts the embedded edition when it is greater than what is held. The same order with another digest is a rebuilt
/// binary, which vouches for its own content.
fn bring_up_to_date(connection: &mut Connection, embedded: &Verified, language: &str) -> Result<()> {
    let newer = held_edition(connection, embedded.feed())?.is_none_or(|held| {
        embedded.order() > held.order || (embedded.order() == held.order && embedded.digest() != held.digest)
    });
    if newer {
        let mut languages = held_languages(connection)?;
        for wanted in [ENGLISH, language] {
            if !languages.iter().any(|held| held == wanted) {
                languages.push(wanted.to_owned());
            }
        }
        return adopt(connection, embedded, &languages);
    }
    ensure_language(connection, embedded, language)
}

fn ensure_language(connection: &mut Connection, embedded: &Verified, language: &str) -> Result<()> {
    if held_languages(connection)?.iter().any(|held| held == language) {
        return Ok(());
    }
    adopt_language(connection, embedded, language)
}

fn held_languages(connection: &Connection) -> Result<Vec<String>> {
    let during = "asking which languages are held";
    let mut query = connection.prepare_cached("SELECT DISTINCT tag FROM language ORDER BY tag").context(during)?;
    let tags = query.query_map([], |row| row.get(0)).context(during)?;
    tags.collect::<rusqlite::Result<_>>().context(during)
}

fn held_edition(connection: &Connection, feed: &str) -> Result<Option<Edition>> {
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

fn edition_of(embedded: &Verified) -> Edition {
    Edition { order: embedded.order(), made: embedded.made(), digest: embedded.digest().to_owned() }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
