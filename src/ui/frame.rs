//! What stands around every screen: language, direction, theme, the places at the bottom.

use std::cell::Cell;
use std::rc::Rc;

use chrono::DateTime;
use dioxus::prelude::*;

use super::back::{Ways, use_back, use_steps};
use super::components::{Icon, Message};
use super::context::{AppContext, Speech};
use super::device::{Arrived, use_hidden};
use super::reminders::Reminders;
use super::route::{Place, Route};
use super::screens::{HelpBody, Left, Start, Welcome};
use crate::domain::{Link, number_to_call};

/// Whether a screen was shown before this one: then the title of the next takes the focus.
#[derive(Clone, Default)]
pub(super) struct Moved(pub(super) Rc<Cell<bool>>);

/// The frame around the screen of the route.
#[component]
pub(super) fn Frame() -> Element {
    let app = use_context::<AppContext>();
    let route = use_route::<Route>();
    let settings = app.settings.read().clone();
    let language = app.catalogue.read().language().clone();
    use_document_language(app.catalogue);
    use_arrived(&app);
    use_steps(route.to_string());
    let (ways, navigator) = (use_context::<Ways>(), use_navigator());
    use_back(0, move |()| ways.step_back(navigator));
    let has_left = *app.has_left.read();
    let is_hidden = settings.hides(&route);
    let here = if is_hidden { settings.start() } else { route.place(settings.start()) };
    // Nothing stands before help: neither the first run nor an app that was left. But one that begins with help and was
    // left is empty, too, until somebody asks for help.
    let asks_for_help = matches!(route, Route::Help {} | Route::HelpGuide { .. });
    let shows_help = here == Place::Help && (!has_left || asks_for_help);
    let shown = match (shows_help, has_left, settings.welcomed) {
        (true, ..) => "help",
        (_, true, _) => "left",
        (_, _, false) => "welcome",
        _ => here.word(),
    };
    use_hidden(matches!(shown, "mix" | "help"));
    rsx! {
        div {
            class: "app",
            lang: "{language.tag}",
            dir: language.direction(),
            "data-theme": settings.theme.word(),
            "data-text": "{settings.text_size}",
            "data-place": shown,
            // Never before help, the first run, or an app that was left.
            if !matches!(shown, "help" | "left" | "welcome") && route != (Route::Rehearsal {}) {
                Reminders {}
            }
            // A new screen begins at its top, and its boundary without the error of the last one.
            for screen in [format!("{shown} {route}")] {
                Boundary { key: "{screen}", shows_help,
                    match shown {
                        "left" => rsx! { Left {} },
                        "welcome" => rsx! { Welcome {} },
                        _ if is_hidden => rsx! { Start {} },
                        _ => rsx! { Outlet::<Route> {} },
                    }
                }
            }
            // Practice is as full a screen as what it is the practice for; one press there makes it real.
            if !shows_help && route != (Route::Rehearsal {}) {
                Places { here: (shown == here.word()).then_some(here) }
            }
        }
    }
}

/// Follows a link that opened the app while it was running.
fn use_arrived(app: &AppContext) {
    let (app, navigator) = (app.clone(), use_navigator());
    let mut arrived = use_context::<Arrived>().0;
    use_effect(move || {
        let Some(link) = arrived.read().clone() else { return };
        arrived.set(None);
        if let Ok(Link::Help(guide)) = link {
            navigator.push(Route::HelpGuide { guide: guide.to_string() });
        } else {
            app.come_back();
            app.invite(link);
            navigator.push(Route::Follow {});
        }
    });
}

/// Tells the page itself which language it is in: a voice asks there first.
pub(super) fn use_document_language(speech: Speech) {
    use_effect(move || {
        let language = speech.read().language().clone();
        // Tags hold letters, digits and hyphens alone.
        let set = format!(
            "document.documentElement.lang = '{}'; document.documentElement.dir = '{}';",
            language.tag,
            language.direction()
        );
        document::eval(&set);
    });
}

/// Holds a screen. When it fails, it says so in its place, and every other place is still there; so is what to do and
/// whom to call, when it was Help.
#[component]
fn Boundary(shows_help: bool, children: Element) -> Element {
    rsx! {
        ErrorBoundary {
            handle_error: move |_| rsx! {
                main { class: if shows_help { "screen help" } else { "screen" },
                    h1 { Message { id: "frame-failed" } }
                    p { role: "status", Message { id: "problem-screen" } }
                    if shows_help {
                        HelpBody { call: number_to_call(None, DateTime::UNIX_EPOCH), place: None }
                    }
                }
            },
            {children}
        }
    }
}

/// The places. Help stands in the middle of every screen, and is never left out.
#[component]
fn Places(here: Option<Place>) -> Element {
    let app = use_context::<AppContext>();
    let places = match (*app.has_left.read(), app.settings.read().hides_mix) {
        (true, _) => vec![Place::Help],
        (_, true) => vec![Place::Events, Place::Nearby, Place::Help, Place::More],
        _ => vec![Place::Mix, Place::Events, Place::Help, Place::Nearby, Place::More],
    };
    rsx! {
        nav { id: "places", class: "places", aria_label: app.text("frame-places").text,
            ul {
                for place in places {
                    li { key: "{place.word()}", class: "places-{place.word()}", "data-here": here == Some(place),
                        PlaceLink { place, is_here: here == Some(place) }
                    }
                }
            }
        }
    }
}

/// A place. No `Link` of the router: that marks an address as current, and where the app begins, and inside a place, the
/// address is another.
#[component]
fn PlaceLink(place: Place, is_here: bool) -> Element {
    let app = use_context::<AppContext>();
    let (navigator, route) = (use_navigator(), use_route::<Route>());
    let icon = match place {
        Place::Mix => "intersect",
        Place::Events => "tent",
        Place::Help => "lifebuoy",
        Place::Nearby => "map-pin",
        Place::More => "dots-three-outline",
    };
    rsx! {
        a {
            id: "place-{place.word()}",
            href: "{place.route()}",
            aria_current: is_here.then_some("page"),
            onclick: move |event| {
                event.prevent_default();
                // Or "back" would lead from a screen to itself.
                if route != place.route() {
                    navigator.push(place.route());
                }
                // Whoever looks for help comes back to where they were.
                if place != Place::Help {
                    app.come_in();
                }
            },
            Icon { name: icon }
            span { Message { id: place.label() } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::context::use_speech;
    use super::*;
    use crate::i18n::Language;

    #[component]
    fn Fails() -> Element {
        Err(std::fmt::Error)?
    }

    #[component]
    fn FailsInside() -> Element {
        use_speech(use_signal(|| Language::of("de").unwrap()));
        rsx! {
            Boundary { shows_help: false, p { "one screen" } Fails {} }
            Boundary { shows_help: false, p { "another" } }
            Boundary { shows_help: true, p { "help" } Fails {} }
        }
    }

    #[test]
    fn a_screen_that_fails_says_so_and_leaves_all_else_standing() {
        let mut dom = VirtualDom::new(FailsInside);
        dom.rebuild_in_place();
        dom.render_immediate(&mut dioxus::core::NoOpMutations);
        let page = dioxus_ssr::render(&dom);
        assert!(page.contains("<main") && page.contains("role=\"status\"") && page.contains("Das hat nicht"), "{page}");
        assert!(page.contains("another") && !page.contains("one screen"), "{page}");
        assert_eq!(page.matches("href=\"tel:112\"").count(), 1, "whom to call stands where help failed: {page}");
    }
}
