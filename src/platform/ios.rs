//! An iPhone.

use std::path::PathBuf;
use std::time::Duration;

/// `Library/Application Support` in the app's own container.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    std::env::var_os("HOME").map(|home| PathBuf::from(home).join("Library/Application Support/tentlight"))
}

/// Not here yet: handing a file on needs the share sheet, which the phone build brings.
#[must_use]
pub fn downloads_dir() -> Option<PathBuf> {
    None
}

/// Whether links to places open a map app, and no page on the web.
pub const HAS_MAP_APP: bool = true;

/// The link that shows a point, in degrees, in the map app.
#[must_use]
pub fn map_link(lat: f64, lon: f64) -> String {
    format!("https://maps.apple.com/?ll={lat:.5},{lon:.5}&q={lat:.5},{lon:.5}")
}

/// Hands a link (`tel:`, `mailto:`, `https:`) to the device. False when it could not: then the web view is asked.
#[must_use]
pub fn open(link: &str) -> bool {
    robius_open::Uri::new(link).open().is_ok()
}

/// Not here: all that belongs to the app is inside it.
pub async fn own_file(_path: &str, _within: Duration) -> Option<Vec<u8>> {
    None
}
