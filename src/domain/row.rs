//! One line of the chart: a substance or a class that ratings speak of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Act, Class, Id, Risk};

/// A row of the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The family it belongs to.
    pub class: Class,
    /// What it does that rules above pairs ask about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
    /// Whether it is, or holds, medicines people are prescribed: then every verdict says not to stop them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub prescribed: bool,
    /// The row it is judged by where it has no rating of its own: caution and above carry over, low does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<Id>,
    /// What two of this row together are, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_risk: Option<Risk>,
    /// The source of `self_risk`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_source: Option<Id>,
    /// What that source says, in a few words of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_said: Option<String>,
    /// When that was last looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_reviewed: Option<NaiveDate>,
}
