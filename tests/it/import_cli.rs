//! `tentlight-cli feed import`: from somebody else's file to an edition, and to a small delta when it changes.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::publish::{Said, Volunteer, feed_of, records, root, said};

fn fixture(file: &str) -> String {
    root().join("tests/fixtures/import").join(file).to_str().unwrap().to_owned()
}

/// An event of the summer that tests publish in.
fn event(number: usize, name: &str, place: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{number}@festival.example\r\nDTSTART:202707{:02}T180000\r\nDURATION:PT4H\r\n\
         SUMMARY:{name}\r\nLOCATION:{place}\r\nEND:VEVENT\r\n",
        number % 28 + 1
    )
}

fn calendar(events: &[String]) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n", events.concat())
}

fn import(volunteer: &Volunteer, file: &str, more: &[&str]) -> Said {
    volunteer.run(&[&["import", file, "--folder", "peers"], more].concat())
}

fn last_line(said: &Said) -> &str {
    said.stdout.lines().last().unwrap_or_default()
}

#[test]
fn a_calendar_becomes_records_and_its_next_version_a_delta_of_what_changed() {
    let volunteer = Volunteer::with_feed();
    let file = volunteer.home().join("Summer 2027.ics");
    let mut events: Vec<String> = (0..40).map(|number| event(number, &format!("Evening {number}"), "Hall")).collect();
    fs::write(&file, calendar(&events)).unwrap();
    let file = file.to_str().unwrap();
    let first = import(&volunteer, file, &[]).expect(0);
    assert_eq!(
        first.stdout,
        "imported/summer-2027.jsonl: 40 new, 0 changed, 0 gone\nimported 40 events, 0 places, 0 findings\n"
    );
    let checked = volunteer.run(&["check", "peers"]).expect(0);
    assert!(checked.stdout.contains("40 imported records have texts that are not there in de"), "{}", checked.stdout);
    volunteer.publish_at("2027-06-01T12:00:00Z");
    let (site, feed) = (volunteer.peers().join("site"), feed_of(&volunteer));
    let before = records(&site, &feed, None);
    assert_eq!(before.keys().filter(|(kind, _)| kind == "gathering").count(), 41);

    let same = import(&volunteer, file, &[]).expect(0);
    assert!(same.stdout.contains(": 0 new, 0 changed, 0 gone\n"), "{}", same.stdout);
    assert_eq!(volunteer.run(&["build", "peers", "--json"]).expect(0).json()["edition"], Value::Null);

    events[7] = event(7, "Evening 7", "Garden");
    fs::write(file, calendar(&events)).unwrap();
    let changed = import(&volunteer, file, &[]).expect(0);
    assert!(changed.stdout.contains(": 0 new, 1 changed, 0 gone\n"), "{}", changed.stdout);
    let built = volunteer.run(&["build", "peers", "--json"]).expect(0).json();
    assert_eq!((&built["added"], &built["changed"], &built["removed"]), (&json!(0), &json!(1), &json!(0)));
    volunteer.run(&["sign", "peers"]).expect(0);
    let after = records(&site, &feed, Some((1, before.clone())));
    let differ: Vec<_> = after.iter().filter(|(key, value)| before.get(*key) != Some(*value)).collect();
    let [((kind, id), value)] = differ.as_slice() else { panic!("{differ:?}") };
    assert_eq!((kind.as_str(), id.starts_with("ics-7-festival.example-")), ("gathering", true), "{id}");
    assert!(value.contains("Garden") && after.len() == before.len());

    events.remove(3);
    fs::write(file, calendar(&events)).unwrap();
    let gone = import(&volunteer, file, &[]).expect(0);
    assert!(gone.stdout.contains(": 0 new, 0 changed, 1 gone\n"), "{}", gone.stdout);
}

