//! What differs between devices: the same functions everywhere, and a clear "not here". The only room with `cfg(target_os)`.

mod clock;

#[cfg_attr(target_os = "android", path = "android.rs")]
#[cfg_attr(target_os = "ios", path = "ios.rs")]
#[cfg_attr(target_family = "wasm", path = "web.rs")]
#[cfg_attr(not(any(target_os = "android", target_os = "ios", target_family = "wasm")), path = "desktop.rs")]
mod here;

use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};

pub use clock::{Clock, clock};
pub use here::{data_dir, map_link, open};

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Where the web view keeps what is its own, below our folder, so that clearing ours clears it too.
#[must_use]
pub fn web_view_dir(data_dir: &Path) -> PathBuf {
    data_dir.join("webview")
}

/// Removes what the web view kept. None of it is needed: no screen stores anything there.
pub fn clear_web_view(data_dir: &Path) {
    let _ = fs::remove_dir_all(web_view_dir(data_dir)); // best effort: the web view may be writing
}

/// The name of the time zone that the device's clock shows; none when it does not say.
#[must_use]
pub fn zone() -> Option<String> {
    iana_time_zone::get_timezone().ok()
}

/// Where a map of the web shows a point, in degrees: for a device whose map app takes no link of its own.
#[cfg_attr(any(target_os = "android", target_os = "ios"), allow(dead_code, reason = "a phone has a map app"))]
fn web_map_link(lat: f64, lon: f64) -> String {
    format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=17/{lat:.5}/{lon:.5}")
}

/// A number that nobody can foresee: whom to ask first, how long to wait. Nothing secret hangs on it.
#[must_use]
pub fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}
