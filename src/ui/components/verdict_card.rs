//! The answer: the level and why, what to watch for, what to do; then each pair, worst first.

use dioxus::prelude::*;

use super::icon::Icon;
use super::pair_item::PairItem;
use super::risk_mark::RiskMark;
use super::words::{Message, Said, Words};
use crate::domain::{Id, RatedPair, Risk, Text, Verdict};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::chosen::Chosen;
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// Reasons told in full on the card; the others stand with their pairs.
const MOST_REASONS: usize = 2;

/// The verdict over `chosen`.
#[component]
pub(crate) fn VerdictCard(verdict: Verdict, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let unresolved: Vec<String> = chosen.iter().filter(|one| one.id.is_none()).map(Chosen::shown).collect();
    let unresolved: Vec<&str> = unresolved.iter().map(String::as_str).collect();
    let today = app.today();
    let open = i18n::open_verdict(&catalogue, &verdict, &unresolved);
    let ids = || chosen.iter().filter_map(|one| one.id.as_ref());
    let notes: Vec<Text> = ids().filter_map(|id| app.words(Kind::Substance, id.as_str(), "note")).collect();
    let judged: Vec<(String, Text)> =
        chosen.iter().filter_map(|one| Some((app.name_of(one), app.judged(one)?))).collect();
    let lasts = |one: &Chosen| Some((app.name_of(one), app.substance(one.id.as_ref()?)?.lasts?.days));
    let lasting = chosen.iter().filter_map(lasts).map(|(name, days)| i18n::lasts(&catalogue, &name, days));
    let lasting: Vec<Text> = lasting.collect();
    let whys: Vec<Text> =
        verdict.worst_rules().filter_map(|rule| app.words(Kind::Rule, rule.id.as_str(), "why")).collect();
    let reasons: Vec<Id> = verdict.reasons.iter().take(MOST_REASONS).cloned().collect();
    // The first reason stands under the headline, unless a rule above pairs says why.
    let first = reasons.first().filter(|_| whys.is_empty());
    let first: Option<Text> = first.and_then(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let told = first.is_some();
    let is_only_pair = verdict.pairs.len() == 1 && told;
    rsx! {
        section { id: "verdict", class: "verdict", "data-risk": verdict.risk.word(),
            div { class: "verdict-head",
                for note in notes {
                    p { key: "{note.text}", class: "verdict-note", Words { text: note } }
                }
                // The focus goes there when what gave the verdict is gone.
                h2 { tabindex: "-1",
                    RiskMark { risk: verdict.risk }
                    span { Said { text: i18n::headline(&catalogue, &verdict, today), by: verdict.said_by.clone() } }
                }
                for text in i18n::under_headline(&catalogue, &verdict, today) {
                    p { key: "{text.text}", class: "verdict-own", Words { text } }
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
                for (name, judged) in judged {
                    p { key: "{name}", class: "verdict-judged",
                        bdi { {name} }
                        ": "
                        Words { text: judged }
                    }
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
                if verdict.risk >= Risk::Unsafe {
                    Link { id: "verdict-help", class: "row", to: Route::Help {},
                        Icon { name: "lifebuoy" }
                        span { class: "row-words", Message { id: "verdict-help" } }
                        Icon { name: "caret-right" }
                    }
                }
            }
        }
        section { class: "pairs",
            h2 { Message { id: "mix-pairs" } }
            ul { id: "mix-pairs",
                for pair in verdict.pairs.iter().cloned() {
                    PairItem { key: "{key(&pair, &chosen)}", pair, chosen: chosen.clone(), is_told: is_only_pair }
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

/// A pair by its substances and rows, whatever its place in the list.
fn key(pair: &RatedPair, chosen: &[Chosen]) -> String {
    let who = [pair.of.0, pair.of.1].map(|place| chosen.get(place).map(|one| (&one.typed, &one.id)));
    format!("{who:?}{:?}{:?}", pair.a, pair.b)
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
                for (label, text) in i18n::REASON_PARTS.into_iter().filter_map(|(label, field)| Some((label, words(field)?))) {
                    div { key: "{label}",
                        dt { Message { id: label } }
                        dd { Words { text } }
                    }
                }
            }
        }
    }
}
