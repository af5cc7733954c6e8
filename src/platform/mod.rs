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
pub use here::{data_dir, open};

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
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
pub fn clear_web_view(data_dir: &Path) {
    let _ = fs::remove_dir_all(web_view_dir(data_dir)); // best effort: the web view may be writing
}

/// A number that nobody can foresee: whom to ask first, how long to wait. Nothing secret hangs on it.
#[must_use]
pub fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}
