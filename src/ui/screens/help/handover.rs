//! What the crew needs to know, in their language beside the reader's. Large: it is shown, not typed.

use std::collections::BTreeMap;

use chrono::{DateTime, Local, Utc};
use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Book, Case, EmergencyNumber, Id, Moment, Text};
use crate::feed::{self, Kind};
use crate::i18n::{self, Catalogue, ENGLISH, Isolation, Language};
use crate::ui::components::{Message, Words};
use crate::ui::context::{Shared, Speech};
use crate::ui::helping::{Facts, Helping, minutes_seconds};

/// The card.
#[component]
pub(super) fn Handover(book: Shared<Book>, facts: Facts) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let now = helping.moment();
    let cases = helping.cases.read();
    let Some(case) = cases.first().cloned() else { return rsx! {} };
    drop(cases);
    let own = speech.read();
    let theirs = crew_language(&facts, &own.language().tag).map(|language| Catalogue::new(language, Isolation::Marked));
    let mut taken = helping.taken;
    rsx! {
        div { id: "handover", class: "handover",
            for (catalogue, lang) in theirs.iter().map(|one| (one, one.language().tag.clone())).chain([(&**own, own.language().tag.clone())]) {
                section { key: "{lang}", lang: "{lang}", dir: catalogue.language().direction(),
                    ul {
                        for (at, line) in lines(catalogue, &book, &case, &now).into_iter().enumerate() {
                            li { key: "{at}", Words { text: line } }
                        }
                    }
                }
            }
            label { r#for: "handover-taken-field", Message { id: "handover-taken" } }
            input {
                id: "handover-taken-field",
                autocomplete: "off",
                autocorrect: "off",
                spellcheck: "false",
                maxlength: "200",
                initial_value: "{taken.peek()}",
                oninput: move |event| taken.set(event.value()),
            }
            p { class: "help-small", Message { id: "handover-taken-where" } }
        }
    }
}

/// What the country's crews read, where that is not what the reader does and we speak it; else English.
fn crew_language(facts: &Facts, own: &str) -> Option<Language> {
    let numbers: BTreeMap<Id, EmergencyNumber> = feed::embedded_numbers();
    let theirs = facts.country.as_ref().and_then(|country| numbers.get(country)?.language.clone());
    let theirs = theirs.and_then(|tag| Language::of(&tag)).or_else(|| Language::of(ENGLISH));
    theirs.filter(|language| language.tag != own)
}

/// What happened, each in a line.
fn lines(catalogue: &Catalogue, book: &Book, case: &Case, now: &Moment) -> Vec<Text> {
    let say = |id: &str, args: &[(&'static str, String)]| {
        let mut fluent = FluentArgs::new();
        args.iter().for_each(|(name, value)| fluent.set(*name, value.clone()));
        catalogue.say(id, &fluent)
    };
    let at = |moment: &Moment| clock_time(moment.wall);
    let ago = |moment: &Moment| minutes_seconds(&now.since(moment)).map_or_else(|| "?".to_owned(), |(_, time)| time);
    let mut lines = vec![say("handover-started", &[("time", at(&case.started)), ("ago", ago(&case.started))])];
    if let Some(breathing) = case.breathing {
        lines.push(say(&format!("handover-breathing-{}", breathing.word()), &[]));
    }
    for dose in &case.doses {
        let product = book.products.get(&dose.product);
        let name =
            feed::embedded_fields(catalogue.language().content(), Kind::Product, dose.product.as_str()).remove("name");
        let mg = product.and_then(|product| i18n::mg(catalogue, product)).unwrap_or_default();
        let args = [
            ("product", name.map_or_else(String::new, |text| text.text)),
            ("mg", mg.clone()),
            ("time", at(&dose.at)),
            ("ago", ago(&dose.at)),
        ];
        lines.push(say(if mg.is_empty() { "handover-dose-unknown" } else { "handover-dose" }, &args));
    }
    if case.doses.is_empty() {
        lines.push(say("handover-no-dose", &[]));
    }
    lines
}

fn clock_time(wall: DateTime<Utc>) -> String {
    wall.with_timezone(&Local).format("%H:%M").to_string()
}
