//! What is asked of places, times and words: the index answers as a reading of every record would, whatever was published,
//! taken back or broken; and where there is none, the reading does.

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;
use tentlight::domain::{Alert, FeedId, Gathering, Id, Point, Reference, Stall};
use tentlight::feed::{Anchors, Kind, Verified};
use tentlight::store::{Adopted, Around, Database, Held, MeetingsWanted, Near, Origin, Spot};

use crate::adopt::{base, delta, now};
use crate::feed_maker::{Group, Records, note};
use crate::store::{content_db, folder, folder_with_content, open};

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

/// A stall with words that do not pack to nothing: many alike would be refused as a bomb.
fn noisy(at: u32, mut stall: Value) -> ((String, String), Value) {
    let mix = |round: u64| {
        (u64::from(at) * 12 + round)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(31)
            .wrapping_mul(0xbf58_476d_1ce4_e5b9)
    };
    stall["about"] = json!({"en": (0..12).map(|round| format!("{:x}", mix(round))).collect::<String>()});
    (key("stall", &format!("s-{at:04}")), stall)
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

/// A folder whose content.db holds what is in the binary; made once.
fn phone() -> TempDir {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = folder();
    let file = || fs::read(content_db(&folder_with_content())).unwrap();
    fs::write(content_db(&folder), FILE.get_or_init(file)).unwrap();
    folder
}

/// A phone that holds what a group published.
fn holding(records: Vec<((String, String), Value)>) -> (TempDir, Database, Group) {
    let group = group_of(vec![self::records(records)]);
    let folder = phone();
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
            for (limit, from) in [(1, None), (100, None), (1, Some((5, 600))), (100, Some((2, 60)))] {
                let (weekdays, country) = (weekdays.clone(), country.clone());
                let wanted = MeetingsWanted { around, weekdays, from, online, country, limit };
                both(folder, || database.meetings(&wanted).unwrap());
                both(folder, || database.meetings_that(&wanted, |meeting| meeting.start % 2 == 0).unwrap());
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
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

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
        let folder = phone();
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
}

#[test]
fn nothing_anybody_types_is_an_error() {
    let (folder, database, _) = holding(vec![(key("stall", "tent"), stall("Tent AND name", (52.0, 13.0), &[]))]);
    let operators = [
        "AND",
        "OR",
        "NOT",
        "*",
        "\"",
        "\"\"",
        "^",
        "(",
        ")",
        "name:",
        "-",
        "+",
        "NEAR(a b)",
        "'",
        ";",
        "\0",
        "%",
        "_",
        "{a}",
    ];
    for typed in operators {
        for typed in [typed.to_owned(), format!("tent {typed}"), format!("{typed}tent"), format!("{typed} {typed}")] {
            everything(&database, &typed);
            assert!(is_indexed(&folder), "{typed:?}");
        }
    }
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(500)
    });
    let typed = prop_oneof![any::<String>(), "[\\PC]{0,9}", "[a-zA-Z\"*()^:{}+ -]{0,20}"];
    let ask = |typed: String| {
        everything(&database, &typed);
        prop_assert!(is_indexed(&folder));
        Ok(())
    };
    runner.run(&typed, ask).unwrap();
    assert_eq!(found(&database, "tent AND"), BTreeSet::from(["tent".to_owned()]));
}

// Where

#[test]
fn the_nearest_comes_first_also_across_the_date_line_and_at_a_pole() {
    let (folder, database, group) = holding(vec![
        (key("stall", "west"), stall("West", (-17.0, 179.95), &[])),
        (key("stall", "east"), stall("East", (-17.0, -179.985), &[])),
        (key("stall", "line"), stall("Line", (-17.0, 180.0), &[])),
        (key("stall", "pole"), stall("Pole", (89.999, -90.0), &[])),
        (key("stall", "twin-b"), stall("Twin", (52.52, 13.405), &[])),
        (key("stall", "twin-a"), stall("Twin", (52.52, 13.405), &[])),
        (key("stall", "there"), stall("There", (52.53, 13.405), &[])),
    ]);
    let near = |at: Around, limit| ids(&both(&folder, || database.nearby(at, &[], limit, every).unwrap()));
    assert_eq!(near(around(-17.0, -179.99, 50_000.0), 9), ["east", "line", "west"]);
    assert_eq!(near(around(-17.0, 180.0, 1.0), 9), ["line"]);
    assert_eq!(near(around(89.999, 90.0, 500.0), 9), ["pole"]);
    assert_eq!(near(around(52.52, 13.405, 0.0), 9), ["twin-a", "twin-b"]);
    assert_eq!(near(around(52.52, 13.405, 5_000.0), 1), ["twin-a"]);
    assert_eq!(near(around(52.52, 13.405, f64::INFINITY), 4), ["twin-a", "twin-b", "there", "pole"]);
    assert!(near(around(52.52, 13.405, f64::NAN), 4).is_empty());
    assert!(near(around(52.52, 13.405, 5_000.0), 0).is_empty());
    let found = database.nearby(around(52.52, 13.405, 5_000.0), &[], 3, every).unwrap();
    let there = &found[2];
    assert_eq!((there.held.feed.clone(), there.held.id.clone()), (group.feed, id("there")));
    assert!((there.distance_m - 1_112.0).abs() < 1.0 && there.bearing_deg.abs() < 1e-6, "{there:?}");
}

