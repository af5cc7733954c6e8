//! Help, step by step: what a reader presses, what a clock brings, what is left when it is closed.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use dioxus::prelude::VirtualDom;
use tempfile::tempdir;
use tentlight::domain::Link;
use tentlight::platform::Clock;
use tentlight::store::{Setting, UserData};
use tentlight::ui::{App, Opened};

use crate::app::TestApp;
use crate::start::{now, opened};

const CALL: &str = "#help-call";
const HEAD: &str = "#help-step-head";
const TICK: &str = "#help-tick";

/// A clock of a test's own: each test has a thread, so that none moves another's.
macro_rules! clock {
    ($seconds:ident, $clock:ident) => {
        static $seconds: AtomicU64 = AtomicU64::new(1_000);
        fn $clock() -> Clock {
            let since_boot = Duration::from_secs($seconds.load(Ordering::Relaxed));
            Clock { since_boot, counts_sleep: true, boot: Some("boot".to_owned()) }
        }
    };
}

fn by_clock(folder: Option<&Path>, language: &str, clock: fn() -> Clock) -> TestApp {
    if let Some(folder) = folder {
        UserData::open(folder).unwrap().set(Setting::Welcomed, "yes").unwrap();
    }
    let opened = Opened::in_folder(folder, &[language.to_owned()], now).by_clock(clock);
    TestApp::new(VirtualDom::new(App).with_root_context(opened))
}

fn at_help(language: &str) -> TestApp {
    let mut app = opened(None, &[language]);
    app.click("#place-help");
    app
}

/// To the first step after the breath count was left with "I can't tell".
fn not_breathing(app: &mut TestApp) {
    for answer in ["no", "called", "not"] {
        app.click(&format!("#help-answer-{answer}"));
    }
}

/// Gives one dose of a spray: it is unpacked, then given.
fn give(app: &mut TestApp) {
    while app.text("#help-give") != "Given" {
        app.click("#help-give");
    }
    app.click("#help-give");
}

#[test]
fn help_begins_with_the_one_question_and_the_call_beside_it() {
    for (language, question) in [("en", "Do they wake?"), ("de", "Wacht die Person auf? Do they wake?")] {
        let app = at_help(language);
        assert_eq!(app.text(HEAD), question);
        assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:112"));
        assert_eq!(app.count(".help-operator"), 1);
        assert!(app.unnamed("button").is_empty(), "{}", app.html());
    }
}

#[test]
fn whoever_cannot_be_woken_is_called_for_looked_at_and_given_naloxone() {
    let mut app = at_help("en");
    let mut heads = vec![app.text(HEAD)];
    for answer in ["no", "called", "not"] {
        app.click(&format!("#help-answer-{answer}"));
        heads.push(app.text(HEAD));
    }
    assert_eq!(heads[..3], ["Do they wake?", "Call, phone on loudspeaker", "Head back. Count breaths"]);
    assert!(app.count("#help-give") == 1 && app.count("#help-answer-none") == 1, "{}", app.html());
    give(&mut app);
    assert_eq!(app.text(HEAD), "30 pushes, then 2 breaths");
    assert!(app.text("#help-clock").starts_with("Dose 1"), "{}", app.html());
    assert_eq!(app.count("#help-again") + app.count("#beat"), 2, "the next dose and the beat are at hand");
}

#[test]
fn what_to_say_stands_where_the_call_is_made() {
    let mut app = at_help("en");
    assert_eq!(app.count("#help-script"), 0);
    app.click("#help-answer-no");
    assert!(app.text("#help-script").contains("not breathing"), "{}", app.html());
}

