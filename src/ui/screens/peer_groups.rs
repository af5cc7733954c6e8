//! The directory: groups of peers, by country and by what they do.

use dioxus::prelude::*;

use crate::ui::components::ScreenHead;
use crate::ui::context::AppContext;

/// The screen.
#[component]
pub(crate) fn PeerGroups() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("nearby-title") }
        }
    }
}
