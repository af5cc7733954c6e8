//! What a group may say about pairs: few, with a reason and a source, and never less than the chart of core.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::finding::{Findings, did_you_mean};
use super::source::{Row as Typed, Source};
use crate::domain::{Combination, Id, Pair, Risk, Row};
use crate::feed::{Kind, embedded_records, limits};

pub(super) fn check(source: &Source, findings: &mut Findings) {
    let ratings: Vec<&Typed> = source.rows.iter().filter(|row| row.kind == Kind::Rating).collect();
    if ratings.is_empty() {
        return;
    }
    let core = Core::embedded();
    let most = usize::try_from(limits::RATINGS).unwrap_or(usize::MAX);
    for row in ratings.iter().skip(most) {
        let what = format!("this is more than the {most} ratings that a group may raise");
        findings.error(row.at(), "rating-quota", what, "propose the others to whoever answers for the chart");
    }
    let mut seen = BTreeSet::new();
    for row in ratings {
        let id = |field: &str| Id::new(row.text(field)?).ok();
        for field in ["a", "b"] {
            if let Some(id) = id(field).filter(|id| !core.rows.contains(id)) {
                let what = format!("{field}: the chart has no row {:?}", id.as_str());
                let hint = did_you_mean(id.as_str(), core.rows.iter().map(Id::as_str));
                findings.error(row.at_field(field), "rating", what, hint);
            }
        }
        if let Some(id) = id("mechanism").filter(|id| !core.mechanisms.contains(id)) {
            let what = format!("mechanism: the chart knows no {:?}", id.as_str());
            let hint = did_you_mean(id.as_str(), core.mechanisms.iter().map(Id::as_str));
            findings.error(row.at_field("mechanism"), "rating", what, hint);
        }
        let (Some(a), Some(b)) = (id("a"), id("b")) else { continue };
        let pair = Pair::new(a, b);
        let risk = row.value.get("risk").and_then(|risk| serde_json::from_value::<Risk>(risk.clone()).ok());
        if let Some((risk, said)) = risk.zip(core.risks.get(&pair))
            && risk <= *said
        {
            let what = format!("{} and {} are {} already", pair.low(), pair.high(), said.word());
            findings.error(row.at_field("risk"), "rating", what, "a group only raises; leave this one out");
        }
        if !seen.insert(pair) {
            findings.error(row.at(), "duplicate", "this pair is rated twice", "keep the graver one");
        }
    }
}

/// What the chart in this binary knows.
struct Core {
    rows: BTreeSet<Id>,
    mechanisms: BTreeSet<Id>,
    risks: BTreeMap<Pair, Risk>,
}

impl Core {
    fn embedded() -> Self {
        let combinations: BTreeMap<Id, Combination> = embedded_records(Kind::Combination);
        Self {
            rows: embedded_records::<Row>(Kind::Row).into_keys().collect(),
            mechanisms: embedded_records::<Value>(Kind::Mechanism).into_keys().collect(),
            risks: combinations.into_values().map(|one| (Pair::new(one.a, one.b), one.risk)).collect(),
        }
    }
}
