//! The question before what cannot be undone.
//!
//! # Why so
//!
//! Nothing stands before Help, so this is no `<dialog>` opened by `showModal`, which takes the places away from a thumb,
//! a keyboard and a voice, and it does not say `aria-modal`, which takes them away from a voice. It stands between the
//! screen, which its owner makes `inert`, and the places; Tab goes round through its two answers and the places.

use dioxus::prelude::*;

use super::words::Words;
use crate::domain::Text;

/// A question with two answers. The one that changes nothing stands first and has the focus; Escape gives it, too.
#[component]
pub(crate) fn Dialog(
    id: &'static str,
    title: Text,
    text: Text,
    keep: Text,
    act: Text,
    on_keep: EventHandler<()>,
    on_act: EventHandler<()>,
) -> Element {
    rsx! {
        div {
            class: "dialog",
            role: "alertdialog",
            aria_labelledby: "{id}-title",
            aria_describedby: "{id}-text",
            onkeydown: move |event| {
                if event.key() == Key::Escape {
                    on_keep.call(());
                }
            },
            h2 { id: "{id}-title", Words { text: title } }
            p { id: "{id}-text", Words { text } }
            div { class: "dialog-answers",
                button {
                    id: "{id}-no",
                    class: "primary",
                    onmounted: move |button| async move {
                        let _ = button.set_focus(true).await; // best effort: a press needs no focus
                    },
                    onclick: move |_| on_keep.call(()),
                    Words { text: keep }
                }
                button { id: "{id}-yes", onclick: move |_| on_act.call(()), Words { text: act } }
            }
        }
    }
}
