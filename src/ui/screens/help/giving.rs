//! One step of giving naloxone, as its product says; and which product it is.

use dioxus::prelude::*;

use super::runner::{StepHead, fields};
use super::speak::Speak;
use crate::domain::{Book, Form, Id, Product};
use crate::feed::Kind;
use crate::i18n::{self, StepWords};
use crate::ui::components::{Message, StepDrawing, Words};
use crate::ui::context::{Shared, Speech};
use crate::ui::helping::Helping;

/// What to do with the naloxone at hand. The product is a chip on the step, never a question before it.
#[component]
pub(super) fn Giving(book: Shared<Book>, words: StepWords) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let mut chooses = use_signal(|| false);
    let case = helping.cases.read().first().cloned();
    let Some(case) = case else { return rsx! {} };
    let Some(product) = book.products.get(&case.product).cloned() else { return rsx! {} };
    let named = |id: &str| fields(speech, Kind::Product, id);
    let own = named(case.product.as_str());
    let catalogue = speech.read();
    let (head, detail) = i18n::giving(&catalogue, &product, case.giving, case.given(), &own);
    let lines: Vec<_> =
        i18n::dose_lines(&catalogue, &product, case.given()).into_iter().filter(|line| *line != head).collect();
    let dose = i18n::dose(&catalogue, &product);
    let age = i18n::age(&catalogue, &product);
    let name = own.get("name").cloned().map(|text| catalogue.shown(text));
    // What only the pack says, and in which unit an ampoule says it.
    let note = own
        .get("note")
        .filter(|_| product.by_pack || product.form == Form::Ampoule && case.giving == 0)
        .cloned()
        .map(|text| catalogue.shown(text));
    let drawing = drawing(&product, case.giving, case.given());
    drop(catalogue);
    let spoken: Vec<_> = [head.clone()].into_iter().chain(lines.clone()).chain(detail.clone()).collect();
    rsx! {
        StepDrawing { name: drawing }
        p { class: "help-dose-head", Words { text: words.head.clone() } }
        StepHead { text: head.clone() }
        for line in lines {
            p { key: "{line.text}", class: "help-line", Words { text: line } }
        }
        if let Some(detail) = detail {
            p { id: "help-detail", class: "help-detail", Words { text: detail } }
        }
        if case.giving == 0 && let Some(detail) = words.detail.clone() {
            p { class: "help-small", Words { text: detail } }
        }
        if let Some(note) = note {
            p { class: "help-small", Words { text: note } }
        }
        p { class: "help-small",
            if let Some(dose) = dose {
                Words { text: dose }
                " "
            }
            if let Some(age) = age {
                Words { text: age }
            }
        }
        Speak { words: spoken }
        button {
            id: "help-product",
            class: "help-chip",
            aria_expanded: chooses(),
            onclick: move |_| chooses.toggle(),
            Message { id: "help-product" }
            " "
            if let Some(name) = name {
                Words { text: name }
            }
        }
        if chooses() {
            ul { class: "help-products",
                for id in others_to_hand(&book, &case.product) {
                    li { key: "{id}",
                        button {
                            id: "help-product-{id}",
                            onclick: {
                                let (helping, book, id) = (helping.clone(), book.clone(), id.clone());
                                move |_| {
                                    helping.change(|case, _| case.choose(&book, &id));
                                    chooses.set(false);
                                }
                            },
                            if let Some(name) = named(id.as_str()).remove("name") {
                                Words { text: speech.read().shown(name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Every other product: the one for a spray nobody knows first, what leaflets are known of before what its pack must say.
fn others_to_hand(book: &Book, held: &Id) -> Vec<Id> {
    let mut ids: Vec<&Id> = book.products.keys().filter(|id| *id != held).collect();
    ids.sort_by_key(|id| {
        let product = book.products.get(*id);
        (id.as_str() != Product::ANY, product.is_some_and(|product| product.by_pack))
    });
    ids.into_iter().cloned().collect()
}

/// The drawing of a step: the other nostril for the dose after a first one.
fn drawing(product: &Product, at: usize, given: usize) -> String {
    let drawn = product.steps.get(at).and_then(|step| step.drawing.clone()).unwrap_or_default();
    if drawn == "nostril" && product.other_side && given % 2 == 1 { "other-nostril".to_owned() } else { drawn }
}
