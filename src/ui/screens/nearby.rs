//! Nearby: what groups of peers have, the nearest first; where nobody said where they are, by country.

mod filters;
mod spot_row;

use std::cell::Cell;
use std::collections::BTreeMap;

use chrono::TimeDelta;
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Id, Point, Text};
use crate::i18n;
use crate::store::{Held, MeetingsWanted, Near, Spot};
use crate::ui::components::{Icon, Message, NothingYet, PlaceChoice, ScreenHead, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::nearby::{EVERYWHERE_M, REACH_M};
use crate::ui::route::Route;
use filters::Filters;
pub(super) use spot_row::SpotRow;

/// How many are shown at first, and with each press on more.
const PAGE: usize = 20;
/// How many are looked at for what fits: hours take time to work out, and somebody waits.
const MOST_LOOKED_AT: usize = 2_000;
/// How many events are offered as places.
const MOST_EVENTS: usize = 30;

/// The screen.
#[component]
pub(crate) fn Nearby() -> Element {
    let app = use_context::<AppContext>();
    let has_spots = app.has_spots();
    let knows_place = app.here.read().is_some();
    // Meetings are counted from the same place.
    let one = MeetingsWanted { limit: 1, ..MeetingsWanted::default() };
    let has_meetings = app.content().meetings(&one).is_ok_and(|found| !found.is_empty());
    rsx! {
        main { id: "nearby", class: "screen page",
            ScreenHead { title: app.text("nearby-title"), leads_back: false }
            if !has_spots {
                NothingYet { first: app.text("nearby-none"), later: app.text("nearby-later") }
                Way { id: "nearby-follow", to: Route::Updates {}, icon: "users-three", name: app.text("nearby-follow") }
            }
            if has_spots || has_meetings {
                PlaceChoice { places: events(&app) }
            }
            if knows_place && has_spots {
                Filters {}
                Found {}
            }
            Further {}
            if !knows_place && has_spots {
                Countries {}
            }
        }
    }
}

/// The events of the coming weeks, by name, to count distances from.
fn events(app: &AppContext) -> Vec<(Text, Point)> {
    let from = app.now() - TimeDelta::days(1);
    let coming = app.content().gatherings(from, from + TimeDelta::days(60), None).unwrap_or_default();
    let mut places: Vec<(Text, Point)> = coming
        .into_iter()
        .filter_map(|held| Some((app.in_words(&held.value.name), held.value.place?.point()?)))
        .take(MOST_EVENTS)
        .collect();
    let order = app.catalogue.read().order();
    places.sort_by_cached_key(|(name, _)| order.key(&name.text));
    places
}

/// What is near, the nearest first, and what is said of it.
#[component]
fn Found() -> Element {
    let app = use_context::<AppContext>();
    let mut pages = use_signal(|| 1);
    let (found, widened) = find(&app, pages() * PAGE + 1);
    let has_more = found.len() > pages() * PAGE;
    let count = found.len().min(pages() * PAGE);
    let said = {
        let mut args = FluentArgs::new();
        args.set("count", count);
        app.catalogue.read().say("nearby-count", &args)
    };
    rsx! {
        p { id: "nearby-count", class: "for-screen-readers", role: "status", Words { text: said } }
        if found.is_empty() {
            p { id: "nearby-nothing", class: "updates-lead", Message { id: "nearby-nothing" } }
        }
        if let Some(next) = widened {
            p { id: "nearby-widened", class: "updates-lead", role: "status",
                Words { text: far(&app, next) }
            }
        }
        ul { id: "nearby-list", class: "rows",
            for near in found.into_iter().take(count) {
                li { key: "{near.held.feed}/{near.held.id}",
                    SpotRow { held: near.held.clone(), way: (near.distance_m, near.bearing_deg) }
                }
            }
        }
        if has_more {
            button { id: "nearby-more", onclick: move |_| pages += 1, Message { id: "nearby-more" } }
        }
    }
}

/// That nothing is near, and how far the next is.
fn far(app: &AppContext, next_m: f64) -> Text {
    let catalogue = app.catalogue.read();
    let mut args = FluentArgs::new();
    args.set("near", i18n::place::distance(&catalogue, REACH_M).text);
    args.set("next", i18n::place::distance(&catalogue, next_m).text);
    catalogue.say("nearby-far", &args)
}

/// At most so many that have what is wanted, the nearest first; and, where none of them is near, how far the first is.
fn find(app: &AppContext, limit: usize) -> (Vec<Near<Spot>>, Option<f64>) {
    let (offers, only_open) = (app.offers.read().clone(), *app.only_open.read());
    let looked_at = Cell::new(0);
    let keep = |held: &Held<Spot>| {
        looked_at.set(looked_at.get() + 1);
        looked_at.get() <= MOST_LOOKED_AT && fits(app, held, &offers, only_open)
    };
    let query = |within_m| {
        let around = app.around(within_m)?;
        app.content().nearby(around, &[], limit, keep).ok().filter(|found| !found.is_empty())
    };
    if let Some(found) = query(REACH_M) {
        return (found, None);
    }
    let found = query(EVERYWHERE_M).unwrap_or_default();
    let next = found.first().map(|near| near.distance_m);
    (found, next)
}

/// Whether it has any of the offers that are wanted, and is open where only that is. What nobody knows to be open is not.
fn fits(app: &AppContext, held: &Held<Spot>, offers: &[Id], only_open: bool) -> bool {
    match &held.value {
        Spot::Stall(stall) => {
            let has_one = offers.is_empty() || stall.has_any(offers);
            has_one && (!only_open || app.open(&held.feed, stall).is_now())
        }
        Spot::Group(_) => offers.is_empty() && !only_open,
    }
}

/// What there is elsewhere: meetings, groups, alerts.
#[component]
fn Further() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        ul { class: "rows",
            li { Way { id: "nearby-meetings", to: Route::Meetings {}, icon: "calendar-blank", name: app.text("meetings-title"), what: app.text("meetings-what") } }
            li { Way { id: "nearby-groups", to: Route::PeerGroups {}, icon: "users-three", name: app.text("groups-title"), what: app.text("groups-what") } }
            li { Way { id: "nearby-alerts", to: Route::Alerts {}, icon: "warning", name: app.text("alerts-title"), what: app.text("alerts-what") } }
        }
    }
}

