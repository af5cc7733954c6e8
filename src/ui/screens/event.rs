//! One event: whether it happens, when by its clock and the reader's, whom to call on the site, which stalls stand there.

mod keep;
mod medical;
mod plan;
mod stalls;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{FeedId, Freshness, Gathering, Id, Location, Occurrence, Status, Text};
use crate::feed::{Kind, Standing};
use crate::i18n::{place, when};
use crate::ui::components::{HowFar, MapLink, Message, OutsideLink, ScreenHead, SettingsNote, Way, WhoSays, Words};
use crate::ui::context::AppContext;
use crate::ui::groups::Says;
use crate::ui::route::Route;
use keep::Keep;
use medical::Medical;
use stalls::Stalls;

/// How many times stand there at once.
const TIMES: usize = 8;

/// The screen.
#[component]
pub(crate) fn Event(feed: String, id: String) -> Element {
    let app = use_context::<AppContext>();
    // What no id can be is announced as little as an id that nobody has.
    let held = FeedId::new(feed)
        .ok()
        .zip(Id::new(id).ok())
        .and_then(|(feed, id)| app.content().held::<Gathering>(&feed, Kind::Gathering, &id).ok().flatten());
    let Some(held) = held else {
        return rsx! {
            main { id: "event", class: "screen page",
                ScreenHead { title: app.text("event-gone") }
                p { id: "event-gone", Message { id: "event-gone-why" } }
                Way { id: "event-all", to: Route::Events {}, icon: "tent", name: app.text("events-title") }
            }
        };
    };
    let gathering = &held.value;
    let says = app.says(&held.feed);
    let name = app.in_words(&gathering.name);
    rsx! {
        main { id: "event", class: "screen page event", "data-id": "{held.id}", "data-status": gathering.status.word(),
            ScreenHead { title: name }
            SettingsNote {}
            Happens { gathering: gathering.clone() }
            Times { gathering: gathering.clone() }
            Medical { gathering: gathering.clone(), says: says.clone() }
            Where { gathering: gathering.clone() }
            if let Some(about) = gathering.about.as_ref().map(|about| app.in_words(about)) {
                div { id: "event-about", class: "event-about", lang: "{about.lang}", dir: "auto",
                    for (at , paragraph) in about.text.split('\n').filter(|line| !line.trim().is_empty()).enumerate() {
                        p { key: "{at}", {paragraph.to_owned()} }
                    }
                }
            }
            Keep { held: held.clone() }
            Stalls { held: held.clone() }
            LinkOut { gathering: gathering.clone(), says: says.clone() }
            Source { says }
        }
    }
}

/// What it is, and whether it happens.
#[component]
fn Happens(gathering: Gathering) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read();
    let country = app.country_name(&gathering.country);
    rsx! {
        if gathering.status != Status::On {
            p { id: "event-status", class: "note event-status", Words { text: place::status(&catalogue, gathering.status) } }
        }
        p { id: "event-kind", class: "event-kind",
            Words { text: place::kind(&catalogue, gathering.kind) }
            " · "
            Words { text: country }
        }
    }
}

/// When it is: the next time large, the others below it.
#[component]
fn Times(gathering: Gathering) -> Element {
    let app = use_context::<AppContext>();
    let now = app.trusted_moment();
    let said = |time: &Occurrence| when::span(&app.catalogue.read(), time, &gathering.zone, app.zone.as_ref(), now);
    let mut times: Vec<Occurrence> = gathering.times().collect();
    times.sort_by_key(|time| time.starts);
    let ahead: Vec<Occurrence> = times.iter().filter(|time| time.ends > now).copied().collect();
    let is_off = gathering.status == Status::Cancelled;
    let Some(first) = ahead.first().or(times.last()) else { return rsx! {} };
    let state = match (ahead.is_empty(), first.is_now(now)) {
        (true, _) => Some("event-over"),
        (_, true) if !is_off => Some("event-now"),
        _ => None,
    };
    let others: Vec<Text> = ahead.iter().skip(1).take(TIMES).map(said).collect();
    let left_out = ahead.len().saturating_sub(1 + TIMES);
    rsx! {
        div { id: "event-when", class: "event-when",
            p { class: "event-first",
                if is_off {
                    s { Words { text: said(first) } }
                } else {
                    Words { text: said(first) }
                }
            }
            match state {
                Some("event-over") => rsx! { p { class: "event-state", Message { id: "event-over" } } },
                Some(_) => rsx! { p { class: "event-state", Message { id: "event-now" } } },
                None => rsx! {},
            }
            if gathering.zone.rules().is_none() {
                p { class: "note", Words { text: app.say("event-zone-unknown", "zone", gathering.zone.as_str()) } }
            } else {
                p { class: "event-zone", Words { text: app.say("event-zone", "zone", &gathering.zone.as_str().replace('_', " ")) } }
            }
            if !others.is_empty() {
                details { id: "event-times",
                    summary { Message { id: "event-times" } }
                    ul {
                        for (at , time) in others.into_iter().enumerate() {
                            li { key: "{at}", Words { text: time } }
                        }
                        if left_out > 0 {
                            li { Words { text: counted(&app, "event-times-more", left_out) } }
                        }
                    }
                }
            }
        }
    }
}

/// Where it is; that nobody says so where nobody does.
#[component]
fn Where(gathering: Gathering) -> Element {
    let app = use_context::<AppContext>();
    let place = gathering.place.as_ref();
    let words = place.and_then(|place| place.words.as_ref()).map(|words| app.in_words(words));
    let address = gathering.address.as_ref().map(|address| app.in_words(address));
    let point = place.and_then(Location::point);
    let here = app.here.read().as_ref().map(|here| here.point);
    let is_unsaid = words.is_none() && address.is_none();
    rsx! {
        div { id: "event-where", class: "event-where",
            for (at , text) in words.into_iter().chain(address).enumerate() {
                p { key: "{at}", lang: "{text.lang}", dir: "auto", {text.text} }
            }
            if is_unsaid {
                p { class: "event-missing",
                    if point.is_some() { Message { id: "event-where-point" } } else { Message { id: "event-where-none" } }
                }
            }
            if let Some((here, point)) = here.zip(point) {
                p { HowFar { distance_m: here.distance_m(point), bearing_deg: here.bearing_deg(point) } }
            }
            if let Some(point) = point {
                MapLink { point }
            }
        }
    }
}

/// Its own site. Of a group that nobody vouches for, with a warning.
#[component]
fn LinkOut(gathering: Gathering, says: Says) -> Element {
    let Some(link) = gathering.link else { return rsx! {} };
    rsx! {
        div { id: "event-link", class: "event-link",
            if says.standing == Standing::Unlisted {
                p { id: "event-link-warning", class: "note", Message { id: "event-link-warning" } }
            }
            OutsideLink { href: link.to_string(), bdi { dir: "ltr", {link.host().to_owned()} } }
        }
    }
}

/// Who says all this, and how fresh it is.
#[component]
fn Source(says: Says) -> Element {
    let app = use_context::<AppContext>();
    let late = match says.freshness {
        Some(Freshness::Late) => says.check_by.map(|by| app.say("updates-fresh-late", "date", &by.to_string())),
        Some(Freshness::Old) => Some(app.text("updates-fresh-old")),
        _ => None,
    };
    rsx! {
        if let Some(late) = late {
            p { id: "event-late", class: "updates-late", Words { text: late } }
        }
        WhoSays { says }
    }
}

/// A message that counts.
fn counted(app: &AppContext, message: &str, count: usize) -> Text {
    let mut args = FluentArgs::new();
    args.set("count", count);
    app.catalogue.read().say(message, &args)
}
