//! In which order a country's guidance goes, and how it breathes for somebody: data, because guidance differs.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Breathing, Id, Part, Product};

/// The protocol of a country. The record's id is the country (ISO 3166-1 alpha-2, lower case), or `default`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    /// What comes first, and then; each part once.
    pub order: Vec<Part>,
    /// What is done for somebody who does not breathe, or only gasps.
    pub not_breathing: Care,
    /// Pushes in a row, in the middle of the chest.
    pub push: u8,
    /// Breaths after them.
    pub breaths: u8,
    /// Pushes a minute.
    pub per_min: u8,
    /// Seconds from one breath to the next, for somebody who breathes slowly.
    pub every_s: u8,
    /// Seconds until it asks again how they breathe, while no naloxone was given.
    pub recheck_s: u32,
    /// Seconds until it asks again after naloxone, where that is not the product's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval_s: Option<u32>,
    /// The naloxone that stands first.
    pub product: Id,
    /// Who says what the law is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_source: Option<Id>,
    /// When that was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law_on: Option<NaiveDate>,
    /// Who says so.
    pub sources: Vec<Id>,
}

/// What is done for the breathing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Care {
    /// Pushes and breaths in turn.
    Cpr,
    /// Pushes without stopping.
    Compressions,
    /// One breath every few seconds.
    Breaths,
}

impl Care {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Cpr, Self::Compressions, Self::Breaths];

    /// The word that records and messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cpr => "cpr",
            Self::Compressions => "compressions",
            Self::Breaths => "breaths",
        }
    }
}

impl Protocol {
    /// The record for every country that has none of its own.
    pub const DEFAULT: &'static str = "default";

    /// What is done for somebody who breathes so. Not known counts as not breathing.
    #[must_use]
    pub const fn care(&self, breathing: Option<Breathing>) -> Care {
        match breathing {
            None | Some(Breathing::Not) => self.not_breathing,
            Some(Breathing::Slow | Breathing::Normal) => Care::Breaths,
        }
    }

    /// Seconds from a dose of `product` to the question whether they breathe normally now.
    #[must_use]
    pub fn interval_s(&self, product: &Product) -> u32 {
        self.interval_s.unwrap_or(product.interval_s)
    }
}
