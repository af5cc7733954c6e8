//! What stands around the screens: focus, the quick exit, settings that hold, and clearing them.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::driver::{SOON, Window};

/// Where the focus is: the element's id, or its tag.
const FOCUS: &str = "document.activeElement.id || document.activeElement.tagName";

fn title_is(app: &mut Window, title: &str) {
    app.wait_for(&format!("document.querySelector('h1')?.textContent === '{title}'"), SOON);
}

fn ketamine_and_alcohol(app: &mut Window) {
    for (typed, id) in [("ket", "ketamine"), ("alc", "alcohol")] {
        app.fill("#mix-search", typed);
        app.click(&format!("#mix-found button[data-id={id}]"));
        app.wait_for("document.querySelector('#mix-search').value === ''", SOON);
    }
    app.wait_for("document.querySelector('#verdict')", SOON);
}

/// Every byte of every file in a folder, and in those below it.
fn bytes(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        all.extend(if path.is_dir() { bytes(&path) } else { fs::read(&path).unwrap_or_default() });
    }
    all
}

fn holds(folder: &Path, text: &str) -> bool {
    bytes(folder).windows(text.len()).any(|bytes| bytes == text.as_bytes())
}

#[test]
fn the_title_of_a_new_screen_takes_the_focus_and_a_ring_is_seen_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    assert_ne!(app.eval(FOCUS), "H1", "the first screen takes nothing");
    app.click("#place-more");
    title_is(&mut app, "More");
    app.wait_for(&format!("{FOCUS} === 'H1'"), SOON);
    app.click("#more-settings");
    title_is(&mut app, "Settings");
    app.wait_for(&format!("{FOCUS} === 'H1'"), SOON);
    app.click("#back");
    title_is(&mut app, "More");
    app.wait_for(&format!("{FOCUS} === 'H1'"), SOON);
}

#[test]
fn settings_take_effect_at_once_and_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let size = "getComputedStyle(document.querySelector('h1')).fontSize";
    let ground = "getComputedStyle(document.querySelector('.app')).backgroundColor";
    let mut app = Window::open(folder.path());
    app.click("#place-more");
    app.click("#more-settings");
    title_is(&mut app, "Settings");
    let (small, dark) = (app.eval(size), app.eval(ground));
    app.choose("#settings-text", "200");
    app.choose("#settings-theme", "light");
    app.wait_for("document.querySelector('.app').dataset.theme === 'light'", SOON);
    let (large, light) = (app.eval(size), app.eval(ground));
    let px = |value: &serde_json::Value| value.as_str().unwrap().trim_end_matches("px").parse::<f64>().unwrap();
    assert!((px(&large) - 2.0 * px(&small)).abs() < 0.5, "{small} {large}");
    assert_ne!(dark, light);
    drop(app);

    let mut app = Window::open(folder.path());
    assert_eq!((app.eval(size), app.eval(ground)), (large, light));
}

#[test]
fn the_quick_exit_leaves_nothing_on_the_screen_or_behind_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    ketamine_and_alcohol(&mut app);
    app.click("#mix-about a");
    app.wait_for("document.querySelector('#substance')", SOON);
    app.click("#leave");
    app.wait_for("document.querySelector('#left')", SOON);
    app.screenshot("left.png");
    let shown = app.eval("document.documentElement.innerHTML.replace(/<style>.*?<\\/style>/gs, '')");
    assert!(!shown.as_str().unwrap().to_lowercase().contains("ketamin"), "{shown}");
    assert_eq!(app.eval("document.title"), "Tentlight");
    assert_eq!(app.eval("!!document.querySelector('#place-help')"), true);
    app.click("#left-back");
    app.wait_for("document.querySelector('#mix-search')", SOON);
    assert_eq!(
        app.eval("[!!document.querySelector('#mix-chosen'), !!document.querySelector('#back')]"),
        json!([false, false])
    );
}

#[test]
fn clearing_my_data_takes_it_off_the_disk_and_begins_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.click("#place-more");
    app.click("#more-settings");
    app.choose("#settings-theme", "contrast");
    app.choose("#settings-language", "de");
    app.wait_for("document.querySelector('.app').lang === 'de'", SOON);
    assert!(holds(folder.path(), "contrast"));
    app.click("#settings-clear");
    app.wait_for(&format!("{FOCUS} === 'clear-title'"), SOON);
    app.screenshot("clear.png");
    app.click("#clear-yes");
    app.wait_for("document.querySelector('#welcome')", SOON);
    assert_eq!(app.attr(".app", "lang").as_deref(), Some("en"));
    assert_eq!(app.attr(".app", "data-theme").as_deref(), Some("dark"));
    assert!(!holds(folder.path(), "contrast"), "what was chosen is off the disk while the app runs");
    app.click("#welcome-start");
    app.wait_for("document.querySelector('#mix-search')", SOON);
}
