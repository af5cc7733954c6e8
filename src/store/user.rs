//! `user.db`: what the reader chose. Never deleted, whatever is wrong with it.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::error::{Context, Error, ErrorKind, Result};
use super::migrate::{File, open, open_in_memory, open_to_read, read_whole};

/// The smallest page SQLite writes, in bytes; every other size is a multiple of it.
const SMALLEST_PAGE: u64 = 512;

/// The reader's settings.
///
/// When the file cannot be used, choices hold until the app is closed, and [`UserData::problem`] says why.
#[derive(Debug)]
pub struct UserData {
    connection: Connection,
    problem: Option<ErrorKind>,
}

impl UserData {
    /// Opens `user.db` in `folder`.
    ///
    /// # Errors
    ///
    /// Only when not even a database in memory can be made.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(File::User.name());
        match open_whole(&path) {
            Ok(connection) => Ok(Self { connection, problem: None }),
            Err(error) => {
                let user = Self { problem: Some(error.kind()), ..Self::in_memory()? };
                if matches!(error.kind(), ErrorKind::Unwritable | ErrorKind::Busy) {
                    // What was chosen while the file could be written still holds.
                    let chosen = open_to_read(&path, File::User).and_then(|connection| language(&connection));
                    chosen.ok().flatten().map_or(Ok(()), |tag| user.choose_language(&tag))?;
                }
                Ok(user)
            }
        }
    }

    /// Settings that hold until the app is closed.
    ///
    /// # Errors
    ///
    /// Only when memory is short.
    pub fn in_memory() -> Result<Self> {
        Ok(Self { connection: open_in_memory(File::User)?, problem: Some(ErrorKind::Unwritable) })
    }

    /// Why choices are not kept; none when they are.
    #[must_use]
    pub const fn problem(&self) -> Option<ErrorKind> {
        self.problem
    }

    /// The language the reader chose, if any.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn language(&self) -> Result<Option<String>> {
        language(&self.connection)
    }

    /// Keeps the reader's language.
    ///
    /// # Errors
    ///
    /// When the file fails.
    pub fn choose_language(&self, tag: &str) -> Result<()> {
        let keep = "INSERT INTO setting (name, value) VALUES ('language', ?1)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.connection.execute(keep, [tag]).context("keeping a setting")?;
        Ok(())
    }
}

fn language(connection: &Connection) -> Result<Option<String>> {
    connection
        .prepare_cached("SELECT value FROM setting WHERE name = 'language'")
        .and_then(|mut query| query.query_row([], |row| row.get(0)).optional())
        .context("reading a setting")
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