/// Opening hours are asked of a stall's own words, which takes long: never of more stalls than the answer needs.
#[test]
fn no_more_is_read_of_a_city_than_an_answer_needs() {
    let city = (0..2_000).map(|at| {
        let place = (52.5 + f64::from(at) * 1e-5, 13.4);
        noisy(at, stall("Tent", place, if at % 2 == 0 { &["naloxone"] } else { &["water"] }))
    });
    let (folder, database, _) = holding(city.collect());
    let asked = std::cell::Cell::new(0);
    let keep = |held: &Held<Spot>| {
        asked.set(asked.get() + 1);
        held.id.as_str() >= "s-0010"
    };
    let here = around(52.5, 13.4, 1e6);
    assert_eq!(ids(&database.nearby(here, &[], 2, keep).unwrap()), ["s-0010", "s-0011"]);
    assert!(asked.get() < 20, "{} were asked", asked.get());
    asked.set(0);
    assert_eq!(ids(&database.nearby(here, &[id("naloxone")], 2, keep).unwrap()), ["s-0010", "s-0012"]);
    assert!(asked.get() < 10, "{} were asked", asked.get());
    assert!(is_indexed(&folder));
}

#[test]
fn a_gathering_is_found_by_any_of_its_times_and_with_no_place_wherever_one_is_not_asked() {
    let (folder, database, group) = holding(vec![
        (key("gathering", "weekly"), gathering("Weekly", Some((52.5, 13.4)), &[(0, 1), (28, 29), (56, 57)])),
        (key("gathering", "online"), gathering("Online", None, &[(28, 30)])),
        (key("gathering", "far"), gathering("Far", Some((38.7, -9.1)), &[(27, 29)])),
        (key("stall", "tent"), {
            let mut tent = stall("Tent", (52.5, 13.4), &[]);
            tent["gathering"] = json!("weekly");
            tent
        }),
    ]);
    let day = |day: i64| first_moment() + TimeDelta::days(day);
    let names = |found: Vec<Held<Gathering>>| found.into_iter().map(|held| held.id.to_string()).collect::<Vec<_>>();
    let when = |first, last, at| names(both(&folder, || database.gatherings(day(first), day(last), at).unwrap()));
    assert_eq!(when(7, 8, None), ["far", "online", "weekly"]);
    assert_eq!(when(7, 8, Some(around(52.5, 13.4, 10_000.0))), ["weekly"]);
    assert_eq!(when(8, 14, None), Vec::<String>::new()); // what begins or ends at the very moment is not between
    assert_eq!(when(14, 15, Some(around(52.5, 13.4, 10_000.0))), ["weekly"]);
    let at = both(&folder, || database.stalls_at(&group.feed, &id("weekly")).unwrap());
    assert_eq!(at.iter().map(|held| held.id.as_str()).collect::<Vec<_>>(), ["tent"]);
    assert_eq!(both(&folder, || database.stalls_of(&group.feed, &id("us")).unwrap()).len(), 1);
}

// Who

