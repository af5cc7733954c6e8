//! A pair that a group rates graver than core does.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::wrong::ensure;
use super::{Check, Id, Risk, Url, Wrong};

/// A group's rating of a pair of rows. It can raise what core says, and never lower it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Rating {
    /// One row.
    pub a: Id,
    /// The other row.
    pub b: Id,
    /// The least level then, at least caution.
    pub risk: Risk,
    /// Why: a mechanism of core's.
    pub mechanism: Id,
    /// Where one can read it: an `http` or `https` address.
    pub source: String,
    /// Since when.
    pub on: NaiveDate,
}

impl Check for Rating {
    fn check(&self) -> Result<(), Wrong> {
        ensure(self.a != self.b, "b", "a pair is two different rows")?;
        ensure(self.risk >= Risk::Caution, "risk", "a rating only raises: caution at the least")?;
        Url::new(self.source.as_str()).map(drop).map_err(|why| Wrong { field: "source", why })
    }
}
