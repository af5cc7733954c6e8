//! Events: what followed groups announce, what changed of it, what the reader keeps of it, and what reminds them.

use std::rc::Rc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::VirtualDom;
use serde_json::{Value, json};
use tempfile::TempDir;
use tentlight::domain::{Id, Reminder, Texts, Zone};
use tentlight::feed::{Trust, Untrusted, Verified};
use tentlight::store::{Database, Follow, Packs, Setting, UserData};
use tentlight::ui::{App, Opened};

use crate::app::TestApp;
use crate::feed_maker::{Edition, Group, Records};
use crate::phone::Phone;
use crate::start::{go_to, page};

type Clock = fn() -> DateTime<Utc>;

/// A Tuesday in June.
fn now() -> DateTime<Utc> {
    "2027-06-29T12:00:00Z".parse().unwrap()
}

/// In the middle of the lake festival.
fn at_the_lake() -> DateTime<Utc> {
    "2027-07-02T20:00:00Z".parse().unwrap()
}

fn texts(en: &str, de: &str) -> Texts {
    let both = [("en", en), ("de", de)];
    Texts::new(both.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect()).unwrap()
}

/// A gathering called this, between these times in July, by the clock of Berlin, with these fields changed.
fn gathering(en: &str, de: &str, starts: &str, ends: &str, change: Value) -> Value {
    let mut value = json!({
        "name": {"en": en, "de": de}, "kind": "festival", "zone": "Europe/Berlin", "country": "de", "status": "on",
        "starts": format!("2027-07-{starts}:00+02:00"), "ends": format!("2027-07-{ends}:00+02:00"),
        "place": {"lat": 53.34, "lon": 12.70, "words": {"en": "Old airfield", "de": "Alter Flugplatz"}},
    });
    value.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    value
}

fn lake(change: Value) -> Value {
    gathering("Lake festival", "Seefest", "01T16:00", "05T12:00", change)
}

fn night(change: Value) -> Value {
    gathering("Tin roof night", "Blechdachnacht", "02T22:00", "03T08:00", change)
}

fn stall(change: Value) -> Value {
    let mut value = json!({
        "name": {"en": "Peer tent", "de": "Peer-Zelt"}, "group": "sitters", "gathering": "lake",
        "place": {"lat": 53.3431, "lon": 12.7028, "words": {"en": "Behind the stage"}}, "zone": "Europe/Berlin",
        "shifts": [{"from": "2027-07-02T18:00:00+02:00", "to": "2027-07-03T06:00:00+02:00"}],
        "offers": ["naloxone", "quiet-space"], "languages": ["de", "en"],
    });
    value.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    value
}

fn records(of: &[(&str, &str, Value)]) -> Records {
    of.iter().map(|(kind, id, value)| (((*kind).to_owned(), (*id).to_owned()), value.to_string())).collect()
}

/// Two gatherings and a stall at the first.
fn summer() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("gathering", "lake", lake(json!({}))),
        ("gathering", "night", night(json!({"country": "at", "place": {"lat": 48.2, "lon": 16.37}}))),
        ("stall", "tent", stall(json!({}))),
    ]
}

/// Adds an edition with these records.
fn publish(group: &mut Group, of: &[(&str, &str, Value)]) {
    let records = records(of);
    let mut head = group.head_of(&records);
    head.title = texts("Peers of the lake", "Peers vom See");
    let head_txt = group.sign(&head);
    group.editions.push(Edition { head, head_txt, records });
}

fn verified(group: &Group) -> Verified {
    let edition = group.editions.last().unwrap();
    let head = Trust::of_group(&group.keys_txt(), &group.feed).unwrap().head(&edition.head_txt).unwrap();
    let packs = vec![group.pack(&edition.head.base)];
    Untrusted { head, keys_txt: Some(group.keys_txt()), onto: None, packs }.verify().unwrap()
}

/// A phone past its first run, which follows the group.
fn phone(group: &Group) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Welcomed, "yes").unwrap();
    user.set(Setting::Metered, "by-hand").unwrap();
    user.follow(&Follow {
        feed: group.feed.clone(),
        urls: vec!["https://peers.example/feed".to_owned()],
        name: None,
        since: NaiveDate::from_ymd_opt(2027, 5, 30).unwrap(),
        muted: false,
    })
    .unwrap();
    if !group.editions.is_empty() {
        take(&folder, group);
    }
    folder
}

/// Takes in the group's latest edition.
fn take(folder: &TempDir, group: &Group) {
    let edition = group.editions.last().unwrap();
    let database = Database::open(folder.path(), Verified::embedded(), "en").unwrap();
    database.adopt(&verified(group), now()).unwrap();
    let packs = Packs::open(Some(folder.path()));
    let (reference, bytes) = group.pack(&edition.head.base);
    packs.append(&reference.h, &bytes).unwrap();
    packs.finish(&reference.h).unwrap();
    packs.keep_feed(&group.feed, &edition.head_txt, Some(&group.keys_txt()), &[edition.head.base]).unwrap();
}

