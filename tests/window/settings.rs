//! Settings: the question before everything is cleared, and where a keyboard and a voice go with it.

use tentlight::store::{Setting, UserData};

use crate::driver::{SOON, Window};

fn wait_for_focus(app: &mut Window, id: &str) {
    app.wait_for(&format!("document.activeElement.id === '{id}'"), SOON);
}

fn open_settings(app: &mut Window) {
    app.click("#place-more");
    app.click("#more-settings");
    app.wait_for("document.activeElement.localName === 'h1'", SOON);
}

/// `inert="false"` is inert: after "Keep it" nothing on the screen could be pressed any more.
#[test]
fn the_question_takes_the_focus_gives_it_back_and_never_hides_help() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.take_keyboard();
    open_settings(&mut app);
    // Escape keeps, wherever the focus is.
    let on_nothing = "document.activeElement.blur();";
    let ways = [
        "document.querySelector('#clear-no').click();",
        "",
        on_nothing,
        "document.querySelector('#place-mix').focus();",
    ];
    for way in ways {
        app.click("#settings-clear");
        wait_for_focus(&mut app, "clear-title");
        assert_eq!(app.eval("document.querySelector('#settings-all').inert"), true);
        let help = "(({ left, top, width, height }) => document.elementFromPoint(left + width / 2, top + height / 2))";
        let at_help = format!("{help}(document.querySelector('#place-help').getBoundingClientRect())");
        assert_eq!(app.eval(&format!("!!{at_help}.closest('#place-help')")), true, "nothing stands before help");
        app.run(way);
        app.keys(&["Escape"]);
        wait_for_focus(&mut app, "settings-clear");
        assert_eq!(app.eval("document.querySelector('#settings-all').inert"), false);
    }
    app.choose("#settings-theme", "light");
    app.wait_for("document.querySelector('.app').dataset.theme === 'light'", SOON);
    app.click("#settings-clear");
    app.click("#clear-yes");
    app.wait_for("document.querySelector('#welcome') && document.querySelector('.app').dataset.theme === 'dark'", SOON);
    app.wait_for("document.activeElement.localName === 'h1'", SOON);
}

/// Of the question two lines were left above its answers, and nothing of what cannot be undone.
#[test]
fn the_whole_question_can_be_read_before_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let user = UserData::open(folder.path()).unwrap();
    for (setting, value) in [(Setting::Welcomed, "yes"), (Setting::Language, "de"), (Setting::TextSize, "200")] {
        user.set(setting, value).unwrap();
    }
    drop(user);
    let mut app = Window::open_sized(folder.path(), 320, 640);
    open_settings(&mut app);
    app.click("#settings-clear");
    wait_for_focus(&mut app, "clear-title");
    app.screenshot("clear-large.png");
    for what in ["title", "text", "no", "yes"] {
        let seen = app.run(&format!(
            "const it = document.querySelector('#clear-{what}');
             const unseen = [];
             for (const block of ['start', 'end']) {{
                 it.scrollIntoView({{ block }});
                 const {{ left, top, bottom }} = it.getBoundingClientRect();
                 const y = block === 'start' ? top + 4 : bottom - 4;
                 if (!it.contains(document.elementFromPoint(left + 20, y))) unseen.push(block);
             }}
             return unseen;"
        ));
        assert_eq!(seen, serde_json::json!([]), "{what}");
    }
    let top = "document.querySelector('.dialog').scrollTo(0, 0), document.querySelector('#clear-title').getBoundingClientRect().top";
    assert!(app.eval(&format!("({top})")).as_f64().unwrap() >= 0.0);
}
