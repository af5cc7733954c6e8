//! What is near, what happens this weekend, which meetings there are, what is found as it is typed: our own questions, which
//! end in records that were read and understood, beside three plainer ways to the same rows in the same run.
//!
//! The places are made up, and lie as Europe's people do: most in a few hundred cities, some anywhere. Feeds hold at most
//! 50,000 records each, so a million places are many feeds, adopted one by one as a phone would.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, params};
use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;
use tentlight::domain::{Id, Point, offer};
use tentlight::feed::{Kind, Trust, Untrusted, Verified};
use tentlight::store::{Adopted, Around, Database, MeetingsWanted, Near, Spot};

use crate::feed_maker::{Group, Records, first_day};
use crate::timer::{Times, each, shown};
use crate::{LANGUAGE, empty_folder};

/// How many stalls there are, and how many gatherings beside them.
const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// What a feed holds at most.
const FEED: usize = 50_000;

/// How many are asked for.
const NEAREST: usize = 20;

/// Meetings that one fellowship lists in North America and Europe (BMLT).
const MEETINGS: usize = 67_000;

/// How far somebody goes to a meeting, and to a weekend, in metres.
const WALK_M: f64 = 10_000.0;
const TRIP_M: f64 = 50_000.0;

/// Cities: where, and how many hundred thousand people.
const CITIES: [(f64, f64, usize); 40] = [
    (51.51, -0.13, 90),
    (52.52, 13.40, 37),
    (40.42, -3.70, 33),
    (41.90, 12.50, 28),
    (48.86, 2.35, 22),
    (44.43, 26.10, 18),
    (48.21, 16.37, 19),
    (53.55, 9.99, 18),
    (52.23, 21.01, 18),
    (47.50, 19.04, 17),
    (41.39, 2.17, 16),
    (48.14, 11.58, 15),
    (45.46, 9.19, 14),
    (50.08, 14.44, 13),
    (42.70, 23.32, 12),
    (52.49, -1.89, 11),
    (50.94, 6.96, 11),
    (40.85, 14.27, 9),
    (45.07, 7.69, 9),
    (59.33, 18.07, 10),
    (43.30, 5.37, 9),
    (52.37, 4.90, 9),
    (50.06, 19.94, 8),
    (39.47, -0.38, 8),
    (53.80, -1.55, 8),
    (50.11, 8.68, 8),
    (51.11, 17.04, 6),
    (37.39, -5.98, 7),
    (51.92, 4.48, 7),
    (60.17, 24.94, 7),
    (55.68, 12.57, 7),
    (38.72, -9.14, 5),
    (37.98, 23.73, 7),
    (53.35, -6.26, 6),
    (59.91, 10.75, 7),
    (50.85, 4.35, 2),
    (47.38, 8.54, 4),
    (56.95, 24.11, 6),
    (45.81, 15.98, 8),
    (46.05, 14.51, 3),
];

/// As people type, letter by letter, in several ways of writing.
const TYPED: [&str; 12] = [
    "n",
    "na",
    "nalox",
    "naloxone",
    "ze",
    "zelt am",
    "drug-ch",
    "zürich",
    "Zuerich",
    "peer support",
    "xyz",
    "te be na",
];

/// Makes records. The same whenever it is made.
struct Maker {
    state: u64,
}

