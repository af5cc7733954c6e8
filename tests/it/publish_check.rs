//! `tentlight-cli feed check`: each slip of a volunteer is found where it was made, and what is right is left alone.

use serde_json::{Value, json};

use crate::publish::{NOW, Volunteer};

/// The findings of a folder: level, rule, `file:line`, what and hint.
fn findings(volunteer: &Volunteer) -> Vec<(String, String, String, String)> {
    let answer = volunteer.run(&["check", "peers", "--json"]);
    let answer = answer.json();
    let text = |finding: &Value, field: &str| finding[field].as_str().unwrap_or_default().to_owned();
    let told = |finding: &Value| {
        let at = format!("{}:{}", text(finding, "file"), finding["line"]);
        (
            text(finding, "level"),
            text(finding, "rule"),
            at,
            format!("{} {}", text(finding, "what"), text(finding, "hint")),
        )
    };
    let found = answer["findings"].as_array().unwrap().iter().map(told);
    // The fixture is for this machine alone, and says so.
    found.filter(|(_, rule, ..)| rule != "address").collect()
}

/// Writes a table and says what is found: exactly one finding, of this level and rule, at this place, with these words.
#[track_caller]
fn expect(file: &str, table: &str, level: &str, rule: &str, at: &str, words: &str) {
    let volunteer = Volunteer::with_feed();
    volunteer.write(file, table);
    let found = findings(&volunteer);
    let hit = found
        .iter()
        .find(|(l, r, a, w)| (l.as_str(), r.as_str(), a.as_str()) == (level, rule, at) && w.contains(words));
    assert!(hit.is_some(), "{file}\n{table}\nwanted {level} {rule} {at} {words:?}, found {found:#?}");
    let code = i32::from(found.iter().any(|(level, ..)| level == "error"));
    volunteer.run(&["check", "peers"]).expect(code);
    if code == 1 {
        volunteer.run(&["build", "peers"]).expect(1);
        assert!(!volunteer.peers().join("head.json").exists(), "nothing is built from what has errors");
    }
}

const STALL: &str = "id,name,name.de,group,place.lat,place.lon,shifts\n";

fn stall(row: &str) -> String {
    format!("{STALL}{row}\n")
}

/// A stall that only needs its shifts.
fn shifts(shifts: &str) -> String {
    stall(&format!("tent2,Tent,Zelt,us,48.1,11.5,{shifts}"))
}

#[test]
fn the_fixture_and_a_table_out_of_a_spreadsheet_have_nothing_wrong() {
    let volunteer = Volunteer::with_feed();
    assert_eq!(findings(&volunteer), []);
    let saved = "\u{feff}id;name;name.de;group;place.lat;place.lon;shifts\r\n\
                 tent2;Tent;Zelt;us;48,137;11,5;02.07.2027 18:00 - 03.07.2027 04:00\r\n;;;;;;\r\n";
    volunteer.write("stalls.csv", saved);
    volunteer.write("texts/de.toml", volunteer.read("texts/de.toml").split("[stall.tent]").next().unwrap());
    let found: Vec<_> = findings(&volunteer).into_iter().filter(|(_, rule, ..)| rule != "missing-text").collect();
    assert_eq!(found, []);
}

