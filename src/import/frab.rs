//! The schedule of a conference, as frab and pretalx write it in XML and in JSON (c3voc.de/wiki/schedule): the
//! conference as one gathering, and each of its events as one.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use roxmltree::{Document, Node, ParsingOptions};
use serde_json::Value;

use super::fields::{self, BREAKS, Counted, Fields, clean, joined, minutes, plain};
use super::imported::stable_id;
use super::{Defaults, Imported, Loss, NotRead};
use crate::domain::{Gathering, GatheringKind, Status, Texts, Zone, moment_of};
use crate::feed::Kind;

/// Most nodes of a document: a congress of a thousand talks has a hundredth of that.
const NODES: u32 = 10_000_000;

/// Beginnings of an event's type where something is learnt by doing, in the languages of our content and their
/// neighbours.
const TRAINING: &[&str] =
    &["workshop", "training", "tutorial", "hands-on", "atelier", "taller", "oficina", "műhely", "schulung"];

/// What a title begins with when people write there that it does not happen.
const CANCELLED: &[&str] =
    &["cancelled", "canceled", "abgesagt", "entfällt", "annulé", "cancelado", "annullato", "elmarad"];

/// A schedule, whatever it was written in.
struct Schedule {
    conference: Fields,
    events: Vec<Event>,
}

/// One event, with what stands around it.
struct Event {
    fields: Fields,
    room: String,
    day: String,
}

/// Reads a schedule in XML.
pub(super) fn read_xml(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    // A document that defines entities is refused, so none can grow into gigabytes or name a file.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        NotRead(match error {
            roxmltree::Error::DtdDetected => "it has a DOCTYPE, and those can define anything: take it out".to_owned(),
            error => format!("this is no XML that can be read: {error}"),
        })
    })?;
    let root = document.root_element();
    let conference = children(root, "conference").next().filter(|_| root.tag_name().name() == "schedule");
    let Some(conference) = conference else {
        return Err(NotRead("this is no schedule: it has no <schedule> with a <conference>".to_owned()));
    };
    let mut schedule = Schedule { conference: Fields::new("conference", values_of(conference)), events: Vec::new() };
    for day in children(root, "day") {
        for room in children(day, "room") {
            for event in children(room, "event") {
                let attribute = |name: &str| (name.to_owned(), Value::from(event.attribute(name).unwrap_or_default()));
                let fields = values_of(event).chain([attribute("guid"), attribute("id")]);
                schedule.events.push(Event {
                    fields: Fields::new("event", fields),
                    room: clean(room.attribute("name").unwrap_or_default()),
                    day: clean(day.attribute("date").unwrap_or_default()),
                });
            }
        }
    }
    let all = root.descendants().filter(|node| node.tag_name().name() == "event").count();
    if all > schedule.events.len() {
        let what = format!("{} events stand in no <room> of a <day>: these are not read", all - schedule.events.len());
        out.note("schedule", "event", Loss::Refused, what);
    }
    gatherings(schedule, defaults, out)
}

fn children<'a, 'b>(node: Node<'a, 'b>, name: &'static str) -> impl Iterator<Item = Node<'a, 'b>> {
    node.children().filter(move |child| child.tag_name().name() == name)
}

/// What stands in an element, by the names of its children; of persons each one by itself.
fn values_of<'a, 'b: 'a>(node: Node<'a, 'b>) -> impl Iterator<Item = (String, Value)> + 'a {
    node.children().filter(Node::is_element).map(|child| {
        let name = child.tag_name().name().to_owned();
        let value = if name == PERSONS {
            child.children().filter(Node::is_element).map(|person| Value::from(text_of(person))).collect()
        } else {
            Value::from(text_of(child))
        };
        (name, value)
    })
}

