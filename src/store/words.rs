//! The words of content, in the reader's language or, marked, in English.

use std::collections::BTreeMap;

use super::chart::one;
use super::database::Database;
use super::edition::ENGLISH;
use super::error::Result;
use crate::domain::Text;
use crate::feed::{Kind, needs_english};

impl Database {
    /// The words of one field of a record in `lang`, with English beneath where they need it; else in English, else none.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn text(&self, lang: &str, kind: Kind, id: &str, field: &str) -> Result<Option<Text>> {
        self.read(|connection| {
            let text_in = |tag: &str| -> Result<Option<Text>> {
                let fields: Option<BTreeMap<String, String>> =
                    one(connection, Kind::Words, &format!("{tag}.{}.{id}", kind.word()))?;
                Ok(fields.and_then(|mut fields| fields.remove(field)).map(|text| Text::new(text, tag)))
            };
            match text_in(lang)? {
                Some(text) if needs_english(lang, kind, field) => Ok(Some(text.above(text_in(ENGLISH)?))),
                Some(text) => Ok(Some(text)),
                None => text_in(ENGLISH),
            }
        })
    }
}
