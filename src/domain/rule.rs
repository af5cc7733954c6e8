//! Rules above pairs: what three substances do that no two of them say.

use serde::{Deserialize, Serialize};

use super::{Act, Id, Risk};

/// One thing a rule asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Any of these acts; with `rows` also empty, anything at all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
    /// Or any of these rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Id>,
    /// How many different rows: a name that is two rows may be two of them.
    pub count: u8,
}

/// A rule: when all needs are met by different substances, the level is at least `risk`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The least level then.
    pub risk: Risk,
    /// What it asks for.
    pub needs: Vec<Need>,
    /// Who says so; empty when it is our own judgement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

impl Need {
    /// Whether anything at all fits.
    #[must_use]
    pub const fn is_anything(&self) -> bool {
        self.acts.is_empty() && self.rows.is_empty()
    }

    /// Whether a row with these acts fits. A substance nobody knows has neither.
    #[must_use]
    pub fn fits(&self, row: Option<&Id>, acts: &[Act]) -> bool {
        self.is_anything()
            || self.acts.iter().any(|act| acts.contains(act))
            || row.is_some_and(|row| self.rows.contains(row))
    }
}
