//! Nearby: what peer groups announce. It is empty until a group is followed, and says so.

use dioxus::prelude::*;

use crate::ui::components::{NothingYet, ScreenHead};
use crate::ui::context::AppContext;

/// The screen.
#[component]
pub(crate) fn Nearby() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("nearby-title"), leads_back: false }
            NothingYet { first: app.text("nearby-none"), later: app.text("nearby-later") }
        }
    }
}
