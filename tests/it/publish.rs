//! `tentlight-cli feed`: from an empty folder to a site that a phone, and Debian's own tools, take.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;
use tentlight::domain::{FeedId, Link};
use tentlight::feed::{Order, Trust, Untrusted, Verified};

/// The moment every test publishes at, unless it says another.
pub(crate) const NOW: &str = "2027-06-01T12:00:00Z";

/// Not a secret: it opens keys that tests make and throw away.
const PASSWORD: &str = "tests have no secrets";

/// Somebody with a laptop and a folder `peers`.
pub(crate) struct Volunteer {
    home: TempDir,
}

/// What a run answered.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Said {
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\nstdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", self.stdout, self.stderr))
    }
}

impl Volunteer {
    /// With nothing yet.
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    /// With the fixture's folder: its keys are ready, nothing is published.
    pub(crate) fn with_feed() -> Self {
        let volunteer = Self::new();
        copy(&fixture(), &volunteer.peers());
        for made in ["site/head.txt", "site/p", "history"] {
            let path = volunteer.peers().join(made);
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
        volunteer
    }

    /// With all that the fixture published.
    pub(crate) fn with_site() -> Self {
        let volunteer = Self::new();
        copy(&fixture(), &volunteer.peers());
        volunteer
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn peers(&self) -> PathBuf {
        self.home().join("peers")
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tentlight-cli"));
        command.args(arguments).current_dir(self.home()).stdin(Stdio::null()).env("TENTLIGHT_FEED_PASSWORD", PASSWORD);
        command.env("TENTLIGHT_DATA_DIR", self.home().join("data")).env("LANG", "C");
        for name in
            ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"]
        {
            command.env_remove(name);
        }
        command
    }

    pub(crate) fn at(&self, now: &str, arguments: &[&str]) -> Said {
        said(&mut self.command(&[&["feed", "--now", now], arguments].concat()))
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        self.at(NOW, arguments)
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.peers().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.peers().join(file)).unwrap()
    }

    /// Builds and signs.
    pub(crate) fn publish_at(&self, now: &str) {
        self.at(now, &["build", "peers"]).expect(0);
        self.at(now, &["sign", "peers"]).expect(0);
    }

    /// Adds one note, so that there is something new.
    pub(crate) fn add_note(&self, id: &str) {
        let notes = self.read("notes.csv");
        self.write("notes.csv", &format!("{notes}{id},News of {id},Words of {id},news,2027-06-01,\n"));
        if let Ok(texts) = fs::read_to_string(self.peers().join("texts/de.toml")) {
            self.write("texts/de.toml", &format!("{texts}\n[note.{id}]\ntitle = \"Neues\"\nbody = \"Worte\"\n"));
        }
    }
}

pub(crate) fn said(command: &mut Command) -> Said {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The feed that `tests/fixtures/feeds/good` holds, made by the tool.
pub(crate) fn fixture() -> PathBuf {
    root().join("tests/fixtures/feeds/good")
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let there = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &there);
        } else {
            fs::copy(&path, &there).unwrap();
        }
    }
}

/// The head of a site, by the word of its own keys.
fn head(site: &Path, feed: &FeedId) -> tentlight::feed::SignedHead {
    let trust = Trust::of_group(&fs::read(site.join("keys.txt")).unwrap(), feed).unwrap();
    trust.head(&fs::read(site.join("head.txt")).unwrap()).unwrap()
}

fn pack_of(site: &Path, pack: &tentlight::feed::PackRef) -> Vec<u8> {
    fs::read(site.join("p").join(format!("{}.zst", pack.h))).unwrap()
}

/// Records by kind and id.
pub(crate) type Records = BTreeMap<(String, String), String>;

