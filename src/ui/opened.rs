//! What the app opens before its first screen.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::{DateTime, Utc};

use crate::feed::Verified;
use crate::i18n::{Language, choose};
use crate::platform;
use crate::store::{Database, ErrorKind, Setting, UserData};

/// The databases, the language to begin with, the clock, and whom to tell of the first paint.
///
/// A connection stays on its thread, so this is made on the thread that draws.
#[derive(Clone, Debug)]
pub struct Opened {
    pub(super) database: Result<Rc<Database>, ErrorKind>,
    pub(super) user: Option<Rc<UserData>>,
    pub(super) language: Language,
    /// The device's own: what the app speaks until a reader chooses, and after they cleared everything.
    pub(super) device: Language,
    /// Where all that is kept stands; none where nothing is.
    pub(super) folder: Option<PathBuf>,
    pub(super) now: fn() -> DateTime<Utc>,
    pub(super) painted: Option<PathBuf>,
}

impl Opened {
    /// Opens what this device holds, in the folder it names; `now` is its clock.
    #[must_use]
    pub fn here(now: fn() -> DateTime<Utc>) -> Self {
        let painted = std::env::var_os("TENTLIGHT_PAINTED").map(PathBuf::from);
        Self { painted, ..Self::in_folder(platform::data_dir().as_deref(), &platform::device_languages(), now) }
    }

    /// Opens what `folder` holds, or an app that keeps nothing; `languages` are the reader's, best first.
    #[must_use]
    pub fn in_folder(folder: Option<&Path>, languages: &[String], now: fn() -> DateTime<Utc>) -> Self {
        if let Some(folder) = folder {
            let _ = fs::create_dir_all(folder); // best effort: opening says what is wrong
        }
        let user = folder.map_or_else(UserData::in_memory, UserData::open).ok().map(Rc::new);
        let chosen = user.as_ref().and_then(|user| user.get(Setting::Language).ok().flatten());
        let device = choose(languages.iter().map(String::as_str));
        let language = chosen.and_then(|tag| Language::of(&tag)).unwrap_or_else(|| device.clone());
        let words = language.content();
        let database = match folder {
            Some(folder) => Database::open(folder, Verified::embedded(), words),
            None => Database::in_memory(Verified::embedded(), words),
        };
        let database = database.map(Rc::new).map_err(|error| error.kind());
        let folder = folder.map(Path::to_path_buf);
        Self { database, user, language, device, folder, now, painted: None }
    }
}
