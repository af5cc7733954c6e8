//! The answer: the level, why, what to watch for, what to do; then each pair, worst first, with who says what.

use dioxus::prelude::*;
use fluent_bundle::FluentArgs;

use super::chips::{Chosen, name_of};
use super::risk_mark::RiskMark;
use crate::domain::{Id, RatedPair, Risk, Text, Verdict};
use crate::feed::Kind;
use crate::i18n;
use crate::ui::app::AppContext;

/// Most reasons on the card; the rest stand with their pairs.
const MOST_REASONS: usize = 2;

/// The verdict over `chosen`.
#[component]
pub(crate) fn VerdictCard(verdict: Verdict, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let headline = i18n::headline(&app.catalogue.read(), &verdict);
    let unresolved: Vec<&str> = chosen.iter().filter(|one| one.id.is_none()).map(|one| one.typed.as_str()).collect();
    let open = i18n::open_verdict(&app.catalogue.read(), &verdict, &unresolved);
    let ids: Vec<&Id> = chosen.iter().filter_map(|one| one.id.as_ref()).collect();
    let notes: Vec<Text> = ids.iter().filter_map(|id| app.words(Kind::Substance, id.as_str(), "note")).collect();
    let names = app.names.read().clone();
    let days = |one: &Chosen| names.as_ref()?.get(one.id.as_ref()?)?.lasts.as_ref().map(|lasts| lasts.days);
    let lasting =
        chosen.iter().filter_map(|one| Some(i18n::lasts(&app.catalogue.read(), &name_of(&app, one), days(one)?)));
    let lasting: Vec<Text> = lasting.collect();
    let rules = verdict.rules.iter().filter(|rule| rule.risk == verdict.risk);
    let whys: Vec<Text> = rules.filter_map(|rule| app.words(Kind::Rule, rule.id.as_str(), "why")).collect();
    let reasons: Vec<Id> = verdict.reasons.iter().take(MOST_REASONS).cloned().collect();
    rsx! {
        section { id: "verdict", class: "verdict", "data-risk": verdict.risk.word(), aria_live: "polite",
            for note in notes {
                p { key: "{note.text}", class: "verdict-note", Words { text: note } }
            }
            h2 { class: "verdict-headline",
                RiskMark { risk: verdict.risk }
                Words { text: headline }
            }
            if verdict.prescribed {
                p { class: "verdict-prescribed", Words { text: app.text("verdict-prescribed") } }
            }
            if let Some(open) = open {
                p { class: "verdict-open", Words { text: open } }
            }
            for why in whys {
                p { key: "{why.text}", Words { text: why } }
            }
            for id in reasons {
                Reason { key: "{id}", id }
            }
            for text in lasting {
                p { key: "{text.text}", class: "verdict-lasts", Words { text } }
            }
            p { class: "verdict-purity", Words { text: app.text("verdict-purity") } }
        }
        section { class: "pairs",
            h2 { {app.text("mix-pairs").text} }
            ul { id: "mix-pairs",
                for (place, pair) in verdict.pairs.iter().cloned().enumerate() {
                    PairItem { key: "{pair.of:?}{place}", pair, chosen: chosen.clone() }
                }
            }
            p { class: "pairs-note", {app.text("verdict-cautious-wins").text} " " {app.text("verdict-not-reviewed").text} }
        }
    }
}

/// A mechanism: what happens, what to watch for, what to do.
#[component]
fn Reason(id: Id) -> Element {
    let app = use_context::<AppContext>();
    let words = |field| app.words(Kind::Mechanism, id.as_str(), field);
    let parts = [("mix-watch", "watch"), ("mix-not-taken", "do_not_taken"), ("mix-taken", "do_taken")];
    rsx! {
        div { class: "reason",
            if let Some(what) = words("what") {
                p { class: "reason-what", Words { text: what } }
            }
            dl {
                for (label, text) in parts.into_iter().filter_map(|(label, field)| Some((label, words(field)?))) {
                    div { key: "{label}",
                        dt { {app.text(label).text} }
                        dd { Words { text } }
                    }
                }
            }
        }
    }
}

/// One pair: names, level, effect, how sure, and behind a press who says what.
#[component]
fn PairItem(pair: RatedPair, chosen: Vec<Chosen>) -> Element {
    let app = use_context::<AppContext>();
    let catalogue = app.catalogue.read().clone();
    let row = |row: &Option<Id>| {
        row.as_ref().and_then(|row| app.words(Kind::Row, row.as_str(), "name")).map(|text| text.text)
    };
    let side = |place: usize, id: &Option<Id>| {
        let shown = chosen.get(place).map(|one| name_of(&app, one));
        if pair.of.0 == pair.of.1 { row(id) } else { shown }.unwrap_or_default()
    };
    let (a, b) = (side(pair.of.0, &pair.a), side(pair.of.1, &pair.b));
    let rating = &pair.rating;
    let what = rating.mechanisms.first().and_then(|id| app.words(Kind::Mechanism, id.as_str(), "what"));
    let sources: Vec<Text> = rating
        .sources
        .iter()
        .map(|said| {
            let name =
                app.database.source(&said.id).ok().flatten().map_or_else(|| said.id.to_string(), |source| source.title);
            let mut args = FluentArgs::new();
            args.set("name", name);
            args.set("word", said.said.clone());
            args.set("date", rating.reviewed.map_or_else(String::new, |day| day.to_string()));
            catalogue.say("mix-source", &args)
        })
        .collect();
    rsx! {
        li { class: "pair", "data-risk": rating.risk.word(),
            p { class: "pair-head",
                RiskMark { risk: rating.risk }
                span { class: "pair-names", bdi { {a} } " + " bdi { {b} } }
                span { class: "pair-risk", Words { text: i18n::risk(&catalogue, rating.risk) } }
            }
            if rating.risk != Risk::Unknown {
                p { class: "pair-effect", Words { text: i18n::effect(&catalogue, rating.effect) } }
            }
            if let Some(what) = what {
                p { class: "pair-what", Words { text: what } }
            }
            p { class: "pair-confidence", Words { text: i18n::confidence(&catalogue, rating) } }
            if !sources.is_empty() {
                details { open: rating.is_far_apart(),
                    summary { {app.text("mix-sources").text} }
                    ul {
                        for source in sources {
                            li { key: "{source.text}", Words { text: source } }
                        }
                    }
                }
            }
        }
    }
}

/// A text that says which language it is in, so that a voice can change.
#[component]
fn Words(text: Text) -> Element {
    rsx! {
        span { lang: "{text.lang}", {text.text} }
    }
}
