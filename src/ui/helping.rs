//! Help as all its screens hold it: the open cases, their clock, and the little it needs to know of the app.
//!
//! Here: what must go on without a database, a network or a writable disk. Not here: the app's context, which may not be
//! there when help is.

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;

use chrono::{DateTime, Utc};
use dioxus::prelude::*;

use super::context::Shared;
use crate::domain::{Book, Call, Case, Id, Moment, Since, Text};
use crate::feed;
use crate::platform::Clock;
use crate::store::OpenCases;

/// After how long an open case is gone (safety.md 23), in seconds.
const CASE_HOLDS_S: u64 = 6 * 60 * 60;

/// How the device tells time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    pub(super) now: fn() -> DateTime<Utc>,
    pub(super) clock: fn() -> Clock,
}

impl Times {
    pub(super) fn moment(self) -> Moment {
        let Clock { since_boot, counts_sleep, boot } = (self.clock)();
        Moment { since_boot, counts_sleep, boot, wall: (self.now)() }
    }
}

/// What help knows of where it is: all of it has an answer when nothing is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Facts {
    /// Whom to call.
    pub(crate) call: Call,
    /// The country whose number it is, in words, and what is to be known of it.
    pub(crate) place: Option<(Text, Option<Text>)>,
    /// The country the reader is sure to be in.
    pub(crate) country: Option<Id>,
    /// The naloxone they carry.
    pub(crate) product: Option<Id>,
    /// Whether there are settings to go to: not where help stands before the app.
    pub(crate) has_settings: bool,
}

/// The open cases. The one that is looked at stands first.
#[derive(Clone)]
pub(crate) struct Helping {
    kept: OpenCases,
    times: Times,
    /// Practice: the same steps, no dialler, nothing kept.
    pub(crate) is_practice: bool,
    pub(crate) cases: Signal<Vec<Case>>,
    /// What was taken, as the reader wrote it: in memory only.
    pub(crate) taken: Signal<String>,
    /// Raised with every second that is seen to pass.
    ticks: Signal<u64>,
    /// By how much practice is ahead of the clock, in seconds.
    ahead_s: Signal<u64>,
    /// Whether help goes straight on with the case that was made real, and asks nothing first.
    goes_straight_on: Rc<Cell<bool>>,
}

/// Opens the cases that were left open. Once, in the root, so that they outlive every screen.
pub(super) fn use_helping(folder: Option<&Path>, times: Times) -> Helping {
    let kept = OpenCases::in_folder(folder);
    let cases = use_signal(|| still_open(&kept, &times.moment()));
    use_context_provider(|| Helping {
        kept,
        times,
        is_practice: false,
        cases,
        taken: Signal::new(String::new()),
        ticks: Signal::new(0),
        ahead_s: Signal::new(0),
        goes_straight_on: Rc::default(),
    })
}

/// Those that are younger than they may get. One of unknown age is gone, too.
fn still_open(kept: &OpenCases, now: &Moment) -> Vec<Case> {
    let all = kept.read();
    let count = all.len();
    let holds = |case: &Case| now.since(&case.started).at_least().is_some_and(|since| since.as_secs() < CASE_HOLDS_S);
    let open: Vec<Case> = all.into_iter().filter(holds).collect();
    if open.len() < count {
        kept.keep(&open);
    }
    open
}

impl Helping {
    /// The same steps where nothing is real: over a clock that can be put forward, and kept nowhere.
    pub(crate) fn practice(&self) -> Self {
        Self {
            kept: OpenCases::in_folder(None),
            times: self.times,
            is_practice: true,
            cases: Signal::new(Vec::new()),
            taken: Signal::new(String::new()),
            ticks: Signal::new(0),
            ahead_s: Signal::new(0),
            goes_straight_on: Rc::default(),
        }
    }

    /// The moment, for whoever shows what changes with it.
    pub(crate) fn moment(&self) -> Moment {
        let _ = self.ticks.read();
        let mut moment = self.times.moment();
        moment.since_boot += std::time::Duration::from_secs(*self.ahead_s.read());
        moment
    }

    /// A second has passed, or the phone was asleep.
    pub(crate) fn tick(&self) {
        let mut ticks = self.ticks;
        ticks += 1;
    }

    /// Puts the clock of a practice forward.
    pub(crate) fn skip(&self, seconds: u64) {
        let mut ahead = self.ahead_s;
        if self.is_practice {
            ahead += seconds;
        }
    }

    /// A new case at the first step of `guide`; the open ones stay behind it.
    pub(crate) fn begin(&self, book: &Book, guide: &str, product: Option<Id>) {
        let mut cases = self.cases;
        if let Some(case) = Case::new(book, guide, product, self.moment()) {
            let mut cases = cases.write();
            // One at which nothing was answered yet is nobody's.
            cases.retain(Case::can_go_back);
            cases.insert(0, case);
        }
    }

    /// Changes the case that is looked at, and keeps what came of it.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Case, &Moment)) {
        let now = self.moment();
        let mut cases = self.cases;
        if let Some(case) = cases.write().first_mut() {
            change(case, &now);
        }
        self.keep();
    }

    /// Ends the case that is looked at: nothing of it is left, here or on the disk.
    pub(crate) fn close(&self) {
        let (mut cases, mut taken) = (self.cases, self.taken);
        if !cases.peek().is_empty() {
            cases.write().remove(0);
        }
        taken.set(String::new());
        self.keep();
    }

    /// Looks at another open case.
    pub(crate) fn turn_to(&self, at: usize) {
        let mut cases = self.cases;
        if at < cases.peek().len() {
            cases.write().swap(0, at);
        }
        self.keep();
    }

    /// Ends all of them.
    pub(crate) fn forget(&self) {
        let (mut cases, mut taken) = (self.cases, self.taken);
        cases.write().clear();
        taken.set(String::new());
        self.kept.keep(&[]);
    }

    /// Whether an open case must be asked about first.
    pub(crate) fn must_ask_first(&self) -> bool {
        !self.goes_straight_on.take() && !self.open().is_empty()
    }

    /// The cases at which something was answered: those that can be gone on with.
    pub(crate) fn open(&self) -> Vec<Case> {
        self.cases.read().iter().filter(|case| case.can_go_back()).cloned().collect()
    }

    /// Takes over a step of the practice as the real thing, from now on.
    pub(crate) fn make_real(&self, practiced: &Case, book: &Book, product: Option<Id>) {
        let Some(mut real) = Case::new(book, practiced.place.guide.as_str(), product, self.moment()) else { return };
        real.stand_at(practiced);
        let mut cases = self.cases;
        cases.write().insert(0, real);
        self.goes_straight_on.set(true);
        self.keep();
    }

    fn keep(&self) {
        let cases = self.cases.peek();
        let begun: Vec<Case> = cases.iter().filter(|case| case.can_go_back()).cloned().collect();
        self.kept.keep(&begun);
    }
}

/// The book of the country one is in.
pub(crate) fn use_book(country: Option<Id>) -> Option<Shared<Book>> {
    let book = use_memo(use_reactive!(|country| feed::embedded_book(country.as_ref()).map(|book| Shared(book.into()))));
    book()
}

/// How long ago, as a clock shows it: minutes and seconds.
pub(crate) fn minutes_seconds(since: &Since) -> Option<(bool, String)> {
    let (is_sure, since) = match since {
        Since::Exact(since) => (true, since),
        Since::About(since) => (false, since),
        Since::Unknown => return None,
    };
    let seconds = since.as_secs();
    Some((is_sure, format!("{}:{:02}", seconds / 60, seconds % 60)))
}
