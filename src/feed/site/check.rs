//! What must hold before a group's records are published, beside what every phone checks.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde_json::Value;

use super::finding::{At, Finding, Findings, Level, did_you_mean};
use super::shape::Shape;
use super::source::{Row, Source};
use super::{alerts, people, ratings};
use crate::domain::{Reference, access, activity, category, form, format, hours_are_read, offer};
use crate::feed::{Kind, limits, schema};

/// Longest gap between a moment and now that is more likely a slip in the year.
const FAR: TimeDelta = TimeDelta::days(366);

/// Longest shift of a stall that is no slip in the day.
const LONG_SHIFT: TimeDelta = TimeDelta::hours(24);

/// A source folder, and all that was found in it, in order.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What could be read; none without a readable `feed.toml`.
    pub source: Option<Source>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// Whether nothing forbids publishing.
    #[must_use]
    pub fn may_publish(&self) -> bool {
        self.source.is_some() && self.findings.iter().all(|finding| finding.level == Level::Warning)
    }

    /// How many records there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.source.as_ref().map_or(0, |source| source.rows.len())
    }
}

/// Reads a source folder and checks it at a moment.
///
/// # Errors
///
/// When the folder or a file in it cannot be read at all.
pub fn check(folder: &Path, now: DateTime<FixedOffset>) -> io::Result<Checked> {
    let mut findings = Findings::default();
    let source = Source::read(folder, &mut findings)?;
    if let Some(source) = &source {
        let mut known: BTreeMap<Kind, BTreeSet<&str>> = BTreeMap::new();
        for row in &source.rows {
            known.entry(row.kind).or_default().insert(&row.id);
        }
        let mut check = Check { source, known, now, findings: &mut findings };
        check.all();
    }
    let Findings(mut findings) = findings;
    findings.sort();
    findings.dedup();
    Ok(Checked { source, findings })
}

struct Check<'a> {
    source: &'a Source,
    /// The ids of each kind.
    known: BTreeMap<Kind, BTreeSet<&'a str>>,
    now: DateTime<FixedOffset>,
    findings: &'a mut Findings,
}

