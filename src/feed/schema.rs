//! What a record of each kind must be.

use super::Refusal;

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Why a phone refuses it.
    pub refusal: Refusal,
    /// Which field.
    pub field: String,
    /// What is wrong, for whoever edits it.
    pub why: String,
}

/// Checks a record.
///
/// # Errors
///
/// What is wrong.
pub fn check(_kind: &str, _id: &str, _value: &str) -> Result<(), Broken> {
    Ok(())
}
