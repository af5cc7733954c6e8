//! Whole sentences about a verdict, in any language. The words are those of the safety rules.

use fluent_bundle::FluentArgs;

use super::Catalogue;
use crate::domain::{Effect, PairRating, Relation, Risk, Text, Verdict};

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
pub fn confidence(catalogue: &Catalogue, rating: &PairRating) -> Text {
    if rating.is_below_a_source() {
        return catalogue.text("verdict-confidence-below");
    }
    catalogue.text(&format!("verdict-confidence-{}", rating.confidence.word()))
}

/// The answer in one line; it always says how many pairs nobody has rated.
#[must_use]
pub fn headline(catalogue: &Catalogue, verdict: &Verdict) -> Text {
    if verdict.pairs.is_empty() {
        return catalogue.text("verdict-headline-rescue");
    }
    let mut args = FluentArgs::new();
    args.set("unknown", verdict.unknown_pairs);
    catalogue.say(&format!("verdict-headline-{}", verdict.risk.word()), &args)
}

/// What the rest would read without the names that were not understood; none when all were, or nothing is left.
#[must_use]
pub fn open_verdict(catalogue: &Catalogue, verdict: &Verdict, unresolved: &[&str]) -> Option<Text> {
    let level = risk(catalogue, verdict.without_unresolved?).text;
    let mut args = FluentArgs::new();
    args.set("names", unresolved.join(", "));
    args.set("level", level);
    Some(catalogue.say("verdict-open", &args))
}

/// By what a name was judged, when it is not itself a row.
#[must_use]
pub fn relation(catalogue: &Catalogue, relation: Option<Relation>, rows: &[String]) -> Option<Text> {
    let mut args = FluentArgs::new();
    args.set("name", rows.join(" + "));
    match relation {
        Some(Relation::Same) => None,
        Some(Relation::Member) => Some(catalogue.say("verdict-checked-as", &args)),
        Some(Relation::Proxy) => Some(catalogue.say("verdict-judged-by", &args)),
        None => Some(catalogue.text("verdict-unrated")),
    }
}

/// For how long a substance still matters after the last time.
#[must_use]
pub fn lasts(catalogue: &Catalogue, name: &str, days: u16) -> Text {
    let mut args = FluentArgs::new();
    args.set("name", name.to_owned());
    args.set("days", days);
    catalogue.say("verdict-lasts", &args)
}
