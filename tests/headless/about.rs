//! About: what this is, which edition answers, who says so, whom to write to.

use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tentlight::feed::{Verified, embedded_contact};

use crate::app::TestApp;
use crate::start::{english, go_to, ketamine_and_alcohol, opened, started_at};

/// The sentence that stands wherever the app says what it is for.
const PURPOSE: &str = "Tentlight gives published first-aid and harm-reduction information and a training aid. It does not \
                       measure, diagnose or monitor a person, and never replaces the emergency operator.";

fn about() -> TestApp {
    let mut app = english();
    go_to(&mut app, "about");
    app
}

/// About, on a device whose clock is `now`.
fn about_at(folder: Option<&Path>, now: fn() -> DateTime<Utc>) -> TestApp {
    let mut app = started_at(folder, &["en"], now);
    app.click("#welcome-start");
    go_to(&mut app, "about");
    app
}

fn made() -> DateTime<Utc> {
    Verified::embedded().made().and_time(chrono::NaiveTime::MIN).and_utc()
}

#[test]
fn it_says_what_the_app_is_for_word_by_word() {
    let app = about();
    assert_eq!((app.text("main#about h1").as_str(), app.text(".about-purpose").as_str()), ("About", PURPOSE));
}

#[test]
fn it_says_which_edition_answers_and_how_old_it_is() {
    let made_on: NaiveDate = Verified::embedded().made();
    let order = Verified::embedded().order();
    let edition = format!("Edition {}.{} of {made_on}", order.epoch, order.seq);
    let today = about_at(None, made);
    assert_eq!(today.text("p#about-edition"), format!("{edition}, made today."));
    let later = about_at(None, || made() + TimeDelta::days(40));
    assert_eq!(later.text("p#about-edition"), format!("{edition}, 40 days old."));
    // A clock from before the edition was made is wrong, and says nothing about its age.
    let wrong = about_at(None, || made() - TimeDelta::days(9_000));
    assert_eq!(wrong.text("p#about-edition"), format!("{edition}."));
    assert!(wrong.text("#about").contains(&format!("App version {}.", env!("CARGO_PKG_VERSION"))));
    let is_preview = env!("CARGO_PKG_VERSION").starts_with("0.");
    assert_eq!(wrong.text("#about").contains("This is a preview"), is_preview, "marked as one (safety.md 26)");
}

#[test]
fn it_says_when_the_answers_come_from_the_binary() {
    assert!(about().texts("main .note").iter().any(|note| note.contains("From the built-in edition of")));
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(about_at(Some(folder.path()), made).count("main .note"), 0);
}

#[test]
fn each_language_says_how_much_of_it_there_is_and_that_nobody_reviewed_it() {
    let app = about();
    let languages = app.texts("#about-languages li");
    assert_eq!(languages.len(), tentlight::feed::embedded_languages().len());
    assert!(
        languages.iter().any(|text| text.starts_with("Deutsch: ") && text.contains("not yet reviewed")),
        "{languages:?}"
    );
    assert!(app.text("#about").contains("The chart: not yet reviewed by a clinician."));
}

#[test]
fn every_source_is_named_with_its_link_and_the_day_it_was_read() {
    let app = about();
    let sources = Verified::embedded().facts().filter(|line| line.starts_with(r#"{"k":"source""#)).count();
    assert!(sources > 100 && app.count("#about-sources li") == sources, "{sources}");
    assert!(app.text("#about-sources summary").contains(&sources.to_string()));
    let tripsit = app.texts("#about-sources li").into_iter().find(|text| text.starts_with("TripSit drug")).unwrap();
    assert!(
        tripsit.contains("TripSit. Read 20") && tripsit.contains("facts only") && tripsit.contains("github.com"),
        "{tripsit}"
    );
    let links = app.attrs("#about-sources a", "href");
    assert!(links.len() > 100 && links.iter().all(|link| link.starts_with("http")));
    assert_eq!(
        app.count("#about-sources a[rel=noreferrer]"),
        links.len(),
        "no site is told where the reader came from"
    );
}

/// A mail that took along what was asked would have told it to whoever reads the mailbox.
#[test]
fn the_mail_names_version_and_edition_and_nothing_that_was_asked() {
    let mut app = english();
    ketamine_and_alcohol(&mut app);
    go_to(&mut app, "about");
    let link = app.attr("a#about-report", "href").unwrap();
    let (version, order) = (env!("CARGO_PKG_VERSION"), Verified::embedded().order());
    let start = format!(
        "mailto:{}?subject=A%20mistake%20in%20Tentlight&body=Tentlight%20{version}",
        embedded_contact().unwrap_or_default()
    );
    assert!(link.starts_with(&start), "{link}");
    assert!(link.contains(&format!("edition%20{}.{}%20of%20", order.epoch, order.seq)), "{link}");
    assert!(!link.to_lowercase().contains("ketamin") && !link.to_lowercase().contains("alcohol"), "{link}");
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"'), "{link}");
}

#[test]
fn without_an_address_it_says_whom_to_write_to() {
    let text = about().text("#about");
    match embedded_contact() {
        Some(address) => assert!(text.contains(&format!("Write to {address}."))),
        None => assert!(text.contains("Write to the group that gave you this app")),
    }
}

#[test]
fn every_package_in_the_app_is_named_with_its_licence() {
    let app = about();
    let packages = app.text("ul.about-crates");
    assert!(packages.contains("rusqlite v") && packages.contains("fluent-bundle v"), "{packages}");
    assert!(app.text("#about").contains("CC BY-SA 4.0"));
}

#[test]
fn clearing_is_one_press_away() {
    let mut app = about();
    app.click("#about a:named(Clear my data, in Settings)");
    assert_eq!(app.text("h1"), "Settings");
}

#[test]
fn a_german_reader_reads_german() {
    let mut app = opened(None, &["de"]);
    go_to(&mut app, "about");
    assert_eq!(app.text("h1"), "Über die App");
    assert!(app.text(".about-purpose").contains("ersetzt nie die Leitstelle"), "{}", app.html());
    // What is left in English says so: the words of the facts, and the list of packages.
    assert!(app.attrs("#about [lang]", "lang").iter().all(|tag| tag == "en"));
}
