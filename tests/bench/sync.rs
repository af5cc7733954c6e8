//! What feeds cost a phone: bytes, requests, processor and memory, beside [other ways](crate::ways) to the same records in
//! the same run. A way that does not end with the records that were signed for counts for nothing.

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use rusqlite::{Connection, params};
use serde_json::Value;
use tempfile::TempDir;
use tentlight::domain::FeedId;
use tentlight::feed::{Delta, Hash, Head, PackRef, Refusal, StateHasher, Trust, Untrusted, Verified, limits};
use tentlight::store::{Adopted, Database};

use crate::feed_maker::{Edition, Group, Records, delta_lines, first_day, line, lines};
use crate::host::{Host, Traffic};
use crate::listings::Listings;
use crate::timer::{Times, shown};
use crate::ways::{Spent, Way, change, copy, difference, note_edition, run, thread_cpu};
use crate::{LANGUAGE, empty_folder};

/// How often each way takes its turn.
const ROUNDS: usize = 7;

/// The number of the edition that is held. A group that has published for years offers as many deltas as it may.
const HELD: u64 = 1_100;

/// How far back `feed build` offers deltas from.
const BACK: [u64; 22] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 32, 64, 128, 256, 512, 1_024];

/// Two editions of a feed, on a host, in every form, and phones.
struct Site {
    host: Host,
    group: Group,
    /// All of the later edition, as the other way would fetch it.
    full: u64,
    /// A phone that has the core content, and one that has the earlier edition beside it.
    phones: [TempDir; 2],
}

/// Which edition.
#[derive(Clone, Copy)]
enum At {
    Before,
    Now,
}

impl At {
    const ALL: [Self; 2] = [Self::Before, Self::Now];

    const fn folder(self) -> &'static str {
        match self {
            Self::Before => "before/",
            Self::Now => "now/",
        }
    }
}

/// Which phone.
#[derive(Clone, Copy)]
enum Phone {
    New,
    Held,
}

impl Site {
    fn new(listings: &mut Listings, count: usize, words: usize) -> Self {
        let records = listings.records(count, words);
        let editions = [records.clone(), listings.next(&records)];
        let documents = editions.each_ref().map(document);
        let (host, mut group) = (Host::start(), Group::new());
        for ((at, records), document) in At::ALL.iter().zip(editions).zip(&documents) {
            let put = |name: &str, bytes: &[u8]| host.put(&format!("{}{name}", at.folder()), bytes);
            publish(&mut group, records);
            put("head.txt", &group.editions[*at as usize].head_txt);
            put("keys.txt", &group.keys_txt());
            group.packs.iter().for_each(|(hash, bytes)| put(&format!("p/{hash}.zst"), bytes));
            put("json.gz", &gzip(&document.to_string()));
            let patch = difference(&documents[0], document).unwrap_or_default();
            put("patch.zst", &pack(&patch.to_string()).1);
        }
        let full = gzip(&documents[1].to_string()).len() as u64;
        let phones = [empty_folder(), empty_folder()];
        drop(Database::open(phones[0].path(), Verified::embedded(), LANGUAGE).expect("a database"));
        copy(phones[0].path(), phones[1].path());
        let first = run(Way::Feed, phones[1].path(), &host.url(At::Before.folder()), &group.feed);
        assert_eq!(first.round.outcome, "changed");
        Self { host, group, full, phones }
    }

    /// Lets each way take a phone to an edition, in turns.
    fn race(&self, from: Phone, to: At, ways: &[Way]) -> Vec<Race> {
        let race = |way: &Way| Race { way: *way, spent: Vec::new(), traffic: Traffic::default(), holds: true };
        let mut races: Vec<Race> = ways.iter().map(race).collect();
        for round in 0..ROUNDS {
            let mut order: Vec<&mut Race> = races.iter_mut().collect();
            if round % 2 == 1 {
                order.reverse(); // else the same way would always come after the same other one
            }
            for race in order {
                let folder = empty_folder();
                copy(self.phones[from as usize].path(), folder.path());
                self.host.take();
                race.spent.push(run(race.way, folder.path(), &self.host.url(to.folder()), &self.group.feed));
                race.traffic = self.host.take();
                let arrives = !matches!(race.way, Way::Idle | Way::Ready);
                race.holds &= !arrives || state(folder.path(), &self.group.feed) == of(&self.group, to);
            }
        }
        races
    }
}

