//! One place in a list: what it is called, whether it is open, how far, what it has, who says so.

use dioxus::prelude::*;

use crate::domain::Id;
use crate::i18n;
use crate::store::{Held, Spot};
use crate::ui::components::{HowFar, Icon, Message, OpenSaid, SaidBy, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// How many offers are named before the rest is counted.
const NAMED: usize = 4;

/// The row; `way` is how far it is, in metres, and in which direction, in degrees.
#[component]
pub(crate) fn SpotRow(held: Held<Spot>, #[props(default)] way: Option<(f64, f64)>) -> Element {
    let app = use_context::<AppContext>();
    let (feed, id) = (held.feed.to_string(), held.id.to_string());
    let (to, name) = match &held.value {
        Spot::Stall(stall) => (Route::Stall { feed, id }, app.in_words(&stall.name)),
        Spot::Group(group) => (Route::PeerGroup { feed, id }, app.in_words(&group.name)),
    };
    rsx! {
        Link { class: "row spot", to, "data-id": "{held.id}",
            span { class: "row-words",
                span { class: "row-name", Words { text: name } }
                if let Spot::Stall(stall) = &held.value {
                    OpenSaid { open: app.open(&held.feed, stall) }
                } else {
                    span { class: "row-what", Message { id: "nearby-group-door" } }
                }
                if let Some((distance_m, bearing_deg)) = way {
                    HowFar { distance_m, bearing_deg }
                }
                if let Spot::Stall(stall) = &held.value {
                    if !stall.offers.is_empty() {
                        span { class: "row-what spot-offers", {offers_said(&app, &stall.offers)} }
                    }
                }
                SaidBy { feed: held.feed.clone() }
            }
            Icon { name: "caret-right" }
        }
    }
}

fn offers_said(app: &AppContext, offers: &[Id]) -> String {
    let catalogue = app.catalogue.read();
    let mut words: Vec<String> =
        offers.iter().take(NAMED).map(|word| i18n::place::offer(&catalogue, word).text).collect();
    if let Some(more) = offers.len().checked_sub(NAMED).filter(|more| *more > 0) {
        words.push(format!("+{more}"));
    }
    words.join(" · ")
}
