//! A text that says which language it is in, so that a fallback is marked and a voice can change.

use dioxus::prelude::*;

use crate::domain::Text;
use crate::ui::context::Speech;

/// Shows `text`; with its language where that is not the reader's.
#[component]
pub(crate) fn Words(text: Text) -> Element {
    let spoken = use_context::<Speech>().read().language().tag.clone();
    if text.lang == spoken {
        return rsx! {
            {text.text}
        };
    }
    rsx! {
        span { lang: "{text.lang}", {text.text} }
    }
}

/// Shows a message without variables.
#[component]
pub(crate) fn Message(id: &'static str) -> Element {
    let text = use_context::<Speech>().read().text(id);
    rsx! {
        Words { text }
    }
}
