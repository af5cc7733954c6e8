//! Nearby and stalls: what is near and open, where the reader is, and that nobody keeps that.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::task::{Poll, Waker};

use tempfile::TempDir;
use tentlight::domain::{Point, Zone};
use tentlight::ui::{AskWhere, NoPlace};

use crate::app::{TestApp, run};
use crate::feed_maker::Records;
use crate::start::{english, page, pick};
use crate::updates::{group_with, key, now, on, phone, start};

/// A Friday, 17:00 in Berlin. Four stalls there and in Hamburg, one in Lisbon.
fn records() -> Records {
    let stall = |name: &str, lat: f64, lon: f64, rest: &str| {
        format!(
            r#"{{"name":{{"en":"{name}","de":"{name} (de)"}},"group":"peers","place":{{"lat":{lat},"lon":{lon},"words":{{"en":"Yard, left","de":"Hof, links"}}}},"zone":"Europe/Berlin",{rest}}}"#
        )
    };
    let cafe = r#""country":"de","hours":"Mo-Fr 10:00-18:00","offers":["syringes","naloxone","tea-ceremony"],"languages":["de","pl"],"access":["step-free"],"contacts":[{"kind":"phone","value":"+49 30 23125 014"},{"kind":"pigeon","value":"Coo"}],"checked":"2027-05-20""#;
    let bus = r#""country":"de","hours":"Mo-Su 20:00-02:00","offers":["naloxone","condoms"]"#;
    let odd = r#""country":"de","hours":"when the sun shines","offers":["first-aid","naloxone"]"#;
    let hamburg = r#""country":"de","hours":"24/7","offers":["first-aid","quiet-space"]"#;
    let lisbon = r#""country":"pt","shifts":[{"from":"2027-06-05T18:00:00+01:00","to":"2027-06-06T02:00:00+01:00"}],"offers":["drug-checking"]"#;
    BTreeMap::from([
        (key("group", "peers"), r#"{"name":{"en":"Peers of the lake"},"country":"de"}"#.to_owned()),
        (key("stall", "cafe"), stall("Lantern café", 52.5005, 13.4251, cafe)),
        (key("stall", "bus"), stall("Night bus", 52.4986, 13.4183, bus)),
        (key("stall", "odd"), stall("Sunny corner", 52.53, 13.41, odd)),
        (key("stall", "hamburg"), stall("Harbour tent", 53.55, 10.0, hamburg)),
        (key("stall", "lisbon"), stall("Checking", 38.72, -9.14, lisbon).replace("Europe/Berlin", "Europe/Lisbon")),
    ])
}

fn held() -> TempDir {
    phone(&[&group_with(records(), |_| {})])
}

fn nearby(folder: &Path, language: &str) -> TestApp {
    nearby_asking(folder, language, || Box::pin(async { Err(NoPlace::Unavailable) }))
}

fn nearby_asking(folder: &Path, language: &str, ask: AskWhere) -> TestApp {
    let mut app = start(on(folder, language, now).asking_where(ask));
    app.click("#place-nearby");
    app
}

/// Says by hand that the reader is in a town.
fn be_in(app: &mut TestApp, town: &str) {
    app.input("#place-search", town);
    app.keydown("#place-search", dioxus::prelude::Key::Enter);
}

fn names(app: &TestApp) -> Vec<String> {
    app.texts("#nearby-list .row-name")
}

// Where the reader is

#[test]
fn whoever_follows_nobody_reads_how_places_come() {
    let mut app = english();
    app.click("#place-nearby");
    assert!(app.text("main").contains("They come with the groups you follow"), "{}", app.html());
    assert_eq!((app.count("#place-ask"), app.count("#nearby-follow")), (0, 1), "nothing to count distances to");
    app.click("#nearby-follow");
    assert_eq!(app.text("h1"), "Updates");
}

#[test]
fn a_town_picked_by_hand_shows_what_is_near_the_nearest_first() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    assert_eq!(app.count("#nearby-list"), 0);
    app.input("#place-search", "berl");
    assert_eq!(app.texts("#place-found button").first().map(String::as_str), Some("Berlin Germany"));
    app.click("#place-found li button:named(Berlin Germany)");
    assert_eq!(app.text("#place-known p"), "From Berlin");
    assert_eq!(names(&app), ["Sunny corner", "Lantern café", "Night bus"]);
    let rows = app.texts("#nearby-list .row");
    assert!(rows[1].contains("Open until 18:00"), "{rows:?}");
    assert!(rows[2].contains("Closed. Opens today 20:00") && rows[2].contains("km"), "{rows:?}");
    assert!(rows[1].contains("Sterile syringes · Naloxone · tea-ceremony"), "{rows:?}");
    assert!(rows[1].contains("Peers of the lake · Made 3 days ago · Nobody vouches for it yet"), "{rows:?}");
    assert_eq!(app.count("#nearby-list .how-far-arrow"), 3);
    assert_eq!(app.text("#nearby-count"), "3 places");
}

