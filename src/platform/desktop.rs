//! A desktop or a terminal.
//!
//! Not here: sharing, a screen that is kept on or out of pictures, a country of the network, what it costs, reminders while
//! the app is closed. Of a voice and of where it is, the web view knows.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use super::device::{Bare, Device, PutsInto};

/// Where this device keeps the app's files; none when it says no place.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    let named = std::env::var_os("TENTLIGHT_DATA_DIR").filter(|named| !named.is_empty());
    named.map(PathBuf::from).or_else(|| dirs::data_dir().map(|folder| folder.join("tentlight")))
}

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    super::system_languages()
}

/// This device: it puts files where a browser would, when the desktop says a place.
#[must_use]
pub fn this_device() -> Rc<dyn Device> {
    match dirs::download_dir().filter(|folder| folder.is_dir()) {
        Some(folder) => Rc::new(PutsInto(folder)),
        None => Rc::new(Bare),
    }
}

/// What the app was opened with: any of it may be a link.
#[must_use]
pub fn opened_by() -> Vec<String> {
    std::env::args_os().skip(1).filter_map(|text| text.into_string().ok()).collect()
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
