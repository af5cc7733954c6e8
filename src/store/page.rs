//! A browser's storage, in the place of files: the databases in IndexedDB, what is small in the page's own store.
//!
//! # Why so
//!
//! SQLite asks for bytes and waits; a browser's databases answer later. So each database is held in memory, and after a
//! commit all of it is put into IndexedDB, whole, in one transaction: what is found there at the next start is what some
//! commit left, never half of one, and whoever waits learns whether it is there. The files are small: a reader's choices,
//! and some megabytes after news came. Two pages would each put their own over the other's, so only the page that has the
//! lock keeps anything.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::database::Database as Storage;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use rusqlite::{Connection, MAIN_DB};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

use super::database::Database;
use super::error::{Context, ErrorKind, Result};
use super::migrate::File;
use super::user::UserData;

/// The object store of the files, and the names of a file's parts there.
const FILES: &str = "files";
const NAME: &str = "name";
const BYTES: &str = "bytes";

/// For how long a page that is just going is waited for: one that is loaded again follows itself. In milliseconds.
const LOCK_TIMEOUT_MS: u32 = 1_000;

/// For how long the browser's storage is waited for. In milliseconds.
const STORAGE_TIMEOUT_MS: u32 = 10_000;

thread_local! {
    static PAGE: RefCell<Page> = RefCell::default();
}

/// What this page holds of its storage.
#[derive(Default)]
struct Page {
    storage: Option<Rc<Storage>>,
    /// What was there when the page began, by name.
    files: BTreeMap<String, Vec<u8>>,
    /// What has changed since it was put away.
    changed: BTreeSet<&'static str>,
    /// What could not be put away: it goes with the next change.
    left: BTreeSet<&'static str>,
    /// Whoever waits for a change.
    waits: Option<Waker>,
}

/// Opens the page's storage, before the first database, and says where these are to be opened.
///
/// # Errors
///
/// - `OtherPage` when another page of this site has it open.
/// - `NoStorage` when this browser keeps nothing for us.
pub async fn open_page() -> Result<PathBuf, ErrorKind> {
    let place = place().ok_or(ErrorKind::NoStorage)?;
    take_lock(&place).await?;
    let opened = Box::pin(async { open_storage(&place).await.ok() });
    let opened = within(STORAGE_TIMEOUT_MS, opened).await.flatten().ok_or(ErrorKind::NoStorage)?;
    PAGE.with_borrow_mut(|page| (page.storage, page.files) = (Some(Rc::new(opened.0)), opened.1));
    Ok(PathBuf::from(place))
}

/// Waits until something has changed that is to be put away.
pub async fn page_changed() {
    poll_fn(|context| {
        PAGE.with_borrow_mut(|page| {
            page.waits = Some(context.waker().clone());
            if page.changed.is_empty() { Poll::Pending } else { Poll::Ready(()) }
        })
    })
    .await;
}

/// Puts away what has changed, or `all` there is: every file or none.
///
/// # Errors
///
/// `Unwritable` when the browser takes them not: then they go with the next change.
pub async fn keep_page(database: &Database, user: Option<&UserData>, all: bool) -> Result<(), ErrorKind> {
    let (storage, changed) = PAGE.with_borrow_mut(|page| {
        let mut changed = std::mem::take(&mut page.changed);
        changed.append(&mut page.left);
        if all {
            changed.extend([File::Content, File::User].map(File::name));
        }
        (page.storage.clone(), changed)
    });
    let Some(storage) = storage else { return Ok(()) }; // nothing is kept here, and it is said
    let whole = |connection: &Connection| connection.serialize(MAIN_DB).ok().map(|bytes| Uint8Array::from(&*bytes));
    let mut files = Vec::new();
    for name in &changed {
        let bytes = match user {
            Some(user) if *name == File::User.name() => whole(&user.connection()),
            _ if *name == File::Content.name() => whole(&database.connection()),
            _ => continue,
        };
        files.push((*name, bytes));
    }
    let kept = put(&storage, &files).await;
    if kept.is_none() {
        PAGE.with_borrow_mut(|page| page.left.extend(changed));
    }
    kept.ok_or(ErrorKind::Unwritable)
}

/// Puts files away, in one transaction.
async fn put(storage: &Storage, files: &[(&str, Option<Uint8Array>)]) -> Option<()> {
    let transaction = storage.transaction(FILES).with_mode(TransactionMode::Readwrite).build().ok()?;
    let store = transaction.object_store(FILES).ok()?;
    for (name, bytes) in files {
        let file = Object::new();
        Reflect::set(&file, &NAME.into(), &(*name).into()).ok()?;
        Reflect::set(&file, &BYTES.into(), bytes.as_ref()?).ok()?;
        store.put(&JsValue::from(file)).build().ok()?;
    }
    transaction.commit().await.ok()
}

