//! What was chosen so far; a press removes it.

use dioxus::prelude::*;

use crate::ui::chosen::Chosen;
use crate::ui::context::AppContext;

/// The chosen ones, in the order they were chosen.
#[component]
pub(crate) fn Chips(chosen: Vec<Chosen>, on_remove: EventHandler<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    if chosen.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { id: "mix-chosen", class: "chips",
            for one in chosen {
                li { key: "{one.id:?}{one.typed}",
                    button {
                        class: "chip",
                        "data-known": one.id.is_some(),
                        title: one.is_shortened().then(|| one.typed.clone()),
                        aria_label: app.say("mix-remove", "name", &full_name(&app, &one)).text,
                        onclick: {
                            let one = one.clone();
                            move |_| on_remove.call(one.clone())
                        },
                        bdi { {app.name_of(&one)} }
                        span { class: "chip-cross", aria_hidden: "true", "×" }
                    }
                }
            }
        }
    }
}

/// What a voice says, which has the time for all of it.
fn full_name(app: &AppContext, one: &Chosen) -> String {
    if one.is_shortened() { one.typed.clone() } else { app.name_of(one) }
}
