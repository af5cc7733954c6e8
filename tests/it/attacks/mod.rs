//! Every attack that has a name, each a folder of `tests/fixtures/feeds/`: what a web host gives out, and in `attack.toml`
//! what a phone must say to it. Whatever it is, what was held stays as it was, and the next honest host is believed again.

mod written;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tempfile::TempDir;
use tentlight::domain::{Asked, FeedId, Id, Risk, Verdict};
use tentlight::feed::{
    Anchors, Hash, Kind, Order, PublicKey, Refusal, Standing, Trust, Untrusted, Verified, embedded_book,
};
use tentlight::store::{Database, Follow, NotAdopted, Packs};
use tentlight::sync::{Dice, Http, Outcome, TrustedTime};

use crate::fault_server::{Fault, FaultServer};
use crate::feed_maker::first_day;
use crate::sync::{Rig, clock};
use crate::sync_http::impatient;

const FEEDS: &str = "tests/fixtures/feeds";

/// The folders that attack nobody.
const HONEST: [&str; 5] = ["good", "honest", "rotated", "directory", "test-keys"];

/// `attack.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Told {
    /// What is wrong with it, for whoever reads the folder.
    why: String,
    /// The word of the refusal or trouble.
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
    /// It is taken in, and harms nobody.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    kept: bool,
    /// What the phone holds before: `1` or `2` of `honest`, or `rotated`; 1 when it says nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    holds: String,
    /// The honest site that is believed afterwards, when that is not `honest`.
    #[serde(skip_serializing_if = "String::is_empty")]
    healed_by: String,
    /// What the server does, when that is more than giving out files.
    #[serde(skip_serializing_if = "Option::is_none")]
    server: Option<String>,
    /// It claims to be core, whose keys this many people hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    core_holders: Option<usize>,
    /// Its delta from this edition is passed on by hand, as a change to that.
    #[serde(skip_serializing_if = "Option::is_none")]
    onto: Option<u64>,
}

fn folder(name: &str) -> PathBuf {
    Path::new(FEEDS).join(name)
}

fn file(path: impl AsRef<Path>) -> Vec<u8> {
    fs::read(path.as_ref()).unwrap_or_else(|error| panic!("{}: {error}", path.as_ref().display()))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).map(Iterator::collect).unwrap_or_else(|_| Vec::new());
    entries.into_iter().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Gives out the files of a folder.
fn upload(server: &FaultServer, site: &str) {
    for name in ["keys.txt", "head.txt"] {
        server.put(&format!("{site}/{name}"), &file(folder(site).join(name)));
    }
    for name in names(&folder(site).join("p")) {
        server.put(&format!("{site}/p/{name}"), &file(folder(site).join("p").join(&name)));
    }
}

/// Whose a site's key list says that it is.
fn owner(site: &str) -> FeedId {
    let keys_txt = String::from_utf8(file(folder(site).join("keys.txt"))).unwrap();
    let body: Value = serde_json::from_str(keys_txt.split_once("\n\n").unwrap().1).unwrap();
    FeedId::new(body["feed"].as_str().unwrap()).unwrap()
}

fn follow(feed: &FeedId, url: String) -> Follow {
    Follow { feed: feed.clone(), urls: vec![url], name: None, since: first_day().date_naive(), muted: false }
}

fn anchors(core_holders: usize) -> Anchors {
    let keys = String::from_utf8(file(folder("test-keys/core.pub"))).unwrap();
    let core = keys.lines().take(core_holders).map(|key| PublicKey::parse(key).unwrap()).collect();
    Anchors { core, directory: vec![owner("directory")] }
}

/// A phone whose files are in this folder, and that waits as long as phones do: this machine may be busy.
fn phone(folder: TempDir, anchors: Anchors) -> Rig {
    let database = Database::open(folder.path(), Verified::embedded(), "en").unwrap().with_anchors(anchors.clone());
    let packs = Packs::open(Some(folder.path()));
    let time = Arc::new(TrustedTime::new(clock, first_day()));
    let http = Http::new(Arc::clone(&time), None).unwrap();
    Rig { folder, database, packs, time, http, anchors, dice: Dice::new(1) }
}

