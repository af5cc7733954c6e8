//! Calendars of other people, read as gatherings: held against what an independent program reads, and by hand where the
//! two mean different things.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use serde_json::Value;
use tentlight::domain::{Gathering, GatheringKind, Meeting, Reference, Status, Zone};
use tentlight::feed::Kind;
use tentlight::import::{Defaults, Format, Imported, Loss, NotRead, read};

use crate::publish::root;

/// What repeats is written out from the beginning of this month, for two years.
const FROM: &str = "2026-03-01T00:00:00+00:00";
const TO: &str = "2028-03-01T00:00:00+00:00";

fn defaults() -> Defaults {
    Defaults {
        zone: Zone::new("Europe/Berlin").unwrap(),
        country: "de".to_owned().try_into().unwrap(),
        language: "en".to_owned(),
        group: None,
        keeps_people: false,
        now: "2026-03-10T12:00:00Z".parse().unwrap(),
    }
}

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/import/ics").join(name)
}

fn import(name: &str) -> Imported {
    read(Format::Ics, &fs::read(fixture(name)).unwrap(), &defaults()).unwrap()
}

fn of(text: &str) -> Result<Imported, NotRead> {
    read(Format::Ics, text.as_bytes(), &defaults())
}

/// A calendar of one event.
fn one(lines: &str) -> Imported {
    of(&format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n")).unwrap()
}

fn gatherings(imported: &Imported) -> Vec<Gathering> {
    let gatherings = imported.records().iter().filter(|((kind, _), _)| *kind == Kind::Gathering);
    gatherings.map(|(_, value)| serde_json::from_value(value.clone()).unwrap()).collect()
}

fn name(gathering: &Gathering) -> String {
    gathering.name.in_one_of(&["en"]).text
}

#[track_caller]
fn named<'a>(gatherings: &'a [Gathering], wanted: &str) -> &'a Gathering {
    let found: Vec<&Gathering> = gatherings.iter().filter(|gathering| name(gathering) == wanted).collect();
    assert_eq!(found.len(), 1, "{wanted}: {:?}", gatherings.iter().map(name).collect::<Vec<_>>());
    found[0]
}

fn findings(imported: &Imported) -> Vec<String> {
    imported.findings().iter().map(ToString::to_string).collect()
}

#[track_caller]
fn says(imported: &Imported, words: &str) {
    let findings = findings(imported);
    assert!(findings.iter().any(|finding| finding.contains(words)), "no {words:?} in {findings:#?}");
}

/// When a gathering is, as `name start end` in UTC, one a time.
fn times(gathering: &Gathering) -> Vec<String> {
    let utc = |time: DateTime<chrono::FixedOffset>| time.to_utc().to_rfc3339();
    gathering.times().map(|time| format!("{} {} {}", name(gathering), utc(time.starts), utc(time.ends))).collect()
}

/// What `tests/check/ics-by-hand.py` reads. `./x test` puts what it needs into the target folder.
fn by_others(file: &str) -> Vec<String> {
    let target = PathBuf::from(env!("CARGO_BIN_EXE_tentlight-cli")).parent().unwrap().parent().unwrap().to_owned();
    let script = root().join("tests/check/ics-by-hand.py");
    let output = Command::new("python3")
        .arg(script)
        .args([FROM, TO, "Europe/Berlin"])
        .arg(fixture(file))
        .env("PYTHONPATH", target.join("python"))
        .output()
        .expect("python3 reads calendars beside us: ./x test 2 installs what it needs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "./x test 2 installs what this needs: {errors}");
    let lines = String::from_utf8(output.stdout).unwrap();
    let read = |line: &str| {
        let found: Value = serde_json::from_str(line).unwrap();
        let text = |field: &str| found[field].as_str().unwrap().to_owned();
        format!("{} {} {}", text("name"), text("start"), text("end"))
    };
    let mut found: Vec<String> = lines.lines().map(read).collect();
    found.sort();
    found
}

#[track_caller]
fn is_read_alike(file: &str, at_least: usize) {
    let mut ours: Vec<String> = gatherings(&import(file)).iter().flat_map(times).collect();
    ours.sort();
    let theirs = by_others(file);
    let only = |these: &[String], others: &[String]| -> Vec<String> {
        these.iter().filter(|time| !others.contains(time)).cloned().collect()
    };
    assert_eq!((only(&ours, &theirs), only(&theirs, &ours)), (vec![], vec![]), "{file}: only ours, only theirs");
    assert_eq!(ours, theirs, "{file}");
    assert!(theirs.len() >= at_least, "{file}: {} times", theirs.len());
}

#[test]
fn events_are_read_as_an_independent_program_reads_them() {
    is_read_alike("plain.ics", 5);
    is_read_alike("days.ics", 4);
}

#[test]
fn what_repeats_happens_when_an_independent_program_says() {
    is_read_alike("recurring.ics", 150);
}

#[test]
fn clocks_change_as_an_independent_program_says() {
    is_read_alike("dst.ics", 39);
}

#[test]
fn exceptions_of_every_type_are_those_of_an_independent_program() {
    is_read_alike("exdates.ics", 19);
}

#[test]
fn changed_times_are_those_of_an_independent_program() {
    is_read_alike("overrides.ics", 12);
}

#[test]
fn zones_of_vendors_windows_and_the_file_are_those_of_an_independent_program() {
    is_read_alike("zones.ics", 27);
}
