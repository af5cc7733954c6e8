//! What may be needed on any step: children, pregnancy, no signal, several people, the doses so far, somebody else.

use dioxus::prelude::*;

use super::runner::fields;
use crate::domain::{Book, Case, Id};
use crate::feed::Kind;
use crate::ui::back::use_back;
use crate::ui::components::{Message, Words};
use crate::ui::context::{Shared, Speech, say_two};
use crate::ui::helping::{Facts, Helping, time_of_day};

/// A sheet over the step. The call stays below it.
#[component]
pub(super) fn Aside(book: Shared<Book>, facts: Facts, on_done: EventHandler<()>) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    use_back(1, move |()| {
        on_done.call(());
        true
    });
    let case = helping.cases.read().first().cloned();
    let Some(case) = case else { return rsx! {} };
    let guide = book.guides.get(&case.place.guide);
    let aside: Vec<Id> = guide.map(|guide| guide.aside.clone()).unwrap_or_default();
    let words = fields(speech, Kind::Guide, case.place.guide.as_str());
    let head = |step: &Id| words.get(&format!("{step}_head")).cloned();
    rsx! {
        div { id: "help-aside", class: "help-aside", role: "dialog", aria_label: speech.read().text("help-more").text, tabindex: "-1",
            onmounted: move |sheet| async move {
                let _ = sheet.set_focus(true).await; // best effort: a press needs no focus
            },
            onkeydown: move |event| if event.key() == Key::Escape { on_done.call(()) },
            for step in aside {
                button {
                    key: "{step}",
                    id: "help-aside-{step}",
                    onclick: {
                        let (helping, book, step) = (helping.clone(), book.clone(), step.clone());
                        move |_| {
                            helping.change(|case, now| case.look_aside(&book, &step, now));
                            on_done.call(());
                        }
                    },
                    if let Some(head) = head(&step) {
                        Words { text: speech.read().shown(head) }
                    }
                }
            }
            if !case.doses.is_empty() {
                Doses { case: case.clone() }
            }
            button {
                id: "help-new",
                onclick: {
                    let (helping, book, product) = (helping.clone(), book.clone(), facts.product.clone());
                    move |_| {
                        helping.begin(&book, Book::ENTRY, product.clone());
                        on_done.call(());
                    }
                },
                Message { id: "help-new-person" }
            }
            button {
                id: "help-handover",
                onclick: {
                    let (helping, book) = (helping.clone(), book.clone());
                    move |_| {
                        helping.change(|case, now| case.hand_over(&book, now));
                        on_done.call(());
                    }
                },
                Message { id: "help-handover" }
            }
            button {
                id: "help-aside-close",
                onclick: move |_| on_done.call(()),
                Message { id: "help-aside-close" }
            }
        }
    }
}

/// What was given, and when; the last can be taken back, when it was pressed by mistake.
#[component]
fn Doses(case: Case) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    rsx! {
        ol { id: "help-doses", class: "help-doses",
            for (at, dose) in case.doses.iter().enumerate() {
                li { key: "{at}",
                    Words {
                        text: say_two(
                            speech,
                            "help-dose-at",
                            ("dose", &(at + 1).to_string()),
                            ("time", &time_of_day(&dose.at)),
                        ),
                    }
                }
            }
        }
        button {
            id: "help-take-back",
            onclick: move |_| helping.change(|case, _| case.take_back_dose()),
            Message { id: "help-take-back" }
        }
    }
}
