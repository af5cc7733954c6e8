//! Help as all its screens hold it: the open cases, their clock, and the little it needs to know of the app.
//!
//! Here: what must go on without a database, a network or a writable disk. Not here: the app's context, which may not be
//! there when help is.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, Local, Utc};
use dioxus::prelude::*;

use super::context::Shared;
use crate::domain::{Book, Call, Case, Id, Moment, Text};
use crate::feed;
use crate::platform::Clock;
use crate::store::{Error, OpenCases};

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
}

/// How a country is chosen from a step of help: where the app keeps it, or where help alone does.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct ChooseCountry(pub(crate) Callback<Option<Id>>);

/// The open cases. The one that is looked at stands first.
#[derive(Clone)]
pub(crate) struct Helping {
    kept: OpenCases,
    times: Times,
    /// Practice: the same steps, no dialler, nothing kept.
    pub(crate) is_practice: bool,
    pub(crate) cases: Signal<Vec<Case>>,
    /// What was taken, as the reader wrote it, by when the case began: in memory only.
    taken: Signal<Vec<(Moment, String)>>,
    /// Whether the beat is heard: chosen once, not on every step.
    pub(crate) is_loud: Signal<bool>,
    /// Raised with every second that is seen to pass.
    ticks: Signal<u64>,
    /// By how much practice is ahead of the clock, in seconds.
    ahead_s: Signal<u64>,
    /// Whether help goes straight on with the case that was made real, and asks nothing first.
    goes_straight_on: Rc<Cell<bool>>,
}

/// Opens the cases that were left open. Once, in the root, so that they outlive every screen.
pub(super) fn use_helping(kept: OpenCases, times: Times) -> Helping {
    let cases = use_signal(|| still_open(&kept, &times.moment()));
    use_context_provider(|| Helping {
        kept,
        times,
        is_practice: false,
        cases,
        taken: Signal::new(Vec::new()),
        is_loud: Signal::new(true),
        ticks: Signal::new(0),
        ahead_s: Signal::new(0),
        goes_straight_on: Rc::default(),
    })
}

/// Those that are younger than they may get.
fn still_open(kept: &OpenCases, now: &Moment) -> Vec<Case> {
    let all = kept.read();
    let count = all.len();
    let open: Vec<Case> = all.into_iter().filter(|case| holds(case, now)).collect();
    if open.len() < count {
        let _ = kept.keep(&open); // best effort: it is not shown either way
    }
    open
}

/// Whether a case is younger than it may get. One that begins in the future is: a reboot put the clock back.
fn holds(case: &Case, now: &Moment) -> bool {
    match now.since(&case.started).at_least() {
        Some(since) => since.as_secs() < CASE_HOLDS_S,
        None => now.wall < case.started.wall,
    }
}

impl Helping {
    /// The same steps where nothing is real: over a clock that can be put forward, and kept nowhere.
    pub(crate) fn practice(&self, book: &Book, product: Option<Id>) -> Self {
        Self {
            kept: OpenCases::in_folder(None),
            times: self.times,
            is_practice: true,
            cases: Signal::new(Case::new(book, Book::ENTRY, product, self.moment_unseen()).into_iter().collect()),
            taken: Signal::new(Vec::new()),
            is_loud: Signal::new(true),
            ticks: Signal::new(0),
            ahead_s: Signal::new(0),
            goes_straight_on: Rc::default(),
        }
    }

    /// The moment, for whoever shows what changes with it.
    pub(crate) fn moment(&self) -> Moment {
        let (_, _) = (self.ticks.read(), self.ahead_s.read());
        self.moment_unseen()
    }

    /// The moment, for whoever acts once.
    fn moment_unseen(&self) -> Moment {
        let ahead = Duration::from_secs(*self.ahead_s.peek());
        let mut moment = self.times.moment();
        moment.since_boot += ahead;
        moment.wall += ahead;
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
        if let Some(case) = Case::new(book, guide, product, self.moment_unseen()) {
            let mut cases = cases.write();
            // One at which nothing was answered yet is nobody's.
            cases.retain(Case::has_begun);
            cases.insert(0, case);
        }
    }

