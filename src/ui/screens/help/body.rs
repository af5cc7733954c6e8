//! Help on one page, in plain text: what is shown when no guide can be, or when a screen failed.

use dioxus::prelude::*;

use crate::domain::{ANYWHERE, Call, Text};
use crate::platform;
use crate::ui::components::{CallButton, Icon, Message, RecoveryPosition, Words};
use crate::ui::context::Speech;
use crate::ui::helping::Facts;

/// How to lay somebody on their side, step by step.
const ON_THEIR_SIDE: [&str; 5] =
    ["help-side-kneel", "help-side-hand", "help-side-knee", "help-side-roll", "help-side-head"];

/// What to do and whom to call. `place` is the country whose number it is, and what
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
        HelpFoot { call, place }
    }
}

/// Whom to call, and that whoever answers outranks the app: at the foot of every page of help.
#[component]
pub(crate) fn HelpFoot(
    call: Call,
    #[props(!optional)] place: Option<(Text, Option<Text>)>,
    #[props(default)] is_practice: bool,
) -> Element {
    let number = call.number.clone();
    rsx! {
        footer { class: "help-foot",
            p { class: "help-operator", Message { id: "help-operator" } }
            CallButton { number: call.number, is_practice }
            if let Some((country, note)) = place {
                p { class: "help-place",
                    Words { text: country }
                    if let Some(note) = note {
                        ". "
                        Words { text: note }
                    }
                }
            }
            if call.has_112 && !is_practice {
                if call.is_local && number != ANYWHERE {
                    a { id: "help-call-112", class: "help-signal", href: "tel:{ANYWHERE}",
                        onclick: move |event| {
                            if platform::open(&format!("tel:{ANYWHERE}")) {
                                event.prevent_default();
                            }
                        },
                        Message { id: "help-no-signal" }
                    }
                } else {
                    p { class: "help-signal", Message { id: "help-no-signal" } }
                }
            }
        }
    }
}

/// The one page as a screen of its own: where no step can be shown.
#[component]
pub(super) fn HelpPage(facts: Facts, on_close: EventHandler<()>) -> Element {
    rsx! {
        main { id: "help-screen", class: "screen help",
            header { class: "help-head",
                h1 { Message { id: "help-title" } }
                Close { on_close }
            }
            HelpBody { call: facts.call, place: facts.place }
        }
    }
}

/// The cross of every page of help: what is open stays open.
#[component]
pub(super) fn Close(on_close: EventHandler<()>) -> Element {
    let speech = use_context::<Speech>();
    rsx! {
        button {
            id: "help-close",
            class: "screen-button",
            aria_label: speech.read().text("help-close").text,
            onclick: move |_| on_close.call(()),
            Icon { name: "x" }
        }
    }
}
