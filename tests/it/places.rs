//! What is asked of places, times and words: the index answers as a reading of every record would, whatever was published,
//! taken back or broken; and where there is none, the reading does.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;
use tentlight::domain::{FeedId, Group as PeerGroup, Id, Point, Reference, Stall};
use tentlight::feed::{Anchors, Kind, Verified};
use tentlight::store::{Adopted, Around, Database, Held, MeetingsWanted, Near, Origin, Spot};

use crate::adopt::{base, delta, now};
use crate::feed_maker::{Group, Records, line, note};
use crate::store::{content_db, folder, open};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn key(kind: &str, id: &str) -> (String, String) {
    (kind.to_owned(), id.to_owned())
}

fn around(lat: f64, lon: f64, within_m: f64) -> Around {
    Around { from: Point::new(lat, lon).unwrap(), within_m }
}

fn stall(name: &str, at: (f64, f64), offers: &[&str]) -> Value {
    json!({"name": {"en": name}, "group": "us", "place": {"lat": at.0, "lon": at.1}, "hours": "24/7",
           "zone": "Europe/Berlin", "offers": offers})
}

fn gathering(name: &str, at: Option<(f64, f64)>, days: &[(i64, i64)]) -> Value {
    let day =
        |day: i64| (first_moment() + TimeDelta::hours(day * 6)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let times: Vec<Value> =
        days.iter().map(|(first, last)| json!({"starts": day(*first), "ends": day(*last)})).collect();
    let mut value = json!({"name": {"en": name}, "kind": "festival", "zone": "Europe/Berlin", "country": "de",
        "status": "on", "address": {"en": "a meadow"}, "starts": times[0]["starts"], "ends": times[0]["ends"]});
    if let Some((lat, lon)) = at {
        value["place"] = json!({"lat": lat, "lon": lon});
    }
    if days.len() > 1 {
        value["occurrences"] = json!(times);
    }
    value
}

fn first_moment() -> DateTime<Utc> {
    "2027-06-01T00:00:00Z".parse().unwrap()
}

fn records(of: Vec<((String, String), Value)>) -> Records {
    of.into_iter().map(|(key, value)| (key, value.to_string())).collect()
}

/// A group that published these editions.
fn group_of(editions: Vec<Records>) -> Group {
    let mut group = Group::new();
    for records in editions {
        group.publish(records);
    }
    group
}

/// A phone that holds all that a group published, one edition after the other.
fn holding(records: Vec<((String, String), Value)>) -> (TempDir, Database, Group) {
    let group = group_of(vec![self::records(records)]);
    let folder = folder();
    let database = open(&folder);
    take(&database, &base(&group, 0));
    (folder, database, group)
}

#[track_caller]
fn take(database: &Database, edition: &Verified) {
    assert_eq!(database.adopt(edition, now()).unwrap(), Adopted::Taken);
}

fn file(folder: &TempDir) -> Connection {
    Connection::open(content_db(folder)).unwrap()
}

fn is_indexed(folder: &TempDir) -> bool {
    file(folder).query_row("SELECT count(*) FROM indexed", [], |row| row.get::<_, i64>(0)).unwrap() == 1
}

/// What the same question comes to with the index and without: twice the same. The first is checked to be by the index.
#[track_caller]
fn both<T: PartialEq + std::fmt::Debug>(folder: &TempDir, ask: impl Fn() -> T) -> T {
    assert!(is_indexed(folder));
    let by_index = ask();
    let file = file(folder);
    let version: i64 = file.query_row("DELETE FROM indexed RETURNING version", [], |row| row.get(0)).unwrap();
    let by_scan = ask();
    file.execute("INSERT INTO indexed (version) VALUES (?1)", [version]).unwrap();
    assert_eq!(by_index, by_scan, "the index says the first, the records the second");
    by_index
}

fn ids<V>(found: &[Near<V>]) -> Vec<String> {
    found.iter().map(|near| near.held.id.to_string()).collect()
}

fn every(_: &Held<Spot>) -> bool {
    true
}

fn everything(database: &Database, typed: &str) -> Vec<(FeedId, Kind, Id)> {
    let kinds = [Kind::Stall, Kind::Group, Kind::Gathering, Kind::Meeting, Kind::Alert, Kind::Note];
    database.search_places(typed, &kinds, 100).unwrap()
}

fn found(database: &Database, typed: &str) -> BTreeSet<String> {
    everything(database, typed).into_iter().map(|(_, _, id)| id.to_string()).collect()
}

// The index, and the reading of every record

/// Where two meridians are one, where all of them meet, where many stand in one place.
fn anywhere() -> impl Strategy<Value = (f64, f64)> {
    let lat = prop_oneof![-90.0..=90.0, Just(90.0), Just(-90.0), 52.5..52.6, Just(52.52), 89.9..90.0, -0.01..0.01];
    let lon =
        prop_oneof![-180.0..=180.0, Just(180.0), Just(-180.0), 13.3..13.5, Just(13.405), 179.9..180.0, -180.0..-179.9];
    (lat, lon).prop_map(|(lat, lon)| if f64::abs(lat) < 0.001 { (0.001, lon) } else { (lat, lon) })
}

fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("Zelt"),
        Just("zürich"),
        Just("Straße"),
        Just("Drug-Checking"),
        Just("针具交换"),
        Just("ตรวจสาร"),
        Just("HIV检测"),
        Just("naloxone"),
        Just("AND"),
        Just("e\u{301}te\u{301}"),
        Just("Łódź"),
        Just("zu"),
    ];
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

