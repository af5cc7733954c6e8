//! Settings: a choice holds at once and after the next start, and all of it can be taken away again.

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use dioxus::prelude::{Key, VirtualDom};
use tempfile::TempDir;
use tentlight::i18n::Language;
use tentlight::store::{ErrorKind, Setting, UserData};
use tentlight::ui::{App, Opened};

use crate::app::TestApp;
use crate::start::{go_to, ketamine_and_alcohol, now, opened, started, started_at};

const PLACES: &str = "#places li a";

/// A word that only the German content has.
const GERMAN: &str = "Schnappatmung";

fn in_settings(folder: &TempDir) -> TestApp {
    let mut app = opened(Some(folder.path()), &["en"]);
    go_to(&mut app, "settings");
    app
}

/// What stands in a list.
fn chosen(app: &TestApp, list: &str) -> String {
    app.attr(&format!("#settings-{list} option[selected]"), "value").unwrap()
}

fn choose(app: &mut TestApp, list: &str, value: &str) {
    app.change(&format!("#settings-{list}"), value);
    assert_eq!(chosen(app, list), value, "what was chosen stands in the list");
}

fn hide_mix(app: &mut TestApp, hides: bool) {
    app.change("#settings-hides-mix", if hides { "true" } else { "false" });
    assert_eq!(app.attr("#settings-hides-mix", "checked").is_some(), hides);
}

#[test]
fn nothing_is_chosen_at_first() {
    let app = in_settings(&tempfile::tempdir().unwrap());
    let lists = ["language", "text", "theme", "country", "start"].map(|list| chosen(&app, list));
    assert_eq!(lists, ["en", "100", "dark", "", "mix"]);
    assert_eq!(app.attr("#settings-hides-mix", "checked"), None);
    let frame = ["data-theme", "data-text"].map(|name| app.attr(".app", name).unwrap());
    assert_eq!(frame, ["dark", "100"]);
}

#[test]
fn every_list_says_in_words_what_it_offers() {
    let app = in_settings(&tempfile::tempdir().unwrap());
    let by_name: Vec<&str> = Language::by_name().iter().map(|language| language.name).collect();
    assert_eq!(app.texts("#settings-language option"), by_name);
    assert_eq!(app.texts("#settings-text option")[3], "Twice as large (200 %)");
    let themes = app.texts("#settings-theme option");
    assert!(
        themes.len() == 4 && themes.iter().all(|theme| theme.contains(": ")),
        "each says what it is for: {themes:?}"
    );
    assert!(app.text("#settings-theme-hint").contains("red light hides blue lips"), "{}", app.html());
    assert_eq!(app.texts("#settings-start option"), ["Mix", "Events", "Nearby", "Help"]);
    assert!(app.text("#settings-hides-mix-what").contains("Help can never be hidden"), "{}", app.html());
}

#[test]
fn another_language_is_spoken_at_once_and_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    ketamine_and_alcohol(&mut app);
    go_to(&mut app, "settings");
    assert_eq!(app.count("#settings-language-unsigned"), 0);
    choose(&mut app, "language", "de");
    assert_eq!((app.attr(".app", "lang").as_deref(), app.text("h1").as_str()), (Some("de"), "Einstellungen"));
    assert_eq!(app.attr("#settings-language option[value=en]", "lang").as_deref(), Some("en"));
    assert!(app.text("#settings-language-unsigned").contains("noch von niemandem mit dieser Muttersprache geprüft"));
    app.click("#place-mix");
    assert_eq!(app.text("#verdict h2"), "Lebensgefährlich. Can kill.");
    assert_eq!(app.texts("#mix-chosen button bdi"), ["Ketamin", "Alkohol"]);
    assert_eq!(app.text("#mix-pairs .pair-names"), "Alkohol + Ketamin");
    drop(app);

    let mut app = opened(Some(folder.path()), &["en"]);
    ketamine_and_alcohol(&mut app);
    assert_eq!(app.text("#verdict h2"), "Lebensgefährlich. Can kill.");
    go_to(&mut app, "settings");
    assert_eq!(chosen(&app, "language"), "de");
}

