//! What changed since the reader looked, told once; and which of their favourites lie in one time.

use std::collections::BTreeMap;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::Ahead;
use super::list::words_of;
use crate::domain::{Change, FeedId, Gathering, Glimpse, Id, Occurrence, Text, changes, overlaps};
use crate::i18n::when;
use crate::store::{Glimpses, Held};
use crate::ui::components::{Message, Quoting, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// How many changes are told one by one; the others are counted.
const TOLD: usize = 12;

/// How many overlaps are told.
const OVERLAPS: usize = 6;

/// A change, in words.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    text: Text,
    /// What of it are a group's own words.
    quoted: Vec<Text>,
    /// Where the event is; none when it is gone.
    to: Option<Route>,
}

/// What changed. A feed that the reader sees for the first time has no news: all of it is new to them.
#[component]
pub(super) fn Changes(ahead: Ahead) -> Element {
    let app = use_context::<AppContext>();
    let looking = app.clone();
    use_effect(move || {
        let seen = looking.looked();
        let unseen: Vec<_> = held_follows(&looking).into_iter().filter(|feed| !seen.contains_key(feed)).collect();
        if !unseen.is_empty() {
            looking.look(&unseen, &ahead.read());
        }
    });
    let (told, count) = tell(&app, &ahead.read());
    if count == 0 {
        return rsx! {};
    }
    let heading = counted(&app, "events-changes", count);
    let others = count.saturating_sub(told.len());
    rsx! {
        section { id: "events-changes", class: "events-changes",
            h2 { Words { text: heading } }
            ul {
                for (at , one) in told.into_iter().enumerate() {
                    li { key: "{at}",
                        match one.to {
                            Some(to) => rsx! { Link { to, Quoting { text: one.text, quoted: one.quoted } } },
                            None => rsx! { Quoting { text: one.text, quoted: one.quoted } },
                        }
                    }
                }
            }
            if others > 0 {
                p { Words { text: counted(&app, "events-changes-others", others) } }
            }
            button {
                id: "events-seen",
                onclick: move |_| app.look(&held_follows(&app), &ahead.peek()),
                Message { id: "events-seen" }
            }
        }
    }
}

/// Which favourites lie in one time.
#[component]
pub(super) fn Overlaps(ahead: Ahead) -> Element {
    let app = use_context::<AppContext>();
    let favourites = app.favourites();
    if favourites.len() < 2 {
        return rsx! {};
    }
    let ahead = ahead.read();
    let marked: Vec<&Held<Gathering>> =
        ahead.iter().filter(|held| favourites.contains(&(held.feed.clone(), held.id.clone()))).collect();
    let gatherings: Vec<&Gathering> = marked.iter().map(|held| &held.value).collect();
    let now = app.trusted_moment();
    let told: Vec<(Text, Vec<Text>)> = overlaps(&gatherings, now)
        .into_iter()
        .take(OVERLAPS)
        .filter_map(|(one, other, first, second)| {
            let (one, other) = (gatherings.get(one)?, gatherings.get(other)?);
            let (one_name, other_name) = (app.in_words(&one.name), app.in_words(&other.name));
            let both = Occurrence { starts: second.starts, ends: first.ends.min(second.ends) };
            let catalogue = app.catalogue.read();
            let mut args = FluentArgs::new();
            args.set("one", one_name.text.clone());
            args.set("other", other_name.text.clone());
            args.set("when", when::span(&catalogue, &both, &other.zone, app.zone.as_ref(), now).text);
            Some((catalogue.say("events-overlap", &args), vec![one_name, other_name]))
        })
        .collect();
    if told.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { id: "events-overlaps", class: "events-changes",
            h2 { Message { id: "events-overlaps" } }
            ul {
                for (at , (text , quoted)) in told.into_iter().enumerate() {
                    li { key: "{at}", Quoting { text, quoted } }
                }
            }
        }
    }
}

impl AppContext {
    /// What the reader saw of each feed.
    fn looked(&self) -> BTreeMap<FeedId, Glimpses> {
        self.marks().and_then(|user| user.looked().ok()).unwrap_or_default()
    }

