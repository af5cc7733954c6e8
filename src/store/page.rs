//! A browser's storage, in the place of files: the databases in IndexedDB, what is small in the page's own store.
//!
//! # Why so
//!
//! SQLite asks for bytes and waits; a browser's databases answer later. So each database is held in memory, and what a
//! commit changed goes to IndexedDB in one transaction of its own a moment later: what is found there is always a whole
//! commit. Two pages over one memory each would spoil it, so only the page that has the lock keeps anything.

use std::cell::RefCell;
use std::io;
use std::path::{Path, PathBuf};

use js_sys::{Function, Promise, Reflect};
use sqlite_wasm_rs::WasmOsCallback;
use sqlite_wasm_vfs::relaxed_idb::{Preload, RelaxedIdbCfgBuilder, RelaxedIdbUtil, install};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Storage};

use super::error::{ErrorKind, Result};
use super::migrate::File;

/// The name of the lock, of the databases' place in IndexedDB, and before every small file's.
const NAME: &str = "tentlight";

/// For how long a page that is just going is waited for: one that is loaded again follows itself. In milliseconds.
const LOCK_TIMEOUT_MS: u32 = 1_000;

thread_local! {
    static FILES: RefCell<Option<RelaxedIdbUtil>> = const { RefCell::new(None) };
}

/// Opens the page's storage, before the first database, and says where these are to be opened.
///
/// # Errors
///
/// - `OtherPage` when another page of this browser has it open.
/// - `NoStorage` when this browser keeps nothing for us: in a private window, say.
pub async fn open_page() -> Result<PathBuf, ErrorKind> {
    take_lock().await?;
    let places = RelaxedIdbCfgBuilder::new().vfs_name(NAME).preload(Preload::All).build();
    let files = install::<WasmOsCallback>(&places, true).await.map_err(|_| ErrorKind::NoStorage)?;
    FILES.set(Some(files));
    Ok(PathBuf::from(NAME))
}

/// Takes the lock that this page has until it is gone.
async fn take_lock() -> Result<(), ErrorKind> {
    let window = web_sys::window().ok_or(ErrorKind::NoStorage)?;
    let locks = Reflect::get(&window.navigator(), &"locks".into()).map_err(|_| ErrorKind::NoStorage)?;
    let request = Reflect::get(&locks, &"request".into()).ok().and_then(|it| it.dyn_into::<Function>().ok());
    let request = request.ok_or(ErrorKind::NoStorage)?; // two pages could not be told apart
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"signal".into(), &AbortSignal::timeout_with_u32(LOCK_TIMEOUT_MS));
    let taken = Promise::new(&mut |resolve, reject| {
        // The lock is held as long as what this gives back is not settled: for ever.
        let held = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::NULL);
            Promise::new(&mut |_, _| {})
        });
        let asked = request.call3(&locks, &NAME.into(), &options, &held).and_then(|asked| asked.dyn_into::<Promise>());
        match asked {
            Ok(asked) => {
                let refused = Closure::once_into_js(move |why: JsValue| {
                    let _ = reject.call1(&JsValue::NULL, &why);
                });
                let _ = Reflect::get(&asked, &"catch".into())
                    .and_then(|catch| catch.unchecked_into::<Function>().call1(&asked, &refused));
            }
            Err(why) => {
                let _ = reject.call1(&JsValue::NULL, &why);
            }
        }
    });
    JsFuture::from(taken).await.map(|_| ()).map_err(|why| {
        let name = Reflect::get(&why, &"name".into()).ok().and_then(|name| name.as_string());
        if name.as_deref() == Some("TimeoutError") { ErrorKind::OtherPage } else { ErrorKind::NoStorage }
    })
}

/// Where a page of this browser keeps what is small, whichever page has it open.
#[must_use]
pub fn page_folder() -> PathBuf {
    PathBuf::from(NAME)
}

/// Removes a database. What a browser keeps of blocks it has freed is beyond reach.
pub(super) fn remove(path: &Path) {
    FILES.with_borrow(|files| {
        if let Some(files) = files {
            let _ = files.delete_db(&path.to_string_lossy()); // it is gone from memory; the rest follows
        }
    });
}

/// Removes a database that cannot be used.
pub(super) fn destroy(path: &Path, _: File) -> Result<()> {
    remove(path);
    Ok(())
}

/// What a small file of ours holds.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let text = storage()?.get_item(&path.to_string_lossy()).map_err(refused)?;
    text.map(String::into_bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// Writes a small file whole, or leaves the one before it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let text = str::from_utf8(bytes).map_err(io::Error::other)?;
    storage()?.set_item(&path.to_string_lossy(), text).map_err(refused)
}

/// Removes a small file.
pub(super) fn shred(path: &Path) -> io::Result<()> {
    storage()?.remove_item(&path.to_string_lossy()).map_err(refused)
}

fn storage() -> io::Result<Storage> {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    storage.ok_or_else(|| io::ErrorKind::Unsupported.into())
}

/// A full store, or none.
fn refused(_: JsValue) -> io::Error {
    io::ErrorKind::StorageFull.into()
}
