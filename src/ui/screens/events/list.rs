//! Which events are shown, in which order, under which heading.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use dioxus::prelude::ReadableExt;
use fluent_bundle::FluentArgs;

use crate::domain::{
    FeedId, Gathering, Id, Location, Occurrence, Point, Stall, Status, Text, offer as vocabulary, on_clock,
};
use crate::i18n::{place, when};
use crate::store::Held;
use crate::ui::context::AppContext;
use crate::ui::groups::Says;
use crate::ui::wanted::Wanted;

/// What counts as near, in metres: for an event people travel further than for a stall.
const NEAR_M: f64 = 100_000.0;

/// What stands under one heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Section {
    /// What tells it from the others.
    pub(super) key: String,
    pub(super) heading: Text,
    pub(super) rows: Vec<Row>,
}

/// An event in the list, in words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) feed: FeedId,
    pub(super) id: Id,
    pub(super) name: Text,
    pub(super) status: Status,
    /// Where it does not happen as it was said.
    pub(super) status_said: Option<Text>,
    pub(super) when: Text,
    /// How many more times it happens.
    pub(super) more: Option<Text>,
    pub(super) place: Option<Text>,
    /// How far it is from the reader, and in which direction.
    pub(super) way: Option<Text>,
    pub(super) says: Says,
    pub(super) is_favourite: bool,
}

impl Row {
    pub(super) fn is_cancelled(&self) -> bool {
        self.status == Status::Cancelled
    }
}

/// What makes rows: what is asked once for all of them.
struct Maker<'a> {
    app: &'a AppContext,
    now: DateTime<Utc>,
    favourites: BTreeSet<(FeedId, Id)>,
    says: BTreeMap<FeedId, Says>,
    here: Option<Point>,
}

/// What is on now, then what is ahead, day by day; at most `limit` events, and whether there are more.
pub(super) fn sections(
    app: &AppContext,
    ahead: &[Held<Gathering>],
    wanted: &Wanted,
    limit: usize,
) -> (Vec<Section>, bool) {
    let now = app.trusted_moment();
    let here = app.here.read().as_ref().map(|here| here.point).filter(|_| wanted.near);
    let favourites = app.favourites();
    let mut timed: Vec<(&Held<Gathering>, Occurrence)> = Vec::new();
    for held in ahead {
        let key = (held.feed.clone(), held.id.clone());
        let fits = (!wanted.favourites || favourites.contains(&key))
            && wanted.country.as_ref().is_none_or(|country| held.value.country == *country)
            && (!wanted.near || is_near(&held.value, here))
            && wanted.offer.as_ref().is_none_or(|offer| offers_it(app, held, offer));
        let on = |day| held.value.times().find(|time| time.ends > now && time.touches(day, day, &held.value.zone));
        let time = wanted.day.map_or_else(|| held.value.next_time(now), on);
        timed.extend(time.filter(|_| fits).map(|time| (held, time)));
    }
    timed.sort_by_key(|(_, time)| time.starts);
    let has_more = timed.len() > limit;
    let mut maker = Maker { app, now, favourites, says: BTreeMap::new(), here };
    let mut on_now = Vec::new();
    let mut days: Vec<Section> = Vec::new();
    for (held, time) in timed.into_iter().take(limit) {
        if time.is_now(now) && held.value.status != Status::Cancelled && wanted.day.is_none() {
            on_now.push(maker.row(held, time));
            continue;
        }
        // What began before a day that is looked at stands under that day all the same.
        let day = wanted.day.unwrap_or_else(|| held.value.zone.local(time.starts).date());
        let row = maker.row(held, time);
        match days.iter_mut().find(|section| section.key == day.to_string()) {
            Some(section) => section.rows.push(row),
            None => days.push(maker.day(day, held, row)),
        }
    }
    if !on_now.is_empty() {
        let heading = app.text("events-now");
        // A translator's "now" is a heading; what tells it from a day is no date.
        days.insert(0, Section { key: String::new(), heading, rows: on_now });
    }
    (days, has_more)
}

