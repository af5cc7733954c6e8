//! An iPhone.
//!
//! Not here, because safe code cannot call it: the share sheet, a screen that is kept on or out of pictures, the country of
//! the network and what it costs, reminders while the app is closed. Not here yet: the link that opened the app. Of a voice
//! and of where it is, the web view knows.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use rustix::fs::{XattrFlags, setxattr};

use super::device::{Bare, Device};

/// `Library/Application Support` in the app's own container, left out of backups.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    let home = std::env::var_os("HOME")?;
    let folder = PathBuf::from(home).join("Library/Application Support/tentlight");
    fs::create_dir_all(&folder).ok()?;
    leave_out_of_backups(&folder);
    Some(folder)
}

/// Marks a folder as the system's own `isExcludedFromBackup` does, which safe code cannot call: a property list that holds
/// the one string `com.apple.backupd`. The other mark is the one that Apple documented before that (QA1719).
fn leave_out_of_backups(folder: &Path) {
    const EXCLUDED: &[u8] =
        b"bplist00_\x10\x11com.apple.backupd\x08\x00\x00\x00\x00\x00\x00\x01\x01\x00\x00\x00\x00\x00\
        \x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c";
    for (name, value) in
        [("com.apple.metadata:com_apple_backup_excludeItem", EXCLUDED), ("com.apple.MobileBackup", &[1])]
    {
        let _ = setxattr(folder, name, value, XattrFlags::empty()); // best effort: the app works either way
    }
}

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    super::system_languages()
}

/// This device.
#[must_use]
pub fn this_device() -> Rc<dyn Device> {
    Rc::new(Bare)
}

/// Not here yet: iOS hands the link to the window's event loop (tao's `Event::Opened`), which nobody listens to here.
#[must_use]
pub const fn opened_by() -> Vec<String> {
    Vec::new()
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
