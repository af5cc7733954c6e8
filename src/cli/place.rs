//! What the commands about places, times and alerts share: how they are asked, who says so, and lines of a terminal.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, SecondsFormat, TimeZone};
use serde::Serialize;

use super::session::Session;
use super::{Refused, Report};
use crate::domain::{
    Contact, FeedId, Freshness, Gathering, Group, Id, Location, Open, Point, Reference, Stall, Text, Texts, Zone,
};
use crate::feed::{Kind, Standing};
use crate::i18n::{language_name, list, place, when};
use crate::platform;
use crate::store::Held;

/// How wide a terminal is, at least.
const WIDTH: usize = 80;
/// Half around the earth, in kilometres: nothing is farther away.
pub(super) const ANYWHERE_KM: f64 = 20_038.0;

/// Reads `LAT,LON` in degrees.
pub(super) fn point(text: &str) -> Result<Point, String> {
    let degrees = |text: &str| text.trim().parse::<f64>().ok();
    let pair = text.split_once(',').and_then(|(lat, lon)| Some((degrees(lat)?, degrees(lon)?)));
    let why = "a place is LAT,LON in degrees, such as 52.52,13.41; 0,0 is nowhere";
    pair.and_then(|(lat, lon)| Point::new(lat, lon)).ok_or_else(|| why.to_owned())
}

/// Reads a distance in kilometres.
pub(super) fn km(text: &str) -> Result<f64, String> {
    let km = text.parse::<f64>().ok().filter(|km| *km > 0.0 && *km <= ANYWHERE_KM);
    km.ok_or_else(|| format!("a distance is a number of kilometres, up to {ANYWHERE_KM}"))
}

/// Reads a day of the calendar.
pub(super) fn day(text: &str) -> Result<NaiveDate, String> {
    let day = text.parse::<NaiveDate>().ok().filter(|day| (1900..=9999).contains(&day.year()));
    day.ok_or_else(|| "a day is written such as 2027-07-01".to_owned())
}

/// Reads a word of one of the lists, or one that only some group uses.
pub(super) fn word(text: &str) -> Result<Id, String> {
    Id::new(text.to_lowercase()).map_err(|_| "a word has letters, digits and -, such as naloxone".to_owned())
}

/// Reads a country: two letters, or where a group works beyond one.
pub(super) fn country(text: &str) -> Result<Id, String> {
    let text = text.to_lowercase();
    let is_wide = [Group::EUROPE, Group::INTERNATIONAL].contains(&text.as_str());
    let fits = is_wide || (text.len() == 2 && text.chars().all(|c| c.is_ascii_alphabetic()));
    let id = Id::new(text).ok().filter(|_| fits);
    id.ok_or_else(|| "a country is two letters, such as de".to_owned())
}

/// Reads a language tag.
pub(super) fn language(text: &str) -> Result<String, String> {
    let fits = Texts::is_tag(text);
    if fits { Ok(text.to_owned()) } else { Err("a language is a tag such as en or pt-BR".to_owned()) }
}

/// Whether a record's languages have the one that was asked for: `pt` also finds `pt-BR`.
pub(super) fn speaks(languages: &[String], wanted: &str) -> bool {
    languages.iter().any(|tag| tag == wanted || tag.split('-').next() == Some(wanted))
}

/// A word of `list` that looks like one of `typed` that is not on it.
pub(super) fn note_like(session: &Session, report: &mut Report, typed: &[Id], list: &[&str]) {
    for typed in typed.iter().map(Id::as_str).filter(|typed| !list.contains(typed)) {
        let near = list.iter().min_by_key(|known| strsim::damerau_levenshtein(known, typed));
        let known = near.copied().unwrap_or_default();
        report.note(&session.say("tool-word-unknown", &[("typed", typed), ("known", known)]));
    }
}

/// Whose clock the reader keeps.
pub(super) fn reader_zone() -> Option<Zone> {
    platform::zone().and_then(|name| Zone::new(name).ok())
}

/// A time as JSON has it: RFC 3339 on the clock of its place.
pub(super) fn on_clock(at: DateTime<FixedOffset>, zone: &Zone) -> String {
    match zone.rules() {
        Some(rules) => rfc3339(&at.with_timezone(&rules)),
        None => rfc3339(&at),
    }
}

/// A time as JSON has it, on the clock it carries.
pub(super) fn rfc3339<Z: TimeZone<Offset: std::fmt::Display>>(at: &DateTime<Z>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// Where something is, in JSON.
#[derive(Serialize)]
pub(super) struct PlaceAnswer {
    lat: Option<f64>,
    lon: Option<f64>,
    words: Option<String>,
}

impl PlaceAnswer {
    /// Of coordinates or words; none where there is neither.
    pub(super) fn new(session: &Session, place: Option<&Location>, address: Option<&Texts>) -> Option<Self> {
        let words = place.and_then(|place| place.words.as_ref()).or(address).map(|words| raw(session, words));
        (place.is_some() || words.is_some()).then(|| Self {
            lat: place.map(|place| place.lat),
            lon: place.map(|place| place.lon),
            words,
        })
    }

    pub(super) fn words(&self) -> Option<String> {
        self.words.as_deref().map(one_line)
    }
}

/// A way to reach somebody, in JSON.
#[derive(Serialize)]
pub(super) struct ContactAnswer<'a> {
    kind: &'a Id,
    value: &'a str,
    hours: Option<&'a str>,
    languages: &'a [String],
}

