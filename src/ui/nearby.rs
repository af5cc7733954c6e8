//! What all screens of places share: how far is near, what there is at all, what a country is called.

use dioxus::prelude::ReadableExt;

use super::context::AppContext;
use crate::domain::{FeedId, Gathering, Id, Location, Open, Point, Stall, Text};
use crate::feed::Kind;
use crate::i18n;
use crate::store::{Around, Held, Spot};

/// What is near, in metres: an hour's way.
pub(super) const REACH_M: f64 = 50_000.0;
/// Nothing on earth is farther, in metres.
pub(super) const EVERYWHERE_M: f64 = 20_100_000.0;

impl AppContext {
    /// The circle round where the reader is; none while they have not said so.
    pub(super) fn around(&self, within_m: f64) -> Option<Around> {
        self.here.read().as_ref().map(|here| Around { from: here.point, within_m })
    }

    /// How far a place is and in which direction, from where the reader is.
    pub(super) fn way_to(&self, place: Option<&Location>) -> Option<(f64, f64)> {
        let (from, to) = (self.here.read().as_ref()?.point, place?.point()?);
        Some((from.distance_m(to), from.bearing_deg(to)))
    }

    /// Whether a stall of this feed is open: at a gathering only while that goes on.
    pub(super) fn open(&self, feed: &FeedId, stall: &Stall) -> Open {
        stall.open_at(self.gathering_of(feed, stall).as_ref(), self.trusted_moment())
    }

    /// What a stall of this feed stands at; none when it stands by itself, or nothing is held of that.
    pub(super) fn gathering_of(&self, feed: &FeedId, stall: &Stall) -> Option<Gathering> {
        let named = self.content().named::<Gathering>(feed, Kind::Gathering, stall.gathering.as_ref()?);
        Some(named.ok()??.value)
    }

    /// Every stall, and every group with a door.
    pub(super) fn spots(&self) -> Vec<Held<Spot>> {
        self.spots_that(usize::MAX, |_| true)
    }

    /// Whether any stall anywhere has one of these offers.
    pub(super) fn has_stall_with(&self, offers: &[Id]) -> bool {
        let around = Point::new(90.0, 0.0).map(|from| Around { from, within_m: EVERYWHERE_M });
        let has = |offer: &Id| {
            let found = self.content().nearby(around?, std::slice::from_ref(offer), 1, |_| true);
            found.is_ok_and(|found| !found.is_empty()).then_some(())
        };
        offers.iter().any(|offer| has(offer).is_some())
    }

    /// Whether there is any stall, or any group with a door.
    pub(super) fn has_spots(&self) -> bool {
        !self.spots_that(1, |_| true).is_empty()
    }

    /// Events and stalls by what they are called, and where they are: to count distances from.
    pub(super) fn places_called(&self, typed: &str, limit: usize) -> Vec<(Text, Point)> {
        let found = self.content().search_places(typed, &[Kind::Gathering, Kind::Stall], limit).unwrap_or_default();
        let placed = |(feed, kind, id): (FeedId, Kind, Id)| {
            if kind == Kind::Stall {
                let stall = self.content().held::<Stall>(&feed, kind, &id).ok()??.value;
                return Some((self.in_words(&stall.name), stall.place.point()?));
            }
            let gathering = self.content().held::<Gathering>(&feed, kind, &id).ok()??.value;
            Some((self.in_words(&gathering.name), gathering.place?.point()?))
        };
        found.into_iter().filter_map(placed).collect()
    }

    fn spots_that(&self, limit: usize, keep: impl Fn(&Spot) -> bool) -> Vec<Held<Spot>> {
        // From a pole, as from anywhere, all the earth is within half its girth.
        let Some(from) = Point::new(90.0, 0.0) else { return Vec::new() };
        let around = Around { from, within_m: EVERYWHERE_M };
        let near = self.content().nearby(around, &[], limit, |held| keep(&held.value));
        near.unwrap_or_default().into_iter().map(|near| near.held).collect()
    }

    /// What a country is called; its code where no screen names it otherwise. A group may work in more than one.
    pub(super) fn country_name(&self, country: &Id) -> Text {
        i18n::place::country(&self.catalogue.read(), country)
    }
}
