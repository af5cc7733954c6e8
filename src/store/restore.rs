//! What feeds had said, from the spare copies beside `content.db`, when that was broken and is a new one.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::adopt::{Adopted, NotAdopted};
use super::database::Database;
use super::error::Result;
use super::packs::{Packs, Spare};
use crate::domain::FeedId;
use crate::feed::{Anchors, Refusal, Trust, Untrusted, Verified};

/// What became of the feeds of which a copy was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// These are as they were, or as they were a little earlier.
    pub whole: Vec<FeedId>,
    /// The copies of these did not prove themselves: they come again with the next sync.
    pub lost: Vec<(FeedId, Refusal)>,
}

impl Database {
    /// Adopts each of these feeds, and core and the directories, from its spare copy where it is not held: after
    /// [`Database::was_replaced`], and whenever a file is new. The copies prove themselves exactly as if they came from a
    /// stranger. Asking when all is held costs nothing.
    ///
    /// # Errors
    ///
    /// When the file cannot be written: asking again goes on.
    pub fn restore(&self, packs: &Packs, feeds: &[FeedId], now: DateTime<Utc>) -> Result<Restored> {
        let mut restored = Restored::default();
        let own = std::iter::once(FeedId::core()).chain(self.anchors.directory.iter().cloned());
        for feed in own.chain(feeds.iter().cloned()).collect::<BTreeSet<_>>() {
            if self.held_head(&feed)?.is_some() {
                continue;
            }
            let Some(spare) = packs.spare(&feed) else { continue };
            let adopted = verify(spare, &feed, &self.anchors)
                .map_err(NotAdopted::Refused)
                .and_then(|edition| self.adopt(&edition, now));
            match adopted {
                Ok(Adopted::Taken) => restored.whole.push(feed),
                // The binary has it, or a greater one.
                Ok(Adopted::AlreadyHeld) | Err(NotAdopted::Refused(Refusal::RolledBack)) => {}
                Err(NotAdopted::Refused(refusal)) => restored.lost.push((feed, refusal)),
                Err(NotAdopted::Failed(error)) => return Err(error),
            }
        }
        Ok(restored)
    }
}

fn verify(spare: Spare, feed: &FeedId, anchors: &Anchors) -> Result<Verified, Refusal> {
    let trust = match &spare.keys {
        None if feed.is_core() => Trust::of_core(anchors)?,
        keys => Trust::of_group(keys.as_deref().unwrap_or_default(), feed)?,
    };
    let head = trust.head(&spare.head)?;
    Untrusted { head, keys_txt: spare.keys, onto: None, packs: spare.packs }.verify()
}
