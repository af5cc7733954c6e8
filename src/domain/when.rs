//! When things happen: the times of a gathering, the next of a meeting, and days where it happens.

use chrono::offset::LocalResult;
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use super::{Gathering, Meeting, Occurrence, Zone};

/// The moment a clock shows a local time. Of what comes twice it is the first; what a change of the clock skips comes as long
/// after midnight as ever (RFC 5545, 3.3.5): 02:30 is then 03:30.
#[must_use]
pub fn moment_of(local: NaiveDateTime, zone: Tz) -> Option<DateTime<Tz>> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment),
        // An hour before it the clock still stood as usual.
        LocalResult::None => {
            zone.from_local_datetime(&(local - TimeDelta::hours(1))).earliest().map(|it| it + TimeDelta::hours(1))
        }
    }
}

/// A moment as the clock of a zone shows it; by the clock of Greenwich where this version does not know the zone. For a time
/// that somebody wrote down, [`Zone::local`] knows better.
#[must_use]
pub fn on_clock(moment: DateTime<Utc>, zone: &Zone) -> DateTime<Tz> {
    moment.with_timezone(&zone.rules().unwrap_or(Tz::UTC))
}

impl Zone {
    /// What the clock there shows; where this version does not know the zone, what was written down.
    #[must_use]
    pub fn local(&self, moment: DateTime<FixedOffset>) -> NaiveDateTime {
        self.rules().map_or_else(|| moment.naive_local(), |rules| moment.with_timezone(&rules).naive_local())
    }
}

impl Occurrence {
    /// Whether it is going on at `now`.
    #[must_use]
    pub fn is_now(&self, now: DateTime<Utc>) -> bool {
        self.starts <= now && now < self.ends
    }

    /// Whether some of it lies on the days from `from` to `to`, both included, by the clock of `zone`.
    #[must_use]
    pub fn touches(&self, from: NaiveDate, to: NaiveDate, zone: &Zone) -> bool {
        let first = zone.local(self.starts).date();
        // What ends at midnight does not lie on the day that begins then.
        let last_moment = self.ends.max(self.starts + TimeDelta::seconds(1)) - TimeDelta::seconds(1);
        let last = zone.local(last_moment).date();
        first <= to && from <= last
    }

    /// Whether the two lie in one time, if only in part.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }
}

impl Gathering {
    /// The time that is going on at `now`, else the next one; none when all are over.
    #[must_use]
    pub fn next_time(&self, now: DateTime<Utc>) -> Option<Occurrence> {
        self.times().filter(|time| time.ends > now).min_by_key(|time| time.starts)
    }
}

impl Meeting {
    /// The meeting that is going on at `now`, else the next one: when it starts, and when it ends. None when this version
    /// does not know the zone.
    #[must_use]
    pub fn next(&self, now: DateTime<Utc>) -> Option<(DateTime<Tz>, DateTime<Tz>)> {
        let zone = self.zone.rules()?;
        let today = now.with_timezone(&zone).date_naive();
        // From yesterday: one that began before midnight may be going on.
        (0..=8).filter_map(|ahead| today.pred_opt()?.checked_add_days(Days::new(ahead))).find_map(|day| {
            let (starts, ends) = self.on(day, zone)?;
            (ends > now).then_some((starts, ends))
        })
    }

    /// When it starts and ends on a day; none when it is not on that day.
    #[must_use]
    pub fn on(&self, day: NaiveDate, zone: Tz) -> Option<(DateTime<Tz>, DateTime<Tz>)> {
        if day.weekday().number_from_monday() != u32::from(self.weekday) {
            return None;
        }
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.start) * 60, 0)?;
        let starts = moment_of(day.and_time(time), zone)?;
        Some((starts, starts + TimeDelta::minutes(i64::from(self.length_min))))
    }
}
