//! `content.db` and `user.db`, whatever is wrong with them: there is always an answer, and nothing good is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use tempfile::TempDir;
use tentlight::domain::{Asked, Combination, Effect, FeedId, Glimpse, Id, Match, Pair, Reminder, Risk, verdict};
use tentlight::feed::publish::{Compiled, Content, compile, read};
use tentlight::feed::{Kind, Order, Trust, Verified};
use tentlight::store::{Backoff, Checked, Database, ErrorKind, Follow, Origin, Setting, UserData};

use crate::cli::Tool;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn content_db(folder: &TempDir) -> PathBuf {
    folder.path().join("content.db")
}

pub(crate) fn user_db(folder: &TempDir) -> PathBuf {
    folder.path().join("user.db")
}

pub(crate) fn open(folder: &TempDir) -> Database {
    Database::open(folder.path(), Verified::embedded(), "en").unwrap()
}

/// A folder whose content.db holds the embedded edition in English.
pub(crate) fn folder_with_content() -> TempDir {
    let folder = folder();
    assert_eq!(open(&folder).origin(), Origin::Disk);
    folder
}

/// The core content of the source folder at another place in the order, changed.
fn compiled(epoch: u32, seq: u64, change: impl FnOnce(&mut Content)) -> Compiled {
    let mut content = read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    content.order = Order { epoch, seq };
    change(&mut content);
    compile(&content).unwrap()
}

pub(crate) fn edition(epoch: u32, seq: u64, change: impl FnOnce(&mut Content)) -> Verified {
    compiled(epoch, seq, change).vouched_for_by_its_maker()
}

pub(crate) fn reviewed_on(day: &str) -> impl FnOnce(&mut Content) {
    let day = day.parse().unwrap();
    move |content| alcohol_and_ghb(content).reviewed = day
}

fn alcohol_and_ghb(content: &mut Content) -> &mut Combination {
    content.combinations.iter_mut().find(|one| one.a == id("alcohol") && one.b == id("ghb-gbl")).unwrap()
}

pub(crate) fn reviewed(database: &Database) -> String {
    let pair = Pair::new(id("alcohol"), id("ghb-gbl"));
    database.combination(&pair).unwrap().unwrap().reviewed.to_string()
}

/// Alcohol and GHB are dangerous, named, explained and worded, wherever the answer comes from. Reads all there is.
#[track_caller]
pub(crate) fn assert_answers(database: &Database) {
    let (alcohol, ghb) = (id("alcohol"), id("ghb-gbl"));
    let names = database.names().unwrap();
    let typed = names.resolve("ghb");
    assert_eq!((typed.matched, typed.substance), (Match::Exact, Some(id("ghb"))));
    let rating = database.chart_of(&[alcohol.clone(), ghb.clone()]).unwrap().rating(&alcohol, &ghb);
    assert_eq!((rating.risk, rating.effect), (Risk::Dangerous, Effect::Increase), "from {:?}", database.origin());
    let whole = database.chart().unwrap();
    assert_eq!(whole.rating(&ghb, &alcohol), rating, "from {:?}", database.origin());
    assert!(database.rules().unwrap().iter().any(|(rule, _)| *rule == id("opioid-two-depressants")));
    let mechanism = rating.mechanisms.first().unwrap();
    assert!(database.mechanism(mechanism).unwrap().is_some());
    assert!(database.source(&rating.sources[0].id).unwrap().is_some());
    for field in ["what", "watch", "do_not_taken", "do_taken"] {
        let text = database.text("en", Kind::Mechanism, mechanism.as_str(), field).unwrap();
        assert!(text.is_some_and(|text| !text.text.is_empty()), "{mechanism}: {field}, from {:?}", database.origin());
    }
    assert!(database.edition().is_ok());
}

/// Opens, and finds this origin and the same verdict as ever.
#[track_caller]
fn assert_opens(folder: &Path, origin: Origin) {
    let database = Database::open(folder, Verified::embedded(), "en").unwrap();
    assert_eq!(database.origin(), origin);
    assert_answers(&database);
    assert_eq!(database.origin(), origin);
}

// content.db

#[test]
fn a_folder_that_is_not_there_still_answers() {
    assert_opens(&folder().path().join("nowhere"), Origin::BuiltIn(ErrorKind::Unwritable));
}

#[test]
fn a_folder_that_is_a_file_still_answers() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "notes").unwrap();
    assert_opens(&file, Origin::BuiltIn(ErrorKind::Unwritable));
    assert_eq!(fs::read(&file).unwrap(), b"notes");
}

#[test]
fn a_missing_and_an_empty_file_are_filled() {
    let folder = folder();
    assert_opens(folder.path(), Origin::Disk);
    fs::write(content_db(&folder), []).unwrap();
    assert_opens(folder.path(), Origin::Disk);
    assert_opens(folder.path(), Origin::Disk);
}

#[test]
fn a_file_cut_off_anywhere_is_replaced() {
    let folder = folder_with_content();
    let whole = fs::read(content_db(&folder)).unwrap();
    let pages = (1..8).map(|part| whole.len() * part / 8 / 4096 * 4096);
    let lengths = [1, 15, 16, 60, 99, 100, 101, 512, 4095, 4096, 4097, whole.len() - 4096, whole.len() - 1];
    for length in lengths.into_iter().chain(pages).chain([whole.len() / 3, whole.len() / 2 + 7]) {
        fs::write(content_db(&folder), &whole[..length]).unwrap();
        let database = open(&folder);
        assert_eq!(database.origin(), Origin::Disk, "cut off after {length} of {} bytes", whole.len());
        assert_answers(&database);
    }
}

