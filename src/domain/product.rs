//! Naloxone as it is handed out: what one dose is, how it is given, when the next may follow.

use serde::{Deserialize, Serialize};

use super::Id;

/// Seconds that may lie between two doses: every leaflet says two to three minutes, the widest guidance two to five
/// (safety.md 1).
pub const INTERVAL_S: std::ops::RangeInclusive<u32> = 120..=300;

/// A naloxone product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// What it is.
    pub form: Form,
    /// Naloxone in one dose, in mg, as decimal text; none where the pack must say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dose_mg: Option<String>,
    /// What is counted.
    pub unit: Unit,
    /// Where it goes.
    pub site: Site,
    /// Whether the next dose goes to the other side.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub other_side: bool,
    /// Seconds until it asks again: the low end of the leaflet's.
    pub interval_s: u32,
    /// How many doses one pack holds.
    pub doses_per_pack: u8,
    /// From which age the leaflet speaks, in years. It warns, and never blocks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<u8>,
    /// Whether we know it and leave the how to its own pack.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_pack: bool,
    /// Where it is known to be given out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Id>,
    /// How it is given; the last step is the giving itself.
    pub steps: Vec<ProductStep>,
    /// Who says so.
    pub sources: Vec<Id>,
}

/// One step of the giving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductStep {
    /// Its name within the product.
    pub id: Id,
    /// Which drawing shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawing: Option<String>,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A nasal spray for one use.
    Spray,
    /// A filled syringe.
    Syringe,
    /// An ampoule, and a syringe to draw it up.
    Ampoule,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// A whole spray.
    Spray,
    /// From one black line of a syringe to the next.
    Line,
    /// A whole ampoule.
    Ampoule,
}

/// Where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Site {
    /// One nostril.
    Nostril,
    /// The outer thigh.
    Thigh,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 3] = [Self::Spray, Self::Line, Self::Ampoule];

    /// The word that records and messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Spray => "spray",
            Self::Line => "line",
            Self::Ampoule => "ampoule",
        }
    }
}

impl Product {
    /// The record for a spray nobody knows.
    pub const ANY: &'static str = "any-spray";

    /// Which black line the dose after `given` others goes to, from 1; after the last one, the first of a new syringe.
    /// None where lines are not what is counted.
    #[must_use]
    pub fn line_after(&self, given: usize) -> Option<usize> {
        (self.unit == Unit::Line).then(|| given % usize::from(self.doses_per_pack.max(1)) + 1)
    }
}