/// All text within an element: some write `<p>` into it as it is.
fn text_of(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for part in node.descendants() {
        match part.text() {
            Some(words) if part.is_text() => text.push_str(words),
            _ if BREAKS.contains(&part.tag_name().name()) => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// The field of who speaks.
const PERSONS: &str = "persons";

/// Reads a schedule in JSON.
pub(super) fn read_json(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let mut whole = fields::json(text)?;
    let mut schedule = whole.get_mut("schedule").map(Value::take).unwrap_or(whole);
    let Some(Value::Object(mut conference)) = schedule.get_mut("conference").map(Value::take) else {
        return Err(NotRead("this is no schedule: it has no \"schedule\" with a \"conference\"".to_owned()));
    };
    let days = conference.remove("days");
    // Its address on the web stands beside the conference there.
    for key in ["url", "base_url"] {
        if let Some(value) = schedule.get_mut(key).map(Value::take)
            && !conference.contains_key(key)
        {
            conference.insert(key.to_owned(), value);
        }
    }
    let mut schedule = Schedule { conference: Fields::new("conference", conference), events: Vec::new() };
    let Some(Value::Array(days)) = days else {
        out.note("conference", "days", Loss::Refused, "it has no list of days, so no event is read");
        return gatherings(schedule, defaults, out);
    };
    for mut day in days {
        let date = day.get("date").map(fields::text).unwrap_or_default();
        let Some(Value::Object(rooms)) = day.get_mut("rooms").map(Value::take) else {
            out.note(
                &format!("day {date}"),
                "rooms",
                Loss::Refused,
                "it has no rooms by their names: none of it is read",
            );
            continue;
        };
        for (room, events) in rooms {
            let room = clean(&room);
            let at = format!("day {date}, room {room}");
            let Value::Array(events) = events else {
                out.note(&at, "rooms", Loss::Refused, "this is no list of events");
                continue;
            };
            for event in events {
                let Value::Object(mut values) = event else {
                    out.note(&at, "rooms", Loss::Refused, "this is no event, but a single value");
                    continue;
                };
                if let Some(Value::Array(persons)) = values.get_mut(PERSONS) {
                    for person in persons {
                        let named = ["public_name", "name"].iter().find_map(|key| person.get(*key)?.as_str());
                        *person = Value::from(named.unwrap_or_default());
                    }
                }
                schedule.events.push(Event {
                    fields: Fields::new("event", values),
                    room: room.clone(),
                    day: date.clone(),
                });
            }
        }
    }
    gatherings(schedule, defaults, out)
}

/// What all events of a conference have in common.
struct Frame<'a> {
    defaults: &'a Defaults,
    zone: Zone,
    clock: Tz,
    /// What the conference is known by.
    known_by: String,
    /// Where all of it is, in words.
    house: String,
    /// At which minute a day of the programme begins.
    day_change: u16,
}

fn gatherings(schedule: Schedule, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let Schedule { mut conference, events } = schedule;
    let mut counted = Counted::default();
    let title = conference.take("title");
    let (zone, clock) = zone(&conference.take("time_zone_name"), defaults, out)?;
    let where_it_is = joined([conference.take("venue").as_str(), &conference.take("city")], ", ");
    let house = if where_it_is.is_empty() { title.clone() } else { where_it_is.clone() };
    let day_change = minutes(&conference.take("day_change")).unwrap_or_default();
    let acronym = conference.take("acronym");
    let known_by = if acronym.is_empty() { title.clone() } else { acronym };
    let frame = Frame { defaults, zone, clock, known_by, house, day_change };
    let mut times = Vec::new();
    for (place, event) in events.into_iter().enumerate() {
        times.extend(frame.event(place + 1, event, &mut counted, out));
    }
    frame.conference(conference, &title, &where_it_is, &times, &mut counted, out);
    counted.say(out);
    Ok(())
}

fn zone(named: &str, defaults: &Defaults, out: &mut Imported) -> Result<(Zone, Tz), NotRead> {
    if let Some(found) = fields::zone(named) {
        return Ok(found);
    }
    let usual = &defaults.zone;
    let what = if named.is_empty() {
        format!("it names no time zone: it goes by the clock of {usual}")
    } else {
        format!("{named:?} is no time zone that is known: it goes by the clock of {usual}")
    };
    out.note("conference", "time_zone_name", Loss::Doubtful, what);
    let clock = usual.rules().ok_or_else(|| NotRead(format!("{usual} is no time zone that is known")))?;
    Ok((usual.clone(), clock))
}

/// From when to when something is.
type Time = (DateTime<FixedOffset>, DateTime<FixedOffset>);

impl Frame<'_> {
    /// Takes an event in. Its time, when it was read.
    fn event(&self, number: usize, event: Event, counted: &mut Counted, out: &mut Imported) -> Option<Time> {
        let Event { mut fields, room, day } = event;
        let (guid, id) = (fields.take("guid"), fields.take("id"));
        let known_by = if id.is_empty() { guid.clone() } else { id.clone() };
        let at = if known_by.is_empty() { format!("event number {number}") } else { format!("event {known_by}") };
        fields.set_at(&at);
        // A number is one of this conference alone.
        let key = if guid.is_empty() { format!("{} {id}", self.known_by) } else { guid };
        if known_by.is_empty() {
            out.note(&at, "guid", Loss::Refused, "it has neither guid nor id to be known by");
            return None;
        }
        let language = self.language(&at, &fields.take("language"), counted);
        let title = fields.take("title");
        let Some(name) = out.name(&at, "title", &language, &title) else {
            out.note(&at, "title", Loss::Refused, "it has no title");
            return None;
        };
        let begins = (fields.take("date"), fields.take("start"));
        let starts = self.starts(&at, (&begins.0, &begins.1), &day, out)?;
        let ends = self.ends(&at, starts, &fields.take("duration"), out)?;

        let own_room = fields.take("room");
        let room = if own_room.is_empty() { room } else { own_room };
        let address = out.words(&at, "room", &self.defaults.language, &joined([room.as_str(), &self.house], ", "));
        let url = fields.take("url");
        let link = out.url(&at, "url", &url);
        let kind = fields.take("type").to_lowercase();
        let kind = if TRAINING.iter().any(|word| kind.contains(word)) {
            GatheringKind::Training
        } else {
            GatheringKind::Other
        };
        let about = self.about(&mut fields, counted);
        let about = out.words(&at, "description", &language, &about);
        let status = status(&at, &title, &fields.take("status"), out);
        let gathering = Gathering {
            name,
            kind,
            starts,
            ends,
            zone: self.zone.clone(),
            place: None,
            address,
            country: self.defaults.country.clone(),
            status,
            group: self.defaults.group.clone(),
            link,
            about,
            plan: None,
            medical_contact: None,
            rrule: None,
            occurrences: Vec::new(),
        };
        let record = stable_id("event", &key);
        out.add(&at, Kind::Gathering, record.clone(), &gathering);
        fields.left(counted);
        out.records().contains_key(&(Kind::Gathering, record)).then_some((starts, ends))
    }

    fn language(&self, at: &str, named: &str, counted: &mut Counted) -> String {
        let tag = named.replace('_', "-").to_lowercase();
        if Texts::is_tag(&tag) {
            return tag;
        }
        if !named.is_empty() {
            let what =
                format!("{named:?} is no language tag such as en: its texts count as {}", self.defaults.language);
            counted.add(at, "language", Loss::Doubtful, what);
        }
        self.defaults.language.clone()
    }

    fn about(&self, fields: &mut Fields, counted: &mut Counted) -> String {
        let [subtitle, short, long] = ["subtitle", "abstract", "description"].map(|key| plain(&fields.take(key)));
        let short = if long.contains(&short) { String::new() } else { short };
        let mut persons = fields.take_list(PERSONS).join(", ");
        if !persons.is_empty() && !self.defaults.keeps_people {
            counted.add(fields.at(), PERSONS, Loss::Dropped, "names of persons are left out");
            persons.clear();
        }
        joined([subtitle.as_str(), &short, &long, &persons], "\n\n")
    }

    /// When an event begins: at the moment that its date says, else at a time of the programme's day. A moment and a
    /// clock that do not fit each other are said.
    fn starts(
        &self,
        at: &str,
        (date, start): (&str, &str),
        day: &str,
        out: &mut Imported,
    ) -> Option<DateTime<FixedOffset>> {
        let time = minutes(start);
        if let Some(moment) = moment(date) {
            let here = moment.with_timezone(&self.clock).fixed_offset();
            // Programs write moments by the clock of Greenwich, which says nothing of where it is.
            let offset = moment.offset().local_minus_utc();
            let fits = offset == 0 || offset == here.offset().local_minus_utc();
            let shown = here.format("%H:%M");
            if !fits || time.is_some_and(|time| Some(time) != minutes(&shown.to_string())) {
                let what = format!(
                    "{date:?} and {start:?}: by the clock of {} that moment is {shown}, which is kept",
                    self.zone
                );
                out.note(at, "date", Loss::Doubtful, what);
            }
            return Some(here);
        }
        let local = local(date).or_else(|| {
            let day = whole_day(if date.is_empty() { day } else { date })?;
            let time = time?;
            let what = "it says its day and its time alone: look whether what is after midnight is on the right day";
            out.note(at, "date", Loss::Doubtful, what);
            let day = if time < self.day_change { day.succ_opt()? } else { day };
            at_minute(day, time)
        });
        let Some(local) = local else {
            out.note(
                at,
                "date",
                Loss::Refused,
                format!("{date:?} and {start:?} are no moment such as 2027-07-01T12:00:00+02:00"),
            );
            return None;
        };
        if self.clock.from_local_datetime(&local).single().is_none() {
            let what =
                format!("{local} comes twice or not at all by the clock of {}, which is changed then", self.zone);
            out.note(at, "date", Loss::Doubtful, what);
        }
        moment_of(local, self.clock).map(|moment| moment.fixed_offset())
    }

    fn ends(
        &self,
        at: &str,
        starts: DateTime<FixedOffset>,
        named: &str,
        out: &mut Imported,
    ) -> Option<DateTime<FixedOffset>> {
        let (length, doubt) = duration(named).unwrap_or((TimeDelta::zero(), true));
        if doubt {
            let what = format!("{named:?} is no length such as 00:45: it is taken as {} minutes", length.num_minutes());
            out.note(at, "duration", Loss::Doubtful, what);
        }
        let ends = starts.to_utc().checked_add_signed(length)?;
        Some(ends.with_timezone(&self.clock).fixed_offset())
    }

    /// Takes the conference itself in: from the first of its days to the last, and as long as its events go on.
    fn conference(
        &self,
        mut fields: Fields,
        title: &str,
        address: &str,
        times: &[Time],
        counted: &mut Counted,
        out: &mut Imported,
    ) {
        let at = "conference";
        let named = if title.is_empty() { &self.known_by } else { title };
        let language = &self.defaults.language;
        let Some(name) = out.name(at, "title", language, named) else {
            return out.note(at, "title", Loss::Refused, "it has neither title nor acronym: its events stand alone");
        };
        let midnight = |day: NaiveDate| moment_of(day.and_time(NaiveTime::MIN), self.clock).map(|it| it.fixed_offset());
        let (first, last) = (whole_day(&fields.take("start")), whole_day(&fields.take("end")));
        let first = first.and_then(midnight).into_iter().chain(times.iter().map(|time| time.0)).min();
        let last = last.and_then(|day| midnight(day.checked_add_days(Days::new(1))?));
        let last = last.into_iter().chain(times.iter().map(|time| time.1)).max();
        let Some((starts, ends)) = first.zip(last) else {
            return out.note(at, "start", Loss::Refused, "it has neither days nor events");
        };
        let links = ["url", "base_url"].map(|key| fields.take(key));
        let link = links.iter().find(|link| !link.is_empty()).and_then(|link| out.url(at, "url", link));
        let about = joined([fields.take("subtitle").as_str(), &plain(&fields.take("description"))], "\n\n");
        let gathering = Gathering {
            name,
            kind: GatheringKind::Other,
            starts,
            ends,
            zone: self.zone.clone(),
            place: None,
            address: out.words(at, "venue", language, address),
            country: self.defaults.country.clone(),
            status: Status::On,
            group: self.defaults.group.clone(),
            link,
            about: out.words(at, "description", language, &about),
            plan: None,
            medical_contact: None,
            rrule: None,
            occurrences: Vec::new(),
        };
        out.add(at, Kind::Gathering, stable_id("conference", &self.known_by), &gathering);
        out.note(
            at,
            "kind",
            Loss::Doubtful,
            "no schedule says whether it is a festival: it is \"other\" until you say",
        );
        fields.ignore(&["days", "daysCount", "timeslot_duration", "colors", "rooms", "tracks"]);
        fields.left(counted);
    }
}

fn moment(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%z"))
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%z"))
        .ok()
        .filter(|_| is_near(text))
}

fn local(text: &str) -> Option<NaiveDateTime> {
    let formats = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"];
    formats.iter().find_map(|format| NaiveDateTime::parse_from_str(text, format).ok()).filter(|_| is_near(text))
}

/// The day that a date, or a time of it, begins with.
fn whole_day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok().filter(|_| is_near(text))
}

