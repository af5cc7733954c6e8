//! Where the reader is: the device says so, or they pick a place; and forgetting it again.

use dioxus::prelude::*;

use super::icon::Icon;
use super::search_field::SearchField;
use super::words::{Message, Words};
use crate::domain::{Gazetteer, Point, Text, Town};
use crate::ui::context::AppContext;
use crate::ui::whereabouts::{NoPlace, Whereabouts};

/// How many towns are offered: what fits above a keyboard.
const MOST_FOUND: usize = 6;

/// Asks where the reader is, or says from where distances are counted. `places` are those that groups named.
#[component]
pub(crate) fn PlaceChoice(#[props(default)] places: Vec<(Text, Point)>) -> Element {
    let app = use_context::<AppContext>();
    let mut changes = use_signal(|| false);
    let mut was_asked = use_signal(|| false);
    let here = app.here.read().clone();
    let Some(here) = here.filter(|_| !changes()) else {
        return rsx! {
            Asking {
                places,
                on_known: move |()| {
                    changes.set(false);
                    was_asked.set(true);
                },
            }
        };
    };
    let from = match &here.picked {
        Some(name) => app.say("nearby-from", "place", name),
        None if here.is_past(app.moment()) => app.text("nearby-from-then"),
        None => app.text("nearby-from-here"),
    };
    rsx! {
        div { id: "place-known", class: "place-known",
            p { tabindex: "-1",
                onmounted: move |text| async move {
                    // What was pressed is gone. On a screen that one comes back to, the title has the focus.
                    if was_asked() {
                        let _ = text.set_focus(true).await; // best effort: it is read without
                    }
                },
                Words { text: from }
            }
            div { class: "place-buttons",
                button { id: "place-change", onclick: move |_| changes.set(true), Message { id: "nearby-elsewhere" } }
                button {
                    id: "place-forget",
                    onclick: move |_| {
                        let mut here = app.here;
                        here.set(None);
                    },
                    Message { id: "nearby-forget" }
                }
            }
        }
    }
}

/// The question, with all ways to answer it.
#[component]
fn Asking(places: Vec<(Text, Point)>, on_known: EventHandler<()>) -> Element {
    let app = use_context::<AppContext>();
    let mut typed = use_signal(String::new);
    let mut asks = use_signal(|| false);
    let mut failed = use_signal(|| None::<NoPlace>);
    let at = app.now();
    let pick = use_callback(move |place: (String, Point)| {
        let mut here = app.here;
        here.set(Some(Whereabouts { point: place.1, picked: Some(place.0), at }));
        on_known.call(());
    });
    let ask = {
        let ask_where = app.ask_where;
        move |_| {
            if asks() {
                return;
            }
            asks.set(true);
            failed.set(None);
            // Ends with this question: an answer that comes after leaving tells nobody anything.
            spawn(async move {
                let answer = ask_where().await;
                asks.set(false);
                match answer {
                    Ok(point) => {
                        let mut here = app.here;
                        here.set(Some(Whereabouts { point, picked: None, at }));
                        on_known.call(());
                    }
                    Err(why) => failed.set(Some(why)),
                }
            });
        }
    };
    let text = typed.read().trim().to_owned();
    let point = Point::typed(&text);
    let towns = if text.is_empty() { Vec::new() } else { Gazetteer::shipped().search(&text, MOST_FOUND) };
    let called = if text.chars().count() < 3 { Vec::new() } else { app.places_called(&text, MOST_FOUND - 2) };
    let is_unknown = text.chars().count() >= 3 && point.is_none() && towns.is_empty() && called.is_empty();
    let enter = {
        let first = point
            .map(|point| (text.clone(), point))
            .or_else(|| towns.first().map(|town| (town.name.clone(), town.point)));
        move |()| {
            if let Some(first) = first.clone() {
                pick(first);
            }
        }
    };
    rsx! {
        section { id: "place-ask", class: "place-ask",
            button { id: "place-here", class: "primary", aria_disabled: asks().then_some("true"), onclick: ask,
                Icon { name: "gps-fix" }
                Message { id: "nearby-ask" }
            }
            p { class: "about-small", Message { id: "nearby-ask-what" } }
            p { id: "place-said", class: "place-said", role: "status",
                if asks() {
                    Message { id: "nearby-asking" }
                } else if let Some(why) = failed() {
                    Words { text: app.text(&format!("nearby-no-place-{}", why.word())) }
                }
            }
            label { class: "place-label", r#for: "place-search", Message { id: "nearby-pick" } }
            SearchField {
                id: "place-search",
                placeholder: app.text("nearby-pick.placeholder").text,
                on_type: move |text| typed.set(text),
                on_enter: enter,
            }
            ul { id: "place-found", class: "candidates",
                if let Some(point) = point {
                    li {
                        button { onclick: { let text = text.clone(); move |_| pick((text.clone(), point)) },
                            bdi { dir: "ltr", {text.clone()} }
                        }
                    }
                }
                for town in towns.iter().map(|town| (*town).clone()) {
                    li { key: "{town.name}{town.country}{town.point:?}", TownButton { is_one_of_two: has_namesake(&towns, &town), town, on_pick: pick } }
                }
                for (at, (name, point)) in called.into_iter().enumerate() {
                    li { key: "called-{at}",
                        button { onclick: { let name = name.text.clone(); move |_| pick((name.clone(), point)) },
                            span { class: "candidates-name", Words { text: name.clone() } }
                        }
                    }
                }
            }
            if is_unknown {
                p { id: "place-unknown", role: "status", Message { id: "nearby-pick-none" } }
            }
            if !places.is_empty() {
                details { id: "place-held", class: "place-held",
                    summary { class: "row",
                        span { class: "row-words", Message { id: "nearby-pick-held" } }
                        Icon { name: "caret-down" }
                    }
                    ul { class: "candidates",
                        for (at, (name, point)) in places.into_iter().enumerate() {
                            li { key: "{at}",
                                button { onclick: { let name = name.text.clone(); move |_| pick((name.clone(), point)) }, Words { text: name.clone() } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn has_namesake(towns: &[&Town], town: &Town) -> bool {
    towns.iter().filter(|other| other.name == town.name && other.country == town.country).count() > 1
}

/// A town to pick, with its country; and where it lies, where another of that name lies in the same one.
#[component]
fn TownButton(town: Town, is_one_of_two: bool, on_pick: Callback<(String, Point)>) -> Element {
    let app = use_context::<AppContext>();
    let lies = is_one_of_two.then(|| format!(" ({:.1}, {:.1})", town.point.lat(), town.point.lon()));
    rsx! {
        button {
            onclick: {
                let place = (town.name.clone(), town.point);
                move |_| on_pick.call(place.clone())
            },
            bdi { class: "candidates-name", {town.name.clone()} }
            " "
            span { class: "candidates-what",
                Words { text: app.country_name(&town.country) }
                {lies}
            }
        }
    }
}
