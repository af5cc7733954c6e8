//! The files beside the databases: packs as they came, and the head and keys that prove them. So a broken `content.db` is
//! rebuilt without a network, a download goes on where it was cut off, and phones can pass on the very bytes.
//!
//! ```text
//! packs/<sha256>.zst    a whole pack        feeds/<feed>/head.txt  as it came
//! packs/<sha256>.part   one on its way      feeds/<feed>/keys.txt  as it came; none for core
//!                                           feeds/<feed>/trail     the packs since and with the last base
//! ```
//!
//! `content.db` decides what is held; these follow a commit. Not here: whether bytes may be believed.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use super::error::{Context, Result, absent};
use super::files::shred;
use super::migrate::beside;
use crate::domain::FeedId;
use crate::feed::{Hash, PackRef, limits};

/// How long a download that does not go on is kept.
const UNFINISHED: TimeDelta = TimeDelta::days(7);

/// Bytes of a trail: of some hundreds of packs, more than anybody needs before the next base.
const TRAIL: u64 = 64 * 1024;

/// The file whose lock is the right to download. Empty, and it stays.
const TURN: &str = "sync.lock";

/// Ends the name of a proof that is not whole yet, and of the one before it while they change places.
const ASIDE: &str = ".new";
const BEFORE: &str = ".old";

/// What stays free whatever is taken in, in bytes: a phone without room loses more than news.
const RESERVE: u64 = 16 * 1024 * 1024;

/// Packs, and the proof of what they add up to.
#[derive(Debug)]
pub struct Packs {
    place: Place,
}

/// The right to add to the packs: see [`Packs::turn`]. The system takes it back when the program ends, however it ends.
#[derive(Debug)]
pub struct Turn {
    /// The lock, as long as it is open.
    _lock: Option<File>,
}

#[derive(Debug)]
enum Place {
    Folder {
        packs: PathBuf,
        feeds: PathBuf,
    },
    /// Until the app is closed: a device without a place to keep anything.
    Memory(RefCell<Memory>),
}

#[derive(Debug, Default)]
struct Memory {
    whole: BTreeMap<Hash, Vec<u8>>,
    parts: BTreeMap<Hash, Vec<u8>>,
    feeds: BTreeMap<FeedId, Proof>,
}

/// What is kept of a feed besides its packs.
#[derive(Clone, Debug)]
struct Proof {
    head: Vec<u8>,
    keys: Option<Vec<u8>>,
    trail: Vec<PackRef>,
}

/// All that proves and makes a feed's edition, as it came. Nothing of it has been checked but the packs' hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spare {
    /// `head.txt`.
    pub head: Vec<u8>,
    /// `keys.txt`; none for core.
    pub keys: Option<Vec<u8>>,
    /// The packs, the base first, in the order in which they apply.
    pub packs: Vec<(PackRef, Vec<u8>)>,
}

impl Packs {
    /// The files in `folder`, which are made when there is something to keep. Where there is no such folder they are kept
    /// in memory.
    #[must_use]
    pub fn open(folder: Option<&Path>) -> Self {
        let place = match folder.filter(|folder| folder.is_dir()) {
            Some(folder) => Place::Folder { packs: folder.join("packs"), feeds: folder.join("feeds") },
            None => Place::Memory(RefCell::default()),
        };
        Self { place }
    }

    /// Whether what is kept here is there after the next start.
    #[must_use]
    pub const fn keeps(&self) -> bool {
        matches!(self.place, Place::Folder { .. })
    }

    /// The right to add to these files, until it is dropped; none while another window or program has it. Two downloads into
    /// one part would spoil both.
    #[must_use]
    pub fn turn(&self) -> Option<Turn> {
        let Place::Folder { packs, .. } = &self.place else { return Some(Turn { _lock: None }) };
        let lock = packs.with_file_name(TURN);
        match File::options().create(true).append(true).open(lock).map(|lock| (lock.try_lock(), lock)) {
            Ok((Ok(()), lock)) => Some(Turn { _lock: Some(lock) }),
            Ok((Err(TryLockError::WouldBlock), _)) => None,
            // A disk that knows no locks, or takes no files: then nobody else can be told apart, or writes either.
            Ok((Err(TryLockError::Error(_)), _)) | Err(_) => Some(Turn { _lock: None }),
        }
    }

