//! What holds for all feeds, whatever is in them and in whatever order they come; and that no bytes whatever bring a phone
//! down. The same doors, for hours: `tests/fuzz`.

use std::path::Path;
use std::thread;

use proptest::prelude::*;
use proptest::sample::Index;
use tempfile::TempDir;
use tentlight::domain::FeedId;
use tentlight::feed::{Hash, KeyList, Line, Pack, PackRef, Refusal, Trust, Verified, claimed_epoch};
use tentlight::store::{Database, NotAdopted};

use crate::adopt::{base, delta, now, rows};
use crate::feed_maker::{Group, Records, line, note, notes, pack};

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

/// A few records out of few, so that editions share some, change some and take some back.
fn records() -> impl Strategy<Value = Records> {
    let records = proptest::collection::btree_map((0..3_usize, 0..4_u8), 0..3_u8, 0..8);
    let record = |((kind, id), words): ((usize, u8), u8)| {
        let value = if kind == 1 { note(&format!("words {words}")) } else { format!("{{\"any\":[{words}]}}") };
        ((["future", "note", "pad"][kind].to_owned(), format!("id-{id}")), value)
    };
    records.prop_map(move |records| records.into_iter().map(record).collect())
}

fn editions() -> impl Strategy<Value = Vec<Records>> {
    proptest::collection::vec(records(), 1..5)
}

fn group_of(editions: Vec<Records>) -> Group {
    let mut group = Group::new();
    for records in editions {
        group.publish(records);
    }
    group
}

fn phone() -> (TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let database = open(folder.path());
    (folder, database)
}

fn open(folder: &Path) -> Database {
    Database::open(folder, Verified::embedded(), "en").unwrap()
}

/// Offers an edition; whether it was refused for being of no use just now is all the same.
fn offer(database: &Database, edition: &Verified) {
    match database.adopt(edition, now()) {
        Ok(_) | Err(NotAdopted::Refused(Refusal::RolledBack | Refusal::NotHeld)) => {}
        Err(error) => panic!("{error:?}"),
    }
}

/// A feed's rows, as whoever holds this edition has them.
fn rows_of(group: &Group, at: usize) -> Vec<(String, String, String, Option<Vec<u8>>)> {
    let row = |((kind, id), value): (&(String, String), &String)| {
        let hash = Hash::of(line(kind, id, value).as_bytes()).bytes().to_vec();
        (kind.clone(), id.clone(), value.clone(), Some(hash))
    };
    group.editions[at].records.iter().map(row).collect()
}

thread_local! {
    /// Each test's phone: every case brings feeds of its own.
    static PHONE: (TempDir, Database) = phone();
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn by_whatever_deltas_a_phone_comes_to_an_edition_it_holds_what_its_base_holds(
        editions in editions(), start in any::<Index>(), steps in proptest::collection::vec(any::<Index>(), 5)
    ) {
        let group = group_of(editions);
        PHONE.with(|(folder, database)| {
            let (last, mut at) = (group.editions.len() - 1, start.index(group.editions.len()));
            offer(database, &base(&group, at));
            assert_eq!(rows(folder, &group.feed), rows_of(&group, at));
            for step in steps {
                if at < last {
                    let next = at + 1 + step.index(last - at);
                    offer(database, &delta(&group, at, next));
                    at = next;
                    assert_eq!(rows(folder, &group.feed), rows_of(&group, at));
                }
            }
        });
    }

    #[test]
    fn feeds_come_in_any_order_and_go_without_a_trace_in_others(
        groups in proptest::collection::vec(editions(), 2..4), order in any::<prop::sample::Selector>(), gone in any::<Index>()
    ) {
        let groups: Vec<Group> = groups.into_iter().map(group_of).collect();
        PHONE.with(|(folder, database)| {
            let mut offers: Vec<(&Group, usize)> =
                groups.iter().flat_map(|group| (0..group.editions.len()).map(move |at| (group, at))).collect();
            while !offers.is_empty() {
                let next = *order.select(&offers);
                offers.retain(|(group, at)| (&group.feed, *at) != (&next.0.feed, next.1));
                offer(database, &base(next.0, next.1));
            }
            let all = || -> Vec<_> { groups.iter().map(|group| rows(folder, &group.feed)).collect() };
            let mut expected: Vec<_> = groups.iter().map(|group| rows_of(group, group.editions.len() - 1)).collect();
            assert_eq!(all(), expected);
            let core = rows(folder, &FeedId::core());
            let gone = gone.index(groups.len());
            database.drop_feed(&groups[gone].feed).unwrap();
            expected[gone].clear();
            assert_eq!(all(), expected);
            assert_eq!(rows(folder, &FeedId::core()), core);
        });
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn two_windows_that_adopt_at_once_come_to_the_same(
        editions in editions(), orders in any::<[Index; 2]>(), step in any::<Index>()
    ) {
        let group = group_of(editions);
        PHONE.with(|(folder, _)| {
            let last = group.editions.len() - 1;
            thread::scope(|scope| {
                for order in orders {
                    let group = &group;
                    scope.spawn(move || {
                        let window = open(folder.path());
                        offer(&window, &base(group, order.index(group.editions.len())));
                        if last > 0 {
                            offer(&window, &delta(group, step.index(last), last));
                        }
                        offer(&window, &base(group, last));
                    });
                }
            });
            assert_eq!(rows(folder, &group.feed), rows_of(&group, last));
        });
    }
}

/// Some bytes of a whole that are other ones, or missing, or there twice.
#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Insert(Index, Vec<u8>),
    Remove(Index, Index),
    Twice(Index, Index),
}

fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let one = prop_oneof![
        (any::<Index>(), 1..=u8::MAX).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        (any::<Index>(), proptest::collection::vec(any::<u8>(), 1..8)).prop_map(|(at, new)| Damage::Insert(at, new)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Damage::Remove(from, to)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Damage::Twice(from, to)),
    ];
    proptest::collection::vec(one, 1..4)
}

fn damaged(whole: &[u8], damage: &[Damage]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for one in damage {
        let at = |index: &Index| index.index(bytes.len() + 1);
        match one {
            Damage::Flip(index, bits) if !bytes.is_empty() => {
                let at = index.index(bytes.len());
                bytes[at] ^= bits;
            }
            Damage::Flip(..) => {}
            Damage::Insert(index, new) => {
                let at = at(index);
                bytes.splice(at..at, new.iter().copied());
            }
            Damage::Remove(from, to) => {
                let (from, to) = (at(from), at(to));
                bytes.drain(from.min(to)..from.max(to));
            }
            Damage::Twice(from, to) => {
                let (from, to) = (at(from), at(to));
                bytes.extend_from_within(from.min(to)..from.max(to));
            }
        }
    }
    bytes
}

thread_local! {
    static PUBLISHED: (Group, Trust) = {
        let group = group_of(vec![notes(&["one"]), notes(&["one", "two", "three"])]);
        let trust = Trust::of_group(&group.keys_txt(), &group.feed).unwrap();
        (group, trust)
    };
}

/// Reads a pack that is signed for as it is, and checks what every line that is handed out must be.
fn read(bytes: &[u8], is_delta: bool) -> Result<usize, Refusal> {
    let signed = PackRef { h: Hash::of(bytes), n: bytes.len() as u64, u: 1 << 20 };
    let (mut before, mut count) = (None, 0);
    Pack::check(bytes.to_vec(), &signed, is_delta)?.each_line(|line: Line<'_>| {
        let key = Some((line.kind.to_owned(), line.id.to_owned()));
        assert!(key > before, "{key:?} after {before:?}");
        assert!(is_delta || line.value.is_some());
        assert!(line.value.is_none_or(|value| serde_json::from_str::<serde_json::Value>(value).is_ok()), "{line:?}");
        (before, count) = (key, count + 1);
        Ok::<_, Refusal>(())
    })?;
    Ok(count)
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn no_bytes_whatever_bring_a_phone_down(
        bytes in proptest::collection::vec(any::<u8>(), 0..600), starts_well: bool, is_delta: bool
    ) {
        PUBLISHED.with(|(group, trust)| {
            let start: &[u8] = if starts_well { &group.editions[1].head_txt[..250] } else { b"" };
            let text = [start, &bytes].concat();
            let _ = claimed_epoch(&text);
            assert!(trust.head(&text).is_err());
            assert!(KeyList::verify(&text, &group.feed).is_err());
            assert!(Trust::of_group(&text, &group.feed).is_err());
            let mark: &[u8] = if starts_well { &[0x28, 0xb5, 0x2f, 0xfd] } else { b"" };
            let _ = read(&[mark, &bytes].concat(), is_delta);
            let _ = read(&pack(&String::from_utf8_lossy(&bytes)).1, is_delta);
        });
    }

    #[test]
    fn a_damaged_head_or_key_list_is_refused_or_says_the_same(damage in damage()) {
        PUBLISHED.with(|(group, trust)| {
            let last = &group.editions[1];
            if let Ok(head) = trust.head(&damaged(&last.head_txt, &damage)) {
                assert_eq!(head.head(), &last.head); // an untrusted comment is what its name says
            }
            if let Ok(keys) = KeyList::verify(&damaged(&group.keys_txt(), &damage), &group.feed) {
                assert_eq!(keys, group.key_list());
            }
        });
    }

    #[test]
    fn a_damaged_pack_is_refused_and_one_that_is_signed_for_hands_out_nothing_wrong(
        damage in damage(), is_delta: bool
    ) {
        PUBLISHED.with(|(group, _)| {
            let (signed, whole) = group.pack(&group.editions[1].head.base);
            let bytes = damaged(&whole, &damage);
            let refused = Pack::check(bytes.clone(), &signed, is_delta).map(|_| ());
            assert!(bytes == whole || matches!(refused, Err(Refusal::WrongLength | Refusal::WrongHash)), "{refused:?}");
            let _ = read(&bytes, is_delta);
            // The same, unpacked, damaged and packed again: a group that does not know what it does.
            let lines = damaged(crate::feed_maker::lines(&group.editions[1].records).as_bytes(), &damage);
            let _ = read(&zstd::encode_all(&*lines, 1).unwrap(), is_delta);
        });
    }
}
