//! Whose word counts: for core two of three people, for a group the keys that its group key names.

use std::collections::BTreeSet;

use super::envelope::Envelope;
use super::head::{Claim, Head, SignedHead, is_of_type};
use super::key::PublicKey;
use super::keys::KeyList;
use super::{Hash, Refusal, embedded};
use crate::domain::FeedId;

/// How many people must hold a key before core may come over the network, and how many of them must sign.
const CORE_HOLDERS: usize = 3;
const CORE_SIGNERS: usize = 2;

/// Where trust begins: what the app ships with. Tests bring their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchors {
    /// Who may sign for core.
    pub core: Vec<PublicKey>,
    /// The directories that vouch for groups.
    pub directory: Vec<FeedId>,
}

impl Anchors {
    /// What this binary ships with: `assets/core/signers.toml`. One that cannot be read counts for nobody.
    #[must_use]
    pub fn shipped() -> Self {
        Self {
            core: embedded::CORE_SIGNERS.iter().filter_map(|key| PublicKey::parse(key).ok()).collect(),
            directory: embedded::DIRECTORIES.iter().filter_map(|id| FeedId::new(*id).ok()).collect(),
        }
    }
}

/// Whose signatures count for one feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust {
    feed: FeedId,
    /// None for core, whose holders are named by the app itself.
    epoch: Option<u32>,
    keys: Vec<PublicKey>,
    threshold: usize,
    revoked: Vec<PublicKey>,
    keys_txt: Option<Vec<u8>>,
}

impl Trust {
    /// By a group's own key list; `pinned` is the id that the reader followed.
    ///
    /// # Errors
    ///
    /// Why the list is not taken.
    pub fn of_group(keys_txt: &[u8], pinned: &FeedId) -> Result<Self, Refusal> {
        let list = KeyList::verify(keys_txt, pinned)?;
        Ok(Self {
            feed: list.feed,
            epoch: Some(list.epoch),
            keys: list.publish.into_iter().map(|one| one.key).collect(),
            threshold: list.threshold,
            revoked: list.revoked,
            keys_txt: Some(keys_txt.to_vec()),
        })
    }

    /// By the people whom the app names for core.
    ///
    /// # Errors
    ///
    /// [`Refusal::CoreUpdatesNotEnabled`] while fewer than three different ones hold a key.
    pub fn of_core(anchors: &Anchors) -> Result<Self, Refusal> {
        let holders: BTreeSet<&PublicKey> = anchors.core.iter().collect();
        if holders.len() < CORE_HOLDERS {
            return Err(Refusal::CoreUpdatesNotEnabled);
        }
        Ok(Self {
            feed: FeedId::core(),
            epoch: None,
            keys: holders.into_iter().cloned().collect(),
            threshold: CORE_SIGNERS,
            revoked: Vec::new(),
            keys_txt: None,
        })
    }

    /// Whose.
    #[must_use]
    pub const fn feed(&self) -> &FeedId {
        &self.feed
    }

    /// The epoch it holds for; none for core, which has all.
    #[must_use]
    pub const fn epoch(&self) -> Option<u32> {
        self.epoch
    }

    /// The group's key list as it came; none for core.
    #[must_use]
    pub fn keys_txt(&self) -> Option<&[u8]> {
        self.keys_txt.as_deref()
    }

    /// Reads `head.txt`.
    ///
    /// # Errors
    ///
    /// Why it is not taken. Nothing a head says is believed before its signatures hold, but for whose it claims to be.
    pub fn head(&self, head_txt: &[u8]) -> Result<SignedHead, Refusal> {
        let envelope = Envelope::parse(head_txt)?;
        let body = envelope.body();
        if !is_of_type(body, "head") {
            return Err(if is_of_type(body, "keys") { Refusal::WrongType } else { Refusal::Malformed });
        }
        let claim = Claim::of(body).ok();
        if claim.as_ref().is_some_and(|claim| claim.feed != self.feed.as_str()) {
            return Err(Refusal::WrongFeed);
        }
        // What was signed with keys that no longer count is no theft while it says so: a mirror that is behind still has it.
        if let (Some(epoch), Some(claim)) = (self.epoch, &claim)
            && claim.epoch < epoch
        {
            return Err(Refusal::RolledBack);
        }
        match envelope.signers(&self.keys).len() {
            0 if !envelope.signers(&self.revoked).is_empty() => return Err(Refusal::RevokedKey),
            0 => return Err(Refusal::BadSignature),
            few if few < self.threshold => return Err(Refusal::TooFewSigners),
            _ => {}
        }
        let claim = claim.ok_or(Refusal::Malformed)?;
        if claim.is_newer() {
            return Err(Refusal::NewerFormat);
        }
        // Only the group key opens an epoch: whoever stole a publishing key may not.
        if self.epoch.is_some_and(|epoch| claim.epoch > epoch) {
            return Err(Refusal::BadSignature);
        }
        Ok(SignedHead { head: Head::parse(body)?, bytes: head_txt.to_vec(), body_hash: Hash::of(body) })
    }
}

/// The epoch a head claims before anything of it is proven: to know whether newer keys are to be had first.
#[must_use]
pub fn claimed_epoch(head_txt: &[u8]) -> Option<u32> {
    let envelope = Envelope::parse(head_txt).ok()?;
    is_of_type(envelope.body(), "head").then(|| Claim::of(envelope.body()).ok())?.map(|claim| claim.epoch)
}
