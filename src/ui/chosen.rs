//! What is asked about: a substance, or a name nobody knows.

use crate::domain::{Id, is_same_name};

/// Longer than any name a substance or a row has.
const LONGEST_SHOWN: usize = 40;

/// One of them. It lives in memory alone, and goes when the reader leaves.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    /// What was typed or picked.
    pub(super) typed: String,
    /// Which substance it is; none when nobody knows it.
    pub(super) id: Option<Id>,
}

impl Chosen {
    /// What was typed, no longer than a chip has room for.
    pub(super) fn shown(&self) -> String {
        shortened(&self.typed)
    }

    /// Whether what is shown is not all that was typed.
    pub(super) fn is_shortened(&self) -> bool {
        self.id.is_none() && self.shown() != self.typed
    }

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

/// A name that somebody typed, no longer than a chip has room for.
pub(super) fn shortened(typed: &str) -> String {
    let mut letters = typed.chars();
    let mut short: String = letters.by_ref().take(LONGEST_SHOWN).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}
