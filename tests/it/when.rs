//! Times: opening hours, gatherings and meetings, also on the days on which clocks change, by the clock of the place and the
//! reader's; and that nothing a feed writes makes a phone wait.

use std::time::{Duration, Instant};

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use opening_hours::localization::{Coordinates, TzLocation};
use opening_hours::{Context, OpeningHours, RuleKind};
use proptest::prelude::*;
use serde_json::json;
use tentlight::domain::{Gathering, Meeting, Occurrence, Open, Stall, Zone, hours_are_read};
use tentlight::i18n::{Catalogue, Isolation, Language, when};

const BERLIN: &str = "Europe/Berlin";
const LISBON: &str = "Europe/Lisbon";
const BRISBANE: &str = "Australia/Brisbane";

fn utc(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap_or_else(|error| panic!("{text}: {error}")).to_utc()
}

/// A stall in the middle of Berlin, whatever clock it keeps.
fn stall(hours: &str, zone: &str) -> Stall {
    serde_json::from_value(json!({
        "name": {"en": "Tent"}, "group": "peers", "place": {"lat": 52.52, "lon": 13.405}, "zone": zone, "hours": hours,
    }))
    .unwrap()
}

fn shifts(times: &[(&str, &str)], zone: &str) -> Stall {
    let shifts: Vec<_> = times.iter().map(|(from, to)| json!({"from": from, "to": to})).collect();
    let mut stall = serde_json::to_value(stall("24/7", zone)).unwrap();
    let fields = stall.as_object_mut().unwrap();
    fields.remove("hours");
    fields.insert("shifts".to_owned(), json!(shifts));
    serde_json::from_value(stall).unwrap()
}

/// What a stall is at a moment, shortly.
fn said(stall: &Stall, now: &str) -> String {
    word(stall.open(utc(now)))
}

fn word(open: Open) -> String {
    let clock = "%a %d %H:%M%:z";
    let until =
        |closes: Option<DateTime<chrono_tz::Tz>>| closes.map_or("?".to_owned(), |it| it.format(clock).to_string());
    match open {
        Open::Now { closes } => format!("open until {}", until(closes)),
        Open::Later { opens, closes } => format!("opens {} until {}", opens.format(clock), until(closes)),
        Open::No => "closed".to_owned(),
        Open::Unknown => "unknown".to_owned(),
    }
}

fn week(hours: &str, now: &str) -> String {
    said(&stall(hours, BERLIN), now)
}

#[test]
fn a_night_shift_over_the_change_of_the_clock_ends_when_the_clock_says_so() {
    let night = "Sa 22:00-04:00";
    // 28 to 29 March 2026: 02:00 is 03:00. The night has one hour less.
    assert_eq!(week(night, "2026-03-28T20:00:00+01:00"), "opens Sat 28 22:00+01:00 until Sun 29 04:00+02:00");
    assert_eq!(week(night, "2026-03-29T01:59:00+01:00"), "open until Sun 29 04:00+02:00");
    assert_eq!(week(night, "2026-03-29T03:59:00+02:00"), "open until Sun 29 04:00+02:00");
    assert_eq!(week(night, "2026-03-29T04:00:00+02:00"), "opens Sat 04 22:00+02:00 until Sun 05 04:00+02:00");
    // 24 to 25 October 2026: 03:00 is 02:00 again. The night has one hour more.
    assert_eq!(week(night, "2026-10-24T21:00:00+02:00"), "opens Sat 24 22:00+02:00 until Sun 25 04:00+01:00");
    assert_eq!(week(night, "2026-10-25T02:30:00+02:00"), "open until Sun 25 04:00+01:00");
    assert_eq!(week(night, "2026-10-25T02:30:00+01:00"), "open until Sun 25 04:00+01:00");
    assert_eq!(week(night, "2026-10-25T04:00:00+01:00"), "opens Sat 31 22:00+01:00 until Sun 01 04:00+01:00");
}

#[test]
fn lisbon_changes_an_hour_before_midnight_ends_and_brisbane_never() {
    let night = |zone, now| said(&stall("Sa 22:00-04:00", zone), now);
    assert_eq!(night(LISBON, "2026-03-28T23:00:00Z"), "open until Sun 29 04:00+01:00");
    assert_eq!(night(LISBON, "2026-03-29T02:59:00Z"), "open until Sun 29 04:00+01:00");
    assert_eq!(night(LISBON, "2026-10-25T01:30:00Z"), "open until Sun 25 04:00+00:00");
    assert_eq!(night(BRISBANE, "2026-03-28T12:00:00Z"), "open until Sun 29 04:00+10:00");
    assert_eq!(night(BRISBANE, "2026-10-24T17:59:00Z"), "open until Sun 25 04:00+10:00");
}

