//! iCalendar (RFC 5545): events as gatherings; what goes on every week without an end, as the meetings of a group.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

use super::calendar::{self, Event, Property};
use super::imported::stable_id;
use super::recurrence::{self, Budget};
use super::times::{Length, When, whens};
use super::zones::{Zones, by_name};
use super::{Defaults, Imported, Loss, NotRead};
use crate::domain::{
    Gathering, GatheringKind, Location, Meeting, Occurrence, Online, Status, Texts, Url, Zone, moment_of,
};
use crate::feed::Kind;

/// For how many months what repeats is written out.
const MONTHS: u32 = 24;

/// Words of CATEGORIES, and what they say an event is. The first that is found counts.
const CATEGORIES: &[(GatheringKind, &[&str])] = &[
    (GatheringKind::Festival, &["festival", "festiwal"]),
    (GatheringKind::Training, &["training", "workshop", "schulung", "seminar", "course", "kurs", "education"]),
    (GatheringKind::Advocacy, &["advocacy", "demonstration", "protest", "vigil", "rally", "campaign", "kundgebung"]),
    (GatheringKind::Party, &["party", "club", "rave", "concert", "konzert"]),
];

/// Reads a calendar.
pub(super) fn read(bytes: &[u8], defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let calendar = calendar::read(bytes, out)?;
    // UTC is what programs write that know no zone.
    let own = calendar.zone.as_deref().and_then(by_name).filter(|zone| *zone != Tz::UTC);
    let zone = own.or_else(|| defaults.zone.rules()).unwrap_or(Tz::UTC);
    let mut reader = Reader {
        defaults,
        zones: Zones::new(zone, defaults.now.year(), calendar.zones),
        window: window(defaults.now),
        budget: Budget::default(),
        out,
    };
    let mut series: BTreeMap<String, Series<'_>> = BTreeMap::new();
    for event in &calendar.events {
        let series = series.entry(reader.key(event)).or_default();
        let part = if event.get("RECURRENCE-ID").is_some() { &mut series.changes } else { &mut series.masters };
        part.push(event);
    }
    for (key, series) in &series {
        reader.series(key, series);
    }
    Ok(())
}

/// From the beginning of this month for [`MONTHS`]: so that a file that did not change is read alike all month.
fn window(now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    let month = now.date_naive().with_day(1).unwrap_or(now.date_naive()).and_time(chrono::NaiveTime::MIN).and_utc();
    (month, month.checked_add_months(Months::new(MONTHS)).unwrap_or(month))
}

/// All that a file says under one UID.
#[derive(Default)]
struct Series<'a> {
    masters: Vec<&'a Event>,
    /// Single times of it that are otherwise.
    changes: Vec<&'a Event>,
}

/// When something begins and ends.
type Time = (DateTime<Utc>, DateTime<Utc>);

/// How long something lasts.
#[derive(Clone, Copy, Debug)]
enum Lasts {
    /// To an hour of the clock: so that what ends at six ends at six in the night when clocks are changed, too.
    Clock(TimeDelta),
    Length(Length),
}

/// When an event is for the first time.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: When,
    lasts: Lasts,
    /// By which clock it repeats.
    clock: Tz,
    /// By which clock it is shown.
    zone: Tz,
}

impl Span {
    fn first(&self) -> NaiveDateTime {
        self.start.local(self.clock)
    }

    /// The time that begins when the clock shows `local`.
    fn at(&self, local: NaiveDateTime) -> Option<Time> {
        let starts = moment_of(local, self.clock)?.to_utc();
        let ends = match self.lasts {
            Lasts::Clock(lasts) => moment_of(local.checked_add_signed(lasts)?, self.clock)?.to_utc(),
            Lasts::Length(length) => length.after(local, self.clock)?,
        };
        // An hour that comes twice may put the end before the beginning.
        Some((
            starts,
            if matches!(self.lasts, Lasts::Clock(lasts) if lasts >= TimeDelta::zero()) {
                ends.max(starts)
            } else {
                ends
            },
        ))
    }
}

struct Reader<'a> {
    defaults: &'a Defaults,
    zones: Zones,
    window: (DateTime<Utc>, DateTime<Utc>),
    budget: Budget,
    out: &'a mut Imported,
}

