//! The chart's queries: rows, pairs, rules.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;

use super::database::Database;
use super::error::{Context, Error, ErrorKind, Result};
use super::lowered::lowered;
use crate::domain::{Asked, Chart, Combination, Id, Mechanism, Pair, Row, Rule, Source, Verdict, against, verdict};
use crate::feed::{CORE, Kind};

impl Database {
    /// What is held of one pair of rows, before anything carries over from relatives.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn combination(&self, pair: &Pair) -> Result<Option<Combination>> {
        self.read(|connection| combination(connection, pair))
    }

    /// The whole chart.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn chart(&self) -> Result<Chart> {
        self.read(|connection| self.beside(connection, whole_chart(connection)?))
    }

    /// As much of the chart as a mix of these rows needs: them, the rows they are like, and the pairs among all of them.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn chart_of(&self, asked: &[Id]) -> Result<Chart> {
        self.read(|connection| self.beside(connection, chart_of(connection, asked)?))
    }

    /// The verdict over a mix. Its rows, pairs and rules are of one edition.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn verdict(&self, asked: &[Asked]) -> Result<Verdict> {
        self.read(|connection| {
            let chart = self.beside(connection, chart_of(connection, asked.iter().flat_map(|one| &one.rows))?)?;
            Ok(verdict(asked, &chart, &rules(connection)?))
        })
    }

    /// What one substance and each row of the chart are together; `asked_of` says who speaks for a row, and
    /// asks this database nothing: a query may not begin within another.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn against(&self, one: &Asked, asked_of: impl Fn(&Id) -> Asked) -> Result<Vec<(Asked, Verdict)>> {
        self.read(|connection| {
            let chart = self.beside(connection, whole_chart(connection)?)?;
            let others: Vec<Asked> = chart.rows().keys().map(&asked_of).collect();
            Ok(against(one, &others, &chart, &rules(connection)?))
        })
    }

    /// The rules above pairs.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn rules(&self) -> Result<Vec<(Id, Rule)>> {
        self.read(rules)
    }

    /// One reason, without its words.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn mechanism(&self, id: &Id) -> Result<Option<Mechanism>> {
        self.read(|connection| one(connection, Kind::Mechanism, id.as_str()))
    }

    /// One source.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn source(&self, id: &Id) -> Result<Option<Source>> {
        self.read(|connection| one(connection, Kind::Source, id.as_str()))
    }

    /// Every source, by id.
    ///
    /// # Errors
    ///
    /// As [`combination`](Self::combination).
    pub fn sources(&self) -> Result<BTreeMap<Id, Source>> {
        self.read(|connection| all(connection, Kind::Source))
    }

    /// Core's chart, with what groups say and what core lowered beside it. Of the same edition: by the same connection.
    fn beside(&self, connection: &Connection, chart: Chart) -> Result<Chart> {
        Ok(chart.with_ratings(self.ratings(connection)?).with_lowered(lowered(connection)?))
    }
}

fn whole_chart(connection: &Connection) -> Result<Chart> {
    let combinations = all(connection, Kind::Combination)?;
    Ok(Chart::new(all(connection, Kind::Row)?, combinations.into_values()))
}

fn chart_of<'a>(connection: &Connection, asked: impl IntoIterator<Item = &'a Id>) -> Result<Chart> {
    let mut rows: BTreeMap<Id, Row> = BTreeMap::new();
    for id in asked {
        let row: Option<Row> = one(connection, Kind::Row, id.as_str())?;
        let like = row.as_ref().and_then(|row| row.like.clone());
        rows.extend(row.map(|row| (id.clone(), row)));
        if let Some(like) = like.filter(|like| !rows.contains_key(like)) {
            let row: Option<Row> = one(connection, Kind::Row, like.as_str())?;
            rows.extend(row.map(|row| (like, row)));
        }
    }
    let ids: Vec<&Id> = rows.keys().collect();
    let mut combinations = Vec::new();
    for (place, a) in ids.iter().enumerate() {
        for b in ids.iter().skip(place + 1) {
            combinations.extend(combination(connection, &Pair::new((*a).clone(), (*b).clone()))?);
        }
    }
    Ok(Chart::new(rows, combinations))
}

fn rules(connection: &Connection) -> Result<Vec<(Id, Rule)>> {
    Ok(all(connection, Kind::Rule)?.into_iter().collect())
}

fn combination(connection: &Connection, pair: &Pair) -> Result<Option<Combination>> {
    one(connection, Kind::Combination, &pair.record_id())
}

const ONE: &str = "SELECT value FROM record WHERE feed = ?1 AND kind = ?2 AND id = ?3";
const ALL: &str = "SELECT id, value FROM record WHERE feed = ?1 AND kind = ?2";

/// One core record.
pub(super) fn one<V: DeserializeOwned>(connection: &Connection, kind: Kind, id: &str) -> Result<Option<V>> {
    let during = "reading a record";
    let value: Option<String> = connection
        .prepare_cached(ONE)
        .and_then(|mut query| query.query_row(params![CORE, kind.word(), id], |row| row.get(0)).optional())
        .context(during)?;
    value.map(|value| serde_json::from_str(&value)).transpose().context(during)
}

/// Every core record of a kind, by id.
pub(super) fn all<V: DeserializeOwned>(connection: &Connection, kind: Kind) -> Result<BTreeMap<Id, V>> {
    let during = "reading records";
    let mut query = connection.prepare_cached(ALL).context(during)?;
    let mut rows = query.query(params![CORE, kind.word()]).context(during)?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next().context(during)? {
        let id: String = row.get(0).context(during)?;
        let id = Id::new(id).map_err(|_| Error::new(ErrorKind::Corrupt, during))?;
        let value = row.get_ref(1).and_then(|value| Ok(value.as_str()?)).context(during)?;
        found.insert(id, serde_json::from_str(value).context(during)?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate::{File, migrate};

    #[test]
    fn no_query_of_the_chart_reads_a_whole_table() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, File::Content).unwrap();
        for query in [ONE, ALL] {
            let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {query}")).unwrap();
            let blank = vec![""; plan.parameter_count()];
            let steps =
                plan.query_map(rusqlite::params_from_iter(blank), |row| row.get::<_, String>("detail")).unwrap();
            let steps: Vec<String> = steps.map(Result::unwrap).collect();
            assert!(
                !steps.is_empty() && steps.iter().all(|step| step.starts_with("SEARCH record USING PRIMARY KEY")),
                "{steps:?}"
            );
        }
    }
}
