//! Conferences, weekly meetings and TripSit's table become records: right, or said to be wrong. What the files say was
//! written down here by hand; events are counted by another program.

use std::fs;
use std::process::Command;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::{Value, json};
use tentlight::domain::{Combination, Gathering, Group, Id, Meeting, Pair, Rating, Reference, Risk, Zone};
use tentlight::feed::{Kind, embedded_records, limits, schema};
use tentlight::import::{Defaults, Format, Imported, Loss, read};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn defaults() -> Defaults {
    Defaults {
        zone: Zone::new("Europe/Berlin").unwrap(),
        country: id("de"),
        language: "en".to_owned(),
        group: None,
        keeps_people: false,
        now: "2026-11-22T10:00:00Z".parse().unwrap(),
    }
}

fn bytes(path: &str) -> Vec<u8> {
    fs::read(format!("tests/fixtures/import/{path}")).unwrap()
}

fn imported(format: Format, path: &str) -> Imported {
    read(format, &bytes(path), &defaults()).unwrap()
}

fn all<V: serde::de::DeserializeOwned>(imported: &Imported, kind: Kind) -> Vec<(String, V)> {
    let of_kind = imported.records().iter().filter(|((of, _), _)| *of == kind);
    of_kind.map(|((_, id), value)| (id.to_string(), serde_json::from_value(value.clone()).unwrap())).collect()
}

/// The one record whose English or first name is this.
fn named<V: serde::de::DeserializeOwned>(imported: &Imported, kind: Kind, name: &str) -> V {
    let is = |value: &Value| value["name"].as_object().unwrap().values().any(|text| text == name);
    let mut found = imported.records().iter().filter(|((of, _), value)| *of == kind && is(value));
    let (_, value) = found.next().unwrap_or_else(|| panic!("no {name} in {:#?}", imported.records()));
    assert!(found.next().is_none(), "two of {name}");
    serde_json::from_value(value.clone()).unwrap()
}

fn names(imported: &Imported, kind: Kind) -> Vec<String> {
    let of_kind = imported.records().iter().filter(|((of, _), _)| *of == kind);
    let mut names: Vec<String> = of_kind
        .flat_map(|(_, value)| value["name"].as_object().unwrap().values().map(|it| it.as_str().unwrap().to_owned()))
        .collect();
    names.sort();
    names
}

/// Whether it is said, and how much is lost by it.
#[track_caller]
fn said(imported: &Imported, at: &str, field: &str, loss: Loss) -> String {
    let found = imported.findings().iter().find(|one| one.at == at && one.field == field && one.loss == loss);
    let all: Vec<String> = imported.findings().iter().map(ToString::to_string).collect();
    found.unwrap_or_else(|| panic!("{at}: {field}: {loss:?} is not said:\n{}", all.join("\n"))).what.clone()
}

/// Every record is one that phones keep.
fn is_kept(imported: &Imported) {
    for ((kind, id), value) in imported.records() {
        schema::check(kind.word(), id.as_str(), &value.to_string())
            .unwrap_or_else(|why| panic!("{kind:?} {id}: {why}"));
    }
}

