//! Calendars of other people, read as gatherings: held against what an independent program reads, and by hand where the
//! two mean different things.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use chrono::DateTime;
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

#[test]
fn an_event_keeps_all_that_a_gathering_has_a_place_for() {
    let imported = import("plain.ics");
    let all = gatherings(&imported);
    let summer = named(&all, "Invented Summer Festival");
    assert_eq!(summer.name.in_one_of(&["de"]).text, "Erfundenes Sommerfestival");
    assert_eq!(summer.about.as_ref().unwrap().in_one_of(&["en"]).text, "Four days, two stages.\nBring water.");
    let place = summer.place.as_ref().unwrap();
    assert_eq!((place.lat, place.lon), (52.5, 13.4));
    assert_eq!(place.words.as_ref().unwrap().in_one_of(&["en"]).text, "Behind the lake, Invented Town");
    assert_eq!(summer.link.as_ref().unwrap().as_str(), "https://festival.example/2026");
    assert_eq!(
        (summer.kind, summer.status, summer.zone.as_str()),
        (GatheringKind::Festival, Status::On, "Europe/Berlin")
    );
    assert_eq!(summer.starts.to_rfc3339(), "2026-07-02T18:00:00+02:00");
    let moment = named(&all, "Online training");
    assert_eq!((moment.kind, moment.zone.as_str()), (GatheringKind::Training, "Europe/Berlin"));
    assert_eq!(moment.starts.to_rfc3339(), "2026-04-01T12:00:00+02:00");
    let party = named(&all, "Floating party");
    assert_eq!((party.kind, party.status), (GatheringKind::Party, Status::Cancelled));
    assert_eq!(named(&all, "Call").link.as_ref().unwrap().as_str(), "https://meet.example/room");
    assert_eq!(named(&all, "Call").starts.to_rfc3339(), "2026-04-12T09:00:00+10:00");
    assert_eq!(findings(&imported), ["line 35: doubtful: STATUS: TENTATIVE is told as if it were sure"]);
}

#[test]
fn a_rule_goes_along_with_its_times_and_ids_stay() {
    let all = import("recurring.ics");
    let weekly = gatherings(&all).into_iter().find(|gathering| name(gathering) == "Open evening").unwrap();
    assert_eq!(weekly.rrule.as_deref(), Some("FREQ=WEEKLY;BYDAY=TU"));
    assert_eq!(weekly.starts.to_rfc3339(), "2026-03-03T18:00:00+01:00", "the first that is not long over");
    assert_eq!(weekly.occurrences.len(), 105);
    let leap = gatherings(&all).into_iter().find(|gathering| name(gathering) == "Leap day").unwrap();
    assert_eq!(leap.occurrences.len(), 1, "once in two years, and the rule beside it");
    let later = Defaults { now: "2026-03-31T23:59:59Z".parse().unwrap(), ..defaults() };
    let again = read(Format::Ics, &fs::read(fixture("recurring.ics")).unwrap(), &later).unwrap();
    assert_eq!(again.records(), all.records(), "within a month the same file says the same");
}

#[test]
fn a_day_is_compared_with_times_by_the_clock_of_the_place() {
    let imported = import("exdate-of-a-day.ics");
    let [gathering] = gatherings(&imported).try_into().unwrap();
    let days: Vec<String> = gathering.times().map(|time| time.starts.date_naive().to_string()).collect();
    assert_eq!(days, ["2026-03-24", "2026-04-21"]);
    assert_eq!(findings(&imported), ["line 10: doubtful: EXDATE: it does not happen on 2026-04-15 anyway"]);
}

#[test]
fn a_changed_time_stays_a_time_and_changed_words_are_a_record_of_their_own() {
    let imported = import("overrides.ics");
    let all = gatherings(&imported);
    let starts = |gathering: &Gathering| -> Vec<String> {
        gathering.times().map(|time| time.starts.format("%m-%d %H:%M").to_string()).collect()
    };
    let circles: Vec<&Gathering> = all.iter().filter(|gathering| name(gathering) == "Circle").collect();
    let [one, other] = circles.as_slice() else { panic!("{circles:?}") };
    let (series, called_off) = if one.status == Status::On { (one, other) } else { (other, one) };
    assert_eq!(
        starts(series),
        ["03-03 18:00", "03-10 18:00", "03-18 19:00", "04-07 20:00", "04-14 18:00", "04-21 18:00"]
    );
    assert_eq!((called_off.status, starts(called_off)), (Status::Cancelled, vec!["03-31 18:00".to_owned()]));
    let garden = named(&all, "Circle in the garden");
    assert_eq!(garden.address.as_ref().unwrap().in_one_of(&["en"]).text, "Garden");
    assert_eq!(starts(garden), ["03-24 18:00"]);
    assert_eq!(starts(named(&all, "One of a series that nobody sent")), ["05-01 18:00"]);
    assert_eq!(starts(named(&all, "Days of open doors")), ["06-01 00:00", "07-03 00:00", "08-01 00:00"]);
    assert_eq!(findings(&imported), ["line 47: doubtful: UID: a newer version of it stands in line 38"]);
}

