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
    for watched in ["assets/core", "locales", "src/domain", "src/feed"] {
        println!("cargo::rerun-if-changed={watched}");
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
         pub(super) const DIGEST: &str = {:?};\npub(super) const LANGUAGES: &str = {languages:?};\n\
         pub(super) const FACTS: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/facts.ndjson\"));\n\
         pub(super) const WORDS: &[(&str, &str)] = &[\n{words}];\n",
        compiled.order.epoch, compiled.order.seq, compiled.made, compiled.digest,
    );
    keep("core.rs", &code);
    keep("screens.rs", &screens(Path::new(&root)));
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
