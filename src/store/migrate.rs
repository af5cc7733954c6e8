//! The schema, as frozen files applied in order. A released file is never edited: another one is added.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::error::{Context, Error, ErrorKind, Result};

const CONTENT: &[M<'static>] = &[M::up(include_str!("sql/0001_content.sql"))];
const USER: &[M<'static>] = &[M::up(include_str!("sql/0001_user.sql"))];

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

    /// SQLite's `application_id`: "Tent" and "Tusr" as four bytes, so that another program's file is told from ours.
    const fn application_id(self) -> i32 {
        match self {
            Self::Content => 0x5465_6e74,
            Self::User => 0x5475_7372,
        }
    }

    const fn migrations(self) -> Migrations<'static> {
        Migrations::from_slice(match self {
            Self::Content => CONTENT,
            Self::User => USER,
        })
    }
}

/// Brings a connection to the newest schema. A file of another program or of a later version is refused untouched.
pub(super) fn migrate(connection: &mut Connection, file: File) -> Result<()> {
    let claimed: i32 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .context("asking whose database it is")?;
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .context("asking whether the database is empty")?;
    match claimed {
        ours if ours == file.application_id() => {}
        0 if tables == 0 => connection
            .pragma_update(None, "application_id", file.application_id())
            .context("claiming an empty database")?,
        _ => return Err(Error::new(ErrorKind::Foreign, "asking whose database it is")),
    }
    file.migrations().to_latest(connection).context("bringing the schema up to date")
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
