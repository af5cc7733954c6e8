//! From checked records to an edition that only waits for its signature: packs, and a head that names them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use super::check::Checked;
use super::folder::{self, Folder, Trouble};
use super::records::{self, Record};
use crate::feed::{APP, Delta, Hash, Head, Order, Pack, PackRef, Refusal, limits};

/// What came of building.
#[derive(Clone, Debug)]
pub struct Built {
    /// What it says.
    pub head: Head,
    /// What a phone that held the edition before gets to see.
    pub changes: Changes,
}

/// Records that are new, other, or gone since the edition before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// There for the first time.
    pub added: usize,
    /// Not as they were.
    pub changed: usize,
    /// No longer there.
    pub removed: usize,
}

/// How hard packs are packed: once here, for thousands of phones.
const LEVEL: i32 = 19;

/// How many of the latest editions have a way of their own to the new one.
const RECENT: u64 = 16;

/// Builds the next edition; none when nothing changed since the last and nobody asked to `renew` its date.
///
/// # Errors
///
/// When there are findings that forbid it, or a file cannot be read or written.
pub fn build(folder: &Folder, checked: &Checked, now: DateTime<Utc>, renew: bool) -> Result<Option<Built>, Trouble> {
    let Some(source) = checked.source.as_ref().filter(|_| checked.may_publish()) else {
        return Trouble::other("there are findings that forbid publishing: see `feed check`");
    };
    let list = folder.key_list()?;
    let editions = folder.editions()?;
    let last = editions.last_key_value().map(|(order, (head, hash))| (*order, head, *hash));
    if let Some((order, ..)) = last.filter(|(order, ..)| order.epoch > list.epoch) {
        return Trouble::other(format!(
            "keys.txt is older than edition {}.{}: fetch the newer one",
            order.epoch, order.seq
        ));
    }
    let in_epoch: Vec<&Head> =
        editions.values().map(|(head, _)| head).filter(|head| head.order.epoch == list.epoch).collect();
    let seq = in_epoch.last().map_or(1, |head| head.order.seq + 1);

    let records = records::records(source);
    let (state, count) = records::state(&records);
    let settings = &source.settings;
    let mut kinds: Vec<String> = records.iter().map(|record| record.kind.word().to_owned()).collect();
    kinds.dedup();
    let same = |head: &&Head| {
        head.state == state && head.title == settings.title && head.mirrors == settings.mirrors && head.kinds == kinds
    };
    if !renew && in_epoch.last().is_some_and(same) {
        return Ok(None);
    }

    let mut packs = Packs::default();
    let lines: String = records.iter().flat_map(|record| [record.line.as_str(), "\n"]).collect();
    let base = packs.pack(&lines)?;
    let limit = limits::GROUP_BASE;
    if base.n > limit.packed || base.u > limit.unpacked {
        return Trouble::other(format!(
            "all records together have {} KiB packed and {} KiB unpacked; {} and {} are the most: publish two feeds, \
             by region",
            base.n / 1024,
            base.u / 1024,
            limit.packed / 1024,
            limit.unpacked / 1024
        ));
    }
    let mut changes = Changes { added: records.len(), ..Changes::default() };
    let mut deltas = Vec::new();
    for head in in_epoch.iter().rev() {
        let is_last = head.order.seq + 1 == seq;
        if !(is_last || is_kept(seq - head.order.seq)) || deltas.len() >= limits::DELTAS {
            continue;
        }
        let (lines, told) = difference(&held(folder, head)?, &records);
        if is_last {
            changes = told;
        }
        let pack = packs.pack(&lines)?;
        if pack.n <= limits::DELTA && pack.n * 2 <= base.n {
            deltas.push(Delta { from: head.order.seq, pack });
        }
    }
    let made = now.trunc_subsecs(0);
    let head = Head {
        feed: list.feed,
        order: Order { epoch: list.epoch, seq },
        prev: last.map(|(_, _, hash)| hash),
        made,
        check_by: made + TimeDelta::days(i64::from(settings.check_by_days)),
        title: settings.title.clone(),
        kinds,
        state,
        count,
        base,
        deltas,
        mirrors: settings.mirrors.clone(),
        min_app: APP,
    };
    let body = head.to_body().map_err(|error| Trouble::Other(error.to_string()))?;
    // What a phone would say of it, before anybody signs it.
    Head::parse(body.as_bytes()).map_err(|why| Trouble::Refused(folder.unsigned(), why))?;
    if body.len() + limits::KEYS * 400 > limits::ENVELOPE {
        return Trouble::other("the head is longer than 16 KiB: name fewer mirrors, or a shorter title");
    }
    forget_unsigned(folder, &editions)?;
    for pack in head.deltas.iter().map(|delta| delta.pack).chain([base]) {
        if let Some(bytes) = packs.0.get(&pack.h) {
            folder::write(&folder.pack(pack.h), bytes)?;
        }
    }
    folder::write(&folder.unsigned(), body.as_bytes())?;
    Ok(Some(Built { head, changes }))
}