/// Another group's stall at a gathering counts there; a feed that may not say such things is not read.
#[test]
fn what_names_a_record_is_found_whose_ever_it_is_and_who_may_not_speak_is_not() {
    let (folder, database, host) =
        holding(vec![(key("gathering", "fest"), gathering("Fest", Some((52.5, 13.4)), &[(0, 9)]))]);
    let mut guest = stall("Guests", (52.5, 13.4), &[]);
    guest["gathering"] = json!(format!("{}/gathering/fest", host.feed));
    let mut stranger = stall("Strangers", (52.5, 13.4), &[]);
    stranger["gathering"] = json!("fest");
    let guests = group_of(vec![records(vec![(key("stall", "guests"), guest), (key("stall", "strangers"), stranger)])]);
    take(&database, &base(&guests, 0));
    let at = |database: &Database| -> Vec<String> {
        let found = both(&folder, || database.stalls_at(&host.feed, &id("fest")).unwrap());
        found.into_iter().map(|held| held.id.to_string()).collect()
    };
    assert_eq!(at(&database), ["guests"]);
    let named = Reference::try_from(format!("{}/stall/guests", guests.feed)).unwrap();
    assert!(database.named::<Stall>(&host.feed, Kind::Stall, &named).unwrap().is_some());
    assert!(database.held::<Stall>(&host.feed, Kind::Stall, &id("guests")).unwrap().is_none());
    let anchors = Anchors { directory: vec![guests.feed.clone()], ..Anchors::shipped() };
    let database = database.with_anchors(anchors);
    assert_eq!(at(&database), Vec::<String>::new());
    assert!(database.held::<Stall>(&guests.feed, Kind::Stall, &id("guests")).unwrap().is_none());
    assert!(database.nearby(around(52.5, 13.4, 1e5), &[], 9, every).unwrap().is_empty());
    assert_eq!(found(&database, "guests"), BTreeSet::new());
}

// By words

#[test]
fn words_are_found_as_people_write_them_and_the_best_comes_first() {
    let mut tent = stall("Zürcher Nachtzelt", (47.4, 8.5), &["drug-checking"]);
    tent["about"] = json!({"de": "Straße am Fluss, mit Łódź befreundet"});
    let (folder, database, _) = holding(vec![
        (key("stall", "tent"), tent),
        (key("stall", "beijing"), stall("北京针具交换", (39.9, 116.4), &[])),
        (key("stall", "bangkok"), stall("ศูนย์ตรวจสารเสพติด", (13.7, 100.5), &[])),
        (key("note", "nacht"), serde_json::from_str(&note("Nacht")).unwrap()),
        (
            key("alert", "blue"),
            json!({
                "sold_as": "Ecstasy", "found": [{"what": "PMMA"}], "form": "pill", "logo": {"en": "Anchor"},
                "colour": {"en": "blue"}, "region": {"de": "Österreich"}, "country": "at", "tested_on": "2027-05-01",
                "method": {"en": "LC-MS"}, "cannot_see": {"en": "nitazenes"}, "severity": "danger",
                "advice": {"en": "Do not take it."}, "relevant_until": "2027-08-01",
                "contact": {"kind": "mail", "value": "help@group.example"}, "state": "current",
            }),
        ),
    ]);
    let only = |name: &str| BTreeSet::from([name.to_owned()]);
    for (typed, name) in [
        ("zür", "tent"),
        ("ZURCHER", "tent"),
        ("Zuercher nacht", "tent"),
        ("strasse", "tent"),
        ("drug ch", "tent"),
        ("lodz", "tent"),
        ("针", "beijing"),
        ("针具", "beijing"),
        ("具交换", "beijing"),
        ("ตรวจสาร", "bangkok"),
        ("ส", "bangkok"),
        ("pmma", "blue"),
        ("anchor", "blue"),
        ("BLUE ecst", "blue"),
        ("osterreich", "blue"),
        ("oesterr", "blue"),
    ] {
        assert_eq!(both(&folder, || found(&database, typed)), only(name), "{typed}");
    }
    for typed in ["urcher", "具针", "zelt", "", "  ", "nitazenes pmma"] {
        assert_eq!(both(&folder, || found(&database, typed)), BTreeSet::new(), "{typed}");
    }
    let order: Vec<String> = everything(&database, "nacht").into_iter().map(|(_, _, id)| id.to_string()).collect();
    assert_eq!(order, ["nacht", "tent"], "a word of the name comes before one that begins so");
    assert_eq!(database.search_places("nacht", &[Kind::Stall], 9).unwrap().len(), 1);
    assert_eq!(database.search_places("nacht", &[Kind::Stall, Kind::Note], 1).unwrap().len(), 1);
}

