//! The button that calls. It needs nothing but the number.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::Words;
use crate::i18n;
use crate::platform;
use crate::ui::context::Speech;

/// Calls `number`. The digits stand on it, so that another phone can dial them.
#[component]
pub(crate) fn CallButton(number: String) -> Element {
    let catalogue = use_context::<Speech>();
    let link = format!("tel:{number}");
    rsx! {
        a {
            id: "help-call",
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
