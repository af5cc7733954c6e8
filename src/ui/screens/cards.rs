//! Safer use: all cards, the most needed first; and one of them.

use dioxus::prelude::*;

use crate::domain::{Card as Record, Id};
use crate::feed::{self, Kind};
use crate::ui::components::{Message, Points, Reviewed, ScreenHead, Sources, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;
use crate::ui::taught;

/// The screen of all cards.
#[component]
pub(crate) fn Cards() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        main { id: "cards", class: "screen page",
            ScreenHead { title: app.text("cards-title") }
            ul { class: "rows",
                for (id, fields) in taught::cards().into_iter().map(|(id, _)| (id.clone(), app.fields(Kind::Card, &id))) {
                    li { key: "{id}",
                        Way { to: Route::Card { id: id.to_string() }, name: fields.name(), what: fields.text("lead") }
                    }
                }
            }
            p { class: "learn-review", Message { id: "verdict-not-reviewed" } }
        }
    }
}

/// The screen of one card.
#[component]
pub(crate) fn Card(id: String) -> Element {
    let app = use_context::<AppContext>();
    // What no id can be is as little known as an id that no card has.
    let found = Id::new(id).ok().and_then(|id| Some((feed::embedded_records::<Record>(Kind::Card).remove(&id)?, id)));
    let Some((card, id)) = found else {
        return rsx! {
            main { id: "card", class: "screen page",
                ScreenHead { title: app.text("cards-nothing") }
                p { id: "cards-nothing", Message { id: "cards-nothing-why" } }
                Way { to: Route::Cards {}, name: app.text("cards-all") }
            }
        };
    };
    let fields = app.fields(Kind::Card, &id);
    rsx! {
        main { id: "card", class: "screen page", "data-id": "{id}",
            ScreenHead { title: fields.name() }
            if let Some(lead) = fields.text("lead") {
                p { class: "learn-lead", Words { text: lead } }
            }
            Points { points: fields.points() }
            Reviewed { review: card.review }
            Sources { of: card.sources }
            Way { to: Route::Cards {}, name: app.text("cards-all") }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ui::at::page;

    #[test]
    fn a_card_nobody_wrote_is_said_not_to_be_there_and_leads_to_those_that_are() {
        assert!(page("/cards/tolerance").contains("class=\"points\""));
        for address in ["/cards/zzqx", "/cards/%3Cb%3E", "/cards/Tolerance"] {
            let page = page(address);
            assert!(page.contains("id=\"cards-nothing\"") && page.contains("href=\"/cards\""), "{address}: {page}");
            assert!(!page.contains("class=\"points\"") && !page.contains("zzqx"), "{address}");
        }
    }
}