#[test]
fn a_file_that_cannot_be_read_leaves_what_was_imported() {
    let volunteer = Volunteer::with_feed();
    import(&volunteer, &fixture("ics/plain.ics"), &["--as", "plan"]).expect(0);
    let before = volunteer.read("imported/plan.jsonl");
    for (file, why) in [
        (fixture("ics/truncated.ics"), "cut off"),
        (fixture("ics/missing.ics"), "missing.ics"),
        (fixture("../names.csv"), ""),
        (fixture("."), ""),
    ] {
        let refused = import(&volunteer, &file, &["--as", "plan", "--format", "ics"]).expect(2);
        assert!(refused.stdout.is_empty() && refused.stderr.contains(why), "{}", refused.stderr);
        assert_eq!(refused.stderr.lines().count(), 1, "{}", refused.stderr);
    }
    // Read, and nothing in it is left.
    volunteer.write("../nowhere.ics", &calendar(&[event(1, "", "Hall")]));
    let nothing = import(&volunteer, "nowhere.ics", &["--as", "plan"]).expect(1);
    assert!(nothing.stdout.contains("SUMMARY: it has no name"), "{}", nothing.stdout);
    assert_eq!(last_line(&nothing), "imported 0 events, 0 places, 1 findings");
    assert_eq!(volunteer.read("imported/plan.jsonl"), before);
}

#[test]
fn what_stands_in_a_table_counts_more_than_what_was_imported() {
    let volunteer = Volunteer::with_feed();
    volunteer.write("../one.ics", &calendar(&[event(1, "Evening", "Hall"), event(2, "Night", "Hall")]));
    import(&volunteer, "one.ics", &[]).expect(0);
    let line: Value = serde_json::from_str(volunteer.read("imported/one.jsonl").lines().next().unwrap()).unwrap();
    let id = line["id"].as_str().unwrap();
    volunteer.write(
        "gatherings.toml",
        &format!(
            "[[gathering]]\nid = \"{id}\"\nname = {{ en = \"By hand\", de = \"Von Hand\" }}\nkind = \"party\"\n\
             starts = \"2027-07-02 18:00\"\nends = \"2027-07-02 22:00\"\naddress = {{ en = \"Garden\", de = \"Garten\" }}\n"
        ),
    );
    let checked = volunteer.run(&["check", "peers"]).expect(0);
    let line =
        format!("imported/one.jsonl:1: warning: gathering {id:?} stands at gatherings.toml:1, too: that one counts");
    assert!(checked.stdout.contains(&line), "{}", checked.stdout);
    volunteer.publish_at("2027-06-01T12:00:00Z");
    let held = records(&volunteer.peers().join("site"), &feed_of(&volunteer), None);
    let value = &held[&("gathering".to_owned(), id.to_owned())];
    assert!(value.contains("By hand"), "{value}");
    assert_eq!(held.keys().filter(|(kind, _)| kind == "gathering").count(), 3);
}

#[test]
fn two_imports_with_one_id_and_a_broken_line_are_findings_with_their_place() {
    let volunteer = Volunteer::with_feed();
    volunteer.write("../one.ics", &calendar(&[event(1, "Evening", "Hall")]));
    import(&volunteer, "one.ics", &[]).expect(0);
    import(&volunteer, "one.ics", &["--as", "other"]).expect(0);
    let first = volunteer.read("imported/one.jsonl");
    volunteer.write("imported/third.jsonl", "{\"k\":\"substance\",\"id\":\"x\",\"v\":{}}\nnonsense\n");
    volunteer.write("imported/notes.txt", &first);
    let checked = volunteer.run(&["check", "peers"]).expect(1);
    for line in [
        "imported/other.jsonl:1: there are two gathering",
        "imported/third.jsonl:1: this is no record",
        "imported/third.jsonl:2: this is no record",
        "imported/notes.txt:1: warning: nobody reads this file",
    ] {
        assert!(checked.stdout.contains(line), "no {line:?} in {}", checked.stdout);
    }
}

#[test]
fn what_was_lost_is_said_with_its_place_and_as_json() {
    let volunteer = Volunteer::with_feed();
    let said = import(&volunteer, &fixture("ics/persons.ics"), &[]).expect(1);
    assert!(said.stdout.contains("line 9: dropped: ATTENDEE, ORGANIZER, CONTACT: "), "{}", said.stdout);
    assert_eq!(last_line(&said), "imported 1 events, 0 places, 2 findings");
    let written = volunteer.read("imported/persons.jsonl");
    for secret in ["Erika", "erika", "Max", "1234"] {
        assert!(!written.contains(secret) && !said.stdout.contains(secret), "{secret}: {written}");
    }
    let answer = import(&volunteer, &fixture("ics/persons.ics"), &["--json"]).expect(1).json();
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["changed", "events", "file", "findings", "format", "gone", "new", "places", "records"]);
    assert_eq!(answer["records"], json!({ "gathering": 1 }));
    assert_eq!((&answer["format"], &answer["file"]), (&json!("ics"), &json!("imported/persons.jsonl")));
    assert_eq!(
        answer["findings"][1],
        json!({ "at": "line 12", "field": "ATTACH", "loss": "dropped", "what": "no record has a place for it (2 times)" })
    );
}

