//! The files themselves, where SQLite is not asked. In a browser, `page.rs` stands here instead.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::clear::CLEARING;
use super::database::Database;
use super::error::{Context, Error, ErrorKind, Result, absent};
use super::migrate::{File, beside};
use super::user::UserData;

/// Ends the name of a small file that is not whole yet.
const ASIDE: &str = "new";

/// How many zeros are written at once.
const ZEROS: usize = 4_096;

/// What a small file of ours holds.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// Writes a small file whole, down to the disk, or leaves the one before it: half of one, after the battery was empty,
/// would lose the last dose.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = path.with_extension(ASIDE);
    let mut file = fs::File::create(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(aside, path)
}

/// Waits until something has changed that is to be put away: only a page has to.
pub async fn page_changed() {
    std::future::pending().await
}

/// Puts away what has changed: elsewhere than in a page, a commit has.
///
/// # Errors
///
/// None here.
pub async fn keep_page(_: &Database, _: Option<&UserData>, _all: bool) -> Result<(), ErrorKind> {
    Ok(())
}

/// Opens a database.
pub(super) fn connect(path: &Path, file: File) -> Result<Connection> {
    Connection::open(path).context(file.opening())
}

/// Removes a database and all that SQLite put beside it, as far as they can be: opening again says what is still wrong.
pub(super) fn remove(path: &Path, _: File) {
    for file in files_of(path) {
        let _ = fs::remove_file(file);
    }
}

/// A database and all that SQLite may put beside it.
fn files_of(path: &Path) -> [PathBuf; 4] {
    [path.to_owned(), beside(path, "-wal"), beside(path, "-shm"), beside(path, "-journal")]
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

/// Overwrites a small file of ours, also one that was never finished, and removes it.
pub(super) fn shred(path: &Path) -> io::Result<()> {
    for path in [&path.with_extension(ASIDE), path] {
        overwrite(path)?;
        absent(fs::remove_file(path), ())?;
    }
    Ok(())
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
