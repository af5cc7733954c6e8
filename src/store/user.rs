//! `user.db`: what the reader chose. Never deleted unasked, whatever is wrong with it.

use std::cell::{Cell, Ref, RefCell};
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};

use super::clear::scrub;
use super::error::{Context, Error, ErrorKind, Result};
use super::files::destroy;
use super::migrate::{File, open, open_in_memory, open_to_read, read_whole};
use super::setting::Setting;
use super::{favourite, follow, looked, reminder};

/// The smallest page SQLite writes, in bytes; every other size is a multiple of it.
const SMALLEST_PAGE: u64 = 512;

/// Takes every row.
const EMPTY: &str = "DELETE FROM setting; DELETE FROM follow; DELETE FROM favourite; DELETE FROM reminder;
                     DELETE FROM looked";

/// The reader's settings, whom they follow, and what they marked there.
///
/// When the file cannot be used, choices hold until the app is closed, and [`UserData::problem`] says why.
#[derive(Debug)]
pub struct UserData {
    connection: RefCell<Connection>,
    path: Option<PathBuf>,
    problem: Cell<Option<ErrorKind>>,
}

impl UserData {
    /// Opens `user.db` in `folder`.
    ///
    /// # Errors
    ///
    /// Only when not even a database in memory can be made.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(File::User.name());
        let (connection, problem) = match open_whole(&path) {
            Ok(connection) => (connection, None),
            Err(error) => {
                let connection = open_in_memory(File::User)?;
                if matches!(error.kind(), ErrorKind::Unwritable | ErrorKind::Busy) {
                    // What was chosen while the file could be written still holds.
                    if let Ok(chosen) = open_to_read(&path, File::User) {
                        copy(&chosen, &connection)?;
                    }
                }
                (connection, Some(error.kind()))
            }
        };
        Ok(Self { connection: RefCell::new(connection), path: Some(path), problem: Cell::new(problem) })
    }

    /// Settings that hold until the app is closed.
    ///
    /// # Errors
    ///
    /// Only when memory is short.
    pub fn in_memory() -> Result<Self> {
        let connection = RefCell::new(open_in_memory(File::User)?);
        Ok(Self { connection, path: None, problem: Cell::new(Some(ErrorKind::Unwritable)) })
    }

    /// Why choices are not kept; none when they are.
    #[must_use]
    pub const fn problem(&self) -> Option<ErrorKind> {
        self.problem.get()
    }

    /// What the reader chose, if anything.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn get(&self, setting: Setting) -> Result<Option<String>> {
        self.connection
            .borrow()
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")
            .and_then(|mut query| query.query_row([setting.name()], |row| row.get(0)).optional())
            .context("reading a setting")
    }

    /// Keeps what the reader chose.
    ///
    /// # Errors
    ///
    /// When the file fails: then what was chosen before holds.
    pub fn set(&self, setting: Setting, value: &str) -> Result<()> {
        keep(&self.connection.borrow(), setting.name(), value)
    }

    pub(super) fn connection(&self) -> Ref<'_, Connection> {
        self.connection.borrow()
    }

    /// Takes every choice out of the file and what is beside it, so that not a byte of them is left there; also those of
    /// a file that could not be used, which is emptied, or overwritten and removed, and can be used again after that.
    ///
    /// Where it can be neither, or no other can be made, [`UserData::problem`] says why choices are not kept from now on.
    ///
    /// # Errors
    ///
    /// - `Busy` when another process holds the file, or reads in it: what is left of the choices still holds, and asking
    ///   again finishes.
    /// - `Unwritable` when the file cannot be written.
    /// - `Foreign` when it is another program's or a later version's, which keeps every byte of it.
    ///
    /// Choices that only memory held are gone all the same.
    pub fn clear(&self) -> Result<()> {
        if self.problem().is_none() {
            match empty(&self.connection.borrow()) {
                Err(error) if error.kind() != ErrorKind::Busy => {}
                emptied => return emptied,
            }
        }
        self.connection.replace(open_in_memory(File::User)?); // also closes the file
        let Some(path) = &self.path else { return Ok(()) };
        let cleared = clear_closed(path);
        self.problem.set(match &cleared {
            Ok(Ok(_)) => None,
            Ok(Err(error)) | Err(error) => Some(error.kind()),
        });
        if let Ok(connection) = cleared? {
            self.connection.replace(connection);
        }
        Ok(())
    }
}

/// Takes over what can be read: a file of an earlier version says nothing of feeds.
fn copy(from: &Connection, to: &Connection) -> Result<()> {
    for (name, value) in all(from).unwrap_or_default() {
        keep(to, &name, &value)?;
    }
    follow::all(from).unwrap_or_default().iter().try_for_each(|one| follow::keep(to, one))?;
    favourite::copy(from, to)?;
    reminder::copy(from, to)?;
    looked::copy(from, to)
}

/// Empties a file that nobody here has open, or removes it; then how opening it went.
fn clear_closed(path: &Path) -> Result<Result<Connection>> {
    match open_whole(path) {
        Ok(connection) => match empty(&connection) {
            Ok(()) => return Ok(Ok(connection)),
            Err(error) if error.kind() == ErrorKind::Busy => return Err(error),
            Err(_) => {} // on a full disk, say: emptying takes room, removing takes none
        },
        Err(error) if matches!(error.kind(), ErrorKind::Corrupt | ErrorKind::Other) => {}
        Err(error) => return Err(error),
    }
    destroy(path, File::User)?;
    Ok(open_whole(path))
}

fn empty(connection: &Connection) -> Result<()> {
    let during = "clearing what was chosen";
    let transaction = connection.unchecked_transaction().context(during)?;
    transaction.execute_batch(EMPTY).context(during)?;
    transaction.commit().context(during)?;
    scrub(connection)
}

fn keep(connection: &Connection, name: &str, value: &str) -> Result<()> {
    let keep = "INSERT INTO setting (name, value) VALUES (?1, ?2)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(keep).and_then(|mut keep| keep.execute([name, value])).context("keeping a setting")?;
    Ok(())
}

/// Every choice by its name, also those of a later version.
fn all(connection: &Connection) -> Result<Vec<(String, String)>> {
    let during = "reading the settings";
    let mut query = connection.prepare("SELECT name, value FROM setting").context(during)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).context(during)?;
    rows.collect::<rusqlite::Result<_>>().context(during)
}

/// A file that is half gone would take choices and lose them; it is small enough to be read whole.
fn open_whole(path: &Path) -> Result<Connection> {
    // SQLite fills up the last page with zeros. Only a log beside it may hold the rest of that page.
    let length = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
    let cut_off = length(path) > 1 && length(path) % SMALLEST_PAGE != 0 && length(&path.with_extension("db-wal")) == 0;
    if cut_off {
        return Err(Error::new(ErrorKind::Corrupt, "opening user.db"));
    }
    let connection = open(path, File::User)?;
    read_whole(&connection)?;
    Ok(connection)
}
