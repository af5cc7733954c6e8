//! The Chart screen: every pair at a glance, one row, two rows.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use dioxus::prelude::{Key, VirtualDom};
use tentlight::domain::{Chart, Id, Risk};
use tentlight::feed::Verified;
use tentlight::store::{Database, Setting, UserData};
use tentlight::ui::{App, Opened};

use crate::app::TestApp;

const SEARCH: &str = "#chart-search";
const PICKED: &str = "#chart-picked button bdi";
const NAMES: &str = "#chart-matrix th[data-row]";
const CELLS: &str = "#chart-matrix td[data-risk]";

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

/// The app on a device whose owner reads `language` and has been here before.
fn started(folder: &Path, language: &str) -> TestApp {
    UserData::open(folder).unwrap().set(Setting::Welcomed, "yes").unwrap();
    TestApp::new(VirtualDom::new(App).with_root_context(Opened::in_folder(Some(folder), &[language.to_owned()], now)))
}

fn go_to_chart(app: &mut TestApp) {
    app.click("#place-more");
    app.click("#more-chart");
}

/// The Chart screen; nothing of it is on the disk any more, which it does not need.
fn chart_in(language: &str) -> TestApp {
    let folder = tempfile::tempdir().unwrap();
    let mut app = started(folder.path(), language);
    go_to_chart(&mut app);
    app
}

fn database() -> Database {
    Database::in_memory(Verified::embedded(), "en").unwrap()
}

fn ids(app: &TestApp) -> Vec<Id> {
    app.attrs(NAMES, "data-row").into_iter().map(|id| Id::new(id).unwrap()).collect()
}

/// The level of every cell, by row and column.
fn levels(app: &TestApp) -> BTreeMap<(Id, Id), String> {
    let (ids, risks) = (ids(app), app.attrs(CELLS, "data-risk"));
    assert_eq!(risks.len(), ids.len() * ids.len());
    let pairs = ids.iter().flat_map(|row| ids.iter().map(|column| (row.clone(), column.clone())));
    pairs.zip(risks).collect()
}

fn rows(chart: &Chart) -> Vec<&Id> {
    chart.rows().keys().collect()
}

/// Worse first, as the screen has it.
fn worry(word: &str) -> usize {
    Risk::ALL.iter().rev().position(|risk| risk.word() == word).unwrap()
}

fn focused(app: &TestApp) -> String {
    let labels = app.attrs("#chart-matrix [tabindex=0]", "aria-label");
    match &labels[..] {
        [one] => one.clone(),
        _ => app.text("#chart-matrix [tabindex=0]"),
    }
}

fn open_pair(app: &mut TestApp, label: &str) {
    app.click(&format!("#chart-matrix :named({label})"));
}

#[test]
fn every_row_meets_every_row_and_both_cells_of_a_pair_say_what_the_chart_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = started(folder.path(), "en");
    app.click("#place-more");
    app.click("#more-chart");
    let chart = database().chart().unwrap();
    assert_eq!((app.count(NAMES), app.count(CELLS)), (53, 53 * 53));
    let mut shown = ids(&app);
    shown.sort();
    assert_eq!(shown.iter().collect::<Vec<_>>(), rows(&chart));
    for ((row, column), level) in levels(&app) {
        assert_eq!(level, chart.rating(&row, &column).risk.word(), "{row} and {column}");
        assert_eq!(level, chart.rating(&column, &row).risk.word(), "{column} and {row}");
    }
}

#[test]
fn a_pair_nobody_rated_never_looks_low() {
    let app = chart_in("en");
    let (database, levels) = (database(), levels(&app));
    let chart = database.chart().unwrap();
    let mut unrated = 0;
    for ((row, column), level) in levels {
        let rating = chart.rating(&row, &column);
        if rating.sources.is_empty() {
            assert_ne!(level, "low", "{row} and {column}");
            unrated += usize::from(level == "unknown");
        }
    }
    assert!(unrated > 100, "{unrated}");
    let said = app.attrs("#chart-matrix td[data-risk=unknown]", "aria-label");
    assert!(said.iter().all(|label| label.ends_with(": Not rated")), "{said:?}");
}