impl Maker {
    /// The next number of a fixed row (splitmix64), below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("below a usize")
    }

    /// From -1 to 1, mostly about 0.
    fn spread(&mut self) -> f64 {
        (0..4).map(|_| self.below(2_000_001) as f64 / 1e6 - 1.0).sum::<f64>() / 4.0
    }

    /// Where somebody is: of twenty, seventeen in a city, within a dozen kilometres of its middle, two in a town of
    /// their own, one anywhere.
    fn place(&mut self) -> (f64, f64) {
        let people: usize = CITIES.iter().map(|(_, _, people)| people).sum();
        let (lat, lon) = match self.below(20) {
            0 => (36.0 + self.below(24_000) as f64 / 1e3, -9.0 + self.below(34_000) as f64 / 1e3),
            1 | 2 => {
                let town = self.below(400) as f64;
                let (lat, lon) = (36.5 + (town * 7.31) % 22.0, -8.5 + (town * 13.77) % 33.0);
                (lat + self.spread() * 0.05, lon + self.spread() * 0.08)
            }
            _ => {
                let mut one = self.below(people);
                let city = CITIES.iter().find(|(_, _, people)| match one.checked_sub(*people) {
                    Some(left) => {
                        one = left;
                        false
                    }
                    None => true,
                });
                let (lat, lon, _) = city.expect("within all people");
                (lat + self.spread() * 0.11, lon + self.spread() * 0.18)
            }
        };
        ((lat * 1e6_f64).round() / 1e6, (lon * 1e6_f64).round() / 1e6)
    }

    fn words(&mut self, count: usize) -> String {
        const WORDS: [&str; 32] = [
            "tent",
            "peer",
            "night",
            "river",
            "Zelt",
            "am",
            "Ufer",
            "offen",
            "für",
            "alle",
            "Straße",
            "Zürich",
            "Berlin",
            "café",
            "drop-in",
            "van",
            "behind",
            "the",
            "stage",
            "station",
            "Süd",
            "nord",
            "support",
            "harm",
            "reduction",
            "neighbourhood",
            "kitchen",
            "bridge",
            "Beratung",
            "quiet",
            "lantern",
            "meadow",
        ];
        let mut words = String::new();
        for _ in 0..count {
            words.push_str(WORDS[self.below(WORDS.len())]);
            words.push(' ');
        }
        words + &self.below(100_000).to_string()
    }

    fn stall(&mut self) -> String {
        let (lat, lon) = self.place();
        let offers: Vec<&str> = offer::ALL.iter().filter(|_| self.below(8) == 0).copied().collect();
        json!({
            "name": {"en": self.words(3), "de": self.words(3)}, "group": format!("g-{}", self.below(40)),
            "place": {"lat": lat, "lon": lon, "words": {"en": self.words(4)}}, "country": "de",
            "hours": "Mo-Fr 12:00-20:00; Sa 14:00-18:00", "zone": "Europe/Berlin", "offers": offers,
            "languages": ["en", "de"], "about": {"en": self.words(10)}, "checked": "2027-05-01",
        })
        .to_string()
    }

    fn gathering(&mut self) -> String {
        let (lat, lon) = self.place();
        let starts = first_day() + TimeDelta::hours(self.below(365 * 24) as i64);
        let ends = starts + TimeDelta::hours(4 + self.below(68) as i64);
        json!({
            "name": {"en": self.words(3)}, "kind": "festival", "starts": starts, "ends": ends, "zone": "Europe/Berlin",
            "place": {"lat": lat, "lon": lon, "words": {"en": self.words(4)}}, "country": "de", "status": "on",
            "about": {"en": self.words(12)},
        })
        .to_string()
    }

    fn meeting(&mut self) -> String {
        let (lat, lon) = self.place();
        json!({
            "name": {"en": self.words(3)}, "group": "us", "weekday": 1 + self.below(7), "start": 30 * self.below(48),
            "length_min": 60, "zone": "Europe/Berlin", "place": {"lat": lat, "lon": lon, "words": {"en": self.words(4)}},
            "country": "de", "languages": ["en"], "format": ["open"],
        })
        .to_string()
    }
}

/// A folder, adopted into from as many feeds as it takes.
struct Held {
    folder: TempDir,
    database: Database,
    adopting: Duration,
    count: usize,
}

impl Held {
    fn new() -> Self {
        let folder = empty_folder();
        let database = Database::open(folder.path(), Verified::embedded(), LANGUAGE).expect("a database");
        Self { folder, database, adopting: Duration::ZERO, count: 0 }
    }

    /// Adopts a feed of these records.
    fn add(&mut self, records: Records) {
        self.count += records.len();
        let edition = edition_of(records);
        let start = Instant::now();
        assert_eq!(self.database.adopt(&edition, first_day()).expect("room on the disk"), Adopted::Taken);
        self.adopting += start.elapsed();
    }

    fn add_many(&mut self, count: usize, kind: &str, mut make: impl FnMut() -> String) {
        let mut left = count;
        while left > 0 {
            let some = left.min(FEED);
            self.add((0..some).map(|at| ((kind.to_owned(), format!("r-{at}")), make())).collect());
            left -= some;
        }
    }

    fn size(&self) -> u64 {
        fs::metadata(self.folder.path().join("content.db")).expect("the store's file").len()
    }
}

