//! Something that happens somewhere for some days.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};

use super::checked_text::closed_list;
use super::wrong::{country, ensure, line, name};
use super::zone::time;
use super::{Check, Contact, Id, Location, Reference, Texts, Url, Wrong, Zone};

/// A festival, a party, a training.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Gathering {
    /// What it is called.
    pub name: Texts,
    /// What it is.
    pub kind: GatheringKind,
    /// When it begins; of several times, the first.
    #[serde(deserialize_with = "time")]
    pub starts: DateTime<FixedOffset>,
    /// When it ends, at most [`Gathering::MAX_DAYS`] later; of several times, the first.
    #[serde(deserialize_with = "time")]
    pub ends: DateTime<FixedOffset>,
    /// Whose clock these times stand on.
    pub zone: Zone,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Location>,
    /// Where it is, in words, when nobody knows the coordinates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Texts>,
    /// In which country: ISO 3166-1 alpha-2 in lower case.
    pub country: Id,
    /// Whether it happens.
    pub status: Status,
    /// Who holds it, when that is a group of peers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Reference>,
    /// Its site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<Url>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Texts>,
    /// Its plan: a GeoJSON `FeatureCollection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<serde_json::Value>,
    /// Who is called on the site when somebody needs help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical_contact: Option<Contact>,
    /// By which rule it happens again (RFC 5545), for whoever edits it; phones read the times below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rrule: Option<String>,
    /// Every time it happens, the first one too; none when it happens once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(publisher, schemars(length(max = 732)))]
    pub occurrences: Vec<Occurrence>,
}

/// One time of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Occurrence {
    /// When it begins.
    #[serde(deserialize_with = "time")]
    pub starts: DateTime<FixedOffset>,
    /// When it ends.
    #[serde(deserialize_with = "time")]
    pub ends: DateTime<FixedOffset>,
}

closed_list!(
    /// What a gathering is.
    GatheringKind {
        /// Days of music, mostly outdoors.
        Festival = "festival",
        /// A night.
        Party = "party",
        /// Something is learnt.
        Training = "training",
        /// Something is asked for, in public.
        Advocacy = "advocacy",
        /// None of these.
        Other = "other",
    }
);

closed_list!(
    /// Whether a gathering happens.
    Status {
        /// As it says.
        On = "on",
        /// At another time or place than was said; the record has the new ones.
        Moved = "moved",
        /// Not at all.
        Cancelled = "cancelled",
    }
);

impl Gathering {
    /// How long a gathering lasts at most, in days.
    pub const MAX_DAYS: i64 = 366;
    /// How many times it may happen: once a day for two years.
    pub const MAX_OCCURRENCES: usize = 732;

    /// Every time it happens: once from its start to its end, or each of its occurrences.
    pub fn times(&self) -> impl Iterator<Item = Occurrence> {
        let once = self.occurrences.is_empty().then_some(Occurrence { starts: self.starts, ends: self.ends });
        once.into_iter().chain(self.occurrences.iter().copied())
    }
}

impl Check for Gathering {
    fn check(&self) -> Result<(), Wrong> {
        name("name", &self.name)?;
        for (field, time) in [("ends", Occurrence { starts: self.starts, ends: self.ends })]
            .into_iter()
            .chain(self.occurrences.iter().map(|time| ("occurrences", *time)))
        {
            let length = time.ends - time.starts;
            ensure(length >= TimeDelta::zero(), field, "it ends before it begins")?;
            ensure(length <= TimeDelta::days(Self::MAX_DAYS), field, "a gathering lasts at most 366 days")?;
        }
        let few = self.occurrences.len() <= Self::MAX_OCCURRENCES;
        ensure(few, "occurrences", "a gathering happens at most 732 times: leave out what is far ahead")?;
        let told = self.rrule.is_none() || !self.occurrences.is_empty();
        ensure(told, "rrule", "a rule needs its occurrences beside it: phones read no rules")?;
        self.rrule.iter().try_for_each(|rule| line("rrule", rule, 500))?;
        let somewhere = self.place.is_some() || self.address.is_some() || self.link.is_some();
        ensure(somewhere, "place", "it needs a place, an address or a link")?;
        self.place.iter().try_for_each(|place| place.check("place"))?;
        country(&self.country)?;
        ensure(self.group.as_ref().is_none_or(|it| it.can_be("group")), "group", "this is no group")?;
        let is_plan = |plan: &serde_json::Value| {
            let kind = plan.get("type").and_then(serde_json::Value::as_str);
            kind == Some("FeatureCollection") && plan.get("features").is_some_and(serde_json::Value::is_array)
        };
        ensure(self.plan.as_ref().is_none_or(is_plan), "plan", "a plan is a GeoJSON FeatureCollection")?;
        self.medical_contact.iter().try_for_each(|contact| contact.check("medical_contact"))
    }
}