/// A cell that was pressed must not have said less than the page it opens.
#[test]
fn the_pair_in_full_is_at_the_level_of_its_cell() {
    let mut app = chart_in("en");
    let levels = levels(&app);
    let wanted = ["dmt", "maois", "ghb-gbl", "ssris", "opioids", "alcohol", "synthetic-cannabinoids"];
    for (n, one) in wanted.iter().enumerate() {
        for other in &wanted[n..] {
            app.click(&format!("#chart-matrix th[data-row={one}]"));
            app.click(&format!("#chart-row [data-row={other}]"));
            let pair = (Id::new(*one).unwrap(), Id::new(*other).unwrap());
            assert_eq!(app.attr("#verdict", "data-risk").as_ref(), levels.get(&pair), "{one} and {other}");
            app.click("#chart-whole");
        }
    }
}

#[test]
fn a_screen_reader_hears_both_names_and_the_level() {
    let app = chart_in("en");
    for label in ["Alcohol + Ketamine: Can kill", "Ketamine + Alcohol: Can kill"] {
        assert_eq!(app.attr(&format!("#chart-matrix :named({label})"), "data-risk").as_deref(), Some("dangerous"));
    }
    assert_eq!(app.count("#chart-matrix :named(Alcohol, the same kind twice: Careful)"), 1);
    assert_eq!(app.text("#chart-matrix caption"), "Each substance with each other one");
    assert_eq!(app.count("#chart-matrix thead th[scope=col]"), 53);
    assert_eq!(app.count("#chart-matrix :named(Opioid blockers (naltrexone, nalmefene))"), 2, "the whole name is said");
    assert_eq!(app.text("#chart-legend"), "Can kill High risk Careful Not rated Lower risk, not safe");
    assert_eq!(app.count("h1"), 1);
}

#[test]
fn rows_stand_by_class_and_by_name_in_each() {
    let app = chart_in("en");
    let classes = app.texts("#chart-matrix .chart-class");
    assert_eq!(classes[..4], ["Sedatives", "Opioids", "Stimulants", "Empathogens"]);
    let names = app.texts(NAMES);
    assert_eq!(names[..3], ["Alcohol", "Benzodiazepines", "Gabapentin"]);
    assert_eq!(app.texts("#chart-matrix thead th"), names, "columns are in the order of rows");
}

#[test]
fn a_brand_finds_the_class_it_is_checked_as() {
    let mut app = chart_in("en");
    app.input(SEARCH, "xanax");
    assert_eq!(
        app.text("#chart-found [data-row=benzodiazepines]"),
        "Benzodiazepines Xanax: checked as Benzodiazepines"
    );
    assert_eq!(app.count("#chart-matrix"), 0, "what is found stands alone");
    app.click("#chart-found [data-row=benzodiazepines]");
    assert_eq!(app.texts(PICKED), ["Benzodiazepines"]);
    assert_eq!(app.attr(SEARCH, "value").as_deref(), Some(""), "the field is empty again");
}

#[test]
fn a_slip_of_the_finger_is_found_and_a_name_of_several_things_asks() {
    let mut app = chart_in("en");
    app.input(SEARCH, "mephedrnoe");
    assert_eq!(app.count("#chart-found [data-row=mephedrone]"), 1);
    app.keydown(SEARCH, Key::Enter);
    assert_eq!(app.count("#chart-picked"), 0, "Enter does not correct");
    app.input(SEARCH, "tusi");
    assert_eq!(app.count(".found-asks:role(status)"), 1, "{}", app.html());
    for row in ["ketamine", "mdma", "2c-x"] {
        assert_eq!(app.count(&format!("#chart-found [data-row={row}]")), 1, "{row}");
    }
    app.input(SEARCH, "ketamine");
    app.keydown(SEARCH, Key::Enter);
    assert_eq!(app.texts(PICKED), ["Ketamine"]);
}