/// The records that a phone takes in: from the base, or by a delta onto what it holds.
pub(crate) fn records(site: &Path, feed: &FeedId, held: Option<(u64, Records)>) -> Records {
    let head = head(site, feed);
    let epoch = head.head().order.epoch;
    let (onto, pack, mut records) = match held {
        None => (None, head.head().base, BTreeMap::new()),
        Some((seq, records)) => {
            let delta = head.head().deltas.iter().find(|delta| delta.from == seq).expect("a delta from there");
            (Some(Order { epoch, seq }), delta.pack, records)
        }
    };
    let packs = vec![(pack, pack_of(site, &pack))];
    let verified: Verified = Untrusted { head, keys_txt: None, onto, packs }.verify().unwrap();
    verified
        .each_line::<tentlight::feed::Refusal>(|line| {
            let key = (line.kind.to_owned(), line.id.to_owned());
            match line.value {
                Some(value) => records.insert(key, value.to_owned()),
                None => records.remove(&key),
            };
            Ok(())
        })
        .unwrap();
    records
}

fn by_hand(site: &Path, feed: &str) -> Said {
    said(Command::new("bash").arg(root().join("tests/check/feed-by-hand.sh")).arg(site).arg(feed))
}

pub(crate) fn feed_of(volunteer: &Volunteer) -> FeedId {
    let keys = volunteer.run(&["keys", "show", "peers", "--json"]).expect(0).json();
    FeedId::new(keys["feed"].as_str().unwrap()).unwrap()
}

const INIT: [&str; 12] = [
    "init",
    "peers",
    "--title",
    "River Peers",
    "--languages",
    "en,de",
    "--zone",
    "Europe/Berlin",
    "--countries",
    "de",
    "--contact",
    "info@peers.example",
];

#[test]
fn from_an_empty_folder_to_a_site_that_debians_tools_accept() {
    let volunteer = Volunteer::new();
    let begun = volunteer.run(&[&INIT[..], &["--json"]].concat()).expect(0).json();
    let feed = begun["feed"].as_str().unwrap();
    assert_eq!(begun["backup_confirmed"], false);
    let checked = volunteer.run(&["check", "peers", "--json"]).expect(0).json();
    assert_eq!(checked["findings"], serde_json::json!([]), "what init writes has nothing wrong in it");
    volunteer.run(&["build", "peers"]).expect(0);

    let unconfirmed = volunteer.run(&["sign", "peers"]).expect(2);
    assert!(unconfirmed.stderr.contains("not on paper"), "{}", unconfirmed.stderr);
    volunteer.run(&["init", "peers", "--backup-confirmed", "notthese"]).expect(2);
    let page = volunteer.read("backup.html");
    let typed = page.split("id=\"confirmation\">").nth(1).unwrap().split('<').next().unwrap();
    assert!(!begun.to_string().contains(typed), "what is to be typed stands on paper alone");
    volunteer.run(&["init", "peers", "--backup-confirmed", typed]).expect(0);

    volunteer.run(&["sign", "peers"]).expect(0);
    let answer = by_hand(&volunteer.peers().join("site"), feed).expect(0);
    assert!(answer.stdout.contains("edition 1.1: 4 records, signed by 1"), "{}", answer.stdout);
    let inspected = volunteer.run(&["inspect", "peers"]).expect(0);
    assert!(inspected.stdout.ends_with("A phone takes it.\n"), "{}", inspected.stdout);
    assert_eq!(records(&volunteer.peers().join("site"), &FeedId::new(feed).unwrap(), None).len(), 4);

    volunteer.run(&INIT).expect(2); // and nothing is overwritten
    assert_eq!(by_hand(&volunteer.peers().join("site"), feed).code, 0);
}

#[cfg(unix)]
#[test]
fn secrets_are_for_their_owner_alone_and_encrypted() {
    use std::os::unix::fs::PermissionsExt;
    let volunteer = Volunteer::new();
    volunteer.run(&INIT).expect(0);
    for file in ["keys/group.key", "keys/publish.key", "backup.html"] {
        let mode = fs::metadata(volunteer.peers().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file} is {mode:o}");
    }
    // Debian's own tool opens it with the password, and with no other.
    let sign = |password: &str| {
        let mut command = Command::new("sh");
        let line =
            format!("echo words > words && echo '{password}' | minisign -S -s peers/keys/publish.key -m words -x sig");
        command.args(["-c", &line]).current_dir(volunteer.home());
        said(&mut command).code
    };
    assert_ne!(sign("another password"), 0);
    assert_eq!(sign(PASSWORD), 0);
    assert!(volunteer.read(".gitignore").contains("keys/*.key"));
}

