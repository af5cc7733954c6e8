//! The check that a phone makes of each record before it keeps any of them: the types of `domain` are the schema.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Kind, Refusal, limits};
use crate::domain::{
    Alert, Card, Check, Combination, EmergencyNumber, FeedId, Gathering, Group, Guide, Id, Lesson, Listing, Mechanism,
    Meeting, Moved, Note, Product, Protocol, Question, Rating, Row, Rule, Source, Stall, Substance,
};

/// A record that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What a phone says.
    pub refusal: Refusal,
    /// The field it stands in, with its path where that is known; empty when it is the record as a whole.
    pub field: String,
    /// What is wrong, for whoever edits it.
    pub why: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { refusal, field, why } = self;
        if field.is_empty() { write!(f, "{refusal}: {why}") } else { write!(f, "{refusal}: {field}: {why}") }
    }
}

impl std::error::Error for Broken {}

impl Broken {
    fn new(refusal: Refusal, field: impl Into<String>, why: impl Into<String>) -> Self {
        Self { refusal, field: field.into(), why: why.into() }
    }
}

/// Checks one record: `value` is its raw JSON, as the line has it.
///
/// A kind that this version does not know passes when it is a plain JSON object.
///
/// # Errors
///
/// [`Broken`]: as a [`BadRecord`](Refusal::BadRecord), and with the refusals of their names.
pub fn check(kind: &str, id: &str, value: &str) -> Result<(), Broken> {
    check_id(id)?;
    scan(value)?;
    let Some(kind) = Kind::of(kind) else { return read::<IgnoredAny>(value).map(drop) };
    match kind {
        Kind::Alert => {
            names_nobody(value)?;
            checked::<Alert>(value)
        }
        Kind::Group => checked::<Group>(value),
        Kind::Stall => checked::<Stall>(value),
        Kind::Gathering => checked::<Gathering>(value),
        Kind::Meeting => checked::<Meeting>(value),
        Kind::Rating => checked::<Rating>(value),
        Kind::Note => checked::<Note>(value),
        Kind::Listing => checked::<Listing>(value),
        Kind::Moved => checked::<Moved>(value),
        Kind::Substance => read::<Substance>(value).map(drop),
        Kind::Row => read::<Row>(value).map(drop),
        Kind::Combination => read::<Combination>(value).map(drop),
        Kind::Mechanism => read::<Mechanism>(value).map(drop),
        Kind::Rule => read::<Rule>(value).map(drop),
        Kind::Number => read::<EmergencyNumber>(value).map(drop),
        Kind::Guide => read::<Guide>(value).map(drop),
        Kind::Protocol => read::<Protocol>(value).map(drop),
        Kind::Product => read::<Product>(value).map(drop),
        Kind::Card => read::<Card>(value).map(drop),
        Kind::Lesson => read::<Lesson>(value).map(drop),
        Kind::Question => read::<Question>(value).map(drop),
        Kind::Source => read::<Source>(value).map(drop),
        Kind::Words => read::<BTreeMap<String, String>>(value).map(drop),
    }
}

/// Words of open lists that this version does not know, each with its field: likely a typing error of whoever publishes.
/// None for a record that [`check`] refuses.
#[must_use]
pub fn unknown_words(kind: &str, value: &str) -> Vec<(&'static str, Id)> {
    fn of<V: DeserializeOwned + Check>(value: &str) -> Vec<(&'static str, Id)> {
        let Ok(record) = serde_json::from_str::<V>(value) else { return Vec::new() };
        let lists = record.open_words().into_iter();
        let unknown = |(field, known, there): (&'static str, &'static [&'static str], &[Id])| {
            let strange = there.iter().filter(|word| !known.contains(&word.as_str()));
            strange.map(|word| (field, word.clone())).collect::<Vec<_>>()
        };
        lists.flat_map(unknown).collect()
    }
    match Kind::of(kind) {
        Some(Kind::Group) => of::<Group>(value),
        Some(Kind::Stall) => of::<Stall>(value),
        Some(Kind::Meeting) => of::<Meeting>(value),
        Some(Kind::Alert) => of::<Alert>(value),
        _ => Vec::new(),
    }
}

/// The JSON Schema of every kind that groups and directories publish.
#[cfg(publisher)]
#[must_use]
pub fn json_schemas() -> BTreeMap<&'static str, serde_json::Value> {
    use schemars::schema_for;
    [
        (Kind::Group, schema_for!(Group)),
        (Kind::Stall, schema_for!(Stall)),
        (Kind::Gathering, schema_for!(Gathering)),
        (Kind::Meeting, schema_for!(Meeting)),
        (Kind::Alert, schema_for!(Alert)),
        (Kind::Rating, schema_for!(Rating)),
        (Kind::Note, schema_for!(Note)),
        (Kind::Listing, schema_for!(Listing)),
        (Kind::Moved, schema_for!(Moved)),
    ]
    .into_iter()
    .map(|(kind, schema)| (kind.word(), schema.to_value()))
    .collect()
}