/// Nobody taps for somebody who does not breathe.
#[test]
fn a_count_nobody_taps_goes_on_by_itself_after_ten_seconds() {
    clock!(SECONDS, clock);
    let mut app = by_clock(None, "en", clock);
    app.click("#place-help");
    app.click("#help-answer-no");
    app.click("#help-answer-called");
    for _ in 0..9 {
        SECONDS.fetch_add(1, Ordering::Relaxed);
        app.pass(".help-tick-fast");
    }
    assert_eq!((app.count("#breaths-tap"), app.text(".breaths-left").as_str()), (1, "1 s"));
    SECONDS.fetch_add(1, Ordering::Relaxed);
    app.pass(".help-tick-fast");
    assert_eq!((app.count("#breaths-tap"), app.count("#help-give")), (0, 1), "{}", app.html());
}

#[test]
fn normal_breaths_lead_to_no_all_clear_but_to_the_side() {
    clock!(SECONDS, clock);
    let mut app = by_clock(None, "en", clock);
    app.click("#place-help");
    app.click("#help-answer-no");
    app.click("#help-answer-called");
    for _ in 0..30 {
        SECONDS.fetch_add(1, Ordering::Relaxed);
        if SECONDS.load(Ordering::Relaxed).is_multiple_of(4) {
            app.click("#breaths-tap");
        }
        app.pass(".help-tick-fast");
    }
    assert_eq!(app.text(HEAD), "Still an emergency");
    app.click("#help-answer-on");
    assert_eq!(app.text(HEAD), "On their side");
}

/// With the screen off for four minutes, the second dose came four minutes late.
#[test]
fn after_a_dose_the_phone_may_sleep_and_the_question_comes_when_it_wakes() {
    clock!(SECONDS, clock);
    let mut app = by_clock(None, "en", clock);
    app.click("#place-help");
    not_breathing(&mut app);
    give(&mut app);
    SECONDS.fetch_add(119, Ordering::Relaxed);
    app.pass(TICK);
    assert_eq!(
        (app.text(HEAD).as_str(), app.text("#help-clock").as_str()),
        ("30 pushes, then 2 breaths", "Dose 1 · 1:59 min ago")
    );
    SECONDS.fetch_add(240, Ordering::Relaxed);
    app.pass(TICK);
    assert_eq!(app.text(HEAD), "Breathing normally now?");
    app.click("#help-answer-not");
    assert!(app.text(".help-dose-head").contains("Next dose"), "{}", app.html());
    assert!(app.texts(".help-line").contains(&"The other nostril".to_owned()), "{}", app.html());
}

#[test]
fn stopped_again_leads_to_the_next_dose_from_every_step_after_the_first() {
    let mut app = at_help("en");
    assert_eq!(app.count("#help-again"), 0);
    not_breathing(&mut app);
    give(&mut app);
    app.click("#help-answer-ask");
    app.click("#help-answer-normal");
    for answer in ["done", "same", "awake"] {
        assert_eq!(app.count("#help-again"), 1, "{}", app.html());
        app.click(&format!("#help-answer-{answer}"));
    }
    app.click("#help-again");
    assert!(app.count("#help-give") == 1, "{}", app.html());
}

#[test]
fn the_syringe_says_which_line_and_never_the_whole() {
    let mut app = at_help("en");
    not_breathing(&mut app);
    app.click("#help-product");
    app.click("#help-product-prenoxad");
    while app.text("#help-give") != "Given" {
        app.click("#help-give");
    }
    assert!(app.texts(".help-line").contains(&"Black line 1 of 5".to_owned()), "{}", app.html());
    assert!(app.text("#help-detail").contains("Not the whole syringe"), "{}", app.html());
    app.click("#help-give");
    app.click("#help-again");
    assert_eq!(app.text(HEAD), "Black line 2 of 5", "an open syringe is in the hand");
}

