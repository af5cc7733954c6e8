//! A link that leads out of the app.

use dioxus::prelude::*;

use super::icon::Icon;
use crate::platform;

/// Opens `href` (`https:`, `mailto:`) in the app that is there for it. What is opened is told nothing of where the reader
/// came from.
#[component]
pub(crate) fn OutsideLink(
    href: String,
    #[props(default)] id: Option<&'static str>,
    #[props(default = "arrow-square-out")] icon: &'static str,
    children: Element,
) -> Element {
    let link = href.clone();
    rsx! {
        a {
            id,
            class: "outside-link",
            href: "{href}",
            target: "_blank",
            rel: "noreferrer",
            onclick: move |event| {
                if platform::open(&link) {
                    event.prevent_default();
                }
            },
            span { {children} }
            Icon { name: icon }
        }
    }
}
