//! What stands around every screen: the first run, the five places, Help, back, the quick way out.

use std::fs;

use chrono::{DateTime, TimeDelta, Utc};
use tentlight::store::{Setting, UserData};

use crate::app::TestApp;
use crate::start::{english, go_to, ketamine_and_alcohol, now, opened, page, started, started_at};

const CHIPS: &str = "#mix-chosen button bdi";
const CALL: &str = "#help-call";

/// A screen, and the way to it from the first one.
type Screen = (&'static str, fn(&mut TestApp));

/// Each screen but Help.
const SCREENS: &[Screen] = &[
    ("mix", |_| {}),
    ("a verdict", ketamine_and_alcohol),
    ("a substance", |app| {
        ketamine_and_alcohol(app);
        app.click("#mix-about a:named(About Ketamine)");
    }),
    ("events", |app| app.click("#place-events")),
    ("nearby", |app| app.click("#place-nearby")),
    ("more", |app| app.click("#place-more")),
    ("the chart", |app| go_to(app, "chart")),
    ("settings", |app| go_to(app, "settings")),
    ("about", |app| go_to(app, "about")),
    ("the question", |app| {
        go_to(app, "settings");
        app.click("#settings-clear");
    }),
];

/// Each screen, also those outside of the places.
fn each_screen(mut look: impl FnMut(&str, &TestApp)) {
    for (screen, go) in SCREENS {
        let mut app = english();
        go(&mut app);
        look(screen, &app);
    }
    look("the first run", &started(None, &["en"]));
    let mut app = english();
    app.click("#leave");
    look("left", &app);
    let mut app = english();
    app.click("#place-help");
    look("help", &app);
}

// The first run

#[test]
fn the_first_run_says_what_this_is_and_never_does_and_starts_with_one_press() {
    let mut app = started(None, &["en"]);
    assert_eq!(app.count("#welcome"), 1, "{}", app.html());
    assert!(app.text(".welcome-is").contains("what substances do together"), "{}", app.html());
    assert!(app.text(".welcome-never").contains("never tracks you"), "{}", app.html());
    app.click("#welcome-start");
    assert_eq!((app.count("#welcome"), app.text("h1").as_str()), (0, "Mix"));
}

#[test]
fn the_first_run_is_over_after_the_first_time_and_its_language_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = started(Some(folder.path()), &["en"]);
    app.click("#welcome button[data-tag=de]");
    assert_eq!(app.attr(".app", "lang").as_deref(), Some("de"));
    assert_eq!(app.attrs("#welcome button[aria-pressed=true]", "data-tag"), ["de"]);
    assert_eq!(app.text("#welcome-start"), "Los");
    app.click("#welcome-start");
    drop(app);

    let app = started(Some(folder.path()), &["en"]);
    assert_eq!((app.count("#welcome"), app.attr(".app", "lang").as_deref()), (0, Some("de")), "{}", app.html());
}

#[test]
fn any_place_leads_out_of_the_first_run() {
    for (place, title) in [("mix", "Mix"), ("events", "Events"), ("nearby", "Nearby"), ("more", "More")] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = started(Some(folder.path()), &["en"]);
        app.click(&format!("#place-{place}"));
        assert_eq!((app.count("#welcome"), app.text("h1").as_str()), (0, title));
        drop(app);
        assert_eq!(started(Some(folder.path()), &["en"]).count("#welcome"), 0, "{place}");
    }
}

#[test]
fn help_needs_no_first_run_and_comes_back_to_it() {
    let mut app = started(None, &["en"]);
    app.click("#place-help");
    assert_eq!((app.count("#help-screen"), app.count("#welcome")), (1, 0));
    app.click("#help-close");
    assert_eq!(app.count("#welcome"), 1, "{}", app.html());
}

// The places

#[test]
fn help_stands_in_the_middle_of_five_places_on_every_screen() {
    each_screen(|screen, app| {
        let places = app.attrs("#places li a", "id");
        let expected: &[&str] = match screen {
            "help" => &[],
            "left" => &["place-help"],
            _ => &["place-mix", "place-events", "place-help", "place-nearby", "place-more"],
        };
        assert_eq!(places, expected, "{screen}");
    });
}

#[test]
fn each_place_shows_its_own_screen_and_is_marked() {
    let mut app = opened(None, &["de"]);
    for place in ["mix", "events", "nearby", "more"] {
        app.click(&format!("#place-{place}"));
        assert_eq!(app.text("h1"), app.text(&format!("#place-{place}")), "a screen is called as its place is");
        assert_eq!(app.attrs("#places li[data-here=true] a", "id"), [format!("place-{place}")]);
        assert_eq!(app.attrs("#places a[aria-current]", "id"), [format!("place-{place}")], "{}", app.html());
    }
}

