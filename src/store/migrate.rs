//! The schema, as frozen files applied in order. A released file is never edited: another one is added.

use std::fs;
use std::path::{self, Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use rusqlite_migration::{M, Migrations};

use super::error::{Context, Error, ErrorKind, Result};
use super::files::connect;

const CONTENT: &[M<'static>] = &[
    M::up(include_str!("sql/0001_content.sql")),
    M::up(include_str!("sql/0002_content.sql")),
    M::up(include_str!("sql/0003_content.sql")),
];
const USER: &[M<'static>] = &[
    M::up(include_str!("sql/0001_user.sql")),
    M::up(include_str!("sql/0002_user.sql")),
    M::up(include_str!("sql/0003_user.sql")),
];

/// How long to wait for another process that writes. Longer would leave a reader without an answer.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_millis(250);

/// How often to try to switch a new file to its log: each failure but the last means that another program got further.
const SWITCHES: usize = 10;

/// Which of the two files a connection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum File {
    Content,
    User,
}

impl File {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Content => "content.db",
            Self::User => "user.db",
        }
    }

    pub(super) const fn opening(self) -> &'static str {
        match self {
            Self::Content => "opening content.db",
            Self::User => "opening user.db",
        }
    }

    /// How surely a commit reaches the disk. Content can be adopted again, so a lost last commit costs nothing and NORMAL
    /// spares a phone's flash; what the reader chose cannot be had again.
    const fn synchronous(self) -> &'static str {
        match self {
            Self::Content => "NORMAL",
            Self::User => "FULL",
        }
    }

    /// SQLite's `application_id`: "Tent" and "Tusr" as four bytes, so that another program's file is told from ours.
    const fn application_id(self) -> i32 {
        match self {
            Self::Content => 0x5465_6e74,
            Self::User => 0x5475_7372,
        }
    }

    /// Whether a database of that owner and version is this file, as this version of the app can read it.
    pub(super) fn is_ours(self, owner: i32, version: i32) -> bool {
        owner == self.application_id() && usize::try_from(version).is_ok_and(|version| version <= self.steps().len())
    }

    const fn steps(self) -> &'static [M<'static>] {
        match self {
            Self::Content => CONTENT,
            Self::User => USER,
        }
    }

    const fn migrations(self) -> Migrations<'static> {
        Migrations::from_slice(self.steps())
    }
}

/// Whose database it is, when it is no stranger's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Ours { version: usize },
    Nobodys,
}

/// Opens a file for writing. One that is not ours is refused before a byte of it changes: the journal mode stands in the
/// file, and a close would move a stranger's log into it.
pub(super) fn open(path: &Path, file: File) -> Result<Connection> {
    let during = file.opening();
    is_plain(path, during)?;
    let mut connection = connect(path, file)?;
    prepare(&connection, during)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).context(during)?;
    recognise(&connection, file)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).context(during)?;
    write_ahead(&connection).context(during)?;
    connection.pragma_update(None, "synchronous", file.synchronous()).context(during)?;
    migrate(&mut connection, file)?;
    Ok(connection)
}

/// Opens a file that cannot be written, or not now, to read what is in it. One of an earlier version stays as it is.
pub(super) fn open_to_read(path: &Path, file: File) -> Result<Connection> {
    let during = file.opening();
    is_plain(path, during)?;
    let reading = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let read = |path: &Path, flags| -> Result<Connection> {
        let connection = Connection::open_with_flags(path, flags).context(during)?;
        prepare(&connection, during)?;
        match recognise(&connection, file)? {
            Whose::Ours { .. } => Ok(connection),
            Whose::Nobodys => Err(Error::new(ErrorKind::Unwritable, during)),
        }
    };
    match read(path, reading) {
        // Where SQLite may put no index of a log beside the file, it reads none that could have a log. Without one all
        // there is stands in the file, and where not even a reader may put anything, nobody is writing.
        Err(error) if error.kind() == ErrorKind::Unwritable && !has_log(path) => {
            let uri = immutable(path).ok_or(error)?;
            read(&uri, reading | OpenFlags::SQLITE_OPEN_URI)
        }
        read => read,
    }
}

/// Whether commits, or what takes one back, stand beside the file rather than in it.
fn has_log(path: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|log| fs::metadata(beside(path, log)).is_ok_and(|log| log.len() > 0))
}

/// A database that is gone when the app is closed.
pub(super) fn open_in_memory(file: File) -> Result<Connection> {
    let during = "opening a database in memory";
    let mut connection = Connection::open_in_memory().context(during)?;
    prepare(&connection, during)?;
    migrate(&mut connection, file)?;
    Ok(connection)
}

/// What every connection needs before its first statement, whatever it may do to the file.
fn prepare(connection: &Connection, during: &'static str) -> Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT).context(during)?;
    connection.execute_batch(include_str!("sql/pragmas.sql")).context(during)
}

