//! What is handed on, as an independent program reads it: calendars, maps, cards, pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use serde_json::{Value, json};
use tentlight::domain::{FeedId, Gathering, Group, Id, Meeting, Texts};
use tentlight::export::{Records, calendar, cards, event, events, features};
use tentlight::feed::Kind;
use tentlight::import::{Defaults, Format, read};

use crate::cli::Tool;
use crate::publish::{Server, Volunteer, copy, root, said};

/// Words that would end a line, a property, a component or a script, if anything let them.
const NASTY: &str = "Zelt; \"A\", B\\n C:D\nEND:VEVENT\nBEGIN:VEVENT </script><b>&amp; 🏕 \u{202a}שלום";

/// While the demonstration's festival is on.
const SUMMER: &str = "2027-07-02T12:00:00Z";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn of<V: serde::de::DeserializeOwned>(value: Value) -> V {
    serde_json::from_value(value).unwrap()
}

fn gathering(starts: &str, ends: &str, zone: &str) -> Gathering {
    of(json!({
        "name": {"en": "Night of tests", "de": "Nacht der Tests"}, "kind": "party", "starts": starts, "ends": ends,
        "zone": zone, "country": "de", "status": "on", "group": "glow",
        "place": {"lat": 52.123_456_789, "lon": -13.5, "words": {"de": "Am Kanal, hinten"}},
        "link": "https://night.example/?a=1;b=2,3", "about": {"en": "All night.\nBring water."}
    }))
}

fn meeting(weekday: u8, start: u16, zone: &str) -> Meeting {
    of(json!({
        "name": {"en": "Round"}, "group": "glow", "weekday": weekday, "start": start, "length_min": 90, "zone": zone,
        "online": {"url": "https://meet.example/round"}, "format": ["open", "newcomers"]
    }))
}

fn group() -> Group {
    of(json!({
        "name": {"en": "Glow; Co, \\ \"Friends\"", "de": "Glüh"}, "country": "de", "categories": ["harm-reduction", "advocacy"],
        "place": {"lat": 52.5, "lon": 13.4}, "address": {"en": "Lane 1; yard, back"}, "languages": ["de", "uk"],
        "contacts": [{"kind": "phone", "value": "+49 30 1234"}, {"kind": "mail", "value": "us@glow.example"},
                     {"kind": "web", "value": "https://glow.example/talk"}, {"kind": "signal", "value": "glow.07"}],
        "site": "https://glow.example/", "about": {"en": format!("{NASTY}{}", " long".repeat(60))}
    }))
}

fn records() -> Records {
    let title = Texts::new(BTreeMap::from([("en".to_owned(), "Peers; of\nTests".to_owned())])).unwrap();
    let made = "2026-03-22T12:00:00Z".parse().unwrap();
    let feed = FeedId::new("b".repeat(32)).unwrap();
    Records { groups: [(id("glow"), group())].into(), ..Records::none_of(feed, title, made) }
}