fn edition_of(records: Records) -> Verified {
    let mut group = Group::new();
    group.publish(records);
    let edition = &group.editions[0];
    let trust = Trust::of_group(&group.keys_txt(), &group.feed).expect("our own keys");
    let head = trust.head(&edition.head_txt).expect("our own head");
    let packs = vec![group.pack(&edition.head.base)];
    Untrusted { head, keys_txt: Some(group.keys_txt()), onto: None, packs }.verify().expect("our own packs")
}

/// The same rows in the plainest tables there are: a bare R*Tree over a table of texts, and a table to be read whole.
struct Bare {
    connection: Connection,
    json: std::path::PathBuf,
}

#[derive(Deserialize)]
struct Placed {
    place: LatLon,
    #[serde(default)]
    starts: Option<DateTime<Utc>>,
    #[serde(default)]
    ends: Option<DateTime<Utc>>,
}

#[derive(Clone, Copy, Deserialize)]
struct LatLon {
    lat: f64,
    lon: f64,
}

impl LatLon {
    fn from(self, from: Point) -> f64 {
        from.distance_m(Point::new(self.lat, self.lon).expect("on earth"))
    }
}

impl Bare {
    fn of(held: &Held, folder: &Path, kind: &str) -> Self {
        let connection = Connection::open(folder.join("bare.db")).expect("a file");
        let store = held.folder.path().join("content.db");
        connection.execute("ATTACH ?1 AS store", [store.to_str().expect("a path")]).expect("the store's file");
        let made = format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
             CREATE TABLE raw (n INTEGER PRIMARY KEY, lat REAL, lon REAL, first REAL, last REAL, value TEXT);
             INSERT INTO raw (lat, lon, first, last, value)
                 SELECT value ->> '$.place.lat', value ->> '$.place.lon', unixepoch(value ->> '$.starts') / 86400.0,
                        unixepoch(value ->> '$.ends') / 86400.0, value FROM store.record WHERE kind = '{kind}';
             CREATE VIRTUAL TABLE tree USING rtree (n, south, north, west, east, first, last);
             INSERT INTO tree SELECT n, lat, lat, lon, lon, coalesce(first, 0), coalesce(last, 0) FROM raw;
             CREATE VIRTUAL TABLE flat USING rtree (n, south, north, west, east);
             INSERT INTO flat SELECT n, lat, lat, lon, lon FROM raw"
        );
        connection.execute_batch(&made).expect("plain tables");
        let json = folder.join("all.json");
        let mut all = String::from("[");
        {
            let mut query = connection.prepare("SELECT value FROM raw").expect("our own table");
            let mut rows = query.query([]).expect("rows");
            while let Some(row) = rows.next().expect("a row") {
                all.push_str(row.get_ref(0).expect("text").as_str().expect("text"));
                all.push(',');
            }
        }
        all.pop();
        fs::write(&json, all + "]").expect("room on the disk");
        Self { connection, json }
    }

    /// The nearest rows, as texts: boxes twice as wide each time, as whoever has an R*Tree and nothing else would.
    fn nearest(&self, from: Point) -> Vec<String> {
        let mut radius = 250.0;
        loop {
            let mut near = self.in_tree(
                "SELECT n, south, west FROM flat WHERE south >= ?1 AND north <= ?2 AND west >= ?3 AND east <= ?4",
                from,
                radius,
                &[],
            );
            near.retain(|(distance, _)| *distance <= radius);
            if near.len() >= NEAREST || radius > 2e7 {
                near.sort_by(|one, other| one.0.total_cmp(&other.0));
                near.truncate(NEAREST);
                return self.fetch(near.into_iter().map(|(_, n)| n));
            }
            radius *= 2.0;
        }
    }

    fn in_tree(&self, sql: &str, from: Point, radius: f64, also: &[f64]) -> Vec<(f64, i64)> {
        let there = from.around(radius);
        let mut query = self.connection.prepare_cached(sql).expect("our own table");
        let values = [there.south, there.north, there.west, there.east].into_iter().chain(also.iter().copied());
        let rows = query.query_map(rusqlite::params_from_iter(values), |row| {
            let place = LatLon { lat: row.get(1)?, lon: row.get(2)? };
            Ok((place.from(from), row.get(0)?))
        });
        rows.expect("rows").map(|row| row.expect("a row")).collect()
    }

    fn weekend(&self, from: Point, first: DateTime<Utc>, last: DateTime<Utc>) -> Vec<String> {
        let sql = "SELECT n, south, west FROM tree WHERE north >= ?1 AND south <= ?2 AND east >= ?3 AND west <= ?4
                   AND last >= ?5 AND first <= ?6";
        let day = |moment: DateTime<Utc>| moment.timestamp() as f64 / 86_400.0;
        let mut found = self.in_tree(sql, from, TRIP_M, &[day(first), day(last)]);
        found.retain(|(distance, _)| *distance <= TRIP_M);
        self.fetch(found.into_iter().map(|(_, n)| n))
    }

    fn fetch(&self, rows: impl Iterator<Item = i64>) -> Vec<String> {
        let mut query = self.connection.prepare_cached("SELECT value FROM raw WHERE n = ?1").expect("our own table");
        rows.map(|n| query.query_row([n], |row| row.get(0)).expect("a row")).collect()
    }

    /// How far the nearest are, in millimetres, by the distance to every one.
    fn distances_mm(&self, from: Point) -> Vec<i64> {
        let mut query = self.connection.prepare_cached("SELECT lat, lon FROM raw").expect("our own table");
        let rows = query.query_map([], |row| Ok(LatLon { lat: row.get(0)?, lon: row.get(1)? }));
        let far = |place: LatLon| (place.from(from) * 1e3).round() as i64;
        let mut far: Vec<i64> = rows.expect("rows").map(|row| far(row.expect("a row"))).collect();
        far.sort_unstable();
        far.truncate(NEAREST);
        far
    }

    /// The same by reading every row of a table that has latitudes and longitudes.
    fn nearest_by_scan(&self, from: Point) -> Vec<String> {
        let scan = "SELECT value FROM raw ORDER BY (lat - ?1) * (lat - ?1) + ?3 * (lon - ?2) * (lon - ?2) LIMIT ?4";
        let mut query = self.connection.prepare_cached(scan).expect("our own table");
        let narrow = from.lat().to_radians().cos().powi(2);
        let rows = query.query_map(params![from.lat(), from.lon(), narrow, NEAREST as i64], |row| row.get(0));
        rows.expect("rows").map(|row| row.expect("a row")).collect()
    }

    fn weekend_by_scan(&self, from: Point, first: DateTime<Utc>, last: DateTime<Utc>) -> usize {
        let day = |moment: DateTime<Utc>| moment.timestamp() as f64 / 86_400.0;
        let there = from.around(TRIP_M);
        let scan = "SELECT lat, lon, value FROM raw WHERE lat BETWEEN ?1 AND ?2 AND lon BETWEEN ?3 AND ?4 AND last > ?5 AND first < ?6";
        let mut query = self.connection.prepare_cached(scan).expect("our own table");
        let values = params![there.south, there.north, there.west, there.east, day(first), day(last)];
        let rows = query
            .query_map(values, |row| Ok((LatLon { lat: row.get(0)?, lon: row.get(1)? }, row.get::<_, String>(2)?)));
        rows.expect("rows").filter(|row| row.as_ref().expect("a row").0.from(from) <= TRIP_M).count()
    }

    /// How many are asked for in the file of all, which is read and understood for it.
    fn by_json(&self, is_meant: impl Fn(&Placed) -> bool) -> usize {
        let text = fs::read_to_string(&self.json).expect("our own file");
        let all: Vec<Placed> = serde_json::from_str(&text).expect("we wrote it");
        all.iter().filter(|one| is_meant(one)).count()
    }
}