/// Four Tuesdays from 18:00 UTC on, from 7 April on, and one change of them.
fn changed(change: &str) -> Imported {
    of(&format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Evening\nLOCATION:Yard\nDTSTART:20260407T180000Z\n\
         DTEND:20260407T200000Z\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:Evening\n\
         LOCATION:Yard\n{change}\nEND:VEVENT\nEND:VCALENDAR\n"
    ))
    .unwrap()
}

/// The days in April 2026 on which the series happens.
fn days_of_series(imported: &Imported) -> Vec<String> {
    let all = gatherings(imported);
    let series = all.iter().find(|one| one.status == Status::On).unwrap();
    series.times().map(|time| time.starts.to_utc().format("%d").to_string()).collect()
}

#[test]
fn a_time_that_was_changed_is_not_told_as_it_was_even_where_the_change_is_not_told() {
    let second = "RECURRENCE-ID:20260414T180000Z\n";
    for rest in [
        "DTSTART:20260414T180000Z\nCLASS:PRIVATE\nSTATUS:CANCELLED",
        "DTSTART:20260415T180000Z\nCLASS:PRIVATE",
        "DTSTART:soon\nSTATUS:CANCELLED",
        "STATUS:CANCELLED",
    ] {
        let imported = changed(&format!("{second}{rest}"));
        assert_eq!(days_of_series(&imported), ["07", "21", "28"], "{rest}");
        assert_eq!(gatherings(&imported).len(), 1, "{rest}");
        says(&imported, "refused");
    }
}

#[test]
fn a_series_that_is_called_off_from_a_time_on_ends_there() {
    let third = "RECURRENCE-ID;RANGE=THISANDFUTURE:20260421T180000Z\nDTSTART:20260421T180000Z";
    let off = changed(&format!("{third}\nSTATUS:CANCELLED"));
    assert_eq!(days_of_series(&off), ["07", "14"]);
    says(&off, "the series ends here");
    let all = gatherings(&off);
    assert_eq!(all.len(), 2, "the first time that was called off says so");
    assert!(all.iter().all(|one| one.rrule.is_none()), "the rule would go on");
    assert_eq!(days_of_series(&changed(&format!("{third}\nCLASS:PRIVATE"))), ["07", "14"]);
    let later =
        changed("RECURRENCE-ID;RANGE=THISANDFUTURE:20260421T180000Z\nDTSTART:20260421T190000Z\nDTEND:20260421T210000Z");
    assert_eq!(days_of_series(&later), ["07", "14", "21", "28"]);
    says(&later, "it changes all later times");
}

#[test]
fn zones_that_nobody_knows_are_the_default_and_said() {
    let imported = import("zone-unknown.ics");
    let all = gatherings(&imported);
    assert_eq!(named(&all, "Noon nowhere").zone.as_str(), "Europe/Lisbon");
    assert_eq!(named(&all, "Noon in Lisbon").starts.to_rfc3339(), "2026-03-28T12:00:00+00:00");
    says(&imported, "line 8: doubtful: TZID: nobody knows the zone \"Middle Earth/Shire\"");
    assert_eq!(imported.findings().len(), 1);
    says(&import("zones.ics"), "nobody knows the zone \"Customized Time Zone\"; taken for Europe/Berlin, as its clock");
    assert_eq!(import("zones.ics").findings().len(), 1);
}

#[test]
fn whole_days_end_before_the_next_one_begins() {
    let all = gatherings(&import("days.ics"));
    let of = |wanted: &str| {
        let gathering = named(&all, wanted);
        (gathering.starts.to_rfc3339(), gathering.ends.to_rfc3339())
    };
    let times = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(of("The day of the change"), times("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00"));
    assert_eq!(of("Four days"), times("2026-07-02T00:00:00+02:00", "2026-07-06T00:00:00+02:00"));
    assert_eq!(of("Two days"), times("2026-10-24T00:00:00+02:00", "2026-10-26T00:00:00+01:00"));
    assert_eq!(of("A day without saying so"), times("2026-05-01T00:00:00+02:00", "2026-05-02T00:00:00+02:00"));
}

