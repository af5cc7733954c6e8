//! Follow: what a group's link says, what to compare with the poster, whom the phone would ask. Nothing is asked before
//! the reader says so.

use dioxus::prelude::*;

use crate::domain::{FeedId, Link as Invitation, Text, host_of};
use crate::store::Follow as Followed;
use crate::ui::components::{Message, ScreenHead, SettingsNote, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::groups::GroupView;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn Follow() -> Element {
    let app = use_context::<AppContext>();
    let invited = app.invited.read().clone();
    let why = match invited {
        Some(Ok(Invitation::Follow { feed, urls, name })) => return rsx! { Asked { feed, urls, name } },
        Some(Err(why)) => app.text(&format!("follow-bad-{}", why.word())),
        Some(Ok(Invitation::Help(_))) | None => app.text("follow-nothing"),
    };
    rsx! {
        main { id: "follow", class: "screen page",
            ScreenHead { title: app.text("follow-bad") }
            p { id: "follow-bad", Words { text: why } }
            Way { id: "follow-to-updates", to: Route::Updates {}, icon: "users-three", name: app.text("updates-title") }
        }
    }
}

/// The question, and all that is needed to answer it.
#[component]
fn Asked(feed: FeedId, urls: Vec<String>, name: Option<String>) -> Element {
    let app = use_context::<AppContext>();
    let navigator = use_navigator();
    let mut failed = use_signal(|| false);
    let held = app.group(&feed);
    let follow = use_callback({
        let (app, feed, name) = (app.clone(), feed.clone(), name.clone());
        let urls = urls.clone();
        move |()| {
            let followed = Followed {
                feed: feed.clone(),
                urls: urls.clone(),
                name: name.clone(),
                since: app.today(),
                muted: false,
            };
            if app.follow(&followed) {
                app.check(Some(&feed), None);
                navigator.replace(Route::Group { feed: feed.to_string() });
            } else {
                failed.set(true);
            }
        }
    });
    let refuse = {
        let app = app.clone();
        move |_| {
            app.refuse();
            navigator.replace(Route::Updates {});
        }
    };
    let letters: Vec<String> = feed.spoken().split(' ').map(str::to_owned).collect();
    rsx! {
        main { id: "follow", class: "screen page", "data-feed": "{feed}",
            ScreenHead { title: app.text("follow-title") }
            SettingsNote {}
            section { class: "follow-claims",
                if let Some(name) = name {
                    p { class: "about-small", Message { id: "follow-claims" } }
                    p { id: "follow-name", class: "follow-name", bdi { {name} } }
                    p { class: "about-small", Message { id: "follow-claims-who" } }
                } else {
                    p { Message { id: "follow-nameless" } }
                }
            }
            section { class: "updates-part",
                h2 { Message { id: "follow-letters" } }
                ol { id: "follow-letters", class: "follow-letters", dir: "ltr", translate: "no",
                    for (at , four) in letters.into_iter().enumerate() {
                        li { key: "{at}", {four} }
                    }
                }
                p { Message { id: "follow-letters-what" } }
            }
            Hosts { urls: urls.clone() }
            section { class: "updates-part",
                h2 { Message { id: "follow-may" } }
                p { Words { text: app.text(&format!("updates-may-{}", app.standing(&feed).word())) } }
                p { Message { id: "follow-may-never" } }
                p { class: "about-small", Message { id: "follow-seen" } }
            }
            if failed() {
                p { id: "follow-failed", class: "note", role: "status", Message { id: "follow-failed" } }
            }
            div { class: "follow-answers",
                match held {
                    None => rsx! {
                        button { id: "follow-yes", class: "primary", onclick: move |_| follow(()), Message { id: "follow-yes" } }
                        button { id: "follow-no", onclick: refuse, Message { id: "follow-no" } }
                    },
                    Some(group) => rsx! { Already { group, urls, on_take: move |()| follow(()) } },
                }
            }
        }
    }
}

/// It is followed already: the way to it, and asking where this link says from now on, if that is elsewhere.
#[component]
fn Already(group: GroupView, urls: Vec<String>, on_take: EventHandler<()>) -> Element {
    let app = use_context::<AppContext>();
    let to = Route::Group { feed: group.follow.feed.to_string() };
    rsx! {
        p { id: "follow-already", Message { id: "follow-already" } }
        if group.follow.urls != urls {
            p { class: "about-small", Message { id: "follow-other-address" } }
            button { id: "follow-take-address", onclick: move |_| on_take.call(()), Message { id: "follow-take-address" } }
        }
        Way { id: "follow-to-group", to, icon: "users-three", name: app.text("follow-to-group") }
    }
}

/// Each host that would be asked, and what it would see.
#[component]
fn Hosts(urls: Vec<String>) -> Element {
    let app = use_context::<AppContext>();
    let through_tor = app.settings.read().through_tor;
    let mut hosts: Vec<(String, Text)> = Vec::new();
    for url in &urls {
        let Some(host) = host_of(url) else { continue };
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let id = match (through_tor, name.ends_with(".onion"), url.starts_with("https:")) {
            (true, ..) => "follow-asks-tor",
            (false, true, _) if app.in_browser => "follow-asks-onion-browser",
            (false, true, _) => "follow-asks-onion",
            (false, false, true) => "follow-asks-host",
            (false, false, false) => "follow-asks-open",
        };
        if !hosts.iter().any(|(held, _)| held == host) {
            hosts.push((host.to_owned(), app.say(id, "host", host)));
        }
    }
    rsx! {
        section { class: "updates-part",
            h2 { Message { id: "follow-asks" } }
            ul { id: "follow-hosts", class: "follow-hosts",
                for (host , text) in hosts {
                    li { key: "{host}", Words { text } }
                }
            }
            if app.in_browser {
                p { id: "follow-asks-browser", Message { id: "follow-asks-browser" } }
            }
        }
    }
}