#[test]
fn bytes_that_are_no_database_are_replaced() {
    let folder = folder();
    let mut seed = 1_u32;
    let mut random = |length: usize| -> Vec<u8> {
        let next = |_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed.to_be_bytes()[0]
        };
        (0..length).map(next).collect()
    };
    let with_a_head = [b"SQLite format 3\0".to_vec(), random(8_176)].concat();
    for bytes in [random(1), random(100), random(4_096), random(100_000), with_a_head, b"<html>".to_vec()] {
        fs::write(content_db(&folder), &bytes).unwrap();
        let database = open(&folder);
        assert_eq!(database.origin(), Origin::Disk, "{} bytes", bytes.len());
        assert_answers(&database);
    }
}

/// A page in the middle is broken: opening does not read it, a query does. That query answers from the built-in edition,
/// and the next opening replaces the file.
#[test]
fn one_broken_page_changes_no_answer_and_is_gone_after_the_next_opening() {
    let folder = folder_with_content();
    let whole = fs::read(content_db(&folder)).unwrap();
    let pages = whole.len() / 4_096;
    let mut found_by_a_query = 0;
    for page in (1..pages).step_by(pages / 12) {
        for filling in [b"\0", b"\xff", b"x"] {
            let mut broken = whole.clone();
            broken[page * 4_096..(page + 1) * 4_096].copy_from_slice(&filling.repeat(4_096));
            fs::write(content_db(&folder), &broken).unwrap();
            let database = open(&folder);
            assert_answers(&database);
            let Origin::BuiltIn(why) = database.origin() else { continue };
            assert!(matches!(why, ErrorKind::Corrupt | ErrorKind::Other), "page {page}: {why:?}");
            drop(database);
            found_by_a_query += 1;
            assert_opens(folder.path(), Origin::Disk);
            let left: BTreeSet<_> =
                fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
            assert_eq!(left, BTreeSet::from(["content.db".into()]));
        }
    }
    assert!(found_by_a_query > 10, "only {found_by_a_query} of the broken pages were met by a query");
}

/// A record that this version cannot read fails its query, not the file: what a later version wrote is kept.
#[test]
fn a_record_nobody_can_read_falls_back_and_is_kept() {
    let folder = folder_with_content();
    let change = "UPDATE record SET value = '{\"later\":1}' WHERE kind = 'combination' AND id = 'alcohol.ghb-gbl'";
    Connection::open(content_db(&folder)).unwrap().execute(change, []).unwrap();
    for _ in 0..2 {
        let database = open(&folder);
        assert_answers(&database);
        assert_eq!(database.origin(), Origin::BuiltIn(ErrorKind::Corrupt));
    }
    let held = "SELECT value FROM record WHERE kind = 'combination' AND id = 'alcohol.ghb-gbl'";
    let value: String = Connection::open(content_db(&folder)).unwrap().query_row(held, [], |row| row.get(0)).unwrap();
    assert_eq!(value, "{\"later\":1}");
}

/// Files by name.
pub(crate) type Files = Vec<(&'static str, Vec<u8>)>;

/// Databases that are not ours to write in: another program's, with and without a log; one with its settings in the
/// header only; a later version of ours.
pub(crate) fn not_ours() -> Vec<(&'static str, Files)> {
    let made = |file: &'static str, sql: &str| {
        let folder = folder();
        let path = folder.path().join("made.db");
        let connection = Connection::open(&path).unwrap();
        connection.execute_batch(sql).unwrap();
        // While it is open, as a crash would leave it.
        let log = fs::read(folder.path().join("made.db-wal")).ok();
        let files = [(file, fs::read(&path).unwrap())].into_iter();
        let log_name = if file == "user.db" { "user.db-wal" } else { "content.db-wal" };
        files.chain(log.map(|log| (log_name, log))).collect::<Files>()
    };
    let photos = "CREATE TABLE photos (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO photos (name) VALUES ('dawn')";
    let logged = format!("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; {photos}");
    let mut all = Vec::new();
    for (file, ours) in [("content.db", 0x5465_6e74), ("user.db", 0x5475_7372)] {
        all.push(("another program's", made(file, photos)));
        all.push(("another program's, with a log", made(file, &logged)));
        all.push(("an empty one with a version", made(file, "PRAGMA user_version = 7")));
        all.push(("an empty one with an owner", made(file, "PRAGMA application_id = 7")));
        let later = include_str!("../fixtures/store/content-v0001.sql").replace("1415933556", &ours.to_string());
        all.push(("a later version of ours", made(file, &format!("{later}; PRAGMA user_version = 99"))));
    }
    all
}

#[test]
fn a_database_that_is_not_ours_is_left_byte_for_byte_as_it_was() {
    for (what, files) in not_ours() {
        let folder = folder();
        for (name, bytes) in &files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        if files[0].0 == "content.db" {
            assert_opens(folder.path(), Origin::BuiltIn(ErrorKind::Foreign));
        } else {
            let user = UserData::open(folder.path()).unwrap();
            assert_eq!(user.problem(), Some(ErrorKind::Foreign), "{what}");
            user.set(Setting::Language, "de").unwrap();
            assert_eq!(user.get(Setting::Language).unwrap().as_deref(), Some("de"), "{what}");
        }
        for (name, bytes) in &files {
            assert!(fs::read(folder.path().join(name)).unwrap() == *bytes, "{name} changed: {what}");
        }
    }
}

#[test]
fn a_database_locked_by_another_program_still_answers() {
    let folder = folder_with_content();
    let holder = Connection::open(content_db(&folder)).unwrap();
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM record").unwrap();
    assert_opens(folder.path(), Origin::BuiltIn(ErrorKind::Busy));
    holder.execute_batch("ROLLBACK").unwrap();
    drop(holder);
    assert_opens(folder.path(), Origin::Disk);
}

#[test]
fn another_program_in_the_middle_of_writing_stops_no_reader_and_no_newer_edition() {
    let folder = folder_with_content();
    let holder = Connection::open(content_db(&folder)).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE; DELETE FROM record").unwrap();
    assert_opens(folder.path(), Origin::Disk);
    let newer = Database::open(folder.path(), edition(9, 9, reviewed_on("2001-02-03")), "en").unwrap();
    assert_eq!(newer.origin(), Origin::BuiltIn(ErrorKind::Busy));
    assert_eq!(reviewed(&newer), "2001-02-03");
    assert_answers(&newer);
}

