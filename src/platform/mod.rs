//! What differs between devices: the same functions everywhere, and a clear "not here". The only room with `cfg(target_os)`.

mod clock;

#[cfg_attr(target_os = "android", path = "android.rs")]
#[cfg_attr(target_os = "ios", path = "ios.rs")]
#[cfg_attr(target_family = "wasm", path = "web.rs")]
#[cfg_attr(not(any(target_os = "android", target_os = "ios", target_family = "wasm")), path = "desktop.rs")]
mod here;

use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use clock::{Clock, clock};
pub use here::{HAS_MAP_APP, data_dir, downloads_dir, map_link, open, own_file};

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

/// Puts a new file into a folder, and says what it is called: `name`, or with a number where that is taken.
///
/// # Errors
///
/// When the folder cannot be written, or holds a hundred of them.
pub fn save(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<String> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    for number in 1..100 {
        let name = if number == 1 { name.to_owned() } else { format!("{stem}-{number}.{ending}") };
        match fs::File::create_new(folder.join(&name)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            created => return created?.write_all(bytes).map(|()| name),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let names = [(); 3].map(|()| save(folder.path(), "event.ics", b"x").unwrap());
        assert_eq!(names, ["event.ics", "event-2.ics", "event-3.ics"]);
        assert!(save(&folder.path().join("nowhere"), "event.ics", b"x").is_err());
    }
}
