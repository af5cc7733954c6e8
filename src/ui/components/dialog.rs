//! The question before what cannot be undone.
//!
//! # Why so
//!
//! Nothing stands before Help, so this is no `<dialog>` opened by `showModal`, which takes the places away from a thumb,
//! a keyboard and a voice, and it does not say `aria-modal`, which takes them away from a voice. It stands between the
//! screen, of which its owner makes all but the head `inert`, and the places: back and the quick way out work, too.

use dioxus::prelude::*;

use super::words::Words;
use crate::domain::Text;
use crate::ui::back::use_back;

/// Escape is heard wherever the focus is, also where it is on nothing; within the question, by the question itself. One
/// handler for the whole page: the next question's takes the place of this one's.
const ESCAPES: &str = "window.escapes = dioxus;
    document.onkeydown = event => {
        if (event.key === 'Escape' && !event.target.closest('[role=alertdialog]')) dioxus.send(true);
    };
    await new Promise(() => {});";

/// A question with two answers, the one that changes nothing first; Escape gives it, too. Its title has the focus: on a
/// button, that would scroll the question away where type is large.
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
    use_future(move || async move {
        let mut escapes = document::eval(ESCAPES);
        while escapes.recv::<bool>().await.is_ok() {
            on_keep.call(());
        }
    });
    use_back(1, move |()| {
        on_keep.call(());
        true
    });
    use_drop(|| {
        document::eval("document.onkeydown = null;");
    });
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
            h2 {
                id: "{id}-title",
                tabindex: "-1",
                onmounted: move |title| async move {
                    let _ = title.set_focus(true).await; // best effort: a press needs no focus
                },
                Words { text: title }
            }
            p { id: "{id}-text", Words { text } }
            div { class: "dialog-answers",
                button { id: "{id}-no", class: "primary", onclick: move |_| on_keep.call(()), Words { text: keep } }
                button { id: "{id}-yes", onclick: move |_| on_act.call(()), Words { text: act } }
            }
        }
    }
}
