//! Gatherings, by when and where they are.

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::entry::{TIME_BITS, days};
use super::near::near;
use super::{Around, Held, scan, value};
use crate::domain::{Gathering, GeoBox, Point};
use crate::feed::Kind;
use crate::store::database::Database;
use crate::store::error::{Context, Result};

/// Times between two moments, wherever they are.
const THEN: &str = "SELECT n FROM happening WHERE first <= ?2 AND last >= ?1";

/// Times between two moments in a box.
const THEN_THERE: &str = "SELECT n FROM happening
                          WHERE first <= ?2 AND last >= ?1 AND south <= ?4 AND north >= ?3 AND west <= ?6 AND east >= ?5";

/// How much further than the circle a box reaches, in metres: more than any rounding.
const MARGIN_M: f64 = 10.0;

impl Database {
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
        let during = "asking what happens when";
        let is_asked_for = |held: &Held<Gathering>| {
            held.value.times().any(|time| time.starts < to && time.ends > from)
                && around.is_none_or(|around| near(held.clone(), around).is_some())
        };
        let found = self.ask(
            |reader| {
                let then = (days(from.timestamp()), days(to.timestamp()) + 1.0);
                let mut times: Vec<i64> = Vec::new();
                let mut take = |sql, there: Option<[f64; 4]>| {
                    let mut query = reader.connection.prepare_cached(sql).context(during)?;
                    let read = |row: &rusqlite::Row<'_>| row.get(0);
                    let rows = match there {
                        None => query.query_map(params![then.0, then.1], read),
                        Some([a, b, c, d]) => query.query_map(params![then.0, then.1, a, b, c, d], read),
                    };
                    for row in rows.context(during)? {
                        times.push(row.context(during)?);
                    }
                    Ok(())
                };
                match around {
                    None => take(THEN, None)?,
                    Some(around) => boxes(around).into_iter().try_for_each(|there| take(THEN_THERE, Some(there)))?,
                }
                let mut found = Vec::new();
                times.iter_mut().for_each(|time| *time >>= TIME_BITS);
                times.sort_unstable();
                times.dedup();
                for n in times {
                    found.extend(reader.held(n, value)?.filter(is_asked_for));
                }
                Ok(found)
            },
            |connection| scan::all(self, connection, Kind::Gathering, is_asked_for),
        );
        let mut found = found?;
        let first =
            |held: &Held<Gathering>| held.value.times().filter(|time| time.ends > from).map(|it| it.starts).min();
        found.sort_by_cached_key(|held| (first(held), held.feed.clone(), held.id.clone()));
        Ok(found)
    }
}

/// Boxes that hold a circle, neither across the 180th meridian: south, north, west, east.
fn boxes(around: Around) -> Vec<[f64; 4]> {
    if around.within_m.is_nan() || around.within_m < 0.0 {
        return Vec::new();
    }
    let GeoBox { south, north, west, east } = Point::around(&around.from, around.within_m + MARGIN_M);
    if west <= east {
        vec![[south, north, west, east]]
    } else {
        vec![[south, north, west, 180.0], [south, north, -180.0, east]]
    }
}