fn with(gatherings: impl IntoIterator<Item = Gathering>) -> Records {
    let gatherings = gatherings.into_iter().enumerate();
    Records { gatherings: gatherings.map(|(at, it)| (id(&format!("g{at}")), it)).collect(), ..records() }
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse::<DateTime<Utc>>().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Runs one of the scripts that read files with other people's programs.
fn by_others(script: &str, before: &[&str], name: &str, text: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, text).unwrap();
    let target = PathBuf::from(env!("CARGO_BIN_EXE_tentlight-cli")).parent().unwrap().parent().unwrap().to_owned();
    let mut command = Command::new("python3");
    command
        .arg(root().join("tests/check").join(script))
        .args(before)
        .arg(&file)
        .env("PYTHONPATH", target.join("python"));
    let output = command.output().expect("python3 reads beside us: ./x test 2 installs what it needs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "./x test 2 installs what this needs: {errors}\n{text}");
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn read_back(name: &str, text: &str) -> Vec<Value> {
    by_others("export-by-hand.py", &[], name, text)
}

fn ics(records: &Records, languages: &[&str]) -> String {
    calendar(std::slice::from_ref(records), languages, None)
}

/// Both days of 2026 on which clocks are set anew in Europe, and a zone where they never are.
fn on_the_days_of_change() -> Vec<Gathering> {
    vec![
        gathering("2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00", "Europe/Berlin"),
        gathering("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "Europe/Berlin"),
        gathering("2026-03-29T00:30:00+00:00", "2026-03-29T02:30:00+01:00", "Europe/Lisbon"),
        gathering("2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00", "Europe/Lisbon"),
        gathering("2026-03-29T02:30:00+10:00", "2026-03-29T04:30:00+10:00", "Australia/Brisbane"),
        gathering("2026-10-25T02:30:00+10:00", "2026-10-25T04:30:00+10:00", "Australia/Brisbane"),
    ]
}

#[test]
fn an_exported_event_is_at_the_same_moment_when_others_read_it_also_when_clocks_are_set() {
    let wanted = on_the_days_of_change();
    let found = read_back("a.ics", &ics(&with(wanted.clone()), &["en"]));
    assert_eq!(found.len(), wanted.len());
    for (found, wanted) in found.iter().zip(&wanted) {
        assert_eq!(moment(found["start"].as_str().unwrap()), wanted.starts, "{found}");
        assert_eq!(moment(found["end"].as_str().unwrap()), wanted.ends, "{found}");
    }
}

#[test]
fn an_exported_event_says_what_its_record_says() {
    let mut cancelled = gathering("2026-07-01T20:00:00+02:00", "2026-07-02T04:00:00+02:00", "Europe/Berlin");
    cancelled.status = of(json!("cancelled"));
    let on = Gathering { status: of(json!("moved")), ..cancelled.clone() };
    let text = calendar(&[with([cancelled, on])], &["de", "en"], Some(90));
    let [cancelled, on] = &read_back("a.ics", &text)[..] else { panic!("{text}") };
    assert_eq!(
        on,
        &json!({
            "uid": format!("g1@{}", "b".repeat(32)), "stamp": "2026-03-22T12:00:00+00:00", "name": "Nacht der Tests",
            "language": null, "start": "2026-07-01T18:00:00+00:00", "end": "2026-07-02T02:00:00+00:00",
            "status": "CONFIRMED", "place": "Am Kanal, hinten", "geo": [52.123_456_8, -13.5],
            "about": "All night.\nBring water.", "url": "https://night.example/?a=1;b=2,3", "who": "Glüh",
            "kinds": ["party"], "repeats": null, "minutes_before": [90]
        })
    );
    assert_eq!((&cancelled["status"], &cancelled["minutes_before"]), (&json!("CANCELLED"), &json!([])));
    assert!(text.contains("DESCRIPTION;LANGUAGE=en:") && !text.contains("LANGUAGE=de"), "{text}");
    assert!(text.contains("\r\nNAME:Peers\\; of\\nTests\r\n"), "{text}");
}

#[test]
fn nothing_that_a_group_writes_is_read_as_more_than_text() {
    let mut night = gathering("2026-07-01T20:00:00+02:00", "2026-07-02T04:00:00+02:00", "Europe/Berlin");
    let texts = |text: &str| Texts::new(BTreeMap::from([("en".to_owned(), text.to_owned())])).unwrap();
    let long = format!("{NASTY} {}\u{1}\r\n\u{2028}ATTACH:x\u{85}y", "зелёный 🌲 ".repeat(300));
    let evil = format!("{NASTY}\r\nEND:VCALENDAR");
    (night.name, night.about) = (texts(&evil), Some(texts(&long)));
    night.address = night.about.clone();
    night.place = None;
    let mut records = with([night]);
    records.title = texts(&evil);
    records.groups.clear();
    let text = ics(&records, &["en"]);
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\n', '\r', '\u{85}', '\u{2028}', '\u{1}']), "{line:?}");
    }
    let [found] = &read_back("a.ics", &text)[..] else { panic!("{text}") };
    let whole = long.replace('\r', "").replace('\u{1}', " ").replace(['\u{2028}', '\u{85}'], "\n");
    assert_eq!(found["name"], evil.replace('\r', ""));
    assert_eq!(found["about"], whole);
    assert_eq!(found["place"], whole);
    assert_eq!(found["who"], evil.replace('\r', ""));
}

proptest! {
    #[test]
    fn no_text_makes_a_line_too_long_or_one_more(text in "[ \u{3000}🏕éa;,:\\\\\"\n\r\t\u{85}\u{2028}]{0,400}|\\PC{0,300}") {
        let texts = Texts::new(BTreeMap::from([("en".to_owned(), format!("x{text}"))])).unwrap();
        let mut records = with([gathering("2026-07-01T20:00:00+02:00", "2026-07-02T04:00:00+02:00", "Europe/Berlin")]);
        let plain = (ics(&records, &["en"]), cards(std::slice::from_ref(&records), &["en"]));
        records.title = texts.clone();
        records.groups.get_mut(&id("glow")).unwrap().name = texts.clone();
        let night = records.gatherings.get_mut(&id("g0")).unwrap();
        (night.name, night.about) = (texts.clone(), Some(texts));
        let written = (ics(&records, &["en"]), cards(&[records], &["en"]));
        for (plain, written) in [(plain.0, written.0), (plain.1, written.1)] {
            prop_assert!(written.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])), "{written:?}");
            let count = |text: &str| text.split("\r\n").filter(|line| !line.starts_with(' ')).count();
            prop_assert_eq!(count(&written), count(&plain), "{:?}", written);
        }
    }
}

