//! The schema, as frozen files applied in order. A released file is never edited: another one is added.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite_migration::{M, Migrations};

use super::error::{Context, Error, ErrorKind, Result};

const CONTENT: &[M<'static>] = &[M::up(include_str!("sql/0001_content.sql"))];
const USER: &[M<'static>] = &[M::up(include_str!("sql/0001_user.sql"))];

/// How long to wait for another process that writes. Longer would leave a reader without an answer.
pub(super) const BUSY_TIMEOUT: Duration = Duration::from_millis(250);

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

    const fn opening(self) -> &'static str {
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
    Ours,
    Nobodys,
}

/// Opens a file for writing. One that is not ours is refused before a byte of it changes: the journal mode stands in the
/// file, and a close would move a stranger's log into it.
pub(super) fn open(path: &Path, file: File) -> Result<Connection> {
    let during = file.opening();
    is_plain(path, during)?;
    let mut connection = Connection::open(path).context(during)?;
    connection.busy_timeout(BUSY_TIMEOUT).context(during)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).context(during)?;
    connection.execute_batch(include_str!("sql/pragmas.sql")).context(during)?;
    recognise(&connection, file)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).context(during)?;
    // Readers never wait for a writer; a crash leaves whole commits.
    connection.pragma_update(None, "journal_mode", "WAL").context(during)?;
    connection.pragma_update(None, "synchronous", file.synchronous()).context(during)?;
    migrate(&mut connection, file)?;
    Ok(connection)
}

/// A folder holds no database, and a pipe would wait for ever for somebody to write into it.
pub(super) fn is_plain(path: &Path, during: &'static str) -> Result<()> {
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
    if recognise(connection, file)? == Whose::Nobodys {
        connection
            .pragma_update(None, "application_id", file.application_id())
            .context("claiming an empty database")?;
    }
    file.migrations().to_latest(connection).context("bringing the schema up to date")
}

fn recognise(connection: &Connection, file: File) -> Result<Whose> {
    let during = "asking whose database it is";
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).context(during);
    let (claimed, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).context(during)?;
    match claimed {
        ours if ours == file.application_id()
            && usize::try_from(version).is_ok_and(|held| held <= file.steps().len()) =>
        {
            Ok(Whose::Ours)
        }
        0 if tables == 0 && version == 0 => Ok(Whose::Nobodys),
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