/// Where the app begins, and inside a place, no address is the place's own.
#[test]
fn the_place_a_screen_belongs_to_is_marked() {
    for (screen, go) in SCREENS {
        let mut app = english();
        go(&mut app);
        let place = match *screen {
            "mix" | "a verdict" | "a substance" | "the chart" => "place-mix",
            "events" => "place-events",
            "nearby" => "place-nearby",
            _ => "place-more",
        };
        assert_eq!(app.attrs("#places li[data-here=true] a", "id"), [place], "{screen}");
        assert_eq!(app.attrs("#places a[aria-current]", "id"), [place], "{screen}");
    }
}

#[test]
fn events_and_nearby_say_what_they_wait_for() {
    let mut app = english();
    for place in ["events", "nearby"] {
        app.click(&format!("#place-{place}"));
        let said = app.text("main");
        assert!(said.contains("yet") && said.contains("groups you follow"), "{place}: {said}");
    }
}

// Help

#[test]
fn help_calls_112_unless_a_country_was_chosen() {
    for languages in [["en"], ["de-AT"], ["no"]] {
        let mut app = opened(None, &languages);
        app.click("#place-help");
        assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:112"), "{languages:?}");
        assert!(app.text(CALL).contains("112"), "{}", app.text(CALL));
    }
}

fn called_at(folder: &tempfile::TempDir, now: fn() -> DateTime<Utc>) -> String {
    let mut app = started_at(Some(folder.path()), &["en"], now);
    app.click("#place-help");
    app.attr(CALL, "href").unwrap()
}

/// Set at home, the phone went abroad: 144 is nobody in most countries.
#[test]
fn where_112_does_not_work_help_does_not_offer_it() {
    let folder = tempfile::tempdir().unwrap();
    UserData::open(folder.path()).unwrap().set(Setting::Country, &format!("rs {}", now().timestamp())).unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:194"));
    assert_eq!(app.count(".help-signal"), 0, "{}", app.html());
    assert!(app.text(".help-place").starts_with("Serbia. "), "{}", app.html());
}

#[test]
fn a_chosen_country_is_called_by_its_own_number_for_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    go_to(&mut app, "settings");
    app.change("#settings-country", "at");
    app.click("#place-help");
    assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:144"), "at once");
    drop(app);
    assert_eq!(called_at(&folder, || now() + TimeDelta::hours(23)), "tel:144");
    assert_eq!(called_at(&folder, || now() + TimeDelta::hours(24)), "tel:112");
    assert_eq!(called_at(&folder, || now() - TimeDelta::seconds(1)), "tel:112", "a choice from the future");
}

#[test]
fn help_closes_to_where_one_was_and_the_mix_is_still_there() {
    for (screen, go) in SCREENS.iter().filter(|(screen, _)| *screen != "the question") {
        let mut app = english();
        go(&mut app);
        let before = page(&app);
        app.click("#place-help");
        assert_eq!((app.count("#help-screen"), app.count("#places")), (1, 0), "{screen}");
        app.click("#help-close");
        assert_eq!(page(&app), before, "{screen}");
    }
}

#[test]
fn help_needs_no_store() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["content.db", "user.db"] {
        fs::write(folder.path().join(file), "not a database, and long enough to be taken for one").unwrap();
    }
    let broken = folder.path().join("content.db");
    for folder in [folder.path(), broken.as_path()] {
        let mut app = opened(Some(folder), &["en"]);
        app.click("#place-help");
        assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:112"), "{}", app.html());
        app.click("#help-close");
        assert_eq!(app.text("h1"), "Mix");
    }
}

#[test]
fn an_app_that_begins_with_help_closes_it_to_a_place() {
    for (hides_mix, title) in [("no", "Mix"), ("yes", "Events")] {
        let folder = tempfile::tempdir().unwrap();
        let user = UserData::open(folder.path()).unwrap();
        for (setting, value) in [(Setting::Welcomed, "yes"), (Setting::Start, "help"), (Setting::HidesMix, hides_mix)] {
            user.set(setting, value).unwrap();
        }
        let mut app = started(Some(folder.path()), &["en"]);
        assert_eq!(app.count("#help-screen"), 1, "{}", app.html());
        app.click("#help-close");
        assert_eq!(app.text("h1"), title);
        app.click("#leave");
        assert_eq!((app.count("#left"), app.count("#help-screen")), (1, 0), "left, it is as empty as any other");
        app.click("#place-help");
        assert_eq!(app.count("#help-screen"), 1, "{}", app.html());
    }
}