    /// How many bytes of a pack have come so far.
    #[must_use]
    pub fn part_len(&self, hash: &Hash) -> u64 {
        match &self.place {
            Place::Folder { packs, .. } => fs::metadata(part(packs, hash)).map_or(0, |part| part.len()),
            Place::Memory(memory) => memory.borrow().parts.get(hash).map_or(0, |part| part.len() as u64),
        }
    }

    /// Adds to what has come of a pack.
    ///
    /// # Errors
    ///
    /// `Unwritable` when it cannot be written.
    pub fn append(&self, hash: &Hash, bytes: &[u8]) -> Result<()> {
        let during = "keeping a part of a pack";
        match &self.place {
            Place::Folder { packs, .. } => fs::create_dir_all(packs)
                .and_then(|()| OpenOptions::new().create(true).append(true).open(part(packs, hash)))
                .and_then(|mut part| part.write_all(bytes))
                .context(during),
            Place::Memory(memory) => {
                memory.borrow_mut().parts.entry(*hash).or_default().extend_from_slice(bytes);
                Ok(())
            }
        }
    }

    /// Throws away what has come of a pack, and the pack.
    ///
    /// # Errors
    ///
    /// `Unwritable` when it cannot be removed.
    pub fn discard(&self, hash: &Hash) -> Result<()> {
        match &self.place {
            Place::Folder { packs, .. } => [part(packs, hash), whole(packs, hash)]
                .iter()
                .try_for_each(|path| absent(fs::remove_file(path), ()))
                .context("throwing away a pack"),
            Place::Memory(memory) => {
                let mut memory = memory.borrow_mut();
                memory.parts.remove(hash);
                memory.whole.remove(hash);
                Ok(())
            }
        }
    }

    /// What came of a pack, which is kept as whole when its hash is right, and else thrown away: what is wrong with it is
    /// for whoever checks it to say.
    ///
    /// # Errors
    ///
    /// `Unwritable` when it cannot be read or written.
    pub fn finish(&self, hash: &Hash) -> Result<Vec<u8>> {
        let during = "keeping a pack";
        match &self.place {
            Place::Folder { packs, .. } => {
                let part = part(packs, hash);
                let bytes = absent(fs::read(&part), Vec::new()).context(during)?;
                if Hash::of(&bytes) == *hash {
                    let kept = File::open(&part).and_then(|part| part.sync_all());
                    kept.and_then(|()| fs::rename(&part, whole(packs, hash))).context(during)?;
                } else {
                    absent(fs::remove_file(&part), ()).context(during)?;
                }
                Ok(bytes)
            }
            Place::Memory(memory) => {
                let mut memory = memory.borrow_mut();
                let bytes = memory.parts.remove(hash).unwrap_or_default();
                if Hash::of(&bytes) == *hash {
                    memory.whole.insert(*hash, bytes.clone());
                }
                Ok(bytes)
            }
        }
    }

    /// A pack that is here whole. One that is no longer what it was is none.
    #[must_use]
    pub fn read(&self, hash: &Hash) -> Option<Vec<u8>> {
        let bytes = match &self.place {
            Place::Folder { packs, .. } => read(&whole(packs, hash), limits::CORE_BASE.packed),
            Place::Memory(memory) => memory.borrow().whole.get(hash).cloned(),
        };
        bytes.filter(|bytes| Hash::of(bytes) == *hash)
    }

    /// Keeps the proof of what was just adopted: all of it or, after a crash, all of what was kept before.
    ///
    /// # Errors
    ///
    /// `Unwritable` when it cannot be written: then what was kept before still is.
    pub fn keep_feed(&self, feed: &FeedId, head: &[u8], keys: Option<&[u8]>, trail: &[PackRef]) -> Result<()> {
        let proof = Proof { head: head.to_vec(), keys: keys.map(<[u8]>::to_vec), trail: trail.to_vec() };
        match &self.place {
            Place::Folder { feeds, .. } => proof.write(&feeds.join(feed.as_str())).context("keeping a feed's proof"),
            Place::Memory(memory) => {
                memory.borrow_mut().feeds.insert(feed.clone(), proof);
                Ok(())
            }
        }
    }

    /// The packs that made what is held of a feed, the base first: what the next delta is added to. None where nothing is
    /// kept.
    #[must_use]
    pub fn trail(&self, feed: &FeedId) -> Vec<PackRef> {
        self.proof(feed).map(|proof| proof.trail).unwrap_or_default()
    }

