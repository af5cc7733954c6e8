//! How many names were found, for whoever cannot see them; or that one must be picked, for everybody.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::words::{Message, Words};
use crate::ui::context::Speech;

/// Stands there before anything was found: a voice misses what comes together with its place. `count` is none while
/// nothing is looked for; `asks` when a name may mean several things.
#[component]
pub(crate) fn FoundSaid(asks: bool, #[props(!optional)] count: Option<usize>) -> Element {
    let speech = use_context::<Speech>();
    let said = count.map(|count| {
        let mut args = FluentArgs::new();
        args.set("count", count);
        speech.read().say("mix-found", &args)
    });
    rsx! {
        p { class: if asks { "found-asks" } else { "for-screen-readers" }, role: "status",
            if asks {
                Message { id: "mix-asks" }
            } else if let Some(text) = said {
                Words { text }
            }
        }
    }
}
