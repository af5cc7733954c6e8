//! One round: asks the hosts of a feed, one after the other, until one has what is newest, and takes that in.
//!
//! # Why so
//!
//! Whatever a host says, nothing is taken in before it is proven, and nothing that is held goes before something newer is
//! whole: so a host, a portal or a wire can keep a phone from news, and do nothing else. That is why almost every trouble has
//! the same answer here: leave it, ask the next.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::backoff::{after, paused_until, portal_until, rests_until};
use super::{Address, Conditions, Dice, Http, Outcome, Piece, Progress, Trouble, TrustedTime};
use crate::domain::FeedId;
use crate::feed::{
    Anchors, Hash, Kind, Order, PackRef, Refusal, SignedHead, Step, Trust, Untrusted, claimed_epoch, limits,
};
use crate::store::{Adopted, Checked, Database, Error, Follow, NotAdopted, Packs};

/// How a pack begins (zstd's own mark): what a portal sends instead shows before any of it is kept.
const MARK: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// How a head or key list begins.
const START: &[u8] = b"untrusted comment:";
/// After so many deltas, or where there is no whole spare copy, the base is fetched again where bytes are free: a broken
/// database is restored from these copies, and that must not take for ever.
const LONG_TRAIL: usize = 64;

/// What syncing works with on this phone.
#[derive(Clone, Copy, Debug)]
pub struct Phone<'a> {
    /// What is held.
    pub database: &'a Database,
    /// The spare copies, and downloads on their way.
    pub packs: &'a Packs,
    /// The way out.
    pub http: &'a Http,
    /// Where trust begins.
    pub anchors: &'a Anchors,
    /// The time.
    pub time: &'a TrustedTime,
}

/// Asks for every feed, in any order, and hands out what came of each. What nobody needs any more is removed.
pub async fn sync_all(
    phone: Phone<'_>,
    follows: &[Follow],
    conditions: Conditions,
    dice: &mut Dice,
    mut say: impl FnMut(&FeedId, Progress),
    mut done: impl FnMut(&FeedId, Outcome),
) {
    let mut turns: Vec<(u64, &Follow)> = follows.iter().map(|follow| (dice.throw(), follow)).collect();
    turns.sort_by_key(|(turn, _)| *turn);
    let mut failed = false;
    for (_, follow) in turns {
        let outcome = sync_feed(phone, follow, conditions, dice, |progress| say(&follow.feed, progress)).await;
        failed |= matches!(outcome, Outcome::Failed(_));
        done(&follow.feed, outcome);
    }
    if failed {
        return; // what came and could not be taken in just now is not fetched twice
    }
    // Whoever has the turn may have fetched a pack that no trail names yet.
    if let Some(_turn) = phone.packs.turn() {
        let _ = phone.packs.sweep(phone.time.device()); // best effort: the next round sweeps again
    }
}

/// Asks for one feed, and takes in what is newer than what is held.
pub async fn sync_feed(
    phone: Phone<'_>,
    follow: &Follow,
    conditions: Conditions,
    dice: &mut Dice,
    say: impl FnMut(Progress),
) -> Outcome {
    let Some(_turn) = phone.packs.turn() else { return Outcome::Busy };
    let now = phone.time.device();
    let round = Round { phone, follow, conditions, now, held: None, refused: BTreeMap::new(), say };
    let outcome = round.run(dice).await.unwrap_or_else(|error| Outcome::Failed(error.kind()));
    if outcome.was_asked() {
        let checked = Checked { at: now, outcome: outcome.word().to_owned(), detail: outcome.detail() };
        let _ = phone.database.set_checked(&follow.feed, &checked); // best effort: without it, it is asked for earlier
    }
    outcome
}

/// Why a host did not bring it to an end.
enum Stop {
    Trouble(Trouble),
    Refused(Refusal),
    Failed(Error),
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// What is held, proven again.
struct Held {
    head: SignedHead,
    trust: Trust,
}

struct Round<'a, S> {
    phone: Phone<'a>,
    follow: &'a Follow,
    conditions: Conditions,
    now: DateTime<Utc>,
    held: Option<Held>,
    /// Packs that are what was signed for and refused all the same: no host has better ones.
    refused: BTreeMap<Hash, Refusal>,
    say: S,
}

