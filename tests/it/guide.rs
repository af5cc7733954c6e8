//! The tool's guides, cards and handouts: what safety.md 1 to 11 makes them say, and that they need nothing but the binary.

use std::collections::BTreeSet;
use std::ffi::OsString;

use serde_json::{Value, json};
use tentlight::cli::{Report, run};
use tentlight::domain::{Book, EmergencyNumber, Id, Protocol};
use tentlight::feed::{Kind, embedded_book, embedded_numbers, embedded_records, has_own_protocol};
use tentlight::i18n::Language;

use crate::cli::{Tool, assert_contract};

/// The tool, without starting a process.
#[track_caller]
fn answer(code: u8, arguments: &[&str]) -> Report {
    let now = "2026-11-22T01:30:00Z".parse().unwrap();
    let has_language = arguments.contains(&"--lang");
    let language: &[&str] = if has_language { &[] } else { &["--lang", "en"] };
    let words = [&["tentlight-cli"], language, arguments].concat().into_iter().map(OsString::from).collect::<Vec<_>>();
    let report = run(words, now);
    assert_eq!(report.code, code, "{arguments:?}: {report:?}");
    report
}

#[track_caller]
fn told(code: u8, arguments: &[&str]) -> Value {
    serde_json::from_str(&answer(code, &[arguments, &["--json"]].concat()).stdout).unwrap()
}

fn book() -> Book {
    embedded_book(None).unwrap()
}

fn step<'a>(guide: &'a Value, id: &str) -> &'a Value {
    let found = guide["steps"].as_array().unwrap().iter().find(|step| step["id"] == id);
    found.unwrap_or_else(|| panic!("no step {id} in {guide:#}"))
}

fn leads<'a>(guide: &'a Value, id: &str, answer: &str) -> &'a str {
    let branches = step(guide, id)["branches"].as_array().unwrap();
    let branch = branches.iter().find(|branch| branch["if"] == answer);
    branch.unwrap_or_else(|| panic!("no answer {answer} on {id}"))["to"].as_str().unwrap()
}

fn ids(guide: &Value) -> Vec<&str> {
    guide["steps"].as_array().unwrap().iter().map(|step| step["id"].as_str().unwrap()).collect()
}

/// Countries that are told differently: those with a protocol of their own, one without, and none at all.
fn places() -> Vec<Option<String>> {
    let numbers = embedded_numbers();
    let own = numbers.keys().filter(|id| has_own_protocol(id));
    let other = numbers.keys().find(|id| !has_own_protocol(id));
    own.chain(other).map(|id| Some(id.to_string())).chain([None]).collect()
}

// The contract

#[test]
fn the_contract_of_guides_and_cards_is_kept() {
    let overdose = ["guide", "overdose", "--country", "HU", "--product", "nyxoid", "--json"];
    assert_contract("guide-overdose.json", &overdose, 0);
    assert_contract("guide-unknown.json", &["guide", "hot", "--country", "ZZ", "--lang", "de", "--json"], 1);
    assert_contract("guide-list.json", &["guide", "--json"], 0);
    assert_contract("card-tolerance.json", &["card", "tolerance", "--json"], 0);
    assert_contract("card-list.json", &["card", "--json"], 0);
}

#[test]
fn the_whole_path_is_told_in_order_with_the_numbers_of_place_and_product() {
    let told = told(0, &["guide", "overdose", "--country", "HU", "--product", "nyxoid"]);
    let begins = ["wake", "call", "breathing", "dose.open", "dose.spray", "care", "ask", "again.open", "again.spray"];
    assert_eq!(&ids(&told)[..begins.len()], begins);
    assert_eq!((&told["country"], &told["emergency_number"]), (&json!("HU"), &json!("112")));
    let product = json!({"id": "nyxoid", "dose": "1.8 mg", "unit": "spray", "interval_s": 120});
    for (key, value) in product.as_object().unwrap() {
        assert_eq!(&told["product"][key], value, "{key}");
    }
    assert_eq!(told["review"], json!({"state": "none", "by": null, "on": null}));
    assert_eq!(step(&told, "dose.spray")["lines"], json!(["One dose is 1.8 mg."]));
    assert_eq!(step(&told, "again.spray")["lines"], json!(["One dose is 1.8 mg.", "The other nostril"]));
    assert_eq!(leads(&told, "breathing", "not"), "dose.open");
    assert_eq!(leads(&told, "dose.spray", "given"), "care");
    let call = &step(&told, "call")["lines"];
    assert!(call[0] == "Call 112" && call[1].as_str().unwrap().contains("unconscious"), "{call}");
}

