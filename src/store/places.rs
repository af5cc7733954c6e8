//! What groups say of the world: gatherings, stalls, groups, meetings, alerts; by time, by place, by word.

use rusqlite::Connection;
use serde::de::DeserializeOwned;

use chrono::{DateTime, Utc};

use super::database::Database;
use super::error::Result;
use super::feeds::{held_feeds, records, standing};
use crate::domain::{Alert, FeedId, Gathering, Group, Id, Meeting, Point, Reference, Stall};
use crate::feed::Kind;

/// A record, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Held<V> {
    /// Whose.
    pub feed: FeedId,
    /// Its id there.
    pub id: Id,
    /// What it says.
    pub value: V,
}

/// A circle on the ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Around {
    /// Its middle.
    pub from: Point,
    /// Its radius, in metres.
    pub within_m: f64,
}

/// What is near: what it is, and how far.
#[derive(Clone, Debug, PartialEq)]
pub struct Near<V> {
    /// The record.
    pub held: Held<V>,
    /// How far it is, in metres.
    pub distance_m: f64,
    /// In which direction, in degrees from north by east.
    pub bearing_deg: f64,
}

/// Where people find peers.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// A peer service.
    Stall(Stall),
    /// A group that has a door.
    Group(Group),
}

/// Which meetings are asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingsWanted {
    /// Those in a circle, the nearest first; all of them by day and time when there is none.
    pub around: Option<Around>,
    /// Those on these days, 1 (Monday) to 7; all when there are none.
    pub weekdays: Vec<u8>,
    /// Only those that one can join from afar.
    pub online: bool,
    /// Only those in this country.
    pub country: Option<Id>,
    /// At most so many.
    pub limit: usize,
}

impl Database {
    /// The stalls, and groups with a door, in a circle, the nearest first, at most `limit` of those that `keep` keeps. With
    /// `offers` only stalls that have all of them.
    ///
    /// # Errors
    ///
    /// As every query: only when not even the fallback answers.
    pub fn nearby(
        &self,
        around: Around,
        offers: &[Id],
        limit: usize,
        keep: impl Fn(&Held<Spot>) -> bool,
    ) -> Result<Vec<Near<Spot>>> {
        self.read(|connection| {
            let stalls = self.all::<Stall>(connection, Kind::Stall)?;
            let stalls = stalls.into_iter().map(|it| it.map(Spot::Stall));
            let groups = self.all::<Group>(connection, Kind::Group)?;
            let groups = groups.into_iter().map(|it| it.map(Spot::Group));
            let mut found: Vec<Near<Spot>> = stalls
                .chain(groups)
                .filter(|held| held.value.has(offers))
                .filter_map(|held| near(held, around))
                .collect();
            found.sort_by(|one, other| one.distance_m.total_cmp(&other.distance_m));
            Ok(found.into_iter().filter(|near| keep(&near.held)).take(limit).collect())
        })
    }

