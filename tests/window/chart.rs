//! The chart and the pages behind it: heads that stay, keys that move, cells that open.

use crate::driver::{SOON, Window};

/// Where the heads of the matrix stand: the top of the first column's, the start of the first row's.
const HEADS: &str = "(() => {
    const box = what => document.querySelector(what).getBoundingClientRect();
    return [box('#chart-matrix thead th').top, box('#chart-matrix tbody th[scope=row]').left];
})()";

fn open_chart(app: &mut Window) {
    app.click("#place-more");
    app.click("#more-chart");
    app.wait_for("document.querySelectorAll('#chart-matrix td[data-risk]').length === 53 * 53", SOON);
}

fn press(app: &mut Window, key: &str) {
    app.run(&format!(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}));"
    ));
}

#[test]
fn the_heads_of_the_chart_stay_while_it_is_scrolled() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open_sized(folder.path(), 320, 640);
    open_chart(&mut app);
    let columns = app.eval(
        "[...document.querySelectorAll('#chart-matrix tbody tr:nth-child(2) td[data-risk]')]
             .filter(cell => cell.getBoundingClientRect().right <= innerWidth).length",
    );
    assert!(columns.as_u64().unwrap() >= 3, "{columns} columns stand beside the names, and the next one shows");
    // The legend scrolls away first.
    app.run("document.querySelector('#chart-scroll').scrollTo(200, 600);");
    app.settle();
    let before = app.eval(HEADS);
    app.run("document.querySelector('#chart-scroll').scrollTo(900, 1500);");
    app.settle();
    assert_eq!(app.eval(HEADS), before);
    app.screenshot("chart-scrolled.png");
}

#[test]
fn a_cell_reached_by_keys_opens_its_pair_and_the_pair_opens_in_mix() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    open_chart(&mut app);
    assert_eq!(app.eval("document.querySelectorAll('#chart-matrix [tabindex=\"0\"]').length"), 1, "one stop for Tab");
    app.run("document.querySelector('#chart-matrix [tabindex=\"0\"]').focus();");
    for key in ["ArrowDown", "ArrowDown", "ArrowRight"] {
        app.run("window.before = document.activeElement;");
        press(&mut app, key);
        app.wait_for("document.activeElement !== window.before", SOON);
    }
    let name = app.eval("document.activeElement.getAttribute('aria-label')");
    let name = name.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    press(&mut app, "Enter");
    app.wait_for("document.querySelector('#chart #verdict')", SOON);
    let picked = app.text("#chart-picked");
    let first = name.split(" + ").next().unwrap();
    assert!(picked.contains(first), "{name} opened {picked}");
    let level = app.attr("#verdict", "data-risk");
    app.click("#chart-to-mix");
    app.wait_for("document.querySelectorAll('#mix-chosen li').length === 2", SOON);
    assert_eq!(app.attr("#verdict", "data-risk"), level);
    app.click("#mix-about a");
    app.wait_for("document.querySelectorAll('#substance-others [data-id]').length > 40", SOON);
    app.click("#back");
    app.wait_for("document.querySelectorAll('#mix-chosen li').length === 2", SOON);
}