impl Check<'_> {
    fn all(&mut self) {
        self.ids();
        self.quotas();
        for row in &self.source.rows {
            self.schema(row);
            self.texts(row);
            self.times(row);
            self.places(row);
            self.hours(row);
            self.references(row);
            people::check(row, self.source, self.findings);
            if row.kind == Kind::Alert {
                alerts::check(row, self.source, self.findings);
            }
        }
        self.imported_texts();
        ratings::check(self.source, self.findings);
    }

    /// What was imported and is not there in each language: one word on each file.
    fn imported_texts(&mut self) {
        let mut missing: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for row in self.source.rows.iter().filter(|row| row.is_imported()) {
            let texts = texts_of(row, self.source);
            for language in &self.source.settings.languages {
                if texts.iter().any(|(_, texts)| !texts.contains_key(language)) {
                    let At(file, _) = row.at();
                    *missing.entry((file, language)).or_default() += 1;
                }
            }
        }
        for ((file, language), records) in missing {
            let what = format!("{records} imported records have texts that are not there in {language}");
            self.findings.warning(At(file, 1), "missing-text", what, format!("texts/{language}.toml can add them"));
        }
    }

    fn ids(&mut self) {
        let mut seen: BTreeMap<(Kind, &str), At<'_>> = BTreeMap::new();
        for row in &self.source.rows {
            if let Some(At(file, line)) = seen.insert((row.kind, &row.id), row.at()) {
                let what = format!("there are two {} {:?}: the other stands at {file}:{line}", row.kind.word(), row.id);
                self.findings.error(row.at(), "duplicate", what, "give one of them another id");
            }
        }
    }

    fn quotas(&mut self) {
        let count = self.source.rows.len() as u64;
        if count > limits::RECORDS {
            let what = format!("{count} records are more than the {} of a feed", limits::RECORDS);
            self.findings.error(At(super::settings::FILE, 1), "quota", what, "publish two feeds, by region");
        }
        if count == 0 {
            let hint = "a table such as stalls.csv needs a line below its first";
            self.findings.error(At(super::settings::FILE, 1), "quota", "there is nothing to publish", hint);
        }
        let urls = self.source.settings.mirrors.len();
        if urls > limits::MIRRORS {
            let what = format!("{urls} mirrors are more than {}", limits::MIRRORS);
            self.findings.error(self.source.settings.at("mirrors"), "quota", what, "");
        }
    }

    fn schema(&mut self, row: &Row) {
        let line = super::records::line(row);
        if line.len() > limits::LINE {
            let what = format!("this record has {} KiB; 64 is the most", line.len() / 1024);
            self.findings.error(row.at(), "quota", what, "shorten its texts, or leave the plan out");
        }
        let value = Value::Object(row.value.clone()).to_string();
        if let Err(broken) = schema::check(row.kind.word(), &row.id, &value) {
            let field = &broken.field;
            let what = if field.is_empty() { broken.why.clone() } else { format!("{field}: {}", broken.why) };
            self.findings.error(row.at_field(field), broken.refusal.word(), what, "");
        }
        for (field, word) in schema::unknown_words(row.kind.word(), &value) {
            let known = known_words(row.kind, field);
            let what = format!("{field}: {:?} is not known", word.as_str());
            self.findings.error(
                row.at_field(field),
                "unknown-word",
                what,
                did_you_mean(word.as_str(), known.iter().copied()),
            );
        }
    }

    /// Every text is there in every language that the feed says it speaks.
    fn texts(&mut self, row: &Row) {
        let languages = &self.source.settings.languages;
        for (path, texts) in texts_of(row, self.source) {
            // Whoever wrote what was imported does not know in which languages we speak.
            let missing = languages.iter().filter(|language| !row.is_imported() && !texts.contains_key(*language));
            for language in missing {
                let what = format!("{path} has no text in {language}");
                let hint =
                    format!("a column {path}.{language}, or texts/{language}.toml: [{}.{}]", row.kind.word(), row.id);
                self.findings.error(row.at_field(&path), "missing-text", what, hint);
            }
            for language in texts.keys().filter(|language| !languages.contains(language)) {
                let what = format!("{path} has a text in {language}, which feed.toml does not name");
                self.findings.warning(row.at_field(&path), "language", what, "add it to `languages`");
            }
        }
    }

    fn times(&mut self, row: &Row) {
        let moment = |value: &Value| DateTime::parse_from_rfc3339(value.as_str()?).ok();
        let pairs: Vec<(&str, &Value, &Value)> = match row.kind {
            Kind::Gathering => {
                let own = row.value.get("starts").zip(row.value.get("ends")).map(|(from, to)| ("starts", from, to));
                own.into_iter().chain(pairs(row, "occurrences", "starts", "ends")).collect()
            }
            Kind::Stall => pairs(row, "shifts", "from", "to"),
            _ => Vec::new(),
        };
        let mut last = None;
        for (field, from, to) in &pairs {
            let (Some(from), Some(to)) = (moment(from), moment(to)) else { continue };
            if to < from {
                self.findings.error(row.at_field(field), "time", format!("{field}: it ends before it starts"), "");
            } else if row.kind == Kind::Stall && to - from > LONG_SHIFT {
                let what = format!("{field}: a shift of more than a day");
                self.findings.warning(row.at_field(field), "time", what, "is the day of its end right?");
            }
            if from - self.now > FAR {
                let what = format!("{field}: {from} is more than a year ahead");
                self.findings.warning(row.at_field(field), "time", what, "is the year right?");
            }
            last = last.max(Some(to));
        }
        if let Some(last) = last.filter(|last| *last < self.now) {
            let far = self.now - last > FAR;
            let what = if far {
                format!("it ended more than a year ago, at {last}")
            } else {
                format!("it is over since {last}")
            };
            let hint = if far { "is the year right?" } else { "take it out, or leave it for those who look back" };
            let field = pairs.first().map_or("", |(field, ..)| field);
            self.findings.warning(row.at_field(field), "past", what, hint);
        }
        self.days(row);
    }

    fn days(&mut self, row: &Row) {
        let today = self.now.date_naive();
        let day = |field: &str| row.text(field)?.parse::<NaiveDate>().ok();
        for field in ["tested_on", "on", "checked"] {
            if day(field).is_some_and(|day| day > today) && row.kind != Kind::Note {
                let what = format!("{field} is a day that has not come yet");
                self.findings.error(row.at_field(field), "time", what, "is the year right?");
            }
        }
        for field in ["relevant_until", "until"] {
            let Some(day) = day(field) else { continue };
            if day < today {
                let what = format!("{field} is over since {day}");
                self.findings.warning(row.at_field(field), "past", what, "");
            } else if day - today > FAR {
                let what = format!("{field} is more than a year ahead");
                self.findings.warning(row.at_field(field), "time", what, "is the year right?");
            }
        }
        if day("tested_on").is_some_and(|day| today - day > FAR) {
            let what = "it was tested more than a year ago";
            self.findings.warning(row.at_field("tested_on"), "time", what, "is the year right?");
        }
    }

    fn places(&mut self, row: &Row) {
        let Some(place) = row.value.get("place") else { return };
        let degrees = |name: &str| place.get(name).and_then(Value::as_f64);
        let (Some(lat), Some(lon)) = (degrees("lat"), degrees("lon")) else { return };
        let [south, west, north, east] = self.source.settings.region;
        let inside = |lat: f64, lon: f64| (south..=north).contains(&lat) && (west..=east).contains(&lon);
        if inside(lat, lon) {
            return;
        }
        let what = format!("{lat}, {lon} lies outside the region of feed.toml");
        let hint = if lat.abs() < 0.001 && lon.abs() < 0.001 {
            "0, 0 is in the sea: a cell that nobody filled in".to_owned()
        } else if inside(lon, lat) {
            format!("lat and lon are swapped: place.lat is {lon}, place.lon is {lat}")
        } else {
            "correct the place, or make the region larger".to_owned()
        };
        self.findings.error(row.at_field("place"), "place", what, hint);
    }

    fn hours(&mut self, row: &Row) {
        let contacts = row.value.get("contacts").and_then(Value::as_array).into_iter().flatten();
        let single = ["contact", "medical_contact"].iter().filter_map(|field| row.value.get(*field));
        let of_contacts =
            contacts.chain(single).filter_map(|contact| contact.get("hours")).map(|hours| ("contacts", hours));
        let own = row.value.get("hours").map(|hours| ("hours", hours));
        for (field, hours) in own.into_iter().chain(of_contacts) {
            let Some(hours) = hours.as_str() else { continue };
            if let Err(error) = hours_are_read(hours) {
                let why = error.lines().next().unwrap_or_default().trim().to_owned();
                let what = format!("{field}: no phone can read {hours:?}: {why}");
                self.findings.error(row.at_field(field), "hours", what, "write it like Fr-Su 14:00-24:00");
            }
        }
    }

    fn references(&mut self, row: &Row) {
        for (field, kind) in [("group", Kind::Group), ("gathering", Kind::Gathering), ("corrects", Kind::Alert)] {
            let Some(id) = row.text(field) else { continue };
            let Ok(Reference::Own(id)) = Reference::try_from(id.to_owned()) else { continue };
            let known = self.known.get(&kind);
            if !known.is_some_and(|known| known.contains(id.as_str())) {
                let what = format!("{field}: there is no {} {:?}", kind.word(), id.as_str());
                let hint = did_you_mean(id.as_str(), known.into_iter().flatten().copied());
                self.findings.error(row.at_field(field), "reference", what, hint);
            }
        }
    }
}

