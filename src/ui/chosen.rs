//! What is asked about: a substance, or a name nobody knows.

use crate::domain::{Id, is_same_name};

/// One of them. It lives in memory alone, and goes when the reader leaves.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    /// What was typed or picked.
    pub(super) typed: String,
    /// Which substance it is; none when nobody knows it.
    pub(super) id: Option<Id>,
}

impl Chosen {
    /// A substance by its id.
    pub(super) fn substance(id: Id) -> Self {
        Self { typed: id.to_string(), id: Some(id) }
    }
}

impl PartialEq for Chosen {
    /// The same substance under two names is the same.
    fn eq(&self, other: &Self) -> bool {
        match (&self.id, &other.id) {
            (Some(one), Some(two)) => one == two,
            (None, None) => is_same_name(&self.typed, &other.typed),
            _ => false,
        }
    }
}
