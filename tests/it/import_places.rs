//! Maps and tables of other people, read as stalls, gatherings and meetings.

use std::fs;

use serde_json::{Value, json};
use tentlight::domain::{Reference, Zone};
use tentlight::feed::Kind;
use tentlight::import::{Defaults, Format, Imported, NotRead, read};

use crate::publish::root;

fn defaults() -> Defaults {
    Defaults {
        zone: Zone::new("Europe/Berlin").unwrap(),
        country: "de".to_owned().try_into().unwrap(),
        language: "en".to_owned(),
        group: Some(Reference::try_from("river-peers".to_owned()).unwrap()),
        keeps_people: false,
        now: "2027-06-01T12:00:00Z".parse().unwrap(),
    }
}

fn import(file: &str, defaults: &Defaults) -> Imported {
    let bytes = fs::read(root().join("tests/fixtures/import").join(file)).unwrap();
    read(Format::guess(file, &bytes).unwrap(), &bytes, defaults).unwrap()
}

fn of(format: Format, text: &str) -> Result<Imported, NotRead> {
    read(format, text.as_bytes(), &defaults())
}

#[track_caller]
fn named(imported: &Imported, kind: Kind, name: &str) -> Value {
    let mut found = imported.records().iter().filter(|((held, _), value)| *held == kind && value["name"]["en"] == name);
    found.next().unwrap_or_else(|| panic!("no {name}: {:?}", imported.records().keys())).1.clone()
}

#[track_caller]
fn says(imported: &Imported, expected: &[&str]) {
    let findings: Vec<String> = imported.findings().iter().map(ToString::to_string).collect();
    for words in expected {
        assert!(findings.iter().any(|finding| finding.starts_with(words)), "no {words:?} in {findings:#?}");
    }
    assert_eq!(findings.len(), expected.len(), "{findings:#?}");
}

#[test]
fn points_are_stalls_and_what_is_none_is_said_with_its_path() {
    let imported = import("geojson/stalls.geojson", &defaults());
    let tent = named(&imported, Kind::Stall, "Invented Tent");
    assert_eq!((&tent["place"]["lat"], &tent["place"]["lon"]), (&json!(52.5), &json!(13.4)), "longitude comes first");
    assert_eq!(tent["name"]["de"], "Erfundenes Zelt");
    assert_eq!((&tent["hours"], &tent["group"]), (&json!("Fr-Su 14:00-24:00"), &json!("river-peers")));
    assert_eq!((&tent["offers"], &tent["languages"]), (&json!(["naloxone", "quiet-space"]), &json!(["en", "de"])));
    assert_eq!(tent["place"]["words"]["en"], "Behind the stage");
    assert!(!tent.to_string().contains("1234"), "{tent}");
    let swapped = named(&imported, Kind::Stall, "Swapped");
    assert_eq!((&swapped["place"]["lat"], &swapped["zone"]), (&json!(-27.47), &json!("Australia/Brisbane")));
    assert_eq!(swapped["group"], "other-peers");
    let party = named(&imported, Kind::Gathering, "Invented Party");
    assert_eq!((&party["kind"], &party["starts"]), (&json!("party"), &json!("2027-07-02T22:00:00+02:00")));
    assert_eq!(imported.records().len(), 3);
    says(
        &imported,
        &[
            "features[0]: dropped: offers: \"fortune telling\" is no word",
            "features[1]: doubtful: lat: ",
            "features[2]: dropped: lat: 0,0 is nowhere",
            "features[2]: refused: lat: a stall has a place",
            "features[3]: refused: hours: it says neither",
            "features[4]: refused: hours: no phone can read",
            "features[5]: dropped: geometry: a Polygon is no stall; a plan",
            "features[6]: refused: ",
            "features[0]: dropped: colour: ",
            "features[0]: dropped: contact: names and numbers",
            "features[1]: doubtful: id: without ids",
        ],
    );
}

#[test]
fn persons_are_kept_when_somebody_says_so() {
    let imported = import("geojson/stalls.geojson", &Defaults { keeps_people: true, ..defaults() });
    let tent = named(&imported, Kind::Stall, "Invented Tent");
    assert_eq!(tent["contacts"], json!([{ "kind": "phone", "value": "+49 30 1234" }]));
}

#[test]
fn a_table_of_every_kind_is_read_by_its_columns() {
    let imported = import("csv/mixed.csv", &defaults());
    let summer = named(&imported, Kind::Gathering, "Summer days");
    assert_eq!(
        (&summer["starts"], &summer["ends"]),
        (&json!("2027-07-02T00:00:00+02:00"), &json!("2027-07-05T00:00:00+02:00")),
        "the last day counts"
    );
    assert_eq!(summer["name"]["de"], "Sommertage");
    assert!(imported.records().keys().any(|(_, id)| id.as_str() == "summer"), "an id that is one stays");
    assert_eq!(named(&imported, Kind::Gathering, "Training")["kind"], "training");
    let monday = named(&imported, Kind::Meeting, "Monday circle");
    assert_eq!(
        (&monday["weekday"], &monday["start"], &monday["length_min"]),
        (&json!(1), &json!(18 * 60 + 30), &json!(90))
    );
    let night = named(&imported, Kind::Meeting, "Night circle");
    assert_eq!((&night["weekday"], &night["length_min"]), (&json!(7), &json!(90)));
    assert_eq!(imported.records().len(), 4);
    says(
        &imported,
        &[
            "line 6: refused: starts: it does not say when it is",
            "line 7: refused: hours: it says neither",
            "line 8: dropped: : \"too\" stands in no column",
            "line 8: dropped: : \"many\" stands in no column",
            "line 8: refused: ends: it ends before it begins",
            "line 3: doubtful: id: without ids",
        ],
    );
}

