//! White light, to look at lips, gums and nails by: red and dim light hide what is blue.

use dioxus::prelude::*;

use crate::ui::back::use_back;
use crate::ui::components::Message;

/// The whole screen, white.
#[component]
pub(super) fn Light(on_done: EventHandler<()>) -> Element {
    use_back(1, move |()| {
        on_done.call(());
        true
    });
    rsx! {
        div { id: "help-torch", class: "help-torch", role: "dialog", aria_labelledby: "help-torch-head",
            onkeydown: move |event| if event.key() == Key::Escape { on_done.call(()) },
            h2 { id: "help-torch-head", Message { id: "help-torch" } }
            p { Message { id: "help-torch-why" } }
            button {
                id: "help-torch-close",
                onmounted: move |button| async move {
                    let _ = button.set_focus(true).await; // best effort: a press needs no focus
                },
                onclick: move |_| on_done.call(()),
                Message { id: "help-torch-close" }
            }
        }
    }
}