impl Reader<'_> {
    fn note(&mut self, at: &str, field: &str, loss: Loss, what: impl Into<String>) {
        self.out.note(at, field, loss, what);
    }

    /// What an event is called by.
    fn key(&mut self, event: &Event) -> String {
        let uid = event.text("UID");
        if !uid.is_empty() {
            return uid.to_owned();
        }
        let what = "it has no UID: its id comes from its name and its start, and is another when these change";
        self.note(&at(event), "UID", Loss::Doubtful, what);
        format!("{} {}", event.text("DTSTART"), event.text("SUMMARY"))
    }

    fn series(&mut self, key: &str, series: &Series<'_>) {
        let master = self.newest(&series.masters);
        let mut changes: BTreeMap<String, Vec<&Event>> = BTreeMap::new();
        for change in &series.changes {
            changes.entry(change.text("RECURRENCE-ID").to_owned()).or_default().push(*change);
        }
        let changes: Vec<(String, &Event)> =
            changes.into_iter().filter_map(|(id, all)| Some((id, self.newest(&all)?))).collect();
        let Some(master) = master else {
            for (id, change) in changes {
                self.alone(&format!("{key}/{id}"), change, None);
            }
            return;
        };
        if changes.is_empty() && ["RRULE", "RDATE"].iter().all(|name| master.get(name).is_none()) {
            return self.alone(key, master, None);
        }
        if changes.is_empty() && self.meetings(key, master) {
            return;
        }
        self.repeated(key, master, &changes);
    }

    /// Of several versions of an event the newest; the others are said.
    fn newest<'e>(&mut self, versions: &[&'e Event]) -> Option<&'e Event> {
        let version = |event: &Event| {
            let stamp = event.get("LAST-MODIFIED").or_else(|| event.get("DTSTAMP"));
            let stamp = stamp.map(|property| property.value.clone()).unwrap_or_default();
            (event.text("SEQUENCE").parse::<i64>().unwrap_or(0), stamp)
        };
        let (first, rest) = versions.split_first()?;
        let newest =
            rest.iter().fold(*first, |newest, other| if version(other) > version(newest) { other } else { newest });
        for other in versions.iter().filter(|other| other.line != newest.line) {
            let (loss, what) = if version(other) == version(newest) {
                (Loss::Refused, "another event of the same version has this UID; the first one stays, in line")
            } else {
                (Loss::Doubtful, "a newer version of it stands in line")
            };
            self.note(&at(other), "UID", loss, format!("{what} {}", newest.line));
        }
        Some(newest)
    }

    /// An event that happens once.
    fn alone(&mut self, key: &str, event: &Event, named_by: Option<&Event>) {
        if let Some((span, time)) = self.time(event)
            && let Some(gathering) = self.gathering(event, named_by, time, span.zone)
        {
            self.out.add(&at(event), Kind::Gathering, stable_id("ics", key), &gathering);
        }
    }

    /// An event that happens several times.
    fn repeated(&mut self, key: &str, master: &Event, changes: &[(String, &Event)]) {
        let here = at(master);
        let Some((span, first)) = self.time(master) else { return };
        let Some(mut gathering) = self.gathering(master, None, first, span.zone) else { return };
        let Some(mut times) = self.times(master, &span, first) else { return };
        let excluded = self.excluded(master, &span, &mut times);
        let placed =
            changes.iter().filter_map(|(id, change)| Some((id, *change, self.original(change, &span, &times)?)));
        let mut placed: Vec<(&String, &Event, DateTime<Utc>)> = placed.collect();
        placed.retain(|(_, _, original)| !excluded.contains(original));
        let cut = placed.iter().filter(|(_, change, _)| ends_series(change)).map(|(_, _, original)| *original).min();
        if let Some(cut) = cut {
            times.retain(|starts, _| *starts <= cut);
            placed.retain(|(_, _, original)| *original <= cut);
        }
        // Whatever becomes of a change: at its old time it is no more.
        for (_, _, original) in &placed {
            times.remove(original);
        }
        for (id, change, _) in placed {
            self.change(&format!("{key}/{id}"), change, master, &gathering, &mut times);
        }
        let (from, to) = self.window;
        let shown = |(starts, ends): &Time| *starts < to && (*ends > from || *starts >= from);
        let mut times: Vec<_> = times.into_iter().filter(shown).map(|time| occurrence(time, span.zone)).collect();
        if times.len() > Gathering::MAX_OCCURRENCES {
            let what = format!(
                "it happens {} times within two years; the first {} are read",
                times.len(),
                Gathering::MAX_OCCURRENCES
            );
            self.note(&here, "RRULE", Loss::Dropped, what);
            times.truncate(Gathering::MAX_OCCURRENCES);
        }
        let Some(first) = times.first() else {
            let what = format!("none of its times lies between {} and {}", from.date_naive(), to.date_naive());
            return self.note(&here, "RRULE", Loss::Refused, what);
        };
        (gathering.starts, gathering.ends) = (first.starts, first.ends);
        let mut rules = master.all("RRULE");
        // A rule that goes on beyond the end of the series is not its rule.
        let rule = rules.next().filter(|_| rules.next().is_none() && cut.is_none());
        gathering.rrule = rule.map(|rule| rule.value.trim().to_owned());
        if times.len() > 1 || gathering.rrule.is_some() {
            gathering.occurrences = times;
        }
        self.out.add(&here, Kind::Gathering, stable_id("ics", key), &gathering);
    }

    /// Every time that the rules and dates of an event say, near the window.
    fn times(&mut self, master: &Event, span: &Span, first: Time) -> Option<BTreeMap<DateTime<Utc>, DateTime<Utc>>> {
        // The first time counts, whether the rule comes to it or not.
        let mut times = BTreeMap::from([first]);
        for local in self.by_rules(master, "RRULE", span)? {
            times.extend(span.at(local));
        }
        for property in master.all("RDATE") {
            for read in whens(property, &mut self.zones, self.out) {
                let time = read.and_then(|(when, to)| self.extra(span, when, to));
                match time {
                    Ok(time) => times.extend([time]),
                    Err(why) => self.note(&property.at(), "RDATE", Loss::Dropped, why),
                }
            }
        }
        Some(times)
    }

    /// A time beside the rule; of a period, with its own end.
    fn extra(&self, span: &Span, when: When, to: Option<&str>) -> Result<Time, String> {
        let wrong = || "this is no time".to_owned();
        let local = match when {
            When::Day(day) if !span.start.is_day() => day.and_time(span.first().time()),
            when => when.local(span.clock),
        };
        let (starts, ends) = span.at(local).ok_or_else(wrong)?;
        let Some(to) = to else { return Ok((starts, ends)) };
        let ends = match Length::parse(to) {
            Some(length) => length.after(local, span.clock),
            None => super::times::when(to, span.clock).and_then(|when| when.moment(span.clock)),
        };
        Ok((starts, ends.filter(|ends| *ends >= starts).ok_or_else(wrong)?))
    }

    /// The local times of all rules of a name; none when one of them cannot be followed.
    fn by_rules(&mut self, master: &Event, name: &str, span: &Span) -> Option<Vec<NaiveDateTime>> {
        let around = TimeDelta::days(2);
        let lasts = TimeDelta::days(Gathering::MAX_DAYS);
        let window = (self.window.0.naive_utc() - lasts - around, self.window.1.naive_utc() + around);
        let mut found = Vec::new();
        for rule in master.all(name) {
            let text = rule.value.trim();
            match recurrence::starts(text, span.first(), span.clock, span.start.is_day(), window, &mut self.budget) {
                Ok(starts) => found.extend(starts),
                Err(why) => {
                    self.note(&rule.at(), name, Loss::Refused, why);
                    return None;
                }
            }
        }
        Some(found)
    }

    /// Takes out what EXDATE and EXRULE except, and answers it.
    fn excluded(
        &mut self,
        master: &Event,
        span: &Span,
        times: &mut BTreeMap<DateTime<Utc>, DateTime<Utc>>,
    ) -> BTreeSet<DateTime<Utc>> {
        let mut excluded = BTreeSet::new();
        let by_rules = self.by_rules(master, "EXRULE", span).unwrap_or_default();
        excluded.extend(by_rules.into_iter().filter_map(|local| Some(span.at(local)?.0)));
        let day_of = |starts: &DateTime<Utc>| starts.with_timezone(&span.clock).date_naive();
        let days: BTreeSet<NaiveDate> = times.keys().map(day_of).collect();
        let mut excluded_days = BTreeSet::new();
        for property in master.all("EXDATE") {
            for read in whens(property, &mut self.zones, self.out) {
                let when = match read {
                    Ok((when, _)) => when,
                    Err(why) => {
                        self.note(&property.at(), "EXDATE", Loss::Dropped, why);
                        continue;
                    }
                };
                let (moment, day) = (when.moment(span.clock), when.day(span.clock));
                let by_day = when.is_day() || span.start.is_day();
                let happens =
                    if by_day { days.contains(&day) } else { moment.is_some_and(|it| times.contains_key(&it)) };
                if by_day {
                    excluded_days.insert(day);
                } else {
                    excluded.extend(moment);
                }
                // Of what is over or far ahead no times were worked out.
                let near = moment.is_some_and(|moment| self.window.0 <= moment && moment < self.window.1);
                if near && !happens {
                    self.note(&property.at(), "EXDATE", Loss::Doubtful, format!("it does not happen on {day} anyway"));
                }
            }
        }
        excluded.extend(times.keys().copied().filter(|starts| excluded_days.contains(&day_of(starts))));
        times.retain(|starts, _| !excluded.contains(starts));
        excluded
    }

    /// When the time that a change is of would have begun; none, said, when it does not say so.
    fn original(
        &mut self,
        change: &Event,
        span: &Span,
        times: &BTreeMap<DateTime<Utc>, DateTime<Utc>>,
    ) -> Option<DateTime<Utc>> {
        let id = change.get("RECURRENCE-ID")?;
        let when = whens(id, &mut self.zones, self.out).into_iter().next().and_then(Result::ok).map(|(when, _)| when);
        let day = when.filter(|when| when.is_day() || span.start.is_day()).map(|when| when.day(span.clock));
        let on_day = |starts: &&DateTime<Utc>| Some(starts.with_timezone(&span.clock).date_naive()) == day;
        let by_day = day.and_then(|_| times.keys().find(on_day).copied());
        let original = by_day.or_else(|| when?.moment(span.clock));
        if original.is_none() {
            self.note(&id.at(), &id.name, Loss::Refused, "it does not say which time it changes");
        } else if ends_series(change) {
            self.note(&id.at(), &id.name, Loss::Dropped, "the series ends here: all later times are left out");
        } else if id.param("RANGE").is_some() {
            self.note(&id.at(), &id.name, Loss::Dropped, "it changes all later times; only this one is changed");
        }
        original
    }

    /// One time of an event that is otherwise: at another time it stays a time of it; with other words, at another place
    /// or called off it becomes a record of its own.
    fn change(
        &mut self,
        key: &str,
        change: &Event,
        master: &Event,
        gathering: &Gathering,
        times: &mut BTreeMap<DateTime<Utc>, DateTime<Utc>>,
    ) {
        let Some((own, time)) = self.time(change) else { return };
        let Some(theirs) = self.gathering(change, Some(master), time, own.zone) else { return };
        let same = Gathering {
            starts: gathering.starts,
            ends: gathering.ends,
            zone: gathering.zone.clone(),
            ..theirs.clone()
        };
        if same == *gathering {
            times.extend([time]);
        } else {
            self.out.add(&at(change), Kind::Gathering, stable_id("ics", key), &theirs);
        }
    }

    /// When an event is, for the first time; what is wrong with it is said.
    fn time(&mut self, event: &Event) -> Option<(Span, Time)> {
        let span = match self.span(event) {
            Ok(span) => span,
            Err((field, why)) => {
                self.note(&at(event), field, Loss::Refused, why);
                return None;
            }
        };
        let time = span.at(span.first());
        if time.is_none() {
            self.note(&at(event), "DTSTART", Loss::Refused, "this is no time by its clock");
        }
        Some((span, time?))
    }

    fn span(&mut self, event: &Event) -> Result<Span, (&'static str, String)> {
        let start =
            self.one(event, "DTSTART")?.ok_or_else(|| ("DTSTART", "it does not say when it begins".to_owned()))?;
        let default = self.zones.default();
        let (clock, zone) = match start {
            When::Day(_) => (default, default),
            When::Clock(_, zone) => (zone, zone),
            When::Moment(_) => (Tz::UTC, default),
        };
        let day = |days| Lasts::Length(Length { days, seconds: 0 });
        let lasts = match (self.one(event, "DTEND")?, event.get("DURATION")) {
            // Some programs write the only day as the last one, too.
            (Some(end), _) if end == start && start.is_day() => day(1),
            (Some(end), _) => Lasts::Clock(end.local(clock) - start.local(clock)),
            (None, Some(length)) => {
                let wrong = || ("DURATION", format!("{:?} is no length", length.value));
                Lasts::Length(Length::parse(&length.value).ok_or_else(wrong)?)
            }
            (None, None) => day(i64::from(start.is_day())),
        };
        Ok(Span { start, lasts, clock, zone })
    }

    fn one(&mut self, event: &Event, name: &'static str) -> Result<Option<When>, (&'static str, String)> {
        let Some(property) = event.get(name) else { return Ok(None) };
        let read = whens(property, &mut self.zones, self.out).into_iter().next();
        read.transpose().map(|read| read.map(|(when, _)| when)).map_err(|why| (name, why))
    }

    /// What an event is, beside when. `named_by` has the name of an event that has none itself.
    fn gathering(&mut self, event: &Event, named_by: Option<&Event>, time: Time, zone: Tz) -> Option<Gathering> {
        let here = at(event);
        if !is_public(event) {
            self.note(&here, "CLASS", Loss::Refused, "it is marked as private: take the mark away to publish it");
            return None;
        }
        let name = self.name(event).or_else(|| self.name(named_by?));
        let Some(name) = name else {
            self.note(&here, "SUMMARY", Loss::Refused, "it has no name");
            return None;
        };
        let Whereabouts { place, address, link } = self.whereabouts(event);
        let Occurrence { starts, ends } = occurrence(time, zone);
        let zone = Zone::new(zone.name()).unwrap_or_else(|_| self.defaults.zone.clone());
        let words = event.text("CATEGORIES").to_lowercase();
        let kind = CATEGORIES.iter().find(|(_, known)| known.iter().any(|known| words.contains(known)));
        let status = match event.text("STATUS").to_ascii_uppercase().as_str() {
            "" | "CONFIRMED" => Status::On,
            _ if is_cancelled(event) => Status::Cancelled,
            other => {
                let what = format!("{other} is told as if it were sure");
                self.note(&here, "STATUS", Loss::Doubtful, what);
                Status::On
            }
        };
        Some(Gathering {
            name,
            kind: kind.map_or(GatheringKind::Other, |(kind, _)| *kind),
            starts,
            ends,
            zone,
            place,
            address,
            country: self.defaults.country.clone(),
            status,
            group: self.defaults.group.clone(),
            link,
            about: self.texts(event, "DESCRIPTION", Imported::words),
            plan: None,
            medical_contact: None,
            rrule: None,
            occurrences: Vec::new(),
        })
    }

    fn name(&mut self, event: &Event) -> Option<Texts> {
        self.texts(event, "SUMMARY", Imported::name)
    }

    /// A text in each language in which it stands there.
    fn texts(
        &mut self,
        event: &Event,
        name: &str,
        read: fn(&mut Imported, &str, &str, &str, &str) -> Option<Texts>,
    ) -> Option<Texts> {
        let mut texts: BTreeMap<String, String> = BTreeMap::new();
        for property in event.all(name) {
            let language = property.param("LANGUAGE").unwrap_or(&self.defaults.language);
            for (tag, text) in
                read(self.out, &property.at(), name, language, &property.value).iter().flat_map(Texts::iter)
            {
                if texts.insert(tag.to_owned(), text.to_owned()).is_some() {
                    self.out.note(
                        &property.at(),
                        name,
                        Loss::Dropped,
                        format!("there are two in {tag}; the last one stays"),
                    );
                }
            }
        }
        Texts::new(texts).ok()
    }

    fn whereabouts(&mut self, event: &Event) -> Whereabouts {
        let geo = event.get("GEO");
        let geo = geo.or_else(|| event.get("X-APPLE-STRUCTURED-LOCATION").filter(|it| it.value.starts_with("geo:")));
        let place = geo.and_then(|geo| self.place(geo));
        let online = || event.get("CONFERENCE").filter(|it| it.value.starts_with("http"));
        let link = event.get("URL").filter(|url| !url.value.trim().is_empty()).or_else(online);
        let mut link = link.and_then(|link| self.out.url(&link.at(), &link.name, &link.value));
        let location = event.text("LOCATION");
        if link.is_none() && location.starts_with("http") {
            link = Url::new(location).ok();
        }
        let is_link = link.as_ref().is_some_and(|link| link.as_str() == location);
        let words = if is_link { None } else { self.texts(event, "LOCATION", Imported::words) };
        match place {
            Some(place) => Whereabouts { place: Some(Location { words, ..place }), address: None, link },
            None => Whereabouts { place: None, address: words, link },
        }
    }

    /// `52.5;13.4`, or Apple's `geo:52.5,13.4`.
    fn place(&mut self, geo: &Property) -> Option<Location> {
        let value = geo.value.trim().trim_start_matches("geo:");
        let parts: Vec<f64> = value.split([';', ',']).map_while(|part| part.trim().parse().ok()).collect();
        match parts.as_slice() {
            [lat, lon] => self.out.place(&geo.at(), &geo.name, *lat, *lon),
            _ => {
                self.note(&geo.at(), &geo.name, Loss::Dropped, format!("{value:?} is no place such as 52.5;13.4"));
                None
            }
        }
    }

    /// What a group holds every week, without an end and without exception, as meetings: one a weekday. False when it is
    /// anything else.
    fn meetings(&mut self, key: &str, event: &Event) -> bool {
        let Some(group) = self.defaults.group.clone() else { return false };
        let others = ["EXDATE", "EXRULE", "RDATE"].iter().any(|name| event.get(name).is_some());
        if others || !["", "CONFIRMED"].contains(&event.text("STATUS")) || event.all("RRULE").count() != 1 {
            return false;
        }
        let Ok(span) = self.span(event) else { return false };
        let When::Clock(first, zone) = span.start else { return false };
        let Some(weekdays) = every_week(event.text("RRULE"), first) else { return false };
        let Some((starts, ends)) = span.at(first) else { return false };
        let minutes = (ends - starts).num_minutes();
        let soon = self.defaults.now + TimeDelta::days(7);
        let Some(length_min) = u16::try_from(minutes).ok().filter(|it| (1..=1440).contains(it) && starts <= soon)
        else {
            return false;
        };
        let Some(gathering) = self.gathering(event, None, (starts, ends), zone) else { return true };
        for weekday in weekdays {
            let meeting = Meeting {
                name: gathering.name.clone(),
                group: group.clone(),
                weekday,
                start: u16::try_from(first.hour() * 60 + first.minute()).unwrap_or_default(),
                length_min,
                zone: gathering.zone.clone(),
                place: gathering.place.clone(),
                address: gathering.address.clone(),
                online: gathering.link.clone().map(|url| Online { url }),
                country: Some(gathering.country.clone()),
                languages: Vec::new(),
                format: Vec::new(),
                about: gathering.about.clone(),
                checked: None,
            };
            self.out.add(&at(event), Kind::Meeting, stable_id("ics", &format!("{key}/{weekday}")), &meeting);
        }
        true
    }
}

