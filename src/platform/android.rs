//! An Android phone.

use std::path::PathBuf;

/// Not here yet: the private folder is told by the activity, which the phone build brings. Content then lives in memory.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    None
}
