//! What kind of substance something is, and what it does in the body that rules ask about.

use serde::{Deserialize, Serialize};

/// The family a reader would look for it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Slows the body and the mind down.
    Depressant,
    /// Acts as morphine does.
    Opioid,
    /// Wakes and drives.
    Stimulant,
    /// Opens towards others, as MDMA does.
    Empathogen,
    /// Changes perception, as LSD does.
    Psychedelic,
    /// Takes away the sense of the body, as ketamine does.
    Dissociative,
    /// Confuses, as scopolamine does.
    Deliriant,
    /// Acts as cannabis does.
    Cannabinoid,
    /// Treats depression. No depressant.
    Antidepressant,
    /// Evens out moods, as lithium does.
    MoodStabiliser,
    /// Treats psychosis.
    Antipsychotic,
    /// Any other medicine.
    Medicine,
    /// Taken to think better.
    Nootropic,
    /// None of these.
    Other,
}

impl Class {
    /// The word that records and messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Depressant => "depressant",
            Self::Opioid => "opioid",
            Self::Stimulant => "stimulant",
            Self::Empathogen => "empathogen",
            Self::Psychedelic => "psychedelic",
            Self::Dissociative => "dissociative",
            Self::Deliriant => "deliriant",
            Self::Cannabinoid => "cannabinoid",
            Self::Antidepressant => "antidepressant",
            Self::MoodStabiliser => "mood-stabiliser",
            Self::Antipsychotic => "antipsychotic",
            Self::Medicine => "medicine",
            Self::Nootropic => "nootropic",
            Self::Other => "other",
        }
    }
}

/// What a row does in the body, as far as the rules above pairs ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Slows the brain and breathing; not an opioid.
    Depressant,
    /// Slows breathing by the opioid receptor.
    Opioid,
    /// Raises pulse, pressure and wakefulness.
    Stimulant,
    /// Raises serotonin in any way.
    Serotonergic,
    /// Releases serotonin or blocks its reuptake.
    SerotoninReleaser,
    /// Blocks monoamine oxidase.
    MaoInhibitor,
    /// Lengthens the heart's QT interval.
    Qt,
    /// Blocks the enzymes that clear other substances (ritonavir, cobicistat).
    Booster,
    /// Widens vessels as a nitrite (poppers).
    Nitrite,
    /// Widens vessels as a PDE5 inhibitor.
    Pde5,
    /// Taken for pleasure, for the rule on HIV boosters.
    Recreational,
}
