//! When a stall is open: weekly hours as OpenStreetMap writes them, or shifts with their days.

//!
//! # Why so
//!
//! The library's own way from one opening to the next follows a rule for as many years as it takes, and asserts on the way.
//! A stranger's phone must neither wait nor stop, so here it is asked for one day after the other, a month and no more.
//! What it would guess is said to be unknown: an opening with a comment ("by appointment") or without an end ("18:00+"),
//! and whatever hangs on school holidays, which differ from region to region. Public holidays are those of the stall's
//! country; where it names none there are none. Those that only parts of the country have make a day unknown.

use chrono::offset::LocalResult;
use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use opening_hours::localization::{Coordinates, Country, TzLocation};
use opening_hours::{Context, OpeningHours, RuleKind};

use super::{Gathering, Shift, Stall, Status, Zone};

/// How far ahead an opening is looked for: what opens later than in a month is not what somebody needs now.
const DAYS_AHEAD: u64 = 31;
/// The longest hours that are read, in characters; no record has longer ones.
const LONGEST: usize = 400;
/// How many `[` are read. The parser takes three times as long for each one ("Jan Mo\[1\],Jan Mo\[1\],…"): six are a
/// thousandth of a second, twenty an hour.
const MOST_NTH: usize = 6;

/// Whether a stall is open, as far as what its group wrote tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Open; until when, where it closes within a month.
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
    /// Closed for a month at least, or for good; at a gathering also when that is cancelled, or when nothing opens during
    /// the next times of it, of which [`Stall::TIMES_AHEAD`] are looked at.
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
    read(hours).map(drop)
}

impl Stall {
    /// At how many times of a gathering an opening is looked for.
    pub const TIMES_AHEAD: usize = 8;

    /// Whether it is open at `now`, as its own hours say: where it stands at a gathering, ask [`Self::open_at`].
    #[must_use]
    pub fn open(&self, now: DateTime<Utc>) -> Open {
        let Some(zone) = self.zone.rules() else { return Open::Unknown };
        let now = now.with_timezone(&zone);
        match &self.hours {
            Some(hours) => self.by_week(hours, now),
            None if self.shifts.is_empty() => Open::Unknown,
            None => by_shifts(&self.shifts, now),
        }
    }

    /// Whether it is open at `now`, where it stands at a gathering: its hours count while that goes on. `gathering` is the
    /// one it names; where nothing is held of that, nobody knows whether it happens, and so whether any hours count.
    #[must_use]
    pub fn open_at(&self, gathering: Option<&Gathering>, now: DateTime<Utc>) -> Open {
        let gathering = match (&self.gathering, gathering) {
            (None, _) => return self.open(now),
            (Some(_), None) => return Open::Unknown,
            (Some(_), Some(gathering)) if gathering.status == Status::Cancelled => return Open::No,
            (Some(_), Some(gathering)) => gathering,
        };
        let Some(zone) = self.zone.rules() else { return Open::Unknown };
        let mut from = now;
        for _ in 0..Self::TIMES_AHEAD {
            let Some(time) = gathering.next_time(from) else { return Open::No };
            let ends = time.ends.with_timezone(&zone);
            from = from.max(time.starts.to_utc());
            let until = |closes: Option<DateTime<Tz>>| Some(closes.map_or(ends, |closes| closes.min(ends)));
            match self.open(from) {
                Open::Now { closes } if from <= now => return Open::Now { closes: until(closes) },
                Open::Now { closes } => {
                    return Open::Later { opens: from.with_timezone(&zone), closes: until(closes) };
                }
                Open::Later { opens, closes } if opens < ends => {
                    return Open::Later { opens, closes: closes.and(until(closes)) };
                }
                // Closed until this time is over: the next one is looked at.
                Open::Later { opens, .. } => from = opens.to_utc(),
                Open::No => return Open::No,
                Open::Unknown => return Open::Unknown,
            }
        }
        Open::No
    }

