//! Why a combination harms: written once, used by many pairs.

use serde::{Deserialize, Serialize};

use super::{Effect, Id, Risk};

/// A reason. Its words (what happens, what to watch for, what to do) are `words` records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mechanism {
    /// What one substance does to the other by it.
    pub effect: Effect,
    /// How grave it can be, where nobody has rated the pair.
    pub warns: Risk,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}
