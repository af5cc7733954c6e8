//! The tool as a process: its JSON contract, its exit codes, its one-line refusals, and what safety.md makes it say.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// The tool with a data folder of its own.
pub(crate) struct Tool {
    data: TempDir,
}

/// What a run of the tool answered.
pub(crate) struct Answered {
    command: String,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    code: Option<i32>,
}

impl Tool {
    pub(crate) fn new() -> Self {
        Self { data: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.data.path()
    }

    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tentlight-cli"));
        command.args(arguments);
        self.at_home(command)
    }

    /// The speech and the folder of a test, and nobody's at home.
    fn at_home(&self, mut command: Command) -> Command {
        for name in ["LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANGUAGE"] {
            command.env_remove(name);
        }
        command.env("LANG", "C").env("TENTLIGHT_DATA_DIR", self.folder());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Answered {
        answered(self.command(arguments))
    }

    /// As [`Tool::run`], where no file may grow beyond so many KiB.
    #[cfg(target_os = "linux")]
    pub(crate) fn run_with_room(&self, kib: u32, arguments: &[&str]) -> Answered {
        let mut command = Command::new("bash");
        command.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "bash", &kib.to_string()]);
        command.arg(env!("CARGO_BIN_EXE_tentlight-cli")).args(arguments);
        answered(self.at_home(command))
    }

    fn mix(&self, names: &[&str]) -> Value {
        let answer = self.run(&[&["mix", "--json", "--"], names].concat());
        assert_ne!(answer.code, Some(2), "{answer}");
        answer.json()
    }
}

fn answered(mut command: Command) -> Answered {
    let shown = format!("{command:?}");
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Answered { command: shown, stdout: text(stdout), stderr: text(stderr), code: status.code() }
}

impl Answered {
    pub(crate) fn of(command: Command) -> Self {
        answered(command)
    }

    #[track_caller]
    pub(crate) fn expect(&self, code: u8) -> &Self {
        assert_eq!(self.code, Some(i32::from(code)), "{self}");
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}\n{self}"))
    }

    /// Could not run: exactly one line on stderr, nothing on stdout.
    #[track_caller]
    pub(crate) fn expect_refusal(&self) -> &Self {
        self.expect(2);
        assert_eq!(self.stdout, "", "{self}");
        assert!(
            self.stderr.ends_with('\n') && self.stderr.lines().count() == 1 && self.stderr.trim().len() > 20,
            "{self}"
        );
        assert!(!self.stderr.trim_end().contains(char::is_control), "{self}");
        self
    }
}

impl fmt::Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { command, stdout, stderr, code } = self;
        write!(f, "\ncommand: {command}\ncode: {code:?}\nstdout:\n{stdout}\nstderr:\n{stderr}")
    }
}

fn pair<'a>(answer: &'a Value, a: &str, b: &str) -> &'a Value {
    let pairs = answer["pairs"].as_array().unwrap();
    let found = pairs.iter().find(|pair| [&pair["a"], &pair["b"]] == [a, b] || [&pair["a"], &pair["b"]] == [b, a]);
    found.unwrap_or_else(|| panic!("no pair {a} + {b} in {answer:#}"))
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect()
}

fn risk_of(names: &[&str]) -> String {
    Tool::new().mix(names)["verdict"]["risk"].as_str().unwrap().to_owned()
}

// The contract

/// Where `actual` lacks or changes something of `expected`; a key more is welcome.
fn differences(expected: &Value, actual: &Value, at: &str, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            for (key, value) in expected {
                match actual.get(key) {
                    Some(held) => differences(value, held, &format!("{at}.{key}"), found),
                    None => found.push(format!("{at}.{key} is gone")),
                }
            }
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            for (place, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                differences(expected, actual, &format!("{at}[{place}]"), found);
            }
        }
        _ if expected == actual => {}
        _ => found.push(format!("{at} was {expected}, is {actual}")),
    }
}

/// `actual` with the keys of `expected` and no more.
fn shaped(expected: &Value, actual: Value) -> Value {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(mut actual)) => {
            let kept = |(key, value)| Some((String::clone(key), shaped(value, actual.remove(key)?)));
            Value::Object(expected.iter().filter_map(kept).collect())
        }
        (Value::Array(expected), Value::Array(actual)) => {
            let like = |place| expected.get(place).or(expected.first()).unwrap_or(&Value::Null);
            actual.into_iter().enumerate().map(|(place, value)| shaped(like(place), value)).collect()
        }
        (_, actual) => actual,
    }
}

