//! Whole sentences about a verdict, in any language. The words are those of the safety rules.

use chrono::NaiveDate;
use fluent_bundle::FluentArgs;

use super::Catalogue;
use crate::domain::{Class, Confidence, Effect, RatedPair, Relation, Risk, Said, Substance, Text, Verdict};

/// What a mechanism says beyond what happens: the label's message, and the field of the words.
pub const REASON_PARTS: [(&str, &str); 3] =
    [("mix-watch", "watch"), ("mix-not-taken", "do_not_taken"), ("mix-taken", "do_taken")];

/// The level, as it stands beside its shape.
#[must_use]
pub fn risk(catalogue: &Catalogue, risk: Risk) -> Text {
    catalogue.text(&format!("verdict-risk-{}", risk.word()))
}

/// What one does to the other.
#[must_use]
pub fn effect(catalogue: &Catalogue, effect: Effect) -> Text {
    catalogue.text(&format!("verdict-effect-{}", effect.word()))
}

/// How sure a rating is.
#[must_use]
pub fn confidence(catalogue: &Catalogue, pair: &RatedPair) -> Text {
    let rating = &pair.rating;
    if pair.rescue {
        return catalogue.text("verdict-headline-rescue");
    }
    if rating.is_below_a_source() {
        return catalogue.text("verdict-confidence-below");
    }
    if rating.confidence == Confidence::Inferred && !rating.carried {
        return catalogue.text("verdict-confidence-judged");
    }
    catalogue.text(&format!("verdict-confidence-{}", rating.confidence.word()))
}

/// The answer in one line; it always says how many pairs nobody has rated.
#[must_use]
pub fn headline(catalogue: &Catalogue, verdict: &Verdict) -> Text {
    if verdict.only_rescue {
        return catalogue.text("verdict-headline-rescue");
    }
    let mut args = FluentArgs::new();
    args.set("unknown", verdict.unknown_pairs);
    catalogue.say(&format!("verdict-headline-{}", verdict.risk.word()), &args)
}

/// What the rest would read without the names that were not understood; none when all were, or nothing is left.
#[must_use]
pub fn open_verdict(catalogue: &Catalogue, verdict: &Verdict, unresolved: &[&str]) -> Option<Text> {
    let mut args = FluentArgs::new();
    args.set("names", unresolved.join(", "));
    Some(catalogue.say(&format!("verdict-open-{}", verdict.without_unresolved?.word()), &args))
}

/// By what a substance was judged; none when it is itself a row, or is given to save a life.
#[must_use]
pub fn relation(catalogue: &Catalogue, substance: &Substance, rows: &[String]) -> Option<Text> {
    let mut args = FluentArgs::new();
    args.set("name", rows.join(" + "));
    match substance.relation {
        Some(Relation::Same) => None,
        Some(Relation::Member) => Some(catalogue.say("verdict-checked-as", &args)),
        Some(Relation::Proxy) => Some(catalogue.say("verdict-judged-by", &args)),
        None if substance.rescue => None,
        None => Some(catalogue.text("verdict-unrated")),
    }
}

/// What kind of substance it is, in a word or two.
#[must_use]
pub fn class(catalogue: &Catalogue, class: Class) -> Text {
    catalogue.text(&format!("substance-class-{}", class.word()))
}

/// For how long a substance still matters after the last time.
#[must_use]
pub fn lasts(catalogue: &Catalogue, name: &str, days: u16) -> Text {
    let mut args = FluentArgs::new();
    args.set("name", name.to_owned());
    args.set("days", days);
    catalogue.say("verdict-lasts", &args)
}

/// What a source says of a pair, in the word it used.
#[must_use]
pub fn said(catalogue: &Catalogue, title: &str, said: &Said, reviewed: Option<NaiveDate>) -> Text {
    let mut args = FluentArgs::new();
    args.set("name", title.to_owned());
    args.set("word", said.said.clone());
    args.set("date", reviewed.map(|day| day.to_string()).unwrap_or_default());
    catalogue.say(if reviewed.is_some() { "mix-source" } else { "mix-source-undated" }, &args)
}

/// What stands on a call button.
#[must_use]
pub fn call(catalogue: &Catalogue, number: &str) -> Text {
    let mut args = FluentArgs::new();
    args.set("number", number.to_owned());
    catalogue.say("help-call", &args)
}
