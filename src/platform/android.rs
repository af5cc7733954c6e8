//! An Android phone.

use std::path::PathBuf;

/// Not here yet: the private folder is told by the activity, which the phone build brings. Content then lives in memory.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    None
}

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
