//! One group that is followed: how fresh its news is, what it says, and leaving it again.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::late;
use super::note::NoteItem;
use super::progress::{Check, Trouble};
use crate::domain::{FeedId, Link};
use crate::feed::{Kind, Standing};
use crate::store::Follow;
use crate::ui::components::{Dialog, Icon, Message, ScreenHead, SettingsNote, StandingSaid, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::groups::GroupView;
use crate::ui::route::Route;

/// The screen.
#[component]
pub(crate) fn Group(feed: String) -> Element {
    let app = use_context::<AppContext>();
    let mut asks = use_signal(|| false);
    let mut failed = use_signal(|| false);
    let mut left = use_signal(|| false);
    // What no id can be is followed as little as an id that nobody has.
    let group = FeedId::new(feed).ok().and_then(|feed| app.group(&feed));
    let Some(group) = group else {
        return rsx! {
            main { id: "group", class: "screen page group",
                if left() {
                    ScreenHead { title: app.text("updates-unfollowed") }
                } else {
                    ScreenHead { title: app.text("updates-gone") }
                    p { id: "updates-gone", Message { id: "updates-gone-why" } }
                }
                Way { id: "updates-all", to: Route::Updates {}, icon: "users-three", name: app.text("updates-all") }
            }
        };
    };
    let feed = group.follow.feed.clone();
    let leaving = feed.clone();
    let waits = group.checked.as_ref().is_some_and(|checked| checked.outcome == "large-download");
    rsx! {
        main { id: "group", class: "screen page group", "data-feed": "{feed}",
            ScreenHead { title: group.says.title(app.catalogue) }
            div { class: "settings-all", inert: asks().then_some(true),
                SettingsNote {}
                Fresh { group: group.clone() }
                if let Some(checked) = group.checked.clone() {
                    Trouble { feed: feed.clone(), outcome: checked.outcome, detail: checked.detail }
                }
                Check { feed: feed.clone(), is_first: !waits }
                if group.edition.is_some() {
                    News { group: group.clone() }
                }
                May { group: group.clone() }
                Details { group: group.clone() }
                Share { group }
                div { class: "updates-leave",
                    button { id: "updates-unfollow", class: "learn-forget", onclick: move |_| asks.set(true), Message { id: "updates-unfollow" } }
                    if failed() {
                        p { id: "updates-unfollow-failed", class: "note", role: "status", Message { id: "updates-unfollow-failed" } }
                    }
                }
            }
        }
        if asks() {
            Dialog {
                id: "unfollow",
                title: app.text("updates-unfollow-sure"),
                text: app.text("updates-unfollow-what"),
                keep: app.text("updates-unfollow-no"),
                act: app.text("updates-unfollow-yes"),
                on_keep: move |()| asks.set(false),
                on_act: move |()| {
                    asks.set(false);
                    let gone = app.unfollow(&leaving);
                    failed.set(!gone);
                    left.set(gone);
                },
            }
        }
    }
}

/// Who vouches for it, and how old its news is.
#[component]
fn Fresh(group: GroupView) -> Element {
    let app = use_context::<AppContext>();
    rsx! {
        div { class: "updates-standing",
            p { class: "updates-lead", StandingSaid { says: group.says.clone() } }
            p { id: "updates-age",
                match group.says.age(app.catalogue) {
                    Some(age) => rsx! { Words { text: age } },
                    None => rsx! { Message { id: "updates-not-yet" } },
                }
            }
            if let Some(late) = late(&app, &group) {
                p { id: "updates-late", class: "updates-late", Words { text: late } }
            }
        }
    }
}

/// What it has to say just now.
#[component]
fn News(group: GroupView) -> Element {
    rsx! {
        section { class: "updates-part",
            h2 { Message { id: "updates-news" } }
            if group.notes.is_empty() {
                p { id: "updates-no-news", class: "about-small", Message { id: "updates-no-news" } }
            }
            ul { class: "rows",
                for (id , note) in group.notes.clone() {
                    li { key: "{id}", NoteItem { note, says: group.says.clone(), leads: false } }
                }
            }
        }
    }
}

/// What it may publish, how much of it there is, and leaving its ratings out.
#[component]
fn May(group: GroupView) -> Element {
    let app = use_context::<AppContext>();
    let feed = group.follow.feed.clone();
    let counted = |id: &str, count: u64| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        app.catalogue.read().say(id, &args)
    };
    let counts = group.counts.iter().filter_map(|(kind, count)| Some(counted(message_of(*kind)?, *count)));
    let unshown = (group.unshown > 0).then(|| counted("updates-count-unshown", group.unshown));
    let counts: Vec<_> = counts.chain(unshown).collect();
    rsx! {
        section { class: "updates-part",
            h2 { Message { id: "follow-may" } }
            p { Words { text: app.text(&format!("updates-may-{}", group.says.standing.word())) } }
            if !counts.is_empty() {
                ul { id: "updates-counts", class: "updates-counts",
                    for text in counts {
                        li { key: "{text.text}", Words { text } }
                    }
                }
            }
            if group.says.standing == Standing::Listed {
                label { class: "check", r#for: "updates-mute",
                    input {
                        id: "updates-mute",
                        r#type: "checkbox",
                        aria_describedby: "updates-mute-what",
                        checked: group.follow.muted,
                        onchange: move |event| app.mute(&feed, event.checked()),
                    }
                    span { Message { id: "updates-mute" } }
                }
                p { id: "updates-mute-what", class: "check-hint", Message { id: "updates-mute-what" } }
            }
        }
    }
}

