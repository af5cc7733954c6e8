//! One person who needs help: which step is done, what was given when, what comes next.
//!
//! Holds nothing about what was taken: a case may be written to disk (`store::case`), and that would be health data.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Action, Breathing, Guide, Id, Moment, Part, Product, Protocol, Since, Step, Target, Unit};

/// How many steps back are remembered.
const TRAIL: usize = 50;

/// What a case goes by: every guide, the protocol of the country, every product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// The guides, by id.
    pub guides: BTreeMap<Id, Guide>,
    /// The protocol.
    pub protocol: Protocol,
    /// The products, by id.
    pub products: BTreeMap<Id, Product>,
}

/// A step of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The guide.
    pub guide: Id,
    /// The step.
    pub step: Id,
}

/// A dose of naloxone that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dose {
    /// Of what.
    pub product: Id,
    /// When.
    pub at: Moment,
}

/// A step that one came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Trace {
    #[serde(flatten)]
    place: Place,
    /// When its guide was come to, where the next step is another guide's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    turned: Option<Moment>,
}

/// An open case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// When it began.
    pub started: Moment,
    /// Where it stands.
    pub place: Place,
    /// Which step of the product's giving is shown, on a step where naloxone is given.
    pub giving: usize,
    /// When it came to this step.
    pub entered: Moment,
    /// When it came to this guide.
    pub turned: Moment,
    /// Which naloxone is at hand.
    pub product: Id,
    /// What was given.
    pub doses: Vec<Dose>,
    /// When the call was made.
    pub called: Option<Moment>,
    /// How they breathed when it was last looked at.
    pub breathing: Option<Breathing>,
    /// When that was.
    pub asked: Option<Moment>,
    /// Whether the last answer led out of the guide.
    pub is_over: bool,
    done: Vec<Part>,
    trail: Vec<Trace>,
    /// Whether there is no naloxone, or no more.
    is_without: bool,
}

/// How long ago something was that a question follows, and after how long it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// How long ago; the time may be unknown after the phone was off.
    pub since: Since,
    /// After how many seconds the question comes.
    pub asks_after_s: u32,
    /// How many doses were given; none when it counts from a look at the breathing.
    pub dose: Option<usize>,
}

impl Clock {
    /// Whether it is time to ask. A time nobody knows is over: asking early harms nobody.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.since.at_least().is_none_or(|since| since >= self.asks_after())
    }

    /// Whether it was time already when `asked` began. A look before that puts no question off.
    fn was_over_at(&self, asked: &Self) -> bool {
        match (self.since.at_least(), asked.since.at_least()) {
            (Some(dose), Some(asked)) => dose >= asked + self.asks_after(),
            // A dose of a time nobody knows, and a look since: asking on and on would leave no time to breathe for them.
            (None, asked) => asked.is_some(),
            (Some(_), None) => false,
        }
    }

    const fn asks_after(&self) -> Duration {
        Duration::from_secs(self.asks_after_s as u64)
    }
}

impl Book {
    /// The guide of everybody who cannot be woken, with which help begins.
    pub const ENTRY: &'static str = "overdose";

    /// The step of a place; none when this edition has no such step.
    #[must_use]
    pub fn step(&self, place: &Place) -> Option<&Step> {
        self.guides.get(&place.guide)?.step(&place.step)
    }

    /// The step of `guide` that a target names outright.
    fn step_at(&self, guide: &Id, to: &Target) -> Option<&Step> {
        let Target::Step(step) = to else { return None };
        self.guides.get(guide)?.step(step)
    }

    /// The naloxone that nobody named: what a country usually hands out is not what is in this hand.
    fn any_spray(&self) -> Id {
        let any = self.products.keys().find(|id| id.as_str() == Product::ANY);
        any.unwrap_or(&self.protocol.product).clone()
    }

    /// The first step of a guide.
    #[must_use]
    pub fn start(&self, guide: &str) -> Option<Place> {
        let (guide, held) = self.guides.iter().find(|(id, _)| id.as_str() == guide)?;
        Some(Place { guide: guide.clone(), step: held.start.clone() })
    }
}

impl Case {
    /// A new case at the first step of `guide`; none when the book has no such guide.
    #[must_use]
    pub fn new(book: &Book, guide: &str, product: Option<Id>, now: Moment) -> Option<Self> {
        let place = book.start(guide)?;
        let product = product.filter(|id| book.products.contains_key(id));
        Some(Self {
            started: now.clone(),
            place,
            giving: 0,
            entered: now.clone(),
            turned: now,
            product: product.unwrap_or_else(|| book.any_spray()),
            doses: Vec::new(),
            called: None,
            breathing: None,
            asked: None,
            is_over: false,
            done: Vec::new(),
            trail: Vec::new(),
            is_without: false,
        })
    }

