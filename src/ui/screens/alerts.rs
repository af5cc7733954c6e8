//! Alerts: what was tested or reported, the newest first.

use dioxus::prelude::*;

use crate::ui::components::ScreenHead;
use crate::ui::context::AppContext;

/// The screen.
#[component]
pub(crate) fn Alerts() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("nearby-title") }
        }
    }
}
