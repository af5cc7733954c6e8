//! News of a group.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::checked_text::closed_list;
use super::wrong::{ensure, name};
use super::{Check, Texts, Url, Wrong};

/// News, or a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Note {
    /// Its heading.
    pub title: Texts,
    /// What it says, in plain text.
    pub body: Texts,
    /// What it is.
    pub kind: NoteKind,
    /// The day it is from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// The last day on which it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Where one reads on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Url>,
}

closed_list!(
    /// What a note is.
    NoteKind {
        /// Something is new.
        News = "news",
        /// Something is asked of readers.
        Campaign = "campaign",
    }
);

impl Check for Note {
    fn check(&self) -> Result<(), Wrong> {
        name("title", &self.title)?;
        let forward = self.on.zip(self.until).is_none_or(|(on, until)| until >= on);
        ensure(forward, "until", "it ends before its day")
    }
}
