//! An iCalendar file as its events and zones: long lines put together again, components, properties.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::BufRead;
use std::mem;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use icalendar::parser::Property as Parsed;

use super::zones::Defined;
use super::{Imported, Loss, NotRead};
use crate::domain::hides;
use crate::feed::limits;

/// What of an event is read.
const READ: &[&str] = &[
    "UID",
    "SEQUENCE",
    "DTSTAMP",
    "LAST-MODIFIED",
    "RECURRENCE-ID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "EXRULE",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "GEO",
    "X-APPLE-STRUCTURED-LOCATION",
    "URL",
    "CONFERENCE",
    "STATUS",
    "CLASS",
    "CATEGORIES",
];

/// What tells a reader nothing, or what only the program that wrote it knows.
const IDLE: &[&str] = &["CREATED", "TRANSP", "PRIORITY", "REQUEST-STATUS", "COLOR", "ACKNOWLEDGED"];

/// Persons.
const PERSONS: &[&str] = &["ATTENDEE", "ORGANIZER", "CONTACT"];

/// Deeper is no calendar.
const DEPTH: usize = 16;

/// Properties of one event: ten years of a weekly one have 520 exceptions.
const PROPERTIES: usize = 10_000;

/// One property of an event.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) value: String,
    params: Vec<(String, String)>,
    pub(super) line: usize,
}

impl Property {
    /// A parameter by its name in capitals; an empty one is none.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(held, _)| held.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// Its line, as findings name it.
    pub(super) fn at(&self) -> String {
        format!("line {}", self.line)
    }
}

/// An event as it stands in the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Event {
    pub(super) line: usize,
    properties: Vec<Property>,
}

impl Event {
    /// Every property of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// The first property of a name.
    pub(super) fn get(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// The value of the first property of a name, or nothing.
    pub(super) fn text(&self, name: &str) -> &str {
        self.get(name).map_or("", |property| property.value.trim())
    }
}

/// A calendar as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Calendar {
    pub(super) events: Vec<Event>,
    /// The zone that Google and Apple say for all of it.
    pub(super) zone: Option<String>,
    pub(super) zones: BTreeMap<String, Defined>,
}

/// Reads a file line by line, and keeps no more of it than becomes records.
pub(super) fn read(bytes: &[u8], out: &mut Imported) -> Result<Calendar, NotRead> {
    let bytes = in_utf8(bytes);
    let mut reader = Reader::default();
    let (mut others, mut hidden, mut first_other, mut first_hidden) = (0, 0, 0, 0);
    for (line, bytes) in Lines::new(&bytes) {
        if !reader.begun && !bytes.trim_ascii().eq_ignore_ascii_case(b"BEGIN:VCALENDAR") {
            return Err(NotRead("this is no calendar: it does not begin with BEGIN:VCALENDAR".into()));
        }
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            others += 1;
            first_other = if others == 1 { line } else { first_other };
            WINDOWS_1252.decode_without_bom_handling(error.as_bytes()).0.into_owned()
        });
        let plain: String = text.chars().filter(|c| !hides(*c)).collect();
        if plain.len() != text.len() {
            hidden += 1;
            first_hidden = if hidden == 1 { line } else { first_hidden };
        }
        reader.line(line, &plain, out)?;
    }
    if others > 0 {
        let what = format!("{others} lines are in no Unicode and read as windows-1252: look at letters beyond a to z");
        out.note(&format!("line {first_other}"), "encoding", Loss::Doubtful, what);
    }
    if hidden > 0 {
        let what = format!("characters that no screen shows are taken out of {hidden} lines");
        out.note(&format!("line {first_hidden}"), "characters", Loss::Doubtful, what);
    }
    reader.finish(out)
}

/// A file that says by its mark that it is UTF-16, in UTF-8; any other as it is, without a mark.
fn in_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let decoded = |encoding: &'static encoding_rs::Encoding, rest| {
        Cow::Owned(encoding.decode_without_bom_handling(rest).0.into_owned().into_bytes())
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => decoded(UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => decoded(UTF_16BE, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        _ => Cow::Borrowed(bytes),
    }
}

