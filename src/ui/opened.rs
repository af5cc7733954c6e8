//! What the app opens before its first screen.

use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::{DateTime, Utc};

use super::bringing::{Bring, bring_here};
use super::helping::Times;
use super::settings::Settings;
use super::whereabouts::{AskWhere, ask_web_view};
use crate::domain::{BadLink, Link, Zone};
use crate::feed::{Anchors, Verified};
use crate::i18n::{Language, choose};
use crate::platform::{self, Bare, Clock, Device, PutsInto};
#[cfg(target_family = "wasm")]
use crate::store;
use crate::store::{Database, ErrorKind, OpenCases, Packs, Setting, UserData};

/// The databases, the language to begin with, the clock, and whom to tell of the first paint.
///
/// A connection stays on its thread, so this is made on the thread that draws.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Opened when it is first asked for: help asks for none.
    database: Rc<OnceCell<Result<Rc<Database>, ErrorKind>>>,
    pub(super) user: Option<Rc<UserData>>,
    /// The reader's: what the app speaks once it is here.
    pub(super) language: Language,
    /// The device's own: what the app speaks until a reader chooses, and after they cleared everything.
    pub(super) device: Language,
    /// Where all that is kept stands; none where nothing is.
    pub(super) folder: Option<PathBuf>,
    /// Why nothing is kept where nothing is.
    why: ErrorKind,
    /// Where another page of this browser keeps its own.
    others: Option<PathBuf>,
    pub(super) times: Times,
    pub(super) painted: Option<PathBuf>,
    /// The screen to begin with, for whoever looks at one: `TENTLIGHT_SCREEN=settings`. Never in a release.
    pub(super) screen: Option<String>,
    /// Where a link led, or why it leads nowhere.
    pub(super) link: Option<Result<Link, BadLink>>,
    /// Where trust begins.
    pub(super) anchors: Anchors,
    /// What the screens ask of the device.
    pub(super) hands: Rc<dyn Device>,
    /// How the device is asked where it is.
    pub(super) ask_where: AskWhere,
    /// Whether the app is a page in a browser, which may let go of it, and where nothing runs beside the screens.
    pub(super) in_browser: bool,
    /// Whose clock the device shows; none where it does not say.
    pub(super) zone: Option<Zone>,
    /// How the page's host is asked for a language.
    pub(super) bring: Bring,
}

impl Opened {
    /// Opens what this device holds in `folder`, or why it has none; `now` is its clock, `link` what the app was opened by.
    #[must_use]
    pub fn here(
        folder: Result<&Path, ErrorKind>,
        now: fn() -> DateTime<Utc>,
        link: Option<Result<Link, BadLink>>,
    ) -> Self {
        let painted = std::env::var_os("TENTLIGHT_PAINTED").map(PathBuf::from);
        let screen = std::env::var("TENTLIGHT_SCREEN").ok().filter(|_| cfg!(debug_assertions));
        let zone = platform::zone().and_then(|name| Zone::new(name).ok());
        let opened = Self::in_folder(folder.ok(), &platform::device_languages(), now);
        let why = folder.err().unwrap_or(opened.why);
        #[cfg(target_family = "wasm")]
        let opened = match store::page_folder() {
            Some(folder) if why == ErrorKind::OtherPage => opened.beside(&folder),
            _ => opened,
        };
        Self { why, painted, screen, link, zone, hands: platform::this_device(), ..opened }
    }

    /// Opens what `folder` holds, or an app that keeps nothing; `languages` are the reader's, best first.
    #[must_use]
    pub fn in_folder(folder: Option<&Path>, languages: &[String], now: fn() -> DateTime<Utc>) -> Self {
        if let Some(folder) = folder {
            let _ = fs::create_dir_all(folder); // best effort: opening says what is wrong
        }
        let user = folder.map_or_else(UserData::in_memory, UserData::open).ok().map(Rc::new);
        let device = device_language(languages);
        let language = wanted(user.as_deref(), languages);
        let folder = folder.map(Path::to_path_buf);
        Self {
            database: Rc::default(),
            user,
            language,
            device,
            folder,
            why: ErrorKind::Unwritable,
            others: None,
            times: Times { now, clock: platform::clock },
            painted: None,
            screen: None,
            link: None,
            anchors: Anchors::shipped(),
            ask_where: ask_web_view,
            in_browser: cfg!(target_family = "wasm"),
            zone: None,
            hands: Rc::new(Bare),
            bring: bring_here,
        }
    }

    /// The same, where nothing is kept for a reason.
    #[must_use]
    pub fn keeping_nothing(self, why: ErrorKind) -> Self {
        Self { folder: None, why, ..self }
    }

