//! When a stall is open: weekly hours as OpenStreetMap writes them, or shifts with their days.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use opening_hours::localization::TzLocation;
use opening_hours::{Context, OpeningHours};

use super::{Shift, Stall, Zone};

/// How far ahead an opening is looked for: what opens later than in a month is not what somebody needs now.
const AHEAD: TimeDelta = TimeDelta::days(31);

/// Whether a stall is open, as far as what its group wrote tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Open; until when, where that is known within a month.
    Now {
        /// When it closes.
        closes: Option<DateTime<Tz>>,
    },
    /// Closed; when it opens next, and until when it is open then.
    Later {
        /// When it opens next.
        opens: DateTime<Tz>,
        /// When it closes again.
        closes: Option<DateTime<Tz>>,
    },
    /// Closed for a month at least, or for good.
    No,
    /// What was written cannot be understood, or says itself that nobody knows.
    Unknown,
}

impl Open {
    /// Whether it is open now, for sure.
    #[must_use]
    pub const fn is_now(&self) -> bool {
        matches!(self, Self::Now { .. })
    }
}

impl Zone {
    /// The zone's rules; none for one that this version does not know.
    #[must_use]
    pub fn rules(&self) -> Option<Tz> {
        self.as_str().parse().ok()
    }
}

/// Whether weekly hours can be read.
///
/// # Errors
///
/// What is wrong with them.
pub fn hours_are_read(hours: &str) -> Result<(), String> {
    hours.parse::<OpeningHours>().map(drop).map_err(|error| error.to_string())
}

impl Stall {
    /// Whether it is open at `now`.
    #[must_use]
    pub fn open(&self, now: DateTime<Utc>) -> Open {
        let Some(zone) = self.zone.rules() else { return Open::Unknown };
        let now = now.with_timezone(&zone);
        match &self.hours {
            Some(hours) => by_week(hours, now),
            None => by_shifts(&self.shifts, now),
        }
    }
}

fn by_shifts(shifts: &[Shift], now: DateTime<Tz>) -> Open {
    let zone = now.timezone();
    let mut times: Vec<_> = shifts.iter().filter(|shift| shift.to > now).collect();
    times.sort_by_key(|shift| shift.from);
    let Some(first) = times.first() else { return Open::No };
    // Shifts that touch or overlap are one time of being open.
    let mut closes = first.to;
    for shift in &times {
        if shift.from <= closes {
            closes = closes.max(shift.to);
        }
    }
    let closes = Some(closes.with_timezone(&zone));
    let opens = first.from.with_timezone(&zone);
    if opens <= now { Open::Now { closes } } else { Open::Later { opens, closes } }
}

fn by_week(hours: &str, now: DateTime<Tz>) -> Open {
    let Ok(hours) = hours.parse::<OpeningHours>() else { return Open::Unknown };
    let place = Context::default().with_locale(TzLocation::new(now.timezone()));
    let hours = hours.with_context(place.approx_bound_interval_size(AHEAD));
    if hours.is_unknown(now) {
        return Open::Unknown;
    }
    let change = |from| hours.next_change(from).filter(|change| *change <= now + AHEAD);
    if hours.is_open(now) {
        return Open::Now { closes: change(now) };
    }
    let mut from = now;
    while let Some(opens) = change(from) {
        if hours.is_open(opens) {
            return Open::Later { opens, closes: change(opens) };
        }
        from = opens;
    }
    Open::No
}
