//! What the index keeps of a record, read from its JSON. Nothing is checked here: a record that does not read as what it
//! says it is falls out when it is shown.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::DateTime;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::domain::Point;
use crate::feed::Kind;

/// The kinds that are indexed. A row's number ends in a kind's place here, counted from one.
const KINDS: [Kind; 6] = [Kind::Stall, Kind::Group, Kind::Gathering, Kind::Meeting, Kind::Alert, Kind::Note];

/// How many bits of a row's number say its kind.
pub(super) const KIND_BITS: u32 = 3;

/// How many bits of the number of a gathering's time count its times: 732 is the most it may have.
pub(super) const TIME_BITS: u32 = 10;

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// Units of a degree that places are kept in.
const UNITS: f64 = 1e7;

/// The number of a kind; none when it is not indexed.
pub(super) fn code_of(kind: Kind) -> Option<i64> {
    KINDS.iter().zip(1..).find(|(one, _)| **one == kind).map(|(_, code)| code)
}

/// The kind of a row, by the row's number.
pub(super) fn kind_of(n: i64) -> Option<Kind> {
    let code = usize::try_from(n & ((1 << KIND_BITS) - 1)).ok()?;
    KINDS.get(code.checked_sub(1)?).copied()
}

/// The indexed kind of this word.
pub(super) fn kind_of_word(word: &str) -> Option<Kind> {
    KINDS.into_iter().find(|kind| kind.word() == word)
}

/// The words of the indexed kinds.
pub(super) fn kinds() -> impl Iterator<Item = Kind> {
    KINDS.into_iter()
}

/// What the index keeps of a record.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Entry {
    /// Where it is.
    pub(super) place: Option<Point>,
    /// What is to be had there, one bit for each.
    pub(super) offers: i64,
    /// In which country.
    pub(super) country: Option<String>,
    /// Whether one can join from afar.
    pub(super) online: bool,
    /// Of a meeting: its weekday and minute as one number.
    pub(super) turn: Option<i64>,
    /// Of a gathering: from when to when, in days since 1970.
    pub(super) times: Vec<(f64, f64)>,
    /// The group it names.
    pub(super) of_group: Option<String>,
    /// The gathering it names.
    pub(super) at_gathering: Option<String>,
    /// What it is called, in every language.
    pub(super) name: String,
    /// What else can be searched.
    pub(super) said: String,
}

impl Entry {
    /// What is indexed of this value; none when it is nothing this version could show.
    pub(super) fn of(kind: Kind, value: &str) -> Option<Self> {
        let said: Said<'_> = serde_json::from_str(value).ok()?;
        let mut entry = Self {
            place: said.place.as_ref().and_then(|place| Point::new(place.lat, place.lon)),
            offers: bits(said.offers.iter().map(AsRef::as_ref)),
            online: said.online.is_some(),
            name: joined(said.name.iter().chain(&said.title)),
            ..Self::default()
        };
        let place = said.place.iter().filter_map(|place| place.words.as_ref());
        let texts = [said.address, said.about, said.body, said.logo, said.colour, said.region];
        entry.said = joined(place.chain(texts.iter().flatten()));
        let plain = |entry: &mut String, word: &str| {
            entry.push('\n');
            entry.push_str(word);
        };
        said.offers.iter().for_each(|offer| plain(&mut entry.said, offer));
        said.found.iter().for_each(|found| plain(&mut entry.said, &found.what));
        said.sold_as.iter().for_each(|name| plain(&mut entry.name, name));
        if kind == Kind::Meeting {
            entry.turn = Some(turn(said.weekday?, said.start?));
        }
        if kind == Kind::Gathering {
            let once = Time { starts: said.starts?, ends: said.ends? };
            let times = if said.occurrences.is_empty() { vec![once] } else { said.occurrences };
            entry.times = times.iter().map(Time::days).collect::<Option<_>>()?;
        }
        entry.country = said.country.map(Cow::into_owned);
        entry.of_group = said.group.map(Cow::into_owned);
        entry.at_gathering = said.gathering.map(Cow::into_owned);
        Some(entry)
    }
}

/// One bit for each word, whichever words there are: two may share one, so what is found is looked at again.
pub(super) fn bits<'a>(words: impl Iterator<Item = &'a str>) -> i64 {
    let bit = |word: &str| {
        // FNV-1a: the same on every device and in every version.
        let hash = word
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        1_i64 << (hash % 63)
    };
    words.fold(0, |bits, word| bits | bit(word))
}

/// What meetings are sorted by.
pub(super) const fn turn(weekday: u8, start: u16) -> i64 {
    (weekday as i64) << 16 | start as i64
}

/// A moment as `happening` keeps it.
pub(super) fn days(seconds: i64) -> f64 {
    seconds as f64 / DAY
}

/// Degrees as places are kept.
pub(super) fn units(degrees: f64) -> i64 {
    (degrees * UNITS).round() as i64
}

/// Places as they are kept, in degrees.
pub(super) fn degrees(units: i64) -> f64 {
    units as f64 / UNITS
}

/// Where a place is kept: the 180th meridian is one line.
pub(super) fn lon_of(place: Point) -> f64 {
    if place.lon() >= 180.0 { -180.0 } else { place.lon() }
}

type Spoken<'a> = BTreeMap<Cow<'a, str>, Cow<'a, str>>;

fn joined<'a>(texts: impl Iterator<Item = &'a Spoken<'a>>) -> String {
    let mut joined = String::new();
    for text in texts.flat_map(BTreeMap::values) {
        joined.push_str(text);
        joined.push('\n');
    }
    joined
}

/// What records of the indexed kinds have in common, as loosely as may be.
#[derive(Deserialize)]
struct Said<'a> {
    #[serde(borrow, default)]
    name: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    title: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    sold_as: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    place: Option<Place<'a>>,
    #[serde(borrow, default)]
    address: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    about: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    body: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    logo: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    colour: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    region: Option<Spoken<'a>>,
    #[serde(borrow, default)]
    offers: Vec<Cow<'a, str>>,
    #[serde(borrow, default)]
    found: Vec<Found<'a>>,
    #[serde(borrow, default)]
    country: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    group: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    gathering: Option<Cow<'a, str>>,
    #[serde(default)]
    online: Option<IgnoredAny>,
    #[serde(default)]
    weekday: Option<u8>,
    #[serde(default)]
    start: Option<u16>,
    #[serde(borrow, default)]
    starts: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    ends: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    occurrences: Vec<Time<'a>>,
}

#[derive(Deserialize)]
struct Place<'a> {
    lat: f64,
    lon: f64,
    #[serde(borrow, default)]
    words: Option<Spoken<'a>>,
}

#[derive(Deserialize)]
struct Found<'a> {
    #[serde(borrow)]
    what: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Time<'a> {
    #[serde(borrow)]
    starts: Cow<'a, str>,
    #[serde(borrow)]
    ends: Cow<'a, str>,
}

impl Time<'_> {
    fn days(&self) -> Option<(f64, f64)> {
        let day = |text: &str| Some(days(DateTime::parse_from_rfc3339(text).ok()?.timestamp()));
        // A fraction of a second is rounded outward, too.
        Some((day(&self.starts)?, day(&self.ends)? + 1.0 / DAY))
    }
}