/// What is over, the latest first.
pub(super) fn past(app: &AppContext, over: &[Held<Gathering>], limit: usize) -> Vec<Section> {
    let now = app.trusted_moment();
    let favourites = app.favourites();
    let mut maker = Maker { app, now, favourites, says: BTreeMap::new(), here: None };
    let last = |held: &Held<Gathering>| held.value.times().max_by_key(|time| time.starts);
    let mut timed: Vec<_> = over.iter().filter_map(|held| Some((held, last(held)?))).collect();
    timed.sort_by_key(|(_, time)| std::cmp::Reverse(time.starts));
    let mut days: Vec<Section> = Vec::new();
    for (held, time) in timed.into_iter().take(limit) {
        let day = held.value.zone.local(time.starts).date();
        let row = maker.row(held, time);
        match days.iter_mut().find(|section| section.key == day.to_string()) {
            Some(section) => section.rows.push(row),
            None => days.push(maker.day(day, held, row)),
        }
    }
    days
}

impl Maker<'_> {
    fn day(&self, day: NaiveDate, first: &Held<Gathering>, row: Row) -> Section {
        let today = on_clock(self.now, &first.value.zone).date_naive();
        let heading = when::day(&self.app.catalogue.read(), day, today);
        Section { key: day.to_string(), heading, rows: vec![row] }
    }

    fn row(&mut self, held: &Held<Gathering>, time: Occurrence) -> Row {
        let (app, gathering) = (self.app, &held.value);
        let catalogue = app.catalogue.read();
        let says = self.says.entry(held.feed.clone()).or_insert_with(|| app.says(&held.feed)).clone();
        let more = gathering.times().filter(|other| other.starts > time.starts && other.ends > self.now).count();
        let more = (more > 0).then(|| {
            let mut args = FluentArgs::new();
            args.set("count", more);
            catalogue.say("events-more-times", &args)
        });
        let point = gathering.place.as_ref().and_then(Location::point);
        let way = self
            .here
            .zip(point)
            .map(|(here, point)| place::way(&catalogue, here.distance_m(point), here.bearing_deg(point)));
        Row {
            name: app.in_words(&gathering.name),
            status: gathering.status,
            status_said: (gathering.status != Status::On).then(|| place::status(&catalogue, gathering.status)),
            when: when::span(&catalogue, &time, &gathering.zone, app.zone.as_ref(), self.now),
            more,
            place: words_of(app, gathering),
            way,
            says,
            is_favourite: self.favourites.contains(&(held.feed.clone(), held.id.clone())),
            feed: held.feed.clone(),
            id: held.id.clone(),
        }
    }
}

/// Where a gathering is, in its group's words.
pub(super) fn words_of(app: &AppContext, gathering: &Gathering) -> Option<Text> {
    let words = gathering.place.as_ref().and_then(|place| place.words.as_ref()).or(gathering.address.as_ref())?;
    Some(app.in_words(words))
}

fn is_near(gathering: &Gathering, here: Option<Point>) -> bool {
    let point = gathering.place.as_ref().and_then(Location::point);
    here.zip(point).is_some_and(|(here, point)| here.distance_m(point) <= NEAR_M)
}

/// Whether some stall at a gathering offers this.
fn offers_it(app: &AppContext, held: &Held<Gathering>, offer: &Id) -> bool {
    stalls_at(app, held).iter().any(|stall| stall.value.offers.contains(offer))
}

/// What is offered at gatherings, in the order of the vocabulary; words that only groups know come last.
pub(super) fn offers(app: &AppContext, ahead: &[Held<Gathering>]) -> Vec<Id> {
    let stalls = ahead.iter().flat_map(|held| stalls_at(app, held));
    let mut found: Vec<Id> = stalls.flat_map(|stall| stall.value.offers).collect();
    let place = |offer: &Id| vocabulary::ALL.iter().position(|known| *known == offer.as_str());
    found.sort_by_key(|offer| (place(offer).unwrap_or(usize::MAX), offer.clone()));
    found.dedup();
    found
}

fn stalls_at(app: &AppContext, held: &Held<Gathering>) -> Vec<Held<Stall>> {
    app.content().stalls_at(&held.feed, &held.id).unwrap_or_default()
}