#[test]
fn a_slip_in_a_table_is_found_at_its_line() {
    let good = "2027-07-02 18:00 - 2027-07-03 02:00";
    expect(
        "stalls.csv",
        &stall(&format!(",Tent,Zelt,us,48.1,11.5,{good}")),
        "error",
        "id",
        "stalls.csv:2",
        "has no id",
    );
    expect("stalls.csv", "id,nmae\nx,Tent\n", "error", "column", "stalls.csv:2", "did you mean \"name\"?");
    expect(
        "stalls.csv",
        &stall(&format!("x,Tent,Zelt,us,48,1,11.5,{good}")),
        "error",
        "column",
        "stalls.csv:2",
        "more cells",
    );
    expect(
        "stalls.csv",
        &stall(&format!("x,Tent,Zelt,us,north,11.5,{good}")),
        "error",
        "value",
        "stalls.csv:2",
        "is no number",
    );
    expect(
        "stalls.csv",
        &stall(&format!("X Y,Tent,Zelt,us,48.1,11.5,{good}")),
        "error",
        "bad-record",
        "stalls.csv:2",
        "",
    );
    expect("stals.csv", &shifts(good), "error", "file", "stals.csv:1", "did you mean \"stalls\"?");
    expect("stalls.xlsx", "PK", "warning", "file", "stalls.xlsx:1", "CSV");
    let twice = format!("{STALL}a,T,Z,us,48.1,11.5,{good}\na,T,Z,us,48.1,11.5,{good}\n");
    expect("stalls.csv", &twice, "error", "duplicate", "stalls.csv:3", "stalls.csv:2");
    expect("stalls.csv", &shifts("whenever"), "error", "value", "stalls.csv:2", "has no end");
    let toml = "[[stall]]\nid = \"x\"\nname.en = \"T\"\nname.de = \"Z\"\nplace = { lat = 48.1, lon = 11.5 }\n\
                ofers = [\"water\"]\n";
    expect("stalls.toml", toml, "error", "column", "stalls.toml:6", "did you mean \"offers\"?");
    expect("stalls.toml", "[[stall]]\nid = \n", "error", "table", "stalls.toml:2", "no TOML");
    expect("feed.toml", "title = 1\n", "error", "settings", "feed.toml:1", "");
}

#[test]
fn a_slip_in_a_time_is_found() {
    for (typed, level, rule, words) in [
        ("2027-03-28 02:30 - 2027-03-28 05:00", "error", "value", "does not exist"),
        ("2026-10-25 02:30 - 2026-10-25 05:00", "error", "value", "twice"),
        ("2027-07-03 18:00 - 2027-07-02 18:00", "error", "time", "ends before"),
        ("2028-07-02 18:00 - 2028-07-03 02:00", "warning", "time", "more than a year ahead"),
        ("2027-05-02 18:00 - 2027-05-03 02:00", "warning", "past", "it is over"),
        ("2024-05-02 18:00 - 2024-05-03 02:00", "warning", "past", "more than a year ago"),
        ("2027-07-02 18:00 - 2027-07-04 02:00", "warning", "time", "more than a day"),
        ("7/2/2027 6pm - 7/3/2027 2am", "error", "value", "is no time"),
        ("2027-07-02T18:00:00+05:00 - 2027-07-03T02:00:00+05:00", "error", "value", "clocks in Europe/Berlin"),
    ] {
        expect("stalls.csv", &shifts(typed), level, rule, "stalls.csv:2", words);
    }
    let zone =
        "id,name,name.de,group,place.lat,place.lon,zone,hours\nx,T,Z,us,48.1,11.5,Europe/Berlinn,Mo 10:00-12:00\n";
    expect("stalls.csv", zone, "error", "zone", "stalls.csv:2", "");
    let hours = "id,name,name.de,group,place.lat,place.lon,hours\nx,T,Z,us,48.1,11.5,always when we feel like it\n";
    expect("stalls.csv", hours, "error", "hours", "stalls.csv:2", "no phone can read");
}

#[test]
fn a_slip_in_a_place_or_a_reference_is_found() {
    let good = "2027-07-02 18:00 - 2027-07-03 02:00";
    let at = |place: &str| stall(&format!("x,Tent,Zelt,us,{place},{good}"));
    expect("stalls.csv", &at("11.5,48.1"), "error", "place", "stalls.csv:2", "swapped");
    expect("stalls.csv", &at("0,0"), "error", "place", "stalls.csv:2", "in the sea");
    expect("stalls.csv", &at("40.7,-74.0"), "error", "place", "stalls.csv:2", "outside the region");
    let other = stall(&format!("x,Tent,Zelt,uss,48.1,11.5,{good}"));
    expect("stalls.csv", &other, "error", "reference", "stalls.csv:2", "did you mean \"us\"?");
    expect(
        "texts/de.toml",
        "[stall.tnet]\nname = \"Zelt\"\n",
        "error",
        "reference",
        "texts/de.toml:2",
        "did you mean \"tent\"?",
    );
}

