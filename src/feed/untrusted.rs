//! From what came over a network or a cable to what may be kept.

use super::head::{PackRef, SignedHead};
use super::pack::Pack;
use super::verified::Content;
use super::{Order, Refusal, Verified};

/// A head that was proven, and packs that are not yet.
#[derive(Clone, Debug)]
pub struct Untrusted {
    /// Where it leads.
    pub head: SignedHead,
    /// The key list it was proven by; none for core.
    pub keys_txt: Option<Vec<u8>>,
    /// The edition that the packs change; none when the first of them is a base.
    pub onto: Option<Order>,
    /// What each pack should be, and its bytes, in the order in which they apply.
    pub packs: Vec<(PackRef, Vec<u8>)>,
}

impl Untrusted {
    /// Checks length and hash of every pack.
    ///
    /// What comes out may be adopted: the store reads it record by record in one transaction, and the signed hash over
    /// all records decides at the end whether that transaction stands.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    pub fn verify(self) -> Result<Verified, Refusal> {
        let head = self.head.head();
        if self.onto.is_some_and(|held| held.epoch != head.order.epoch || held >= head.order) {
            return Err(Refusal::NotHeld);
        }
        let is_delta = |at: usize| self.onto.is_some() || at > 0;
        let packs = self.packs.into_iter().enumerate();
        let packs = packs.map(|(at, (expected, bytes))| Pack::check(bytes, &expected, is_delta(at)));
        Ok(Verified {
            feed: head.feed.clone(),
            order: head.order,
            made: head.made.date_naive(),
            content: Content::Signed {
                packs: packs.collect::<Result<_, _>>()?,
                onto: self.onto,
                keys_txt: self.keys_txt,
                head: Box::new(self.head),
            },
        })
    }
}