fn points(maker: &mut Maker, count: usize) -> Vec<Point> {
    (0..count).filter_map(|_| maker.place().into()).filter_map(|(lat, lon)| Point::new(lat, lon)).collect()
}

/// The measures, all of them; with `most`, of no more places than that.
pub fn measure(most: usize) {
    let mut maker = Maker { state: 2027 };
    println!("median (least..most, rounds); release build; readers are where places are\n");
    let (mut near, mut weekends) = (Vec::new(), Vec::new());
    for size in SIZES.into_iter().filter(|size| *size <= most) {
        let mut held = Held::new();
        held.add_many(size, "stall", || maker.stall());
        held.add_many(size, "gathering", || maker.gathering());
        let rate = held.count as f64 / held.adopting.as_secs_f64();
        println!(
            "{size} stalls and {size} gatherings, of {} feeds: {} MB, adopted at {rate:.0} records/s",
            2 * size.div_ceil(FEED),
            held.size() / 1_000_000
        );
        near.push(nearest(&mut maker, &held));
        weekends.push(weekend(&mut maker, &held, size));
        if size == 100_000 {
            search(&held);
        }
        println!();
    }
    let (Some([least, ..]), Some(largest)) = (near.first(), near.last()) else { return };
    let over = |one: &[Times; 2]| one[0].over(&one[1]);
    for (times, size) in near.iter().zip(SIZES) {
        aim(&format!("nearest {NEAREST} of {size}"), times[0].median(), Duration::from_micros(300));
    }
    ratio("nearest: growth from the least to the most", largest[0].over(least), 5.0);
    near.iter()
        .zip(SIZES)
        .for_each(|(times, size)| ratio(&format!("nearest of {size}: over a bare R*Tree"), over(times), 1.5));
    if let Some(times) = weekends.get(2) {
        aim("a weekend among 100000", times[0].median(), Duration::from_millis(2));
    }
    meetings(&mut maker);
    adopting(&mut maker);
}

