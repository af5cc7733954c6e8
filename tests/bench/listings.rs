//! What groups publish, made up: gatherings, stalls and news in two languages, and how they change from one edition to the
//! next. The same whenever it is made.

use std::path::Path;

use serde_json::{Value, json};
use tentlight::domain::{access, offer};
use tentlight::feed::publish::read;
use tentlight::feed::schema;

use crate::feed_maker::Records;

/// How many of a hundred records an edition changes.
const CHANGED: usize = 1;

/// Where gatherings are: a zone, its country, and about where that lies.
const AREAS: [(&str, &str, f64, f64); 6] = [
    ("Europe/Berlin", "de", 52.5, 13.4),
    ("Europe/Lisbon", "pt", 38.7, -9.1),
    ("Europe/London", "gb", 51.5, -0.1),
    ("America/New_York", "us", 40.7, -74.0),
    ("America/Sao_Paulo", "br", -23.5, -46.6),
    ("Europe/Budapest", "hu", 47.5, 19.1),
];

/// Makes records.
pub struct Listings {
    english: Vec<String>,
    german: Vec<String>,
    state: u64,
}

impl Listings {
    /// From the words of our own content, so that texts read, and pack, as people write.
    pub fn new() -> Self {
        let content = read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content can be read");
        let words = |tag: &str| {
            let fields = content.words[tag].values().flat_map(|fields| fields.values());
            fields.flat_map(|text| text.split_whitespace()).map(ToOwned::to_owned).collect()
        };
        Self { english: words("en"), german: words("de"), state: 2027 }
    }

    /// So many records, with texts of about `length` words in each language.
    pub fn records(&mut self, count: usize, length: usize) -> Records {
        let made = (0..count).map(|at| match at % 20 {
            0..9 => (("gathering".to_owned(), format!("g-{at}")), self.gathering(length)),
            9..16 => (("stall".to_owned(), format!("s-{at}")), self.stall(at, length)),
            _ => (("note".to_owned(), format!("n-{at}")), self.note(length)),
        });
        let records: Records = made.map(|(key, value)| (key, value.to_string())).collect();
        checked(records)
    }

    /// The next edition: every hundredth record as somebody edits it: another end, other hours, a word more.
    pub fn next(&mut self, records: &Records) -> Records {
        let mut next = records.clone();
        let step = 100 / CHANGED;
        let offset = self.below(step);
        for ((kind, _), value) in next.iter_mut().skip(offset).step_by(step) {
            let mut record: Value = serde_json::from_str(value).expect("we wrote it");
            match kind.as_str() {
                "gathering" if self.below(2) == 0 => record["status"] = json!("cancelled"),
                "gathering" => {
                    let day = record["starts"].as_str().and_then(|starts| starts.get(..10)).expect("we wrote it");
                    record["ends"] = json!(format!("{day}T23:59:00+01:00"));
                }
                "stall" => {
                    record["hours"] = json!(self.hours());
                    record["checked"] = json!(self.day());
                }
                _ => record["body"] = self.texts(12),
            }
            *value = record.to_string();
        }
        checked(next)
    }

    fn gathering(&mut self, length: usize) -> Value {
        let (zone, country, lat, lon) = AREAS[self.below(AREAS.len())];
        let day = self.day();
        let kind = ["festival", "party", "training", "advocacy"][self.below(4)];
        json!({
            "name": self.texts(3),
            "kind": kind,
            "starts": format!("{day}T{:02}:00:00+01:00", self.below(12) + 10),
            "ends": format!("{day}T{:02}:30:00+01:00", 22 + self.below(2)),
            "zone": zone,
            "country": country,
            "status": "on",
            "place": self.place(lat, lon),
            "link": format!("https://{}.example/", self.below(10_000)),
            "about": self.texts(length),
        })
    }

    fn stall(&mut self, at: usize, length: usize) -> Value {
        let (zone, country, lat, lon) = AREAS[self.below(AREAS.len())];
        json!({
            "name": self.texts(3),
            "group": format!("group-{}", self.below(40)),
            "gathering": format!("g-{}", at - at % 20),
            "place": self.place(lat, lon),
            "country": country,
            "hours": self.hours(),
            "zone": zone,
            "offers": self.some_of(offer::ALL),
            "languages": ["de", "en"],
            "access": self.some_of(access::ALL),
            "contacts": [{"kind": "phone", "value": format!("+49 30 {}", 100_000 + self.below(900_000))}],
            "about": self.texts(length / 2),
            "checked": self.day(),
        })
    }

    fn note(&mut self, length: usize) -> Value {
        json!({
            "title": self.texts(4),
            "body": self.texts(length * 2),
            "kind": "news",
            "on": self.day(),
            "link": format!("https://{}.example/news/{}", self.below(40), self.below(10_000)),
        })
    }

    fn place(&mut self, lat: f64, lon: f64) -> Value {
        let mut near = |middle: f64| (middle * 1e5 + self.below(400_000) as f64 - 200_000.0).round() / 1e5;
        let (lat, lon) = (near(lat), near(lon));
        json!({"lat": lat, "lon": lon, "words": self.texts(3)})
    }

    fn hours(&mut self) -> String {
        format!("Fr {:02}:00-24:00; Sa {:02}:30-04:00", 10 + self.below(10), 10 + self.below(10))
    }

    fn day(&mut self) -> String {
        format!("2027-{:02}-{:02}", 1 + self.below(12), 1 + self.below(28))
    }

    fn some_of(&mut self, all: &[&'static str]) -> Vec<&'static str> {
        let first = self.below(all.len() - 3);
        all[first..first + 1 + self.below(3)].to_vec()
    }

    /// The same in English and German: of some words each, as they stand next to each other somewhere.
    fn texts(&mut self, length: usize) -> Value {
        let mut text = |words: fn(&Self) -> &[String]| {
            let mut text: Vec<String> = Vec::new();
            while text.len() < length {
                let from = self.below(words(self).len() - 4);
                let run = (1 + self.below(4)).min(length - text.len());
                text.extend_from_slice(&words(self)[from..from + run]);
            }
            text.join(" ")
        };
        json!({"en": text(|listings| &listings.english), "de": text(|listings| &listings.german)})
    }

    /// The next number of a fixed row (splitmix64), below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("below a usize")
    }
}

/// Records as a phone takes them.
fn checked(records: Records) -> Records {
    for ((kind, id), value) in &records {
        schema::check(kind, id, value).unwrap_or_else(|broken| panic!("{broken} in {value}"));
    }
    records
}
