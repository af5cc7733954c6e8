//! The tool on what groups say of the world: events, places near, groups, meetings, alerts; as JSON and as people read it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tentlight::feed::Verified;
use tentlight::store::Database;

use crate::adopt::{base, now};
use crate::cli::{Answered, Tool};
use crate::feed_maker::{Group, Records};

/// A Friday evening in Berlin.
const NOW: &str = "2027-07-02T20:00:00+02:00";

/// The tool, and a group that it holds.
struct Town {
    tool: Tool,
    feed: String,
}

fn texts(en: &str, de: &str) -> Value {
    json!({"en": en, "de": de})
}

/// What a group of a small town publishes. All of it is invented.
fn records() -> Records {
    let mail = || json!({"kind": "mail", "value": "peers@lampion.example"});
    let berlin = |lat: f64, lon: f64, words: &str| json!({"lat": lat, "lon": lon, "words": {"en": words}});
    let alert = |sold_as: &str, change: Value| {
        let mut alert = json!({
            "sold_as": sold_as, "found": [{"what": "MDMA", "amount": 210.5, "unit": "mg"}, {"what": "PMMA"}], "form": "pill",
            "colour": texts("blue", "blau"), "logo": texts("a lantern", "eine Laterne"), "region": {"en": "Berlin"},
            "country": "de", "tested_on": "2027-06-20", "method": {"en": "GC-MS"},
            "cannot_see": texts("what another part of the pill holds", "was ein anderer Teil der Pille enthält"),
            "severity": "danger", "advice": texts("Take none of it.", "Nimm nichts davon."),
            "relevant_until": "2027-08-01", "contact": mail(), "state": "current",
        });
        let fields = alert.as_object_mut().unwrap();
        for (key, value) in change.as_object().unwrap() {
            if value.is_null() {
                fields.remove(key)
            } else {
                fields.insert(key.clone(), value.clone())
            };
        }
        alert
    };
    let records = [
        (
            "group",
            "lampion",
            json!({
                "name": texts("Lampion", "Lampion e. V."), "categories": ["user-group"], "activities": ["syringe-patrol", "food"],
                "country": "de", "place": berlin(52.53, 13.41, "Lamp Lane 1"), "approach": "harm-reduction", "contacts": [mail()],
                "languages": ["de", "pl"], "site": "https://lampion.example/", "checked": "2027-05-12",
            }),
        ),
        (
            "group",
            "old-mill",
            json!({
                "name": {"en": "Old Mill Fellowship"}, "categories": ["mutual-aid"], "country": "international", "as_of": 2017,
                "site": "http://old-mill.example/", "contacts": [{"kind": "web", "value": "http://old-mill.example/"}],
                "approach": "both",
            }),
        ),
        (
            "gathering",
            "moth-camp",
            json!({
                "name": texts("Moth Camp", "Mottencamp"), "kind": "festival", "starts": "2027-07-01T12:00:00+02:00",
                "ends": "2027-07-04T18:00:00+02:00", "zone": "Europe/Berlin", "place": berlin(52.60, 13.60, "The far meadow"),
                "country": "de", "status": "on", "group": "lampion", "medical_contact": {"kind": "phone", "value": "+49 30 112"},
            }),
        ),
        (
            "gathering",
            "wick-night",
            json!({
                "name": {"en": "Wick Night"}, "kind": "party", "starts": "2027-07-10T22:00:00+02:00",
                "ends": "2027-07-11T08:00:00+02:00", "zone": "Europe/Berlin", "address": {"en": "Hall 3"}, "country": "de",
                "status": "cancelled",
            }),
        ),
        (
            "gathering",
            "breath-class",
            json!({
                "name": {"en": "Breath class"}, "kind": "training", "starts": "2027-06-25T18:00:00+02:00",
                "ends": "2027-06-25T20:00:00+02:00", "zone": "Europe/Berlin", "address": {"en": "Lamp Lane 1"}, "country": "de",
                "status": "on", "rrule": "FREQ=WEEKLY;COUNT=3", "occurrences": [
                    {"starts": "2027-06-25T18:00:00+02:00", "ends": "2027-06-25T20:00:00+02:00"},
                    {"starts": "2027-07-02T18:00:00+02:00", "ends": "2027-07-02T20:00:00+02:00"},
                    {"starts": "2027-07-09T18:00:00+02:00", "ends": "2027-07-09T20:00:00+02:00"},
                ],
            }),
        ),
        // In Brisbane it is the third of July already.
        (
            "gathering",
            "river-dawn",
            json!({
                "name": {"en": "River Dawn"}, "kind": "other", "starts": "2027-07-03T03:00:00+10:00",
                "ends": "2027-07-03T09:00:00+10:00", "zone": "Australia/Brisbane", "place": berlin(-27.47, 153.02, "North bank"),
                "country": "au", "status": "moved",
            }),
        ),
        (
            "stall",
            "moth-tent",
            json!({
                "name": texts("Moth tent", "Mottenzelt"), "group": "lampion", "gathering": "moth-camp", "country": "de",
                "place": berlin(52.601, 13.60, "Behind the dark stage"), "hours": "Mo-Su 18:00-04:00", "zone": "Europe/Berlin",
                "offers": ["water", "naloxone", "drug-checking", "tea-ceremony"], "languages": ["en", "de"],
            }),
        ),
        (
            "stall",
            "lamp-van",
            json!({
                "name": {"en": "Lamp van"}, "group": "lampion", "place": berlin(52.54, 13.41, "Market square"),
                "hours": "Mo-Fr 10:00-22:00 \"by appointment\"", "zone": "Europe/Berlin", "offers": ["naloxone", "syringes"],
            }),
        ),
        (
            "stall",
            "harbour-hut",
            json!({
                "name": {"en": "Harbour hut"}, "group": "nobody-here", "place": berlin(-33.80, 151.20, "Pier 4"),
                "hours": "Mo-Su 09:00-17:00", "zone": "Australia/Sydney", "offers": ["hcv-test"], "languages": ["en"],
            }),
        ),
        (
            "meeting",
            "friday-circle",
            json!({
                "name": texts("Friday circle", "Freitagskreis"), "group": "lampion", "weekday": 5, "start": 1170, "length_min": 90,
                "zone": "Europe/Berlin", "place": berlin(52.53, 13.41, "Lamp Lane 1"), "country": "de", "languages": ["pl"],
                "format": ["open", "newcomers"],
            }),
        ),
        (
            "meeting",
            "far-lights",
            json!({
                "name": {"en": "Far lights"}, "group": "lampion", "weekday": 1, "start": 600, "length_min": 60,
                "zone": "Australia/Brisbane", "online": {"url": "https://meet.lampion.example/far"}, "languages": ["en"],
            }),
        ),
        ("alert", "lantern", alert("Blue Lantern", json!({}))),
        (
            "alert",
            "grey-dust",
            alert(
                "ketamine",
                json!({
                    "found": [], "method": null, "cannot_see": null, "form": "powder", "colour": texts("grey", "grau"), "logo": null,
                    "severity": "warning", "tested_on": "2027-06-30",
                }),
            ),
        ),
        (
            "alert",
            "taken-back",
            alert(
                "Green Moth",
                json!({
                    "state": "withdrawn", "corrects": "green-moth", "tested_on": "2027-04-01", "relevant_until": "2027-05-01",
                }),
            ),
        ),
        (
            "alert",
            "green-moth",
            alert("Green Moth", json!({"tested_on": "2027-03-30", "relevant_until": "2027-12-01"})),
        ),
        ("alert", "last-year", alert("White Wick", json!({"tested_on": "2026-06-01", "relevant_until": "2026-07-01"}))),
    ];
    let record = |(kind, id, value): (&str, &str, Value)| ((kind.to_owned(), id.to_owned()), value.to_string());
    records.into_iter().map(record).collect()
}

