//! Help: the call, whether they wake, and how to lay somebody on their side. Needs no database.

use dioxus::prelude::*;

use crate::domain::{Call, Text};
use crate::ui::components::{CallButton, Icon, Message, RecoveryPosition, ScreenTitle, Words};
use crate::ui::context::AppContext;
use crate::ui::route::{Place, Route};

/// How to lay somebody on their side, step by step.
const ON_THEIR_SIDE: [&str; 5] =
    ["help-side-kneel", "help-side-hand", "help-side-knee", "help-side-roll", "help-side-head"];

/// The screen: no places below it, and the call button never leaves.
#[component]
pub(crate) fn Help() -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let close = {
        let app = app.clone();
        move |_| {
            let start = app.settings.peek().start();
            if navigator.can_go_back() {
                navigator.go_back();
            } else if start == Place::Help {
                navigator.replace(if app.settings.peek().hides_mix { Route::Events {} } else { Route::Mix {} });
            } else {
                navigator.replace(Route::Start {});
            }
        }
    };
    rsx! {
        main { id: "help-screen", class: "screen help",
            header { class: "screen-head",
                ScreenTitle { title: app.text("help-title") }
                button { id: "help-close", class: "screen-button", aria_label: app.text("help-close").text, onclick: close,
                    Icon { name: "x" }
                }
            }
            HelpBody { call: app.call(), place: app.call_note() }
        }
    }
}

/// What to do and whom to call. Also shown when nothing else can be. `place` is the country whose number it is, and what
/// is to be known of it.
#[component]
pub(crate) fn HelpBody(call: Call, #[props(!optional)] place: Option<(Text, Option<Text>)>) -> Element {
    rsx! {
        div { class: "help-steps",
            section {
                h2 { Message { id: "help-wake" } }
                p { Message { id: "help-wake-yes" } }
            }
            section { class: "help-act",
                h2 { Message { id: "help-not-waking" } }
                p { Message { id: "help-loudspeaker" } }
                p { class: "help-never", Message { id: "help-never-sleep" } }
                p { Message { id: "help-naloxone" } }
                p { Message { id: "help-count" } }
            }
            section {
                h2 { Message { id: "help-not-breathing" } }
                p { Message { id: "help-push" } }
                h2 { Message { id: "help-slow" } }
                p { Message { id: "help-slow-breaths" } }
            }
            section {
                h2 { Message { id: "help-breathing" } }
                figure {
                    RecoveryPosition {}
                    figcaption { Message { id: "help-side-seen" } }
                }
                ol {
                    for step in ON_THEIR_SIDE {
                        li { key: "{step}", Message { id: step } }
                    }
                }
                p { Message { id: "help-recheck" } }
            }
            p { class: "help-review", Message { id: "verdict-not-reviewed" } }
        }
        footer { class: "help-foot",
            p { class: "help-operator", Message { id: "help-operator" } }
            CallButton { number: call.number }
            if let Some((country, note)) = place {
                p { class: "help-place",
                    Words { text: country }
                    if let Some(note) = note {
                        ". "
                        Words { text: note }
                    }
                }
            }
            if call.has_112 {
                p { class: "help-signal", Message { id: "help-no-signal" } }
            }
        }
    }
}
