//! Taking what was held off the disk, by SQL. Not here: files, which are [`super::files`]'; deciding what goes, which is
//! [`super::user`]'s and [`super::database`]'s.

use rusqlite::Connection;

use super::error::{Context, Error, ErrorKind, Result};

/// What every act here is called in an error.
pub(super) const CLEARING: &str = "clearing what was held";

/// Leaves in the file, and in the log beside it, nothing but the rows there are.
///
/// The log goes first: it holds the zeros over what was deleted, and `VACUUM` would cut the file before they reach it.
pub(super) fn scrub(connection: &Connection) -> Result<()> {
    empty_log(connection)?;
    connection.execute_batch("VACUUM").context(CLEARING)?;
    empty_log(connection)
}

/// Moves the log into the file and cuts it to nothing. A reader in the way is no error to SQLite: the log just stays.
pub(super) fn empty_log(connection: &Connection) -> Result<()> {
    let stays: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).context(CLEARING)?;
    if stays { Err(Error::new(ErrorKind::Busy, CLEARING)) } else { Ok(()) }
}
