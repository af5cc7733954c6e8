//! What is wrong with a record, and the checks that several kinds share.

use std::fmt;

use super::{Id, Texts};

/// Why a record that reads well is not one, for whoever edits it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The field it stands in.
    pub field: &'static str,
    /// What is wrong there, in words for a volunteer.
    pub why: String,
}

/// Words of an open list: the field they stand in, the words this version knows, the words that stand there.
pub type OpenWords<'a> = (&'static str, &'static [&'static str], &'a [Id]);

/// A record whose fields must fit each other.
pub trait Check {
    /// Whether the fields, each good by itself, make a record.
    ///
    /// # Errors
    ///
    /// The first field that does not, and why.
    fn check(&self) -> Result<(), Wrong>;

    /// What stands in its open lists. A word nobody knows is kept, because a later version may know it.
    fn open_words(&self) -> Vec<OpenWords<'_>> {
        Vec::new()
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.why)
    }
}

impl std::error::Error for Wrong {}

/// `why` as what is wrong with `field`, unless `holds`.
pub(super) fn ensure(holds: bool, field: &'static str, why: &str) -> Result<(), Wrong> {
    if holds { Ok(()) } else { Err(Wrong { field, why: why.to_owned() }) }
}

/// A line of text: neither empty nor longer than `most` characters.
pub(super) fn line(field: &'static str, text: &str, most: usize) -> Result<(), Wrong> {
    let fits = !text.trim().is_empty() && text.chars().count() <= most && !text.contains('\n');
    if fits { Ok(()) } else { Err(Wrong { field, why: format!("this is one line of 1 to {most} characters") }) }
}

/// The longest name of anything, in characters: two lines of a phone's title.
const NAME: usize = 120;

/// A name, in each of its languages.
pub(super) fn name(field: &'static str, name: &Texts) -> Result<(), Wrong> {
    name.iter().try_for_each(|(_, text)| line(field, text, NAME))
}

/// ISO 3166-1 alpha-2, in lower case.
pub(super) fn country(country: &Id) -> Result<(), Wrong> {
    let text = country.as_str();
    let fits = text.len() == 2 && text.chars().all(|c| c.is_ascii_lowercase());
    ensure(fits, "country", "a country is two lower-case letters, such as de")
}

/// BCP 47 tags.
pub(super) fn languages(tags: &[String]) -> Result<(), Wrong> {
    let fits = tags.iter().all(|tag| Texts::is_tag(tag));
    ensure(fits, "languages", "a language is a tag such as en, de or pt-BR")
}
