//! The ways to newer records, each in a process of its own: what a phone does, and what it could do instead.
//!
//! The other ways check nothing, neither a signature nor a hash nor a field, and use the same client and the same table.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};
use flate2::read::GzDecoder;
use nix::sys::resource::{UsageWho, getrusage};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use tentlight::domain::FeedId;
use tentlight::feed::{Anchors, Verified};
use tentlight::store::{Database, Follow, Packs};
use tentlight::sync::{Address, Conditions, Dice, Http, Phone, TrustedTime, sync_feed};

use crate::LANGUAGE;
use crate::feed_maker::first_day;

/// The first argument that makes this program a child, or the watcher of one.
const CHILD: &str = "--child";
const WATCH: &str = "--watch";

/// What a phone may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Nothing: what any process costs.
    Idle,
    /// Opens what it holds, and makes ready to ask.
    Ready,
    /// Syncs the feed.
    Feed,
    /// Fetches all of it as one JSON file, packed with gzip, and replaces what it has.
    Json,
    /// Fetches an RFC 7396 merge patch, packed with zstd, and changes what it has.
    Patch,
}

impl Way {
    const ALL: [Self; 5] = [Self::Idle, Self::Ready, Self::Feed, Self::Json, Self::Patch];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "a process that does nothing",
            Self::Ready => "one that opens what it holds",
            Self::Feed => "the feed",
            Self::Json => "JSON, gzip",
            Self::Patch => "merge patch, zstd",
        }
    }
}

/// What a process cost.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Spent {
    /// From exec to exit.
    pub wall: Duration,
    /// Of all its threads.
    pub cpu: Duration,
    /// The most memory it ever held, in KiB.
    pub peak_kib: i64,
    /// What it did between opening what it holds and holding what is new: in the library alone.
    pub round: Round,
}

/// What a round cost the thread it ran in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Round {
    pub wall: Duration,
    pub cpu: Duration,
    /// What came of it.
    pub outcome: String,
}

/// Runs a way in a process of its own, on what `folder` holds, and asks the host at `url`.
pub fn run(way: Way, folder: &Path, url: &str, feed: &FeedId) -> Spent {
    let this = env::current_exe().expect("this program");
    let mut command = Command::new(&this);
    command.arg(WATCH).arg(&this).args([CHILD, way.name()]).arg(folder).args([url, feed.as_str()]);
    watched(command)
}

fn watched(mut command: Command) -> Spent {
    let output = command.stderr(Stdio::inherit()).output().expect("this program can be started");
    assert!(output.status.success(), "{command:?}: {}", output.status);
    serde_json::from_slice(&output.stdout).expect("what the watcher says")
}

/// Does what a child or a watcher is there for, and says whether this is one.
///
/// The watcher is small and has one child: so the system's sum over its children is what that one cost.
pub fn is_child() -> bool {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [CHILD, way, folder, url, feed] => {
            let way = Way::ALL.into_iter().find(|one| one.name() == way).expect("a way");
            let round = act(way, Path::new(folder), url, &FeedId::new(feed).expect("a feed"));
            println!("{}", serde_json::to_string(&round).expect("plain"));
        }
        [WATCH, program, ref arguments @ ..] => {
            let start = Instant::now();
            let mut command = Command::new(program);
            let output = command.args(arguments).stderr(Stdio::inherit()).output().expect("it can be started");
            let wall = start.elapsed();
            assert!(output.status.success(), "{program}: {}", output.status);
            let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
            let micros =
                [usage.user_time(), usage.system_time()].map(|time| time.tv_sec() * 1_000_000 + time.tv_usec());
            let cpu = Duration::from_micros(micros.iter().sum::<i64>().unsigned_abs());
            let round = serde_json::from_slice(&output.stdout).unwrap_or_default();
            let spent = Spent { wall, cpu, peak_kib: usage.max_rss(), round };
            println!("{}", serde_json::to_string(&spent).expect("plain"));
        }
        _ => return false,
    }
    true
}

/// What this thread has used of a processor.
pub fn thread_cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).expect("below a second"))
}

fn act(way: Way, folder: &Path, url: &str, feed: &FeedId) -> Round {
    if way == Way::Idle {
        return Round::default();
    }
    let database = Database::open(folder, Verified::embedded(), LANGUAGE).expect("a database");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let time = Arc::new(TrustedTime::new(now, first_day()));
    let http = Http::new(Arc::clone(&time), None).expect("no proxy");
    let (start, before) = (Instant::now(), thread_cpu());
    let fetch = |name: &str| {
        let address = Address::folder(url, true, false).and_then(|folder| folder.file(name)).expect("an address");
        runtime.block_on(http.small(&address, usize::MAX / 2)).expect("our own host")
    };
    let outcome = match way {
        Way::Idle | Way::Ready => String::new(),
        Way::Feed => {
            let (packs, anchors) = (Packs::open(Some(folder)), Anchors::shipped());
            let phone = Phone { database: &database, packs: &packs, http: &http, anchors: &anchors, time: &time };
            let (follow, conditions) = (follow(feed, url), Conditions { by_hand: true, ..Conditions::default() });
            let outcome = runtime.block_on(sync_feed(phone, &follow, conditions, &mut Dice::new(1), |_| {}));
            outcome.word().to_owned()
        }
        Way::Json => {
            replace(folder, feed, &fetch("json.gz"));
            "changed".to_owned()
        }
        Way::Patch => {
            patch(folder, feed, &fetch("patch.zst"));
            "changed".to_owned()
        }
    };
    Round { wall: start.elapsed(), cpu: thread_cpu().saturating_sub(before), outcome }
}