#[test]
fn colours_and_text_size_hold_at_once_and_after_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    for (theme, size) in [("light", "125"), ("contrast", "150"), ("red", "200")] {
        let mut app = in_settings(&folder);
        choose(&mut app, "theme", theme);
        choose(&mut app, "text", size);
        for app in [app, in_settings(&folder)] {
            let frame = ["data-theme", "data-text"].map(|name| app.attr(".app", name).unwrap());
            assert_eq!(frame, [theme, size]);
            assert_eq!([chosen(&app, "theme"), chosen(&app, "text")], [theme, size]);
        }
    }
}

#[test]
fn the_app_begins_where_the_reader_wants() {
    for (place, screen) in [("events", "Events"), ("nearby", "Nearby"), ("help", "Do they wake?"), ("mix", "Mix")] {
        let folder = tempfile::tempdir().unwrap();
        choose(&mut in_settings(&folder), "start", place);
        assert_eq!(started(Some(folder.path()), &["en"]).text("h1"), screen);
    }
}

#[test]
fn a_hidden_mix_is_nowhere_and_help_always_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-mix");
    go_to(&mut app, "settings");
    hide_mix(&mut app, true);
    let without = ["place-events", "place-nearby", "place-help", "place-more"];
    assert_eq!(app.attrs(PLACES, "id").len(), without.len());
    assert!(without.iter().all(|place| app.count(&format!("#{place}")) == 1), "{}", app.html());
    assert_eq!(app.texts("#settings-start option"), ["Events", "Nearby", "Help"]);
    assert_eq!(chosen(&app, "start"), "events");
    for mut app in [app, started(Some(folder.path()), &["en"])] {
        app.click("#place-more");
        assert_eq!(app.count("#more-chart"), 0);
        app.click("#place-help");
        assert_eq!(app.count("#help-call"), 1);
        app.click("#help-close");
        assert_eq!(app.count("#place-mix") + app.count("#mix-search"), 0);
    }
    assert_eq!(started(Some(folder.path()), &["en"]).text("h1"), "Events");

    let mut app = in_settings(&folder);
    hide_mix(&mut app, false);
    assert_eq!((app.attrs(PLACES, "id").len(), app.attrs(PLACES, "id")[2].as_str()), (5, "place-help"));
    assert_eq!(chosen(&app, "start"), "mix");
}

// The country

#[test]
fn the_country_is_one_of_all_whose_number_is_known_by_the_alphabet_of_the_reader() {
    let mut app = in_settings(&tempfile::tempdir().unwrap());
    let names = app.texts("#settings-country option");
    assert_eq!((names.len(), names[0].as_str(), names[1].as_str()), (50, "Not sure", "Albania"), "{names:?}");
    choose(&mut app, "language", "de");
    let names = app.texts("#settings-country option");
    let at = |name: &str| names.iter().position(|held| held == name).unwrap();
    assert_eq!((names.len(), at("Nicht sicher")), (50, 0));
    assert!(at("Norwegen") < at("Österreich") && at("Österreich") < at("Polen"), "{names:?}");
}

#[test]
fn a_country_says_at_once_what_is_called_and_holds_for_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = in_settings(&folder);
    assert_eq!(app.text("#settings-call"), "The call button in Help now calls 112.");
    choose(&mut app, "country", "at");
    assert_eq!(app.text("#settings-call"), "The call button in Help now calls 144.");
    choose(&mut app, "country", "");
    assert_eq!(app.text("#settings-call"), "The call button in Help now calls 112.");
    choose(&mut app, "country", "at");
    drop(app);

    let later = || now() + TimeDelta::days(1);
    let mut app = started_at(Some(folder.path()), &["en"], later);
    go_to(&mut app, "settings");
    assert_eq!(chosen(&app, "country"), "", "it can be chosen again");
    assert_eq!(app.text("#settings-call"), "The call button in Help now calls 112.");
    choose(&mut app, "country", "at");
    assert_eq!(app.text("#settings-call"), "The call button in Help now calls 144.");
}

// Clearing

fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let holds = |path: &Path| fs::read(path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes());
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    files.filter(|path| holds(path)).map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

/// Settings after many choices, with something in Mix and with what a web view keeps.
fn after_choices(folder: &TempDir) -> TestApp {
    let web_view = folder.path().join("webview");
    fs::create_dir(&web_view).unwrap();
    fs::write(web_view.join("cookies"), "kept").unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    ketamine_and_alcohol(&mut app);
    go_to(&mut app, "settings");
    for (list, value) in
        [("language", "de"), ("text", "150"), ("theme", "contrast"), ("country", "at"), ("start", "nearby")]
    {
        choose(&mut app, list, value);
    }
    app
}

#[test]
fn clearing_asks_once_and_keeping_keeps() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = after_choices(&folder);
    app.click("#settings-clear");
    assert_eq!(app.text("#clear-title"), "Alles löschen, was du gewählt hast?");
    assert!(app.attr("#settings-all", "inert").is_some(), "what stands behind the question cannot be pressed");
    assert_eq!(app.count("#place-help"), 1, "nothing stands before help");
    app.click("#clear-no");
    let kept = |app: &TestApp| {
        assert_eq!((app.count(":role(alertdialog)"), app.attr("#settings-all", "inert")), (0, None));
        assert_eq!([chosen(app, "theme"), chosen(app, "country")], ["contrast", "at"]);
    };
    kept(&app);
    app.click("#settings-clear");
    app.keydown("#clear-no", Key::Escape);
    kept(&app);
    app.click("#settings-clear");
    app.click("#place-help");
    app.click("#help-close");
    kept(&app);
    app.click("#place-mix");
    assert_eq!(app.count("#mix-chosen button"), 2);
}

#[test]
fn clearing_gives_the_first_run_and_leaves_nothing_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = after_choices(&folder);
    assert_ne!(files_with(folder.path(), "contrast"), Vec::<String>::new());
    assert_ne!(files_with(folder.path(), GERMAN), Vec::<String>::new());
    app.click("#settings-clear");
    app.click("#clear-yes");
    let first_run = |app: &TestApp| {
        assert_eq!(app.count("#welcome"), 1, "{}", app.html());
        let frame = ["lang", "data-theme", "data-text"].map(|name| app.attr(".app", name).unwrap());
        assert_eq!(frame, ["en", "dark", "100"]);
    };
    first_run(&app);
    for text in ["contrast", "nearby", "welcomed", GERMAN] {
        assert_eq!(files_with(folder.path(), text), Vec::<String>::new(), "{text} is still there");
    }
    assert!(!folder.path().join("webview").exists());
    first_run(&started(Some(folder.path()), &["en"]));

    app.click("#welcome-start");
    assert_eq!((app.text("h1").as_str(), app.count("#mix-chosen"), app.count("#back")), ("Mix", 0, 0));
    app.click("#place-help");
    assert_eq!(app.attr("#help-call", "href").as_deref(), Some("tel:112"));
    app.click("#help-close");
    go_to(&mut app, "settings");
    let lists = ["language", "text", "theme", "country", "start"].map(|list| chosen(&app, list));
    assert_eq!(lists, ["en", "100", "dark", "", "mix"]);
}

#[test]
fn what_could_not_be_cleared_is_said_and_the_app_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = after_choices(&folder);
    let other = rusqlite::Connection::open(folder.path().join("user.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert_eq!(app.count(":role(alertdialog)"), 0);
    assert!(app.text("#settings-clear-problem").contains("another program holds a file"), "{}", app.html());
    assert_eq!(app.attr("#settings-clear-problem", "role").as_deref(), Some("status"));
    app.click("#place-help");
    assert_eq!(app.count("#help-call"), 1);
    app.click("#help-close");

    other.execute_batch("ROLLBACK").unwrap();
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert_eq!(app.count("#welcome"), 1, "{}", app.html());
    assert_eq!(files_with(folder.path(), "contrast"), Vec::<String>::new());
}

// What is not kept

#[test]
fn choices_that_cannot_be_kept_hold_for_now_and_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let no_folder = folder.path().join("file");
    fs::write(&no_folder, "in the way").unwrap();
    let mut app = opened(Some(&no_folder), &["en"]);
    go_to(&mut app, "settings");
    assert_eq!(app.count("#settings .note:role(status)"), 1, "{}", app.html());
    choose(&mut app, "theme", "light");
    choose(&mut app, "country", "at");
    assert_eq!(app.attr(".app", "data-theme").as_deref(), Some("light"));
    app.click("#place-help");
    assert_eq!(app.attr("#help-call", "href").as_deref(), Some("tel:144"));
    app.click("#help-close");
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert_eq!(app.attr(".app", "data-theme").as_deref(), Some("dark"));
    drop(app);
    assert_eq!(started(Some(&no_folder), &["en"]).count("#welcome"), 1);
}

