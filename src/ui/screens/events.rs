//! Events: what peer groups announce. It is empty until a group is followed, and says so.

use dioxus::prelude::*;

use crate::ui::components::{NothingYet, ScreenHead};
use crate::ui::context::AppContext;

/// The screen.
#[component]
pub(crate) fn Events() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("events-title"), leads_back: false }
            NothingYet { first: app.text("events-none"), later: app.text("events-later") }
        }
    }
}
