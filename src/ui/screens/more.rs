//! More: what is not needed at once.

use dioxus::prelude::*;

use super::kit::ending_said;
use crate::ui::components::{ScreenHead, Way};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn More() -> Element {
    let app = use_context::<AppContext>();
    let hides_mix = app.settings.read().hides_mix;
    let ending = app.settings.read().kit.as_ref().and_then(|kit| kit.ending(app.today()));
    rsx! {
        main { class: "screen page",
            ScreenHead { title: app.text("more-title"), leads_back: false }
            if let Some(ending) = ending {
                Way { id: "more-kit-ending", to: Route::Kit {}, icon: "info", name: app.text(ending_said(ending)) }
            }
            ul { class: "rows",
                if !hides_mix {
                    li { Way { id: "more-chart", to: Route::Chart {}, icon: "grid-nine", name: app.text("chart-title"), what: app.text("more-chart") } }
                }
                li { Way { id: "more-alerts", to: Route::Alerts {}, icon: "warning", name: app.text("alerts-title"), what: app.text("alerts-what") } }
                li { Way { id: "more-groups", to: Route::PeerGroups {}, icon: "users-three", name: app.text("groups-title"), what: app.text("groups-what") } }
                li { Way { id: "more-meetings", to: Route::Meetings {}, icon: "calendar-blank", name: app.text("meetings-title"), what: app.text("meetings-what") } }
                li { Way { id: "more-cards", to: Route::Cards {}, icon: "cards", name: app.text("cards-title"), what: app.text("cards-what") } }
                li { Way { id: "more-training", to: Route::Training {}, icon: "graduation-cap", name: app.text("training-title"), what: app.text("training-what") } }
                li { Way { id: "more-kit", to: Route::Kit {}, icon: "first-aid-kit", name: app.text("kit-title"), what: app.text("kit-what") } }
                li { Way { id: "more-updates", to: Route::Updates {}, icon: "users-three", name: app.text("updates-title"), what: app.text("updates-what") } }
                li { Way { id: "more-settings", to: Route::Settings {}, icon: "gear", name: app.text("settings-title"), what: app.text("more-settings") } }
                li { Way { id: "more-about", to: Route::About {}, icon: "info", name: app.text("about-title"), what: app.text("more-about") } }
            }
        }
    }
}
