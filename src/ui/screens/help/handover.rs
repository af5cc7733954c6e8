//! What the crew needs to know, in their language beside the reader's. Large: it is shown, not typed.

use std::rc::Rc;

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use crate::domain::{Book, Case, Id, Moment, Product, Text};
use crate::feed::{self, Kind};
use crate::i18n::{self, Catalogue, Isolation, Language};
use crate::ui::bringing::use_at_hand;
use crate::ui::components::{Message, Words};
use crate::ui::context::{Shared, Speech};
use crate::ui::helping::{Facts, Helping, time_of_day};

/// The card.
#[component]
pub(super) fn Handover(book: Shared<Book>, facts: Facts) -> Element {
    let helping = use_context::<Helping>();
    let speech = use_context::<Speech>();
    let is_here = use_crew_language(&facts);
    let country = facts.country.clone();
    let theirs = use_memo(use_reactive!(|country| {
        let _ = is_here.read();
        let language = crew_language(country.as_ref(), &speech.read().language().tag);
        language.map(|language| Shared(Rc::new(Catalogue::new(language, Isolation::Marked))))
    }));
    let theirs = theirs();
    let now = helping.moment();
    let case = helping.cases.read().first().cloned();
    let Some(case) = case else { return rsx! {} };
    let own = speech.read();
    rsx! {
        div { id: "handover", class: "handover",
            for (catalogue, lang) in theirs.iter().map(|one| (&**one, one.language().tag.clone())).chain([(&**own, own.language().tag.clone())]) {
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
                initial_value: "{helping.taken()}",
                oninput: move |event| helping.note_taken(event.value()),
            }
            p { class: "help-small", Message { id: "handover-taken-where" } }
        }
    }
}

/// Has the language at hand that the country's crews read. Whoever may come to need the card asks early: the network may
/// be gone by then.
pub(super) fn use_crew_language(facts: &Facts) -> Memo<bool> {
    use_at_hand(facts.country.as_ref().and_then(crews_read))
}

fn crews_read(country: &Id) -> Option<Language> {
    Language::of(&feed::embedded_numbers().remove(country)?.language?)
}

/// What the country's crews read, where that is not what the reader does and it is here; else English.
fn crew_language(country: Option<&Id>, own: &str) -> Option<Language> {
    let theirs = country.and_then(crews_read).filter(Language::is_here).unwrap_or_else(Language::english);
    Some(theirs).filter(|language| language.tag != own)
}

/// What happened, each in a line.
fn lines(catalogue: &Catalogue, book: &Book, case: &Case, now: &Moment) -> Vec<Text> {
    let say = |id: &str, args: &[(&'static str, String)]| {
        let mut fluent = FluentArgs::new();
        args.iter().for_each(|(name, value)| fluent.set(*name, value.clone()));
        catalogue.say(id, &fluent)
    };
    let at = time_of_day;
    let ago = |moment: &Moment| i18n::ago(catalogue, &now.since(moment)).text;
    let mut lines = vec![say("handover-started", &[("time", at(&case.started)), ("ago", ago(&case.started))])];
    if let Some(breathing) = case.breathing {
        lines.push(catalogue.safely(|catalogue| {
            let seen = case.asked.as_ref().map(|asked| i18n::ago(catalogue, &now.since(asked)).text);
            let mut args = FluentArgs::new();
            args.set("ago", seen.unwrap_or_default());
            catalogue.say(&format!("handover-breathing-{}", breathing.word()), &args)
        }));
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
        let id = match (dose.product.as_str(), mg.is_empty()) {
            (Product::ANY, _) => "handover-dose-any",
            (_, true) => "handover-dose-unknown",
            (_, false) => "handover-dose",
        };
        lines.push(say(id, &args));
    }
    if case.doses.is_empty() {
        lines.push(say("handover-no-dose", &[]));
    }
    lines
}
