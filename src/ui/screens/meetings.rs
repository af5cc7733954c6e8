//! Meetings: those still to come today, those of the week, those one can join from afar.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Id, Meeting, Occurrence, Text, format, on_clock};
use crate::i18n;
use crate::store::{Held, MeetingsWanted};
use crate::ui::components::{Choice, HowFar, Icon, Message, NothingYet, Offer, SaidBy, ScreenHead, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::nearby::REACH_M;
use crate::ui::route::Route;

/// How many are shown at first, and with each press on more.
const PAGE: usize = 20;
/// Of how many the screen chooses: more than any week near one place holds, and of a whole world those that come first.
const MOST: usize = 2_000;

/// For how long most meetings go on at most, in hours.
const GOES_ON_HOURS: i64 = 3;

/// Which meetings are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Today,
    Week,
    Online,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Today, Self::Week, Self::Online];

    const fn word(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::Online => "online",
        }
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Today => "meetings-today",
            Self::Week => "meetings-week",
            Self::Online => "meetings-online",
        }
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
struct Wanted {
    near: bool,
    country: Option<Id>,
    format: Option<Id>,
    language: Option<String>,
}

/// A meeting, when it is next, and how far.
type Coming = (Held<Meeting>, Option<Occurrence>, Option<f64>);

/// The screen.
#[component]
pub(crate) fn Meetings() -> Element {
    let app = use_context::<AppContext>();
    let mut tab = use_signal(|| Tab::Today);
    let mut pages = use_signal(|| 1);
    let wanted = use_signal(|| Wanted { near: app.here.peek().is_some(), ..Wanted::default() });
    let any = MeetingsWanted { from: Some(begins(&app)), limit: MOST, ..MeetingsWanted::default() };
    let all = app.content().meetings(&any).unwrap_or_default();
    let none_at_all = all.is_empty();
    let found = find(&app, tab(), &wanted.read());
    let has_more = found.len() > pages() * PAGE;
    rsx! {
        main { id: "meetings", class: "screen page",
            ScreenHead { title: app.text("meetings-title") }
            if none_at_all {
                NothingYet { first: app.text("meetings-none"), later: app.text("meetings-later") }
                Way { id: "meetings-follow", to: Route::Updates {}, icon: "users-three", name: app.text("nearby-follow") }
            } else {
                div { id: "meetings-tabs", class: "filters", role: "group", aria_label: app.text("meetings-title").text,
                    for one in Tab::ALL {
                        button {
                            key: "{one.word()}",
                            id: "meetings-{one.word()}",
                            class: "filter",
                            aria_current: (tab() == one).then_some("true"),
                            onclick: move |_| {
                                tab.set(one);
                                pages.set(1);
                            },
                            Message { id: one.label() }
                        }
                    }
                }
                Choices { all: all.into_iter().map(|(held, _)| held).collect::<Vec<_>>(), wanted }
                if found.is_empty() && wanted.read().near && tab() != Tab::Online {
                    p { id: "meetings-none-near", class: "updates-lead", role: "status", Words { text: none_near(&app) } }
                    button {
                        id: "meetings-everywhere",
                        onclick: move |_| {
                            let mut wanted = wanted;
                            wanted.write().near = false;
                        },
                        Message { id: "meetings-everywhere" }
                    }
                } else if found.is_empty() {
                    p { id: "meetings-nothing", class: "updates-lead", role: "status", Message { id: "meetings-nothing" } }
                }
                ul { id: "meetings-list", class: "rows",
                    for (held , _ , distance_m) in found.into_iter().take(pages() * PAGE) {
                        li { key: "{held.feed}/{held.id}", MeetingRow { held: held.clone(), distance_m } }
                    }
                }
                if has_more {
                    button { id: "meetings-more", onclick: move |_| pages += 1, Message { id: "nearby-more" } }
                }
            }
        }
    }
}