#[test]
fn both_ways_of_breathing_are_told() {
    let told = told(0, &["guide", "overdose"]);
    let care = step(&told, "care");
    assert_eq!(care["text"], "30 pushes, then 2 breaths");
    assert_eq!(care["slow"]["text"], "Give a breath every 5 seconds");
    assert_eq!(care["timer_s"], 120);
    assert_ne!(care["source"], Value::Null);
    let count = step(&told, "breathing")["lines"][0].as_str().unwrap();
    assert!(
        ["10 seconds", "2 breaths", "30 seconds", "6 are slow"].iter().all(|words| count.contains(words)),
        "{count}"
    );
    let text = answer(0, &["guide", "overdose"]).stdout;
    assert!(text.contains("Breathing slowly: Give a breath every 5 seconds. Head back"), "{text}");
}

/// Who breathes normally needs neither breaths nor pushes: a dose given to them leads to their side (safety.md 1).
#[test]
fn every_answer_that_leads_to_breaths_and_pushes_says_where_each_way_of_breathing_leads() {
    let products = book().products;
    for (place, product) in places().iter().flat_map(|place| products.keys().map(move |product| (place, product))) {
        let mut asked = vec!["guide", Book::ENTRY, "--product", product.as_str()];
        asked.extend(place.iter().flat_map(|place| ["--country", place.as_str()]));
        let told = told(0, &asked);
        let branches = told["steps"].as_array().unwrap().iter().flat_map(|step| step["branches"].as_array().unwrap());
        let (to_care, others): (Vec<_>, Vec<_>) = branches.partition(|branch| branch["to"] == "care");
        assert!(to_care.len() >= 3, "{asked:?}: {to_care:?}");
        assert!(others.iter().all(|branch| branch.get("by_breathing") == Some(&Value::Null)), "{others:?}");
        for branch in to_care {
            let ways = match branch["if"].as_str().unwrap() {
                "not" => json!({"not": "care", "slow": null, "normal": null}),
                "slow" => json!({"not": null, "slow": "care", "normal": null}),
                _ => json!({"not": "care", "slow": "care", "normal": "side"}),
            };
            assert_eq!(branch["by_breathing"], ways, "{asked:?}: {branch}");
        }
    }
}

#[test]
fn the_text_leads_each_way_of_breathing_to_its_own_line() {
    let told = told(0, &["guide", "overdose"]);
    let place = |id: &str| ids(&told).iter().position(|held| *held == id).unwrap() + 1;
    let (care, side) = (place("care"), place("side"));
    let text = answer(0, &["guide", "overdose"]).stdout;
    for line in [
        format!("- Given: not breathing → {care}a (care), slowly → {care}b (care), normally → {side} (side)\n"),
        format!("- Go on: not breathing → {care}a (care), slowly → {care}b (care), normally → {side} (side)\n"),
        format!("{care}a. Not breathing, only gasping, or can't tell: 30 pushes, then 2 breaths. Middle"),
        format!("{care}b. Breathing slowly: Give a breath every 5 seconds. Head back"),
        format!("{care}c. Breathing normally → {side} (side)\n"),
    ] {
        assert!(text.contains(&line), "{line}: {text}");
    }
    assert!(!text.contains(&format!("→ {care} (care)")), "no answer leads everybody to pushes: {text}");
    // Where the breathing is looked at just before, the answer is one way itself.
    let us = answer(0, &["guide", "overdose", "--country", "us"]).stdout;
    assert!(us.contains("Breathing slowly → 6b (care)"), "{us}");
}

