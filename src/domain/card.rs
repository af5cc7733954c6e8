//! Safer use on one card, and what a training teaches and asks. Their words carry everything; no doses stand anywhere.

use serde::{Deserialize, Serialize};

use super::{Class, Id, Review, Substance};

/// A safer-use card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Where it stands among the others, from 0: the most needed first.
    pub place: u8,
    /// The classes it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<Class>,
    /// The rows it concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Id>,
    /// The substances it concerns beside those.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub substances: Vec<Id>,
    /// Who reviewed it; empty means nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub review: Vec<Review>,
    /// Who says so.
    pub sources: Vec<Id>,
}

/// A lesson of the training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// Where it stands among the others, from 0.
    pub place: u8,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// A question of the quiz.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Where it stands among the others, from 0.
    pub place: u8,
    /// The lesson that answers it.
    pub lesson: Id,
    /// The right answer, as its words are named.
    pub right: Answer,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
}

/// One of a question's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
}

impl Answer {
    /// Every answer, as they stand.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// The field of its words.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }
}

impl Card {
    /// Whether it concerns this substance.
    #[must_use]
    pub fn concerns(&self, id: &Id, substance: &Substance) -> bool {
        self.substances.contains(id)
            || self.classes.contains(&substance.class)
            || substance.all_rows().any(|row| self.rows.contains(row))
    }
}
