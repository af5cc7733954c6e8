//! Compiles `assets/core` and `locales/*/core` into the record lines that the binary embeds, with the very code that
//! publishers use (`src/feed/publish`). A file that cannot be read stops the build; what is wrong in it is the lint's.
//!
//! Beside them, `OUT_DIR/lang` holds one file for every language but English, named by its tag and the beginning of its
//! SHA-256: a page, where only English is inside, brings them from its own host and takes none whose hash is another.

#![allow(dead_code, unused_imports, reason = "the build needs a part of these rooms")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fmt::Write, fs};

use sha2::{Digest, Sha256};

#[path = "src/domain/mod.rs"]
mod domain;

#[path = "."]
mod feed {
    #[path = "src/feed/publish/mod.rs"]
    pub mod publish;
    #[path = "src/feed/record.rs"]
    pub mod record;
}

/// The language that is inside every binary.
const ENGLISH: &str = "en";

fn main() {
    for watched in ["assets/core", "assets/icons", "locales", "src/domain", "src/feed"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    // Nobody publishes from a phone or a page. The content's compiler is built here without what `publisher` brings.
    let is = |key: &str, values: &[&str]| env::var(key).is_ok_and(|value| values.contains(&value.as_str()));
    if !is("CARGO_CFG_TARGET_FAMILY", &["wasm"]) && !is("CARGO_CFG_TARGET_OS", &["android", "ios"]) {
        println!("cargo::rustc-cfg=publisher");
    }
    println!("cargo::rerun-if-env-changed=TENTLIGHT_LEAN");
    let lean = is("CARGO_CFG_TARGET_FAMILY", &["wasm"]) || is("TENTLIGHT_LEAN", &["1"]);
    if lean {
        println!("cargo::rustc-cfg=lean");
    }
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let content = feed::publish::read(Path::new(&root)).unwrap_or_else(|error| panic!("{error}"));
    let compiled = feed::publish::compile(&content).expect("content is JSON");

    let out = Path::new(&out);
    let keep = |name: &str, text: &str| fs::write(out.join(name), text).expect("OUT_DIR can be written");
    keep("facts.ndjson", &compiled.facts);
    let screens = screens(Path::new(&root));
    for (tag, lines) in &compiled.words {
        keep(&format!("words.{tag}.ndjson"), lines);
    }
    for (tag, messages) in &screens {
        keep(&format!("screens.{tag}.ftl"), messages);
    }
    let inside = |tag: &&String| !lean || *tag == ENGLISH;
    let words: String = compiled.words.keys().filter(inside).map(|tag| included(tag, "words", "ndjson")).collect();
    let messages: String = screens.keys().filter(inside).map(|tag| included(tag, "screens", "ftl")).collect();
    let files = language_files(&out.join("lang"), &screens, &compiled.words);
    let languages = serde_json::to_string(&compiled.languages).expect("languages are JSON");
    let code = format!(
        "pub(super) const EPOCH: u32 = {};\npub(super) const SEQ: u64 = {};\npub(super) const MADE: &str = \"{}\";\n\
         pub(super) const CONTACT: Option<&str> = {:?};\npub(super) const DIGEST: &str = {:?};\npub(super) const LANGUAGES: &str = {languages:?};\n\
         pub(super) static FACTS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/facts.ndjson\"));\n\
         pub(super) static WORDS: &[(&str, &str)] = &[\n{words}];\n\
         pub(super) const FILES: &[LanguageFile] = &[\n{files}];\n\
         const SIGNED: &[&str] = &{};\nconst SAFETY: &[&str] = &{};\n",
        compiled.order.epoch,
        compiled.order.seq,
        compiled.made,
        content.contact,
        compiled.digest,
        listed(&content.signed),
        listed(&content.safety_kinds),
    );
    let (core, directory) = anchors(Path::new(&root));
    let code = code
        + &format!(
            "pub(super) const CORE_SIGNERS: &[&str] = &{core:?};\npub(super) const DIRECTORIES: &[&str] = &{directory:?};\n"
        );
    keep("core.rs", &code);
    let tags: Vec<&String> = screens.keys().collect();
    let (signed, safety) = (&content.signed, &content.safety_messages);
    let code = format!(
        "pub(super) const TAGS: &[&str] = &{tags:?};\n\
         const SIGNED: &[&str] = &{};\nconst SAFETY: &[&str] = &{};\n\
         pub(super) static INSIDE: &[(&str, &str)] = &[\n{messages}];\n",
        listed(signed),
        listed(safety),
    );
    keep("screens.rs", &code);
    keep("icons.rs", &icons(Path::new(&root)));
}

/// Who may sign for core, and the directories: `assets/core/signers.toml`.
fn anchors(root: &Path) -> (Vec<String>, Vec<String>) {
    let text = fs::read_to_string(root.join("assets/core/signers.toml")).expect("signers.toml can be read");
    let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("signers.toml: {error}"));
    let list = |key: &str| {
        let list =
            table.get(key).and_then(toml::Value::as_array).unwrap_or_else(|| panic!("signers.toml has no {key}"));
        list.iter().map(|one| one.as_str().expect("signers.toml lists texts").to_owned()).collect()
    };
    (list("core"), list("directory"))
}

