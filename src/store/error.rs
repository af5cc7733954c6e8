//! What can go wrong in the store, as decisions a caller can make.

use std::{fmt, io};

use rusqlite::ErrorCode as Code;

/// The store's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a caller can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is no database, or a broken one.
    Corrupt,
    /// It is a database, but not ours, or one of a later version.
    Foreign,
    /// The disk is full, or may not be written or opened.
    Unwritable,
    /// Somebody else holds it.
    Busy,
    /// Another page of this browser holds all of it.
    OtherPage,
    /// The browser keeps nothing for this page.
    NoStorage,
    /// Anything else.
    Other,
}

impl ErrorKind {
    /// The word that messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Corrupt => "corrupt",
            Self::Foreign => "foreign",
            Self::Unwritable => "unwritable",
            Self::Busy => "busy",
            Self::OtherPage => "other-page",
            Self::NoStorage => "no-storage",
            Self::Other => "other",
        }
    }
}

/// A failed step of the store. Holds nothing a person searched, chose or saved.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    during: &'static str,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// What a caller can do about it.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(super) const fn new(kind: ErrorKind, during: &'static str) -> Self {
        Self { kind, during, source: None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "store failed while {}", self.during)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Names the step that failed; the only way from other errors to ours.
pub(super) trait Context<T> {
    fn context(self, during: &'static str) -> Result<T>;
}

impl<T> Context<T> for rusqlite::Result<T> {
    fn context(self, during: &'static str) -> Result<T> {
        self.map_err(|source| Error {
            kind: match source.sqlite_error_code() {
                Some(Code::DatabaseCorrupt | Code::NotADatabase) => ErrorKind::Corrupt,
                Some(
                    Code::DiskFull | Code::ReadOnly | Code::CannotOpen | Code::SystemIoFailure | Code::PermissionDenied,
                ) => ErrorKind::Unwritable,
                Some(Code::DatabaseBusy | Code::DatabaseLocked) => ErrorKind::Busy,
                _ => ErrorKind::Other,
            },
            during,
            source: Some(Box::new(source)),
        })
    }
}

impl<T> Context<T> for std::io::Result<T> {
    fn context(self, during: &'static str) -> Result<T> {
        self.map_err(|source| Error { kind: ErrorKind::Unwritable, during, source: Some(Box::new(source)) })
    }
}

impl<T> Context<T> for serde_json::Result<T> {
    /// A value that no longer reads as what was verified is a broken database.
    fn context(self, during: &'static str) -> Result<T> {
        self.map_err(|source| Error { kind: ErrorKind::Corrupt, during, source: Some(Box::new(source)) })
    }
}

impl<T> Context<T> for std::result::Result<T, rusqlite_migration::Error> {
    fn context(self, during: &'static str) -> Result<T> {
        use rusqlite_migration::{Error as Migration, MigrationDefinitionError::DatabaseTooFarAhead};
        self.or_else(|error| match error {
            Migration::RusqliteError { err, .. } => Err(err).context(during),
            Migration::MigrationDefinition(DatabaseTooFarAhead) => Err(Error::new(ErrorKind::Foreign, during)),
            other => Err(Error { kind: ErrorKind::Other, during, source: Some(Box::new(other)) }),
        })
    }
}

/// A file that is not there is as gone as can be.
pub(super) fn absent<T>(result: io::Result<T>, nothing: T) -> io::Result<T> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(nothing),
        result => result,
    }
}