fn aim(name: &str, found: Duration, most: Duration) {
    let verdict = if found <= most { "met" } else { "MISSED" };
    println!("{name:<46} {}, aim <= {} {verdict}", shown(found), shown(most));
}

fn ratio(name: &str, found: f64, most: f64) {
    let verdict = if found <= most { "met" } else { "MISSED" };
    println!("{name:<46} x {found:.2}, aim <= {most} {verdict}");
}

fn told(name: &str, times: &Times, ours: &Times) {
    println!("  {name:<34} {:<36} x {:.2}", times.to_string(), times.over(ours));
}

fn nearest(maker: &mut Maker, held: &Held) -> [Times; 2] {
    let (folder, from) = (empty_folder(), points(maker, 60));
    let bare = Bare::of(held, folder.path(), "stall");
    let ask = |from: &Point| {
        let around = Around { from: *from, within_m: 1e6 };
        held.database.nearby(around, &[], NEAREST, |_| true).expect("an answer")
    };
    for from in &from[..10] {
        let far = |near: &Near<Spot>| (near.distance_m * 1e3).round() as i64;
        let ours: Vec<i64> = ask(from).iter().map(far).collect();
        assert_eq!(ours, bare.distances_mm(*from), "the same places");
    }
    let ours = each(20, &from, ask);
    let tree = each(20, &from, |from| bare.nearest(*from));
    println!("  {:<34} {ours}", "nearest, ours");
    told("a bare R*Tree, rows as text", &tree, &ours);
    let offers = [Id::new(offer::NALOXONE).expect("an id"), Id::new(offer::WATER).expect("an id")];
    let with = each(20, &from, |from| {
        let around = Around { from: *from, within_m: 1e6 };
        held.database.nearby(around, &offers, NEAREST, |_| true).expect("an answer")
    });
    told("ours, with two offers", &with, &ours);
    let few = from.get(..3).unwrap_or_default();
    told("a scan in SQL", &each(3, few, |from| bare.nearest_by_scan(*from)), &ours);
    told("loading JSON", &each(1, &from[..1], |from| bare.by_json(|one| one.place.from(*from) < 1e4)), &ours);
    [ours, tree]
}

fn weekend(maker: &mut Maker, held: &Held, size: usize) -> [Times; 2] {
    let (folder, from) = (empty_folder(), points(maker, 60));
    let bare = Bare::of(held, folder.path(), "gathering");
    let friday = first_day() + TimeDelta::days(66);
    let sunday = friday + TimeDelta::days(2);
    let ask = |from: &Point| {
        let around = Around { from: *from, within_m: TRIP_M };
        held.database.gatherings(friday, sunday, Some(around)).expect("an answer")
    };
    let mut counts: Vec<usize> = from.iter().map(|from| ask(from).len()).collect();
    for (from, count) in from.iter().zip(&counts) {
        assert_eq!(bare.weekend_by_scan(*from, friday, sunday), *count, "the same gatherings");
    }
    counts.sort_unstable();
    let rounds = if size > 100_000 { 5 } else { 20 };
    let ours = each(rounds, &from, ask);
    let tree = each(rounds, &from, |from| bare.weekend(*from, friday, sunday));
    println!("  {:<34} {ours}; {} of them", "weekend within 50 km, ours", counts[counts.len() / 2]);
    told("a bare R*Tree, rows as text", &tree, &ours);
    told("a scan in SQL", &each(3, &from[..3], |from| bare.weekend_by_scan(*from, friday, sunday)), &ours);
    let json = each(1, &from[..1], |from| {
        bare.by_json(|one| {
            one.starts.is_some_and(|starts| starts < sunday)
                && one.ends.is_some_and(|ends| ends > friday)
                && one.place.from(*from) <= TRIP_M
        })
    });
    told("loading JSON", &json, &ours);
    let all = each(3, &[()], |()| held.database.gatherings(friday, sunday, None).expect("an answer"));
    println!("  {:<34} {all}", "weekend anywhere, ours");
    [ours, tree]
}

