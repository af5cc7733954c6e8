//! A browser.

use std::path::PathBuf;

/// Not here yet: the browser's own storage comes with the web app. Content then lives in memory.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    None
}

/// Not here yet: a page hands a file on by a link, which the web build brings.
#[must_use]
pub fn downloads_dir() -> Option<PathBuf> {
    None
}

/// Whether links to places open a map app, and no page on the web.
pub const HAS_MAP_APP: bool = false;

/// The link that shows a point, in degrees, on a map.
#[must_use]
pub fn map_link(lat: f64, lon: f64) -> String {
    super::web_map_link(lat, lon)
}

/// Leaves a link to the browser.
#[must_use]
pub const fn open(_link: &str) -> bool {
    false
}