/// The lines of a file, each with the number of its first, folded ones put together: before they are decoded, because a
/// fold may stand in the middle of a letter.
struct Lines<'a> {
    rest: &'a [u8],
    number: usize,
    /// Programs of the nineties end lines by a carriage return alone.
    end: u8,
}

impl<'a> Lines<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let end = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
        Self { rest: bytes, number: 0, end }
    }

    /// Adds the next line of the file to `line`; false at its end.
    fn add_raw(&mut self, line: &mut Vec<u8>) -> bool {
        // A slice is read without an error.
        let read = self.rest.read_until(self.end, line).unwrap_or(0);
        if line.last() == Some(&self.end) {
            line.pop();
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        self.number += usize::from(read > 0);
        read > 0
    }
}

impl Iterator for Lines<'_> {
    type Item = (usize, Vec<u8>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut line = Vec::new();
            if !self.add_raw(&mut line) {
                return None;
            }
            let number = self.number;
            while let [b' ' | b'\t', rest @ ..] = self.rest {
                self.rest = rest;
                if !self.add_raw(&mut line) {
                    break;
                }
            }
            if !line.is_empty() {
                return Some((number, line));
            }
        }
    }
}

/// The components that are open, and what was read.
#[derive(Default)]
struct Reader {
    calendar: Calendar,
    /// Names of the open components, and the lines they begin at.
    open: Vec<(String, usize)>,
    event: Event,
    zone: Defined,
    zone_name: String,
    /// Of the part of a zone that is open: from when on it holds, and seconds east of Greenwich.
    since: String,
    offset: Option<i32>,
    begun: bool,
    /// Other components and properties that have no place in a record: the first line, and how many.
    unread: BTreeMap<String, (usize, usize)>,
    persons: Option<(usize, usize)>,
}

impl Reader {
    fn line(&mut self, number: usize, line: &str, out: &mut Imported) -> Result<(), NotRead> {
        let name_ends = line.find([':', ';']).unwrap_or(line.len());
        let (name, rest) = line.split_at_checked(name_ends).unwrap_or((line, ""));
        let name = name.trim().to_ascii_uppercase();
        let value = rest.strip_prefix(':').unwrap_or_default().trim();
        match name.as_str() {
            "BEGIN" => return self.begin(number, value.to_ascii_uppercase()),
            "END" => {
                self.end(number, &value.to_ascii_uppercase(), out);
                return Ok(());
            }
            _ => {}
        }
        let within = self.open.last().map_or("", |(name, _)| name.as_str());
        match within {
            "VEVENT" if self.event.properties.len() >= PROPERTIES => {
                return Err(NotRead(format!("line {number}: an event has more than {PROPERTIES} properties")));
            }
            "VEVENT" => self.property(number, name, rest, out),
            "VCALENDAR" if name == "X-WR-TIMEZONE" => self.calendar.zone = Some(value.to_owned()),
            "VTIMEZONE" if name == "TZID" => {
                self.zone_name = parsed(number, &name, rest).map_or_else(String::new, |it| it.value)
            }
            "VTIMEZONE" if name == "X-LIC-LOCATION" => self.zone.location = Some(value.to_owned()),
            "STANDARD" | "DAYLIGHT" if name == "DTSTART" => self.since = value.to_owned(),
            "STANDARD" | "DAYLIGHT" if name == "TZOFFSETTO" => self.offset = offset(value),
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, number: usize, name: String) -> Result<(), NotRead> {
        if self.open.len() >= DEPTH {
            return Err(NotRead(format!(
                "line {number}: components stand {DEPTH} deep in each other: this is no calendar"
            )));
        }
        self.begun = true;
        match name.as_str() {
            "VEVENT" => self.event = Event { line: number, properties: Vec::new() },
            "VTIMEZONE" => (self.zone, self.zone_name) = (Defined::default(), String::new()),
            "STANDARD" | "DAYLIGHT" => (self.since, self.offset) = (String::new(), None),
            // Tasks, diaries and the like.
            _ if self.open.len() == 1 && !name.starts_with("X-") => self.not_read(number, &name),
            _ => {}
        }
        self.open.push((name, number));
        if self.calendar.events.len() as u64 > limits::RECORDS {
            return Err(NotRead(format!("more than {} events: no feed holds so many", limits::RECORDS)));
        }
        Ok(())
    }

    fn end(&mut self, number: usize, name: &str, out: &mut Imported) {
        let Some(depth) = self.open.iter().rposition(|(open, _)| open == name) else {
            let what = format!("{name} ends here and never began");
            return out.note(&format!("line {number}"), "END", Loss::Doubtful, what);
        };
        while self.open.len() > depth {
            let Some((open, line)) = self.open.pop() else { return };
            let whole = open == name;
            if !whole {
                out.note(
                    &format!("line {line}"),
                    &open,
                    Loss::Refused,
                    format!("it does not end before line {number}"),
                );
            }
            match open.as_str() {
                "VEVENT" if whole => self.calendar.events.push(mem::take(&mut self.event)),
                "VTIMEZONE" if whole => {
                    self.calendar.zones.insert(mem::take(&mut self.zone_name), mem::take(&mut self.zone));
                }
                "STANDARD" => later(&mut self.zone.standard, &self.since, self.offset),
                "DAYLIGHT" => later(&mut self.zone.daylight, &self.since, self.offset),
                _ => {}
            }
        }
    }

    fn property(&mut self, number: usize, name: String, rest: &str, out: &mut Imported) {
        let at = || format!("line {number}");
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') || rest.is_empty() {
            let beginning: String = name.chars().take(30).collect();
            return out.note(&at(), &beginning, Loss::Dropped, "this line is no property: a text goes on with a space");
        }
        if PERSONS.contains(&name.as_str()) {
            self.persons.get_or_insert((number, 0)).1 += 1;
        } else if READ.contains(&name.as_str()) {
            match parsed(number, &name, rest) {
                Some(property) => self.event.properties.push(property),
                None => out.note(&at(), &name, Loss::Dropped, "this line cannot be read"),
            }
        } else if !name.starts_with("X-") && !IDLE.contains(&name.as_str()) {
            self.not_read(number, &name);
        }
    }

