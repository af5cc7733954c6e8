//! Languages that a page brings from its own host, since only English is inside it. Elsewhere all are inside, and nothing
//! here ever waits.

use std::path::Path;
use std::pin::Pin;
use std::time::Duration;

use dioxus::prelude::*;

use super::opened::{Opened, wanted};
use crate::feed::LanguageFile;
use crate::i18n::{Language, hold_messages};
use crate::platform;
use crate::store::UserData;

/// How long the first screen waits for the reader's language. After that it is shown in English.
const FIRST_WAIT: Duration = Duration::from_millis(1_500);
/// How long a language may take that nobody waits for: it is 60 KB.
const WAIT: Duration = Duration::from_secs(60);

/// What comes when the page's own host is asked for a file; none when it does not come.
pub type Brought = Pin<Box<dyn Future<Output = Option<Vec<u8>>>>>;

/// How that host is asked: for a path below the page's own, waiting so long at most. A function, so that a test can answer
/// in a host's place.
pub type Bring = fn(path: String, within: Duration) -> Brought;

/// Asks the page's own host.
pub(super) fn bring_here(path: String, within: Duration) -> Brought {
    Box::pin(async move { platform::own_file(&path, within).await })
}

/// Brings the language that the reader of this page will want, before there is a screen. Whether it comes or not, and at
/// the latest after a second and a half, the app can begin. `folder` is where the page keeps what they chose.
pub async fn bring_first(folder: Option<&Path>) {
    let user = folder.and_then(|folder| UserData::open(folder).ok());
    let language = wanted(user.as_ref(), &platform::device_languages());
    drop(user); // the app opens it again
    bring(&language, FIRST_WAIT, bring_here).await;
}

/// Has a language here, or brings it. False when it does not come, or comes as other bytes than it must.
async fn bring(language: &Language, within: Duration, asks: Bring) -> bool {
    if language.is_here() {
        return true;
    }
    let Some(file) = LanguageFile::of(language.content()) else { return false };
    let Some(bytes) = asks(format!("lang/{}", file.name()), within).await else { return false };
    match file.take_in(&bytes) {
        Ok(messages) => {
            hold_messages(file.tag(), messages);
            true
        }
        Err(_) => false,
    }
}

/// A language that was asked for and is not here.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Awaited {
    pub(super) language: Language,
    /// Whether it is on its way; else it could not be brought.
    pub(super) is_coming: bool,
}

/// The language that is spoken, and the one that is to be.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Tongue {
    pub(super) spoken: Signal<Language>,
    pub(super) awaited: Signal<Option<Awaited>>,
    /// Called before a language is spoken: what else must have its words.
    before: Callback<Language>,
}

/// Speaks the language of whoever opened the app, once it is here.
pub(super) fn use_tongue(opened: &Opened, before: Callback<Language>) -> Tongue {
    let spoken = use_signal(|| opened.spoken());
    let mut awaited = use_signal(|| {
        let language = opened.language.clone();
        (!language.is_here()).then_some(Awaited { language, is_coming: true })
    });
    let tongue = Tongue { spoken, awaited, before };
    let asks = opened.bring;
    // Whoever chooses another one meanwhile no longer waits for this.
    use_resource(move || {
        let coming = awaited.read().clone().filter(|one| one.is_coming);
        async move {
            let Some(Awaited { language, .. }) = coming else { return };
            if bring(&language, WAIT, asks).await {
                tongue.speak(language);
            } else {
                awaited.set(Some(Awaited { language, is_coming: false }));
            }
        }
    });
    tongue
}

impl Tongue {
    /// Speaks a language as soon as it is here; until then, the one that is spoken.
    pub(super) fn speak(mut self, language: Language) {
        if language.is_here() {
            self.before.call(language.clone());
            self.spoken.set(language);
            self.awaited.set(None);
        } else {
            self.awaited.set(Some(Awaited { language, is_coming: true }));
        }
    }

    /// The same; until then English, as on the first day.
    pub(super) fn begin(mut self, language: Language) {
        if !language.is_here() {
            self.spoken.set(Language::english());
        }
        self.speak(language);
    }

    /// The language that was asked for last, here or not.
    pub(super) fn chosen(self) -> Language {
        let awaited = self.awaited.read();
        awaited.as_ref().map_or_else(|| self.spoken.read().clone(), |one| one.language.clone())
    }
}

/// Brings a language that may be needed beside the reader's: the one of a country's crews, say. Reads as whether it is here.
pub(super) fn use_at_hand(language: Option<Language>) -> Memo<bool> {
    let asks = use_context::<Opened>().bring;
    let wanted = language.clone();
    let came = use_resource(use_reactive!(|wanted| async move {
        match wanted {
            Some(language) => bring(&language, WAIT, asks).await,
            None => false,
        }
    }));
    use_memo(use_reactive!(|language| {
        let _ = came.read();
        language.is_some_and(|language| language.is_here())
    }))
}
