//! From what was typed to the value of a record, by the JSON Schema of its kind: the types in `domain` are the only
//! place that knows which columns there are.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde_json::{Map, Value};

use super::finding::{At, Findings, did_you_mean};
use super::table::{Field, Raw};
use super::times::{self, Read};

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Text,
    Day,
    Moment,
    /// One of these words.
    Word(Vec<String>),
    Number,
    Whole,
    Truth,
    /// A text in each language.
    Texts,
    List(Box<Shape>),
    Object(BTreeMap<String, Shape>),
    /// Whatever it is, it is the schema that knows.
    Any,
}

impl Shape {
    /// The shape that a JSON Schema describes.
    pub(super) fn of(schema: &Value) -> Self {
        Self::within(schema, schema, 0)
    }

    fn within(schema: &Value, root: &Value, depth: usize) -> Self {
        // Deeper than any record is: a schema that contains itself ends here.
        if depth > 16 {
            return Self::Any;
        }
        if let Some(name) = get(schema, "$ref").as_str().and_then(|name| name.strip_prefix("#/$defs/")) {
            return Self::within(get(get(root, "$defs"), name), root, depth + 1);
        }
        for key in ["anyOf", "oneOf", "allOf"] {
            if let Some(ways) = get(schema, key).as_array() {
                let ways: Vec<&Value> = ways.iter().filter(|way| *get(way, "type") != "null").collect();
                let words: Option<Vec<String>> =
                    ways.iter().map(|way| words(way)).collect::<Option<Vec<_>>>().map(|all| all.concat());
                return match (ways.as_slice(), words) {
                    (_, Some(words)) => Self::Word(words),
                    ([one], None) => Self::within(one, root, depth + 1),
                    _ => Self::Any,
                };
            }
        }
        if let Some(words) = words(schema) {
            return Self::Word(words);
        }
        let kind = match get(schema, "type") {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
            kind => kind.as_str(),
        };
        match kind {
            Some("string") => match get(schema, "format").as_str() {
                Some("date") => Self::Day,
                Some("date-time") => Self::Moment,
                _ => Self::Text,
            },
            Some("number") => Self::Number,
            Some("integer") => Self::Whole,
            Some("boolean") => Self::Truth,
            Some("array") => Self::List(Box::new(Self::within(get(schema, "items"), root, depth + 1))),
            Some("object") => match get(schema, "properties").as_object() {
                Some(fields) => {
                    let field =
                        |(name, schema): (&String, &Value)| (name.clone(), Self::within(schema, root, depth + 1));
                    Self::Object(fields.iter().map(field).collect())
                }
                None if *get(get(schema, "additionalProperties"), "type") == "string" => Self::Texts,
                None => Self::Any,
            },
            _ => Self::Any,
        }
    }
}

/// What stands under a key; nothing is null.
fn get<'a>(value: &'a Value, key: &str) -> &'a Value {
    value.get(key).unwrap_or(&Value::Null)
}

fn words(schema: &Value) -> Option<Vec<String>> {
    let one = get(schema, "const").as_str().map(|word| vec![word.to_owned()]);
    let all = || get(schema, "enum").as_array()?.iter().map(|word| word.as_str().map(str::to_owned)).collect();
    one.or_else(all)
}

/// How one row's cells are read.
pub(super) struct Reader<'a> {
    pub(super) shape: &'a Shape,
    pub(super) file: &'a str,
    /// The zone of local times.
    pub(super) zone: Tz,
    /// The language of texts that name none.
    pub(super) language: &'a str,
    pub(super) findings: &'a mut Findings,
}

