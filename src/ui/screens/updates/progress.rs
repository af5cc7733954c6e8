//! Asking for news by hand: the button, how far it is, and what came of it.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::FeedId;
use crate::i18n::Problem;
use crate::ui::components::{Icon, Message, Words};
use crate::ui::context::AppContext;
use crate::ui::groups::size;
use crate::ui::syncing::{Doing, Told};

/// The button that asks one group, or all of them; not the bright one where something else comes first. While that goes on it says how far it is; then what came of it.
#[component]
pub(super) fn Check(feed: Option<FeedId>, #[props(default = true)] is_first: bool) -> Element {
    let app = use_context::<AppContext>();
    if let Some(why) = app.syncing.cannot() {
        return rsx! { p { class: "about-small", Message { id: why } } };
    }
    let doing = app.syncing.doing(feed.as_ref());
    let told = feed.as_ref().and_then(|feed| app.syncing.told(feed));
    let label = if feed.is_some() { "updates-check" } else { "updates-check-all" };
    rsx! {
        div { class: "updates-check",
            button {
                id: "updates-check",
                class: if is_first { "primary" } else { "updates-second" },
                // Never disabled: that would take the focus away. Pressed again while it goes on, it does nothing.
                aria_disabled: doing.is_some().then_some("true"),
                onclick: {
                    let app = app.clone();
                    move |_| app.check(feed.as_ref(), None)
                },
                Icon { name: "arrows-clockwise" }
                Words { text: app.text(label) }
            }
            div { class: "updates-doing", role: "status",
                match (doing, told) {
                    (Some(doing), _) => rsx! { DoingSaid { doing } },
                    (None, Some(told)) => rsx! { ToldSaid { told } },
                    (None, None) => rsx! {},
                }
            }
        }
    }
}

/// How far it is. A voice hears each stage once, and not every number.
#[component]
fn DoingSaid(doing: Doing) -> Element {
    let app = use_context::<AppContext>();
    match doing {
        Doing::Waits => rsx! { Message { id: "updates-doing-waits" } },
        Doing::Asks => rsx! { Message { id: "updates-doing-asks" } },
        Doing::Keeps => rsx! { Message { id: "updates-doing-keeps" } },
        Doing::Loads { done, total } => {
            let mut args = FluentArgs::new();
            args.set("got", done.div_ceil(1_000).to_string());
            args.set("of", total.div_ceil(1_000).to_string());
            let text = app.catalogue.read().say("updates-doing-loads", &args);
            rsx! {
                progress { aria_hidden: "true", value: "{done}", max: "{total}" }
                span { aria_live: "off", Words { text } }
            }
        }
    }
}

/// What came of it just now.
#[component]
fn ToldSaid(told: Told) -> Element {
    let app = use_context::<AppContext>();
    match told {
        Told::UpToDate => rsx! { Message { id: "updates-up-to-date" } },
        Told::Changed => rsx! { Message { id: "updates-changed" } },
        Told::Busy => rsx! { Message { id: "updates-busy" } },
        Told::Later(until) => rsx! {
            Words { text: app.say("updates-later", "time", &until.format("%Y-%m-%d %H:%M").to_string()) }
        },
        // Said where the group is shown: that is kept, and stands there after the next start, too.
        Told::Kept => rsx! {},
    }
}

/// What the last asking came to, as it is kept: a problem, and that what was there is there; or a download to agree to.
#[component]
pub(super) fn Trouble(feed: FeedId, outcome: String, detail: Option<String>) -> Element {
    let app = use_context::<AppContext>();
    let bytes = detail.and_then(|detail| detail.parse::<u64>().ok());
    if let (Some(bytes), "large-download") = (bytes, outcome.as_str()) {
        let size = size(&app, bytes).text;
        return rsx! {
            div { id: "updates-large", class: "updates-problem",
                p { Words { text: app.say("updates-large", "size", &size) } }
                button {
                    id: "updates-load",
                    class: "primary",
                    onclick: {
                        let app = app.clone();
                        move |_| app.check(Some(&feed), Some(bytes))
                    },
                    Words { text: app.say("updates-load", "size", &size) }
                }
            }
        };
    }
    let Some(problem) = Problem::of(&outcome) else { return rsx! {} };
    rsx! {
        div { id: "updates-problem", class: "updates-problem", "data-problem": problem.word(),
            p { Words { text: app.text(&format!("updates-problem-{}", problem.word())) } }
            p { class: "about-small", Message { id: "updates-kept" } }
        }
    }
}
