//! The head of a screen: back, its title, the quick way out.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::Words;
use crate::domain::Text;
use crate::ui::back::{Ways, use_back};
use crate::ui::context::AppContext;
use crate::ui::frame::Moved;
use crate::ui::route::Route;

/// Back, where a place leads back; the title; the quick way out. Help has a head of its own: it closes. Back is `on_back`
/// where a screen has something to come back to within itself.
#[component]
pub(crate) fn ScreenHead(
    title: Text,
    #[props(default = true)] leads_back: bool,
    #[props(default)] on_back: Option<EventHandler<()>>,
) -> Element {
    rsx! {
        header { class: "screen-head",
            if leads_back {
                Back { on_back }
            }
            ScreenTitle { title }
            Leave {}
        }
    }
}

/// The quick way out.
#[component]
pub(crate) fn Leave() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        button {
            id: "leave",
            class: "screen-button",
            aria_label: app.text("frame-leave").text,
            onclick: {
                let app = app.clone();
                move |_| app.leave()
            },
            Icon { name: "door-open" }
        }
    }
}

/// The title takes the focus when the reader came from another screen, so that a voice begins there.
#[component]
pub(crate) fn ScreenTitle(title: Text) -> Element {
    let moved = use_context::<Moved>();
    rsx! {
        h1 {
            tabindex: "-1",
            onmounted: move |title| {
                let came_here = moved.0.replace(true);
                async move {
                    if came_here {
                        let _ = title.set_focus(true).await; // best effort: the screen reads without it
                    }
                }
            },
            Words { text: title }
        }
    }
}

/// Where the screen says; else one screen back; where there is none, to where the app begins.
#[component]
fn Back(on_back: Option<EventHandler<()>>) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let ways = use_context::<Ways>();
    use_back(usize::from(on_back.is_some()), move |()| on_back.map(|on_back| on_back.call(())).is_some());
    rsx! {
        button {
            id: "back",
            class: "screen-button",
            aria_label: app.text("frame-back").text,
            onclick: move |_| {
                if let Some(on_back) = on_back {
                    on_back.call(());
                } else if !ways.step_back(navigator) {
                    navigator.replace(Route::Start {});
                }
            },
            Icon { name: "arrow-left" }
        }
    }
}
