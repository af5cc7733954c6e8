//! Substances and their names.

use super::chart::all;
use super::database::Database;
use super::error::Result;
use crate::domain::Names;
use crate::feed::Kind;

impl Database {
    /// Every substance by every name.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn names(&self) -> Result<Names> {
        self.read(|connection| Ok(Names::new(all(connection, Kind::Substance)?.into_iter().collect())))
    }
}
