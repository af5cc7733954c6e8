//! `feed import`: somebody else's file as records of the feed, in `imported/`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use clap::Args;
use serde::Serialize;

use super::{Given, Refused, Report};
use crate::domain::{Id, Reference, Texts, Zone};
use crate::feed::Kind;
use crate::feed::site::{self, Changes, Folder, Settings};
use crate::import::{Defaults, Finding, Format, Loss, MOST_BYTES, read};

#[derive(Debug, Args)]
pub(in crate::cli) struct Import {
    /// A calendar (.ics), a schedule of frab or pretalx, Meeting Guide or BMLT JSON, GeoJSON, TripSit's combos.json, or CSV
    file: PathBuf,
    /// The folder with feed.toml
    #[arg(long, default_value = ".")]
    folder: PathBuf,
    /// What the file is, where it does not say so itself
    #[arg(long, value_parser = format)]
    format: Option<Format>,
    /// The import's name: the next one of this name takes its place [default: the file's]
    #[arg(long = "as", value_name = "NAME", value_parser = id)]
    name: Option<Id>,
    /// The clock of times that name none, such as Europe/Berlin [default: the feed's]
    #[arg(long)]
    zone: Option<Tz>,
    /// The country of what names none, as two letters [default: the feed's only one]
    #[arg(long, value_name = "CC", value_parser = country)]
    country: Option<Id>,
    /// The language of its texts [default: the feed's first]
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<String>,
    /// Whose stalls, meetings and ratings they are: the id of a group
    #[arg(long, value_name = "ID", value_parser = reference)]
    group: Option<Reference>,
    /// Persons agreed that their names and numbers are published
    #[arg(long)]
    keep_people: bool,
}

fn format(word: &str) -> Result<Format, String> {
    Format::of(word).ok_or_else(|| format!("known: {}", formats()))
}

fn formats() -> String {
    Format::ALL.iter().map(|format| format.word()).collect::<Vec<_>>().join(", ")
}

fn id(text: &str) -> Result<Id, String> {
    Id::new(text).map_err(|error| error.to_string())
}

fn country(text: &str) -> Result<Id, String> {
    let is_country = text.len() == 2 && text.chars().all(|c| c.is_ascii_lowercase());
    if is_country { id(text) } else { Err("a country is two small letters, such as de".to_owned()) }
}

fn language(text: &str) -> Result<String, String> {
    if Texts::is_tag(text) { Ok(text.to_owned()) } else { Err("a language is a tag such as en or de".to_owned()) }
}

fn reference(text: &str) -> Result<Reference, String> {
    let reference = Reference::try_from(text.to_owned())?;
    if reference.can_be("group") { Ok(reference) } else { Err("this is no group".to_owned()) }
}

#[derive(Serialize)]
struct Answer<'a> {
    format: &'a str,
    /// What was written; none when there was nothing to write.
    file: Option<String>,
    /// How many records of each kind.
    records: BTreeMap<&'a str, usize>,
    /// Gatherings.
    events: usize,
    /// Records with coordinates.
    places: usize,
    new: usize,
    changed: usize,
    gone: usize,
    findings: &'a [Finding],
}

pub(super) fn run(import: &Import, given: Given<'_>) -> Result<Report, Refused> {
    let folder = Folder::new(&import.folder);
    let settings = Settings::read(&folder)?;
    let bytes = bytes(&import.file)?;
    let file_name = import.file.file_name().unwrap_or_default().to_string_lossy();
    let format = import.format.or_else(|| Format::guess(&file_name, &bytes));
    let format = format.ok_or_else(|| format!("{file_name} does not say what it is: --format {}", formats()))?;
    let name = import.name.clone().map_or_else(|| named_after(&import.file), Ok)?;
    let defaults = defaults(import, &settings, given)?;
    let imported = read(format, &bytes, &defaults).map_err(|why| format!("{}: {why}", import.file.display()))?;

    let mut records: BTreeMap<&str, usize> = BTreeMap::new();
    for (kind, _) in imported.records().keys() {
        *records.entry(kind.word()).or_default() += 1;
    }
    let findings = imported.findings();
    // A file in which nothing is left is more likely broken than empty.
    let written = !imported.records().is_empty();
    let changes = if written { site::replace(&folder, &name, imported.records())? } else { Changes::default() };
    let answer = Answer {
        format: format.word(),
        file: written.then(|| site::imported_file(&name)),
        events: records.get(Kind::Gathering.word()).copied().unwrap_or_default(),
        places: imported.records().values().filter(|value| value.get("place").is_some()).count(),
        records,
        new: changes.added,
        changed: changes.changed,
        gone: changes.removed,
        findings,
    };
    let mut report = given.answer(&answer, text(&answer)?)?;
    let lost = findings.iter().any(|finding| finding.loss > Loss::Doubtful);
    report.code = u8::from(lost || !written);
    Ok(report)
}

fn text(answer: &Answer<'_>) -> Result<String, Refused> {
    let mut text = String::new();
    for finding in answer.findings {
        writeln!(text, "{finding}")?;
    }
    for (kind, count) in answer.records.iter().filter(|(kind, _)| **kind != Kind::Gathering.word()) {
        writeln!(text, "{count} {kind}{}", if *count == 1 { "" } else { "s" })?;
    }
    match &answer.file {
        Some(file) => writeln!(text, "{file}: {} new, {} changed, {} gone", answer.new, answer.changed, answer.gone)?,
        None => writeln!(text, "nothing in it becomes a record: what was imported before stays as it is")?,
    }
    let findings = answer.findings.len();
    writeln!(text, "imported {} events, {} places, {findings} findings", answer.events, answer.places)?;
    Ok(text)
}

/// The file, as long as somebody will read it.
fn bytes(path: &Path) -> Result<Vec<u8>, Refused> {
    let trouble = |error| format!("{}: {error}", path.display());
    let mut bytes = Vec::new();
    // One byte more than is read tells that it is too long, however long it is.
    File::open(path).map_err(trouble)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(trouble)?;
    Ok(bytes)
}

fn named_after(file: &Path) -> Result<Id, Refused> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    Id::new(Id::slug(&stem)).map_err(|_| format!("no name can be made of {stem:?}: say one with --as").into())
}

fn defaults(import: &Import, settings: &Settings, given: Given<'_>) -> Result<Defaults, Refused> {
    let only_country = match settings.countries.as_slice() {
        [country] => Some(id(country)?),
        _ => None,
    };
    let country = import.country.clone().or(only_country);
    Ok(Defaults {
        zone: Zone::new(import.zone.unwrap_or(settings.zone).name())?,
        country: country.ok_or("feed.toml names not one country: say whose it is with --country")?,
        language: import.language.clone().unwrap_or_else(|| settings.language().to_owned()),
        group: import.group.clone(),
        keeps_people: import.keep_people,
        now: given.now.to_utc(),
    })
}
