//! What came out of a file: records, and what was lost or is doubtful.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use crate::domain::{Check, Id, Reference, Zone};
use crate::feed::Kind;

/// What a file does not say itself.
#[derive(Clone, Debug)]
pub struct Defaults {
    /// The clock of times that name none.
    pub zone: Zone,
    /// The country of what names none.
    pub country: Id,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// Whose stalls and meetings they are.
    pub group: Option<Reference>,
    /// Whether names and numbers of persons may be published.
    pub keeps_people: bool,
    /// From when on what repeats is written out.
    pub now: DateTime<Utc>,
}

/// How much of something did not come over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Loss {
    /// It is there, and somebody should look at it.
    Doubtful,
    /// A field is missing from what came over.
    Dropped,
    /// The whole of it did not come over.
    Refused,
}

/// Something to look at, and where it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The place, as people find it in such a file: a line, a path, the name of the thing.
    pub at: String,
    /// The field, in the file's own words.
    pub field: String,
    /// How much is lost.
    pub loss: Loss,
    /// What is wrong, and what was done about it.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let loss = match self.loss {
            Loss::Doubtful => "doubtful",
            Loss::Dropped => "dropped",
            Loss::Refused => "refused",
        };
        write!(f, "{}: {loss}: {}: {}", self.at, self.field, self.what)
    }
}

/// Why a file was not read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRead(pub String);

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotRead {}

/// What came out of a file.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    records: BTreeMap<(Kind, Id), Value>,
    findings: Vec<Finding>,
}

impl Imported {
    /// Takes a record in when it is one, else says why not. Of two with one id the first stays.
    pub fn add(&mut self, at: &str, kind: Kind, id: Id, record: &(impl Serialize + Check)) {
        if let Err(wrong) = record.check() {
            return self.note(at, wrong.field, Loss::Refused, wrong.why);
        }
        let Ok(value) = serde_json::to_value(record) else {
            return self.note(at, "", Loss::Refused, "it cannot be written as JSON");
        };
        if self.records.contains_key(&(kind, id.clone())) {
            return self.note(at, "id", Loss::Refused, format!("{id} stands in the file twice; the first one stays"));
        }
        self.records.insert((kind, id), value);
    }

    /// Says what to look at.
    pub fn note(&mut self, at: &str, field: &str, loss: Loss, what: impl Into<String>) {
        self.findings.push(Finding { at: at.to_owned(), field: field.to_owned(), loss, what: what.into() });
    }

    /// The records, by kind and id.
    #[must_use]
    pub const fn records(&self) -> &BTreeMap<(Kind, Id), Value> {
        &self.records
    }

    /// What to look at, in the order of the file.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}