#[test]
fn what_is_no_event_is_refused_with_its_reason() {
    let imported = import("bad-ends.ics");
    let all = gatherings(&imported);
    assert_eq!(all.iter().map(name).collect::<Vec<_>>(), ["Ends on the day it begins"]);
    assert_eq!(all[0].ends - all[0].starts, chrono::TimeDelta::days(1));
    let expected = [
        "line 11: refused: ends: it ends before it begins",
        "line 18: refused: ends: a gathering lasts at most 366 days",
        "line 25: refused: DURATION: \"-P1D\" is no length",
        "line 32: refused: DTSTART: it does not say when it begins",
        "line 37: refused: DTSTART: \"tomorrow\" is no time such as 20260329T180000",
        "line 43: refused: SUMMARY: it has no name",
        "line 48: refused: place: it needs a place, an address or a link",
        "line 53: refused: CLASS: it is marked as private: take the mark away to publish it",
    ];
    let mut found = findings(&imported);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn bombs_are_refused_or_cut_and_the_rest_is_read() {
    let imported = import("bombs.ics");
    let all = gatherings(&imported);
    named(&all, "No bomb");
    assert_eq!(named(&all, "For ever").occurrences.len(), 731, "two years of days");
    assert!(all.iter().all(|gathering| gathering.occurrences.len() <= Gathering::MAX_OCCURRENCES));
    let whole: Vec<String> = all.iter().map(name).filter(|name| name.starts_with("Bomb")).collect();
    assert_eq!(whole, ["Bomb 10", "Bomb 5", "Bomb 6", "Bomb 9"], "cut, or never again");
    let refused = imported.findings().iter().filter(|finding| finding.loss == Loss::Refused).count();
    assert_eq!(refused, 12, "{:#?}", findings(&imported));
    // Tens of thousands of rules that lead nowhere share what one file may cost.
    let bomb = |at: usize| {
        format!(
            "BEGIN:VEVENT\nUID:{at}\nDTSTART:20260328T120000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n\
             SUMMARY:x\nLOCATION:A\nEND:VEVENT\n"
        )
    };
    let many: String = (0..300).map(bomb).collect();
    says(&of(&format!("BEGIN:VCALENDAR\n{many}END:VCALENDAR\n")).unwrap(), "the rules of this file take too long");
}

#[test]
fn of_one_uid_the_newest_version_counts() {
    let imported = import("duplicates.ics");
    let mut names: Vec<String> = gatherings(&imported).iter().map(name).collect();
    names.sort();
    assert_eq!(names, ["First of two", "Later stamp", "New version", "Without a name of its own"]);
    says(&imported, "line 4: doubtful: UID: a newer version of it stands in line 12");
    says(&imported, "line 27: doubtful: UID: a newer version of it stands in line 20");
    says(
        &imported,
        "line 41: refused: UID: another event of the same version has this UID; the first one stays, in line 34",
    );
    says(&imported, "line 48: doubtful: UID: it has no UID");
    assert_eq!(imported.findings().len(), 4);
}

#[test]
fn letters_survive_every_encoding_fold_and_end_of_line() {
    let old = import("latin1.ics");
    assert_eq!(gatherings(&old).iter().map(name).collect::<Vec<_>>(), ["Spätschicht über Köln – 5 €"]);
    says(&old, "line 7: doubtful: encoding: 2 lines are in no Unicode");
    for file in ["folded-lf.ics", "folded-crlf.ics"] {
        let imported = import(file);
        let [gathering] = gatherings(&imported).try_into().unwrap();
        assert_eq!(name(&gathering), "Spätschicht im Zelt der Erfundenen", "{file}");
        assert_eq!(gathering.about.unwrap().in_one_of(&["en"]).text, "Erste Zeile\nzweite Zeile mit einem langen Wort");
        assert_eq!(gathering.address.unwrap().in_one_of(&["en"]).text, "Straße");
        assert_eq!(imported.findings(), []);
    }
    let plain = import("days.ics");
    assert_eq!(import("utf16.ics").records(), plain.records());
    let carriage_returns = fs::read_to_string(fixture("days.ics")).unwrap().replace("\r\n", "\r");
    assert_eq!(of(&carriage_returns).unwrap().records(), plain.records());
}

#[test]
fn a_file_that_is_cut_off_or_no_calendar_is_not_read() {
    let why = |bytes: &[u8]| read(Format::Ics, bytes, &defaults()).unwrap_err().0;
    let whole = fs::read(fixture("plain.ics")).unwrap();
    assert!(why(&fs::read(fixture("truncated.ics")).unwrap()).contains("cut off"));
    // Wherever it is cut, nothing is taken for gone.
    for end in (20..whole.len() - 5).step_by(37) {
        assert!(why(&whole[..end]).contains("cut off"), "at {end}");
    }
    assert!(why(b"").contains("empty"));
    assert!(why(b"<html><body>Log in</body></html>").contains("no calendar"));
    assert!(why(b"BEGIN:VEVENT\nEND:VEVENT\n").contains("no calendar"));
    let deep = format!("BEGIN:VCALENDAR\n{}", "BEGIN:X\n".repeat(100_000));
    assert!(why(deep.as_bytes()).contains("deep in each other"));
}

#[test]
fn persons_are_left_out_and_counted() {
    for keeps_people in [false, true] {
        let bytes = fs::read(fixture("persons.ics")).unwrap();
        let imported = read(Format::Ics, &bytes, &Defaults { keeps_people, ..defaults() }).unwrap();
        let value = format!("{:?}{:?}", imported.records(), imported.findings());
        assert!(!["Erika", "erika", "Max", "1234"].iter().any(|person| value.contains(person)), "{value}");
        says(&imported, "line 9: dropped: ATTENDEE, ORGANIZER, CONTACT: the names and addresses of persons, 3 in all");
        says(&imported, "line 12: dropped: ATTACH: no record has a place for it (2 times)");
        assert_eq!(imported.findings().len(), 2);
    }
}

#[test]
fn places_are_read_turned_round_or_left_out() {
    let imported = import("places.ics");
    let all = gatherings(&imported);
    let place = |name: &str| named(&all, name).place.as_ref().map(|place| (place.lat, place.lon));
    assert_eq!(place("Place 0"), Some((52.5, 13.4)));
    assert_eq!(place("Place 1"), None);
    assert_eq!(place("Place 2"), Some((-27.47, 153.02)));
    assert_eq!(place("Place 3"), Some((52.5, 13.4)));
    assert_eq!((place("Place 4"), place("Place 5"), place("Place 6")), (None, None, None));
    assert_eq!(place("Apple"), Some((48.1, 11.5)));
    assert!(named(&all, "Place 1").address.is_some(), "its words stay");
    let losses: Vec<Loss> = imported.findings().iter().map(|finding| finding.loss).collect();
    assert_eq!(
        losses,
        [Loss::Dropped, Loss::Doubtful, Loss::Dropped, Loss::Dropped, Loss::Dropped],
        "{:#?}",
        findings(&imported)
    );
}

#[test]
fn small_letters_strangers_and_events_without_an_end_are_told_apart() {
    let imported = import("strange.ics");
    let all = gatherings(&imported);
    assert_eq!(all.iter().map(name).collect::<Vec<_>>(), ["Inner", "Small letters, and a comma"]);
    assert_eq!(named(&all, "Inner").about.as_ref().unwrap().in_one_of(&["en"]).text, "gnorw");
    for words in [
        "line 9: dropped: VTODO: no record has a place for it",
        "line 13: refused: VEVENT: it does not end before line 27",
        "line 22: dropped: THIS LINE WAS FOLDED WITHOUT A: this line is no property",
        "line 23: dropped: NOTE THAT THIS HAS: this line is no property",
        "line 24: doubtful: characters: ",
        "line 26: doubtful: END: VJOURNAL ends here and never began",
    ] {
        says(&imported, words);
    }
}

#[test]
fn what_a_group_does_every_week_without_an_end_is_a_meeting() {
    let group = Some(Reference::try_from("river-peers".to_owned()).unwrap());
    let with = |rule: &str, more: &str| {
        let text = format!(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:w\nDTSTART;TZID=Europe/Berlin:20260105T183000\nDURATION:PT90M\n\
             RRULE:{rule}\nSUMMARY:Circle\nLOCATION:Hall\n{more}END:VEVENT\nEND:VCALENDAR\n"
        );
        read(Format::Ics, text.as_bytes(), &Defaults { group: group.clone(), ..defaults() }).unwrap()
    };
    let imported = with("FREQ=WEEKLY;BYDAY=MO,TH;INTERVAL=1;WKST=SU", "");
    let meetings: Vec<Meeting> =
        imported.records().values().map(|value| serde_json::from_value(value.clone()).unwrap()).collect();
    let mut days: Vec<u8> = meetings.iter().map(|meeting| meeting.weekday).collect();
    days.sort_unstable();
    assert_eq!(days, [1, 4]);
    assert_eq!((meetings[0].start, meetings[0].length_min), (18 * 60 + 30, 90));
    assert_eq!(meetings[0].zone.as_str(), "Europe/Berlin");
    for (rule, more) in [
        ("FREQ=WEEKLY;COUNT=9", ""),
        ("FREQ=WEEKLY;INTERVAL=2", ""),
        ("FREQ=MONTHLY;BYDAY=1MO", ""),
        ("FREQ=WEEKLY", "EXDATE;TZID=Europe/Berlin:20260316T183000\n"),
        ("FREQ=WEEKLY", "STATUS:CANCELLED\n"),
    ] {
        let kinds: Vec<Kind> = with(rule, more).records().keys().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, [Kind::Gathering], "{rule} {more}");
    }
    assert_eq!(gatherings(&one("UID:w\nDTSTART:20260105T183000\nRRULE:FREQ=WEEKLY\nSUMMARY:x\nLOCATION:A")).len(), 1);
}