/// Each fixture is one answer, named for what it shows. When the content's words or ratings changed on purpose, run this
/// with `WRITE_FIXTURES=1`, which keeps the keys as they are, and read the difference.
#[track_caller]
pub(crate) fn assert_contract(fixture: &str, arguments: &[&str], code: u8) {
    let path = Path::new("tests/fixtures/json").join(fixture);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let answer = Tool::new().run(arguments);
    answer.expect(code);
    let expected: Value = serde_json::from_str(&text).unwrap();
    if std::env::var_os("WRITE_FIXTURES").is_some() {
        let written = serde_json::to_string_pretty(&shaped(&expected, answer.json())).unwrap();
        std::fs::write(&path, written + "\n").unwrap();
    }
    let mut found = Vec::new();
    differences(&expected, &answer.json(), "", &mut found);
    assert!(found.is_empty(), "{}:\n{}\n{answer}", path.display(), found.join("\n"));
}

#[test]
fn the_contract_of_a_mix_is_kept() {
    let mixes: [(&str, &[&str], u8); 9] = [
        ("mix-alcohol-ghb.json", &["alcohol", "ghb"], 0),
        ("mix-low.json", &["lsd", "alprazolam"], 0),
        ("mix-methadone-sertraline.json", &["methadone", "sertraline"], 0),
        ("mix-disputed.json", &["morphine", "citalopram"], 0),
        ("mix-proxy.json", &["3-MMC", "cannabis"], 0),
        ("mix-two-rows.json", &["ayahuasca", "alcohol"], 0),
        ("mix-unknown-pair.json", &["poppers", "2C-T-7"], 0),
        ("mix-unresolved.json", &["alcohol", "speeed", "nicotine", "zzqx"], 1),
        ("mix-rules.json", &["heroin", "alcohol", "diazepam"], 0),
    ];
    for (fixture, names, code) in mixes {
        assert_contract(fixture, &[&["mix", "--json"], names].concat(), code);
    }
    assert_contract("mix-german.json", &["--lang", "de", "--json", "mix", "Alkohol", "GHB", "zzqx"], 1);
}

/// A fixture that a change slipped past would be no contract.
#[test]
fn the_contract_allows_a_key_more_and_nothing_else() {
    let expected = json!({"a": [{"b": 1, "c": null}]});
    let differ = |actual| {
        let mut found = Vec::new();
        differences(&expected, &actual, "", &mut found);
        !found.is_empty()
    };
    assert!(!differ(json!({"a": [{"b": 1, "c": null, "more": 2}], "more": []})));
    for changed in
        [json!({"a": [{"b": 1}]}), json!({"a": [{"b": 2, "c": null}]}), json!({"a": []}), json!([]), json!(null)]
    {
        assert!(differ(changed.clone()), "{changed}");
    }
}

/// Every key of the contract stands in every answer: a value that is absent is null, never missing.
#[test]
fn what_is_absent_is_null_and_never_missing() {
    let answer = Tool::new().mix(&["alcohol", "speeed", "nicotine", "zzqx", "ayahuasca"]);
    let keys = |value: &Value, keys: &[&str]| {
        let held = value.as_object().unwrap();
        keys.iter().for_each(|key| assert!(held.contains_key(*key), "{key} is missing in {value:#}"));
    };
    let each = |list: &Value, wanted: &[&str]| list.as_array().unwrap().iter().for_each(|one| keys(one, wanted));
    keys(&answer, &["substances", "verdict", "pairs", "unknown_pairs", "rules"]);
    each(&answer["substances"], &["input", "match", "id", "row", "name", "relation", "candidates"]);
    keys(&answer["verdict"], &["risk", "effect", "headline", "reasons"]);
    each(&answer["pairs"], &["a", "b", "risk", "effect", "confidence", "mechanisms", "sources", "reviewed"]);
    each(&answer["rules"], &["id", "risk", "rows", "text"]);
    let zzqx = &answer["substances"][3];
    for key in ["id", "row", "name", "relation"] {
        assert_eq!(zzqx[key], Value::Null, "{key}");
    }
    assert_eq!(zzqx["candidates"], json!([]));
    assert_eq!(answer["substances"][2]["relation"], Value::Null);
    assert_eq!(pair(&answer, "zzqx", "alcohol")["reviewed"], Value::Null);
    for one in answer["pairs"].as_array().unwrap() {
        each(&one["mechanisms"], &["id", "text"]);
        each(&one["sources"], &["id", "name", "said", "risk"]);
        assert!(["low", "unknown", "caution", "unsafe", "dangerous"].contains(&one["risk"].as_str().unwrap()));
        assert!(["increase", "add", "decrease", "mixed", "unknown"].contains(&one["effect"].as_str().unwrap()));
        assert!(["agreed", "single", "disputed", "inferred", "none"].contains(&one["confidence"].as_str().unwrap()));
    }
}

