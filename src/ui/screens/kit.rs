//! My naloxone: which one the reader carries, until when, how many. Help then shows that one first.

use chrono::Datelike;
use dioxus::prelude::*;

use crate::domain::{Ending, Id, Kit as Carried, Product, Text};
use crate::feed::{self, Kind};
use crate::store::Setting;
use crate::ui::components::{Choice, Gone, Message, Offer, ScreenHead, SettingsNote, Way, Words};
use crate::ui::context::AppContext;
use crate::ui::route::Route;
use crate::ui::settings::kit_carried;

/// How many years a list of months offers, before this one and after it.
const YEARS: (i32, i32) = (2, 5);

/// The screen.
#[component]
pub(crate) fn Kit() -> Element {
    let app = use_context::<AppContext>();
    let kit = app.settings.read().kit.clone();
    let mut removed = use_signal(|| false);
    rsx! {
        main { id: "kit", class: "screen page",
            ScreenHead { title: app.text("kit-title") }
            if let Some(ending) = kit.as_ref().and_then(|kit| kit.ending(app.today())) {
                div { id: "kit-ending", class: "learn-ending", role: "status",
                    p { Words { text: app.text(ending_said(ending)) } }
                    if ending == Ending::Past {
                        p { Message { id: "kit-expired" } }
                    }
                }
            }
            SettingsNote {}
            ProductChoice { kit: kit.clone() }
            if let Some(kit) = kit {
                Until { kit: kit.clone() }
                CountChoice { kit }
            }
            Way { id: "kit-refill", to: Route::Nearby {}, icon: "map-pin", name: app.text("kit-refill") }
            p { class: "learn-review", Message { id: "kit-seen" } }
            if app.settings.read().kit.is_some() {
                button {
                    id: "kit-remove",
                    class: "learn-forget",
                    onclick: {
                        let app = app.clone();
                        move |_| {
                            app.choose(Setting::Kit, "");
                            removed.set(true);
                        }
                    },
                    Message { id: "kit-remove" }
                }
            } else if removed() {
                Gone { id: "kit-removed", Message { id: "kit-removed" } }
            }
        }
    }
}

/// What is said of a kit near its end: without the name of anything, as anybody may see it.
pub(super) const fn ending_said(ending: Ending) -> &'static str {
    match ending {
        Ending::Soon => "kit-ending-soon",
        Ending::Now => "kit-ending-now",
        Ending::Past => "kit-ending-past",
    }
}

/// Which one: any spray first, for who does not know; then those of the country the reader is in.
#[component]
fn ProductChoice(kit: Option<Carried>) -> Element {
    let app = use_context::<AppContext>();
    let here = app.country();
    let mut products: Vec<(Id, Product, Text)> = feed::embedded_records::<Product>(Kind::Product)
        .into_iter()
        .map(|(id, product)| (id.clone(), product, app.fields(Kind::Product, &id).name()))
        .collect();
    let order = app.catalogue.read().order();
    products.sort_by_cached_key(|(id, product, name)| {
        let is_here = here.as_ref().is_some_and(|here| product.countries.contains(here));
        (id.as_str() != Product::ANY, !is_here, order.key(&name.text))
    });
    let mut offers: Vec<Offer> =
        products.into_iter().map(|(id, _, text)| Offer { value: id.to_string(), text }).collect();
    offers.insert(0, Offer { value: String::new(), text: app.text("kit-product-none") });
    let chosen = kit.as_ref().map_or_else(String::new, |kit| kit.product.to_string());
    rsx! {
        Choice {
            id: "kit-product",
            label: app.text("kit-product"),
            offers,
            chosen,
            on_choose: {
                let app = app.clone();
                move |product: String| match Id::new(product) {
                    Ok(product) => {
                        let none = Carried { product: product.clone(), expires: None, count: 1 };
                        keep(&app, &Carried { product, ..kit.clone().unwrap_or(none) });
                    }
                    Err(_) => app.choose(Setting::Kit, ""),
                }
            },
            p { Message { id: "kit-first" } }
        }
    }
}

/// Until when: the month and the year that stand on the pack. Half a date is none, and says so.
#[component]
fn Until(kit: Carried) -> Element {
    let app = use_context::<AppContext>();
    let mut month = use_signal(|| kit.expires.map(|(_, month)| month));
    let mut year = use_signal(|| kit.expires.map(|(year, _)| year));
    let this_year = app.today().year();
    let mut years: Vec<i32> = (this_year - YEARS.0..=this_year + YEARS.1).collect();
    if let Some(kept) = year().filter(|kept| !years.contains(kept)) {
        years.push(kept);
        years.sort_unstable();
    }
    let none = || Offer { value: String::new(), text: app.text("kit-until-none") };
    let plain = |value: String| Offer { text: Text::new(&value, &app.catalogue.read().language().tag), value };
    let months = (1..=12).map(|month| plain(format!("{month:02}")));
    let years = years.into_iter().map(|year| plain(format!("{year:04}")));
    let change = {
        let app = app.clone();
        move || keep(&app, &Carried { expires: year().zip(month()), ..kit.clone() })
    };
    let change_too = change.clone();
    rsx! {
        fieldset { class: "kit-until",
            legend { Message { id: "kit-until" } }
            Choice {
                id: "kit-month",
                label: app.text("kit-month"),
                offers: std::iter::once(none()).chain(months).collect::<Vec<_>>(),
                chosen: month().map_or_else(String::new, |month| format!("{month:02}")),
                on_choose: move |chosen: String| {
                    month.set(chosen.parse().ok());
                    change();
                },
            }
            Choice {
                id: "kit-year",
                label: app.text("kit-year"),
                offers: std::iter::once(none()).chain(years).collect::<Vec<_>>(),
                chosen: year().map_or_else(String::new, |year| format!("{year:04}")),
                on_choose: move |chosen: String| {
                    year.set(chosen.parse().ok());
                    change_too();
                },
            }
            p { id: "kit-until-hint", role: "status", class: "choice-hint",
                if year().is_some() != month().is_some() {
                    Message { id: "kit-until-half" }
                } else {
                    Message { id: "kit-until-hint" }
                }
            }
        }
    }
}

/// How many.
#[component]
fn CountChoice(kit: Carried) -> Element {
    let app = use_context::<AppContext>();
    let tag = app.catalogue.read().language().tag.clone();
    let plain = |count: u8| Offer { value: count.to_string(), text: Text::new(count.to_string(), &tag) };
    rsx! {
        Choice {
            id: "kit-count",
            label: app.text("kit-count"),
            offers: (1..=Carried::MOST).map(plain).collect::<Vec<_>>(),
            chosen: kit.count.to_string(),
            on_choose: {
                let app = app.clone();
                move |count: String| {
                    let count = count.parse().unwrap_or(kit.count);
                    keep(&app, &Carried { count, ..kit.clone() });
                }
            },
        }
    }
}

fn keep(app: &AppContext, kit: &Carried) {
    app.choose(Setting::Kit, &kit_carried(kit));
}