    /// The trail, when it is that of this very head and every pack of it is as it was. One after the other: all of them at
    /// once would be more than a small phone has.
    #[must_use]
    pub fn whole_trail(&self, feed: &FeedId, head: &[u8]) -> Option<Vec<PackRef>> {
        let proof = self.proof(feed).filter(|proof| proof.head == head)?;
        proof.trail.iter().all(|pack| self.read(&pack.h).is_some()).then_some(proof.trail)
    }

    /// All that makes a feed's edition again; none when something of it is missing or broken.
    #[must_use]
    pub fn spare(&self, feed: &FeedId) -> Option<Spare> {
        let proof = self.proof(feed)?;
        let packs = proof.trail.iter().map(|pack| Some((*pack, self.read(&pack.h)?))).collect::<Option<_>>()?;
        Some(Spare { head: proof.head, keys: proof.keys, packs })
    }

    /// Keeps the proof of a feed no longer. Its packs go with the next [sweep](Self::sweep).
    ///
    /// # Errors
    ///
    /// `Unwritable` when it cannot be removed.
    pub fn forget(&self, feed: &FeedId) -> Result<()> {
        match &self.place {
            Place::Folder { feeds, .. } => {
                let folder = feeds.join(feed.as_str());
                [beside(&folder, ASIDE), beside(&folder, BEFORE), folder]
                    .iter()
                    .try_for_each(|folder| shred_folder(folder))
                    .context("forgetting a feed")
            }
            Place::Memory(memory) => {
                memory.borrow_mut().feeds.remove(feed);
                Ok(())
            }
        }
    }

    /// Removes the packs that belong to nothing that is kept, and downloads that have not gone on for a week at `now`, by the
    /// clock that files are dated by: the device's own. What is not ours stays.
    ///
    /// # Errors
    ///
    /// `Unwritable` when something cannot be removed.
    pub fn sweep(&self, now: DateTime<Utc>) -> Result<()> {
        let during = "removing packs that nobody needs";
        match &self.place {
            Place::Folder { packs, feeds } => {
                let mut wanted = BTreeSet::new();
                for feed in names(feeds).context(during)?.iter().filter_map(|name| owner(name)) {
                    wanted.extend(self.trail(&feed).iter().map(|pack| pack.h));
                }
                for (path, hash, is_part) in pack_files(packs).context(during)? {
                    let grew = || fs::metadata(&path)?.modified().map(DateTime::<Utc>::from);
                    let goes = if is_part {
                        grew().is_ok_and(|grew| (now - grew).abs() > UNFINISHED) // dated ahead by another clock, it would stay
                    } else {
                        !wanted.contains(&hash)
                    };
                    if goes {
                        absent(fs::remove_file(&path), ()).context(during)?;
                    }
                }
            }
            Place::Memory(memory) => {
                let mut memory = memory.borrow_mut();
                let trails = memory.feeds.values().flat_map(|proof| &proof.trail);
                let wanted: BTreeSet<Hash> = trails.map(|pack| pack.h).collect();
                memory.whole.retain(|hash, _| wanted.contains(hash));
            }
        }
        Ok(())
    }

    /// Overwrites and removes all of it. What is not ours stays.
    ///
    /// # Errors
    ///
    /// `Unwritable` when something cannot be written or removed: asking again finishes.
    pub fn clear(&self) -> Result<()> {
        let during = "clearing what was held of feeds";
        match &self.place {
            Place::Folder { packs, feeds } => {
                for (path, ..) in pack_files(packs).context(during)? {
                    shred(&path).context(during)?;
                }
                for name in names(feeds).context(during)? {
                    if owner(&name).is_some() {
                        shred_folder(&feeds.join(name)).context(during)?;
                    }
                }
                for folder in [packs, feeds] {
                    let _ = fs::remove_dir(folder); // stays where something of somebody else's is in it
                }
                Ok(())
            }
            Place::Memory(memory) => {
                memory.take();
                Ok(())
            }
        }
    }

    /// Whether so many bytes fit beside what there is, with something to spare. Where nobody can say, they do.
    #[must_use]
    pub fn has_room(&self, bytes: u64) -> bool {
        match &self.place {
            Place::Folder { packs, .. } => {
                let folder = packs.parent().unwrap_or(packs);
                free(folder).is_none_or(|free| free >= bytes.saturating_add(RESERVE))
            }
            Place::Memory(_) => true,
        }
    }

