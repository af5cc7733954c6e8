//! Holds the rooms of `src/` to the direction their dependencies may point, and to what each room alone may say; the words
//! to their files; the sheets to their tokens.

mod tokens;

use std::fs;
use std::path::{Path, PathBuf};

use tentlight::domain::{
    AlertState, Approach, BadLink, Breathing, Care, Confidence, Contact, Effect, GatheringKind, ReviewState, Risk,
    Severity, Status, access, activity, category, form, format, offer,
};

/// Each room, and the rooms it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("feed", &["domain"]),
    ("import", &["domain", "feed"]),
    ("export", &["domain"]),
    ("store", &["domain", "feed"]),
    ("sync", &["domain", "feed", "store"]),
    ("share", &["domain", "feed", "store", "sync"]),
    ("i18n", &["domain"]),
    ("platform", &[]),
    ("cli", &["domain", "feed", "import", "export", "store", "sync", "share", "i18n", "platform"]),
    ("ui", &["domain", "feed", "export", "store", "sync", "share", "i18n", "platform"]),
];

/// A word, and the only places below `src/` that may say it.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store/"]),
    ("reqwest", &["sync/way.rs"]),
    ("fetch_with_str_and_init", &["sync/way_page.rs", "platform/web.rs"]),
    ("dioxus", &["ui/", "main.rs"]),
    ("fluent_bundle", &["i18n/", "ui/", "cli/"]),
    ("fluent_syntax", &["feed/publish/"]),
    ("icu_collator", &["i18n/collator.rs"]), // a page has none
    ("clap", &["cli/"]),
    ("minisign_verify", &["feed/key.rs", "feed/envelope.rs"]),
    ("minisign::", &["feed/site/"]), // publishers sign, phones only verify
    ("ruzstd", &["feed/pack.rs"]),
    ("icalendar::", &["import/"]),
    ("geojson::", &["import/", "export/", "domain/plan.rs"]),
    ("rrule::", &["import/"]),
    ("roxmltree", &["import/"]),
    ("opening_hours::", &["domain/hours.rs"]),
    ("iana_time_zone", &["platform/"]),
    // Tests and benches vouch for what they made; what is kept here is embedded or signed.
    ("vouched_for_by_its_maker", &["feed/verified.rs"]),
    // Messages come from the binary, or from a file that is proven by its hash.
    ("hold_messages", &["i18n/", "ui/bringing.rs"]),
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

/// Like [`source_lines`], without the tests that end a file.
fn shipped_lines() -> Vec<(String, usize, String)> {
    let mut tests_of = String::new();
    let mut lines = source_lines();
    lines.retain(|(file, _, line)| {
        if line.starts_with("#[cfg(test)]") {
            tests_of.clone_from(file);
        }
        *file != tests_of
    });
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
    for (file, number, line) in shipped_lines().into_iter().filter(|(file, ..)| file.starts_with("ui/")) {
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

/// Every icon that `ui/` names: where `Icon` or a prop `icon` is given one, and in a match that chooses one.
fn named_icons() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut chooses = false;
    for (file, number, line) in shipped_lines().into_iter().filter(|(file, ..)| file.starts_with("ui/")) {
        let code = line.trim();
        chooses = code.starts_with("let icon =") || chooses && code != "};";
        let mut before = "";
        for (at, part) in code.split('"').enumerate() {
            let given = ["Icon { name: ", "icon: "].iter().any(|given| before.ends_with(given))
                || before.ends_with("default = ") && code.contains("icon: ");
            if at % 2 == 1 && (chooses || given) {
                found.push((format!("{file}:{number}"), part.to_owned()));
            }
            before = part;
        }
    }
    assert!(found.len() > 5, "the icons were not found");
    found
}

#[test]
fn every_icon_that_is_named_is_drawn_and_every_drawn_one_is_named() {
    let drawn: Vec<String> = files(&root().join("assets/icons"), "svg")
        .iter()
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let named = named_icons();
    let mut wrong: Vec<String> = named
        .iter()
        .filter(|(_, name)| !drawn.contains(name))
        .map(|(place, name)| format!("{place}: assets/icons has no {name}.svg"))
        .collect();
    let nobody = drawn.iter().filter(|drawn| !named.iter().any(|(_, name)| name == *drawn));
    wrong.extend(nobody.map(|name| format!("nobody shows {name}.svg")));
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

/// Ids that code builds: what they begin with, and every ending there is.
fn built_ids() -> Vec<(&'static str, Vec<String>)> {
    fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|one| word(*one).to_owned()).collect()
    }
    fn list(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }
    /// The words of an enum that lists its values nowhere else: `Self::Opioid => "opioid"`.
    fn words_in(file: &str) -> Vec<String> {
        let text = fs::read_to_string(root().join("src").join(file)).unwrap();
        let words: Vec<_> = text.lines().filter_map(|line| Some(line.split_once("=> \"")?.1)).collect();
        assert!(words.len() > 3, "{file} has no words");
        words.into_iter().map(|word| word.trim_end_matches("\",").to_owned()).collect()
    }
    /// The countries of the emergency numbers: `id = "at"`.
    fn countries() -> Vec<String> {
        let text = fs::read_to_string(root().join("assets/core/numbers.toml")).unwrap();
        let ids = text.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
        let ids: Vec<_> = ids.map(str::to_owned).collect();
        assert!(ids.len() > 30, "numbers.toml has no countries");
        ids
    }
    vec![
        ("chart-class-", words_in("domain/class.rs")),
        ("country-", countries()),
        ("substance-class-", words_in("domain/class.rs")),
        ("handover-breathing-", words(&Breathing::ALL, Breathing::word)),
        ("help-reviewed-", words(&[ReviewState::Clinician, ReviewState::Peers], ReviewState::word)),
        ("step-seen-", words(&Breathing::ALL, Breathing::word)),
        ("step-care-", words(&Care::ALL, Care::word)),
        ("step-care-how-", words(&Care::ALL, Care::word)),
        ("place-offer-", list(offer::ALL)),
        ("place-activity-", list(activity::ALL)),
        ("place-category-", list(category::ALL)),
        ("place-access-", list(access::ALL)),
        ("place-format-", list(format::ALL)),
        ("place-form-", list(form::ALL)),
        ("place-contact-", list(Contact::KINDS)),
        ("place-approach-", words(Approach::ALL, Approach::word)),
        ("place-kind-", words(GatheringKind::ALL, GatheringKind::word)),
        ("place-status-", words(Status::ALL, Status::word)),
        ("place-severity-", words(Severity::ALL, Severity::word)),
        ("place-state-", words(AlertState::ALL, AlertState::word)),
        ("problem-", words_in("store/error.rs")),
        ("settings-clear-problem-", words_in("store/error.rs")),
        ("settings-text-", ["100", "125", "150", "200"].map(str::to_owned).to_vec()),
        ("settings-loads-", ["careful", "all", "by-hand"].map(str::to_owned).to_vec()),
        ("settings-theme-", ["dark", "light", "contrast", "red"].map(str::to_owned).to_vec()),
        ("follow-bad-", words(&BadLink::ALL, BadLink::word)),
        ("groups-contact-", Contact::KINDS.iter().map(|kind| (*kind).to_owned()).collect()),
        ("nearby-no-place-", words_in("ui/whereabouts.rs")),
        ("updates-may-", words_in("feed/rights.rs")),
        ("updates-problem-", words_in("i18n/problem.rs")),
        ("updates-standing-", words_in("feed/rights.rs")),
        ("verdict-open-", words(Risk::ALL, Risk::word)),
        ("verdict-risk-", words(Risk::ALL, Risk::word)),
        ("verdict-headline-", words(Risk::ALL, Risk::word)),
        ("verdict-effect-", words(Effect::ALL, Effect::word)),
        ("verdict-confidence-", words(Confidence::ALL, Confidence::word)),
    ]
}

