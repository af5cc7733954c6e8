//! A page with only English inside: how another language comes, and what is said when it does not. Built so where
//! `TENTLIGHT_LEAN` is set, and in a browser.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::Duration;

use dioxus::prelude::VirtualDom;
use tentlight::i18n::Language;
use tentlight::ui::{App, Brought, Opened};
use tokio::task::yield_now;

use crate::app::{TestApp, run};
use crate::start::{go_to, ketamine_and_alcohol, now};

thread_local! {
    /// What was asked of the host.
    static ASKED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// A host that has every file.
fn host(path: String, _: Duration) -> Brought {
    ASKED.with_borrow_mut(|asked| asked.push(path.clone()));
    Box::pin(async move {
        yield_now().await; // no host answers at once
        fs::read(Path::new(env!("OUT_DIR")).join(path)).ok()
    })
}

/// No connection.
fn nobody(path: String, _: Duration) -> Brought {
    ASKED.with_borrow_mut(|asked| asked.push(path));
    Box::pin(async {
        yield_now().await;
        None
    })
}

/// A connection that comes and goes.
fn third_time(path: String, within: Duration) -> Brought {
    if ASKED.with_borrow(|asked| asked.len() < 2) { nobody(path, within) } else { host(path, within) }
}

/// Somebody in between, who sends a page of their own.
fn portal(_: String, _: Duration) -> Brought {
    Box::pin(async { Some(b"<html>Log in</html>".to_vec()) })
}

fn begun(folder: Option<&Path>, language: &str, bring: fn(String, Duration) -> Brought) -> TestApp {
    let opened = Opened::in_folder(folder, &[language.to_owned()], now).bringing_by(bring);
    let mut app = TestApp::new(VirtualDom::new(App).with_root_context(opened));
    if app.count("#welcome-start") == 1 {
        app.click("#welcome-start");
    }
    app
}

fn spoken(app: &TestApp) -> String {
    app.attr(".app", "lang").unwrap()
}

#[test]
fn the_devices_language_is_asked_for_by_its_hash_and_spoken_once_it_is_there() {
    assert_eq!(Language::offered().iter().filter(|one| one.is_here()).count(), 1, "built without TENTLIGHT_LEAN");
    run(async {
        let mut app = begun(None, "de", host);
        assert_eq!(spoken(&app), "en");
        ketamine_and_alcohol(&mut app);
        app.settle().await;
        assert_eq!((spoken(&app).as_str(), app.text("#verdict h2").as_str()), ("de", "Lebensgefährlich."));
        assert_eq!(app.text("#mix-pairs .pair-names"), "Alkohol + Ketamin");
        go_to(&mut app, "chart");
        assert!(app.html().contains("(PDE5-Hemmer)"), "the content's words are German too: {}", app.html());
        let asked = ASKED.take();
        assert!(asked.len() == 1 && asked[0].starts_with("lang/de-"), "{asked:?}");
        app.click("#place-help");
        assert_eq!(app.text("h1"), "Wacht die Person auf?");
    });
}

#[test]
fn a_language_that_does_not_come_leaves_english_and_is_asked_for_again_at_a_press_and_at_the_next_start() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let mut app = begun(Some(folder.path()), "en", nobody);
        go_to(&mut app, "settings");
        app.change("#settings-language", "de");
        assert_eq!(app.text("#language-note"), "Deutsch is on its way.");
        app.settle().await;
        assert!(app.text("#language-note").starts_with("Deutsch could not be fetched"), "{}", app.html());
        assert_eq!((spoken(&app).as_str(), app.text("h1").as_str()), ("en", "Settings"));
        assert_eq!(app.attr("#settings-language option[selected]", "value").as_deref(), Some("de"));
        app.click("#language-again");
        app.settle().await;
        assert_eq!((ASKED.take().len(), app.count("#language-again")), (2, 1));
        app.change("#settings-language", "en");
        assert_eq!((app.count("#language-note"), app.count("#language-again")), (0, 0));
        app.change("#settings-language", "de");
        app.settle().await;
        drop(app);

        let mut app = begun(Some(folder.path()), "en", portal);
        app.settle().await;
        assert_eq!(spoken(&app), "en", "a portal's page is no language");
        drop(app);

        let mut app = begun(Some(folder.path()), "en", host);
        app.settle().await;
        assert_eq!(spoken(&app), "de");
        go_to(&mut app, "settings");
        assert_eq!((app.text("h1").as_str(), app.count("#language-note")), ("Einstellungen", 0));
    });
}

#[test]
fn the_language_of_a_countrys_crews_comes_as_help_is_opened() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let mut app = begun(Some(folder.path()), "en", host);
        go_to(&mut app, "settings");
        app.change("#settings-country", "de");
        assert!(ASKED.take().is_empty());
        app.click("#place-help");
        app.settle().await;
        assert_eq!(ASKED.take().len(), 1);
        app.click("#help-answer-no");
        app.click("#help-more");
        app.click("#help-handover");
        let card = app.text("#handover");
        assert!(card.contains("Kein Naloxon gegeben") && card.contains("No naloxone given"), "{card}");
        assert_eq!(spoken(&app), "en");
    });
}

#[test]
fn clearing_speaks_english_until_the_devices_language_is_there() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let mut app = begun(Some(folder.path()), "de", third_time);
        app.settle().await;
        go_to(&mut app, "settings");
        app.change("#settings-language", "en");
        app.click("#settings-clear");
        app.click("#clear-yes");
        app.settle().await;
        assert_eq!(spoken(&app), "en");
        assert!(app.text("#language-note").starts_with("Deutsch could not be fetched"), "{}", app.html());
        app.click("#language-again");
        app.settle().await;
        assert_eq!(spoken(&app), "de");
        go_to(&mut app, "chart");
        assert!(
            app.html().contains("(PDE5-Hemmer)"),
            "its words are taken in although it was not there before: {}",
            app.html()
        );
    });
}