impl Reader<'_> {
    /// Puts one field where it belongs.
    pub(super) fn put(&mut self, value: &mut Map<String, Value>, field: &Field) {
        let Self { shape, .. } = *self;
        let Some((shape, path)) = self.find(shape, field) else { return };
        let at = At(self.file, field.line);
        let read = match &field.raw {
            Raw::Text(text) => cell(text, &shape, self.zone, self.language),
            Raw::Value(raw) => whole(raw, &shape, self.zone, self.language, &field.path),
        };
        match read {
            Ok(read) => {
                if !place(value, &path, read) {
                    self.findings.error(at, "column", format!("{} is said twice", field.path), "");
                }
            }
            Err((what, hint)) => self.findings.error(at, "value", format!("{}: {what}", field.path), hint),
        }
    }

    /// The shape at a path; a path into a text ends with its language.
    fn find(&mut self, shape: &Shape, field: &Field) -> Option<(Shape, Vec<String>)> {
        let path: Vec<String> = field.path.split('.').map(str::to_owned).collect();
        let mut shape = shape;
        for (depth, part) in path.iter().enumerate() {
            match shape {
                Shape::Object(fields) => match fields.get(part) {
                    Some(below) => shape = below,
                    None => {
                        let known: Vec<&str> = fields.keys().map(String::as_str).collect();
                        let what = format!("there is no {:?}", field.path);
                        let hint = did_you_mean(part, known.iter().copied());
                        self.findings.error(At(self.file, field.line), "column", what, hint);
                        return None;
                    }
                },
                Shape::Texts if depth + 1 == path.len() => shape = &Shape::Text,
                Shape::Any => return Some((Shape::Any, path)),
                _ => {
                    let what = format!(
                        "there is nothing below {:?}",
                        path.iter().take(depth).cloned().collect::<Vec<_>>().join(".")
                    );
                    self.findings.error(At(self.file, field.line), "column", what, "");
                    return None;
                }
            }
        }
        Some((shape.clone(), path))
    }
}

/// Puts `read` at a path; false when something else stands there.
fn place(value: &mut Map<String, Value>, path: &[String], read: Value) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    if rest.is_empty() {
        return match (value.get_mut(first), read) {
            (None, read) => {
                value.insert(first.clone(), read);
                true
            }
            // A text in one language joins those in others.
            (Some(Value::Object(held)), Value::Object(more)) => {
                more.into_iter().all(|(key, one)| held.insert(key, one).is_none())
            }
            _ => false,
        };
    }
    let below = value.entry(first.clone()).or_insert_with(|| Value::Object(Map::new()));
    below.as_object_mut().is_some_and(|below| place(below, rest, read))
}

/// What is wrong, and what to write.
type Wrong = (String, String);

fn wrong<T>(what: impl Into<String>, hint: impl Into<String>) -> Result<T, Wrong> {
    Err((what.into(), hint.into()))
}

/// A cell of a table.
fn cell(text: &str, shape: &Shape, zone: Tz, language: &str) -> Result<Value, Wrong> {
    match shape {
        Shape::Text | Shape::Any => Ok(Value::from(text)),
        Shape::Word(words) => word(text, words),
        Shape::Day => match times::day(text) {
            Read::One(day) => Ok(Value::from(day.to_string())),
            Read::Not(what, hint) => Err((what, hint)),
        },
        Shape::Moment => match times::moment(text, zone) {
            Read::One(moment) => Ok(Value::from(moment)),
            Read::Not(what, hint) => Err((what, hint)),
        },
        Shape::Number => number(text),
        Shape::Whole => match minute_of_day(text) {
            Some(minute) => Ok(Value::from(minute)),
            None => text.parse::<i64>().map(Value::from).or_else(|_| wrong(format!("{text:?} is no whole number"), "")),
        },
        Shape::Truth => match text.to_lowercase().as_str() {
            "yes" | "true" | "1" | "x" | "ja" | "wahr" => Ok(Value::Bool(true)),
            "no" | "false" | "0" | "nein" | "falsch" => Ok(Value::Bool(false)),
            _ => wrong(format!("{text:?} is neither yes nor no"), "write yes or no"),
        },
        Shape::Texts => Ok(Value::Object(Map::from_iter([(language.to_owned(), Value::from(text))]))),
        Shape::List(of) => {
            let items = text.split([';', '|']).map(str::trim).filter(|item| !item.is_empty());
            items.map(|item| cell(item, of, zone, language)).collect()
        }
        Shape::Object(fields) => object(text, fields, zone, language),
    }
}

