//! The check that a phone makes of each record before it keeps any of them: the types of `domain` are the schema.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Kind, Refusal, limits};
use crate::domain::{
    Alert, Card, Check, Combination, EmergencyNumber, FeedId, Gathering, Group, Guide, Id, Lesson, Listing, Mechanism,
    Meeting, Moved, Note, Product, Protocol, Question, Rating, Row, Rule, Source, Stall, Substance, hides,
};

/// Longest kind, in letters.
const KIND: usize = 16;

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
    check_key(kind, id)?;
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

/// Refuses a kind that is none, and an id that is none or that claims to be another feed's.
pub(super) fn check_key(kind: &str, id: &str) -> Result<(), Broken> {
    if !(1..=KIND).contains(&kind.len()) || !kind.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Err(Broken::new(Refusal::BadRecord, "k", format!("a kind has 1 to {KIND} letters a-z")));
    }
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
    // The bracket of the record's line is one, too.
    let (mut depth, mut inside) = (1_usize, false);
    let mut bytes = value.as_bytes().iter();
    while let Some(byte) = bytes.next() {
        let hidden = match byte {
            b'"' => {
                inside = !inside;
                false
            }
            b'\\' if inside => match bytes.next() {
                Some(b'u') => bytes.as_slice().first_chunk::<4>().and_then(escaped).is_some_and(hides),
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
            // First past the value: the error then stands in this field.
            map.next_value::<Self>()?;
            if Alert::FORBIDDEN.iter().any(|word| key.eq_ignore_ascii_case(word)) {
                return Err(A::Error::custom(format_args!(
                    "an alert has no {key}: it says what, and a region at most"
                )));
            }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::*;
    use crate::feed::{Record, Verified, embedded_languages};

    const GROUPS: [Kind; 9] = [
        Kind::Group,
        Kind::Stall,
        Kind::Gathering,
        Kind::Meeting,
        Kind::Alert,
        Kind::Rating,
        Kind::Note,
        Kind::Listing,
        Kind::Moved,
    ];

    fn feed(letter: &str) -> String {
        letter.repeat(32)
    }

    /// A record with every field.
    fn full(kind: Kind) -> Value {
        let name = json!({"en": "Test tent", "de": "Testzelt"});
        let place = json!({"lat": 52.5, "lon": 13.4, "words": {"en": "behind the stage"}, "plan_point": "p1"});
        let phone = json!({"kind": "phone", "value": "+49 30 1234", "hours": "Mo-Fr 10:00-12:00", "languages": ["de", "pt-BR"]});
        match kind {
            Kind::Group => json!({
                "name": name, "categories": ["harm-reduction"], "activities": ["health-care"], "country": "de",
                "place": place, "address": {"de": "Am Ufer 1"}, "approach": "harm-reduction", "contacts": [phone],
                "languages": ["de"], "site": "https://peers.example/", "about": name, "checked": "2027-05-01",
                "as_of": 2017, "sources": ["emcdda-user-led-2017"]
            }),
            Kind::Stall => json!({
                "name": name, "group": "jes", "gathering": format!("{}/gathering/fest", feed("b")), "place": place,
                "country": "de", "hours": "Fr-Su 22:00-06:00", "zone": "Europe/Berlin", "offers": ["naloxone"],
                "languages": ["de"], "access": ["step-free"], "contacts": [phone], "about": name, "checked": "2027-05-01"
            }),
            Kind::Gathering => json!({
                "name": name, "kind": "festival", "starts": "2027-07-01T12:00:00+02:00",
                "ends": "2027-07-04T12:00:00+02:00", "zone": "Europe/Berlin", "place": place, "address": name,
                "country": "de", "status": "on", "group": "jes", "link": "https://fest.example", "about": name,
                "plan": {"type": "FeatureCollection", "features": []}, "medical_contact": phone,
                "rrule": "FREQ=YEARLY", "occurrences": [
                    {"starts": "2027-07-01T12:00:00+02:00", "ends": "2027-07-04T12:00:00+02:00"}
                ]
            }),
            Kind::Meeting => json!({
                "name": name, "group": "jes", "weekday": 7, "start": 1439, "length_min": 90, "zone": "Europe/Berlin",
                "place": place, "address": name, "online": {"url": "https://meet.example/jes"}, "country": "de",
                "languages": ["de"], "format": ["open"], "about": name, "checked": "2027-05-01"
            }),
            Kind::Alert => json!({
                "sold_as": "Xanax", "found": [{"what": "bromazolam", "amount": 2.5, "unit": "mg"}, {"what": "?"}],
                "form": "pill", "colour": {"en": "white"}, "logo": {"en": "resembling XANAX"}, "region": {"en": "Vienna"},
                "country": "at", "tested_on": "2027-05-01", "method": {"en": "GC-MS"},
                "cannot_see": {"en": "what was not looked for"}, "severity": "danger", "advice": {"en": "Not alone."},
                "relevant_until": "2027-08-01", "contact": phone, "state": "corrected", "corrects": "xanax-1"
            }),
            Kind::Rating => json!({
                "a": "ketamine", "b": "mdma", "risk": "unsafe", "mechanism": "heart", "source": "https://jes.example/why",
                "on": "2027-05-12"
            }),
            Kind::Note => json!({
                "title": name, "body": {"en": "one\n\ttwo"}, "kind": "campaign", "on": "2027-05-01",
                "until": "2027-06-01", "link": "https://peers.example/"
            }),
            Kind::Listing => json!({
                "feed": feed("a"), "name": name, "region": "de-be", "urls": ["https://peers.example/f/"],
                "kinds": ["group", "stall"]
            }),
            Kind::Moved => json!({"old": feed("a"), "new": feed("b"), "on": "2027-05-01"}),
            _ => json!({}),
        }
    }

    fn broken(kind: Kind, value: &Value) -> Broken {
        check(kind.word(), "x", &value.to_string()).expect_err(&value.to_string())
    }

    /// The record with this at `path` (of keys, joined by full stops), or without it when that is null.
    fn with(kind: Kind, path: &str, put: Value) -> Value {
        let mut record = full(kind);
        let (parent, last) = path.rsplit_once('.').unwrap_or(("", path));
        let parent = if parent.is_empty() { String::new() } else { format!("/{}", parent.replace('.', "/")) };
        let object = record.pointer_mut(&parent).unwrap().as_object_mut().unwrap();
        if put.is_null() {
            object.remove(last)
        } else {
            object.insert(last.to_owned(), put)
        };
        record
    }

    #[test]
    fn a_record_with_every_field_reads_and_is_written_as_it_was() {
        fn again<V: DeserializeOwned + Serialize>(value: &Value) -> Value {
            serde_json::to_value(serde_json::from_value::<V>(value.clone()).unwrap()).unwrap()
        }
        for kind in GROUPS {
            let value = full(kind);
            assert_eq!(check(kind.word(), "x", &value.to_string()), Ok(()), "{kind:?}");
            let back = match kind {
                Kind::Group => again::<Group>(&value),
                Kind::Stall => again::<Stall>(&value),
                Kind::Gathering => again::<Gathering>(&value),
                Kind::Meeting => again::<Meeting>(&value),
                Kind::Alert => again::<Alert>(&value),
                Kind::Rating => again::<Rating>(&value),
                Kind::Note => again::<Note>(&value),
                Kind::Listing => again::<Listing>(&value),
                _ => again::<Moved>(&value),
            };
            assert_eq!(back, value);
        }
    }

    #[test]
    fn every_record_of_the_embedded_edition_passes() {
        let edition = Verified::embedded();
        let languages = embedded_languages();
        let words = languages.iter().flat_map(|language| edition.words(&language.tag));
        let mut seen = 0;
        for line in edition.facts().chain(words) {
            let record: Record<Box<RawValue>> = serde_json::from_str(line).unwrap();
            assert_eq!(check(&record.k, &record.id, record.v.get()), Ok(()), "{line}");
            seen += 1;
        }
        assert!(seen > 1_000, "{seen}");
    }

    #[test]
    fn without_what_is_optional_a_record_still_reads() {
        let optional: [(Kind, &[&str]); 6] = [
            (
                Kind::Group,
                &[
                    "categories",
                    "activities",
                    "place",
                    "contacts",
                    "languages",
                    "site",
                    "about",
                    "checked",
                    "approach",
                    "as_of",
                    "sources",
                ],
            ),
            (Kind::Stall, &["gathering", "country", "offers", "access", "about", "place.words", "place.plan_point"]),
            (Kind::Gathering, &["place", "group", "link", "plan", "medical_contact", "rrule", "place.words"]),
            (Kind::Meeting, &["place", "online", "country", "languages", "format"]),
            (Kind::Alert, &["colour", "logo", "country", "method", "found.1.unit", "contact.hours"]),
            (Kind::Note, &["on", "until", "link"]),
        ];
        for (kind, paths) in optional {
            for path in paths {
                let value = with(kind, path, Value::Null);
                assert_eq!(check(kind.word(), "x", &value.to_string()), Ok(()), "{kind:?} without {path}");
            }
        }
    }

    #[test]
    fn each_rule_that_is_broken_names_its_field() {
        let many = vec![json!({"starts": "2027-07-01T12:00:00Z", "ends": "2027-07-01T13:00:00Z"}); 733];
        let core = json!("core");
        let cases = [
            (Kind::Group, "name", Value::Null),
            (Kind::Group, "name", json!({})),
            (Kind::Group, "name", json!({"en": "a".repeat(121)})),
            (Kind::Group, "country", json!("DE")),
            (Kind::Group, "country", json!("deu")),
            (Kind::Group, "approach", json!("purity")),
            (Kind::Group, "languages", json!(["?"])),
            (Kind::Group, "categories", json!(["Not an id"])),
            (Kind::Group, "site", json!("javascript:alert(1)")),
            (Kind::Group, "place", json!({"lat": 0, "lon": 0})),
            (Kind::Group, "contacts", json!([{"kind": "mail", "value": "nobody"}])),
            (Kind::Group, "checked", json!("2027-02-30")),
            (Kind::Stall, "group", json!("core/row/mdma")),
            (Kind::Stall, "gathering", json!("core/row/mdma")),
            (Kind::Stall, "hours", Value::Null),
            (Kind::Stall, "hours", json!(" ")),
            (Kind::Stall, "place", json!({"lat": 91, "lon": 0})),
            (Kind::Stall, "zone", json!("CEST")),
            (Kind::Gathering, "kind", json!("rave")),
            (Kind::Gathering, "status", json!("perhaps")),
            (Kind::Gathering, "ends", json!("2027-07-01T11:59:59+02:00")),
            (Kind::Gathering, "ends", json!("2028-07-02T12:00:01+02:00")),
            (Kind::Gathering, "starts", json!("2027-07-01 12:00")),
            (Kind::Gathering, "starts", json!("2027-07-01T12:00:00")),
            (Kind::Gathering, "starts", json!("2027-07-01T12:00+02:00")),
            (Kind::Gathering, "starts", json!("2027-07-01 12:00:00 +02:00")),
            (Kind::Gathering, "occurrences", json!(many)),
            (Kind::Gathering, "plan", json!({"type": "Feature"})),
            (Kind::Gathering, "link", json!("https://u:p@fest.example")),
            (Kind::Gathering, "medical_contact", json!({"kind": "phone", "value": "*31#"})),
            (Kind::Meeting, "weekday", json!(0)),
            (Kind::Meeting, "weekday", json!(8)),
            (Kind::Meeting, "weekday", json!("1")),
            (Kind::Meeting, "start", json!(1440)),
            (Kind::Meeting, "length_min", json!(0)),
            (Kind::Meeting, "length_min", json!(1441)),
            (Kind::Meeting, "online", json!({"url": "tel:112"})),
            (Kind::Alert, "sold_as", Value::Null),
            (Kind::Alert, "found", json!([])),
            (Kind::Alert, "found", json!([{"what": "mdma", "amount": 200}])),
            (Kind::Alert, "found", json!([{"what": "mdma", "amount": 0, "unit": "mg"}])),
            (Kind::Alert, "region", json!({"en": "a".repeat(61)})),
            (Kind::Alert, "cannot_see", Value::Null),
            (Kind::Alert, "severity", json!("huge")),
            (Kind::Alert, "state", json!("unsure")),
            (Kind::Alert, "corrects", Value::Null),
            (Kind::Alert, "relevant_until", json!("2027-04-30")),
            (Kind::Alert, "contact", Value::Null),
            (Kind::Alert, "tested_on", Value::Null),
            (Kind::Rating, "risk", json!("low")),
            (Kind::Rating, "risk", json!("unknown")),
            (Kind::Rating, "b", json!("ketamine")),
            (Kind::Rating, "source", json!("jes.example")),
            (Kind::Rating, "mechanism", Value::Null),
            (Kind::Note, "kind", json!("advert")),
            (Kind::Note, "until", json!("2027-04-30")),
            (Kind::Listing, "feed", core.clone()),
            (Kind::Listing, "urls", json!([])),
            (Kind::Listing, "urls", json!(vec!["https://a.example"; 11])),
            (Kind::Moved, "new", json!(feed("a"))),
            (Kind::Moved, "new", core),
        ];
        for (kind, field, put) in cases {
            let wrong = broken(kind, &with(kind, field, put.clone()));
            assert_eq!((wrong.refusal, wrong.field.as_str()), (Refusal::BadRecord, field), "{kind:?} {put}: {wrong}");
        }
    }

    #[test]
    fn a_stall_has_hours_or_shifts_and_never_both() {
        let shifts = json!([{"from": "2027-07-01T22:00:00+02:00", "to": "2027-07-02T06:00:00+02:00"}]);
        let mut stall = with(Kind::Stall, "shifts", shifts);
        assert_eq!(broken(Kind::Stall, &stall).field, "hours");
        stall.as_object_mut().unwrap().remove("hours");
        assert_eq!(check("stall", "x", &stall.to_string()), Ok(()));
        stall["shifts"][0]["to"] = json!("2027-07-01T21:00:00+02:00");
        assert_eq!(broken(Kind::Stall, &stall).field, "shifts");
    }

    #[test]
    fn a_field_within_a_field_is_named_with_its_path() {
        let value = with(Kind::Alert, "found.0.what", Value::Null);
        assert_eq!(broken(Kind::Alert, &value).field, "found.what");
        assert_eq!(broken(Kind::Group, &json!([])).field, "");
        assert_eq!(check("group", "x", "{").unwrap_err().refusal, Refusal::BadRecord);
    }

    #[test]
    fn what_was_only_reported_may_have_found_nothing() {
        let mut alert = with(Kind::Alert, "method", Value::Null);
        alert["found"] = json!([]);
        assert_eq!(check("alert", "x", &alert.to_string()), Ok(()));
    }

    #[test]
    fn an_alert_that_names_whom_or_where_it_was_had_is_refused() {
        for word in Alert::FORBIDDEN {
            for field in [word.to_owned(), word.to_uppercase(), format!("found.0.{word}")] {
                let wrong = broken(Kind::Alert, &with(Kind::Alert, &field, json!("x")));
                assert_eq!(wrong.refusal, Refusal::AlertNamesVenue, "{field}");
                assert_eq!(wrong.field, field.split('.').next().unwrap(), "{field}");
            }
        }
        assert_eq!(check("note", "x", &with(Kind::Note, "venue", json!("x")).to_string()), Ok(()));
    }

    #[test]
    fn a_kind_or_a_field_or_a_word_of_tomorrow_is_kept() {
        assert_eq!(check("result", "x", r#"{"any":[{"thing":1}]}"#), Ok(()));
        for kind in GROUPS {
            let value = with(kind, "of_tomorrow", json!({"deep": [1, null, true, -1.5, "x"]}));
            assert_eq!(check(kind.word(), "x", &value.to_string()), Ok(()), "{kind:?}");
        }
        let stall = with(Kind::Stall, "offers", json!(["naloxone", "hammocks"])).to_string();
        assert_eq!(check("stall", "x", &stall), Ok(()));
        assert_eq!(unknown_words("stall", &stall), [("offers", Id::new("hammocks").unwrap())]);
        for kind in GROUPS {
            assert_eq!(unknown_words(kind.word(), &full(kind).to_string()), [], "{kind:?}");
        }
    }

    #[test]
    fn a_value_of_any_kind_is_an_object() {
        for kind in ["result", "group", "words", "moved"] {
            for value in ["[]", "1", "null", r#""x""#, "", "[{}]", "{} {}", r#"["a","b","2027-01-01"]"#] {
                assert_eq!(check(kind, "x", value).unwrap_err().refusal, Refusal::BadRecord, "{kind} {value}");
            }
        }
    }

    #[test]
    fn a_text_that_reads_other_than_it_is_is_refused_in_values_and_in_keys() {
        for hidden in ['\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{0}', '\u{7f}', '\u{85}', '\u{1b}'] {
            let escaped = format!("\\u{:04X}", u32::from(hidden));
            for text in [escaped, hidden.to_string()] {
                for value in [
                    format!(r#"{{"name":{{"en":"a{text}b"}},"z":1}}"#),
                    format!(r#"{{"name":{{"a{text}":"x"}},"z":1}}"#),
                ] {
                    for kind in ["group", "tomorrow"] {
                        let wrong = check(kind, "x", &value).unwrap_err();
                        assert_eq!(wrong.refusal, Refusal::HiddenCharacters, "{value:?}");
                    }
                }
            }
        }
        let wrong = check("note", "x", r#"{"on":"x","title":{"en":"\u202Egpj"},"z":1}"#).unwrap_err();
        assert_eq!((wrong.refusal, wrong.field.as_str()), (Refusal::HiddenCharacters, "title"));
        for short in ["\\b", "\\f", "\\r"] {
            let value = format!(r#"{{"a":"{short}"}}"#);
            assert_eq!(check("x", "x", &value).unwrap_err().refusal, Refusal::HiddenCharacters, "{short}");
        }
    }

    proptest! {
        #[test]
        fn a_text_is_refused_when_it_hides_something_and_only_then(text in any::<String>()) {
            let hides = text.chars().any(hides);
            let refused = |value: String| check("x", "x", &value).is_err_and(|it| it.refusal == Refusal::HiddenCharacters);
            let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            prop_assert_eq!(refused(json!({"a": [text]}).to_string()), hides);
            prop_assert_eq!(refused(json!({text: 1}).to_string()), hides);
            prop_assert_eq!(refused(format!("{{\"a\":\"{escaped}\"}}")), hides);
        }

        #[test]
        fn no_text_makes_it_panic(kind in 0..Kind::ALL.len(), value in "[{]?[\"a-z:,{}\\[\\]\\\\0-9 é\u{202e}]*") {
            let _ = check(Kind::ALL[kind].word(), &value, &value);
            let _ = check(Kind::ALL[kind].word(), "x", &value);
        }
    }

    #[test]
    fn a_text_in_any_script_reads() {
        let value =
            r#"{"a":"é ü € – “x” שָׁלוֹם‎ سلام می‌خواهم 🏕 \ud83c\udfd5 \n\t \\u202e \" \u00e9 \u2065 \u206a","\\\"{[":"]]"}"#;
        assert_eq!(check("x", "x", value), Ok(()));
    }

    #[test]
    fn brackets_count_only_outside_of_texts() {
        let nested = |levels: usize| format!(r#"{{"a":{}{}}}"#, "[".repeat(levels - 1), "]".repeat(levels - 1));
        assert_eq!(check("x", "x", &nested(limits::DEPTH - 1)), Ok(()));
        for levels in [limits::DEPTH, 1_000_000] {
            assert_eq!(check("group", "x", &nested(levels)).unwrap_err().refusal, Refusal::TooDeep);
        }
        let text = format!(r#"{{"a":"\"{}"}}"#, "[".repeat(100));
        assert_eq!(check("x", "x", &text), Ok(()));
    }

    #[test]
    fn an_id_is_the_feeds_own() {
        let foreign = format!("{}/group/x", feed("a"));
        for (id, refusal) in [
            (foreign.as_str(), Refusal::ForeignNamespace),
            ("core/row/mdma", Refusal::ForeignNamespace),
            ("jes/group/x", Refusal::BadRecord),
            ("", Refusal::BadRecord),
            ("A", Refusal::BadRecord),
            ("-a", Refusal::BadRecord),
        ] {
            assert_eq!(check("x", id, "{}").unwrap_err().refusal, refusal, "{id}");
        }
    }

    #[cfg(publisher)]
    #[test]
    fn the_schema_of_a_kind_knows_every_field_that_its_type_writes() {
        let schemas = json_schemas();
        for kind in GROUPS {
            let known = schemas[kind.word()]["properties"].as_object().unwrap();
            let full = full(kind);
            for field in full.as_object().unwrap().keys() {
                assert!(known.contains_key(field), "{kind:?} {field}");
            }
            for required in schemas[kind.word()]["required"].as_array().unwrap() {
                let field = required.as_str().unwrap();
                assert_eq!(broken(kind, &with(kind, field, Value::Null)).field, field, "{kind:?}");
            }
        }
        let ids = &schemas["listing"]["$defs"]["FeedId"]["pattern"];
        assert_eq!(ids, "^(core|[a-z2-7]{32})$");
    }
}
