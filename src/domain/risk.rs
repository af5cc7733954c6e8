//! How grave a combination is, what it does, and how sure that is: three axes, never one word.

use serde::{Deserialize, Serialize};

/// How grave a combination is. The order is the order of worry: what nobody has rated worries more than a low rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    /// Lower risk. Never "safe".
    Low,
    /// Nobody has rated it. Never shown as low.
    Unknown,
    /// Careful.
    Caution,
    /// High risk.
    Unsafe,
    /// Can kill.
    Dangerous,
}

/// What one substance does to the other's effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Makes the other stronger.
    Increase,
    /// Both add up.
    Add,
    /// One hides the other. It does not mean less risk.
    Decrease,
    /// Unpredictable.
    Mixed,
    /// Nobody says.
    Unknown,
}

/// How sure a rating is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Two or more sources say the same.
    Agreed,
    /// One source.
    Single,
    /// Sources disagree; the more careful one is shown.
    Disputed,
    /// Judged from a class, a mechanism or by our own reading. It may warn; it never reassures.
    Inferred,
    /// Nobody has rated it.
    None,
}

macro_rules! words {
    ($type:ty: $($variant:ident = $word:literal),+ $(,)?) => {
        impl $type {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word that records, JSON and CSS know it by.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words!(Risk: Low = "low", Unknown = "unknown", Caution = "caution", Unsafe = "unsafe", Dangerous = "dangerous");
words!(Effect: Increase = "increase", Add = "add", Decrease = "decrease", Mixed = "mixed", Unknown = "unknown");
words!(Confidence: Agreed = "agreed", Single = "single", Disputed = "disputed", Inferred = "inferred", None = "none");

impl Risk {
    /// The steps between two levels, as a reader counts them: low, caution, unsafe, dangerous. Unknown is no step.
    #[must_use]
    pub fn steps_to(self, other: Self) -> u8 {
        let height = |risk| match risk {
            Self::Low | Self::Unknown => 0_u8,
            Self::Caution => 1,
            Self::Unsafe => 2,
            Self::Dangerous => 3,
        };
        height(self).abs_diff(height(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_worries_more_than_low_and_less_than_caution() {
        assert!(Risk::Low < Risk::Unknown && Risk::Unknown < Risk::Caution);
        assert!(Risk::Caution < Risk::Unsafe && Risk::Unsafe < Risk::Dangerous);
    }

    #[test]
    fn words_and_json_are_the_same() {
        for risk in Risk::ALL {
            assert_eq!(serde_json::to_string(risk).unwrap(), format!("{:?}", risk.word()));
        }
        assert!(serde_json::from_str::<Risk>("\"safe\"").is_err());
    }
}
