//! Safer use of one substance: the first cards that concern it.

use dioxus::prelude::*;

use crate::domain::{Id, Substance};
use crate::feed::Kind;
use crate::ui::components::{Message, Way};
use crate::ui::context::AppContext;
use crate::ui::route::Route;
use crate::ui::taught;

/// How many cards stand here: the rest is one press away.
const FIRST: usize = 3;

/// The most needed cards that concern it, and the way to all. Nothing where none does.
#[component]
pub(super) fn SaferUse(id: Id, one: Substance) -> Element {
    let app = use_context::<AppContext>();
    let concerning: Vec<Id> = taught::cards()
        .into_iter()
        .filter(|(_, card)| card.concerns(&id, &one))
        .map(|(id, _)| id)
        .take(FIRST)
        .collect();
    if concerning.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { id: "substance-cards", class: "learn-part",
            h2 { Message { id: "cards-title" } }
            ul { class: "rows learn-few",
                for id in concerning {
                    li { key: "{id}",
                        Way { to: Route::Card { id: id.to_string() }, name: app.fields(Kind::Card, &id).name() }
                    }
                }
                li {
                    Way { id: "substance-cards-all", to: Route::Cards {}, name: app.text("cards-more") }
                }
            }
        }
    }
}