/// A way, and what it cost, time after time.
struct Race {
    way: Way,
    spent: Vec<Spent>,
    /// Of one round: they are all the same.
    traffic: Traffic,
    /// Whether it ended, each time, with the records that were signed for.
    holds: bool,
}

impl Race {
    fn times(&self, of: impl Fn(&Spent) -> Duration) -> Times {
        Times::new(self.spent.iter().map(of).collect())
    }

    /// The median of its processes' peaks, in MB.
    fn peak(&self) -> f64 {
        let mut peaks: Vec<i64> = self.spent.iter().map(|spent| spent.peak_kib).collect();
        peaks.sort_unstable();
        peaks[peaks.len() / 2] as f64 * 1_024.0 / 1e6
    }

    fn print(&self, idle: f64) {
        let Traffic { requests, body, wire } = self.traffic;
        let [round, whole] = [self.times(|spent| spent.round.cpu), self.times(|spent| spent.cpu)];
        let [round_wall, wall] = [self.times(|spent| spent.round.wall), self.times(|spent| spent.wall)];
        let (peak, same) = (self.peak(), if self.holds { "" } else { "   VOID: it ends with other records" });
        println!(
            "  {:<28} {requests:>2} {body:>10} {wire:>10}   {:>9} {:>9}   {:>9} {:>9}   {peak:>5.1} {:>+6.1}{same}",
            self.way.name(),
            shown(round.median()),
            shown(round_wall.median()),
            shown(whole.median()),
            shown(wall.median()),
            peak - idle,
        );
    }
}

/// Publishes as `feed build` does: packed as small as can be, with as many deltas as a group offers after years. Of them
/// only the one from the edition before is there.
fn publish(group: &mut Group, records: Records) {
    let mut head = group.head_of(&records);
    group.packs.clear(); // as tests pack
    let mut keep = |lines: &str| {
        let (said, bytes) = pack(lines);
        group.packs.insert(said.h, bytes);
        said
    };
    head.base = keep(&lines(&records));
    head.order.seq = HELD + group.editions.len() as u64;
    head.deltas = Vec::new();
    for back in BACK {
        let pack = match group.editions.last() {
            Some(last) if back == 1 => keep(&delta_lines(&last.records, &records)),
            _ => PackRef { h: Hash::of(&back.to_le_bytes()), n: 12_000 + 90 * back, u: 40_000 + 300 * back },
        };
        head.deltas.push(Delta { from: head.order.seq - back, pack });
    }
    let head_txt = group.sign(&head);
    group.editions.push(Edition { head, head_txt, records });
}

/// Lines as a pack, and what a head says of it.
fn pack(lines: &str) -> (PackRef, Vec<u8>) {
    let mut compressor = zstd::bulk::Compressor::new(19).expect("zstd");
    compressor.window_log(limits::WINDOW.ilog2()).expect("a window");
    let bytes = compressor.compress(lines.as_bytes()).expect("memory");
    (PackRef { h: Hash::of(&bytes), n: bytes.len() as u64, u: lines.len() as u64 }, bytes)
}

fn gzip(text: &str) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text.as_bytes()).and_then(|()| packer.finish()).expect("memory")
}

/// All records as one JSON document, by kind and id.
fn document(records: &Records) -> Value {
    let mut document = Value::default();
    for ((kind, id), value) in records {
        document[kind][id] = serde_json::from_str(value).expect("we wrote it");
    }
    document
}

/// What was signed for.
fn of(group: &Group, at: At) -> (Hash, u64) {
    let head = &group.editions[at as usize].head;
    (head.state, head.count)
}