#[test]
fn a_wrong_password_a_short_one_and_no_password_are_told_apart() {
    let volunteer = Volunteer::with_feed();
    volunteer.run(&["build", "peers"]).expect(0);
    let wrong =
        said(volunteer.command(&["feed", "sign", "peers"]).env("TENTLIGHT_FEED_PASSWORD", "wrong password")).expect(2);
    assert!(wrong.stderr.contains("not the password"), "{}", wrong.stderr);
    let none = said(volunteer.command(&["feed", "sign", "peers"]).env_remove("TENTLIGHT_FEED_PASSWORD")).expect(2);
    assert!(none.stderr.contains("nobody to ask"), "{}", none.stderr);
    let mut short = volunteer.command(&[&["feed"], &INIT[..]].concat());
    short.arg("--title=x").env("TENTLIGHT_FEED_PASSWORD", "short");
    assert_eq!(said(&mut short).code, 2);
    volunteer.write("../password", &format!("{PASSWORD}\n"));
    let file = said(
        volunteer
            .command(&["feed", "sign", "peers", "--password-file", "password"])
            .env_remove("TENTLIGHT_FEED_PASSWORD"),
    );
    file.expect(0);
}

#[test]
fn the_same_folder_at_the_same_moment_makes_the_same_bytes() {
    let [one, other] = [Volunteer::with_feed(), Volunteer::with_feed()];
    for volunteer in [&one, &other] {
        volunteer.run(&["build", "peers"]).expect(0);
    }
    assert_eq!(one.read("head.json"), other.read("head.json"));
    let names = |volunteer: &Volunteer| {
        let mut names: Vec<_> =
            fs::read_dir(volunteer.peers().join("site/p")).unwrap().map(|one| one.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&one), names(&other));
}

#[test]
fn what_did_not_change_is_no_new_edition_unless_somebody_renews_it() {
    let volunteer = Volunteer::with_feed();
    volunteer.publish_at(NOW);
    let later = "2027-06-20T12:00:00Z";
    let again = volunteer.at(later, &["build", "peers", "--json"]).expect(0).json();
    assert_eq!(again["edition"], Value::Null);
    assert!(!volunteer.peers().join("head.json").exists());
    let renewed = volunteer.at(later, &["build", "peers", "--renew", "--json"]).expect(0).json();
    assert_eq!((&renewed["edition"], &renewed["check_by"]), (&"1.2".into(), &"2027-07-20".into()));
    volunteer.at(later, &["sign", "peers"]).expect(0);
    volunteer.run(&["inspect", "peers"]).expect(0);
}

#[test]
fn every_delta_leads_to_the_records_of_the_base() {
    let volunteer = Volunteer::with_feed();
    let feed = feed_of(&volunteer);
    let site = volunteer.peers().join("site");
    let mut held = Vec::new();
    // Enough that a change is less than half of it.
    for id in 0..40 {
        volunteer.add_note(&format!("first-{id}"));
    }
    for day in 1..=4 {
        volunteer.publish_at(&format!("2027-06-0{day}T12:00:00Z"));
        held.push((day, records(&site, &feed, None)));
        volunteer.add_note(&format!("day-{day}"));
        if day == 2 {
            let stalls = volunteer.read("notes.csv").replace("first-7,", "other-7,");
            volunteer.write("notes.csv", &stalls);
            volunteer
                .write("texts/de.toml", &volunteer.read("texts/de.toml").replace("note.first-7]", "note.other-7]"));
        }
    }
    let whole = records(&site, &feed, None);
    let head = head(&site, &feed);
    assert_eq!(head.head().deltas.iter().map(|delta| delta.from).collect::<Vec<_>>(), [3, 2, 1]);
    for (seq, records_then) in held.into_iter().take(3) {
        assert_eq!(records(&site, &feed, Some((seq, records_then))), whole, "from {seq}");
    }
    assert!(head.head().prev.is_some());
    by_hand(&site, feed.as_str()).expect(0);
}