/// What TOML holds already as a value: its times and words are looked at all the same.
fn whole(raw: &Value, shape: &Shape, zone: Tz, language: &str, path: &str) -> Result<Value, Wrong> {
    match (raw, shape) {
        (Value::String(text), Shape::Number | Shape::Whole | Shape::Truth) if minute_of_day(text).is_none() => {
            wrong(format!("{text:?} is a text"), "write it without quotes")
        }
        (Value::String(text), _) => cell(text, shape, zone, language),
        (Value::Array(items), Shape::List(of)) => items
            .iter()
            .enumerate()
            .map(|(at, item)| whole(item, of, zone, language, &format!("{path}.{at}")))
            .collect(),
        (Value::Object(held), Shape::Object(fields)) => {
            let mut value = Map::new();
            for (name, raw) in held {
                let Some(shape) = fields.get(name) else {
                    let known: Vec<&str> = fields.keys().map(String::as_str).collect();
                    return wrong(format!("there is no {name:?} in it"), did_you_mean(name, known.iter().copied()));
                };
                let read = whole(raw, shape, zone, language, &format!("{path}.{name}"));
                value.insert(name.clone(), read.map_err(|(what, hint)| (format!("{name}: {what}"), hint))?);
            }
            Ok(Value::Object(value))
        }
        (raw, _) => Ok(raw.clone()),
    }
}

fn word(text: &str, words: &[String]) -> Result<Value, Wrong> {
    let typed = text.to_lowercase().replace([' ', '_'], "-");
    match words.iter().find(|word| **word == typed) {
        Some(word) => Ok(Value::from(word.as_str())),
        None => wrong(format!("{text:?} is not known"), did_you_mean(text, words.iter().map(String::as_str))),
    }
}

/// A number, with a full stop or with a comma before the decimals.
fn number(text: &str) -> Result<Value, Wrong> {
    let plain = text.replace(',', ".");
    let whole = plain.parse::<i64>().map(Value::from).ok();
    let read = whole.or_else(|| serde_json::Number::from_f64(plain.parse().ok()?).map(Value::Number));
    read.map_or_else(|| wrong(format!("{text:?} is no number"), "write it like 48.137"), Ok)
}

/// `18:30` as minutes since midnight.
fn minute_of_day(text: &str) -> Option<i64> {
    let time = chrono::NaiveTime::parse_from_str(text, "%H:%M").ok()?;
    Some(i64::from(chrono::Timelike::hour(&time) * 60 + chrono::Timelike::minute(&time)))
}

/// Several things in one cell: `from - to`, `what amount unit`, `kind: value`.
fn object(text: &str, fields: &BTreeMap<String, Shape>, zone: Tz, language: &str) -> Result<Value, Wrong> {
    let has = |name: &str| fields.contains_key(name);
    let parts: Vec<(&str, String)> = if has("from") && has("to") {
        let cut = [" to ", " - ", " – ", "/"].iter().find_map(|between| text.split_once(between));
        let Some((from, to)) = cut else {
            return wrong(format!("{text:?} has no end"), "write it like 2027-07-02 18:00 - 2027-07-03 04:00");
        };
        vec![("from", from.to_owned()), ("to", to.to_owned())]
    } else if has("what") && has("amount") {
        found(text)
    } else if has("kind") && has("value") {
        let Some((kind, value)) = text.split_once(':') else {
            return wrong(format!("{text:?} does not say what it is"), "write it like mail: help@example.org");
        };
        vec![("kind", kind.to_owned()), ("value", value.to_owned())]
    } else {
        return wrong("this has too many parts for a cell", "write this table as TOML");
    };
    let mut value = Map::new();
    for (name, part) in parts {
        let shape = fields.get(name).unwrap_or(&Shape::Text);
        value.insert(name.to_owned(), cell(part.trim(), shape, zone, language)?);
    }
    Ok(Value::Object(value))
}

/// `MDMA 180 mg`, or `caffeine not measured`.
fn found(text: &str) -> Vec<(&'static str, String)> {
    if let Some(what) = text.strip_suffix("not measured") {
        return vec![("what", what.trim().trim_end_matches(':').to_owned())];
    }
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let (amount, unit) = match words.as_slice() {
        [.., amount, unit] if is_number(amount) => ((*amount).to_owned(), Some((*unit).to_owned())),
        [.., amount] if is_number(amount) && words.len() > 1 => ((*amount).to_owned(), None),
        _ => return vec![("what", text.to_owned())],
    };
    words.truncate(words.len() - 1 - usize::from(unit.is_some()));
    let mut parts = vec![("what", words.join(" ").trim_end_matches(':').to_owned()), ("amount", amount)];
    parts.extend(unit.map(|unit| ("unit", unit)));
    parts
}
