//! `export`: what is held of groups, as calendars, maps, address books and search engines read it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use chrono::NaiveTime;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::session::Session;
use super::{Refused, Report, json};
use crate::domain::{FeedId, Group, Id, Texts};
use crate::export::{Records, calendar, cards, events, features};
use crate::feed::Kind;

#[derive(Debug, Args)]
pub(super) struct Export {
    /// As what
    format: Format,
    /// Of this group alone, by its 32 letters; of all that are followed, and the directory, when it is left out
    feed: Option<String>,
    /// Only records of this kind
    #[arg(long)]
    kind: Option<Word>,
    /// Only the record of this id
    #[arg(long)]
    id: Option<String>,
    /// Have the calendar remind so many minutes before
    #[arg(long, value_name = "MINUTES")]
    remind: Option<u32>,
    /// Where it goes, instead of here
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Gatherings and meetings for a calendar
    Ics,
    /// Whatever has a place, for a map
    Geojson,
    /// Groups for an address book
    Vcard,
    /// Gatherings for search engines
    JsonLd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Word {
    Group,
    Stall,
    Gathering,
    Meeting,
}

#[derive(Serialize)]
struct Answer<'a> {
    format: &'a str,
    records: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

pub(super) fn run(session: &Session, wanted: &Export) -> Result<Report, Refused> {
    let kinds: Vec<Word> =
        wanted.format.kinds().iter().copied().filter(|kind| wanted.kind.is_none_or(|only| only == *kind)).collect();
    if kinds.is_empty() {
        return Err(format!("{} holds no such kind", wanted.format.word()).into());
    }
    let id = wanted.id.as_deref().map(Id::new).transpose()?;
    let mut all = held(session, wanted.feed.as_deref())?;
    all.iter_mut().for_each(|records| keep(records, &kinds, id.as_ref()));
    let count = all.iter().map(|records| wanted.format.count(records)).sum();
    if let Some(id) = id.filter(|_| count == 0) {
        return Err(format!("nothing held goes by {id} and can be told as {}", wanted.format.word()).into());
    }
    // A feed of which nothing is left would only take the calendar's name away.
    all.retain(|records| wanted.format.count(records) > 0 || wanted.feed.is_some());
    let language = session.voice.catalogue.language();
    let languages = [language.tag.as_str(), language.content()];
    let text = match wanted.format {
        Format::Ics => calendar(&all, &languages, wanted.remind),
        Format::Geojson => features(&all, &languages) + "\n",
        Format::Vcard => cards(&all, &languages),
        Format::JsonLd => events(&all, &languages) + "\n",
    };
    let mut report = match &wanted.out {
        Some(file) => {
            fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))?;
            let file = file.display().to_string();
            let line = format!("{file}: {count} records\n");
            let answer = Answer { format: wanted.format.word(), records: count, file: Some(file), text: None };
            Report::answer(if session.voice.json { json(&answer)? } else { line })
        }
        None if session.voice.json => {
            let answer = Answer { format: wanted.format.word(), records: count, file: None, text: Some(text) };
            Report::answer(json(&answer)?)
        }
        None => Report::answer(text),
    };
    if count == 0 {
        report.note("nothing of that kind is held: follow a group, then ask it for news with `tentlight-cli sync`");
    }
    Ok(report)
}

/// What is held of one feed, or of all.
fn held(session: &Session, feed: Option<&str>) -> Result<Vec<Records>, Refused> {
    let database = &session.database;
    let only = feed.map(FeedId::new).transpose()?;
    let mut all = Vec::new();
    let core = FeedId::core();
    if only.as_ref().is_none_or(|only| *only == core) {
        let made = database.edition()?.made.and_time(NaiveTime::MIN).and_utc();
        let title = Texts::new(BTreeMap::from([("en".to_owned(), "Tentlight".to_owned())]))?;
        all.push(Records { groups: directory(session, &core)?, ..Records::none_of(core, title, made) });
    }
    for held in database.feeds()? {
        if only.as_ref().is_some_and(|only| *only != held.head.feed) || held.head.feed.is_core() {
            continue;
        }
        let feed = held.head.feed;
        all.push(Records {
            groups: database.records_of(&feed, Kind::Group)?,
            stalls: database.records_of(&feed, Kind::Stall)?,
            gatherings: database.records_of(&feed, Kind::Gathering)?,
            meetings: database.records_of(&feed, Kind::Meeting)?,
            ..Records::none_of(feed, held.head.title, held.head.made)
        });
    }
    if all.is_empty() {
        return Err("nothing is held of that group; see `tentlight-cli status`".into());
    }
    Ok(all)
}

/// Core's groups. What they do stands with the words of every language, and how old that is belongs to it.
fn directory(session: &Session, core: &FeedId) -> Result<BTreeMap<Id, Group>, Refused> {
    let mut groups: BTreeMap<Id, Group> = session.database.records_of(core, Kind::Group)?;
    for (id, group) in &mut groups {
        let Some(about) = session.database.text(session.lang(), Kind::Group, id.as_str(), "about")? else { continue };
        let mut text = about.text;
        if let Some(year) = group.as_of.filter(|_| !group.is_checked()) {
            text = format!("{text}\n{}", session.say("tool-group-as-of", &[("year", &year.to_string())]));
        }
        group.about = Some(Texts::new(BTreeMap::from([(about.lang, text)]))?);
    }
    Ok(groups)
}

/// Leaves only what was asked for; groups stay to be named.
fn keep(records: &mut Records, kinds: &[Word], id: Option<&Id>) {
    let keeps = |kind: Word, of: &Id| kinds.contains(&kind) && id.is_none_or(|id| id == of);
    records.stalls.retain(|id, _| keeps(Word::Stall, id));
    records.gatherings.retain(|id, _| keeps(Word::Gathering, id));
    records.meetings.retain(|id, _| keeps(Word::Meeting, id));
    records.others.extend(records.groups.clone());
    records.groups.retain(|id, _| keeps(Word::Group, id));
}

impl Format {
    const fn word(self) -> &'static str {
        match self {
            Self::Ics => "ics",
            Self::Geojson => "geojson",
            Self::Vcard => "vcard",
            Self::JsonLd => "json-ld",
        }
    }

    const fn kinds(self) -> &'static [Word] {
        match self {
            Self::Ics => &[Word::Gathering, Word::Meeting],
            Self::Geojson => &[Word::Stall, Word::Gathering, Word::Group, Word::Meeting],
            Self::Vcard => &[Word::Group],
            Self::JsonLd => &[Word::Gathering],
        }
    }

    /// How many records of a feed it tells.
    fn count(self, of: &Records) -> usize {
        if self == Self::Geojson {
            let gatherings = of.gatherings.values().filter(|it| it.place.is_some()).count();
            let groups = of.groups.values().filter(|it| it.place.is_some()).count();
            let meetings = of.meetings.values().filter(|it| it.place.is_some()).count();
            return of.stalls.len() + gatherings + groups + meetings;
        }
        of.stalls.len() + of.gatherings.len() + of.groups.len() + of.meetings.len()
    }
}
