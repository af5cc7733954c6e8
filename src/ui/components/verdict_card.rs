//! The answer: the level and why, what to watch for, what to do; then each pair, worst first.

use dioxus::prelude::*;

use super::chips::Chosen;
use super::pair_item::PairItem;
use super::risk_mark::RiskMark;
use super::words::{Message, Words};
use crate::domain::{Id, Text, Verdict};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::app::AppContext;

/// Reasons told in full on the card; the others stand with their pairs.
const MOST_REASONS: usize = 2;

/// What a mechanism says, and under which label.
const PARTS: [(&str, &str); 3] = [("mix-watch", "watch"), ("mix-not-taken", "do_not_taken"), ("mix-taken", "do_taken")];

/// The verdict over `chosen`.
#[component]
pub(crate) fn VerdictCard(verdict: Verdict, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let unresolved: Vec<&str> = chosen.iter().filter(|one| one.id.is_none()).map(|one| one.typed.as_str()).collect();
    let open = i18n::open_verdict(&catalogue, &verdict, &unresolved);
    let ids = || chosen.iter().filter_map(|one| one.id.as_ref());
    let notes: Vec<Text> = ids().filter_map(|id| app.words(Kind::Substance, id.as_str(), "note")).collect();
    let lasts = |one: &Chosen| Some((app.name_of(one), app.substance(one.id.as_ref()?)?.lasts?.days));
    let lasting = chosen.iter().filter_map(lasts).map(|(name, days)| i18n::lasts(&catalogue, &name, days));
    let lasting: Vec<Text> = lasting.collect();
    let rules = verdict.rules.iter().filter(|rule| rule.risk == verdict.risk);
    let whys: Vec<Text> = rules.filter_map(|rule| app.words(Kind::Rule, rule.id.as_str(), "why")).collect();
    let reasons: Vec<Id> = verdict.reasons.iter().take(MOST_REASONS).cloned().collect();
    // The first reason stands under the headline, unless a rule above pairs says why.
    let first = reasons.first().filter(|_| whys.is_empty());
    let first: Option<Text> = first.and_then(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let told = first.is_some();
    rsx! {
        section { id: "verdict", class: "verdict", "data-risk": verdict.risk.word(), aria_live: "polite",
            div { class: "verdict-head",
                for note in notes {
                    p { key: "{note.text}", class: "verdict-note", Words { text: note } }
                }
                h2 {
                    RiskMark { risk: verdict.risk }
                    span { Words { text: i18n::headline(&catalogue, &verdict) } }
                }
                if verdict.prescribed {
                    p { class: "verdict-prescribed", Message { id: "verdict-prescribed" } }
                }
                if let Some(open) = open {
                    p { class: "verdict-open", Words { text: open } }
                }
                for why in whys.into_iter().chain(first) {
                    p { key: "{why.text}", class: "verdict-why", Words { text: why } }
                }
                p { class: "verdict-purity", Message { id: "verdict-purity" } }
            }
            div { class: "verdict-body",
                for (place, id) in reasons.into_iter().enumerate() {
                    Reason { key: "{id}", id, is_told: told && place == 0 }
                }
                for text in lasting {
                    p { key: "{text.text}", class: "verdict-lasts", Words { text } }
                }
            }
        }
        section { class: "pairs",
            if !verdict.pairs.is_empty() {
                h2 { Message { id: "mix-pairs" } }
            }
            ul { id: "mix-pairs",
                for (place, pair) in verdict.pairs.iter().cloned().enumerate() {
                    PairItem { key: "{pair.of:?}{place}", pair, chosen: chosen.clone() }
                }
            }
            p { class: "pairs-note",
                Message { id: "verdict-cautious-wins" }
                " "
                Message { id: "verdict-not-reviewed" }
            }
        }
    }
}

/// A mechanism: what happens, unless that is told already, what to watch for, what to do.
#[component]
fn Reason(id: Id, is_told: bool) -> Element {
    let app = use_context::<AppContext>();
    let words = |field| app.words(Kind::Mechanism, id.as_str(), field);
    rsx! {
        div { class: "reason",
            if let Some(what) = words("what").filter(|_| !is_told) {
                p { class: "reason-what", Words { text: what } }
            }
            dl {
                for (label, text) in PARTS.into_iter().filter_map(|(label, field)| Some((label, words(field)?))) {
                    div { key: "{label}",
                        dt { Message { id: label } }
                        dd { Words { text } }
                    }
                }
            }
        }
    }
}
