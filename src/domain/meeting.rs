//! What happens every week.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::vocabulary::format;
use super::wrong::{country, ensure, languages, name};
use super::{Check, Id, Location, OpenWords, Reference, Texts, Url, Wrong, Zone};

/// A meeting that happens every week at the same time. It is never written out day by day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Meeting {
    /// What it is called.
    pub name: Texts,
    /// Who holds it.
    pub group: Reference,
    /// The day: 1 is Monday, 7 is Sunday (ISO 8601).
    #[cfg_attr(publisher, schemars(range(min = 1, max = 7)))]
    pub weekday: u8,
    /// When it begins, in minutes since local midnight, 0 to 1439.
    #[cfg_attr(publisher, schemars(range(min = 0, max = 1439)))]
    pub start: u16,
    /// How long it lasts, in minutes, 1 to 1440.
    #[cfg_attr(publisher, schemars(range(min = 1, max = 1440)))]
    pub length_min: u16,
    /// Whose clock that is.
    pub zone: Zone,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Location>,
    /// Where it is, in words, when nobody knows the coordinates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Texts>,
    /// Where one joins from afar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<Online>,
    /// In which country: ISO 3166-1 alpha-2 in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Id>,
    /// The languages spoken, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// How it goes, from [`format::ALL`] or later words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub format: Vec<Id>,
    /// What else one should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Texts>,
    /// When somebody last made sure that all this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<NaiveDate>,
}

/// Where one joins a meeting from afar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Online {
    /// Its address.
    pub url: Url,
}

impl Check for Meeting {
    fn check(&self) -> Result<(), Wrong> {
        name("name", &self.name)?;
        ensure(self.group.can_be("group"), "group", "this is no group")?;
        ensure((1..=7).contains(&self.weekday), "weekday", "a weekday is 1 (Monday) to 7 (Sunday)")?;
        ensure(self.start <= 1439, "start", "a meeting begins at a minute of the day, 0 to 1439")?;
        ensure((1..=1440).contains(&self.length_min), "length_min", "a meeting lasts 1 to 1440 minutes")?;
        let somewhere = self.place.is_some() || self.address.is_some() || self.online.is_some();
        ensure(somewhere, "place", "it needs a place, an address or an online address")?;
        self.place.iter().try_for_each(|place| place.check("place"))?;
        self.country.iter().try_for_each(country)?;
        languages(&self.languages)
    }

    fn open_words(&self) -> Vec<OpenWords<'_>> {
        vec![("format", format::ALL, &self.format)]
    }
}
