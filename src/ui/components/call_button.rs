//! The button that calls. It needs nothing but the number.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::{Message, Words};
use crate::i18n;
use crate::platform;
use crate::ui::context::Speech;

/// Calls `number`. The digits stand on it, so that another phone can dial them. In practice it dials nobody: there is no
/// link to press, and it says so.
#[component]
pub(crate) fn CallButton(
    number: String,
    #[props(default = "help-call")] id: &'static str,
    #[props(default)] is_practice: bool,
) -> Element {
    let catalogue = use_context::<Speech>();
    if is_practice {
        return rsx! {
            p { id, class: "call-button call-practice", Message { id: "help-practice-call" } }
        };
    }
    // As people write it on the button, as a dialler reads it in the link.
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let link = format!("tel:{dialled}");
    rsx! {
        a {
            id,
            class: "call-button",
            href: "{link}",
            onclick: move |event| {
                if platform::open(&link) {
                    event.prevent_default();
                }
            },
            Icon { name: "phone-call" }
            span { Words { text: i18n::call(&catalogue.read(), &number) } }
        }
    }
}
