//! *Clear my data*: what the reader chose and which languages they read are in no file afterwards, or it is said.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use rusqlite::Connection;
use tempfile::TempDir;
use tentlight::domain::{FeedId, Id, Reminder};
use tentlight::feed::Verified;
use tentlight::store::{Database, ErrorKind, Follow, Origin, Setting, UserData};

use crate::store::{
    assert_answers, content_db, edition, folder, folder_with_content, not_ours, open, reviewed, reviewed_on, user_db,
    why_alcohol_and_ghb,
};

/// A choice nothing else could have put on a disk.
const CHOICE: &str = "zz-distinctive-zz";

/// A word that only the German content has.
const GERMAN: &str = "Schnappatmung";

/// The files of a folder that hold `text`.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    let holds = |path: &Path| fs::read(path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes());
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file() && holds(path))
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    found.sort();
    found
}

#[track_caller]
fn assert_gone(folder: &TempDir, text: &str) {
    assert_eq!(files_with(folder.path(), text), Vec::<String>::new(), "{text} is still there");
}

fn chosen(user: &UserData, setting: Setting) -> Option<String> {
    user.get(setting).unwrap()
}

/// A folder where somebody has chosen.
fn folder_with_a_choice() -> TempDir {
    let folder = folder();
    UserData::open(folder.path()).unwrap().set(Setting::Country, CHOICE).unwrap();
    folder
}

/// A feed that nothing else could have named.
fn followed() -> Follow {
    Follow {
        feed: FeedId::new("z".repeat(32)).unwrap(),
        urls: vec![format!("https://{CHOICE}.example/")],
        name: Some(CHOICE.to_owned()),
        since: "2027-06-01".parse().unwrap(),
        muted: true,
    }
}

/// Nothing is held, and what is chosen now is kept.
#[track_caller]
fn assert_begins_again(folder: &TempDir, user: UserData) {
    assert_gone(folder, CHOICE);
    assert_eq!((user.problem(), chosen(&user, Setting::Country)), (None, None));
    user.set(Setting::Theme, "dark").unwrap();
    drop(user);
    assert_gone(folder, CHOICE);
    let user = UserData::open(folder.path()).unwrap();
    let held = [Setting::Country, Setting::Theme].map(|setting| chosen(&user, setting));
    assert_eq!((user.problem(), held), (None, [None, Some("dark".to_owned())]));
}

/// Marks a gathering of a feed, in every way there is.
fn mark(user: &UserData, feed: &FeedId) {
    let (id, day) = (Id::new("lake").unwrap(), "2027-06-01".parse().unwrap());
    user.mark(feed, &id, day).unwrap();
    user.remind(&Reminder { feed: feed.clone(), id, starts: DateTime::UNIX_EPOCH, minutes: 15 }).unwrap();
    user.look(feed, &BTreeMap::new()).unwrap();
}

// user.db

#[test]
fn a_cleared_choice_is_in_no_file() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    for (round, setting) in Setting::ALL.iter().enumerate() {
        // Over several pages, too, which are free again once it is shorter.
        user.set(*setting, &CHOICE.repeat(1 + round * 300)).unwrap();
        user.set(*setting, CHOICE).unwrap();
    }
    drop(user);
    let user = UserData::open(folder.path()).unwrap();
    mark(&user, &followed().feed);
    user.set(Setting::Country, &format!("{CHOICE}, again")).unwrap();
    user.follow(&followed()).unwrap();
    assert_eq!(files_with(folder.path(), CHOICE), ["user.db", "user.db-wal"]);
    user.clear().unwrap();
    for setting in Setting::ALL {
        assert_eq!(chosen(&user, *setting), None, "{}", setting.name());
    }
    assert_eq!(user.follows().unwrap(), vec![]);
    assert_gone(&folder, &"z".repeat(32));
    assert_begins_again(&folder, user);
}