#[test]
fn coordinates_and_the_places_of_groups_will_do_as_well() {
    let folder = held();
    let mut app = nearby(folder.path(), "de");
    be_in(&mut app, "53,55 10,01");
    assert_eq!(names(&app), ["Harbour tent (de)"]);
    app.click("#place-change");
    app.input("#place-search", "check");
    app.click("#place-found button:named(Checking (de))");
    assert_eq!(app.text("#place-known p"), "Von Checking (de) aus");
    assert_eq!(names(&app), ["Checking (de)"]);
}

#[test]
fn a_device_that_does_not_say_where_it_is_says_why_and_a_place_can_be_picked() {
    let asks: [(AskWhere, &str); 4] = [
        (|| Box::pin(async { Err(NoPlace::Refused) }), "The phone may not say where it is. Pick a place below."),
        (|| Box::pin(async { Err(NoPlace::Unavailable) }), "The phone cannot tell where it is. Pick a place below."),
        (
            || Box::pin(async { Err(NoPlace::Late) }),
            "The phone did not find out in time. Try again, or pick a place below.",
        ),
        (
            || Box::pin(async { Err(NoPlace::Insecure) }),
            "A page that came over an open line may not ask. Pick a place below.",
        ),
    ];
    let folder = held();
    for (ask, said) in asks {
        let mut app = nearby_asking(folder.path(), "en", ask);
        assert_eq!(app.text("#place-said"), "", "nothing is asked before the tap");
        app.click("#place-here");
        assert_eq!(app.text("#place-said"), said);
        assert_eq!((app.count("#place-known"), app.count("#place-search")), (0, 1));
        be_in(&mut app, "Berlin");
        assert_eq!(app.count("#nearby-list .row"), 3);
    }
}

/// There is no web view here to answer, as on a device that lets nobody ask.
#[test]
fn without_anything_that_answers_it_says_so() {
    run(async {
        let folder = held();
        let mut app = start(on(folder.path(), "en", now));
        app.click("#place-nearby");
        app.click("#place-here");
        app.settle().await;
        assert!(!app.text("#place-said").is_empty(), "{}", app.html());
    });
}

#[test]
fn the_place_is_forgotten_at_the_press_of_a_button_and_on_leaving() {
    let folder = held();
    let berlin: AskWhere = || Box::pin(async { Ok(Point::new(52.52, 13.405).unwrap()) });
    let mut app = nearby_asking(folder.path(), "en", berlin);
    app.click("#place-here");
    assert_eq!(app.text("#place-known p"), "From where this phone is");
    assert_eq!(app.count("#nearby-list .row"), 3);
    app.click("#place-forget");
    assert_eq!((app.count("#place-known"), app.count("#place-ask"), app.count("#nearby-list")), (0, 1, 0));

    app.click("#place-here");
    app.click(".filter[data-offer=naloxone]");
    app.click("#nearby-open");
    app.click("#leave");
    app.click("#left-back");
    app.click("#place-nearby");
    assert_eq!((app.count("#place-known"), app.count("#place-ask")), (0, 1), "{}", app.html());
    be_in(&mut app, "Berlin");
    assert_eq!(app.count(".filter[aria-pressed=true]"), 0, "what was looked for is forgotten, too");
}

thread_local! {
    static ANSWER: RefCell<(bool, Option<Waker>)> = const { RefCell::new((false, None)) };
}

/// A device that answers when the test lets it.
fn late_answer() -> tentlight::ui::Asked {
    Box::pin(std::future::poll_fn(|task| {
        ANSWER.with_borrow_mut(|(is_there, waker)| {
            *waker = Some(task.waker().clone());
            if *is_there { Poll::Ready(Ok(Point::new(52.52, 13.405).unwrap())) } else { Poll::Pending }
        })
    }))
}

fn let_it_answer() {
    let waker = ANSWER.with_borrow_mut(|(is_there, waker)| {
        *is_there = true;
        waker.take()
    });
    waker.unwrap().wake();
}

