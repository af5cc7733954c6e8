//! A source folder: tables and texts that volunteers edit by hand, read into records that remember where they stood.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::finding::{At, Findings, did_you_mean};
use super::imported;
use super::settings::{self, Settings};
use super::shape::{Reader, Shape};
use super::table::{self, Entry, Raw};
use crate::domain::Id;
use crate::feed::{Kind, schema};

/// The kinds that a group or a directory writes, and the name of each one's table.
pub const TABLES: &[(Kind, &str)] = &[
    (Kind::Group, "groups"),
    (Kind::Stall, "stalls"),
    (Kind::Gathering, "gatherings"),
    (Kind::Meeting, "meetings"),
    (Kind::Alert, "alerts"),
    (Kind::Rating, "ratings"),
    (Kind::Note, "notes"),
    (Kind::Listing, "listings"),
    (Kind::Moved, "moved"),
];

/// The folder of texts, one file a language.
pub(super) const TEXTS: &str = "texts";

/// A column of alerts that is not published: somebody looked twice at an amount that is most often a slip.
const CONFIRMED: &str = "confirmed";

/// A record as it will be published, and where each part of it was typed.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) kind: Kind,
    pub(super) id: String,
    pub(super) value: Map<String, Value>,
    /// Whether somebody confirmed an amount.
    pub(super) confirmed: bool,
    file: String,
    line: usize,
    /// Where each column stood: the file and the line.
    fields: BTreeMap<String, (String, usize)>,
}

impl Row {
    /// A record that was imported.
    pub(super) fn imported(kind: Kind, id: String, value: Map<String, Value>, At(file, line): At<'_>) -> Self {
        Self { kind, id, value, confirmed: false, file: file.to_owned(), line, fields: BTreeMap::new() }
    }

    /// Whether it came out of somebody else's file: nobody here wrote its words.
    pub(super) fn is_imported(&self) -> bool {
        self.file.starts_with(imported::IMPORTED)
    }

    /// Where the record stands.
    pub(super) fn at(&self) -> At<'_> {
        At(&self.file, self.line)
    }

    /// Where a field stands: its own line, that of what it is a part of, or that of the record.
    pub(super) fn at_field(&self, path: &str) -> At<'_> {
        let starts = |known: &str| path == known || path.strip_prefix(known).is_some_and(|rest| rest.starts_with('.'));
        let known = self.fields.iter().filter(|(known, _)| starts(known) || known.starts_with(&format!("{path}.")));
        let longest = known.max_by_key(|(known, _)| known.len());
        longest.map_or_else(|| self.at(), |(_, (file, line))| At(file, *line))
    }

    /// The text of a field that is no more than a text.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.value.get(field).and_then(Value::as_str)
    }
}

/// Everything in a source folder.
#[derive(Clone, Debug)]
pub struct Source {
    /// `feed.toml`
    pub settings: Settings,
    /// The records, in the order of the tables, then those that were imported.
    pub(super) rows: Vec<Row>,
    /// What each kind's record is made of.
    pub(super) shapes: BTreeMap<Kind, Shape>,
}

impl Source {
    /// The records of a kind, by id, as far as they are records.
    #[must_use]
    pub fn records_of<V: DeserializeOwned>(&self, kind: Kind) -> BTreeMap<Id, V> {
        let rows = self.rows.iter().filter(|row| row.kind == kind);
        let record = |row: &Row| {
            let value = serde_json::from_value(Value::Object(row.value.clone()));
            Id::new(row.id.as_str()).ok().zip(value.ok())
        };
        rows.filter_map(record).collect()
    }