/// A feed of very many alerts must not make each look at them long; nor may a correction be left behind.
#[test]
fn of_each_feed_the_latest_alerts_are_read_and_the_latest_corrections_beside_them() {
    let alert = |day: u8, corrects: Option<&str>| {
        let state = if corrects.is_some() { "withdrawn" } else { "current" };
        let mut alert = json!({"sold_as": "Xanax", "found": [], "form": "pill", "region": {"en": "Tyrol"},
            "tested_on": format!("2026-10-{day:02}"), "relevant_until": "2027-01-31", "severity": "danger", "state": state,
            "advice": {"en": "Not alone."}, "contact": {"kind": "mail", "value": "lab@peers.example"}});
        if let Some(corrects) = corrects {
            alert["corrects"] = json!(corrects);
        }
        alert
    };
    let records = (1..=5).map(|day| (key("alert", &format!("a{day}")), alert(day, None)));
    let (_folder, database, _) =
        holding(records.chain([(key("alert", "back"), alert(1, Some("a5")))]).collect::<Vec<_>>());
    let ids = |found: Vec<Held<Alert>>| found.into_iter().map(|held| held.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(database.latest_alerts(2).unwrap()), ["a5", "a4", "back"]);
    assert_eq!(ids(database.alerts().unwrap()), ["a5", "a4", "a3", "a2", "a1", "back"]);
}

// When the index is not there, or is not right

/// As a phone of version 2 left it: there are records, and no index.
#[test]
fn records_of_a_version_without_an_index_are_indexed_at_the_next_opening() {
    let tents =
        || vec![(key("stall", "tent"), stall("Zelt", (52.5, 13.4), &[])), (key("meeting", "monday"), meeting(1))];
    let (folder, database, group) = holding(tents());
    drop(database);
    let unmake = "DROP TABLE indexed; DROP TABLE spot; DROP TABLE speaker; DROP TABLE door; DROP TABLE meeting_place;
                  DROP TABLE happening; DROP TABLE word; DROP TABLE dense; PRAGMA user_version = 2";
    file(&folder).execute_batch(unmake).unwrap();
    let database = open(&folder);
    assert_eq!(database.origin(), Origin::Disk);
    let here = around(52.5, 13.4, 1_000.0);
    assert_eq!(ids(&both(&folder, || database.nearby(here, &[], 9, every).unwrap())), ["tent"]);
    assert_eq!(both(&folder, || found(&database, "zelt")), BTreeSet::from(["tent".to_owned()]));
    assert_eq!(both(&folder, || database.meetings_of(&group.feed, &id("us")).unwrap()).len(), 1);
}

fn meeting(weekday: u8) -> Value {
    json!({"name": {"en": "Meeting"}, "group": "us", "weekday": weekday, "start": 60, "length_min": 60,
           "zone": "Europe/Berlin", "place": {"lat": 52.5, "lon": 13.4}})
}

#[test]
fn an_index_of_another_version_is_made_again() {
    let (folder, database, _) = holding(vec![(key("stall", "tent"), stall("Tent", (52.5, 13.4), &[]))]);
    drop(database);
    file(&folder).execute_batch("UPDATE indexed SET version = 999; DELETE FROM spot").unwrap();
    let database = open(&folder);
    assert_eq!(ids(&both(&folder, || database.nearby(around(52.5, 13.4, 9.0), &[], 9, every).unwrap())), ["tent"]);
}

/// Whatever SQLite finds wrong with it, the answer is the right one; and the next opening has an index again.
#[test]
fn a_broken_index_changes_no_answer_and_is_made_again() {
    let breaks = [
        "UPDATE door_node SET data = zeroblob(3)",
        "UPDATE door_node SET data = randomblob(length(data))",
        "DELETE FROM door_node",
        "DROP TABLE door",
        "DROP TABLE spot",
        "DROP TABLE word; DROP TABLE dense; DROP TABLE happening; DROP TABLE meeting_place",
        "DELETE FROM word_data",
        "UPDATE happening_node SET data = zeroblob(7)",
    ];
    let mut replaced = 0;
    for broken in breaks {
        let (folder, database, _) = holding(vec![
            (key("stall", "tent"), stall("Tent", (52.5, 13.4), &[])),
            (key("gathering", "fest"), gathering("Fest", Some((52.5, 13.4)), &[(0, 9)])),
            (key("meeting", "monday"), meeting(1)),
        ]);
        drop(database);
        file(&folder).execute_batch(broken).unwrap();
        let database = open(&folder);
        let here = around(52.5, 13.4, 1_000.0);
        for _ in 0..2 {
            assert_eq!(
                ids(&database.nearby(here, &[], 9, every).unwrap()),
                ["tent"],
                "{broken}: {:?}",
                database.origin()
            );
            assert_eq!(found(&database, "tent"), BTreeSet::from(["tent".to_owned()]), "{broken}");
            let then = first_moment() + TimeDelta::hours(1);
            assert_eq!(database.gatherings(then, then, Some(here)).unwrap().len(), 1, "{broken}");
            let wanted = MeetingsWanted { around: Some(here), limit: 9, ..MeetingsWanted::default() };
            assert_eq!(database.meetings(&wanted).unwrap().len(), 1, "{broken}");
        }
        assert_eq!(database.origin(), Origin::Disk, "{broken}");
        assert!(!is_indexed(&folder), "{broken}");
        drop(database);
        let database = open(&folder);
        let answer = ids(&both(&folder, || database.nearby(here, &[], 9, every).unwrap()));
        // What cannot even be dropped makes the file a broken one: it is a new one, and comes back from the spare copies.
        replaced += usize::from(database.was_replaced());
        assert!(database.was_replaced() || answer == ["tent"], "{broken}: {answer:?}");
    }
    assert!(replaced < 4, "{replaced} of them were no longer files of ours");
}

