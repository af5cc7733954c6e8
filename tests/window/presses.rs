//! Real keys and a real pointer: where the focus goes when what was pressed is gone, and what a second press may not do.

use tentlight::store::{Setting, UserData};

use crate::driver::{SOON, Window};

/// Where the focus is: the element's id, else its tag and what stands on it.
const FOCUS: &str =
    r"(it => it.id || `${it.localName} ${it.textContent.replace(/[\u2068\u2069]/g, '')}`)(document.activeElement)";

fn wait_for_focus(app: &mut Window, what: &str) {
    app.wait_for(&format!("{FOCUS}.startsWith('{what}')"), SOON);
}

/// The app past its first run, with the keyboard, and type that is so many percent of the usual.
fn large(width: u32, height: u32, percent: &str) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Welcomed, "yes").unwrap();
    user.set(Setting::TextSize, percent).unwrap();
    drop(user);
    let mut app = Window::open_sized(folder.path(), width, height);
    app.take_keyboard();
    (folder, app)
}

fn pick(app: &mut Window, typed: &str, id: &str) {
    app.fill("#mix-search", typed);
    app.enter(&format!("#mix-found button[data-id={id}]"));
    app.wait_for("document.querySelector('#mix-search').value === ''", SOON);
}

fn three(app: &mut Window) {
    for (typed, id) in [("ket", "ketamine"), ("alc", "alcohol"), ("mdma", "mdma")] {
        pick(app, typed, id);
    }
    app.wait_for("document.querySelectorAll('#mix-pairs li[data-risk]').length === 3", SOON);
}

/// The verdict stood thousands of pixels above what was pressed.
#[test]
fn the_headline_comes_into_sight_with_every_change_of_the_mix() {
    for (width, height, percent) in [(390, 844, "200"), (320, 640, "200"), (390, 844, "150"), (320, 640, "100")] {
        let (_folder, mut app) = large(width, height, percent);
        three(&mut app);
        let in_sight = "(({ top, bottom }) => top >= 0
            && bottom <= document.querySelector('#places').getBoundingClientRect().top
            && (dock => dock.position !== 'sticky' || bottom <= document.querySelector('.mix-dock').getBoundingClientRect().top)
                (getComputedStyle(document.querySelector('.mix-dock')))
        )(document.querySelector('#verdict h2').getBoundingClientRect())";
        app.wait_for(in_sight, SOON);
        for pairs in [1, 0] {
            app.run("document.querySelector('main').scrollTo(0, 1e6);");
            app.enter("#mix-chosen button");
            app.wait_for(&format!("document.querySelectorAll('#mix-pairs li[data-risk]').length === {pairs}"), SOON);
            let seen = if pairs > 0 { in_sight } else { "document.activeElement.className === 'chip'" };
            app.wait_for(seen, SOON);
        }
    }
}

#[test]
fn the_focus_goes_on_when_what_was_pressed_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open_new(folder.path());
    app.take_keyboard();
    app.enter("#welcome-start");
    wait_for_focus(&mut app, "h1 Mix");
    pick(&mut app, "ket", "ketamine");
    wait_for_focus(&mut app, "mix-search");
    app.keys(&["a", "l", "c", "o", "h", "o", "l"]);
    app.wait_for("document.querySelector('#mix-found button[data-id=alcohol]')", SOON);
    app.keys(&["Tab", "Return"]);
    wait_for_focus(&mut app, "h2 Can kill.");
    // The same once more changes nothing: the field is there for another.
    pick(&mut app, "alc", "alcohol");
    wait_for_focus(&mut app, "mix-search");
    pick(&mut app, "mdma", "mdma");
    wait_for_focus(&mut app, "h2 Can kill.");
    for (chip, next) in [(2, "button MDMA"), (2, "button Ketamine"), (1, "h1 Mix")] {
        app.enter(&format!("#mix-chosen li:nth-child({chip}) button"));
        wait_for_focus(&mut app, next);
    }
    app.enter("#mix-often button");
    wait_for_focus(&mut app, "h2 Can kill.");
    app.enter("#leave");
    wait_for_focus(&mut app, "left-back");
    app.keys(&["Return"]);
    wait_for_focus(&mut app, "h1 Mix");
}

