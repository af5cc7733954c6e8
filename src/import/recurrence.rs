//! What repeats: from a rule to the local times at which something begins, with limits on what a rule may cost.

use chrono::{Days, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use rrule::{Frequency, RRule, RRuleSet, Unvalidated};

use super::times::{When, when};

/// The longest rule, in characters: as long as a record holds.
const LONGEST: usize = 500;

/// How often a day something may begin by one rule.
const A_DAY: usize = 24;

/// What the rules of one file may cost: a step is a time that a rule leads to.
#[derive(Debug)]
pub(super) struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(2_000_000)
    }
}

/// What a rule costs that leads nowhere: it is followed for thousands of years.
const FRUITLESS: usize = 400_000;

/// The local times within a window at which a rule lets something begin, in order.
///
/// They are counted as if there were no change of the clock; whoever asks makes moments of them.
pub(super) fn starts(
    rule: &str,
    first: NaiveDateTime,
    zone: Tz,
    is_day: bool,
    (from, to): (NaiveDateTime, NaiveDateTime),
    budget: &mut Budget,
) -> Result<Vec<NaiveDateTime>, String> {
    let Some(mut rule) = read(rule, first, zone, is_day)? else { return Ok(Vec::new()) };
    let first = skip(&rule, first, from);
    if first > to {
        return Ok(Vec::new());
    }
    if rule.get_count().is_none() && rule.get_until().is_none_or(|until| until.naive_utc() > to) {
        rule = rule.until(to.and_utc().with_timezone(&rrule::Tz::UTC));
    }
    let rule = rule.validate(first.and_utc().with_timezone(&rrule::Tz::UTC)).map_err(|error| error.to_string())?;
    let set = RRuleSet::new(first.and_utc().with_timezone(&rrule::Tz::UTC)).rrule(rule).limit();
    let (mut found, mut steps) = (Vec::new(), 0);
    for start in &set {
        steps += 1;
        if steps > budget.0 {
            break;
        }
        let start = start.naive_utc();
        if start > to {
            break;
        }
        if start >= from {
            found.push(start);
        }
    }
    let cost = if steps == 0 { FRUITLESS } else { steps };
    if cost > budget.0 {
        budget.0 = 0;
        return Err("the rules of this file take too long to follow".to_owned());
    }
    budget.0 -= cost;
    Ok(found)
}

/// The rule; none when it ends before it begins.
fn read(text: &str, first: NaiveDateTime, zone: Tz, is_day: bool) -> Result<Option<RRule<Unvalidated>>, String> {
    if !text.is_ascii() || text.len() > LONGEST || text.contains(char::is_whitespace) {
        return Err(format!("a rule has at most {LONGEST} plain characters"));
    }
    let (mut parts, mut until, mut a_day) = (Vec::new(), None, 1_usize);
    for part in text.split(';').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("{part:?} is no part of a rule"))?;
        match name.to_ascii_uppercase().as_str() {
            // Read here: it is a time by the clock of the place, a day, or a moment.
            "UNTIL" => {
                until = Some(when(value, zone).or_else(|| far(value)).ok_or_else(|| format!("{value:?} is no time"))?)
            }
            "BYHOUR" | "BYMINUTE" | "BYSECOND" => {
                a_day = a_day.saturating_mul(value.split(',').count());
                parts.push(part);
            }
            _ => parts.push(part),
        }
    }
    if a_day > A_DAY || (is_day && a_day > 1) {
        return Err(format!("it happens {a_day} times a day; {A_DAY} are the most"));
    }
    let rule: RRule<Unvalidated> = parts.join(";").parse().map_err(|error: rrule::RRuleError| error.to_string())?;
    if rule.get_freq() > Frequency::Daily {
        return Err("it happens more often than once a day".to_owned());
    }
    if rule.get_interval() == 0 || rule.get_count() == Some(0) {
        return Err("it never happens again".to_owned());
    }
    let Some(until) = until else { return Ok(Some(rule)) };
    let until = match until {
        When::Day(day) => day.and_hms_opt(23, 59, 59).unwrap_or_else(|| until.local(zone)),
        until => until.local(zone),
    };
    Ok((until >= first).then(|| rule.until(until.and_utc().with_timezone(&rrule::Tz::UTC))))
}

/// An end that lies beyond everything, such as 99991231T235959Z: the last day that is read.
fn far(text: &str) -> Option<When> {
    let year: u32 = text.get(..4)?.parse().ok()?;
    let last = chrono::NaiveDate::from_ymd_opt(2200, 12, 31)?;
    (year > 2200).then_some(When::Day(last))
}