/// That none fits within reach: there may be some further away, and online.
fn none_near(app: &AppContext) -> Text {
    let catalogue = app.catalogue.read();
    let mut args = FluentArgs::new();
    args.set("near", i18n::place::distance(&catalogue, REACH_M).text);
    catalogue.say("meetings-none-near", &args)
}

/// What is looked for, in the order in which it happens; with a place, the nearest first.
fn find(app: &AppContext, tab: Tab, wanted: &Wanted) -> Vec<Coming> {
    let now = app.now();
    let around = app.around(REACH_M).filter(|_| wanted.near && tab != Tab::Online);
    // A day that has begun somewhere, or has not ended everywhere.
    let days = [0, 1, 2].map(|ahead| (now - chrono::TimeDelta::days(1)).date_naive() + Days::new(ahead));
    let weekdays = days.map(|day| u8::try_from(chrono::Datelike::weekday(&day).number_from_monday()).unwrap_or(1));
    let query = MeetingsWanted {
        around,
        weekdays: if tab == Tab::Today { weekdays.to_vec() } else { Vec::new() },
        from: Some(begins(app)),
        online: tab == Tab::Online,
        country: wanted.country.clone(),
        limit: MOST,
    };
    // Asked of each before it is counted: there may be more of yesterday's than are chosen from.
    let fits = |meeting: &Meeting| {
        wanted.format.as_ref().is_none_or(|it| meeting.format.contains(it))
            && wanted.language.as_ref().is_none_or(|it| meeting.languages.contains(it))
            && (tab != Tab::Today || coming(meeting, now).is_some_and(|next| is_today(meeting, next, now)))
    };
    let found = app.content().meetings_that(&query, fits).unwrap_or_default();
    let mut all: Vec<Coming> = found
        .into_iter()
        .map(|(held, distance)| {
            let next = coming(&held.value, now);
            (held, next, distance)
        })
        .collect();
    if around.is_none() {
        all.sort_by_key(|(_, next, _)| next.map_or(DateTime::<Utc>::MAX_UTC, |next| next.starts.to_utc()));
    }
    all
}

/// With which weekday and minute the reader's week begins: a little ago, so that what goes on stands first.
fn begins(app: &AppContext) -> (u8, u16) {
    let (now, ago) = (app.now(), chrono::TimeDelta::hours(GOES_ON_HOURS));
    let local = app.zone.as_ref().map_or_else(|| now.naive_utc(), |zone| on_clock(now, zone).naive_local()) - ago;
    let minute = chrono::Timelike::hour(&local) * 60 + chrono::Timelike::minute(&local);
    let weekday = chrono::Datelike::weekday(&local).number_from_monday();
    (u8::try_from(weekday).unwrap_or(1), u16::try_from(minute).unwrap_or(0))
}

/// Whether the next time lies on the day that it is there now.
fn is_today(meeting: &Meeting, next: Occurrence, now: DateTime<Utc>) -> bool {
    let today = on_clock(now, &meeting.zone).date_naive();
    next.touches(today, today, &meeting.zone)
}

/// The time that goes on at `now`, else the next one; none where nobody can tell.
fn coming(meeting: &Meeting, now: DateTime<Utc>) -> Option<Occurrence> {
    let (starts, ends) = meeting.next(now)?;
    Some(Occurrence { starts: starts.fixed_offset(), ends: ends.fixed_offset() })
}