#[test]
fn a_file_or_a_log_that_is_a_folder_still_answers() {
    for name in ["content.db", "content.db-wal"] {
        let folder = folder();
        fs::create_dir(folder.path().join(name)).unwrap();
        assert_opens(folder.path(), Origin::BuiltIn(ErrorKind::Unwritable));
        assert!(folder.path().join(name).is_dir());
    }
}

/// A pipe would keep a reader waiting for ever.
#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_file_still_answers() {
    let folder = folder();
    for path in [content_db(&folder), user_db(&folder)] {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    }
    assert_opens(folder.path(), Origin::BuiltIn(ErrorKind::Unwritable));
    assert_eq!(UserData::open(folder.path()).unwrap().problem(), Some(ErrorKind::Unwritable));
}

/// `/proc` takes no files, not even from root, for whom permissions do not bind.
#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nothing_can_be_written_still_answers() {
    assert_opens(Path::new("/proc/self"), Origin::BuiltIn(ErrorKind::Unwritable));
    assert_eq!(UserData::open(Path::new("/proc/self")).unwrap().problem(), Some(ErrorKind::Unwritable));
}

/// The tool as a user for whom permissions bind, which they do not for root; what it said of `alcohol` and `ghb`.
#[cfg(target_os = "linux")]
fn asked_as_nobody(folder: &Path, lang: &str) -> serde_json::Value {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let home = self::folder();
    let (tool, everybody) = (home.path().join("tool"), fs::Permissions::from_mode(0o755));
    fs::copy(env!("CARGO_BIN_EXE_tentlight-cli"), &tool).unwrap();
    fs::set_permissions(home.path(), everybody.clone()).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).unwrap();
    let mut command = std::process::Command::new(tool);
    command.args(["--lang", lang, "mix", "--json", "alcohol", "ghb"]).env("TENTLIGHT_DATA_DIR", folder);
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        command.uid(65_534).gid(65_534);
    }
    let output = command.output().unwrap();
    fs::set_permissions(folder, everybody).unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A file in WAL mode, without a log, where no log can be made: people saw warnings older than those they had.
#[cfg(target_os = "linux")]
#[test]
fn a_current_edition_in_a_folder_where_nothing_can_be_written_still_answers_in_any_language() {
    let folder = TempDir::with_prefix("a 100% #1?ä").unwrap();
    drop(Database::open(folder.path(), edition(9, 9, reviewed_on("2001-02-03")), "en").unwrap());
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["content.db"]);
    for lang in ["en", "de"] {
        let answer = asked_as_nobody(folder.path(), lang);
        assert_eq!((&answer["edition"]["built_in"], &answer["edition"]["epoch"]), (&false.into(), &9.into()), "{lang}");
    }
}