/// Readers never wait for a writer then; a crash leaves whole commits.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    for _ in 1..SWITCHES {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            // Of several programs that switch a new file at once, SQLite lets all but one fail without any waiting.
            // Taking and leaving the file waits for that one.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                connection.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
            }
            switched => return switched,
        }
    }
    connection.pragma_update(None, "journal_mode", "WAL")
}

/// The file's address as SQLite knows it, with the promise that nobody changes it.
fn immutable(path: &Path) -> Option<PathBuf> {
    let path = path::absolute(path).ok()?;
    let mut place = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match char::from(*byte) {
            path::MAIN_SEPARATOR => place.push('/'),
            plain @ ('0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '.' | '_') => place.push(plain),
            _ => place.push_str(&format!("%{byte:02X}")),
        }
    }
    let root = if place.starts_with('/') { "" } else { "/" };
    Some(PathBuf::from(format!("file://{root}{place}?mode=ro&immutable=1")))
}

/// The name of a file that belongs to `path`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A folder holds no database, and a pipe would wait for ever for somebody to write into it.
fn is_plain(path: &Path, during: &'static str) -> Result<()> {
    let other = fs::metadata(path).is_ok_and(|found| !found.is_file());
    if other { Err(Error::new(ErrorKind::Unwritable, during)) } else { Ok(()) }
}

/// Has SQLite read a file from end to end.
pub(super) fn read_whole(connection: &Connection) -> Result<()> {
    let during = "reading a database whole";
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).context(during)?;
    if found == "ok" { Ok(()) } else { Err(Error::new(ErrorKind::Corrupt, during)) }
}

/// Brings a connection to the newest schema. A file of another program or of a later version is refused untouched.
pub(super) fn migrate(connection: &mut Connection, file: File) -> Result<()> {
    let mut held = match recognise(connection, file)? {
        Whose::Ours { version } => version,
        Whose::Nobodys => match claim(connection, file) {
            Ok(version) => version,
            // Another program claimed it and is filling it: that takes longer than anybody waits, and is none of our doing.
            Err(error) => match recognise(connection, file)? {
                Whose::Ours { version } => version,
                Whose::Nobodys => return Err(error),
            },
        },
    };
    loop {
        let Err(error) = file.migrations().to_latest(connection).context("bringing the schema up to date") else {
            return Ok(());
        };
        // Another program took the same step between the question for the version and the step. Versions only grow and
        // the list of steps ends, and so does this.
        match recognise(connection, file)? {
            Whose::Ours { version } if version > held => held = version,
            _ => return Err(error),
        }
    }
}

/// Makes an empty database ours, unless another program has done so, and says which version it is now.
fn claim(connection: &mut Connection, file: File) -> Result<usize> {
    let during = "claiming an empty database";
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).context(during)?;
    let version = match recognise(&transaction, file)? {
        Whose::Ours { version } => version,
        Whose::Nobodys => {
            transaction.pragma_update(None, "application_id", file.application_id()).context(during)?;
            0
        }
    };
    transaction.commit().context(during)?;
    Ok(version)
}

fn recognise(connection: &Connection, file: File) -> Result<Whose> {
    let during = "asking whose database it is";
    // One statement, one moment: another program may be claiming and filling it just now.
    let question = "SELECT (SELECT application_id FROM pragma_application_id),
                           (SELECT user_version FROM pragma_user_version),
                           (SELECT count(*) FROM sqlite_schema)";
    let (claimed, version, tables): (i32, i32, i64) =
        connection.query_row(question, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).context(during)?;
    match (claimed, version, tables) {
        (0, 0, 0) => Ok(Whose::Nobodys),
        _ if file.is_ours(claimed, version) => Ok(Whose::Ours { version: version.unsigned_abs() as usize }),
        _ => Err(Error::new(ErrorKind::Foreign, during)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_valid() {
        File::Content.migrations().validate().unwrap();
        File::User.migrations().validate().unwrap();
    }

    #[test]
    fn a_database_of_a_later_version_is_refused_untouched() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, File::Content).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        let error = migrate(&mut connection, File::Content).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Foreign);
        let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        assert_eq!(version, 99);
    }

    #[test]
    fn another_programs_database_is_refused_untouched() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE photos (id INTEGER)").unwrap();
        assert_eq!(migrate(&mut connection, File::User).unwrap_err().kind(), ErrorKind::Foreign);
    }

    #[test]
    fn a_migration_cut_off_halfway_leaves_the_old_version_whole() {
        let mut connection = Connection::open_in_memory().unwrap();
        let broken = Migrations::new(vec![
            M::up(include_str!("sql/0001_user.sql")),
            M::up("CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);"),
        ]);
        assert!(broken.to_latest(&mut connection).is_err());
        let half: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(half, 0);
        migrate_claimed(&mut connection);
    }

    fn migrate_claimed(connection: &mut Connection) {
        connection.pragma_update(None, "application_id", File::User.application_id()).unwrap();
        migrate(connection, File::User).unwrap();
    }
}