#[test]
fn a_search_that_finds_nothing_says_so_and_what_nobody_rated_is_said_to_be_so() {
    let mut app = chart_in("en");
    app.input(SEARCH, "zzqx");
    assert_eq!(app.text("#chart-nothing"), "‘zzqx’: nobody here knows that name. That is not a yes.");
    assert_eq!(app.count("#chart-found") + app.count("#chart-matrix"), 0);
    app.input(SEARCH, "nicotine");
    assert!(app.text(".chart-unrated").starts_with("Nicotine: known, and nobody has rated it."), "{}", app.html());
    app.input(SEARCH, "");
    assert_eq!(app.count("#chart-matrix"), 1);
}

#[test]
fn one_row_is_listed_worst_first() {
    let mut app = chart_in("en");
    app.click("#chart-matrix th[data-row=ketamine]");
    assert_eq!((app.texts(PICKED), app.text("#chart-row h2")), (vec!["Ketamine".to_owned()], "Ketamine".to_owned()));
    let risks = app.attrs("#chart-row button[data-risk]", "data-risk");
    assert_eq!(risks.len(), 53);
    assert!(risks.windows(2).all(|two| worry(&two[0]) <= worry(&two[1])), "{risks:?}");
    assert!(app.text("#chart-row [data-row=alcohol]").starts_with("Alcohol Can kill"), "{}", app.html());
    assert!(app.text("#chart-row [data-row=ketamine]").starts_with("The same kind twice Careful"));
    let unknown = app.texts("#chart-row [data-risk=unknown] .chart-entry-words");
    assert!(unknown.iter().all(|entry| entry.ends_with("Not rated")), "{unknown:?}");
    let groups: Vec<_> = app.texts("#chart-row h3");
    assert!(groups.first().is_some_and(|group| group.starts_with("Can kill: ")), "{groups:?}");
}

#[test]
fn every_row_leads_to_the_page_of_a_substance() {
    let mut app = chart_in("en");
    for row in ids(&app) {
        app.click(&format!("#chart-matrix th[data-row={row}]"));
        assert_eq!(app.count("#chart-about"), 1, "{row}");
        app.click("#chart-whole");
    }
    app.click("#chart-matrix th[data-row=ghb-gbl]");
    app.click("#chart-about");
    assert_eq!(app.count("#chart"), 0);
    app.click("#back");
    assert_eq!(app.texts(PICKED), ["GHB/GBL"], "what was looked at is still there");
}

#[test]
fn two_rows_are_told_in_full_and_compared() {
    let mut app = chart_in("en");
    open_pair(&mut app, "Alcohol + Ketamine: Can kill");
    assert_eq!(app.texts(PICKED), ["Alcohol", "Ketamine"]);
    assert_eq!(app.text("#chart-pair h2#chart-pair-names"), "Alcohol + Ketamine");
    assert_eq!(app.attr("#verdict", "data-risk").as_deref(), Some("dangerous"));
    assert!(app.count("#verdict dd") >= 3, "signs and what to do stand on the card\n{}", app.html());
    let compared = app.attrs("#chart-compare tbody[data-row]", "data-row");
    assert_eq!(compared.len(), 51);
    let risks = app.attrs("#chart-compare button", "data-risk");
    let worst: Vec<usize> = risks.chunks(2).map(|two| worry(&two[0]).min(worry(&two[1]))).collect();
    assert!(worst.is_sorted(), "{worst:?}");
    app.click("#chart-compare :named(Ketamine + Opioids: Can kill)");
    assert_eq!(app.texts(PICKED), ["Ketamine", "Opioids"]);
}

#[test]
fn a_second_row_is_found_by_its_name_and_a_chip_takes_one_away() {
    let mut app = chart_in("en");
    app.click("#chart-matrix thead th:named(Alcohol)");
    app.input(SEARCH, "ket");
    app.click("#chart-found [data-row=ketamine]");
    assert_eq!((app.texts(PICKED), app.count(SEARCH)), (vec!["Alcohol".to_owned(), "Ketamine".to_owned()], 0));
    app.click(":named(Remove Alcohol)");
    assert_eq!((app.texts(PICKED), app.text("#chart-row h2")), (vec!["Ketamine".to_owned()], "Ketamine".to_owned()));
    app.click(":named(Remove Ketamine)");
    assert_eq!((app.count("#chart-picked"), app.count("#chart-matrix")), (0, 1));
}

