//! No screen breaks a rule of accessibility that a program can check.

use crate::driver::Window;
use crate::gallery::Look;

#[test]
fn every_screen_has_no_axe_violation() {
    let look = Look { language: "en", width: 390, theme: "dark", text: 100 };
    let mut wrong = Vec::new();
    for look in [look, Look { theme: "light", ..look }, Look { text: 200, ..look }] {
        look.walk(|app, stop| {
            wrong.extend(app.axe().into_iter().map(|line| format!("{look} {}: {line}", stop.name)));
        });
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn axe_finds_what_is_broken() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = Window::open(folder.path());
    app.run(
        "document.querySelector('h1').remove(); document.querySelector('input').outerHTML = '<input id=nameless>';",
    );
    let said = app.axe().join("\n");
    assert!(said.contains("page-has-heading-one: "), "{said}");
    assert!(said.contains("label: #nameless: "), "{said}");
}
