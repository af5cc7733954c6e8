//! Events, places, groups, meetings and warnings in a real window, over the demonstration.

use tentlight::i18n::Language;
use tentlight::store::{Setting, UserData};

use crate::demo;
use crate::driver::{SOON, Window};
use crate::gallery::WRONG;

const PHONE: (u32, u32) = (390, 844);

/// A look at the screen that is shown: a picture, and nothing that a voice or a keyboard would stumble on.
fn look(app: &mut Window, name: &str) {
    app.screenshot(&format!("places-{name}.png"));
    assert_eq!(app.axe(), Vec::<String>::new(), "{name}");
    let wide = app.eval("document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth");
    assert_eq!(wide, false, "{name} is too wide");
}

fn open_first(app: &mut Window, way: &str, then: &str) {
    app.run(&format!("document.querySelector('main a[href*=\"{way}\"]').click();"));
    app.wait_for(&format!("document.querySelector('{then}')"), SOON);
}

/// What a stranger does with it: which event is on, what stands where, who is near, who meets, what is warned of.
fn walk(app: &mut Window, tag: &str) {
    app.click("#place-events");
    app.wait_for("document.querySelector('.events-row')", SOON);
    look(app, &format!("{tag}-events"));
    app.click("#events-month");
    app.wait_for("document.querySelector('.events-month table')", SOON);
    look(app, &format!("{tag}-month"));
    app.click("#events-month");
    open_first(app, "/mossglow", "#event-favourite");
    app.click("#event-favourite");
    assert_eq!(app.attr("#event-favourite", "aria-pressed").as_deref(), Some("true"));
    look(app, &format!("{tag}-event"));
    assert_eq!(app.eval("document.querySelectorAll('#event-stalls li').length"), 3);
    app.click("#place-nearby");
    app.wait_for("document.querySelector('#place-search')", SOON);
    look(app, &format!("{tag}-asked"));
    app.fill("#place-search", "berl");
    app.wait_for("document.querySelector('#place-found button')", SOON);
    app.run("document.querySelector('#place-found button').click();");
    app.wait_for("document.querySelector('#nearby-list .spot')", SOON);
    look(app, &format!("{tag}-nearby"));
    open_first(app, "/lantern-street", "#stall");
    look(app, &format!("{tag}-stall"));
    for (place, first, one) in [
        ("#nearby-meetings", "/meetings/", "main"),
        ("#nearby-groups", "/groups/", "main"),
        ("#nearby-alerts", "alprazolam", "main"),
    ] {
        app.click("#place-nearby");
        app.wait_for(&format!("document.querySelector('{place}')"), SOON);
        app.click(place);
        app.wait_for(&format!("!document.querySelector('{place}')"), SOON);
        let name = place.trim_start_matches("#nearby-");
        look(app, &format!("{tag}-{name}"));
        if app.eval(&format!("document.querySelectorAll('main a[href*=\"{first}\"]').length")) != 0 {
            open_first(app, first, one);
            look(app, &format!("{tag}-{name}-one"));
        }
    }
}

#[test]
fn what_groups_say_of_the_world_is_found_read_and_marked() {
    let folder = tempfile::tempdir().unwrap();
    demo::follow(folder.path());
    let mut app = Window::open_with(folder.path(), PHONE, &[]);
    walk(&mut app, "en");
    drop(app);
    let mut app = Window::open_with(folder.path(), PHONE, &[]);
    app.click("#place-events");
    app.wait_for("document.querySelector('.events-favoured')", SOON);
}

#[test]
fn on_a_small_phone_in_german_and_at_200_percent_nothing_runs_out_of_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    demo::follow(folder.path());
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Language, "de").unwrap();
    user.set(Setting::TextSize, "200").unwrap();
    drop(user);
    walk(&mut Window::open_with(folder.path(), (320, 640), &[]), "de-200");
}

/// The walk of the gallery follows nobody. This one does, in a language each.
#[test]
fn an_event_and_a_stall_fit_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    demo::follow(folder.path());
    let mut wrong = Vec::new();
    for language in Language::offered() {
        UserData::open(folder.path()).unwrap().set(Setting::Language, &language.tag).unwrap();
        let mut app = Window::open_with(folder.path(), (320, 640), &[]);
        app.click("#place-events");
        app.wait_for("document.querySelector('.events-row')", SOON);
        let mut measure = |app: &mut Window, name: &str| {
            app.long_screenshot(&format!("gallery/places/{name}-{}.png", language.tag));
            let found: Vec<String> = serde_json::from_value(app.run(WRONG)).unwrap();
            wrong.extend(found.into_iter().map(|one| format!("{} {name}: {one}", language.tag)));
        };
        measure(&mut app, "events");
        open_first(&mut app, "/mossglow", "#event-favourite");
        measure(&mut app, "event");
        app.run("document.querySelector('#event-stalls a').click();");
        app.wait_for("document.querySelector('#stall')", SOON);
        measure(&mut app, "stall");
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