#[test]
fn a_text_that_a_declared_language_lacks_forbids_publishing() {
    let good = "2027-07-02 18:00 - 2027-07-03 02:00";
    expect(
        "stalls.csv",
        &stall(&format!("x,Tent,,us,48.1,11.5,{good}")),
        "error",
        "missing-text",
        "stalls.csv:2",
        "name has no text in de",
    );
    let french = format!("id,name,name.de,name.fr,group,place.lat,place.lon,shifts\nx,T,Z,Tente,us,48.1,11.5,{good}\n");
    expect("stalls.csv", &french, "warning", "language", "stalls.csv:2", "which feed.toml does not name");
}

#[test]
fn words_of_open_lists_are_known_ones() {
    let offers =
        "id,name,name.de,group,place.lat,place.lon,hours,offers\nx,T,Z,us,48.1,11.5,Mo 10:00-12:00,naloxon | water\n";
    expect("stalls.csv", offers, "error", "unknown-word", "stalls.csv:2", "naloxone");
}

#[test]
fn what_looks_like_a_person_is_asked_about() {
    for (about, words) in [
        ("ring 0170 1234567", "telephone number"),
        ("write to anna@mail.example", "is a mailbox"),
        ("ask @anna_peers", "handle"),
        ("ask Anna Schmidt", "whole name"),
    ] {
        let table = format!(
            "id,name,name.de,group,place.lat,place.lon,hours,about,about.de\n\
             x,T,Z,us,48.1,11.5,Mo 10:00-12:00,{about},-\n"
        );
        expect("stalls.csv", &table, "warning", "personal", "stalls.csv:2", words);
    }
    let group = "id,name,name.de,country,approach,contacts\nus,P,P,de,both,mail: anna.schmidt@peers.example\n";
    expect("groups.csv", group, "warning", "personal", "groups.csv:2", "own mailbox");
    let group = "id,name,name.de,country,approach,contacts\nus,P,P,de,both,phone: +49 170 1234567\n";
    expect("groups.csv", group, "warning", "personal", "groups.csv:2", "mobile phone");
}

#[test]
fn characters_that_hide_something_are_refused() {
    let table = "id,title,title.de,body,body.de,kind\nx,Ne\u{202e}ws,N,B,B,news\n";
    expect("notes.csv", table, "error", "hidden-characters", "notes.csv:2", "");
}

#[test]
fn a_record_longer_than_a_phone_takes_is_refused() {
    let long: Vec<String> = (0..20).map(|at| format!("{at}: {}", "word ".repeat(700))).collect();
    let plan =
        long.iter().map(|text| format!("{{ type = \"Feature\", text = \"{text}\" }}")).collect::<Vec<_>>().join(", ");
    let toml = format!(
        "[[gathering]]\nid = \"x\"\nname.en = \"G\"\nname.de = \"G\"\nkind = \"party\"\nstarts = 2027-07-02T18:00:00\n\
         ends = 2027-07-03T02:00:00\nlink = \"https://peers.example\"\n\
         plan = {{ type = \"FeatureCollection\", features = [{plan}] }}\n"
    );
    expect("gatherings.toml", &toml, "error", "quota", "gatherings.toml:1", "64 is the most");
}

/// An alert that breaks no rule, with a few keys in place of its own.
fn alert(changes: &[(&str, &str)]) -> String {
    let mut keys = vec![
        ("id", "\"pink\""),
        ("sold_as", "\"MDMA\""),
        ("found", "[{ what = \"MDMA\", amount = 210, unit = \"mg\" }, { what = \"caffeine\" }]"),
        ("form", "\"pill\""),
        ("colour", "{ en = \"pink\", de = \"rosa\" }"),
        ("logo", "{ en = \"logo resembling a crown\", de = \"Logo ähnlich einer Krone\" }"),
        ("region", "{ en = \"Bavaria\", de = \"Bayern\" }"),
        ("tested_on", "2027-05-28"),
        ("method", "{ en = \"HPLC\", de = \"HPLC\" }"),
        ("cannot_see", "{ en = \"below one percent\", de = \"unter einem Prozent\" }"),
        ("severity", "\"warning\""),
        ("advice", "{ en = \"Much more than usual for this kind of pill.\", de = \"Viel mehr als üblich.\" }"),
        ("relevant_until", "2027-09-01"),
    ];
    for (key, value) in changes {
        keys.retain(|(held, _)| held != key);
        if !value.is_empty() {
            keys.push((key, value));
        }
    }
    format!("[[alert]]\n{}\n", keys.iter().map(|(key, value)| format!("{key} = {value}\n")).collect::<String>())
}

