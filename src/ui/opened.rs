//! What the app opens before its first screen.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::feed::Verified;
use crate::i18n::{Language, choose};
use crate::platform;
use crate::store::{Database, ErrorKind, UserData};

/// The databases, the language to begin with, and whom to tell of the first paint.
///
/// A connection stays on its thread, so this is made on the thread that draws.
#[derive(Clone, Debug)]
pub struct Opened {
    pub(super) database: Result<Rc<Database>, ErrorKind>,
    pub(super) user: Option<Rc<UserData>>,
    pub(super) language: Language,
    pub(super) painted: Option<PathBuf>,
}

impl Opened {
    /// Opens what this device holds, in the folder it names.
    #[must_use]
    pub fn here() -> Self {
        let painted = std::env::var_os("TENTLIGHT_PAINTED").map(PathBuf::from);
        Self { painted, ..Self::in_folder(platform::data_dir().as_deref(), &platform::device_languages()) }
    }

    /// Opens what `folder` holds, or an app that keeps nothing; `languages` are the reader's, best first.
    #[must_use]
    pub fn in_folder(folder: Option<&Path>, languages: &[String]) -> Self {
        if let Some(folder) = folder {
            let _ = fs::create_dir_all(folder); // best effort: opening says what is wrong
        }
        let user = folder.map_or_else(UserData::in_memory, UserData::open).ok().map(Rc::new);
        let chosen = user.as_ref().and_then(|user| user.language().ok().flatten());
        let language =
            chosen.and_then(|tag| Language::of(&tag)).unwrap_or_else(|| choose(languages.iter().map(String::as_str)));
        let words = language.content();
        let database = match folder {
            Some(folder) => Database::open(folder, Verified::embedded(), words),
            None => Database::in_memory(Verified::embedded(), words),
        };
        Self { database: database.map(Rc::new).map_err(|error| error.kind()), user, language, painted: None }
    }
}
