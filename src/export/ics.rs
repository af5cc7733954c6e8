//! Gatherings and meetings as iCalendar (RFC 5545 and 7986).
//!
//! # Why so
//!
//! Every time of a gathering is an event of its own, in UTC: the moment is right in every calendar, whatever it knows of
//! zones and rules. A weekly meeting is never written out; it repeats by its zone's clock, so it needs the zone: its IANA
//! name, which calendars go by, and its rules for those that do not know the name.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;

use super::lines::Lines;
use super::{Records, degrees, vtimezone, way};
use crate::domain::{Gathering, Id, Location, Meeting, Occurrence, Reference, Status, Texts, Url, Zone};

/// One calendar of all gatherings and meetings of `all`, in the first of `languages` there is. With `remind_min` a calendar
/// reminds its reader so many minutes before each that happens.
///
/// A meeting in a zone that this version does not know is left out: nobody could say when it is.
#[must_use]
pub fn calendar(all: &[Records], languages: &[&str], remind_min: Option<u32>) -> String {
    let mut calendar = Calendar { all, remind_min, lines: Lines::new(languages) };
    calendar.put("BEGIN", "VCALENDAR");
    calendar.put("VERSION", "2.0");
    calendar.put("PRODID", concat!("-//Tentlight//Tentlight ", env!("CARGO_PKG_VERSION"), "//EN"));
    calendar.put("CALSCALE", "GREGORIAN");
    calendar.put("METHOD", "PUBLISH");
    if let [one] = all {
        calendar.name(&one.title);
    }
    calendar.zone();
    calendar.zones();
    for records in all {
        for (id, gathering) in &records.gatherings {
            gathering.times().for_each(|time| calendar.gathering(records, id, gathering, time));
        }
        records.meetings.iter().for_each(|(id, meeting)| calendar.meeting(records, id, meeting));
    }
    calendar.put("END", "VCALENDAR");
    calendar.lines.text
}

struct Calendar<'a> {
    all: &'a [Records],
    remind_min: Option<u32>,
    lines: Lines<'a>,
}