/// A disk may fill up while somebody chooses.
#[test]
fn a_choice_that_fails_is_said_from_then_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = in_settings(&folder);
    assert_eq!(app.count("#settings .note"), 0, "{}", app.html());
    let other = rusqlite::Connection::open(folder.path().join("user.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    choose(&mut app, "theme", "light");
    assert_eq!(app.count("#settings .note:role(status)"), 1, "{}", app.html());
    assert_eq!(app.attr(".app", "data-theme").as_deref(), Some("light"));
}

#[test]
fn a_setting_of_a_later_version_is_as_if_it_had_not_been_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Welcomed, "yes").unwrap();
    for setting in [Setting::Theme, Setting::TextSize, Setting::Start, Setting::Language, Setting::Country] {
        user.set(setting, "zz").unwrap();
    }
    let app = in_settings(&folder);
    let lists = ["language", "text", "theme", "country", "start"].map(|list| chosen(&app, list));
    assert_eq!(lists, ["en", "100", "dark", "", "mix"]);
}

/// In a browser the whole store belongs to the tab that opened it first. Pressed in the other one, "clear" said that all
/// was gone while the first tab still held it.
#[test]
fn a_second_tab_says_where_things_are_kept_and_claims_to_have_cleared_nothing() {
    let second = Opened::in_folder(None, &["en".to_owned()], now).keeping_nothing(ErrorKind::OtherPage);
    let mut app = TestApp::new(VirtualDom::new(App).with_root_context(second));
    assert!(app.texts(".note").concat().contains("open in another tab"), "{}", app.html());
    app.click("#welcome-start");
    ketamine_and_alcohol(&mut app);
    assert_eq!(app.count("#verdict"), 1, "it answers all the same\n{}", app.html());
    go_to(&mut app, "settings");
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert!(app.text("#settings-clear-problem").contains("Nothing that is kept was cleared"), "{}", app.html());
}

#[test]
fn a_browser_says_that_it_may_let_go_of_the_app_and_a_phone_does_not() {
    let page = Opened::in_folder(None, &["en".to_owned()], now).in_browser();
    let mut app = TestApp::new(VirtualDom::new(App).with_root_context(page));
    app.click("#welcome-start");
    go_to(&mut app, "settings");
    assert!(app.text("#settings-browser").contains("Add to home screen"), "{}", app.html());
    assert_eq!(in_settings(&tempfile::tempdir().unwrap()).count("#settings-browser"), 0);
}

/// What `./x run --lang uk --screen settings` shows a translator.
#[test]
fn a_screen_that_was_asked_for_comes_first_in_every_language() {
    for language in Language::offered() {
        let opened = Opened::in_folder(None, std::slice::from_ref(&language.tag), now).on_screen("settings");
        let app = TestApp::new(VirtualDom::new(App).with_root_context(opened));
        assert_eq!(app.attr(".app", "lang"), Some(language.tag.clone()));
        assert_eq!(app.attr(".app", "dir").as_deref(), Some(language.direction()));
        assert_eq!(app.count("#settings-language"), 1, "{}", language.tag);
        let signed = usize::from(language.tag == "en");
        assert_eq!(app.count("#settings-language-unsigned"), 1 - signed, "{} says who reviewed it", language.tag);
    }
}
