//! Records as lines: the exact bytes that hashes are over.

use std::collections::BTreeMap;

use serde_json::Value;

use super::source::{Row, Source};
use crate::feed::{Hash, Kind, StateHasher};

/// A record as phones will hold it.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) kind: Kind,
    pub(super) id: String,
    /// Without its end.
    pub(super) line: String,
    pub(super) hash: Hash,
}

/// The line of one row.
pub(super) fn line(row: &Row) -> String {
    line_of(row.kind, &row.id, &Value::Object(row.value.clone()))
}

/// A record as its line: kind, id and value in this order, and the fields of the value in the order of their names.
pub(super) fn line_of(kind: Kind, id: &str, value: &Value) -> String {
    let (kind, id) = (Value::from(kind.word()), Value::from(id));
    format!("{{\"k\":{kind},\"id\":{id},\"v\":{}}}", sorted(value))
}

/// Compact JSON with the fields of each object in the order of their names, whatever order they were typed in.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<&String, &Value> = fields.iter().collect();
            let fields =
                fields.into_iter().map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), sorted(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(sorted).collect::<Vec<_>>().join(",")),
        plain => plain.to_string(),
    }
}

/// Every record, in byte order of kind and id.
pub(super) fn records(source: &Source) -> Vec<Record> {
    let record = |row: &Row| {
        let line = line(row);
        Record { kind: row.kind, id: row.id.clone(), hash: Hash::of(line.as_bytes()), line }
    };
    let mut records: Vec<Record> = source.rows.iter().map(record).collect();
    records.sort_by(|a, b| (a.kind.word(), &a.id).cmp(&(b.kind.word(), &b.id)));
    records
}

/// The hash over all records, and how many there are.
pub(super) fn state(records: &[Record]) -> (Hash, u64) {
    let mut state = StateHasher::default();
    for record in records {
        state.add(record.kind.word(), &record.id, &record.hash);
    }
    state.finish()
}
