//! A group of peers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::checked_text::closed_list;
use super::vocabulary::{activity, category};
use super::wrong::{country, languages, name};
use super::{Check, Contact, Id, Location, OpenWords, Texts, Url, Wrong};

/// A group of peers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Group {
    /// What it calls itself.
    pub name: Texts,
    /// What sort of group it is, from [`category::ALL`] or later words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Id>,
    /// What it does, from [`activity::ALL`] or later words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id>,
    /// Where it works: ISO 3166-1 alpha-2 in lower case, or [`Group::EUROPE`] or [`Group::INTERNATIONAL`].
    pub country: Id,
    /// Where it is found, when it has a door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Location>,
    /// Where it is found, in words, when nobody knows the coordinates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Texts>,
    /// What it works towards, where somebody said so. Neither stands above the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approach: Option<Approach>,
    /// How it is reached, the best way first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// The languages it speaks, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Its site. Nobody can tap it unless somebody [checked](Self::checked) it: lapsed names are bought by others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Url>,
    /// What it says of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Texts>,
    /// When somebody last made sure that all this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<NaiveDate>,
    /// The year that all this was written down in, where nobody has checked it since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<u16>,
    /// Who wrote it down, where it does not speak for itself: ids of core's sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

impl Group {
    /// It works in several countries of Europe.
    pub const EUROPE: &str = "europe";
    /// It works wherever it is asked.
    pub const INTERNATIONAL: &str = "international";

    /// Whether its links may be tapped: only once a person made sure that they still lead there.
    #[must_use]
    pub const fn is_checked(&self) -> bool {
        self.checked.is_some()
    }
}

closed_list!(
    /// What a group works towards.
    Approach {
        /// A life without drugs.
        Abstinence = "abstinence",
        /// Less harm, with drugs or without.
        HarmReduction = "harm-reduction",
        /// Either, as each person wants.
        Both = "both",
    }
);

impl Check for Group {
    fn check(&self) -> Result<(), Wrong> {
        name("name", &self.name)?;
        let is_wide = [Self::EUROPE, Self::INTERNATIONAL].contains(&self.country.as_str());
        if !is_wide {
            country(&self.country)?;
        }
        self.place.iter().try_for_each(|place| place.check("place"))?;
        self.contacts.iter().try_for_each(|contact| contact.check("contacts"))?;
        languages(&self.languages)
    }

    fn open_words(&self) -> Vec<OpenWords<'_>> {
        vec![("categories", category::ALL, &self.categories), ("activities", activity::ALL, &self.activities)]
    }
}