/// A group that announces this, and a phone that follows it.
fn following(of: &[(&str, &str, Value)]) -> (Group, TempDir) {
    let mut group = Group::new();
    publish(&mut group, of);
    let folder = phone(&group);
    (group, folder)
}

fn opened(folder: &TempDir, language: &str, now: Clock) -> Opened {
    Opened::in_folder(Some(folder.path()), &[language.to_owned()], now)
}

fn start(opened: Opened) -> TestApp {
    let mut app = TestApp::new(VirtualDom::new(App).with_root_context(opened));
    app.click("#place-events");
    app
}

fn events_in(folder: &TempDir, language: &str, now: Clock) -> TestApp {
    start(opened(folder, language, now))
}

fn events(folder: &TempDir) -> TestApp {
    events_in(folder, "en", now)
}

/// The page of one event.
fn event_in(folder: &TempDir, id: &str, language: &str, now: Clock) -> TestApp {
    let mut app = events_in(folder, language, now);
    app.click(&format!(".events-row[data-id={id}]"));
    app
}

fn event(folder: &TempDir, id: &str) -> TestApp {
    event_in(folder, id, "en", now)
}

fn headings(app: &TestApp) -> Vec<String> {
    app.texts("#events-list h2")
}

fn ids(app: &TestApp) -> Vec<String> {
    app.attrs(".events-row", "data-id")
}

// The list

#[test]
fn who_follows_nobody_reads_how_to_and_is_led_there() {
    for (language, says) in [("en", "They come from peer groups you follow"), ("de", "denen du folgst")] {
        let mut app = crate::start::opened(None, &[language]);
        app.click("#place-events");
        assert!(app.text("#events").contains(says), "{}", app.html());
        app.click("#events-follow");
        assert_eq!(app.count("#updates-link"), 1);
    }
}

#[test]
fn a_group_that_announces_nothing_is_said_to() {
    let (_, folder) = following(&[("stall", "tent", stall(json!({"gathering": null})))]);
    assert_eq!(events(&folder).text("#events-none-ahead"), "The groups you follow announce nothing ahead.");
}

#[test]
fn events_stand_under_their_days_with_who_says_so() {
    let (_, folder) = following(&summer());
    let app = events(&folder);
    assert_eq!(headings(&app), ["Thu 1 July", "Fri 2 July"]);
    assert_eq!(ids(&app), ["lake", "night"]);
    let row = app.text(".events-row[data-id=lake]");
    assert!(row.contains("Thu 1 July 16:00 – Mon 5 July 12:00") && row.contains("Old airfield"), "{row}");
    assert!(row.contains("Peers of the lake") && row.contains("Nobody vouches for it yet"), "{row}");
    let app = events_in(&folder, "de", now);
    assert_eq!(headings(&app), ["Do 1. Juli", "Fr 2. Juli"]);
    let row = app.text(".events-row[data-id=lake]");
    assert!(row.contains("Seefest") && row.contains("Alter Flugplatz"), "{row}");
    assert_eq!(app.unnamed("#events button").len() + app.unnamed("#events a").len(), 0);
}

#[test]
fn what_is_on_now_comes_first_and_days_are_those_of_the_place() {
    let (_, folder) = following(&summer());
    let eve: Clock = || "2027-07-01T21:59:00Z".parse().unwrap();
    assert_eq!(headings(&events_in(&folder, "en", eve)), ["On now", "Tomorrow"]);
    let day: Clock = || "2027-07-01T22:00:00Z".parse().unwrap();
    assert_eq!(headings(&events_in(&folder, "en", day)), ["On now", "Today"], "it is midnight in Berlin");
    let both = events_in(&folder, "en", || "2027-07-02T20:00:00Z".parse().unwrap());
    assert_eq!((headings(&both), ids(&both)), (vec!["On now".to_owned()], vec!["lake".to_owned(), "night".to_owned()]));
}

#[test]
fn what_is_cancelled_stays_struck_and_says_so_in_a_word() {
    let (_, folder) = following(&[("gathering", "lake", lake(json!({"status": "cancelled"})))]);
    let app = events_in(&folder, "en", at_the_lake);
    assert_eq!(headings(&app), ["Thu 1 July"], "nothing of it is on");
    assert_eq!(app.text(".events-row s"), "Lake festival");
    assert_eq!(app.text(".events-status"), "Cancelled: it does not take place");
    assert_eq!(events_in(&folder, "de", now).count(".events-status"), 1);
    let mut app = app;
    app.click(".events-row");
    assert_eq!(app.text("#event-status"), "Cancelled: it does not take place");
    assert_eq!(app.count("#event-when s"), 1);
    assert_eq!(app.count("#event-remind"), 0, "there is nothing to be reminded of");
}

