//! An iPhone.

use std::path::PathBuf;

/// `Library/Application Support` in the app's own container.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    std::env::var_os("HOME").map(|home| PathBuf::from(home).join("Library/Application Support/tentlight"))
}