// The quick way out

#[test]
fn leaving_shows_nothing_of_what_was_read_and_coming_back_begins_empty() {
    for way_out in [None, Some("#place-events"), Some("#mix-about a:named(About Ketamine)")] {
        let mut app = english();
        ketamine_and_alcohol(&mut app);
        way_out.into_iter().for_each(|way| app.click(way));
        app.click("#leave");
        let left = page(&app).to_lowercase();
        assert!(
            ["ketamin", "alcohol", "chip", "verdict", "danger", "mix"].iter().all(|word| !left.contains(word)),
            "{left}"
        );
        assert_eq!(app.count("#place-help"), 1);

        app.click("#place-help");
        app.click("#help-close");
        assert_eq!(app.count("#left"), 1, "closing help leads back to the empty screen");

        app.click("#left-back");
        assert_eq!((app.text("h1").as_str(), app.count(CHIPS)), ("Mix", 0), "{}", app.html());
        assert_eq!(app.count("#back"), 0, "nothing leads back to what was left");
        go_to(&mut app, "about");
        app.click("#back");
        assert_eq!(app.text("h1"), "More");
    }
}

#[test]
fn every_screen_but_help_can_be_left_at_once() {
    each_screen(|screen, app| {
        let has_no_leave = ["help", "left"].contains(&screen);
        assert_eq!(app.count("#leave"), usize::from(!has_no_leave), "{screen}");
    });
}

#[test]
fn whoever_leaves_the_first_run_comes_back_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = started(Some(folder.path()), &["en"]);
    app.click("#leave");
    assert_eq!((app.count("#left"), app.count("#welcome")), (1, 0));
    app.click("#left-back");
    assert_eq!((app.count("#left"), app.count("#welcome")), (0, 1));
}

// Back

#[test]
fn back_leads_where_one_came_from() {
    let mut app = english();
    ketamine_and_alcohol(&mut app);
    app.click("#mix-about a:named(About Alcohol)");
    app.click("#back");
    assert_eq!(app.texts(CHIPS), ["Ketamine", "Alcohol"]);
    for entry in ["chart", "settings", "about"] {
        go_to(&mut app, entry);
        app.click("#back");
        assert_eq!(app.text("h1"), "More", "{entry}");
    }
    app.click("#place-mix");
    assert_eq!(app.texts(CHIPS), ["Ketamine", "Alcohol"], "a mix waits while one looks elsewhere");
}

#[test]
fn every_screen_inside_a_place_has_a_way_back() {
    for (screen, go) in SCREENS {
        let mut app = english();
        go(&mut app);
        let is_inside = !["mix", "a verdict", "events", "nearby", "more"].contains(screen);
        assert_eq!(app.count("#back"), usize::from(is_inside), "{screen}");
    }
}

// What every screen has

#[test]
fn every_screen_has_one_main_one_title_and_a_name_for_whatever_is_pressed() {
    each_screen(|screen, app| {
        assert_eq!((app.count("main"), app.count("h1")), (1, 1), "{screen}\n{}", app.html());
        for what in ["button", "a", "select", "input", "nav", "summary", ":role(alertdialog)"] {
            assert_eq!(app.unnamed(what), Vec::<String>::new(), "{screen}");
        }
    });
}

#[test]
fn every_element_has_an_id_of_its_own() {
    each_screen(|screen, app| {
        let mut ids = app.attrs("[id]", "id");
        ids.sort();
        let twice: Vec<_> = ids.windows(2).filter(|two| two[0] == two[1]).collect();
        assert!(twice.is_empty(), "{screen}: {twice:?}");
    });
}

#[test]
fn every_screen_says_its_language_and_direction_and_nothing_is_written_into_the_code() {
    for (screen, go) in SCREENS.iter().filter(|(screen, _)| !screen.contains("substance")) {
        let folder = tempfile::tempdir().unwrap();
        let user = UserData::open(folder.path()).unwrap();
        user.set(Setting::Language, "ar-XB").unwrap();
        user.set(Setting::Welcomed, "yes").unwrap();
        let mut app = started(Some(folder.path()), &["en"]);
        go(&mut app);
        assert_eq!(app.attr(".app", "lang").as_deref(), Some("ar-XB"), "{screen}");
        assert_eq!(app.attr(".app", "dir").as_deref(), Some("rtl"), "{screen}");
        for place in ["h1", "h2", "main p", "label", "#places a"] {
            let texts = app.texts(place);
            let written: Vec<_> = texts.iter().filter(|text| !text.is_empty() && !text.contains('\u{202e}')).collect();
            assert!(written.is_empty(), "{screen}, {place}: {written:?}");
        }
    }
}
