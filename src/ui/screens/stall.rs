//! One peer stall: open or not, what it has, how one gets there, who runs it.

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::*;

use crate::domain::{
    FeedId, Gathering, Group, Id, Occurrence, OpenTime, Stall as Service, Status, Text, Week, on_clock,
};
use crate::feed::{Kind, Standing};
use crate::i18n::{self, Catalogue};
use crate::store::Held;
use crate::ui::components::{
    Contacts, HowFar, MapLink, Message, OpenSaid, ScreenHead, Way, WhoSays, Words, languages_said,
};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn Stall(feed: String, id: String) -> Element {
    let app = use_context::<AppContext>();
    let Some(held) = app.record::<Service>(&feed, Kind::Stall, &id) else {
        return rsx! {
            main { class: "screen page",
                ScreenHead { title: app.text("stall-gone") }
                p { id: "stall-gone", Message { id: "stall-gone-why" } }
                Way { to: Route::Nearby {}, icon: "map-pin", name: app.text("nearby-title") }
            }
        };
    };
    let stall = held.value.clone();
    let way = app.way_to(Some(&stall.place));
    let gathering = app.gathering_of(&held.feed, &stall);
    let status = gathering.as_ref().map(|it| it.status).filter(|status| *status != Status::On);
    rsx! {
        main { id: "stall", class: "screen page place",
            ScreenHead { title: app.in_words(&stall.name) }
            div { class: "place-first",
                OpenSaid { open: app.open(&held.feed, &stall) }
                if let Some(status) = status {
                    p { id: "stall-status", Words { text: i18n::place::status(&app.catalogue.read(), status) } }
                }
                if let Some((distance_m, bearing_deg)) = way {
                    HowFar { distance_m, bearing_deg }
                }
                if let Some(words) = &stall.place.words {
                    p { id: "stall-where", Words { text: app.in_words(words) } }
                }
            }
            if let Some(point) = stall.place.point() {
                MapLink { point }
            }
            Offers { offers: stall.offers.clone() }
            if status != Some(Status::Cancelled) {
                Hours { stall: stall.clone(), gathering }
            }
            Facts { stall: stall.clone() }
            if !stall.contacts.is_empty() {
                section { class: "place-part",
                    h2 { Message { id: "stall-contact" } }
                    Contacts { contacts: stall.contacts.clone(), may_be_tapped: true, nobody_vouches: app.standing(&held.feed) == Standing::Unlisted }
                }
            }
            Belongs { held: held.clone() }
            Checked { checked: stall.checked }
            WhoSays { says: app.says(&held.feed) }
        }
    }
}

/// What it has.
#[component]
fn Offers(offers: Vec<Id>) -> Element {
    let app = use_context::<AppContext>();
    if offers.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "place-part",
            h2 { Message { id: "stall-offers" } }
            ul { id: "stall-offers", class: "tags",
                for word in offers {
                    li { key: "{word}", Words { text: i18n::place::offer(&app.catalogue.read(), &word) } }
                }
            }
        }
    }
}

/// When it is open: the coming week day by day, or each of its times.
#[component]
fn Hours(stall: Service, #[props(!optional)] gathering: Option<Gathering>) -> Element {
    let app = use_context::<AppContext>();
    let week = stall.week(gathering.as_ref(), app.now());
    let is_elsewhere = app.zone.as_ref().is_none_or(|zone| *zone != stall.zone);
    rsx! {
        section { class: "place-part",
            h2 { Message { id: "stall-hours" } }
            if stall.hours.is_some() {
                match week.clone() {
                    Week::Always => rsx! { p { id: "stall-week", Message { id: "stall-always" } } },
                    Week::Unknown => rsx! { p { id: "stall-week", Message { id: "stall-hours-unknown" } } },
                    Week::Days(days) => rsx! { WeekSaid { days, stall: stall.clone() } },
                }
                // What cannot be read is still what somebody wrote.
                if let Some(hours) = stall.hours.clone().filter(|_| week == Week::Unknown) {
                    p { class: "about-small", dir: "ltr", translate: "no", {hours} }
                }
            } else {
                Shifts { stall: stall.clone() }
            }
            if is_elsewhere && stall.hours.is_some() {
                p { class: "about-small", Words { text: app.say("stall-clock", "zone", stall.zone.as_str()) } }
            }
        }
    }
}