fn texts(texts: Option<&tentlight::domain::Texts>) -> String {
    texts.map(|it| it.iter().map(|(_, text)| text.to_owned()).collect()).unwrap_or_default()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Runs a line of Python over a file: what another program sees in it.
fn python(program: &str, path: &str) -> String {
    let out = Command::new("python3").args(["-c", program]).arg(format!("tests/fixtures/import/{path}")).output();
    let out = out.expect("python3 reads the fixtures as another program would");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn every_event_of_a_schedule_is_a_record_or_is_said_to_be_none() {
    for path in ["frab/night.xml", "frab/old.xml"] {
        let count = "import sys, xml.etree.ElementTree as x; print(len(x.parse(sys.argv[1]).findall('.//event')))";
        let there: usize = python(count, path).trim().parse().unwrap();
        let imported = imported(Format::Frab, path);
        let refused = imported.findings().iter().filter(|one| one.loss == Loss::Refused);
        let refused: usize = refused.map(|one| one.what.split(' ').next().unwrap().parse().unwrap_or(1)).sum();
        let gatherings = names(&imported, Kind::Gathering).len();
        // One of the gatherings is the conference.
        assert_eq!(gatherings - 1 + refused, there, "{path}: {:#?}", imported.findings());
    }
}

#[test]
fn an_event_begins_at_the_moment_that_another_program_reads() {
    let program = "
import sys, datetime as d, xml.etree.ElementTree as x
for event in x.parse(sys.argv[1]).findall('.//event'):
    try: moment = d.datetime.fromisoformat(event.findtext('date'))
    except ValueError: continue
    if event.get('guid') and moment.tzinfo and event.findtext('title'):
        print(event.get('guid'), moment.astimezone(d.timezone.utc).isoformat())
";
    let imported = imported(Format::Frab, "frab/night.xml");
    let seen = python(program, "frab/night.xml");
    assert_eq!(seen.lines().count(), 6);
    for line in seen.lines() {
        let (guid, moment) = line.split_once(' ').unwrap();
        let (_, value) = imported.records().iter().find(|((_, id), _)| id.as_str() == format!("event-{guid}")).unwrap();
        let gathering: Gathering = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(gathering.starts.to_utc(), at(moment), "{guid}");
    }
}

#[test]
fn an_event_stands_on_the_clock_of_its_place_on_the_night_that_clocks_are_changed() {
    let night = imported(Format::Frab, "frab/night.xml");
    let event = |name: &str| named::<Gathering>(&night, Kind::Gathering, name);
    let long = event("Die lange Nacht");
    // Five hours by the sun, and four on the clock.
    assert_eq!(long.starts.to_rfc3339(), "2026-10-24T23:30:00+02:00");
    assert_eq!(long.ends.to_rfc3339(), "2026-10-25T03:30:00+01:00");
    let after = event("Moment by Greenwich, after the change");
    assert_eq!(after.starts.to_rfc3339(), "2026-10-25T02:30:00+01:00");
    assert!(!night.findings().iter().any(|one| one.at == "event 103"), "{:#?}", night.findings());
    let wrong = event("An offset that is no longer so");
    assert_eq!(wrong.starts.to_rfc3339(), "2026-10-25T11:00:00+01:00");
    assert!(said(&night, "event 104", "date", Loss::Doubtful).contains("11:00"));
    assert_eq!(wrong.ends.to_rfc3339(), "2026-10-26T13:00:00+01:00");
    said(&night, "event 104", "duration", Loss::Doubtful);
    assert_eq!(event("An offset alone").starts.to_rfc3339(), "2026-10-25T18:00:00+01:00");
    said(&night, "event 111", "date", Loss::Doubtful);
    let twice = event("CANCELLED: The hour that comes twice");
    assert_eq!(twice.starts.to_rfc3339(), "2026-10-25T02:30:00+02:00");
    said(&night, "event 105", "date", Loss::Doubtful);

    let spring = imported(Format::Frab, "frab/old.xml");
    let skipped: Gathering = named(&spring, Kind::Gathering, "In the hour that is skipped");
    assert_eq!(skipped.starts.to_rfc3339(), "2026-03-29T03:30:00+02:00");
    assert!(spring.findings().iter().any(|one| one.at == "event 2" && one.what.contains("not at all")));
}

#[test]
fn an_event_has_its_room_its_words_and_no_names() {
    let night = imported(Format::Frab, "frab/night.xml");
    let aid: Gathering = named(&night, Kind::Gathering, "First aid & tea");
    assert_eq!(aid.kind.word(), "training");
    assert_eq!(texts(aid.address.as_ref()), "Hay Loft, Lantern Meadow");
    assert_eq!(texts(aid.about.as_ref()), "How to turn somebody on their side.\n\nbring a **blanket**\n\n 1 < 2");
    assert_eq!(aid.link.unwrap().as_str(), "https://lantern.example/talk/101/");
    said(&night, "event 101", "persons", Loss::Dropped);
    said(&night, "event 101", "recording", Loss::Dropped);
    said(&night, "event 102", "url", Loss::Dropped);
    said(&night, "event 104", "language", Loss::Doubtful);
    let long: Gathering = named(&night, Kind::Gathering, "Die lange Nacht");
    assert_eq!(long.name.iter().next().unwrap().0, "de-formal");
    let none: Gathering = named(&night, Kind::Gathering, "No length sdrawkcab");
    assert_eq!((none.starts, none.status.word()), (none.ends, "cancelled"));
    said(&night, "event 110", "title", Loss::Doubtful);
    said(&night, "event 110", "duration", Loss::Doubtful);
    said(&night, "event 105", "title", Loss::Doubtful);
    assert_eq!(named::<Gathering>(&night, Kind::Gathering, "CANCELLED: The hour that comes twice").status.word(), "on");

    let people = Defaults { keeps_people: true, ..defaults() };
    for (format, path) in [(Format::Frab, "frab/night.xml"), (Format::Pretalx, "pretalx/night.json")] {
        let open = read(format, &bytes(path), &people).unwrap();
        let aid: Gathering = named(&open, Kind::Gathering, "First aid & tea");
        assert!(texts(aid.about.as_ref()).ends_with("\n\nIlva Brook, Odo"), "{aid:?}");
        assert!(!open.findings().iter().any(|one| one.field == "persons"));
    }
    assert!(!night.records().values().any(|value| value.to_string().contains("Brook")));
}

#[test]
fn a_conference_lasts_as_long_as_its_days_and_its_events() {
    let night = imported(Format::Frab, "frab/night.xml");
    let whole: Gathering = named(&night, Kind::Gathering, "Lantern Meadow");
    assert_eq!(whole.starts.to_rfc3339(), "2026-10-24T00:00:00+02:00");
    // An event goes on into the next day.
    assert_eq!(whole.ends.to_rfc3339(), "2026-10-26T13:00:00+01:00");
    assert_eq!((whole.zone.as_str(), whole.country.as_str()), ("Europe/Berlin", "de"));
    said(&night, "conference", "kind", Loss::Doubtful);

    let old = imported(Format::Frab, "frab/old.xml");
    let mill: Gathering = named(&old, Kind::Gathering, "Mill Days");
    assert_eq!(mill.ends.to_rfc3339(), "2026-03-30T00:00:00+02:00");
    assert_eq!(texts(mill.address.as_ref()), "Water Mill, Auendorf");
    assert!(said(&old, "conference", "time_zone_name", Loss::Doubtful).contains("Europe/Berlin"));
    let songs: Gathering = named(&old, Kind::Gathering, "Songs <3 & stories");
    assert_eq!(texts(songs.address.as_ref()), "Wheel, Water Mill, Auendorf");
}

#[test]
fn a_schedule_is_the_same_in_xml_and_in_json() {
    let (xml, json) = (imported(Format::Frab, "frab/night.xml"), imported(Format::Pretalx, "pretalx/night.json"));
    let events = json.records().iter().filter(|((_, id), _)| id.as_str().starts_with("event-"));
    let mut count = 0;
    for (key, value) in events {
        assert_eq!(xml.records().get(key), Some(value));
        count += 1;
    }
    assert_eq!(count, 2);
    let conference = (Kind::Gathering, id("conference-lantern-2026"));
    assert!(xml.records().contains_key(&conference) && json.records().contains_key(&conference));
    assert!(!json.records().values().any(|value| value.to_string().contains("Brook")));
    said(&json, "day 2026-10-24, room Boat House", "rooms", Loss::Refused);
    said(&json, "day 2026-10-24, room Hay Loft", "rooms", Loss::Refused);
    said(&json, "day 2026-10-25", "rooms", Loss::Refused);
}

/// A document says in which letters it is written, and is not always right.
#[test]
fn a_schedule_is_read_in_any_letters() {
    let text = String::from_utf8(bytes("frab/old.xml")).unwrap().replace("Mill Days", "Mühlentage");
    let utf16: Vec<u8> =
        format!("\u{feff}{}", text.replace("UTF-8", "UTF-16")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let western: Vec<u8> =
        text.replace("UTF-8", "ISO-8859-1").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (name, bytes) in [("utf-8", text.clone().into_bytes()), ("utf-16", utf16), ("western", western)] {
        let imported = read(Format::Frab, &bytes, &defaults()).unwrap();
        assert_eq!(names(&imported, Kind::Gathering)[1], "Mühlentage", "{name}");
        let is_said = imported.findings().iter().any(|one| one.field == "encoding");
        assert_eq!(is_said, name == "western");
    }
}

#[test]
fn entities_neither_grow_nor_name_a_file() {
    for path in ["frab/billion-laughs.xml", "frab/external-entity.xml"] {
        let why = read(Format::Frab, &bytes(path), &defaults()).unwrap_err();
        assert!(why.0.contains("DOCTYPE"), "{path}: {why}");
    }
    let deep = format!("{}{}", "<schedule>".repeat(200_000), "</schedule>".repeat(200_000));
    assert!(read(Format::Frab, deep.as_bytes(), &defaults()).is_err());
    for format in [Format::Pretalx, Format::MeetingGuide, Format::Bmlt, Format::TripSit] {
        for deep in ["[".repeat(200_000), r#"{"a":"#.repeat(200_000)] {
            assert!(read(format, deep.as_bytes(), &defaults()).is_err(), "{format:?}");
        }
    }
}

#[test]
fn a_file_of_another_format_is_not_read() {
    for (format, text) in [
        (Format::Frab, "<rss><channel/></rss>"),
        (Format::Frab, "<schedule/>"),
        (Format::Frab, "no xml"),
        (Format::Pretalx, "{}"),
        (Format::Pretalx, r#"{"schedule":{"conference":[]}}"#),
        (Format::MeetingGuide, "{}"),
        (Format::MeetingGuide, "<html>"),
        (Format::Bmlt, "{}"),
        (Format::Bmlt, "7"),
        (Format::TripSit, "[]"),
        (Format::TripSit, r#"{"a":1}"#),
    ] {
        assert!(read(format, text.as_bytes(), &defaults()).is_err(), "{format:?} {text}");
    }
    assert!(read(Format::MeetingGuide, b"[]", &defaults()).unwrap().records().is_empty());
}

/// The classic slip: Sunday is 0 in one of the lists and 1 in the other. The same seven meetings stand in both.
#[test]
fn a_meeting_is_on_the_same_day_in_both_lists() {
    let (guide, bmlt) =
        (imported(Format::MeetingGuide, "meeting-guide/week.json"), imported(Format::Bmlt, "bmlt/week.json"));
    for (name, weekday, start) in [
        ("Monday Rope", 1, 19 * 60 + 30),
        ("Tuesday Oar", 2, 20 * 60 + 30),
        ("Wednesday Reed", 3, 18 * 60 + 30),
        ("Thursday Kite", 4, 19 * 60 + 30),
        ("Friday Lamp", 5, 20 * 60 + 30),
        ("Saturday Stone", 6, 18 * 60 + 30),
        ("Sunday Bell", 7, 18 * 60 + 30),
    ] {
        let [one, other] = [&guide, &bmlt].map(|from| named::<Meeting>(from, Kind::Meeting, name));
        for meeting in [&one, &other] {
            assert_eq!((meeting.weekday, meeting.start, meeting.length_min), (weekday, start, 90), "{name}");
            assert_eq!(
                (meeting.zone.as_str(), meeting.country.as_ref().unwrap().as_str()),
                ("Australia/Brisbane", "au")
            );
            assert_eq!(meeting.format, ["open", "discussion"].map(id), "{name}");
        }
        assert_eq!(one.place.unwrap().point(), other.place.unwrap().point(), "{name}");
    }
    assert_eq!(guide.records().len(), 8);
    assert_eq!(bmlt.records().len(), 8);
    for from in [&guide, &bmlt] {
        let (_, group) = all::<Group>(from, Kind::Group).pop().unwrap();
        assert_eq!((texts(Some(&group.name)), group.country.as_str()), ("Ferry Bank".to_owned(), "au"));
        assert!(group.categories.is_empty() && group.activities.is_empty() && group.checked.is_none());
    }
}

#[test]
fn a_weekly_meeting_is_as_the_guide_says() {
    let traps = imported(Format::MeetingGuide, "meeting-guide/traps.json");
    let meeting = |name: &str| named::<Meeting>(&traps, Kind::Meeting, name);
    let night = meeting("Night Ferry");
    assert_eq!((night.weekday, night.start, night.length_min), (5, 23 * 60 + 30, 75));
    let words: Vec<&str> = night.format.iter().map(Id::as_str).collect();
    assert_eq!(words, ["closed", "newcomers", "speaker", "step-study", "women", "men", "queer", "young"]);
    assert_eq!(night.languages, ["de", "es"]);
    assert_eq!(texts(night.about.as_ref()), "Ring twice.\nBring a cup.\n\nThrough the yard.");
    assert_eq!(texts(night.place.unwrap().words.as_ref()), "Boat Shed, 3 Quay Lane, 10115 Berlin");
    let first = "meeting 1 (night-ferry)";
    for field in
        ["conference_phone", "contact_1_name", "contact_1_phone", "contact_2_email", "feedback_emails", "venmo"]
    {
        said(&traps, first, field, Loss::Dropped);
    }
    let types = traps.findings().iter().filter(|one| one.field == "types" && one.at == first);
    assert_eq!(types.count(), 2);

    let screen = meeting("Screen Only");
    assert!(screen.place.is_none() && screen.address.is_none() && screen.online.is_some());
    said(&traps, "meeting 4 (screen-only)", "timezone", Loss::Doubtful);
    let town = meeting("Somewhere In Town");
    assert!(town.place.is_none() && town.address.is_some());
    let from = meeting("From Town, On Screen");
    assert!(from.place.is_none() && from.address.is_none() && from.online.is_some());
    assert!(meeting("Null Island").place.is_none());
    said(&traps, "meeting 8 (null-island)", "latitude", Loss::Dropped);
    let turned = meeting("Turned About").place.unwrap();
    assert_eq!((turned.lat, turned.lon), (52.51, 13.41));
    said(&traps, "meeting 9 (turned-about)", "latitude", Loss::Doubtful);
    said(&traps, "meeting 10 (out-of-the-world)", "latitude", Loss::Dropped);
    assert_eq!(meeting("Endless").length_min, 60);
    said(&traps, "meeting 13 (endless)", "end_time", Loss::Doubtful);
    said(&traps, "meeting 16", "slug", Loss::Doubtful);
    for (at, field) in [
        ("meeting 3 (by-appointment)", "day"),
        ("meeting 5 (closed-for-now)", "place"),
        ("meeting 11 (eighth-day)", "day"),
        ("meeting 12 (after-dinner)", "time"),
        ("meeting 14 (nobodys)", "group"),
        ("meeting 15 (nameless)", "name"),
        ("meeting 17 (night-ferry)", "id"),
        ("meeting 18", "meeting"),
        ("meeting 19 (bad-link)", "place"),
    ] {
        said(&traps, at, field, Loss::Refused);
    }
    assert!(meeting("Here Or There").address.is_some());
    said(&traps, "meeting 21 (here-or-there)", "address", Loss::Doubtful);
    let bmlt = meeting("As BMLT Writes It");
    assert_eq!((bmlt.length_min, bmlt.place.unwrap().lat), (90, 52.53));
    assert_eq!(bmlt.format, [id("newcomers"), id("speaker")]);
    assert_eq!(texts(bmlt.about.as_ref()), "gpj.exe");
    said(&traps, "meeting 20 (as-bmlt)", "notes", Loss::Doubtful);
    said(&traps, "meeting 20 (as-bmlt)", "odd[31m", Loss::Dropped);
    // Once for fourteen meetings, not fourteen times.
    assert!(said(&traps, first, "timezone", Loss::Doubtful).ends_with("(14 times; this is the first)"));
}

#[test]
fn a_meeting_on_two_days_is_two_meetings_of_one_group() {
    let traps = imported(Format::MeetingGuide, "meeting-guide/traps.json");
    let mut days: Vec<Meeting> =
        all::<Meeting>(&traps, Kind::Meeting).into_iter().map(|(_, one)| one).filter(|one| one.start == 420).collect();
    days.sort_by_key(|one| one.weekday);
    assert_eq!(days.iter().map(|one| one.weekday).collect::<Vec<_>>(), [3, 7]);
    assert!(
        days.iter().all(|one| one.zone.as_str() == "Europe/Lisbon" && one.length_min == 60 && one.country.is_none())
    );
    said(&traps, "meeting 2 (two-days)", "country", Loss::Dropped);
    let district: Group = named(&traps, Kind::Group, "District 9");
    assert_eq!(district.site.unwrap().as_str(), "https://district9.example");
    assert!(days.iter().all(|one| one.group == days[0].group));
    assert_eq!(names(&traps, Kind::Group), ["District 9", "Ferry Bank"]);
}

#[test]
fn a_group_that_is_named_holds_all_meetings_of_a_file() {
    let jes = Reference::try_from("jes".to_owned()).unwrap();
    let ours = Defaults { group: Some(jes.clone()), ..defaults() };
    for (format, path) in [(Format::MeetingGuide, "meeting-guide/traps.json"), (Format::Bmlt, "bmlt/traps.json")] {
        let imported = read(format, &bytes(path), &ours).unwrap();
        assert!(names(&imported, Kind::Group).is_empty());
        let meetings: Vec<(String, Meeting)> = all(&imported, Kind::Meeting);
        assert!(meetings.len() > 3 && meetings.iter().all(|(_, one)| one.group == jes));
    }
}

#[test]
fn persons_stand_in_a_record_only_when_somebody_says_so() {
    let open = Defaults { keeps_people: true, ..defaults() };
    for (format, path) in [(Format::MeetingGuide, "meeting-guide/traps.json"), (Format::Bmlt, "bmlt/traps.json")] {
        let holds =
            |imported: &Imported, what: &str| imported.records().values().any(|one| one.to_string().contains(what));
        let kept = imported(format, path);
        assert!(!holds(&kept, "Ilva") && !holds(&kept, "0000000") && !holds(&kept, "odo@"), "{path}");
        let told = read(format, &bytes(path), &open).unwrap();
        assert!(holds(&told, "Ilva B., +49 170 0000000"), "{path}");
    }
}

#[test]
fn a_meeting_of_bmlt_whose_place_is_closed_is_not_there_whatever_its_venue_says() {
    for (venue, formats) in [("1", "O,TC"), ("3", "TC"), ("", "TC,HY"), ("2", "TC")] {
        let meeting = json!({
            "id_bigint": "7", "weekday_tinyint": "2", "start_time": "18:00:00", "duration_time": "01:00:00",
            "meeting_name": "Hall", "venue_type": venue, "formats": formats, "latitude": "52.5", "longitude": "13.4",
            "location_street": "1 Closed Street", "location_municipality": "Berlin", "service_body_bigint": "1",
            "service_body_name": "Area", "root_server_uri": "https://a.example", "time_zone": "Europe/Berlin",
            "virtual_meeting_link": "https://meet.example/1",
        });
        let imported = read(Format::Bmlt, json!([meeting]).to_string().as_bytes(), &defaults()).unwrap();
        let hall = named::<Meeting>(&imported, Kind::Meeting, "Hall");
        assert!(hall.place.is_none() && hall.address.is_none(), "{venue} {formats}");
        assert!(said(&imported, "meeting 1 (id_bigint 7)", "formats", Loss::Dropped).starts_with("TC:"));
    }
}

#[test]
fn a_meeting_of_bmlt_is_where_its_venue_says() {
    let traps = imported(Format::Bmlt, "bmlt/traps.json");
    let meeting = |name: &str| named::<Meeting>(&traps, Kind::Meeting, name);
    let marathon = meeting("Marathon");
    assert_eq!((marathon.weekday, marathon.start, marathon.length_min), (7, 0, 1440));
    assert!(marathon.online.is_some());
    assert_eq!(texts(marathon.place.unwrap().words.as_ref()), "Boat Shed, 3 Quay Lane");
    assert_eq!(texts(marathon.about.as_ref()), "behind the yard\n\nWarm soup.");
    // Letters are a server's own: the format `O` is open there, and another `O` is not.
    assert_eq!(marathon.format, [id("open")]);
    said(&traps, "meeting 1 (id_bigint 1)", "formats", Loss::Dropped);
    said(&traps, "meeting 1 (id_bigint 1)", "phone_meeting_number", Loss::Dropped);
    said(&traps, "meeting 1 (id_bigint 1)", "time_zone", Loss::Doubtful);
    let screen = meeting("Screen Only");
    assert_eq!((screen.weekday, screen.length_min), (6, 60));
    assert!(screen.place.is_none() && screen.address.is_none() && screen.online.is_some());
    // 0,0 is how virtual meetings are written, and nothing to look at.
    assert!(!traps.findings().iter().any(|one| one.at == "meeting 2 (id_bigint 2)" && one.field == "latitude"));
    let closed = meeting("Closed Hall");
    assert!(closed.place.is_none() && closed.address.is_none() && closed.online.is_some());
    said(&traps, "meeting 3 (id_bigint 3)", "formats", Loss::Dropped);
    let other = meeting("Same Number, Other Server");
    assert_eq!(other.zone.as_str(), "Australia/Brisbane");
    assert!(other.place.is_none() && other.address.is_some());
    said(&traps, "meeting 8 (id_bigint 1)", "latitude", Loss::Dropped);
    for (number, field) in [("4", "published"), ("5", "weekday_tinyint"), ("6", "weekday_tinyint"), ("7", "start_time")]
    {
        said(&traps, &format!("meeting {number} (id_bigint {number})"), field, Loss::Refused);
    }
    said(&traps, "meeting 9", "id_bigint", Loss::Refused);
    let week = imported(Format::Bmlt, "bmlt/week.json");
    assert!(said(&week, "meeting 1 (id_bigint 500)", "formats", Loss::Doubtful).contains("get_used_formats=1"));
}

#[test]
fn the_next_version_of_a_file_changes_only_what_changed() {
    for (format, path, from, to) in [
        (Format::Frab, "frab/night.xml", "First aid &amp; tea", "First aid &amp; cake"),
        (Format::Pretalx, "pretalx/night.json", "First aid & tea", "First aid & cake"),
        (Format::MeetingGuide, "meeting-guide/week.json", "Monday Rope", "Monday Ropes"),
        (Format::Bmlt, "bmlt/week.json", "Monday Rope", "Monday Ropes"),
    ] {
        let text = String::from_utf8(bytes(path)).unwrap();
        assert!(text.contains(from));
        let (old, new) =
            (imported(format, path), read(format, text.replace(from, to).as_bytes(), &defaults()).unwrap());
        assert!(old.records().keys().eq(new.records().keys()), "{path}");
        let changed = old.records().iter().filter(|(key, value)| new.records().get(*key) != Some(*value));
        assert_eq!(changed.count(), 1, "{path}");
    }
}

#[test]
fn tripsits_table_raises_a_pair_and_lowers_none() {
    let combos = imported(Format::TripSit, "tripsit/combos.json");
    let ratings: Vec<(String, Rating)> = all(&combos, Kind::Rating);
    let [(record, rating)] = ratings.as_slice() else { panic!("{ratings:#?}") };
    assert_eq!((record.as_str(), rating.risk), ("tripsit-2c-t-x.alcohol", Risk::Unsafe));
    assert_eq!(rating.source, "https://doi.example/10.1");
    assert_eq!(rating.on.to_string(), "2026-11-22");
    // Twice one way and once the other, and the gravest of the three counts.
    said(&combos, "2c-t-x + alcohol", "status", Loss::Doubtful);
    assert!(said(&combos, "alcohol + caffeine", "status", Loss::Doubtful).contains("caution"));
    said(&combos, "alcohol + tap water", "tap water", Loss::Refused);
    said(&combos, "2c-t-x + 2c-x", "status", Loss::Refused);
    said(&combos, "dxm + dxm", "status", Loss::Dropped);
    said(&combos, "$schema", "combinations", Loss::Dropped);
    said(&combos, "all pairs", "on", Loss::Doubtful);
    assert!(said(&combos, "alcohol + ghb/gbl", "note", Loss::Dropped).contains("not carried over"));
    assert!(!combos.records().values().any(|value| value.to_string().contains("sentence")));
}

/// Every pair of the chart as this word, both ways round.
fn chart_as(word: impl Fn(&Combination) -> &'static str) -> Imported {
    let mut table = serde_json::Map::new();
    for one in embedded_records::<Combination>(Kind::Combination).into_values() {
        for (a, b) in [(&one.a, &one.b), (&one.b, &one.a)] {
            let column = table.entry(a.to_string()).or_insert_with(|| json!({}));
            column[b.as_str()] = json!({"status": word(&one)});
        }
    }
    read(Format::TripSit, Value::Object(table).to_string().as_bytes(), &defaults()).unwrap()
}

#[test]
fn a_table_that_says_what_the_chart_says_raises_nothing() {
    let same = chart_as(|one| match one.risk {
        Risk::Low | Risk::Unknown => "Low Risk & Synergy",
        Risk::Caution => "Caution",
        Risk::Unsafe => "Unsafe",
        Risk::Dangerous => "Dangerous",
    });
    assert!(same.records().is_empty());
    assert!(chart_as(|_| "Low Risk & No Synergy").records().is_empty());
}

#[test]
fn a_word_that_nobody_knows_is_caution() {
    let strange = chart_as(|_| "Avoid");
    let ratings: Vec<(String, Rating)> = all(&strange, Kind::Rating);
    assert_eq!(ratings.len() as u64, limits::RATINGS);
    assert!(ratings.iter().all(|(_, one)| one.risk == Risk::Caution));
}

#[test]
fn a_table_that_paints_everything_red_raises_ten_and_says_the_rest() {
    let red = chart_as(|_| "Dangerous");
    let chart = embedded_records::<Combination>(Kind::Combination);
    let risks: std::collections::BTreeMap<Pair, Risk> =
        chart.values().map(|one| (Pair::new(one.a.clone(), one.b.clone()), one.risk)).collect();
    let ratings: Vec<(String, Rating)> = all(&red, Kind::Rating);
    assert_eq!(ratings.len() as u64, limits::RATINGS);
    let mechanisms = embedded_records::<Value>(Kind::Mechanism);
    for (_, one) in &ratings {
        assert!(risks[&Pair::new(one.a.clone(), one.b.clone())] < one.risk, "{one:?}");
        assert!(mechanisms.contains_key(&one.mechanism), "{one:?}");
        assert_eq!(one.source, "https://github.com/TripSit/drugs");
    }
    let graver = risks.values().filter(|risk| **risk < Risk::Dangerous).count();
    let refused = red.findings().iter().filter(|one| one.loss == Loss::Refused).count();
    assert_eq!(ratings.len() + refused, graver);
}

const FILES: [(Format, &str); 9] = [
    (Format::Frab, "frab/night.xml"),
    (Format::Frab, "frab/old.xml"),
    (Format::Frab, "frab/billion-laughs.xml"),
    (Format::Pretalx, "pretalx/night.json"),
    (Format::MeetingGuide, "meeting-guide/week.json"),
    (Format::MeetingGuide, "meeting-guide/traps.json"),
    (Format::Bmlt, "bmlt/week.json"),
    (Format::Bmlt, "bmlt/traps.json"),
    (Format::TripSit, "tripsit/combos.json"),
];

#[test]
fn what_comes_out_of_a_file_is_kept_by_phones() {
    for (format, path) in FILES {
        if let Ok(imported) = read(format, &bytes(path), &defaults()) {
            assert!(!imported.records().is_empty(), "{path}");
            is_kept(&imported);
        }
        assert_eq!(Format::guess(path, &bytes(path)), Some(format), "{path}");
    }
}

proptest! {
    /// A byte here and there: whatever is still read is still kept by phones, and nothing stops the program.
    #[test]
    fn a_file_with_slips_is_read_or_refused(
        file in 0..FILES.len(),
        slips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..12),
    ) {
        let (format, path) = FILES[file];
        let mut bytes = bytes(path);
        for (place, byte, act) in slips {
            let place = place.index(bytes.len());
            // Mostly letters and digits, which leave the file readable.
            let byte = if byte < 200 { b"0123456789-:+.,<>\"{}[] \\uTZ"[usize::from(byte) % 27] } else { byte };
            match act {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => drop(bytes.remove(place)),
            }
        }
        if let Ok(imported) = read(format, &bytes, &defaults()) {
            is_kept(&imported);
        }
    }

    /// Any value where a format has another one.
    #[test]
    fn a_field_of_any_value_is_read_or_refused(
        file in 3..FILES.len(),
        place in any::<prop::sample::Index>(),
        value in prop::sample::select(vec![
            json!(null), json!(-1), json!(1e300), json!(""), json!("+262142-12-31T23:59:59Z"), json!("99:99"), json!([[]]),
            json!({"a": {}}), json!("\u{202e}\0x"), json!("x".repeat(5_000)), json!(true), json!("24:00"), json!(["0", 0, "7"]),
        ]),
    ) {
        let (format, path) = FILES[file];
        let mut whole: Value = serde_json::from_slice(&bytes(path)).unwrap();
        let mut count = 0;
        leaves(&mut whole, &mut |_| count += 1);
        let mut left = place.index(count);
        leaves(&mut whole, &mut |leaf| {
            if left == 0 {
                *leaf = value.clone();
            }
            left = left.wrapping_sub(1);
        });
        if let Ok(imported) = read(format, whole.to_string().as_bytes(), &defaults()) {
            is_kept(&imported);
        }
    }
}

/// Visits every value of a document that holds no other.
fn leaves(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| leaves(one, visit)),
        Value::Object(fields) => fields.values_mut().for_each(|one| leaves(one, visit)),
        leaf => visit(leaf),
    }
}
