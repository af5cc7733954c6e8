//! What went wrong with a group's news, as far as it makes a difference to the reader: each is one sentence.

/// A problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Offline,
    Slow,
    Portal,
    Tls,
    Host,
    Address,
    Disk,
    Unsigned,
    Revoked,
    Equivocation,
    Altered,
    Older,
    Faulty,
    Overstepped,
    Large,
    Newer,
    Core,
    Other,
}

impl Problem {
    /// The problem behind the word that is kept of an outcome; none when all went well, or the reader is to decide.
    pub(super) fn of(outcome: &str) -> Option<Self> {
        Some(match outcome {
            "up-to-date" | "changed" | "later" | "by-hand-only" | "large-download" => return None,
            "dns" | "unreachable" => Self::Offline,
            "timeout" | "too-slow" | "cut-off" => Self::Slow,
            "not-a-feed" | "redirects" | "not-a-pack" | "wrong-range" | "wrong-size" | "too-much" => Self::Portal,
            "tls" => Self::Tls,
            "status" => Self::Host,
            "bad-url" => Self::Address,
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
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Slow => "slow",
            Self::Portal => "portal",
            Self::Tls => "tls",
            Self::Host => "host",
            Self::Address => "address",
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::Refusal;
    use crate::sync::{Outcome, Trouble};

    #[test]
    fn every_word_for_what_goes_wrong_leads_to_a_sentence() {
        let refusals = Refusal::ALL.iter().map(|refusal| refusal.word());
        let troubles = Trouble::ALL.iter().map(|trouble| trouble.word());
        for word in refusals.chain(troubles) {
            assert!(Problem::of(word).is_some_and(|problem| problem != Problem::Other), "{word}");
        }
        for word in Outcome::WORDS {
            assert_ne!(Problem::of(word), Some(Problem::Other), "{word}");
        }
        assert_eq!((Problem::of("changed"), Problem::of("of a later version")), (None, Some(Problem::Other)));
    }
}
