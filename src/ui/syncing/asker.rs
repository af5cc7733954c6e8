//! The thread that asks, from the side of the screens.

use std::cell::RefCell;
use std::future::poll_fn;

use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use chrono::{DateTime, NaiveTime, Utc};
use dioxus::prelude::*;

use super::{Doing, Event, Told};
use crate::feed::{Anchors, Verified};
use crate::platform;
use crate::store::{Database, Follow};
use crate::sync::{
    Command, Conditions, Outcome, Patience, Progress, Said, TrustedTime, Worker, Workplace, know_from_held,
};
use crate::ui::opened::Opened;
use crate::ui::settings::{Loads, Settings};

/// Where Orbot, and Tor on a desktop, wait for apps; names are asked for there, too.
const TOR: &str = "socks5h://127.0.0.1:9050";

/// The thread, once there is somebody to ask.
pub(super) struct Asker {
    worker: RefCell<Option<Worker>>,
    time: Arc<TrustedTime>,
    /// Where news is kept; none where nothing is.
    folder: Option<PathBuf>,
    language: String,
    anchors: Anchors,
}

impl Asker {
    pub(super) fn new(opened: &Opened, database: &Database) -> Self {
        let built = Verified::embedded().made().and_time(NaiveTime::MIN).and_utc();
        let time = Arc::new(TrustedTime::new(opened.times.now, built));
        let _ = know_from_held(database, &time); // best effort: then the binary's date is what is known
        Self {
            worker: RefCell::default(),
            time,
            folder: opened.folder.clone().filter(|folder| folder.is_dir()),
            language: opened.language.content().to_owned(),
            anchors: opened.anchors.clone(),
        }
    }

    pub(super) const fn cannot(&self) -> Option<&'static str> {
        if self.folder.is_some() { None } else { Some("updates-no-place") }
    }

    /// Asks; true when the thread began with it.
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
            };
            let socks = settings.through_tor.then(|| TOR.to_owned());
            worker.tell(Command::All { follows, conditions, socks });
        }
        is_new
    }

    fn begin(&self) -> Option<Worker> {
        let workplace = Workplace {
            folder: self.folder.clone()?,
            embedded: Verified::embedded(),
            language: self.language.clone(),
            anchors: self.anchors.clone(),
            time: Arc::clone(&self.time),
            patience: Patience::default(),
            seed: platform::seed(),
        };
        Worker::start(workplace).ok()
    }

    /// The next thing that the thread says; `begun` tells of another thread. None when the app ends.
    pub(super) async fn next(&self, begun: &mut UnboundedReceiver<()>) -> Option<Event> {
        loop {
            let said = poll_fn(|context| {
                // Whoever waits here is woken when there is another thread.
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

    /// Ends the thread, and waits until it has let go of the files.
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
