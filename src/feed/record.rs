//! One line of a pack, and what is said of the pack itself.

use serde::{Deserialize, Serialize};

/// The kinds of record this version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A substance and its names.
    Substance,
    /// A row of the chart.
    Row,
    /// A rated pair.
    Combination,
    /// A reason.
    Mechanism,
    /// A rule above pairs.
    Rule,
    /// A country's emergency number.
    Number,
    /// What to do, step by step.
    Guide,
    /// In which order a country's guidance goes.
    Protocol,
    /// Naloxone as it is handed out.
    Product,
    /// Safer use on one card.
    Card,
    /// What a training teaches.
    Lesson,
    /// What a training asks.
    Question,
    /// Somebody who says so.
    Source,
    /// The words of a record in one language.
    Words,
    /// A group of peers.
    Group,
    /// A peer service at a place.
    Stall,
    /// Something that happens somewhere for some days.
    Gathering,
    /// What happens every week.
    Meeting,
    /// A warning of something that was tested or reported.
    Alert,
    /// A pair that a group rates graver than core does.
    Rating,
    /// News.
    Note,
    /// A group that a directory vouches for.
    Listing,
    /// A group that goes by another key now.
    Moved,
}

impl Kind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::Substance,
        Self::Row,
        Self::Combination,
        Self::Mechanism,
        Self::Rule,
        Self::Number,
        Self::Guide,
        Self::Protocol,
        Self::Product,
        Self::Card,
        Self::Lesson,
        Self::Question,
        Self::Source,
        Self::Words,
        Self::Group,
        Self::Stall,
        Self::Gathering,
        Self::Meeting,
        Self::Alert,
        Self::Rating,
        Self::Note,
        Self::Listing,
        Self::Moved,
    ];

    /// The kind of this word; none for one that a later version may know.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }

    /// The word that records know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Substance => "substance",
            Self::Row => "row",
            Self::Combination => "combination",
            Self::Mechanism => "mechanism",
            Self::Rule => "rule",
            Self::Number => "number",
            Self::Guide => "guide",
            Self::Protocol => "protocol",
            Self::Product => "product",
            Self::Card => "card",
            Self::Lesson => "lesson",
            Self::Question => "question",
            Self::Source => "source",
            Self::Words => "words",
            Self::Group => "group",
            Self::Stall => "stall",
            Self::Gathering => "gathering",
            Self::Meeting => "meeting",
            Self::Alert => "alert",
            Self::Rating => "rating",
            Self::Note => "note",
            Self::Listing => "listing",
            Self::Moved => "moved",
        }
    }
}

/// Where an edition stands among the editions of its feed. Never a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Order {
    /// Raised when keys change.
    pub epoch: u32,
    /// Raised with every edition.
    pub seq: u64,
}

/// One record: its kind, its id, its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record<V = serde_json::Value> {
    /// The kind.
    pub k: String,
    /// The id, unique within feed and kind.
    pub id: String,
    /// The value; its shape depends on the kind.
    pub v: V,
}

/// How complete a language is, and who reviewed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageState {
    /// BCP 47 tag.
    pub tag: String,
    /// Messages that English has, of the screens and of the content.
    pub messages: usize,
    /// Of these, how many this language has in words of its own.
    pub translated: usize,
    /// `none` until a named native reader has reviewed it.
    pub review: String,
}

impl LanguageState {
    /// How much of it there is, in whole percent, never rounded up to a whole.
    #[must_use]
    pub fn percent(&self) -> usize {
        100 * self.translated / self.messages.max(1)
    }
}
