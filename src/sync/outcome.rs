//! What came of asking for a feed, and how far it is meanwhile.

use chrono::{DateTime, Utc};

use super::Trouble;
use crate::feed::{Order, Refusal};
use crate::store::ErrorKind;

/// What came of asking for one feed. Whatever it is, what was held is there, or something newer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What is held is the latest.
    UpToDate,
    /// There is a newer edition now.
    Changed {
        /// What was held before; none the first time.
        from: Option<Order>,
        /// What is held now.
        to: Order,
    },
    /// Nobody was asked: it is too early, or every host is to be left alone.
    Later {
        /// Until then.
        until: DateTime<Utc>,
    },
    /// Nobody was asked: the reader saves data, and has not pressed the button.
    ByHandOnly,
    /// Nobody was asked: another window, or the tool, is asking just now.
    Busy,
    /// There is a newer edition, but it is large where bytes cost: the reader is to agree first.
    LargeDownload {
        /// What is still to come.
        bytes: u64,
    },
    /// There is a newer edition, but no room for it.
    NoRoom {
        /// What must be free to take it in.
        bytes: u64,
    },
    /// Nothing came that is a feed: no network, a captive portal, hosts that fail.
    Trouble(Trouble),
    /// What came was not believed.
    Refused(Refusal),
    /// This device could not read or keep it.
    Failed(ErrorKind),
}

impl Outcome {
    /// The words of those that are neither a trouble nor a refusal, nor the store's.
    pub const WORDS: &[&str] =
        &["up-to-date", "changed", "later", "by-hand-only", "busy", "large-download", "no-room", "store-failed"];

    /// The word that JSON, messages and the database know it by: of a trouble or a refusal, its own.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::UpToDate => "up-to-date",
            Self::Changed { .. } => "changed",
            Self::Later { .. } => "later",
            Self::ByHandOnly => "by-hand-only",
            Self::Busy => "busy",
            Self::LargeDownload { .. } => "large-download",
            Self::NoRoom { .. } => "no-room",
            Self::Trouble(trouble) => trouble.word(),
            Self::Refused(refusal) => refusal.word(),
            Self::Failed(_) => "store-failed",
        }
    }

    /// What else is to be said: a number of bytes, an HTTP status, the store's word.
    #[must_use]
    pub fn detail(self) -> Option<String> {
        match self {
            Self::LargeDownload { bytes } | Self::NoRoom { bytes } => Some(bytes.to_string()),
            Self::Trouble(Trouble::Status { code, .. }) => Some(code.to_string()),
            Self::Later { until } => Some(until.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
            Self::Failed(kind) => Some(kind.word().to_owned()),
            _ => None,
        }
    }

    /// Whether somebody was asked.
    #[must_use]
    pub const fn was_asked(self) -> bool {
        !matches!(self, Self::Later { .. } | Self::ByHandOnly | Self::Busy)
    }

    /// Whether a feed of which this word is all that is known rests before it is asked for again. Where nothing came, only
    /// hosts rest; where bytes cost, a download that was too large for that does.
    pub(super) fn rests(word: &str, bytes_cost: bool) -> bool {
        let refused = Refusal::ALL.iter().any(|refusal| refusal.word() == word && *refusal != Refusal::NotAFeed);
        match word {
            // What the device has no room for it gets when the reader has made some, and presses.
            "up-to-date" | "changed" | "no-room" | "disk" | "beyond-page" => true,
            "large-download" => bytes_cost,
            _ => refused,
        }
    }
}

/// How far a feed is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A host is asked whether there is anything new.
    Checking,
    /// A pack is coming.
    Downloading {
        /// Bytes that are here.
        done: u64,
        /// Bytes there are.
        total: u64,
    },
    /// It is checked and taken in.
    Keeping,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_outcomes_share_a_word() {
        let words: Vec<&str> = Outcome::WORDS
            .iter()
            .copied()
            .chain(Trouble::ALL.iter().map(|trouble| trouble.word()))
            .chain(Refusal::ALL.iter().map(|refusal| refusal.word()))
            .collect();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
    }

    #[test]
    fn a_feed_rests_when_something_was_learnt_of_it() {
        assert!(Outcome::rests("up-to-date", false) && Outcome::rests("changed", false));
        assert!(Outcome::rests("bad-signature", false));
        assert!(Outcome::rests("beyond-page", false), "a page would ask every minute");
        assert!(!Outcome::rests("not-a-feed", false), "a captive portal ends as soon as somebody logs in");
        assert!(!Outcome::rests("timeout", false));
        assert!(Outcome::rests("no-room", false) && Outcome::rests("disk", false));
        assert!(!Outcome::rests("store-failed", false), "another program had the file for a moment");
        assert!(Outcome::rests("large-download", true) && !Outcome::rests("large-download", false));
    }
}