fn search(held: &Held) {
    let kinds = [Kind::Stall, Kind::Group, Kind::Gathering, Kind::Meeting, Kind::Alert, Kind::Note];
    let ask = |typed: &&str| held.database.search_places(typed, &kinds, 50).expect("an answer");
    println!("  {:<34} {}", "search as typed", each(20, &TYPED, ask));
    for typed in TYPED {
        println!("  {:<34} {}; {} found", format!("  {typed:?}"), each(20, &[typed], ask), ask(&typed).len());
    }
    let worst = TYPED.iter().map(|typed| each(20, &[*typed], ask)).max_by_key(Times::median).expect("some text");
    aim("search as typed, the slowest text", worst.median(), Duration::from_millis(50));
    let rare = each(20, &["n"], |typed| held.database.search_places(typed, &[Kind::Alert], 50).expect("an answer"));
    println!("  {:<34} {rare}", "\"n\" in alerts, of which there are none");
}

fn meetings(maker: &mut Maker) {
    let mut held = Held::new();
    held.add_many(MEETINGS, "meeting", || maker.meeting());
    let from = points(maker, 60);
    println!("\n{MEETINGS} meetings");
    let wanted = |from: &Point, weekdays: &[u8]| MeetingsWanted {
        around: Some(Around { from: *from, within_m: WALK_M }),
        weekdays: weekdays.to_vec(),
        limit: usize::MAX,
        ..MeetingsWanted::default()
    };
    let ask = |from: &Point| held.database.meetings(&wanted(from, &[])).expect("an answer");
    let mut counts: Vec<usize> = from.iter().map(|from| ask(from).len()).collect();
    counts.sort_unstable();
    let week = each(20, &from, ask);
    println!("  {:<34} {week}; {} of them", "the week's within 10 km, all", counts[counts.len() / 2]);
    let today = each(20, &from, |from| held.database.meetings(&wanted(from, &[3])).expect("an answer"));
    println!("  {:<34} {today}", "today's within 10 km, all");
    let list = MeetingsWanted { limit: 100, ..MeetingsWanted::default() };
    println!(
        "  {:<34} {}",
        "100 of the week, anywhere",
        each(20, &[()], |()| held.database.meetings(&list).expect("an answer"))
    );
    aim("the week's meetings within 10 km", week.median(), Duration::from_millis(5));
}

/// A feed full of stalls, with an index kept and without: without it is what adopting took before there was one.
fn adopting(maker: &mut Maker) {
    let records: Records = (0..FEED).map(|at| (("stall".to_owned(), format!("r-{at}")), maker.stall())).collect();
    let edition = edition_of(records);
    let mut took = [Vec::new(), Vec::new()];
    for round in 0..6 {
        for indexed in if round % 2 == 0 { [true, false] } else { [false, true] } {
            let held = Held::new();
            if !indexed {
                let file = Connection::open(held.folder.path().join("content.db")).expect("the store's file");
                file.execute("DELETE FROM indexed", []).expect("its index");
            }
            let start = Instant::now();
            assert_eq!(held.database.adopt(&edition, first_day()).expect("room on the disk"), Adopted::Taken);
            took[usize::from(indexed)].push(start.elapsed());
        }
    }
    let [without, with] = took.map(Times::new);
    println!("\nadopting {FEED} stalls");
    println!("  {:<34} {without}", "without an index");
    println!("  {:<34} {with}", "with it");
    ratio("adopting stalls: the index", with.over(&without), 1.6);
}