impl Town {
    fn new() -> Self {
        let tool = Tool::new();
        let mut group = Group::new();
        group.publish(records());
        let database = Database::open(tool.folder(), Verified::embedded(), "en").unwrap();
        database.adopt(&base(&group, 0), now()).unwrap();
        Self { tool, feed: group.feed.to_string() }
    }

    fn at(&self, now: &str, arguments: &[&str]) -> Answered {
        let mut command = self.tool.command(arguments);
        command.args(["--now", now]).env("TZ", "Europe/Berlin");
        Answered::of(command)
    }

    fn run(&self, arguments: &[&str]) -> Answered {
        self.at(NOW, arguments)
    }

    fn ids(&self, arguments: &[&str]) -> Vec<String> {
        let answer = self.run(&[arguments, &["--json"]].concat()).expect(0).json();
        let rows = answer.as_array().or_else(|| answer["alerts"].as_array()).unwrap();
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }

    /// Compares an answer with a fixture; the feed's id is another one each time.
    fn assert_answers(&self, fixture: &str, arguments: &[&str]) {
        let answer = self.run(&[arguments, &["--json"]].concat());
        let json = answer.expect(0).stdout.replace(&self.feed, "FEED");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/json").join(fixture);
        if std::env::var_os("WRITE_FIXTURES").is_some() {
            fs::write(&path, &json).unwrap();
        }
        let expected: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), expected, "{fixture}");
    }
}