    fn by_week(&self, hours: &str, now: DateTime<Tz>) -> Open {
        let Ok(hours) = read(hours) else { return Open::Unknown };
        let expression = hours.get_expression();
        let mut spans = expression.rules.iter().flat_map(|rule| &rule.time_selector.spans);
        let is_vague = spans.any(|span| span.open_end || span.repeats.is_some());
        let mut place = TzLocation::new(now.timezone());
        if let Some(sun) = Coordinates::new(self.place.lat, self.place.lon) {
            place = place.with_coords(sun);
        }
        let mut context = Context::default().with_locale(place);
        if let Some(country) = self.country.as_ref().and_then(|id| id.as_str().to_uppercase().parse::<Country>().ok()) {
            context = context.with_holidays(country.holidays()).with_holidays_unknown(country.holidays_regional());
        }
        let times = times(&hours.with_context(context), now);
        let Some(first) = times.iter().find(|time| time.to > now) else { return Open::No };
        let is_on = first.from <= now;
        match (is_on, first.is_sure && !is_vague) {
            (true, true) => Open::Now { closes: first.closes() },
            (true, false) => Open::Unknown,
            (false, _) => match times.iter().find(|time| time.from > now && time.is_sure) {
                Some(next) => Open::Later { opens: next.from, closes: next.closes().filter(|_| !is_vague) },
                None => Open::Unknown,
            },
        }
    }
}

/// A time that is not closed.
struct Time {
    from: DateTime<Tz>,
    to: DateTime<Tz>,
    /// Open for sure: nothing says that nobody knows, or on what it hangs.
    is_sure: bool,
    /// Whether it only ends where nobody looked further.
    is_cut: bool,
}

impl Time {
    fn closes(&self) -> Option<DateTime<Tz>> {
        (!self.is_cut).then_some(self.to)
    }
}

/// Reads what can be asked without waiting and without a panic.
fn read(hours: &str) -> Result<OpeningHours, String> {
    if hours.chars().count() > LONGEST || hours.matches('[').count() > MOST_NTH {
        return Err(format!("hours have at most {LONGEST} characters and {MOST_NTH} times [1]"));
    }
    let read = hours.parse::<OpeningHours>().map_err(|error| error.to_string())?;
    let expression = read.get_expression();
    // The library stops with an assertion where such a beginning comes to lie behind its end.
    let late = |time: &str| time.contains('+');
    if expression
        .rules
        .iter()
        .flat_map(|rule| &rule.time_selector.spans)
        .any(|span| late(&span.range.start.to_string()))
    {
        return Err("hours begin at a time of day, or with the sun, not some time after it".to_owned());
    }
    if expression.rules.iter().any(|rule| rule.day_selector.to_string().contains("SH")) {
        return Err("school holidays differ from region to region: write the days".to_owned());
    }
    Ok(read)
}

/// The times that are not closed, from today on, a month long; those that touch are one.
fn times(hours: &OpeningHours<TzLocation<Tz>>, now: DateTime<Tz>) -> Vec<Time> {
    let today = now.date_naive();
    let days = || (0..=DAYS_AHEAD).filter_map(move |ahead| today.checked_add_days(Days::new(ahead)));
    let mut found: Vec<(NaiveDateTime, NaiveDateTime, bool)> = Vec::new();
    for day in days() {
        for range in hours.schedule_at(day).into_iter().filter(|range| range.kind != RuleKind::Closed) {
            let at = |minutes: u16| day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes));
            let (from, to) = (at(range.range.start.mins_from_midnight()), at(range.range.end.mins_from_midnight()));
            let is_sure = range.kind == RuleKind::Open && range.comment.is_empty();
            match found.last_mut().filter(|last| last.1 == from && last.2 == is_sure) {
                Some(last) => last.1 = to,
                None => found.push((from, to, is_sure)),
            }
        }
    }
    let end = days().next_back().and_then(|day| day.succ_opt()).map(|day| day.and_time(NaiveTime::MIN));
    let zone = now.timezone();
    let time = |(from, to, is_sure)| {
        let is_cut = Some(to) == end;
        Some(Time { from: first_moment(from, zone)?, to: first_moment(to, zone)?, is_sure, is_cut })
    };
    // What lies in an hour that is skipped has no length.
    found.into_iter().filter_map(time).filter(|time| time.from < time.to).collect()
}

/// The first moment at which a clock shows this time or, where a change of the clock skips it, a later one: who stands
/// there at 3 looks for what was to close at half past 2, and finds it closed.
fn first_moment(local: NaiveDateTime, zone: Tz) -> Option<DateTime<Tz>> {
    (0..=24 * 60).find_map(|later| match zone.from_local_datetime(&(local + TimeDelta::minutes(later))) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment),
        LocalResult::None => None,
    })
}

fn by_shifts(shifts: &[Shift], now: DateTime<Tz>) -> Open {
    let zone = now.timezone();
    let mut times: Vec<_> = shifts.iter().filter(|shift| shift.to > now && shift.from < shift.to).collect();
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