/// Prenoxad: five doses in one syringe, each to its own line (safety.md 8).
#[test]
fn a_syringe_is_told_by_its_lines_and_opened_once() {
    let told = told(0, &["guide", "overdose", "--country", "gb", "--product", "Prenoxad"]);
    let lines = |id: &str| step(&told, id)["lines"].to_string();
    assert!(lines("dose.line").contains("Black line 1 of 5"), "{}", lines("dose.line"));
    let again: Vec<&str> = ids(&told).into_iter().filter(|id| id.starts_with("again")).collect();
    assert_eq!(again, ["again.line"]);
    assert!(lines("again.line").contains("Black line 2 of 5"), "{}", lines("again.line"));
    let head = step(&told, "again.line")["text"].as_str().unwrap();
    assert!(!head.contains("first"), "{head}");
    assert_eq!(told["product"]["unit"], "line");
    assert_eq!(told["emergency_number"], "999");
}

/// In the US naloxone comes before the call: "dose first" on the call would be a second dose at once.
#[test]
fn the_order_is_the_countrys_and_no_answer_skips_the_call() {
    let here = told(0, &["guide", "overdose", "--country", "US"]);
    assert_eq!(&ids(&here)[..4], ["wake", "dose.open", "dose.spray", "call"]);
    assert_eq!(leads(&here, "dose.spray", "given"), "call");
    assert_eq!(leads(&here, "no-naloxone", "on"), "call");
    let answers = step(&here, "call")["branches"].as_array().unwrap();
    assert!(answers.iter().all(|branch| branch["if"] != "dose-first"), "{answers:?}");
    let elsewhere = told(0, &["guide", "overdose"]);
    let first = &step(&elsewhere, "call")["branches"].as_array().unwrap()[1];
    assert_eq!((&first["to"], &first["then"]), (&json!("dose.open"), &json!("call")));
    assert_eq!(leads(&elsewhere, "no-naloxone", "on"), "care");
}

#[test]
fn every_answer_leads_to_a_step_that_is_told() {
    for product in book().products.keys() {
        let guides: Vec<Value> = book()
            .guides
            .keys()
            .map(|id| told(0, &["guide", id.as_str(), "--product", product.as_str(), "--country", "us"]))
            .collect();
        let all: BTreeSet<String> = guides
            .iter()
            .flat_map(|guide| ids(guide).into_iter().map(|id| format!("{}/{id}", guide["id"].as_str().unwrap())))
            .collect();
        for guide in &guides {
            for branch in
                guide["steps"].as_array().unwrap().iter().flat_map(|step| step["branches"].as_array().unwrap())
            {
                let to = branch["to"].as_str().unwrap();
                let here = format!("{}/{to}", guide["id"].as_str().unwrap());
                assert!(["end", "back"].contains(&to) || all.contains(to) || all.contains(&here), "{product}: {to}");
            }
        }
    }
}

#[test]
fn every_value_that_is_absent_is_null() {
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    for arguments in [&["guide", "overdose"][..], &["guide", "water", "--country", "rs", "--product", "nalmefene"]] {
        let told = told(0, arguments);
        for key in ["id", "country", "language", "emergency_number", "number_note", "product", "review", "steps"] {
            assert!(keys(&told).contains(key), "{key}");
        }
        for step in told["steps"].as_array().unwrap() {
            for key in ["id", "text", "detail", "action", "timer_s", "branches", "source"] {
                assert!(keys(step).contains(key), "{key}: {step}");
            }
        }
        assert_eq!(told["product"]["dose"], Value::Null, "any spray and nalmefene say no milligrams");
    }
}

// Where, and with what