#[test]
fn the_json_of_places_is_a_contract() {
    let town = Town::new();
    town.assert_answers("nearby.json", &["nearby", "52.6,13.6"]);
    town.assert_answers("events.json", &["events"]);
    town.assert_answers("events-one.json", &["events", "moth-camp"]);
    town.assert_answers("groups.json", &["groups", "--search", "lampion"]);
    town.assert_answers("groups-unchecked.json", &["groups", "--search", "old mill"]);
    town.assert_answers("meetings.json", &["meetings", "--near", "52.6,13.6"]);
    town.assert_answers("meetings-online.json", &["meetings", "--online"]);
    town.assert_answers("alerts.json", &["alerts", "--all"]);
}

#[test]
fn nearby_is_the_nearest_first_with_what_is_asked_for() {
    let town = Town::new();
    assert_eq!(town.ids(&["nearby", "52.6,13.6"]), ["moth-tent", "lamp-van", "lampion", "harbour-hut"]);
    assert_eq!(town.ids(&["nearby", "-33.8,151.2", "--limit", "1"]), ["harbour-hut"]);
    assert_eq!(town.ids(&["nearby", "52.6,13.6", "--within", "5"]), ["moth-tent"]);
    assert_eq!(town.ids(&["nearby", "52.54,13.41", "--offer", "Naloxone"]), ["lamp-van", "moth-tent"]);
    assert_eq!(town.ids(&["nearby", "52.54,13.41", "--offer", "naloxone", "--offer", "water"]), ["moth-tent"]);
    assert_eq!(town.ids(&["nearby", "52.54,13.41", "--offer", "tea-ceremony"]), ["moth-tent"], "a word of one group");
    // By appointment, and a group without hours: nobody knows, so not open.
    assert_eq!(town.ids(&["nearby", "52.54,13.41", "--open"]), ["moth-tent"]);
    // Its hours are those of every evening, but the camp is over.
    let after = town.at("2027-07-06T20:00:00+02:00", &["nearby", "52.6,13.6", "--open", "--json"]);
    assert_eq!(after.expect(0).json(), json!([]));
    let cut = town.run(&["nearby", "52.6,13.6", "--limit", "2"]);
    assert!(cut.expect(0).stderr.contains("--limit"), "{cut}");
}