#[test]
fn a_series_that_is_over_or_a_length_across_a_change_of_the_clock_is_told_right() {
    let over = one("UID:o\nDTSTART:20200101T100000\nRRULE:FREQ=DAILY;COUNT=3\nSUMMARY:x\nLOCATION:A");
    assert_eq!(findings(&over), ["line 2: refused: RRULE: none of its times lies between 2026-03-01 and 2028-03-01"]);
    let night = "UID:n\nDTSTART;TZID=Europe/Berlin:20260328T220000\nSUMMARY:x\nLOCATION:A\n";
    let ends = |more: &str| gatherings(&one(&format!("{night}{more}")))[0].ends.to_rfc3339();
    assert_eq!(ends("DURATION:PT8H"), "2026-03-29T07:00:00+02:00", "eight hours pass");
    assert_eq!(ends("DTEND;TZID=Europe/Berlin:20260329T060000"), "2026-03-29T06:00:00+02:00", "six on the clock");
    assert_eq!(ends("DTEND:20260329T040000Z"), "2026-03-29T06:00:00+02:00");
    assert_eq!(ends("DTEND;TZID=Europe/Lisbon:20260329T050000"), "2026-03-29T06:00:00+02:00");
}

/// A fixture with some of its bytes changed, taken out, doubled or moved.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let files: Vec<Vec<u8>> =
        ["recurring.ics", "overrides.ics", "zones.ics", "exdates.ics", "strange.ics", "persons.ics"]
            .iter()
            .map(|name| fs::read(fixture(name)).unwrap())
            .collect();
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..5_u8, any::<u8>());
    (prop::sample::select(files), prop::collection::vec(change, 1..12)).prop_map(|(mut bytes, changes)| {
        for (at, to, how, byte) in changes {
            if bytes.is_empty() {
                break;
            }
            let (at, to) = (at.index(bytes.len()), to.index(bytes.len()));
            let (from, to) = (at.min(to), at.max(to).min(at.min(to) + 40));
            match how {
                0 => bytes[at] = byte,
                1 => bytes[at] = b"0123456789;:,=TZ-\n \""[usize::from(byte) % 20],
                2 => drop(bytes.drain(from..to)),
                3 => bytes.splice(from..from, bytes[from..to].to_vec()).for_each(drop),
                _ => bytes.insert(at, byte),
            }
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_change_of_a_calendar_breaks_the_import(bytes in mutated()) {
        if let Ok(imported) = read(Format::Ics, &bytes, &defaults()) {
            for ((kind, id), value) in imported.records() {
                let checked = tentlight::feed::schema::check(kind.word(), id.as_str(), &value.to_string());
                prop_assert!(checked.is_ok(), "{checked:?} {value}");
            }
        }
    }

    #[test]
    fn no_rule_breaks_the_import(rule in "(FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTH|BYMONTHDAY|BYSETPOS|BYWEEKNO|BYYEARDAY|WKST|BYHOUR)=[A-Z0-9,-]{0,9}(;(BYDAY|BYMONTH|BYSETPOS|INTERVAL|COUNT)=(-?[0-9]{1,5}|[-0-9]{0,3}(MO|SU))(,-?[0-9]{1,3}){0,3}){0,4}",
                                 freq in prop::sample::select(vec!["", "FREQ=DAILY;", "FREQ=WEEKLY;", "FREQ=MONTHLY;", "FREQ=YEARLY;"])) {
        one(&format!("UID:r\nDTSTART:20260105T183000\nRRULE:{freq}{rule}\nSUMMARY:x\nLOCATION:A"));
    }
}
