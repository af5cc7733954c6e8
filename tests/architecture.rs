//! Holds the rooms of `src/` to the direction their dependencies may point, and to what each room alone may say.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("feed", &["domain"]),
    ("import", &["domain", "feed"]),
    ("store", &["domain", "feed"]),
    ("sync", &["domain", "feed", "store"]),
    ("share", &["domain", "feed", "store", "sync"]),
    ("i18n", &["domain"]),
    ("platform", &[]),
    ("cli", &["domain", "feed", "import", "store", "sync", "share", "i18n", "platform"]),
    ("ui", &["domain", "feed", "store", "sync", "share", "i18n", "platform"]),
];

/// A word, and the only places below `src/` that may say it.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store/"]),
    ("reqwest", &["sync/http.rs"]),
    ("dioxus", &["ui/", "main.rs"]),
    ("fluent_bundle", &["i18n/", "ui/", "cli/"]),
    ("fluent_syntax", &["feed/publish/"]),
    ("clap", &["cli/"]),
    ("minisign", &["feed/key.rs"]),
    // lib.rs, feed/ and bin/ leave out what only publishers need; what differs between devices is platform's alone.
    ("cfg(target_os", &["platform/"]),
    ("cfg_attr(target_os", &["platform/"]),
    ("Utc::now", &["main.rs", "bin/"]),
    ("Local::now", &[]),
    ("Instant::now", &["platform/"]),
    ("SystemTime", &["platform/"]),
    ("dangerous_inner_html", &[]),
    ("unsafe ", &[]),
];