/// All there is, by country: what can be read before anybody says where they are. One country is open at a time.
#[component]
fn Countries() -> Element {
    let app = use_context::<AppContext>();
    let mut open = use_signal(|| None::<String>);
    let mut pages = use_signal(|| 1);
    let countries = use_memo({
        let app = app.clone();
        move || by_country(&app)
    });
    rsx! {
        section { id: "nearby-countries", class: "updates-part",
            h2 { Message { id: "nearby-countries" } }
            for (name, spots) in countries() {
                div { key: "{name.text}", class: "place-part",
                    button {
                        class: "row",
                        aria_expanded: open.read().as_ref() == Some(&name.text),
                        onclick: {
                            let name = name.text.clone();
                            move |_| {
                                let is_open = open.peek().as_ref() == Some(&name);
                                open.set((!is_open).then(|| name.clone()));
                                pages.set(1);
                            }
                        },
                        span { class: "row-words", Words { text: counted(&app, &name, spots.len()) } }
                        Icon { name: "caret-down" }
                    }
                    if open.read().as_ref() == Some(&name.text) {
                        ul { class: "rows",
                            for held in spots.iter().take(pages() * PAGE) {
                                li { key: "{held.feed}/{held.id}", SpotRow { held: held.clone() } }
                            }
                        }
                        if spots.len() > pages() * PAGE {
                            button { onclick: move |_| pages += 1, Message { id: "nearby-more" } }
                        }
                    }
                }
            }
        }
    }
}

/// Every place by its country's name.
fn by_country(app: &AppContext) -> Vec<(Text, Vec<Held<Spot>>)> {
    let mut countries: BTreeMap<Option<Id>, Vec<Held<Spot>>> = BTreeMap::new();
    for held in app.spots() {
        let country = match &held.value {
            Spot::Stall(stall) => stall.country.clone(),
            Spot::Group(group) => Some(group.country.clone()),
        };
        countries.entry(country).or_default().push(held);
    }
    let named = |country: Option<Id>| country.map_or_else(|| app.text("nearby-no-country"), |it| app.country_name(&it));
    let mut countries: Vec<(Text, Vec<Held<Spot>>)> =
        countries.into_iter().map(|(country, spots)| (named(country), spots)).collect();
    let order = app.catalogue.read().order();
    countries.sort_by_cached_key(|(name, _)| order.key(&name.text));
    countries
}

fn counted(app: &AppContext, country: &Text, count: usize) -> Text {
    let mut args = FluentArgs::new();
    args.set("country", country.text.clone());
    args.set("count", count);
    app.catalogue.read().say("nearby-country", &args)
}