    /// Keeps what is ahead now as what the reader has seen of these feeds.
    fn look(&self, feeds: &[FeedId], ahead: &[Held<Gathering>]) {
        let now = self.trusted_moment();
        self.change_marks(|user| {
            feeds.iter().try_for_each(|feed| {
                let of_feed = ahead.iter().filter(|held| held.feed == *feed);
                let glimpses = of_feed.filter_map(|held| Some((held.id.clone(), Glimpse::of(&held.value, now)?)));
                user.look(feed, &glimpses.collect())
            })
        });
    }
}

/// The feeds that are followed, and of which something has come.
fn held_follows(app: &AppContext) -> Vec<FeedId> {
    let held = app.content().feeds().unwrap_or_default();
    let follows = app.follows().into_iter().map(|follow| follow.feed);
    follows.filter(|feed| held.iter().any(|held| held.head.feed == *feed)).collect()
}

/// The first changes in words, and how many there are.
fn tell(app: &AppContext, ahead: &[Held<Gathering>]) -> (Vec<Told>, usize) {
    let (now, follows) = (app.trusted_moment(), held_follows(app));
    let (mut told, mut count) = (Vec::new(), 0);
    for (feed, seen) in app.looked().into_iter().filter(|(feed, _)| follows.contains(feed)) {
        let of_feed: BTreeMap<&Id, &Gathering> =
            ahead.iter().filter(|held| held.feed == feed).map(|held| (&held.id, &held.value)).collect();
        for (id, change) in changes(&seen, of_feed.iter().map(|(id, gathering)| (*id, *gathering)), now) {
            count += 1;
            if told.len() < TOLD {
                told.push(in_words(app, &feed, &id, of_feed.get(&id).copied(), &change));
            }
        }
    }
    (told, count)
}

fn in_words(app: &AppContext, feed: &FeedId, id: &Id, gathering: Option<&Gathering>, change: &Change) -> Told {
    let now = app.trusted_moment();
    let catalogue = app.catalogue.read();
    let mut args = FluentArgs::new();
    let name = match (change, gathering) {
        (Change::Gone { name }, _) => app.in_words(name),
        (_, Some(gathering)) => app.in_words(&gathering.name),
        (_, None) => app.text("plan-reminder-of"),
    };
    args.set("name", name.text.clone());
    let mut quoted = vec![name];
    let when = |time: &Occurrence| {
        let zone = gathering.map(|gathering| &gathering.zone);
        zone.map_or_else(String::new, |zone| when::span(&catalogue, time, zone, app.zone.as_ref(), now).text)
    };
    let message = match change {
        Change::New => {
            args.set("when", gathering.and_then(|it| it.next_time(now)).map_or_else(String::new, |time| when(&time)));
            "events-change-new"
        }
        Change::Cancelled => "events-change-cancelled",
        Change::OnAgain => "events-change-on-again",
        Change::Moved { from, to } => {
            args.set("from", when(from));
            args.set("to", when(to));
            "events-change-moved"
        }
        Change::NoLonger(time) => {
            args.set("when", when(time));
            "events-change-no-longer"
        }
        Change::Elsewhere => match gathering.and_then(|gathering| words_of(app, gathering)) {
            Some(place) => {
                args.set("place", place.text.clone());
                quoted.push(place);
                "events-change-elsewhere"
            }
            None => "events-change-elsewhere-unsaid",
        },
        Change::Renamed { from } => {
            let from = app.in_words(from);
            args.set("from", from.text.clone());
            quoted.push(from);
            "events-change-renamed"
        }
        Change::Gone { .. } => "events-change-gone",
    };
    let to = gathering.map(|_| Route::Event { feed: feed.to_string(), id: id.to_string() });
    Told { text: catalogue.say(message, &args), quoted, to }
}

fn counted(app: &AppContext, message: &str, count: usize) -> Text {
    let mut args = FluentArgs::new();
    args.set("count", count);
    app.catalogue.read().say(message, &args)
}