#[test]
fn what_is_over_stands_behind_a_press() {
    let (_, folder) = following(&summer());
    let mut app = events_in(&folder, "en", || "2027-07-04T12:00:00Z".parse().unwrap());
    assert_eq!(ids(&app), ["lake"]);
    assert_eq!(app.attr("#events-over", "aria-expanded").as_deref(), Some("false"));
    app.click("#events-over");
    assert_eq!(ids(&app), ["lake", "night"]);
    app.click(".events-row[data-id=night]");
    assert!(app.text("#event-when").contains("It is over."), "{}", app.html());
    app.click("#back");
    assert_eq!(ids(&app), ["lake", "night"], "who comes back finds the list as it was");
}

#[test]
fn a_long_list_is_shown_in_parts() {
    let many: Vec<(String, Value)> = (0..70).map(|n| (format!("e{n:02}"), lake(json!({})))).collect();
    let of: Vec<_> = many.iter().map(|(id, value)| ("gathering", id.as_str(), value.clone())).collect();
    let (_, folder) = following(&of);
    let mut app = events(&folder);
    assert_eq!(ids(&app).len(), 60);
    app.click("#events-more");
    assert_eq!((ids(&app).len(), app.count("#events-more")), (70, 0));
}

#[test]
fn what_happens_again_stands_once_and_says_how_often() {
    let times: Vec<Value> = ["07", "14", "21"]
        .map(|day| json!({"starts": format!("2027-07-{day}T18:00:00+02:00"), "ends": format!("2027-07-{day}T20:00:00+02:00")}))
        .to_vec();
    let weekly = gathering("Training", "Training", "07T18:00", "07T20:00", json!({"occurrences": times}));
    let (_, folder) = following(&[("gathering", "weekly", weekly)]);
    let app = events(&folder);
    assert_eq!((headings(&app), ids(&app).len()), (vec!["Wed 7 July".to_owned()], 1));
    assert!(app.text(".events-row").contains("and 2 more times"), "{}", app.html());
    let app = event(&folder, "weekly");
    assert_eq!(app.texts("#event-times li").len(), 2);
    assert_eq!(app.count("#event-remind .event-remind"), 3, "each time has reminders of its own");
}

// Filters

#[test]
fn events_are_filtered_by_what_is_offered_there_by_country_and_by_favourites() {
    let (_, folder) = following(&summer());
    let mut app = events(&folder);
    app.change("#events-offer", "naloxone");
    assert_eq!(ids(&app), ["lake"]);
    app.change("#events-country", "at");
    assert_eq!(app.text("#events-no-fit p"), "Nothing ahead fits.");
    app.click("#events-all");
    assert_eq!(ids(&app), ["lake", "night"]);
    app.change("#events-country", "at");
    assert_eq!(ids(&app), ["night"]);
    app.change("#events-country", "");
    app.click("#events-favourites");
    assert_eq!(
        (app.count("#events-no-fit"), app.attr("#events-favourites", "aria-pressed").as_deref()),
        (1, Some("true"))
    );
    app.click("#leave");
    app.click("#left-back");
    app.click("#place-events");
    assert_eq!(ids(&app), ["lake", "night"], "who leaves leaves no filter behind");
}

#[test]
fn what_is_near_asks_where_first() {
    let (_, folder) = following(&summer());
    let mut app = events(&folder);
    app.click("#events-near");
    assert_eq!((app.count("#events-nowhere"), ids(&app).len()), (1, 0), "nobody is asked where they are unasked");
    app.input("#place-search", "53.3, 12.7");
    app.click("#place-found button");
    assert_eq!((ids(&app), app.count("#events-nowhere")), (vec!["lake".to_owned()], 0));
    assert!(app.text(".events-row").contains("km north"), "{}", app.html());
}

