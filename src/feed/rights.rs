//! What a feed may say, decided on the phone and not by the feed. What it may not is kept, and shown to nobody.

use super::Kind;

/// What a feed is to this reader, just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The reader scanned it; nobody vouches for it.
    Unlisted,
    /// A directory that the reader follows vouches for it.
    Listed,
    /// A directory.
    Directory,
    /// The chart, the guides, the words of safety.
    Core,
}

impl Standing {
    /// The word that JSON and messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unlisted => "unlisted",
            Self::Listed => "listed",
            Self::Directory => "directory",
            Self::Core => "core",
        }
    }

    /// Whether records of this kind count when they come from such a feed (feed-format 2.4).
    #[must_use]
    pub const fn may(self, kind: Kind) -> bool {
        match kind {
            // Core has a directory of groups, as a paper of 2017 names them.
            Kind::Group => matches!(self, Self::Core | Self::Unlisted | Self::Listed),
            Kind::Stall | Kind::Gathering | Kind::Meeting | Kind::Alert | Kind::Note => {
                matches!(self, Self::Unlisted | Self::Listed)
            }
            Kind::Rating => matches!(self, Self::Listed),
            Kind::Listing | Kind::Moved => matches!(self, Self::Directory),
            Kind::Substance
            | Kind::Row
            | Kind::Combination
            | Kind::Mechanism
            | Kind::Rule
            | Kind::Number
            | Kind::Guide
            | Kind::Protocol
            | Kind::Product
            | Kind::Card
            | Kind::Lesson
            | Kind::Question
            | Kind::Source
            | Kind::Words => matches!(self, Self::Core),
        }
    }

    /// Whether its alerts may call for attention by themselves.
    #[must_use]
    pub const fn may_notify(self) -> bool {
        matches!(self, Self::Listed)
    }
}