/// What a folder holds of a feed, hashed as heads are, from its values alone.
fn state(folder: &Path, feed: &FeedId) -> (Hash, u64) {
    let connection = Connection::open(folder.join("content.db")).expect("the store's file");
    let mut query = connection
        .prepare("SELECT kind, id, value FROM record WHERE feed = ?1 ORDER BY kind, id")
        .expect("the store's table");
    let mut rows = query.query([feed.as_str()]).expect("rows");
    let mut state = StateHasher::default();
    while let Some(row) = rows.next().expect("a row") {
        let text = |at| row.get::<_, String>(at).expect("text");
        let (kind, id, value) = (text(0), text(1), text(2));
        state.add(&kind, &id, &Hash::of(line(&kind, &id, &value).as_bytes()));
    }
    state.finish()
}

/// The measures, all of them.
pub fn measure() {
    let mut listings = Listings::new();
    let site = Site::new(&mut listings, 10_000, 8);
    println!("{}", about(&site));
    adopting(&site, 10_000);
    let idle = site.race(Phone::Held, At::Before, &[Way::Idle, Way::Ready]);
    let nothing = idle[0].peak();
    println!("\nmedian of {ROUNDS}, in turns; a round is the library's share, a process all of it; release build\n");
    println!(
        "  {:<28} {:>2} {:>10} {:>10}   {:>9} {:>9}   {:>9} {:>9}   {:>5} {:>6}",
        "", "rq", "bytes", "with HTTP", "round CPU", "wall", "proc. CPU", "wall", "MB", "+idle"
    );
    idle.iter().for_each(|race| race.print(nothing));
    let race = |title: &str, site: &Site, from, to, ways: &[Way]| {
        println!("{title}");
        let races = site.race(from, to, ways);
        races.iter().for_each(|race| race.print(nothing));
        races
    };
    let same = race("nothing new", &site, Phone::Held, At::Before, &[Way::Feed, Way::Json]);
    let delta = race("1 % of 10,000 changed", &site, Phone::Held, At::Now, &[Way::Feed, Way::Patch, Way::Json]);
    let first = race("first sync of 10,000", &site, Phone::New, At::Now, &[Way::Feed, Way::Json]);
    let large = Site::new(&mut listings, 50_000, 8);
    println!("\n{}", about(&large));
    let most = race("first sync of 50,000", &large, Phone::New, At::Now, &[Way::Feed, Way::Json]);
    println!();
    aim(&same[0], "nothing new: requests", same[0].traffic.requests as f64, 1.0, "");
    aim(&same[0], "nothing new: bytes", same[0].traffic.body as f64, 2.5 * 1_024.0, "B");
    let of_full = |race: &Race| 100.0 * race.traffic.body as f64 / site.full as f64;
    aim(&delta[0], "1 % changed: bytes, of all as JSON, gzip", of_full(&delta[0]), 1.5, "%");
    println!("  {:<44} {:.2} %", "the merge patch", of_full(&delta[1]));
    aim(&first[0], "first sync of 10,000: peak memory", first[0].peak(), 60.0, "MB");
    aim(&most[0], "first sync of 50,000: peak memory", most[0].peak(), 60.0, "MB");
    adopting(&large, 50_000);
}

fn about(site: &Site) -> String {
    let edition = &site.group.editions[At::Now as usize];
    let Head { count, base, deltas, .. } = &edition.head;
    format!(
        "{count} records of {} bytes: {} MB, {:.2} MB packed, {:.2} MB as JSON with gzip; a head of {} bytes, {} deltas; {} records changed",
        base.u / count,
        base.u / 1_000_000,
        base.n as f64 / 1e6,
        site.full as f64 / 1e6,
        edition.head_txt.len(),
        deltas.len(),
        delta_lines(&site.group.editions[0].records, &edition.records).lines().count(),
    )
}