#[test]
fn a_month_is_a_table_and_a_day_of_it_shows_what_is_on_it() {
    let (_, folder) = following(&summer());
    let mut app = events(&folder);
    app.click("#events-month");
    assert_eq!(app.text("#events-month-name"), "June 2027");
    assert_eq!(app.attrs("#events-table [aria-current=date]", "data-day"), ["2027-06-29"]);
    assert_eq!(app.texts("#events-table th"), ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    app.click("#events-month-after");
    assert_eq!((app.text("#events-month-name").as_str(), app.count("#events-table tr")), ("July 2027", 6));
    assert_eq!(app.attr("#events-table [data-day=2027-07-03]", "aria-label").as_deref(), Some("3 July, 2 events"));
    assert_eq!(app.attr("#events-table [data-day=2027-07-06]", "data-count").as_deref(), Some("0"));
    app.click("#events-table [data-day=2027-07-03]");
    assert_eq!(
        (headings(&app), ids(&app)),
        (vec!["Sat 3 July".to_owned()], vec!["lake".to_owned(), "night".to_owned()])
    );
    app.click("#events-table [data-day=2027-07-05]");
    assert_eq!(ids(&app), ["lake"], "on its last day, too");
    app.click("#events-table [data-day=2027-07-05]");
    assert_eq!(ids(&app), ["lake", "night"]);
    app.click("#events-month");
    assert_eq!(app.count("#events-table"), 0);
    let mut app = events_in(&folder, "de", now);
    app.click("#events-month");
    app.click("#events-month-after");
    assert_eq!(app.text("#events-month-name"), "Juli 2027");
    assert_eq!(app.attr("#events-table [data-day=2027-07-06]", "aria-label").as_deref(), Some("6. Juli, nichts"));
}

// What changed

#[test]
fn what_changed_is_told_once_and_nothing_is_news_to_who_looks_for_the_first_time() {
    let (mut group, folder) = following(&summer());
    assert_eq!(events(&folder).count("#events-changes"), 0);
    publish(
        &mut group,
        &[
            ("gathering", "lake", lake(json!({"ends": "2027-07-06T12:00:00+02:00"}))),
            ("gathering", "night", night(json!({"status": "cancelled"}))),
            ("gathering", "boats", gathering("Paper boats", "Papierboote", "09T14:00", "09T22:00", json!({}))),
        ],
    );
    take(&folder, &group);
    let mut app = events(&folder);
    assert_eq!(app.text("#events-changes h2"), "3 changes since you looked");
    assert_eq!(
        app.texts("#events-changes li"),
        [
            "New: Paper boats, Fri 9 July 14:00 – 22:00",
            "Moved: Lake festival is now Thu 1 July 16:00 – Tue 6 July 12:00. It was Thu 1 July 16:00 – Mon 5 July 12:00.",
            "Cancelled: Tin roof night",
        ]
    );
    assert_eq!(events_in(&folder, "de", now).text("#events-changes h2"), "3 Änderungen, seit du hier warst");
    app.click("#events-seen");
    assert_eq!(app.count("#events-changes"), 0);
    drop(app);
    assert_eq!(events(&folder).count("#events-changes"), 0, "it is told once");
    publish(&mut group, &[("gathering", "lake", lake(json!({"ends": "2027-07-06T12:00:00+02:00"})))]);
    take(&folder, &group);
    let app = events(&folder);
    assert_eq!(
        app.text("#events-changes h2"),
        "1 change since you looked",
        "what was cancelled may go: {}",
        app.html()
    );
    assert_eq!(app.texts("#events-changes li"), ["No longer announced: Paper boats"]);
}

// Favourites

fn favourites(folder: &TempDir) -> usize {
    UserData::open(folder.path()).unwrap().favourites().unwrap().len()
}

#[test]
fn a_favourite_is_kept_until_the_mark_is_taken_away() {
    let (_, folder) = following(&summer());
    let mut app = event(&folder, "lake");
    assert_eq!(app.attr("#event-favourite", "aria-pressed").as_deref(), Some("false"));
    app.click("#event-favourite");
    assert_eq!(app.attr("#event-favourite", "aria-pressed").as_deref(), Some("true"));
    drop(app);
    let mut app = events(&folder);
    assert_eq!(app.count(".events-row[data-id=lake] .events-favoured"), 1, "also after the next start");
    app.click("#events-favourites");
    assert_eq!(ids(&app), ["lake"]);
    app.click(".events-row");
    app.click("#event-favourite");
    drop(app);
    assert_eq!(favourites(&folder), 0);
}

#[test]
fn favourites_in_one_time_are_told_with_the_time_they_share() {
    let (_, folder) = following(&summer());
    let mut app = event(&folder, "lake");
    app.click("#event-favourite");
    app.click("#back");
    assert_eq!(app.count("#events-overlaps"), 0);
    app.click(".events-row[data-id=night]");
    app.click("#event-favourite");
    app.click("#back");
    let told = "Lake festival and Tin roof night are both on Fri 2 July 22:00 – Sat 3 July 08:00.";
    assert_eq!(app.texts("#events-overlaps li"), [told]);
}

// One event

#[test]
fn an_event_says_when_by_both_clocks_where_and_what_nobody_says() {
    let (_, folder) = following(&summer());
    let in_lisbon = || opened(&folder, "en", now).in_zone(Zone::new("Europe/Lisbon").unwrap());
    let mut app = start(in_lisbon());
    app.click(".events-row[data-id=lake]");
    let when = app.text("#event-when");
    assert!(when.starts_with("Thu 1 July 16:00 – Mon 5 July 12:00 (starts 15:00 by your clock)"), "{when}");
    assert!(when.contains("Times by the clock there: Europe/Berlin"), "{when}");
    assert_eq!(app.text("#event-kind"), "Festival · Germany");
    assert!(app.text("#event-where").starts_with("Old airfield"));
    let none = "This event announces no medical number of its own. In an emergency (Germany): 112.";
    assert_eq!(app.text("#event-no-medical"), none);
    assert!(app.text(".who-says").contains("Peers of the lake"), "{}", app.html());
    let app = event(&folder, "night");
    assert!(app.text("#event-where").starts_with("The group gives a point on the map, and no words."));
    assert_eq!(app.text("#event-no-stalls"), "No stalls are announced for this event.");
    let app = event_in(&folder, "lake", "de", now);
    assert_eq!(app.text("h1"), "Seefest");
    assert!(app.text("#event-when").contains("Zeiten nach der Uhr dort"));
}

#[test]
fn on_the_days_the_clocks_change_each_time_is_that_of_its_place() {
    let on = |day: &str, starts: &str, ends: &str| {
        let change = json!({"starts": format!("{day}T{starts}"), "ends": format!("{day}T{ends}")});
        following(&[("gathering", "lake", lake(change))]).1
    };
    let spring = on("2028-03-26", "01:30:00+01:00", "04:00:00+02:00");
    let before: Clock = || "2028-03-25T12:00:00Z".parse().unwrap();
    let app = event_in(&spring, "lake", "en", before);
    assert!(app.text("#event-when").starts_with("Tomorrow 01:30 – 04:00"), "{}", app.html());
    let autumn = on("2028-10-29", "02:30:00+01:00", "04:00:00+01:00");
    let before: Clock = || "2028-10-29T00:45:00Z".parse().unwrap();
    let mut app = events_in(&autumn, "en", before);
    assert_eq!(headings(&app), ["Today"], "it is 02:45 for the first time");
    app.click(".events-row");
    assert!(app.text("#event-when").starts_with("Today 02:30 – 04:00"), "{}", app.html());
}

#[test]
fn the_sites_own_number_can_be_called_while_it_goes_on_and_never_stands_for_the_ambulance() {
    let during: Clock = || "2027-07-02T20:00:00Z".parse().unwrap();
    let after: Clock = || "2027-07-06T20:00:00Z".parse().unwrap();
    let contact = json!({"kind": "phone", "value": "+49 30 23125 112"});
    let (_, folder) = following(&[("gathering", "lake", lake(json!({"medical_contact": contact})))]);
    let app = event_in(&folder, "lake", "en", during);
    assert_eq!(app.attr("#event-medical-call", "href").as_deref(), Some("tel:+493023125112"));
    assert_eq!(app.text("#event-medical h2"), "On this site");
    let said = app.text("#event-medical");
    let note = "Medical help at this event, says Peers of the lake. It does not replace the ambulance. \
                In an emergency (Germany): 112.";
    assert!(said.contains(note) && said.ends_with("Nobody vouches for it yet"), "{said}");
    assert_eq!(app.count("#place-help"), 1);
    // Nobody is there yet, nobody is there any more, nobody comes: a number to read, and none to tap.
    let cancelled = lake(json!({"medical_contact": contact, "status": "cancelled"}));
    let (_, off) = following(&[("gathering", "lake", cancelled)]);
    let mut over = events_in(&folder, "en", after);
    over.click("#events-over");
    over.click(".events-row[data-id=lake]");
    for app in [event(&folder, "lake"), over, event_in(&off, "lake", "en", during)] {
        assert_eq!((app.count("#event-medical-call"), app.count("#event-medical-contact")), (0, 1));
    }
    let pigeon = json!({"medical_contact": {"kind": "signal", "value": "lake.42"}});
    let (_, folder) = following(&[("gathering", "lake", lake(pigeon))]);
    let app = event_in(&folder, "lake", "en", during);
    assert_eq!((app.count("#event-medical-call"), app.text("#event-medical-contact").as_str()), (0, "lake.42"));
}

#[test]
fn a_stall_of_an_event_that_is_called_off_says_so_and_shows_no_hours() {
    let of = |status: &str| {
        let always = stall(json!({"hours": "24/7", "shifts": []}));
        following(&[("gathering", "lake", lake(json!({"status": status}))), ("stall", "tent", always)]).1
    };
    let during: Clock = || "2027-07-02T20:00:00Z".parse().unwrap();
    for (status, said, hours) in [("on", "Open", 1), ("cancelled", "Cancelled: it does not take place", 0)] {
        let folder = of(status);
        let mut app = event_in(&folder, "lake", "en", during);
        app.click(".event-stall");
        assert!(app.text(".place-first").contains(said), "{}", app.html());
        assert_eq!((app.count("#stall-week"), app.count("#stall-status")), (hours, 1 - hours), "{status}");
    }
}

#[test]
fn an_event_abroad_says_what_brings_an_ambulance_there() {
    for (country, said) in [("rs", "(Serbia): 194"), ("us", "(United States): 911"), ("fr", "(France): 15")] {
        let (_, folder) = following(&[("gathering", "lake", lake(json!({"country": country})))]);
        let text = event(&folder, "lake").text("#event-no-medical");
        assert!(text.contains(said), "{country}: {text}");
    }
}

#[test]
fn stalls_stand_on_the_plan_and_in_the_list_with_the_same_numbers() {
    let feature = |id: Value, name: &str, kind: &str, coordinates: Value| json!({"type": "Feature", "id": id, "properties": {"name": name}, "geometry": {"type": kind, "coordinates": coordinates}});
    let plan = json!({"type": "FeatureCollection", "features": [
        feature(json!(1), "Site", "Polygon", json!([[[12.698, 53.339], [12.709, 53.339], [12.71, 53.3438], [12.698, 53.339]]])),
        feature(json!(2), "Gate", "Point", json!([12.698, 53.3412])),
        feature(json!("spot"), "Tent", "Point", json!([12.7028, 53.3431])),
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": ["x", null]}},
    ]});
    let at = |lat: f64, point: Value| json!({"lat": lat, "lon": 12.7028, "plan_point": point});
    let (_, folder) = following(&[
        ("gathering", "lake", lake(json!({"plan": plan}))),
        ("stall", "a-tent", stall(json!({"place": at(53.3431, json!("spot"))}))),
        ("stall", "b-water", stall(json!({"place": at(53.3400, json!(null)), "offers": []}))),
        ("stall", "c-far", stall(json!({"place": at(52.0, json!(null))}))),
    ]);
    let app = event_in(&folder, "lake", "en", at_the_lake);
    let said = app.attr("#event-plan", "aria-label").unwrap();
    assert!(said.contains("Plan of") && said.contains("north is up"), "{said}");
    assert_eq!(app.attr("#event-plan", "role").as_deref(), Some("img"));
    assert_eq!(
        (app.texts("#event-plan .plan-pin text"), app.texts(".event-pin")),
        (vec!["1".to_owned(), "2".to_owned()], vec!["1".to_owned(), "2".to_owned()])
    );
    assert_eq!(app.text("#event-plan-names"), "On it: Site, Gate, Tent");
    assert_eq!(app.attrs(".event-stall", "data-id"), ["a-tent", "b-water", "c-far"]);
    let row = app.text(".event-stall[data-id=a-tent]");
    assert!(
        row.contains("Open until 06:00") && row.contains("Naloxone · Quiet space") && row.contains("Deutsch"),
        "{row}"
    );
    assert!(app.text(".event-stall[data-id=b-water]").contains("What there is to be had, nobody says."));
    assert!(event_in(&folder, "lake", "de", now).text(".event-stall[data-id=a-tent]").contains("Geschlossen"));
    let (_, folder) =
        following(&[("gathering", "lake", lake(json!({"plan": {"type": "FeatureCollection", "features": [7]}})))]);
    assert_eq!(event(&folder, "lake").text("#event-plan-broken"), "There is a plan, but it cannot be drawn.");
}

#[test]
fn a_link_of_a_group_nobody_vouches_for_comes_with_a_warning() {
    let (_, folder) = following(&[("gathering", "lake", lake(json!({"link": "https://lake.example/x"})))]);
    let app = event(&folder, "lake");
    assert_eq!(app.attr("#event-link a", "href").as_deref(), Some("https://lake.example/x"));
    assert!(app.text("#event-link-warning").starts_with("Nobody vouches for this group yet."));
}

#[test]
fn an_event_that_nobody_announces_any_more_says_so() {
    let (group, folder) = following(&summer());
    let mut app = event(&folder, "lake");
    app.click(".who-says");
    app.click("#updates-unfollow");
    assert!(app.text("#unfollow-text").contains("favourites and reminders"), "{}", app.html());
    app.click("#unfollow-yes");
    app.click("#back");
    assert_eq!((app.text("h1").as_str(), app.count("#event-gone")), ("No longer announced", 1));
    drop(app);
    assert_eq!(UserData::open(folder.path()).unwrap().looked().unwrap().get(&group.feed), None);
}

#[test]
fn an_event_goes_into_a_calendar_as_a_file_where_there_is_a_place_for_it() {
    let (_, folder) = following(&summer());
    assert_eq!(event(&folder, "lake").count("#event-calendar"), 0, "what cannot be done cannot be pressed");
    let downloads = tempfile::tempdir().unwrap();
    let mut app = start(opened(&folder, "en", now).saving_to(downloads.path()));
    app.click(".events-row[data-id=lake]");
    app.click("[data-minutes=1440]");
    app.click("#event-calendar");
    assert!(app.text("#event-calendar-said").contains("tentlight-lake.ics"), "{}", app.html());
    let ics = std::fs::read_to_string(downloads.path().join("tentlight-lake.ics")).unwrap();
    assert!(ics.contains("SUMMARY") && ics.contains("Lake festival") && ics.contains("20270701T140000Z"), "{ics}");
    assert!(ics.contains("BEGIN:VALARM") && ics.contains("P1D") || ics.contains("PT1440M"), "{ics}");
    drop(downloads);
    app.click("#event-calendar");
    assert_eq!(app.text("#event-calendar-said"), "It could not be saved.");
}

#[test]
fn a_phone_asks_where_the_entry_for_the_calendar_goes() {
    let (_, folder) = following(&summer());
    let phone = Rc::new(Phone::default());
    let mut app = start(opened(&folder, "en", now).on(phone.clone()));
    app.click(".events-row[data-id=lake]");
    app.click("#event-calendar");
    let shared = phone.told.borrow().shared.clone();
    assert_eq!(shared, Some(("tentlight-lake.ics".to_owned(), "text/calendar".to_owned())));
    assert_eq!(app.text("#event-calendar-said"), "", "that is seen");
}

// Reminders

fn reminder(group: &Group, minutes: u32) -> Reminder {
    let starts = "2027-07-01T14:00:00Z".parse().unwrap();
    Reminder { feed: group.feed.clone(), id: Id::new("lake").unwrap(), starts, minutes }
}

fn reminders(folder: &TempDir) -> Vec<Reminder> {
    UserData::open(folder.path()).unwrap().reminders().unwrap()
}

/// A quarter of an hour before the festival.
fn just_before() -> DateTime<Utc> {
    "2027-07-01T13:45:00Z".parse().unwrap()
}

#[test]
fn a_reminder_is_chosen_kept_and_taken_back() {
    let (group, folder) = following(&summer());
    let mut app = event(&folder, "lake");
    assert_eq!(app.attrs("#event-remind button", "data-minutes"), ["15", "60", "1440"]);
    let while_open = "Tentlight reminds you while it is open.";
    assert!(app.text("#event-remind").ends_with(while_open));
    app.click("[data-minutes=15]");
    assert_eq!(app.attr("[data-minutes=15]", "aria-pressed").as_deref(), Some("true"));
    drop(app);
    assert_eq!(reminders(&folder), [reminder(&group, 15)]);
    let mut app = event(&folder, "lake");
    app.click("[data-minutes=15]");
    assert_eq!(app.count("#reminders"), 0);
    drop(app);
    assert_eq!(reminders(&folder), []);
    let app = event_in(&folder, "lake", "en", just_before);
    assert_eq!(app.count("#event-remind"), 0, "it is too late for all of them");
}

#[test]
fn a_phone_asks_whether_it_may_remind_does_so_while_the_app_is_closed_and_names_nothing() {
    let (mut group, folder) = following(&summer());
    let phone = Rc::new(Phone::default());
    let on_phone = || start(opened(&folder, "en", now).on(phone.clone()));
    let mut app = on_phone();
    assert!(!phone.told.borrow().asks_to_remind && phone.told.borrow().moments.is_empty());
    app.click(".events-row[data-id=lake]");
    assert!(app.text("#event-remind").contains("once you let it show notifications"), "{}", app.html());
    app.click("[data-minutes=15]");
    app.click("[data-minutes=60]");
    assert!(phone.told.borrow().asks_to_remind);
    let moments = ["2027-07-01T13:00:00Z", "2027-07-01T13:45:00Z"].map(|at| at.parse::<DateTime<Utc>>().unwrap());
    let told = |phone: &Phone| {
        let mut moments = phone.told.borrow().moments.clone();
        moments.sort();
        moments
    };
    assert_eq!(told(&phone), moments);
    assert_eq!(phone.told.borrow().words, "Tentlight: Something you marked is coming up.");
    phone.told.borrow_mut().may_remind = true;
    phone.told.borrow_mut().asks_to_remind = false;
    app.click("[data-minutes=60]");
    assert_eq!((told(&phone), phone.told.borrow().asks_to_remind), (moments[1..].to_vec(), false));
    assert!(app.text("#event-remind").contains("Your phone reminds you, also while Tentlight is closed."));
    drop(app);
    // It is set again at each start, for the time that is announced by then; never for what does not take place.
    publish(&mut group, &[("gathering", "lake", lake(json!({"starts": "2027-07-01T20:00:00+02:00"})))]);
    take(&folder, &group);
    drop(on_phone());
    assert_eq!(told(&phone), ["2027-07-01T17:45:00Z".parse::<DateTime<Utc>>().unwrap()]);
    let mut app = on_phone();
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert!(told(&phone).is_empty());
    drop(app);
    UserData::open(folder.path()).unwrap().remind(&reminder(&group, 15)).unwrap();
    publish(&mut group, &[("gathering", "lake", lake(json!({"status": "cancelled"})))]);
    take(&folder, &group);
    drop(on_phone());
    assert!(told(&phone).is_empty());
}

#[test]
fn what_is_due_is_said_on_any_screen_until_it_is_read() {
    static SECONDS: AtomicI64 = AtomicI64::new(0);
    fn clock() -> DateTime<Utc> {
        DateTime::from_timestamp(SECONDS.load(Ordering::Relaxed), 0).unwrap()
    }
    SECONDS.store(now().timestamp(), Ordering::Relaxed);
    let (_, folder) = following(&summer());
    let mut app = event_in(&folder, "lake", "en", clock);
    app.click("[data-minutes=15]");
    go_to(&mut app, "about");
    assert_eq!(app.count("#reminders"), 0);
    SECONDS.store(just_before().timestamp(), Ordering::Relaxed);
    // The page says once a minute that time has passed; here a start says so.
    drop(app);
    let mut app = TestApp::new(VirtualDom::new(App).with_root_context(opened(&folder, "en", clock)));
    assert_eq!(app.attr(".reminder", "role").as_deref(), Some("alert"));
    let said = app.text(".reminder");
    assert!(said.starts_with("Lake festival") && said.contains("Begins today 16:00."), "{said}");
    assert!(!said.contains("was due"), "{said}");
    go_to(&mut app, "about");
    assert_eq!(app.count(".reminder"), 1);
    app.click("#place-help");
    assert_eq!(app.count(".reminder"), 0, "nothing stands before help");
    app.click("#help-close");
    app.click("#leave");
    assert!(!page(&app).contains("Lake"), "nothing shows after leaving");
    app.click("#left-back");
    app.click(".reminder-ways a");
    assert_eq!(app.text("h1"), "Lake festival");
    app.click(".reminder-read");
    assert_eq!(app.count(".reminder"), 0);
    drop(app);
    assert_eq!(reminders(&folder), []);
}

#[test]
fn a_reminder_that_was_due_while_the_app_was_closed_says_so() {
    let (group, folder) = following(&summer());
    UserData::open(folder.path()).unwrap().remind(&reminder(&group, 60)).unwrap();
    let later: Clock = || "2027-07-01T15:00:00Z".parse().unwrap();
    let said = events_in(&folder, "en", later).text(".reminder");
    assert!(said.contains("It is on. It began today 16:00."), "{said}");
    assert!(said.contains("This was due today 15:00, while Tentlight was closed."), "{said}");
    let over: Clock = || "2027-07-09T15:00:00Z".parse().unwrap();
    assert!(events_in(&folder, "de", over).text(".reminder").contains("Es ist vorbei."));
}

#[test]
fn a_reminder_follows_its_event_through_a_refresh() {
    let (mut group, folder) = following(&summer());
    UserData::open(folder.path()).unwrap().remind(&reminder(&group, 15)).unwrap();
    publish(&mut group, &[("gathering", "lake", lake(json!({"starts": "2027-07-01T20:00:00+02:00"})))]);
    take(&folder, &group);
    assert_eq!(events_in(&folder, "en", just_before).count(".reminder"), 0);
    let then: Clock = || "2027-07-01T17:46:00Z".parse().unwrap();
    let said = events_in(&folder, "en", then).text(".reminder");
    assert!(said.contains("Begins today 20:00. It has moved. It was to begin today 16:00."), "{said}");
    let app = event_in(&folder, "lake", "en", now);
    assert_eq!(app.attr("[data-minutes=15]", "aria-pressed").as_deref(), Some("true"), "it stands at the new time");
    publish(&mut group, &[("gathering", "lake", lake(json!({"status": "cancelled"})))]);
    take(&folder, &group);
    let said = events(&folder).text(".reminder");
    assert!(said.contains("Cancelled: it does not take place."), "{said}");
    publish(&mut group, &[("gathering", "night", night(json!({})))]);
    take(&folder, &group);
    let mut app = events(&folder);
    assert!(app.text(".reminder").contains("It is no longer announced for the time you chose."), "{}", app.html());
    app.click(".reminder-read");
    drop(app);
    assert_eq!(reminders(&folder), []);
}

#[test]
fn clearing_takes_what_was_marked_reminded_of_and_seen() {
    let (group, folder) = following(&summer());
    let mut app = event(&folder, "lake");
    app.click("#event-favourite");
    app.click("[data-minutes=15]");
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    app.click("#clear-yes");
    drop(app);
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(
        (user.favourites().unwrap().len(), user.reminders().unwrap().len(), user.looked().unwrap().len()),
        (0, 0, 0)
    );
    let bytes = std::fs::read(folder.path().join("user.db")).unwrap();
    let names = |text: &str| bytes.windows(text.len()).any(|some| some == text.as_bytes());
    assert!(!names("Lake festival") && !names(group.feed.as_str()));
}