fn check_id(id: &str) -> Result<(), Broken> {
    if id.split_once('/').is_some_and(|(feed, _)| FeedId::new(feed).is_ok()) {
        return Err(Broken::new(Refusal::ForeignNamespace, "id", "a feed names only its own records"));
    }
    Id::new(id).map(drop).map_err(|error| Broken::new(Refusal::BadRecord, "id", error.to_string()))
}

fn read<V: DeserializeOwned>(value: &str) -> Result<V, Broken> {
    // A list of the right values would read as a struct.
    if !value.trim_start().starts_with('{') {
        return Err(Broken::new(Refusal::BadRecord, "", "a record's value is a JSON object"));
    }
    serde_json::from_str(value).map_err(|error| unread(value, &error))
}

fn checked<V: DeserializeOwned + Check>(value: &str) -> Result<(), Broken> {
    read::<V>(value)?.check().map_err(|wrong| Broken::new(Refusal::BadRecord, wrong.field, wrong.why))
}

/// Looks once at every byte, without parsing: a value nested too deeply must not reach a parser, and no text of a record
/// may read other than it is.
fn scan(value: &str) -> Result<(), Broken> {
    let (mut depth, mut inside) = (0_usize, false);
    let mut bytes = value.as_bytes().iter();
    while let Some(byte) = bytes.next() {
        let hidden = match byte {
            b'"' => {
                inside = !inside;
                false
            }
            b'\\' if inside => match bytes.next() {
                Some(b'u') => bytes.as_slice().first_chunk::<4>().and_then(escaped).is_some_and(is_hidden),
                Some(b'b' | b'f' | b'r') => true,
                _ => false,
            },
            b'{' | b'[' if !inside => {
                depth += 1;
                if depth > limits::DEPTH {
                    return Err(Broken::new(Refusal::TooDeep, "", "brackets within brackets, too many"));
                }
                false
            }
            b'}' | b']' if !inside => {
                depth = depth.saturating_sub(1);
                false
            }
            // Raw line breaks and tabs are no JSON within a string; that is for the parser to say.
            0..0x20 => !matches!(byte, b'\n' | b'\t' | b'\r'),
            0x7f => true,
            // The first bytes of U+0080 to U+00BF and of U+2000 to U+2FFF.
            0xc2 => bytes.as_slice().first().is_some_and(|next| *next < 0xa0),
            0xe2 => matches!(bytes.as_slice(), [0x80, 0xaa..=0xae, ..] | [0x81, 0xa6..=0xa9, ..]),
            _ => false,
        };
        if hidden {
            let field = field_at(value, value.len() - bytes.as_slice().len()).unwrap_or_default();
            let why =
                "a control character, or one that turns the direction of reading, stands in a text or in its name";
            return Err(Broken::new(Refusal::HiddenCharacters, field, why));
        }
    }
    Ok(())
}

/// The character of `\u` and these four; none for half of a surrogate pair, which hides nothing.
fn escaped(hex: &[u8; 4]) -> Option<char> {
    let hex = std::str::from_utf8(hex).ok()?;
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}

fn is_hidden(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// What serde says, with the field it says it of.
fn unread(value: &str, error: &serde_json::Error) -> Broken {
    let why = error.to_string();
    let missing = why.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
    let (at, is_whole) = (error.column(), error.column() >= value.trim_end().len());
    let within = || field_at(value, at).unwrap_or_default();
    let field = match missing {
        Some(missing) if is_whole => missing.to_owned(),
        Some(missing) => format!("{}.{missing}", within()),
        None => within(),
    };
    Broken::new(Refusal::BadRecord, field, why)
}

/// The field of the outermost object in whose value, or just behind it, these first `read` bytes end.
fn field_at(value: &str, read: usize) -> Option<String> {
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(value).ok()?;
    let start = |raw: &RawValue| raw.get().as_ptr().addr().saturating_sub(value.as_ptr().addr());
    let before = fields.into_iter().map(|(field, raw)| (start(raw), field)).filter(|(start, _)| *start < read);
    before.max().map(|(_, field)| field)
}

/// Refuses an alert in which anything names whom or where it was had, at any depth.
fn names_nobody(value: &str) -> Result<(), Broken> {
    let Err(error) = serde_json::from_str::<NamesNobody>(value) else { return Ok(()) };
    let field = field_at(value, error.column()).unwrap_or_default();
    let refusal = if error.is_data() { Refusal::AlertNamesVenue } else { Refusal::BadRecord };
    Err(Broken::new(refusal, field, error.to_string()))
}

/// Any JSON without a field that an alert must not have.
struct NamesNobody;

impl<'de> Deserialize<'de> for NamesNobody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for NamesNobody {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if Alert::FORBIDDEN.iter().any(|word| key.eq_ignore_ascii_case(word)) {
                return Err(A::Error::custom(format_args!(
                    "an alert has no {key}: it says what, and a region at most"
                )));
            }
            map.next_value::<Self>()?;
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        while seq.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}