    /// The gatherings of which some time lies between two moments, and, with a circle, that are in it; by their first time
    /// then.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn gatherings(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        around: Option<Around>,
    ) -> Result<Vec<Held<Gathering>>> {
        self.read(|connection| {
            let mut found = self.all::<Gathering>(connection, Kind::Gathering)?;
            found.retain(|held| held.value.times().any(|time| time.starts < to && time.ends > from));
            found.retain(|held| around.is_none_or(|around| near(held.clone(), around).is_some()));
            let first =
                |held: &Held<Gathering>| held.value.times().filter(|time| time.ends > from).map(|it| it.starts).min();
            found.sort_by_key(first);
            Ok(found)
        })
    }

    /// The stalls at a gathering, in the order of their ids; also those of other groups that name it.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn stalls_at(&self, feed: &FeedId, gathering: &Id) -> Result<Vec<Held<Stall>>> {
        self.read(|connection| {
            let mut found = self.all::<Stall>(connection, Kind::Stall)?;
            found.retain(|held| held.value.gathering.as_ref().is_some_and(|it| held.names(it, feed, gathering)));
            Ok(found)
        })
    }

    /// The stalls of a group.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn stalls_of(&self, feed: &FeedId, group: &Id) -> Result<Vec<Held<Stall>>> {
        self.read(|connection| {
            let mut found = self.all::<Stall>(connection, Kind::Stall)?;
            found.retain(|held| held.names(&held.value.group, feed, group));
            Ok(found)
        })
    }

    /// The meetings that are asked for, and how far each is where a circle was given.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn meetings(&self, wanted: &MeetingsWanted) -> Result<Vec<(Held<Meeting>, Option<f64>)>> {
        self.read(|connection| {
            let mut found = self.all::<Meeting>(connection, Kind::Meeting)?;
            found.retain(|Held { value, .. }| {
                (wanted.weekdays.is_empty() || wanted.weekdays.contains(&value.weekday))
                    && (!wanted.online || value.online.is_some())
                    && (wanted.country.is_none() || wanted.country == value.country)
            });
            found.sort_by_key(|held| (held.value.weekday, held.value.start));
            let mut meetings: Vec<_> = match wanted.around {
                None => found.into_iter().map(|held| (held, None)).collect(),
                Some(around) => {
                    let near = found.into_iter().filter_map(|held| near(held, around));
                    near.map(|near| (near.held, Some(near.distance_m))).collect()
                }
            };
            if wanted.around.is_some() {
                meetings.sort_by(|(_, one), (_, other)| one.unwrap_or_default().total_cmp(&other.unwrap_or_default()));
            }
            meetings.truncate(wanted.limit);
            Ok(meetings)
        })
    }

    /// Every group, of core's directory and of each feed.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn peer_groups(&self) -> Result<Vec<Held<Group>>> {
        self.read(|connection| self.all(connection, Kind::Group))
    }

    /// Every alert, the latest first.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn alerts(&self) -> Result<Vec<Held<Alert>>> {
        self.read(|connection| {
            let mut found = self.all::<Alert>(connection, Kind::Alert)?;
            found.sort_by_key(|held| std::cmp::Reverse(held.value.tested_on));
            Ok(found)
        })
    }

    /// One record of a feed; none when there is none, or it may not say such things.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn held<V: DeserializeOwned>(&self, feed: &FeedId, kind: Kind, id: &Id) -> Result<Option<Held<V>>> {
        let value = self.records_of(feed, kind)?.remove(id);
        Ok(value.map(|value| Held { feed: feed.clone(), id: id.clone(), value }))
    }

    /// The record that another one names.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn named<V: DeserializeOwned>(&self, by: &FeedId, kind: Kind, it: &Reference) -> Result<Option<Held<V>>> {
        self.held(it.feed().unwrap_or(by), kind, it.id())
    }

    /// The records of these kinds that hold what was typed, word by word from its beginning, the best first.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn search_places(&self, typed: &str, kinds: &[Kind], limit: usize) -> Result<Vec<(FeedId, Kind, Id)>> {
        let typed = typed.to_lowercase();
        self.read(|connection| {
            let mut found = Vec::new();
            for kind in kinds {
                for held in self.all::<serde_json::Value>(connection, *kind)? {
                    if held.value.to_string().to_lowercase().contains(&typed) {
                        found.push((held.feed, *kind, held.id));
                    }
                }
            }
            found.truncate(limit);
            Ok(found)
        })
    }

    fn all<V: DeserializeOwned>(&self, connection: &Connection, kind: Kind) -> Result<Vec<Held<V>>> {
        let mut found = Vec::new();
        for feed in held_feeds(connection)? {
            if standing(connection, &feed, &self.anchors)?.may(kind) {
                let records = records(connection, &feed, kind)?;
                found.extend(records.into_iter().map(|(id, value)| Held { feed: feed.clone(), id, value }));
            }
        }
        Ok(found)
    }
}

/// What may stand somewhere.
trait Placed {
    fn point(&self) -> Option<Point>;
}

impl Placed for Spot {
    fn point(&self) -> Option<Point> {
        match self {
            Self::Stall(stall) => stall.place.point(),
            Self::Group(group) => group.place.as_ref()?.point(),
        }
    }
}

impl Placed for Gathering {
    fn point(&self) -> Option<Point> {
        self.place.as_ref()?.point()
    }
}

impl Placed for Meeting {
    fn point(&self) -> Option<Point> {
        self.place.as_ref()?.point()
    }
}

impl Spot {
    /// Whether all of these are to be had there.
    fn has(&self, offers: &[Id]) -> bool {
        match self {
            Self::Stall(stall) => offers.iter().all(|offer| stall.offers.contains(offer)),
            Self::Group(_) => offers.is_empty(),
        }
    }
}

impl<V> Held<V> {
    fn map<U>(self, to: impl FnOnce(V) -> U) -> Held<U> {
        Held { feed: self.feed, id: self.id, value: to(self.value) }
    }

    /// Whether what it refers to by `it` is that record.
    fn names(&self, it: &Reference, feed: &FeedId, id: &Id) -> bool {
        it.feed().unwrap_or(&self.feed) == feed && it.id() == id
    }
}

fn near<V: Placed>(held: Held<V>, around: Around) -> Option<Near<V>> {
    let point = held.value.point()?;
    let distance_m = around.from.distance_m(point);
    let bearing_deg = around.from.bearing_deg(point);
    (distance_m <= around.within_m).then_some(Near { held, distance_m, bearing_deg })
}