impl Calendar<'_> {
    /// A line whose value is no text of a person.
    fn put(&mut self, name: &str, value: impl AsRef<str>) {
        self.lines.put(name, value.as_ref());
    }

    /// What the whole calendar is called.
    fn name(&mut self, title: &Texts) {
        let name = title.in_one_of(self.lines.languages).text;
        self.lines.write("NAME", &name);
        self.lines.write("X-WR-CALNAME", &name);
    }

    /// The zone that all gatherings stand in, when it is one: a time in UTC does not say by which clock it was meant.
    fn zone(&mut self) {
        let zones: BTreeSet<&Zone> =
            self.all.iter().flat_map(|records| records.gatherings.values().map(|it| &it.zone)).collect();
        if let (Some(zone), 1) = (zones.first(), zones.len()) {
            self.put("X-WR-TIMEZONE", zone.as_str());
        }
    }

    /// The rules of each zone that a meeting stands in.
    fn zones(&mut self) {
        let mut zones: BTreeMap<&Zone, (Tz, i32)> = BTreeMap::new();
        for records in self.all {
            for zone in records.meetings.values().map(|meeting| &meeting.zone) {
                let Some(rules) = zone.rules() else { continue };
                let (_, year) = zones.entry(zone).or_insert((rules, records.made.year()));
                *year = records.made.year().min(*year);
            }
        }
        for (zone, (rules, year)) in zones {
            self.put("BEGIN", "VTIMEZONE");
            self.put("TZID", zone.as_str());
            vtimezone::observances(rules, year).into_iter().for_each(|(name, value)| self.put(name, value));
            self.put("END", "VTIMEZONE");
        }
    }

    fn gathering(&mut self, records: &Records, id: &Id, gathering: &Gathering, time: Occurrence) {
        let starts = utc(time.starts);
        // Times of one gathering share its id: no id of a record has a slash or a capital in it.
        let many = !gathering.occurrences.is_empty();
        let uid = records.uid(if many { format!("{id}/{starts}") } else { id.to_string() });
        self.begin(records, uid, &gathering.name);
        self.put("DTSTART", starts);
        self.put("DTEND", utc(time.ends));
        self.put("STATUS", if gathering.status == Status::Cancelled { "CANCELLED" } else { "CONFIRMED" });
        self.place(gathering.place.as_ref(), gathering.address.as_ref());
        self.about(gathering.about.as_ref(), gathering.link.as_ref());
        self.put("CATEGORIES", gathering.kind.word());
        self.end(records, gathering.group.as_ref(), &gathering.name, gathering.status != Status::Cancelled);
    }

    fn meeting(&mut self, records: &Records, id: &Id, meeting: &Meeting) {
        let Some((first, day)) = first_day(meeting, records.made) else { return };
        // Ids are unique within a kind: a gathering may have the same.
        self.begin(records, records.uid(format_args!("{id}/meeting")), &meeting.name);
        let starts = first.format("%Y%m%dT%H%M%S").to_string();
        self.put(&format!("DTSTART;TZID={}", meeting.zone), starts);
        self.put("DURATION", format!("PT{}M", meeting.length_min));
        self.put("RRULE", format!("FREQ=WEEKLY;BYDAY={}", vtimezone::day(day)));
        self.put("STATUS", "CONFIRMED");
        self.place(meeting.place.as_ref(), meeting.address.as_ref());
        self.about(meeting.about.as_ref(), meeting.online.as_ref().map(|online| &online.url));
        if !meeting.format.is_empty() {
            self.put("CATEGORIES", meeting.format.iter().map(Id::as_str).collect::<Vec<_>>().join(","));
        }
        self.end(records, Some(&meeting.group), &meeting.name, true);
    }

    fn begin(&mut self, records: &Records, uid: String, name: &Texts) {
        self.put("BEGIN", "VEVENT");
        self.put("UID", uid);
        self.put("DTSTAMP", utc(records.made.fixed_offset()));
        self.lines.say("SUMMARY", name);
    }

    fn place(&mut self, place: Option<&Location>, address: Option<&Texts>) {
        if let Some(words) = way(place, address) {
            self.lines.say("LOCATION", words);
        }
        if let Some(place) = place {
            self.put("GEO", format!("{};{}", degrees(place.lat), degrees(place.lon)));
        }
    }

    fn about(&mut self, about: Option<&Texts>, link: Option<&Url>) {
        if let Some(about) = about {
            self.lines.say("DESCRIPTION", about);
        }
        if let Some(link) = link {
            self.put("URL", link.as_str());
        }
    }

    fn end(&mut self, records: &Records, group: Option<&Reference>, name: &Texts, happens: bool) {
        let who = records.who(self.all, group, self.lines.languages);
        self.lines.write("CONTACT", &who.text);
        if let Some(minutes) = self.remind_min.filter(|_| happens) {
            self.put("BEGIN", "VALARM");
            self.put("ACTION", "DISPLAY");
            self.lines.say("DESCRIPTION", name);
            self.put("TRIGGER", format!("-PT{minutes}M"));
            self.put("END", "VALARM");
        }
        self.put("END", "VEVENT");
    }
}

fn utc(time: DateTime<FixedOffset>) -> String {
    time.to_utc().format("%Y%m%dT%H%M%SZ").to_string()
}

/// When a meeting is first after its edition was made, by its own clock.
fn first_day(meeting: &Meeting, made: DateTime<Utc>) -> Option<(chrono::NaiveDateTime, Weekday)> {
    let today = made.with_timezone(&meeting.zone.rules()?).date_naive();
    let day = Weekday::try_from(meeting.weekday.checked_sub(1)?).ok()?;
    let date = today.checked_add_days(Days::new(day.days_since(today.weekday()).into()))?;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(meeting.start) * 60, 0)?;
    Some((date.and_time(time), day))
}