fn offers() -> impl Strategy<Value = Vec<String>> {
    let offer = prop_oneof![Just("naloxone"), Just("water"), Just("drug-checking"), Just("a-later-word")];
    proptest::collection::vec(offer.prop_map(ToOwned::to_owned), 0..3)
}

fn one_record() -> impl Strategy<Value = Value> {
    let stall = (words(), anywhere(), offers(), any::<bool>()).prop_map(|(name, at, offers, festive)| {
        let offers: Vec<&str> = offers.iter().map(String::as_str).collect();
        let mut stall = stall(&name, at, &offers);
        if festive {
            stall["gathering"] = json!("id-0");
        }
        json!(["stall", stall])
    });
    let group = (words(), proptest::option::of(anywhere())).prop_map(|(name, at)| {
        let mut group = json!({"name": {"de": name}, "country": "de", "about": {"en": "peers"}});
        if let Some((lat, lon)) = at {
            group["place"] = json!({"lat": lat, "lon": lon, "words": {"en": "behind the stage"}});
        }
        json!(["group", group])
    });
    let times = proptest::collection::vec((0_i64..200, 0_i64..9), 1..4);
    let gathering = (words(), proptest::option::of(anywhere()), times).prop_map(|(name, at, times)| {
        let times: Vec<(i64, i64)> = times.into_iter().map(|(first, length)| (first, first + length)).collect();
        json!(["gathering", gathering(&name, at, &times)])
    });
    let meeting = (words(), anywhere(), 1..=7_u8, 0..3_u16, any::<[bool; 2]>()).prop_map(|(name, (lat, lon), day, hour, [online, german])| {
        let mut meeting = json!({"name": {"en": name}, "group": "id-1", "weekday": day, "start": hour * 60, "length_min": 60,
            "zone": "Europe/Berlin", "place": {"lat": lat, "lon": lon}});
        if online {
            meeting["online"] = json!({"url": "https://meeting.example/"});
        }
        if german {
            meeting["country"] = json!("de");
        }
        json!(["meeting", meeting])
    });
    let news = words().prop_map(|words| json!(["note", serde_json::from_str::<Value>(&note(&words)).unwrap()]));
    prop_oneof![stall, group, gathering, meeting, news, Just(json!(["future", {"any": 1}]))]
}

