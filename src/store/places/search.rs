//! What is found by typing; and groups and alerts, of which there are few enough to be read one by one.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde_json::value::RawValue;

use super::entry::{self, Entry, KIND_BITS};
use super::words::{Fit, Typed};
use super::{Held, Reader, scan, value};
use crate::domain::{Alert, FeedId, Group, Id};
use crate::feed::Kind;
use crate::store::database::Database;
use crate::store::error::{Context, Result};
use crate::store::feeds::held_feeds;

/// The latest alerts of a feed: those that correct another one, or those that do not.
const LATEST: &str = "SELECT id, value FROM record WHERE feed = ?1 AND kind = ?2
                      AND (value ->> '$.corrects' IS NOT NULL) = ?3
                      ORDER BY value ->> '$.tested_on' DESC, id LIMIT ?4";

/// Whose a record is, its kind, its id.
type Key = (FeedId, Kind, Id);

impl Database {
    /// Every group, of core's directory and of each feed.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn peer_groups(&self) -> Result<Vec<Held<Group>>> {
        self.read(|connection| scan::all(self, connection, Kind::Group, |_| true))
    }

    /// Every alert, the latest first.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn alerts(&self) -> Result<Vec<Held<Alert>>> {
        self.latest_alerts(usize::MAX)
    }

    /// The latest alerts, the latest first: at most `most` of each feed, and of each feed at most as many corrections and
    /// withdrawals, so that a correction is not left behind by what it corrects.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn latest_alerts(&self, most: usize) -> Result<Vec<Held<Alert>>> {
        let during = "reading what is warned of";
        self.read(|connection| {
            let mut found = Vec::new();
            for feed in held_feeds(connection)? {
                if !self.may(connection, &feed, Kind::Alert)? {
                    continue;
                }
                let mut query = connection.prepare_cached(LATEST).context(during)?;
                for corrects in [false, true] {
                    let most = i64::try_from(most).unwrap_or(i64::MAX);
                    let with = params![feed.as_str(), Kind::Alert.word(), corrects, most];
                    let mut rows = query.query(with).context(during)?;
                    while let Some(row) = rows.next().context(during)? {
                        let text = |at| row.get_ref(at).and_then(|text| Ok(text.as_str()?)).context(during);
                        let held = Id::new(text(0)?).ok().zip(value(Kind::Alert, text(1)?));
                        found.extend(held.map(|(id, value)| Held { feed: feed.clone(), id, value }));
                    }
                }
            }
            found.sort_by(|one: &Held<Alert>, other: &Held<Alert>| {
                let key = |held: &Held<Alert>| Reverse(held.value.tested_on);
                key(one).cmp(&key(other)).then_with(|| (&one.feed, &one.id).cmp(&(&other.feed, &other.id)))
            });
            Ok(found)
        })
    }

    /// The records of these kinds that hold what was typed, word by word from its beginning: in names, what places are
    /// called, what groups say of them, what they offer, what alerts warn of. Those first whose name has those words, then
    /// those whose name has words that begin so, then the others. Nothing typed finds nothing.
    ///
    /// # Errors
    ///
    /// As [`nearby`](Self::nearby).
    pub fn search_places(&self, typed: &str, kinds: &[Kind], limit: usize) -> Result<Vec<(FeedId, Kind, Id)>> {
        let typed = Typed::new(typed);
        if typed.is_empty() {
            return Ok(Vec::new());
        }
        self.ask(
            |reader| reader.find(&typed, kinds, limit),
            |connection| self.find_by_reading(connection, &typed, kinds, limit),
        )
    }

    fn find_by_reading(
        &self,
        connection: &Connection,
        typed: &Typed,
        kinds: &[Kind],
        limit: usize,
    ) -> Result<Vec<Key>> {
        let mut found = Vec::new();
        for kind in entry::kinds().filter(|kind| kinds.contains(kind)) {
            for held in scan::all::<Box<RawValue>>(self, connection, kind, |_| true)? {
                let entry = Entry::of(kind, held.value.get());
                let fit = entry.and_then(|entry| typed.fit(&entry.name, &entry.said));
                found.extend(fit.map(|fit| (fit, (held.feed, kind, held.id))));
            }
        }
        found.sort_by_key(|(fit, _)| *fit);
        Ok(found.into_iter().map(|(_, key)| key).take(limit).collect())
    }
}

impl Reader<'_> {
    fn find(&mut self, typed: &Typed, kinds: &[Kind], limit: usize) -> Result<Vec<Key>> {
        let during = "searching what groups say";
        let wanted =
            kinds.iter().filter_map(|kind| entry::code_of(*kind)).fold(0, |wanted, code| wanted | 1_i64 << code);
        let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
        for fit in Fit::ALL {
            let (sql, asked) = match (typed.words(fit), typed.dense(fit)) {
                (Some(words), None) => ("SELECT rowid FROM word WHERE word MATCH ?1", vec![words]),
                (None, Some(dense)) => ("SELECT rowid FROM dense WHERE dense MATCH ?1", vec![dense]),
                (Some(words), Some(dense)) => (
                    "SELECT rowid FROM dense WHERE dense MATCH ?2 AND rowid IN (SELECT rowid FROM word WHERE word MATCH ?1)",
                    vec![words, dense],
                ),
                (None, None) => continue,
            };
            let mut query = self.connection.prepare_cached(sql).context(during)?;
            let mut rows = query.query(rusqlite::params_from_iter(asked)).context(during)?;
            while found.len() < limit {
                let Some(row) = rows.next().context(during)? else { break };
                let n: i64 = row.get(0).context(during)?;
                let is_wanted = wanted >> (n & ((1 << KIND_BITS) - 1)) & 1 == 1;
                if is_wanted && seen.insert(n) {
                    found.extend(self.key(n)?);
                }
            }
        }
        Ok(found)
    }

    /// Which record a row stands for; none when its feed may not say such things.
    fn key(&mut self, n: i64) -> Result<Option<Key>> {
        let during = "reading which record the index names";
        let Some(kind) = entry::kind_of(n) else { return Ok(None) };
        let row = "SELECT speaker.n, speaker.feed, spot.id FROM spot JOIN speaker ON speaker.n = spot.speaker WHERE spot.n = ?1";
        let mut query = self.connection.prepare_cached(row).context(during)?;
        let mut rows = query.query([n]).context(during)?;
        let Some(row) = rows.next().context(during)? else { return Ok(None) };
        let text = |at| row.get_ref(at).and_then(|text| Ok(text.as_str()?)).context(during);
        let feed = self.feed(row.get(0).context(during)?, kind, text(1)?)?;
        Ok(feed.zip(Id::new(text(2)?).ok()).map(|(feed, id)| (feed, kind, id)))
    }
}
