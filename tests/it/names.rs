//! Every name of the reference table resolves to what the substance is. `names.csv` was written from that, before the
//! resolver, by somebody who had not seen the content files.

use std::path::Path;

use tentlight::domain::{Id, Match, Names, Relation, Resolution, fold};
use tentlight::feed::publish::read;

fn names() -> Names {
    Names::new(read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().substances.into_iter().collect())
}

fn rows_and_relation(names: &Names, resolution: &Resolution) -> (String, &'static str) {
    let substance = resolution.substance.as_ref().and_then(|id| names.get(id));
    let rows: Vec<&str> = substance.into_iter().flat_map(|one| one.all_rows()).map(Id::as_str).collect();
    (rows.join("|"), substance.and_then(|one| one.relation).map_or("", Relation::word))
}

#[test]
fn every_name_of_the_reference_means_what_the_substance_is() {
    let names = names();
    let mut wrong = Vec::new();
    let mut count = 0;
    for record in csv::Reader::from_path("tests/fixtures/names.csv").unwrap().records() {
        let record = record.unwrap();
        let resolution = names.resolve(&record[0]);
        let (rows, relation) = rows_and_relation(&names, &resolution);
        let found = [resolution.matched.word(), &rows, relation];
        if found != [&record[1], &record[2], &record[3]] {
            let asks: Vec<&str> = resolution.candidates.iter().map(Id::as_str).collect();
            wrong.push(format!(
                "{}: expected {:?}, found {found:?} {asks:?}",
                &record[0],
                record.iter().skip(1).collect::<Vec<_>>()
            ));
        }
        count += 1;
    }
    assert!(count > 1_300, "only {count} names");
    assert!(wrong.is_empty(), "{} of {count}\n{}", wrong.len(), wrong.join("\n"));
}

fn row_of(typed: &str) -> (Match, String) {
    let names = names();
    let resolution = names.resolve(typed);
    (resolution.matched, rows_and_relation(&names, &resolution).0)
}

/// What other checkers got wrong: 25x-NBOMe rated as 2C-T-x, "2C-x" that never matched 2C-B, an antidepressant taken for
/// a depressant, 1,4-BD without an answer.
#[test]
fn the_traps_other_checkers_fell_into_are_not_ours() {
    for typed in ["25i-nbome", "25T-2-NBOMe", "2C-B-FLY-NBOMe", "25c"] {
        assert_eq!(row_of(typed).1, "nbomes", "{typed}");
    }
    for typed in ["2C-T-2", "2ct7", "2C-T-21"] {
        assert_eq!(row_of(typed).1, "2c-t-x", "{typed}");
    }
    for typed in ["2cb", "2 C-B", "2C-E"] {
        assert_eq!(row_of(typed), (Match::Class, "2c-x".to_owned()), "{typed}");
    }
    assert_eq!(row_of("1,4-BD").1, "ghb-gbl");
    assert_eq!(row_of("antidepressant").0, Match::Ambiguous);
    assert_eq!(row_of("DOB").1, "dox");
}

#[test]
fn near_relatives_are_judged_by_proxy_never_as_members() {
    let names = names();
    for typed in ["3-MMC", "MDA", "zopiclone", "methylphenidate"] {
        let resolution = names.resolve(typed);
        assert_eq!(rows_and_relation(&names, &resolution).1, "proxy", "{typed}");
    }
    assert_eq!(rows_and_relation(&names, &names.resolve("gabapentin")), ("gabapentin".to_owned(), "same"));
}

#[test]
fn what_people_say_at_night_is_found_or_asked() {
    for (typed, row) in [("ket", "ketamine"), ("xanny", "benzodiazepines"), ("gbl", "ghb-gbl"), ("Koks", "cocaine")] {
        assert_eq!(row_of(typed).1, row, "{typed}");
    }
    let names = names();
    for typed in [
        "tusi",
        "Pep",
        "kava",
        "tucibi",
        "pink cocaine",
        "crystal",
        "Kristall",
        "cristal",
        "ice",
        "G",
        "K2",
        "spice",
        "syrup",
        "blues",
        "vallies",
        "street xanax",
        "speeed",
    ] {
        let resolution = names.resolve(typed);
        assert_eq!(resolution.matched, Match::Ambiguous, "{typed}: {resolution:?}");
        assert!(!resolution.candidates.is_empty(), "{typed}");
    }
}

/// "tusi" is mostly ketamine with MDMA; it is hardly ever 2C-B, whose name it took.
#[test]
fn tusi_asks_and_offers_ketamine_and_mdma_first() {
    let candidates = names().resolve("tusi").candidates;
    assert_eq!(candidates.iter().map(Id::as_str).take(3).collect::<Vec<_>>(), ["ketamine", "mdma", "2c-b"]);
}

#[test]
fn every_name_can_be_found_by_typing_it() {
    let names = names();
    let missed: Vec<String> = names
        .substances()
        .iter()
        .flat_map(|(id, substance)| substance.names.iter().map(move |name| (id, &name.name)))
        .filter(|(_, name)| !fold(name).is_empty())
        .filter(|(id, name)| names.resolve(name).substance.as_ref() != Some(id))
        .map(|(id, name)| format!("{id}: {name}"))
        .collect();
    assert!(missed.is_empty(), "{}\n{}", missed.len(), missed.join("\n"));
}

/// The Mix screen once offered "ghb-gbl" as an example, and the chart's own row read "not rated".
#[test]
fn every_row_can_be_asked_for_by_its_id_and_by_the_name_it_is_shown_with() {
    let content = read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let names = Names::new(content.substances.into_iter().collect());
    let mut wrong = Vec::new();
    for row in content.rows.keys() {
        let shown =
            content.words.values().filter_map(|words| words.get(&("row".to_owned(), row.to_string()))?.get("name"));
        for typed in shown.map(String::as_str).chain([row.as_str()]) {
            let resolution = names.resolve(typed);
            if rows_and_relation(&names, &resolution).0 != row.as_str() {
                wrong.push(format!("{typed:?} should be {row}: {resolution:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A row's page and a row's rating are those of the substance that bears its name.
#[test]
fn each_row_is_the_name_of_the_one_substance_that_is_it() {
    let (names, content) = (names(), read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap());
    for row in content.rows.keys() {
        let id = names.resolve(row.as_str()).substance.unwrap_or_else(|| panic!("{row} is no name"));
        let one = names.get(&id).unwrap();
        assert_eq!((one.row.as_ref(), one.relation), (Some(row), Some(Relation::Same)), "{row} is {id}");
    }
}
