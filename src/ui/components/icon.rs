//! Icons. Never alone: beside a word, or on a control that has a name.

use dioxus::prelude::*;

include!(concat!(env!("OUT_DIR"), "/icons.rs"));

/// Icons that point along the line, and turn round where it reads from right to left.
const DIRECTIONAL: &[&str] =
    &["arrow-left", "caret-left", "caret-right", "door-open", "magnifying-glass", "phone-call"];

/// One icon of `assets/icons`, by its file's name.
#[component]
pub(crate) fn Icon(name: &'static str) -> Element {
    let paths = ICONS.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, paths)| paths);
    let class = if DIRECTIONAL.contains(&name) { "icon icon-directional" } else { "icon" };
    rsx! {
        svg { class, view_box: "0 0 256 256", "aria-hidden": "true",
            for d in paths {
                path { key: "{d}", d: "{d}" }
            }
        }
    }
}
