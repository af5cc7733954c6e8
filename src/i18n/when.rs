//! Words for times: days, spans, opening hours, by the clock of the place and, where that differs, the reader's.
//!
//! Here: how a time is said, and on which day weeks begin. Not here: when something is, which `domain` works out.
//!
//! Clocks have 24 hours in every language: programmes of festivals and hours on doors in Europe do, and nobody who is
//! tired mistakes 6:00 for 18:00. Digits are those of ASCII, in Arabic, too: a number must look as it does on the pack
//! and on the dialler. The names of days and months are messages; a test holds them against the Unicode CLDR
//! (`tests/it/locales.rs`).

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use fluent_bundle::FluentArgs;

use super::sentence;
use super::{Catalogue, Language};
use crate::domain::{Meeting, Occurrence, Open, Text, Zone};

/// Languages whose calendars, where they are at home in Europe, begin on Sunday.
const WEEK_FROM_SUNDAY: &[&str] = &["mt", "pt"];
/// So near a time needs no day: it comes once until then.
const CLEAR_WITHOUT_A_DAY: TimeDelta = TimeDelta::hours(12);
/// So near, in days, a weekday needs no date.
const CLEAR_WITHOUT_A_DATE: i64 = 6;

/// The time of day, as a clock of 24 hours shows it: "18:00".
#[must_use]
pub fn time_of_day(at: &impl Timelike) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// A day that stands by itself: "Today", "Tomorrow", "Fri 2 July"; with the year where that is not the year of `today`. Both
/// are days by the clock of the place.
#[must_use]
pub fn day(catalogue: &Catalogue, day: NaiveDate, today: NaiveDate) -> Text {
    let mut args = day_args(catalogue, day, today);
    args.set("near", nearness(day, today).unwrap_or("other"));
    catalogue.say("when-day", &args)
}

/// A day as people say it, without its weekday: "2 July 2027"; without the year where that is the year of `today`.
#[must_use]
pub fn date(catalogue: &Catalogue, day: NaiveDate, today: Option<NaiveDate>) -> Text {
    sentence::day(catalogue, day, today)
}

/// A day of the week: 1 is Monday, 7 is Sunday.
#[must_use]
pub fn weekday(catalogue: &Catalogue, weekday: u8) -> Text {
    catalogue.say("when-weekday", &weekday_args(weekday))
}

/// The same, short: "Fri".
#[must_use]
pub fn weekday_short(catalogue: &Catalogue, weekday: u8) -> Text {
    catalogue.say("when-weekday-short", &weekday_args(weekday))
}

/// The days of the week as a calendar has them: 1 is Monday, 7 is Sunday.
///
/// By the language, as the app asks no device for its region, and by its home in Europe. What is at home elsewhere
/// begins on Monday: whoever reads Arabic here plans by the calendars that hang here.
#[must_use]
pub fn week(language: &Language) -> [u8; 7] {
    let from_sunday = WEEK_FROM_SUNDAY.contains(&language.primary());
    if from_sunday { [7, 1, 2, 3, 4, 5, 6] } else { [1, 2, 3, 4, 5, 6, 7] }
}

/// A moment inside a sentence, by the clock it carries: "today 18:00", "Fri 18:00", "Fri 2 July 18:00".
#[must_use]
pub fn at(catalogue: &Catalogue, moment: DateTime<Tz>, now: DateTime<Utc>) -> Text {
    moment_near(catalogue, moment, now, None)
}

