//! A browser.

use std::path::PathBuf;

/// Not here yet: the browser's own storage comes with the web app. Content then lives in memory.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    None
}

/// The languages the browser's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
