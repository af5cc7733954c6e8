//! Compiles `assets/core` and `locales/*/core` into the record lines that the binary embeds, with the very code that
//! publishers use (`src/feed/publish`). A file that cannot be read stops the build; what is wrong in it is the lint's.

#![allow(dead_code, unused_imports, reason = "the build needs a part of these rooms")]

use std::path::Path;
use std::{env, fmt::Write, fs};

#[path = "src/domain/mod.rs"]
mod domain;

#[path = "."]
mod feed {
    #[path = "src/feed/publish/mod.rs"]
    pub mod publish;
    #[path = "src/feed/record.rs"]
    pub mod record;
}

fn main() {
    for watched in ["assets/core", "assets/icons", "locales", "src/domain", "src/feed"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    // Nobody publishes from a phone or a page. The content's compiler is built here without what `publisher` brings.
    let is = |key: &str, values: &[&str]| env::var(key).is_ok_and(|value| values.contains(&value.as_str()));
    if !is("CARGO_CFG_TARGET_FAMILY", &["wasm"]) && !is("CARGO_CFG_TARGET_OS", &["android", "ios"]) {
        println!("cargo::rustc-cfg=publisher");
    }
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let content = feed::publish::read(Path::new(&root)).unwrap_or_else(|error| panic!("{error}"));
    let compiled = feed::publish::compile(&content).expect("content is JSON");

    let keep = |name: &str, text: &str| fs::write(Path::new(&out).join(name), text).expect("OUT_DIR can be written");
    keep("facts.ndjson", &compiled.facts);
    let mut words = String::new();
    for (tag, lines) in &compiled.words {
        keep(&format!("words.{tag}.ndjson"), lines);
        writeln!(words, "    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/words.{tag}.ndjson\"))),")
            .expect("a String");
    }
    let languages = serde_json::to_string(&compiled.languages).expect("languages are JSON");
    let code = format!(
        "pub(super) const EPOCH: u32 = {};\npub(super) const SEQ: u64 = {};\npub(super) const MADE: &str = \"{}\";\n\
         pub(super) const CONTACT: Option<&str> = {:?};\npub(super) const DIGEST: &str = {:?};\npub(super) const LANGUAGES: &str = {languages:?};\n\
         pub(super) const FACTS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/facts.ndjson\"));\n\
         pub(super) const WORDS: &[(&str, &str)] = &[\n{words}];\n",
        compiled.order.epoch, compiled.order.seq, compiled.made, content.contact, compiled.digest,
    );
    let (core, directory) = anchors(Path::new(&root));
    let code = code
        + &format!(
            "pub(super) const CORE_SIGNERS: &[&str] = &{core:?};\npub(super) const DIRECTORIES: &[&str] = &{directory:?};\n"
        );
    keep("core.rs", &code);
    keep("screens.rs", &screens(Path::new(&root)));
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

/// The screens' messages: `(tag, file's text)` for every `locales/<tag>/*.ftl`.
fn screens(root: &Path) -> String {
    let mut files: Vec<_> = fs::read_dir(root.join("locales"))
        .expect("locales can be read")
        .flat_map(|language| {
            fs::read_dir(language.expect("locales can be read").path()).expect("a language is a folder")
        })
        .map(|file| file.expect("a language can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let lines: Vec<_> = files
        .iter()
        .map(|path| {
            let tag = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
            format!("    ({:?}, include_str!({:?})),\n", tag.unwrap_or_default(), path.display().to_string())
        })
        .collect();
    format!("pub(super) const FILES: &[(&str, &str)] = &[\n{}];\n", lines.concat())
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