#[test]
fn a_second_press_that_meets_nothing_leaves_the_focus_where_the_first_led() {
    let (_folder, mut app) = large(390, 844, "100");
    app.tap("a[href='/chart']", 2);
    wait_for_focus(&mut app, "h1 Chart");
    app.tap("#place-more", 1);
    app.wait_for("document.querySelector('#more-about')", SOON);
    app.tap("#more-about", 2);
    wait_for_focus(&mut app, "h1 About");
    app.settle();
    wait_for_focus(&mut app, "h1 About");
}

/// Every click, by what it met.
const NOTE_CLICKS: &str = "window.clicked = [];
     document.addEventListener('click', event => window.clicked.push(event.target.closest('[id]')?.id), true);";

/// What is new hears nothing for half a second: after that, nothing more comes of the second press.
pub(crate) const HEARS: &str = "await Promise.all(document.getAnimations()
    .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime)).map(one => one.finished));";

/// Seen with real presses: Help pressed twice called, its cross pressed twice left the app.
#[test]
fn a_second_press_neither_calls_nor_leaves() {
    let (_folder, mut app) = large(390, 844, "100");
    app.run(NOTE_CLICKS);
    app.tap("#place-help", 2);
    app.wait_for("document.querySelector('#help-screen')", SOON);
    app.run(HEARS);
    assert_eq!(app.eval("window.clicked.includes('help-call')"), false);
    app.tap("#help-close", 2);
    app.wait_for("document.querySelector('#mix-search')", SOON);
    app.run(HEARS);
    assert_eq!(app.eval("window.clicked.includes('leave') || !!document.querySelector('#left')"), false);
}

/// The second press on a link that the first one took away handed its address to the system's browser.
#[test]
fn a_link_of_ours_that_nothing_listens_to_any_more_leads_nowhere() {
    let (_folder, mut app) = large(390, 844, "100");
    app.run(
        "document.body.insertAdjacentHTML('beforeend', '<a id=left-over href=/substance/ketamine>Left over</a>');
         window.followed = [];
         window.addEventListener('click', event => window.followed.push(!event.defaultPrevented));
         document.querySelector('#left-over').click();",
    );
    assert_eq!(app.eval("window.followed"), serde_json::json!([false]));
}

#[test]
fn back_from_a_pair_or_a_row_of_the_chart_is_the_whole_chart_where_the_reader_was() {
    let (_folder, mut app) = large(390, 844, "100");
    app.click("a[href='/chart']");
    let cell = "#chart-line-30 td:nth-of-type(20)";
    for opened in [cell, "#chart-line-30 th"] {
        app.wait_for("document.querySelectorAll('#chart-matrix td[data-risk]').length === 53 * 53", SOON);
        app.click(opened);
        app.wait_for("document.querySelector('#chart-picked')", SOON);
        app.enter("#back");
        app.wait_for(&format!("document.activeElement === document.querySelector('{opened}')"), SOON);
        let seen = "(({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2))";
        let at = format!("{seen}(document.activeElement.getBoundingClientRect())");
        assert_eq!(app.eval(&format!("document.activeElement.contains({at})")), true, "{opened} is in sight");
    }
    app.enter("#back");
    wait_for_focus(&mut app, "h1 Mix");
}

/// The button that stood under the thumb after the spray was unpacked was "Given": a dose nobody gave was on the clock.
#[test]
fn a_second_press_gives_no_dose_and_answers_no_step_it_did_not_see() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.click("#place-help");
    for answer in ["no", "called", "not"] {
        app.wait_for(&format!("document.querySelector('#help-answer-{answer}')"), SOON);
        app.click(&format!("#help-answer-{answer}"));
    }
    app.wait_for("document.querySelector('#help-give')", SOON);
    app.run(HEARS);
    let unpack = app.text("#help-step-head");
    app.tap("#help-give", 2);
    app.wait_for(&format!("document.querySelector('#help-step-head').textContent !== {unpack:?}"), SOON);
    app.run(HEARS);
    assert_eq!(app.eval("!!document.querySelector('#help-give')"), true, "the dose waits to be given");
    assert_eq!(app.eval("!!document.querySelector('#help-clock')"), false);
}
