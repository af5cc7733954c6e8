//! What is looked for near: offers, and whether only what is open now.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use dioxus::prelude::*;

use crate::domain::{Id, offer};
use crate::i18n;
use crate::store::Spot;
use crate::ui::components::{Message, Words};
use crate::ui::context::AppContext;
use crate::ui::nearby::REACH_M;

/// How many offers are shown before more are asked for.
const FEW: usize = 6;
/// Of how many places nearby the offers are counted: more would not change which come first.
const COUNTED: usize = 200;

/// Open now, and the offers: those that most places near have come first, and whatever is chosen stays in sight.
#[component]
pub(super) fn Filters() -> Element {
    let app = use_context::<AppContext>();
    let mut shows_all = use_signal(|| false);
    let chosen = app.offers.read().clone();
    let mut shown = common(&app);
    if shows_all() {
        let all = offer::ALL.iter().filter_map(|word| Id::new(*word).ok());
        let rest: Vec<Id> = all.filter(|word| !shown.contains(word)).collect();
        shown.extend(rest);
    } else {
        shown.truncate(FEW);
    }
    let unseen: Vec<Id> = chosen.iter().filter(|word| !shown.contains(word)).cloned().collect();
    shown.extend(unseen);
    let only_open = *app.only_open.read();
    rsx! {
        div { id: "nearby-filters", class: "filters", role: "group", aria_label: app.text("nearby-filter").text,
            button {
                id: "nearby-open",
                class: "filter",
                aria_pressed: only_open,
                onclick: move |_| {
                    let mut only_open = app.only_open;
                    only_open.toggle();
                },
                Message { id: "nearby-open" }
            }
            for word in shown {
                OfferFilter { key: "{word}", is_on: chosen.contains(&word), word }
            }
            button { id: "nearby-offers-all", class: "filter-more", aria_expanded: shows_all(), onclick: move |_| shows_all.toggle(),
                if shows_all() { Message { id: "nearby-offers-fewer" } } else { Message { id: "nearby-offers-all" } }
            }
        }
        if chosen.len() > 1 {
            p { class: "about-small", Message { id: "nearby-any-of" } }
        }
    }
}

#[component]
fn OfferFilter(word: Id, is_on: bool) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        button {
            class: "filter",
            "data-offer": "{word}",
            aria_pressed: is_on,
            onclick: {
                let word = word.clone();
                move |_| {
                    let mut offers = app.offers;
                    let mut offers = offers.write();
                    match offers.iter().position(|held| *held == word) {
                        Some(at) => drop(offers.remove(at)),
                        None => offers.push(word.clone()),
                    }
                }
            },
            Words { text: i18n::place::offer(&app.catalogue.read(), &word) }
        }
    }
}

/// The offers there are near, those of most places first.
fn common(app: &AppContext) -> Vec<Id> {
    let Some(around) = app.around(REACH_M) else { return Vec::new() };
    let mut counts: BTreeMap<Id, usize> = BTreeMap::new();
    for near in app.content().nearby(around, &[], COUNTED, |_| true).unwrap_or_default() {
        if let Spot::Stall(stall) = near.held.value {
            for word in stall.offers {
                *counts.entry(word).or_default() += 1;
            }
        }
    }
    let place = |word: &Id| offer::ALL.iter().position(|known| *known == word.as_str()).unwrap_or(usize::MAX);
    let mut words: Vec<(Id, usize)> = counts.into_iter().collect();
    words.sort_by_key(|(word, count)| (Reverse(*count), place(word)));
    words.into_iter().map(|(word, _)| word).collect()
}
