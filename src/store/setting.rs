//! What the reader may choose. What a value means is the screens' business, which take one they do not know for none.

/// A choice that is kept. Never a query, a substance that is taken, or a place nearer than a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The language of words on the screens.
    Language,
    /// Dark, light, high contrast, or red for the night.
    Theme,
    /// How large text is.
    TextSize,
    /// The screen to begin with.
    Start,
    /// Whether Mix and the chart are left out of the places.
    HidesMix,
    /// The country the reader is in, and when they said so: one value, so that neither is kept without the other.
    Country,
    /// Whether the first run is over.
    Welcomed,
    /// Which lessons of the training were read.
    Lessons,
    /// The best round of the quiz, and how many there were.
    Quiz,
    /// Which naloxone the reader carries, until when, and how many.
    Kit,
    /// Whether groups are asked for news through Tor only.
    Socks,
    /// What of groups' news is loaded unasked.
    Metered,
}

impl Setting {
    /// Each of them.
    pub const ALL: &[Self] = &[
        Self::Language,
        Self::Theme,
        Self::TextSize,
        Self::Start,
        Self::HidesMix,
        Self::Country,
        Self::Welcomed,
        Self::Lessons,
        Self::Quiz,
        Self::Kit,
        Self::Socks,
        Self::Metered,
    ];

    /// The name it is kept by. A released one never changes: what was chosen would be lost.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Theme => "theme",
            Self::TextSize => "text-size",
            Self::Start => "start",
            Self::HidesMix => "hides-mix",
            Self::Country => "country",
            Self::Welcomed => "welcomed",
            Self::Lessons => "lessons",
            Self::Quiz => "quiz",
            Self::Kit => "kit",
            Self::Socks => "socks",
            Self::Metered => "metered",
        }
    }
}