/// From when to when something is, by the clock of its place: "Fri 2 July 18:00 – Sun 4 July 12:00". What lasts whole days
/// is said in days. Where the reader's clock shows another time, that stands behind.
#[must_use]
pub fn span(catalogue: &Catalogue, time: &Occurrence, zone: &Zone, reader: Option<&Zone>, now: DateTime<Utc>) -> Text {
    let (from, to) = (zone.local(time.starts), zone.local(time.ends));
    let today = zone.local(now.fixed_offset()).date();
    let said = |day_of: NaiveDate| day(catalogue, day_of, today).text;
    let day_time = |at: NaiveDateTime| {
        let mut args = FluentArgs::new();
        args.set("day", said(at.date()));
        args.set("time", time_of_day(&at));
        catalogue.say("when-day-time", &args)
    };
    let from_to = |from: String, to: String| {
        let mut args = FluentArgs::new();
        args.set("from", from);
        args.set("to", to);
        catalogue.say("when-span", &args)
    };
    if to <= from {
        return by_your_clock(catalogue, day_time(from), time, zone, reader, today);
    }
    let ends_at_midnight = to.time() == NaiveTime::MIN;
    let last_day = if ends_at_midnight { to.date() - Days::new(1) } else { to.date() };
    // "Tomorrow" begins a line; inside one it is a date, or in small letters.
    let inside = |day_of: NaiveDate, near: &'static str, time: String| {
        let mut args = day_args(catalogue, day_of, today);
        args.set("near", near);
        args.set("time", time);
        args
    };
    if from.time() == NaiveTime::MIN && ends_at_midnight {
        return match from.date() == last_day {
            true => day(catalogue, last_day, today),
            false => {
                let last = catalogue.say("when-day", &inside(last_day, "other", String::new()));
                from_to(said(from.date()), last.text)
            }
        };
    }
    let to_text = match (from.date() == last_day, ends_at_midnight) {
        (true, true) => "24:00".to_owned(),
        (true, false) => time_of_day(&to),
        (false, _) => {
            let near = nearness(to.date(), today).unwrap_or("other");
            catalogue.say("when-at", &inside(to.date(), near, time_of_day(&to))).text
        }
    };
    let span = from_to(day_time(from).text, to_text);
    by_your_clock(catalogue, span, time, zone, reader, today)
}

/// When something is each week: "Fri 18:00 – 19:30".
#[must_use]
pub fn weekly(catalogue: &Catalogue, meeting: &Meeting) -> Text {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let mut args = FluentArgs::new();
    args.set("weekday", weekday_short(catalogue, meeting.weekday).text);
    args.set("from", clock(meeting.start));
    args.set("to", clock(meeting.start.saturating_add(meeting.length_min)));
    catalogue.say("when-weekly", &args)
}

/// Whether a stall is open, until when, and when it opens. What nobody knows says so, and never looks like open.
#[must_use]
pub fn open(catalogue: &Catalogue, open: &Open, now: DateTime<Utc>) -> Text {
    let mut args = FluentArgs::new();
    match *open {
        Open::Now { closes: None } => catalogue.text("when-open"),
        Open::Now { closes: Some(closes) } => {
            let alone = (closes.to_utc() - now <= CLEAR_WITHOUT_A_DAY).then_some("now");
            args.set("time", moment_near(catalogue, closes, now, alone).text);
            catalogue.say("when-open-until", &args)
        }
        Open::Later { opens, .. } => {
            args.set("time", at(catalogue, opens, now).text);
            catalogue.say("when-opens", &args)
        }
        Open::No => catalogue.text("when-closed"),
        Open::Unknown => catalogue.text("when-unknown"),
    }
}

/// How long from now: "in 20 min", "in 2 h 5 min", "in 3 days"; what is not ahead is now.
#[must_use]
pub fn in_minutes(catalogue: &Catalogue, minutes: i64) -> Text {
    let mut args = FluentArgs::new();
    match minutes {
        ..=0 => catalogue.text("when-now"),
        1..60 => {
            args.set("minutes", minutes);
            catalogue.say("when-in-minutes", &args)
        }
        2880.. => {
            args.set("days", minutes / 1440);
            catalogue.say("when-in-days", &args)
        }
        _ => {
            args.set("hours", minutes / 60);
            args.set("minutes", minutes % 60);
            catalogue.say("when-in-hours", &args)
        }
    }
}

/// `today`, `tomorrow`, or none of them.
fn nearness(day: NaiveDate, today: NaiveDate) -> Option<&'static str> {
    match (day - today).num_days() {
        0 => Some("today"),
        1 => Some("tomorrow"),
        _ => None,
    }
}