/// What is kept, and where.
async fn open_storage(place: &str) -> Result<(Storage, BTreeMap<String, Vec<u8>>), Box<dyn std::error::Error>> {
    let storage = Storage::open(place)
        .with_version(1u8)
        .with_on_upgrade_needed(|_, storage| {
            storage.create_object_store(FILES).with_key_path(NAME.into()).build()?;
            Ok(())
        })
        .await?;
    let transaction = storage.transaction(FILES).with_mode(TransactionMode::Readonly).build()?;
    let mut files = BTreeMap::new();
    for file in transaction.object_store(FILES)?.get_all::<JsValue>().await? {
        let file = file?;
        let part = |name: &str| Reflect::get(&file, &name.into()).ok();
        let bytes = part(BYTES).and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
        if let Some((name, bytes)) = part(NAME).and_then(|name| name.as_string()).zip(bytes) {
            files.insert(name, bytes.to_vec());
        }
    }
    drop(transaction);
    Ok((storage, files))
}

/// Where this page keeps things: one site's are none of another's on the same host.
fn place() -> Option<String> {
    let path = web_sys::window()?.location().pathname().ok()?;
    let (folder, _) = path.rsplit_once('/')?;
    Some(format!("tentlight {folder}/"))
}

/// Where a page of this site keeps things, whichever page of this browser has them open.
#[must_use]
pub fn page_folder() -> Option<PathBuf> {
    place().map(PathBuf::from)
}

/// Takes the lock that this page has until it is gone.
async fn take_lock(name: &str) -> Result<(), ErrorKind> {
    let window = web_sys::window().ok_or(ErrorKind::NoStorage)?;
    let locks = Reflect::get(&window.navigator(), &"locks".into()).map_err(|_| ErrorKind::NoStorage)?;
    let request = Reflect::get(&locks, &"request".into()).ok().and_then(|it| it.dyn_into::<Function>().ok());
    let request = request.ok_or(ErrorKind::NoStorage)?; // two pages could not be told apart
    let gives_up = AbortController::new().map_err(|_| ErrorKind::NoStorage)?;
    let options = Object::new();
    let _ = Reflect::set(&options, &"signal".into(), &gives_up.signal());
    let taken = Promise::new(&mut |resolve, reject| {
        // The lock is held as long as what this gives back is not settled: for ever.
        let held = Closure::once_into_js(move || {
            let _ = resolve.call0(&JsValue::NULL);
            Promise::new(&mut |_, _| {})
        });
        let asked = request.call3(&locks, &name.into(), &options, &held).and_then(|asked| asked.dyn_into::<Promise>());
        let refused = asked.and_then(|asked| {
            let catch: Function = Reflect::get(&asked, &"catch".into())?.unchecked_into();
            catch.call1(&asked, &reject)
        });
        if let Err(why) = refused {
            let _ = reject.call1(&JsValue::NULL, &why);
        }
    });
    match within(LOCK_TIMEOUT_MS, JsFuture::from(taken)).await {
        Some(Ok(_)) => Ok(()),
        Some(Err(_)) => Err(ErrorKind::NoStorage),
        None => {
            gives_up.abort();
            Err(ErrorKind::OtherPage)
        }
    }
}

/// What comes of `doing`; none when that takes longer.
async fn within<T>(milliseconds: u32, mut doing: impl Future<Output = T> + Unpin) -> Option<T> {
    let mut ends = TimeoutFuture::new(milliseconds);
    poll_fn(|context| match Pin::new(&mut doing).poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => Pin::new(&mut ends).poll(context).map(|()| None),
    })
    .await
}

/// Opens a database: what the page kept of it, in memory. Each commit tells that there is something to keep.
pub(super) fn connect(path: &Path, file: File) -> Result<Connection> {
    let during = "opening what the page kept";
    let mut connection = Connection::open_in_memory().context(during)?;
    let kept = PAGE.with_borrow(|page| page.files.get(file.name()).cloned());
    if let Some(kept) = kept {
        connection.deserialize_read_exact(MAIN_DB, &*kept, kept.len(), false).context(during)?;
    }
    let is_kept = place().is_some_and(|place| path.starts_with(place));
    let changed = move || {
        if is_kept {
            tell(file);
        }
        false // it may commit
    };
    connection.commit_hook(Some(changed)).context(during)?;
    Ok(connection)
}

fn tell(file: File) {
    let waits = PAGE.with_borrow_mut(|page| {
        page.changed.insert(file.name());
        page.waits.take()
    });
    if let Some(waits) = waits {
        waits.wake();
    }
}

/// Removes a database: the next one that is opened there is empty, and what is put away then is that.
pub(super) fn remove(_: &Path, file: File) {
    PAGE.with_borrow_mut(|page| page.files.remove(file.name()));
    tell(file);
}

/// Removes a database that cannot be used.
pub(super) fn destroy(path: &Path, file: File) -> Result<()> {
    remove(path, file);
    Ok(())
}

/// What a small file of ours holds.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let text = small_files()?.get_item(&path.to_string_lossy()).map_err(refused)?;
    text.map(String::into_bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// Writes a small file whole, or leaves the one before it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let text = str::from_utf8(bytes).map_err(io::Error::other)?;
    small_files()?.set_item(&path.to_string_lossy(), text).map_err(refused)
}

/// Removes a small file.
pub(super) fn shred(path: &Path) -> io::Result<()> {
    small_files()?.remove_item(&path.to_string_lossy()).map_err(refused)
}

fn small_files() -> io::Result<web_sys::Storage> {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    storage.ok_or_else(|| io::ErrorKind::Unsupported.into())
}

/// A full store, or none.
fn refused(_: JsValue) -> io::Error {
    io::ErrorKind::StorageFull.into()
}
