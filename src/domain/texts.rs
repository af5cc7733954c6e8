//! A group's words, in the languages it speaks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Text;

/// The same words in one or more languages, by BCP 47 tag: `{"en":"…","de":"…"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
#[serde(try_from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Texts(BTreeMap<String, String>);

impl Texts {
    /// Longest text, in characters: more is no longer read on a phone.
    pub const MAX_CHARS: usize = 4_000;

    /// Checks that there is at least one language, that tags look like tags, and that no text is empty or too long.
    ///
    /// # Errors
    ///
    /// What is wrong, as a sentence for whoever edits it.
    pub fn new(texts: BTreeMap<String, String>) -> Result<Self, String> {
        if texts.is_empty() {
            return Err("a text needs at least one language".to_owned());
        }
        for (tag, text) in &texts {
            if !Self::is_tag(tag) {
                return Err(format!("{tag:?} is no language tag such as en or de"));
            }
            if text.trim().is_empty() || text.chars().count() > Self::MAX_CHARS {
                return Err(format!("the text in {tag} has 1 to {} characters", Self::MAX_CHARS));
            }
        }
        Ok(Self(texts))
    }

    /// Whether this looks like a BCP 47 tag. A language nobody knows is one too.
    #[must_use]
    pub fn is_tag(tag: &str) -> bool {
        let plain = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        plain && (2..=35).contains(&tag.len()) && tag.starts_with(|c: char| c.is_ascii_lowercase())
    }

    /// The words in the first of `wanted` there is, else in English, else in the first language by tag.
    #[must_use]
    pub fn in_one_of(&self, wanted: &[&str]) -> Text {
        let found = wanted.iter().chain(&["en"]).find_map(|tag| self.0.get_key_value(*tag));
        let (lang, text) = found.or_else(|| self.0.iter().next()).map_or(("", ""), |(lang, text)| (lang, text));
        Text::new(text, lang)
    }

    /// Each language and its words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }
}

impl TryFrom<BTreeMap<String, String>> for Texts {
    type Error = String;

    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, String> {
        Self::new(texts)
    }
}

impl From<Texts> for BTreeMap<String, String> {
    fn from(texts: Texts) -> Self {
        texts.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(of: &[(&str, &str)]) -> Result<Texts, String> {
        Texts::new(of.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_text_has_a_language_and_says_which() {
        assert!(texts(&[]).is_err());
        assert!(texts(&[("en", " ")]).is_err());
        assert!(texts(&[("../x", "words")]).is_err());
        let both = texts(&[("en", "tent"), ("de", "Zelt")]).unwrap();
        assert_eq!(both.in_one_of(&["de"]).text, "Zelt");
        assert_eq!(both.in_one_of(&["fr"]).lang, "en");
        assert_eq!(texts(&[("hu", "sátor")]).unwrap().in_one_of(&["fr"]).lang, "hu");
    }
}
