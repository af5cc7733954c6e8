//! The time that certificates and ages are judged by: what a phone's clock says, unless that cannot be.
//!
//! # Why so
//!
//! A phone without a battery starts in 1970, and then no certificate is valid yet. A lower bound is known all the same:
//! this app was built, and core was signed, before now. What the device's clock says is never kept, so a phone that was
//! once in 2035 is well again the moment its clock is. Groups' heads count for nothing here: one key thief who dates a
//! head to 2099 would otherwise end every certificate.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Duration, Utc};

/// How far behind what is known the device's clock may be before people are told: time zones set wrong are hours off.
const SLACK: Duration = Duration::days(1);
/// How far ahead of what is known the clock may be and still be believed: longer than any edition is in use.
const BELIEVED_AHEAD: Duration = Duration::days(10 * 366);

/// A clock that is never before what is known to have happened. Shared between threads.
pub struct TrustedTime {
    device: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    known: AtomicI64,
}

impl TrustedTime {
    /// With the device's clock, and the date of the edition in the binary.
    #[must_use]
    pub fn new(device: impl Fn() -> DateTime<Utc> + Send + Sync + 'static, built: DateTime<Utc>) -> Self {
        Self { device: Box::new(device), known: AtomicI64::new(built.timestamp()) }
    }

    /// Something happened at `made` for sure: core was signed then.
    pub fn know(&self, made: DateTime<Utc>) {
        self.known.fetch_max(made.timestamp(), Ordering::Relaxed);
    }

    /// The best guess of the time.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        trusted(self.known(), self.device())
    }

    /// What the device's clock says, right or wrong: for pauses, which only compare it with itself. The best guess would not
    /// do: it stands still for as long as the clock is in 1970.
    #[must_use]
    pub fn device(&self) -> DateTime<Utc> {
        (self.device)()
    }

    /// Whether the device's clock is so far behind what is known that people should be told. Ahead cannot be told from
    /// right.
    #[must_use]
    pub fn clock_is_wrong(&self) -> bool {
        let device = self.device();
        device < self.known() - SLACK || device > self.known() + BELIEVED_AHEAD
    }

    fn known(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.known.load(Ordering::Relaxed), 0).unwrap_or_default()
    }
}

impl fmt::Debug for TrustedTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TrustedTime").field(&self.known()).finish()
    }
}

/// The device's clock where that can be, else the last that is known.
fn trusted(known: DateTime<Utc>, device: DateTime<Utc>) -> DateTime<Utc> {
    if device > known + BELIEVED_AHEAD { known } else { device.max(known) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_clock_before_what_is_known_is_corrected_and_one_after_it_is_believed() {
        let known = at("2027-06-01T00:00:00Z");
        for (device, now) in [
            ("1970-01-01T00:00:00Z", "2027-06-01T00:00:00Z"),
            ("2027-05-31T23:00:00Z", "2027-06-01T00:00:00Z"),
            ("2027-06-02T00:00:00Z", "2027-06-02T00:00:00Z"),
            ("2035-01-01T00:00:00Z", "2035-01-01T00:00:00Z"),
            ("2038-01-20T00:00:00Z", "2027-06-01T00:00:00Z"),
        ] {
            assert_eq!(trusted(known, at(device)), at(now), "{device}");
        }
    }

    #[test]
    fn people_are_told_of_a_clock_more_than_a_day_behind() {
        fn device() -> DateTime<Utc> {
            at("2027-06-01T00:00:00Z")
        }
        let time = TrustedTime::new(device, at("2027-01-01T00:00:00Z"));
        assert!(!time.clock_is_wrong());
        time.know(at("2027-06-01T23:00:00Z"));
        assert!(!time.clock_is_wrong());
        assert_eq!(time.now(), at("2027-06-01T23:00:00Z"));
        time.know(at("2027-06-02T00:00:01Z"));
        assert!(time.clock_is_wrong());
        time.know(at("2027-03-01T00:00:00Z")); // an older head takes nothing back
        assert_eq!(time.now(), at("2027-06-02T00:00:01Z"));
    }
}
