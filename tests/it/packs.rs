//! Packs beside the databases: kept whole or not at all, and enough to build a broken `content.db` again.

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use tempfile::TempDir;
use tentlight::domain::FeedId;
use tentlight::feed::{Hash, PackRef, Refusal, Verified};
use tentlight::store::{Adopted, Database, Origin, Packs, Restored};

use crate::adopt::{anchors_of, assert_held, base, delta, now, published};
use crate::feed_maker::{Group, notes};
use crate::store::{assert_answers, content_db, folder, open};

const BYTES: &[u8] = b"a pack as it came";

fn hash() -> Hash {
    Hash::of(BYTES)
}

fn on_disk(folder: &TempDir) -> Packs {
    Packs::open(Some(folder.path()))
}

/// Every file below a folder, by its path in it.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name().into_string().unwrap())).unwrap();
        if path.is_dir() {
            found.extend(files(&path).iter().map(|inside| format!("{name}/{inside}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// Keeps what the group published up to an edition as a phone does that follows it from the first one on.
fn keep(packs: &Packs, group: &Group, at: usize) {
    let mut trail = vec![group.editions[0].head.base];
    trail.extend((1..=at).map(|at| group.editions[at].head.deltas[0].pack));
    for pack in &trail {
        let (_, bytes) = group.pack(pack);
        packs.append(&pack.h, &bytes).unwrap();
        assert_eq!(packs.finish(&pack.h).unwrap(), bytes);
    }
    let keys = (!group.feed.is_core()).then(|| group.keys_txt());
    packs.keep_feed(&group.feed, &group.editions[at].head_txt, keys.as_deref(), &trail).unwrap();
}

#[test]
fn a_pack_that_was_cut_off_goes_on_where_it_stopped() {
    let folder = folder();
    for packs in [on_disk(&folder), Packs::open(None), Packs::open(Some(&folder.path().join("nowhere")))] {
        assert_eq!((packs.part_len(&hash()), packs.read(&hash())), (0, None));
        packs.append(&hash(), &BYTES[..5]).unwrap();
        assert_eq!((packs.part_len(&hash()), packs.read(&hash())), (5, None));
        packs.append(&hash(), &BYTES[5..]).unwrap();
        assert_eq!(packs.finish(&hash()).unwrap(), BYTES);
        assert_eq!((packs.part_len(&hash()), packs.read(&hash()).as_deref()), (0, Some(BYTES)));
        packs.discard(&hash()).unwrap();
        assert_eq!((packs.part_len(&hash()), packs.read(&hash())), (0, None));
    }
    let packs = on_disk(&folder);
    packs.append(&hash(), &BYTES[..5]).unwrap();
    assert_eq!(on_disk(&folder).part_len(&hash()), 5);
    assert_eq!(files(folder.path()), [format!("packs/{}.part", hash())]);
    packs.discard(&hash()).unwrap();
    assert_eq!(files(folder.path()), Vec::<String>::new());
}

#[test]
fn what_is_no_pack_of_that_hash_is_handed_back_and_not_kept() {
    let folder = folder();
    for packs in [on_disk(&folder), Packs::open(None)] {
        packs.append(&hash(), b"<html>").unwrap();
        assert_eq!(packs.finish(&hash()).unwrap(), b"<html>");
        assert_eq!((packs.part_len(&hash()), packs.read(&hash())), (0, None));
        assert_eq!(packs.finish(&hash()).unwrap(), b"");
    }
    assert_eq!(files(folder.path()), Vec::<String>::new());
    let packs = on_disk(&folder);
    packs.append(&hash(), BYTES).unwrap();
    packs.finish(&hash()).unwrap();
    fs::write(folder.path().join(format!("packs/{}.zst", hash())), b"a pack as it was not").unwrap();
    assert_eq!(packs.read(&hash()), None);
}

#[test]
fn the_proof_of_a_feed_is_kept_with_its_packs_and_goes_when_it_is_forgotten() {
    let group = published();
    let folder = folder();
    for packs in [on_disk(&folder), Packs::open(None)] {
        assert_eq!((packs.spare(&group.feed), packs.trail(&group.feed)), (None, vec![]));
        keep(&packs, &group, 0);
        keep(&packs, &group, 2);
        let spare = packs.spare(&group.feed).unwrap();
        assert_eq!(spare.head, group.editions[2].head_txt);
        assert!(spare.keys.is_some());
        let trail = packs.trail(&group.feed);
        assert_eq!((trail.len(), trail[0]), (3, group.editions[0].head.base));
        assert_eq!(spare.packs, trail.iter().map(|pack| group.pack(pack)).collect::<Vec<_>>());
        let whole = |at: usize| packs.whole_trail(&group.feed, &group.editions[at].head_txt);
        assert_eq!((whole(2), whole(1)), (Some(trail.clone()), None));
        packs.discard(&trail[1].h).unwrap();
        assert_eq!((whole(2), packs.spare(&group.feed)), (None, None));
        packs.forget(&group.feed).unwrap();
        assert_eq!((packs.spare(&group.feed), packs.trail(&group.feed)), (None, vec![]));
    }
    assert!(files(folder.path()).iter().all(|file| file.starts_with("packs/")));
}

/// Each state that a crash leaves while a proof takes the place of another.
#[test]
fn a_proof_cut_off_while_it_was_kept_leaves_the_one_before_or_itself() {
    let group = published();
    let (old, new) = (folder(), folder());
    keep(&on_disk(&old), &group, 0);
    keep(&on_disk(&new), &group, 2);
    let of = |folder: &TempDir| folder.path().join("feeds").join(group.feed.as_str());
    let beside = |ending: &str| old.path().join("feeds").join(format!("{}{ending}", group.feed));
    let copy = |from: &Path, to: &Path, names: &[&str]| {
        fs::create_dir_all(to).unwrap();
        for name in names {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
    };
    let head = |at: usize| Some(group.editions[at].head_txt.clone());
    let held = || on_disk(&old).spare(&group.feed).map(|spare| spare.head);
    for pack in files(&new.path().join("packs")) {
        fs::copy(new.path().join("packs").join(&pack), old.path().join("packs").join(&pack)).unwrap();
    }
    for names in [&[][..], &["head.txt"], &["head.txt", "keys.txt"], &["head.txt", "keys.txt", "trail"]] {
        copy(&of(&new), &beside(".new"), names);
        assert_eq!(held(), head(0), "{names:?}");
    }
    fs::rename(of(&old), beside(".old")).unwrap();
    assert_eq!(held(), head(2));
    on_disk(&old).sweep(now()).unwrap();
    assert_eq!(held(), head(2), "its packs were swept away");
    fs::remove_file(beside(".new").join("trail")).unwrap();
    assert_eq!(held(), head(0));
    keep(&on_disk(&old), &group, 1);
    assert_eq!(held(), head(1));
    let mut left: Vec<_> =
        fs::read_dir(old.path().join("feeds")).unwrap().map(|one| one.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, [group.feed.as_str()]);
}

#[test]
fn sweeping_removes_what_belongs_to_nothing_and_leaves_what_is_not_ours() {
    let (group, folder) = (published(), folder());
    let packs = on_disk(&folder);
    keep(&packs, &group, 2);
    let before = files(folder.path());
    packs.append(&hash(), BYTES).unwrap();
    packs.finish(&hash()).unwrap();
    let part = Hash::of(b"another");
    packs.append(&part, b"anot").unwrap();
    let strangers = ["packs/notes.zst", "packs/readme.txt", "feeds/other"];
    for stranger in strangers {
        fs::write(folder.path().join(stranger), "somebody's").unwrap();
    }
    let today = now();
    let grew = fs::File::options().append(true).open(folder.path().join(format!("packs/{part}.part"))).unwrap();
    grew.set_modified(today.into()).unwrap();
    packs.sweep(today).unwrap();
    assert_eq!((packs.read(&hash()), packs.part_len(&part)), (None, 4));
    packs.sweep(today + TimeDelta::days(6)).unwrap();
    assert_eq!(packs.part_len(&part), 4);
    grew.set_modified((today + TimeDelta::days(16)).into()).unwrap();
    packs.sweep(today + TimeDelta::days(8)).unwrap(); // dated by a clock that was far ahead, too
    let with_strangers = |files: &[String]| {
        let mut all: Vec<String> = files.iter().cloned().chain(strangers.map(str::to_owned)).collect();
        all.sort();
        all
    };
    assert_eq!(files(folder.path()), with_strangers(&before));
    assert!(packs.spare(&group.feed).is_some());
    packs.forget(&group.feed).unwrap();
    packs.sweep(today).unwrap();
    assert_eq!(files(folder.path()), with_strangers(&[]));
}

/// A link to the same bytes sees what became of them.
#[cfg(unix)]
#[test]
fn clearing_overwrites_and_removes_all_that_is_ours() {
    let (group, folder, elsewhere) = (published(), folder(), folder());
    let packs = on_disk(&folder);
    keep(&packs, &group, 1);
    packs.append(&hash(), BYTES).unwrap();
    let all = files(folder.path());
    assert_eq!(all.len(), 6, "{all:?}");
    for (at, file) in all.iter().enumerate() {
        fs::hard_link(folder.path().join(file), elsewhere.path().join(at.to_string())).unwrap();
    }
    fs::write(folder.path().join("packs/readme.txt"), "somebody's").unwrap();
    packs.clear().unwrap();
    packs.clear().unwrap();
    assert_eq!(files(folder.path()), ["packs/readme.txt"]);
    for (at, file) in all.iter().enumerate() {
        let left = fs::read(elsewhere.path().join(at.to_string())).unwrap();
        assert!(!left.is_empty() && left.iter().all(|byte| *byte == 0), "{file}");
    }
    fs::remove_file(folder.path().join("packs/readme.txt")).unwrap();
    packs.clear().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let packs = Packs::open(None);
    keep(&packs, &group, 1);
    packs.clear().unwrap();
    assert_eq!((packs.spare(&group.feed), packs.trail(&group.feed)), (None, vec![]));
}

#[test]
fn there_is_room_for_a_little_and_not_for_the_whole_world() {
    let folder = folder();
    assert!(on_disk(&folder).has_room(1) && Packs::open(None).has_room(u64::MAX));
    assert_eq!(on_disk(&folder).has_room(u64::MAX), cfg!(not(unix)));
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nothing_can_be_written_says_so() {
    let packs = Packs::open(Some(Path::new("/proc/self")));
    let kind = |result: tentlight::store::Result<()>| result.unwrap_err().kind();
    assert_eq!(kind(packs.append(&hash(), BYTES)), tentlight::store::ErrorKind::Unwritable);
    let feed = FeedId::new("a".repeat(32)).unwrap();
    assert_eq!(kind(packs.keep_feed(&feed, b"", None, &[])), tentlight::store::ErrorKind::Unwritable);
    assert_eq!((packs.spare(&feed), packs.finish(&hash()).unwrap()), (None, vec![]));
    packs.clear().unwrap();
}

// A broken content.db

/// Adopts up to an edition by base and deltas, and keeps what a phone keeps.
fn adopt_and_keep(folder: &TempDir, group: &Group, at: usize) {
    let database = Database::open(folder.path(), Verified::embedded(), "en").unwrap();
    database.adopt(&base(group, 0), now()).unwrap();
    for to in 1..=at {
        assert_eq!(database.adopt(&delta(group, to - 1, to), now()).unwrap(), Adopted::Taken);
    }
    keep(&on_disk(folder), group, at);
}

fn break_content(folder: &TempDir) {
    fs::write(content_db(folder), "<html>").unwrap();
}

#[test]
fn a_broken_content_db_is_built_again_from_the_copies_beside_it_and_it_is_said() {
    let (one, other, folder) = (published(), published(), folder());
    adopt_and_keep(&folder, &one, 2);
    adopt_and_keep(&folder, &other, 1);
    assert!(!open(&folder).was_replaced());
    break_content(&folder);
    let database = open(&folder);
    assert!(database.was_replaced());
    assert_eq!(database.feeds().unwrap(), vec![]);
    let followed = [one.feed.clone(), other.feed.clone()];
    let restored = database.restore(&on_disk(&folder), &followed, now()).unwrap();
    let mut whole = followed.to_vec();
    whole.sort();
    assert_eq!(restored, Restored { whole, lost: vec![] });
    assert_held(&database, &one, 2);
    assert_held(&database, &other, 1);
    assert_answers(&database);
    assert_eq!(database.restore(&on_disk(&folder), &followed, now()).unwrap(), Restored::default());
    drop(database);
    assert!(!open(&folder).was_replaced());
}

#[test]
fn a_copy_that_is_not_what_was_signed_for_is_not_restored() {
    let (group, folder) = (published(), folder());
    adopt_and_keep(&folder, &group, 2);
    let packs = on_disk(&folder);
    let (head, keys) = (group.editions[2].head_txt.clone(), group.keys_txt());
    let trail: Vec<PackRef> = packs.trail(&group.feed);
    let forged = Group::new();
    let (older, of_another) = (group.editions[1].head_txt.clone(), forged.keys_txt());
    let mixed = vec![trail[0], trail[2], trail[1]];
    let wrong = [
        (&head, Some(&keys), trail[..2].to_vec(), Refusal::WrongState),
        (&head, Some(&keys), mixed, Refusal::WrongState),
        (&head, None, trail.clone(), Refusal::NotAFeed),
        (&head, Some(&of_another), trail.clone(), Refusal::WrongFeed),
        (&older, Some(&keys), trail.clone(), Refusal::WrongState),
    ];
    for (head, keys, trail, why) in wrong {
        break_content(&folder);
        packs.keep_feed(&group.feed, head, keys.map(Vec::as_slice), &trail).unwrap();
        let restored = open(&folder).restore(&packs, std::slice::from_ref(&group.feed), now()).unwrap();
        assert_eq!(restored, Restored { whole: vec![], lost: vec![(group.feed.clone(), why)] });
    }
    // A pack that is gone is no copy at all.
    packs.keep_feed(&group.feed, &head, Some(&keys), &trail).unwrap();
    packs.discard(&trail[1].h).unwrap();
    let restored = open(&folder).restore(&packs, std::slice::from_ref(&group.feed), now()).unwrap();
    assert_eq!(restored, Restored::default());
}

#[test]
fn what_is_held_is_never_replaced_by_an_older_copy() {
    let (group, folder) = (published(), folder());
    adopt_and_keep(&folder, &group, 1);
    let database = open(&folder);
    database.adopt(&delta(&group, 1, 2), now()).unwrap();
    let restored = database.restore(&on_disk(&folder), std::slice::from_ref(&group.feed), now()).unwrap();
    assert_eq!(restored, Restored::default());
    assert_held(&database, &group, 2);
}

#[test]
fn signed_core_comes_back_from_its_copy_and_gives_way_to_a_newer_binary() {
    let order = Verified::embedded().order();
    for (epoch, held) in [(order.epoch + 1, true), (order.epoch.saturating_sub(1), false)] {
        let (mut core, folder) = (Group::core(), folder());
        core.epoch = epoch;
        core.publish(notes(&["any record will do"]));
        keep(&on_disk(&folder), &core, 0);
        break_content(&folder);
        let database = open(&folder).with_anchors(anchors_of(&core));
        let restored = database.restore(&on_disk(&folder), &[], now()).unwrap();
        assert_eq!(restored.whole, if held { vec![FeedId::core()] } else { vec![] }, "{restored:?}");
        assert_eq!((database.held_head(&core.feed).unwrap().is_some(), database.origin()), (held, Origin::Disk));
    }
}