#[test]
fn what_is_to_close_in_a_skipped_hour_is_closed_after_it() {
    assert_eq!(week("Sa 22:00-02:30", "2026-03-29T00:00:00Z"), "open until Sun 29 03:00+02:00");
    assert!(week("Sa 22:00-02:30", "2026-03-29T01:00:00Z").starts_with("opens Sat 04"));
    // What lies in the skipped hour alone never comes.
    assert_eq!(week("Mar 29 02:10-02:50", "2026-03-28T12:00:00Z"), "closed");
    // Of an hour that comes twice the first one counts: nobody is told "open" by the second.
    assert_eq!(week("Sa 22:00-02:30", "2026-10-25T00:10:00Z"), "open until Sun 25 02:30+02:00");
    assert!(week("Sa 22:00-02:30", "2026-10-25T00:40:00Z").starts_with("opens Sat 31"));
    assert!(week("Sa 22:00-02:30", "2026-10-25T01:10:00Z").starts_with("opens Sat 31"));
}

#[test]
fn always_open_has_no_end_and_touching_times_are_one() {
    assert_eq!(week("24/7", "2026-10-25T01:30:00Z"), "open until ?");
    assert_eq!(week("Mo-Fr 10:00-14:00,14:00-18:00", "2027-07-02T10:00:00+02:00"), "open until Fri 02 18:00+02:00");
    assert_eq!(week("Fr 20:00-24:00; Sa 00:00-03:00", "2027-07-02T21:00:00+02:00"), "open until Sat 03 03:00+02:00");
    let two = shifts(
        &[
            ("2027-07-02T18:00:00+02:00", "2027-07-02T22:00:00+02:00"),
            ("2027-07-02T22:00:00+02:00", "2027-07-03T02:00:00+02:00"),
        ],
        BERLIN,
    );
    assert_eq!(said(&two, "2027-07-02T19:00:00+02:00"), "open until Sat 03 02:00+02:00");
    assert_eq!(said(&two, "2027-07-01T19:00:00+02:00"), "opens Fri 02 18:00+02:00 until Sat 03 02:00+02:00");
    assert_eq!(said(&two, "2027-07-03T02:00:00+02:00"), "closed");
}

#[test]
fn shifts_keep_their_moment_whatever_the_clock_does() {
    let night = shifts(&[("2026-10-24T22:00:00+02:00", "2026-10-25T02:30:00+01:00")], BERLIN);
    assert_eq!(said(&night, "2026-10-25T02:40:00+02:00"), "open until Sun 25 02:30+01:00");
    assert_eq!(said(&night, "2026-10-25T02:30:00+01:00"), "closed");
    let nothing = shifts(&[("2027-07-02T18:00:00+02:00", "2027-07-02T18:00:00+02:00")], BERLIN);
    assert_eq!(said(&nothing, "2027-07-01T18:00:00+02:00"), "closed", "a shift without length opens nothing");
    assert_eq!(said(&shifts(&[], BERLIN), "2027-07-01T18:00:00+02:00"), "unknown");
    assert_eq!(said(&stall("24/7", "Mars/Olympus"), "2027-07-01T18:00:00+02:00"), "unknown");
}

