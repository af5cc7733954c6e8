//! Adopting while everything goes wrong: killed, cut off, flipped, full. What is held afterwards is the old edition or the
//! new one, whole, and never an older one.
//!
//! Short here; `TENTLIGHT_TORTURE=10000` kills so often, and cuts and flips twice as often: `./x torture` does, and shows the
//! line in which each says what it counted.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rusqlite::Connection;
use tempfile::TempDir;
use tentlight::domain::FeedId;
use tentlight::feed::{Hash, Head, Order, PackRef, StateHasher, Trust, Untrusted, Verified};
use tentlight::store::{Adopted, Database, ErrorKind, NotAdopted, Origin, Packs};

use crate::adopt::now;
use crate::feed_maker::{Group, Records};
use crate::store::{assert_answers, content_db, folder, open};

/// Names the folder of the site, for the child that this program runs itself as.
const SITE: &str = "TENTLIGHT_TEST_SITE";

/// How often to kill, unless `TENTLIGHT_TORTURE` says otherwise.
const KILLS: usize = 60;

fn kills() -> usize {
    env::var("TENTLIGHT_TORTURE").ok().and_then(|count| count.parse().ok()).unwrap_or(KILLS)
}

fn flips() -> usize {
    if env::var_os("TENTLIGHT_TORTURE").is_some() { 2 * kills() } else { 5 * KILLS }
}