/// No file may grow beyond so many KiB: a full disk, for root as well.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_still_answers() {
    for room in [0, 1, 4, 8, 32, 64, 256, 512, 1 << 20] {
        let tool = Tool::new();
        let answer = tool.run_with_room(room, &["mix", "--json", "alcohol", "ghb"]);
        let built_in = answer.json()["edition"]["built_in"].as_bool().unwrap();
        answer.expect(u8::from(built_in));
        assert_eq!(answer.json()["verdict"]["risk"], "dangerous", "{answer}");
        assert_eq!(answer.stderr.contains("From the built-in edition of"), built_in, "{answer}");
        if room < 1_024 {
            assert!(built_in && answer.stderr.contains("no room"), "{room} KiB: {answer}");
        }
        tool.run(&["mix", "alcohol", "ghb"]).expect(0);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_while_adopting_leaves_the_old_content_whole() {
    let old = || edition(0, 1, reviewed_on("2001-02-03"));
    let tool = Tool::new();
    drop(Database::open(tool.folder(), old(), "en").unwrap());
    for room in [0, 16, 64, 256, 512] {
        let answer = tool.run_with_room(room, &["mix", "--json", "alcohol", "ghb"]);
        answer.expect(1);
        assert_eq!(answer.json()["verdict"]["risk"], "dangerous", "{answer}");
        assert_eq!(answer.json()["edition"]["epoch"], Verified::embedded().order().epoch, "{answer}");
        let database = Database::open(tool.folder(), old(), "en").unwrap();
        assert_eq!((database.origin(), reviewed(&database).as_str()), (Origin::Disk, "2001-02-03"), "{room} KiB");
        assert_answers(&database);
    }
}

/// A new phone's widget and app, or four shells: whoever comes first makes the file, the others find it.
#[test]
fn programs_that_open_a_new_folder_at_once_all_answer_from_it() {
    for _ in 0..8 {
        let tool = Tool::new();
        let started: Vec<_> =
            (0..4).map(|_| tool.command(&["mix", "--json", "alcohol", "ghb"]).spawn().unwrap()).collect();
        for child in started {
            let output = child.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

// Adopting

#[test]
fn the_first_opening_adopts_the_embedded_edition_and_later_ones_keep_it() {
    let folder = folder();
    let embedded = Verified::embedded();
    for _ in 0..2 {
        let database = open(&folder);
        let held = database.edition().unwrap();
        assert_eq!((held.order, held.made, database.origin()), (embedded.order(), embedded.made(), Origin::Disk));
    }
}

#[test]
fn a_greater_edition_replaces_every_record_of_a_smaller_one() {
    let folder = folder();
    let older = edition(0, 7, |content| {
        let withdrawn = content.substances[&id("ketamine")].clone();
        content.substances.insert(id("withdrawn"), withdrawn);
        alcohol_and_ghb(content).risk = Risk::Caution;
    });
    let held = Database::open(folder.path(), older, "en").unwrap();
    assert!(held.names().unwrap().get(&id("withdrawn")).is_some());
    drop(held);
    let database = open(&folder);
    assert_eq!((database.edition().unwrap().order, database.origin()), (Verified::embedded().order(), Origin::Disk));
    assert!(database.names().unwrap().get(&id("withdrawn")).is_none());
    assert_answers(&database);
}

#[test]
fn a_smaller_edition_never_replaces_a_greater_one() {
    let folder = folder();
    let epoch = Verified::embedded().order().epoch;
    drop(Database::open(folder.path(), edition(epoch + 1, 0, reviewed_on("2001-02-03")), "en").unwrap());
    for smaller in [Verified::embedded(), edition(epoch, 9_999, |_| {})] {
        let database = Database::open(folder.path(), smaller, "en").unwrap();
        assert_eq!(database.edition().unwrap().order, Order { epoch: epoch + 1, seq: 0 });
        assert_eq!((database.origin(), reviewed(&database).as_str()), (Origin::Disk, "2001-02-03"));
        assert_answers(&database);
    }
}

#[test]
fn the_same_order_with_other_content_is_a_rebuilt_binary_and_is_adopted() {
    let folder = folder_with_content();
    let Order { epoch, seq } = Verified::embedded().order();
    let rebuilt = Database::open(folder.path(), edition(epoch, seq, reviewed_on("2001-02-03")), "en").unwrap();
    assert_eq!((rebuilt.origin(), reviewed(&rebuilt).as_str()), (Origin::Disk, "2001-02-03"));
}

pub(crate) fn why_alcohol_and_ghb(database: &Database, lang: &str) -> (String, String) {
    let text = database.text(lang, Kind::Mechanism, "breathing-depression", "what").unwrap().unwrap();
    (text.lang, text.text)
}

#[test]
fn a_language_chosen_later_joins_and_stays_and_comes_with_newer_editions() {
    let folder = folder_with_content();
    let database = open(&folder);
    let (lang, english) = why_alcohol_and_ghb(&database, "de");
    assert_eq!(lang, "en");
    database.speak("de").unwrap();
    let (lang, german) = why_alcohol_and_ghb(&database, "de");
    assert!(lang == "de" && german != english, "{german}");
    drop(database);
    assert_eq!(why_alcohol_and_ghb(&open(&folder), "de").0, "de");
    let newer = Database::open(folder.path(), edition(9, 9, |_| {}), "en").unwrap();
    assert_eq!(why_alcohol_and_ghb(&newer, "de"), ("de".to_owned(), german));
    assert_eq!(newer.origin(), Origin::Disk);
}

#[test]
fn words_of_an_older_binary_never_join_a_newer_edition() {
    let folder = folder();
    drop(Database::open(folder.path(), edition(9, 9, reviewed_on("2001-02-03")), "en").unwrap());
    let database = Database::open(folder.path(), Verified::embedded(), "de").unwrap();
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "en");
    database.speak("de").unwrap();
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "en");
    assert_eq!((database.origin(), reviewed(&database).as_str()), (Origin::Disk, "2001-02-03"));
    drop(database);
    let newer = Database::open(folder.path(), edition(9, 9, reviewed_on("2001-02-03")), "de").unwrap();
    assert_eq!(why_alcohol_and_ghb(&newer, "de").0, "de");
}

#[test]
fn a_language_that_cannot_be_written_just_now_shows_in_english_and_keeps_the_file() {
    let folder = folder_with_content();
    let database = open(&folder);
    let holder = Connection::open(content_db(&folder)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    database.speak("de").unwrap();
    let opened = Database::open(folder.path(), Verified::embedded(), "de").unwrap();
    for database in [&database, &opened] {
        assert_eq!((database.origin(), why_alcohol_and_ghb(database, "de").0.as_str()), (Origin::Disk, "en"));
        assert_answers(database);
    }
    holder.execute_batch("ROLLBACK").unwrap();
    database.speak("de").unwrap();
    assert_eq!((database.origin(), why_alcohol_and_ghb(&database, "de").0.as_str()), (Origin::Disk, "de"));
}

#[test]
fn a_language_that_meets_a_broken_file_is_answered_from_the_binary() {
    let folder = folder_with_content();
    let database = open(&folder);
    Connection::open(content_db(&folder)).unwrap().execute_batch("DROP TABLE language").unwrap();
    database.speak("de").unwrap();
    assert_eq!(database.origin(), Origin::BuiltIn(ErrorKind::Other));
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "de");
}

#[test]
fn a_verdict_is_that_of_the_chart_and_the_rules_that_are_held() {
    let database = open(&folder_with_content());
    let names = database.names().unwrap();
    let about = |typed| {
        let id = names.resolve(typed).substance.unwrap();
        Asked::about(&id, names.get(&id).unwrap())
    };
    let asked = ["heroin", "alcohol", "xanax", "ayahuasca", "3-MMC"].map(about);
    let found = database.verdict(&asked).unwrap();
    assert_eq!(found, verdict(&asked, &database.chart().unwrap(), &database.rules().unwrap()));
    assert!(found.risk == Risk::Dangerous && !found.rules.is_empty(), "{found:?}");
}

#[test]
fn a_language_nobody_speaks_is_answered_in_english() {
    let database = Database::open(folder().path(), Verified::embedded(), "tlh").unwrap();
    assert_eq!(why_alcohol_and_ghb(&database, "tlh").0, "en");
    assert_answers(&database);
}

/// A record in the middle of an edition cannot be read. The edition is at fault, so nothing that is held may go.
#[test]
fn an_edition_with_a_broken_record_leaves_the_old_content_whole() {
    let held = || edition(0, 1, reviewed_on("2001-02-03"));
    for broken in ["{\"k\":\"row\"", "not a record", "{\"k\":\"row\",\"id\":\"half\"}"] {
        let folder = folder();
        drop(Database::open(folder.path(), held(), "de").unwrap());
        let mut offered = compiled(9, 9, |_| {});
        offered.facts.push_str(broken);
        offered.facts.push('\n');
        let refused = Database::open(folder.path(), offered.vouched_for_by_its_maker(), "en").unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Other, "{broken}");
        let database = Database::open(folder.path(), held(), "en").unwrap();
        assert_eq!(database.origin(), Origin::Disk);
        assert_eq!(
            (reviewed(&database).as_str(), why_alcohol_and_ghb(&database, "de").0.as_str()),
            ("2001-02-03", "de")
        );
        assert_answers(&database);
    }
}

/// The tool is killed at several moments of adopting. Whichever edition is there then is there whole.
#[test]
fn a_process_killed_while_adopting_leaves_one_whole_edition() {
    let old = compiled(0, 1, reviewed_on("2001-02-03"));
    let records = |facts: &str| i64::try_from(facts.lines().count()).unwrap();
    let embedded = Verified::embedded();
    let (old_facts, new_facts) = (records(&old.facts), i64::try_from(embedded.facts().count()).unwrap());
    for written in [0, 1, 5_000, 100_000, 400_000] {
        let tool = Tool::new();
        drop(Database::open(tool.folder(), old.clone().vouched_for_by_its_maker(), "en").unwrap());
        let log = tool.folder().join("content.db-wal");
        let mut child = tool.command(&["mix", "alcohol", "ghb"]).spawn().unwrap();
        while child.try_wait().unwrap().is_none() && fs::metadata(&log).map_or(0, |file| file.len()) < written {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();

        let found = Connection::open(tool.folder().join("content.db")).unwrap();
        let number = |sql: &str| found.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        let facts = number("SELECT count(*) FROM record WHERE kind <> 'words'");
        match number("SELECT epoch FROM edition") {
            0 => assert_eq!(facts, old_facts, "killed at {written}"),
            _ => assert_eq!(facts, new_facts, "killed at {written}"),
        }
        assert_eq!(number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
        drop(found);
        tool.run(&["mix", "alcohol", "ghb"]).expect(0);
    }
}

// Migrations, from what earlier versions left

fn restore(path: &Path, dump: &str) {
    Connection::open(path).unwrap().execute_batch(dump).unwrap();
}

#[test]
fn content_of_version_1_reads_as_it_was_written() {
    let folder = folder();
    restore(&content_db(&folder), include_str!("../fixtures/store/content-v0001.sql"));
    let database = open(&folder);
    assert_eq!(database.origin(), Origin::Disk);
    let edition = database.edition().unwrap();
    assert_eq!((edition.order, edition.made.to_string().as_str()), (Order { epoch: 9, seq: 1 }, "2026-11-21"));

    let (alcohol, ghb) = (id("alcohol"), id("ghb-gbl"));
    let rating = database.chart_of(&[ghb.clone(), alcohol.clone()]).unwrap().rating(&ghb, &alcohol);
    assert_eq!((rating.risk, rating.effect), (Risk::Dangerous, Effect::Increase));
    assert_eq!(rating.reviewed.unwrap().to_string(), "2001-02-03");
    let said: Vec<_> = rating.sources.iter().map(|said| (said.id.as_str(), said.said.as_str())).collect();
    assert_eq!(said, [("tripsit", "Dangerous"), ("psychonautwiki", "dangerous")]);
    assert_eq!(database.source(&id("tripsit")).unwrap().unwrap().title, "TripSit drug combination chart");

    let names = database.names().unwrap();
    assert_eq!(names.resolve("gina").substance, Some(id("ghb")));
    assert_eq!(names.resolve("G").matched, Match::Ambiguous);
    assert_eq!(names.get(&alcohol).unwrap().shown_name("de"), "Alkohol");
    assert_eq!(database.rules().unwrap().len(), 1);
    let german = database.text("de", Kind::Mechanism, "breathing-depression", "what").unwrap().unwrap();
    assert_eq!(german.text, "Beide bremsen die Atmung. Im Schlaf kannst du aufhören zu atmen.");
    let english = database.text("fr", Kind::Row, "alcohol", "name").unwrap().unwrap();
    assert_eq!((english.lang.as_str(), english.text.as_str()), ("en", "Alcohol"));
}

#[test]
fn an_older_edition_of_version_1_gives_way_to_the_embedded_one() {
    let folder = folder();
    let dump = include_str!("../fixtures/store/content-v0001.sql").replace("'core', 9, 1", "'core', 0, 1");
    restore(&content_db(&folder), &dump);
    let database = open(&folder);
    assert_eq!(database.edition().unwrap().order, Verified::embedded().order());
    assert_ne!(reviewed(&database), "2001-02-03");
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "de");
    assert_answers(&database);
}

#[test]
fn choices_of_version_1_are_still_those_the_reader_made() {
    let folder = folder();
    restore(&user_db(&folder), include_str!("../fixtures/store/user-v0001.sql"));
    let user = UserData::open(folder.path()).unwrap();
    let mut chosen =
        ["de", "dark", "150", "help", "yes", "at 1763775126", "yes"].map(|value| Some(value.to_owned())).to_vec();
    // What could not be chosen yet when that file was written.
    chosen.resize(Setting::ALL.len(), None);
    assert_eq!((user.problem(), every_choice(&user)), (None, chosen));
}

// user.db

fn every_choice(user: &UserData) -> Vec<Option<String>> {
    Setting::ALL.iter().map(|setting| user.get(*setting).unwrap()).collect()
}

/// Chooses something else in every setting, and says what.
fn choose_everything(user: &UserData) -> Vec<Option<String>> {
    let chosen: Vec<String> = Setting::ALL.iter().map(|setting| format!("{} ü '\0\n", setting.name())).collect();
    for (setting, value) in Setting::ALL.iter().zip(&chosen) {
        user.set(*setting, value).unwrap();
    }
    chosen.into_iter().map(Some).collect()
}

#[test]
fn every_choice_is_kept_across_reopening() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!((user.problem(), every_choice(&user)), (None, vec![None; Setting::ALL.len()]));
    user.set(Setting::Theme, "light").unwrap();
    let chosen = choose_everything(&user);
    drop(user);
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!((user.problem(), every_choice(&user)), (None, chosen));
}

#[test]
fn a_setting_of_a_later_version_is_left_as_it_is() {
    let folder = folder();
    drop(UserData::open(folder.path()).unwrap());
    let change = "INSERT INTO setting (name, value) VALUES ('later', 'kept'), ('Theme', 'another one')";
    Connection::open(user_db(&folder)).unwrap().execute(change, []).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!((user.problem(), every_choice(&user)), (None, vec![None; Setting::ALL.len()]));
    choose_everything(&user);
    drop(user);
    let held = "SELECT group_concat(value) FROM setting WHERE name IN ('later', 'Theme')";
    let held: String = Connection::open(user_db(&folder)).unwrap().query_row(held, [], |row| row.get(0)).unwrap();
    assert_eq!(held, "another one,kept");
}

/// SQLite takes a file of one byte for an empty one; anything longer is somebody's. Says what is wrong, takes choices all the same, and leaves the file as it is.
#[track_caller]
fn assert_left_alone(folder: &TempDir, bytes: &[u8], problem: ErrorKind) {
    fs::write(user_db(folder), bytes).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.problem(), Some(problem), "{} bytes", bytes.len());
    user.set(Setting::Language, "de").unwrap();
    assert_eq!(user.get(Setting::Language).unwrap().as_deref(), Some("de"));
    drop(user);
    assert!(fs::read(user_db(folder)).unwrap() == bytes, "user.db changed, {} bytes", bytes.len());
}

