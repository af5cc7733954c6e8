//! What is near, the nearest first: boxes around somebody, each wider than the one before, until there is enough.

use std::cmp::Ordering;

use rusqlite::{Connection, Row, ToSql};

use super::entry::{degrees, units};
use super::{Around, Held, Near, Placed};
use crate::domain::Point;
use crate::store::error::{Context, Result};

/// How wide the first box is, in metres to each side: in a city that has a million places it holds a few dozen.
const FIRST_M: f64 = 250.0;

/// How much wider the next one is, and how much where there was nothing.
const WIDER: [f64; 2] = [2.0, 4.0];

/// More than places are moved by being kept in whole units, in metres.
const ROUNDED_M: f64 = 0.05;

/// How much further than the circle a box reaches, in metres: more than any rounding.
const MARGIN_M: f64 = 1.0;

/// No two points on earth are this far from each other, in metres.
const FARTHEST_M: f64 = 20_100_000.0;

/// The question for the places of a table in a box, whose edges are `:south`, `:north`, `:west` and `:east`: their numbers,
/// latitudes and longitudes.
pub(super) struct Places<'a> {
    pub(super) connection: &'a Connection,
    pub(super) sql: &'a str,
    /// What else it asks for.
    pub(super) with: &'a [(&'a str, &'a dyn ToSql)],
}

impl Places<'_> {
    /// What is in a circle, the nearest first, at most `limit` of those that `read` gives; it is asked no more often than
    /// it must be.
    pub(super) fn nearest<V: Placed>(
        &self,
        around: Around,
        limit: usize,
        mut read: impl FnMut(i64) -> Result<Option<Held<V>>>,
    ) -> Result<Vec<Near<V>>> {
        let reach = around.within_m.min(FARTHEST_M) + ROUNDED_M;
        let mut found: Vec<Near<V>> = Vec::new();
        if limit == 0 || around.within_m.is_nan() || around.within_m < 0.0 {
            return Ok(found);
        }
        // How far the last of enough is.
        let mut enough = f64::INFINITY;
        let (mut inner, mut outer) = (f64::NEG_INFINITY, reach.min(FIRST_M));
        loop {
            let ring = self.ring(around.from, inner, outer)?;
            for (about_m, n) in &ring {
                if *about_m > enough + ROUNDED_M {
                    return Ok(sorted(found, limit));
                }
                found.extend(read(*n)?.and_then(|held| near(held, around)));
                if found.len() >= limit && enough.is_infinite() {
                    enough = found.iter().map(|near| near.distance_m).fold(0.0, f64::max) + ROUNDED_M;
                }
            }
            if outer >= reach {
                return Ok(sorted(found, limit));
            }
            let [wider, much_wider] = WIDER;
            inner = outer;
            outer = reach.min(outer * if ring.is_empty() { much_wider } else { wider });
        }
    }

    /// What is farther than `inner` and not farther than `outer`, about, the nearest first.
    fn ring(&self, from: Point, inner: f64, outer: f64) -> Result<Vec<(f64, i64)>> {
        let around = from.around(outer + MARGIN_M);
        let (south, north) = (units(around.south), units(around.north));
        let (west, east) = (units(around.west), units(around.east));
        let mut ring = Vec::new();
        let parts = if west <= east { vec![(west, east)] } else { vec![(west, units(180.0)), (units(-180.0), east)] };
        for (west, east) in parts {
            self.in_box([south, north, west, east], |row| {
                let (n, lat, lon): (i64, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
                let about_m = Point::new(degrees(lat), degrees(lon)).map(|place| from.distance_m(place));
                ring.extend(
                    about_m.filter(|about_m| *about_m > inner && *about_m <= outer).map(|about_m| (about_m, n)),
                );
                Ok(())
            })?;
        }
        ring.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        Ok(ring)
    }

    fn in_box(
        &self,
        [south, north, west, east]: [i64; 4],
        mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<()> {
        let during = "asking what is in a box";
        let mut query = self.connection.prepare_cached(self.sql).context(during)?;
        let mut values: Vec<(&str, &dyn ToSql)> =
            vec![(":south", &south), (":north", &north), (":west", &west), (":east", &east)];
        values.extend(self.with);
        let mut rows = query.query(values.as_slice()).context(during)?;
        while let Some(row) = rows.next().context(during)? {
            each(row).context(during)?;
        }
        Ok(())
    }
}

/// How far something is, when it is in the circle.
pub(super) fn near<V: Placed>(held: Held<V>, around: Around) -> Option<Near<V>> {
    let point = held.value.point()?;
    let distance_m = around.from.distance_m(point);
    let bearing_deg = around.from.bearing_deg(point);
    (distance_m <= around.within_m).then_some(Near { held, distance_m, bearing_deg })
}

/// The nearest first; what is equally far, by whose it is and its id.
pub(super) fn sorted<V>(mut found: Vec<Near<V>>, limit: usize) -> Vec<Near<V>> {
    let order = |one: &Near<V>, other: &Near<V>| -> Ordering {
        let nearer = one.distance_m.total_cmp(&other.distance_m);
        nearer.then_with(|| (&one.held.feed, &one.held.id).cmp(&(&other.held.feed, &other.held.id)))
    };
    found.sort_by(order);
    found.truncate(limit);
    found
}
