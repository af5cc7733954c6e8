//! What the reader filters by: near them, what they marked, what is offered there, a country; and the month as a table.

use std::collections::BTreeSet;

use chrono::Datelike;
use dioxus::prelude::*;

use super::Ahead;
use super::list::offers;
use crate::domain::Id;
use crate::i18n::place;
use crate::ui::components::{Choice, Icon, Message, Offer, PlaceChoice};
use crate::ui::context::AppContext;

/// One filter to press, and to press again.
#[component]
fn Chip(id: &'static str, is_on: bool, on_press: EventHandler<()>, children: Element) -> Element {
    rsx! {
        button {
            id,
            class: "filter events-chip",
            aria_pressed: if is_on { "true" } else { "false" },
            onclick: move |_| on_press.call(()),
            {children}
        }
    }
}

/// The filters that have something to tell apart.
#[component]
pub(super) fn Filters(ahead: Ahead) -> Element {
    let app = use_context::<AppContext>();
    let mut wanted = app.wanted;
    let chosen = wanted.read().clone();
    let knows_where = app.here.read().is_some();
    let today = app.today();
    let reading = app.clone();
    let offered = use_memo(move || offers(&reading, &ahead.read()));
    let countries: BTreeSet<Id> = ahead.read().iter().map(|held| held.value.country.clone()).collect();
    rsx! {
        div { id: "events-filters", class: "events-filters", role: "group", aria_label: app.text("events-filters").text,
            Chip {
                id: "events-near",
                is_on: chosen.near,
                on_press: move |()| {
                    let near = wanted.peek().near;
                    wanted.write().near = !near;
                },
                Icon { name: "map-pin" }
                Message { id: "events-near" }
            }
            Chip {
                id: "events-favourites",
                is_on: chosen.favourites,
                on_press: move |()| {
                    let favourites = wanted.peek().favourites;
                    wanted.write().favourites = !favourites;
                },
                Icon { name: "star" }
                Message { id: "events-favourites" }
            }
            Chip {
                id: "events-month",
                is_on: chosen.month.is_some(),
                on_press: move |()| {
                    let month = if wanted.peek().month.is_some() { None } else { today.with_day(1) };
                    let mut wanted = wanted.write();
                    (wanted.month, wanted.day) = (month, None);
                },
                Icon { name: "grid-nine" }
                Message { id: "events-month" }
            }
        }
        if chosen.near {
            if !knows_where {
                p { id: "events-nowhere", class: "note", Message { id: "events-nowhere" } }
            } else {
                p { id: "events-around", class: "event-zone", Message { id: "events-around" } }
            }
            PlaceChoice {}
        }
        if offered.read().len() > 1 {
            Choice {
                id: "events-offer",
                label: app.text("events-offer"),
                offers: choices(&app, "events-offer-any", offered.read().iter().map(|offer| {
                    Offer { value: offer.to_string(), text: place::offer(&app.catalogue.read(), offer) }
                })),
                chosen: chosen.offer.as_ref().map_or_else(String::new, Id::to_string),
                on_choose: move |offer: String| wanted.write().offer = Id::new(&offer).ok(),
            }
        }
        if countries.len() > 1 {
            Choice {
                id: "events-country",
                label: app.text("events-country"),
                offers: choices(&app, "events-country-any", by_name(&app, countries)),
                chosen: chosen.country.as_ref().map_or_else(String::new, Id::to_string),
                on_choose: move |country: String| wanted.write().country = Id::new(&country).ok(),
            }
        }
    }
}

/// All of them, first that any will do.
fn choices(app: &AppContext, any: &str, offers: impl IntoIterator<Item = Offer>) -> Vec<Offer> {
    let any = Offer { value: String::new(), text: app.text(any) };
    std::iter::once(any).chain(offers).collect()
}

fn by_name(app: &AppContext, countries: BTreeSet<Id>) -> Vec<Offer> {
    let offer = |country: Id| Offer { text: app.country_name(&country), value: country.to_string() };
    let mut offers: Vec<Offer> = countries.into_iter().map(offer).collect();
    let order = app.catalogue.read().order();
    offers.sort_by_cached_key(|offer| order.key(&offer.text.text));
    offers
}
