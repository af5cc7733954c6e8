//! Practice: the very steps of help, where nothing is real. It cannot dial, keeps nothing, and says so on every step.

use dioxus::prelude::*;

use super::runner::Runner;
use super::use_country;
use crate::domain::Book;
use crate::ui::back::Ways;
use crate::ui::components::Message;
use crate::ui::context::{AppContext, Shared};
use crate::ui::helping::{Facts, Helping, use_book};
use crate::ui::route::Route;

/// How far one press puts the clock of a practice forward, in seconds.
const SKIP_S: u64 = 60;

/// The screen.
#[component]
pub(crate) fn Rehearsal() -> Element {
    let app = use_context::<AppContext>();
    let facts = app.help_facts();
    use_country(&app);
    let book = use_book(facts.country.clone());
    let Some(book) = book else { return rsx! {} };
    rsx! {
        Practice { book, facts }
    }
}

#[component]
fn Practice(book: Shared<Book>, facts: Facts) -> Element {
    let real = use_context::<Helping>();
    let practice = use_context_provider({
        let (real, book, product) = (real.clone(), book.clone(), facts.product.clone());
        move || real.practice(&book, product)
    });
    let (navigator, ways) = (use_navigator(), use_context::<Ways>());
    let leave = move || {
        if !ways.step_back(navigator) {
            navigator.replace(Route::More {});
        }
    };
    rsx! {
        div { class: "practice-frame",
            div { class: "practice-bar",
                button {
                    id: "practice-skip",
                    onclick: {
                        let practice = practice.clone();
                        move |_| practice.skip(SKIP_S)
                    },
                    Message { id: "help-practice-skip" }
                }
                button {
                    id: "practice-real",
                    class: "practice-real",
                    onclick: {
                        let (practice, real, book) = (practice.clone(), real.clone(), book.clone());
                        let product = facts.product.clone();
                        move |_| {
                            if let Some(case) = practice.cases.peek().first() {
                                real.make_real(case, &book, product.clone());
                            }
                            navigator.replace(Route::Help {});
                        }
                    },
                    Message { id: "help-practice-real" }
                }
            }
            Runner { book: book.clone(), facts: facts.clone(), on_close: move |()| leave() }
        }
    }
}
