//! What a phone may spend on a feed just now. Pure: what the device and the reader say is handed in.

/// Bytes of a pack that are fetched unasked where bytes cost money: what one picture in a chat weighs.
const UNASKED: u64 = 64 * 1024;
/// How things stand: what the network costs, what the reader wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// The reader pressed the button.
    pub by_hand: bool,
    /// Bytes cost money.
    pub metered: bool,
    /// The reader saves data, or is abroad: nothing unasked.
    pub saver: bool,
    /// The bytes of one download that the reader saw and agreed to.
    pub allow: Option<u64>,
    /// Records of one feed that can be taken in here; none where all that a feed may have can be.
    pub most: Option<u64>,
}

impl Conditions {
    /// Whether anything may be asked at all.
    #[must_use]
    pub const fn may_ask(self) -> bool {
        self.by_hand || !self.saver
    }

    /// Whether a download of so many bytes may be made without asking the reader first.
    #[must_use]
    pub fn may_fetch(self, bytes: u64) -> bool {
        let costs = self.metered || self.saver;
        !costs || bytes <= UNASKED || (self.by_hand && self.allow.is_some_and(|allowed| bytes <= allowed))
    }

    /// Whether a feed of so many records can be taken in.
    #[must_use]
    pub fn may_hold(self, records: u64) -> bool {
        self.most.is_none_or(|most| records <= most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_bytes_cost_only_a_little_comes_unasked_and_more_only_as_agreed() {
        let free = Conditions::default();
        assert!(free.may_ask() && free.may_fetch(4_000_000));
        let metered = Conditions { metered: true, ..free };
        assert!(metered.may_ask() && metered.may_fetch(65_536) && !metered.may_fetch(65_537));
        let saver = Conditions { saver: true, ..free };
        assert!(!saver.may_ask());
        for costs in [metered, saver] {
            let pressed = Conditions { by_hand: true, ..costs };
            assert!(pressed.may_ask() && pressed.may_fetch(65_536) && !pressed.may_fetch(65_537));
            let agreed = Conditions { allow: Some(90_000), ..pressed };
            assert!(agreed.may_fetch(90_000) && !agreed.may_fetch(90_001));
            // Agreed once, for another download: nobody pressed anything now.
            assert!(!Conditions { by_hand: false, ..agreed }.may_fetch(90_000));
        }
    }
}
