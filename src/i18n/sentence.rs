//! Whole sentences about a verdict, in any language. The words are those of the safety rules.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentArgs;

use super::Catalogue;
use super::order::list;
use crate::domain::{
    Class, Confidence, Effect, GroupSaid, Lowered, RatedPair, Relation, Risk, Said, Substance, Text, Verdict,
};

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

/// How sure core is of its own level. Of a pair that only groups have rated, that the word is not core's.
#[must_use]
pub fn confidence(catalogue: &Catalogue, pair: &RatedPair) -> Text {
    let rating = &pair.rating;
    if pair.rescue {
        return catalogue.text("verdict-headline-rescue");
    }
    if rating.is_raised() && rating.core_risk == Risk::Unknown {
        return catalogue.text("verdict-confidence-group");
    }
    if rating.is_below_a_source() {
        return catalogue.text("verdict-confidence-below");
    }
    if rating.confidence == Confidence::Inferred && !rating.carried {
        return catalogue.text("verdict-confidence-judged");
    }
    catalogue.text(&format!("verdict-confidence-{}", rating.confidence.word()))
}

/// The level with whoever alone says so: "Can kill, says JES (12 May)". Where core says so too, the level.
///
/// `said_by` is by date; the first is named, the others are counted.
#[must_use]
pub fn level<'a>(
    catalogue: &Catalogue,
    level: Risk,
    said_by: impl IntoIterator<Item = &'a GroupSaid>,
    today: NaiveDate,
) -> Text {
    let mut said_by = said_by.into_iter();
    let Some(first) = said_by.next() else { return risk(catalogue, level) };
    let others = said_by.count();
    catalogue.safely(|catalogue| {
        let mut args = group_args(catalogue, first, today);
        args.set("risk", level.word());
        args.set("others", others);
        catalogue.say("verdict-said", &args)
    })
}

/// What a group calls itself, in the reader's language where it says so in that.
#[must_use]
pub fn group_name(catalogue: &Catalogue, said: &GroupSaid) -> Text {
    catalogue.shown(said.by.in_one_of(&[&catalogue.language().tag, catalogue.language().content()]))
}

/// What one group says of a pair, and when.
#[must_use]
pub fn group_said(catalogue: &Catalogue, said: &GroupSaid, today: NaiveDate) -> Text {
    catalogue.safely(|catalogue| {
        let mut args = group_args(catalogue, said, today);
        args.set("risk", said.risk.word());
        args.set("of", if said.carried { "relative" } else { "these" });
        catalogue.say("verdict-group", &args)
    })
}

/// Core's own level, as it stands beside what groups say; `unknown` is how many pairs core has not rated.
#[must_use]
pub fn own_level(catalogue: &Catalogue, level: Risk, unknown: usize) -> Text {
    let mut args = FluentArgs::new();
    args.set("risk", level.word());
    args.set("unknown", if level == Risk::Unknown { 0 } else { unknown }); // it says so already
    catalogue.say("verdict-own", &args)
}

/// What core said before it lowered a pair.
fn lowered(catalogue: &Catalogue, lowered: Lowered) -> Text {
    catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("risk", lowered.was.word());
        args.set("date", day(catalogue, lowered.on, None).text);
        catalogue.say("verdict-lowered", &args)
    })
}

/// A day as people say it; without the year where that is the year of `today`.
pub(super) fn day(catalogue: &Catalogue, day: NaiveDate, today: Option<NaiveDate>) -> Text {
    let mut args = FluentArgs::new();
    args.set("day", day.day());
    args.set("month", day.month());
    args.set("year", if today.is_some_and(|today| today.year() == day.year()) { 0 } else { day.year() });
    catalogue.say("verdict-day", &args)
}

fn group_args(catalogue: &Catalogue, said: &GroupSaid, today: NaiveDate) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    args.set("name", group_name(catalogue, said).text);
    args.set("date", day(catalogue, said.on, Some(today)).text);
    args
}

/// The answer in one line; it always says how many pairs nobody has rated, and who says so where only groups do.
#[must_use]
pub fn headline(catalogue: &Catalogue, verdict: &Verdict, today: NaiveDate) -> Text {
    if verdict.only_rescue {
        return catalogue.text("verdict-headline-rescue");
    }
    catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("unknown", verdict.unknown_pairs);
        if verdict.said_by.is_empty() {
            return catalogue.say(&format!("verdict-headline-{}", verdict.risk.word()), &args);
        }
        args.set("said", level(catalogue, verdict.risk, &verdict.said_by, today).text);
        catalogue.say("verdict-headline-said", &args)
    })
}

/// What stands right under the headline where groups say more than core, or core itself once did: core's own answer, and
/// what it was.
#[must_use]
pub fn under_headline(catalogue: &Catalogue, verdict: &Verdict, today: NaiveDate) -> Vec<Text> {
    let own = verdict.differs_from_core().then(|| own_level(catalogue, verdict.core_risk, verdict.core_unknown_pairs));
    let was = verdict.lowered(today).map(|was| lowered(catalogue, was));
    own.into_iter().chain(was).collect()
}

/// The same of one pair.
#[must_use]
pub fn under_pair(catalogue: &Catalogue, pair: &RatedPair, today: NaiveDate) -> Vec<Text> {
    let own = pair.rating.is_raised().then(|| own_level(catalogue, pair.rating.core_risk, 0));
    let was = pair.rating.lowered(today).map(|was| lowered(catalogue, was));
    own.into_iter().chain(was).collect()
}

/// What the rest would read without the names that were not understood; none when all were, or nothing is left.
#[must_use]
pub fn open_verdict(catalogue: &Catalogue, verdict: &Verdict, unresolved: &[&str]) -> Option<Text> {
    let mut args = FluentArgs::new();
    args.set("names", list(catalogue, unresolved));
    Some(catalogue.say(&format!("verdict-open-{}", verdict.without_unresolved?.word()), &args))
}

/// By what a substance was judged; none when it is itself a row, or is given to save a life. `rows` names the rows in the
/// language with the tag it is given.
#[must_use]
pub fn relation(catalogue: &Catalogue, substance: &Substance, rows: impl Fn(&str) -> Vec<Text>) -> Option<Text> {
    let by = |id| {
        Some(catalogue.safely(|catalogue| {
            let rows = rows(catalogue.language().content()).into_iter().map(|row| catalogue.shown(row).text);
            let mut args = FluentArgs::new();
            args.set("name", rows.collect::<Vec<_>>().join(" + "));
            catalogue.say(id, &args)
        }))
    };
    match substance.relation {
        Some(Relation::Same) => None,
        Some(Relation::Member) => by("verdict-checked-as"),
        Some(Relation::Proxy) => by("verdict-judged-by"),
        None if substance.rescue => None,
        None => Some(catalogue.text("verdict-unrated")),
    }
}

/// What kind of substance it is, in a word or two.
#[must_use]
pub fn class(catalogue: &Catalogue, class: Class) -> Text {
    catalogue.text(&format!("substance-class-{}", class.word()))
}

/// For how long a substance still matters after the last time; none where that is not known.
#[must_use]
pub fn lasts(catalogue: &Catalogue, substance: &Substance) -> Option<Text> {
    let days = substance.lasts.as_ref()?.days;
    Some(catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("name", substance.shown_name(catalogue.language().content()).to_owned());
        args.set("days", days);
        catalogue.say("verdict-lasts", &args)
    }))
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