#[test]
fn a_broken_user_db_is_never_touched() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Language, "de").unwrap();
    drop(user);
    let whole = fs::read(user_db(&folder)).unwrap();
    for length in [2, 50, 100, 4_095, 4_096, 4_097, whole.len() - 4_096, whole.len() - 1] {
        assert_left_alone(&folder, &whole[..length.min(whole.len() - 1)], ErrorKind::Corrupt);
    }
    assert_left_alone(&folder, b"my diary, not a database", ErrorKind::Corrupt);
    assert_left_alone(&folder, &[0xff; 8_192], ErrorKind::Corrupt);
    fs::write(user_db(&folder), &whole).unwrap();
    assert_eq!(UserData::open(folder.path()).unwrap().get(Setting::Language).unwrap().as_deref(), Some("de"));
}

#[test]
fn a_user_db_that_another_program_holds_keeps_choices_for_this_session() {
    let folder = folder();
    UserData::open(folder.path()).unwrap().set(Setting::Language, "de").unwrap();
    let holder = Connection::open(user_db(&folder)).unwrap();
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM setting").unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.problem(), Some(ErrorKind::Busy));
    user.set(Setting::Language, "en").unwrap();
    assert_eq!(user.get(Setting::Language).unwrap().as_deref(), Some("en"));
    holder.execute_batch("ROLLBACK").unwrap();
    drop(holder);
    assert_eq!(UserData::open(folder.path()).unwrap().get(Setting::Language).unwrap().as_deref(), Some("de"));
}