/// The group that is attacked, its honest host, and what phones hold that asked it: by `1`, `2` and `rotated`.
struct Honest {
    group: FeedId,
    server: FaultServer,
    held: Vec<(&'static str, TempDir, Vec<String>)>,
}

impl Honest {
    fn new() -> Self {
        let (server, group) = (FaultServer::start(1), owner("honest"));
        for site in ["honest", "rotated", "directory"] {
            upload(&server, site);
        }
        let last = file(folder("honest/head.txt"));
        let mut held = Vec::new();
        let mut rig = phone(tempfile::tempdir().unwrap(), anchors(0));
        let press = |rig: &mut Rig, feed: &FeedId, site: &str, order| match rig.press(&follow(feed, server.url(site))) {
            Outcome::Changed { to, .. } if to == order => {}
            other => panic!("{site}: {other:?}"),
        };
        press(&mut rig, &owner("directory"), "directory", Order { epoch: 1, seq: 1 });
        for (name, site, order) in [
            ("1", "honest", Order { epoch: 1, seq: 1 }),
            ("2", "honest", Order { epoch: 1, seq: 2 }),
            ("rotated", "rotated", Order { epoch: 2, seq: 1 }),
        ] {
            let head = if name == "1" { file(folder("honest/head-1.txt")) } else { last.clone() };
            server.put("honest/head.txt", &head);
            press(&mut rig, &group, site, order);
            held.push((name, copy(rig.folder.path()), all_held(&rig)));
        }
        assert_eq!(rig.database.standing(&group).unwrap(), Standing::Listed);
        Self { group, server, held }
    }

    /// What a phone holds by that name: its files, and its rows.
    fn held(&self, name: &str) -> (&Path, &[String]) {
        let (_, folder, rows) = self.held.iter().find(|(held, ..)| *held == name).unwrap();
        (folder.path(), rows)
    }

    /// What a phone says to an attack, and what is wrong with how it meets it.
    fn meet(&self, name: &str) -> (Outcome, Vec<String>) {
        let told: Told = toml::from_str(&String::from_utf8(file(folder(name).join("attack.toml"))).unwrap()).unwrap();
        let or = |text: &str, other: &'static str| if text.is_empty() { other.to_owned() } else { text.to_owned() };
        let (held, _) = self.held(&or(&told.holds, "1"));
        let mut rig = phone(copy(held), anchors(told.core_holders.unwrap_or_default()));
        let (rows, files, answers) = (all_held(&rig), proofs(&rig), Answers::of(&rig, &self.group));

        let server = FaultServer::start(1);
        upload(&server, name);
        prepare(&told, name, &server, &mut rig);
        let feed = if told.core_holders.is_some() { FeedId::core() } else { self.group.clone() };
        let outcome = match told.onto {
            Some(seq) => pass_on(&rig, name, seq),
            None => rig.press(&follow(&feed, server.url(name))),
        };

        let mut wrong = Vec::new();
        let mut check = |right: bool, what: String| wrong.extend((!right).then_some(what));
        let taken = matches!(outcome, Outcome::Changed { .. });
        let expected = told.refused.as_deref().unwrap_or("changed");
        check(told.kept != told.refused.is_some() && told.why.ends_with('.'), format!("half told: {told:?}"));
        check(outcome.word() == expected && taken == told.kept, format!("{outcome:?}, not {expected}"));
        let now = Answers::of(&rig, &self.group);
        check(now.risks() == answers.risks(), format!("other levels: {:?}", now.risks()));
        check(now.unheard == 0, "it said what it may not, and was heard".to_owned());
        if !taken {
            check(all_held(&rig) == rows, "other rows are held".to_owned());
            check(proofs(&rig) == files, "other spare copies are kept".to_owned());
            check(now == answers, "other answers are given".to_owned());
        }
        let proven = rig.database.proof(&self.group).unwrap().is_some();
        check(proven == (expected == "equivocation"), format!("two heads are kept as proof: {proven}"));

        rig.http = Http::new(Arc::clone(&rig.time), None).unwrap();
        let site = or(&told.healed_by, if told.holds == "rotated" { "rotated" } else { "honest" });
        let then = rig.press(&follow(&self.group, self.server.url(&site)));
        check(matches!(then, Outcome::Changed { .. } | Outcome::UpToDate), format!("the honest host then: {then:?}"));
        let (_, honest) = self.held(if site == "honest" { "2" } else { "rotated" });
        check(all_held(&rig) == honest, "what it holds then is not what others hold".to_owned());
        (outcome, wrong)
    }
}

/// What more than files an attack needs.
fn prepare(told: &Told, name: &str, server: &FaultServer, rig: &mut Rig) {
    match told.server.as_deref() {
        None => {}
        Some("redirect-loop") => (0..9).for_each(|_| server.next(Fault::RedirectLoop)),
        Some("endless") => server.next(Fault::Endless),
        Some("one-byte-a-second") => {
            rig.http = Http::tuned(Arc::clone(&rig.time), None, impatient(), None).unwrap();
            server.next(Fault::Slow);
        }
        Some(part @ ("200-for-range" | "206-wrong-offset")) => {
            for pack in names(&folder(name).join("p")) {
                let hash = Hash::try_from(pack.trim_end_matches(".zst").to_owned()).unwrap();
                rig.packs.append(&hash, &file(folder(name).join("p").join(pack))[..100]).unwrap();
            }
            server.next(if part == "200-for-range" { Fault::IgnoresRange } else { Fault::WrongOffset });
        }
        Some(other) => panic!("no server does {other}"),
    }
}

/// One phone hands another a delta, which is what the head says of it.
fn pass_on(rig: &Rig, name: &str, seq: u64) -> Outcome {
    let keys_txt = file(folder(name).join("keys.txt"));
    let head = Trust::of_group(&keys_txt, &owner(name)).unwrap().head(&file(folder(name).join("head.txt"))).unwrap();
    let delta = head.head().deltas.iter().find(|delta| delta.from == seq).unwrap().pack;
    let onto = Some(Order { seq, ..head.head().order });
    let bytes = file(folder(name).join(format!("p/{}.zst", delta.h)));
    let offered = Untrusted { head, keys_txt: Some(keys_txt), onto, packs: vec![(delta, bytes)] };
    match rig.database.adopt(&offered.verify().unwrap(), clock()) {
        Err(NotAdopted::Refused(refusal)) => Outcome::Refused(refusal),
        other => panic!("{other:?}"),
    }
}

fn copy(from: &Path) -> TempDir {
    fn into(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for name in names(from) {
            let (from, to) = (from.join(&name), to.join(&name));
            if from.is_dir() { into(&from, &to) } else { fs::copy(from, to).map(|_| ()).unwrap() }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    into(from, folder.path());
    folder
}

/// Every row of every feed, as it stands in the file; those of core as one hash.
fn all_held(rig: &Rig) -> Vec<String> {
    let path = rig.folder.path().join("content.db");
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let (mut held, mut core) = (Vec::new(), String::new());
    for table in ["edition", "language", "record", "lowered"] {
        let mut query = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let value = |at| row.get_ref(at).unwrap();
            if table == "record" && value(0).as_str() == Ok("core") {
                (1..4).for_each(|at| core.push_str(value(at).as_str().unwrap()));
            } else {
                held.push((0..columns).map(|at| format!("{:?} ", value(at))).collect());
            }
        }
    }
    held.push(Hash::of(core.as_bytes()).to_string());
    held
}

/// The spare copies, but for packs that nobody points to.
fn proofs(rig: &Rig) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for feed in names(&rig.folder.path().join("feeds")) {
        for name in names(&rig.folder.path().join("feeds").join(&feed)) {
            found.push((format!("{feed}/{name}"), file(rig.folder.path().join("feeds").join(&feed).join(name))));
        }
    }
    found.sort();
    found
}

/// What a reader sees.
#[derive(Debug, PartialEq)]
struct Answers {
    /// Alcohol with cannabis, which the group rates graver; with GHB, which nobody can make less grave.
    verdicts: [Verdict; 2],
    notes: Vec<(Id, Value)>,
    /// How many things one hears of the group that only core may say.
    unheard: usize,
    help: String,
}

impl Answers {
    fn of(rig: &Rig, group: &FeedId) -> Self {
        let id = |text: &str| Id::new(text).unwrap();
        let asked = |row| Asked { id: None, rows: vec![id(row)], relation: None, prescribed: false, rescue: false };
        let verdict = |other| rig.database.verdict(&[asked("alcohol"), asked(other)]).unwrap();
        let records = |kind| rig.database.records_of::<Value>(group, kind).unwrap();
        let cores = [Kind::Combination, Kind::Protocol, Kind::Row, Kind::Guide];
        Self {
            verdicts: [verdict("cannabis"), verdict("ghb-gbl")],
            notes: records(Kind::Note).into_iter().collect(),
            unheard: cores.into_iter().map(|kind| records(kind).len()).sum(),
            help: format!("{:?}", embedded_book(None)),
        }
    }