/// Whether the edition so many before the new one gets a delta: the last sixteen, then at twice the distance each time.
const fn is_kept(distance: u64) -> bool {
    distance <= RECENT || distance.is_power_of_two()
}

/// Packs that were made, by hash.
#[derive(Default)]
struct Packs(BTreeMap<Hash, Vec<u8>>);

impl Packs {
    fn pack(&mut self, lines: &str) -> Result<PackRef, Trouble> {
        let unpacked = lines.len() as u64;
        let bytes = packed(lines).map_err(|error| Trouble::Other(format!("packing failed: {error}")))?;
        let n = bytes.len() as u64;
        if unpacked / limits::RATIO > n {
            return Trouble::other("these records are all alike: phones would take the pack for a bomb");
        }
        let h = Hash::of(&bytes);
        self.0.insert(h, bytes);
        Ok(PackRef { h, n, u: unpacked })
    }
}

/// One frame that tells its length, with a window that every phone has.
fn packed(lines: &str) -> std::io::Result<Vec<u8>> {
    let mut compressor = zstd::bulk::Compressor::new(LEVEL)?;
    compressor.window_log(limits::WINDOW.ilog2())?;
    compressor.compress(lines.as_bytes())
}

/// What phones hold that are at this edition: hashes of its lines, by kind and id.
fn held(folder: &Folder, head: &Head) -> Result<BTreeMap<(String, String), Hash>, Trouble> {
    let path = folder.pack(head.base.h);
    let refused = |why: Refusal| Trouble::Refused(path.clone(), why);
    let pack = Pack::check(folder::read(&path)?, &head.base, false).map_err(refused)?;
    let mut held = BTreeMap::new();
    pack.each_line(|line| {
        held.insert((line.kind.to_owned(), line.id.to_owned()), line.hash);
        Ok(())
    })
    .map_err(refused)?;
    Ok(held)
}

/// The lines that lead from what is held to these records, in byte order.
fn difference(held: &BTreeMap<(String, String), Hash>, records: &[Record]) -> (String, Changes) {
    let mut changes = Changes::default();
    let mut lines: BTreeMap<(&str, &str), String> = BTreeMap::new();
    let mut there = BTreeSet::new();
    for record in records {
        let key = (record.kind.word().to_owned(), record.id.clone());
        match held.get(&key) {
            Some(hash) if *hash == record.hash => {}
            known => {
                if known.is_some() {
                    changes.changed += 1
                } else {
                    changes.added += 1
                }
                lines.insert((record.kind.word(), &record.id), record.line.clone());
            }
        }
        there.insert(key);
    }
    for (kind, id) in held.keys().filter(|key| !there.contains(*key)) {
        changes.removed += 1;
        lines.insert((kind, id), format!("{{\"k\":\"{kind}\",\"id\":\"{id}\",\"del\":1}}"));
    }
    let mut text = String::new();
    for line in lines.values() {
        let _ = writeln!(text, "{line}"); // a String takes everything
    }
    (text, changes)
}

/// Removes an edition that was built and never signed, and the packs that nothing else names.
fn forget_unsigned(folder: &Folder, editions: &BTreeMap<Order, (Head, Hash)>) -> Result<(), Trouble> {
    let Ok(body) = folder::read(&folder.unsigned()) else { return Ok(()) };
    let packs =
        |head: &Head| head.deltas.iter().map(|delta| delta.pack.h).chain([head.base.h]).collect::<BTreeSet<_>>();
    if let Ok(head) = Head::parse(&body) {
        let named: BTreeSet<Hash> = editions.values().flat_map(|(head, _)| packs(head)).collect();
        packs(&head).difference(&named).try_for_each(|hash| folder::remove(&folder.pack(*hash)))?;
    }
    folder::remove(&folder.partly_signed())?;
    folder::remove(&folder.unsigned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_tells_its_length_and_never_bursts() {
        let mut packs = Packs::default();
        let lines: String = (0..500).map(|id| format!("{{\"k\":\"note\",\"id\":\"{id:x}-{}\"}}\n", id * id)).collect();
        let pack = packs.pack(&lines).unwrap();
        assert_eq!(pack.u, lines.len() as u64);
        let told = zstd::zstd_safe::get_frame_content_size(&packs.0[&pack.h]);
        assert!(matches!(told, Ok(Some(told)) if told == pack.u));
        assert!(packs.pack(&"{\"k\":\"note\",\"id\":\"a\"}\n".repeat(50_000)).is_err());
    }

    #[test]
    fn deltas_lead_from_the_last_sixteen_and_then_ever_further_apart() {
        let kept: Vec<u64> = (1..=2_000).filter(|distance| is_kept(*distance)).collect();
        assert_eq!(kept, (1..=16).chain([32, 64, 128, 256, 512, 1024]).collect::<Vec<_>>());
        assert!(kept.len() <= limits::DELTAS);
    }
}
