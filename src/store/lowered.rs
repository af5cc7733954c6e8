//! Pairs that core itself lowered: what it said before is told for a while.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use rusqlite::{Connection, params};

use super::error::{Context, Error, ErrorKind, Result};
use crate::domain::{Id, Lowered, Pair, Risk};
use crate::feed::CORE;

/// What core says of each pair, and of each row twice, by the pair's record id.
pub(super) type Risks = BTreeMap<String, Risk>;

/// What core says now.
pub(super) fn risks(connection: &Connection) -> Result<Risks> {
    let during = "reading every level";
    let levels = "SELECT id, value ->> '$.risk' FROM record WHERE feed = ?1 AND kind = 'combination'
                  UNION ALL SELECT id || '.' || id, coalesce(value ->> '$.self_risk', 'caution')
                  FROM record WHERE feed = ?1 AND kind = 'row'";
    let mut query = connection.prepare(levels).context(during)?;
    let mut rows = query.query([CORE]).context(during)?;
    let mut risks = Risks::new();
    while let Some(row) = rows.next().context(during)? {
        let level = row.get_ref(1).and_then(|level| Ok(level.as_str()?)).context(during)?;
        // What a later version says in another word is nothing that this one could call higher or lower.
        if let Some(risk) = risk(level) {
            risks.insert(row.get(0).context(during)?, risk);
        }
    }
    Ok(risks)
}

/// Notes what an edition lowered that was taken in on a day, and forgets what was raised again or has been told for long enough.
pub(super) fn note_lowered(connection: &Connection, before: &Risks, today: NaiveDate) -> Result<()> {
    let during = "noting what was lowered";
    if before.is_empty() {
        return Ok(()); // the first edition of a new file
    }
    let after = risks(connection)?;
    let now = |id: &str| after.get(id).copied().unwrap_or(Risk::Unknown);
    let told_since = today - TimeDelta::days(Lowered::TOLD_DAYS);
    for (id, on_day, was) in rows(connection)? {
        if now(&id) >= was || on_day < told_since {
            let forget = "DELETE FROM lowered WHERE id = ?1 AND on_day = ?2";
            connection.execute(forget, [&id, &on_day.to_string()]).context(during)?;
        }
    }
    // Of two falls on one day the first began higher.
    let note = "INSERT OR IGNORE INTO lowered (id, on_day, was) VALUES (?1, ?2, ?3)";
    for (id, was) in before.iter().filter(|(id, was)| now(id) < **was) {
        connection.execute(note, params![id, today.to_string(), was.word()]).context(during)?;
    }
    Ok(())
}

/// What core said before, of each pair, each time it lowered it. Which of it is still told depends on the day.
pub(super) fn lowered(connection: &Connection) -> Result<Vec<(Pair, Lowered)>> {
    let pair = |id: &str| id.split_once('.').and_then(|(a, b)| Some(Pair::new(Id::new(a).ok()?, Id::new(b).ok()?)));
    Ok(rows(connection)?.into_iter().filter_map(|(id, on, was)| Some((pair(&id)?, Lowered { was, on }))).collect())
}

fn rows(connection: &Connection) -> Result<Vec<(String, NaiveDate, Risk)>> {
    let during = "reading what was lowered";
    let mut query = connection.prepare_cached("SELECT id, on_day, was FROM lowered").context(during)?;
    let mut rows = query.query([]).context(during)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next().context(during)? {
        let broken = || Error::new(ErrorKind::Corrupt, during);
        let (on_day, was): (String, String) = (row.get(1).context(during)?, row.get(2).context(during)?);
        let on_day = on_day.parse().map_err(|_| broken())?;
        found.push((row.get(0).context(during)?, on_day, risk(&was).ok_or_else(broken)?));
    }
    Ok(found)
}

fn risk(word: &str) -> Option<Risk> {
    Risk::ALL.iter().copied().find(|risk| risk.word() == word)
}