/// What was deleted where nothing is overwritten lies in pages that no table has any more.
#[test]
fn what_another_program_deleted_from_the_file_is_cleared_from_it() {
    let folder = folder_with_a_choice();
    let other = Connection::open(user_db(&folder)).unwrap();
    let keep = "INSERT INTO setting (name, value) VALUES ('later', ?1)";
    other.execute_batch("PRAGMA secure_delete = OFF").unwrap();
    other.execute(keep, [CHOICE.repeat(5_000)]).unwrap();
    other.execute_batch("DELETE FROM setting").unwrap();
    drop(other);
    assert_eq!(files_with(folder.path(), CHOICE), ["user.db"]);
    let user = UserData::open(folder.path()).unwrap();
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

#[test]
fn a_group_that_is_followed_no_longer_is_in_no_file() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    mark(&user, &followed().feed);
    user.follow(&followed()).unwrap();
    assert_eq!(files_with(folder.path(), CHOICE), ["user.db-wal"]);
    user.unfollow(&followed().feed).unwrap();
    assert_gone(&folder, CHOICE); // the app is open, as it is on a phone that is taken away
    assert_gone(&folder, followed().feed.as_str());
}

#[test]
fn clearing_twice_and_clearing_nothing_is_as_good_as_once() {
    let folder = folder();
    let user = UserData::open(folder.path()).unwrap();
    user.clear().unwrap();
    user.set(Setting::Country, CHOICE).unwrap();
    user.clear().unwrap();
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

#[test]
fn choices_in_memory_are_cleared() {
    let user = UserData::in_memory().unwrap();
    user.set(Setting::Country, CHOICE).unwrap();
    user.follow(&followed()).unwrap();
    user.clear().unwrap();
    assert_eq!((chosen(&user, Setting::Country), user.problem()), (None, Some(ErrorKind::Unwritable)));
    assert_eq!(user.follows().unwrap(), vec![]);
    user.set(Setting::Country, "at").unwrap();
    assert_eq!(chosen(&user, Setting::Country).as_deref(), Some("at"));
}

#[test]
fn a_broken_user_db_is_cleared_and_there_is_a_new_one() {
    let whole = fs::read(user_db(&folder_with_a_choice())).unwrap();
    let mut no_head = whole.clone();
    no_head[..100].fill(0xff);
    let mut no_schema = whole.clone();
    no_schema[100..4_096].fill(0xff);
    let diary = format!("{CHOICE}: no database").into_bytes();
    for broken in [whole[..whole.len() - 1].to_vec(), whole[..4_096].to_vec(), no_head, no_schema, diary] {
        let folder = folder();
        fs::write(user_db(&folder), &broken).unwrap();
        let user = UserData::open(folder.path()).unwrap();
        assert_eq!(user.problem(), Some(ErrorKind::Corrupt), "{} bytes", broken.len());
        user.set(Setting::Theme, CHOICE).unwrap();
        user.clear().unwrap();
        assert_eq!(chosen(&user, Setting::Theme), None);
        assert_begins_again(&folder, user);
    }
}

#[test]
fn what_stands_beside_a_broken_user_db_is_cleared_with_it() {
    let folder = folder();
    for name in ["user.db", "user.db-wal", "user.db-shm", "user.db-journal"] {
        fs::write(folder.path().join(name), format!("{CHOICE}: no database")).unwrap();
    }
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.problem(), Some(ErrorKind::Corrupt));
    user.clear().unwrap();
    assert!(!folder.path().join("user.db-journal").exists());
    assert_begins_again(&folder, user);
}

/// A link to the same bytes sees what became of them: the name alone being gone would leave them on the disk.
#[cfg(unix)]
#[test]
fn a_broken_user_db_is_overwritten_before_it_is_removed() {
    let (folder, elsewhere) = (folder(), folder());
    fs::write(user_db(&folder), CHOICE.repeat(1_000)).unwrap();
    fs::hard_link(user_db(&folder), user_db(&elsewhere)).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.clear().unwrap();
    assert_eq!(fs::read(user_db(&elsewhere)).unwrap(), vec![0; CHOICE.len() * 1_000]);
    assert_begins_again(&folder, user);
}