#[test]
fn an_answer_that_comes_after_leaving_tells_nobody_anything() {
    run(async {
        let folder = held();
        let mut app = nearby_asking(folder.path(), "en", late_answer);
        app.click("#place-here");
        assert_eq!(app.text("#place-said"), "Asking the phone");
        app.click("#leave");
        app.click("#left-back");
        let_it_answer();
        app.settle().await;
        app.click("#place-nearby");
        assert_eq!((app.count("#place-known"), app.text("#place-said").as_str()), (0, ""), "{}", app.html());
        app.click("#place-here");
        app.settle().await;
        assert_eq!(app.count("#place-known"), 1, "asked again, it answers");
    });
}

fn kept_in(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend(if path.is_dir() { kept_in(&path) } else { fs::read(&path).unwrap_or_default() });
    }
    all
}

#[test]
fn nothing_about_the_place_is_kept_on_the_disk() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    be_in(&mut app, "Zwickau");
    assert_eq!(app.text("#place-known p"), "From Zwickau");
    app.click("#nearby-list a[data-id=cafe]");
    drop(app);
    let kept = kept_in(folder.path());
    assert!(!kept.is_empty());
    for trace in ["Zwickau", "50.72", "50.7"] {
        assert!(!kept.windows(trace.len()).any(|part| part == trace.as_bytes()), "{trace}");
    }
}

// What is near

#[test]
fn hours_that_nobody_can_read_are_never_open() {
    let folder = held();
    for (language, said) in [("en", "Hours not known: ask"), ("de", "Öffnungszeiten nicht bekannt")] {
        let mut app = nearby(folder.path(), language);
        be_in(&mut app, "Berlin");
        let unknown = app.texts("[data-open=unknown]");
        assert!(matches!(unknown.as_slice(), [one] if one.starts_with(said)), "{unknown:?}");
        app.click("#nearby-open");
        assert_eq!(app.count("#nearby-list .row"), 1);
        assert_eq!(app.count("#nearby-list [data-open=now]"), 1, "{}", app.html());
    }
}

#[test]
fn offers_narrow_the_list_and_what_is_chosen_stays_in_sight() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    be_in(&mut app, "Berlin");
    assert_eq!(app.attrs(".filter", "data-offer").first().map(String::as_str), Some("naloxone"), "most have it");
    assert_eq!(app.count(".filter[data-offer=prep]"), 0, "nobody near has it");
    app.click(".filter[data-offer=condoms]");
    assert_eq!(names(&app), ["Night bus"]);
    assert_eq!(app.attrs(".filter[aria-pressed=true]", "data-offer"), ["condoms"]);
    app.click(".filter[data-offer=syringes]");
    assert_eq!(names(&app), ["Lantern café", "Night bus"], "any of the two");
    app.click(".filter[data-offer=syringes]");
    app.click(".filter[data-offer=condoms]");
    app.click("#nearby-offers-all");
    app.click(".filter[data-offer=prep]");
    app.click("#nearby-offers-all");
    assert_eq!(app.count(".filter[data-offer=prep]"), 1);
    assert_eq!(app.text("#nearby-nothing"), "Nothing that fits. Take a filter away.");
}

#[test]
fn where_nothing_is_near_the_next_is_named_with_its_distance() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    be_in(&mut app, "Zwickau");
    assert_eq!(app.text("#nearby-widened"), "Nothing within 50 km. The next is 207 km away.");
    assert_eq!(app.count("#nearby-list .row"), 5);
}

#[test]
fn before_a_place_is_known_all_there_is_stands_by_country() {
    let folder = held();
    let mut app = nearby(folder.path(), "de");
    assert_eq!(app.texts("#nearby-countries button"), ["Deutschland: 4", "Portugal: 1"]);
    assert_eq!(app.count("#nearby-countries .spot"), 0);
    app.click("#nearby-countries button:named(Deutschland: 4)");
    assert_eq!((app.count("#nearby-countries .spot"), app.count("#nearby-countries .how-far")), (4, 0));
}

#[test]
fn many_places_come_twenty_at_a_time() {
    let mut records = records();
    let cafe = records[&key("stall", "cafe")].clone();
    records.extend((0..30).map(|at| (key("stall", &format!("more-{at}")), cafe.clone())));
    let folder = phone(&[&group_with(records, |_| {})]);
    let mut app = nearby(folder.path(), "en");
    be_in(&mut app, "Berlin");
    assert_eq!(app.count("#nearby-list .row"), 20);
    app.click("#nearby-more");
    assert_eq!((app.count("#nearby-list .row"), app.count("#nearby-more")), (33, 0));
}

// A stall

fn stall(folder: &Path, language: &str, id: &str) -> TestApp {
    let mut app = nearby(folder, language);
    be_in(&mut app, "Berlin");
    app.click(&format!("#nearby-list a[data-id={id}]"));
    app
}

