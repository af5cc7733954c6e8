//! Arabic as a web view draws it: numbers that a life depends on, in the order in which they are read.
//!
//! Here: where the letters stand. Not here: which numbers a message has, which `tests/it/words.rs` compares with English.

use serde_json::Value;
use tentlight::store::{Setting, UserData};

use crate::driver::{SOON, Window};

/// From which side each letter of `text` stands, in pixels from the left, where `what` first says it.
fn places(app: &mut Window, what: &str, text: &str) -> Vec<f64> {
    let script = format!(
        "const walk = document.createTreeWalker(document.querySelector({what:?}), NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (walk.nextNode()) {{
            const at = walk.currentNode.data.indexOf({text:?});
            if (at < 0) continue;
            return [...{text:?}].map((_, place) => {{
                range.setStart(walk.currentNode, at + place);
                range.setEnd(walk.currentNode, at + place + 1);
                return range.getBoundingClientRect().left;
            }});
        }}
        return document.querySelector({what:?}).textContent;"
    );
    match app.run(&script) {
        Value::Array(places) => places.iter().map(|place| place.as_f64().unwrap()).collect(),
        said => panic!("{what} does not say {text}: {said}"),
    }
}

/// Whether what comes first in the text stands further left.
fn from_left_to_right(places: &[f64]) -> bool {
    places.is_sorted_by(|one, next| one < next)
}

fn arabic(folder: &std::path::Path) -> Window {
    let user = UserData::open(folder).unwrap();
    user.set(Setting::Language, "ar").unwrap();
    drop(user);
    let mut app = Window::open_with(folder, (390, 844), &["--help-now"]);
    app.wait_for("document.querySelector(\".app[lang='ar'][dir='rtl'] #help-call\")", SOON);
    app
}

#[test]
fn numbers_are_drawn_in_the_order_in_which_they_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = arabic(folder.path());
    assert!(from_left_to_right(&places(&mut app, "#help-call", "112")), "the number to call");
    app.screenshot("arabic-help.png");

    for (press, there) in [
        ("#help-answer-no", "#help-answer-called"),
        ("#help-answer-called", "#help-answer-not"),
        ("#help-answer-not", "#help-give"),
    ] {
        app.click(press);
        app.wait_for(&format!("document.querySelector('{there}')"), SOON);
    }
    app.click("#help-product");
    app.click("#help-product-nyxoid");
    app.wait_for("document.querySelector('main').textContent.includes('1.8')", SOON);
    assert!(from_left_to_right(&places(&mut app, "main", "1.8")), "a dose is not turned into 8.1");
    app.screenshot("arabic-dose.png");

    app.click("#help-give");
    app.wait_for("document.querySelector('.drawing-step') && document.querySelector('#help-give')", SOON);
    app.click("#help-give");
    app.wait_for("document.querySelector('#beat')", SOON);
    let head = "#help-step-head";
    assert!(from_left_to_right(&places(&mut app, head, "30")));
    let (pushes, breaths) = (places(&mut app, head, "30")[0], places(&mut app, head, "2")[0]);
    assert!(breaths < pushes, "30 pushes are read before 2 breaths: {breaths} left of {pushes}");
    app.screenshot("arabic-care.png");
}

/// The app composes a ratio or a range nowhere: it says "30, then 2" and "2 to 3". A group's words, and a clock, may hold one.
#[test]
fn what_stands_between_isolates_is_not_turned_round_by_what_stands_about_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = arabic(folder.path());
    app.run(
        "const probe = document.querySelector('#help-call').closest('.app').appendChild(document.createElement('p'));
        probe.id = 'probe';
        probe.textContent = 'بعد \u{2068}30:2\u{2069} أو \u{2068}2–3\u{2069} دقائق';",
    );
    assert!(from_left_to_right(&places(&mut app, "#probe", "30:2")));
    assert!(from_left_to_right(&places(&mut app, "#probe", "2–3")));
    assert!(
        places(&mut app, "#probe", "2–3")[0] < places(&mut app, "#probe", "30:2")[0],
        "the sentence runs from the right"
    );
}
