//! Who may say what, without asking more of the directories than that takes.

use rusqlite::Connection;

use crate::domain::FeedId;
use crate::feed::{Kind, Standing};
use crate::store::database::Database;
use crate::store::error::Result;
use crate::store::feeds::standing;

impl Database {
    /// Whether records of this kind count when they come from that feed. Who lists it is asked only where that decides: for
    /// thousands of feeds it would take longer than the question.
    pub(super) fn may(&self, connection: &Connection, feed: &FeedId, kind: Kind) -> Result<bool> {
        let is_groups = !feed.is_core() && !self.anchors.directory.contains(feed);
        if is_groups && Standing::Listed.may(kind) == Standing::Unlisted.may(kind) {
            return Ok(Standing::Unlisted.may(kind));
        }
        Ok(standing(connection, feed, &self.anchors)?.may(kind))
    }
}
