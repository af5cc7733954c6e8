//! A stopwatch: times of a call, their median, and how they read.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long something took, time after time.
#[derive(Clone, Debug)]
pub struct Times(Vec<Duration>);

impl Times {
    /// These times; at least one.
    pub fn new(mut times: Vec<Duration>) -> Self {
        assert!(!times.is_empty(), "nothing was timed");
        times.sort_unstable();
        Self(times)
    }

    /// The time in the middle.
    pub fn median(&self) -> Duration {
        self.0[self.0.len() / 2]
    }

    /// How many times longer than `other`, median to median.
    pub fn over(&self, other: &Self) -> f64 {
        self.median().as_secs_f64() / other.median().as_secs_f64()
    }
}

/// `6.1 µs (5.9..7.0, 201 rounds)`
impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (least, most) = (self.0[0], self.0[self.0.len() - 1]);
        let (one, unit) = unit_of(self.median());
        let [median, least, most] = [self.median(), least, most].map(|time| in_units(time, one));
        write!(f, "{median} {unit} ({least}..{most}, {} rounds)", self.0.len())
    }
}

/// A time in the unit that suits it.
pub fn shown(time: Duration) -> String {
    let (one, unit) = unit_of(time);
    format!("{} {unit}", in_units(time, one))
}

const fn unit_of(time: Duration) -> (f64, &'static str) {
    if time.as_micros() < 1_000 { (1e-6, "µs") } else { (1e-3, "ms") }
}

/// Three figures that mean something: more would be noise.
fn in_units(time: Duration, one: f64) -> String {
    let count = time.as_secs_f64() / one;
    match count {
        ..9.995 => format!("{count:.2}"),
        ..99.95 => format!("{count:.1}"),
        _ => format!("{count:.0}"),
    }
}

/// How long one call takes, until it has answered: what is done with the answer is not its time.
pub fn time<T>(act: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let answer = black_box(act());
    let took = start.elapsed();
    drop(answer);
    took
}

/// Times whole sweeps over `items` and gives the time of one item: for calls too short to be timed alone.
pub fn sweep<I, T>(rounds: usize, items: &[I], mut act: impl FnMut(&I) -> T) -> Times {
    let mut one_sweep = || time(|| items.iter().for_each(|item| drop(black_box(act(black_box(item))))));
    let _ = one_sweep(); // fills caches
    let count = u32::try_from(items.len()).expect("few items");
    Times::new((0..rounds).map(|_| one_sweep() / count).collect())
}

/// Times every item alone, time after time: the median is over all of them.
pub fn each<I, T>(rounds: usize, items: &[I], mut act: impl FnMut(&I) -> T) -> Times {
    items.iter().for_each(|item| drop(black_box(act(item)))); // fills caches
    let times = (0..rounds).flat_map(|_| items).map(|item| time(|| act(black_box(item))));
    Times::new(times.collect())
}