#[test]
fn an_edition_that_nobody_signed_is_built_anew_and_leaves_nothing_behind() {
    let volunteer = Volunteer::with_feed();
    volunteer.run(&["build", "peers"]).expect(0);
    volunteer.add_note("late");
    volunteer.publish_at(NOW);
    assert_eq!(fs::read_dir(volunteer.peers().join("site/p")).unwrap().count(), 1);
    volunteer.run(&["sign", "peers"]).expect(2); // nothing is left to sign
    volunteer.run(&["inspect", "peers"]).expect(0);
}

#[test]
fn a_new_key_opens_an_epoch_and_the_old_one_no_longer_signs() {
    let volunteer = Volunteer::with_feed();
    let feed = feed_of(&volunteer);
    volunteer.publish_at(NOW);
    let before = fs::read(volunteer.peers().join("site/head.txt")).unwrap();
    volunteer.run(&["keys", "rotate", "peers"]).expect(0);
    let trust = Trust::of_group(&fs::read(volunteer.peers().join("site/keys.txt")).unwrap(), &feed).unwrap();
    assert_eq!(trust.head(&before), Err(tentlight::feed::Refusal::RolledBack));

    volunteer.run(&["build", "peers"]).expect(0);
    let old = volunteer.run(&["sign", "peers", "--key", "peers/keys/publish-until-epoch-2.key"]).expect(2);
    assert!(old.stderr.contains("revoked"), "{}", old.stderr);
    volunteer.run(&["sign", "peers"]).expect(0);
    assert_eq!(head(&volunteer.peers().join("site"), &feed).head().order, Order { epoch: 2, seq: 1 });
    by_hand(&volunteer.peers().join("site"), feed.as_str()).expect(0);

    let shown = volunteer.run(&["keys", "show", "peers", "--json"]).expect(0).json();
    let key = shown["publish"][0]["key"].as_str().unwrap();
    let nobody = volunteer.run(&["keys", "revoke", "peers", "--key", key]).expect(2);
    assert!(nobody.stderr.contains("nobody would be left"), "{}", nobody.stderr);
}

#[test]
fn where_two_must_sign_one_is_not_enough() {
    let volunteer = Volunteer::with_feed();
    let feed = feed_of(&volunteer);
    let other = Volunteer::new();
    other.run(&INIT).expect(0);
    let (public, secret) = (other.peers().join("keys/publish.pub"), other.peers().join("keys/publish.key"));
    let (public, secret) = (public.to_str().unwrap(), secret.to_str().unwrap());
    volunteer.run(&["keys", "add", "peers", "--key", public, "--name", "the other", "--threshold", "2"]).expect(0);
    volunteer.run(&["build", "peers"]).expect(0);
    let one = volunteer.run(&["sign", "peers", "--json"]).expect(0).json();
    assert_eq!((&one["have"], &one["must"]), (&1.into(), &2.into()));
    let same = volunteer.run(&["sign", "peers", "--json"]).expect(0).json();
    assert_eq!(same["have"], 1, "the same person twice is one");
    assert!(!volunteer.peers().join("site/head.txt").exists());
    volunteer.run(&["sign", "peers", "--key", secret]).expect(0);
    let answer = by_hand(&volunteer.peers().join("site"), feed.as_str()).expect(0);
    assert!(answer.stdout.contains("signed by 2"), "{}", answer.stdout);
    volunteer.run(&["keys", "revoke", "peers", "--key", "the other"]).expect(0);
    assert_eq!(volunteer.run(&["keys", "show", "peers", "--json"]).json()["threshold"], 1);
}