#[test]
fn the_number_is_the_countrys_where_a_source_says_so_else_112() {
    for (id, EmergencyNumber { medical, source, .. }) in embedded_numbers() {
        let told = told(0, &["guide", "hot", "--country", &id.as_str().to_uppercase()]);
        let number = if source.is_some() { medical } else { "112".to_owned() };
        assert_eq!(told["emergency_number"], number, "{id}");
    }
    let austria = answer(0, &["guide", "hot", "--country", "at"]).stdout;
    assert!(austria.contains("Call 144\n") && austria.contains("112 is answered by the police here."), "{austria}");
    // Where 112 has no working service it is not offered beside the local number.
    let serbia = answer(0, &["guide", "overdose", "--country", "RS"]).stdout;
    assert!(serbia.contains("Call 194") && !serbia.contains("112 works"), "{serbia}");
}

#[test]
fn without_a_country_it_is_for_any() {
    let told = told(0, &["guide", "overdose"]);
    assert_eq!((&told["country"], &told["number_note"]), (&Value::Null, &Value::Null));
    assert_eq!((&told["emergency_number"], &told["protocol"]["id"]), (&json!("112"), &json!(Protocol::DEFAULT)));
    assert_eq!(told["product"]["id"], book().protocol.product.as_str());
}

#[test]
fn a_country_or_product_nobody_knows_is_said_aloud_and_answered_with_the_default() {
    for (arguments, words) in [
        (["--country", "ZZ"], "ZZ"),
        (["--country", "default"], "default"),
        (["--country", "Hungary!"], "Hungary!"),
        (["--product", "nothing"], "nyxoid"),
    ] {
        let asked = [&["guide", "overdose"][..], &arguments].concat();
        let report = answer(1, &asked);
        assert!(report.stderr.contains(words) && report.stderr.lines().count() == 1, "{report:?}");
        let told = told(1, &asked);
        assert_eq!(told["country"], Value::Null);
        assert_eq!((&told["emergency_number"], &told["product"]["id"]), (&json!("112"), &json!("any-spray")));
    }
    let both = answer(1, &["guide", "overdose", "--country", "ZZ", "--product", "x", "--lang", "de"]);
    assert!(both.stderr.starts_with("Kein Land „ZZ“") && both.stderr.contains("Kein Naloxon „x“"), "{both:?}");
    // A country with a number and no protocol of its own is known.
    assert_eq!(answer(0, &["guide", "overdose", "--country", "MT"]).stderr, "");
}

#[test]
fn a_guide_or_card_nobody_knows_is_refused_in_one_line() {
    let tool = Tool::new();
    for arguments in [
        &["guide", "nowhere"][..],
        &["guide", "../x", "--json"],
        &["guide", "", "--handout"],
        &["guide", "overdose", "--country", "\u{202e}hu"],
        &["guide", "overdose", "--handout", "--json"],
        &["guide", "--country", "hu"],
        &["guide", "hot", "--lang", "xx"],
        &["card", "nowhere"],
        &["card", "a\u{7}b"],
    ] {
        tool.run(arguments).expect_refusal();
    }
    assert!(tool.run(&["guide", "nowhere"]).stderr.contains("`tentlight-cli guide` lists them"));
    assert!(tool.run(&["card", "nowhere"]).stderr.contains("`tentlight-cli card` lists them"));
}

#[test]
fn help_needs_no_database_and_no_folder() {
    let tool = Tool::new();
    let file = tool.folder().join("file");
    std::fs::write(&file, "").unwrap();
    for folder in [file.join("below"), file, tool.folder().join("nowhere")] {
        let folder = folder.to_str().unwrap();
        for command in [&["guide"][..], &["guide", "overdose"], &["guide", "fit", "--handout"], &["card", "ghb"]] {
            let answer = tool.run(&[command, &["--data-dir", folder]].concat());
            assert_eq!(answer.expect(0).stderr, "", "{answer}");
        }
    }
    assert_eq!(std::fs::read_dir(tool.folder()).unwrap().count(), 1, "nothing is written");
}

// Words