/// A list in code, in order, so that it can be searched.
fn listed(all: &BTreeSet<String>) -> String {
    format!("{:?}", all.iter().collect::<Vec<_>>())
}

/// The entry of a table for a file of `OUT_DIR` that is one of a language.
fn included(tag: &str, what: &str, ending: &str) -> String {
    format!("    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{what}.{tag}.{ending}\"))),\n")
}

/// The screens' messages, by language: all of `locales/<tag>/*.ftl`, without what is said to translators.
fn screens(root: &Path) -> BTreeMap<String, String> {
    let mut files: Vec<_> = fs::read_dir(root.join("locales"))
        .expect("locales can be read")
        .flat_map(|language| {
            fs::read_dir(language.expect("locales can be read").path()).expect("a language is a folder")
        })
        .map(|file| file.expect("a language can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let mut held: BTreeMap<String, String> = BTreeMap::new();
    for path in files {
        let tag = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
        let text = fs::read_to_string(&path).expect("messages are text");
        let messages = held.entry(tag.unwrap_or_default()).or_default();
        // What begins a line is a comment: a message that went on there would be indented.
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            messages.push_str(line);
            messages.push('\n');
        }
    }
    held
}

/// Writes the file of every language but English, and says how the binary knows it again.
fn language_files(folder: &Path, screens: &BTreeMap<String, String>, words: &BTreeMap<String, String>) -> String {
    let _ = fs::remove_dir_all(folder); // whoever copies the folder gets no file of an earlier build
    fs::create_dir_all(folder).expect("OUT_DIR can be written");
    let mut table = String::new();
    for (tag, screens) in screens.iter().filter(|(tag, _)| *tag != ENGLISH) {
        let words = words.get(tag).map_or("", String::as_str);
        let bytes = serde_json::json!({ "screens": screens, "words": words }).to_string();
        let sha256 = Sha256::digest(&bytes).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        fs::write(folder.join(format!("{tag}-{}.json", &sha256[..16])), &bytes).expect("OUT_DIR can be written");
        writeln!(table, "    LanguageFile {{ tag: {tag:?}, sha256: {sha256:?}, bytes: {} }},", bytes.len())
            .expect("a String");
    }
    table
}

/// The icons: `(file's name, the data of its paths)` for every `assets/icons/*.svg`.
fn icons(root: &Path) -> String {
    let mut lines = Vec::new();
    for file in fs::read_dir(root.join("assets/icons")).expect("icons can be read") {
        let path = file.expect("an icon can be read").path();
        if path.extension().is_none_or(|ending| ending != "svg") {
            continue;
        }
        let drawn = fs::read_to_string(&path).expect("an icon is text");
        let parts: Vec<&str> =
            drawn.split('<').skip(1).map(|part| part.split([' ', '>']).next().unwrap_or("")).collect();
        assert!(
            parts.iter().all(|part| ["svg", "/svg", "path", "/path"].contains(part)),
            "{}: an icon is made of paths alone, not of {parts:?}",
            path.display()
        );
        let data: Vec<&str> = drawn.split(" d=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(!data.is_empty(), "{} draws nothing", path.display());
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        lines.push(format!("    ({name:?}, &{data:?}),\n"));
    }
    lines.sort();
    format!("const ICONS: &[(&str, &[&str])] = &[\n{}];\n", lines.concat())
}
