//! A desktop or a terminal.

use std::path::PathBuf;
use std::time::Duration;

/// Where this device keeps the app's files; none when it says no place.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    let named = std::env::var_os("TENTLIGHT_DATA_DIR").filter(|named| !named.is_empty());
    named.map(PathBuf::from).or_else(|| dirs::data_dir().map(|folder| folder.join("tentlight")))
}

/// Where a browser would put a file; none when the desktop says no place.
#[must_use]
pub fn downloads_dir() -> Option<PathBuf> {
    dirs::download_dir().filter(|folder| folder.is_dir())
}

/// Whether links to places open a map app, and no page on the web.
pub const HAS_MAP_APP: bool = false;

/// The link that shows a point, in degrees, on a map.
#[must_use]
pub fn map_link(lat: f64, lon: f64) -> String {
    super::web_map_link(lat, lon)
}

/// Leaves a link to the web view, which hands it to the desktop.
#[must_use]
pub const fn open(_link: &str) -> bool {
    false
}

/// Not here: all that belongs to the app is inside it.
pub async fn own_file(_path: &str, _within: Duration) -> Option<Vec<u8>> {
    None
}
