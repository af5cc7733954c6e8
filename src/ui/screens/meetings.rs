//! Meetings: today, this week, online.

use dioxus::prelude::*;

use crate::ui::components::ScreenHead;
use crate::ui::context::AppContext;

/// The screen.
#[component]
pub(crate) fn Meetings() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("nearby-title") }
        }
    }
}
