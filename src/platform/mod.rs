//! What differs between devices: the same functions everywhere, and a clear "not here". The only room with `cfg(target_os)`.

#[cfg_attr(target_os = "android", path = "android.rs")]
#[cfg_attr(target_os = "ios", path = "ios.rs")]
#[cfg_attr(target_family = "wasm", path = "web.rs")]
#[cfg_attr(not(any(target_os = "android", target_os = "ios", target_family = "wasm")), path = "desktop.rs")]
mod here;

pub use here::data_dir;

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