#[test]
fn a_place_that_is_nowhere_is_refused() {
    let town = Town::new();
    for place in ["0,0", "91,0", "0,181", "NaN,1", "inf,1", "52.5", "52.5;13.4", "52,5,13,4", "", "-0.0,0", "1e99,1"] {
        town.run(&["nearby", place]).expect_refusal();
        town.run(&["events", "--near", place]).expect_refusal();
        town.run(&["meetings", "--near", place]).expect_refusal();
    }
    for arguments in [
        &["nearby"][..],
        &["nearby", "1,1", "--within", "-1"],
        &["nearby", "1,1", "--within", "NaN"],
        &["nearby", "1,1", "--within", "0"],
        &["nearby", "1,1", "--limit", "0"],
        &["nearby", "1,1", "--offer", "not a word!"],
        &["events", "--from", "2027-13-01"],
        &["events", "--from", "2027-07-02", "--to", "2027-07-01"],
        &["events", "--to", "999999-01-01"],
        &["events", "--within", "5"],
        &["events", "no-such-event"],
        &["events", "Not an id"],
        &["events", "short/moth-camp"],
        &["meetings", "--day", "8"],
        &["meetings", "--day", "someday"],
        &["meetings", "--language", "../x"],
        &["groups", "--country", "Germany"],
        &["groups", "--approach", "none"],
    ] {
        town.run(arguments).expect_refusal();
    }
    for place in ["-33.8,151.2", "52.5, 13.4", "-90,-180"] {
        town.run(&["nearby", place]).expect(0);
        town.run(&["events", "--near", place]).expect(0);
        town.run(&["nearby", "--json", place]).expect(0).json();
    }
}

#[test]
fn a_word_nobody_uses_asks_whether_another_was_meant() {
    let town = Town::new();
    for arguments in [["nearby", "52.6,13.6"], ["events", "--country=de"]] {
        let answer = town.run(&[&arguments[..], &["--offer", "naloxon"]].concat());
        assert!(answer.expect(1).stderr.contains("naloxone"), "{answer}");
    }
    let answer = town.run(&["groups", "--activity", "syringe-patrols"]);
    assert!(answer.expect(1).stderr.contains("syringe-patrol"), "{answer}");
    // What groups know and nobody here has is an answer.
    assert_eq!(town.ids(&["nearby", "52.6,13.6", "--offer", "shower"]), [""; 0]);
}

#[test]
fn events_are_those_of_days_by_their_own_clocks() {
    let town = Town::new();
    let all = ["moth-camp", "breath-class", "river-dawn", "breath-class", "wick-night"];
    assert_eq!(town.ids(&["events"]), all, "each time of a weekly one from today on");
    // Both ends are days of the event: in Brisbane it is the third.
    assert_eq!(town.ids(&["events", "--from", "2027-07-03", "--to", "2027-07-03"]), ["moth-camp", "river-dawn"]);
    assert_eq!(town.ids(&["events", "--from", "2027-07-02", "--to", "2027-07-02"]), ["moth-camp", "breath-class"]);
    assert_eq!(town.ids(&["events", "--from", "2027-07-11", "--to", "2027-07-11"]), ["wick-night"]);
    assert_eq!(town.ids(&["events", "--from", "2027-07-12"]), [""; 0]);
    assert_eq!(town.ids(&["events", "--from", "2027-06-25", "--to", "2027-06-25"]), ["breath-class"]);
    assert_eq!(town.ids(&["events", "--country", "AU"]), ["river-dawn"]);
    assert_eq!(town.ids(&["events", "--near", "-27.4,153"]), ["river-dawn"]);
    assert_eq!(town.ids(&["events", "--near", "52.5,13.4", "--within", "5"]), [""; 0]);
    assert_eq!(town.ids(&["events", "--offer", "drug-checking"]), ["moth-camp"]);
    let one = town.run(&["events", &format!("{}/moth-camp", town.feed), "--json"]);
    assert_eq!(one.expect(0).json()["stalls"][0]["id"], "moth-tent");
}