    /// The same, beside another page that keeps things in `folder`.
    #[must_use]
    pub fn beside(self, folder: &Path) -> Self {
        Self { others: Some(folder.to_path_buf()), ..self.keeping_nothing(ErrorKind::OtherPage) }
    }

    /// The open cases, of whoever keeps them.
    pub(super) fn cases(&self) -> OpenCases {
        let others = self.others.as_deref().filter(|_| self.folder.is_none());
        others.map_or_else(|| OpenCases::in_folder(self.folder.as_deref()), OpenCases::of_another_page)
    }

    /// The same, on another device: for tests.
    #[must_use]
    pub fn on(self, hands: Rc<dyn Device>) -> Self {
        Self { hands, ..self }
    }

    /// The same, which puts files that the reader asks for into a folder.
    #[must_use]
    pub fn saving_to(self, folder: &Path) -> Self {
        self.on(Rc::new(PutsInto(folder.to_path_buf())))
    }

    /// The same, beginning with a screen.
    #[must_use]
    pub fn on_screen(self, screen: &str) -> Self {
        Self { screen: Some(screen.to_owned()), ..self }
    }

    /// The same, opened by a link.
    #[must_use]
    pub fn at(self, link: Link) -> Self {
        Self { link: Some(Ok(link)), ..self }
    }

    /// The same, opened by a link that leads nowhere.
    #[must_use]
    pub fn at_broken(self, why: BadLink) -> Self {
        Self { link: Some(Err(why)), ..self }
    }

    /// The same, whose trust begins elsewhere: for tests.
    #[must_use]
    pub fn with_anchors(self, anchors: Anchors) -> Self {
        Self { anchors, ..self }
    }

    /// The same, over another clock: for tests.
    #[must_use]
    pub fn by_clock(mut self, clock: fn() -> Clock) -> Self {
        self.times.clock = clock;
        self
    }

    /// The same, on a device that answers so where it is: for tests.
    #[must_use]
    pub fn asking_where(self, ask_where: AskWhere) -> Self {
        Self { ask_where, ..self }
    }

    /// The same, as a page in a browser: for tests.
    #[must_use]
    pub fn in_browser(self) -> Self {
        Self { in_browser: true, ..self }
    }

    /// The same, on a device whose clock is that of `zone`: for tests.
    #[must_use]
    pub fn in_zone(self, zone: Zone) -> Self {
        Self { zone: Some(zone), ..self }
    }

    /// The same, whose host answers so when it is asked for a language: for tests.
    #[must_use]
    pub fn bringing_by(self, bring: Bring) -> Self {
        Self { bring, ..self }
    }

    /// The language to begin with: the reader's, or English until that is here.
    pub(super) fn spoken(&self) -> Language {
        if self.language.is_here() { self.language.clone() } else { Language::english() }
    }

    /// What the reader chose.
    pub(super) fn settings(&self) -> Settings {
        self.user.as_ref().map_or_else(Settings::default, |user| Settings::read(user))
    }

    /// The content.
    ///
    /// # Errors
    ///
    /// When the device cannot hold a database, not even in memory.
    pub(super) fn database(&self) -> Result<Rc<Database>, ErrorKind> {
        let open = || {
            let language = self.spoken();
            let words = language.content();
            let database = match &self.folder {
                Some(folder) => Database::open(folder, Verified::embedded(), words),
                None => Database::not_kept(self.why, Verified::embedded(), words),
            };
            let database = database.map_err(|error| error.kind())?.with_anchors(self.anchors.clone());
            self.recover(&database);
            Ok(Rc::new(database))
        };
        self.database.get_or_init(open).clone()
    }

    /// Leaves out what the reader left out, and brings back what the spare copies have and the file lacks.
    fn recover(&self, database: &Database) {
        let Some(user) = &self.user else { return };
        database.set_muted(user.muted().unwrap_or_default());
        let follows: Vec<_> = user.follows().unwrap_or_default().into_iter().map(|follow| follow.feed).collect();
        // Also when the file is whole: whoever replaced a broken one may not have got to the end of this.
        if database.was_replaced() || !follows.is_empty() {
            let packs = Packs::open(self.folder.as_deref());
            let _ = database.restore(&packs, &follows, (self.times.now)()); // best effort: asking brings the rest
        }
    }

    #[cfg(test)]
    pub(super) fn without_database(self) -> Self {
        Self { database: Rc::new(OnceCell::from(Err(ErrorKind::Other))), user: None, ..self }
    }
}

/// The language that the reader chose, else the device's.
pub(super) fn wanted(user: Option<&UserData>, languages: &[String]) -> Language {
    let chosen = user.and_then(|user| user.get(Setting::Language).ok().flatten());
    chosen.and_then(|tag| Language::of(&tag)).unwrap_or_else(|| device_language(languages))
}

fn device_language(languages: &[String]) -> Language {
    choose(languages.iter().map(String::as_str))
}