fn moment_near(catalogue: &Catalogue, moment: DateTime<Tz>, now: DateTime<Utc>, near: Option<&'static str>) -> Text {
    let (day, today) = (moment.date_naive(), now.with_timezone(&moment.timezone()).date_naive());
    let is_this_week = (2..=CLEAR_WITHOUT_A_DATE).contains(&(day - today).num_days());
    let near = near.or_else(|| nearness(day, today)).unwrap_or(if is_this_week { "week" } else { "other" });
    let mut args = day_args(catalogue, day, today);
    args.set("near", near);
    args.set("time", time_of_day(&moment));
    catalogue.say("when-at", &args)
}

/// A span, and behind it what the reader's clock shows where that is something else.
fn by_your_clock(
    catalogue: &Catalogue,
    span: Text,
    time: &Occurrence,
    zone: &Zone,
    reader: Option<&Zone>,
    today: NaiveDate,
) -> Text {
    let Some(reader) = reader.filter(|reader| reader.rules().is_some()) else { return span };
    let differs = |moment| zone.local(moment) != reader.local(moment);
    let (id, moment) = match (differs(time.starts), differs(time.ends)) {
        (true, _) => ("when-your-clock", time.starts),
        (false, true) => ("when-your-clock-end", time.ends),
        (false, false) => return span,
    };
    let (here, there) = (reader.local(moment), zone.local(moment));
    let mut args = day_args(catalogue, here.date(), today);
    args.set("near", if here.date() == there.date() { "now" } else { "other" });
    args.set("time", time_of_day(&here));
    let clock = catalogue.say("when-at", &args).text;
    let mut args = FluentArgs::new();
    args.set("span", span.text);
    args.set("time", clock);
    catalogue.say(id, &args)
}

fn weekday_args(weekday: u8) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set("weekday", weekday);
    args
}