/// Texts of an answer that are words for people.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let is_text =
                    ["text", "detail", "why", "label", "title", "name", "lead", "number_note"].contains(&&**key);
                if let Some(text) = value.as_str().filter(|_| is_text) {
                    found.push(text.to_owned());
                }
                if let Some(list) = value.as_array().filter(|_| ["lines", "points"].contains(&&**key)) {
                    found.extend(list.iter().filter_map(|line| Some(line.as_str()?.to_owned())));
                }
                texts(value, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// No word fell back to English or to the name of its field.
#[track_caller]
fn assert_translated(arguments: &[&str]) {
    let mut found = Vec::new();
    texts(&told(0, arguments), &mut found);
    assert!(!found.is_empty(), "{arguments:?}");
    let is_wrong = |text: &&String| {
        let is_field = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c));
        text.starts_with("[en]") || text.is_empty() || is_field
    };
    let wrong: Vec<_> = found.iter().filter(is_wrong).collect();
    assert!(wrong.is_empty(), "{arguments:?}: {wrong:?}");
}

/// A number changes no word of a product, and a guide without naloxone no word with the product: what can meet is tried
/// together, so that a thousand answers stand for nine thousand.
#[test]
fn every_guide_is_told_with_every_product_and_in_every_country_in_every_language() {
    let (guides, products) = (book().guides, book().products);
    for lang in ["en", "de"] {
        let tell = |guide: &str, product: Option<&Id>, country: Option<&str>| {
            let mut asked = vec!["guide", guide, "--lang", lang];
            asked.extend(product.iter().flat_map(|product| ["--product", product.as_str()]));
            asked.extend(country.iter().flat_map(|country| ["--country", *country]));
            assert_translated(&asked);
        };
        for guide in guides.keys() {
            products.keys().for_each(|product| tell(guide.as_str(), Some(product), None));
            embedded_numbers().keys().for_each(|country| tell(guide.as_str(), None, Some(country.as_str())));
        }
        for product in products.keys() {
            places().iter().for_each(|place| tell(Book::ENTRY, Some(product), place.as_deref()));
        }
    }
}

#[test]
fn german_guides_speak_german_throughout() {
    let text = answer(0, &["guide", "overdose", "--country", "HU", "--product", "nyxoid", "--lang", "de"]).stdout;
    for words in ["Ungarn. Naloxon: Nyxoid.", "112 anrufen", "Eine Dosis sind 1,8 mg.", "Noch nicht ärztlich geprüft."]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("[en]"), "{text}");
}

#[test]
fn guides_are_found_by_what_was_taken_though_no_title_names_it() {
    let list = answer(0, &["guide"]).stdout;
    assert!(list.starts_with("overdose: "), "{list}");
    assert_eq!(list.lines().count(), book().guides.len());
    let found = answer(0, &["guide", "--search", "Heroin"]).stdout;
    assert!(found.starts_with("overdose: ") && found.lines().count() < book().guides.len(), "{found}");
    assert!(!answer(1, &["guide", "--search", "zzqx"]).stderr.is_empty());
}

#[test]
fn every_card_is_told_with_its_points_and_sources() {
    let cards = embedded_records::<tentlight::domain::Card>(Kind::Card);
    let listed = told(0, &["card"]);
    let first = listed[0]["id"].as_str().unwrap();
    assert_eq!(cards[&Id::new(first).unwrap()].place, 0);
    assert_eq!(listed.as_array().unwrap().len(), cards.len());
    for (id, card) in &cards {
        for lang in ["en", "de"] {
            let asked = ["card", id.as_str(), "--lang", lang];
            assert_translated(&asked);
            let told = told(0, &asked);
            assert!((3..=7).contains(&told["points"].as_array().unwrap().len()), "{told:#}");
            assert_eq!(told["sources"].as_array().unwrap().len(), card.sources.len());
            let text = answer(0, &asked).stdout;
            assert!(
                told["points"].as_array().unwrap().iter().all(|one| text.contains(one.as_str().unwrap())),
                "{text}"
            );
        }
    }
}

// On paper