#[test]
fn each_time_of_a_gathering_is_an_event_of_its_own() {
    let mut course = gathering("2026-10-22T18:00:00+02:00", "2026-10-22T20:00:00+02:00", "Europe/Berlin");
    course.rrule = Some("FREQ=WEEKLY;COUNT=2".to_owned());
    course.occurrences = of(json!([
        {"starts": "2026-10-22T18:00:00+02:00", "ends": "2026-10-22T20:00:00+02:00"},
        {"starts": "2026-10-29T18:00:00+01:00", "ends": "2026-10-29T20:00:00+01:00"}
    ]));
    let text = ics(&with([course]), &["en"]);
    let found = read_back("a.ics", &text);
    let starts: Vec<&Value> = found.iter().map(|it| &it["start"]).collect();
    assert_eq!(starts, ["2026-10-22T16:00:00+00:00", "2026-10-29T17:00:00+00:00"]);
    assert_ne!(found[0]["uid"], found[1]["uid"]);
    assert!(!text.contains("RRULE") && !text.contains("RECURRENCE-ID"), "{text}");
}

#[test]
fn the_same_edition_is_the_same_bytes() {
    let mut records = with(on_the_days_of_change());
    records.meetings = [(id("m"), meeting(7, 150, "Europe/Berlin"))].into();
    let all = [records];
    let once =
        || [calendar(&all, &["en"], Some(60)), cards(&all, &["en"]), features(&all, &["en"]), events(&all, &["en"])];
    assert_eq!(once(), once());
    let uids: Vec<Value> =
        read_back("a.ics", &calendar(&all, &["en"], None)).iter().map(|it| it["uid"].clone()).collect();
    assert!(uids.iter().all(|uid| uid.as_str().unwrap().ends_with(&format!("@{}", "b".repeat(32)))), "{uids:?}");
}