/// By what meetings can be told apart: only what some meeting has.
#[component]
fn Choices(all: Vec<Held<Meeting>>, wanted: Signal<Wanted>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read();
    let any = || Offer { value: String::new(), text: catalogue.text("groups-any") };
    let order = catalogue.order();
    let sorted = |mut offers: Vec<Offer>| {
        offers.sort_by_cached_key(|offer| order.key(&offer.text.text));
        offers.insert(0, any());
        offers
    };
    let countries: BTreeSet<&Id> = all.iter().filter_map(|held| held.value.country.as_ref()).collect();
    let countries =
        countries.into_iter().map(|it| Offer { value: it.to_string(), text: app.country_name(it) }).collect();
    let formats = format::ALL.iter().filter_map(|word| Id::new(*word).ok());
    let formats = formats.filter(|word| all.iter().any(|held| held.value.format.contains(word)));
    let formats = formats.map(|it| Offer { text: i18n::place::format(&catalogue, &it), value: it.to_string() });
    let formats: Vec<Offer> = std::iter::once(any()).chain(formats).collect();
    let languages: BTreeSet<&String> = all.iter().flat_map(|held| &held.value.languages).collect();
    let named = |tag: &String| Text::new(i18n::language_name(tag), tag);
    let languages = languages.into_iter().map(|tag| Offer { value: tag.clone(), text: named(tag) }).collect();
    let chosen = wanted.read().clone();
    rsx! {
        if app.here.read().is_some() {
            button {
                id: "meetings-near",
                class: "filter",
                aria_pressed: chosen.near,
                onclick: move |_| {
                    let near = wanted.peek().near;
                    wanted.write().near = !near;
                },
                Message { id: "meetings-near" }
            }
        } else {
            Way { id: "meetings-where", to: Route::Nearby {}, icon: "map-pin", name: app.text("meetings-where") }
        }
        details { id: "meetings-choices", class: "place-held",
            summary { class: "row",
                span { class: "row-words", Message { id: "groups-choose" } }
                Icon { name: "caret-down" }
            }
            div { class: "place-part",
                Choice { id: "meetings-country", label: app.text("groups-country"), offers: sorted(countries),
                    chosen: chosen.country.as_ref().map_or_else(String::new, Id::to_string),
                    on_choose: move |value: String| wanted.write().country = Id::new(value).ok(),
                }
                Choice { id: "meetings-format", label: app.text("meetings-format"), offers: formats,
                    chosen: chosen.format.as_ref().map_or_else(String::new, Id::to_string),
                    on_choose: move |value: String| wanted.write().format = Id::new(value).ok(),
                }
                Choice { id: "meetings-language", label: app.text("meetings-language"), offers: sorted(languages),
                    chosen: chosen.language.clone().unwrap_or_default(),
                    on_choose: move |value: String| wanted.write().language = Some(value).filter(|it| !it.is_empty()),
                }
            }
        }
    }
}

/// A meeting: its name, when it is each week and next, where, who says so.
#[component]
pub(super) fn MeetingRow(held: Held<Meeting>, #[props(!optional)] distance_m: Option<f64>) -> Element {
    let app = use_context::<AppContext>();
    let meeting = &held.value;
    let place = meeting.place.as_ref().and_then(|place| place.words.as_ref()).or(meeting.address.as_ref());
    let catalogue = app.catalogue.read();
    let formats: Vec<String> = meeting.format.iter().map(|word| i18n::place::format(&catalogue, word).text).collect();
    rsx! {
        Link { class: "row spot", to: Route::Meeting { feed: held.feed.to_string(), id: held.id.to_string() },
            "data-id": "{held.id}",
            span { class: "row-words",
                span { class: "row-name", Words { text: app.in_words(&meeting.name) } }
                span { class: "meeting-next", Words { text: next_said(&app, meeting) } }
                if let Some(distance_m) = distance_m {
                    HowFar { distance_m }
                }
                span { class: "row-what",
                    if let Some(words) = place {
                        Words { text: app.in_words(words) }
                    }
                    if meeting.online.is_some() {
                        if place.is_some() {
                            " · "
                        }
                        Message { id: "meetings-is-online" }
                    }
                }
                if !formats.is_empty() {
                    span { class: "row-what", {formats.join(" · ")} }
                }
                SaidBy { feed: held.feed.clone() }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// When it is next, by the clock of its place and by the reader's; each week where nobody can tell.
pub(super) fn next_said(app: &AppContext, meeting: &Meeting) -> Text {
    let catalogue = app.catalogue.read();
    match coming(meeting, app.now()) {
        Some(next) => i18n::when::span(&catalogue, &next, &meeting.zone, app.zone.as_ref(), app.now()),
        None => i18n::when::weekly(&catalogue, meeting),
    }
}
