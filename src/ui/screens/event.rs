//! One event: when, where, which stalls, what changed.

use dioxus::prelude::*;

use crate::ui::components::ScreenHead;
use crate::ui::context::AppContext;

/// The screen.
#[component]
pub(crate) fn Event(feed: String, id: String) -> Element {
    let app = use_context::<AppContext>();
    let _ = &feed;
    let _ = &id;
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("events-title") }
        }
    }
}