    /// Reads a folder. What is wrong in it comes as findings beside what could be read; without a readable `feed.toml`
    /// nothing is.
    ///
    /// # Errors
    ///
    /// When the folder or a file cannot be read at all.
    pub(super) fn read(folder: &Path, findings: &mut Findings) -> io::Result<Option<Self>> {
        let Some(text) = read(folder, settings::FILE, findings)? else {
            findings.error(At(settings::FILE, 1), "settings", "there is no feed.toml", "`feed init` writes one");
            return Ok(None);
        };
        let Some(settings) = Settings::parse(&text, findings) else { return Ok(None) };
        let mut rows = Vec::new();
        let schemas = schema::json_schemas();
        let shape = |kind: &Kind| schemas.get(kind.word()).map_or(Shape::Any, Shape::of);
        let shapes: BTreeMap<Kind, Shape> = TABLES.iter().map(|(kind, _)| (*kind, shape(kind))).collect();
        for (kind, table) in TABLES {
            let shape = shapes.get(kind).unwrap_or(&Shape::Any);
            let mut entries = Vec::new();
            if let Some(text) = read(folder, &format!("{table}.csv"), findings)? {
                entries.extend(table::csv(&format!("{table}.csv"), &text, findings));
            }
            if let Some(text) = read(folder, &format!("{table}.toml"), findings)? {
                entries.extend(table::toml(&format!("{table}.toml"), &text, kind.word(), findings));
            }
            for entry in entries {
                rows.extend(row(*kind, shape, entry, &settings, findings));
            }
        }
        imported::read(folder, &mut rows, findings)?;
        strangers(folder, findings)?;
        for language in &settings.languages {
            let file = format!("{TEXTS}/{language}.toml");
            if let Some(text) = read(folder, &file, findings)? {
                join_texts(&mut rows, &file, language, table::texts(&file, &text, findings), findings);
            }
        }
        fill(&mut rows, &settings);
        Ok(Some(Self { settings, rows, shapes }))
    }
}

fn read(folder: &Path, file: &str, findings: &mut Findings) -> io::Result<Option<String>> {
    match fs::read(folder.join(file)) {
        Ok(bytes) => Ok(table::text(file, &bytes, findings)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io::Error::new(error.kind(), format!("{file}: {error}"))),
    }
}

/// Tables and texts that nothing reads: a slip in a file's name would lose them silently.
fn strangers(folder: &Path, findings: &mut Findings) -> io::Result<()> {
    let known: Vec<&str> = TABLES.iter().map(|(_, table)| *table).collect();
    let mut names: Vec<String> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    names.sort();
    for name in names {
        let Some((stem, ending)) = name.rsplit_once('.') else { continue };
        let is_table = ["csv", "toml"].contains(&ending) && name != settings::FILE;
        if ["xls", "xlsx", "ods", "numbers"].contains(&ending) {
            findings.warning(At(&name, 1), "file", "nobody reads this file", "save the table as CSV beside it");
        } else if is_table && !known.contains(&stem) {
            findings.error(At(&name, 1), "file", "no table has this name", did_you_mean(stem, known.iter().copied()));
        }
    }
    Ok(())
}

fn row(kind: Kind, shape: &Shape, entry: Entry, settings: &Settings, findings: &mut Findings) -> Option<Row> {
    let Entry { file, line, mut fields } = entry;
    let mut take = |name: &str| {
        let at = fields.iter().position(|field| field.path == name)?;
        Some(fields.remove(at))
    };
    let text_of = |raw: &Raw| match raw {
        Raw::Text(text) | Raw::Value(Value::String(text)) => text.clone(),
        Raw::Value(value) => value.to_string(),
    };
    let Some(id) = take("id").map(|field| text_of(&field.raw)) else {
        let hint = "a short name in small letters that never changes, such as main-tent";
        findings.error(At(&file, line), "id", "this has no id", hint);
        return None;
    };
    let confirmed = kind == Kind::Alert
        && take(CONFIRMED).is_some_and(|field| {
            ["true", "yes", "1", "x", "ja"].contains(&text_of(&field.raw).to_lowercase().as_str())
        });
    let named = fields.iter().find(|field| field.path == "zone").map(|field| (text_of(&field.raw), field.line));
    let zone = match &named {
        None => settings.zone,
        Some((name, line)) => name.parse().unwrap_or_else(|_| {
            let names: Vec<&str> = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name()).collect();
            let meant =
                super::finding::meant(name, names).map_or_else(String::new, |name| format!("did you mean {name}?"));
            findings.error(At(&file, *line), "zone", format!("there is no zone {name:?}"), meant);
            settings.zone
        }),
    };
    let mut value = Map::new();
    let mut reader = Reader { shape, file: &file, zone, language: settings.language(), findings };
    fields.iter().for_each(|field| reader.put(&mut value, field));
    let fields = fields.into_iter().map(|field| (field.path, (file.clone(), field.line))).collect();
    Some(Row { kind, id, value, confirmed, file, line, fields })
}