#[test]
fn without_naloxone_breaths_go_on_and_the_question_returns() {
    clock!(SECONDS, clock);
    let mut app = by_clock(None, "en", clock);
    app.click("#place-help");
    not_breathing(&mut app);
    app.click("#help-answer-none");
    assert_eq!(app.text(HEAD), "Go on without naloxone");
    app.click("#help-answer-on");
    assert_eq!(app.text(HEAD), "30 pushes, then 2 breaths");
    SECONDS.fetch_add(120, Ordering::Relaxed);
    app.pass(TICK);
    assert_eq!(app.text(HEAD), "Breathing normally now?");
    app.click("#help-answer-not");
    assert_eq!(app.text(HEAD), "No more naloxone");
}

#[test]
fn an_awake_person_is_looked_at_by_what_is_seen() {
    let mut app = at_help("en");
    app.click("#help-answer-yes");
    assert_eq!(app.texts(".help-press button").len(), 8, "{}", app.html());
    app.click("#help-answer-fit");
    assert!(app.text("#help-detail").contains("Nothing in the mouth"), "{}", app.html());
    assert_eq!(app.count("#help-timer"), 1, "how long it lasts is what the operator asks");
    app.click("#help-back");
    app.click("#help-back");
    assert_eq!(app.text(HEAD), "Do they wake?");
}

#[test]
fn what_is_looked_at_aside_leads_back_to_the_step() {
    let mut app = at_help("en");
    app.click("#help-answer-no");
    let before = app.text(HEAD);
    for step in ["child", "pregnant", "no-signal", "several", "unsure"] {
        app.click("#help-more");
        app.click(&format!("#help-aside-{step}"));
        assert_ne!(app.text(HEAD), before);
        app.click("#help-answer-on");
        assert_eq!(app.text(HEAD), before);
    }
}

#[test]
fn light_covers_the_step_and_gives_it_back() {
    let mut app = at_help("de");
    app.click("#help-light");
    assert!(app.text("#help-torch").contains("Blau, grau oder blass"), "{}", app.html());
    app.click("#help-torch-close");
    assert_eq!((app.count("#help-torch"), app.text(HEAD).as_str()), (0, "Wacht die Person auf? Do they wake?"));
}

#[test]
fn a_case_left_open_is_offered_again_beside_a_new_person() {
    clock!(SECONDS, clock);
    let folder = tempdir().unwrap();
    let start = || by_clock(Some(folder.path()), "en", clock);
    let mut app = start();
    app.click("#place-help");
    not_breathing(&mut app);
    give(&mut app);
    drop(app);
    let kept = std::fs::read_to_string(folder.path().join("cases.json")).unwrap();
    assert!(!kept.contains("opioid") && kept.contains("any-spray"), "{kept}");

    SECONDS.fetch_add(72, Ordering::Relaxed);
    let mut app = start();
    app.click("#place-help");
    assert_eq!((app.count("#help-step-head"), app.count(".help-equal")), (0, 2), "never in the middle without a word");
    app.click("#help-go-on-0");
    assert_eq!(
        (app.text(HEAD).as_str(), app.text("#help-clock").as_str()),
        ("30 pushes, then 2 breaths", "Dose 1 · 1:12 min ago")
    );
    app.click("#help-close");
    app.click("#place-help");
    app.click("#help-new");
    assert_eq!(app.text(HEAD), "Do they wake?");
    assert!(app.text("#help-other-1").contains("1:12"), "the old clock stays in sight: {}", app.html());
}

#[test]
fn a_phone_that_was_off_says_about_and_asks_at_once() {
    clock!(SECONDS, clock);
    fn rebooted() -> Clock {
        Clock { since_boot: Duration::from_secs(30), counts_sleep: true, boot: Some("another".to_owned()) }
    }
    let folder = tempdir().unwrap();
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    not_breathing(&mut app);
    give(&mut app);
    drop(app);
    let mut app = by_clock(Some(folder.path()), "en", rebooted);
    app.click("#place-help");
    app.click("#help-go-on-0");
    assert_eq!(app.text(HEAD), "Breathing normally now?");
    assert!(app.text("#help-clock").contains("about"), "{}", app.html());
}

