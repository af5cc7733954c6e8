//! The app as a reader opens it, and ways through it that many tests take.

use std::path::Path;

use chrono::{DateTime, Utc};
use dioxus::prelude::VirtualDom;
use tentlight::ui::{App, Opened};

use crate::app::TestApp;

const SEARCH: &str = "#mix-search";

/// The clock of nearly every test.
pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-22T01:30:00Z".parse().unwrap()
}

/// The app as it starts on a device that keeps `folder`, whose owner reads `languages`, and whose clock is `now`.
pub(crate) fn started_at(folder: Option<&Path>, languages: &[&str], now: fn() -> DateTime<Utc>) -> TestApp {
    let languages: Vec<_> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    TestApp::new(VirtualDom::new(App).with_root_context(Opened::in_folder(folder, &languages, now)))
}

pub(crate) fn started(folder: Option<&Path>, languages: &[&str]) -> TestApp {
    started_at(folder, languages, now)
}

/// The app past its first run.
pub(crate) fn opened(folder: Option<&Path>, languages: &[&str]) -> TestApp {
    let mut app = started(folder, languages);
    if app.count("#welcome-start") == 1 {
        app.click("#welcome-start");
    }
    app
}

/// The app past its first run, in English, on a device that keeps nothing.
pub(crate) fn english() -> TestApp {
    opened(None, &["en"])
}

/// Goes to a screen that stands in More.
pub(crate) fn go_to(app: &mut TestApp, entry: &str) {
    app.click("#place-more");
    app.click(&format!("#more-{entry}"));
}

/// Types the beginning of a name and picks the substance called `id`.
pub(crate) fn pick(app: &mut TestApp, typed: &str, id: &str) {
    app.input(SEARCH, typed);
    app.click(&format!("#mix-found button[data-id={id}]"));
}

pub(crate) fn ketamine_and_alcohol(app: &mut TestApp) {
    pick(app, "ket", "ketamine");
    pick(app, "alc", "alcohol");
}

/// The page without its styles.
pub(crate) fn page(app: &TestApp) -> String {
    app.html().rsplit("</style>").next().unwrap().to_owned()
}
