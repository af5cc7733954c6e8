//! The stalls at an event: on the plan, and as a list that says the same and more.

use dioxus::prelude::*;

use super::plan::{Pin, Site};
use crate::domain::{Gathering, Id, Plan, Stall, Text};
use crate::feed::Standing;
use crate::i18n::{language_name, place};
use crate::store::Held;
use crate::ui::components::{Icon, Message, OpenSaid, StandingSaid, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// How many stalls of an event are shown: more than any festival has.
const MOST_STALLS: usize = 60;

/// The plan with its pins, and the list with the same numbers.
#[component]
pub(super) fn Stalls(held: Held<Gathering>) -> Element {
    let app = use_context::<AppContext>();
    let mut stalls = app.content().stalls_at(&held.feed, &held.id).unwrap_or_default();
    // Anybody may name an event: whose it is comes first, and a crowd of others hides nothing.
    stalls.sort_by_key(|stall| (stall.feed != held.feed, app.says(&stall.feed).standing != Standing::Listed));
    stalls.truncate(MOST_STALLS);
    let plan = held.value.plan.as_ref().map(Plan::read);
    let pins: Vec<Pin> = match &plan {
        Some(Some(plan)) => pins(plan, &stalls, |stall| app.open(&stall.feed, &stall.value).is_now()),
        _ => Vec::new(),
    };
    let name = app.in_words(&held.value.name);
    rsx! {
        section { id: "event-stalls", class: "event-part",
            h2 { Message { id: "event-stalls" } }
            match plan {
                Some(Some(plan)) => rsx! { Site { plan, pins: pins.clone(), name } },
                Some(None) => rsx! { p { id: "event-plan-broken", class: "event-missing", Message { id: "plan-broken" } } },
                None => rsx! {},
            }
            if stalls.is_empty() {
                p { id: "event-no-stalls", class: "event-missing", Message { id: "event-no-stalls" } }
            }
            ol { class: "rows event-stalls",
                for (at , stall) in stalls.into_iter().enumerate() {
                    li { key: "{stall.feed}/{stall.id}",
                        StallRow {
                            number: pins.iter().any(|pin| pin.number == at + 1).then_some(at + 1),
                            is_others: stall.feed != held.feed,
                            stall,
                        }
                    }
                }
            }
        }
    }
}

/// A stall: its number on the plan, whether it is open, what is to be had, in which languages.
#[component]
fn StallRow(stall: Held<Stall>, #[props(!optional)] number: Option<usize>, is_others: bool) -> Element {
    let app = use_context::<AppContext>();
    let value = &stall.value;
    let catalogue = app.catalogue.read();
    let open = app.open(&stall.feed, value);
    let offers: Vec<Text> = value.offers.iter().map(|offer| place::offer(&catalogue, offer)).collect();
    let languages: Vec<String> = value.languages.iter().map(|tag| language_name(tag).to_owned()).collect();
    let words = value.place.words.as_ref().map(|words| app.in_words(words));
    let says = is_others.then(|| app.says(&stall.feed));
    rsx! {
        Link {
            class: "row event-stall",
            to: Route::Stall { feed: stall.feed.to_string(), id: stall.id.to_string() },
            "data-id": "{stall.id}",
            if let Some(number) = number {
                span { class: "event-pin", "{number}" }
            }
            span { class: "row-words",
                span { class: "row-name", bdi { Words { text: app.in_words(&value.name) } } }
                OpenSaid { open }
                if let Some(words) = words {
                    span { class: "row-what", bdi { Words { text: words } } }
                }
                if offers.is_empty() {
                    span { class: "row-what", Message { id: "event-no-offers" } }
                } else {
                    span { class: "row-what",
                        for (at , offer) in offers.into_iter().enumerate() {
                            Fragment { key: "{at}",
                                if at > 0 { " · " }
                                Words { text: offer }
                            }
                        }
                    }
                }
                if !languages.is_empty() {
                    span { class: "row-what", bdi { {languages.join(" · ")} } }
                }
                if let Some(says) = says {
                    span { class: "row-what events-who",
                        Words { text: says.said(app.catalogue) }
                        " · "
                        StandingSaid { says }
                    }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// Where each stall stands on the plan: at the point it names, else by its coordinates. Numbers are those of the list.
fn pins(plan: &Plan, stalls: &[Held<Stall>], is_open: impl Fn(&Held<Stall>) -> bool) -> Vec<Pin> {
    /// So near, in units, two pins would cover each other.
    const APART: f64 = 82.0;
    let mut pins: Vec<Pin> = Vec::new();
    for (at, held) in stalls.iter().enumerate() {
        let stall = &held.value;
        let named = stall.place.plan_point.as_ref().map(Id::as_str);
        let spot = named.and_then(|id| plan.spot_named(id)).or_else(|| plan.spot_of(stall.place.point()?));
        let Some((mut x, y)) = spot else { continue };
        // Stalls in one tent stand side by side.
        while pins.iter().any(|pin| (pin.x - x).hypot(pin.y - y) < APART) && x < plan.width {
            x += APART;
        }
        let point = named.map(str::to_owned);
        pins.push(Pin { number: at + 1, x, y, point, is_open: is_open(held) });
    }
    pins
}
