//! Events: what followed groups announce, day by day; what changed since the reader looked; what of their favourites lies in
//! one time.

mod changes;
mod filters;
mod list;
mod month;

use std::rc::Rc;

use chrono::TimeDelta;
use dioxus::prelude::*;

use crate::domain::Gathering;
use crate::store::Held;
use crate::ui::components::{Icon, Message, NothingYet, ScreenHead, StandingSaid, Way, Words};
use crate::ui::context::{AppContext, Shared};
use crate::ui::route::Route;
use crate::ui::wanted::Wanted;
use changes::{Changes, Overlaps};
use filters::Filters;
use list::{Row, Section, sections};
use month::Month;

/// How far ahead events are read: what is announced for later is shown when it comes near.
const AHEAD: TimeDelta = TimeDelta::days(2 * 366);
/// How many events are read: those that come first. A phone draws no more, and keeps no more of what was seen.
const MOST_AHEAD: usize = 1_000;
/// How far back those that are over are read.
const BACK: TimeDelta = TimeDelta::days(92);
/// How many stand there before more are asked for.
const PAGE: usize = 60;

/// What is ahead, read once for all that is shown of it.
type Ahead = Memo<Shared<Vec<Held<Gathering>>>>;

/// The screen.
#[component]
pub(crate) fn Events() -> Element {
    let app = use_context::<AppContext>();
    let reading = app.clone();
    let ahead = use_memo(move || {
        let now = reading.trusted_moment();
        let mut found = reading.content().gatherings(now, now + AHEAD, None).unwrap_or_default();
        found.truncate(MOST_AHEAD);
        Shared(Rc::new(found))
    });
    let wanted = app.wanted.read().clone();
    let follows = !app.follows().is_empty();
    rsx! {
        main { id: "events", class: "screen page",
            ScreenHead { title: app.text("events-title"), leads_back: false }
            if !follows {
                NothingYet { first: app.text("events-none"), later: app.text("events-later") }
                Way { id: "events-follow", to: Route::Updates {}, icon: "users-three", name: app.text("events-follow"), what: app.text("events-follow-how") }
            } else {
                Changes { ahead }
                Overlaps { ahead }
                Filters { ahead }
                if let Some(month) = wanted.month {
                    Month { ahead, month }
                }
                List { ahead }
            }
        }
    }
}

/// What fits, by days; then what is over, when it is asked for.
#[component]
fn List(ahead: Ahead) -> Element {
    let app = use_context::<AppContext>();
    let mut wanted = app.wanted;
    let shown = wanted.read().clone();
    let ahead = ahead.read();
    let (found, more) = sections(&app, &ahead, &shown, PAGE * (shown.more + 1));
    let over = if shown.over { over(&app) } else { Vec::new() };
    rsx! {
        div { id: "events-list", class: "events-list",
            // Where the place is asked for, nothing is said of what is near it.
            if found.is_empty() && !(shown.near && app.here.read().is_none()) {
                if shown.is_filtered() {
                    div { id: "events-no-fit", class: "events-no-fit", role: "status",
                        p { Message { id: "events-no-fit" } }
                        button {
                            id: "events-all",
                            onclick: move |_| {
                                let month = wanted.peek().month;
                                wanted.set(Wanted { month, ..Default::default() });
                            },
                            Message { id: "events-all" }
                        }
                    }
                } else {
                    p { id: "events-none-ahead", class: "updates-lead", Message { id: "events-none-ahead" } }
                    Way { id: "events-groups", to: Route::Updates {}, icon: "users-three", name: app.text("updates-title"), what: app.text("updates-what") }
                }
            }
            for section in found {
                Part { key: "{section.key}", section }
            }
            if more {
                button { id: "events-more", class: "events-more", onclick: move |_| wanted.write().more += 1, Message { id: "events-more" } }
            }
            button {
                id: "events-over",
                class: "events-over",
                aria_expanded: if shown.over { "true" } else { "false" },
                onclick: move |_| {
                    let over = wanted.peek().over;
                    wanted.write().over = !over;
                },
                Message { id: "events-over" }
            }
            if shown.over && over.is_empty() {
                p { id: "events-over-none", role: "status", Message { id: "events-over-none" } }
            }
            for section in over {
                Part { key: "{section.key}", section }
            }
        }
    }
}

/// What is over, the latest first.
fn over(app: &AppContext) -> Vec<Section> {
    let now = app.trusted_moment();
    let mut over = app.content().gatherings(now - BACK, now, None).unwrap_or_default();
    over.retain(|held| held.value.next_time(now).is_none());
    list::past(app, &over, PAGE)
}

/// A day, or what is on now.
#[component]
fn Part(section: Section) -> Element {
    rsx! {
        section { class: "events-part",
            h2 { Words { text: section.heading.clone() } }
            ul { class: "rows",
                for row in section.rows {
                    li { key: "{row.feed}/{row.id}", EventRow { row } }
                }
            }
        }
    }
}

/// An event: what it is called, when, where, who says so.
#[component]
fn EventRow(row: Row) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        Link {
            class: "row events-row",
            to: Route::Event { feed: row.feed.to_string(), id: row.id.to_string() },
            "data-id": "{row.id}",
            "data-status": row.status.word(),
            span { class: "row-words",
                span { class: "row-name",
                    if row.is_cancelled() {
                        s { bdi { Words { text: row.name.clone() } } }
                    } else {
                        bdi { Words { text: row.name.clone() } }
                    }
                }
                if let Some(status) = row.status_said.clone() {
                    span { class: "events-status", Words { text: status } }
                }
                span { class: "events-when", Words { text: row.when.clone() } }
                if let Some(more) = row.more.clone() {
                    span { class: "row-what", Words { text: more } }
                }
                if let Some(place) = row.place.clone() {
                    span { class: "row-what", bdi { Words { text: place } } }
                }
                if let Some(way) = row.way.clone() {
                    span { class: "row-what", Words { text: way } }
                }
                span { class: "row-what events-who",
                    Words { text: row.says.said(app.catalogue) }
                    " · "
                    StandingSaid { says: row.says.clone() }
                }
            }
            if row.is_favourite {
                Favoured {}
            }
        }
    }
}

/// That the reader marked it.
#[component]
fn Favoured() -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        span { class: "events-favoured", role: "img", aria_label: app.text("events-favourite").text, Icon { name: "star-fill" } }
    }
}
