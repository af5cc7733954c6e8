//! Updates: the groups that are followed, and their news. Empty until a group is followed, and says so.

mod group;
mod note;
mod progress;

use std::cmp::Reverse;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{BadLink, Freshness, Link, Text};
use crate::i18n::Problem;
use crate::platform::Network;
use crate::ui::components::{Icon, Message, ScreenHead, SettingsNote, StandingSaid, Words};
use crate::ui::context::AppContext;
use crate::ui::groups::GroupView;
use crate::ui::route::Route;
use note::NoteItem;
use progress::Check;

pub(crate) use group::Group;

/// How many pieces of news stand here; the rest is with its group.
const NEWS: usize = 5;

/// The screen.
#[component]
pub(crate) fn Updates() -> Element {
    let app = use_context::<AppContext>();
    let groups = app.groups();
    let mut news: Vec<_> = groups
        .iter()
        .flat_map(|group| group.notes.iter().map(|(id, note)| (id.clone(), note.clone(), group.says.clone())))
        .collect();
    news.sort_by_key(|(_, note, _)| Reverse(note.on));
    news.truncate(NEWS);
    rsx! {
        main { id: "updates", class: "screen page",
            ScreenHead { title: app.text("updates-title") }
            SettingsNote {}
            Warnings {}
            section { class: "updates-part",
                h2 { Message { id: "updates-groups" } }
                if groups.is_empty() {
                    p { id: "updates-none", class: "updates-lead", Message { id: "updates-none" } }
                    p { Message { id: "updates-none-what" } }
                } else {
                    ul { class: "rows",
                        for group in groups.clone() {
                            li { key: "{group.follow.feed}", GroupRow { group } }
                        }
                    }
                    Check { feed: None }
                    match app.network_holds_back() {
                        Some(Network::Metered) => rsx! { p { id: "updates-network", Message { id: "updates-network-metered" } } },
                        Some(Network::Saver) => rsx! { p { id: "updates-network", Message { id: "updates-network-saver" } } },
                        Some(Network::Free) | None => rsx! {},
                    }
                }
            }
            section { class: "updates-part",
                h2 { Message { id: "updates-follow" } }
                PasteLink {}
            }
            if !news.is_empty() {
                section { class: "updates-part",
                    h2 { Message { id: "updates-news" } }
                    ul { id: "updates-news", class: "rows",
                        for (id , note , says) in news {
                            li { key: "{says.feed}/{id}", NoteItem { note, says } }
                        }
                    }
                }
            }
            Core {}
        }
    }
}

/// What is wrong with the phone, or was with what it held.
#[component]
fn Warnings() -> Element {
    let app = use_context::<AppContext>();
    let was_rebuilt = app.content().was_replaced();
    rsx! {
        if app.clock_is_wrong() {
            p { id: "updates-clock", class: "note", role: "status", Message { id: "updates-clock" } }
        }
        if was_rebuilt {
            p { id: "updates-rebuilt", class: "note", role: "status",
                Words { text: app.say("updates-rebuilt", "date", &app.today().to_string()) }
            }
        }
    }
}

/// A group: what it is called, who vouches for it, how old its news is, what went wrong.
#[component]
fn GroupRow(group: GroupView) -> Element {
    let app = use_context::<AppContext>();
    let outcome = group.checked.as_ref().map(|checked| checked.outcome.as_str());
    let troubled = outcome.is_some_and(|outcome| Problem::of(outcome).is_some());
    rsx! {
        Link {
            class: "row updates-row",
            to: Route::Group { feed: group.follow.feed.to_string() },
            "data-feed": "{group.follow.feed}",
            Icon { name: "users-three" }
            span { class: "row-words",
                span { class: "row-name", bdi { Words { text: group.says.title(app.catalogue) } } }
                span { class: "row-what", StandingSaid { says: group.says.clone() } }
                span { class: "row-what",
                    match group.says.age(app.catalogue) {
                        Some(age) => rsx! { Words { text: age } },
                        None => rsx! { Message { id: "updates-not-yet" } },
                    }
                }
                if let Some(late) = late(&app, &group) {
                    span { class: "updates-late", Words { text: late } }
                }
                if troubled {
                    span { class: "updates-trouble", Message { id: "updates-trouble" } }
                } else if outcome == Some("large-download") {
                    span { class: "updates-trouble", Message { id: "updates-waits-for-you" } }
                }
            }
            Icon { name: "caret-right" }
        }
    }
}

/// That a group's news is not as fresh as it meant it to be.
fn late(app: &AppContext, group: &GroupView) -> Option<Text> {
    match group.says.freshness? {
        Freshness::Late => Some(app.say("updates-fresh-late", "date", &group.says.check_by?.to_string())),
        Freshness::Old => Some(app.text("updates-fresh-old")),
        Freshness::Current => None,
    }
}

/// Where a group's link is pasted, for whoever has no camera at hand. What is wrong with it is said, and it can be mended.
#[component]
fn PasteLink() -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let mut typed = use_signal(String::new);
    let mut wrong = use_signal(|| None::<BadLink>);
    let open = use_callback({
        let app = app.clone();
        move |()| {
            if typed.peek().trim().is_empty() {
                return;
            }
            match Link::read(&typed.peek()) {
                Ok(link @ Link::Follow { .. }) => {
                    app.invite(Ok(link));
                    navigator.push(Route::Follow {});
                }
                Ok(Link::Help(_)) => {
                    navigator.push(Route::Help {});
                }
                Err(why) => wrong.set(Some(why)),
            }
        }
    });
    rsx! {
        div { class: "updates-link",
            label { r#for: "updates-link", Message { id: "updates-link" } }
            div { class: "updates-link-field",
                input {
                    id: "updates-link",
                    r#type: "text",
                    inputmode: "url",
                    dir: "ltr",
                    autocomplete: "off",
                    autocapitalize: "off",
                    "autocorrect": "off",
                    spellcheck: "false",
                    initial_value: "",
                    aria_describedby: "updates-link-wrong",
                    oninput: move |event| {
                        typed.set(event.value());
                        wrong.set(None);
                    },
                    onkeydown: move |event| {
                        if event.key() == Key::Enter {
                            open(());
                        }
                    },
                }
                button { id: "updates-link-open", onclick: move |_| open(()), Message { id: "updates-link-open" } }
            }
            p { id: "updates-link-wrong", role: "status",
                if let Some(why) = wrong() {
                    Words { text: app.text(&format!("follow-bad-{}", why.word())) }
                }
            }
        }
    }
}

/// What comes with the app. It stands last: nothing is to be done about it.
#[component]
fn Core() -> Element {
    let app = use_context::<AppContext>();
    let Ok(edition) = app.content().edition() else { return rsx! {} };
    let days = app.trusted_moment().date_naive().signed_duration_since(edition.made).num_days();
    let mut args = FluentArgs::new();
    args.set("edition", format!("{}.{}", edition.order.epoch, edition.order.seq));
    args.set("date", edition.made.to_string());
    args.set("days", days);
    let id = if days < 0 { "about-edition-dated" } else { "about-edition-aged" };
    rsx! {
        section { id: "updates-core", class: "updates-part",
            h2 { Message { id: "updates-core" } }
            p { Words { text: app.catalogue.read().say(id, &args) } }
            p { class: "about-small", Message { id: "updates-core-with-app" } }
        }
    }
}
