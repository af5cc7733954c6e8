//! The words of every language beside the English: nothing that a life depends on is missing, turned round or unproven.
//!
//! Here: what must hold before a language is offered. Not here: how it looks, which `tests/window` measures.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use tentlight::feed::publish::{Doubt, DoubtKind, Translation, read_translations};

fn all() -> (Translation, Vec<Translation>) {
    let mut held = read_translations(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    (held.remove(0), held)
}

fn doubts(kinds: &[DoubtKind]) -> Vec<String> {
    let (english, others) = all();
    let of = |one: &Translation| -> Vec<String> {
        let doubts = one.doubts(&english).into_iter().filter(|doubt| kinds.contains(&doubt.kind));
        doubts.map(|doubt| format!("{}: {doubt}", one.tag)).collect()
    };
    others.iter().flat_map(of).collect()
}

#[test]
fn there_are_thirteen_languages() {
    let (english, others) = all();
    let tags: Vec<&str> = [&english].into_iter().chain(&others).map(|one| one.tag.as_str()).collect();
    assert_eq!(tags, ["en", "ar", "cs", "de", "es", "fr", "hu", "it", "nl", "pl", "pt", "sv", "uk"]);
}

#[test]
fn no_language_that_is_offered_lacks_a_safety_message_or_more_than_two_in_a_hundred_of_the_others() {
    let (english, others) = all();
    assert!(english.messages.values().filter(|message| message.safety).count() >= 150);
    for one in others {
        assert!(one.state(&english).percent() >= 98, "{}: {:?}", one.tag, one.state(&english));
        let missing = one.doubts(&english).into_iter().filter(|doubt| doubt.kind == DoubtKind::Missing);
        let deadly: Vec<_> = missing.filter(|doubt| english.messages[&doubt.about].safety).collect();
        assert!(deadly.is_empty(), "{}: {deadly:?}", one.tag);
    }
}

/// Whoever mends the English finds here which languages say the old. `./x words LANG --from` and `--back` print what to
/// write down once they say the new.
#[test]
fn every_safety_message_was_translated_back_and_nothing_moved_since() {
    assert_eq!(doubts(&[DoubtKind::Back]), [] as [String; 0]);
    let (_, others) = all();
    for one in others {
        let empty: Vec<_> = one.back.iter().filter(|(_, back)| back.back.trim().is_empty()).collect();
        assert!(empty.is_empty(), "{}: {empty:?}", one.tag);
        let gone: Vec<_> = one.back.keys().filter(|id| !one.messages.contains_key(*id)).collect();
        assert!(gone.is_empty(), "{}: {gone:?}", one.tag);
    }
}

#[test]
fn no_language_takes_one_of_the_wrong_turns_and_each_says_the_terms_where_they_must_stand() {
    assert_eq!(doubts(&[DoubtKind::Glossary]), [] as [String; 0]);
}

#[test]
fn the_numbers_of_a_message_are_those_of_english() {
    assert_eq!(doubts(&[DoubtKind::Numbers]), [] as [String; 0]);
}

#[test]
fn what_was_translated_from_another_english_is_known() {
    assert_eq!(doubts(&[DoubtKind::Changed]), [] as [String; 0]);
}

#[test]
fn only_a_named_reader_with_a_day_signs_a_language() {
    let signed = |review: &str| {
        let folder = two("help-call = Call\n", "help-call = Ring\n", &[("xx/REVIEW.toml", review)]);
        read_translations(folder.path()).unwrap()[1].is_signed()
    };
    assert!(signed("state = \"read\"\nreader = \"A. Reader, a group\"\nsigned = \"2026-11-22\"\n"));
    assert!(!signed("state = \"read by a native speaker\"\n"), "a state is no signature");
    assert!(!signed("state = \"read\"\nreader = \"A. Reader, a group\"\n"), "nor is a name without a day");
    assert!(!signed("state = \"read\"\nreader = \" \"\nsigned = \"2026-11-22\"\n"), "nor a day without a name");
}

/// English and one other language, made up.
fn two(english: &str, theirs: &str, files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (tag, text) in [("en", english), ("xx", theirs)] {
        let language = folder.path().join("locales").join(tag);
        fs::create_dir_all(&language).unwrap();
        fs::write(language.join("help.ftl"), text).unwrap();
    }
    for (name, text) in files {
        fs::write(folder.path().join("locales").join(name), text).unwrap();
    }
    folder
}

fn found(folder: &TempDir) -> Vec<Doubt> {
    let held = read_translations(folder.path()).unwrap();
    held[1].doubts(&held[0])
}

fn kinds(folder: &TempDir) -> Vec<DoubtKind> {
    found(folder).into_iter().map(|doubt| doubt.kind).collect()
}

#[test]
fn what_is_missing_is_told_and_what_is_the_same_as_in_english_unless_that_is_right() {
    let english = "help-title = Help\nhelp-name = Tentlight\n";
    let found = found(&two(english, "help-name = Tentlight\n", &[]));
    let missing: Vec<_> = found.iter().filter(|doubt| doubt.kind == DoubtKind::Missing).collect();
    assert_eq!(missing.iter().map(|doubt| doubt.about.as_str()).collect::<Vec<_>>(), ["help-name", "help-title"]);
    let listed =
        two(english, "help-title = Hjälp\nhelp-name = Tentlight\n", &[("xx/GLOSSARY.toml", "same = [\"help-name\"]")]);
    assert!(!kinds(&listed).contains(&DoubtKind::Missing));
}

#[test]
fn an_english_that_moved_is_told_for_the_message_and_for_what_came_back() {
    let (english, theirs) = ("## safety = true\n\nhelp-call = Call\n", "help-call = Ring\n");
    let folder = two(english, theirs, &[]);
    let held = read_translations(folder.path()).unwrap();
    let back = held[1].to_translate_back(&held[0]).replace("back = \"\"", "back = \"Call\"");
    let files = [("xx/FROM.toml", held[1].made_from_now(&held[0])), ("xx/BACK.toml", back)];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(kinds(&two(english, theirs, &files)), []);
    let moved = two(&english.replace("Call", "Call now"), theirs, &files);
    assert_eq!(kinds(&moved), [DoubtKind::Changed, DoubtKind::Back]);
    let other = two(english, &theirs.replace("Ring", "Ring nu"), &files);
    assert_eq!(kinds(&other), [DoubtKind::Back], "words that nobody has translated back");
}

#[test]
fn a_label_that_outgrows_its_place_is_told() {
    let long = two("help-title = Help\n", "help-title = Erste Hilfe und Wiederbelebung\n", &[]);
    assert!(kinds(&long).contains(&DoubtKind::Long));
}

#[test]
fn a_wrong_turn_is_found_in_any_form_and_never_in_the_middle_of_another_word() {
    let glossary = "[term.unsafe]\nen = \"high risk\"\nright = [\"hög\"]\nwrong = [\"osäker…\", \"ren\"]\n";
    let said = |text: &str| {
        let folder = two("help-title = Help\n", &format!("help-title = {text}\n"), &[("xx/GLOSSARY.toml", glossary)]);
        kinds(&folder).contains(&DoubtKind::Glossary)
    };
    assert!(said("Det är Osäkert här"));
    assert!(said("En ren spruta"));
    assert!(!said("Rensa, och en gren"));
}

#[test]
fn a_term_that_must_stand_and_does_not_is_told() {
    let english = ("en/GLOSSARY.toml", "[term.opioid]\nen = \"opioid\"\nmessages = [\"help-title\"]\n");
    let theirs = ("xx/GLOSSARY.toml", "[term.opioid]\nen = \"opioid\"\nright = [\"opioid\"]\n");
    let said =
        |text: &str| found(&two("help-title = Opioids\n", &format!("help-title = {text}\n"), &[english, theirs]));
    assert!(said("Opiater").iter().any(|doubt| doubt.kind == DoubtKind::Glossary));
    assert!(!said("Opioider").iter().any(|doubt| doubt.kind == DoubtKind::Glossary));
}

#[test]
fn two_levels_of_one_wording_are_told() {
    let levels = "verdict-risk-low = Low\nverdict-risk-unsafe = High risk\n";
    let wrong = levels.replace("High risk", "Low");
    let folder = two(levels, &wrong, &[]);
    assert!(found(&folder).iter().any(|doubt| doubt.about == "verdict-risk"));
}