fn aim(race: &Race, name: &str, found: f64, most: f64, unit: &str) {
    let verdict = verdict(race.holds, found <= most);
    println!("{name:<46} {} {unit}, aim <= {most} {verdict}", rounded(found));
}

/// What is wrong in the end was not fast.
const fn verdict(holds: bool, met: bool) -> &'static str {
    match (holds, met) {
        (false, _) => "VOID",
        (true, true) => "met",
        (true, false) => "MISSED",
    }
}

/// No more figures than mean something.
fn rounded(number: f64) -> String {
    if number < 100.0 && number.fract() != 0.0 { format!("{number:.2}") } else { format!("{number:.0}") }
}

/// Adopting a base, beside an insert of the same rows in one transaction that checks nothing.
fn adopting(site: &Site, count: u32) {
    let (group, edition) = (&site.group, &site.group.editions[At::Now as usize]);
    let trust = Trust::of_group(&group.keys_txt(), &group.feed).expect("our own keys");
    let head = trust.head(&edition.head_txt).expect("our own head");
    let packs = vec![group.pack(&edition.head.base)];
    let offered = Untrusted { head, keys_txt: Some(group.keys_txt()), onto: None, packs };
    let rows: Vec<_> = edition
        .records
        .iter()
        .map(|((kind, id), value)| (kind, id, value, Hash::of(line(kind, id, value).as_bytes())))
        .collect();
    let (mut adopts, mut inserts, mut reads) = (Vec::new(), Vec::new(), Vec::new());
    let mut holds = true;
    for _ in 0..ROUNDS + 2 {
        let folder = empty_folder();
        copy(site.phones[Phone::New as usize].path(), folder.path());
        let database = Database::open(folder.path(), Verified::embedded(), LANGUAGE).expect("a database");
        let (start, before) = (Instant::now(), thread_cpu());
        let verified = offered.clone().verify().expect("our own packs");
        assert_eq!(database.adopt(&verified, first_day()).expect("room on the disk"), Adopted::Taken);
        adopts.push((start.elapsed(), thread_cpu().saturating_sub(before)));
        drop(database);
        holds &= state(folder.path(), &group.feed) == of(group, At::Now);
        let start = Instant::now();
        verified.each_line::<Refusal>(|_| Ok(())).expect("our own lines");
        reads.push(start.elapsed());

        let folder = empty_folder();
        copy(site.phones[Phone::New as usize].path(), folder.path());
        let before = thread_cpu();
        let insert = change(folder.path(), |transaction| {
            note_edition(transaction, &group.feed)?;
            let keep = "INSERT INTO record (feed, kind, id, value, hash) VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut keep = transaction.prepare(keep)?;
            rows.iter().try_for_each(|(kind, id, value, hash)| {
                keep.execute(params![group.feed.as_str(), kind, id, value, hash.bytes()]).map(drop)
            })
        });
        inserts.push((insert, thread_cpu().saturating_sub(before)));
        holds &= state(folder.path(), &group.feed) == of(group, At::Now);
    }
    let times = |times: &[(Duration, Duration)]| {
        (
            Times::new(times.iter().map(|(wall, _)| *wall).collect()),
            Times::new(times.iter().map(|(_, cpu)| *cpu).collect()),
        )
    };
    let ((adopt, adopt_cpu), (insert, insert_cpu)) = (times(&adopts), times(&inserts));
    println!("\nadopting {count}");
    println!("  {:<28} {adopt}; CPU {adopt_cpu}", "adopt, checked");
    println!("  {:<28} {insert}; CPU {insert_cpu}", "plain prepared insert");
    println!("  {:<28} {}", "unpacking and checking alone", Times::new(reads));
    let rate = f64::from(count) / adopt.median().as_secs_f64();
    println!("  {rate:.0} records/s, aim >= 25000 {}", verdict(holds, rate >= 25_000.0));
    let ratio = insert.over(&adopt);
    println!("  {ratio:.2} of the plain insert's rate, aim >= 0.5 {}", verdict(holds, ratio >= 0.5));
}
