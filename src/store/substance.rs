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

    /// Every substance by every name, for a reader of the language at hand.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn names(&self) -> Result<Names> {
        let language = self.language.borrow().clone();
        self.read(|connection| {
            Ok(Names::for_reader(all(connection, Kind::Substance)?.into_iter().collect(), &language))
        })
    }
}
