//! What is known of two rows together.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Confidence, Effect, Id, Risk};

/// Two rows, in one order whatever order they were asked in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    low: Id,
    high: Id,
}

impl Pair {
    /// The pair of two rows. Symmetric: `Pair::new(a, b) == Pair::new(b, a)`.
    #[must_use]
    pub fn new(a: Id, b: Id) -> Self {
        if a <= b { Self { low: a, high: b } } else { Self { low: b, high: a } }
    }

    /// The row that comes first in byte order.
    #[must_use]
    pub const fn low(&self) -> &Id {
        &self.low
    }

    /// The row that comes last in byte order.
    #[must_use]
    pub const fn high(&self) -> &Id {
        &self.high
    }

    /// The id of the combination's record: both rows joined by a full stop, which no row id holds.
    #[must_use]
    pub fn record_id(&self) -> String {
        format!("{}.{}", self.low, self.high)
    }
}

/// What one source says, and in which word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The source.
    pub id: Id,
    /// Its own word, or what it says in a few of ours.
    pub said: String,
    /// The level that word stands for.
    pub risk: Risk,
}

/// A minimum rating that holds whatever the charts say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// The least level shown.
    pub risk: Risk,
    /// The label it rests on; none when it is our own judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Id>,
}

/// Members of a row for which the rating is another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// The substances it holds for.
    pub members: Vec<Id>,
    /// Their level.
    pub risk: Risk,
    /// Who says so; none when it is our own judgement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Id>,
}

/// A rated pair of rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Combination {
    /// The row that comes first in byte order.
    pub a: Id,
    /// The row that comes last in byte order.
    pub b: Id,
    /// The headline: the most careful of the sources and the floor.
    pub risk: Risk,
    /// What one does to the other.
    pub effect: Effect,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why, gravest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mechanisms: Vec<Id>,
    /// Who says what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Said>,
    /// The minimum that holds here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Floor>,
    /// Members that differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// When it was last looked at.
    pub reviewed: NaiveDate,
}

impl Combination {
    /// The level that sources and a floor make: the most careful of all, unknown when there is none.
    #[must_use]
    pub fn headline(sources: &[Said], floor: Option<&Floor>) -> Risk {
        let said = sources.iter().map(|said| said.risk);
        said.chain(floor.map(|floor| floor.risk)).max().unwrap_or(Risk::Unknown)
    }

    /// How sure `risk` is, given who says what.
    ///
    /// A level that no source reaches is our own reading, and says so.
    #[must_use]
    pub fn confidence(sources: &[Said], risk: Risk) -> Confidence {
        let reached = sources.iter().any(|said| said.risk >= risk);
        let same = sources.iter().all(|said| said.risk == risk);
        match (sources.len(), reached, same) {
            (0, ..) if risk == Risk::Unknown => Confidence::None,
            (_, false, _) => Confidence::Inferred,
            (1, ..) => Confidence::Single,
            (_, true, true) => Confidence::Agreed,
            (_, true, false) => Confidence::Disputed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(risk: Risk) -> Said {
        Said { id: Id::new("tripsit").unwrap(), said: String::new(), risk }
    }

    #[test]
    fn a_second_source_never_lowers_the_headline() {
        for first in Risk::ALL {
            for second in Risk::ALL {
                let alone = Combination::headline(&[said(*first)], None);
                let both = Combination::headline(&[said(*first), said(*second)], None);
                assert!(both >= alone, "{first:?} then {second:?}");
            }
        }
    }

    #[test]
    fn a_level_that_only_our_own_floor_reaches_is_inferred() {
        let floor = Floor { risk: Risk::Caution, source: None };
        let low = [said(Risk::Low)];
        assert_eq!(Combination::headline(&low, Some(&floor)), Risk::Caution);
        assert_eq!(Combination::confidence(&low, Risk::Caution), Confidence::Inferred);
    }

    #[test]
    fn nobody_rating_a_pair_is_unknown_and_sure_of_nothing() {
        assert_eq!(Combination::headline(&[], None), Risk::Unknown);
        assert_eq!(Combination::confidence(&[], Risk::Unknown), Confidence::None);
    }

    #[test]
    fn two_sources_that_differ_are_disputed() {
        let both = [said(Risk::Low), said(Risk::Dangerous)];
        assert_eq!(Combination::confidence(&both, Risk::Dangerous), Confidence::Disputed);
    }
}
