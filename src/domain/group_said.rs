//! What groups say of two rows: it stands beside core's own level, never in its place.
//!
//! Here: a rating with its group, as the store hands it in and as an answer tells it. Not here: what it does to a level
//! (`chart`), and which groups may rate at all (`feed`).

use chrono::NaiveDate;

use super::{FeedId, Id, Rating, Risk, Texts};

/// A rating, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedRating {
    /// The feed it came with.
    pub feed: FeedId,
    /// What the group calls itself.
    pub by: Texts,
    /// The id of its record.
    pub id: Id,
    /// What it says.
    pub rating: Rating,
}

impl FeedRating {
    /// How many ratings of one feed count. One signature must not paint the whole chart red.
    pub const PER_FEED: usize = 10;
}

/// What a group says of a pair, as it stands beside core's own level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSaid {
    /// The feed it came with.
    pub feed: FeedId,
    /// What the group calls itself.
    pub by: Texts,
    /// How grave.
    pub risk: Risk,
    /// Why: core's mechanism of that name, where there is one.
    pub mechanism: Id,
    /// Where that can be read: an address of the web.
    pub source: String,
    /// When the group said so.
    pub on: NaiveDate,
    /// Whether it was said of a relative, not of these two.
    pub carried: bool,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A rating by `Group <letter>`, whose feed is that letter 32 times and whose reason is `why-<letter>`.
    pub(crate) fn says(letter: char, record: &str, (a, b): (&str, &str), risk: Risk, on: NaiveDate) -> FeedRating {
        let id = |text: &str| Id::new(text).unwrap();
        FeedRating {
            feed: FeedId::new(letter.to_string().repeat(FeedId::LEN)).unwrap(),
            by: Texts::new([("en".to_owned(), format!("Group {letter}"))].into()).unwrap(),
            id: id(record),
            rating: Rating {
                a: id(a),
                b: id(b),
                risk,
                mechanism: id(&format!("why-{letter}")),
                source: format!("https://{letter}.example/"),
                on,
            },
        }
    }
}