#[test]
fn a_table_out_of_a_german_spreadsheet_is_read() {
    let imported = import("csv/stalls-excel.csv", &defaults());
    let tent = named(&imported, Kind::Stall, "Zelt am Fluss");
    assert_eq!((&tent["place"]["lat"], &tent["place"]["lon"]), (&json!(52.5), &json!(13.4)));
    assert_eq!(tent["hours"], "Mo-Fr 10:00-18:00; Sa 12:00-15:00");
    assert_eq!(tent["offers"], json!(["naloxone", "drug-checking"]));
    says(
        &imported,
        &[
            "line 3: refused: lat: a stall has a place",
            "line 2: dropped: notizen: ",
            "line 2: dropped: contact: ",
            "line 2: doubtful: id: ",
        ],
    );
    // As the nineties wrote it.
    let text = fs::read_to_string(root().join("tests/fixtures/import/csv/stalls-excel.csv")).unwrap();
    let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let old = read(Format::Csv, &bytes, &defaults()).unwrap();
    assert_eq!(old.records(), imported.records());
    assert!(old.findings()[0].to_string().starts_with("line 1: doubtful: encoding"));
}

#[test]
fn whether_something_happens_is_read_or_the_row_is_refused() {
    let row = |status: &str| {
        let table = "name,starts,ends,address,id,status\nCamp,2027-07-02 18:00,2027-07-02 20:00,x,camp";
        of(Format::Csv, &format!("{table},{status}\n")).unwrap()
    };
    for (said, status) in [
        ("", "on"),
        ("On", "on"),
        ("confirmed", "on"),
        ("canceled", "cancelled"),
        ("CANCELLED", "cancelled"),
        ("abgesagt", "cancelled"),
    ] {
        let imported = row(said);
        assert_eq!(named(&imported, Kind::Gathering, "Camp")["status"], status, "{said}");
        says(&imported, &[]);
    }
    for said in ["moved", "Postponed", "verschoben"] {
        let imported = row(said);
        assert_eq!(named(&imported, Kind::Gathering, "Camp")["status"], "moved", "{said}");
        says(&imported, &[&format!("line 2: doubtful: status: {said}: look whether")]);
    }
    let imported = row("suspended");
    assert!(imported.records().is_empty());
    says(&imported, &["line 2: refused: status: whether it happens is not clear: \"suspended\""]);
    // What has no status of its own may be called off as well.
    let table = "name,lat,lon,hours,id,status\nTent,52.5,13.4,24/7,tent,cancelled\nBus,52.5,13.4,24/7,bus,paused\n";
    let imported = of(Format::Csv, table).unwrap();
    assert!(imported.records().is_empty());
    says(&imported, &["line 2: refused: status: it is called off", "line 3: refused: status: whether it happens"]);
}

#[test]
fn a_stall_whose_gathering_cannot_be_told_is_refused() {
    let table =
        "name,lat,lon,hours,id,gathering\nTent,52.5,13.4,24/7,tent,Summer Fest\nBus,52.5,13.4,24/7,bus,summer-fest\n";
    let imported = of(Format::Csv, table).unwrap();
    assert_eq!(imported.records().len(), 1);
    assert_eq!(named(&imported, Kind::Stall, "Bus")["gathering"], "summer-fest");
    says(&imported, &["line 2: refused: gathering: at which gathering it stands: "]);
}

#[test]
fn a_country_in_words_is_said_and_not_guessed() {
    let table = "name,lat,lon,hours,id,country\nTent,52.5,13.4,24/7,tent,Germany\nBus,52.5,13.4,24/7,bus,AT\n";
    let imported = of(Format::Csv, table).unwrap();
    assert_eq!(named(&imported, Kind::Stall, "Bus")["country"], "at");
    assert_eq!(named(&imported, Kind::Stall, "Tent")["country"], "de");
    says(&imported, &["line 2: doubtful: country: \"Germany\" is not two letters such as de; de is taken"]);
}

#[test]
fn the_same_row_has_the_same_id_wherever_it_stands() {
    let row = "Tent,52.5,13.4,24/7\n";
    let other = "Other,52.5,13.4,24/7\n";
    let ids = |rows: &str| {
        let imported = of(Format::Csv, &format!("name,lat,lon,hours\n{rows}")).unwrap();
        imported.records().keys().map(|(_, id)| id.to_string()).collect::<Vec<_>>()
    };
    let alone = ids(row);
    assert_eq!(alone.len(), 1);
    assert!(ids(&format!("{other}{row}")).contains(&alone[0]));
}

#[test]
fn what_is_no_map_or_no_table_is_not_read() {
    for (format, text, why) in [
        (Format::GeoJson, "", "no GeoJSON"),
        (Format::GeoJson, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Fea", "no GeoJSON"),
        (Format::GeoJson, "{\"type\":\"FeatureCollection\",\"features\":{}}", "a list of features"),
        (Format::GeoJson, "{\"type\":\"Topology\"}", "Topology"),
        (Format::GeoJson, "[[[[", "no GeoJSON"),
        (Format::Csv, "", "empty"),
        (Format::Csv, "a,b\n1,2\n", "no column is called name"),
    ] {
        let why_not = of(format, text).unwrap_err();
        assert!(why_not.0.contains(why), "{text:?}: {why_not}");
    }
    let many = format!("{{\"type\":\"FeatureCollection\",\"features\":[{}0]}}", "0,".repeat(60_000));
    assert!(of(Format::GeoJson, &many).unwrap_err().0.contains("more than 50000 features"));
    let deep =
        format!("{{\"type\":\"FeatureCollection\",\"features\":[{}{}]}}", "[".repeat(99_999), "]".repeat(99_999));
    assert!(of(Format::GeoJson, &deep).is_ok_and(|imported| imported.records().is_empty()));
}