#[test]
fn a_stall_at_a_gathering_is_open_while_that_goes_on() {
    let camp = |status: &str| -> Gathering {
        serde_json::from_value(json!({
            "name": {"en": "Camp"}, "kind": "festival", "starts": "2027-07-01T12:00:00+02:00", "ends": "2027-07-04T18:00:00+02:00",
            "zone": BERLIN, "country": "de", "status": status, "address": {"en": "The far meadow"},
        }))
        .unwrap()
    };
    let at = |hours: &str, gathering: Option<&Gathering>, now: &str| {
        let mut stall = stall(hours, BERLIN);
        stall.gathering = Some(tentlight::domain::Reference::Own(tentlight::domain::Id::new("camp").unwrap()));
        word(stall.open_at(gathering, utc(now)))
    };
    let on = camp("on");
    let weekly = |now| at("10:00-22:00", Some(&on), now);
    assert_eq!(
        weekly("2027-06-30T12:00:00+02:00"),
        "opens Thu 01 12:00+02:00 until Thu 01 22:00+02:00",
        "not before it begins"
    );
    assert_eq!(weekly("2027-07-02T12:00:00+02:00"), "open until Fri 02 22:00+02:00");
    assert_eq!(weekly("2027-07-04T12:00:00+02:00"), "open until Sun 04 18:00+02:00", "with its end");
    assert_eq!(weekly("2027-07-05T12:00:00+02:00"), "closed");
    assert_eq!(at("19:00-22:00", Some(&on), "2027-07-04T12:00:00+02:00"), "closed", "it would open after the end");
    assert_eq!(at("24/7", Some(&on), "2027-07-04T12:00:00+02:00"), "open until Sun 04 18:00+02:00");
    assert_eq!(at("24/7", Some(&camp("cancelled")), "2027-07-02T12:00:00+02:00"), "closed");
    assert_eq!(at("24/7", None, "2027-07-02T12:00:00+02:00"), "unknown", "nothing is held of its gathering");
    let mut by_shift = shifts(&[("2027-07-02T18:00:00+02:00", "2027-07-02T22:00:00+02:00")], BERLIN);
    by_shift.gathering = Some(tentlight::domain::Reference::Own(tentlight::domain::Id::new("camp").unwrap()));
    let by_shift = |gathering: Option<&Gathering>| word(by_shift.open_at(gathering, utc("2027-07-02T19:00:00+02:00")));
    assert_eq!(by_shift(Some(&on)), "open until Fri 02 22:00+02:00");
    assert_eq!(by_shift(None), "unknown", "its gathering may be cancelled, whatever the shifts say");
}

#[test]
fn a_stall_at_a_series_opens_at_a_later_time_of_it() {
    // Wednesdays from six to ten, for twelve weeks.
    let evening = |week: i64| {
        let starts = DateTime::parse_from_rfc3339("2027-06-02T18:00:00+02:00").unwrap() + TimeDelta::weeks(week);
        json!({"starts": starts.to_rfc3339(), "ends": (starts + TimeDelta::hours(4)).to_rfc3339()})
    };
    let evenings: Vec<_> = (0..12).map(evening).collect();
    let series: Gathering = serde_json::from_value(json!({
        "name": {"en": "Evening"}, "kind": "other", "starts": evenings[0]["starts"], "ends": evenings[0]["ends"],
        "zone": BERLIN, "country": "de", "status": "on", "address": {"en": "The yard"}, "occurrences": evenings,
    }))
    .unwrap();
    let at = |hours: &str, now: &str| {
        let mut stall = stall(hours, BERLIN);
        stall.gathering = Some(tentlight::domain::Reference::Own(tentlight::domain::Id::new("evening").unwrap()));
        word(stall.open_at(Some(&series), utc(now)))
    };
    let early = "We 18:00-20:00";
    assert_eq!(at(early, "2027-06-02T19:00:00+02:00"), "open until Wed 02 20:00+02:00");
    assert_eq!(at(early, "2027-06-02T21:00:00+02:00"), "opens Wed 09 18:00+02:00 until Wed 09 20:00+02:00");
    assert_eq!(
        at("We[3] 20:00-24:00", "2027-06-02T19:00:00+02:00"),
        "opens Wed 16 20:00+02:00 until Wed 16 22:00+02:00",
        "two times without it lie between"
    );
    assert_eq!(at(early, "2027-08-18T21:00:00+02:00"), "closed", "that was the last time");
    assert_eq!(at("Th 18:00-20:00", "2027-06-02T19:00:00+02:00"), "closed", "never while it goes on");
}

