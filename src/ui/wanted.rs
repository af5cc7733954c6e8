//! Which events the reader wants to see: what they filter by, and the month or day they look at.

use chrono::NaiveDate;

use crate::domain::Id;

/// What is looked at. Held in memory, so that whoever comes back from an event finds the list as it was.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Wanted {
    /// Only those near the reader.
    pub(super) near: bool,
    /// Only those the reader marked.
    pub(super) favourites: bool,
    /// Only those with a stall that offers it.
    pub(super) offer: Option<Id>,
    /// Only those in a country.
    pub(super) country: Option<Id>,
    /// The month that is shown as a table: its first day.
    pub(super) month: Option<NaiveDate>,
    /// Only those that touch a day.
    pub(super) day: Option<NaiveDate>,
    /// Whether those that are over are shown.
    pub(super) over: bool,
    /// How many times more was asked for.
    pub(super) more: usize,
}

impl Wanted {
    /// Whether anything is left out.
    pub(super) const fn is_filtered(&self) -> bool {
        self.near || self.favourites || self.offer.is_some() || self.country.is_some() || self.day.is_some()
    }
}
