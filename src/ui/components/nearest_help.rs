//! From a risk to people: the nearest open stall that can help. It stands after the answer, the guide and the call, never
//! before or in place of them, and shows nothing where nothing is known.

use std::cell::Cell;

use dioxus::prelude::*;

use super::icon::Icon;
use super::spot::{HowFar, OpenSaid};
use super::who_says::SaidBy;
use super::words::{Message, Words};
use crate::domain::{Freshness, Id};
use crate::store::{Around, Held, Spot};
use crate::ui::context::AppContext;
use crate::ui::nearby::REACH_M;
use crate::ui::route::Route;

/// How many stalls are looked at: an answer to a risk waits for no group that lists thousands.
const MOST_LOOKED_AT: usize = 300;

/// A way to the nearest stall that is open and has one of `offers`; where nobody said where they are, to the list of
/// them. Nothing at all without a database, and where no group has such a stall.
#[component]
pub(crate) fn NearestHelp(offers: &'static [&'static str]) -> Element {
    // Help also stands before the app, and without it.
    let Some(app) = try_use_context::<AppContext>() else { return rsx! {} };
    let wanted: Vec<Id> = offers.iter().filter_map(|offer| Id::new(*offer).ok()).collect();
    if wanted.is_empty() || !app.has_stall_with(&wanted) {
        return rsx! {};
    }
    // Where somebody was a while ago is not from where they set out.
    let here = app.here.read().clone().filter(|here| !here.is_past(app.moment()));
    let nearest = here.as_ref().and_then(|here| {
        let looked_at = Cell::new(0);
        let can_help = |held: &Held<Spot>| {
            looked_at.set(looked_at.get() + 1);
            looked_at.get() <= MOST_LOOKED_AT && helps(&app, held, &wanted)
        };
        let around = Around { from: here.point, within_m: REACH_M };
        app.content().nearby(around, &[], 1, can_help).ok()?.pop()
    });
    let preset = {
        let app = app.clone();
        move |_| {
            let mut offers = app.offers;
            offers.set(wanted.clone());
        }
    };
    let Some(near) = nearest else {
        return rsx! {
            Link { id: "nearest-help", class: "row", to: Route::Nearby {}, onclick: preset,
                Icon { name: "map-pin" }
                span { class: "row-words",
                    span { class: "row-name", Message { id: "nearby-help" } }
                    span { class: "row-what", Message { id: "nearby-help-what" } }
                }
                Icon { name: "caret-right" }
            }
        };
    };
    let Spot::Stall(stall) = &near.held.value else { return rsx! {} };
    let to = Route::Stall { feed: near.held.feed.to_string(), id: near.held.id.to_string() };
    rsx! {
        Link { id: "nearest-help", class: "row", to,
            Icon { name: "map-pin" }
            span { class: "row-words",
                span { class: "row-what", Message { id: "nearby-help-open" } }
                span { class: "row-name", Words { text: app.in_words(&stall.name) } }
                span { class: "row-what", HowFar { distance_m: near.distance_m, bearing_deg: near.bearing_deg } }
                if let Some(from) = here.and_then(|here| here.picked) {
                    span { class: "row-what", Words { text: app.say("nearby-from", "place", &from) } }
                }
                OpenSaid { open: app.open(&near.held.feed, stall) }
                SaidBy { feed: near.held.feed.clone() }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// Whether a stall has what is wanted, is open for sure, and is spoken of by a group that still speaks.
fn helps(app: &AppContext, held: &Held<Spot>, wanted: &[Id]) -> bool {
    let Spot::Stall(stall) = &held.value else { return false };
    stall.has_any(wanted)
        && app.open(&held.feed, stall).is_now()
        && app.says(&held.feed).freshness != Some(Freshness::Old)
}