#[test]
fn an_alert_that_keeps_the_rules_is_published_with_the_feeds_contact() {
    let volunteer = Volunteer::with_feed();
    volunteer.write("alerts.toml", &alert(&[]));
    assert_eq!(findings(&volunteer), []);
    volunteer.publish_at(NOW);
    let pack = std::fs::read_dir(volunteer.peers().join("site/p")).unwrap().next().unwrap().unwrap().path();
    let lines = String::from_utf8(zstd::decode_all(std::fs::File::open(pack).unwrap()).unwrap()).unwrap();
    let line = lines.lines().find(|line| line.contains("\"alert\"")).unwrap();
    let record: Value = serde_json::from_str(line).unwrap();
    assert_eq!(record["v"]["contact"], json!({ "kind": "mail", "value": "info@peers.example" }));
    assert_eq!(record["v"]["state"], "current");
}

#[test]
fn an_alert_names_nobody_and_no_place_finer_than_a_region() {
    let texts = |text: &str| format!("{{ en = \"{text}\", de = \"-\" }}");
    for (key, text) in [
        ("advice", "ring 0170 1234567"),
        ("advice", "write to @pillman"),
        ("advice", "write to a@b.example"),
        ("advice", "tell your dealer"),
        ("advice", "it was sold by a man in red"),
        ("advice", "Not what was at the Summer gathering"),
        ("advice", "Come to the Peer tent"),
        ("region", "the festival"),
        ("colour", "pink, from the club"),
    ] {
        let alert = alert(&[(key, &texts(text))]);
        let line = 2 + alert.lines().skip(1).position(|line| line.starts_with(key)).unwrap();
        expect("alerts.toml", &alert, "error", "alert-names", &format!("alerts.toml:{line}"), key);
    }
    let venue = alert(&[("venue", "\"a club\"")]);
    expect("alerts.toml", &venue, "error", "column", "alerts.toml:15", "there is no \"venue\"");
}

#[test]
fn an_alert_advertises_nothing() {
    for word in ["very strong", "pure MDMA", "the best"] {
        let advice = format!("{{ en = \"{word}\", de = \"-\" }}");
        expect("alerts.toml", &alert(&[("advice", &advice)]), "error", "alert-praise", "alerts.toml:14", "advertises");
    }
    let german = "{ en = \"-\", de = \"sehr stark\" }";
    expect("alerts.toml", &alert(&[("advice", german)]), "error", "alert-praise", "alerts.toml:14", "stark");
    let logo = "{ en = \"Tesla\", de = \"Logo ähnlich Tesla\" }";
    expect("alerts.toml", &alert(&[("logo", logo)]), "error", "alert-brand", "alerts.toml:14", "logo resembling tesla");
    let volunteer = Volunteer::with_feed();
    volunteer
        .write("alerts.toml", &alert(&[("logo", "{ en = \"logo resembling Tesla\", de = \"Logo ähnlich Tesla\" }")]));
    assert_eq!(findings(&volunteer), []);
}

#[test]
fn an_alert_says_how_it_was_tested_and_in_which_unit() {
    let found = "[{ what = \"MDMA\", amount = 210 }]";
    expect("alerts.toml", &alert(&[("found", found)]), "error", "alert-unit", "alerts.toml:14", "has no unit");
    expect("alerts.toml", &alert(&[("cannot_see", "")]), "error", "bad-record", "alerts.toml:1", "cannot see");
    expect(
        "alerts.toml",
        &alert(&[("method", ""), ("cannot_see", "")]),
        "warning",
        "alert-untested",
        "alerts.toml:1",
        "reported, not tested",
    );
    let withdrawn = alert(&[("state", "\"withdrawn\"")]);
    expect("alerts.toml", &withdrawn, "error", "bad-record", "alerts.toml:1", "names the alert");
    let corrected = alert(&[("state", "\"corrected\""), ("corrects", "\"other\"")]);
    expect("alerts.toml", &corrected, "error", "reference", "alerts.toml:16", "there is no alert");
}

