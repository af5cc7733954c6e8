//! A browser.
//!
//! Not here: sharing, a screen that is kept out of pictures, a country of the network, reminders while the page is closed.
//! Of a voice, of a screen that is kept on and of where it is, the page knows.

use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Once;
use std::time::Duration;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Math, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, BlobPropertyBag, HtmlAnchorElement, RequestInit, Response, Url};

use super::device::{Device, Handed, Network};

/// Not here: a page has no folders.
#[must_use]
pub fn data_dir() -> Option<PathBuf> {
    None
}

/// The link that the page was opened by: what stands behind `#/` in its address, from where it is taken away. An address
/// that stayed would tell whoever looks at the history or at the tab which group it was.
#[must_use]
pub fn opened_by() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let location = window.location();
    let hash = location.hash().unwrap_or_default();
    let Some(path) = hash.strip_prefix('#').filter(|path| path.starts_with('/')) else { return Vec::new() };
    if let (Ok(history), Ok(page)) = (window.history(), location.pathname()) {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&page)); // best effort: the link is followed all the same
    }
    vec![format!("tentlight:/{path}")]
}

/// The languages the device's owner reads, best first.
#[must_use]
pub fn device_languages() -> Vec<String> {
    super::system_languages()
}

/// This device.
#[must_use]
pub fn this_device() -> Rc<dyn Device> {
    Rc::new(Page)
}

#[derive(Clone, Copy, Debug)]
struct Page;

impl Device for Page {
    /// Some browsers ask the reader, so once a start is enough; others decide by how often the page is opened. Settings
    /// say how it was decided.
    fn keep_for_good(&self) {
        static ASKED: Once = Once::new();
        ASKED.call_once(|| {
            let _ = ask_window(&["navigator", "storage"], "persist");
        });
    }

    fn hands_out(&self) -> bool {
        true
    }

    /// As a download.
    fn hand_out(&self, name: &str, mime: &str, bytes: &[u8]) -> io::Result<Handed> {
        download(name, mime, bytes).ok_or(io::ErrorKind::Unsupported)?;
        Ok(Handed::Saved(name.to_owned()))
    }

    fn opened_by(&self) -> Option<String> {
        opened_by().pop()
    }

    fn has_history(&self) -> bool {
        true
    }

    /// What the few browsers say that say it.
    fn network(&self) -> Network {
        let navigator = web_sys::window().map(|window| window.navigator());
        let connection = navigator.and_then(|navigator| Reflect::get(&navigator, &"connection".into()).ok());
        let says = |what: &str| connection.as_ref().and_then(|it| Reflect::get(it, &what.into()).ok());
        if says("saveData").and_then(|it| it.as_bool()) == Some(true) {
            Network::Saver
        } else if says("type").and_then(|it| it.as_string()).as_deref() == Some("cellular") {
            Network::Metered
        } else {
            Network::Free
        }
    }
}

fn download(name: &str, mime: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address stays until the page is left: a browser may read it after the press. The files are small.
    Some(())
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

/// A number that nobody can foresee: whom to ask first, how long to wait. Nothing secret hangs on it. `std` has none in a
/// browser, where it is the same at each start.
#[must_use]
pub fn seed() -> u64 {
    // 32 bits each: that is all of `Math.random` that every browser fills.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and 2^32")]
    let half = || (Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

/// A file of the page's own host, by its path below the page; none when it does not come within that time.
pub async fn own_file(path: &str, within: Duration) -> Option<Vec<u8>> {
    let asked = RequestInit::new();
    let most = u32::try_from(within.as_millis()).unwrap_or(u32::MAX);
    let gives_up = AbortController::new().ok()?;
    asked.set_signal(Some(&gives_up.signal()));
    let _ends = Timeout::new(most, move || gives_up.abort());
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str_and_init(path, &asked)).await.ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Removes the languages that `web/sw.js` kept, by the name it has for them, but those of the device.
const FORGET_WORDS: &str = r"return (async () => {
        const words = await self.caches?.open(`tentlight ${new URL('.', document.baseURI).href} words`);
        for (const request of await words?.keys() ?? []) {
            const tag = request.url.match(/([^/]*)-[0-9a-f]+\.json$/)?.[1];
            const isDevices = navigator.languages.some(own => own === tag || own.startsWith(`${tag}-`));
            if (!isDevices) await words.delete(request);
        }
    })();";

/// Removes the languages that are kept: they say what somebody reads. They come again when they are chosen. What the
/// device itself speaks says nothing more, and the next start may have no network.
pub fn clear_web_view(_data_dir: &Path) {
    let _ = Function::new_no_args(FORGET_WORDS).call0(&JsValue::NULL); // done in a moment; nobody waits for it
}

/// Calls what stands at a place below the window, by names alone: what is only there in some browsers.
fn ask_window(place: &[&str], method: &str) -> Option<JsValue> {
    let window = JsValue::from(web_sys::window()?);
    let at = place.iter().try_fold(window, |at, name| Reflect::get(&at, &(*name).into()).ok())?;
    let method = Reflect::get(&at, &method.into()).ok()?.dyn_into::<Function>().ok()?;
    method.call0(&at).ok()
}