impl<'a> From<&'a Contact> for ContactAnswer<'a> {
    fn from(contact: &'a Contact) -> Self {
        let Contact { kind, value, hours, languages } = contact;
        Self { kind, value, hours: hours.as_deref(), languages }
    }
}

/// A group's words in the reader's language, as JSON has them.
pub(super) fn raw(session: &Session, texts: &Texts) -> String {
    shown(session, texts).text
}

/// A name on one line of a terminal. Names have a language, and say nothing by it.
pub(super) fn name(session: &Session, texts: &Texts) -> String {
    one_line(&raw(session, texts))
}

/// A group's words on one line of a terminal; those in another language say which.
pub(super) fn words(session: &Session, texts: &Texts) -> String {
    one_line(&session.plain(shown(session, texts)))
}

fn shown(session: &Session, texts: &Texts) -> Text {
    let language = session.voice.catalogue.language();
    session.voice.catalogue.shown(texts.in_one_of(&[language.tag.as_str(), language.content()]))
}

/// What strangers wrote, on one line. What a terminal would obey no feed holds: it is refused with it.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words of the lists, for a terminal.
pub(super) fn listed(session: &Session, words: &[Id], said: impl Fn(&Id) -> Text) -> String {
    list(&session.voice.catalogue, words.iter().map(|word| session.plain(said(word))))
}

/// Languages by their own names.
pub(super) fn languages(session: &Session, tags: &[String]) -> String {
    list(&session.voice.catalogue, tags.iter().map(|tag| language_name(tag)))
}

/// A way to reach somebody.
pub(super) fn contact(session: &Session, contact: &Contact) -> String {
    let kind = session.plain(place::contact(&session.voice.catalogue, &contact.kind));
    one_line(&format!("{kind}: {}", contact.value))
}

/// A day with its year.
pub(super) fn date(session: &Session, day: NaiveDate) -> String {
    session.plain(when::date(&session.voice.catalogue, day, None))
}

/// Adds a line; what is wider than a terminal goes on below, indented. What is empty adds nothing.
pub(super) fn line(text: &mut String, indent: usize, line: &str) {
    let mut width = 0;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let letters = word.chars().count();
        if width == 0 || width + 1 + letters > WIDTH {
            let deeper = if width == 0 { indent } else { indent + 2 };
            text.push_str(if width == 0 { "" } else { "\n" });
            text.extend(std::iter::repeat_n(' ', deeper));
            width = deeper;
        } else {
            text.push(' ');
            width += 1;
        }
        text.push_str(word);
        width += letters;
    }
    if width > 0 {
        text.push('\n');
    }
}

/// Parts of a line, without those that are empty.
pub(super) fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// Who says what: the feeds that are held.
pub(super) struct Sayers<'a> {
    session: &'a Session,
    feeds: BTreeMap<FeedId, Sayer>,
}

struct Sayer {
    name: String,
    made: NaiveDate,
    is_unlisted: bool,
    is_old: bool,
}

impl<'a> Sayers<'a> {
    pub(super) fn new(session: &'a Session) -> Result<Self, Refused> {
        let now = session.time()?.now();
        let mut feeds = BTreeMap::new();
        for held in session.database.feeds()? {
            let head = held.head;
            let sayer = Sayer {
                name: words(session, &head.title),
                made: head.made.date_naive(),
                is_unlisted: held.standing == Standing::Unlisted,
                is_old: Freshness::of(head.made, head.check_by, now) == Freshness::Old,
            };
            feeds.insert(head.feed, sayer);
        }
        let made = session.database.edition()?.made;
        let own = Sayer { name: session.say("tool-own-list", &[]), made, is_unlisted: false, is_old: false };
        feeds.insert(FeedId::core(), own);
        Ok(Self { session, feeds })
    }

    /// The day a feed's edition was made.
    pub(super) fn made(&self, feed: &FeedId) -> Option<NaiveDate> {
        self.feeds.get(feed).map(|sayer| sayer.made)
    }

    /// Who says a record, of which day that is, whether anybody vouches for them, and how the record is asked for.
    pub(super) fn line<V>(&self, held: &Held<V>) -> String {
        let catalogue = &self.session.voice.catalogue;
        let Some(sayer) = self.feeds.get(&held.feed) else { return held.feed.to_string() };
        let says = place::says(catalogue, &sayer.name, sayer.made, self.session.today());
        let unlisted = sayer.is_unlisted.then(|| self.session.plain(place::unlisted(catalogue)));
        let old = sayer.is_old.then(|| self.session.say("tool-is-old", &[]));
        let parts = [Some(self.session.plain(says)), unlisted, old, Some(held.id.to_string())];
        joined(&parts.map(Option::unwrap_or_default))
    }

    /// Whether a stall is open: at a gathering only while that goes on.
    pub(super) fn open(&self, by: &FeedId, stall: &Stall) -> Result<Open, Refused> {
        let database = &self.session.database;
        let named = stall.gathering.as_ref();
        let gathering = named.map(|it| database.named::<Gathering>(by, Kind::Gathering, it)).transpose()?;
        let gathering = gathering.flatten().map(|held| held.value);
        Ok(stall.open_at(gathering.as_ref(), self.session.voice.now.to_utc()))
    }

    /// What the group that a record names calls itself; its id where nothing is held of it.
    pub(super) fn group(&self, by: &FeedId, group: &Reference) -> Result<String, Refused> {
        let held = self.session.database.named::<Group>(by, Kind::Group, group)?;
        Ok(held.map_or_else(|| group.id().to_string(), |held| raw(self.session, &held.value.name)))
    }
}
