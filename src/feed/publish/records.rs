//! Typed content → record lines.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::domain::{Id, Pair};
use crate::feed::record::{Kind, LanguageState, Order, Record};

use super::content::Content;
use super::words::{Fields, Words};

/// An edition ready to be embedded, signed or adopted.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Where it stands.
    pub order: Order,
    /// The day it was made.
    pub made: chrono::NaiveDate,
    /// The records that are the same in every language, one JSON line each.
    pub facts: String,
    /// The words, by language.
    pub words: BTreeMap<String, String>,
    /// How complete each language is.
    pub languages: Vec<LanguageState>,
    /// SHA-256 over every line.
    pub digest: String,
}

/// The value of a `words` record.
#[derive(Serialize)]
struct WordsValue<'a> {
    #[serde(flatten)]
    fields: &'a Fields,
    /// Hash of the English it was made from; absent on the English itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    made_from: Option<String>,
}

/// Makes the record lines of `content`, in a fixed order.
///
/// # Errors
///
/// Only when a value cannot be written as JSON, which no content can bring about.
pub fn compile(content: &Content) -> Result<Compiled, serde_json::Error> {
    let mut facts = String::new();
    each(&mut facts, Kind::Source, &content.sources)?;
    each(&mut facts, Kind::Row, &content.rows)?;
    each(&mut facts, Kind::Substance, &content.substances)?;
    each(&mut facts, Kind::Mechanism, &content.mechanisms)?;
    each(&mut facts, Kind::Rule, &content.rules)?;
    each(&mut facts, Kind::Number, &content.numbers)?;
    each(&mut facts, Kind::Guide, &content.guides)?;
    each(&mut facts, Kind::Protocol, &content.protocols)?;
    each(&mut facts, Kind::Product, &content.products)?;
    each(&mut facts, Kind::Card, &content.cards)?;
    each(&mut facts, Kind::Lesson, &content.lessons)?;
    each(&mut facts, Kind::Question, &content.questions)?;
    each(&mut facts, Kind::Group, &content.groups)?;
    for one in &content.combinations {
        line(&mut facts, Kind::Combination, &Pair::new(one.a.clone(), one.b.clone()).record_id(), one)?;
    }
    let english = content.words.get("en");
    let mut words = BTreeMap::new();
    for (tag, theirs) in &content.words {
        words.insert(tag.clone(), word_lines(tag, theirs, english)?);
    }
    let mut digest = Sha256::new();
    digest.update(&facts);
    words.values().for_each(|lines| digest.update(lines));
    Ok(Compiled {
        order: content.order,
        made: content.made,
        facts,
        words,
        languages: content.languages.clone(),
        digest: hex(&digest.finalize()),
    })
}

fn each<V: Serialize>(lines: &mut String, kind: Kind, values: &BTreeMap<Id, V>) -> Result<(), serde_json::Error> {
    values.iter().try_for_each(|(id, value)| line(lines, kind, id.as_str(), value))
}

fn line<V: Serialize>(lines: &mut String, kind: Kind, id: &str, value: &V) -> Result<(), serde_json::Error> {
    let record = Record { k: kind.word().to_owned(), id: id.to_owned(), v: value };
    lines.push_str(&serde_json::to_string(&record)?);
    lines.push('\n');
    Ok(())
}

fn word_lines(tag: &str, theirs: &Words, english: Option<&Words>) -> Result<String, serde_json::Error> {
    let mut lines = String::new();
    for (key, fields) in theirs {
        let made_from = english.filter(|_| tag != "en").and_then(|english| english.get(key)).map(|fields| {
            let joined: Vec<String> = fields.iter().map(|(field, text)| format!("{field}\t{text}\n")).collect();
            hex(&Sha256::digest(joined.concat()))
        });
        let (kind, id) = key;
        line(&mut lines, Kind::Words, &format!("{tag}.{kind}.{id}"), &WordsValue { fields, made_from })?;
    }
    Ok(lines)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // writing to a String cannot fail
        text
    })
}
