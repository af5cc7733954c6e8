//! Settings: the question before everything is cleared, and where a keyboard and a voice go with it.

use crate::driver::{SOON, Window};

fn wait_for_focus(app: &mut Window, id: &str) {
    app.wait_for(&format!("document.activeElement.id === '{id}'"), SOON);
}

/// `inert="false"` is inert: after "Keep it" nothing on the screen could be pressed any more.
#[test]
fn the_question_takes_the_focus_gives_it_back_and_never_hides_help() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.click("#place-more");
    app.click("#more-settings");
    app.wait_for("document.activeElement.localName === 'h1'", SOON);
    let escape =
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));";
    for answer in ["document.querySelector('#clear-no').click();", escape] {
        app.click("#settings-clear");
        wait_for_focus(&mut app, "clear-no");
        assert_eq!(app.eval("document.querySelector('#settings').inert"), true);
        let help = "(({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2))";
        let at_help = format!("{help}(document.querySelector('#place-help').getBoundingClientRect())");
        assert_eq!(app.eval(&format!("!!{at_help}.closest('#place-help')")), true, "nothing stands before help");
        app.run(answer);
        wait_for_focus(&mut app, "settings-clear");
        assert_eq!(app.eval("document.querySelector('#settings').inert"), false);
    }
    app.choose("#settings-theme", "light");
    app.wait_for("document.querySelector('.app').dataset.theme === 'light'", SOON);
    app.click("#settings-clear");
    app.click("#clear-yes");
    app.wait_for("document.querySelector('#welcome') && document.querySelector('.app').dataset.theme === 'dark'", SOON);
}
