//! A language as one file: what a page, where only English is inside, brings from its own host.

use serde::Deserialize;

use super::{Hash, Refusal, embedded};

/// The file of a language, as this binary knows it: whoever brings other bytes brings nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageFile {
    pub(super) tag: &'static str,
    pub(super) sha256: &'static str,
    pub(super) bytes: usize,
}

/// What it holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents {
    screens: String,
    words: String,
}

impl LanguageFile {
    /// The file of a language; none for English, which is always inside, and for one that nobody wrote.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        embedded::FILES.iter().find(|file| file.tag == tag).copied()
    }

    /// Every language file there is.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        embedded::FILES
    }

    /// Its language, as a BCP 47 tag.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// What it is called: its tag and the beginning of its SHA-256, such as `de-0123456789abcdef.json`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{}.json", self.tag, self.sha256.get(..16).unwrap_or(self.sha256))
    }

    /// Takes the language in: from now on the embedded edition speaks it, until the session ends. Gives the messages of
    /// its screens, as Fluent.
    ///
    /// # Errors
    ///
    /// `WrongLength` or `WrongHash` when these are other bytes than the file's, such as the page of a captive portal.
    pub fn take_in(&self, bytes: &[u8]) -> Result<String, Refusal> {
        if bytes.len() != self.bytes {
            return Err(Refusal::WrongLength);
        }
        if Hash::of(bytes).to_string() != self.sha256 {
            return Err(Refusal::WrongHash);
        }
        let Contents { screens, words } = serde_json::from_slice(bytes).map_err(|_| Refusal::Malformed)?;
        embedded::hold_words(self.tag, words);
        Ok(screens)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn written(file: &LanguageFile) -> Vec<u8> {
        fs::read(Path::new(env!("OUT_DIR")).join("lang").join(file.name())).unwrap()
    }

    #[test]
    fn every_language_but_english_is_a_file_of_its_own_that_the_binary_knows() {
        let tags: Vec<_> = LanguageFile::all().iter().map(LanguageFile::tag).collect();
        let mut all: Vec<_> = embedded::embedded_languages().into_iter().map(|state| state.tag).collect();
        all.retain(|tag| tag != "en");
        assert_eq!(tags, all);
        assert_eq!(fs::read_dir(Path::new(env!("OUT_DIR")).join("lang")).unwrap().count(), tags.len());
        for file in LanguageFile::all() {
            let screens = file.take_in(&written(file)).unwrap();
            assert!(screens.contains("\nhelp-title = ") && !screens.contains("\n#"), "{}", file.tag());
            assert!(embedded::words_of(file.tag()).unwrap().lines().count() > 100, "{}", file.tag());
        }
    }

    #[test]
    fn other_bytes_than_the_file_are_refused() {
        let file = LanguageFile::of("de").unwrap();
        let right = written(&file);
        let mut altered = right.clone();
        altered[right.len() / 2] ^= 1;
        assert_eq!(file.take_in(&altered), Err(Refusal::WrongHash));
        assert_eq!(file.take_in(&right[1..]), Err(Refusal::WrongLength));
        assert_eq!(file.take_in(b"<html>Log in</html>"), Err(Refusal::WrongLength));
        assert_eq!(LanguageFile::of("en"), None);
    }
}
