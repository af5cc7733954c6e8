//! A list to choose one of: its name above it, what is to know about it below.

use dioxus::prelude::*;

use super::icon::Icon;
use super::words::Words;
use crate::domain::Text;
use crate::ui::context::Speech;

/// One of the things a list offers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Offer {
    /// What choosing it says.
    pub(crate) value: String,
    /// How it reads.
    pub(crate) text: Text,
}

/// The list. What stands in it is `chosen`, whatever was pressed: who holds the choice decides.
#[component]
pub(crate) fn Choice(
    id: &'static str,
    label: Text,
    offers: Vec<Offer>,
    chosen: String,
    on_choose: EventHandler<String>,
    children: Element,
) -> Element {
    let spoken = use_context::<Speech>().read().language().tag.clone();
    rsx! {
        div { class: "choice",
            label { r#for: id, Words { text: label } }
            div { class: "choice-field",
                select {
                    id,
                    aria_describedby: "{id}-hint",
                    onchange: move |event| on_choose.call(event.value()),
                    for offer in offers {
                        option {
                            key: "{offer.value}",
                            value: "{offer.value}",
                            lang: (offer.text.lang != spoken).then(|| offer.text.lang.clone()),
                            selected: offer.value == chosen,
                            {offer.text.text}
                        }
                    }
                }
                Icon { name: "caret-down" }
            }
            div { id: "{id}-hint", class: "choice-hint", {children} }
        }
    }
}
