//! The country one is in, from the countries whose emergency number is known.

use dioxus::prelude::*;

use super::choice::{Choice, Offer};
use crate::domain::Id;
use crate::feed;
use crate::ui::context::{Speech, say};
use crate::ui::device::Hands;

/// The list, by name; first that one is not sure.
#[component]
pub(crate) fn CountryChoice(
    id: &'static str,
    #[props(!optional)] chosen: Option<Id>,
    on_choose: EventHandler<Option<Id>>,
    children: Element,
) -> Element {
    let speech = use_context::<Speech>();
    let catalogue = speech.read();
    let named = |id: Id| Offer { text: catalogue.text(&format!("country-{id}")), value: id.to_string() };
    let mut offers: Vec<Offer> = feed::embedded_numbers().into_keys().map(named).collect();
    let order = catalogue.order();
    offers.sort_by_cached_key(|offer| order.key(&offer.text.text));
    // Offered, never taken: near a border a phone may use the other country's network.
    let network = use_context::<Hands>().network_country();
    if let Some(at) = offers.iter().position(|offer| Some(&offer.value) == network.as_ref()) {
        let Offer { value, text } = offers.remove(at);
        let text = say(speech, "settings-country-network", "country", &text.text);
        offers.insert(0, Offer { value, text });
    }
    offers.insert(0, Offer { value: String::new(), text: catalogue.text("settings-country-none") });
    rsx! {
        Choice {
            id,
            label: catalogue.text("settings-country"),
            offers,
            chosen: chosen.map_or_else(String::new, |country| country.to_string()),
            on_choose: move |country: String| on_choose.call(Id::new(&country).ok()),
            {children}
        }
    }
}