impl<S: FnMut(Progress)> Round<'_, S> {
    async fn run(mut self, dice: &mut Dice) -> Result<Outcome, Error> {
        if !self.conditions.may_ask() {
            return Ok(Outcome::ByHandOnly);
        }
        self.held = self.proven()?;
        if let Some(until) = self.rests()? {
            return Ok(Outcome::Later { until });
        }
        let mut mirrors = Vec::new();
        let mut worst = Outcome::Trouble(Trouble::BadUrl);
        for mirror in self.mirrors() {
            let mirror = match mirror {
                Ok(mirror) => mirror,
                Err(trouble) => {
                    worst = heavier(worst, Outcome::Trouble(trouble));
                    continue;
                }
            };
            let backoff = self.phone.database.backoff(&mirror.host(), self.now)?;
            match backoff.and_then(|backoff| paused_until(backoff, self.now, self.conditions.by_hand)) {
                Some(until) => worst = heavier(worst, Outcome::Later { until }),
                None => mirrors.push((backoff.map_or(0, |backoff| backoff.errors), dice.throw(), mirror)),
            }
        }
        // Fewest errors first, and among equals any: no host is everybody's first.
        mirrors.sort_by_key(|(errors, turn, _)| (*errors, *turn));
        for (_, _, mirror) in mirrors {
            let stop = match self.ask(&mirror).await {
                Ok(outcome) => {
                    let _ = self.phone.database.set_backoff(&mirror.host(), None, self.now); // best effort: then it is asked later
                    return Ok(outcome);
                }
                Err(stop) => stop,
            };
            let (outcome, blamed) = match stop {
                Stop::Failed(error) => return Err(error),
                Stop::Trouble(Trouble::Disk) => return Ok(Outcome::Trouble(Trouble::Disk)),
                Stop::Trouble(trouble) => (Outcome::Trouble(trouble), Some(Some(trouble))),
                Stop::Refused(refusal) => (Outcome::Refused(refusal), is_hosts_fault(refusal).then_some(None)),
            };
            if let Some(trouble) = blamed {
                let backoff = self.phone.database.backoff(&mirror.host(), self.now)?;
                let backoff = after(backoff, trouble, self.now, dice);
                self.phone.database.set_backoff(&mirror.host(), Some(backoff), self.now)?;
            }
            worst = heavier(worst, outcome);
        }
        Ok(worst)
    }

    /// What is held, proven by the keys it is held with.
    fn proven(&self) -> Result<Option<Held>, Error> {
        let Some(kept) = self.phone.database.held_head(&self.follow.feed)? else { return Ok(None) };
        let trust = match &kept.keys {
            Some(keys) => Trust::of_group(keys, &self.follow.feed),
            None => Trust::of_core(self.phone.anchors),
        };
        let held = trust.and_then(|trust| Ok(Held { head: trust.head(&kept.head)?, trust }));
        Ok(held.ok()) // what proves itself no longer is replaced by whatever does
    }

    /// Until when the feed is not asked for again, unless by hand.
    fn rests(&self) -> Result<Option<DateTime<Utc>>, Error> {
        let Conditions { by_hand, metered, saver, .. } = self.conditions;
        let Some(checked) = self.phone.database.checked(&self.follow.feed)?.filter(|_| !by_hand) else {
            return Ok(None);
        };
        if checked.outcome == Refusal::NotAFeed.word() {
            return Ok(portal_until(checked.at, self.now));
        }
        if !Outcome::rests(&checked.outcome, metered || saver) {
            return Ok(None);
        }
        let warns = |held: &Held| held.head.head().kinds.iter().any(|kind| kind == Kind::Alert.word());
        let hourly = !metered && self.held.as_ref().is_some_and(warns);
        let spread = Hash::of(self.follow.feed.as_str().as_bytes());
        let spread = spread.bytes().iter().fold(0, |spread: u64, byte| spread.rotate_left(8) ^ u64::from(*byte));
        Ok(rests_until(checked.at, self.now, hourly, spread))
    }

    /// Where the feed may be: where the reader's link says, and where its own head says. Each once; what cannot be asked,
    /// with the reason.
    fn mirrors(&self) -> Vec<Result<Address, Trouble>> {
        let told = self.held.iter().flat_map(|held| &held.head.head().mirrors);
        let named = self.follow.urls.iter().map(|url| (url, true)).chain(told.map(|url| (url, false)));
        let mut seen = BTreeSet::new();
        named
            .map(|(url, by_reader)| self.phone.http.folder(url, by_reader))
            .filter(|mirror| mirror.as_ref().map_or(true, |mirror| seen.insert(mirror.to_string())))
            .collect()
    }

    /// Asks one host, and takes in what it has.
    async fn ask(&mut self, mirror: &Address) -> Result<Outcome, Stop> {
        (self.say)(Progress::Checking);
        let head_txt = self.signed_text(mirror, "head.txt").await?;
        let trust = self.trust(mirror, &head_txt).await?;
        let head = trust.head(&head_txt)?;
        let order = head.head().order;
        let held = self.held.as_ref().map(|held| &held.head);
        match head.against(held) {
            Ok(Step::UpToDate) => return Ok(Outcome::UpToDate),
            Ok(Step::Newer) => {}
            Err(refusal) => {
                if let (Refusal::Equivocation, Some(held)) = (refusal, held) {
                    self.phone.database.set_proof(&self.follow.feed, (held.bytes(), head.bytes()))?;
                }
                return Err(refusal.into());
            }
        }
        let same_epoch = held.is_some_and(|held| held.head().order.epoch == order.epoch);
        if same_epoch && self.phone.database.proof(&self.follow.feed)?.is_some() {
            // Caught with two faces, it stands still until its group key opens another epoch.
            return Err(Refusal::Equivocation.into());
        }
        if held.is_none() && self.follow.feed.is_core() {
            // The edition in the binary has an order, but no head.
            match order.cmp(&self.phone.database.edition()?.order) {
                Ordering::Less => return Err(Refusal::RolledBack.into()),
                Ordering::Equal => return Ok(Outcome::UpToDate),
                Ordering::Greater => {}
            }
        }
        self.take(mirror, &head, &trust).await
    }

    /// A head or key list, or what a portal shows in its place.
    async fn signed_text(&self, mirror: &Address, name: &str) -> Result<Vec<u8>, Stop> {
        let bytes = self.phone.http.small(&mirror.file(name)?, limits::ENVELOPE).await?;
        if bytes.starts_with(START) { Ok(bytes) } else { Err(Refusal::NotAFeed.into()) }
    }

    /// Whose signatures count for this head: the keys that are held, or newer ones where it claims a later epoch. An
    /// older list is no danger: it proves no head of a later epoch than its own.
    async fn trust(&self, mirror: &Address, head_txt: &[u8]) -> Result<Trust, Stop> {
        if self.follow.feed.is_core() {
            return Ok(Trust::of_core(self.phone.anchors)?);
        }
        // One that claims nothing is no head: whoever checks it says why.
        let claimed = claimed_epoch(head_txt);
        let held = self.held.as_ref().map(|held| &held.trust);
        if let Some(held) = held.filter(|held| held.epoch() >= claimed) {
            return Ok(held.clone());
        }
        let keys_txt = self.signed_text(mirror, "keys.txt").await?;
        Ok(Trust::of_group(&keys_txt, &self.follow.feed)?)
    }

    /// Gets to a head by the way that costs least, and by another where that one fails: hosts clear away old deltas, and
    /// publishers make wrong ones.
    async fn take(&mut self, mirror: &Address, head: &SignedHead, trust: &Trust) -> Result<Outcome, Stop> {
        if !self.has_share(head)? {
            return Ok(Outcome::Refused(Refusal::TooLarge));
        }
        if !self.conditions.may_hold(head.head().count) {
            return Ok(Outcome::Trouble(Trouble::MoreThanPage));
        }
        let mut failed = Stop::Refused(Refusal::NotHeld);
        for (pack, onto) in self.ways(head) {
            if let Some(refusal) = self.refused.get(&pack.h) {
                failed = Stop::Refused(*refusal);
                continue;
            }
            let bytes = self.missing(&pack);
            if !self.conditions.may_fetch(bytes) {
                return Ok(Outcome::LargeDownload { bytes });
            }
            let room = pack.u.saturating_mul(3);
            if !self.phone.packs.has_room(room) {
                return Ok(Outcome::NoRoom { bytes: room });
            }
            let bytes = match self.fetch(mirror, &pack).await {
                Ok(bytes) => bytes,
                Err(gone @ Stop::Trouble(Trouble::Status { code: 404 | 410, .. })) => {
                    failed = gone;
                    continue;
                }
                Err(spoilt @ Stop::Refused(Refusal::WrongHash)) => {
                    failed = spoilt;
                    continue;
                }
                Err(stop) => return Err(stop),
            };
            (self.say)(Progress::Keeping);
            match self.adopt(head, trust, onto, pack, bytes)? {
                Ok(outcome) => return Ok(outcome),
                Err(refusal) => {
                    self.refused.insert(pack.h, refusal);
                    failed = Stop::Refused(refusal);
                }
            }
        }
        Err(failed)
    }

    /// Whether all groups together stay within their share of the phone with this edition.
    fn has_share(&self, head: &SignedHead) -> Result<bool, Error> {
        let (feed, own) = (&head.head().feed, head.head().base.u);
        let held = self.phone.database.feeds()?.into_iter().map(|held| held.head);
        let others = held.filter(|held| held.feed != *feed && !held.feed.is_core()).map(|held| held.base.u);
        Ok(feed.is_core() || others.sum::<u64>().saturating_add(own) <= limits::TOTAL)
    }

    /// The ways to a head, the shortest first: from what is held, where it was signed, and from nothing.
    fn ways(&self, head: &SignedHead) -> Vec<(PackRef, Option<Order>)> {
        let base = (head.head().base, None);
        let held = self.held.as_ref().map(|held| held.head.head().order);
        let held = held.filter(|held| held.epoch == head.head().order.epoch);
        let delta = held.and_then(|held| {
            let delta = head.head().deltas.iter().find(|delta| delta.from == held.seq)?;
            Some((delta.pack, Some(held)))
        });
        let mut ways: Vec<_> = delta.into_iter().chain([base]).collect();
        let handy = !self.phone.packs.keeps() || self.trail().is_some_and(|trail| trail.len() < LONG_TRAIL);
        if !handy && self.conditions.may_fetch(self.missing(&base.0)) {
            ways.reverse();
        } else {
            ways.sort_by_key(|(pack, _)| self.missing(pack)); // stable: between equals the delta
        }
        ways
    }

    /// The packs of the spare copy of just what is held, when it is whole: the only one that a delta can join.
    fn trail(&self) -> Option<Vec<PackRef>> {
        let held = self.held.as_ref()?.head.bytes();
        self.phone.packs.whole_trail(&self.follow.feed, held)
    }

    /// The bytes of a pack that are still to come.
    fn missing(&self, pack: &PackRef) -> u64 {
        if self.phone.packs.read(&pack.h).is_some() {
            return 0;
        }
        pack.n.saturating_sub(self.phone.packs.part_len(&pack.h))
    }

    /// A pack of the length and hash that were signed for.
    async fn fetch(&mut self, mirror: &Address, pack: &PackRef) -> Result<Vec<u8>, Stop> {
        let PackRef { h, n, .. } = *pack;
        if let Some(bytes) = self.phone.packs.read(&h) {
            return Ok(bytes);
        }
        let address = mirror.file(&format!("p/{h}.zst"))?;
        loop {
            let mut from = self.phone.packs.part_len(&h);
            if from > n {
                self.phone.packs.discard(&h)?;
                from = 0;
            }
            let alone = self.download(&address, pack, from).await? == 0;
            let bytes = self.phone.packs.finish(&h)?;
            if bytes.len() as u64 == n && Hash::of(&bytes) == h {
                return Ok(bytes);
            }
            // What was there before may be at fault: only what this host sent alone is its own.
            if alone {
                return Err(Refusal::WrongHash.into());
            }
        }
    }

    /// Gets the rest of a pack; the number of bytes at its beginning that came earlier.
    async fn download(&mut self, address: &Address, pack: &PackRef, from: u64) -> Result<u64, Stop> {
        let (packs, total) = (self.phone.packs, pack.n);
        let (mut first, mut done) = (from, from);
        (self.say)(Progress::Downloading { done, total });
        if from == total {
            return Ok(first);
        }
        let came = self.phone.http.pack(address, from, total, |piece| {
            let kept = match piece {
                Piece::Restart => {
                    (first, done) = (0, 0);
                    packs.discard(&pack.h)
                }
                Piece::Bytes(bytes) => {
                    let mark = MARK.iter().skip(usize::try_from(done).unwrap_or(usize::MAX));
                    if mark.zip(bytes).any(|(expected, byte)| expected != byte) {
                        return Err(Trouble::NotAPack);
                    }
                    done += bytes.len() as u64;
                    packs.append(&pack.h, bytes)
                }
            };
            (self.say)(Progress::Downloading { done, total });
            kept.map_err(|_| Trouble::Disk)
        });
        match came.await {
            Ok(()) => Ok(first),
            Err(trouble) => {
                if trouble == Trouble::WrongRange {
                    packs.discard(&pack.h)?;
                }
                Err(trouble.into())
            }
        }
    }

    /// Takes a pack in, whole or not at all.
    fn adopt(
        &self,
        head: &SignedHead,
        trust: &Trust,
        onto: Option<Order>,
        pack: PackRef,
        bytes: Vec<u8>,
    ) -> Result<Result<Outcome, Refusal>, Error> {
        let keys_txt = trust.keys_txt().map(<[u8]>::to_vec);
        let offered = Untrusted { head: head.clone(), keys_txt, onto, packs: vec![(pack, bytes)] };
        let adopted = offered
            .verify()
            .map_err(NotAdopted::Refused)
            .and_then(|edition| self.phone.database.adopt(&edition, self.now));
        match adopted {
            Ok(Adopted::Taken) => {}
            // Another window was faster.
            Ok(Adopted::AlreadyHeld) | Err(NotAdopted::Refused(Refusal::RolledBack)) => {
                return Ok(Ok(Outcome::UpToDate));
            }
            Err(NotAdopted::Refused(refusal)) => return Ok(Err(refusal)),
            Err(NotAdopted::Failed(error)) => return Err(error),
        }
        let _ = self.keep_spare(head, trust, onto, pack); // best effort: what is held is in the database
        if self.follow.feed.is_core() {
            self.phone.time.know(head.head().made);
        }
        let from = self.held.as_ref().map(|held| held.head.head().order);
        Ok(Ok(Outcome::Changed { from, to: head.head().order }))
    }

    /// Keeps what proves the new edition beside the database. A delta joins the copy that it changes, and no other: else that
    /// stays as it is, and still makes an earlier edition.
    fn keep_spare(&self, head: &SignedHead, trust: &Trust, onto: Option<Order>, pack: PackRef) -> Result<(), Error> {
        let (packs, feed) = (self.phone.packs, &self.follow.feed);
        if !packs.keeps() {
            return Ok(()); // what would be gone with the page is no spare
        }
        let trail = if onto.is_some() { self.trail() } else { Some(Vec::new()) };
        let Some(mut trail) = trail else { return Ok(()) };
        trail.push(pack);
        packs.keep_feed(feed, head.bytes(), trust.keys_txt(), &trail)
    }
}