/// The field once kept its letters while the whole chart stood below it.
#[test]
fn what_is_picked_empties_the_field() {
    let mut app = chart_in("en");
    app.click("#chart-matrix th[data-row=ketamine]");
    app.input(SEARCH, "alc");
    app.click("#chart-whole");
    assert_eq!((app.attr(SEARCH, "value").as_deref(), app.count("#chart-matrix")), (Some(""), 1));
}

#[test]
fn the_row_of_a_medicine_says_not_to_stop_it() {
    let mut app = chart_in("en");
    for (row, said) in [("methadone", 1), ("lsd", 0)] {
        app.click(&format!("#chart-matrix th[data-row={row}]"));
        assert_eq!(app.count("#chart-row .verdict-prescribed"), said, "{row}");
        app.click("#chart-whole");
    }
}

#[test]
fn the_same_kind_twice_is_told_and_is_no_mix() {
    let mut app = chart_in("en");
    open_pair(&mut app, "Benzodiazepines, the same kind twice: High risk");
    assert_eq!(app.texts(PICKED), ["Benzodiazepines", "Benzodiazepines"]);
    assert_eq!(app.attr("#verdict", "data-risk").as_deref(), Some("unsafe"));
    assert_eq!(app.count("#chart-to-mix") + app.count("#chart-compare"), 0);
}

#[test]
fn a_pair_goes_on_in_mix() {
    let mut app = chart_in("en");
    open_pair(&mut app, "Alcohol + Ketamine: Can kill");
    app.click("#chart-to-mix");
    assert_eq!(app.texts("#mix-chosen button bdi"), ["Alcohol", "Ketamine"]);
    assert_eq!(app.attr("#verdict", "data-risk").as_deref(), Some("dangerous"));
}

#[test]
fn the_keyboard_walks_through_the_table_and_opens_a_pair() {
    let mut app = chart_in("en");
    assert_eq!(focused(&app), "Alcohol, the same kind twice: Careful");
    let walk = [
        (Key::ArrowRight, "Alcohol + Benzodiazepines: Can kill"),
        (Key::ArrowDown, "Benzodiazepines, the same kind twice: High risk"),
        (Key::Home, "Benzodiazepines"),
        (Key::ArrowUp, "Alcohol"),
        (Key::ArrowUp, "Alcohol"),
        (Key::ArrowRight, "Alcohol, the same kind twice: Careful"),
        (Key::ArrowUp, "Alcohol"),
        (Key::ArrowRight, "Benzodiazepines"),
        (Key::ArrowDown, "Alcohol + Benzodiazepines: Can kill"),
    ];
    for (key, here) in walk {
        app.keydown("#chart-matrix", key.clone());
        assert_eq!(focused(&app), here, "after {key:?}");
        assert_eq!(app.count("#chart-matrix [tabindex=0]"), 1, "one stop for the tab key");
    }
    app.keydown("#chart-matrix", Key::Enter);
    assert_eq!(app.texts(PICKED), ["Alcohol", "Benzodiazepines"]);
    app.click("#chart-whole");
    assert_eq!(focused(&app), "Alcohol + Benzodiazepines: Can kill", "the reader comes back to where they were");
    app.keydown("#chart-matrix", Key::ArrowUp);
    app.keydown("#chart-matrix", Key::Character(" ".to_owned()));
    assert_eq!(app.texts(PICKED), ["Benzodiazepines"], "a name picks its row");
}

