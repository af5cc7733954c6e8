//! What a phone may spend on a feed just now. Pure: what the device and the reader say is handed in.

/// Bytes of a pack that are fetched unasked where bytes cost money: what one picture in a chat weighs.
const UNASKED: u64 = 64 * 1024;
/// What must stay free beside three times what a pack unpacks to: rows, their index and the log before it is folded in.
const SPARE_ROOM: u64 = 16 * 1024 * 1024;

/// How things stand: what the network costs, what the reader wants, what room there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// The reader pressed the button.
    pub by_hand: bool,
    /// Bytes cost money.
    pub metered: bool,
    /// The reader saves data, or is abroad: nothing unasked.
    pub saver: bool,
    /// The bytes of one download that the reader saw and agreed to.
    pub allow: Option<u64>,
    /// Free bytes where feeds are kept; none where the device does not say.
    pub free: Option<u64>,
}

impl Conditions {
    /// Whether anything may be asked at all.
    #[must_use]
    pub const fn may_ask(&self) -> bool {
        self.by_hand || !self.saver
    }

    /// Whether a download of so many bytes may be made without asking the reader first.
    #[must_use]
    pub fn may_fetch(&self, bytes: u64) -> bool {
        let costs = self.metered || self.saver;
        !costs || bytes <= UNASKED || (self.by_hand && self.allow.is_some_and(|allowed| bytes <= allowed))
    }

    /// The bytes that must be free, and are not, before a pack that unpacks to `unpacked` bytes may be taken in.
    #[must_use]
    pub fn lacks_room(&self, unpacked: u64) -> Option<u64> {
        let needed = unpacked.saturating_mul(3).saturating_add(SPARE_ROOM);
        self.free.filter(|free| *free < needed).map(|_| needed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_bytes_cost_only_a_little_comes_unasked_and_more_only_as_agreed() {
        let free = Conditions::default();
        assert!(free.may_ask() && free.may_fetch(4_000_000));
        let metered = Conditions { metered: true, ..free.clone() };
        assert!(metered.may_ask() && metered.may_fetch(65_536) && !metered.may_fetch(65_537));
        let saver = Conditions { saver: true, ..free.clone() };
        assert!(!saver.may_ask());
        for costs in [metered, saver] {
            let pressed = Conditions { by_hand: true, ..costs.clone() };
            assert!(pressed.may_ask() && pressed.may_fetch(65_536) && !pressed.may_fetch(65_537));
            let agreed = Conditions { allow: Some(90_000), ..pressed };
            assert!(agreed.may_fetch(90_000) && !agreed.may_fetch(90_001));
            // Agreed once, for another download: nobody pressed anything now.
            assert!(!Conditions { by_hand: false, ..agreed }.may_fetch(90_000));
        }
    }

    #[test]
    fn three_times_what_it_unpacks_to_and_sixteen_mebibytes_must_be_free() {
        let with = |free| Conditions { free, ..Conditions::default() };
        assert_eq!(with(None).lacks_room(u64::MAX), None);
        let needed = 3_000 + 16 * 1024 * 1024;
        assert_eq!(with(Some(needed)).lacks_room(1_000), None);
        assert_eq!(with(Some(needed - 1)).lacks_room(1_000), Some(needed));
    }
}
