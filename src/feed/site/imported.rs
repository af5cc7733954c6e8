//! Records that came out of other people's files: `imported/NAME.jsonl`, one record a line, written by `feed import`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde_json::Value;

use super::build::Changes;
use super::finding::{At, Findings};
use super::folder::{self, Folder, Trouble};
use super::records;
use super::source::{Row, TABLES};
use super::table;
use crate::domain::Id;
use crate::feed::{Kind, Record};

/// The folder of imports, one file an import.
pub(super) const IMPORTED: &str = "imported";

const ENDING: &str = "jsonl";

/// The file of an import, as a path inside the source folder.
#[must_use]
pub fn imported_file(name: &Id) -> String {
    format!("{IMPORTED}/{name}.{ENDING}")
}

/// Puts the records of an import in the place of those that the last one of this name left, whole or not at all, and
/// answers what is other now.
///
/// # Errors
///
/// When the file cannot be read or written.
pub fn replace(folder: &Folder, name: &Id, records: &BTreeMap<(Kind, Id), Value>) -> Result<Changes, Trouble> {
    let path = folder.path().join(imported_file(name));
    let before = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Trouble::File(path, error)),
    };
    let line = |((kind, id), value): (&(Kind, Id), &Value)| {
        ((kind.word().to_owned(), id.to_string()), records::line_of(*kind, id.as_str(), value))
    };
    let lines: BTreeMap<(String, String), String> = records.iter().map(line).collect();
    let mut changes = Changes::default();
    let mut left = lines.clone();
    for line in before.lines() {
        let key = serde_json::from_str::<Record>(line).map(|record| (record.k, record.id)).unwrap_or_default();
        match left.remove(&key) {
            None => changes.removed += 1,
            Some(now) if now != line => changes.changed += 1,
            Some(_) => {}
        }
    }
    changes.added = left.len();
    let text: String = lines.into_values().map(|line| line + "\n").collect();
    folder::write(&path, text.as_bytes())?;
    Ok(changes)
}

/// Adds the records of every import to those of the tables. What stands in a table, too, is the table's: so somebody can
/// correct by hand what comes from elsewhere.
pub(super) fn read(folder: &Path, rows: &mut Vec<Row>, findings: &mut Findings) -> io::Result<()> {
    let entries = match fs::read_dir(folder.join(IMPORTED)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut names: Vec<String> =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<io::Result<_>>()?;
    names.sort();
    let by_hand: BTreeMap<(Kind, String), String> =
        rows.iter().map(|row| ((row.kind, row.id.clone()), row.at().to_string())).collect();
    for name in names {
        let file = format!("{IMPORTED}/{name}");
        if !name.strip_suffix(ENDING).is_some_and(|stem| stem.ends_with('.')) {
            findings.warning(
                At(&file, 1),
                "file",
                "nobody reads this file",
                "`feed import` reads a file into this folder",
            );
            continue;
        }
        let bytes =
            fs::read(folder.join(&file)).map_err(|error| io::Error::new(error.kind(), format!("{file}: {error}")))?;
        let Some(text) = table::text(&file, &bytes, findings) else { continue };
        for (at, line) in text.lines().enumerate() {
            let at = At(&file, at + 1);
            let Some(row) = row(line, at) else {
                findings.error(at, "record", "this is no record", "`feed import` writes this file anew");
                continue;
            };
            match by_hand.get(&(row.kind, row.id.clone())) {
                Some(other) => {
                    let what = format!("{} {:?} stands at {other}, too: that one counts", row.kind.word(), row.id);
                    findings.warning(at, "duplicate", what, "take it out of the table to have the imported one");
                }
                None => rows.push(row),
            }
        }
    }
    Ok(())
}

fn row(line: &str, at: At<'_>) -> Option<Row> {
    let Record { k, id, v } = serde_json::from_str::<Record>(line).ok()?;
    let (kind, _) = TABLES.iter().find(|(kind, _)| kind.word() == k)?;
    let Value::Object(value) = v else { return None };
    Some(Row::imported(*kind, id, value, at))
}
