//! The page of one substance: what it is, what it is called, what it does with everything else.

use crate::app::TestApp;
use crate::start::{english, opened, pick};

const CHIPS: &str = "#mix-chosen button bdi";
const ENTRIES: &str = "#substance-others .rows .row";

/// The page of a substance, by way of Mix.
fn about(languages: &[&str], typed: &str, id: &str) -> TestApp {
    let mut app = opened(None, languages);
    pick(&mut app, typed, id);
    app.click("#mix-about a");
    assert_eq!(app.count("main#substance h1"), 1, "{}", app.html());
    app
}

#[test]
fn it_says_what_the_substance_is_called_and_what_kind_it_is() {
    let app = about(&["en"], "heroin", "heroin");
    assert_eq!((app.text("h1").as_str(), app.text(".substance-class").as_str()), ("Heroin", "opioid"));
    let street = app.texts("#substance-names [data-names=substance-names-street] bdi");
    assert!(street.iter().any(|name| name == "smack"), "{street:?}");
    let elsewhere = app.attrs("#substance-names [data-names=substance-names-elsewhere] bdi", "lang");
    assert!(elsewhere.iter().any(|tag| tag == "de") && !elsewhere.iter().any(|tag| tag == "en"), "{elsewhere:?}");
    assert!(app.text("#substance-names").contains("may mean other things elsewhere"));
    assert!(!app.texts("#substance-names bdi").iter().any(|name| name == "Heroin"), "the title says that");
}

#[test]
fn a_readers_own_street_names_come_first_and_need_no_mark() {
    let app = about(&["de"], "heroin", "heroin");
    assert_eq!(app.texts("#substance-names summary bdi").first().map(String::as_str), Some("Schore"), "{}", app.html());
    for own in ["summary", "[data-names=substance-names-street]"] {
        assert!(app.attrs(&format!("#substance-names {own} bdi"), "lang").is_empty(), "{own}");
    }
    assert!(app.text("#substance-names").starts_with("Andere Namen ("), "{}", app.html());
}

#[test]
fn names_that_may_mean_something_else_say_so() {
    let app = about(&["en"], "ketamine", "ketamine");
    let asks = app.texts("#substance-names [data-names=asks] bdi");
    assert!(asks.iter().any(|name| name == "tusi"), "{asks:?}");
}

