//! Rows with named cells as records: CSV out of a spreadsheet, and what stands beside a point of a map.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use serde::Serialize;

use super::imported::stable_id;
use super::zones::by_name;
use super::{Defaults, Imported, Loss, NotRead};
use crate::domain::{
    Check, Contact, Gathering, GatheringKind, Id, Location, Meeting, Online, Reference, Shift, Stall, Status, Texts,
    Zone, access, hours_are_read, moment_of, offer,
};
use crate::feed::{Kind, limits};

/// What columns are called: ours first, then by others.
const COLUMNS: &[(&str, &[&str])] = &[
    ("kind", &["type", "art"]),
    ("id", &["uid", "slug", "@id", "key"]),
    ("name", &["title", "summary", "titel"]),
    ("lat", &["latitude", "place.lat", "breite"]),
    ("lon", &["lng", "long", "longitude", "place.lon", "länge"]),
    ("address", &["location", "where", "venue", "place", "ort", "adresse", "addr:full"]),
    ("starts", &["start", "from", "begin", "begins", "date", "datum", "beginn", "dtstart"]),
    ("ends", &["end", "to", "until", "ende", "dtend"]),
    ("hours", &["opening_hours", "opening hours", "öffnungszeiten"]),
    ("weekday", &["day", "wochentag"]),
    ("length_min", &["minutes", "duration_min"]),
    ("zone", &["timezone", "time zone", "tz"]),
    ("country", &["addr:country", "land"]),
    ("group", &["organisation", "organization", "gruppe"]),
    ("gathering", &["event"]),
    ("offers", &["offer", "services", "angebote"]),
    ("languages", &["language", "sprachen"]),
    ("access", &["accessibility"]),
    ("about", &["description", "notes", "beschreibung"]),
    ("link", &["url", "website", "contact:website"]),
    ("status", &[]),
];

/// What tables call it that something happens, that its time or place is another than was said, and that it does not.
const STATUSES: &[(Status, &[&str])] = &[
    (Status::On, &["on", "confirmed", "scheduled"]),
    (Status::Moved, &["moved", "postponed", "rescheduled", "verschoben"]),
    (Status::Cancelled, &["cancelled", "canceled", "abgesagt"]),
];

/// Columns that name persons or how they are reached, and what a record calls each.
const PERSONS: &[(&str, &str)] = &[
    ("phone", "phone"),
    ("telephone", "phone"),
    ("telefon", "phone"),
    ("contact:phone", "phone"),
    ("mobile", "phone"),
    ("email", "mail"),
    ("e-mail", "mail"),
    ("mail", "mail"),
    ("contact:email", "mail"),
    ("contact", ""),
    ("kontakt", ""),
    ("organizer", ""),
    ("organiser", ""),
    ("operator:person", ""),
];

/// Days of the week, by the beginning of their names.
const WEEKDAYS: [[&str; 2]; 7] =
    [["mo", "montag"], ["tu", "di"], ["we", "mi"], ["th", "do"], ["fr", "freitag"], ["sa", "samstag"], ["su", "so"]];

/// A row on its way to becoming a record.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Where it stands.
    pub(super) at: String,
    /// What its id begins with, when that is no id by itself.
    pub(super) prefix: &'static str,
    cells: BTreeMap<&'static str, String>,
    names: BTreeMap<String, String>,
    contacts: Vec<(&'static str, String)>,
}

/// Cells that nobody reads, by their column: the first place, and how many.
#[derive(Debug, Default)]
pub(super) struct Unread {
    columns: BTreeMap<String, (String, usize)>,
    persons: Option<(String, usize)>,
    without_id: Option<String>,
}

impl Row {
    pub(super) fn new(at: String, prefix: &'static str) -> Self {
        Self { at, prefix, ..Self::default() }
    }

    /// Takes a cell in, by what its column is called.
    pub(super) fn put(&mut self, column: &str, text: &str, unread: &mut Unread) {
        let (column, text) = (column.trim().to_lowercase(), text.trim());
        if text.is_empty() || column.is_empty() {
            return;
        }
        let known = COLUMNS.iter().find(|(name, others)| *name == column || others.contains(&column.as_str()));
        if let Some((name, _)) = known {
            self.cells.entry(name).or_insert_with(|| text.to_owned());
        } else if let Some(tag) = column.strip_prefix("name:").or_else(|| column.strip_prefix("name.")) {
            self.names.insert(tag.to_owned(), text.to_owned());
        } else if let Some((_, kind)) = PERSONS.iter().find(|(name, _)| *name == column) {
            self.contacts.push((kind, text.to_owned()));
        } else if unread.columns.len() < 100 {
            unread.columns.entry(column).or_insert_with(|| (self.at.clone(), 0)).1 += 1;
        }
    }