/// A meeting repeats by its own clock, also where the reader's program does not know the zone and goes by the rules in the
/// file.
#[test]
fn a_weekly_meeting_is_at_its_own_hour_all_year_also_by_the_rules_in_the_file_alone() {
    for zone in ["Europe/Berlin", "Europe/Lisbon", "Australia/Brisbane", "America/New_York", "Africa/Casablanca"] {
        let meeting = meeting(7, 19 * 60 + 30, zone);
        let records = Records { meetings: [(id("round"), meeting.clone())].into(), ..records() };
        let text = ics(&records, &["en"]);
        assert!(text.contains(&format!("DTSTART;TZID={zone}:20260322T193000")), "{text}");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "a meeting is never written out");
        let days =
            (0..366).filter_map(|day| NaiveDate::from_ymd_opt(2026, 3, 22)?.checked_add_days(chrono::Days::new(day)));
        let rules = meeting.zone.rules().unwrap();
        let wanted: Vec<(DateTime<Utc>, DateTime<Utc>)> = days
            .filter_map(|day| meeting.on(day, rules))
            .map(|(starts, ends)| (starts.to_utc(), ends.to_utc()))
            .collect();
        assert_eq!(wanted.len(), 53);
        for text in [text.clone(), text.replace(zone, "Nowhere/Known")] {
            let found = by_others(
                "ics-by-hand.py",
                &["2026-03-22T00:00:00+00:00", "2027-03-23T00:00:00+00:00", "UTC"],
                "a.ics",
                &text,
            );
            let time = |it: &Value, field: &str| moment(it[field].as_str().unwrap());
            let mut found: Vec<_> = found.iter().map(|it| (time(it, "start"), time(it, "end"))).collect();
            found.sort();
            assert_eq!(found, wanted, "{zone}\n{text}");
        }
    }
}

#[test]
fn a_calendar_that_comes_back_has_the_same_times() {
    let wanted = on_the_days_of_change();
    let defaults = Defaults {
        zone: of(json!("Europe/Berlin")),
        country: id("de"),
        language: "en".to_owned(),
        group: None,
        keeps_people: false,
        now: moment("2026-03-22T12:00:00Z"),
    };
    let back = |of_these: Vec<Gathering>| {
        let back = read(Format::Ics, ics(&with(of_these), &["en"]).as_bytes(), &defaults).unwrap();
        let gatherings = back.records().iter().filter(|((kind, _), _)| *kind == Kind::Gathering);
        gatherings.map(|(_, value)| of(value.clone())).collect::<Vec<Gathering>>()
    };
    let mut found = back(wanted.clone());
    let times = |of: &[Gathering]| of.iter().map(|it| (it.starts.to_utc(), it.ends.to_utc())).collect::<Vec<_>>();
    let mut wanted = wanted;
    wanted.sort_by_key(|it| (it.starts, it.ends));
    found.sort_by_key(|it| (it.starts, it.ends));
    assert_eq!(times(&found), times(&wanted));
    // A calendar of one zone says which: times in UTC do not.
    let brisbane = wanted.into_iter().filter(|it| it.zone.as_str() == "Australia/Brisbane");
    let found = back(brisbane.collect());
    assert!(found.len() == 2 && found.iter().all(|it| it.zone.as_str() == "Australia/Brisbane"), "{found:?}");
}

#[test]
fn a_card_holds_no_link_before_somebody_checked_the_group() {
    let mut records = records();
    let [card] = &read_back("a.vcf", &cards(&[records.clone()], &["de"]))[..] else { panic!("one card") };
    assert_eq!(card.get("url"), None);
    assert_eq!((&card["tel"], &card["email"]), (&json!(["+49 30 1234"]), &json!(["us@glow.example"])));
    records.groups.get_mut(&id("glow")).unwrap().checked = Some(of(json!("2026-03-01")));
    let text = cards(&[records], &["en"]);
    let [card] = &read_back("a.vcf", &text)[..] else { panic!("one card") };
    assert_eq!(card["url"], json!(["https://glow.example/talk", "https://glow.example/"]));
    assert_eq!(card["fn"], json!(["Glow; Co, \\ \"Friends\""]));
    assert_eq!(card["kind"], json!(["org"]));
    assert_eq!(card["geo"], json!(["geo:52.5,13.4"]));
    assert_eq!(card["lang"], json!(["de", "uk"]));
    assert_eq!(card["note"], json!([format!("{NASTY}{}", " long".repeat(60))]));
    assert_eq!(card["rev"], json!(["20260322T120000Z"]));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert_eq!(text.matches("BEGIN:VCARD").count(), 1);
}

