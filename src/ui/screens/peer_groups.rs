//! The directory: groups of peers, by name, country, what they do and what they work towards. No way of working stands
//! above another.

use std::collections::BTreeSet;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Approach, Group, Id, Text, activity, category, fold};
use crate::feed::Kind;
use crate::i18n;
use crate::store::Held;
use crate::ui::components::{Choice, Icon, Message, Offer, SaidBy, ScreenHead, SearchField, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// How many are shown at first, and with each press on more.
const PAGE: usize = 40;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
struct Wanted {
    typed: String,
    country: Option<Id>,
    category: Option<Id>,
    activity: Option<Id>,
    approach: Option<Approach>,
}

/// The screen.
#[component]
pub(crate) fn PeerGroups() -> Element {
    let app = use_context::<AppContext>();
    let mut wanted = use_signal(Wanted::default);
    let mut pages = use_signal(|| 1);
    let all = use_memo({
        let app = app.clone();
        move || {
            let mut all = app.content().peer_groups().unwrap_or_default();
            let order = app.catalogue.read().order();
            all.sort_by_cached_key(|held| order.key(&app.in_words(&held.value.name).text));
            all
        }
    });
    let found: Vec<Held<Group>> = all.read().iter().filter(|held| fits(&app, held, &wanted.read())).cloned().collect();
    let said = {
        let mut args = FluentArgs::new();
        args.set("count", found.len());
        app.catalogue.read().say("groups-count", &args)
    };
    let has_more = found.len() > pages() * PAGE;
    rsx! {
        main { id: "peer-groups", class: "screen page",
            ScreenHead { title: app.text("groups-title") }
            label { class: "for-screen-readers", r#for: "groups-search", Message { id: "groups-search" } }
            SearchField {
                id: "groups-search",
                placeholder: app.text("groups-search").text,
                on_type: move |text| {
                    wanted.write().typed = text;
                    pages.set(1);
                },
                on_enter: |()| {},
            }
            Choices { all: all(), wanted }
            p { id: "groups-count", class: "about-small", role: "status", Words { text: said } }
            ul { id: "groups-list", class: "rows",
                for held in found.into_iter().take(pages() * PAGE) {
                    li { key: "{held.feed}/{held.id}", GroupRow { held: held.clone() } }
                }
            }
            if has_more {
                button { id: "groups-more", onclick: move |_| pages += 1, Message { id: "nearby-more" } }
            }
            p { class: "about-small", Message { id: "groups-follow" } }
        }
    }
}

/// By what they can be told apart: only what some group has.
#[component]
fn Choices(all: Vec<Held<Group>>, wanted: Signal<Wanted>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read();
    let any = |id: &str| Offer { value: String::new(), text: catalogue.text(id) };
    let order = catalogue.order();
    let sorted = |mut offers: Vec<Offer>, first: Offer| {
        offers.sort_by_cached_key(|offer| order.key(&offer.text.text));
        offers.insert(0, first);
        offers
    };
    let countries: BTreeSet<&Id> = all.iter().map(|held| &held.value.country).collect();
    let countries =
        countries.into_iter().map(|it| Offer { value: it.to_string(), text: app.country_name(it) }).collect();
    let of = |list: &[&str], held: fn(&Group) -> &Vec<Id>, said: fn(&i18n::Catalogue, &Id) -> Text| {
        let words = list.iter().filter_map(|word| Id::new(*word).ok());
        let words = words.filter(|word| all.iter().any(|one| held(&one.value).contains(word)));
        words.map(|word| Offer { text: said(&catalogue, &word), value: word.to_string() }).collect::<Vec<_>>()
    };
    let mut categories = of(category::ALL, |group| &group.categories, i18n::place::category);
    categories.insert(0, any("groups-any"));
    let mut activities = of(activity::ALL, |group| &group.activities, i18n::place::activity);
    activities.insert(0, any("groups-any"));
    let approaches = Approach::ALL
        .iter()
        .map(|it| Offer { value: it.word().to_owned(), text: i18n::place::approach(&catalogue, *it) });
    let approaches: Vec<Offer> = std::iter::once(any("groups-any")).chain(approaches).collect();
    let chosen = wanted.read().clone();
    let id = |id: &Option<Id>| id.as_ref().map_or_else(String::new, Id::to_string);
    rsx! {
        details { id: "groups-choices", class: "place-held",
            summary { class: "row",
                span { class: "row-words", Message { id: "groups-choose" } }
                Icon { name: "caret-down" }
            }
            div { class: "place-part",
                Choice { id: "groups-country", label: app.text("groups-country"), offers: sorted(countries, any("groups-any")), chosen: id(&chosen.country),
                    on_choose: move |value: String| wanted.write().country = Id::new(value).ok(),
                }
                Choice { id: "groups-category", label: app.text("groups-category"), offers: categories, chosen: id(&chosen.category),
                    on_choose: move |value: String| wanted.write().category = Id::new(value).ok(),
                }
                Choice { id: "groups-activity", label: app.text("groups-activity"), offers: activities, chosen: id(&chosen.activity),
                    on_choose: move |value: String| wanted.write().activity = Id::new(value).ok(),
                }
                Choice { id: "groups-approach", label: app.text("groups-approach"), offers: approaches,
                    chosen: chosen.approach.map_or("", Approach::word).to_owned(),
                    on_choose: move |value: String| {
                        wanted.write().approach = Approach::ALL.iter().copied().find(|it| it.word() == value);
                    },
                }
            }
        }
    }
}

fn fits(app: &AppContext, held: &Held<Group>, wanted: &Wanted) -> bool {
    let group = &held.value;
    let has = |words: &[Id], wanted: &Option<Id>| wanted.as_ref().is_none_or(|word| words.contains(word));
    let typed = fold(&wanted.typed);
    let named = || {
        let about = app.group_about(held).map(|text| text.text).unwrap_or_default();
        let address = group.address.iter().flat_map(|it| it.iter().map(|(_, text)| text.to_owned()));
        let names = group.name.iter().map(|(_, text)| text.to_owned());
        let country = app.country_name(&group.country).text;
        names.chain(address).chain([about, country]).any(|text| fold(&text).contains(&typed))
    };
    wanted.country.as_ref().is_none_or(|country| *country == group.country)
        && has(&group.categories, &wanted.category)
        && has(&group.activities, &wanted.activity)
        // Who works with both works towards each.
        && wanted.approach.is_none_or(|it| group.approach == Some(it) || group.approach == Some(Approach::Both))
        && (typed.is_empty() || named())
}

/// A group: its name, where it works, what it is, how old that is.
#[component]
fn GroupRow(held: Held<Group>) -> Element {
    let app = use_context::<AppContext>();
    let group = &held.value;
    let catalogue = app.catalogue.read();
    let what: Vec<String> = group.categories.iter().map(|word| i18n::place::category(&catalogue, word).text).collect();
    rsx! {
        Link { class: "row spot", to: Route::PeerGroup { feed: held.feed.to_string(), id: held.id.to_string() },
            "data-id": "{held.id}",
            Icon { name: "users-three" }
            span { class: "row-words",
                span { class: "row-name", Words { text: app.in_words(&group.name) } }
                span { class: "row-what",
                    Words { text: app.country_name(&group.country) }
                    if !what.is_empty() {
                        " · "
                        {i18n::list(&catalogue, what)}
                    }
                }
                if let Some(old) = as_of(&app, group) {
                    span { class: "row-what groups-as-of", Words { text: old } }
                } else {
                    SaidBy { feed: held.feed.clone() }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// That nobody has made sure of it since some year; none where somebody has.
pub(super) fn as_of(app: &AppContext, group: &Group) -> Option<Text> {
    let year = group.as_of.filter(|_| !group.is_checked())?;
    Some(app.say("groups-as-of", "year", &year.to_string()))
}

impl AppContext {
    /// What a group says of itself; of one of the directory that comes with the app, what that says.
    pub(super) fn group_about(&self, held: &Held<Group>) -> Option<Text> {
        let own = held.value.about.as_ref().map(|about| self.in_words(about));
        own.or_else(|| self.words(Kind::Group, held.id.as_str(), "about").filter(|_| held.feed.is_core()))
    }
}
