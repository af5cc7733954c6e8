//! The gatherings that the reader marked.

use std::collections::BTreeSet;

use super::context::AppContext;
use crate::domain::{FeedId, Id};

impl AppContext {
    /// Every gathering that is marked.
    pub(super) fn favourites(&self) -> BTreeSet<(FeedId, Id)> {
        self.marks().and_then(|user| user.favourites().ok()).unwrap_or_default()
    }

    /// Marks a gathering, or takes the mark away.
    pub(super) fn favour(&self, feed: &FeedId, id: &Id, favours: bool) {
        let today = self.today();
        self.change_marks(|user| if favours { user.mark(feed, id, today) } else { user.unmark(feed, id) });
    }
}
