//! Who says so, one press away from what is said.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::icon::Icon;
use super::outside_link::OutsideLink;
use super::words::{Message, Words};
use crate::domain::{Id, Source};
use crate::feed::{self, Kind};
use crate::ui::context::AppContext;

/// The sources of one record, folded. Nothing where there are none.
#[component]
pub(crate) fn Sources(of: Vec<Id>) -> Element {
    let app = use_context::<AppContext>();
    let mut all = feed::embedded_records::<Source>(Kind::Source);
    let sources: Vec<(Id, Source)> = of.into_iter().filter_map(|id| all.remove_entry(&id)).collect();
    if sources.is_empty() {
        return rsx! {};
    }
    let mut args = FluentArgs::new();
    args.set("count", sources.len());
    let count = app.catalogue.read().say("cards-sources", &args);
    rsx! {
        details { class: "sources",
            summary { class: "row",
                span { class: "row-words", Words { text: count } }
                Icon { name: "caret-down" }
            }
            p { class: "about-small", Message { id: "about-sources-open" } }
            ul { class: "about-list",
                for (id, one) in sources {
                    li { key: "{id}", OneSource { one } }
                }
            }
        }
    }
}

/// A source: its title leads to it where it stands on the web.
#[component]
pub(crate) fn OneSource(one: Source) -> Element {
    let app = use_context::<AppContext>();
    let mut args = FluentArgs::new();
    args.set("publisher", one.publisher);
    args.set("date", one.read.to_string());
    let about = app.catalogue.read().say("about-source", &args);
    rsx! {
        if let Some(url) = one.url {
            OutsideLink { href: url, bdi { {one.title} } }
        } else {
            bdi { {one.title} }
        }
        p { class: "about-small", Words { text: about } }
    }
}
