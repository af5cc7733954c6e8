//! What is asked when a case is open: go on with it, or somebody else. Two equal buttons; nothing is assumed.

use dioxus::prelude::*;

use super::body::{Close, HelpFoot};
use super::clock::told;
use crate::domain::Book;
use crate::ui::components::{Message, Words};
use crate::ui::context::{Shared, Speech, say};
use crate::ui::helping::{Facts, Helping, time_of_day};

/// The question.
#[component]
pub(super) fn Begin(
    book: Shared<Book>,
    facts: Facts,
    guide: String,
    on_begun: EventHandler<()>,
    on_close: EventHandler<()>,
) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let open = helping.open();
    rsx! {
        main { id: "help-screen", class: "screen help",
            header { class: "help-head",
                h1 { tabindex: "-1", Message { id: "help-open" } }
                Close { on_close }
            }
            div { class: "help-begin",
                for (at, case) in open {
                    button {
                        key: "{at}",
                        id: "help-go-on-{at}",
                        class: "help-equal",
                        onclick: {
                            let (helping, book) = (helping.clone(), book.clone());
                            move |_| {
                                helping.turn_to(at, &book);
                                on_begun.call(());
                            }
                        },
                        Words { text: say(speech, "help-go-on", "time", &time_of_day(&case.started)) }
                        span { class: "help-small", {told(speech, &case, &helping.moment())} }
                    }
                }
                button {
                    id: "help-new",
                    class: "help-equal",
                    onclick: {
                        let (helping, book) = (helping.clone(), book.clone());
                        let (guide, product) = (guide.clone(), facts.product.clone());
                        move |_| {
                            helping.begin(&book, &guide, product.clone());
                            on_begun.call(());
                        }
                    },
                    Message { id: "help-new-person" }
                }
                p { class: "help-kept", Message { id: "help-kept" } }
                if !helping.are_anothers() {
                    button {
                        id: "help-forget",
                        onclick: {
                            let (helping, book) = (helping.clone(), book.clone());
                            let (guide, product) = (guide.clone(), facts.product.clone());
                            move |_| {
                                let _ = helping.forget(); // what is on the disk is tried again when it is next written
                                helping.begin(&book, &guide, product.clone());
                                on_begun.call(());
                            }
                        },
                        Message { id: "help-forget" }
                    }
                }
            }
            HelpFoot { call: facts.call, place: facts.place }
        }
    }
}