#[test]
fn an_opening_that_hangs_on_something_is_unknown_and_never_open() {
    let friday = "2027-07-02T12:00:00+02:00";
    for hours in [
        r#""by appointment""#,
        r#"Mo-Fr 10:00-18:00 "by appointment""#,
        r#"Mo-Fr 10:00-18:00 unknown"#,
        "Mo-Fr 10:00+",
        "Mo-Fr 10:00-16:00/02:00",
        "Mo-Fr 10:00-18:00; SH off",
        "(sunrise+01:00)-18:00",
        "whenever we are there",
        "",
    ] {
        assert_eq!(week(hours, friday), "unknown", "{hours}");
    }
    // What is closed now and surely opens later says when; without an end it has none.
    assert_eq!(week("Mo-Fr 18:00+", friday), "opens Fri 02 18:00+02:00 until ?");
    assert_eq!(
        week(r#"Mo-Fr 14:00-16:00 "ring"; Sa 10:00-12:00"#, friday),
        "opens Sat 03 10:00+02:00 until Sat 03 12:00+02:00"
    );
    assert_eq!(week(r#"Mo-Fr 14:00-16:00 "ring""#, friday), "unknown", "closed for a month would be a lie");
    assert_eq!(week("Mo-Fr 10:00-18:00 off", friday), "closed");
}

#[test]
fn public_holidays_are_those_of_the_country_and_unknown_where_only_parts_have_them() {
    let hours = "Mo-Su 10:00-18:00; PH off";
    let christmas = "2026-12-25T12:00:00+01:00";
    let mut stall = stall(hours, BERLIN);
    assert!(said(&stall, christmas).starts_with("open"), "no country, no holidays");
    stall.country = Some(tentlight::domain::Id::new("de").unwrap());
    assert!(said(&stall, christmas).starts_with("opens Sun 27"), "{}", said(&stall, christmas));
    assert_eq!(said(&stall, "2026-06-04T12:00:00+02:00"), "unknown", "Corpus Christi, in parts of Germany");
    assert!(said(&stall, "2026-06-05T12:00:00+02:00").starts_with("open until"));
}

#[test]
fn the_sun_rises_where_the_stall_stands() {
    let day = "sunrise-sunset";
    assert!(
        week(day, "2026-06-21T20:00:00+02:00").starts_with("open until Sun 21 21:3"),
        "{}",
        week(day, "2026-06-21T20:00:00+02:00")
    );
    assert!(week(day, "2026-12-21T16:30:00+01:00").starts_with("opens Tue 22 08:1"));
}

/// Hours as strangers write them: pieces that fit and pieces that do not.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Mo",
        "Tu-Fr",
        "Sa,Su",
        "Mo[1]",
        "Fr[-1]",
        "Jan",
        "Feb 29",
        "Dec 24-Jan 02",
        "Jan Mo[1]",
        "2027",
        "2020-2090/7",
        "9999",
        "week 53",
        "week 01-53/2",
        "easter",
        "easter +Mo -9999 days",
        "Jan 01 +Su +9999 days-Feb 02",
        "PH",
        "PH +9999 days",
        "00:00-00:01",
        "22:00-04:00",
        "23:59-48:00",
        "10:00-10:00",
        "00:00-24:00",
        "18:00+",
        "10:00-48:00/00:01",
        "sunrise-sunset",
        "(sunset+23:59)-(sunrise+23:58)",
        "(dawn-23:59)-dusk",
        "dusk-dusk+",
        "24/7",
        "off",
        "open",
        "unknown",
        "closed",
        r#""ring""#,
        ",",
        ", ",
        "; ",
        " || ",
        " ",
        "-",
        ":",
        "(",
        "[",
        "é",
        "𝕏",
        "\u{0}",
    ]);
    let any = prop::collection::vec(piece, 1..40).prop_map(|pieces| pieces.concat());
    let days = prop::sample::select(vec![
        "",
        "Mo-Su ",
        "Mo[1,-1] ",
        "Jan Mo[1] ",
        "Feb 29 ",
        "9999 ",
        "2020-2090/7 ",
        "week 53 ",
        "week 01-53/2 ",
        "easter ",
        "easter +Mo -9999 days ",
        "Jan 01 +Su +9999 days-Feb 02 ",
        "PH +9999 days ",
        "PH,Mo ",
        "Dec 31+ ",
        "Su[5] -9999 days ",
    ]);
    let ends = [
        "00:00",
        "00:01",
        "23:59",
        "sunrise",
        "dusk",
        "(sunset+23:59)",
        "(dawn+20:00)",
        "(dawn-23:59)",
        "(dusk+00:01)",
    ];
    let from = prop::sample::select(ends.to_vec());
    let to = prop::sample::select([&ends[..], &["24:00", "48:00", "00:00+", "47:59/00:01"]].concat());
    let joint = prop::sample::select(vec!["; ", ", ", " || "]);
    let rule = (joint, days, from, to).prop_map(|(joint, days, from, to)| (joint, format!("{days}{from}-{to}")));
    let fitting = prop::collection::vec(rule, 1..12).prop_map(|rules| {
        let joined: String = rules.iter().map(|(joint, rule)| format!("{joint}{rule}")).collect();
        joined.trim_start_matches([';', ',', '|', ' ']).to_owned()
    });
    prop_oneof![any, fitting]
}