#[test]
fn what_a_file_does_not_say_comes_from_the_feed_or_the_command() {
    let volunteer = Volunteer::with_feed();
    volunteer.write("../one.ics", &calendar(&[event(1, "Evening", "Hall")]));
    let value = |more: &[&str]| -> Value {
        import(&volunteer, "one.ics", &[more, &["--as", "it"]].concat()).expect(0);
        serde_json::from_str::<Value>(volunteer.read("imported/it.jsonl").trim()).unwrap()["v"].clone()
    };
    let by_feed = value(&[]);
    assert_eq!(
        (&by_feed["zone"], &by_feed["country"], &by_feed["starts"]),
        (&json!("Europe/Berlin"), &json!("de"), &json!("2027-07-02T18:00:00+02:00"))
    );
    let told = value(&["--zone", "Europe/Lisbon", "--country", "pt", "--language", "pt", "--group", "river-peers"]);
    assert_eq!(
        (&told["zone"], &told["country"], &told["starts"], &told["name"], &told["group"]),
        (
            &json!("Europe/Lisbon"),
            &json!("pt"),
            &json!("2027-07-02T18:00:00+01:00"),
            &json!({ "pt": "Evening" }),
            &json!("river-peers")
        )
    );
    for wrong in [["--zone", "Nowhere"], ["--country", "DE"], ["--format", "doc"], ["--as", "../x"], ["--group", "A b"]]
    {
        import(&volunteer, "one.ics", &wrong).expect(2);
    }
    volunteer.write("../one.txt", "Hello");
    let unknown = import(&volunteer, "one.txt", &[]).expect(2);
    assert!(unknown.stderr.contains("--format ics, frab"), "{}", unknown.stderr);
    let feed = volunteer.read("feed.toml").replace("countries = [\"de\"]", "countries = [\"de\", \"at\"]");
    volunteer.write("feed.toml", &feed);
    let which = import(&volunteer, "one.ics", &[]).expect(2);
    assert!(which.stderr.contains("--country"), "{}", which.stderr);
}

/// Runs an import that may take 700 MB of addresses and 20 seconds of a processor: a slow one in a test build.
fn import_within_limits(volunteer: &Volunteer, file: &Path) -> Said {
    let limits = "ulimit -v 700000; ulimit -t 20; exec \"$0\" \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", limits, env!("CARGO_BIN_EXE_tentlight-cli"), "feed", "import", "--folder", "peers"]).arg(file);
    said(command.current_dir(volunteer.home()))
}

#[cfg(unix)]
#[test]
fn fifty_megabytes_are_read_or_refused_within_the_room_of_a_small_laptop() {
    let volunteer = Volunteer::with_feed();
    let file = volunteer.home().join("large.ics");
    let fill = |line: &str| line.repeat(50_000_000 / line.len());
    let one = event(1, "Evening", "Hall");
    let with = |line: &str| calendar(&[one.replace("SUMMARY", &format!("{line}\r\nSUMMARY"))]);
    for (text, code, words) in [
        // One text that has no end, in short lines.
        (with(&format!("DESCRIPTION:{}", fill("word\r\n "))), 0, "characters are cut to 4000"),
        (calendar(&[fill(&one)]), 2, "more than 50000 events"),
        (calendar(&[fill("BEGIN:X\r\n")]), 2, "deep in each other"),
        (with(&fill("EXDATE:20270701T180000Z\r\n")), 2, "more than 10000 properties"),
        (with(&format!("RRULE:FREQ=DAILY\r\nEXDATE:{}", fill("20270701T180000Z,"))), 1, "more than 10000 times"),
        (fill("x"), 2, "no calendar"),
    ] {
        fs::write(&file, text).unwrap();
        let said = import_within_limits(&volunteer, &file);
        let all: String = format!("{}{}", said.stderr, said.stdout).chars().take(900).collect();
        assert_eq!((said.code, all.contains(words)), (code, true), "{words}: {all}");
    }
    fs::write(&file, vec![b'x'; 70 * 1024 * 1024]).unwrap();
    let long = import_within_limits(&volunteer, &file).expect(2);
    assert!(long.stderr.contains("64 are the most"), "{}", long.stderr);
}
