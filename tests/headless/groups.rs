//! Groups: core's directory, those of feeds, and that nothing unchecked can be tapped.

use std::collections::BTreeMap;

use tempfile::TempDir;

use crate::app::TestApp;
use crate::start::{english, go_to, opened};
use crate::updates::{group_with, key, now, on, phone, start};

fn held() -> TempDir {
    let records = BTreeMap::from([
        (key("group", "lake"), r#"{"name":{"en":"Peers of the lake","de":"Peers vom See"},"country":"de","categories":["user-group"],"activities":["food"],"approach":"both","contacts":[{"kind":"mail","value":"us@lake.example"}],"site":"https://lake.example/","checked":"2027-05-20"}"#.to_owned()),
        (key("group", "hill"), r#"{"name":{"en":"Hill group"},"country":"cz","approach":"abstinence","site":"https://hill.example/"}"#.to_owned()),
        (key("stall", "tent"), r#"{"name":{"en":"Lake tent"},"group":"lake","place":{"lat":52.5,"lon":13.4},"zone":"Europe/Berlin","hours":"24/7","offers":["naloxone"]}"#.to_owned()),
        (key("meeting", "talk"), r#"{"name":{"en":"Lake talk"},"group":"lake","weekday":5,"start":1140,"length_min":60,"zone":"Europe/Berlin","address":{"en":"At the lake"}}"#.to_owned()),
    ]);
    phone(&[&group_with(records, |_| {})])
}

fn groups(folder: &TempDir) -> TestApp {
    let mut app = start(on(folder.path(), "en", now));
    go_to(&mut app, "groups");
    app
}

#[test]
fn the_directory_comes_with_the_app_and_says_how_old_it_is() {
    for (language, old, leads) in
        [("en", "As of 2017, not checked", "groups"), ("de", "Stand 2017, nicht geprüft", "groups")]
    {
        let mut app = opened(None, &[language]);
        go_to(&mut app, leads);
        let rows = app.texts("#groups-list .row");
        assert!(rows.len() > 20, "{rows:?}");
        assert!(rows.iter().all(|row| row.contains(old)), "{rows:?}");
    }
}

/// Lapsed names are bought by others (safety.md 22).
#[test]
fn no_address_of_the_directory_can_be_tapped() {
    let mut app = english();
    go_to(&mut app, "groups");
    let ids = app.attrs("#groups-list a", "data-id");
    let mut sites = 0;
    for id in ids {
        app.click(&format!("#groups-list a[data-id={id}]"));
        assert_eq!(app.text("#groups-as-of"), "As of 2017, not checked", "{id}");
        let links = app.attrs("#peer-group a", "href");
        assert!(links.iter().all(|link| link.starts_with('/')), "{id}: {links:?}");
        assert_eq!(app.count("#peer-group a"), 0, "{id}: {}", app.html());
        sites += app.count("#groups-site");
        assert!(app.text(".who-says").contains("Tentlight's own directory"), "{id}");
        app.click("#back");
    }
    assert!(sites > 10, "they stand there as text");
}

#[test]
fn what_a_group_of_the_directory_does_is_told_in_the_readers_language() {
    let mut app = opened(None, &["de"]);
    go_to(&mut app, "groups");
    app.input("#groups-search", "narcotics");
    app.click("#groups-list a[data-id=narcotics-anonymous]");
    assert_eq!(app.lang("#groups-about").as_deref(), Some("de"));
    assert_eq!(app.text("#groups-approach-said"), "Arbeitet für Abstinenz");
}

#[test]
fn a_group_that_is_followed_can_be_reached_and_shows_what_it_has() {
    let folder = held();
    let mut app = groups(&folder);
    app.input("#groups-search", "lake");
    app.click("#groups-list a[data-id=lake]");
    assert_eq!(app.text("h1"), "Peers of the lake");
    assert_eq!(app.attrs(".contacts a", "href"), ["mailto:us@lake.example"]);
    assert_eq!(app.attr("#groups-site", "href").as_deref(), Some("https://lake.example/"), "somebody checked it");
    assert!(app.text("#groups-stalls").contains("Lake tent"));
    assert!(app.text("#groups-meetings").contains("Today 19:00 – 20:00"), "{}", app.text("#groups-meetings"));
    app.click(".who-says");
    assert_eq!(app.count("#group"), 1, "to the feed it comes from");
    app.click("#back");
    app.click("#back");
    app.input("#groups-search", "hill");
    app.click("#groups-list a[data-id=hill]");
    assert_eq!(app.attr("#groups-site", "href"), None, "nobody checked it");
    assert!(app.text("#groups-site").contains("https://hill.example/"));
}

#[test]
fn groups_are_found_by_country_activity_and_what_they_work_towards() {
    let folder = held();
    let mut app = groups(&folder);
    let ids = |app: &TestApp| app.attrs("#groups-list a", "data-id");
    app.change("#groups-country", "cz");
    assert!(ids(&app).contains(&"hill".to_owned()) && !ids(&app).contains(&"lake".to_owned()));
    app.change("#groups-country", "");
    app.change("#groups-activity", "food");
    assert!(ids(&app).contains(&"lake".to_owned()) && !ids(&app).contains(&"hill".to_owned()));
    app.change("#groups-activity", "");
    for (approach, hill) in [("abstinence", true), ("harm-reduction", false)] {
        app.change("#groups-approach", approach);
        assert!(ids(&app).contains(&"lake".to_owned()), "who works towards both stands with each");
        assert_eq!(ids(&app).contains(&"hill".to_owned()), hill, "{approach}");
    }
    app.input("#groups-search", "zzqx");
    assert_eq!(app.text("#groups-count"), "No group fits.");
}

/// Lapsed names are bought by others (safety.md 22), also that of a contact; whoever is called is called all the same.
#[test]
fn an_address_on_the_web_is_tapped_only_where_somebody_checked_it_and_under_a_warning_where_nobody_vouches() {
    let contacts = r#"[{"kind":"phone","value":"+43 1 234"},{"kind":"mail","value":"us@lake.example"},{"kind":"web","value":"https://chat.example/"}]"#;
    let of = |rest: &str| format!(r#"{{"name":{{"en":"Lake"}},"country":"at","contacts":{contacts}{rest}}}"#);
    let records = BTreeMap::from([
        (key("group", "unchecked"), of("")),
        (key("group", "checked"), of(r#","checked":"2027-05-20""#)),
    ]);
    let folder = phone(&[&group_with(records, |_| {})]);
    let by_voice = ["tel:+431234", "mailto:us@lake.example"];
    let with_web = [by_voice[0], by_voice[1], "https://chat.example/"];
    for (id, links, warnings) in [("unchecked", &by_voice[..], 0), ("checked", &with_web[..], 1)] {
        let mut app = groups(&folder);
        app.input("#groups-search", "lake");
        app.click(&format!("#groups-list a[data-id={id}]"));
        assert_eq!(app.attrs(".contacts a", "href"), links, "{id}");
        assert!(app.text(".contacts").contains("https://chat.example/"), "{id}");
        assert_eq!(app.count(".read-before"), warnings, "{id}");
    }
}