#[test]
fn a_case_is_gone_when_it_is_closed_and_after_six_hours() {
    clock!(SECONDS, clock);
    let folder = tempdir().unwrap();
    let file = folder.path().join("cases.json");
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    app.click("#help-answer-no");
    assert!(file.exists());
    app.click("#help-more");
    app.click("#help-handover");
    assert!(app.text("#handover").contains("No naloxone given"), "{}", app.html());
    app.click("#help-answer-close");
    app.click("#help-answer-end");
    assert!(!file.exists() && app.count("#help-screen") == 0, "{}", app.html());

    app.click("#place-help");
    app.click("#help-answer-no");
    drop(app);
    SECONDS.fetch_add(6 * 60 * 60, Ordering::Relaxed);
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    assert_eq!(app.text(HEAD), "Do they wake?");
    assert!(!file.exists());
}

/// In a browser only the first page keeps anything.
#[test]
fn a_second_page_offers_the_case_that_the_first_has_open_and_leaves_it_there() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("cases.json");
    let mut first = opened(Some(folder.path()), &["en"]);
    let beside = Opened::in_folder(None, &["en".to_owned()], now).beside(folder.path());
    let mut second = TestApp::new(VirtualDom::new(App).with_root_context(beside));
    first.click("#place-help");
    first.click("#help-answer-no");
    let kept = std::fs::read_to_string(&file).unwrap();
    second.click("#place-help");
    second.click("#help-go-on-0");
    assert_eq!(second.text(HEAD), first.text(HEAD));
    second.click("#help-answer-called");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), kept);
}

#[test]
fn opening_help_leaves_nothing_on_the_disk() {
    let folder = tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    app.click("#help-close");
    assert!(!folder.path().join("cases.json").exists());
}

#[test]
fn clearing_my_data_ends_open_cases() {
    let folder = tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    app.click("#help-answer-no");
    app.click("#help-close");
    app.click("#place-more");
    app.click("[href=/settings]");
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert!(!folder.path().join("cases.json").exists());
    app.click("#place-help");
    assert_eq!(app.text(HEAD), "Do they wake?");
}

#[test]
fn the_crew_is_shown_what_was_given_in_english_beside_german() {
    let mut app = at_help("de");
    not_breathing(&mut app);
    while app.text("#help-give") != "Gegeben Given" {
        app.click("#help-give");
    }
    app.click("#help-give");
    app.click("#help-more");
    app.click("#help-handover");
    let card = app.text("#handover");
    assert!(card.contains("not breathing normally") && card.contains("keine normale Atmung"), "{card}");
    app.input("#handover-taken-field", "GHB");
    app.click("#help-answer-back");
    app.click("#help-more");
    app.click("#help-handover");
    assert_eq!(app.attr("#handover-taken-field", "value").as_deref(), Some("GHB"), "in memory it stays");
}

#[test]
fn a_link_opens_help_before_anything_else_and_closing_it_begins_the_app() {
    let folder = tempdir().unwrap();
    let open = |link: &str| {
        let link = Link::parse(link).unwrap();
        let opened = Opened::in_folder(Some(folder.path()), &["en".to_owned()], now).at(link);
        TestApp::new(VirtualDom::new(App).with_root_context(opened))
    };
    let mut app = open("--help-now");
    assert_eq!(app.text(HEAD), "Do they wake?");
    assert!(!folder.path().join("content.db").exists(), "it waits for no database");
    app.click("#help-answer-no");
    app.click("#help-close");
    assert_eq!(app.count("#welcome"), 1, "{}", app.html());
    assert!(folder.path().join("content.db").exists());
    assert_eq!(open("tentlight://help/nobody-knows").count(".help-equal"), 2, "the open case is offered");
    std::fs::remove_file(folder.path().join("cases.json")).unwrap();
    assert_eq!(open("tentlight://help/fit").text(HEAD), "Make room around them");
    assert_eq!(open("tentlight://help/nobody-knows").text(HEAD), "Do they wake?");
}