#[test]
fn a_poster_holds_the_link_and_says_the_fingerprint_in_the_readers_language() {
    let volunteer = Volunteer::with_feed();
    let feed = feed_of(&volunteer);
    let told = volunteer.run(&["poster", "peers", "--to", "poster.html", "--lang", "de", "--json"]).expect(0).json();
    let Ok(Link::Follow { feed: followed, urls, name }) = Link::read(told["link"].as_str().unwrap()) else {
        panic!("{told}")
    };
    assert_eq!((followed, name.as_deref()), (feed.clone(), Some("River Peers")));
    assert_eq!(urls, ["http://127.0.0.1:8017/"]);
    let page = fs::read_to_string(volunteer.home().join("poster.html")).unwrap();
    assert!(page.contains(&feed.spoken()) && page.contains("lang=\"de\"") && page.contains("Kein Konto"), "{page}");
    volunteer.run(&["poster", "peers", "--to", "poster.svg"]).expect(0);
    let picture = fs::read_to_string(volunteer.home().join("poster.svg")).unwrap();
    assert!(picture.starts_with("<svg") && picture.contains("No account"), "{picture}");

    let settings = volunteer.read("feed.toml");
    volunteer.write("feed.toml", &format!("{settings}\nweb_app = \"https://app.example/\"\n"));
    let told = volunteer.run(&["poster", "peers", "--link"]).expect(0);
    assert!(told.stdout.starts_with("https://app.example/#/follow/"), "{}", told.stdout);
    assert!(Link::read(told.stdout.trim()).is_ok());
}

#[test]
fn every_kind_has_a_schema() {
    let volunteer = Volunteer::new();
    let all = volunteer.run(&["schema"]).expect(0).json();
    for kind in ["group", "stall", "gathering", "meeting", "alert", "rating", "note", "listing", "moved"] {
        assert_eq!(volunteer.run(&["schema", kind]).expect(0).json(), all[kind]);
        assert!(all[kind]["properties"].is_object(), "{kind}");
    }
    volunteer.run(&["schema", "stalll"]).expect(2);
}

/// A child process that ends with the test.
pub(crate) struct Server {
    child: Child,
    pub(crate) url: String,
}

impl Server {
    pub(crate) fn of(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut url).unwrap();
        Self { child, url: url.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill(); // it may have ended by itself
        let _ = self.child.wait();
    }
}

#[test]
fn a_served_site_is_what_a_phone_wants() {
    let volunteer = Volunteer::with_site();
    let server = Server::of(volunteer.command(&["feed", "serve", "peers", "--for", "60"]));
    let answer = volunteer.run(&["inspect", &server.url, "--json"]).expect(0).json();
    assert_eq!(answer["refused"], serde_json::json!([]));
    assert_eq!(answer["warnings"], serde_json::json!([]), "Range, CORS, no compression");
    let other = format!("--feed={}", "a".repeat(32));
    let answer = volunteer.run(&["inspect", &server.url, &other]).expect(1);
    assert!(answer.stdout.contains("wrong-feed"), "{}", answer.stdout);
}

#[test]
fn a_server_ends_after_the_time_it_was_given() {
    let volunteer = Volunteer::with_site();
    said(&mut volunteer.command(&["feed", "serve", "peers", "--for", "0"])).expect(0);
}

#[test]
fn inspecting_tells_what_a_phone_would_refuse() {
    let volunteer = Volunteer::with_site();
    let refused = |volunteer: &Volunteer| {
        let answer = volunteer.run(&["inspect", "peers", "--json"]).expect(1).json();
        answer["refused"][0].as_str().unwrap().to_owned()
    };
    let pack = fs::read_dir(volunteer.peers().join("site/p")).unwrap().next().unwrap().unwrap().path();
    let bytes = fs::read(&pack).unwrap();
    fs::write(&pack, &bytes[1..]).unwrap();
    assert!(refused(&volunteer).ends_with("wrong-length"));
    fs::remove_file(&pack).unwrap();
    assert!(refused(&volunteer).ends_with("is not there"));
    fs::write(&pack, &bytes).unwrap();
    let head = volunteer.read("site/head.txt");
    volunteer.write("site/head.txt", &head.replace("River", "Riven"));
    assert!(refused(&volunteer).ends_with("bad-signature"));
    volunteer.write("site/head.txt", "<html>Welcome to our Wi-Fi</html>");
    assert!(refused(&volunteer).ends_with("not-a-feed"));
    volunteer.write("site/head.txt", &head);
    let stale = volunteer.at("2028-06-01T12:00:00Z", &["inspect", "peers"]).expect(0);
    assert!(stale.stdout.contains("warning: phones say"), "{}", stale.stdout);
}