    pub(super) fn place(&mut self, lat: f64, lon: f64) {
        self.cells.insert("lat", lat.to_string());
        self.cells.insert("lon", lon.to_string());
    }

    fn get(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str)
    }

    /// The words of a cell that holds several.
    fn list(&self, column: &str) -> impl Iterator<Item = &str> {
        self.get(column).unwrap_or_default().split([';', '|', ',']).map(str::trim).filter(|word| !word.is_empty())
    }
}

impl Unread {
    /// Says what was not read, once for each column.
    pub(super) fn say(self, out: &mut Imported) {
        for (column, (at, cells)) in self.columns {
            out.note(&at, &column, Loss::Dropped, format!("no record has a place for it ({cells} times)"));
        }
        if let Some((at, cells)) = self.persons {
            let what = format!("names and numbers that may be a person's, {cells} in all, are left out");
            out.note(&at, "contact", Loss::Dropped, what);
        }
        if let Some(at) = self.without_id {
            let what = "without ids, what gets another name or place is a new record";
            out.note(&at, "id", Loss::Doubtful, what);
        }
    }
}

/// Reads a CSV file: comma, semicolon or tab between cells, the first line says what they are.
pub(super) fn read(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let header =
        text.lines().find(|line| !line.trim().is_empty()).ok_or_else(|| NotRead("the table is empty".into()))?;
    let count = |byte: u8| header.bytes().filter(|held| *held == byte).count();
    let between = b",;\t".iter().copied().max_by_key(|byte| count(*byte)).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(between).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let columns = reader.headers().map_err(|error| NotRead(format!("this is no table: {error}")))?.clone();
    let knows = |wanted: &str| {
        let is = |column: &str| {
            COLUMNS.iter().any(|(name, others)| *name == wanted && (*name == column || others.contains(&column)))
        };
        columns.iter().any(|column| is(&column.to_lowercase()))
    };
    if !knows("name") && !columns.iter().any(|column| column.to_lowercase().starts_with("name")) {
        let columns: Vec<&str> = columns.iter().take(20).collect();
        return Err(NotRead(format!("no column is called name; its columns are {}", columns.join(", "))));
    }
    let mut unread = Unread::default();
    let mut rows: u64 = 0;
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(1, csv::Position::line);
                out.note(&format!("line {line}"), "", Loss::Refused, format!("this line cannot be read: {error}"));
                continue;
            }
        };
        if record.iter().all(str::is_empty) {
            continue; // spreadsheets end a table with empty lines
        }
        rows += 1;
        if rows > limits::RECORDS {
            return Err(NotRead(format!("more than {} rows: no feed holds so many", limits::RECORDS)));
        }
        let mut row = Row::new(format!("line {}", record.position().map_or(1, csv::Position::line)), "csv");
        for (at, cell) in record.iter().enumerate() {
            match columns.get(at) {
                Some(column) => row.put(column, cell, &mut unread),
                None if cell.is_empty() => {}
                None => out.note(&row.at, "", Loss::Dropped, format!("{cell:?} stands in no column")),
            }
        }
        add(&row, defaults, &mut unread, out);
    }
    unread.say(out);
    Ok(())
}

/// Adds a row as the record that it says it is, or that its cells make.
pub(super) fn add(row: &Row, defaults: &Defaults, unread: &mut Unread, out: &mut Imported) {
    let kind = match row.get("kind").map(str::to_lowercase).as_deref() {
        Some("stall") => Some(Kind::Stall),
        Some("gathering") => Some(Kind::Gathering),
        Some("meeting") => Some(Kind::Meeting),
        // What a gathering is, a festival or a party, stands in a column of the same name.
        Some(word) if GatheringKind::ALL.iter().any(|kind| kind.word() == word) => Some(Kind::Gathering),
        _ if row.get("weekday").is_some() => Some(Kind::Meeting),
        _ if row.get("hours").is_some() => Some(Kind::Stall),
        _ if row.get("starts").is_some() => Some(Kind::Gathering),
        _ => None,
    };
    let mut maker = Maker { row, defaults, out };
    match kind {
        Some(Kind::Stall) => maker.stall(unread),
        Some(Kind::Gathering) => maker.gathering(unread),
        Some(Kind::Meeting) => maker.meeting(unread),
        _ => {
            maker.refuse("hours", "it says neither when it is open nor when it is: without hours it cannot be a stall")
        }
    };
}

struct Maker<'a> {
    row: &'a Row,
    defaults: &'a Defaults,
    out: &'a mut Imported,
}

