//! Substances and their names.

use super::chart::{all, one};
use super::database::Database;
use super::error::Result;
use crate::domain::{Id, Names, Substance};
use crate::feed::Kind;

impl Database {
    /// One substance.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn substance(&self, id: &Id) -> Result<Option<Substance>> {
        self.read(|connection| one(connection, Kind::Substance, id.as_str()))
    }

    /// Every substance by every name.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn names(&self) -> Result<Names> {
        self.read(|connection| Ok(Names::new(all(connection, Kind::Substance)?.into_iter().collect())))
    }
}