/// The lines of the first `sh` block below a heading of the README.
fn readme_lines(heading: &str) -> Vec<String> {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let section = readme.split(heading).nth(1).expect("the heading is there");
    let block = section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    block.replace("\\\n", " ").lines().map(str::to_owned).collect()
}

#[test]
fn the_commands_of_the_readme_lead_from_nothing_to_a_feed() {
    let volunteer = Volunteer::new();
    let tool = Path::new(env!("CARGO_BIN_EXE_tentlight-cli")).parent().unwrap().to_owned();
    let path = format!("{}:{}", tool.display(), std::env::var("PATH").unwrap());
    let lines = readme_lines("## For peer groups");
    assert!(lines.len() >= 6, "{lines:?}");
    let shell = |line: &str| {
        let mut shell = Command::new("bash");
        shell.args(["-e", "-c", line]).current_dir(volunteer.home()).stdin(Stdio::null()).env("PATH", &path);
        shell.env("TENTLIGHT_DATA_DIR", volunteer.home().join("data")).env("LANG", "C").env_remove("LC_ALL");
        shell
    };
    let mut exported = String::new();
    let mut server = None;
    for line in lines.iter().filter(|line| !line.starts_with('#')) {
        if line.starts_with("export ") {
            exported = format!("{line}\n");
        } else if line.contains(" feed serve ") {
            // In a terminal of its own, as the README says.
            server = Some(Server::of(shell(&format!("{exported}exec {line}"))));
        } else {
            said(&mut shell(&format!("{exported}{line}"))).expect(0);
        }
    }
    assert_eq!(server.expect("the README serves the site").url, "http://127.0.0.1:8017/");
    let status = said(&mut volunteer.command(&["status", "--json"])).expect(0).json();
    assert!(status.to_string().contains("River Peers"), "{status}");
    assert!(status.to_string().contains("stall"), "{status}");
}

/// A host that says something of its own beside each file of a site.
fn host(site: PathBuf, says: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut asked = String::new();
            BufReader::new(&stream).read_line(&mut asked).unwrap();
            let path = asked.split(' ').nth(1).unwrap().trim_start_matches('/');
            let path = path.trim_start_matches("moved/");
            let bytes = fs::read(site.join(path)).unwrap();
            let length = bytes.len();
            let start = if says.starts_with("Location") && !asked.contains("/moved/") {
                format!(
                    "HTTP/1.1 302 Found\r\nLocation: /moved/{path}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                )
            } else {
                format!("HTTP/1.1 200 OK\r\n{says}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n")
            };
            let body = if start.contains("302") { Vec::new() } else { bytes };
            let _ = stream.write_all(&[start.as_bytes(), &body].concat()); // whoever asked may have heard enough
        }
    });
    format!("http://{address}/")
}

#[test]
fn inspecting_tells_what_a_host_does_that_it_should_not() {
    let volunteer = Volunteer::with_site();
    for (says, words) in [
        ("X-Nothing: here", "Access-Control-Allow-Origin"),
        ("X-Nothing: here", "no Range requests"),
        ("Content-Encoding: br", "compresses (br)"),
        ("Set-Cookie: a=b", "sets a cookie"),
        ("Location: elsewhere", "/moved/head.txt"),
    ] {
        let url = host(volunteer.peers().join("site"), says);
        let answer = volunteer.run(&["inspect", &url, "--json"]).expect(0).json();
        assert!(answer["warnings"].to_string().contains(words), "{says}: {answer}");
    }
}