#[test]
fn a_user_db_that_breaks_while_it_is_open_is_cleared() {
    let folder = folder_with_a_choice();
    let user = UserData::open(folder.path()).unwrap();
    Connection::open(user_db(&folder)).unwrap().execute_batch("ALTER TABLE setting RENAME TO lost").unwrap();
    assert_eq!(user.get(Setting::Country).unwrap_err().kind(), ErrorKind::Other);
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

#[track_caller]
fn assert_refused(folder: &TempDir, files: &[(&'static str, Vec<u8>)], problem: ErrorKind, what: &str) {
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(user.problem(), Some(problem), "{what}");
    user.set(Setting::Country, CHOICE).unwrap();
    assert_eq!(user.clear().unwrap_err().kind(), ErrorKind::Foreign, "{what}");
    assert_eq!((chosen(&user, Setting::Country), user.problem()), (None, Some(ErrorKind::Foreign)), "{what}");
    drop(user);
    for (name, bytes) in files {
        assert!(fs::read(folder.path().join(name)).unwrap() == *bytes, "{name} changed: {what}");
    }
}

#[test]
fn clearing_leaves_every_byte_of_a_database_that_is_not_ours() {
    for (what, files) in not_ours() {
        let folder = folder();
        if files[0].0 == "user.db" {
            assert_refused(&folder, &files, ErrorKind::Foreign, what);
            continue;
        }
        for (name, bytes) in &files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let database = open(&folder);
        assert_eq!(database.clear("de").unwrap_err().kind(), ErrorKind::Foreign, "{what}");
        assert_answers(&database);
        assert_eq!(database.origin(), Origin::BuiltIn(ErrorKind::Foreign), "{what}");
        for (name, bytes) in &files {
            assert!(fs::read(folder.path().join(name)).unwrap() == *bytes, "{name} changed: {what}");
        }
    }
}

#[test]
fn clearing_leaves_every_byte_of_a_broken_database_that_is_not_ours() {
    let not_ours = not_ours();
    for (what, files) in not_ours.iter().filter(|(_, files)| files[0].0 == "user.db" && files.len() == 1) {
        let mut cut_off = files[0].1.clone();
        cut_off.pop();
        assert_refused(&folder(), &[("user.db", cut_off)], ErrorKind::Corrupt, what);
    }
}

#[cfg(unix)]
#[test]
fn clearing_follows_no_link_out_of_the_folder() {
    let (folder, elsewhere) = (folder(), folder());
    let diary = elsewhere.path().join("diary");
    fs::write(&diary, "no database").unwrap();
    std::os::unix::fs::symlink(&diary, user_db(&folder)).unwrap();
    assert_refused(&folder, &[], ErrorKind::Corrupt, "a link");
    assert_eq!(fs::read(&diary).unwrap(), b"no database");
}

#[test]
fn choices_that_another_program_holds_are_kept_and_it_is_said() {
    let folder = folder_with_a_choice();
    let user = UserData::open(folder.path()).unwrap();
    let holder = Connection::open(user_db(&folder)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(user.clear().unwrap_err().kind(), ErrorKind::Busy);
    assert_eq!((chosen(&user, Setting::Country).as_deref(), user.problem()), (Some(CHOICE), None));
    holder.execute_batch("ROLLBACK").unwrap();
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

/// SQLite calls that no error: the log just keeps what was chosen.
#[test]
fn a_program_that_still_reads_what_was_chosen_makes_clearing_say_so() {
    let folder = folder_with_a_choice();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Theme, CHOICE).unwrap();
    let reader = Connection::open(user_db(&folder)).unwrap();
    reader.execute_batch("BEGIN; SELECT * FROM setting").unwrap();
    assert_eq!(user.clear().unwrap_err().kind(), ErrorKind::Busy);
    reader.execute_batch("ROLLBACK").unwrap();
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

#[test]
fn a_user_db_that_was_held_from_the_start_is_cleared_once_it_is_free() {
    let folder = folder_with_a_choice();
    let holder = Connection::open(user_db(&folder)).unwrap();
    holder.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM setting").unwrap();
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Theme, CHOICE).unwrap();
    assert_eq!(user.clear().unwrap_err().kind(), ErrorKind::Busy);
    assert_eq!((chosen(&user, Setting::Theme), user.problem()), (None, Some(ErrorKind::Busy)));
    holder.execute_batch("ROLLBACK").unwrap();
    drop(holder);
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

#[cfg(unix)]
#[test]
fn choices_that_cannot_be_written_are_gone_from_memory_and_it_is_said() {
    let folder = folder_with_a_choice();
    std::os::unix::fs::symlink("/nowhere/at/all", folder.path().join("user.db-shm")).unwrap();
    let before = fs::read(user_db(&folder)).unwrap();
    let user = UserData::open(folder.path()).unwrap();
    assert_eq!(chosen(&user, Setting::Country).as_deref(), Some(CHOICE));
    assert_eq!(user.clear().unwrap_err().kind(), ErrorKind::Unwritable);
    assert_eq!((chosen(&user, Setting::Country), user.problem()), (None, Some(ErrorKind::Unwritable)));
    assert_eq!(fs::read(user_db(&folder)).unwrap(), before);
    fs::remove_file(folder.path().join("user.db-shm")).unwrap();
    user.clear().unwrap();
    assert_begins_again(&folder, user);
}

/// Emptying a file takes room for its log, and more than the file has. This test runs itself where nothing may grow
/// beyond what `user.db` has.
#[cfg(target_os = "linux")]
#[test]
fn choices_are_cleared_on_a_disk_that_is_full() {
    const FULL: &str = "TENTLIGHT_TEST_FULL_DISK";
    if let Some(folder) = std::env::var_os(FULL) {
        let user = UserData::open(Path::new(&folder)).unwrap();
        assert!(chosen(&user, Setting::Country).unwrap().starts_with(CHOICE));
        user.clear().unwrap();
        assert_eq!((chosen(&user, Setting::Country), user.problem()), (None, None));
        return;
    }
    let (folder, elsewhere) = (folder(), folder());
    let user = UserData::open(folder.path()).unwrap();
    user.set(Setting::Country, &CHOICE.repeat(1_400)).unwrap();
    user.follow(&followed()).unwrap();
    mark(&user, &followed().feed); // a row in every table: emptying writes every page, and each is larger in the log
    drop(user);
    assert_eq!(fs::metadata(user_db(&folder)).unwrap().len(), 49_152);
    fs::hard_link(user_db(&folder), user_db(&elsewhere)).unwrap();
    let mut command = std::process::Command::new("bash");
    command.args(["-c", "trap '' XFSZ; ulimit -f 48; exec \"$@\"", "bash"]);
    command
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "clear::choices_are_cleared_on_a_disk_that_is_full"]);
    let output = command.env(FULL, folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let left = fs::read(user_db(&elsewhere)).unwrap();
    assert_eq!((left.len(), left.iter().filter(|byte| **byte != 0).count()), (49_152, 0));
    assert_begins_again(&folder, UserData::open(folder.path()).unwrap());
}

// content.db

/// A folder whose content.db holds the words of German besides those of English, and the database that is open.
fn german() -> (TempDir, Database) {
    let folder = folder_with_content();
    let database = open(&folder);
    database.speak("de").unwrap();
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "de");
    assert!(!files_with(folder.path(), GERMAN).is_empty());
    (folder, database)
}

/// As a first start has it, with no word of German.
#[track_caller]
fn assert_new(folder: &TempDir, database: Database) {
    let embedded = Verified::embedded();
    assert_gone(folder, GERMAN);
    assert_eq!((database.origin(), database.edition().unwrap()), (Origin::Disk, (&embedded).into()));
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "en");
    assert_answers(&database);
    drop(database);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["content.db"]);
    assert_gone(folder, GERMAN);
    assert_answers(&open(folder));
    let records = |path: &Path| -> i64 {
        let count = "SELECT count(*) FROM record";
        Connection::open(path).unwrap().query_row(count, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(records(&content_db(folder)), records(&content_db(&folder_with_content())));
}

#[test]
fn a_cleared_language_is_in_no_file() {
    let (folder, database) = german();
    database.clear("en").unwrap();
    assert_new(&folder, database);
}

#[test]
fn clearing_goes_back_to_the_edition_in_the_binary_in_the_language_that_is_asked_for() {
    let folder = folder();
    let newer = edition(9, 9, reviewed_on("2001-02-03"));
    drop(Database::open(folder.path(), newer, "de").unwrap());
    let database = Database::open(folder.path(), Verified::embedded(), "de").unwrap();
    assert_eq!(reviewed(&database), "2001-02-03");
    database.clear("de").unwrap();
    assert_ne!(reviewed(&database), "2001-02-03");
    assert_eq!((why_alcohol_and_ghb(&database, "de").0.as_str(), database.origin()), ("de", Origin::Disk));
    database.clear("en").unwrap();
    assert_new(&folder, database);
}

#[test]
fn content_that_another_program_holds_still_answers_and_it_is_said() {
    let (folder, database) = german();
    let holder = Connection::open(content_db(&folder)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(database.clear("en").unwrap_err().kind(), ErrorKind::Busy);
    assert_eq!((database.origin(), why_alcohol_and_ghb(&database, "de").0.as_str()), (Origin::Disk, "de"));
    assert_answers(&database);
    holder.execute_batch("ROLLBACK; BEGIN; SELECT * FROM edition").unwrap();
    assert_eq!(database.clear("en").unwrap_err().kind(), ErrorKind::Busy);
    assert_answers(&database);
    holder.execute_batch("ROLLBACK").unwrap();
    drop(holder);
    database.clear("en").unwrap();
    assert_new(&folder, database);
}

#[cfg(unix)]
#[test]
fn content_that_cannot_be_written_still_answers_and_it_is_said() {
    let (folder, database) = german();
    drop(database);
    std::os::unix::fs::symlink("/nowhere/at/all", folder.path().join("content.db-shm")).unwrap();
    let database = open(&folder);
    assert_eq!(database.clear("en").unwrap_err().kind(), ErrorKind::Unwritable);
    assert_eq!((database.origin(), why_alcohol_and_ghb(&database, "de").0.as_str()), (Origin::Disk, "de"));
    assert_answers(&database);
    fs::remove_file(folder.path().join("content.db-shm")).unwrap();
    database.clear("en").unwrap();
    assert_new(&folder, database);
}

#[test]
fn content_in_a_folder_that_is_not_there_still_answers_and_it_is_said() {
    let database = Database::open(&folder().path().join("nowhere"), Verified::embedded(), "en").unwrap();
    assert_eq!(database.clear("de").unwrap_err().kind(), ErrorKind::Unwritable);
    assert_eq!(database.origin(), Origin::BuiltIn(ErrorKind::Unwritable));
    assert_answers(&database);
}

#[test]
fn content_in_memory_is_cleared() {
    let database = Database::in_memory(Verified::embedded(), "de").unwrap();
    database.clear("en").unwrap();
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "en");
    assert_eq!(database.origin(), Origin::BuiltIn(ErrorKind::Unwritable));
    assert_answers(&database);
}

#[test]
fn content_that_broke_while_it_was_open_is_cleared_and_on_the_disk_again() {
    for change in ["DROP TABLE language", "UPDATE record SET value = '[]' WHERE kind = 'combination'"] {
        let (folder, database) = german();
        Connection::open(content_db(&folder)).unwrap().execute_batch(change).unwrap();
        assert_answers(&database);
        database.speak("de").unwrap();
        assert!(matches!(database.origin(), Origin::BuiltIn(_)), "{change}");
        assert!(folder.path().join("content.db-in-doubt").exists(), "{change}");
        database.clear("en").unwrap();
        assert_new(&folder, database);
    }
}

#[test]
fn content_with_a_broken_page_is_cleared_whether_a_query_met_it_or_not() {
    let (folder, database) = german();
    drop(database);
    let whole = fs::read(content_db(&folder)).unwrap();
    let pages = whole.len() / 4_096;
    let mut met = 0;
    for page in (1..pages).step_by(pages / 5) {
        let folder = self::folder();
        let mut broken = whole.clone();
        broken[page * 4_096..(page + 1) * 4_096].fill(b'x');
        fs::write(content_db(&folder), &broken).unwrap();
        let database = open(&folder);
        assert_answers(&database);
        met += usize::from(database.origin() != Origin::Disk);
        database.clear("en").unwrap();
        assert_new(&folder, database);
    }
    assert!(met > 0);
}

#[test]
fn content_that_breaks_after_clearing_answers_in_the_language_that_was_asked_for() {
    let folder = folder_with_content();
    let database = open(&folder);
    database.clear("de").unwrap();
    Connection::open(content_db(&folder)).unwrap().execute_batch("DROP TABLE record").unwrap();
    assert_eq!(why_alcohol_and_ghb(&database, "de").0, "de");
    assert_eq!(database.origin(), Origin::BuiltIn(ErrorKind::Other));
}
