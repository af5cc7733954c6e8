//! What differs between devices: the same functions everywhere, and a clear "not here". The only room with `cfg(target_os)`.

mod clock;
mod device;

#[cfg_attr(target_os = "android", path = "android.rs")]
#[cfg_attr(target_os = "ios", path = "ios.rs")]
#[cfg_attr(target_family = "wasm", path = "web.rs")]
#[cfg_attr(not(any(target_os = "android", target_os = "ios", target_family = "wasm")), path = "desktop.rs")]
mod here;

#[cfg(not(target_family = "wasm"))]
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};

pub use clock::{Clock, clock};
pub use device::{Bare, Device, Handed, Network, PutsInto, Reminding};
pub use here::{HAS_MAP_APP, data_dir, device_languages, map_link, open, opened_by, own_file, this_device};
#[cfg(target_family = "wasm")]
pub use here::{clear_web_view, seed};

/// The languages that the system names, best first.
#[cfg_attr(target_os = "android", expect(dead_code, reason = "the activity names them"))]
fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Whose clock the device keeps, as an IANA name such as `Europe/Berlin`: `TZ` where that names one, else the system's. None
/// where nobody says.
#[must_use]
pub fn zone() -> Option<String> {
    let named = std::env::var("TZ").ok().map(|name| name.trim_start_matches(':').to_owned());
    named.filter(|name| name.contains('/') && !name.starts_with('/')).or_else(|| iana_time_zone::get_timezone().ok())
}

/// Where the web view keeps what is its own, below our folder, so that clearing ours clears it too.
#[must_use]
pub fn web_view_dir(data_dir: &Path) -> PathBuf {
    data_dir.join("webview")
}

/// Removes what the web view kept. None of it is needed: no screen stores anything there.
#[cfg(not(target_family = "wasm"))]
pub fn clear_web_view(data_dir: &Path) {
    let _ = std::fs::remove_dir_all(web_view_dir(data_dir)); // best effort: the web view may be writing
}

/// Where a map of the web shows a point, in degrees: for a device whose map app takes no link of its own.
#[cfg_attr(any(target_os = "android", target_os = "ios"), expect(dead_code, reason = "a phone has a map app"))]
fn web_map_link(lat: f64, lon: f64) -> String {
    format!("https://www.openstreetmap.org/?mlat={lat:.5}&mlon={lon:.5}#map=17/{lat:.5}/{lon:.5}")
}

/// A number that nobody can foresee: whom to ask first, how long to wait. Nothing secret hangs on it.
#[cfg(not(target_family = "wasm"))]
#[must_use]
pub fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}