#[test]
fn a_stall_says_when_it_is_open_what_it_has_and_how_one_gets_there() {
    let folder = held();
    let app = stall(folder.path(), "en", "cafe");
    assert_eq!((app.text("h1").as_str(), app.text("#stall-where").as_str()), ("Lantern café", "Yard, left"));
    assert!(app.text(".place-first").contains("Open until 18:00"), "{}", app.html());
    let week = app.texts("#stall-week div");
    assert_eq!(week.len(), 7);
    assert_eq!(week[..3], ["Today 10:00 – 18:00", "Tomorrow Closed", "Sun 6 June Closed"].map(str::to_owned));
    assert_eq!(app.texts("#stall-offers li"), ["Sterile syringes", "Naloxone", "tea-ceremony"]);
    assert_eq!(app.text("#stall-languages"), "Spoken: Deutsch, Polski");
    assert_eq!(app.texts("#stall-access li"), ["Step-free"]);
    assert_eq!(app.attrs(".contacts a", "href"), ["tel:+493023125014"], "a kind nobody knows is no link");
    assert!(app.text(".contacts").contains("Coo"));
    assert_eq!(
        app.text(".map-link"),
        "Show on a map Opens openstreetmap.org, which sees this place and your internet address."
    );
    let map = app.attr("#map-link", "href").unwrap();
    assert!(map.starts_with("https://www.openstreetmap.org/?mlat=52.50050&mlon=13.42510"), "{map}");
    assert_eq!(app.attr("#map-link", "rel").as_deref(), Some("noreferrer"));
    assert_eq!(app.text("#checked"), "Last checked: Thu 20 May");
    assert!(app.text("#stall-group").contains("Peers of the lake"), "{}", app.html());
    assert!(app.text(".who-says").contains("Nobody vouches for it yet"), "{}", app.html());
}

#[test]
fn the_words_of_a_stall_are_german_for_who_reads_german() {
    let folder = held();
    let app = stall(folder.path(), "de", "bus");
    let all = app.text("#stall");
    for said in [
        "Geschlossen. Öffnet heute 20:00",
        "Hof, links",
        "Öffnet openstreetmap.org. Die Seite sieht diesen Ort und deine Internetadresse.",
        "Wann offen ist",
        "Heute 20:00 – 02:00",
        "Kondome",
        "Niemand hat gesagt, wann das zuletzt stimmte.",
    ] {
        assert!(all.contains(said), "{said}: {all}");
    }
}

#[test]
fn shifts_stand_on_the_clock_of_the_place_with_the_readers_behind() {
    let folder = held();
    let zone = Zone::new("Europe/Berlin").unwrap();
    let mut app = start(on(folder.path(), "en", now).in_zone(zone));
    app.click("#place-nearby");
    be_in(&mut app, "Lisbon");
    app.click("#nearby-list a[data-id=lisbon]");
    let shift = "Tomorrow 18:00 – Sun 6 June 02:00 (starts 19:00 by your clock)";
    assert_eq!(app.texts("#stall-shifts li"), [shift]);
}

#[test]
fn hours_that_cannot_be_read_are_shown_as_they_were_written() {
    let folder = held();
    let app = stall(folder.path(), "en", "odd");
    assert!(app.text("#stall-week").contains("Ask before you go."), "{}", app.html());
    assert!(app.text("#stall").contains("when the sun shines"));
}

#[test]
fn a_stall_that_is_gone_says_so() {
    let folder = held();
    let mut app = stall(folder.path(), "en", "cafe");
    app.click(".who-says");
    app.click("#updates-unfollow");
    app.click("#unfollow-yes");
    app.click("#back");
    assert_eq!((app.text("h1").as_str(), app.count("#map-link")), ("This is gone", 0), "{}", app.html());
}

// From a risk to people

fn mix_of(app: &mut TestApp, two: [(&str, &str); 2]) {
    app.click("#place-mix");
    two.iter().for_each(|(typed, id)| pick(app, typed, id));
}

const CAN_KILL: [(&str, &str); 2] = [("alcohol", "alcohol"), ("heroin", "heroin")];

