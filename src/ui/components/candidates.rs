//! What a typed name may be, to pick from.

use dioxus::prelude::*;

use super::words::Words;
use crate::domain::{Id, Text};
use crate::ui::chosen::Chosen;

/// A substance that can be picked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Candidate {
    /// Which.
    pub(crate) id: Id,
    /// Its name in the reader's language.
    pub(crate) name: String,
    /// The name it was found by, where that is another.
    pub(crate) by: Option<String>,
    /// What it is, or by what it is judged.
    pub(crate) what: Text,
}

/// The candidates, each a button.
#[component]
pub(crate) fn Candidates(candidates: Vec<Candidate>, on_choose: EventHandler<Chosen>) -> Element {
    if candidates.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { id: "mix-found", class: "candidates",
            for one in candidates {
                li { key: "{one.id}",
                    button {
                        "data-id": "{one.id}",
                        onclick: {
                            let chosen = Chosen { typed: one.name.clone(), id: Some(one.id.clone()) };
                            move |_| on_choose.call(chosen.clone())
                        },
                        span { class: "candidates-name",
                            bdi { {one.name.clone()} }
                            if let Some(by) = one.by.clone() {
                                span { class: "candidates-by", " (" bdi { {by} } ")" }
                            }
                        }
                        span { class: "candidates-what", Words { text: one.what.clone().alone() } }
                    }
                }
            }
        }
    }
}