#[test]
fn a_german_reader_has_german_words_in_german_order() {
    let mut app = chart_in("de");
    assert_eq!(app.text("h1"), "Tabelle");
    assert_eq!(app.texts("#chart-matrix .chart-class")[..2], ["Beruhigungsmittel", "Opioide"]);
    let kinds = app.texts(NAMES);
    assert_eq!(kinds[..3], ["Alkohol", "Benzodiazepine", "Gabapentin"]);
    assert!(kinds.iter().position(|name| name == "Koffein") < kinds.iter().position(|name| name == "Kokain"));
    let english = chart_in("en").texts(NAMES);
    assert!(english.iter().position(|name| name == "Caffeine") < english.iter().position(|name| name == "Cocaine"));
    let beneath = |app: &TestApp| app.attrs(".english", "lang");
    assert_eq!(app.attrs("main [lang]", "lang"), beneath(&app), "nothing is left in another language");
    open_pair(&mut app, "Alkohol + Ketamin: Lebensgefährlich");
    assert_eq!(app.text("#chart-to-mix"), "In Mix öffnen");
    let english = app.attrs("main details [lang=en]", "lang").len() + beneath(&app).len();
    assert_eq!(app.count("main [lang]"), english, "sources are in English, and what stands beneath");
    app.click("#chart-whole");
    app.input(SEARCH, "xanax");
    assert_eq!(app.text("#chart-found [data-row=benzodiazepines]"), "Benzodiazepine Xanax: geprüft als Benzodiazepine");
}

#[test]
fn another_language_names_and_orders_the_chart_anew() {
    let mut app = chart_in("en");
    app.click("#chart-matrix th[data-row=cocaine]");
    app.click("#place-more");
    app.click("#more-settings");
    app.change("#settings-language", "de");
    app.click("#place-more");
    app.click("#more-chart");
    assert_eq!(app.texts(PICKED), ["Kokain"]);
    app.click("#chart-whole");
    let stimulants = ["Amphetamine", "Koffein", "Kokain", "Mephedron"];
    let names = app.texts(NAMES);
    assert!(names.windows(4).any(|four| four == stimulants), "{names:?}");
    assert_eq!(focused(&app), "Kokain", "the reader comes back to where they were");
}

#[test]
fn from_right_to_left_the_arrows_go_where_they_point() {
    let folder = tempfile::tempdir().unwrap();
    UserData::open(folder.path()).unwrap().set(Setting::Language, "ar-XB").unwrap();
    let mut app = started(folder.path(), "en");
    go_to_chart(&mut app);
    let labels = app.attrs(CELLS, "aria-label");
    app.keydown("#chart-matrix", Key::ArrowLeft);
    assert_eq!(focused(&app), labels[1]);
}

#[test]
fn a_broken_store_shows_the_chart_and_says_where_it_is_from() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = started(folder.path(), "en");
    let content = rusqlite::Connection::open(folder.path().join("content.db")).unwrap();
    assert_eq!(content.execute("UPDATE record SET value = '{}' WHERE id = 'alcohol.ketamine'", []).unwrap(), 1);
    go_to_chart(&mut app);
    assert_eq!(
        app.attr("#chart-matrix :named(Alcohol + Ketamine: Can kill)", "data-risk").as_deref(),
        Some("dangerous")
    );
    assert!(app.text("#chart .note").contains("From the built-in edition of"), "{}", app.html());
}

#[test]
fn a_row_waits_while_one_looks_elsewhere_and_leaving_forgets_what_was_looked_at() {
    let mut app = chart_in("en");
    app.click("#chart-matrix th[data-row=ketamine]");
    go_to_chart(&mut app);
    assert_eq!(app.texts(PICKED), ["Ketamine"]);
    app.click("#leave");
    assert!(!app.html().contains("Ketamine"), "{}", app.html());
}

#[test]
fn back_from_a_row_or_a_pair_is_the_whole_chart_and_then_where_one_came_from() {
    let mut app = chart_in("en");
    for opened in ["#chart-matrix th[data-row=ketamine]", "#chart-matrix :named(Ketamine + Alcohol: Can kill)"] {
        app.click(opened);
        assert!(app.count("#chart-picked") == 1 && app.count("#chart-matrix") == 0, "{opened}: {}", app.html());
        app.click("#back");
        assert_eq!((app.count("#chart-picked"), app.count("#chart-matrix")), (0, 1), "{opened}");
    }
    assert_eq!(focused(&app), "Ketamine + Alcohol: Can kill");
    app.click("#back");
    assert_eq!(app.text("h1"), "More");
}
