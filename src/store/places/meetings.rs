//! Meetings that happen every week.

use rusqlite::params;

use super::entry::turn;
use super::near::Places;
use super::{Around, Held, Near, scan, value};
use crate::domain::{Id, Meeting};
use crate::feed::Kind;
use crate::store::database::Database;
use crate::store::error::{Context, Result};

/// Which meetings are asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingsWanted {
    /// Those in a circle, the nearest first; all of them by day and time when there is none.
    pub around: Option<Around>,
    /// Those on these days, 1 (Monday) to 7; all when there are none.
    pub weekdays: Vec<u8>,
    /// With which day, 1 to 7, and which minute of it the week begins, where there is no circle: what comes later in the week
    /// by the clock of its place stands first. With Monday at midnight when there is none.
    pub from: Option<(u8, u16)>,
    /// Only those that one can join from afar.
    pub online: bool,
    /// Only those in this country.
    pub country: Option<Id>,
    /// At most so many.
    pub limit: usize,
}

/// Meetings in a box, and what else may be asked of them.
const THERE: &str = "SELECT meeting_place.n, south, west FROM meeting_place
                     CROSS JOIN spot ON spot.n = meeting_place.n
                     WHERE south >= :south AND north <= :north AND west >= :west AND east <= :east
                     AND (:weekdays >> (spot.turn >> 16)) & 1 AND spot.online >= :online
                     AND (:country IS NULL OR spot.country = :country)";

/// Meetings between two turns of the week.
const IN_TURN: &str = "SELECT spot.n FROM spot JOIN speaker ON speaker.n = spot.speaker
                       WHERE turn BETWEEN ?1 AND ?2 AND online >= ?3 AND (?4 IS NULL OR country = ?4)
                       ORDER BY turn, speaker.feed, spot.id";

impl Database {
    /// The meetings that are asked for, and how far each is where a circle was given.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn meetings(&self, wanted: &MeetingsWanted) -> Result<Vec<(Held<Meeting>, Option<f64>)>> {
        self.meetings_that(wanted, |_| true)
    }

    /// The meetings that are asked for and that fit: what does not is left out before it is counted.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn meetings_that(
        &self,
        wanted: &MeetingsWanted,
        fits: impl Fn(&Meeting) -> bool,
    ) -> Result<Vec<(Held<Meeting>, Option<f64>)>> {
        let country = wanted.country.as_ref().map(Id::as_str);
        let is_wanted = |held: &Held<Meeting>| wanted.wants(&held.value) && fits(&held.value);
        let told = |near: Near<Meeting>| (near.held, Some(near.distance_m));
        if let Some(around) = wanted.around {
            let near = self.ask(
                |reader| {
                    let with: &[(&str, &dyn rusqlite::ToSql)] =
                        &[(":weekdays", &wanted.days()), (":online", &wanted.online), (":country", &country)];
                    let places = Places { connection: reader.connection, sql: THERE, with };
                    places.nearest(around, wanted.limit, |n| Ok(reader.held(n, value)?.filter(is_wanted)))
                },
                |connection| {
                    let meetings = scan::all(self, connection, Kind::Meeting, is_wanted)?;
                    Ok(super::near::sorted(scan::near(meetings, around), wanted.limit))
                },
            );
            return Ok(near?.into_iter().map(told).collect());
        }
        let found = self.ask(
            |reader| {
                let during = "asking what meets when";
                let mut found = Vec::new();
                let mut query = reader.connection.prepare_cached(IN_TURN).context(during)?;
                for (first, last) in wanted.turns() {
                    let mut rows = query.query(params![first, last, wanted.online, country]).context(during)?;
                    while found.len() < wanted.limit {
                        let Some(row) = rows.next().context(during)? else { break };
                        found.extend(reader.held(row.get(0).context(during)?, value)?.filter(is_wanted));
                    }
                }
                Ok(found)
            },
            |connection| {
                let mut found = scan::all(self, connection, Kind::Meeting, is_wanted)?;
                found.sort_by_key(|held| wanted.place_of(&held.value)); // stable: then by feed and id
                found.truncate(wanted.limit);
                Ok(found)
            },
        );
        Ok(found?.into_iter().map(|held| (held, None)).collect())
    }
}

impl MeetingsWanted {
    fn wants(&self, meeting: &Meeting) -> bool {
        (self.weekdays.is_empty() || self.weekdays.contains(&meeting.weekday))
            && (!self.online || meeting.online.is_some())
            && (self.country.is_none() || self.country == meeting.country)
    }

    /// One bit for each weekday that is asked for.
    fn days(&self) -> i64 {
        let days = self.weekdays.iter().filter(|day| **day < 63).fold(0, |days, day| days | 1_i64 << day);
        if self.weekdays.is_empty() { -1 } else { days }
    }

    /// The turn with which the week begins.
    fn first(&self) -> i64 {
        self.from.map_or(i64::MIN, |(day, minute)| turn(day, minute))
    }

    /// Whether it comes only when the week is round, and its turn.
    fn place_of(&self, meeting: &Meeting) -> (bool, i64) {
        let at = turn(meeting.weekday, meeting.start);
        (at < self.first(), at)
    }

    /// From when to when in the week, in order.
    fn turns(&self) -> Vec<(i64, i64)> {
        let mut days = self.weekdays.clone();
        days.sort_unstable();
        days.dedup();
        let day = |day: u8| (turn(day, 0), turn(day, u16::MAX));
        let all = if days.is_empty() {
            vec![(turn(0, 0), turn(u8::MAX, u16::MAX))]
        } else {
            days.into_iter().map(day).collect()
        };
        let first = self.first();
        let ahead = all.iter().map(|(begin, end)| (*begin.max(&first), *end));
        let round = all.iter().map(|(begin, end)| (*begin, *end.min(&first.saturating_sub(1))));
        ahead.chain(round).filter(|(begin, end)| begin <= end).collect()
    }
}
