//! The Mix screen: type, pick, read; in the reader's language, also after the next start.

use crate::driver::{SOON, Window};

fn pick(app: &mut Window, typed: &str, id: &str) {
    app.fill("#mix-search", typed);
    app.click(&format!("#mix-found button[data-id={id}]"));
    app.wait_for("document.querySelector('#mix-search').value === ''", SOON);
}

fn ketamine_and_alcohol(app: &mut Window) {
    pick(app, "ket", "ketamine");
    app.wait_for("document.activeElement.id === 'mix-search'", SOON); // the keyboard stays for the second name
    pick(app, "alc", "alcohol");
    app.wait_for("document.querySelectorAll('#mix-pairs li[data-risk]').length === 1", SOON);
}

#[test]
fn two_names_give_their_verdict_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    assert_eq!(app.attr(".app", "lang").as_deref(), Some("en"));

    ketamine_and_alcohol(&mut app);
    assert_eq!(app.attr("#verdict", "data-risk").as_deref(), Some("dangerous"));
    assert_eq!(app.text("#verdict h2"), "Can kill.");
    assert_eq!(app.attr("#mix-pairs li[data-risk]", "data-risk").as_deref(), Some("dangerous"));
    assert_eq!(app.text("#mix-pairs .pair-names"), "Alcohol + Ketamine");
    app.screenshot("mix-verdict.png");

    app.fill("#mix-search", "zzqx");
    app.click("#mix-unknown");
    app.wait_for("document.querySelectorAll('#mix-pairs li[data-risk=unknown]').length === 2", SOON);
    assert_eq!(app.text("#verdict h2"), "Can kill, and 2 pairs nobody has rated.");
    app.click("Remove zzqx");
    app.wait_for("document.querySelectorAll('#mix-pairs li[data-risk]').length === 1", SOON);

    app.click("#place-more");
    app.click("#more-settings");
    app.choose("#settings-language", "de");
    app.wait_for("document.querySelector('.app').lang === 'de'", SOON);
    app.click("#place-mix");
    assert!(app.text("#verdict h2").starts_with("Lebensgefährlich."));
    assert_eq!(app.text("#verdict h2 .english"), "Can kill.");
    app.screenshot("mix-verdict-de.png");
    drop(app);

    let mut app = Window::open(folder.path());
    assert_eq!(app.attr(".app", "lang").as_deref(), Some("de"), "the language stays");
    ketamine_and_alcohol(&mut app);
    assert_eq!(app.text("#verdict h2 .english"), "Can kill.");
    app.click("Alkohol entfernen");
    app.wait_for("!document.querySelector('#verdict')", SOON);
}

/// Keys of a fast typist come every 30 ms: faster than a bound field would get its letters back.
#[test]
fn a_fast_typist_loses_no_letter() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    for _ in 0..5 {
        app.run(
            "const field = document.querySelector('#mix-search');
             field.focus();
             for (const letter of 'methamphetamine') {
                 field.value += letter;
                 field.dispatchEvent(new Event('input', { bubbles: true }));
                 await new Promise(done => setTimeout(done, 30));
             }",
        );
        assert_eq!(app.eval("document.querySelector('#mix-search').value"), "methamphetamine");
        app.click("#mix-found button[data-id=methamphetamine]");
        app.wait_for("document.querySelector('#mix-search').value === ''", SOON);
        app.click("#mix-chosen button");
        app.wait_for("!document.querySelector('#mix-chosen')", SOON);
    }
}

#[test]
fn letters_typed_fast_all_arrive() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.run(
        "const field = document.querySelector('#mix-search');
         for (const letter of 'methamphetamine') {
             field.value += letter;
             field.dispatchEvent(new Event('input', { bubbles: true }));
         }",
    );
    app.wait_for("document.querySelector('#mix-found button[data-id=methamphetamine]')", SOON);
    assert_eq!(app.eval("document.querySelector('#mix-search').value"), "methamphetamine");
}

#[test]
fn what_goes_wrong_in_the_page_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    let said = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| app.eval("nothing.here"))).unwrap_err();
    let said = said.downcast_ref::<String>().unwrap();
    assert!(said.contains("ReferenceError"), "{said}");
    assert_eq!(app.eval("1 + 1"), 2, "and the next line is answered");
}
