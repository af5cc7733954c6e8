//! A row that leads further: what it is called, and what is there.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::Words;
use crate::domain::Text;
use crate::ui::route::Route;

/// A way further, with a line below its name where there is more to say.
#[component]
pub(crate) fn Way(
    to: Route,
    name: Text,
    #[props(default)] what: Option<Text>,
    #[props(default)] id: Option<String>,
    #[props(default)] icon: Option<&'static str>,
    #[props(default)] on_press: EventHandler<()>,
) -> Element {
    rsx! {
        Link { id, class: "row", to, onclick: move |_| on_press.call(()),
            if let Some(name) = icon {
                Icon { name }
            }
            span { class: "row-words",
                span { class: "row-name", Words { text: name } }
                if let Some(what) = what {
                    span { class: "row-what", Words { text: what } }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}