/// Puts the texts of one language beside those that the tables hold.
fn join_texts(
    rows: &mut [Row],
    file: &str,
    language: &str,
    texts: Vec<(String, String, table::Field)>,
    findings: &mut Findings,
) {
    for (kind, id, field) in texts {
        let at = At(file, field.line);
        let Some(row) = rows.iter_mut().find(|row| row.kind.word() == kind && row.id == id) else {
            let ids: Vec<&str> = rows.iter().filter(|row| row.kind.word() == kind).map(|row| row.id.as_str()).collect();
            let hint = did_you_mean(&id, ids.iter().copied());
            findings.error(at, "reference", format!("there is no {kind} {id:?}"), hint);
            continue;
        };
        let Raw::Value(Value::String(text)) = field.raw else {
            findings.error(at, "value", format!("{} is no text", field.path), "write it between \"quotes\"");
            continue;
        };
        let path: Vec<&str> = field.path.split('.').chain([language]).collect();
        if !join(&mut row.value, &path, &text) {
            findings.error(at, "column", format!("{} in {language} is said twice", field.path), "");
        }
        row.fields.insert(path.join("."), (file.to_owned(), field.line));
    }
}

fn join(value: &mut Map<String, Value>, path: &[&str], text: &str) -> bool {
    match path {
        [] => false,
        [last] => value.insert((*last).to_owned(), Value::from(text)).is_none(),
        [first, rest @ ..] => {
            let below = value.entry((*first).to_owned()).or_insert_with(|| Value::Object(Map::new()));
            below.as_object_mut().is_some_and(|below| join(below, rest, text))
        }
    }
}

/// What goes without saying: the feed's zone, its only country, its only group, its contact.
fn fill(rows: &mut [Row], settings: &Settings) {
    let mut groups = rows.iter().filter(|row| row.kind == Kind::Group).map(|row| row.id.clone());
    let only_group = groups.next().filter(|_| groups.next().is_none());
    drop(groups);
    let only_country = match settings.countries.as_slice() {
        [country] => Some(country.clone()),
        _ => None,
    };
    for row in rows {
        let mut set = |field: &str, value: Option<Value>| {
            if let Some(value) = value.filter(|_| !row.value.contains_key(field)) {
                row.value.insert(field.to_owned(), value);
            }
        };
        let text = |text: &str| Some(Value::from(text));
        if matches!(row.kind, Kind::Stall | Kind::Gathering | Kind::Meeting) {
            set("zone", text(settings.zone.name()));
        }
        if matches!(row.kind, Kind::Group | Kind::Stall | Kind::Gathering | Kind::Meeting | Kind::Alert) {
            set("country", only_country.clone().map(Value::from));
        }
        if matches!(row.kind, Kind::Stall | Kind::Meeting) {
            set("group", only_group.clone().map(Value::from));
        }
        if row.kind == Kind::Gathering {
            set("status", text("on"));
        }
        if row.kind == Kind::Alert {
            set("state", text("current"));
            set("contact", Some(settings.contact_value()));
        }
    }
}