#[test]
fn the_chart_as_csv_has_one_line_for_each_two_rows_in_order() {
    let tool = Tool::new();
    let csv = tool.run(&["chart", "--csv"]);
    csv.expect(0);
    assert_eq!(csv.stderr, "", "{csv}");
    let mut lines = csv.stdout.lines();
    assert_eq!(lines.next(), Some("a,b,risk,effect,confidence"));
    let lines: Vec<&str> = lines.collect();
    let rows: Vec<String> = tool.run(&["chart", "--json"]).json()["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["id"].as_str().unwrap().to_owned())
        .collect();
    assert!(rows.len() >= 42, "{rows:?}");
    assert_eq!(lines.len(), rows.len() * (rows.len() - 1) / 2);
    assert!(lines.is_sorted());
    let pairs: BTreeSet<(&str, &str)> = lines
        .iter()
        .map(|line| {
            let [a, b, risk, effect, confidence] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
            assert!(a < b && rows.iter().any(|row| row == a) && rows.iter().any(|row| row == b), "{line}");
            let unknown = [risk == "unknown", confidence == "none"];
            assert!(unknown == [true; 2] || unknown == [false; 2] && !effect.is_empty(), "{line}");
            (a, b)
        })
        .collect();
    assert_eq!(pairs.len(), lines.len());
    for record in csv::Reader::from_path("tests/fixtures/ratings.csv").unwrap().records() {
        let record = record.unwrap();
        assert!(pairs.contains(&(&record[0], &record[1])), "{record:?}");
    }
    assert!(lines.contains(&"alcohol,ghb-gbl,dangerous,increase,agreed"));
}

#[test]
fn the_chart_and_a_mix_of_two_rows_say_the_same() {
    let tool = Tool::new();
    let csv = tool.run(&["chart", "--csv"]).stdout;
    for line in csv.lines().skip(1).step_by(97) {
        let [a, b, risk, effect, confidence] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let answer = tool.mix(&[b, a]);
        let one = pair(&answer, a, b);
        assert_eq!([&one["risk"], &one["effect"], &one["confidence"]], [risk, effect, confidence], "{line}");
        assert_eq!(answer["verdict"]["risk"], risk, "{line}");
    }
}

#[test]
fn each_language_says_how_complete_it_is_and_who_reviewed_it() {
    let answer = Tool::new().run(&["languages", "--json"]);
    answer.expect(0);
    let languages = answer.json();
    let tags: BTreeSet<&str> = languages.as_array().unwrap().iter().map(|one| one["tag"].as_str().unwrap()).collect();
    assert!(tags.len() == 13 && tags.contains("en") && !tags.contains("en-XA"), "{answer}");
    for one in languages.as_array().unwrap() {
        let number = |key: &str| one[key].as_u64().unwrap_or_else(|| panic!("{key}: {answer}"));
        let (messages, translated) = (number("messages"), number("translated"));
        assert!(
            messages > 200 && translated <= messages && number("percent") == 100 * translated / messages,
            "{answer}"
        );
        assert!(one["review"].is_string(), "{answer}");
        assert!(number("percent") >= 98, "{answer}");
    }
    assert!(Tool::new().run(&["languages"]).expect(0).stdout.contains("de: "));
}

#[test]
fn substances_are_found_by_their_names_and_by_a_slip_of_the_finger() {
    let tool = Tool::new();
    for (typed, id) in [("ket", "ketamine"), ("xanny", "alprazolam"), ("mephedrnoe", "mephedrone"), ("Koks", "cocaine")]
    {
        let answer = tool.run(&["substances", "--json", "--search", typed]);
        answer.expect(0);
        assert_eq!(ids(&answer.json()).first(), Some(&id), "{answer}");
    }
    let nothing = tool.run(&["substances", "--search", "zzqxzzqx", "--json"]);
    assert_eq!(nothing.expect(1).json(), json!([]), "{nothing}");
    assert_eq!(nothing.stderr.lines().count(), 1, "{nothing}");
    let all = tool.run(&["substances", "--json"]);
    assert!(all.expect(0).json().as_array().unwrap().len() >= 250);
    for one in all.json().as_array().unwrap() {
        for key in ["id", "name", "row", "relation"] {
            assert!(one.get(key).is_some(), "{key} is missing in {one}");
        }
    }
    assert!(tool.run(&["substances", "--search", "gbl"]).expect(0).stdout.contains("GBL"));
}

// What cannot run

const ELEVEN: [&str; 11] =
    ["alcohol", "ghb", "ketamine", "mdma", "cocaine", "lsd", "cannabis", "caffeine", "heroin", "2C-B", "nitrous"];

#[test]
fn fewer_than_two_or_more_than_ten_different_substances_cannot_run() {
    let tool = Tool::new();
    for names in [
        &["alcohol"][..],
        &["alcohol", "Alcohol "],
        &["ket", "Ketamine"],
        &["zzqx", "ZZ-QX"],
        &["tusi", "Tusi"],
        &ELEVEN,
    ] {
        for json in [&["mix", "--json"][..], &["mix"]] {
            tool.run(&[json, names].concat()).expect_refusal();
        }
    }
    tool.run(&["mix"]).expect_refusal();
}

#[test]
fn ten_different_substances_and_some_of_them_twice_is_a_mix_of_ten() {
    let names = [&["mix", "--json"], &ELEVEN[..10], &["ket", "booze"]].concat();
    let answer = Tool::new().run(&names);
    answer.expect(0);
    assert_eq!(answer.json()["substances"].as_array().unwrap().len(), 10, "{answer}");
    assert_eq!(answer.json()["pairs"].as_array().unwrap().len(), 45, "{answer}");
}

#[test]
fn a_name_that_is_too_long_or_empty_or_holds_a_control_character_cannot_run() {
    let tool = Tool::new();
    let long = "x".repeat(201);
    let long_in_bytes = "ä".repeat(101);
    for name in [&long, &long_in_bytes, "", "  ", "\t", "gh\nb", "ghb\u{7f}", "\u{1b}[31mghb", "ghb\u{85}"] {
        tool.run(&["mix", "alcohol", name]).expect_refusal();
        tool.run(&["mix", "--json", name, "alcohol"]).expect_refusal();
    }
    tool.run(&["mix", "alcohol", &"x".repeat(200)]).expect(1);
}

#[test]
fn what_the_tool_does_not_understand_cannot_run() {
    let tool = Tool::new();
    let mix = |options: &[&'static str]| [options, &["mix", "alcohol", "ghb"]].concat();
    let refused = [
        mix(&["--lang", "xx"]),
        mix(&["--lang", ""]),
        mix(&["--lang", "de\nen"]),
        mix(&["--now", "yesterday"]),
        mix(&["--now", "2026-11-21"]),
        mix(&["--nonsense"]),
        vec!["languages", "--lang", "xx"],
        vec!["chart", "--csv", "--lang", "xx"],
        vec!["substances", "--lang", "xx"],
        vec!["chart", "--csv", "more"],
        vec!["potion"],
        vec!["po\u{1b}[31mtion\nmore"],
        vec!["mix", "-foo", "alcohol"],
        vec!["--json"],
        vec![],
    ];
    for arguments in refused {
        tool.run(&arguments).expect_refusal();
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_cannot_run() {
    use std::os::unix::ffi::OsStrExt;
    Tool::new().run(&[OsStr::new("mix"), OsStr::new("alcohol"), OsStr::from_bytes(b"\xff\xfe")]).expect_refusal();
}

#[test]
fn nothing_that_was_typed_as_a_name_is_repeated_in_a_refusal() {
    let answer = Tool::new().run(&["mix", "secret-name"]);
    assert!(!answer.expect_refusal().stderr.contains("secret"), "{answer}");
}

#[test]
fn help_and_version_are_answers() {
    for option in ["--help", "--version"] {
        let answer = Tool::new().run(&[option]);
        assert!(answer.expect(0).stderr.is_empty() && answer.stdout.contains("tentlight-cli"), "{answer}");
    }
}

// Odd names

#[test]
fn a_name_may_begin_with_a_dash_after_two_dashes_and_be_in_any_script() {
    let answer = Tool::new().run(&["mix", "--json", "--", "-foozle", "кетамин", "κεταμίνη 💊", " ghb "]);
    answer.expect(1);
    let inputs: Vec<Value> =
        answer.json()["substances"].as_array().unwrap().iter().map(|one| one["input"].clone()).collect();
    assert_eq!(inputs, ["-foozle", "кетамин", "κεταμίνη 💊", " ghb "], "{answer}");
    assert_eq!(answer.json()["substances"][3]["id"], "ghb", "{answer}");
}

#[test]
fn options_may_stand_anywhere_and_name_the_folder() {
    let tool = Tool::new();
    let other = tempfile::tempdir().unwrap();
    let mut command =
        tool.command(&["mix", "alcohol", "--json", "ghb", "--now", "2027-01-01T00:00:00+01:00", "--data-dir"]);
    command.arg(other.path());
    assert_eq!(answered(command).expect(0).json()["verdict"]["risk"], "dangerous");
    assert!(other.path().join("content.db").exists() && !tool.folder().join("content.db").exists());
}

#[test]
fn the_age_of_the_edition_is_counted_from_the_time_that_was_given() {
    let tool = Tool::new();
    let made = tool.mix(&["alcohol", "ghb"])["edition"]["made"].as_str().unwrap().to_owned();
    let last_line = |now: &str| {
        let answer = tool.run(&["mix", "alcohol", "ghb", "--now", now]);
        answer.expect(0).stdout.lines().last().unwrap_or_default().to_owned()
    };
    assert!(last_line(&format!("{made}T12:00:00Z")).contains("made today"));
    assert!(last_line("1999-01-01T00:00:00Z").contains("made today"));
    assert!(last_line("2126-01-01T00:00:00Z").contains("days old"));
}

// Exit codes

#[test]
fn a_name_nobody_understood_is_answered_and_noted() {
    let tool = Tool::new();
    for (typed, matched) in
        [("zzqx", "unknown"), ("tusi", "ambiguous"), ("speeed", "ambiguous"), ("nicotine", "unrated")]
    {
        let answer = tool.run(&["mix", "--json", "alcohol", typed]);
        answer.expect(1);
        let json = answer.json();
        assert_eq!(json["substances"][1]["match"], matched, "{answer}");
        assert_eq!((&json["verdict"]["risk"], &json["unknown_pairs"]), (&json!("unknown"), &json!(1)), "{answer}");
        assert_eq!(answer.stderr.lines().count(), 1, "{answer}");
        let text = tool.run(&["mix", "alcohol", typed]);
        assert!(
            text.expect(1).stdout.starts_with("Not rated. Nobody has checked this pair. That is not a yes."),
            "{text}"
        );
    }
}

#[test]
fn a_typo_asks_even_with_one_candidate() {
    let answer = Tool::new().mix(&["speeed", "alcohol"]);
    let asked = &answer["substances"][0];
    assert_eq!(asked["id"], Value::Null);
    assert!(ids(&asked["candidates"]).contains(&"amphetamine"), "{asked}");
    assert!(asked["candidates"].as_array().unwrap().iter().all(|one| one["name"].is_string()), "{asked}");
}

#[test]
fn pairs_nobody_rated_are_an_answer_and_counted_in_the_headline() {
    let tool = Tool::new();
    let answer = tool.run(&["mix", "--json", "poppers", "2C-T-7"]);
    answer.expect(0);
    assert_eq!((answer.stderr.as_str(), &answer.json()["unknown_pairs"]), ("", &json!(1)), "{answer}");
    let worse = tool.run(&["mix", "poppers", "2C-T-7", "alcohol", "ghb"]);
    let headline = worse.expect(0).stdout.lines().next().unwrap();
    assert!(headline.starts_with("Can kill, and ") && headline.contains("nobody has rated"), "{worse}");
}

#[test]
fn a_name_nobody_knows_leaves_the_rest_open_and_says_so() {
    let answer = Tool::new().mix(&["alcohol", "lsd", "zzqx"]);
    let open = answer["verdict"]["open"].as_str().unwrap();
    assert!(open.contains("zzqx") && open.contains("nobody knows"), "{open}");
    assert_eq!(answer["unknown_pairs"], 2);
    assert_ne!(answer["verdict"]["risk"], "low");
}

#[test]
fn the_built_in_edition_answers_and_says_so() {
    let tool = Tool::new();
    std::fs::create_dir(tool.folder().join("content.db")).unwrap();
    let sentences = [("en", "From the built-in edition of 2"), ("de", "Aus der eingebauten Ausgabe vom 2")];
    for (lang, sentence) in sentences {
        let answer = tool.run(&["mix", "--lang", lang, "--json", "alcohol", "ghb"]);
        assert_eq!(answer.expect(1).json()["verdict"]["risk"], "dangerous", "{answer}");
        assert!(answer.stderr.contains(sentence), "{answer}");
    }
    for command in [&["chart", "--csv"][..], &["substances"], &["substances", "--search", "ket"]] {
        let answer = tool.run(command);
        assert!(
            answer.expect(1).stderr.contains("newer warnings may be missing") && !answer.stdout.is_empty(),
            "{answer}"
        );
    }
}

#[test]
fn a_reader_who_closes_the_pipe_sees_no_panic() {
    let tool = Tool::new();
    tool.run(&["languages"]).expect(0);
    for arguments in [&["chart", "--csv"][..], &["chart", "--json"], &["mix", "alcohol", "ghb"]] {
        let mut child = tool.command(arguments).spawn().unwrap();
        drop(child.stdout.take());
        let Output { status, stderr, .. } = child.wait_with_output().unwrap();
        assert_eq!((status.code(), String::from_utf8(stderr).unwrap().as_str()), (Some(0), ""), "{arguments:?}");
    }
}

/// An answer that a full disk cut off must not look like a whole one.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_no_success() {
    let mut command = Tool::new().command(&["chart", "--csv"]);
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let answer = answered(command);
    assert!(answer.expect(2).stderr.contains("could not be written"), "{answer}");
}

// Languages

#[test]
fn german_speaks_german_throughout() {
    let answer = Tool::new().run(&["mix", "--lang", "de", "Alkohol", "GHB", "Koks"]);
    answer.expect(0);
    // Beneath what could kill stands its English, until a named native reader has signed the German.
    assert!(answer.stdout.starts_with("Lebensgefährlich. (English: Can kill.)\n"), "{answer}");
    for words in [
        "als was es verkauft wurde.",
        "Noch nicht genommen (English: Not taken yet): ",
        "Schon genommen (English: Already taken): ",
        "Hohes Risiko (English: High risk)",
        "Ausgabe vom",
    ] {
        assert!(answer.stdout.contains(words), "{words}: {answer}");
    }
    assert!(!answer.stdout.contains("[en]"), "{answer}");
    let json = Tool::new().run(&["mix", "--lang", "de", "--json", "poppers", "2C-T-7"]).json();
    assert_eq!(json["verdict"]["headline"], "Nicht bewertet. Das hat niemand geprüft. Das ist kein Ja.");
}

#[test]
fn the_pseudo_locales_transform_words_and_leave_the_contract_alone() {
    let tool = Tool::new();
    let plain = tool.mix(&["alcohol", "ghb"]);
    for (lang, mark) in [("en-XA", "~"), ("ar-XB", "\u{202e}")] {
        let answer = tool.run(&["mix", "--lang", lang, "--json", "alcohol", "ghb"]);
        let json = answer.expect(0).json();
        assert!(json["verdict"]["headline"].as_str().unwrap().contains(mark), "{answer}");
        let mechanisms = json["pairs"][0]["mechanisms"].as_array().unwrap();
        assert!(mechanisms.iter().all(|one| one["text"].as_str().unwrap().contains(mark)), "{answer}");
        for key in ["a", "b", "risk", "effect", "confidence", "sources", "reviewed"] {
            assert_eq!(json["pairs"][0][key], plain["pairs"][0][key], "{lang}: {key}");
        }
    }
}

// What must hold (safety.md 12 to 19)

#[test]
fn no_word_of_the_answer_depends_on_the_order_of_the_names() {
    let tool = Tool::new();
    let one = ["diazepam", "zzqx", "alprazolam", "tusi", "ayahuasca", "yyqx"];
    let orders = [[5, 4, 3, 2, 1, 0], [1, 0, 3, 2, 5, 4], [2, 5, 0, 4, 1, 3]];
    let (mut first, text) = (tool.mix(&one), tool.run(&[&["mix"], &one[..]].concat()).stdout);
    let by_input = |answer: &mut Value| {
        let mut substances = answer["substances"].take().as_array().unwrap().clone();
        substances.sort_by_key(|one| one["input"].to_string());
        answer["substances"] = substances.into();
    };
    by_input(&mut first);
    for order in orders {
        let names = order.map(|place| one[place]);
        let mut again = tool.mix(&names);
        by_input(&mut again);
        assert_eq!(again, first, "{names:?}");
        assert_eq!(tool.run(&[&["mix"], &names[..]].concat()).stdout, text, "{names:?}");
    }
}

#[test]
fn ayahuasca_is_judged_as_dmt_and_as_a_mao_inhibitor() {
    let answer = Tool::new().mix(&["ayahuasca", "alcohol"]);
    assert_eq!(answer["substances"][0]["rows"], json!(["dmt", "maois"]));
    assert_eq!(answer["pairs"].as_array().unwrap().len(), 3);
    for (a, b) in [("dmt", "alcohol"), ("maois", "alcohol"), ("dmt", "maois")] {
        pair(&answer, a, b);
    }
    assert_eq!(pair(&answer, "dmt", "maois")["risk"], "caution");
    assert_eq!(risk_of(&["ayahuasca", "sertraline"]), "dangerous");
}

#[test]
fn methadone_with_an_ssri_is_dangerous() {
    let answer = Tool::new().mix(&["methadone", "sertraline"]);
    assert_eq!(pair(&answer, "methadone", "ssris")["risk"], "dangerous");
    let said = answer["verdict"]["prescribed"].as_str().unwrap();
    assert!(said.starts_with("A prescribed medicine: don't stop or skip it"), "{said}");
    for opioid in ["tramadol", "pethidine", "tapentadol", "fentanyl"] {
        assert_eq!(risk_of(&[opioid, "citalopram"]), "dangerous", "{opioid}");
    }
}

/// Nobody leaves an antidepressant or substitution for a "dangerous" that sources dispute (safety.md 13).
#[test]
fn morphine_with_an_ssri_is_caution_and_disputed_and_shows_both_sources() {
    let tool = Tool::new();
    let answer = tool.mix(&["morphine", "citalopram"]);
    let one = pair(&answer, "opioids", "ssris");
    assert_eq!((&one["risk"], &one["confidence"]), (&json!("caution"), &json!("disputed")));
    let said: Vec<_> =
        one["sources"].as_array().unwrap().iter().map(|one| (one["id"].as_str(), one["risk"].as_str())).collect();
    assert_eq!(said, [(Some("tripsit"), Some("low")), (Some("psychonautwiki"), Some("dangerous"))]);
    let text = tool.run(&["mix", "morphine", "citalopram"]);
    let mut lines = text.expect(0).stdout.lines();
    assert_eq!(lines.next(), Some("Careful."));
    assert!(lines.next().unwrap().starts_with("A prescribed medicine: don't stop or skip it"), "{text}");
    for words in ["Sources disagree about its class.", ": Low Risk & No Synergy (looked at", ": dangerous (looked at"] {
        assert!(text.stdout.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_relative_warns_and_never_reassures() {
    let tool = Tool::new();
    let warned = tool.mix(&["3-MMC", "cannabis"]);
    assert_eq!(warned["substances"][0]["relation"], "proxy");
    assert!(warned["verdict"]["risk"] != "low" && warned["verdict"]["risk"] != "unknown", "{warned:#}");
    assert_eq!(pair(&warned, "mephedrone", "cannabis")["confidence"], "inferred");
    assert_eq!(risk_of(&["mdma", "lsd"]), "low");
    let relative = tool.mix(&["MDA", "lsd"]);
    assert_eq!((&relative["verdict"]["risk"], &relative["unknown_pairs"]), (&json!("unknown"), &json!(1)));
}

#[test]
fn a_member_carries_its_class_and_says_by_what_it_was_checked() {
    let tool = Tool::new();
    let text = tool.run(&["mix", "alprazolam", "lsd"]);
    assert!(text.expect(0).stdout.contains("Alprazolam: checked as Benzodiazepines."), "{text}");
    assert!(text.stdout.starts_with("Lower risk, not safe.\n"), "{text}");
    assert!(text.stdout.contains("One hides the other: easy to take too much."), "{text}");
}

#[test]
fn ssris_with_mdma_are_caution() {
    for ssri in ["sertraline", "fluoxetine", "citalopram", "ssris"] {
        assert_eq!(risk_of(&[ssri, "mdma"]), "caution", "{ssri}");
    }
}

#[test]
fn three_or_more_are_never_below_caution() {
    let tool = Tool::new();
    let csv = tool.run(&["chart", "--csv"]).stdout;
    let low: BTreeSet<[&str; 2]> = csv
        .lines()
        .filter_map(|line| Some(line.split_once(",low,")?.0.split(',').collect::<Vec<_>>().try_into().unwrap()))
        .collect();
    let three = low
        .iter()
        .find_map(|[a, b]| low.iter().find(|[x, c]| x == b && low.contains(&[*a, *c])).map(|[_, c]| [*a, *b, *c]))
        .unwrap();
    let answer = tool.mix(&three);
    assert!(answer["pairs"].as_array().unwrap().iter().all(|pair| pair["risk"] == "low"), "{answer:#}");
    assert_eq!(answer["verdict"]["risk"], "caution", "{three:?}");
    assert_eq!(answer["rules"][0]["id"], "three-or-more");
    assert_eq!(answer["rules"][0]["rows"], json!(three));
    assert_eq!(ids(&answer["verdict"]["reasons"])[0], "three-or-more");
}

#[test]
fn an_opioid_with_two_depressants_is_dangerous_by_rule() {
    let answer = Tool::new().mix(&["heroin", "alcohol", "diazepam"]);
    assert_eq!(
        (&answer["verdict"]["risk"], &answer["rules"][0]["id"]),
        (&json!("dangerous"), &json!("opioid-two-depressants"))
    );
    assert_eq!(answer["rules"][0]["rows"], json!(["alcohol", "benzodiazepines", "opioids"]));
    assert!(!answer["rules"][0]["text"].as_str().unwrap().is_empty());
}

#[test]
fn the_same_kind_twice_adds_up_and_is_never_low() {
    let tool = Tool::new();
    for (one, other, row) in
        [("diazepam", "alprazolam", "benzodiazepines"), ("2C-B", "2C-E", "2c-x"), ("GHB", "GBL", "ghb-gbl")]
    {
        let answer = tool.mix(&[one, other]);
        let twice = pair(&answer, row, row);
        assert!(twice["risk"] != "low" && twice["risk"] != "unknown", "{answer:#}");
        assert_eq!((&twice["effect"], ids(&twice["mechanisms"])[0]), (&json!("add"), "same-kind"), "{answer:#}");
    }
}

#[test]
fn pairs_stand_worst_first_and_the_headline_is_no_better_than_the_first() {
    let answer = Tool::new().mix(&ELEVEN[..10]);
    let order = ["low", "unknown", "caution", "unsafe", "dangerous"];
    let place = |value: &Value| order.iter().position(|risk| value == risk).unwrap();
    let risks: Vec<usize> = answer["pairs"].as_array().unwrap().iter().map(|pair| place(&pair["risk"])).collect();
    assert!(risks.is_sorted_by(|one, next| one >= next), "{risks:?}");
    assert!(place(&answer["verdict"]["risk"]) >= risks[0]);
    for one in answer["pairs"].as_array().unwrap().iter().filter(|pair| place(&pair["risk"]) >= 3) {
        assert!(!one["mechanisms"].as_array().unwrap().is_empty(), "{one:#}");
    }
}

/// Naloxone beside heroin once read "Not rated. Nobody has checked this pair. That is not a yes."
#[test]
fn nothing_said_of_naloxone_could_make_anybody_hold_it_back() {
    let tool = Tool::new();
    let run = tool.run(&["mix", "heroin", "Nyxoid"]);
    let text = &run.expect(1).stdout;
    assert!(text.starts_with("Naloxone is the antidote to opioids."), "{run}");
    assert!(text.contains("An antidote is not rated: it is given."), "{run}");
    assert!(!text.contains("not a yes") && !run.stderr.contains("nobody has rated"), "{run}");
    let answer = tool.mix(&["heroin", "naloxone", "alcohol"]);
    assert_eq!((&answer["verdict"]["risk"], &answer["unknown_pairs"]), (&json!("dangerous"), &json!(2)));
    // The antidote hides nothing else that is unknown.
    let open = tool.mix(&["naloxone", "zzqx"]);
    assert_eq!(open["verdict"]["headline"], "Not rated. Nobody has checked this pair. That is not a yes.");
}

/// A broken file was replaced by a run that was ended before it had read the spare copies: the next one does.
#[test]
fn a_run_that_finds_a_followed_group_missing_takes_it_from_its_spare_copy() {
    use tentlight::store::{Follow, Packs, UserData};
    let (tool, group) = (Tool::new(), crate::adopt::published());
    let packs = Packs::open(Some(tool.folder()));
    let head = &group.editions[0].head;
    packs.append(&head.base.h, &group.packs[&head.base.h]).unwrap();
    packs.finish(&head.base.h).unwrap();
    packs.keep_feed(&group.feed, &group.editions[0].head_txt, Some(&group.keys_txt()), &[head.base]).unwrap();
    let since = "2027-06-01".parse().unwrap();
    let urls = vec!["https://group.example/".to_owned()];
    let follow = Follow { feed: group.feed.clone(), urls, name: None, since, muted: false };
    UserData::open(tool.folder()).unwrap().follow(&follow).unwrap();
    let status = tool.run(&["status", "--json"]).expect(0).json();
    assert_eq!(status["feeds"][0]["edition"]["seq"], 1, "{status}");

    tool.run(&["unfollow", group.feed.as_str()]).expect(0);
    assert!(packs.read(&head.base.h).is_none(), "its pack is still there");
    assert_eq!(tool.run(&["status", "--json"]).expect(0).json()["feeds"], json!([]));
}