#[test]
fn every_row_stands_beside_it_once_worst_first_and_counted() {
    let mut app = about(&["en"], "ketamine", "ketamine");
    let rows = tentlight::feed::Verified::embedded().facts().filter(|line| line.starts_with(r#"{"k":"row""#)).count();
    assert_eq!(app.count("#substance-others .rows li"), rows);
    let worry =
        |risk: &String| ["dangerous", "unsafe", "caution", "unknown", "low"].iter().position(|word| word == risk);
    let risks: Vec<_> = app.attrs(ENTRIES, "data-risk");
    assert!(risks.is_sorted_by_key(worry) && risks.first().is_some_and(|risk| risk == "dangerous"), "{risks:?}");
    let deadly = risks.iter().filter(|risk| *risk == "dangerous").count();
    assert_eq!(app.text(".others-group[data-risk=dangerous] h3"), format!("Can kill · {deadly}"));
    let levels = app.attrs("#substance-levels button", "aria-label");
    assert_eq!(levels, app.texts(".others-group h3"), "each level is one press away");
    app.click("#substance-levels button[data-risk=caution]");
    assert!(app.text(".others-group[data-risk=unknown]").contains("That is not a yes."), "{}", app.html());
}

#[test]
fn an_entry_opens_that_pair_in_mix_with_the_same_level() {
    for (typed, id) in
        [("ketamine", "ketamine"), ("3-mmc", "3-mmc"), ("ayahuasca", "ayahuasca"), ("nicotine", "nicotine")]
    {
        for other in ["alcohol", "ghb", "cannabis"] {
            let mut app = about(&["en"], typed, id);
            let entry = format!("#substance-others button[data-id={other}]");
            let (level, name) = (app.attr(&entry, "data-risk"), app.text("h1"));
            app.click(&entry);
            assert_eq!(app.attr("#verdict", "data-risk"), level, "{id} + {other}");
            assert_eq!((app.count(CHIPS), app.texts(CHIPS)[0].clone()), (2, name));
        }
    }
}

#[test]
fn two_of_the_same_kind_are_told_and_lead_nowhere() {
    let app = about(&["en"], "ketamine", "ketamine");
    assert!(
        app.texts("#substance-others div .row-name").contains(&"More of the same kind".to_owned()),
        "{}",
        app.html()
    );
    assert_eq!(app.count("#substance-others button[data-id=ketamine]"), 0);
    let app = about(&["en"], "heroin", "heroin");
    assert_eq!(app.attr("#substance-others button[data-id=opioids]", "data-risk").as_deref(), Some("dangerous"));
}

#[test]
fn a_relative_leads_to_its_row_and_is_never_shown_lower() {
    let mut app = about(&["en"], "3-mmc", "3-mmc");
    assert_eq!(app.text("#substance-rows a"), "judged by its relative Mephedrone");
    assert_eq!(app.count(".others-group[data-risk=low]"), 0, "{}", app.html());
    app.click("#substance-rows a");
    assert_eq!((app.text("h1").as_str(), app.count("#substance-rows")), ("Mephedrone", 0));
    assert!(app.count(".others-group[data-risk=low]") > 0, "{}", app.html());
    app.click("#back");
    assert_eq!(app.text("h1"), "3-MMC");
}

#[test]
fn a_name_that_is_two_rows_says_so_and_leads_to_both() {
    let app = about(&["en"], "ayahuasca", "ayahuasca");
    assert_eq!(app.texts("#substance-rows a"), ["checked as DMT", "checked as MAO inhibitors"]);
    assert!(app.text(".substance-itself").starts_with("A mix in itself: "), "{}", app.html());
}

#[test]
fn how_long_it_counts_is_said_with_its_source_and_a_medicine_is_not_to_be_stopped() {
    let app = about(&["en"], "fluoxetine", "fluoxetine");
    assert_eq!(app.text(".substance-lasts-days"), "Fluoxetine still counts for 35 days after the last time.");
    let source = app.text(".substance-lasts-source");
    assert!(source.starts_with("Source: ") && source.contains("(read 20"), "{source}");
    assert!(app.text(".substance-prescribed").contains("don't stop or skip it"), "{}", app.html());
    assert_eq!(about(&["en"], "lsd", "lsd").count(".substance-prescribed"), 0);
    // Nobody is prescribed alprazolam's class by name; its row says that people are.
    assert_eq!(about(&["en"], "alprazolam", "alprazolam").count(".substance-prescribed"), 1);
}

#[test]
fn naloxone_is_given_and_never_rated() {
    let app = about(&["en"], "naloxone", "naloxone");
    assert!(app.text(".substance-note").contains("give it"), "{}", app.html());
    assert_eq!(app.text(".substance-rescue"), "An antidote is not rated: it is given.");
    assert_eq!(
        app.count("#substance-others") + app.count(".substance-unrated") + app.count(".substance-prescribed"),
        0
    );
}

#[test]
fn what_nobody_rated_is_one_sentence_and_not_a_wall() {
    let app = about(&["en"], "nicotine", "nicotine");
    assert_eq!(app.text(".substance-unrated"), "known, and nobody has rated it");
    assert_eq!(app.attrs(".others-group", "data-risk"), ["unknown"]);
    assert_eq!(app.count(".others-group details[open]"), 0);
    assert!(app.count(".others-group details li") > 50, "{}", app.html());
}

#[test]
fn it_is_added_to_what_is_in_the_mix_already() {
    let mut app = english();
    pick(&mut app, "alc", "alcohol");
    app.click("#mix-about a");
    assert_eq!(app.text("#substance-add"), "In the mix: open it");
    app.click("#substance-add");
    assert_eq!(app.texts(CHIPS), ["Alcohol"], "once");

    let mut app = about(&["en"], "3-mmc", "3-mmc");
    app.click("#substance-rows a");
    app.click("#substance-add");
    assert_eq!(app.texts(CHIPS), ["3-MMC", "Mephedrone"]);
}

#[test]
fn it_says_that_no_clinician_has_reviewed_it_and_where_it_comes_from() {
    let app = about(&["en"], "ketamine", "ketamine");
    assert!(app.text(".substance-review").contains("Not yet reviewed by a clinician."), "{}", app.html());
    assert!(
        app.text("main .note").contains("From the built-in edition of"),
        "this device keeps nothing\n{}",
        app.html()
    );
}

#[test]
fn everything_written_is_a_message_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let user = tentlight::store::UserData::open(folder.path()).unwrap();
    user.set(tentlight::store::Setting::Language, "ar-XB").unwrap();
    drop(user);
    let mut app = opened(Some(folder.path()), &["en"]);
    pick(&mut app, "fluoxetine", "fluoxetine");
    app.click("#mix-about a");
    for place in [
        "h2",
        "h3",
        "#substance-add",
        ".substance-class",
        ".substance-lasts-days",
        ".substance-review",
        "#substance-others .row-what",
    ] {
        let texts = app.texts(&format!("main {place}"));
        let written = texts.iter().find(|text| !text.contains('\u{202e}') && !text.starts_with("Prozac"));
        assert!(!texts.is_empty() && written.is_none(), "{place}: {written:?}");
    }
}