    /// Changes the case that is looked at, and keeps what came of it.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Case, &Moment)) {
        let now = self.moment_unseen();
        let mut cases = self.cases;
        if let Some(case) = cases.write().first_mut() {
            // Help may have stood open on its first question all night.
            if !case.has_begun() {
                case.started = now.clone();
            }
            change(case, &now);
        }
        self.keep();
    }

    /// Ends the case that is looked at: nothing of it is left, here or on the disk.
    pub(crate) fn close(&self) {
        let mut cases = self.cases;
        if !cases.peek().is_empty() {
            let closed = cases.write().remove(0);
            self.forget_taken(|started| *started == closed.started);
        }
        self.keep();
    }

    /// Turns to another open case, and goes on with it.
    pub(crate) fn turn_to(&self, at: usize, book: &Book) {
        let mut cases = self.cases;
        if at < cases.peek().len() {
            cases.write().swap(0, at);
        }
        self.change(|case, now| case.go_on(book, now));
    }

    /// Ends all of them.
    ///
    /// # Errors
    ///
    /// When they could not be taken off the disk.
    pub(crate) fn forget(&self) -> Result<(), Error> {
        let mut cases = self.cases;
        cases.write().clear();
        self.forget_taken(|_| true);
        self.kept.keep(&[])
    }

    /// Whether another page of the browser keeps the open cases, and alone can end them.
    pub(crate) const fn are_anothers(&self) -> bool {
        self.kept.are_anothers()
    }

    /// Takes up what another page of the browser has opened meanwhile, where nothing is open here.
    pub(crate) fn take_up(&self) {
        if self.kept.are_anothers() && self.open().is_empty() {
            let mut cases = self.cases;
            cases.write().extend(still_open(&self.kept, &self.moment_unseen()));
        }
    }

    /// Lets go of what has been open for too long: an app may run for days.
    pub(crate) fn let_go(&self) {
        let now = self.moment_unseen();
        let mut cases = self.cases;
        // One at which nothing was answered holds nothing, and is what stands on the screen.
        let stays = |case: &Case| !case.has_begun() || holds(case, &now);
        if !cases.peek().iter().all(stays) {
            cases.write().retain(stays);
            self.keep();
        }
    }

    /// What was taken, as it was written at the case that is looked at.
    pub(crate) fn taken(&self) -> String {
        let cases = self.cases.peek();
        let started = cases.first().map(|case| &case.started);
        let taken = self.taken.peek();
        taken.iter().find(|(of, _)| Some(of) == started).map(|(_, text)| text.clone()).unwrap_or_default()
    }

    /// Notes what was taken, at the case that is looked at.
    pub(crate) fn note_taken(&self, text: String) {
        let Some(started) = self.cases.peek().first().map(|case| case.started.clone()) else { return };
        self.forget_taken(|of| *of == started);
        let mut taken = self.taken;
        taken.write().push((started, text));
    }

    /// Forgets what was taken, for those that `is_gone` names.
    pub(super) fn forget_taken(&self, is_gone: impl Fn(&Moment) -> bool) {
        let mut taken = self.taken;
        taken.write().retain(|(started, _)| !is_gone(started));
    }

    /// Whether an open case must be asked about first.
    pub(crate) fn must_ask_first(&self) -> bool {
        !self.goes_straight_on.take() && !self.open().is_empty()
    }

    /// The cases at which something was answered, and where each stands: those that can be gone on with.
    pub(crate) fn open(&self) -> Vec<(usize, Case)> {
        let begun = |(_, case): &(usize, Case)| case.has_begun();
        self.cases.peek().iter().cloned().enumerate().filter(begun).collect()
    }

    /// Takes over a step of the practice as the real thing, from now on.
    pub(crate) fn make_real(&self, practiced: &Case, book: &Book, product: Option<Id>) {
        let Some(mut real) = Case::new(book, practiced.place.guide.as_str(), product, self.moment_unseen()) else {
            return;
        };
        real.stand_at(practiced);
        let mut cases = self.cases;
        cases.write().insert(0, real);
        self.goes_straight_on.set(true);
        self.keep();
    }

    fn keep(&self) {
        let cases = self.cases.peek();
        let begun: Vec<Case> = cases.iter().filter(|case| case.has_begun()).cloned().collect();
        let _ = self.kept.keep(&begun); // best effort: help goes on without a disk
    }
}

/// The time of day, where the device is.
pub(crate) fn time_of_day(moment: &Moment) -> String {
    moment.wall.with_timezone(&Local).format("%H:%M").to_string()
}

/// The book of the country one is in.
pub(crate) fn use_book(country: Option<Id>) -> Option<Shared<Book>> {
    let book = use_memo(use_reactive!(|country| feed::embedded_book(country.as_ref()).map(|book| Shared(book.into()))));
    book()
}
