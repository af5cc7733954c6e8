//! Whoever asks, from the side of the screens: a thread; in a page, which has none, a task beside them.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;

use chrono::{DateTime, NaiveTime, Utc};
use dioxus::prelude::*;

use super::{Doing, Event, Told};
use crate::feed::{Anchors, Verified};
use crate::platform;
use crate::store::{Database, Follow};
#[cfg(not(target_family = "wasm"))]
use crate::sync::Workplace;
use crate::sync::{Command, Conditions, Desk, Outcome, Patience, Progress, Said, TrustedTime, Worker, know_from_held};
use crate::ui::opened::Opened;
use crate::ui::settings::{Loads, Settings};

/// Where Orbot, and Tor on a desktop, wait for apps; names are asked for there, too.
const TOR: &str = "socks5h://127.0.0.1:9050";

/// Records of one feed that a page takes in: all at once, while nothing moves on it. A city's groups have some hundreds.
const MOST_IN_PAGE: u64 = 5_000;

/// Whoever asks, once there is somebody to ask.
pub(super) struct Asker {
    worker: RefCell<Option<Worker>>,
    time: Arc<TrustedTime>,
    anchors: Anchors,
    place: Place,
}

/// Where news is kept, and so who asks.
enum Place {
    /// In this folder: a thread asks, with a database of its own.
    #[cfg(not(target_family = "wasm"))]
    Folder { folder: std::path::PathBuf, language: String },
    /// Where the screens read: they are all that runs in a page.
    Page(Rc<Database>),
    /// Nowhere.
    Nowhere,
}

impl Asker {
    pub(super) fn new(opened: &Opened, database: &Rc<Database>) -> Self {
        let built = Verified::embedded().made().and_time(NaiveTime::MIN).and_utc();
        let time = Arc::new(TrustedTime::new(opened.times.now, built));
        let _ = know_from_held(database, &time); // best effort: then the binary's date is what is known
        let place = match opened.folder.clone().filter(|folder| folder.is_dir()) {
            _ if opened.in_browser => Place::Page(Rc::clone(database)),
            #[cfg(not(target_family = "wasm"))]
            Some(folder) => Place::Folder { folder, language: opened.language.content().to_owned() },
            _ => Place::Nowhere,
        };
        Self { worker: RefCell::default(), time, anchors: opened.anchors.clone(), place }
    }

    pub(super) const fn cannot(&self) -> Option<&'static str> {
        if matches!(self.place, Place::Nowhere) { Some("updates-no-place") } else { None }
    }

    /// Asks; true when whoever asks began with it.
    pub(super) fn ask(&self, follows: Vec<Follow>, settings: &Settings, by_hand: bool, allow: Option<u64>) -> bool {
        let mut worker = self.worker.borrow_mut();
        let is_new = worker.is_none();
        if is_new {
            *worker = self.begin();
        }
        if let Some(worker) = &*worker {
            let conditions = Conditions {
                by_hand,
                metered: settings.loads == Loads::Careful,
                saver: settings.loads == Loads::ByHand,
                allow,
                most: matches!(self.place, Place::Page(_)).then_some(MOST_IN_PAGE),
            };
            let socks = settings.through_tor.then(|| TOR.to_owned());
            worker.tell(Command::All { follows, conditions, socks });
        }
        is_new
    }

    fn begin(&self) -> Option<Worker> {
        let desk = Desk {
            anchors: self.anchors.clone(),
            time: Arc::clone(&self.time),
            patience: Patience::default(),
            seed: platform::seed(),
        };
        match &self.place {
            Place::Page(database) => {
                let (worker, asks) = Worker::beside(Rc::clone(database), desk);
                dioxus::core::spawn_forever(asks);
                Some(worker)
            }
            #[cfg(not(target_family = "wasm"))]
            Place::Folder { folder, language } => {
                let (folder, language) = (folder.clone(), language.clone());
                Worker::start(Workplace { folder, embedded: Verified::embedded(), language, desk }).ok()
            }
            Place::Nowhere => None,
        }
    }

    /// The next thing that whoever asks says; `begun` tells of another one. None when the app ends.
    pub(super) async fn next(&self, begun: &mut UnboundedReceiver<()>) -> Option<Event> {
        loop {
            let said = poll_fn(|context| {
                // Whoever waits here is woken when there is another one.
                while let Poll::Ready(told) = pin!(begun.recv()).poll(context) {
                    if told.is_err() {
                        return Poll::Ready(None);
                    }
                }
                let mut worker = self.worker.borrow_mut();
                let Some(listens) = &mut *worker else { return Poll::Pending };
                let said = pin!(listens.heard()).poll(context);
                match said {
                    Poll::Ready(None) => {
                        *worker = None; // the next press begins another
                        Poll::Ready(Some(Some(Event::Ended)))
                    }
                    Poll::Ready(Some(said)) => Poll::Ready(Some(event_of(said))),
                    Poll::Pending => Poll::Pending,
                }
            });
            if let Some(event) = said.await? {
                return Some(event);
            }
        }
    }

    pub(super) fn trusted(&self, _device: DateTime<Utc>) -> DateTime<Utc> {
        self.time.now()
    }

    pub(super) fn clock_is_wrong(&self) -> bool {
        self.time.clock_is_wrong()
    }

    /// Asks nobody any more, and waits until the files are let go of.
    pub(super) fn stop(&self) {
        let worker = self.worker.borrow_mut().take();
        if let Some(worker) = worker {
            worker.end();
        }
    }
}

fn event_of(said: Said) -> Option<Event> {
    Some(match said {
        Said::Progress(feed, progress) => Event::Doing(
            feed,
            match progress {
                Progress::Checking => Doing::Asks,
                Progress::Downloading { done, total } => Doing::Loads { done, total },
                Progress::Keeping => Doing::Keeps,
            },
        ),
        Said::Outcome(feed, outcome) => Event::Done(
            feed,
            match outcome {
                Outcome::UpToDate => Told::UpToDate,
                Outcome::Changed { .. } => Told::Changed,
                Outcome::Later { until } => Told::Later(until),
                Outcome::Busy => Told::Busy,
                Outcome::ByHandOnly => return None,
                _ => Told::Kept,
            },
        ),
        Said::Done => Event::Rests,
    })
}