/// Every literal of `ui/`, `cli/` and `i18n/` that is a message id, or the beginning of one, up to the `{`: whatever
/// begins like a screen's file, and is not given to an attribute.
fn message_literals(stems: &[String]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (file, number, line) in shipped_lines() {
        let speaks = ["ui/", "cli/", "i18n/"].iter().any(|room| file.starts_with(room));
        if !speaks || line.trim_start().starts_with("//") {
            continue;
        }
        let parts: Vec<&str> = line.split('"').collect();
        for literal in parts.windows(2).step_by(2) {
            let (before, literal) = (literal[0], literal[1]);
            let attribute = before.ends_with(": ") && !before.ends_with("Message { id: ");
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
            let id = literal.split('{').next().unwrap();
            if !attribute && id.chars().all(plain) && stems.iter().any(|stem| id.starts_with(stem)) {
                let built = if literal.contains('{') { "{" } else { "" };
                found.push((format!("{file}:{number}"), format!("{id}{built}")));
            }
        }
    }
    found
}

/// Every id that code names exists in English; every id of a screen in English is one that code names.
#[test]
fn messages_are_named_after_their_file_exist_and_are_used() {
    let (mut english, mut stems, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for path in files(&root().join("locales"), "ftl") {
        let stem = format!("{}-", path.file_stem().unwrap().to_string_lossy());
        let ids = message_ids(&fs::read_to_string(&path).unwrap());
        wrong.extend(ids.iter().filter(|id| !id.starts_with(&stem)).map(|id| format!("{}: {id}", path.display())));
        if path.parent().unwrap().ends_with("locales/en") {
            english.extend(ids);
            stems.push(stem);
        }
    }
    let mut used = Vec::new();
    // The first page of the site is made of messages, too.
    let site = fs::read_to_string(root().join("web/site.mjs")).unwrap();
    let said = site.split("say('").skip(1).filter_map(|rest| rest.split('\'').next());
    used.extend(said.map(|id| ("web/site.mjs".to_owned(), id.to_owned())));
    let mut built = built_ids();
    for (place, id) in message_literals(&stems) {
        let Some(prefix) = id.strip_suffix('{') else {
            used.push((place, id));
            continue;
        };
        match built.iter().position(|(known, _)| *known == prefix) {
            Some(at) => used.extend(built[at].1.drain(..).map(|ending| (place.clone(), format!("{prefix}{ending}")))),
            None => wrong.push(format!("{place}: say in built_ids how {prefix} may end")),
        }
    }
    wrong
        .extend(built.iter().filter(|(_, left)| !left.is_empty()).map(|(prefix, _)| format!("nobody builds {prefix}")));
    wrong.extend(
        used.iter().filter(|(_, id)| !english.contains(id)).map(|(place, id)| format!("{place}: no message {id}")),
    );
    let nobody = english.iter().filter(|id| !used.iter().any(|(_, used)| used == *id));
    wrong.extend(nobody.map(|id| format!("nobody says {id}")));
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

/// Each message, and each attribute as `message.attribute`, with the variables it uses, sorted.
fn messages(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some((id, _)) = line.split_once(" =")
        {
            message = id.to_owned();
            found.push((message.clone(), Vec::new()));
        } else if let Some((attribute, _)) = line.trim_start().strip_prefix('.').and_then(|line| line.split_once(" ="))
        {
            found.push((format!("{message}.{attribute}"), Vec::new()));
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