    /// Takes an answer, and goes where it leads. An answer the step does not know changes nothing.
    pub fn answer(&mut self, book: &Book, answer: &str, now: &Moment) {
        let Some(step) = book.step(&self.place) else { return };
        let Some(branch) = step.branches.iter().find(|branch| branch.answer.as_str() == answer) else { return };
        let told = Breathing::ALL.into_iter().find(|one| one.word() == answer);
        let to = match told {
            Some(told) => self.again(book, step, told, now),
            // Without naloxone others are breathed for; who breathes normally is not.
            None => {
                let is_none = step.action == Some(Action::Dose) && answer == "none";
                let is_called = self.called.is_some() || self.done.contains(&Part::Call);
                match (is_none, is_called, self.breathing) {
                    (true, _, Some(Breathing::Normal)) => Some(Target::Care),
                    // Where the dose comes before the call, who has none calls at once.
                    (true, false, _) if step.part.is_some() => Some(Target::Next),
                    _ => None,
                }
            }
        };
        let to = to.unwrap_or_else(|| branch.to.clone());
        if let Some(told) = told {
            self.look(told, now);
        }
        match (step.action, answer) {
            (Some(Action::Call), "called") => self.called = self.called.take().or_else(|| Some(now.clone())),
            (Some(Action::Dose), "given") => self.give(now),
            (Some(Action::Dose), "none") => self.is_without = true,
            _ => {}
        }
        // Who asks for a dose has one. On the step of breaths and pushes, from the syringe in the hand, if that holds one.
        let asks = told.is_none() && book.step_at(&self.place.guide, &to).is_some_and(Step::gives);
        self.is_without &= !asks;
        let has_more = asks && step.action != Some(Action::Care);
        let is_done = match step.part {
            Some(Part::Breathing) => self.breathing.is_some(),
            Some(Part::Dose) => branch.to == Target::Next || answer == "none",
            Some(Part::Call) => branch.to == Target::Next,
            None => false,
        };
        if let Some(part) = step.part.filter(|_| is_done) {
            self.finish(part);
        }
        self.go(book, &to, has_more, now);
    }

    /// Where a look leads that finds them not breathing normally after naloxone: to the next dose when its time has come,
    /// or when they breathed normally in between; before that, on with breaths and pushes.
    fn again(&self, book: &Book, step: &Step, told: Breathing, now: &Moment) -> Option<Target> {
        let is_look = step.part == Some(Part::Breathing) || step.action == Some(Action::Ask);
        let dose = self.dose_clock(book, now).filter(|_| is_look && told != Breathing::Normal)?;
        if dose.is_due() || self.breathing == Some(Breathing::Normal) {
            Some(Target::Step(book.guides.get(&self.place.guide)?.again()?.id.clone()))
        } else {
            (step.action == Some(Action::Ask)).then_some(Target::Care)
        }
    }

    /// The next step of the giving; after the last one the dose counts as given.
    pub fn give_on(&mut self, book: &Book, now: &Moment) {
        let steps = book.products.get(&self.product).map_or(0, |product| product.steps.len());
        if self.giving + 1 < steps {
            self.giving += 1;
        } else {
            self.answer(book, "given", now);
        }
    }

    /// Takes another naloxone to hand.
    pub fn choose(&mut self, book: &Book, product: &Id) {
        if book.products.contains_key(product) {
            self.product = product.clone();
            self.is_without = false;
            self.giving = self.first_giving(book);
        }
    }

    /// Breathing stopped, or is slow again: the next dose at once.
    pub fn stopped_again(&mut self, book: &Book, now: &Moment) {
        self.look(Breathing::Not, now);
        let guide = book.guides.iter().find(|(_, guide)| guide.again().is_some());
        if let Some((id, step)) = guide.and_then(|(id, guide)| Some((id, guide.again()?))) {
            let place = Place { guide: id.clone(), step: step.id.clone() };
            for part in [Part::Breathing, Part::Dose] {
                self.finish(part);
            }
            self.enter(book, place, false, now);
        }
    }

    /// Asks how they breathe, as soon as it is time.
    pub fn ask(&mut self, book: &Book, now: &Moment) {
        let asks = book.guides.get(&self.place.guide).and_then(|guide| guide.acts(Action::Ask));
        if let Some(step) = asks {
            let place = Place { guide: self.place.guide.clone(), step: step.id.clone() };
            self.enter(book, place, false, now);
        }
    }

    /// Tells the crew, from any step.
    pub fn hand_over(&mut self, book: &Book, now: &Moment) {
        let held = book.guides.iter().find_map(|(id, guide)| Some((id, guide.acts(Action::Handover)?)));
        if let Some((guide, step)) = held {
            let place = Place { guide: guide.clone(), step: step.id.clone() };
            self.enter(book, place, false, now);
        }
    }

