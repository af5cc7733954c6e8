//! The words of content, in the reader's language or, marked, in English.

use std::collections::BTreeMap;

use super::chart::one;
use super::database::Database;
use super::edition::ENGLISH;
use super::error::Result;
use crate::domain::Text;
use crate::feed::Kind;

impl Database {
    /// The words of one field of a record in `lang`, else in English, else none.
    ///
    /// # Errors
    ///
    /// Only when not even the embedded edition answers.
    pub fn text(&self, lang: &str, kind: Kind, id: &str, field: &str) -> Result<Option<Text>> {
        self.read(|connection| {
            for tag in [lang, ENGLISH] {
                let fields: Option<BTreeMap<String, String>> =
                    one(connection, Kind::Words, &format!("{tag}.{}.{id}", kind.word()))?;
                if let Some(text) = fields.and_then(|mut fields| fields.remove(field)) {
                    return Ok(Some(Text { text, lang: tag.to_owned() }));
                }
            }
            Ok(None)
        })
    }
}