/// The message that counts records of a kind; none for a kind that no group publishes.
const fn message_of(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Group => "updates-count-group",
        Kind::Stall => "updates-count-stall",
        Kind::Gathering => "updates-count-gathering",
        Kind::Meeting => "updates-count-meeting",
        Kind::Alert => "updates-count-alert",
        Kind::Rating => "updates-count-rating",
        Kind::Note => "updates-count-note",
        Kind::Listing => "updates-count-listing",
        Kind::Moved => "updates-count-moved",
        _ => return None,
    })
}

/// The way to the group, for somebody else who has the app. Absent where the device hands no text to other apps.
#[component]
fn Share(group: GroupView) -> Element {
    let app = use_context::<AppContext>();
    if !app.hands.shares_text() {
        return rsx! {};
    }
    let Follow { feed, urls, name, .. } = group.follow;
    let link = Link::Follow { feed, urls, name }.to_text();
    rsx! {
        button {
            id: "updates-share",
            class: "learn-forget",
            onclick: move |_| {
                let _ = app.hands.share_text(&link); // the device says what it cannot do
            },
            Message { id: "updates-share" }
        }
    }
}

/// What only somebody looks at who compares, or looks for what is wrong.
#[component]
fn Details(group: GroupView) -> Element {
    let app = use_context::<AppContext>();
    let edition = group.edition.map(|order| format!("{}.{}", order.epoch, order.seq));
    let checked = group.checked.map(|checked| format!("{} UTC", checked.at.format("%Y-%m-%d %H:%M")));
    rsx! {
        details { id: "updates-details", class: "updates-details",
            summary { class: "row",
                span { class: "row-words", Message { id: "updates-details" } }
                Icon { name: "caret-down" }
            }
            dl {
                dt { Message { id: "updates-detail-id" } }
                dd { class: "updates-letters", dir: "ltr", translate: "no", {group.follow.feed.spoken()} }
                dt { Message { id: "updates-detail-addresses" } }
                for url in group.follow.urls {
                    dd { key: "{url}", dir: "ltr", translate: "no", {url.clone()} }
                }
                dt { Message { id: "updates-detail-edition" } }
                dd {
                    match edition {
                        Some(edition) => rsx! { {edition} },
                        None => rsx! { Message { id: "updates-detail-never" } },
                    }
                }
                dt { Message { id: "updates-detail-checked" } }
                dd {
                    match checked {
                        Some(checked) => rsx! { {checked} },
                        None => rsx! { Words { text: app.text("updates-detail-never") } },
                    }
                }
                dt { Message { id: "updates-detail-since" } }
                dd { "{group.follow.since}" }
            }
        }
    }
}
