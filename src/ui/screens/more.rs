//! More: what is not needed at once.

use dioxus::prelude::*;

use crate::domain::Text;
use crate::ui::components::{Icon, ScreenHead, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn More() -> Element {
    let app = use_context::<AppContext>();
    let hides_mix = app.settings.read().hides_mix;
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("more-title"), leads_back: false }
            ul { class: "rows",
                if !hides_mix {
                    Entry { id: "more-chart", to: Route::Chart {}, icon: "grid-nine", name: app.text("chart-title"), what: app.text("more-chart") }
                }
                Entry { id: "more-settings", to: Route::Settings {}, icon: "gear", name: app.text("settings-title"), what: app.text("more-settings") }
                Entry { id: "more-about", to: Route::About {}, icon: "info", name: app.text("about-title"), what: app.text("more-about") }
            }
        }
    }
}

/// One way further: what it is called, and what is there.
#[component]
fn Entry(id: &'static str, to: Route, icon: &'static str, name: Text, what: Text) -> Element {
    rsx! {
        li {
            Link { id, class: "row", to,
                Icon { name: icon }
                span { class: "row-words",
                    span { class: "row-name", Words { text: name } }
                    span { class: "row-what", Words { text: what } }
                }
                Icon { name: "caret-right" }
            }
        }
    }
}
