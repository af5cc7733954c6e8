//! Every record, read from end to end: where there is no index, and for what there is too little of to need one.

use rusqlite::Connection;
use serde::de::DeserializeOwned;

use super::near::near as is_near;
use super::{Around, Held, Near, Placed, Spot};
use crate::domain::{Group, Stall};
use crate::feed::Kind;
use crate::store::database::Database;
use crate::store::error::Result;
use crate::store::feeds::{held_feeds, records};

/// The records of a kind that are meant, by feed and id.
pub(super) fn all<V: DeserializeOwned>(
    database: &Database,
    connection: &Connection,
    kind: Kind,
    is_meant: impl Fn(&Held<V>) -> bool,
) -> Result<Vec<Held<V>>> {
    let mut found = Vec::new();
    for feed in held_feeds(connection)? {
        if database.may(connection, &feed, kind)? {
            let records = records(connection, &feed, kind)?;
            let held = records.into_iter().map(|(id, value)| Held { feed: feed.clone(), id, value });
            found.extend(held.filter(&is_meant));
        }
    }
    Ok(found)
}

/// Every stall and every group.
pub(super) fn spots(database: &Database, connection: &Connection) -> Result<Vec<Held<Spot>>> {
    let stalls = all::<Stall>(database, connection, Kind::Stall, |_| true)?;
    let groups = all::<Group>(database, connection, Kind::Group, |_| true)?;
    let stalls = stalls.into_iter().map(|it| it.map(Spot::Stall));
    Ok(stalls.chain(groups.into_iter().map(|it| it.map(Spot::Group))).collect())
}

/// Those of them that are in a circle, in the order they came.
pub(super) fn near<V: Placed>(held: Vec<Held<V>>, around: Around) -> Vec<Near<V>> {
    held.into_iter().filter_map(|held| is_near(held, around)).collect()
}
