//! My naloxone: chosen, kept, taken away, and remembered before it ends, in words that give nothing away.

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use tentlight::domain::Product;
use tentlight::feed::{Kind, embedded_records};
use tentlight::store::{Setting, UserData};

use crate::app::TestApp;
use crate::start::{go_to, opened, started_at};

/// A device's clock.
type Now = fn() -> DateTime<Utc>;

fn kit(folder: &TempDir) -> TestApp {
    let mut app = opened(Some(folder.path()), &["en"]);
    go_to(&mut app, "kit");
    app
}

fn kept(folder: &TempDir) -> Option<String> {
    UserData::open(folder.path()).unwrap().get(Setting::Kit).unwrap().filter(|value| !value.is_empty())
}

fn chosen(app: &TestApp) -> [String; 4] {
    ["product", "month", "year", "count"]
        .map(|list| app.attr(&format!("#kit-{list} option[selected]"), "value").unwrap())
}

/// More, then the kit, for somebody who carries `kit` and whose clock is `now`, in `language`.
fn with(kit: &str, now: Now, language: &str) -> (TestApp, TestApp) {
    let screen = |entry: &str| {
        let folder = tempfile::tempdir().unwrap();
        let user = UserData::open(folder.path()).unwrap();
        user.set(Setting::Welcomed, "yes").unwrap();
        user.set(Setting::Kit, kit).unwrap();
        drop(user);
        let mut app = started_at(Some(folder.path()), &[language], now);
        app.click("#place-more");
        if !entry.is_empty() {
            app.click(&format!("#more-{entry}"));
        }
        app
    };
    (screen(""), screen("kit"))
}

#[test]
fn every_product_can_be_chosen_any_spray_first() {
    let app = kit(&tempfile::tempdir().unwrap());
    let offered = app.attrs("#kit-product option", "value");
    assert_eq!((offered[0].as_str(), offered[1].as_str()), ("", "any-spray"));
    assert_eq!(offered.len(), 1 + embedded_records::<Product>(Kind::Product).len());
    assert!(app.texts("#kit-product option").contains(&"Ventizolve, Respinal".to_owned()));
    assert_eq!(app.count("#kit-month") + app.count("#kit-count") + app.count("#kit-remove"), 0, "first which one");
}

#[test]
fn a_kit_is_kept_and_stands_there_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = kit(&folder);
    app.change("#kit-product", "nyxoid");
    assert_eq!(
        (kept(&folder).as_deref(), chosen(&app)),
        (Some("nyxoid - 1"), ["nyxoid", "", "", "1"].map(str::to_owned))
    );
    app.change("#kit-month", "03");
    assert_eq!(kept(&folder).as_deref(), Some("nyxoid - 1"), "half a date is none");
    assert_eq!(app.text("#kit-until-hint"), "Choose both the month and the year.");
    app.change("#kit-year", "2028");
    app.change("#kit-count", "4");
    app.change("#kit-product", "spray-8mg");
    for app in [app, kit(&folder)] {
        assert_eq!(chosen(&app), ["spray-8mg", "03", "2028", "4"].map(str::to_owned));
    }
    assert_eq!(kept(&folder).as_deref(), Some("spray-8mg 2028-03 4"));
}

#[test]
fn a_kit_is_removed_with_one_press() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = kit(&folder);
    app.change("#kit-product", "prenoxad");
    app.click("#kit-remove");
    assert_eq!((app.text("#kit-removed").as_str(), kept(&folder)), ("Removed.", None));
    app.change("#kit-product", "prenoxad");
    app.change("#kit-product", "");
    assert_eq!((kept(&folder), app.count("#kit-month")), (None, 0));
}

#[test]
fn clearing_everything_takes_the_kit_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = kit(&folder);
    app.change("#kit-product", "nyxoid");
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    app.click("#clear-yes");
    app.click("#welcome-start");
    go_to(&mut app, "kit");
    assert_eq!((app.count("#kit-month"), kept(&folder)), (0, None));
}

#[test]
fn it_reminds_from_the_month_before_until_it_is_replaced() {
    let cases: [(&str, Now, Option<&str>); 5] = [
        ("nyxoid 2027-01 2", || "2026-11-30T23:59:59Z".parse().unwrap(), None),
        (
            "nyxoid 2027-01 2",
            || "2026-12-01T00:00:00Z".parse().unwrap(),
            Some("Something in your kit ends next month."),
        ),
        (
            "nyxoid 2027-01 2",
            || "2027-01-31T12:00:00Z".parse().unwrap(),
            Some("Something in your kit ends this month."),
        ),
        (
            "nyxoid 2027-01 2",
            || "2027-02-01T00:00:00Z".parse().unwrap(),
            Some("Something in your kit is past its date."),
        ),
        ("nyxoid - 2", || "2027-02-01T00:00:00Z".parse().unwrap(), None),
    ];
    for (kit, now, reminder) in cases {
        let (more, screen) = with(kit, now, "en");
        assert_eq!(more.texts("#more-kit-ending").first().map(String::as_str), reminder, "{kit}");
        let said = screen.texts("#kit-ending p");
        assert_eq!(said.first().map(String::as_str), reminder, "{kit}");
        let is_past = reminder.is_some_and(|text| text.contains("past"));
        assert_eq!(said.iter().any(|text| text.starts_with("Expired is better than none")), is_past);
    }
}

#[test]
fn the_reminder_leads_to_the_kit_and_gives_nothing_away() {
    for language in ["en", "de"] {
        let (mut more, _) = with("nyxoid 2026-10 2", crate::start::now, language);
        let said = more.text("#more-kit-ending").to_lowercase();
        assert!(
            ["nalox", "nyxoid", "drug", "droge", "overdose", "überdosis", "opioid"]
                .iter()
                .all(|word| !said.contains(word))
        );
        more.click("#more-kit-ending");
        assert_eq!(more.count("main#kit"), 1);
    }
}

#[test]
fn a_kit_from_long_ago_still_stands_in_the_lists() {
    let (_, app) = with("prenoxad 2019-06 3", crate::start::now, "en");
    assert_eq!(chosen(&app), ["prenoxad", "06", "2019", "3"].map(str::to_owned));
}

#[test]
fn a_kit_nobody_understands_is_none() {
    for nonsense in ["zz", "nyxoid 2027-13 2", "nyxoid 2020-01 0", "\u{202e}nyxoid 2020-01 1"] {
        let (more, screen) = with(nonsense, crate::start::now, "en");
        assert_eq!(more.count("#more-kit-ending") + screen.count("#kit-ending") + screen.count("#kit-remove"), 0);
    }
    // One of a later version, or of none, is nobody's either: it can be removed, and another chosen.
    let (_, app) = with("unheard-of 2026-10 1", crate::start::now, "en");
    assert_eq!((app.count("#kit-ending"), app.count("#kit-remove")), (1, 1));
}

#[test]
fn a_new_one_is_looked_for_nearby() {
    let mut app = kit(&tempfile::tempdir().unwrap());
    app.click("#kit-refill");
    assert_eq!(app.text("h1"), "Nearby");
}