/// Words that say something was left undone.
const UNDONE: &[&str] = &["TODO", "FIXME", "XXX", "todo!(", "unimplemented!(", "#[ignore"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every line of `src/`: the file's path below it, the line's number, the line.
fn source_lines() -> Vec<(String, usize, String)> {
    let src = root().join("src");
    let mut lines = Vec::new();
    for path in files(&src, "rs") {
        let inside = path.strip_prefix(&src).unwrap().display().to_string();
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            lines.push((inside.clone(), number + 1, line.to_owned()));
        }
    }
    assert!(lines.len() > 1_000, "the sources were not found");
    lines
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn dependencies_point_inwards() {
    let mut wrong = Vec::new();
    for (file, number, line) in source_lines() {
        let room = file.split('/').next().unwrap();
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
            continue; // lib.rs, main.rs, bin/: where rooms are joined
        };
        if line.trim_start().starts_with("use crate::{") {
            wrong.push(format!("{file}:{number}: one `use` per room"));
        }
        for (other, _) in MAY_USE {
            if line.contains(&format!("crate::{other}")) && *other != room && !allowed.contains(other) {
                wrong.push(format!("{file}:{number}: {room} may not use {other}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_folder_of_src_is_a_room_somebody_decided_on() {
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let known = name == "bin" || MAY_USE.iter().any(|(room, _)| *room == name);
        assert!(!path.is_dir() || known, "src/{name} is no room: say in MAY_USE what it may use");
    }
}

#[test]
fn each_word_stays_in_its_room() {
    let mut wrong = Vec::new();
    for (file, number, line) in source_lines() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (word, places) in ONLY_IN {
            if line.contains(word) && !places.iter().any(|place| file.starts_with(place)) {
                wrong.push(format!("{file}:{number}: {word} belongs to {places:?}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn nothing_is_left_undone() {
    let mut wrong = Vec::new();
    for (file, number, line) in source_lines() {
        for word in UNDONE.iter().filter(|word| line.contains(**word)) {
            wrong.push(format!("{file}:{number}: {word}"));
        }
    }
    none(&wrong);
}

#[test]
fn every_file_begins_by_saying_what_belongs_in_it() {
    let silent: Vec<String> = files(&root().join("src"), "rs")
        .into_iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .map(|path| path.display().to_string())
        .collect();
    none(&silent);
}

#[test]
fn screens_speak_only_through_messages() {
    // In rsx a literal that begins with a capital letter and holds a space is a sentence nobody can translate.
    let mut wrong = Vec::new();
    for (file, number, line) in source_lines().into_iter().filter(|(file, ..)| file.starts_with("ui/")) {
        let code = line.trim();
        let sentence = |text: &str| {
            let mut letters = text.chars();
            letters.next().is_some_and(char::is_uppercase)
                && letters.next().is_some_and(char::is_lowercase)
                && text.contains(' ')
        };
        if !code.starts_with("//") && code.split('"').skip(1).step_by(2).any(sentence) {
            wrong.push(format!("{file}:{number}: {code}"));
        }
    }
    none(&wrong);
}

#[test]
fn styles_name_no_colour_and_no_physical_side_outside_the_tokens() {
    let mut wrong = Vec::new();
    for path in files(&root().join("assets/css"), "css") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let physical = [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "text-align: left",
                "text-align: right",
                " left:",
                " right:",
            ];
            if name != "tokens.css" && line.contains('#') || physical.iter().any(|side| line.contains(side)) {
                wrong.push(format!("{name}:{}: {line}", number + 1));
            }
        }
    }
    none(&wrong);
}

/// Every message id that code names by a literal exists in English, and every language's ids and variables are English's.
#[test]
fn messages_are_named_after_their_file_and_exist() {
    let mut english: Vec<String> = Vec::new();
    let mut wrong = Vec::new();
    for path in files(&root().join("locales"), "ftl") {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let ids = message_ids(&fs::read_to_string(&path).unwrap());
        wrong.extend(
            ids.iter().filter(|id| !id.starts_with(&format!("{stem}-"))).map(|id| format!("{}: {id}", path.display())),
        );
        let screen = path.parent().unwrap().parent().unwrap().ends_with("locales");
        if screen && path.parent().unwrap().ends_with("en") {
            english.extend(ids);
        }
    }
    let stems = ["mix-", "verdict-", "tool-", "problem-"];
    for (file, number, line) in source_lines() {
        if !(file.starts_with("ui/") || file.starts_with("cli/") || file.starts_with("i18n/"))
            || line.contains("mix-nowhere")
        {
            continue;
        }
        for literal in line.split('"').skip(1).step_by(2) {
            let used =
                ["text(\"", "say(\"", "say(&app, \""].iter().any(|call| line.contains(&format!("{call}{literal}\"")));
            let id = literal.split('.').next().unwrap_or(literal);
            if used
                && stems.iter().any(|stem| literal.starts_with(stem))
                && !literal.contains('{')
                && !english.iter().any(|held| held == id)
            {
                wrong.push(format!("{file}:{number}: no message {literal}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_language_has_the_messages_and_variables_of_english() {
    let mut wrong = Vec::new();
    for english in files(&root().join("locales/en"), "ftl") {
        let inside = english.strip_prefix(root().join("locales/en")).unwrap().to_owned();
        let theirs = messages(&fs::read_to_string(&english).unwrap());
        for entry in fs::read_dir(root().join("locales")).unwrap() {
            let other = entry.unwrap().path().join(&inside);
            let held = messages(&fs::read_to_string(&other).unwrap_or_default());
            for (id, variables) in &theirs {
                match held.iter().find(|(held, _)| held == id) {
                    None => wrong.push(format!("{}: no {id}", other.display())),
                    Some((_, held)) if held != variables => {
                        wrong.push(format!("{}: {id} has {held:?}, English has {variables:?}", other.display()));
                    }
                    Some(_) => {}
                }
            }
            for (id, _) in held.iter().filter(|(id, _)| !theirs.iter().any(|(held, _)| held == id)) {
                wrong.push(format!("{}: {id} is not in English", other.display()));
            }
        }
    }
    none(&wrong);
}

fn message_ids(text: &str) -> Vec<String> {
    messages(text).into_iter().map(|(id, _)| id).collect()
}

/// Each message with the variables it uses, sorted.
fn messages(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some((id, _)) = line.split_once(" =")
        {
            found.push((id.to_owned(), Vec::new()));
        }
        if let Some((_, variables)) = found.last_mut() {
            for variable in line.split('$').skip(1) {
                let name: String = variable.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
                if !variables.contains(&name) {
                    variables.push(name);
                }
            }
            variables.sort();
        }
    }
    found
}
