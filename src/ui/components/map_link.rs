//! The way out to a map: another app, which sees the place.

use dioxus::prelude::*;

use super::outside_link::OutsideLink;
use super::words::Message;
use crate::domain::Point;
use crate::platform;

/// Opens the map app at a point. What that tells the other app stands above it, word for word (safety.md 23).
#[component]
pub(crate) fn MapLink(point: Point) -> Element {
    rsx! {
        div { class: "map-link",
            OutsideLink { id: "map-link", href: platform::map_link(point.lat(), point.lon()), icon: "map-trifold",
                Message { id: "nearby-map" }
            }
            p { class: "about-small",
                if platform::HAS_MAP_APP {
                    Message { id: "nearby-map-sees" }
                } else {
                    Message { id: "nearby-map-sees-web" }
                }
            }
        }
    }
}
