//! Somebody who rated a pair or described a mechanism.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A published source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where it stands, when it stands on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was read.
    pub read: NaiveDate,
    /// What may be carried over from it.
    pub licence: String,
}