fn meeting(weekday: u8, start: u16, length: u16, zone: &str) -> Meeting {
    serde_json::from_value(json!({
        "name": {"en": "Evening"}, "group": "peers", "weekday": weekday, "start": start, "length_min": length, "zone": zone,
        "address": {"en": "The back room"},
    }))
    .unwrap()
}

#[test]
fn a_meeting_keeps_its_time_on_the_wall_when_the_clock_changes() {
    let next = |weekday, start, zone: &str, now: &str| {
        let (starts, _) = meeting(weekday, start, 60, zone).next(utc(now)).unwrap();
        starts.to_rfc3339()
    };
    // Sundays at 10:00: the week between the two is an hour shorter, or longer.
    assert_eq!(next(7, 600, BERLIN, "2026-03-28T12:00:00Z"), "2026-03-29T10:00:00+02:00");
    assert_eq!(next(7, 600, BERLIN, "2026-10-24T12:00:00Z"), "2026-10-25T10:00:00+01:00");
    assert_eq!(next(7, 600, LISBON, "2026-10-24T12:00:00Z"), "2026-10-25T10:00:00+00:00");
    assert_eq!(next(7, 600, BRISBANE, "2026-10-24T12:00:00Z"), "2026-10-25T10:00:00+10:00");
    // 02:30 does not come on 29 March, and comes twice on 25 October.
    assert_eq!(next(7, 150, BERLIN, "2026-03-28T12:00:00Z"), "2026-03-29T03:30:00+02:00");
    assert_eq!(next(7, 150, BERLIN, "2026-10-24T12:00:00Z"), "2026-10-25T02:30:00+02:00");
    // After the first half past two and its hour it is over, although the clock shows half past two once more.
    assert_eq!(next(7, 150, BERLIN, "2026-10-25T01:30:00Z"), "2026-11-01T02:30:00+01:00");
}

#[test]
fn a_meeting_over_midnight_goes_on_the_next_day() {
    let night = meeting(6, 23 * 60 + 30, 120, BERLIN);
    let (starts, ends) = night.next(utc("2026-03-29T00:15:00+01:00")).unwrap();
    assert_eq!(
        (starts.to_rfc3339().as_str(), ends.to_rfc3339().as_str()),
        ("2026-03-28T23:30:00+01:00", "2026-03-29T01:30:00+01:00")
    );
    let (starts, _) = night.next(utc("2026-03-29T01:30:00+01:00")).unwrap();
    assert_eq!(starts.to_rfc3339(), "2026-04-04T23:30:00+02:00");
    assert!(meeting(6, 600, 60, "Mars/Olympus").next(utc("2026-03-29T00:15:00Z")).is_none());
}

fn times(from: &str, to: &str) -> Occurrence {
    let time = |text: &str| DateTime::parse_from_rfc3339(text).unwrap();
    Occurrence { starts: time(from), ends: time(to) }
}

fn zone(name: &str) -> Zone {
    Zone::new(name).unwrap()
}

#[test]
fn a_day_is_the_day_of_the_place() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    // A night in Brisbane that is Friday afternoon in Lisbon.
    let night = times("2026-03-28T00:30:00+10:00", "2026-03-28T06:00:00+10:00");
    assert!(night.touches(day("2026-03-28"), day("2026-03-28"), &zone(BRISBANE)));
    assert!(!night.touches(day("2026-03-27"), day("2026-03-27"), &zone(BRISBANE)));
    // What ends at midnight is not on the next day; what has no length is on its own.
    let evening = times("2026-10-24T20:00:00+02:00", "2026-10-25T00:00:00+02:00");
    assert!(!evening.touches(day("2026-10-25"), day("2026-10-26"), &zone(BERLIN)));
    let moment = times("2026-10-25T00:00:00+02:00", "2026-10-25T00:00:00+02:00");
    assert!(moment.touches(day("2026-10-25"), day("2026-10-25"), &zone(BERLIN)));
    assert!(!moment.touches(day("2026-10-24"), day("2026-10-24"), &zone(BERLIN)));
    // Days of a zone nobody knows are those that were written down.
    let written = times("2026-10-25T00:30:00+02:00", "2026-10-25T01:00:00+02:00");
    assert!(written.touches(day("2026-10-25"), day("2026-10-25"), &zone("Mars/Olympus")));
}

