//! A zone's rules as iCalendar's VTIMEZONE has them, out of the tables that the app keeps times by.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Weekday};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

/// How many years a rule must have held to be told as one.
const PROOF: i32 = 6;
/// How many years are told one by one where there is no rule: Ramadan, and what parliaments decide late.
const TOLD: i32 = 12;

/// A moment at which a clock is set anew.
struct Change {
    /// What it showed until then.
    local: NaiveDateTime,
    from: i32,
    to: i32,
    summer: bool,
    name: String,
}

/// The properties between BEGIN and END of a zone, from the year before `year` on.
pub(super) fn observances(zone: Tz, year: i32) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    let years: Vec<Vec<Change>> = (year - 1..year - 1 + PROOF).map(|year| changes(zone, year)).collect();
    let Some(first) = years.first() else { return lines };
    let rules: Option<Vec<String>> = (0..first.len()).map(|at| rule(&years, at)).collect();
    let same_count = years.iter().all(|one| one.len() == first.len());
    if let Some(rules) = rules.filter(|rules| same_count && !rules.is_empty()) {
        for (change, rule) in first.iter().zip(rules) {
            observance(&mut lines, change, Some(rule));
        }
        return lines;
    }
    // What held before the first change that is told.
    if let Some(begin) = new_year(year - 1) {
        observance(&mut lines, &change_at(zone, begin, begin), None);
    }
    for change in (year - 1..year - 1 + TOLD).flat_map(|year| changes(zone, year)) {
        observance(&mut lines, &change, None);
    }
    lines
}

/// A day of the week, as rules name it.
pub(super) const fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

fn observance(lines: &mut Vec<(&'static str, String)>, change: &Change, rule: Option<String>) {
    let kind = if change.summer { "DAYLIGHT" } else { "STANDARD" };
    lines.push(("BEGIN", kind.to_owned()));
    lines.push(("DTSTART", change.local.format("%Y%m%dT%H%M%S").to_string()));
    lines.extend(rule.map(|rule| ("RRULE", rule)));
    lines.push(("TZOFFSETFROM", hours(change.from)));
    lines.push(("TZOFFSETTO", hours(change.to)));
    lines.push(("TZNAME", change.name.clone()));
    lines.push(("END", kind.to_owned()));
}

/// The rule by which the change that is the `at`th of each year comes again; none when it does not in one of them.
fn rule(years: &[Vec<Change>], at: usize) -> Option<String> {
    let all: Vec<&Change> = years.iter().map(|changes| changes.get(at)).collect::<Option<_>>()?;
    let first = all.first()?;
    let alike = |change: &&Change| {
        (change.local.month(), change.local.weekday(), change.local.time(), change.from, change.to)
            == (first.local.month(), first.local.weekday(), first.local.time(), first.from, first.to)
    };
    let is_last = |change: &&Change| {
        change.local.checked_add_days(Days::new(7)).is_some_and(|later| later.month() != change.local.month())
    };
    let nth = |change: &Change| change.local.day().div_ceil(7);
    let nth = if all.iter().all(is_last) {
        "-1".to_owned()
    } else if all.iter().all(|change| nth(change) == nth(first)) {
        nth(first).to_string()
    } else {
        return None;
    };
    let (month, day) = (first.local.month(), day(first.local.weekday()));
    all.iter().all(alike).then(|| format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{day}"))
}

/// Every change of a year, found to the second.
fn changes(zone: Tz, year: i32) -> Vec<Change> {
    let Some(begin) = new_year(year) else { return Vec::new() };
    let days = (0..366).map(|day| begin + TimeDelta::days(day)).filter(|day| day.year() == year);
    let set_on = days.filter(|day| offset(zone, *day) != offset(zone, *day + TimeDelta::days(1)));
    let moment = |day: NaiveDateTime| {
        let (mut before, mut after) = (day, day + TimeDelta::days(1));
        while (after - before).num_seconds() > 1 {
            let between = before + TimeDelta::seconds((after - before).num_seconds() / 2);
            *if offset(zone, between) == offset(zone, day) { &mut before } else { &mut after } = between;
        }
        change_at(zone, before, after)
    };
    set_on.map(moment).collect()
}

fn change_at(zone: Tz, before: NaiveDateTime, after: NaiveDateTime) -> Change {
    let from = offset(zone, before);
    let now = zone.offset_from_utc_datetime(&after);
    Change {
        local: after + TimeDelta::seconds(from.into()),
        from,
        to: offset(zone, after),
        summer: now.dst_offset() > TimeDelta::zero(),
        name: now.abbreviation().unwrap_or_else(|| zone.name()).to_owned(),
    }
}

/// Seconds that a clock is ahead of Greenwich, at a moment there.
fn offset(zone: Tz, at: NaiveDateTime) -> i32 {
    zone.offset_from_utc_datetime(&at).fix().local_minus_utc()
}

fn new_year(year: i32) -> Option<NaiveDateTime> {
    NaiveDate::from_ymd_opt(year, 1, 1).map(|day| day.and_time(NaiveTime::MIN))
}

/// `+0130`
fn hours(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", seconds.abs() / 3600, seconds.abs() / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(zone: Tz) -> String {
        observances(zone, 2026).into_iter().map(|(name, value)| format!("{name}:{value}\n")).collect()
    }

    #[test]
    fn a_zone_that_changes_by_a_rule_tells_the_rule() {
        let berlin = told(Tz::Europe__Berlin);
        assert_eq!(
            berlin,
            "BEGIN:DAYLIGHT\nDTSTART:20250330T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\n\
             TZOFFSETTO:+0200\nTZNAME:CEST\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20251026T030000\n\
             RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\n"
        );
        assert!(told(Tz::America__New_York).contains("BYMONTH=3;BYDAY=2SU"));
        assert!(told(Tz::Australia__Sydney).contains("BYMONTH=4;BYDAY=1SU"));
    }

    #[test]
    fn a_zone_whose_clock_is_never_set_tells_one_offset() {
        let brisbane = told(Tz::Australia__Brisbane);
        assert!(brisbane.contains("TZOFFSETTO:+1000") && !brisbane.contains("RRULE"), "{brisbane}");
        assert_eq!(brisbane.matches("BEGIN:").count(), 1);
        assert!(told(Tz::Asia__Kathmandu).contains("TZOFFSETTO:+0545"));
    }

    #[test]
    fn a_zone_that_goes_by_the_moon_tells_each_change() {
        let casablanca = told(Tz::Africa__Casablanca);
        assert!(!casablanca.contains("RRULE") && casablanca.matches("BEGIN:").count() > 20, "{casablanca}");
    }
}