struct Whereabouts {
    place: Option<Location>,
    address: Option<Texts>,
    link: Option<Url>,
}

fn is_cancelled(event: &Event) -> bool {
    ["CANCELLED", "CANCELED"].contains(&event.text("STATUS").to_ascii_uppercase().as_str())
}

fn is_public(event: &Event) -> bool {
    ["", "PUBLIC"].contains(&event.text("CLASS").to_ascii_uppercase().as_str())
}

/// Whether a change calls off its time and all later ones, or takes them out of sight.
fn ends_series(change: &Event) -> bool {
    let range = change.get("RECURRENCE-ID").and_then(|id| id.param("RANGE"));
    range.is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE"))
        && (is_cancelled(change) || !is_public(change))
}

fn at(event: &Event) -> String {
    format!("line {}", event.line)
}

fn occurrence((starts, ends): Time, zone: Tz) -> Occurrence {
    let there = |moment: DateTime<Utc>| moment.with_timezone(&zone).fixed_offset();
    Occurrence { starts: there(starts), ends: there(ends) }
}

/// The weekdays, 1 is Monday, of a rule that says "every week on these days" and nothing else.
fn every_week(rule: &str, first: NaiveDateTime) -> Option<BTreeSet<u8>> {
    const DAYS: [(&str, u8); 7] = [("MO", 1), ("TU", 2), ("WE", 3), ("TH", 4), ("FR", 5), ("SA", 6), ("SU", 7)];
    let rule = rule.to_ascii_uppercase();
    let (mut weekly, mut days) = (false, BTreeSet::new());
    for part in rule.split(';').filter(|part| !part.is_empty()) {
        match part.split_once('=')? {
            ("FREQ", "WEEKLY") => weekly = true,
            ("INTERVAL", "1") | ("WKST", _) => {}
            ("BYDAY", named) => {
                let number = |name: &str| DAYS.iter().find(|(day, _)| *day == name).map(|(_, number)| *number);
                days = named.split(',').map(number).collect::<Option<_>>()?;
            }
            _ => return None,
        }
    }
    if days.is_empty() {
        days.insert(u8::try_from(first.weekday().number_from_monday()).ok()?);
    }
    weekly.then_some(days)
}