/// What every kind of record has.
struct Common {
    name: Texts,
    zone: Zone,
    rules: Tz,
    country: Id,
    place: Option<Location>,
    address: Option<Texts>,
    about: Option<Texts>,
}

impl Maker<'_> {
    fn refuse(&mut self, field: &str, why: &str) -> Option<()> {
        self.out.note(&self.row.at, field, Loss::Refused, why);
        None
    }

    fn doubt(&mut self, field: &str, loss: Loss, what: String) {
        self.out.note(&self.row.at, field, loss, what);
    }

    fn stall(&mut self, unread: &mut Unread) -> Option<()> {
        let Common { name, zone, rules, country, place, address, about } = self.common()?;
        let Some(group) = self.group() else {
            return self.refuse("group", "it does not say whose stall it is: a column group, or --group");
        };
        let Some(place) = place else { return self.refuse("lat", "a stall has a place with coordinates") };
        self.takes_place()?;
        let hours = self.row.get("hours").map(str::to_owned);
        if let Some(Err(why)) = hours.as_deref().map(hours_are_read) {
            let why = why.lines().next().unwrap_or_default().to_owned();
            return self.refuse("hours", &format!("no phone can read these hours: {why}"));
        }
        let shifts = match (&hours, self.span(rules)) {
            (None, Some((from, to))) => vec![Shift { from, to }],
            (None, None) => return self.refuse("hours", "without hours it cannot be a stall"),
            _ => Vec::new(),
        };
        let offers = self.words("offers", offer::ALL);
        let access = self.words("access", access::ALL);
        // A stall that lost its gathering would be open all year.
        let gathering = match self.row.get("gathering").map(|text| Reference::try_from(text.to_owned())).transpose() {
            Ok(gathering) => gathering,
            Err(why) => return self.refuse("gathering", &format!("at which gathering it stands: {why}")),
        };
        let stall = Stall {
            name,
            group,
            gathering,
            place: Location { words: address, ..place },
            country: Some(country),
            hours,
            shifts,
            zone,
            offers,
            languages: self.languages(),
            access,
            contacts: self.contacts(unread),
            about,
            checked: None,
        };
        let Location { lat, lon, .. } = &stall.place;
        let key = format!("{} {lat:.4} {lon:.4}", self.plain_name());
        self.finish(Kind::Stall, &key, &stall, unread)
    }

    fn gathering(&mut self, unread: &mut Unread) -> Option<()> {
        let Common { name, zone, rules, country, place, address, about } = self.common()?;
        let Some((starts, ends)) = self.span(rules) else {
            return self.refuse("starts", "it does not say when it is, like 2027-07-02 18:00");
        };
        let word = self.row.get("kind").unwrap_or_default().to_lowercase();
        let kind = GatheringKind::ALL.iter().copied().find(|kind| kind.word() == word);
        let status = self.status()?;
        let link = self.row.get("link").and_then(|link| self.out.url(&self.row.at, "link", link));
        self.contacts(unread);
        let (place, address) = beside(place, address);
        let gathering = Gathering {
            name,
            kind: kind.unwrap_or(GatheringKind::Other),
            starts,
            ends,
            zone,
            place,
            address,
            country,
            status,
            group: self.group(),
            link,
            about,
            plan: None,
            medical_contact: None,
            rrule: None,
            occurrences: Vec::new(),
        };
        let key = format!("{} {starts}", self.plain_name());
        self.finish(Kind::Gathering, &key, &gathering, unread)
    }

    /// Whether it happens. A word that nobody knows may say that it does not: then the row is refused.
    fn status(&mut self) -> Option<Status> {
        let Some(said) = self.row.get("status") else { return Some(Status::On) };
        let word = said.to_lowercase();
        let known = STATUSES.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(status, _)| *status);
        match known {
            Some(Status::Moved) => {
                let what = format!("{said}: look whether its new time and place stand here");
                self.doubt("status", Loss::Doubtful, what);
            }
            Some(_) => {}
            None => {
                let what = format!("whether it happens is not clear: {said:?} is none of on, moved, cancelled");
                self.refuse("status", &what)?;
            }
        }
        known
    }

    /// A stall or a meeting has no status: one that is called off is refused.
    fn takes_place(&mut self) -> Option<()> {
        match self.status()? {
            Status::Cancelled => self.refuse("status", "it is called off"),
            Status::On | Status::Moved => Some(()),
        }
    }

    fn meeting(&mut self, unread: &mut Unread) -> Option<()> {
        let Common { name, zone, country, place, address, about, .. } = self.common()?;
        let Some(group) = self.group() else {
            return self.refuse("group", "it does not say whose meeting it is: a column group, or --group");
        };
        self.takes_place()?;
        let Some(weekday) = self.row.get("weekday").and_then(weekday) else {
            return self.refuse("weekday", "this is no day of the week");
        };
        let Some(start) = self.row.get("starts").and_then(minute) else {
            return self.refuse("starts", "it does not say when it begins, like 18:30");
        };
        let until = self.row.get("ends").and_then(minute).map(|end| (1440 + end - start) % 1440);
        let length = self.row.get("length_min").and_then(|text| text.parse().ok()).or(until);
        let length_min = length.unwrap_or_else(|| {
            self.doubt("length_min", Loss::Doubtful, "it does not say how long it lasts: taken for an hour".to_owned());
            60
        });
        let url = self.row.get("link").and_then(|link| self.out.url(&self.row.at, "link", link));
        self.contacts(unread);
        let (place, address) = beside(place, address);
        let meeting = Meeting {
            name,
            group,
            weekday,
            start,
            length_min,
            zone,
            place,
            address,
            online: url.map(|url| Online { url }),
            country: Some(country),
            languages: self.languages(),
            format: Vec::new(),
            about,
            checked: None,
        };
        let key = format!("{} {weekday} {start}", self.plain_name());
        self.finish(Kind::Meeting, &key, &meeting, unread)
    }

    fn finish(&mut self, kind: Kind, key: &str, record: &(impl Serialize + Check), unread: &mut Unread) -> Option<()> {
        let id = match self.row.get("id") {
            // Whoever gives ids as ours are names records of the tables by them.
            Some(id) if self.row.prefix == "csv" => Id::new(id).unwrap_or_else(|_| stable_id("csv", id)),
            Some(id) => stable_id(self.row.prefix, id),
            None => {
                unread.without_id.get_or_insert_with(|| self.row.at.clone());
                stable_id(self.row.prefix, key)
            }
        };
        self.out.add(&self.row.at, kind, id, record);
        Some(())
    }

    fn plain_name(&self) -> String {
        self.row.get("name").map_or_else(|| self.row.names.values().cloned().collect(), str::to_owned)
    }

    fn common(&mut self) -> Option<Common> {
        let Some(name) = self.name() else {
            self.refuse("name", "it has no name")?;
            return None;
        };
        let named = self.row.get("zone").map(|name| (name, by_name(name)));
        if let Some((name, None)) = named {
            let what = format!("nobody knows the zone {name:?}; {} is taken", self.defaults.zone);
            self.doubt("zone", Loss::Doubtful, what);
        }
        let rules = named.and_then(|(_, zone)| zone).or_else(|| self.defaults.zone.rules()).unwrap_or(Tz::UTC);
        let named = self.row.get("country");
        let country = named.map(str::to_lowercase).filter(|it| it.len() == 2).and_then(|it| Id::new(it).ok());
        if let (Some(named), None) = (named, &country) {
            let what = format!("{named:?} is not two letters such as de; {} is taken", self.defaults.country);
            self.doubt("country", Loss::Doubtful, what);
        }
        let words = |maker: &mut Self, column: &str| {
            let text = maker.row.get(column)?;
            maker.out.words(&maker.row.at, column, &maker.defaults.language, text)
        };
        Some(Common {
            name,
            zone: Zone::new(rules.name()).unwrap_or_else(|_| self.defaults.zone.clone()),
            rules,
            country: country.unwrap_or_else(|| self.defaults.country.clone()),
            place: self.place(),
            address: words(self, "address"),
            about: words(self, "about"),
        })
    }

    fn name(&mut self) -> Option<Texts> {
        let own = self.row.get("name").map(|text| (self.defaults.language.as_str(), text));
        let others = self.row.names.iter().map(|(tag, text)| (tag.as_str(), text.as_str()));
        let mut names = BTreeMap::new();
        for (tag, text) in others.chain(own) {
            let name = self.out.name(&self.row.at, "name", tag, text);
            names.extend(name.iter().flat_map(Texts::iter).map(|(tag, text)| (tag.to_owned(), text.to_owned())));
        }
        Texts::new(names).ok()
    }

    fn place(&mut self) -> Option<Location> {
        let (lat, lon) = (self.row.get("lat")?, self.row.get("lon")?);
        let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok();
        let Some((lat, lon)) = degrees(lat).zip(degrees(lon)) else {
            self.doubt("lat", Loss::Dropped, format!("{lat:?}, {lon:?} are no degrees such as 52.5, 13.4"));
            return None;
        };
        self.out.place(&self.row.at, "lat", lat, lon)
    }

    fn group(&mut self) -> Option<Reference> {
        let named = self.row.get("group").and_then(|text| Reference::try_from(text.to_owned()).ok());
        named.filter(|group| group.can_be("group")).or_else(|| self.defaults.group.clone())
    }

    /// The words of an open list; others are said.
    fn words(&mut self, column: &str, known: &[&str]) -> Vec<Id> {
        let mut words = Vec::new();
        for word in self.row.list(column) {
            let typed = Id::slug(word).replace('_', "-");
            match Id::new(typed) {
                Ok(id) if known.contains(&id.as_str()) => words.push(id),
                _ => self.out.note(&self.row.at, column, Loss::Dropped, format!("{word:?} is no word of its list")),
            }
        }
        words
    }

    fn languages(&mut self) -> Vec<String> {
        let tag = |text: &str| if text.len() == 2 { text.to_lowercase() } else { text.to_owned() };
        let (tags, others): (Vec<_>, Vec<_>) = self.row.list("languages").map(tag).partition(|tag| Texts::is_tag(tag));
        if !others.is_empty() {
            self.doubt("languages", Loss::Dropped, format!("{} is no tag such as en or de", others.join(", ")));
        }
        tags
    }

    /// How it is reached, when that may be published; else only that it was there.
    fn contacts(&mut self, unread: &mut Unread) -> Vec<Contact> {
        let mut contacts = Vec::new();
        for (kind, value) in &self.row.contacts {
            match Id::new(*kind) {
                Ok(kind) if self.defaults.keeps_people => {
                    contacts.push(Contact { kind, value: value.clone(), hours: None, languages: Vec::new() });
                }
                _ => unread.persons.get_or_insert_with(|| (self.row.at.clone(), 0)).1 += 1,
            }
        }
        contacts
    }

    /// From when to when; whole days end with their last one.
    fn span(&mut self, zone: Tz) -> Option<(Moment, Moment)> {
        let (starts, is_day) = self.row.get("starts").and_then(|text| moment(text, zone))?;
        let ends = self.row.get("ends").and_then(|text| moment(text, zone));
        let ends = match ends {
            Some((ends, true)) if ends >= starts => ends + TimeDelta::days(1),
            Some((ends, _)) => ends,
            None if is_day => starts + TimeDelta::days(1),
            None => {
                self.doubt(
                    "ends",
                    Loss::Doubtful,
                    "it does not say when it ends: taken for the moment it begins".to_owned(),
                );
                starts
            }
        };
        let there = |local: NaiveDateTime| moment_of(local, zone).map(|it| it.fixed_offset());
        there(starts).zip(there(ends))
    }
}

