//! What was chosen so far; a press removes it.

use dioxus::prelude::*;

use crate::domain::{Id, is_same_name};
use crate::ui::app::AppContext;

/// One chosen substance, or a name nobody knows.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    /// What was typed or picked.
    pub(crate) typed: String,
    /// Which substance it is; none when nobody knows it.
    pub(crate) id: Option<Id>,
}

impl PartialEq for Chosen {
    /// The same substance under two names is the same.
    fn eq(&self, other: &Self) -> bool {
        match (&self.id, &other.id) {
            (Some(one), Some(two)) => one == two,
            (None, None) => is_same_name(&self.typed, &other.typed),
            _ => false,
        }
    }
}

/// The chosen ones, in the order they were chosen.
#[component]
pub(crate) fn Chips(chosen: Vec<Chosen>, on_remove: EventHandler<usize>) -> Element {
    let app = use_context::<AppContext>();
    if chosen.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { id: "mix-chosen", class: "chips",
            for (place, one) in chosen.into_iter().enumerate() {
                li { key: "{one.id:?}{one.typed}",
                    button {
                        class: "chip",
                        "data-known": one.id.is_some(),
                        aria_label: app.say("mix-remove", "name", &app.name_of(&one)).text,
                        onclick: move |_| on_remove.call(place),
                        bdi { {app.name_of(&one)} }
                        span { class: "chip-cross", aria_hidden: "true", "×" }
                    }
                }
            }
        }
    }
}