pub fn now() -> DateTime<Utc> {
    first_day()
}

pub fn follow(feed: &FeedId, url: &str) -> Follow {
    let since = NaiveDate::from_ymd_opt(2027, 6, 1).expect("a day");
    Follow { feed: feed.clone(), urls: vec![url.to_owned()], name: None, since, muted: false }
}

/// Opens content as the store does, changes it in one transaction, and empties the log into the file, as adopting does.
pub fn change(folder: &Path, change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>) -> Duration {
    let mut connection = Connection::open(folder.join("content.db")).expect("the store's file");
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";
    connection.execute_batch(settings).expect("as the store has it");
    connection.execute_batch(include_str!("../../src/store/sql/pragmas.sql")).expect("as the store has it");
    let start = Instant::now();
    let transaction = connection.transaction().expect("nobody else");
    change(&transaction).and_then(|()| transaction.commit()).expect("a plain change");
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("nobody reads");
    start.elapsed()
}

/// A feed has records only with its edition.
pub fn note_edition(transaction: &Transaction<'_>, feed: &FeedId) -> rusqlite::Result<()> {
    let keep = "INSERT INTO edition (feed, epoch, seq, made, digest) VALUES (?1, 1, 1, '2027-06-01', ?2)
                ON CONFLICT (feed) DO UPDATE SET seq = seq + 1";
    transaction.execute(keep, [feed.as_str(), &"0".repeat(64)]).map(drop)
}

/// All records, by kind and id.
type Document<'a> = BTreeMap<&'a str, BTreeMap<&'a str, &'a RawValue>>;

fn replace(folder: &Path, feed: &FeedId, packed: &[u8]) {
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text).expect("our own gzip");
    let document: Document<'_> = serde_json::from_str(&text).expect("our own JSON");
    change(folder, |transaction| {
        note_edition(transaction, feed)?;
        transaction.execute("DELETE FROM record WHERE feed = ?1", [feed.as_str()])?;
        let mut keep = transaction.prepare("INSERT INTO record (feed, kind, id, value) VALUES (?1, ?2, ?3, ?4)")?;
        for (kind, records) in &document {
            for (id, value) in records {
                keep.execute(params![feed.as_str(), kind, id, value.get()])?;
            }
        }
        Ok(())
    });
}

fn patch(folder: &Path, feed: &FeedId, packed: &[u8]) {
    let text = zstd::decode_all(packed).expect("our own zstd");
    let patch: BTreeMap<String, BTreeMap<String, Value>> = serde_json::from_slice(&text).expect("our own JSON");
    change(folder, |transaction| {
        note_edition(transaction, feed)?;
        let of = "feed = ?1 AND kind = ?2 AND id = ?3";
        let mut held = transaction.prepare(&format!("SELECT value FROM record WHERE {of}"))?;
        let mut remove = transaction.prepare(&format!("DELETE FROM record WHERE {of}"))?;
        let mut keep =
            transaction.prepare("INSERT OR REPLACE INTO record (feed, kind, id, value) VALUES (?1, ?2, ?3, ?4)")?;
        for (kind, records) in patch {
            for (id, patch) in records {
                if patch.is_null() {
                    remove.execute([feed.as_str(), &kind, &id])?;
                    continue;
                }
                let before: Option<String> =
                    held.query_row([feed.as_str(), &kind, &id], |row| row.get(0)).optional()?;
                let before = before.map_or(Value::Null, |before| serde_json::from_str(&before).expect("JSON"));
                keep.execute(params![feed.as_str(), kind, id, merge(before, patch).to_string()])?;
            }
        }
        Ok(())
    });
}

/// RFC 7396, as it stands there.
fn merge(target: Value, patch: Value) -> Value {
    let Value::Object(patch) = patch else { return patch };
    let mut target = if let Value::Object(target) = target { target } else { Map::new() };
    for (name, patch) in patch {
        if patch.is_null() {
            target.remove(&name);
        } else {
            let held = target.remove(&name).unwrap_or(Value::Null);
            target.insert(name, merge(held, patch));
        }
    }
    Value::Object(target)
}

/// What [`merge`] makes `after` of `before` with; none when they are the same.
pub fn difference(before: &Value, after: &Value) -> Option<Value> {
    let (Value::Object(held), Value::Object(new)) = (before, after) else {
        return (before != after).then(|| after.clone());
    };
    let changed = new.iter().filter_map(|(name, value)| {
        let patch = held.get(name).map_or_else(|| Some(value.clone()), |held| difference(held, value));
        Some((name.clone(), patch?))
    });
    let gone = held.keys().filter(|name| !new.contains_key(*name)).map(|name| (name.clone(), Value::Null));
    let patch: Map<String, Value> = changed.chain(gone).collect();
    (!patch.is_empty()).then_some(Value::Object(patch))
}

/// Copies a phone's folder, so that every round begins with the same.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder on disk");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).expect("room on the disk");
        }
    }
}
