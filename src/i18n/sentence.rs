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
    let id = format!("verdict-open-{}", verdict.without_unresolved?.word());
    Some(catalogue.safely(|catalogue| {
        let mut args = FluentArgs::new();
        args.set("names", list(catalogue, unresolved));
        catalogue.say(&id, &args)
    }))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, Product, Texts};
    use crate::i18n::{Isolation, Language, dose};

    fn catalogue(tag: &str) -> Catalogue {
        Catalogue::new(Language::of(tag).unwrap(), Isolation::Plain)
    }

    /// A group that calls itself otherwise in German, on the 12th of a month that German calls otherwise.
    fn group() -> GroupSaid {
        let name = |tag: &str, name: &str| (tag.to_owned(), name.to_owned());
        GroupSaid {
            feed: crate::domain::FeedId::new("j".repeat(32)).unwrap(),
            by: Texts::new([name("de", "Bundesverband"), name("en", "Federation")].into()).unwrap(),
            risk: Risk::Unsafe,
            mechanism: Id::new("breathing-depression").unwrap(),
            source: "https://j.example/".to_owned(),
            on: "2026-05-12".parse().unwrap(),
            carried: true,
        }
    }

    fn verdict(said_by: Vec<GroupSaid>) -> Verdict {
        Verdict {
            risk: Risk::Unsafe,
            core_risk: Risk::Low,
            said_by,
            effect: Effect::Add,
            pairs: Vec::new(),
            unknown_pairs: 2,
            core_unknown_pairs: 3,
            rules: Vec::new(),
            only_rescue: false,
            reasons: Vec::new(),
            prescribed: false,
            without_unresolved: Some(Risk::Caution),
        }
    }

    #[test]
    fn what_is_put_together_from_several_messages_is_english_through_and_through_beneath_another_language() {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let substance: Substance = serde_json::from_value(serde_json::json!({
            "row": "benzodiazepines", "relation": "member", "class": "depressant",
            "lasts": {"days": 5, "source": "pim"},
            "names": [{"name": "Diazepam", "kind": "inn"}, {"name": "Diazepam-de", "kind": "inn", "lang": "de"}],
        }))
        .unwrap();
        let product: Product = serde_json::from_value(serde_json::json!({
            "form": "spray", "dose_mg": "1.8", "unit": "spray", "site": "nostril", "interval_s": 120,
            "doses_per_pack": 2, "steps": [], "sources": [],
        }))
        .unwrap();
        let rows = |lang: &str| vec![Text::new(if lang == "de" { "Benzodiazepine" } else { "Benzodiazepines" }, lang)];
        let mut from_core = substance.clone();
        from_core.relation = Some(Relation::Proxy);
        let lowered = |catalogue: &Catalogue| super::lowered(catalogue, Lowered { was: Risk::Dangerous, on: today });
        type Say<'a> = &'a dyn Fn(&Catalogue) -> Option<Text>;
        let said: [(&str, Say<'_>); 11] = [
            ("level", &|catalogue| Some(level(catalogue, Risk::Unsafe, &[group(), group()], today))),
            ("group_said", &|catalogue| Some(group_said(catalogue, &group(), today))),
            ("headline by a group", &|catalogue| Some(headline(catalogue, &verdict(vec![group()]), today))),
            ("headline", &|catalogue| Some(headline(catalogue, &verdict(Vec::new()), today))),
            ("under_headline", &|catalogue| under_headline(catalogue, &verdict(vec![group()]), today).pop()),
            ("lowered", &|catalogue| Some(lowered(catalogue))),
            ("open_verdict", &|catalogue| open_verdict(catalogue, &verdict(Vec::new()), &["zzqx"])),
            ("member", &|catalogue| relation(catalogue, &substance, rows)),
            ("proxy", &|catalogue| relation(catalogue, &from_core, rows)),
            ("lasts", &|catalogue| lasts(catalogue, &substance)),
            ("dose", &|catalogue| dose(catalogue, &product)),
        ];
        let (german, english) = (catalogue("de"), catalogue("en"));
        for (what, say) in said {
            let (theirs, ours) = (say(&german).unwrap(), say(&english).unwrap());
            assert_eq!(theirs.english.as_ref(), Some(&ours.text), "{what}");
            assert_eq!((theirs.lang.as_str(), ours.english), ("de", None), "{what}");
        }
        let level = level(&german, Risk::Unsafe, [&group()], today);
        assert_eq!(level.english.unwrap(), "High risk, says Federation (12 May)");
        assert_eq!(dose(&german, &product).unwrap().english.unwrap(), "One dose is 1.8 mg.");
    }
}
