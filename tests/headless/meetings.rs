//! Meetings: today, this week, online, by two clocks.

use std::collections::BTreeMap;

use tempfile::TempDir;
use tentlight::domain::Zone;

use crate::app::TestApp;
use crate::start::{english, go_to};
use crate::updates::{group_with, key, now, on, phone, start};

/// The clock of the tests is a Friday, 17:00 in Berlin.
fn held() -> TempDir {
    let meeting = |name: &str, weekday: u8, start: u16, rest: &str| {
        format!(
            r#"{{"name":{{"en":"{name}"}},"group":"peers","weekday":{weekday},"start":{start},"length_min":90,{rest}}}"#
        )
    };
    let berlin = r#""zone":"Europe/Berlin","country":"de","languages":["de"],"format":["open"],"place":{"lat":52.53,"lon":13.41,"words":{"en":"Mill Lane 2"}}"#;
    let hamburg = r#""zone":"Europe/Berlin","country":"de","languages":["de"],"place":{"lat":53.55,"lon":10.0}"#;
    let lisbon = r#""zone":"Europe/Lisbon","country":"pt","languages":["pt","en"],"format":["women"],"online":{"url":"https://meet.example/women"}"#;
    let brisbane = r#""zone":"Australia/Brisbane","country":"au","online":{"url":"https://meet.example/far"}"#;
    let records = BTreeMap::from([
        (key("group", "peers"), r#"{"name":{"en":"Peers of the lake"},"country":"de"}"#.to_owned()),
        (key("meeting", "friday"), meeting("Friday circle", 5, 1_170, berlin)),
        (key("meeting", "over"), meeting("Friday morning", 5, 600, berlin)),
        (key("meeting", "hamburg"), meeting("Harbour", 5, 1_080, hamburg)),
        (key("meeting", "women"), meeting("Women online", 3, 1_200, lisbon)),
        // Saturday there when it is Friday here.
        (key("meeting", "far"), meeting("Far away", 6, 480, brisbane)),
    ]);
    phone(&[&group_with(records, |_| {})])
}

fn meetings(folder: &TempDir) -> TestApp {
    let mut app = start(on(folder.path(), "en", now).in_zone(Zone::new("Europe/Berlin").unwrap()));
    go_to(&mut app, "meetings");
    app
}

fn ids(app: &TestApp) -> Vec<String> {
    app.attrs("#meetings-list a", "data-id")
}

#[test]
fn whoever_follows_nobody_reads_how_meetings_come() {
    let mut app = english();
    go_to(&mut app, "meetings");
    assert!(app.text("#meetings").contains("They come with the groups you follow."), "{}", app.html());
    assert_eq!(app.count("#meetings-tabs"), 0);
}

#[test]
fn today_shows_what_is_still_to_come_today_where_it_is() {
    let folder = held();
    let app = meetings(&folder);
    assert_eq!(ids(&app), ["hamburg", "friday", "far"]);
    assert_eq!(app.attrs("#meetings-tabs [aria-current=true]", "id"), ["meetings-today"]);
    let next = app.texts(".meeting-next");
    assert_eq!(next[1], "Today 19:30 – 21:00");
    assert_eq!(next[2], "Today 08:00 – 09:30 (starts 00:00 by your clock)");
}

#[test]
fn the_week_has_each_once_in_the_order_of_what_comes() {
    let folder = held();
    let mut app = meetings(&folder);
    app.click("#meetings-week");
    assert_eq!(ids(&app), ["hamburg", "friday", "far", "women", "over"], "never written out day by day");
}

#[test]
fn online_says_what_joining_tells() {
    let folder = held();
    let mut app = meetings(&folder);
    app.click("#meetings-online");
    assert_eq!(ids(&app), ["far", "women"]);
    app.click("#meetings-list a[data-id=women]");
    assert_eq!(app.text("#meeting-weekly"), "Every week: Wed 20:00 – 21:30");
    assert_eq!(app.text("#meeting-next"), "Next: Wed 9 June 20:00 – 21:30 (starts 21:00 by your clock)");
    assert_eq!(app.attr("#meeting-join", "href").as_deref(), Some("https://meet.example/women"));
    assert!(app.text("#meeting").contains("Whoever runs the site sees that somebody came"), "{}", app.html());
    assert_eq!(app.count("#map-link"), 0);
}

#[test]
fn near_me_comes_with_a_place_and_can_be_left_out() {
    let folder = held();
    let mut app = start(on(folder.path(), "en", now));
    app.click("#place-nearby");
    app.click("#nearby-meetings");
    assert_eq!(app.count("#meetings-near"), 0, "without a place there is no near");
    // A phone without stalls asks in Nearby all the same.
    app.click("#meetings-where");
    assert_eq!(app.count("#nearby"), 1);
    app.input("#place-search", "berlin");
    app.keydown("#place-search", dioxus::prelude::Key::Enter);
    app.click("#nearby-meetings");
    assert_eq!(ids(&app), ["friday"]);
    assert!(app.text("#meetings-list").contains(" m"), "{}", app.html());
    app.click("#meetings-near");
    assert_eq!(ids(&app), ["hamburg", "friday", "far"]);
}

#[test]
fn country_format_and_language_narrow_the_list() {
    let folder = held();
    let mut app = meetings(&folder);
    app.click("#meetings-week");
    app.change("#meetings-country", "pt");
    assert_eq!(ids(&app), ["women"]);
    app.change("#meetings-country", "");
    app.change("#meetings-format", "open");
    assert_eq!(ids(&app), ["friday", "over"]);
    app.change("#meetings-language", "en");
    assert_eq!(app.text("#meetings-nothing"), "No meeting fits. Look at the whole week, or take a choice away.");
}

/// A world of meetings has more on each day than are chosen from: yesterday's must not crowd out today's.
#[test]
fn todays_meetings_stand_there_however_many_there_were_the_day_before() {
    // Named so that a pack of them is no bomb.
    let noise = |n: u64| {
        (1..4)
            .map(|by| format!("{:016x}", (n + by).wrapping_pow(9).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
            .collect::<String>()
    };
    let of = |weekday: u8, start: u16, at: &str, n: u64| {
        format!(
            r#"{{"name":{{"en":"{}"}},"group":"peers","weekday":{weekday},"start":{start},"length_min":60,"zone":"Europe/Berlin","languages":["de"],{at}}}"#,
            noise(n)
        )
    };
    let there = r#""address":{"en":"Mill Lane 2"}"#;
    let online = r#""online":{"url":"https://meet.example/circle"}"#;
    let mut records = BTreeMap::from([
        (key("meeting", "tonight"), of(5, 1_170, there, 1)),
        (key("meeting", "tonight-online"), of(5, 1_200, online, 2)),
    ]);
    // Thursday's, and Friday's that are over.
    records.extend((0..2_001).map(|n| (key("meeting", &format!("thursday-{n}")), of(4, 600, online, 10 + n))));
    records.extend((0..2_001).map(|n| (key("meeting", &format!("morning-{n}")), of(5, 300, online, 5_000 + n))));
    let folder = phone(&[&group_with(records, |_| {})]);
    let mut app = meetings(&folder);
    assert_eq!(ids(&app), ["tonight", "tonight-online"]);
    app.click("#meetings-week");
    assert_eq!(ids(&app).get(..2), Some(&["tonight".to_owned(), "tonight-online".to_owned()][..]));
    app.click("#meetings-online");
    assert_eq!(ids(&app).first().map(String::as_str), Some("tonight-online"));
}