    fn proof(&self, feed: &FeedId) -> Option<Proof> {
        match &self.place {
            Place::Folder { feeds, .. } => {
                let folder = feeds.join(feed.as_str());
                // A crash may have come between the moment the old one went aside and the new one took its place.
                [folder.clone(), beside(&folder, ASIDE), beside(&folder, BEFORE)].iter().find_map(|at| Proof::read(at))
            }
            Place::Memory(memory) => memory.borrow().feeds.get(feed).cloned(),
        }
    }
}

impl Proof {
    fn read(folder: &Path) -> Option<Self> {
        let text = |name| read(&folder.join(name), limits::ENVELOPE as u64);
        let trail = String::from_utf8(read(&folder.join("trail"), TRAIL)?).ok()?;
        let trail = trail.lines().map(parse).collect::<Option<_>>()?;
        Some(Self { head: text("head.txt")?, keys: text("keys.txt"), trail })
    }

    /// Written aside, down to the disk, and moved into place: each move is whole or not at all.
    fn write(&self, folder: &Path) -> io::Result<()> {
        let (aside, before) = (beside(folder, ASIDE), beside(folder, BEFORE));
        absent(fs::remove_dir_all(&aside), ())?;
        fs::create_dir_all(&aside)?;
        let lines: Vec<String> = self.trail.iter().map(|pack| format!("{} {} {}\n", pack.h, pack.n, pack.u)).collect();
        let texts = [
            ("head.txt", Some(&self.head)),
            ("keys.txt", self.keys.as_ref()),
            ("trail", Some(&lines.concat().into_bytes())),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                let mut file = File::create(aside.join(name))?;
                file.write_all(text)?;
                file.sync_all()?;
            }
        }
        sync_folder(&aside);
        absent(fs::remove_dir_all(&before), ())?;
        absent(fs::rename(folder, &before), ())?;
        fs::rename(&aside, folder)?;
        folder.parent().into_iter().for_each(sync_folder);
        absent(fs::remove_dir_all(&before), ())
    }
}

/// Whose proof a folder of this name is, also while it changes places.
fn owner(name: &str) -> Option<FeedId> {
    FeedId::new(name.trim_end_matches(ASIDE).trim_end_matches(BEFORE)).ok()
}

fn part(packs: &Path, hash: &Hash) -> PathBuf {
    packs.join(format!("{hash}.part"))
}

fn whole(packs: &Path, hash: &Hash) -> PathBuf {
    packs.join(format!("{hash}.zst"))
}

/// One line of a trail.
fn parse(line: &str) -> Option<PackRef> {
    let mut words = line.split(' ');
    let h = Hash::try_from(words.next()?.to_owned()).ok()?;
    let (n, u) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    words.next().is_none().then_some(PackRef { h, n, u })
}

/// A whole file, if it is there and no longer than it may be.
fn read(path: &Path, most: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(most + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= most).then_some(bytes)
}

/// The names in a folder; none when it is not there.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = absent(fs::read_dir(folder).map(Some), None)?.into_iter().flatten();
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// Every file of ours in `packs/`: where it is, of which pack, and whether it is but a part.
fn pack_files(packs: &Path) -> io::Result<Vec<(PathBuf, Hash, bool)>> {
    let ours = names(packs)?.into_iter().filter_map(|name| {
        let (hash, ending) = name.split_once('.')?;
        let hash = Hash::try_from(hash.to_owned()).ok()?;
        matches!(ending, "zst" | "part").then(|| (packs.join(&name), hash, ending == "part"))
    });
    Ok(ours.collect())
}

fn shred_folder(folder: &Path) -> io::Result<()> {
    names(folder)?.iter().try_for_each(|name| shred(&folder.join(name)))?;
    absent(fs::remove_dir(folder), ())
}

/// Best effort: not every system can, and what is lost is a spare copy.
fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

/// The bytes that this program may still write where `folder` is; none where nobody can say.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(folder.as_os_str().as_encoded_bytes()).ok()?;
    Some(found.f_bavail.saturating_mul(found.f_frsize))
}

#[cfg(not(unix))]
const fn free(_folder: &Path) -> Option<u64> {
    None
}
