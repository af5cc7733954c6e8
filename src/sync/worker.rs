//! Whoever syncs beside the screens: is told what to do, and says what came of it. A thread with a database and a way out of
//! its own; or, where there are no threads, a future that the screens' own executor polls.
//!
//! # Why so
//!
//! A connection to a database stays on its thread, so a thread opens one of its own; SQLite sees to it that nobody reads half
//! of an edition. A page has one thread and one connection: there an edition is taken in between two polls, and whoever reads
//! sees it whole or not at all. What is said goes through a channel that any executor can wait for, the screens' as well as a
//! terminal's.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;
use std::thread::JoinHandle;

use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::{Conditions, Dice, Http, Outcome, Patience, Phone, Progress, TrustedTime, sync_all, sync_feed};
use crate::domain::FeedId;
use crate::feed::Anchors;
use crate::store::{Database, Follow, Packs};

/// What is asked with, wherever that is done.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Where trust begins.
    pub anchors: Anchors,
    /// The time, shared with whoever shows it.
    pub time: Arc<TrustedTime>,
    /// For how long hosts are waited for.
    pub patience: Patience,
    /// Where chance begins: another number each time.
    pub seed: u64,
}

/// What to do. What is on its way is brought to an end first.
#[derive(Clone, Debug)]
pub enum Command {
    /// Ask for these feeds, each if it is time to.
    All {
        /// Whom the reader follows.
        follows: Vec<Follow>,
        /// How things stand.
        conditions: Conditions,
        /// Tor's address, if the reader wants that way: `socks5h://…`.
        socks: Option<String>,
    },
    /// Ask for one feed.
    One {
        /// Which.
        follow: Follow,
        /// How things stand.
        conditions: Conditions,
        /// As above.
        socks: Option<String>,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// How far a feed is.
    Progress(FeedId, Progress),
    /// What came of a feed.
    Outcome(FeedId, Outcome),
    /// A command is done.
    Done,
}

/// Whoever asks. It ends when this is dropped, in the middle of a download if need be: what came of it is kept. A transaction
/// is brought to its end.
#[derive(Debug)]
pub struct Worker {
    pub(super) commands: Option<UnboundedSender<Command>>,
    pub(super) said: UnboundedReceiver<Said>,
    pub(super) thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// One without a thread: it works on the database of whoever shows it, as far as the future is polled that comes with it.
    /// It writes all at once or not at all between two polls, and nothing any more once this is dropped. Packs are held in
    /// memory, and only while they are needed.
    pub fn beside(database: Rc<Database>, desk: Desk) -> (Self, impl Future<Output = ()> + 'static) {
        let (commands, told) = mpsc::unbounded_channel();
        let (say, said) = mpsc::unbounded_channel();
        let worker = Self { commands: Some(commands), said, thread: None };
        (worker, async move { work(&database, &Packs::open(None), &desk, told, &say).await })
    }

    /// Tells it what to do. One that has ended does nothing.
    pub fn tell(&self, command: Command) {
        if let Some(commands) = &self.commands {
            let _ = commands.send(command); // it has ended: then nobody is asked, as after closing the app
        }
    }

    /// Waits for the next thing it says; none when it has ended.
    pub async fn heard(&mut self) -> Option<Said> {
        self.said.recv().await
    }

    /// Ends it: a thread is waited for.
    pub fn end(mut self) {
        self.commands = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // a panic was written to the terminal when it came
        }
    }
}

pub(super) async fn work(
    database: &Database,
    packs: &Packs,
    desk: &Desk,
    mut told: UnboundedReceiver<Command>,
    say: &UnboundedSender<Said>,
) {
    let Desk { anchors, time, patience, seed } = desk;
    let mut dice = Dice::new(*seed);
    let mut way: Option<(Option<String>, Http)> = None;
    let mut waiting = VecDeque::new();
    loop {
        let command = match waiting.pop_front() {
            Some(command) => command,
            None => match told.recv().await {
                Some(command) => command,
                None => return,
            },
        };
        let (Command::All { socks, .. } | Command::One { socks, .. }) = &command;
        if way.as_ref().is_none_or(|(through, _)| through != socks) {
            let http = Http::tuned(Arc::clone(time), socks.as_deref(), *patience, None);
            way = http.ok().map(|http| (socks.clone(), http));
        }
        // A proxy that is none must not mean the open road.
        if let Some((_, http)) = &way {
            let phone = Phone { database, packs, http, anchors, time };
            let doing = carry_out(phone, command, &mut dice, say);
            if !unless_ended(doing, &mut told, &mut waiting).await {
                return;
            }
        } else {
            refuse(command, say);
        }
        let _ = say.send(Said::Done); // nobody listens any more: then the next command does not come either
    }
}

/// Carries a command out, and hands on what is told meanwhile; false when it was dropped because nobody is there any more.
async fn unless_ended(
    doing: impl Future<Output = ()>,
    told: &mut UnboundedReceiver<Command>,
    waiting: &mut VecDeque<Command>,
) -> bool {
    let mut doing = pin!(doing);
    poll_fn(|context| {
        while let Poll::Ready(command) = told.poll_recv(context) {
            match command {
                Some(command) => waiting.push_back(command),
                None => return Poll::Ready(false),
            }
        }
        doing.as_mut().poll(context).map(|()| true)
    })
    .await
}

async fn carry_out(phone: Phone<'_>, command: Command, dice: &mut Dice, say: &UnboundedSender<Said>) {
    let progress = |feed: &FeedId, progress| {
        let _ = say.send(Said::Progress(feed.clone(), progress)); // nobody listens: it goes on until it is dropped
    };
    let outcome = |feed: &FeedId, outcome| {
        let _ = say.send(Said::Outcome(feed.clone(), outcome));
    };
    match command {
        Command::All { follows, conditions, .. } => {
            sync_all(phone, &follows, conditions, dice, progress, outcome).await;
        }
        Command::One { follow, conditions, .. } => {
            let told = |how_far| progress(&follow.feed, how_far);
            outcome(&follow.feed, sync_feed(phone, &follow, conditions, dice, told).await);
        }
    }
}

/// There is no way out as the reader wants it.
fn refuse(command: Command, say: &UnboundedSender<Said>) {
    let follows = match command {
        Command::All { follows, .. } => follows,
        Command::One { follow, .. } => vec![follow],
    };
    for follow in follows {
        let _ = say.send(Said::Outcome(follow.feed, Outcome::Trouble(super::Trouble::BadUrl)));
    }
}
