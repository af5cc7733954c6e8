//! After a quick exit: nothing that says what was read here. One press comes back, to an empty app.

use dioxus::prelude::*;

use crate::ui::components::Message;
use crate::ui::context::AppContext;

/// The empty screen.
#[component]
pub(crate) fn Left() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { id: "left", class: "screen left",
            h1 { class: "left-name", Message { id: "frame-name" } }
            button {
                id: "left-back",
                onmounted: move |button| async move {
                    let _ = button.set_focus(true).await; // best effort: a press needs no focus
                },
                onclick: move |_| app.come_back(),
                Message { id: "frame-come-in" }
            }
        }
    }
}