    fn not_read(&mut self, number: usize, name: &str) {
        let name: String = name.chars().take(30).collect();
        // What is no word of the standard may be anything: a file full of such must not fill the memory.
        if self.unread.len() < 100 {
            self.unread.entry(name).or_insert((number, 0)).1 += 1;
        }
    }

    fn finish(self, out: &mut Imported) -> Result<Calendar, NotRead> {
        if !self.begun {
            return Err(NotRead("the file is empty".into()));
        }
        // What comes after the end is not known to be gone: the next file must not take away what this one lost.
        if let Some((name, line)) = self.open.last() {
            return Err(NotRead(format!("the file is cut off: {name} begins in line {line} and never ends")));
        }
        if let Some((line, many)) = self.persons {
            let what = format!("the names and addresses of persons, {many} in all, are left out");
            out.note(&format!("line {line}"), &PERSONS.join(", "), Loss::Dropped, what);
        }
        for (name, (line, many)) in &self.unread {
            let times = if *many == 1 { String::new() } else { format!(" ({many} times)") };
            out.note(&format!("line {line}"), name, Loss::Dropped, format!("no record has a place for it{times}"));
        }
        Ok(self.calendar)
    }
}

/// A property, read by the parser of the standard. Names are in capitals, because by these it knows what is escaped.
fn parsed(line: usize, name: &str, rest: &str) -> Option<Property> {
    let whole = format!("{name}{rest}");
    let property = Parsed::try_from(whole.as_str()).ok()?;
    let params = property.params.iter();
    let params = params.map(|it| (it.key.to_string(), it.val.as_ref().map(ToString::to_string).unwrap_or_default()));
    Some(Property { name: name.to_owned(), value: property.val.to_string(), params: params.collect(), line })
}

/// Keeps that offset which holds from the latest day on.
fn later(held: &mut Option<(String, i32)>, since: &str, offset: Option<i32>) {
    if let Some(offset) = offset.filter(|_| held.as_ref().is_none_or(|(day, _)| day.as_str() <= since)) {
        *held = Some((since.to_owned(), offset));
    }
}

/// `+0100` in seconds.
fn offset(text: &str) -> Option<i32> {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text.trim_start_matches(['+', '-']);
    let part = |at: usize| digits.get(at..at + 2)?.parse::<i32>().ok();
    Some(sign * (part(0)? * 3600 + part(2)? * 60 + part(4).unwrap_or(0)))
}