/// Whether an event happens. Only its own field says so for sure.
fn status(at: &str, title: &str, named: &str, out: &mut Imported) -> Status {
    if CANCELLED.contains(&named.to_lowercase().as_str()) {
        return Status::Cancelled;
    }
    if !named.is_empty() {
        out.note(at, "status", Loss::Doubtful, format!("{named:?} is taken as: it happens"));
    }
    let title = title.to_lowercase();
    let title = title.trim_start_matches(|c: char| !c.is_alphabetic());
    if CANCELLED.iter().any(|word| title.starts_with(word)) {
        let what = "it may be cancelled, as its title says: write `status = \"cancelled\"` if it is";
        out.note(at, "title", Loss::Doubtful, what);
    }
    Status::On
}

/// Whether it begins with a year that people plan for: others are slips, and far enough out nobody can count with them.
fn is_near(text: &str) -> bool {
    text.get(..4).is_some_and(|year| ("1970".."2200").contains(&year))
}

fn at_minute(day: NaiveDate, minute: u16) -> Option<NaiveDateTime> {
    day.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(i64::from(minute)))
}

/// The length of `00:45`, of `00:45:00`, and of pretalx's `1:02:30`, which has a day in front; and whether that is
/// doubtful.
fn duration(text: &str) -> Option<(TimeDelta, bool)> {
    let parts: Vec<i64> = text
        .split(':')
        .map(|part| part.parse().ok().filter(|_| part.len() <= 4 && part.chars().all(|c| c.is_ascii_digit())))
        .collect::<Option<_>>()?;
    match *parts.as_slice() {
        [hours, minutes] => Some((TimeDelta::minutes(hours * 60 + minutes), false)),
        [days, hours, minutes] if text.find(':') == Some(1) => {
            Some((TimeDelta::minutes((days * 24 + hours) * 60 + minutes), true))
        }
        [hours, minutes, seconds] => Some((TimeDelta::seconds((hours * 60 + minutes) * 60 + seconds), false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_hours_and_minutes_and_pretalx_has_days() {
        let minutes = |text: &str| duration(text).map(|(length, doubt)| (length.num_minutes(), doubt));
        for (text, length) in [
            ("00:45", Some((45, false))),
            ("1:30", Some((90, false))),
            ("26:00", Some((1560, false))),
            ("00:45:30", Some((45, false))),
            ("1:02:30", Some((1590, true))),
            ("", None),
            ("45", None),
            ("-1:00", None),
            ("99999999999:00", None),
        ] {
            assert_eq!(minutes(text), length, "{text}");
        }
    }

    #[test]
    fn years_out_of_reach_are_no_dates() {
        for text in ["+262142-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "1969-01-01T00:00:00Z"]
        {
            assert!(moment(text).is_none() && whole_day(text).is_none(), "{text}");
        }
        assert!(moment("2026-10-25T02:30:00+0100").is_some() && moment("2026-10-25T02:30+01:00").is_some());
    }
}
