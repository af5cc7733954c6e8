//! What a card or a lesson says, point by point.

use dioxus::prelude::*;

use super::words::Words;
use crate::domain::Text;

/// The points, in their order.
#[component]
pub(crate) fn Points(points: Vec<Text>) -> Element {
    rsx! {
        ul { class: "points",
            for point in points {
                li { key: "{point.text}", Words { text: point } }
            }
        }
    }
}