/// Whether a host that showed this is to be left alone for a while. Portals, mirrors that are behind and groups that do what
/// they should not are none of its doing.
const fn is_hosts_fault(refusal: Refusal) -> bool {
    !matches!(
        refusal,
        Refusal::NotAFeed
            | Refusal::NewerFormat
            | Refusal::CoreUpdatesNotEnabled
            | Refusal::RolledBack
            | Refusal::Equivocation
    )
}

/// Which of the outcomes of two hosts says more to the reader.
fn heavier(one: Outcome, other: Outcome) -> Outcome {
    let weight = |outcome| match outcome {
        Outcome::Trouble(Trouble::BadUrl) => 0,
        Outcome::Trouble(Trouble::NeedsTor | Trouble::NotFromPage) => 1,
        Outcome::Later { .. } => 2,
        Outcome::Refused(Refusal::NotAFeed) => 3,
        Outcome::Trouble(_) => 4,
        Outcome::Refused(Refusal::RolledBack) => 5,
        Outcome::Refused(Refusal::Equivocation) => 7,
        _ => 6,
    };
    match (one, other) {
        (Outcome::Later { until: first }, Outcome::Later { until: second }) => {
            Outcome::Later { until: first.min(second) }
        }
        _ if weight(other) >= weight(one) => other,
        _ => one,
    }
}

/// Lets the time know what core says that it is held since.
///
/// # Errors
///
/// Only when not even the fallback answers.
pub fn know_from_held(database: &Database, time: &TrustedTime) -> Result<(), Error> {
    let core = database.feeds()?.into_iter().find(|feed| feed.head.feed.is_core());
    if let Some(core) = core {
        time.know(core.head.made);
    }
    Ok(())
}