type Moment = chrono::DateTime<chrono::FixedOffset>;

/// A place knows its words; without one they stand by themselves.
fn beside(place: Option<Location>, address: Option<Texts>) -> (Option<Location>, Option<Texts>) {
    match place {
        Some(place) => (Some(Location { words: address, ..place }), None),
        None => (None, address),
    }
}

/// What a clock in `zone` shows at a time as people write it, and whether it is a whole day.
fn moment(text: &str, zone: Tz) -> Option<(NaiveDateTime, bool)> {
    let joined = text.trim().replacen(' ', "T", 1);
    if let Ok(moment) = chrono::DateTime::parse_from_rfc3339(&joined) {
        return Some((moment.with_timezone(&zone).naive_local(), false));
    }
    let times = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%d.%m.%YT%H:%M:%S", "%d.%m.%YT%H:%M"];
    if let Some(time) = times.iter().find_map(|form| NaiveDateTime::parse_from_str(&joined, form).ok()) {
        return Some((time, false));
    }
    let day = ["%Y-%m-%d", "%d.%m.%Y"].iter().find_map(|form| NaiveDate::parse_from_str(text.trim(), form).ok());
    day.map(|day| (day.and_time(NaiveTime::MIN), true))
}

/// `18:30` in minutes since midnight.
fn minute(text: &str) -> Option<u16> {
    let time = ["%H:%M", "%H:%M:%S", "%I:%M %p"].iter().find_map(|form| NaiveTime::parse_from_str(text, form).ok())?;
    u16::try_from(time.hour() * 60 + time.minute()).ok()
}

/// `Monday`, `Mo`, `Montag`, or 1 to 7 from Monday on.
fn weekday(text: &str) -> Option<u8> {
    let text = text.trim().to_lowercase();
    let number = text.parse().ok().filter(|number| (1..=7).contains(number));
    let named = || {
        let day = WEEKDAYS.iter().position(|names| names.iter().any(|name| text.starts_with(name)))?;
        u8::try_from(day + 1).ok()
    };
    number.or_else(named)
}