#[test]
fn a_place_on_a_map_is_longitude_first_and_no_finer_than_a_centimetre() {
    let mut records = with([gathering("2026-07-01T20:00:00+02:00", "2026-07-02T04:00:00+02:00", "Europe/Berlin")]);
    records.stalls = [(
        id("tent"),
        of(json!({
            "name": {"en": "Tent"}, "group": "glow", "gathering": "g0", "place": {"lat": 1.0, "lon": 2.0},
            "hours": "24/7", "zone": "Europe/Berlin", "offers": ["naloxone"]
        })),
    )]
    .into();
    records.meetings = [(id("afar"), meeting(1, 0, "Europe/Berlin"))].into();
    let map: Value = serde_json::from_str(&features(&[records], &["en"])).unwrap();
    let features = map["features"].as_array().unwrap();
    let kinds: Vec<&Value> = features.iter().map(|it| &it["properties"]["kind"]).collect();
    assert_eq!(kinds, ["stall", "gathering", "group"], "a meeting without a place is on no map");
    assert_eq!(features[1]["geometry"], json!({"type": "Point", "coordinates": [-13.5, 52.123_456_8]}));
    let night = &features[1]["properties"];
    assert_eq!((&night["starts"], &night["stalls"]), (&json!("2026-07-01T20:00:00+02:00"), &json!(["tent"])));
    let tent = &features[0]["properties"];
    assert_eq!((&tent["group"], &tent["offers"]), (&json!("Glow; Co, \\ \"Friends\""), &json!(["naloxone"])));
    assert_eq!(features[2]["properties"].get("site"), None, "nobody checked it");
    assert!(features.iter().all(|it| it["properties"].as_object().unwrap().values().all(|value| !value.is_null())));
}

#[test]
fn an_event_for_search_engines_has_what_they_need_and_claims_nothing_else() {
    let night = gathering("2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00", "Europe/Berlin");
    let mut afar = night.clone();
    (afar.place, afar.group) = (None, None);
    let records = with([night.clone(), afar]);
    let told: Value =
        serde_json::from_str(&event(std::slice::from_ref(&records), &records, &id("g0"), &night, &["de", "en"]))
            .unwrap();
    assert_eq!(
        told,
        json!({
            "@context": "https://schema.org", "@type": "Event", "identifier": format!("g0@{}", "b".repeat(32)),
            "name": "Nacht der Tests", "inLanguage": "de", "startDate": "2026-03-29T01:30:00+01:00",
            "endDate": "2026-03-29T03:30:00+02:00", "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {
                "@type": "Place", "name": "Am Kanal, hinten",
                "address": {"@type": "PostalAddress", "streetAddress": "Am Kanal, hinten", "addressCountry": "DE"},
                "geo": {"@type": "GeoCoordinates", "latitude": 52.123_456_8, "longitude": -13.5}
            },
            "organizer": {"@type": "Organization", "name": "Glüh"}, "url": "https://night.example/?a=1;b=2,3",
            "description": "All night.\nBring water."
        })
    );
    let all: Value = serde_json::from_str(&events(&[records], &["en"])).unwrap();
    let online = &all["@graph"][1];
    assert_eq!(online["location"]["@type"], "VirtualLocation");
    assert_eq!(online["organizer"]["name"], "Peers; of\nTests");
}