#[component]
fn WeekSaid(days: Vec<(NaiveDate, Vec<OpenTime>)>, stall: Service) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read();
    let today = on_clock(app.now(), &stall.zone).date_naive();
    rsx! {
        dl { id: "stall-week", class: "week",
            for (day, times) in days {
                div { key: "{day}",
                    dt { Words { text: i18n::when::day(&catalogue, day, today) } }
                    dd {
                        if times.is_empty() {
                            Message { id: "stall-closed-day" }
                        } else {
                            {times_said(&catalogue, &times)}
                        }
                    }
                }
            }
        }
    }
}

fn times_said(catalogue: &Catalogue, times: &[OpenTime]) -> String {
    let clock = |at: &DateTime<chrono_tz::Tz>| i18n::when::time_of_day(at);
    let times = times.iter().map(|(from, to)| format!("{} – {}", clock(from), clock(to)));
    i18n::list(catalogue, times)
}

/// Its times that are not over, each with its days.
#[component]
fn Shifts(stall: Service) -> Element {
    let app = use_context::<AppContext>();
    let now: DateTime<Utc> = app.now();
    let catalogue = app.catalogue.read();
    let mut times: Vec<Occurrence> = stall
        .shifts
        .iter()
        .filter(|shift| shift.to > now)
        .map(|shift| Occurrence { starts: shift.from, ends: shift.to })
        .collect();
    times.sort_by_key(|time| time.starts);
    let said: Vec<Text> =
        times.iter().map(|time| i18n::when::span(&catalogue, time, &stall.zone, app.zone.as_ref(), now)).collect();
    rsx! {
        if said.is_empty() {
            p { id: "stall-over", Message { id: "stall-over" } }
        }
        ul { id: "stall-shifts", class: "week",
            for (at, text) in said.into_iter().enumerate() {
                li { key: "{at}", Words { text } }
            }
        }
    }
}

/// The languages, how one gets in, and what else is to be known.
#[component]
fn Facts(stall: Service) -> Element {
    let app = use_context::<AppContext>();
    let access: Vec<Text> = stall.access.iter().map(|word| i18n::place::access(&app.catalogue.read(), word)).collect();
    rsx! {
        if let Some(about) = &stall.about {
            p { id: "stall-about", dir: "auto", Words { text: app.in_words(about) } }
        }
        if !stall.languages.is_empty() {
            p { id: "stall-languages",
                span { class: "about-small", Message { id: "stall-languages" } }
                " "
                {languages_said(&app.catalogue.read(), &stall.languages)}
            }
        }
        if !access.is_empty() {
            ul { id: "stall-access", class: "tags",
                for text in access {
                    li { key: "{text.text}", Words { text } }
                }
            }
        }
    }
}

/// The event it stands at, and the group that runs it.
#[component]
fn Belongs(held: Held<Service>) -> Element {
    let app = use_context::<AppContext>();
    let gathering = held.value.gathering.as_ref();
    let gathering = gathering.and_then(|it| app.content().named::<Gathering>(&held.feed, Kind::Gathering, it).ok()?);
    let group = app.content().named::<Group>(&held.feed, Kind::Group, &held.value.group).ok().flatten();
    rsx! {
        ul { class: "rows",
            if let Some(it) = gathering {
                li { Way { id: "stall-gathering", to: Route::Event { feed: it.feed.to_string(), id: it.id.to_string() }, icon: "tent", name: app.in_words(&it.value.name), what: app.text("stall-gathering") } }
            }
            if let Some(it) = group {
                li { Way { id: "stall-group", to: Route::PeerGroup { feed: it.feed.to_string(), id: it.id.to_string() }, icon: "users-three", name: app.in_words(&it.value.name), what: app.text("stall-group") } }
            }
        }
    }
}

/// When somebody last made sure, or that nobody said so.
#[component]
pub(super) fn Checked(checked: Option<NaiveDate>) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        p { id: "checked", class: "about-small",
            match checked {
                Some(day) => rsx! { Words { text: app.say("stall-checked", "date", &i18n::when::day(&app.catalogue.read(), day, app.today()).text) } },
                None => rsx! { Message { id: "stall-unchecked" } },
            }
        }
    }
}

impl AppContext {
    /// A record that an address names; none where nobody has such a one.
    pub(super) fn record<V: serde::de::DeserializeOwned>(&self, feed: &str, kind: Kind, id: &str) -> Option<Held<V>> {
        self.content().held(&FeedId::new(feed).ok()?, kind, &Id::new(id).ok()?).ok()?
    }
}