#[test]
fn practice_says_so_on_every_step_and_has_nothing_that_dials() {
    let folder = tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-more");
    app.click("[href=/training]");
    app.click("#training-rehearsal");
    for answer in ["no", "called", "not"] {
        assert!(app.text(".practice-word").contains("PRACTICE"), "{}", app.html());
        assert_eq!(app.text(CALL), "Practice: dials nobody");
        assert!(!app.html().contains("tel:"), "{}", app.html());
        app.click(&format!("#help-answer-{answer}"));
    }
    give(&mut app);
    app.click("#practice-skip");
    app.click("#practice-skip");
    app.pass(TICK);
    assert_eq!(app.text(HEAD), "Breathing normally now?");
    assert!(!folder.path().join("cases.json").exists(), "practice is kept nowhere");
}

#[test]
fn this_is_real_goes_on_at_the_same_step_with_the_dialler_armed() {
    let mut app = opened(None, &["en"]);
    app.click("#place-more");
    app.click("[href=/training]");
    app.click("#training-rehearsal");
    not_breathing(&mut app);
    give(&mut app);
    let head = app.text(HEAD);
    app.click("#practice-real");
    assert_eq!((app.text(HEAD), app.count(".practice")), (head, 0));
    assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:112"));
    assert_eq!(app.count("#help-clock"), 0, "nothing was given here yet");
}

#[test]
fn a_phone_that_can_write_nothing_helps_all_the_same() {
    let folder = tempdir().unwrap();
    let nowhere = folder.path().join("file");
    std::fs::write(&nowhere, "").unwrap();
    let mut app = opened(Some(&nowhere), &["en"]);
    app.click("#place-help");
    not_breathing(&mut app);
    give(&mut app);
    assert_eq!(app.text(HEAD), "30 pushes, then 2 breaths");
}

#[test]
fn the_naloxone_one_carries_stands_first_in_help() {
    let folder = tempdir().unwrap();
    UserData::open(folder.path()).unwrap().set(Setting::Kit, "prenoxad 2027-03 1").unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    not_breathing(&mut app);
    assert!(app.text("#help-product").contains("Prenoxad"), "{}", app.html());
}

/// "Go on (02:14)" opened somebody else, at whom nothing had been answered yet.
#[test]
fn going_on_opens_the_case_that_the_button_names() {
    let mut app = at_help("en");
    not_breathing(&mut app);
    give(&mut app);
    app.click("#help-more");
    app.click("#help-new");
    app.click("#help-close");
    app.click("#place-help");
    assert_eq!(app.count(".help-equal"), 2, "{}", app.html());
    app.click("#help-go-on-1");
    assert_eq!(app.text(HEAD), "30 pushes, then 2 breaths");
}

/// Back on the first question, the dose and its clock were gone.
#[test]
fn a_dose_stays_given_however_far_one_goes_back() {
    clock!(SECONDS, clock);
    let folder = tempdir().unwrap();
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    not_breathing(&mut app);
    give(&mut app);
    while app.count("#help-back") > 0 {
        app.click("#help-back");
    }
    assert_eq!(app.text(HEAD), "Do they wake?");
    drop(app);
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    app.click("#help-go-on-0");
    assert!(app.text("#help-clock").starts_with("Dose 1"), "{}", app.html());
}

#[test]
fn what_one_person_took_never_stands_on_the_card_of_another() {
    let folder = tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    let hand_over = |app: &mut TestApp| {
        app.click("#help-more");
        app.click("#help-handover");
    };
    app.click("#place-help");
    app.click("#help-answer-no");
    hand_over(&mut app);
    app.input("#handover-taken-field", "GHB");
    app.click("#help-answer-back");
    app.click("#help-answer-called");
    assert!(!std::fs::read_to_string(folder.path().join("cases.json")).unwrap().contains("GHB"), "in memory alone");
    app.click("#help-more");
    app.click("#help-new");
    app.click("#help-answer-no");
    hand_over(&mut app);
    assert_eq!(app.attr("#handover-taken-field", "value").as_deref(), Some(""), "{}", app.html());
}

