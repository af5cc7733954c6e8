//! SAFETY.md and the project say the same: its tests exist, its words are not used.
//!
//! Here: the file against the project. Not here: the hazards themselves, whose tests it names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What the app is for: one sentence, the same everywhere.
const PURPOSE: &str = "Tentlight gives published first-aid and harm-reduction information and a training aid. \
    It does not measure, diagnose or monitor a person, and never replaces the emergency operator.";

/// Where a word that is not used has to stand: the file, the sentence, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("locales/en/about.ftl", PURPOSE, "the purpose says what the app does not do"),
    ("locales/de/about.ftl", "Es misst, diagnostiziert und überwacht niemanden", "the purpose, in German"),
    ("fastlane/metadata/android/en-US/full_description.txt", PURPOSE, "the purpose, in a store"),
    (
        "fastlane/metadata/android/de-DE/full_description.txt",
        "Es misst, diagnostiziert und überwacht niemanden",
        "the purpose, in a store, in German",
    ),
    (
        "README.md",
        "It does not measure, diagnose or monitor a person, and never replaces the emergency operator.",
        "the purpose says what the app does not do",
    ),
    (
        "locales/en/help.ftl",
        "Never let someone who can't be woken sleep it off.",
        "the one sentence that warns of it; whoever thinks these words must meet them",
    ),
];

/// Files of `assets/` that hold what others said, word for word: titles, quoted ratings, names of substances and brands.
/// Only what we wrote beside them, the comments, is ours.
const QUOTES: &str = "assets/core/";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn safety() -> String {
    fs::read_to_string(root().join("SAFETY.md")).unwrap()
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The rows of the hazard table, by column.
fn hazards(safety: &str) -> Vec<Vec<&str>> {
    let rows = safety.lines().filter(|line| line.starts_with("| S"));
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// The words of a language that are not used, from SAFETY.md.
fn unused_words(safety: &str, tag: &str) -> Vec<String> {
    let (_, list) = safety.split_once("## Words that are not used").unwrap();
    let list = list.split("\n## ").next().unwrap();
    let lines = list.lines().filter(|line| line.starts_with(&format!("- {tag}: ")));
    lines.flat_map(quoted).map(str::to_lowercase).collect()
}

/// The words that another language does not use, from its glossary.
fn wrong_turns(tag: &str) -> Vec<String> {
    let glossary = fs::read_to_string(root().join("locales").join(tag).join("GLOSSARY.toml")).unwrap();
    let glossary: toml::Table = glossary.parse().unwrap();
    let terms = glossary["term"].as_table().unwrap().values();
    let wrong = terms.filter_map(|term| term.get("wrong")?.as_array()).flatten();
    wrong.map(|word| word.as_str().unwrap().to_lowercase()).collect()
}

/// Whether `text`, in lower case, says `word`; `…` at either end of it stands for any letters.
fn says(text: &str, word: &str) -> bool {
    let bare = word.trim_matches('…');
    text.match_indices(bare).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + bare.len()..]);
        (word.starts_with('…') || !before.ends_with(char::is_alphanumeric))
            && (word.ends_with('…') || !after.starts_with(char::is_alphanumeric))
    })
}

/// What a reader is shown of a file, or we wrote in it: on one line, without the sentences that may stand there.
fn ours(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let name = path.strip_prefix(root()).unwrap().display().to_string();
    let is_ours = |line: &&str| match () {
        // What a search is found by is shown to nobody.
        () if name.starts_with("locales/") => !line.starts_with('#') && !line.trim_start().starts_with(".search ="),
        () if name.starts_with(QUOTES) => line.starts_with('#'),
        () => true,
    };
    let mut text = text.lines().filter(is_ours).flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
    for (_, sentence, _) in EXCEPTIONS.iter().filter(|(file, ..)| *file == name) {
        assert!(text.contains(sentence), "{name} no longer says {sentence:?}: take it from the exceptions");
        text = text.replace(sentence, "");
    }
    text.to_lowercase()
}

