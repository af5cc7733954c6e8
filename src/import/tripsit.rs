//! TripSit's `combos.json` (github.com/TripSit/drugs), as ratings of a group: the few that are graver than what the
//! chart says. Its sentences are TripSit's own and never carried over.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::fields::{Counted, clean, text};
use super::imported::stable_id;
use super::{Defaults, Imported, Loss, NotRead};
use crate::domain::{Combination, Id, Mechanism, Names, Pair, Rating, Risk, Row, Source, Substance, Url, fold};
use crate::feed::{Kind, embedded_records, limits};

/// The source that the chart itself knows TripSit by.
const TRIPSIT: &str = "tripsit";

pub(super) fn read(text: &str, defaults: &Defaults, out: &mut Imported) -> Result<(), NotRead> {
    let Entries(table) = serde_json::from_str::<Entries<Column>>(text)
        .map_err(|error| NotRead(format!("this is no table of combinations in JSON: {error}")))?;
    if !table.iter().any(|(_, column)| matches!(column, Column::Of(_))) {
        return Err(NotRead("this is no table of combinations: nothing in it has two substances".to_owned()));
    }
    let core = Core::embedded();
    let mut counted = Counted::default();
    let mut said: BTreeMap<Pair, Told> = BTreeMap::new();
    let mut rows = Rows { core: &core, found: BTreeMap::new() };
    for (one, column) in table {
        let one = clean(&one);
        let Column::Of(Entries(column)) = column else {
            counted.add(&one, "combinations", Loss::Dropped, "this is no substance with combinations");
            continue;
        };
        for (other, value) in column {
            if let Some((pair, told)) = pair(&mut rows, &mut counted, out, (&one, &clean(&other)), &value) {
                take(&mut said, out, pair, told);
            }
        }
    }
    counted.say(out);
    raise(&core, said, defaults, out);
    Ok(())
}

/// The entries of an object in their order: one that stands there twice is not lost.
struct Entries<V>(Vec<(String, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Reader<V> {
            type Value = Entries<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("names and what is said of them")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<V>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Reader(std::marker::PhantomData))
    }
}

/// What stands beside a name of the table.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Column {
    Of(Entries<Value>),
    Other(IgnoredAny),
}

/// What the file says of a pair.
struct Told {
    risk: Risk,
    at: String,
    source: Option<Url>,
}

/// What the chart in this binary knows.
struct Core {
    rows: BTreeSet<Id>,
    names: Names,
    mechanisms: BTreeMap<Id, Mechanism>,
    combinations: BTreeMap<Pair, Combination>,
    tripsit: Option<Url>,
}

impl Core {
    fn embedded() -> Self {
        let combinations: BTreeMap<Id, Combination> = embedded_records(Kind::Combination);
        let mut sources: BTreeMap<Id, Source> = embedded_records(Kind::Source);
        let tripsit = Id::new(TRIPSIT).ok().and_then(|id| sources.remove(&id));
        Self {
            rows: embedded_records::<Row>(Kind::Row).into_keys().collect(),
            names: Names::new(embedded_records::<Substance>(Kind::Substance).into_iter().collect()),
            mechanisms: embedded_records(Kind::Mechanism),
            combinations: combinations
                .into_values()
                .map(|one| (Pair::new(one.a.clone(), one.b.clone()), one))
                .collect(),
            tripsit: tripsit.and_then(|source| Url::new(source.url?).ok()),
        }
    }
}

/// The rows of the chart by the file's names, each looked up once.
struct Rows<'a> {
    core: &'a Core,
    found: BTreeMap<String, Option<Id>>,
}

impl Rows<'_> {
    /// The row of that name (`ghb/gbl` is `ghb-gbl`), else the row of the one substance that bears it (`dxm`).
    fn of(&mut self, name: &str) -> Option<Id> {
        let core = self.core;
        let find = || {
            let key = fold(name);
            core.rows.iter().find(|row| fold(row.as_str()) == key).cloned().or_else(|| {
                let substance = core.names.resolve(name).substance?;
                core.rows.iter().find(|row| core.names.of_row(row) == Some(&substance)).cloned()
            })
        };
        self.found.entry(name.to_owned()).or_insert_with(find).clone()
    }
}

/// One entry of the table, as what it says of a pair of rows.
fn pair(
    rows: &mut Rows<'_>,
    counted: &mut Counted,
    out: &mut Imported,
    (one, other): (&str, &str),
    value: &Value,
) -> Option<(Pair, Told)> {
    let at = format!("{one} + {other}");
    let mut row = |name: &str| {
        let row = rows.of(name);
        if row.is_none() {
            counted.add(&at, name, Loss::Refused, "the chart has no row of this name");
        }
        row
    };
    let (a, b) = (row(one)?, row(other)?);
    let field = |name: &str| value.get(name).map(text).unwrap_or_default();
    if !field("note").is_empty() {
        counted.add(&at, "note", Loss::Dropped, "its sentences are not carried over");
    }
    let status = field("status");
    if status.is_empty() {
        out.note(&at, "status", Loss::Refused, "nothing is said of this pair");
        return None;
    }
    let risk = risk(&status).unwrap_or_else(|| {
        let what = format!("{status:?} is no word that is known: it is taken as caution, and may be meant graver");
        out.note(&at, "status", Loss::Doubtful, what);
        Risk::Caution
    });
    if a == b {
        if fold(&status) != SELF {
            counted.add(&at, "status", Loss::Dropped, "a pair is two different rows");
        }
        return None;
    }
    let sources = value.get("sources").and_then(Value::as_array).into_iter().flatten();
    let source = sources.filter_map(|source| Url::new(text(source.get("url")?)).ok()).next();
    Some((Pair::new(a, b), Told { risk, at, source }))
}