    fn risks(&self) -> [(Risk, Risk); 2] {
        [0, 1].map(|at| (self.verdicts[at].risk, self.verdicts[at].core_risk))
    }
}

#[test]
fn every_attack_is_refused_for_the_right_reason_and_leaves_everything_as_it_was() {
    if std::env::var_os("WRITE_FIXTURES").is_some() {
        written::write(Path::new(FEEDS));
    }
    let honest = Honest::new();
    assert_eq!(
        Answers::of(&phone(copy(honest.held("1").0), anchors(0)), &honest.group).risks(),
        [(Risk::Unsafe, Risk::Caution), (Risk::Dangerous, Risk::Dangerous)]
    );
    let mut attacks = names(Path::new(FEEDS));
    attacks.retain(|name| folder(name).is_dir() && !HONEST.contains(&name.as_str()));
    attacks.sort();
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for name in &attacks {
        let (outcome, found) = honest.meet(name);
        wrong.extend(found.into_iter().map(|found| format!("{name}: {found}")));
        if let Outcome::Refused(refusal) = outcome {
            seen.insert(refusal);
        }
    }
    let unseen = Refusal::ALL.iter().filter(|refusal| !seen.contains(refusal));
    wrong.extend(unseen.map(|refusal| format!("no attack is refused as {refusal}")));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