#[test]
fn meetings_are_found_by_day_place_language_and_from_afar() {
    let town = Town::new();
    assert_eq!(town.ids(&["meetings"]), ["far-lights", "friday-circle"]);
    for day in ["today", "fri", "5", "FRI"] {
        assert_eq!(town.ids(&["meetings", "--day", day]), ["friday-circle"], "{day}");
    }
    // Sunday night in Berlin is Monday morning in Brisbane, and the meeting there is today's.
    let today = town.at("2027-07-05T01:30:00+02:00", &["meetings", "--day", "today", "--json"]).expect(0).json();
    assert_eq!(today[0]["id"], "far-lights");
    assert_eq!(today[0]["next"], "2027-07-05T10:00:00+10:00");
    assert_eq!(town.ids(&["meetings", "--online"]), ["far-lights"]);
    assert_eq!(town.ids(&["meetings", "--near", "52.5,13.4"]), ["friday-circle"]);
    assert_eq!(town.ids(&["meetings", "--near", "-33.8,151.2", "--within", "10"]), [""; 0]);
    assert_eq!(town.ids(&["meetings", "--language", "pl"]), ["friday-circle"]);
    assert_eq!(town.ids(&["meetings", "--country", "de"]), ["friday-circle"]);
    assert_eq!(town.ids(&["meetings", "--limit", "1"]), ["far-lights"]);
    // The one that is going on began half an hour ago.
    assert_eq!(town.run(&["meetings", "--day", "5", "--json"]).json()[0]["next"], "2027-07-02T19:30:00+02:00");
}

#[test]
fn groups_are_found_by_what_they_are_and_do() {
    let town = Town::new();
    let has = |arguments: &[&str], id: &str| town.ids(&[&["groups"], arguments].concat()).contains(&id.to_owned());
    assert!(has(&["--country", "de"], "lampion") && !has(&["--country", "de"], "old-mill"));
    assert!(has(&["--category", "mutual-aid"], "old-mill") && !has(&["--category", "mutual-aid"], "lampion"));
    assert!(has(&["--activity", "food"], "lampion") && !has(&["--activity", "food"], "old-mill"));
    assert!(has(&["--approach", "abstinence"], "old-mill") && !has(&["--approach", "abstinence"], "lampion"));
    assert!(has(&["--approach", "harm-reduction"], "old-mill"), "both is one of the two");
    assert!(has(&["--search", "old mill"], "old-mill") && !has(&["--search", "old mill"], "lampion"));
}

#[test]
fn a_link_nobody_checked_is_no_link() {
    let town = Town::new();
    let json = town.run(&["groups", "--json", "--search", "old mill"]).json();
    assert_eq!((&json[0]["site"], &json[0]["contacts"]), (&Value::Null, &json!([])), "{json:#}");
    let text = town.run(&["groups", "--search", "old mill"]);
    assert!(text.stdout.contains("As of 2017, not checked.") && !text.stdout.contains("http"), "{text}");
    assert!(town.run(&["groups", "--search", "lampion"]).stdout.contains("https://lampion.example/"));
}

#[test]
fn alerts_say_what_a_missing_one_does_not_say() {
    let town = Town::new();
    let silence =
        ["Not in this list says nothing about a pill.", "Nicht in dieser Liste: das sagt nichts über eine Pille."];
    for arguments in
        [&["alerts"][..], &["alerts", "--search", "purple unicorn"], &["alerts", "--country", "pt", "--all"]]
    {
        for (tag, silence) in ["en", "de"].into_iter().zip(silence) {
            let text = town.run(&[arguments, &["--lang", tag]].concat());
            assert!(text.expect(0).stdout.contains(silence), "{text}");
            assert_eq!(town.run(&[arguments, &["--lang", tag, "--json"]].concat()).json()["note"], silence);
        }
    }
    let nothing_held = Tool::new().run(&["alerts"]);
    assert!(nothing_held.expect(0).stdout.contains(silence[0]), "{nothing_held}");
}