/// A volunteer whose tables are those of the demonstration.
fn demonstration() -> Volunteer {
    let volunteer = Volunteer::with_feed();
    for entry in fs::read_dir(volunteer.peers()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "csv" || ending == "toml") {
            fs::remove_file(path).unwrap();
        }
    }
    let _ = fs::remove_dir_all(volunteer.peers().join("texts"));
    let tables = root().join("tests/fixtures/demo");
    copy(&tables, &volunteer.peers());
    volunteer
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_volunteer_gets_files_for_a_site_that_need_no_script() {
    let volunteer = demonstration();
    let gatherings = volunteer.read("gatherings.toml");
    volunteer
        .write("gatherings.toml", &gatherings.replace("\"Tin Roof Night\"", "\"Tin </script><script>Roof & Night\""));
    let stalls = volunteer.read("stalls.toml");
    volunteer.write("stalls.toml", &stalls.replace("gathering = \"tin-roof-night\"", "gathering = \"paper-boats\""));
    let said = volunteer.at(SUMMER, &["export", "peers", "--json", "--lang", "en"]).expect(0).json();
    assert_eq!((&said["events"], &said["stale"]), (&json!(5), &json!([])));
    let pages = volunteer.peers().join("pages");
    assert_eq!(names(&pages), ["events", "events.ics", "groups.vcf", "index.html", "places.geojson"]);
    assert_eq!(names(&pages.join("events")).len(), 10);
    let events = read_back("a.ics", &fs::read_to_string(pages.join("events.ics")).unwrap());
    assert!(events.iter().any(|it| it["name"] == "Paper Boats open air" && it["status"] == "CANCELLED"), "{events:?}");
    let one = read_back("a.ics", &fs::read_to_string(pages.join("events/mossglow.ics")).unwrap());
    assert_eq!((one.len(), &one[0]["name"]), (1, &json!("Mossglow Festival")));

    for page in names(&pages.join("events")).iter().filter(|it| it.ends_with(".html")) {
        let page = fs::read_to_string(pages.join("events").join(page)).unwrap();
        let scripts: Vec<&str> = page.split("<script").skip(1).collect();
        assert_eq!(scripts.len(), 1, "{page}");
        let data = scripts[0].strip_prefix(" type=\"application/ld+json\">").unwrap();
        let data: Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
        assert!(["name", "startDate", "location"].iter().all(|field| data.get(field).is_some()), "{data}");
        assert!(!["src=", "onload", "<img", "<link"].iter().any(|word| page.contains(word)), "{page}");
    }
    let page = fs::read_to_string(pages.join("events/tin-roof-night.html")).unwrap();
    assert!(page.contains("<h1 dir=\"auto\">Tin &lt;/script&gt;&lt;script&gt;Roof &amp; Night</h1>"), "{page}");
    assert!(page.contains("<html lang=\"en\" dir=\"ltr\">") && page.contains("<title>"), "{page}");
    let page = fs::read_to_string(pages.join("events/mossglow.html")).unwrap();
    assert!(page.contains("<span dir=\"auto\">Psychedelic support</span>"), "{page}");
    let page = fs::read_to_string(pages.join("events/paper-boats.html")).unwrap();
    assert!(page.contains("class=\"status\" dir=\"auto\">Cancelled: it"), "{page}");
    assert!(!page.contains("Quiet room"), "no stall stands at what is called off: {page}");
    let map: Value = serde_json::from_str(&fs::read_to_string(pages.join("places.geojson")).unwrap()).unwrap();
    let stalls = || map["features"].as_array().unwrap().iter().map(|it| &it["properties"]);
    let off: Vec<&Value> = stalls().filter(|it| it["kind"] == "stall" && it["status"] == "cancelled").collect();
    assert_eq!(off.len(), 1);
    assert_eq!(off[0]["gathering"], "paper-boats");
}

