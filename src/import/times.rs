//! Days, times and lengths as iCalendar writes them.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::Imported;
use super::calendar::Property;
use super::zones::Zones;
use crate::domain::moment_of;

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// A whole day, where it happens.
    Day(NaiveDate),
    /// A time by a clock.
    Clock(NaiveDateTime, Tz),
    /// A moment.
    Moment(DateTime<Utc>),
}

impl When {
    /// What a clock in `zone` shows then; of a day, its beginning.
    pub(super) fn local(self, zone: Tz) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Clock(local, own) if own == zone => local,
            Self::Clock(local, own) => moment_of(local, own).map_or(local, |it| it.with_timezone(&zone).naive_local()),
            Self::Moment(moment) => moment.with_timezone(&zone).naive_local(),
        }
    }

    /// The moment; of a day, its beginning in `zone`.
    pub(super) fn moment(self, zone: Tz) -> Option<DateTime<Utc>> {
        match self {
            Self::Day(day) => moment_of(day.and_time(NaiveTime::MIN), zone).map(|it| it.to_utc()),
            Self::Clock(local, own) => moment_of(local, own).map(|it| it.to_utc()),
            Self::Moment(moment) => Some(moment),
        }
    }

    /// Whether it is a whole day.
    pub(super) const fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }

    /// The day, for what is compared with whole days. Programs write the day as midnight in Greenwich, or as midnight here
    /// in the time of Greenwich.
    pub(super) fn day(self, zone: Tz) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Clock(local, _) => local.date(),
            Self::Moment(moment) if moment.time() == NaiveTime::MIN => moment.date_naive(),
            Self::Moment(moment) => moment.with_timezone(&zone).date_naive(),
        }
    }
}

/// Times of one property.
const MOST: usize = 10_000;

/// The times of a property: one, or several between commas; of periods, the beginning and what follows the slash.
pub(super) fn whens<'a>(
    property: &'a Property,
    zones: &mut Zones,
    out: &mut Imported,
) -> Vec<Result<(When, Option<&'a str>), String>> {
    let zone = property.param("TZID").map(|name| zones.of(name, &property.at(), out));
    let zone = zone.unwrap_or_else(|| zones.default());
    let values = property.value.split(',').map(str::trim).filter(|value| !value.is_empty());
    let read = |value: &'a str| {
        let (from, to) = value.split_once('/').map_or((value, None), |(from, to)| (from, Some(to)));
        let when = when(from, zone).ok_or_else(|| format!("{from:?} is no time such as 20260329T180000"))?;
        Ok((when, to))
    };
    let mut read: Vec<_> = values.map(read).take(MOST + 1).collect();
    if let Some(last) = read.get_mut(MOST) {
        *last = Err(format!("more than {MOST} times stand here; the others are left out"));
    }
    read
}

/// `20260329`, `20260329T180000` or `20260329T180000Z`; with hyphens and colons, too.
pub(super) fn when(text: &str, zone: Tz) -> Option<When> {
    let text = text.trim().replace(['-', ':'], "");
    let known = |day: &NaiveDate| (1900..=2200).contains(&chrono::Datelike::year(day));
    if let Ok(day) = NaiveDate::parse_from_str(&text, "%Y%m%d") {
        return Some(When::Day(day)).filter(|_| text.len() == 8 && known(&day));
    }
    let (local, is_utc) = text.strip_suffix(['Z', 'z']).map_or((text.as_str(), false), |local| (local, true));
    let local = NaiveDateTime::parse_from_str(local, "%Y%m%dT%H%M%S").ok().filter(|it| known(&it.date()))?;
    // A leap second is that moment at which the next one begins, to every clock there is.
    let local = chrono::Timelike::with_nanosecond(&local, 0)?;
    Some(if is_utc { When::Moment(local.and_utc()) } else { When::Clock(local, zone) })
}

/// A length: whole days by the calendar, and seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) days: i64,
    pub(super) seconds: i64,
}

impl Length {
    /// `P1W`, `P2DT3H`, `PT90M`. None for what is no length, or goes back.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let rest = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
        let (days, time) = rest.split_once('T').unwrap_or((rest, ""));
        if rest.is_empty() || rest.ends_with('T') {
            return None;
        }
        let sum = |mut text: &str, units: &[(char, i64)]| {
            let mut sum: i64 = 0;
            while !text.is_empty() {
                let end = text.find(|c: char| !c.is_ascii_digit())?;
                let (number, unit) = text.split_at_checked(end)?;
                let (_, of) = units.iter().find(|(letter, _)| unit.starts_with(*letter))?;
                sum = sum.checked_add(number.parse::<i64>().ok()?.checked_mul(*of)?)?;
                text = unit.get(1..)?;
            }
            // Longer than anything that happens.
            Some(sum).filter(|sum| *sum <= 1_000_000_000)
        };
        let days = sum(days, &[('W', 7), ('D', 1)])?;
        Some(Self { days, seconds: sum(time, &[('H', 3600), ('M', 60), ('S', 1)])? })
    }

    /// When what begins then ends: its days by the clock of `zone`, its seconds as they pass.
    pub(super) fn after(self, starts: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
        let day = starts.checked_add_days(Days::new(u64::try_from(self.days).ok()?))?;
        moment_of(day, zone)?.to_utc().checked_add_signed(TimeDelta::try_seconds(self.seconds)?)
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Europe::Berlin;

    use super::*;

    #[test]
    fn times_are_days_clocks_or_moments() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let local = day.and_hms_opt(18, 0, 0).unwrap();
        assert_eq!(when("20260329", Berlin), Some(When::Day(day)));
        assert_eq!(when("2026-03-29", Berlin), Some(When::Day(day)));
        assert_eq!(when("20260329T180000", Berlin), Some(When::Clock(local, Berlin)));
        assert_eq!(when("20260329T180000Z", Berlin), Some(When::Moment(local.and_utc())));
        for bad in ["", "2026", "20260229", "20260329T", "20260329T2500Z", "99990101", "20260329T180000+0200", "TBA"] {
            assert_eq!(when(bad, Berlin), None, "{bad}");
        }
    }

    #[test]
    fn a_length_has_days_of_the_calendar_and_seconds_that_pass() {
        let of = |days, seconds| Some(Length { days, seconds });
        for (text, length) in
            [("P1W", of(7, 0)), ("P2DT3H4M5S", of(2, 11_045)), ("PT90M", of(0, 5400)), ("P0D", of(0, 0))]
        {
            assert_eq!(Length::parse(text), length, "{text}");
        }
        for bad in ["", "P", "PT", "-PT1H", "P1Y", "PT1", "1H", "P1H", "PT99999999999999999999H", "P9999999999W"] {
            assert_eq!(Length::parse(bad), None, "{bad}");
        }
        // The night in which the clock is put forward: a day has 23 hours.
        let evening = NaiveDate::from_ymd_opt(2026, 3, 28).unwrap().and_hms_opt(18, 0, 0).unwrap();
        let ends = |text: &str| Length::parse(text).unwrap().after(evening, Berlin).unwrap().to_rfc3339();
        assert_eq!(ends("P1D"), "2026-03-29T16:00:00+00:00");
        assert_eq!(ends("PT24H"), "2026-03-29T17:00:00+00:00");
    }
}