    /// Looks at a step that leads back.
    pub fn look_aside(&mut self, book: &Book, step: &Id, now: &Moment) {
        let place = Place { guide: self.place.guide.clone(), step: step.clone() };
        if book.step(&place).is_some() {
            self.enter(book, place, false, now);
        }
    }

    /// Back to the step before; what was given stays given.
    pub fn back(&mut self, now: &Moment) {
        if let Some(Trace { place, turned }) = self.trail.pop() {
            self.place = place;
            self.turned = turned.unwrap_or_else(|| self.turned.clone());
            self.giving = 0;
            self.entered = now.clone();
        }
    }

    /// Whether there is a step to go back to.
    #[must_use]
    pub const fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub const fn steps_back(&self) -> usize {
        self.trail.len()
    }

    /// Whether anything was answered: from then on it is somebody's, also back on the first step.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        !self.trail.is_empty() || self.called.is_some() || self.asked.is_some() || !self.doses.is_empty()
    }

    /// Which parts of the protocol's order are done.
    #[must_use]
    pub fn done(&self) -> &[Part] {
        &self.done
    }

    /// Whether somebody said that there is no naloxone, or no more.
    #[must_use]
    pub const fn is_without(&self) -> bool {
        self.is_without
    }

    /// The last dose was not given after all.
    pub fn take_back_dose(&mut self) {
        self.doses.pop();
    }

    /// What the running clock counts from: the last dose until its time is over, else the last look at the breathing.
    #[must_use]
    pub fn clock(&self, book: &Book, now: &Moment) -> Option<Clock> {
        let dose = self.dose_clock(book, now);
        let asked = self.asked.as_ref().filter(|_| self.breathing != Some(Breathing::Normal)).map(|asked| Clock {
            since: now.since(asked),
            asks_after_s: book.protocol.recheck_s,
            dose: None,
        });
        match (dose, asked) {
            (Some(dose), Some(asked)) if dose.was_over_at(&asked) => Some(Clock { dose: dose.dose, ..asked }),
            (dose, asked) => dose.or(asked),
        }
    }

    fn dose_clock(&self, book: &Book, now: &Moment) -> Option<Clock> {
        self.doses.last().map(|dose| {
            let interval = book.products.get(&dose.product).map_or(120, |product| book.protocol.interval_s(product));
            Clock { since: now.since(&dose.at), asks_after_s: interval, dose: Some(self.doses.len()) }
        })
    }

    /// Whether the question how they breathe is due, on a step that it may take the place of.
    #[must_use]
    pub fn must_ask(&self, book: &Book, now: &Moment) -> bool {
        let is_start = book.start(self.place.guide.as_str()).is_some_and(|start| start == self.place);
        let is_asked = book.guides.get(&self.place.guide).is_some_and(|guide| guide.acts(Action::Ask).is_some());
        let gives_way = book.step(&self.place).is_some_and(|step| match step.action {
            Some(action) => action == Action::Care,
            // What is looked at aside, or says that there is no naloxone; not what is a part of the order itself.
            None => step.part.is_none() && step.timer_s.is_none() && !is_start,
        });
        is_asked && gives_way && self.is_due(book, now)
    }

    /// Whether it is time to ask how they breathe; never for somebody who breathes normally.
    #[must_use]
    pub fn is_due(&self, book: &Book, now: &Moment) -> bool {
        self.breathing != Some(Breathing::Normal) && self.clock(book, now).is_some_and(|clock| clock.is_due())
    }

    /// The step's own timer: how long it has run, and of how many seconds.
    #[must_use]
    pub fn timer(&self, book: &Book, now: &Moment) -> Option<Clock> {
        let step = book.step(&self.place)?;
        let from = if step.from_start { &self.turned } else { &self.entered };
        Some(Clock { since: now.since(from), asks_after_s: step.timer_s?, dose: None })
    }

    /// Stands where another one stands. What was given or called there was not given or called here.
    pub fn stand_at(&mut self, other: &Self) {
        self.place = other.place.clone();
        self.breathing = other.breathing;
        self.asked = other.breathing.map(|_| self.entered.clone());
        self.done = other.done.iter().copied().filter(|part| *part == Part::Breathing).collect();
        // The times there are of a practice, whose clock runs ahead.
        self.trail = other.trail.iter().map(|trace| Trace { turned: None, ..trace.clone() }).collect();
    }

    /// Goes on after the app was closed. When nobody knows exactly how long, the breathing is asked at once.
    pub fn go_on(&mut self, book: &Book, now: &Moment) {
        self.trail.retain(|trace| book.step(&trace.place).is_some());
        if book.step(&self.place).is_none() {
            self.place = book.start(Book::ENTRY).unwrap_or_else(|| self.place.clone());
        }
        if !book.products.contains_key(&self.product) {
            self.product = book.any_spray();
            self.giving = self.first_giving(book);
        }
        let is_sure = matches!(now.since(&self.entered), Since::Exact(_));
        if !is_sure && (self.asked.is_some() || !self.doses.is_empty()) {
            self.ask(book, now);
        }
    }

    /// How many doses of the naloxone at hand were given.
    #[must_use]
    pub fn given(&self) -> usize {
        self.doses.iter().filter(|dose| dose.product == self.product).count()
    }

    fn look(&mut self, breathing: Breathing, now: &Moment) {
        self.breathing = Some(breathing);
        self.asked = Some(now.clone());
    }

    fn finish(&mut self, part: Part) {
        if !self.done.contains(&part) {
            self.done.push(part);
        }
    }

    fn give(&mut self, now: &Moment) {
        self.doses.push(Dose { product: self.product.clone(), at: now.clone() });
        self.is_without = false;
    }

    fn go(&mut self, book: &Book, to: &Target, has_more: bool, now: &Moment) {
        let Some(guide) = book.guides.get(&self.place.guide) else { return };
        let id = self.place.guide.clone();
        let here = |step: &Step| Place { guide: id.clone(), step: step.id.clone() };
        let place = match to {
            Target::Step(step) => Some(Place { guide: self.place.guide.clone(), step: step.clone() }),
            Target::Guide(guide, step) => {
                let place = Place { guide: guide.clone(), step: step.clone() };
                if book.step(&place).is_some_and(|step| step.part.is_some()) {
                    self.begin_anew();
                }
                Some(place)
            }
            Target::Care => {
                let is_called = self.called.is_some() || self.done.contains(&Part::Call);
                let call = guide.begins(Part::Call).filter(|_| !is_called);
                call.or_else(|| self.care(guide)).map(here)
            }
            Target::Next => {
                if self.place.step == guide.start {
                    self.begin_anew();
                }
                let next = book.protocol.order.iter().find(|part| !self.done.contains(part));
                next.and_then(|part| guide.begins(*part)).or_else(|| self.care(guide)).map(here)
            }
            Target::Back if self.can_go_back() => return self.back(now),
            Target::Back => book.start(self.place.guide.as_str()),
            Target::End => {
                self.is_over = true;
                return;
            }
        };
        if let Some(place) = place {
            self.enter(book, place, has_more, now);
        }
    }

    /// They cannot be woken, or do not breathe normally: what was seen before that says nothing now, and every part comes
    /// again. Whoever called does not call twice ([`enter`](Self::enter)).
    fn begin_anew(&mut self) {
        self.done.clear();
        if self.breathing == Some(Breathing::Normal) {
            (self.breathing, self.asked) = (None, None);
        }
    }

    /// Breaths or pushes; who breathes normally needs neither, and goes on their side.
    fn care<'a>(&self, guide: &'a Guide) -> Option<&'a Step> {
        guide.acts(if self.breathing == Some(Breathing::Normal) { Action::Side } else { Action::Care })
    }

    fn enter(&mut self, book: &Book, place: Place, has_more: bool, now: &Moment) {
        let Some(step) = book.step(&place) else { return };
        if place != self.place {
            let is_other = place.guide != self.place.guide;
            let turned = is_other.then(|| std::mem::replace(&mut self.turned, now.clone()));
            self.trail.push(Trace { place: std::mem::replace(&mut self.place, place), turned });
            if self.trail.len() > TRAIL {
                self.trail.remove(0);
            }
        }
        self.entered = now.clone();
        self.giving = self.first_giving(book);
        if step.action == Some(Action::Dose) && (self.is_without || self.is_empty(book) && !has_more) {
            self.answer(book, "none", now);
        }
        // Somebody called already, in another guide: what comes next is not a second call.
        if step.part == Some(Part::Call) && self.called.is_some() {
            self.finish(Part::Call);
            self.go(book, &Target::Next, false, now);
        }
    }

    /// A syringe that is in the hand already needs no opening.
    fn first_giving(&self, book: &Book) -> usize {
        let Some(product) = book.products.get(&self.product) else { return 0 };
        let is_open =
            product.unit == Unit::Line && !self.given().is_multiple_of(usize::from(product.doses_per_pack.max(1)));
        if is_open { product.steps.len().saturating_sub(1) } else { 0 }
    }

    /// Whether the syringe in the hand has no line left.
    fn is_empty(&self, book: &Book) -> bool {
        book.products.get(&self.product).is_some_and(|product| {
            product.unit == Unit::Line
                && self.given() > 0
                && self.given().is_multiple_of(usize::from(product.doses_per_pack.max(1)))
        })
    }
}
