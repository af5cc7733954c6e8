//! `feed export`: a folder of files for a site of the group's own: calendars, a map, cards, a page for each event. Files
//! that lie there and are fetched: no script, nothing that counts who comes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::page::Pages;
use super::{Given, Refused, Report, Source, check};
use crate::cli::voice::Voice;
use crate::export::{Records, calendar, cards, features};
use crate::feed::{Kind, site};

#[derive(Debug, Args)]
pub(in crate::cli) struct Export {
    #[command(flatten)]
    source: Source,
    /// Where the files go [default: FOLDER/pages]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Serialize)]
struct Answer {
    folder: String,
    files: usize,
    events: usize,
    /// Pages and calendars of events that are no longer in the tables.
    stale: Vec<String>,
}

pub(super) fn run(export: &Export, given: Given<'_>) -> Result<Report, Refused> {
    let folder = export.source.open();
    let checked = site::check(folder.path(), given.now)?;
    let Some(source) = checked.source.as_ref().filter(|_| checked.may_publish()) else {
        return check::report(&checked, given);
    };
    // Stamped with the edition, so that a calendar that asks again finds the same file; before the first one, with now.
    let made = folder.editions()?.last_key_value().map_or(given.now.to_utc(), |(_, (head, _))| head.made);
    let mut all = Records {
        groups: source.records_of(Kind::Group),
        stalls: source.records_of(Kind::Stall),
        gatherings: source.records_of(Kind::Gathering),
        meetings: source.records_of(Kind::Meeting),
        ..Records::none_of(folder.feed()?, source.settings.title.clone(), made)
    };
    let voice = Voice::new(given.options, given.now)?;
    let language = voice.catalogue.language();
    let languages = [language.tag.as_str(), language.content()];
    let out = export.out.clone().unwrap_or_else(|| folder.path().join("pages"));
    let to = Out(&out);
    let whole = std::slice::from_ref(&all);
    to.write("events.ics", &calendar(whole, &languages, None))?;
    to.write("places.geojson", &features(whole, &languages))?;
    to.write("groups.vcf", &cards(whole, &languages))?;
    let pages = Pages { voice: &voice, languages: &languages, records: &all };
    to.write("index.html", &pages.index()?)?;
    let mut written = BTreeSet::new();
    for (id, gathering) in &all.gatherings {
        to.write(&format!("events/{id}.html"), &pages.event(id, gathering)?)?;
        written.extend([format!("{id}.html"), format!("{id}.ics")]);
    }
    // One at a time beside the groups that it may name.
    (all.others, all.groups) = (std::mem::take(&mut all.groups), all.others);
    all.meetings.clear();
    for (id, gathering) in std::mem::take(&mut all.gatherings) {
        let name = format!("events/{id}.ics");
        all.gatherings = [(id, gathering)].into();
        to.write(&name, &calendar(std::slice::from_ref(&all), &languages, None))?;
    }
    let stale = to.stale(&written);
    let events = written.len() / 2;
    let mut text = format!("{}: {} files, {events} events\n", out.display(), written.len() + 4);
    for file in &stale {
        text += &format!("{file}: no event of that name any more; remove it from here and from your site\n");
    }
    let answer = Answer { folder: out.display().to_string(), files: written.len() + 4, events, stale };
    given.answer(&answer, text)
}

/// The folder that the files go to.
struct Out<'a>(&'a Path);

impl Out<'_> {
    fn write(&self, name: &str, text: &str) -> Result<(), Refused> {
        let path = self.0.join(name);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        Ok(written.map_err(|error| format!("{}: {error}", path.display()))?)
    }

    /// What lies among the events and was not written now. It may be somebody's own: it is told, and stays.
    fn stale(&self, written: &BTreeSet<String>) -> Vec<String> {
        let entries = fs::read_dir(self.0.join("events")).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|it| !written.contains(it))
            .collect();
        names.sort();
        names.into_iter().map(|name| format!("events/{name}")).collect()
    }
}