#[test]
fn programs_that_open_new_settings_at_once_all_keep_them() {
    for _ in 0..25 {
        let folder = folder();
        let problems = std::thread::scope(|scope| {
            let opening = || UserData::open(folder.path()).unwrap().problem();
            let started: Vec<_> = (0..4).map(|_| scope.spawn(opening)).collect();
            started.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
        });
        assert_eq!(problems, [None; 4]);
    }
}

/// The index of its log can be put nowhere; what the reader chose can be read all the same, and what they choose now
/// holds until the app is closed.
#[cfg(unix)]
#[test]
fn a_user_db_that_can_only_be_read_still_says_what_the_reader_chose() {
    let folder = folder();
    let chosen = choose_everything(&UserData::open(folder.path()).unwrap());
    std::os::unix::fs::symlink("/nowhere/at/all", folder.path().join("user.db-shm")).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!((user.problem(), every_choice(&user)), (Some(ErrorKind::Unwritable), chosen));
    user.set(Setting::Language, "en").unwrap();
    assert_eq!(user.get(Setting::Language).unwrap().as_deref(), Some("en"));
}

/// Over the whole chart: each row, a proxy, an unrated one, an antidote, and every name that is two rows.
#[test]
fn what_a_list_says_of_two_is_what_their_verdict_says() {
    let database = Database::in_memory(Verified::embedded(), "en").unwrap();
    let names = database.names().unwrap();
    let asked = |id: &Id| Asked::about(id, names.get(id).unwrap());
    let chart = database.chart().unwrap();
    let speaker = |row: &Id| asked(&names.resolve(row.as_str()).substance.unwrap());
    let mut ones: Vec<Asked> = chart.rows().keys().map(speaker).collect();
    ones.extend(
        ["3-mmc", "heroin", "nicotine", "naloxone", "ayahuasca", "speedball", "lean"].map(|one| asked(&id(one))),
    );
    let mut count = 0;
    for one in &ones {
        let list = database.against(one, speaker).unwrap();
        assert_eq!(list.len(), chart.rows().len());
        for (other, verdict) in list {
            let both = [one.clone(), other];
            assert_eq!(verdict, database.verdict(&both).unwrap(), "{both:?}");
            count += 1;
        }
    }
    assert!(count > 2_500, "{count}");
}

/// Of a group that stands in both files of version 2.
fn followed_in_version_2() -> FeedId {
    FeedId::new("kyesue4rlfn5dw2aung5ochp6qispgvs").unwrap()
}