#[test]
fn words_follow_both_clocks_over_the_change() {
    let said = |time: &Occurrence, place: &str, reader: &str| {
        let catalogue = Catalogue::new(Language::of("en").unwrap(), Isolation::Plain);
        when::span(&catalogue, time, &zone(place), Some(&zone(reader)), utc("2026-03-01T12:00:00Z")).text
    };
    let night = times("2026-03-28T22:00:00+01:00", "2026-03-29T06:00:00+02:00");
    let here = "Sat 28 March 22:00 – Sun 29 March 06:00";
    assert_eq!(said(&night, BERLIN, BERLIN), here);
    assert_eq!(said(&night, BERLIN, LISBON), format!("{here} (starts 21:00 by your clock)"));
    assert_eq!(said(&night, BERLIN, BRISBANE), format!("{here} (starts Sun 29 March 07:00 by your clock)"));
    // Lagos shows Berlin's winter time, and goes on with it.
    assert_eq!(said(&night, BERLIN, "Africa/Lagos"), format!("{here} (ends 05:00 by your clock)"));
    let autumn = times("2026-10-24T22:00:00+02:00", "2026-10-25T06:00:00+01:00");
    assert_eq!(
        said(&autumn, BERLIN, "Africa/Lagos"),
        "Sat 24 October 22:00 – Sun 25 October 06:00 (starts 21:00 by your clock)"
    );
    let brisbane = times("2026-10-24T22:00:00+10:00", "2026-10-25T06:00:00+10:00");
    assert_eq!(
        said(&brisbane, BRISBANE, BERLIN),
        "Sat 24 October 22:00 – Sun 25 October 06:00 (starts 14:00 by your clock)"
    );
}

#[test]
fn the_time_that_is_going_on_comes_before_the_next_one() {
    let weekly: Gathering = serde_json::from_value(json!({
        "name": {"en": "Training"}, "kind": "training", "zone": BERLIN, "country": "de", "status": "on", "address": {"en": "Hall"},
        "starts": "2026-03-22T10:00:00+01:00", "ends": "2026-03-22T12:00:00+01:00", "rrule": "FREQ=WEEKLY;COUNT=3",
        "occurrences": [
            {"starts": "2026-03-22T10:00:00+01:00", "ends": "2026-03-22T12:00:00+01:00"},
            {"starts": "2026-03-29T10:00:00+02:00", "ends": "2026-03-29T12:00:00+02:00"},
            {"starts": "2026-04-05T10:00:00+02:00", "ends": "2026-04-05T12:00:00+02:00"},
        ],
    }))
    .unwrap();
    let next = |now: &str| weekly.next_time(utc(now)).map(|time| time.starts.to_rfc3339());
    assert_eq!(next("2026-03-29T09:59:00+00:00").as_deref(), Some("2026-03-29T10:00:00+02:00"));
    assert_eq!(next("2026-03-29T10:00:00+00:00").as_deref(), Some("2026-04-05T10:00:00+02:00"));
    assert_eq!(next("2026-04-05T10:00:00+00:00"), None);
}

