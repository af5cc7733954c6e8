//! A phone that follows the demonstration, its days moved to today, as `./x run --demo` does it.

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::{NaiveDate, TimeDelta, Utc};
use tentlight::domain::FeedId;
use tentlight::feed::{Trust, Untrusted, Verified};
use tentlight::store::{Database, Follow, Setting, UserData};

/// The Friday of the demonstration's festival.
const FRIDAY: &str = "2027-07-02";

/// Fills a folder with what such a phone holds. Gives the demonstration's feed.
pub(crate) fn follow(folder: &Path) -> FeedId {
    let peers = folder.join("peers");
    make_site(&peers);
    let site = peers.join("site");
    let now = Utc::now();
    let feed = tentlight::feed::site::Folder::new(&peers).feed().unwrap();
    let keys = fs::read(site.join("keys.txt")).unwrap();
    let head = Trust::of_group(&keys, &feed).unwrap().head(&fs::read(site.join("head.txt")).unwrap()).unwrap();
    let base = head.head().base;
    let pack = fs::read(site.join("p").join(format!("{}.zst", base.h))).unwrap();
    let news = Untrusted { head, keys_txt: Some(keys), onto: None, packs: vec![(base, pack)] }.verify().unwrap();
    Database::open(folder, Verified::embedded(), "en").unwrap().adopt(&news, now).unwrap();
    let user = UserData::open(folder).unwrap();
    user.set(Setting::Welcomed, "yes").unwrap();
    let since = now.date_naive();
    user.follow(&Follow { feed: feed.clone(), urls: Vec::new(), name: None, since, muted: false }).unwrap();
    feed
}

fn make_site(peers: &Path) {
    let begin = "--title Demonstration --languages en,de --zone Europe/Berlin --countries de --region 52,12,54,14.5 \
                 --contact info@glowworm.example --url http://127.0.0.1:8017/";
    feed("init", peers, &begin.split_whitespace().collect::<Vec<_>>());
    let backup = fs::read_to_string(peers.join("backup.html")).unwrap();
    let (_, after) = backup.split_once("confirmation\">").unwrap();
    feed("init", peers, &["--backup-confirmed", after.split('<').next().unwrap()]);
    for entry in fs::read_dir(peers).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "csv" || ending == "toml") {
            fs::remove_file(path).unwrap();
        }
    }
    fs::remove_dir_all(peers.join("texts")).unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/demo")).unwrap() {
        let table = entry.unwrap().path();
        let text = moved_to_today(&fs::read_to_string(&table).unwrap());
        fs::write(peers.join(table.file_name().unwrap()), text).unwrap();
    }
    feed("build", peers, &[]);
    feed("sign", peers, &[]);
}

fn feed(command: &str, peers: &Path, more: &[&str]) {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_tentlight-cli"));
    tool.args(["feed", command]).arg(peers).args(more).env("TENTLIGHT_FEED_PASSWORD", "demonstration");
    let done = tool.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Each day in a text, as far from today as it is from the festival's Friday.
fn moved_to_today(text: &str) -> String {
    let by: TimeDelta = Utc::now().date_naive() - FRIDAY.parse::<NaiveDate>().unwrap();
    let (mut moved, mut rest) = (String::new(), text);
    while let Some(at) = rest.find("20") {
        moved.push_str(&rest[..at]);
        let day = rest.get(at..at + 10).and_then(|day| day.parse::<NaiveDate>().ok());
        let length = if day.is_some() { 10 } else { 2 };
        moved.push_str(&day.map_or_else(|| "20".to_owned(), |day| (day + by).to_string()));
        rest = &rest[at + length..];
    }
    moved + rest
}
