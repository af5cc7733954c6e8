//! Asking groups for news, as the screens see it: whom the phone asks just now, how far that is, what came of it.
//!
//! Here: the bridge to whoever asks. What came of it for good is kept by the store, and read from there. Not here:
//! hosts, files, what may be believed.

mod asker;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::opened::Opened;
use super::settings::Settings;
use crate::domain::FeedId;
use crate::store::{Database, Follow};
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
    /// Nobody was asked: the hosts want to be left alone until then.
    Later(DateTime<Utc>),
    /// Nobody was asked: another window of this app is asking just now.
    Busy,
    /// What the store keeps says more.
    Kept,
}

/// What whoever asks says.
#[derive(Clone, Debug)]
enum Event {
    /// A group is this far.
    Doing(FeedId, Doing),
    /// A group was asked, or was not yet to be.
    Done(FeedId, Told),
    /// One round is over; others may have been asked for.
    Rests,
    /// Whoever asks ended by itself.
    Ended,
}

/// The bridge. Whoever asks begins with the first group that is asked.
#[derive(Clone)]
pub(super) struct Syncing {
    asker: Rc<Asker>,
    /// Told when somebody begins to ask: whoever listens listens to it from then on.
    begun: Coroutine<()>,
    /// The groups that are asked because the reader said so.
    pressed: Rc<RefCell<BTreeSet<FeedId>>>,
    doing: Signal<BTreeMap<FeedId, Doing>>,
    told: Signal<BTreeMap<FeedId, Told>>,
}

/// Opens the bridge: what comes over it raises `revision`. Once, in the context.
pub(super) fn use_syncing(opened: &Opened, database: &Rc<Database>, revision: Signal<u64>) -> Syncing {
    let (doing, told) = (use_signal(BTreeMap::new), use_signal(BTreeMap::new));
    let pressed = use_hook(Rc::<RefCell<BTreeSet<FeedId>>>::default);
    let asker = use_hook(|| Rc::new(Asker::new(opened, database)));
    let (listens, by_hand) = (Rc::clone(&asker), Rc::clone(&pressed));
    let begun = use_coroutine(move |mut begun: UnboundedReceiver<()>| {
        let (mut doing, mut told, mut revision) = (doing, told, revision);
        let (listens, by_hand) = (Rc::clone(&listens), Rc::clone(&by_hand));
        async move {
            while let Some(event) = listens.next(&mut begun).await {
                match event {
                    Event::Doing(feed, now) => {
                        doing.write().insert(feed, now);
                    }
                    Event::Done(feed, came) => {
                        doing.write().remove(&feed);
                        if by_hand.borrow_mut().remove(&feed) {
                            told.write().insert(feed, came);
                        }
                        if !matches!(came, Told::Later(_) | Told::Busy) {
                            revision += 1;
                        }
                    }
                    Event::Rests => doing.write().retain(|feed, _| by_hand.borrow().contains(feed)),
                    Event::Ended => {
                        by_hand.borrow_mut().clear();
                        doing.write().clear();
                    }
                }
            }
        }
    });
    Syncing { asker, begun, pressed, doing, told }
}

impl Syncing {
    /// The message that says why this device asks nobody; none when it can ask.
    pub(super) fn cannot(&self) -> Option<&'static str> {
        self.asker.cannot()
    }

    /// How far a group is, or whichever is furthest; none when nobody is asked.
    pub(super) fn doing(&self, feed: Option<&FeedId>) -> Option<Doing> {
        let doing = self.doing.read();
        feed.map_or_else(|| doing.values().max().copied(), |feed| doing.get(feed).copied())
    }

    /// What came of asking a group because the reader said so.
    pub(super) fn told(&self, feed: &FeedId) -> Option<Told> {
        self.told.read().get(feed).copied()
    }

    /// Asks these groups, one after the other, because the reader says so; `allow` is the download they agreed to, in bytes.
    /// One that is asked already is not asked again.
    pub(super) fn ask(&self, follows: Vec<Follow>, settings: &Settings, allow: Option<u64>) {
        let (mut doing, mut told, mut pressed) = (self.doing, self.told, self.pressed.borrow_mut());
        let idle = |follow: &Follow| pressed.insert(follow.feed.clone());
        let follows: Vec<Follow> = follows.into_iter().filter(idle).collect();
        if follows.is_empty() || self.cannot().is_some() {
            return;
        }
        for follow in &follows {
            told.write().remove(&follow.feed);
            doing.write().insert(follow.feed.clone(), Doing::Waits);
        }
        self.begin(self.asker.ask(follows, settings, true, allow));
    }

    /// Asks those of these groups that are due, unless somebody is asked just now.
    pub(super) fn ask_unasked(&self, follows: Vec<Follow>, settings: &Settings) {
        if !follows.is_empty() && self.cannot().is_none() && self.doing.peek().is_empty() {
            self.begin(self.asker.ask(follows, settings, false, None));
        }
    }

    fn begin(&self, is_new: bool) {
        if is_new {
            self.begun.send(());
        }
    }

    /// The moment, corrected where the device's clock cannot be right.
    pub(super) fn trusted(&self, device: DateTime<Utc>) -> DateTime<Utc> {
        self.asker.trusted(device)
    }

    /// Whether the device's clock cannot be right.
    pub(super) fn clock_is_wrong(&self) -> bool {
        self.asker.clock_is_wrong()
    }

    /// Asks nobody any more, and lets go of the files: something is about to go.
    pub(super) fn stop(&self) {
        let (mut doing, mut told) = (self.doing, self.told);
        self.asker.stop();
        self.pressed.borrow_mut().clear();
        doing.write().clear();
        told.write().clear();
    }
}
