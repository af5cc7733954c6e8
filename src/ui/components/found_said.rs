//! How many names were found, for whoever cannot see them; or that one must be picked, for everybody.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::words::{Message, Words};
use crate::domain::Id;
use crate::ui::context::Speech;

/// What every name of pink powder asks about, among others.
const TUSI: [&str; 3] = ["ketamine", "mdma", "2c-b"];

/// Whether these are what a name of pink powder may mean: it says 2C-B or cocaine, and is hardly ever either.
pub(crate) fn is_tusi(candidates: &[Id]) -> bool {
    TUSI.iter().all(|one| candidates.iter().any(|id| id.as_str() == *one))
}

/// Stands there before anything was found: a voice misses what comes together with its place. `count` is none while
/// nothing is looked for; `asks` when a name may mean several things, which are those of pink powder when it `is_tusi`.
#[component]
pub(crate) fn FoundSaid(asks: bool, is_tusi: bool, #[props(!optional)] count: Option<usize>) -> Element {
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
                if is_tusi {
                    " "
                    span { class: "found-tusi", Message { id: "mix-asks-tusi" } }
                }
            } else if count == Some(0) {
                Message { id: "mix-found-none" }
            } else if let Some(text) = said {
                Words { text }
            }
        }
    }
}
