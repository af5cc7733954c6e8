//! An address that leads nowhere.

use dioxus::prelude::*;

use crate::ui::components::{Message, ScreenHead};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// Says so, and leads back to where the app begins.
#[component]
pub(crate) fn Lost(way: Vec<String>) -> Element {
    let app = use_context::<AppContext>();
    let _ = way; // what was asked for is not repeated: it may be a name
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("frame-lost") }
            p { Message { id: "frame-lost-why" } }
            Link { class: "row", to: Route::Start {}, Message { id: "frame-lost-back" } }
        }
    }
}