fn day_args(catalogue: &Catalogue, day: NaiveDate, today: NaiveDate) -> FluentArgs<'static> {
    let weekday = u8::try_from(day.weekday().number_from_monday()).unwrap_or_default();
    let mut args = FluentArgs::new();
    args.set("weekday", weekday_short(catalogue, weekday).text);
    args.set("date", date(catalogue, day, Some(today)).text);
    args
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Isolation, Language};

    fn catalogue(tag: &str) -> Catalogue {
        Catalogue::new(Language::of(tag).unwrap(), Isolation::Plain)
    }

    fn zone(name: &str) -> Zone {
        Zone::new(name).unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn said(tag: &str, from: &str, to: &str, reader: &str, now: &str) -> String {
        let time = |text: &str| DateTime::parse_from_rfc3339(text).unwrap();
        let times = Occurrence { starts: time(from), ends: time(to) };
        span(&catalogue(tag), &times, &zone("Europe/Berlin"), Some(&zone(reader)), utc(now)).text
    }

    #[test]
    fn a_span_stands_on_the_clock_of_its_place() {
        let (fri, sun) = ("2027-07-02T18:00:00+02:00", "2027-07-04T12:00:00+02:00");
        let (home, before) = ("Europe/Berlin", "2027-06-01T12:00:00Z");
        assert_eq!(said("en", fri, sun, home, before), "Fri 2 July 18:00 – Sun 4 July 12:00");
        assert_eq!(said("de", fri, sun, home, before), "Fr 2. Juli 18:00 – So 4. Juli 12:00");
        assert_eq!(said("en", fri, sun, home, "2027-07-01T22:30:00Z"), "Today 18:00 – Sun 4 July 12:00");
        assert_eq!(said("en", fri, sun, home, "2026-07-01T12:00:00Z"), "Fri 2 July 2027 18:00 – Sun 4 July 2027 12:00");
        assert_eq!(said("en", fri, "2027-07-02T22:00:00+02:00", home, before), "Fri 2 July 18:00 – 22:00");
        assert_eq!(said("en", fri, "2027-07-03T00:00:00+02:00", home, before), "Fri 2 July 18:00 – 24:00");
        assert_eq!(said("en", fri, fri, home, before), "Fri 2 July 18:00");
    }

    #[test]
    fn whole_days_are_said_in_days() {
        let (fri, mon) = ("2027-07-02T00:00:00+02:00", "2027-07-05T00:00:00+02:00");
        assert_eq!(said("en", fri, mon, "Asia/Tokyo", "2027-06-01T12:00:00Z"), "Fri 2 July – Sun 4 July");
        let sat = "2027-07-03T00:00:00+02:00";
        assert_eq!(said("de", fri, sat, "Europe/Berlin", "2027-07-01T12:00:00Z"), "Morgen");
        assert_eq!(said("en", fri, mon, "Europe/Berlin", "2027-07-03T12:00:00Z"), "Fri 2 July – Sun 4 July");
        let night = said(
            "de",
            "2027-07-02T22:00:00+02:00",
            "2027-07-03T06:00:00+02:00",
            "Europe/Berlin",
            "2027-07-02T10:00:00Z",
        );
        assert_eq!(night, "Heute 22:00 – morgen 06:00");
    }

    #[test]
    fn another_clock_of_the_reader_stands_behind() {
        let (from, to, before) = ("2027-07-02T18:00:00+02:00", "2027-07-02T22:00:00+02:00", "2027-06-01T12:00:00Z");
        let lisbon = said("en", from, to, "Europe/Lisbon", before);
        assert_eq!(lisbon, "Fri 2 July 18:00 – 22:00 (starts 17:00 by your clock)");
        let brisbane = said("de", from, to, "Australia/Brisbane", before);
        assert_eq!(brisbane, "Fr 2. Juli 18:00 – 22:00 (nach deiner Uhr ab Sa 3. Juli 02:00)");
        assert_eq!(said("en", from, to, "Mars/Olympus", before), "Fri 2 July 18:00 – 22:00");
    }

    #[test]
    fn what_nobody_knows_never_looks_like_open() {
        let now = utc("2027-07-02T20:00:00Z");
        let berlin = |text: &str| utc(text).with_timezone(&chrono_tz::Europe::Berlin);
        let said = |tag: &str, state: Open| open(&catalogue(tag), &state, now).text;
        for tag in ["en", "de"] {
            let unknown = said(tag, Open::Unknown).to_lowercase();
            assert!(!unknown.starts_with("open") && !unknown.starts_with("geöffnet"), "{unknown}");
        }
        let closes = |text: &str| Open::Now { closes: Some(berlin(text)) };
        let later = |text: &str| Open::Later { opens: berlin(text), closes: None };
        assert_eq!(said("en", closes("2027-07-03T00:00:00Z")), "Open until 02:00");
        assert_eq!(said("en", closes("2027-07-03T19:00:00Z")), "Open until tomorrow 21:00");
        assert_eq!(said("en", Open::Now { closes: None }), "Open");
        assert_eq!(said("de", later("2027-07-02T21:00:00Z")), "Geschlossen. Öffnet heute 23:00");
        assert_eq!(said("en", later("2027-07-09T16:00:00Z")), "Closed. Opens Fri 9 July 18:00");
        assert_eq!(said("en", later("2027-07-08T16:00:00Z")), "Closed. Opens Thu 18:00");
        assert_eq!(said("en", Open::No), "Closed");
    }

    #[test]
    fn a_time_ahead_is_told_in_minutes_and_hours() {
        let said = |tag: &str, minutes| in_minutes(&catalogue(tag), minutes).text;
        assert_eq!(
            ["now", "now", "in 1 min", "in 59 min"],
            [-5, 0, 1, 59].map(|it| said("en", it)).each_ref().map(|s| &**s)
        );
        assert_eq!((said("en", 2879).as_str(), said("de", 2880).as_str()), ("in 47 h 59 min", "in 2 Tagen"));
        assert_eq!((said("en", 60).as_str(), said("de", 125).as_str()), ("in 1 h", "in 2 Std. 5 Min."));
    }

    #[test]
    fn the_first_day_of_the_week_is_monday() {
        let en = catalogue("en");
        assert_eq!([1, 7].map(|day| weekday(&en, day).text), ["Monday", "Sunday"]);
    }
}
