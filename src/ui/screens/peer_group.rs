//! One group of peers: what it is, what it has, how it is reached, and where what stands here comes from.

use dioxus::prelude::*;

use super::meetings::MeetingRow;
use super::nearby::SpotRow;
use super::peer_groups::as_of;
use super::stall::Checked;
use crate::domain::{Group, Id, Text};
use crate::feed::{Kind, Standing};
use crate::i18n;
use crate::store::{Held, Spot};
use crate::ui::components::{
    Contacts, HowFar, MapLink, Message, OutsideLink, ReadBefore, ScreenHead, Way, WhoSays, Words, languages_said,
};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn PeerGroup(feed: String, id: String) -> Element {
    let app = use_context::<AppContext>();
    let Some(held) = app.record::<Group>(&feed, Kind::Group, &id) else {
        return rsx! {
            main { class: "screen page",
                ScreenHead { title: app.text("groups-gone") }
                p { id: "groups-gone", Message { id: "stall-gone-why" } }
                Way { to: Route::PeerGroups {}, icon: "users-three", name: app.text("groups-title") }
            }
        };
    };
    let group = held.value.clone();
    rsx! {
        main { id: "peer-group", class: "screen page place",
            ScreenHead { title: app.in_words(&group.name) }
            if let Some(old) = as_of(&app, &group) {
                p { id: "groups-as-of", class: "note", Words { text: old } }
            }
            if let Some(about) = app.group_about(&held) {
                p { id: "groups-about", dir: "auto", Words { text: about } }
            }
            What { group: group.clone() }
            Where { group: group.clone() }
            Reached { held: held.clone() }
            Has { held: held.clone() }
            Comes { held: held.clone() }
        }
    }
}

/// What sort of group it is, what it does, what it works towards.
#[component]
fn What(group: Group) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read();
    let said = |words: &[Id], said: fn(&i18n::Catalogue, &Id) -> Text| -> Vec<Text> {
        words.iter().map(|word| said(&catalogue, word)).collect()
    };
    let categories = said(&group.categories, i18n::place::category);
    let activities = said(&group.activities, i18n::place::activity);
    rsx! {
        if !categories.is_empty() {
            ul { id: "groups-categories", class: "tags",
                for text in categories {
                    li { key: "{text.text}", Words { text } }
                }
            }
        }
        if let Some(approach) = group.approach {
            p { id: "groups-approach-said",
                span { class: "about-small", Message { id: "groups-approach" } }
                " "
                Words { text: i18n::place::approach(&catalogue, approach) }
            }
        }
        if !activities.is_empty() {
            section { class: "place-part",
                h2 { Message { id: "groups-activity" } }
                ul { id: "groups-activities", class: "tags",
                    for text in activities {
                        li { key: "{text.text}", Words { text } }
                    }
                }
            }
        }
        if !group.languages.is_empty() {
            p {
                span { class: "about-small", Message { id: "stall-languages" } }
                " "
                {languages_said(&app.catalogue.read(), &group.languages)}
            }
        }
    }
}

/// The country, the address, and the way there when it has a door.
#[component]
fn Where(group: Group) -> Element {
    let app = use_context::<AppContext>();
    let words = group.place.as_ref().and_then(|place| place.words.as_ref()).or(group.address.as_ref());
    rsx! {
        div { class: "place-first",
            p { id: "groups-where",
                if let Some(words) = words {
                    Words { text: app.in_words(words) }
                    ", "
                }
                Words { text: app.country_name(&group.country) }
            }
            if let Some((distance_m, bearing_deg)) = app.way_to(group.place.as_ref()) {
                HowFar { distance_m, bearing_deg }
            }
        }
        if let Some(point) = group.place.as_ref().and_then(|place| place.point()) {
            MapLink { point }
        }
    }
}

/// How it is reached. Of the directory that comes with the app nothing can be tapped until somebody made sure that it still
/// leads there: lapsed names are bought by others (safety.md 22). Of others that nobody checked no address on the web can.
#[component]
fn Reached(held: Held<Group>) -> Element {
    let app = use_context::<AppContext>();
    let nobody_vouches = app.standing(&held.feed) == Standing::Unlisted;
    let group = &held.value;
    let (site, is_checked) = (group.site.clone(), group.is_checked());
    if site.is_none() && group.contacts.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "place-part",
            h2 { Message { id: "stall-contact" } }
            Contacts {
                contacts: group.contacts.clone(),
                may_be_tapped: is_checked || !held.feed.is_core(),
                web_is_checked: is_checked,
                nobody_vouches,
            }
            if let Some(site) = site {
                if is_checked {
                    if nobody_vouches {
                        ReadBefore {}
                    }
                    OutsideLink { id: "groups-site", href: site.to_string(), bdi { dir: "ltr", {site.host().to_owned()} } }
                } else {
                    p { id: "groups-site", class: "contact-text", dir: "ltr", translate: "no", {site.to_string()} }
                    p { class: "about-small", Message { id: "groups-site-unchecked" } }
                }
            }
        }
    }
}

/// Its stalls and its meetings.
#[component]
fn Has(held: Held<Group>) -> Element {
    let app = use_context::<AppContext>();
    let stalls = app.content().stalls_of(&held.feed, &held.id).unwrap_or_default();
    let meetings = app.content().meetings_of(&held.feed, &held.id).unwrap_or_default();
    rsx! {
        if !stalls.is_empty() {
            section { class: "place-part",
                h2 { Message { id: "groups-stalls" } }
                ul { id: "groups-stalls", class: "rows",
                    for stall in stalls {
                        li { key: "{stall.id}",
                            SpotRow { way: app.way_to(Some(&stall.value.place)), held: Held { feed: stall.feed.clone(), id: stall.id.clone(), value: Spot::Stall(stall.value.clone()) } }
                        }
                    }
                }
            }
        }
        if !meetings.is_empty() {
            section { class: "place-part",
                h2 { Message { id: "meetings-title" } }
                ul { id: "groups-meetings", class: "rows",
                    for meeting in meetings {
                        li { key: "{meeting.id}", MeetingRow { held: meeting.clone(), distance_m: None } }
                    }
                }
            }
        }
    }
}

/// Who says all this, since when, and how one hears more.
#[component]
fn Comes(held: Held<Group>) -> Element {
    let app = use_context::<AppContext>();
    let is_core = held.feed.is_core();
    rsx! {
        if !is_core || held.value.is_checked() {
            Checked { checked: held.value.checked }
        }
        if is_core {
            p { id: "groups-follow", class: "about-small", Message { id: "groups-follow" } }
        }
        WhoSays { says: app.says(&held.feed), leads: !is_core }
    }
}