#[test]
fn a_mix_that_can_kill_leads_to_those_who_can_help_below_what_to_do() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    mix_of(&mut app, CAN_KILL);
    let html = page(&app);
    let (headline, help) = (html.find("<h2").unwrap(), html.find("verdict-help").unwrap());
    let near = html.find("nearest-help").unwrap();
    assert!(headline < help && help < near, "the answer and Help stand first: {html}");
    assert_eq!(app.text("#nearest-help"), "Peers who can helpFor now or afterwards. In an emergency call first.");
    app.click("#nearest-help");
    assert_eq!(app.text("h1"), "Nearby");
    be_in(&mut app, "Berlin");
    assert!(app.attrs(".filter[aria-pressed=true]", "data-offer").contains(&"naloxone".to_owned()), "{}", app.html());

    mix_of(&mut app, [("ket", "ketamine"), ("ghb", "ghb")]);
    app.click("#place-mix");
    let said = app.text("#nearest-help");
    assert!(said.contains("Nearest open stall that can help") && said.contains("Lantern café"), "{said}");
    assert!(said.contains("Open until 18:00") && said.contains("km"), "{said}");
}

#[test]
fn below_that_and_without_groups_nothing_leads_there() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    mix_of(&mut app, [("alcohol", "alcohol"), ("cannabis", "cannabis")]);
    assert_eq!(app.count("#nearest-help"), 0, "{}", app.html());
    let mut app = english();
    CAN_KILL.iter().for_each(|(typed, id)| pick(&mut app, typed, id));
    assert_eq!((app.count("#verdict"), app.count("#nearest-help")), (1, 0));
}

#[test]
fn the_end_of_a_guide_leads_to_those_who_can_help_and_no_step_before_it_does() {
    let folder = held();
    let mut app = nearby(folder.path(), "en");
    be_in(&mut app, "53.55, 10.01");
    app.click("#place-help");
    for answer in ["yes", "scared", "done", "none", "done", "done", "done", "calmer"] {
        assert_eq!(app.count("#nearest-help"), 0, "before {answer}");
        app.click(&format!("#help-answer-{answer}"));
    }
    let said = app.text("#nearest-help");
    assert!(said.contains("Nearest open stall that can help") && said.contains("Harbour tent"), "{said}");
    assert!(said.contains("From 53.55, 10.01") && said.contains("Nobody vouches for it yet"), "{said}");
    let html = page(&app);
    assert!(html.find("help-step-head") < html.find("nearest-help"), "what to do stands first");
    assert_eq!(app.attr("#help-call", "href").as_deref(), Some("tel:112"), "and the call never leaves");
    app.click("#nearest-help");
    assert_eq!(app.text("h1"), "Harbour tent");
}

/// Two years on the feed still says "24/7": nobody is sent there by a verdict.
#[test]
fn a_group_that_fell_silent_is_not_the_nearest_that_can_help() {
    let folder = held();
    let at = |clock| {
        let mut app = start(on(folder.path(), "en", clock));
        app.click("#place-nearby");
        be_in(&mut app, "53.55, 10.01");
        mix_of(&mut app, CAN_KILL);
        app.text("#nearest-help")
    };
    assert!(at(now).contains("Harbour tent"));
    let later = at(|| "2029-06-04T10:00:00Z".parse().unwrap());
    assert_eq!(later, "Peers who can helpFor now or afterwards. In an emergency call first.");
}

/// Asked at six, at three in the morning it still said "from where this phone is".
#[test]
fn where_the_phone_was_a_while_ago_is_said_to_be_so_and_nobody_is_sent_from_there() {
    thread_local!(static CLOCK: std::cell::Cell<i64> = const { std::cell::Cell::new(0) });
    let folder = held();
    let clock = || now() + chrono::TimeDelta::minutes(CLOCK.get());
    let hamburg: AskWhere = || Box::pin(async { Ok(Point::new(53.55, 10.01).unwrap()) });
    run(async {
        let mut app = start(on(folder.path(), "en", clock).asking_where(hamburg));
        app.click("#place-nearby");
        app.click("#place-here");
        app.settle().await;
        assert!(app.text("#place-known").starts_with("From where this phone is"), "{}", app.html());
        CLOCK.set(16);
        app.click("#place-mix");
        app.click("#place-nearby");
        assert!(app.text("#place-known").contains("a while ago. Ask again"), "{}", app.html());
        mix_of(&mut app, CAN_KILL);
        assert!(app.text("#nearest-help").starts_with("Peers who can help"), "{}", app.html());
    });
}

#[test]
fn help_by_itself_ends_without_a_way_to_anywhere() {
    let link = tentlight::domain::Link::Help(tentlight::domain::Id::new("scared").unwrap());
    let folder = held();
    let mut app = start(on(folder.path(), "en", now).at(link));
    for answer in ["done", "none", "done", "done", "done", "calmer"] {
        app.click(&format!("#help-answer-{answer}"));
    }
    assert_eq!((app.count("#nearest-help"), app.count("#help-screen")), (0, 1), "{}", app.html());
}
