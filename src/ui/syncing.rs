//! Asking groups for news, as the screens see it: whom the phone asks just now, how far that is, what came of it.
//!
//! Here: the bridge to the thread that asks. What came of it for good is kept by the store, and read from there. Not here:
//! hosts, files, what may be believed.

#[cfg_attr(target_family = "wasm", path = "syncing/nobody.rs")]
#[cfg_attr(not(target_family = "wasm"), path = "syncing/asker.rs")]
mod asker;

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::opened::Opened;
use super::settings::Settings;
use crate::domain::FeedId;
use crate::store::Follow;
use asker::Asker;

/// How far asking a group is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doing {
    /// Others come first.
    Waits,
    /// A host is asked.
    Asks,
    /// It is checked and taken in.
    Keeps,
    /// Bytes are coming.
    Loads {
        /// Those that are here.
        done: u64,
        /// All of them.
        total: u64,
    },
}

/// What came of asking, for whoever just pressed the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    UpToDate,
    Changed,
    /// It was too early, or the hosts want to be left alone until then.
    Later(DateTime<Utc>),
    /// What the store keeps says more.
    Kept,
}

/// What the thread that asks sends.
#[derive(Clone, Debug)]
enum Event {
    /// A group is this far.
    Doing(FeedId, Doing),
    /// A group was asked.
    Done(FeedId, Told),
    /// Nobody is asked any more.
    Rests,
}

/// The bridge. The thread begins with the first group that is asked.
#[derive(Clone)]
pub(super) struct Syncing {
    asker: Rc<Asker>,
    doing: Signal<BTreeMap<FeedId, Doing>>,
    told: Signal<BTreeMap<FeedId, Told>>,
}

/// Opens the bridge: what comes over it raises `revision`. Once, in the context.
pub(super) fn use_syncing(opened: &Opened, revision: Signal<u64>) -> Syncing {
    let (doing, told) = (use_signal(BTreeMap::new), use_signal(BTreeMap::new));
    let events = use_coroutine(move |mut events: UnboundedReceiver<Event>| async move {
        let (mut doing, mut told, mut revision) = (doing, told, revision);
        while let Ok(event) = events.recv().await {
            match event {
                Event::Doing(feed, now) => {
                    doing.write().insert(feed, now);
                }
                Event::Done(feed, came) => {
                    doing.write().remove(&feed);
                    told.write().insert(feed, came);
                    revision += 1;
                }
                Event::Rests => doing.write().clear(),
            }
        }
    });
    let asker = use_hook(|| Rc::new(Asker::new(opened, events.tx())));
    Syncing { asker, doing, told }
}

impl Syncing {
    /// Whether this device can ask at all.
    #[expect(clippy::unused_self, reason = "a browser's answer is another")]
    pub(super) const fn can_ask(&self) -> bool {
        Asker::CAN_ASK
    }

    /// How far a group is, or whichever is furthest; none when nobody is asked.
    pub(super) fn doing(&self, feed: Option<&FeedId>) -> Option<Doing> {
        let doing = self.doing.read();
        feed.map_or_else(|| doing.values().max().copied(), |feed| doing.get(feed).copied())
    }

    /// What came of asking a group since the app was opened.
    pub(super) fn told(&self, feed: &FeedId) -> Option<Told> {
        self.told.read().get(feed).copied()
    }

    /// Asks these groups, one after the other; by itself only those that are due. `allow` is the download that the reader
    /// agreed to, in bytes.
    pub(super) fn ask(&self, follows: Vec<Follow>, settings: &Settings, by_hand: bool, allow: Option<u64>) {
        let (mut doing, mut told) = (self.doing, self.told);
        let idle: Vec<Follow> =
            follows.into_iter().filter(|follow| !doing.peek().contains_key(&follow.feed)).collect();
        if idle.is_empty() || !Asker::CAN_ASK {
            return;
        }
        if by_hand {
            for follow in &idle {
                told.write().remove(&follow.feed);
                doing.write().insert(follow.feed.clone(), Doing::Waits);
            }
        }
        self.asker.ask(idle, settings, by_hand, allow);
    }

    /// The moment, corrected where the device's clock cannot be right.
    pub(super) fn trusted(&self, device: DateTime<Utc>) -> DateTime<Utc> {
        self.asker.trusted(device)
    }

    /// Whether the device's clock cannot be right.
    pub(super) fn clock_is_wrong(&self) -> bool {
        self.asker.clock_is_wrong()
    }

    /// A group is followed no longer.
    pub(super) fn forget(&self, feed: &FeedId) {
        let (mut doing, mut told) = (self.doing, self.told);
        doing.write().remove(feed);
        told.write().remove(feed);
    }

    /// Asks nobody any more, and lets go of the files: everything is about to be cleared.
    pub(super) fn stop(&self) {
        let (mut doing, mut told) = (self.doing, self.told);
        self.asker.stop();
        doing.write().clear();
        told.write().clear();
    }
}
