//! A peer service at a place.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::vocabulary::{access, offer};
use super::wrong::{country, ensure, languages, line, name};
use super::zone::time;
use super::{Check, Contact, Id, Location, OpenWords, Reference, Texts, Wrong, Zone};

/// A peer service at a place, at a gathering or standing on its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Stall {
    /// What stands over the tent.
    pub name: Texts,
    /// Who stands there.
    pub group: Reference,
    /// The gathering it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gathering: Option<Reference>,
    /// Where it is.
    pub place: Location,
    /// In which country: ISO 3166-1 alpha-2 in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Id>,
    /// When it is open, week by week, as OpenStreetMap writes it; or else [shifts](Self::shifts).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// When it is open, each time by itself; or else [hours](Self::hours).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shifts: Vec<Shift>,
    /// Whose clock its hours stand on.
    pub zone: Zone,
    /// What is to be had, from [`offer::ALL`] or later words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Id>,
    /// The languages spoken there, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// How one gets in, from [`access::ALL`] or later words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Id>,
    /// How it is reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// What else one should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Texts>,
    /// When somebody last made sure that all this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<NaiveDate>,
}

/// A time of being open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Shift {
    /// From when.
    #[serde(deserialize_with = "time")]
    pub from: DateTime<FixedOffset>,
    /// Until when.
    #[serde(deserialize_with = "time")]
    pub to: DateTime<FixedOffset>,
}

impl Check for Stall {
    fn check(&self) -> Result<(), Wrong> {
        name("name", &self.name)?;
        ensure(self.group.can_be("group"), "group", "this is no group")?;
        let gathering = self.gathering.as_ref();
        ensure(gathering.is_none_or(|it| it.can_be("gathering")), "gathering", "this is no gathering")?;
        self.place.check("place")?;
        self.country.iter().try_for_each(country)?;
        let either = self.hours.is_some() == self.shifts.is_empty();
        ensure(either, "hours", "a stall has hours or shifts, one of the two")?;
        self.hours.iter().try_for_each(|hours| line("hours", hours, 400))?;
        let forward = self.shifts.iter().all(|shift| shift.to >= shift.from);
        ensure(forward, "shifts", "a shift ends before it begins")?;
        self.contacts.iter().try_for_each(|contact| contact.check("contacts"))?;
        languages(&self.languages)
    }

    fn open_words(&self) -> Vec<OpenWords<'_>> {
        vec![("offers", offer::ALL, &self.offers), ("access", access::ALL, &self.access)]
    }
}
