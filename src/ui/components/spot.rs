//! What stands with every place: whether it is open, and how far it is.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::Words;
use crate::domain::Open;
use crate::i18n;
use crate::ui::context::AppContext;

/// Whether it is open, in words and a shape: never in a colour alone.
#[component]
pub(crate) fn OpenSaid(open: Open) -> Element {
    let app = use_context::<AppContext>();
    let icon = match open {
        Open::Now { .. } => "storefront",
        Open::Later { .. } => "clock",
        Open::No => "x",
        Open::Unknown => "question",
    };
    let word = match open {
        Open::Now { .. } => "now",
        Open::Later { .. } => "later",
        Open::No => "no",
        Open::Unknown => "unknown",
    };
    rsx! {
        span { class: "open-said", "data-open": word,
            Icon { name: icon }
            span { Words { text: i18n::when::open(&app.catalogue.read(), &open, app.now()) } }
        }
    }
}

/// How far, and where to: in words, and an arrow that points there when the top of the screen is north.
#[component]
pub(crate) fn HowFar(distance_m: f64, #[props(default)] bearing_deg: Option<f64>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read();
    let Some(bearing) = bearing_deg else {
        let text = i18n::place::distance(&catalogue, distance_m);
        return rsx! { span { class: "how-far", Words { text } } };
    };
    let text = i18n::place::way(&catalogue, distance_m, bearing);
    rsx! {
        span { class: "how-far",
            span { class: "how-far-arrow", style: "rotate: {bearing:.0}deg", Icon { name: "arrow-up" } }
            Words { text }
        }
    }
}