/// Goes from the first question to every step there is by its answers, and looks at each once.
fn every_step(language: &str, mut look: impl FnMut(&TestApp)) -> usize {
    let mut seen = BTreeSet::new();
    let mut app = at_help(language);
    let mut paths = vec![Vec::new()];
    let mut here: Vec<String> = Vec::new();
    while let Some(path) = paths.pop() {
        // Back to where the way parts; where the case is closed, from the beginning.
        while app.count("#help-back") == 1 && !path.starts_with(&here) {
            app.click("#help-back");
            here.pop();
        }
        if !path.starts_with(&here) || app.count(HEAD) == 0 {
            (app, here) = (at_help(language), Vec::new());
        }
        for button in &path[here.len()..] {
            app.click(button);
        }
        here.clone_from(&path);
        if app.count(HEAD) == 1 && seen.insert(app.text(HEAD)) {
            look(&app);
            let ids = ["big", "other"].map(|class| app.attrs(&format!(".help-press .{class}"), "id")).concat();
            paths.extend(ids.into_iter().map(|id| [path.clone(), vec![format!("#{id}")]].concat()));
        }
    }
    seen.len()
}

#[test]
fn everything_one_acts_upon_in_help_has_its_english_beneath_it_where_nobody_signed_the_language() {
    let steps = every_step("de", |app| {
        let pressed = app.texts(".help-press .big").len() + app.texts(".help-press .other").len();
        let with_english = app.count(".help-press .big .english") + app.count(".help-press .other .english");
        assert_eq!(with_english, pressed, "{}", app.html());
        for place in [HEAD, "#help-detail", ".help-never", ".help-line", ".help-operator"] {
            assert_eq!(app.count(&format!("{place} .english")), app.count(place), "{place}\n{}", app.html());
        }
        assert_eq!(app.count("#help-call .english"), 1, "{}", app.html());
        assert!(app.attrs(".english", "lang").iter().all(|lang| lang == "en"));
        assert!(app.attrs(".english", "dir").iter().all(|dir| dir == "ltr"));
    });
    assert!(steps > 20, "{steps}");
    let mut english = at_help("en");
    not_breathing(&mut english);
    assert_eq!(english.count(".english"), 0);
}

#[test]
fn english_under_a_later_line_does_not_speak_of_the_first() {
    let mut app = at_help("de");
    not_breathing(&mut app);
    app.click("#help-product");
    app.click("#help-product-prenoxad");
    while app.text("#help-give") != "Gegeben Given" {
        app.click("#help-give");
    }
    assert_eq!(app.text("#help-step-head .english"), "To the first black line");
    app.click("#help-give");
    app.click("#help-again");
    assert_eq!(app.text(HEAD), "Schwarze Linie 2 von 5 Black line 2 of 5");
}

#[test]
fn what_nobody_understands_of_an_open_case_is_gone_at_the_next_start() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("cases.json");
    std::fs::write(&file, "[{\"half\":").unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    assert_eq!((app.text(HEAD).as_str(), file.exists()), ("Do they wake?", false));
}

#[test]
fn clearing_says_so_when_an_open_case_could_not_be_taken_off_the_disk() {
    let folder = tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    std::fs::create_dir_all(folder.path().join("cases.json/kept")).unwrap();
    app.click("#place-more");
    app.click("[href=/settings]");
    app.click("#settings-clear");
    app.click("#clear-yes");
    assert_eq!(app.count("#welcome"), 0, "the first run does not begin again: {}", app.html());
}