/// Hours that make sense.
fn sensible() -> impl Strategy<Value = String> {
    let days = prop::sample::select(vec![
        "",
        "Mo-Fr ",
        "Sa,Su ",
        "Fr-Mo ",
        "Su ",
        "Th[1] ",
        "Mar-Oct ",
        "week 10-14 Mo ",
        "easter ",
    ]);
    let time = || {
        (0_u8..24, prop::sample::select(vec![0_u8, 15, 30, 59]))
            .prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}"))
    };
    let rule = (days, time(), time(), prop::sample::select(vec!["", " off", " unknown"]))
        .prop_map(|(days, from, to, kind)| format!("{days}{from}-{to}{kind}"));
    prop::collection::vec(rule, 1..4).prop_map(|rules| rules.join("; "))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_hours_make_a_phone_wait_or_stop(hours in hostile(), seconds in 0_i64..4_000_000_000) {
        let started = Instant::now();
        let _ = hours_are_read(&hours);
        let _ = stall(&hours, BERLIN).open(DateTime::from_timestamp(seconds, 0).unwrap());
        // Without optimisation, on a busy machine; measured, it is a few milliseconds.
        prop_assert!(started.elapsed() < Duration::from_secs(2), "{:?} for {hours}", started.elapsed());
    }

    #[test]
    fn a_meeting_is_next_within_a_week_and_never_over(
        weekday in 1_u8..8, start in 0_u16..1440, length in 1_u16..1441, seconds in 1_700_000_000_i64..1_900_000_000,
        zone in prop::sample::select(vec![BERLIN, LISBON, BRISBANE, "America/St_Johns", "Pacific/Apia", "Africa/Casablanca"]),
    ) {
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        let (starts, ends) = meeting(weekday, start, length, zone).next(now).unwrap();
        prop_assert!(ends > now && starts < now + TimeDelta::days(8), "{starts}");
        prop_assert_eq!(ends - starts, TimeDelta::minutes(i64::from(length)));
        prop_assert!(starts > now || now - starts.to_utc() < TimeDelta::days(1));
        let local = starts.naive_local();
        let planned = u32::from(start);
        let minute = local.hour() * 60 + local.minute();
        prop_assert!(minute == planned || minute == (planned + 60) % 1440, "{starts}: skipped hours come an hour later");
        let weekday_then = u8::try_from(local.weekday().number_from_monday()).unwrap();
        prop_assert!(weekday_then == weekday || minute < planned, "{starts}");
    }
}

proptest! {
    // Slow: the library is asked for each minute.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn open_agrees_with_the_library_minute_by_minute(hours in sensible(), day in 0_u64..366, minute in 0_i64..1440) {
        let stall = stall(&hours, BRISBANE); // no clock changes, on which the two differ on purpose
        let now = utc("2026-01-01T00:00:00+10:00") + TimeDelta::days(day as i64) + TimeDelta::minutes(minute);
        let zone: chrono_tz::Tz = BRISBANE.parse().unwrap();
        let place = TzLocation::new(zone).with_coords(Coordinates::new(52.52, 13.405).unwrap());
        let oracle = hours.parse::<OpeningHours>().unwrap().with_context(Context::default().with_locale(place));
        let state = |ahead: i64| oracle.state((now + TimeDelta::minutes(ahead)).with_timezone(&zone)).0;
        let next = |from: i64, wanted: fn(RuleKind) -> bool| (from..2 * 1440).find(|ahead| wanted(state(*ahead)));
        let is_open: fn(RuleKind) -> bool = |kind| kind == RuleKind::Open;
        let at = |ahead: i64| now + TimeDelta::minutes(ahead);
        let horizon = at(2 * 1440);
        match stall.open(now) {
            Open::Now { closes } => {
                prop_assert_eq!(state(0), RuleKind::Open);
                let expected = next(0, |kind| kind != RuleKind::Open).map(at);
                prop_assert_eq!(closes.map(|it| it.to_utc()).filter(|it| *it < horizon), expected);
            }
            Open::Later { opens, .. } => {
                prop_assert_eq!(state(0), RuleKind::Closed);
                prop_assert_eq!(Some(opens.to_utc()).filter(|it| *it < horizon), next(0, is_open).map(at));
            }
            Open::No => prop_assert_eq!(next(0, |kind| kind != RuleKind::Closed), None),
            Open::Unknown => prop_assert!(state(0) == RuleKind::Unknown || next(0, is_open).is_none()),
        }
    }
}

#[test]
fn the_worst_hours_are_refused_before_they_are_read() {
    // Each one more took the parser three times as long: forty would outlast the phone.
    let bomb = ["Jan Mo[1]"; 40].join(",");
    let started = Instant::now();
    assert!(hours_are_read(&bomb).is_err());
    assert_eq!(week(&bomb, "2027-07-02T12:00:00Z"), "unknown");
    assert!(started.elapsed() < Duration::from_millis(500));
    assert!(hours_are_read(&"Mo ".repeat(200)).is_err());
    assert!(hours_are_read(&["Mo[1] 10:00-12:00"; 6].join("; ")).is_ok());
    // The library asserts on these.
    for hours in ["(dusk+20:00)-(sunrise+20:00)", "(sunset+23:59)-10:00"] {
        assert!(hours_are_read(hours).is_err(), "{hours}");
    }
}