fn an_edition() -> impl Strategy<Value = Records> {
    proptest::collection::vec((one_record(), 0..12_u8), 0..14).prop_map(|made| {
        let record =
            |(one, number): (Value, u8)| (key(one[0].as_str().unwrap(), &format!("id-{number}")), one[1].to_string());
        made.into_iter().map(record).collect()
    })
}

/// Every question there is, from somewhere, some time.
fn same_answers(
    folder: &TempDir,
    database: &Database,
    groups: &[Group],
    from: (f64, f64),
    within_m: f64,
    at: i64,
    typed: &str,
) {
    let here = around(from.0, from.1, within_m);
    for limit in [1, 3, 100] {
        both(folder, || database.nearby(here, &[], limit, every).unwrap());
        both(folder, || database.nearby(here, &[], limit, |held| held.id.as_str() > "id-3").unwrap());
    }
    for offers in [vec![id("naloxone")], vec![id("water"), id("a-later-word")]] {
        both(folder, || database.nearby(here, &offers, 2, every).unwrap());
    }
    let then = first_moment() + TimeDelta::hours(at * 6);
    for days in [0, 1, 30] {
        let until = then + TimeDelta::days(days);
        both(folder, || database.gatherings(then, until, None).unwrap());
        both(folder, || database.gatherings(then, until, Some(here)).unwrap());
    }
    for around in [None, Some(here)] {
        for (weekdays, online, country) in
            [(vec![], false, None), (vec![5, 1, 1], true, None), (vec![7, 2], false, Some(id("de")))]
        {
            for limit in [1, 100] {
                let wanted =
                    MeetingsWanted { around, weekdays: weekdays.clone(), online, country: country.clone(), limit };
                both(folder, || database.meetings(&wanted).unwrap());
            }
        }
    }
    for group in groups {
        both(folder, || database.stalls_at(&group.feed, &id("id-0")).unwrap());
        both(folder, || database.stalls_of(&group.feed, &id("us")).unwrap());
        both(folder, || database.meetings_of(&group.feed, &id("id-1")).unwrap());
    }
    both(folder, || everything(database, typed).into_iter().collect::<BTreeSet<_>>());
    both(folder, || {
        database.search_places(typed, &[Kind::Gathering, Kind::Note], 100).unwrap().into_iter().collect::<BTreeSet<_>>()
    });
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn the_index_answers_as_a_reading_of_every_record_does(
        editions in proptest::collection::vec(an_edition(), 1..4),
        other in an_edition(),
        from in anywhere(),
        within_m in prop_oneof![Just(0.0), 1.0..50_000.0, 1e5..2.1e7, Just(1e9), Just(f64::INFINITY)],
        at in 0_i64..200,
        typed in words(),
        dropped in any::<bool>(),
    ) {
        let folder = folder();
        let database = open(&folder);
        let groups = [group_of(editions), group_of(vec![other])];
        take(&database, &base(&groups[0], 0));
        take(&database, &base(&groups[1], 0));
        for edition in 1..groups[0].editions.len() {
            let next = if edition == 1 { delta(&groups[0], 0, 1) } else { base(&groups[0], edition) };
            take(&database, &next);
        }
        if dropped {
            database.drop_feed(&groups[1].feed).unwrap();
        }
        same_answers(&folder, &database, &groups, from, within_m, at, &typed);
        prop_assert_eq!(database.origin(), Origin::Disk);
        // Kept record by record, or made at once: the same.
        file(&folder).execute("DELETE FROM indexed", []).unwrap();
        drop(database);
        let database = open(&folder);
        same_answers(&folder, &database, &groups, from, within_m, at, &typed);
    }

    #[test]
    fn nothing_anybody_types_is_an_error(typed in any::<String>()) {
        let (folder, database, _) = holding(vec![(key("stall", "tent"), stall(&typed.replace(|c: char| c.is_control(), " "), (52.0, 13.0), &[]))]
            .into_iter().filter(|_| !typed.trim().is_empty() && typed.len() < 60 && !typed.chars().any(char::is_control) && false).collect());
        both(&folder, || everything(&database, &typed));
        prop_assert!(is_indexed(&folder));
    }
}
