//! What came out of a file: records, and what was lost or is doubtful.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use crate::domain::{Check, Id, Location, Reference, Texts, Url, Zone, hides};
use crate::feed::{Hash, Kind};

/// What a file does not say itself.
#[derive(Clone, Debug)]
pub struct Defaults {
    /// The clock of times that name none.
    pub zone: Zone,
    /// The country of what names none.
    pub country: Id,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// Whose stalls and meetings they are.
    pub group: Option<Reference>,
    /// Whether names and numbers of persons may be published.
    pub keeps_people: bool,
    /// From when on what repeats is written out.
    pub now: DateTime<Utc>,
}

/// How much of something did not come over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Loss {
    /// It is there, and somebody should look at it.
    Doubtful,
    /// A field is missing from what came over.
    Dropped,
    /// The whole of it did not come over.
    Refused,
}

/// Something to look at, and where it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The place, as people find it in such a file: a line, a path, the name of the thing.
    pub at: String,
    /// The field, in the file's own words.
    pub field: String,
    /// How much is lost.
    pub loss: Loss,
    /// What is wrong, and what was done about it.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let loss = match self.loss {
            Loss::Doubtful => "doubtful",
            Loss::Dropped => "dropped",
            Loss::Refused => "refused",
        };
        write!(f, "{}: {loss}: {}: {}", self.at, self.field, self.what)
    }
}

/// Why a file was not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead(pub String);

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotRead {}

/// What came out of a file.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    records: BTreeMap<(Kind, Id), Value>,
    findings: Vec<Finding>,
}

impl Imported {
    /// Takes a record in when it is one, else says why not. Of two with one id the first stays.
    pub fn add(&mut self, at: &str, kind: Kind, id: Id, record: &(impl Serialize + Check)) {
        if let Err(wrong) = record.check() {
            return self.note(at, wrong.field, Loss::Refused, wrong.why);
        }
        let Ok(value) = serde_json::to_value(record) else {
            return self.note(at, "", Loss::Refused, "it cannot be written as JSON");
        };
        if self.records.contains_key(&(kind, id.clone())) {
            return self.note(at, "id", Loss::Refused, format!("{id} stands in the file twice; the first one stays"));
        }
        self.records.insert((kind, id), value);
    }

    /// The name of something: one line of at most 120 characters, which is what every record takes.
    pub(super) fn name(&mut self, at: &str, field: &str, language: &str, text: &str) -> Option<Texts> {
        self.texts(at, field, language, &text.split_whitespace().collect::<Vec<_>>().join(" "), NAME)
    }

    /// Words about something: what is longer than a phone shows is cut.
    pub(super) fn words(&mut self, at: &str, field: &str, language: &str, text: &str) -> Option<Texts> {
        self.texts(at, field, language, text, Texts::MAX_CHARS)
    }

    fn texts(&mut self, at: &str, field: &str, language: &str, text: &str, most: usize) -> Option<Texts> {
        let text = text.trim();
        let long = text.chars().count();
        let mut kept: String = text.chars().take(most).collect();
        if long > most {
            self.note(at, field, Loss::Doubtful, format!("its {long} characters are cut to {most}"));
            kept = kept.chars().take(most - 1).collect::<String>().trim_end().to_owned() + "…";
        }
        if kept.is_empty() {
            return None;
        }
        // Tags are written in any case; ours begin with a small letter.
        let tag = language
            .split_once('-')
            .map_or_else(|| language.to_lowercase(), |(tag, rest)| format!("{}-{rest}", tag.to_lowercase()));
        match Texts::new([(tag, kept)].into()) {
            Ok(texts) => Some(texts),
            Err(why) => {
                self.note(at, field, Loss::Dropped, why);
                None
            }
        }
    }