#[test]
fn every_test_that_safety_names_exists() {
    let safety = safety();
    let code: String = [files(&root().join("tests"), &["rs"]), files(&root().join("src"), &["rs"])]
        .iter()
        .flatten()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let pages = files(&root().join("tests/web"), &["mjs"]);
    let pages: String = pages.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let rows = hazards(&safety);
    assert!(rows.len() >= 30, "{} rows", rows.len());
    for row in rows {
        let named = quoted(row[5]);
        for test in named {
            let in_a_page = pages.contains(&format!("\ntest('{test}', "));
            let is_test = in_a_page
                || code.match_indices(&format!("fn {test}(")).any(|(at, _)| {
                    // The attribute stands on a line before; what is made by a macro of proptest has it, too.
                    code[..at]
                        .trim_end()
                        .lines()
                        .rev()
                        .take(2)
                        .any(|line| line.trim().starts_with("#[") && line.contains("test"))
                        || code[..at].ends_with("async ")
                });
            assert!(is_test, "{}: there is no test {test}", row[0]);
        }
    }
}

#[test]
fn every_hazard_says_who_is_harmed_and_what_holds_against_it() {
    let safety = safety();
    let mut seen = BTreeSet::new();
    for row in hazards(&safety) {
        assert_eq!(row.len(), 7, "{}: a column is missing, or a | stands in one", row[0]);
        assert!(seen.insert(row[0]), "{} stands twice", row[0]);
        assert!(row[..5].iter().all(|cell| !cell.is_empty()), "{}: an empty cell", row[0]);
        let (state, reason) = row[6].split_once(": ").unwrap_or((row[6], ""));
        let has_tests = !quoted(row[5]).is_empty();
        let is_whole = match state {
            "held" => has_tests,
            "partly" => has_tests && !reason.is_empty(),
            "open" => !reason.is_empty(),
            _ => false,
        };
        assert!(is_whole, "{}: {}", row[0], row[6]);
    }
    for number in 1..=30 {
        assert!(seen.contains(format!("S{number}").as_str()), "S{number} is gone");
    }
}

#[test]
fn the_purpose_is_said_word_for_word() {
    assert!(safety().contains(PURPOSE));
    let about = fs::read_to_string(root().join("locales/en/about.ftl")).unwrap();
    assert!(about.lines().any(|line| line == format!("about-purpose = {PURPOSE}")));
}

#[test]
fn no_word_that_promises_or_judges_stands_before_a_reader() {
    let safety = safety();
    let mut wrong = Vec::new();
    let mut look = |path: &Path, tag: &str| {
        let words = match tag {
            "en" | "de" => unused_words(&safety, tag),
            _ => wrong_turns(tag),
        };
        assert!(words.len() > 15, "{tag}: {words:?}");
        let text = ours(path);
        for word in words.iter().filter(|word| says(&text, word)) {
            wrong.push(format!("{}: {word}", path.strip_prefix(root()).unwrap().display()));
        }
    };
    for folder in fs::read_dir(root().join("locales")).unwrap() {
        let folder = folder.unwrap();
        let tag = folder.file_name().into_string().unwrap();
        files(&folder.path(), &["ftl"]).iter().for_each(|path| look(path, &tag));
    }
    look(&root().join("README.md"), "en");
    // What stores and phones show, a folder for each language.
    for shown in ["fastlane/metadata/android", "assets/ios"] {
        for folder in fs::read_dir(root().join(shown)).unwrap() {
            let folder = folder.unwrap();
            let name = folder.file_name().into_string().unwrap();
            if name.ends_with(".lproj") || shown.starts_with("fastlane") {
                let tag = name.split(['-', '.']).next().unwrap();
                files(&folder.path(), &["txt", "strings"]).iter().for_each(|path| look(path, tag));
            }
        }
    }
    files(&root().join("assets"), &["toml", "js", "svg"]).iter().for_each(|path| look(path, "en"));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_word_that_is_not_used_is_found_however_it_is_written() {
    for (text, word) in [
        ("it monitors you", "monitor…"),
        ("a clean one", "clean"),
        ("drogenmissbrauch", "…missbrauch…"),
        ("a safe dose.", "safe dose"),
    ] {
        assert!(says(text, word), "{text}");
    }
    for (text, word) in
        [("a cleaner", "clean"), ("unclean", "clean"), ("nicht sicher", "unsicher…"), ("bitter", "bitte")]
    {
        assert!(!says(text, word), "{text}");
    }
}