fn pairs<'a>(row: &'a Row, field: &'static str, from: &str, to: &str) -> Vec<(&'static str, &'a Value, &'a Value)> {
    let items = row.value.get(field).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| Some((field, item.get(from)?, item.get(to)?))).collect()
}

/// Every text in languages, by its path.
pub(super) fn texts_of(row: &Row, source: &Source) -> Vec<(String, BTreeMap<String, String>)> {
    fn within(value: &Value, shape: &Shape, path: &str, found: &mut Vec<(String, BTreeMap<String, String>)>) {
        match (value, shape) {
            (texts, Shape::Texts) => {
                found.extend(serde_json::from_value(texts.clone()).ok().map(|texts| (path.to_owned(), texts)));
            }
            (Value::Object(fields), Shape::Object(shapes)) => {
                for (name, value) in fields {
                    let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    within(value, shapes.get(name).unwrap_or(&Shape::Any), &path, found);
                }
            }
            (Value::Array(items), Shape::List(of)) => items.iter().for_each(|item| within(item, of, path, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    let shape = source.shapes.get(&row.kind).unwrap_or(&Shape::Any);
    within(&Value::Object(row.value.clone()), shape, "", &mut found);
    found
}

/// The words that an open list knows.
fn known_words(kind: Kind, field: &str) -> &'static [&'static str] {
    match (kind, field) {
        (Kind::Group, "categories") => category::ALL,
        (Kind::Group, "activities") => activity::ALL,
        (Kind::Stall, "offers") => offer::ALL,
        (Kind::Stall, "access") => access::ALL,
        (Kind::Meeting, "format") => format::ALL,
        (Kind::Alert, "form") => form::ALL,
        _ => &[],
    }
}