    /// A web address; what is none is dropped. Empty is nothing to speak of.
    pub(super) fn url(&mut self, at: &str, field: &str, text: &str) -> Option<Url> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        Url::new(text).map_err(|why| self.note(at, field, Loss::Dropped, why)).ok()
    }

    /// A place by its degrees. Where latitude and longitude stand in each other's place, and only that can be meant, they
    /// are swapped; 0,0 is no place.
    pub(super) fn place(&mut self, at: &str, field: &str, lat: f64, lon: f64) -> Option<Location> {
        let within = |lat: f64, lon: f64| lat.abs() <= 90.0 && lon.abs() <= 180.0;
        let (lat, lon) = if !within(lat, lon) && within(lon, lat) {
            let what = format!("{lat}, {lon} is nowhere: latitude and longitude are taken the other way round");
            self.note(at, field, Loss::Doubtful, what);
            (lon, lat)
        } else {
            (lat, lon)
        };
        let place = Location { lat, lon, words: None, plan_point: None };
        match place.check("place") {
            Ok(()) => Some(place),
            Err(wrong) => {
                self.note(at, field, Loss::Dropped, wrong.why);
                None
            }
        }
    }

    /// Says what to look at.
    pub fn note(&mut self, at: &str, field: &str, loss: Loss, what: impl Into<String>) {
        // What stands in the file may stand in it, and a terminal obeys what a text only hides.
        let plain = |text: &str| text.replace(|c| hides(c) || c == '\n', " ");
        let finding = Finding { at: at.to_owned(), field: plain(field), loss, what: plain(&what.into()) };
        match self.findings.len() {
            // The same word on the same thing tells nothing new.
            _ if self.findings.last() == Some(&finding) => {}
            ..FINDINGS => self.findings.push(finding),
            FINDINGS => {
                let what = format!("there is more to say; the first {FINDINGS} findings are listed");
                self.findings.push(Finding { loss: Loss::Refused, what, ..finding });
            }
            _ => {}
        }
    }

    /// The records, by kind and id.
    #[must_use]
    pub const fn records(&self) -> &BTreeMap<(Kind, Id), Value> {
        &self.records
    }

    /// The values of the records, to be changed.
    pub(super) fn records_mut(&mut self) -> impl Iterator<Item = (&(Kind, Id), &mut Value)> {
        self.records.iter_mut()
    }

    /// What to look at, in the order of the file.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// Findings that are listed: nobody reads more, and a broken file has one for each of its lines.
const FINDINGS: usize = 10_000;

/// The longest name that a record takes, in characters.
const NAME: usize = 120;

/// The id of what a format calls `key`: readable, the same for the same key, another for another. What an id cannot hold
/// stands in eight digits of its SHA-256.
pub(super) fn stable_id(prefix: &str, key: &str) -> Id {
    let [a, b, c, d, ..] = *Hash::of(key.as_bytes()).bytes();
    Id::like(&format!("{prefix}-{key}"), u32::from_be_bytes([a, b, c, d]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_has_the_same_id_and_another_key_another() {
        assert_eq!(stable_id("ics", "summer-2026").as_str(), "ics-summer-2026");
        let long = "x".repeat(100);
        let keys = ["summer 2026", "Summer-2026", "summer--2026", "夏", "", "-", "a@b.example", &long, &long[1..]];
        let ids: std::collections::BTreeSet<Id> = keys.iter().map(|key| stable_id("ics", key)).collect();
        assert_eq!(ids.len(), keys.len(), "{ids:?}");
        assert!(ids.iter().all(|id| Id::new(id.as_str()).is_ok()), "{ids:?}");
        assert_eq!(stable_id("ics", "a@b.example"), stable_id("ics", "a@b.example"));
        assert!(stable_id("ics", "a@b.example").as_str().starts_with("ics-a-b.example-"));
    }

    #[test]
    fn a_place_the_wrong_way_round_is_turned_and_null_island_is_none() {
        let mut out = Imported::default();
        let place = out.place("line 1", "GEO", 153.02, -27.47).unwrap();
        assert_eq!((place.lat, place.lon), (-27.47, 153.02));
        assert_eq!(out.place("line 2", "GEO", 52.5, 13.4).unwrap().lat, 52.5);
        assert!(out.place("line 3", "GEO", 0.0, 0.0).is_none());
        assert!(out.place("line 4", "GEO", 200.0, 13.4).is_none());
        let losses: Vec<Loss> = out.findings().iter().map(|finding| finding.loss).collect();
        assert_eq!(losses, [Loss::Doubtful, Loss::Dropped, Loss::Dropped]);
    }

    #[test]
    fn what_is_too_long_for_a_phone_is_cut_and_said() {
        let mut out = Imported::default();
        let texts = out.name("line 1", "SUMMARY", "EN-gb", &"ä ".repeat(100)).unwrap();
        let (tag, text) = texts.iter().next().unwrap();
        assert_eq!((tag, text.chars().count()), ("en-gb", 120));
        assert!(text.ends_with('…'));
        assert!(out.words("line 2", "DESCRIPTION", "de", " ").is_none());
        assert!(out.words("line 3", "DESCRIPTION", "not a tag", "x").is_none());
        assert_eq!(out.findings().len(), 2);
    }
}