#[test]
fn feeds_of_version_2_are_held_and_prove_themselves_and_what_asking_came_to_is_known() {
    let folder = folder();
    restore(&content_db(&folder), include_str!("../fixtures/store/content-v0002.sql"));
    let (database, feed) = (open(&folder), followed_in_version_2());
    assert_eq!(database.edition().unwrap().order, Order { epoch: 9, seq: 1 });
    let held = database.held_head(&feed).unwrap().unwrap();
    assert_eq!(held.adopted.to_string(), "2027-06-01 12:00:00 UTC");
    let head = Trust::of_group(&held.keys.unwrap(), &feed).unwrap().head(&held.head).unwrap();
    assert_eq!(database.feeds().unwrap()[0].head, *head.head());
    assert_eq!((head.head().count, database.counts(&feed).unwrap()["note"]), (2, 2));
    let (alcohol, ghb) = (id("alcohol"), id("ghb-gbl"));
    let lowered = database.chart_of(&[alcohol.clone(), ghb.clone()]).unwrap().rating(&alcohol, &ghb).lowered[0];
    assert_eq!((lowered.was, lowered.on.to_string().as_str()), (Risk::Dangerous, "2026-11-20"));
    let checked = database.checked(&feed).unwrap().unwrap();
    assert_eq!((checked.outcome.as_str(), checked.detail.as_deref()), ("too-large", Some("91234")));
    let backoff = database.backoff("down.example", held.adopted).unwrap().unwrap();
    assert_eq!((backoff.errors, backoff.not_before - held.adopted), (3, TimeDelta::hours(2)));
    assert_eq!(database.proof(&feed).unwrap(), Some((b"one head".to_vec(), b"another head".to_vec())));
    assert_eq!(database.origin(), Origin::Disk);
}

#[test]
fn whom_the_reader_followed_with_version_2_is_followed_still() {
    let folder = folder();
    restore(&user_db(&folder), include_str!("../fixtures/store/user-v0002.sql"));
    let user = UserData::open(folder.path()).unwrap();
    let follow = Follow {
        feed: followed_in_version_2(),
        urls: vec!["https://group.example/".to_owned()],
        name: Some("A group".to_owned()),
        since: "2027-05-30".parse().unwrap(),
        muted: true,
    };
    assert_eq!((user.problem(), user.follows().unwrap()), (None, vec![follow]));
    assert_eq!(user.get(Setting::Lessons).unwrap().as_deref(), Some("breathing"));
}

/// A gathering, as it was glimpsed.
fn glimpse(name: &str) -> Glimpse {
    serde_json::from_value(serde_json::json!({
        "name": {"en": name}, "times": [{"starts": "2027-07-01T16:00:00+02:00", "ends": "2027-07-05T12:00:00+02:00"}],
        "zone": "Europe/Berlin", "place": {"en": "Old airfield"}, "point": [53.34, 12.7], "status": "on",
    }))
    .unwrap()
}

fn reminder(feed: &FeedId, minutes: u32) -> Reminder {
    let starts = "2027-07-01T14:00:00Z".parse().unwrap();
    Reminder { feed: feed.clone(), id: Id::new("lake").unwrap(), starts, minutes }
}

#[test]
fn what_the_reader_marked_with_version_3_is_marked_still() {
    let folder = folder();
    restore(&user_db(&folder), include_str!("../fixtures/store/user-v0003.sql"));
    let user = UserData::open(folder.path()).unwrap();
    let (feed, id) = (followed_in_version_2(), Id::new("lake").unwrap());
    assert_eq!((user.problem(), user.follows().unwrap().len()), (None, 1));
    assert_eq!(user.favourites().unwrap(), BTreeSet::from([(feed.clone(), id.clone())]));
    assert_eq!(user.reminders().unwrap(), [reminder(&feed, 60)]);
    let seen = BTreeMap::from([(feed, BTreeMap::from([(id, glimpse("Lake festival"))]))]);
    assert_eq!(user.looked().unwrap(), seen);
}

// What the reader marked

#[test]
fn what_is_marked_reminded_of_and_seen_is_kept_across_reopening_and_goes_with_its_feed() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    let (a, b, id) = (follow("a", None).feed, follow("b", None).feed, Id::new("lake").unwrap());
    let day = "2027-06-01".parse().unwrap();
    for feed in [&b, &a, &a] {
        user.mark(feed, &id, day).unwrap();
        user.remind(&reminder(feed, 15)).unwrap();
        user.remind(&reminder(feed, 1440)).unwrap();
        user.look(feed, &BTreeMap::from([(id.clone(), glimpse("Lake festival"))])).unwrap();
    }
    user.look(&a, &BTreeMap::new()).unwrap();
    drop(user);
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.favourites().unwrap(), BTreeSet::from([(a.clone(), id.clone()), (b.clone(), id.clone())]));
    let soonest_first = [reminder(&a, 1440), reminder(&b, 1440), reminder(&a, 15), reminder(&b, 15)];
    assert_eq!(user.reminders().unwrap(), soonest_first);
    assert_eq!(user.looked().unwrap().get(&a), Some(&BTreeMap::new()), "seen, and nothing was there");
    user.unmark(&a, &id).unwrap();
    user.unmark(&a, &id).unwrap();
    user.forget(&reminder(&a, 15)).unwrap();
    assert_eq!((user.favourites().unwrap().len(), user.reminders().unwrap().len()), (1, 3));
    user.unfollow(&b).unwrap();
    assert_eq!(user.favourites().unwrap(), BTreeSet::new());
    assert_eq!(user.reminders().unwrap(), [reminder(&a, 1440)]);
    assert_eq!(user.looked().unwrap().into_keys().collect::<Vec<_>>(), [a]);
}

#[cfg(unix)]
#[test]
fn a_user_db_that_can_only_be_read_still_says_what_is_marked() {
    let folder = folder();
    let (feed, id) = (follow("a", None).feed, Id::new("lake").unwrap());
    let user = UserData::open(folder.path()).unwrap();
    user.mark(&feed, &id, "2027-06-01".parse().unwrap()).unwrap();
    user.remind(&reminder(&feed, 15)).unwrap();
    user.look(&feed, &BTreeMap::from([(id.clone(), glimpse("Lake festival"))])).unwrap();
    let seen = user.looked().unwrap();
    drop(user);
    std::os::unix::fs::symlink("/nowhere/at/all", folder.path().join("user.db-shm")).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.problem(), Some(ErrorKind::Unwritable));
    assert_eq!(user.favourites().unwrap(), BTreeSet::from([(feed.clone(), id)]));
    assert_eq!((user.reminders().unwrap(), user.looked().unwrap()), (vec![reminder(&feed, 15)], seen));
}