#[test]
fn a_withdrawal_stays_and_what_it_withdraws_goes() {
    let town = Town::new();
    // Green Moth would be news until December; its withdrawal, in place of it, for 90 days after 1 May.
    assert_eq!(town.ids(&["alerts"]), ["grey-dust", "lantern", "taken-back"]);
    let later = town.at("2027-07-30T12:00:00+02:00", &["alerts"]);
    assert!(later.stdout.contains("Withdrawn"), "{later}");
    let gone = town.at("2027-07-31T12:00:00+02:00", &["alerts"]);
    assert!(!gone.stdout.contains("Withdrawn") && !gone.stdout.contains("Green Moth"), "{gone}");
    assert_eq!(town.ids(&["alerts", "--all"]), ["grey-dust", "lantern", "taken-back", "green-moth", "last-year"]);
    assert_eq!(town.ids(&["alerts", "--search", "ketamine"]), ["grey-dust"]);
    assert_eq!(town.ids(&["alerts", "--country", "pt"]), [""; 0]);
    let text = town.run(&["alerts", "--all"]).stdout;
    for said in
        ["Reported 30 June 2027, not tested.", "PMMA (not measured)", "MDMA 210.5 mg", "logo resembling a lantern"]
    {
        assert!(text.contains(said), "{said}\n{text}");
    }
    assert!(town.run(&["alerts", "--lang", "de"]).stdout.contains("MDMA 210,5 mg"));
}

#[test]
fn lines_fit_a_terminal_and_say_who_says_so() {
    let town = Town::new();
    for tag in ["en", "de"] {
        for arguments in [
            &["nearby", "52.6,13.6"][..],
            &["events"],
            &["events", "moth-camp"],
            &["groups"],
            &["meetings", "--near", "52.6,13.6"],
            &["alerts", "--all"],
        ] {
            let answer = town.run(&[arguments, &["--lang", tag]].concat());
            let text = &answer.expect(0).stdout;
            let wide = text.lines().find(|line| line.chars().count() > 80);
            assert!(wide.is_none() && !text.is_empty(), "{wide:?}{answer}");
            let (says, unlisted) =
                if tag == "en" { ("A group, 1 June", "not listed") } else { ("A group, 1. Juni", "nicht gelistet") };
            assert!(text.contains(says) && text.contains(unlisted), "{answer}");
        }
    }
    let text = town.run(&["events"]).stdout;
    assert!(text.contains("Cancelled: it does not take place"), "{text}");
    assert!(text.contains("Thu 1 July 12:00 – Sun 4 July 18:00"), "{text}");
    assert!(text.contains("Today 03:00 – 09:00 (starts Fri 2 July 19:00 by your clock)"), "{text}");
    let near = town.run(&["nearby", "52.6,13.6"]).stdout;
    assert!(near.contains("Open until 04:00") && near.contains("Hours not known: ask"), "{near}");
    assert!(near.contains("Naloxone") && near.contains("tea-ceremony"), "{near}");
}

/// Characters that a terminal obeys are refused with the feed; ends of lines are not, but in names.
#[test]
fn words_of_several_lines_stay_in_their_own() {
    let tool = Tool::new();
    let mut group = Group::new();
    let mut evil = records();
    let stall = evil.get_mut(&("stall".to_owned(), "moth-tent".to_owned())).unwrap();
    *stall = stall.replace("Behind the dark stage", "Behind\\nOpen until 23:00");
    group.publish(evil);
    let database = Database::open(tool.folder(), Verified::embedded(), "en").unwrap();
    database.adopt(&base(&group, 0), now()).unwrap();
    let answer = tool.run(&["nearby", "52.6,13.6", "--now", NOW, "--lang", "en"]);
    assert!(answer.expect(0).stdout.contains("  Behind Open until 23:00"), "{answer}");
}
