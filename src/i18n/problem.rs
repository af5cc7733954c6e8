//! What went wrong with a group's news, as far as it makes a difference to the reader: each is one sentence.

/// A problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nobody answered.
    Offline,
    /// Too slow, or it broke off.
    Slow,
    /// Somebody else answered: a page to log in at.
    Portal,
    /// Whoever answered could not prove to be the host.
    Tls,
    /// The host answered that it has nothing to give.
    Host,
    /// No address that can be asked.
    Address,
    /// No address that a page may ask.
    NotFromPage,
    /// The host lets no page read it.
    ClosedToPages,
    /// More than a page takes in.
    MoreThanPage,
    /// This device could not keep it.
    Disk,
    /// Not signed by the group.
    Unsigned,
    /// Signed with a key that was taken back.
    Revoked,
    /// Two different editions under one number.
    Equivocation,
    /// Not what was signed.
    Altered,
    /// Older than what is held.
    Older,
    /// The group published something faulty.
    Faulty,
    /// The group published more than it may.
    Overstepped,
    /// Larger than a phone takes in.
    Large,
    /// For a later version of the app.
    Newer,
    /// Core does not come over the network.
    Core,
    /// Of a later version, which left its word here.
    Other,
}

impl Problem {
    /// The problem behind the word that is kept of an outcome; none when all went well, or the reader is to decide.
    #[must_use]
    pub fn of(outcome: &str) -> Option<Self> {
        Some(match outcome {
            "up-to-date" | "changed" | "later" | "by-hand-only" | "busy" | "large-download" => return None,
            "dns" | "unreachable" => Self::Offline,
            "timeout" | "too-slow" | "cut-off" => Self::Slow,
            "not-a-feed" | "redirects" | "not-a-pack" | "wrong-range" | "other-length" | "too-much" => Self::Portal,
            "tls" => Self::Tls,
            "status" => Self::Host,
            "bad-url" | "needs-tor" => Self::Address,
            "not-from-page" => Self::NotFromPage,
            "closed-to-pages" => Self::ClosedToPages,
            "beyond-page" => Self::MoreThanPage,
            "disk" | "no-room" | "store-failed" => Self::Disk,
            "wrong-feed" | "bad-signature" | "too-few-signers" | "wrong-type" => Self::Unsigned,
            "revoked-key" => Self::Revoked,
            "equivocation" => Self::Equivocation,
            "wrong-length" | "wrong-hash" | "damaged" | "not-held" | "wrong-state" => Self::Altered,
            "rolled-back" => Self::Older,
            "malformed" | "long-line" | "too-deep" | "out-of-order" | "duplicate-record" | "bad-record"
            | "hidden-characters" => Self::Faulty,
            "foreign-namespace" | "too-many-records" | "too-many-ratings" | "alert-names-venue" => Self::Overstepped,
            "too-large" | "bomb" => Self::Large,
            "newer-format" => Self::Newer,
            "core-updates-not-enabled" => Self::Core,
            _ => Self::Other,
        })
    }

    /// The word that messages know it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Slow => "slow",
            Self::Portal => "portal",
            Self::Tls => "tls",
            Self::Host => "host",
            Self::Address => "address",
            Self::NotFromPage => "not-from-page",
            Self::ClosedToPages => "closed-to-pages",
            Self::MoreThanPage => "beyond-page",
            Self::Disk => "disk",
            Self::Unsigned => "unsigned",
            Self::Revoked => "revoked",
            Self::Equivocation => "equivocation",
            Self::Altered => "altered",
            Self::Older => "older",
            Self::Faulty => "faulty",
            Self::Overstepped => "overstepped",
            Self::Large => "large",
            Self::Newer => "newer",
            Self::Core => "core",
            Self::Other => "other",
        }
    }
}