// Following

fn follow(letter: &str, name: Option<&str>) -> Follow {
    Follow {
        feed: FeedId::new(letter.repeat(32)).unwrap(),
        urls: vec![format!("https://{letter}.example/"), "http://x.onion/feed?a=1&b=ü".to_owned()],
        name: name.map(str::to_owned),
        since: "2027-06-01".parse().unwrap(),
        muted: false,
    }
}

#[test]
fn whom_the_reader_follows_is_kept_across_reopening() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!((user.problem(), user.follows().unwrap()), (None, vec![]));
    let (mut a, b) = (follow("a", Some("JES ü '")), follow("b", None));
    for one in [&b, &a] {
        user.follow(one).unwrap();
    }
    user.mute_ratings(&a.feed, true).unwrap();
    user.mute_ratings(&follow("c", None).feed, true).unwrap();
    a.muted = true;
    drop(user);
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.follows().unwrap(), [a.clone(), b.clone()]);
    assert_eq!(user.muted().unwrap(), BTreeSet::from([a.feed.clone()]));
    // Following again, by another link on another day, is no reason to hear what was muted.
    let again = Follow { urls: vec![], name: None, since: "2028-01-01".parse().unwrap(), muted: false, ..a.clone() };
    user.follow(&again).unwrap();
    let kept = Follow { since: a.since, muted: true, ..again };
    assert_eq!(user.follows().unwrap(), [kept.clone(), b.clone()]);
    user.mute_ratings(&a.feed, false).unwrap();
    user.unfollow(&b.feed).unwrap();
    user.unfollow(&b.feed).unwrap();
    assert_eq!(user.follows().unwrap(), [Follow { muted: false, ..kept }]);
}

#[test]
fn whom_the_reader_follows_holds_until_the_app_is_closed_where_nothing_can_be_kept() {
    let user = UserData::open(&folder().path().join("nowhere")).unwrap();
    user.follow(&follow("a", None)).unwrap();
    assert_eq!((user.problem(), user.follows().unwrap()), (Some(ErrorKind::Unwritable), vec![follow("a", None)]));
}

#[cfg(unix)]
#[test]
fn a_user_db_that_can_only_be_read_still_says_whom_the_reader_follows_and_an_old_one_what_they_chose() {
    let folder = folder();
    UserData::open(folder.path()).unwrap().follow(&follow("a", None)).unwrap();
    std::os::unix::fs::symlink("/nowhere/at/all", folder.path().join("user.db-shm")).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!((user.problem(), user.follows().unwrap()), (Some(ErrorKind::Unwritable), vec![follow("a", None)]));

    let folder = self::folder();
    restore(&user_db(&folder), include_str!("../fixtures/store/user-v0001.sql"));
    Connection::open(user_db(&folder)).unwrap().pragma_update(None, "journal_mode", "WAL").unwrap();
    let before = fs::read(user_db(&folder)).unwrap();
    std::os::unix::fs::symlink("/nowhere/at/all", folder.path().join("user.db-shm")).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.get(Setting::Language).unwrap().as_deref(), Some("de"));
    assert_eq!((user.problem(), user.follows().unwrap()), (Some(ErrorKind::Unwritable), vec![]));
    assert_eq!(fs::read(user_db(&folder)).unwrap(), before);
}

// What asking came to

#[test]
fn when_a_feed_was_asked_for_is_kept_and_goes_with_the_feed() {
    let (folder, feed) = (folder(), follow("a", None).feed);
    let at = |text: &str| text.parse().unwrap();
    let first = Checked { at: at("2027-06-01T12:00:00Z"), outcome: "up-to-date".to_owned(), detail: None };
    let then =
        Checked { at: at("2027-06-02T12:00:01Z"), outcome: "too-large".to_owned(), detail: Some("91234".to_owned()) };
    for checked in [&first, &then] {
        let database = open(&folder);
        database.set_checked(&feed, checked).unwrap();
        assert_eq!(database.checked(&feed).unwrap().as_ref(), Some(checked));
    }
    let database = open(&folder);
    assert_eq!(database.checked(&feed).unwrap(), Some(then));
    database.drop_feed(&feed).unwrap();
    assert_eq!(database.checked(&feed).unwrap(), None);
}

#[test]
fn a_host_that_failed_is_left_alone_for_a_day_at_most_and_forgotten_after_a_week() {
    let folder = folder();
    let database = open(&folder);
    let now: DateTime<Utc> = "2027-06-01T12:00:00Z".parse().unwrap();
    let hours = |hours| now + TimeDelta::hours(hours);
    let failed = |errors, at| Some(Backoff { errors, not_before: at });
    assert_eq!(database.backoff("a.example", now).unwrap(), None);
    database.set_backoff("a.example", failed(1, hours(1)), now).unwrap();
    database.set_backoff("a.example", failed(2, hours(3)), now).unwrap();
    database.set_backoff("b.example", failed(1, hours(24 * 365)), now).unwrap();
    drop(database);
    let database = open(&folder);
    assert_eq!(database.backoff("a.example", now).unwrap(), failed(2, hours(3)));
    assert_eq!(database.backoff("a.example", hours(24)).unwrap(), failed(2, hours(3)));
    assert_eq!(database.backoff("b.example", now).unwrap(), failed(1, hours(24)));
    database.set_backoff("b.example", None, hours(24 * 8)).unwrap();
    assert_eq!(database.backoff("b.example", now).unwrap(), None);
    assert_eq!(database.backoff("a.example", now).unwrap(), None);
}