/// A row that stands for a record that is gone, or that nobody here understands, is passed over.
#[test]
fn a_row_that_stands_for_nothing_takes_nothing_with_it() {
    let tents = ["a", "b", "c"].map(|name| (key("stall", name), stall("Tent", (52.5, 13.4), &[])));
    let (folder, database, _) = holding(tents.to_vec());
    file(&folder)
        .execute_batch("DELETE FROM record WHERE id = 'a'; UPDATE record SET value = '{\"later\":1}' WHERE id = 'b'")
        .unwrap();
    assert_eq!(ids(&both(&folder, || database.nearby(around(52.5, 13.4, 9.0), &[], 9, every).unwrap())), ["c"]);
}

/// Unfollowing leaves neither a word nor a place behind; nor does an edition that another one replaced, once it is gone.
#[test]
fn what_a_feed_said_is_in_no_file_once_it_is_dropped() {
    let word = "zzdistinctive";
    let group = group_of(vec![
        records((0..300).map(|at| noisy(at, stall(word, (12.3456789, 98.7654321), &[]))).collect()),
        records((0..30).map(|at| noisy(at, stall(word, (12.3456789, 98.7654321), &[]))).collect()),
    ]);
    let other = group_of(vec![records(vec![(key("stall", "stays"), stall("Tent", (52.5, 13.4), &[]))])]);
    let folder = phone();
    let database = open(&folder);
    take(&database, &base(&other, 0));
    take(&database, &base(&group, 0));
    take(&database, &delta(&group, 0, 1));
    let holds = |bytes: &[u8]| {
        ["content.db", "content.db-wal"].iter().any(|name| {
            let file = fs::read(folder.path().join(name)).unwrap_or_default();
            file.windows(bytes.len()).any(|window| window == bytes)
        })
    };
    // As the R*Tree keeps it, and as FTS5 does.
    let place = 123_456_789_i32.to_be_bytes();
    assert!(holds(&place) && holds(word.as_bytes()));
    database.drop_feed(&group.feed).unwrap();
    assert!(!holds(word.as_bytes()), "a word is still there");
    assert!(!holds(&place), "a place is still there");
    assert_eq!(found(&database, "tent"), BTreeSet::from(["stays".to_owned()]));
    assert!(is_indexed(&folder));
    take(&database, &base(&group, 1));
    database.clear("en").unwrap();
    assert!(!holds(word.as_bytes()) && !holds(&place));
    assert!(is_indexed(&folder) && found(&database, "tent").is_empty());
    assert!(database.nearby(around(12.3, 98.7, 1e6), &[], 9, every).unwrap().is_empty());
}

#[test]
fn places_of_version_3_are_indexed_and_found() {
    let folder = folder();
    file(&folder).execute_batch(include_str!("../fixtures/store/content-v0003.sql")).unwrap();
    let (database, feed) = (open(&folder), FeedId::new("rybhlv5aq4je7ujm2sa27w52r5qihmqk").unwrap());
    let here = around(47.4, 8.5, 10_000.0);
    assert_eq!(ids(&both(&folder, || database.nearby(here, &[id("naloxone")], 9, every).unwrap())), ["tent"]);
    assert_eq!(both(&folder, || database.stalls_at(&feed, &id("fest")).unwrap()).len(), 1);
    assert_eq!(both(&folder, || found(&database, "zurcher")), BTreeSet::from(["tent".to_owned()]));
    let again = first_moment() + TimeDelta::days(8);
    assert_eq!(both(&folder, || database.gatherings(again, again, Some(here)).unwrap()).len(), 1);
    assert_eq!(both(&folder, || database.meetings_of(&feed, &id("us")).unwrap()).len(), 1);
    assert_eq!(database.origin(), Origin::Disk);
}