/// The last beginning before the window that the rule would come to as well, so that a rule of long ago is not followed
/// from then on: whole turns of its days or weeks are left out. What counts its times cannot be cut short.
fn skip(rule: &RRule<Unvalidated>, first: NaiveDateTime, from: NaiveDateTime) -> NaiveDateTime {
    let days = match rule.get_freq() {
        Frequency::Daily => 1,
        Frequency::Weekly => 7,
        _ => return first,
    };
    let turn = i64::from(rule.get_interval()) * days;
    let behind = (from - first).max(TimeDelta::zero()).num_days();
    if rule.get_count().is_some() || behind < turn {
        return first;
    }
    let skipped = u64::try_from(behind / turn * turn).unwrap_or_default();
    first.checked_add_days(Days::new(skipped)).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use chrono_tz::Europe::Berlin;

    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn days(rule: &str, first: &str, from: &str, to: &str) -> Result<Vec<String>, String> {
        let window = (at(from), at(to));
        let found = starts(rule, at(first), Berlin, false, window, &mut Budget::default())?;
        Ok(found.iter().map(|start| start.format("%Y-%m-%d").to_string()).collect())
    }

    #[test]
    fn a_rule_of_long_ago_comes_to_the_days_it_would_come_to_step_by_step() {
        for rule in [
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA",
            "FREQ=WEEKLY;WKST=SU;INTERVAL=3;BYDAY=SU,MO",
        ] {
            let whole = days(rule, "2020-01-04 18:00", "2020-01-01 00:00", "2026-06-01 00:00").unwrap();
            let late = days(rule, "2020-01-04 18:00", "2026-03-05 12:00", "2026-06-01 00:00").unwrap();
            let expected: Vec<String> =
                whole.into_iter().filter(|day| day.as_str() > "2026-03-05" || rule.is_empty()).collect();
            assert_eq!(
                late.iter().filter(|day| day.as_str() > "2026-03-05").cloned().collect::<Vec<_>>(),
                expected,
                "{rule}"
            );
            assert!(!late.is_empty());
        }
    }

    #[test]
    fn an_end_counts_to_its_last_day_and_to_its_moment() {
        let of = |until: &str| {
            let rule = format!("FREQ=DAILY;UNTIL={until}");
            days(&rule, "2026-03-28 18:00", "2026-03-01 00:00", "2026-06-01 00:00").unwrap().len()
        };
        assert_eq!(of("20260330"), 3);
        assert_eq!(of("20260330T180000"), 3);
        assert_eq!(of("20260330T160000Z"), 3); // summer time by then
        assert_eq!(of("20260330T155959Z"), 2);
        assert_eq!(of("20260301"), 0);
    }

    #[test]
    fn bombs_are_refused_or_cut() {
        let of = |rule: &str| days(rule, "2026-03-28 18:00", "2026-03-01 00:00", "2028-03-01 00:00");
        let seconds = (0..60).map(|it| it.to_string()).collect::<Vec<_>>().join(",");
        for rule in [
            "FREQ=SECONDLY",
            "FREQ=MINUTELY;INTERVAL=1",
            "FREQ=HOURLY;COUNT=4294967295",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;INTERVAL=99999999",
            "FREQ=DAILY;COUNT=99999999999999",
            "FREQ=DAILY;COUNT=0",
            "FREQ=DAILY;UNTIL=soon",
            "FREQ=DAILY;BYMONTH=13",
            "FREQ=ÄÖ",
            "FREQ=DAILY;BYDAY=ÄÖ",
            "",
            "FREQ",
            &format!("FREQ=YEARLY;BYMINUTE={seconds};BYSECOND={seconds}"),
            &format!("FREQ=DAILY;BYMONTHDAY={}", "1,".repeat(9_000)),
        ] {
            assert!(of(rule).is_err(), "{rule}");
        }
        assert_eq!(of("FREQ=DAILY;UNTIL=99991231T235959Z").unwrap().len(), 704);
        assert_eq!(of("FREQ=DAILY;COUNT=4294967295").unwrap().len(), 704);
        assert_eq!(of("FREQ=YEARLY;INTERVAL=65535").unwrap().len(), 1);
        assert_eq!(of("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30").unwrap().len(), 0);
    }

    #[test]
    fn rules_that_lead_nowhere_are_followed_so_often_and_no_more() {
        let (first, window) = (at("2026-03-28 18:00"), (at("2026-03-01 00:00"), at("2028-03-01 00:00")));
        let mut budget = Budget::default();
        let of =
            |budget: &mut Budget| starts("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", first, Berlin, false, window, budget);
        let followed = (0..1_000).take_while(|_| of(&mut budget).is_ok()).count();
        assert_eq!(followed, 5);
        assert!(NaiveDate::from_ymd_opt(2026, 2, 30).is_none());
    }
}
