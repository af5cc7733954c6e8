//! Feeds beside what else one could do with the same records.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tempfile::TempDir;
use tentlight::feed::{Hash, StateHasher, Trust, Untrusted, Verified};
use tentlight::store::{Adopted, Database};

use crate::empty_folder;
use crate::feed_maker::{Group, Records, first_day, line};
use crate::listings::{Listings, lines};

fn base(group: &Group, at: usize) -> Verified {
    let head = &group.editions[at].head;
    let trust = Trust::of_group(&group.keys_txt(), &group.feed).unwrap();
    let signed = trust.head(&group.editions[at].head_txt).unwrap();
    Untrusted { head: signed, keys_txt: Some(group.keys_txt()), onto: None, packs: vec![group.pack(&head.base)] }
        .verify()
        .unwrap()
}

pub fn try_it() {
    let mut listings = Listings::new();
    for (count, length) in [(10_000, 8), (50_000, 2)] {
        let records = listings.records(count, length);
        let text = lines(&records);
        let start = Instant::now();
        let mut compressor = zstd::bulk::Compressor::new(19).unwrap();
        compressor.window_log(23).unwrap();
        let packed = compressor.compress(text.as_bytes()).unwrap().len();
        println!("{count}: {} bytes a line, {packed} packed, {} each, {:?}", text.len() / count, packed / count, start.elapsed());
        let next = listings.next(&records);
        let delta = crate::feed_maker::delta_lines(&records, &next);
        println!("delta {} lines {} packed", delta.lines().count(), zstd::bulk::compress(delta.as_bytes(), 19).unwrap().len());
        println!("{}", text.lines().nth(5).unwrap());
        println!("{}", text.lines().nth(count - 1).unwrap());
        println!("{}", text.lines().nth(count / 2).unwrap());
        let mut group = Group::new();
        group.publish(records);
        let edition = base(&group, 0);
        let ready = empty_folder();
        drop(Database::open(ready.path(), Verified::embedded(), "de").unwrap());
        let rows: Vec<_> = group.editions[0].records.iter().map(|((k, i), v)| (k, i, v, Hash::of(line(k, i, v).as_bytes()))).collect();
        for _ in 0..5 {
            let folder = empty_folder();
            std::fs::copy(ready.path().join("content.db"), folder.path().join("content.db")).unwrap();
            let database = Database::open(folder.path(), Verified::embedded(), "de").unwrap();
            let start = Instant::now();
            assert_eq!(database.adopt(&edition, first_day()).unwrap(), Adopted::Taken);
            let adopt = start.elapsed();
            drop(database);
            let folder = empty_folder();
            std::fs::copy(ready.path().join("content.db"), folder.path().join("content.db")).unwrap();
            let mut connection = Connection::open(folder.path().join("content.db")).unwrap();
            connection.execute_batch(include_str!("../../src/store/sql/pragmas.sql")).unwrap();
            connection.execute_batch("PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL").unwrap();
            let start = Instant::now();
            let transaction = connection.transaction().unwrap();
            transaction.execute("INSERT INTO edition (feed, epoch, seq, made, digest) VALUES (?1, 1, 1, '2027-01-01', ?2)", [group.feed.as_str(), &"a".repeat(64)]).unwrap();
            let mut keep = transaction.prepare("INSERT INTO record (feed, kind, id, value, hash) VALUES (?1, ?2, ?3, ?4, ?5)").unwrap();
            for (kind, id, value, hash) in &rows {
                keep.execute(rusqlite::params![group.feed.as_str(), kind, id, value, hash.bytes()]).unwrap();
            }
            drop(keep);
            transaction.commit().unwrap();
            let _: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).unwrap();
            let plain = start.elapsed();
            let start = Instant::now();
            edition.each_line::<tentlight::feed::Refusal>(|_| Ok(())).unwrap();
            let lines = start.elapsed();
            println!("adopt {adopt:?} plain {plain:?} lines {lines:?} {:.2}", plain.as_secs_f64() / adopt.as_secs_f64());
        }
    }
}
