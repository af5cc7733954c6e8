//! Stalls, and groups with a door: what is near, what is at a gathering, what is a group's.

use rusqlite::params;

use super::entry::bits;
use super::near::{Places, sorted};
use super::{Around, Held, Near, Reader, Spot, scan, value};
use crate::domain::{FeedId, Id, Meeting, Stall};
use crate::feed::Kind;
use crate::store::database::Database;
use crate::store::error::{Context, Result};

/// Doors in a box.
const DOORS: &str = "SELECT n, south, west FROM door
                     WHERE south >= :south AND north <= :north AND west >= :west AND east <= :east";

/// Doors in a box behind which all of some offers may be had.
const DOORS_WITH: &str = "SELECT door.n, door.south, door.west FROM door CROSS JOIN spot ON spot.n = door.n
                          WHERE south >= :south AND north <= :north AND west >= :west AND east <= :east
                          AND spot.offers & :offers = :offers";

impl Database {
    /// The stalls, and groups with a door, in a circle, the nearest first, at most `limit` of those that `keep` keeps. With
    /// `offers` only stalls that have all of them. `keep` is asked of the nearest first, and of no more than it must be; it
    /// may ask for records itself, such as the gathering that a stall stands at.
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
        let keeps = |held: &Held<Spot>| held.value.has(offers) && keep(held);
        self.ask(
            |reader| {
                let wanted = bits(offers.iter().map(Id::as_str));
                let (sql, with): (_, &[(&str, &dyn rusqlite::ToSql)]) =
                    if offers.is_empty() { (DOORS, &[]) } else { (DOORS_WITH, &[(":offers", &wanted)]) };
                let places = Places { connection: reader.connection, sql, with };
                places.nearest(around, limit, |n| Ok(reader.held(n, spot)?.filter(keeps)))
            },
            |connection| {
                let mut near = scan::near(scan::spots(self, connection)?, around);
                near.retain(|near| near.held.value.has(offers));
                let near = sorted(near, usize::MAX).into_iter().filter(|near| keep(&near.held));
                Ok(near.take(limit).collect())
            },
        )
    }

    /// The stalls at a gathering, by feed and id; also those of other groups that name it.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn stalls_at(&self, feed: &FeedId, gathering: &Id) -> Result<Vec<Held<Stall>>> {
        let sql = "SELECT spot.n FROM spot JOIN speaker ON speaker.n = spot.speaker
                   WHERE at_gathering = ?1 AND speaker.feed = ?2
                   UNION ALL SELECT n FROM spot WHERE at_gathering = ?2 || '/gathering/' || ?1";
        let is_there =
            |held: &Held<Stall>| held.value.gathering.as_ref().is_some_and(|it| held.names(it, feed, gathering));
        self.ask(
            |reader| reader.naming(sql, feed, gathering, Kind::Stall, is_there),
            |connection| scan::all(self, connection, Kind::Stall, is_there),
        )
    }

    /// The stalls of a group, by feed and id.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn stalls_of(&self, feed: &FeedId, group: &Id) -> Result<Vec<Held<Stall>>> {
        let is_theirs = |held: &Held<Stall>| held.names(&held.value.group, feed, group);
        self.ask(
            |reader| reader.naming(OF_GROUP, feed, group, Kind::Stall, is_theirs),
            |connection| scan::all(self, connection, Kind::Stall, is_theirs),
        )
    }

    /// The meetings of a group, by feed and id.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn meetings_of(&self, feed: &FeedId, group: &Id) -> Result<Vec<Held<Meeting>>> {
        let is_theirs = |held: &Held<Meeting>| held.names(&held.value.group, feed, group);
        self.ask(
            |reader| reader.naming(OF_GROUP, feed, group, Kind::Meeting, is_theirs),
            |connection| scan::all(self, connection, Kind::Meeting, is_theirs),
        )
    }
}

/// What names a group: its own feed by its id alone, or anybody with whose it is.
const OF_GROUP: &str = "SELECT spot.n FROM spot JOIN speaker ON speaker.n = spot.speaker
                        WHERE of_group = ?1 AND speaker.feed = ?2
                        UNION ALL SELECT n FROM spot WHERE of_group = ?2 || '/group/' || ?1";

impl Reader<'_> {
    /// The records of a kind among those that name another one, by feed and id.
    fn naming<V: serde::de::DeserializeOwned>(
        &mut self,
        sql: &str,
        feed: &FeedId,
        id: &Id,
        kind: Kind,
        is_meant: impl Fn(&Held<V>) -> bool,
    ) -> Result<Vec<Held<V>>> {
        let during = "asking what names a record";
        let mut query = self.connection.prepare_cached(sql).context(during)?;
        let rows = query.query_map(params![id.as_str(), feed.as_str()], |row| row.get(0)).context(during)?;
        let rows: Vec<i64> = rows.collect::<rusqlite::Result<_>>().context(during)?;
        let mut found = Vec::new();
        for n in rows.into_iter().filter(|n| super::entry::kind_of(*n) == Some(kind)) {
            found.extend(self.held(n, value)?.filter(&is_meant));
        }
        found.sort_by(|one, other| (&one.feed, &one.id).cmp(&(&other.feed, &other.id)));
        Ok(found)
    }
}

fn spot(kind: Kind, text: &str) -> Option<Spot> {
    match kind {
        Kind::Stall => value(kind, text).map(Spot::Stall),
        Kind::Group => value(kind, text).map(Spot::Group),
        _ => None,
    }
}
