//! What can go wrong on the way to a feed, and what that means for the next try.

use std::fmt;
use std::time::Duration;

/// Why bytes did not come. What was held stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Not an address that is asked: no `https`, most often.
    BadUrl,
    /// A hidden service, and no Tor to reach it by.
    NeedsTor,
    /// An address that browsers keep pages from: not encrypted, most often.
    NotFromPage,
    /// Somebody answers there, and lets no page read it.
    ClosedToPages,
    /// More records than a page takes in without standing still.
    MoreThanPage,
    /// Nobody knows the host's name, or there is no network.
    Dns,
    /// Nobody answers there, or hangs up at once.
    Unreachable,
    /// Whoever answers cannot prove to be that host.
    Tls,
    /// No answer within the [patience](super::Patience).
    Timeout,
    /// An answer, drop by drop.
    TooSlow,
    /// Sent on too often, or to another scheme: a page to log in at, most often.
    Redirects,
    /// Another answer than the thing asked for.
    Status {
        /// The HTTP status.
        code: u16,
        /// For how long the host asks not to be asked again.
        retry_after: Option<Duration>,
    },
    /// Another part of a pack than was asked for.
    WrongRange,
    /// Announced as longer or shorter than the pack is.
    OtherLength,
    /// More bytes than there may be.
    TooMuch,
    /// Ended before it was whole.
    CutOff,
    /// No pack from its first bytes on: a page of whoever runs this network.
    NotAPack,
    /// The device could not keep what came.
    Disk,
}

impl Trouble {
    /// Each of them; of [`Status`](Self::Status) one.
    pub const ALL: &[Self] = &[
        Self::BadUrl,
        Self::NeedsTor,
        Self::NotFromPage,
        Self::ClosedToPages,
        Self::MoreThanPage,
        Self::Dns,
        Self::Unreachable,
        Self::Tls,
        Self::Timeout,
        Self::TooSlow,
        Self::Redirects,
        Self::Status { code: 503, retry_after: None },
        Self::WrongRange,
        Self::OtherLength,
        Self::TooMuch,
        Self::CutOff,
        Self::NotAPack,
        Self::Disk,
    ];

    /// The word that JSON and messages know it by. A released one never changes.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::BadUrl => "bad-url",
            Self::NeedsTor => "needs-tor",
            Self::NotFromPage => "not-from-page",
            Self::ClosedToPages => "closed-to-pages",
            Self::MoreThanPage => "beyond-page",
            Self::Dns => "dns",
            Self::Unreachable => "unreachable",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::TooSlow => "too-slow",
            Self::Redirects => "redirects",
            Self::Status { .. } => "status",
            Self::WrongRange => "wrong-range",
            Self::OtherLength => "other-length",
            Self::TooMuch => "too-much",
            Self::CutOff => "cut-off",
            Self::NotAPack => "not-a-pack",
            Self::Disk => "disk",
        }
    }

    /// Whether the network in between may be to blame, so that nothing is said against the host: no network, a captive
    /// portal, a wall in the way.
    #[must_use]
    pub const fn may_be_the_networks(self) -> bool {
        matches!(
            self,
            Self::Dns
                | Self::Unreachable
                | Self::ClosedToPages
                | Self::Tls
                | Self::Redirects
                | Self::OtherLength
                | Self::NotAPack
        )
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl std::error::Error for Trouble {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_trouble_has_a_word_of_its_own() {
        let words: BTreeSet<_> = Trouble::ALL.iter().map(|trouble| trouble.word()).collect();
        assert_eq!(words.len(), Trouble::ALL.len());
    }
}