/// Random numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// So many notes; those of another edition are partly others.
fn records(random: &mut Random, count: usize) -> Records {
    let mut records = Records::new();
    for at in 0..count {
        if at % 7 != 0 || random.below(2) == 0 {
            let body: Vec<String> = (0..20).map(|_| random.below(1 << 30).to_string()).collect();
            let (words, body) = (random.below(4), body.join(" "));
            let value = format!(r#"{{"title":{{"en":"{words}"}},"body":{{"en":"{body}"}},"kind":"news"}}"#);
            records.insert(("note".to_owned(), format!("note-{at}")), value);
        }
    }
    records
}

/// What a child is to adopt, as files.
fn write_site(site: &Path, group: &Group, onto: Option<Order>) {
    let head = &group.editions.last().unwrap().head;
    let delta = onto.and_then(|held| head.deltas.iter().find(|delta| delta.from == held.seq));
    let (expected, bytes) = group.pack(delta.map_or(&head.base, |delta| &delta.pack));
    fs::write(site.join("feed"), group.feed.as_str()).unwrap();
    fs::write(site.join("keys.txt"), group.keys_txt()).unwrap();
    fs::write(site.join("head.txt"), &group.editions.last().unwrap().head_txt).unwrap();
    fs::write(site.join("pack"), bytes).unwrap();
    let onto = delta.and(onto);
    fs::write(site.join("what"), serde_json::to_string(&(expected, onto)).unwrap()).unwrap();
}

fn read_site(site: &Path) -> Verified {
    let text = |name| fs::read_to_string(site.join(name)).unwrap();
    let (expected, onto): (PackRef, Option<Order>) = serde_json::from_str(&text("what")).unwrap();
    let keys_txt = fs::read(site.join("keys.txt")).unwrap();
    let trust = Trust::of_group(&keys_txt, &FeedId::new(text("feed")).unwrap()).unwrap();
    let head = trust.head(&fs::read(site.join("head.txt")).unwrap()).unwrap();
    let packs = vec![(expected, fs::read(site.join("pack")).unwrap())];
    Untrusted { head, keys_txt: Some(keys_txt), onto, packs }.verify().unwrap()
}

/// Adopts what the site offers into the folder beside it. Not a test of its own: what the tests below run, and kill.
#[test]
fn child() {
    let Some(site) = env::var_os(SITE) else { return };
    let site = Path::new(&site);
    let database = Database::open(site.parent().unwrap(), Verified::embedded(), "en").unwrap();
    let origin = database.origin();
    if let (Err(error), Origin::Disk) = (database.adopt(&read_site(site), now()), origin) {
        let full = matches!(&error, NotAdopted::Failed(error) if error.kind() == ErrorKind::Unwritable);
        assert!(full, "{error:?}");
    }
}

/// Runs this program as a child. `limit` is what a shell does to it before: to the largest file it may write, say.
fn run_child(site: &Path, limit: Option<&str>) -> Child {
    let this = env::current_exe().unwrap();
    let mut command = limit.map_or_else(
        || Command::new(&this),
        |limit| {
            let mut bash = Command::new("bash");
            bash.args(["-c", &format!("{limit}; exec \"$@\""), "bash"]).arg(&this);
            bash
        },
    );
    command.args(["--exact", "torture::child"]).env(SITE, site).stdout(Stdio::null()).spawn().unwrap()
}

/// What a feed holds, as the file says, after SQLite and we have looked at all of it.
fn held(content_db: &Path, feed: &FeedId) -> Option<(Order, Hash, u64)> {
    let connection = Connection::open(content_db).unwrap();
    let sound: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    let order = connection.query_row("SELECT epoch, seq FROM edition WHERE feed = ?1", [feed.as_str()], |row| {
        Ok(Order { epoch: row.get(0)?, seq: row.get::<_, u32>(1)?.into() })
    });
    let mut query =
        connection.prepare("SELECT kind, id, hash, value FROM record WHERE feed = ?1 ORDER BY 1, 2").unwrap();
    let mut rows = query.query([feed.as_str()]).unwrap();
    let mut state = StateHasher::default();
    while let Some(row) = rows.next().unwrap() {
        let (kind, id, hash, value): (String, String, [u8; 32], String) =
            (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap(), row.get(3).unwrap());
        assert_eq!(Hash::of(crate::feed_maker::line(&kind, &id, &value).as_bytes()), Hash::from(hash), "{kind} {id}");
        state.add(&kind, &id, &Hash::from(hash));
    }
    let (state, count) = state.finish();
    order.ok().map(|order| (order, state, count))
}

fn of(head: &Head) -> (Order, Hash, u64) {
    (head.order, head.state, head.count)
}

/// A folder with a feed's first edition in its `content.db`, and a folder for a site in it.
fn begun(group: &Group) -> TempDir {
    let folder = folder();
    let site = folder.path().join("site");
    fs::create_dir(&site).unwrap();
    write_site(&site, group, None);
    assert_eq!(open(&folder).adopt(&read_site(&site), now()).unwrap(), Adopted::Taken);
    folder
}

#[cfg(target_os = "linux")]
#[test]
fn killed_anywhere_while_adopting_it_holds_the_old_edition_or_the_new_one() {
    let mut random = Random(1);
    let mut group = Group::new();
    group.publish(records(&mut random, 400));
    let folder = begun(&group);
    let (site, log) = (folder.path().join("site"), folder.path().join("content.db-wal"));
    let mut before = of(&group.editions[0].head);
    let (mut tries, mut killed, mut by_us, mut old, mut new, mut largest) = (0, 0, 0, 0, 0, 400_000);
    while killed < kills() {
        tries += 1;
        group.publish(records(&mut random, 400));
        // Only what is held matters from here on, and what is new.
        group.editions.retain(|edition| edition.head.order >= before.0);
        let first = group.editions.first().unwrap();
        assert_eq!(of(&first.head), before);
        let onto = (random.below(2) == 0).then_some(before.0);
        write_site(&site, &group, onto);
        let moment = random.below(largest + largest / 8);
        // Half of them by the system, in the very write that would make a file larger than it may be.
        let limit = (random.below(2) == 0).then(|| format!("ulimit -c 0; ulimit -f {}", moment / 1_024));
        let mut child = run_child(&site, limit.as_deref());
        let mut written = 0;
        let killed_it = loop {
            if let Some(ended) = child.try_wait().unwrap() {
                break ended.code().is_none();
            }
            written = written.max(fs::metadata(&log).map_or(0, |log| usize::try_from(log.len()).unwrap()));
            if limit.is_none() && written >= moment {
                child.kill().unwrap();
                break child.wait().unwrap().code().is_none();
            }
            std::thread::yield_now();
        };
        killed += usize::from(killed_it);
        by_us += usize::from(killed_it && limit.is_none());
        if !killed_it && limit.is_none() {
            largest = written.max(100_000);
        }
        let after = of(&group.editions.last().unwrap().head);
        let found = held(&content_db(&folder), &group.feed).unwrap();
        assert!(found == before || found == after, "killed at {moment} of {largest}: {found:?}");
        (old, new) = if found == before { (old + 1, new) } else { (old, new + 1) };
        let database = open(&folder);
        assert_eq!((database.origin(), database.was_replaced()), (Origin::Disk, false));
        before = found;
        group.packs.clear();
        group.editions.retain(|edition| of(&edition.head) == before);
    }
    println!(
        "torture kill: {killed} kills ({by_us} by kill -9, {} by the system within a write) in {tries} adoptions: the old \
         edition held {old} times, the new one {new} times, {} losses",
        killed - by_us,
        tries - old - new,
    );
    assert!(old > 0 && new > 0, "{old} old, {new} new");
    assert_answers(&open(&folder));
}

#[test]
fn cut_off_or_flipped_anywhere_the_log_gives_the_old_edition_or_the_new_one() {
    let mut random = Random(2);
    let mut group = Group::new();
    group.publish(records(&mut random, 60));
    let folder = begun(&group);
    // Whoever reads the old edition keeps the newer ones in the log.
    let reader = Connection::open(content_db(&folder)).unwrap();
    reader.execute_batch("BEGIN; SELECT * FROM edition").unwrap();
    let (database, site) = (open(&folder), folder.path().join("site"));
    for held in 0..2 {
        group.publish(records(&mut random, 60));
        write_site(&site, &group, Some(group.editions[held].head.order));
        assert_eq!(database.adopt(&read_site(&site), now()).unwrap(), Adopted::Taken);
    }
    let (file, log) = (fs::read(content_db(&folder)).unwrap(), fs::read(folder.path().join("content.db-wal")).unwrap());
    assert!(log.len() > 10_000, "{}", log.len());
    let (mut found, mut cuts) = ([0; 3], 0);
    for _ in 0..flips() {
        let broken = self::folder();
        let (path, mut log) = (content_db(&broken), log.clone());
        let place = random.below(log.len());
        let cut = random.below(2) == 0;
        if cut {
            cuts += 1;
            log.truncate(place);
        } else {
            log[place] ^= 1 << random.below(8);
        }
        fs::write(&path, &file).unwrap();
        fs::write(broken.path().join("content.db-wal"), &log).unwrap();
        let what = format!("{} at {place}", if cut { "cut off" } else { "flipped" });
        assert_eq!((open(&broken).origin(), open(&broken).was_replaced()), (Origin::Disk, false), "{what}");
        let held = held(&path, &group.feed).unwrap();
        let which = group.editions.iter().position(|edition| of(&edition.head) == held);
        found[which.unwrap_or_else(|| panic!("{what}: {held:?}"))] += 1;
    }
    let (all, held) = (flips(), found.iter().sum::<usize>());
    println!(
        "torture wal: {cuts} cuts and {} flips of the log: {found:?} times the edition that was held first, second, third, {} \
         losses",
        all - cuts,
        all - held,
    );
    assert!(found[0] > 0 && found[1] > 0, "{found:?}");
}

/// A bit of the file itself is another matter: SQLite finds what no longer hangs together, and nobody a letter in a word.
/// There are answers whatever it is, and what SQLite calls broken is whole again from the copies beside it.
#[test]
fn flipped_anywhere_in_the_file_there_are_answers_and_what_is_found_broken_is_built_again() {
    let mut random = Random(3);
    let mut group = Group::new();
    group.publish(records(&mut random, 400));
    let folder = begun(&group);
    let packs = Packs::open(Some(folder.path()));
    let edition = &group.editions[0];
    let (base, bytes) = group.pack(&edition.head.base);
    packs.append(&base.h, &bytes).unwrap();
    packs.finish(&base.h).unwrap();
    packs.keep_feed(&group.feed, &edition.head_txt, Some(&group.keys_txt()), &[base]).unwrap();
    let whole = fs::read(content_db(&folder)).unwrap();
    let mut rebuilt = 0;
    for _ in 0..flips() / 2 {
        // Where a page says what it holds and where: what a flip breaks there is found.
        let place = random.below(whole.len() / 4_096) * 4_096 + random.below(12);
        let mut broken = whole.clone();
        broken[place] ^= 1 << random.below(8);
        fs::write(content_db(&folder), &broken).unwrap();
        for _ in 0..2 {
            let database = open(&folder);
            let _ = database.chart();
            let _ = database.feeds();
            let _ = database.counts(&group.feed);
            if database.was_replaced() {
                rebuilt += 1;
                let restored = database.restore(&packs, std::slice::from_ref(&group.feed), now()).unwrap();
                assert_eq!(restored.whole, [group.feed.clone()], "{place}");
                assert_eq!(held(&content_db(&folder), &group.feed), Some(of(&edition.head)), "{place}");
                assert_answers(&database);
                break;
            }
        }
        fs::remove_file(content_db(&folder)).unwrap();
        for ending in ["-wal", "-shm", "-in-doubt"] {
            let _ = fs::remove_file(folder.path().join(format!("content.db{ending}")));
        }
    }
    println!("torture wal: {} flips of the file: {rebuilt} found broken and built again, each whole", flips() / 2);
    assert!(rebuilt > 2, "only {rebuilt} were found broken");
}

/// No file may grow beyond so many KiB: a full disk, for root as well.
#[cfg(target_os = "linux")]
#[test]
fn on_a_disk_that_is_full_at_any_moment_it_holds_the_old_edition_or_the_new_one() {
    let mut random = Random(4);
    let mut group = Group::new();
    group.publish(records(&mut random, 20));
    let begun = begun(&group);
    let before = of(&group.editions[0].head);
    group.publish(records(&mut random, 500));
    let after = of(&group.editions[1].head);
    let file = fs::read(content_db(&begun)).unwrap();
    // From no room at all to room for the log of everything, a page at a time; not all of them when there is no time.
    let most = 2 * file.len() / 1_024;
    let step = if env::var_os("TENTLIGHT_TORTURE").is_some() { 4 } else { most / 40 };
    let (mut old, mut new) = (0, 0);
    for room in (0..=most).step_by(step) {
        let folder = folder();
        let site = folder.path().join("site");
        fs::create_dir(&site).unwrap();
        fs::write(content_db(&folder), &file).unwrap();
        write_site(&site, &group, (random.below(2) == 0).then_some(before.0));
        let full = run_child(&site, Some(&format!("trap '' XFSZ; ulimit -f {room}"))).wait().unwrap();
        assert!(full.success(), "{room} KiB");
        let found = held(&content_db(&folder), &group.feed).unwrap();
        assert!(found == before || found == after, "{room} KiB: {found:?}");
        assert!(found == before || old > 0, "{room} KiB were enough");
        (old, new) = if found == before { (old + 1, new) } else { (old, new + 1) };
        let database = open(&folder);
        assert_eq!((database.origin(), database.was_replaced()), (Origin::Disk, false));
        let again = database.adopt(&read_site(&site), now()).unwrap();
        assert_eq!(again, if found == before { Adopted::Taken } else { Adopted::AlreadyHeld });
    }
    let tries = (0..=most).step_by(step).count();
    println!(
        "torture disk: full at {tries} sizes, {step} KiB apart: the old edition held {old} times, the new one {new} times, {} \
         losses",
        tries - old - new
    );
    assert!(old > 3 && new > 3, "{old} old, {new} new");
}