/// What stands where a substance meets itself.
const SELF: &str = "self";

/// The level of each word that TripSit has; none for another word.
fn risk(status: &str) -> Option<Risk> {
    match fold(status).as_str() {
        "dangerous" => Some(Risk::Dangerous),
        "unsafe" => Some(Risk::Unsafe),
        "caution" => Some(Risk::Caution),
        "lowriskdecrease" | "lowrisknosynergy" | "lowrisksynergy" | SELF => Some(Risk::Low),
        _ => None,
    }
}

/// Keeps the graver of what both directions say.
fn take(said: &mut BTreeMap<Pair, Told>, out: &mut Imported, pair: Pair, told: Told) {
    let Some(before) = said.get_mut(&pair) else {
        said.insert(pair, told);
        return;
    };
    if before.risk != told.risk {
        let what =
            format!("{} says {}, this says {}: the graver stays", before.at, before.risk.word(), told.risk.word());
        out.note(&told.at, "status", Loss::Doubtful, what);
    }
    if told.risk > before.risk {
        *before = told;
    } else if told.risk == before.risk && before.source.is_none() {
        before.source = told.source;
    }
}

/// Ratings of what is graver than what the chart says, the gravest first, and no more than a group may raise.
fn raise(core: &Core, said: BTreeMap<Pair, Told>, defaults: &Defaults, out: &mut Imported) {
    let known = |pair: &Pair| core.combinations.get(pair).map_or(Risk::Unknown, |one| one.risk);
    let all = said.len();
    let mut graver: Vec<(Pair, Told)> =
        said.into_iter().filter(|(pair, told)| told.risk >= Risk::Caution && told.risk > known(pair)).collect();
    graver.sort_by_key(|(pair, told)| (Reverse(told.risk), Reverse(known(pair).steps_to(told.risk)), pair.clone()));
    if graver.len() < all {
        let what =
            format!("the chart says as much or more of {} of {all} pairs: a group only raises", all - graver.len());
        out.note("all pairs", "status", Loss::Dropped, what);
    }
    let mut raised = 0;
    for (pair, told) in graver {
        let level = format!("{} + {}: {}", pair.low(), pair.high(), told.risk.word());
        if raised == limits::RATINGS {
            let what = format!(
                "{level}: a group raises at most {}: propose this one to whoever answers for the chart",
                limits::RATINGS
            );
            out.note(&told.at, "status", Loss::Refused, what);
            continue;
        }
        let Some(mechanism) = mechanism(core, &pair, told.risk) else {
            let what = format!("{level}: the chart knows no reason for it, so write this rating by hand");
            out.note(&told.at, "status", Loss::Refused, what);
            continue;
        };
        if core.mechanisms.get(&mechanism).is_some_and(|reason| reason.warns < told.risk) {
            let what = format!("the reason is the chart's gravest, {mechanism}, which by itself is less grave");
            out.note(&told.at, "mechanism", Loss::Doubtful, what);
        }
        let Some(source) = told.source.as_ref().or(core.tripsit.as_ref()) else {
            out.note(&told.at, "sources", Loss::Refused, "there is no address where one can read it");
            continue;
        };
        let rating = Rating {
            a: pair.low().clone(),
            b: pair.high().clone(),
            risk: told.risk,
            mechanism,
            source: source.to_string(),
            on: defaults.now.date_naive(),
        };
        out.add(&told.at, Kind::Rating, stable_id(TRIPSIT, &pair.record_id()), &rating);
        raised += 1;
    }
    if raised > 0 {
        let what = "the file has no dates: the ratings count from today, so write the day they are since";
        out.note("all pairs", "on", Loss::Doubtful, what);
    }
}

/// The reason for a level: the gravest of the pair's reasons in the chart that reaches it, else its gravest.
fn mechanism(core: &Core, pair: &Pair, risk: Risk) -> Option<Id> {
    let reasons = &core.combinations.get(pair)?.mechanisms;
    let reaches = |id: &&Id| core.mechanisms.get(*id).is_some_and(|reason| reason.warns >= risk);
    reasons.iter().find(reaches).or_else(|| reasons.first()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_tripsit_has_a_level_and_no_other_word_has_one() {
        for (word, level) in [
            ("Dangerous", Risk::Dangerous),
            ("Unsafe", Risk::Unsafe),
            ("Caution", Risk::Caution),
            ("Low Risk & Decrease", Risk::Low),
            ("Low Risk & No Synergy", Risk::Low),
            ("Low Risk & Synergy", Risk::Low),
            ("Self", Risk::Low),
        ] {
            assert_eq!(risk(word), Some(level), "{word}");
        }
        for word in ["", "Safe", "Low Risk", "Deadly", "Serotonin Syndrome", "low risk & dangerous"] {
            assert_eq!(risk(word), None, "{word}");
        }
    }

    #[test]
    fn the_names_of_the_table_are_rows_of_the_chart() {
        let core = Core::embedded();
        let mut rows = Rows { core: &core, found: BTreeMap::new() };
        for (name, row) in
            [("ghb/gbl", "ghb-gbl"), ("dxm", "dextromethorphan"), ("2c-t-x", "2c-t-x"), ("MAOIs", "maois")]
        {
            assert_eq!(rows.of(name).as_ref().map(Id::as_str), Some(row), "{name}");
        }
        for name in ["", "tap water", "2c-b"] {
            assert_eq!(rows.of(name), None, "{name}");
        }
    }
}