/// A phone that follows the demonstration hands on what it holds, and only what is asked for.
#[test]
fn what_came_from_a_group_is_handed_on_by_kind_and_by_id() {
    let volunteer = demonstration();
    volunteer.publish_at(SUMMER);
    let server = Server::of(volunteer.command(&["feed", "serve", "peers", "--for", "60"]));
    volunteer.write("feed.toml", &volunteer.read("feed.toml").replace("http://127.0.0.1:8017/", &server.url));
    let link = volunteer.at(SUMMER, &["poster", "peers", "--link"]).expect(0).stdout;
    let run =
        |arguments: &[&str]| said(&mut volunteer.command(&[&["--now", SUMMER, "--lang", "en"], arguments].concat()));
    run(&["follow", link.trim()]).expect(0);
    run(&["sync"]).expect(0);
    let all = read_back("a.ics", &run(&["export", "ics"]).expect(0).stdout);
    let kinds: Vec<bool> = all.iter().map(|it| it["repeats"] != Value::Null).collect();
    let meetings = kinds.iter().filter(|repeats| **repeats).count();
    assert!(meetings > 0 && kinds.len() - meetings == 8, "five gatherings, one of them four times: {all:?}");
    let one = run(&["export", "ics", "--kind", "gathering", "--id", "mossglow", "--remind", "60"]).expect(0);
    let one = read_back("a.ics", &one.stdout);
    assert_eq!((one.len(), &one[0]["who"]), (1, &json!("Driftwood Sitters")));
    assert_eq!(one[0]["minutes_before"], json!([60]));
    let map: Value = serde_json::from_str(&run(&["export", "geojson", "--kind", "stall"]).expect(0).stdout).unwrap();
    assert!(map["features"].as_array().unwrap().iter().all(|it| it["properties"]["kind"] == "stall"));
    assert!(map["features"].as_array().unwrap().iter().any(|it| it["properties"]["group"] == "Driftwood Sitters"));
    let told: Value = serde_json::from_str(&run(&["export", "json-ld", "--id", "mossglow"]).expect(0).stdout).unwrap();
    assert_eq!(told["@graph"][0]["organizer"]["name"], "Driftwood Sitters");
    let cards = read_back("a.vcf", &run(&["export", "vcard"]).expect(0).stdout);
    assert!(cards.len() > 28, "the directory's groups and the feed's: {}", cards.len());
}

#[test]
fn the_page_of_an_event_that_is_gone_is_told_and_never_deleted() {
    let volunteer = demonstration();
    volunteer.at(SUMMER, &["export", "peers"]).expect(0);
    let gatherings = volunteer.read("gatherings.toml");
    volunteer.write("gatherings.toml", &gatherings.replace("id = \"paper-boats\"", "id = \"paper-ships\""));
    let said = volunteer.at(SUMMER, &["export", "peers"]).expect(0);
    for file in ["events/paper-boats.html", "events/paper-boats.ics"] {
        assert!(said.stdout.contains(&format!("{file}: no event of that name any more")), "{}", said.stdout);
        assert!(volunteer.peers().join("pages").join(file).exists());
    }
}

#[test]
fn a_folder_with_findings_exports_nothing() {
    let volunteer = demonstration();
    let gatherings = volunteer.read("gatherings.toml");
    volunteer.write("gatherings.toml", &gatherings.replace("kind = \"festival\"", "kind = \"rave\""));
    volunteer.at(SUMMER, &["export", "peers"]).expect(1);
    assert!(!volunteer.peers().join("pages").exists());
}

#[test]
fn the_directory_goes_into_an_address_book_with_its_age_and_without_links() {
    let tool = Tool::new();
    let answered = tool.run(&["export", "vcard", "core", "--lang", "de"]);
    let cards = read_back("a.vcf", &answered.stdout);
    assert_eq!(cards.len(), 28);
    for card in &cards {
        assert_eq!(card.get("url"), None, "{card}");
        assert!(card["note"][0].as_str().unwrap().ends_with("Stand 2017, nicht geprüft."), "{card}");
    }
    let file = tool.folder().join("one.vcf");
    let out = file.to_str().unwrap();
    let one = tool.run(&["export", "vcard", "--id", "tripsit", "--out", out, "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&one.stdout).unwrap()["records"], 1, "{}", one.stderr);
    assert_eq!(read_back("a.vcf", &fs::read_to_string(file).unwrap())[0]["fn"], json!(["TripSit"]));
}

#[test]
fn what_is_not_held_is_refused_or_said() {
    let tool = Tool::new();
    for refused in [
        &["export", "vcard", "--kind", "stall"][..],
        &["export", "vcard", "--id", "nobody"],
        &["export", "ics", &"a".repeat(32)],
        &["export", "ics", "--id", "../x"],
        &["export", "pdf"],
    ] {
        let answered = tool.run(refused);
        assert!(answered.stdout.is_empty() && answered.stderr.starts_with("tentlight-cli: "), "{refused:?}");
    }
    let empty = tool.run(&["export", "ics"]);
    assert!(
        empty.stdout.starts_with("BEGIN:VCALENDAR") && empty.stderr.contains("nothing of that kind"),
        "{}",
        empty.stderr
    );
}
