//! The thread that syncs beside the screens: it has its own database and its own way out, is told what to do, and says what
//! came of it.
//!
//! # Why so
//!
//! A connection to a database stays on its thread, so this thread opens one of its own; SQLite sees to it that nobody reads
//! half of an edition. What it says goes through a channel that any executor can wait for, the screens' as well as a
//! terminal's.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::io;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::thread::JoinHandle;

use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::{
    Conditions, Dice, Http, Outcome, Patience, Phone, Progress, TrustedTime, know_from_held, sync_all, sync_feed,
};
use crate::domain::FeedId;
use crate::feed::{Anchors, Verified};
use crate::store::{Database, Follow, Packs};

/// What the thread works with.
#[derive(Clone, Debug)]
pub struct Workplace {
    /// The folder of the databases.
    pub folder: PathBuf,
    /// The edition in the binary.
    pub embedded: Verified,
    /// The language whose words are at hand.
    pub language: String,
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

/// The thread. It ends when this is dropped, in the middle of a download if need be: what came of it is kept. A transaction
/// is brought to its end.
#[derive(Debug)]
pub struct Worker {
    commands: Option<UnboundedSender<Command>>,
    said: UnboundedReceiver<Said>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread.
    ///
    /// # Errors
    ///
    /// When the system gives no thread.
    pub fn start(workplace: Workplace) -> io::Result<Self> {
        let (commands, told) = mpsc::unbounded_channel();
        let (say, said) = mpsc::unbounded_channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let work = move || runtime.block_on(work(&workplace, told, &say));
        let thread = std::thread::Builder::new().name("sync".to_owned()).spawn(work)?;
        Ok(Self { commands: Some(commands), said, thread: Some(thread) })
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

    /// Ends the thread, and waits until it has.
    pub fn end(mut self) {
        self.commands = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join(); // a panic was written to the terminal when it came
        }
    }
}

async fn work(workplace: &Workplace, mut told: UnboundedReceiver<Command>, say: &UnboundedSender<Said>) {
    let Workplace { folder, embedded, language, anchors, time, patience, seed } = workplace;
    let Ok(database) = Database::open(folder, embedded.clone(), language) else { return };
    let database = database.with_anchors(anchors.clone());
    let _ = know_from_held(&database, time); // best effort: then the time is what the binary knows
    let packs = Packs::open(Some(folder));
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
            let phone = Phone { database: &database, packs: &packs, http, anchors, time };
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
