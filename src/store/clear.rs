//! Taking what was held off the disk. Not here: deciding what goes, which is [`super::user`]'s and [`super::database`]'s.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use rusqlite::Connection;

use super::error::{Context, Error, ErrorKind, Result};
use super::migrate::{File, files_of};

/// What every act here is called in an error.
const CLEARING: &str = "clearing what was held";

/// How many zeros are written at once.
const ZEROS: usize = 4_096;

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

/// Overwrites a database that cannot be used, and what SQLite put beside it, and removes them. One that is not ours is
/// refused untouched. No connection of this process may have it open.
pub(super) fn destroy(path: &Path, file: File) -> Result<()> {
    if is_anothers(path, file).context(CLEARING)? {
        return Err(Error::new(ErrorKind::Foreign, CLEARING));
    }
    // All of them before the first is removed: a log that lost its file would be found by nobody.
    let files = files_of(path);
    files.iter().try_for_each(|file| overwrite(file)).context(CLEARING)?;
    files.iter().try_for_each(|file| absent(fs::remove_file(file), ())).context(CLEARING)
}

/// Overwrites a file of ours that is no database, and removes it.
pub(super) fn shred(path: &Path) -> io::Result<()> {
    overwrite(path)?;
    absent(fs::remove_file(path), ())
}

/// Whether the file says that it is another program's, or a later version's. One too broken to say is ours by its name.
///
/// SQLite is not asked: it says no more of a broken file than that it is broken.
fn is_anothers(path: &Path, file: File) -> io::Result<bool> {
    let Some(found) = absent(fs::symlink_metadata(path).map(Some), None)? else { return Ok(false) };
    if !found.is_file() {
        return Ok(true); // A link leads out of our folder, a pipe would keep us waiting, a folder is somebody's.
    }
    let mut head = Vec::new();
    fs::File::open(path)?.take(105).read_to_end(&mut head)?;
    // https://sqlite.org/fileformat.html: where the version, the owner, and the kind and length of the schema stand.
    let number = |at: usize| Some(i32::from_be_bytes(head.get(at..at + 4)?.try_into().ok()?));
    let (Some(version), Some(owner), Some(schema)) = (number(60), number(68), head.get(100..105)) else {
        return Ok(false);
    };
    if !head.starts_with(b"SQLite format 3\0") {
        return Ok(false);
    }
    let no_tables = matches!(schema, [13, _, _, 0, 0]);
    Ok(!(file.is_ours(owner, version) || (owner == 0 && version == 0 && no_tables)))
}

fn overwrite(path: &Path) -> io::Result<()> {
    // What a link leads to is not ours.
    let Some(found) = absent(fs::symlink_metadata(path).map(Some), None)?.filter(fs::Metadata::is_file) else {
        return Ok(());
    };
    let mut file = OpenOptions::new().write(true).open(path)?;
    let mut left = found.len();
    while left > 0 {
        let zeros = [0; ZEROS];
        let length = usize::try_from(left).map_or(ZEROS, |left| left.min(ZEROS));
        file.write_all(zeros.get(..length).unwrap_or(&zeros))?;
        left -= length as u64;
    }
    file.sync_all()
}

/// A file that is not there is as gone as can be.
pub(super) fn absent<T>(result: io::Result<T>, nothing: T) -> io::Result<T> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(nothing),
        result => result,
    }
}
