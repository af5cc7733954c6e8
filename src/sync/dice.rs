//! Chance, from a seed that is handed in: which mirror first, how long to wait. Nothing secret hangs on it.

/// Throws numbers: SplitMix64, which is small, and even enough for turns and pauses.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Every seed is as good as another, and always throws the same.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    #[must_use]
    pub const fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number up to and with `most`.
    #[must_use]
    pub const fn up_to(&mut self, most: u64) -> u64 {
        match most.checked_add(1) {
            Some(sides) => self.throw() % sides,
            None => self.throw(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_throws_the_same_again_and_every_side_comes_up() {
        let (mut one, mut same) = (Dice::new(7), Dice::new(7));
        let mut seen = [0_u32; 6];
        for _ in 0..600 {
            let side = one.up_to(5);
            assert_eq!(side, same.up_to(5));
            seen[usize::try_from(side).unwrap()] += 1;
        }
        assert!(seen.iter().all(|times| (60..140).contains(times)), "{seen:?}");
        assert!(one.up_to(u64::MAX) != one.up_to(u64::MAX));
    }
}