#[test]
fn an_app_that_runs_for_days_lets_an_old_case_go() {
    clock!(SECONDS, clock);
    let folder = tempdir().unwrap();
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    app.click("#help-answer-no");
    app.click("#help-close");
    SECONDS.fetch_add(6 * 60 * 60, Ordering::Relaxed);
    app.click("#place-help");
    assert_eq!(app.text(HEAD), "Do they wake?");
    assert!(!folder.path().join("cases.json").exists());
}

/// Only the big button was pressed, from the first question on, and somebody who did not breathe was laid on their side.
#[test]
fn whoever_presses_only_the_big_button_never_leaves_somebody_who_does_not_breathe() {
    clock!(SECONDS, clock);
    let mut app = by_clock(None, "en", clock);
    app.click("#place-help");
    for _ in 0..20 {
        match app.count("#breaths-tap") {
            0 => app.click(".big"),
            _ => {
                SECONDS.fetch_add(10, Ordering::Relaxed);
                app.pass(".help-tick-fast");
            }
        }
        let head = app.text(HEAD);
        assert!(!["On their side", "Still an emergency", "Look again every minute"].contains(&head.as_str()), "{head}");
    }
}

#[test]
fn closing_one_of_two_cases_leaves_the_other_in_sight() {
    let mut app = at_help("en");
    not_breathing(&mut app);
    give(&mut app);
    app.click("#help-more");
    app.click("#help-new");
    app.click("#help-answer-no");
    app.click("#help-more");
    app.click("#help-handover");
    app.click("#help-answer-close");
    app.click("#help-answer-end");
    assert!(app.text("#help-clock").starts_with("Dose 1"), "{}", app.html());
}

#[test]
fn what_is_open_can_be_forgotten_where_it_is_offered() {
    let folder = tempdir().unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    app.click("#help-answer-no");
    app.click("#help-close");
    app.click("#place-help");
    app.click("#help-forget");
    assert_eq!(app.text(HEAD), "Do they wake?");
    assert!(!folder.path().join("cases.json").exists());
}

#[test]
fn abroad_112_is_one_press_away_where_the_own_number_finds_no_signal() {
    let folder = tempdir().unwrap();
    UserData::open(folder.path()).unwrap().set(Setting::Country, &format!("no {}", now().timestamp())).unwrap();
    let mut app = opened(Some(folder.path()), &["en"]);
    app.click("#place-help");
    assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:113"));
    assert_eq!(app.attr("#help-call-112", "href").as_deref(), Some("tel:112"));
}

#[test]
fn the_country_is_chosen_on_the_step_that_calls_also_where_help_came_first() {
    let folder = tempdir().unwrap();
    let link = Link::parse("--help-now").unwrap();
    let first = Opened::in_folder(Some(folder.path()), &["en".to_owned()], now).at(link);
    let mut app = TestApp::new(VirtualDom::new(App).with_root_context(first));
    app.click("#help-answer-no");
    assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:112"));
    app.change("#help-country", "at");
    assert_eq!(
        (app.attr(CALL, "href").as_deref(), app.text(HEAD).as_str()),
        (Some("tel:144"), "Call, phone on loudspeaker")
    );
    app.click("#help-close");
    app.click("#place-help");
    assert_eq!(app.attr(CALL, "href").as_deref(), Some("tel:144"), "it is chosen for the whole app");
}

/// The case of that night was let go a minute after its first answer, as old as the evening.
#[test]
fn help_that_stood_open_all_night_begins_with_the_first_answer() {
    clock!(SECONDS, clock);
    let folder = tempdir().unwrap();
    let mut app = by_clock(Some(folder.path()), "en", clock);
    app.click("#place-help");
    SECONDS.fetch_add(7 * 60 * 60, Ordering::Relaxed);
    not_breathing(&mut app);
    give(&mut app);
    app.click("#help-close");
    app.click("#place-help");
    app.click("#help-go-on-0");
    assert!(app.text("#help-clock").starts_with("Dose 1"), "{}", app.html());
}
