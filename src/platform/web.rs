//! A browser.

use std::path::PathBuf;
use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit, Response};

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

/// A file of the page's own host, by its path below the page; none when it does not come within that time.
pub async fn own_file(path: &str, within: Duration) -> Option<Vec<u8>> {
    let asked = RequestInit::new();
    let most = u32::try_from(within.as_millis()).unwrap_or(u32::MAX);
    asked.set_signal(Some(&AbortSignal::timeout_with_u32(most)));
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(path, &asked)).await.ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}