/// Every tag is closed by its own, and nothing else is a tag.
fn assert_closed(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in html.strip_prefix("<!DOCTYPE html>").unwrap().split('<').skip(1) {
        let (tag, rest) = part.split_once('>').unwrap_or_else(|| panic!("<{part}"));
        assert!(!rest.contains('>'), "{part}");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{part}"),
            None if tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_last_warning_on_a_handout_is_bold_and_its_english_is_not() {
    let html = answer(0, &["guide", Book::ENTRY, "--handout", "--lang", "ar"]).stdout;
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    assert!(html.contains("ol + .closing, .aside + .closing { font-weight: bold; }"), "{html}");
    let english = html.split(".english {").nth(1).unwrap().split('}').next().unwrap();
    assert!(english.contains("font-weight: normal"), "{english}");
}

#[test]
fn every_handout_is_one_whole_page_that_fetches_nothing() {
    let (guides, products) = (book().guides, book().products);
    let entry = products.keys().map(|product| (Book::ENTRY, Some(product)));
    for (guide, product) in entry.chain(guides.keys().map(|guide| (guide.as_str(), None))) {
        for (lang, by_hand) in [("en", ["Date", "Trainer", "Signature"]), ("de", ["Datum", "Leitung", "Unterschrift"])]
        {
            let mut asked = vec!["guide", guide, "--handout", "--country", "no", "--lang", lang];
            asked.extend(product.iter().flat_map(|product| ["--product", product.as_str()]));
            let html = answer(0, &asked).stdout;
            assert_closed(&html);
            assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")), "{html}");
            for nothing in ["<script", "src=", "href=", "url(", "http", "@import", "style=", "[en]"] {
                assert!(!html.contains(nothing), "{nothing}: {html}");
            }
            for line in by_hand {
                assert!(html.contains(&format!("<p>{line}")), "{line}: {html}");
            }
            for words in if lang == "en" {
                ["Call 113", "Not yet reviewed by a clinician.", "never replaces the emergency operator"]
            } else {
                ["113 anrufen", "Noch nicht ärztlich geprüft.", "ersetzt nie die Leitstelle"]
            } {
                assert!(html.contains(words), "{words}: {html}");
            }
        }
    }
}

/// WeasyPrint lays 5,200 letters of Noto Sans out on one A4 page and leaves room for a line more.
const LETTERS_THAT_FIT: usize = 5_250;

/// What somebody wrote or translated fits one page; with its English, which is smaller, both sides of a sheet.
#[test]
fn no_handout_has_more_words_than_fit_one_page() {
    let products = book().products;
    for (place, product) in places().iter().flat_map(|place| products.keys().map(move |product| (place, product))) {
        // A country adds a number and a line: that is looked at in two languages, and the rest in all of them.
        let languages = Language::offered().into_iter().map(|language| language.tag);
        for lang in &languages.filter(|tag| place.is_none() || ["en", "de"].contains(&tag.as_str())).collect::<Vec<_>>()
        {
            let mut asked = vec!["guide", Book::ENTRY, "--handout", "--product", product.as_str(), "--lang", lang];
            asked.extend(place.iter().flat_map(|place| ["--country", place.as_str()]));
            let html = answer(0, &asked).stdout;
            let body = html.split("<body").nth(1).unwrap();
            let texts = body.split('<').filter_map(|part| part.split_once('>'));
            let letters: usize = texts.map(|(_, text)| text.trim().chars().count()).sum();
            let english = body.split("<span class=\"english\"").skip(1);
            let english = english.filter_map(|part| part.split(['>', '<']).nth(1));
            let english: usize = english.map(|text| text.trim().chars().count()).sum();
            // French and Spanish need a tenth more for the longest product: some lines on the back of the sheet.
            let longest =
                if ["en", "de"].contains(&lang.as_str()) { LETTERS_THAT_FIT } else { LETTERS_THAT_FIT * 11 / 10 };
            assert!(letters - english <= longest, "{asked:?}: {letters} - {english}");
            assert!(letters <= 2 * LETTERS_THAT_FIT, "{asked:?}: {letters}");
            assert_eq!(english > 0, lang != "en", "{asked:?}");
        }
    }
}

#[test]
fn the_handout_holds_the_main_path_and_passes_the_rest() {
    let html = answer(0, &["guide", "overdose", "--handout", "--country", "gb", "--product", "prenoxad"]).stdout;
    let main = html.split("<ol class=\"steps\">").nth(1).unwrap();
    let steps = main.split("\n<li>\n<h2>").count() - 1;
    assert_eq!(steps, 12 + 3, "twelve steps, and three to give one dose: {html}");
    for words in
        ["Black line 1 of 5", "Black line 2 of 5", "30 pushes, then 2 breaths", "Give a breath every 5 seconds"]
    {
        assert!(html.contains(words), "{words}: {html}");
    }
    let places = "not breathing → 5a, slowly → 5b, normally → 9";
    for labels in ["Given / No naloxone here: Go on without naloxone", "Given / No more naloxone"] {
        assert!(html.contains(&format!("{labels}: {places}")), "{html}");
    }
}

/// What stands on a page, without its tags.
fn read(html: &str) -> String {
    let body = html.split("<body").nth(1).unwrap();
    let texts = body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ").replace("&#39;", "'")
}

#[test]
fn on_paper_slow_breathing_has_its_own_letter_and_normal_breathing_leads_to_the_side() {
    let page = read(&answer(0, &["guide", "overdose", "--handout"]).stdout);
    for words in [
        "How do they breathe? | Not breathing, only gasping, or can't tell: | 30 pushes, then 2 breaths",
        "| Breathing slowly: | Give a breath every 5 seconds | Head back",
        "| Breathing normally → 9 |",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[test]
fn on_paper_who_breathes_normally_and_cannot_be_woken_is_called_for_offered_naloxone_and_laid_on_their_side() {
    for (country, dose) in [("at", 4), ("us", 2)] {
        let page = read(&answer(0, &["guide", "overdose", "--handout", "--country", country]).stdout);
        assert!(page.contains("Breathing normally → 8"), "{page}");
        let entry = page.split("| Still an emergency |").nth(1).unwrap();
        let entry = entry.split("| Kneel").next().unwrap();
        for words in ["Call. On their side.", "On their side → 9", &format!("Give naloxone → {dose}")] {
            assert!(entry.contains(words), "{words}: {entry}");
        }
    }
}

/// Nothing counts taps on paper, and nothing waits for an answer.
#[test]
fn on_paper_and_in_a_terminal_nothing_is_said_that_only_a_screen_can_do() {
    for (lang, screen, looks) in [
        ("en", ["Tap each", "answer again"], "Watch the chest. Gasps and snores don't count."),
        ("de", ["Tippe", "antworte noch einmal"], "Schau auf die Brust. Schnappatmung und Schnarchen zählen nicht."),
    ] {
        for guide in book().guides.keys() {
            let paper = read(&answer(0, &["guide", guide.as_str(), "--handout", "--lang", lang]).stdout);
            let text = answer(0, &["guide", guide.as_str(), "--lang", lang]).stdout;
            for told in [paper, text] {
                screen.iter().for_each(|words| assert!(!told.contains(words), "{words}: {told}"));
                let counts = told.contains("10 seconds: ") || told.contains("10 Sekunden hin: ");
                assert!(!counts || told.contains(looks), "{told}");
            }
        }
    }
}

#[test]
fn the_handout_says_what_differs_for_children_in_pregnancy_and_in_withdrawal() {
    let page = read(&answer(0, &["guide", "overdose", "--handout"]).stdout);
    for words in [
        "A child: breaths matter most | Say “child” to the operator.",
        "Pregnant: give naloxone | Give it.",
        "Probably withdrawal: it passes | Say what happened",
    ] {
        assert_eq!(page.matches(words).count(), 1, "{words}: {page}");
    }
    let other = read(&answer(0, &["guide", "hot", "--handout"]).stdout);
    assert!(!other.contains("Pregnant"), "{other}");
}

#[test]
fn a_page_in_another_direction_or_with_fallbacks_says_so() {
    let html = answer(0, &["guide", "hot", "--handout", "--lang", "ar-XB"]).stdout;
    assert!(html.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{html}");
    assert_closed(&html);
}