#[test]
fn an_amount_that_is_most_often_a_slip_must_be_confirmed() {
    for (found, words) in [
        ("[{ what = \"LSD\", amount = 150, unit = \"mg\" }]", "measured in µg"),
        ("[{ what = \"protonitazene\", amount = 1, unit = \"g\" }]", "nitazene"),
        ("[{ what = \"MDMA\", amount = 450, unit = \"mg\" }]", "more than 400"),
        ("[{ what = \"MDMA\", amount = 0.45, unit = \"g\" }]", "more than 400"),
    ] {
        let slip = alert(&[("found", found)]);
        expect("alerts.toml", &slip, "error", "alert-amount", "alerts.toml:14", words);
        let volunteer = Volunteer::with_feed();
        volunteer.write("alerts.toml", &alert(&[("found", found), ("confirmed", "true")]));
        assert_eq!(findings(&volunteer), [], "{found}");
    }
    let volunteer = Volunteer::with_feed();
    volunteer.write("alerts.toml", &alert(&[("found", "[{ what = \"LSD\", amount = 150, unit = \"µg\" }]")]));
    assert_eq!(findings(&volunteer), []);
}

#[test]
fn a_rating_only_raises_and_says_why() {
    let header = "id,a,b,risk,mechanism,source,on\n";
    let rating = |row: &str| format!("{header}{row}\n");
    let good = "x,alcohol,cannabis,dangerous,sedation,https://peers.example/why,2027-05-01";
    let volunteer = Volunteer::with_feed();
    volunteer.write("ratings.csv", &rating(good));
    assert_eq!(findings(&volunteer), []);
    for (row, rule, words) in [
        ("x,alcohol,ghb-gbl,caution,sedation,https://a.example,2027-05-01", "rating", "already"),
        ("x,alcohl,ghb-gbl,dangerous,sedation,https://a.example,2027-05-01", "rating", "did you mean \"alcohol\"?"),
        ("x,alcohol,cannabis,dangerous,sedaton,https://a.example,2027-05-01", "rating", "did you mean \"sedation\"?"),
        ("x,alcohol,cannabis,dangerous,sedation,,2027-05-01", "bad-record", "source"),
        ("x,alcohol,cannabis,dangerous,sedation,https://a.example,", "bad-record", "on"),
        ("x,alcohol,cannabis,low,sedation,https://a.example,2027-05-01", "bad-record", "only raises"),
        ("x,alcohol,cannabis,dangerous,sedation,https://a.example,2027-07-01", "time", "has not come"),
    ] {
        expect("ratings.csv", &rating(row), "error", rule, "ratings.csv:2", words);
    }
    let twice = format!("{header}{good}\n{}\n", good.replacen("x,alcohol,cannabis", "y,cannabis,alcohol", 1));
    expect("ratings.csv", &twice, "error", "duplicate", "ratings.csv:3", "twice");
    let partners = [
        "cannabis",
        "lsd",
        "mushrooms",
        "dmt",
        "mescaline",
        "mdma",
        "caffeine",
        "ssris",
        "dox",
        "2c-x",
        "amphetamines",
    ];
    let many: String = partners
        .iter()
        .map(|other| format!("{other},alcohol,{other},dangerous,sedation,https://a.example,2027-05-01\n"))
        .collect();
    expect("ratings.csv", &format!("{header}{many}"), "error", "rating-quota", "ratings.csv:12", "more than the 10");
}

#[test]
fn findings_come_as_lines_for_people_and_as_json_for_programs() {
    let volunteer = Volunteer::with_feed();
    volunteer.write("stalls.csv", "id,nmae\nx,Tent\n");
    let text = volunteer.run(&["check", "peers"]).expect(1).stdout;
    assert!(text.contains("stalls.csv:2: there is no \"nmae\" [column]\n  hint: did you mean \"name\"?"), "{text}");
    assert!(text.trim_end().ends_with("nothing can be published"), "{text}");
    let json = volunteer.run(&["check", "peers", "--json"]).expect(1).json();
    assert_eq!(json["may_publish"], false);
    assert_eq!(json["findings"].as_array().unwrap()[0].as_object().unwrap().keys().count(), 6);
}
