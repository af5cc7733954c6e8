//! What looks like a person in a text that everybody will read: a hint, because a machine cannot know.

use super::check::texts_of;
use super::finding::Findings;
use super::source::{Row, Source};
use super::words::{handle, listed, mailbox, phone};
use crate::feed::Kind;

/// Words beside a capital letter that make a place, a day or a thing of two capitals and no person.
const NO_SURNAME: &str = include_str!("lists/no-surnames.txt");

/// First names that are common where such lists are written. Two capitals in a row are a person only behind one of
/// these: everything else would be wrong more often than right.
const FIRST_NAMES: &str = include_str!("lists/first-names.txt");

pub(super) fn check(row: &Row, source: &Source, findings: &mut Findings) {
    if row.kind == Kind::Alert {
        return; // alerts have rules of their own, and harder ones
    }
    for (path, texts) in texts_of(row, source) {
        for (tag, text) in texts {
            let path = format!("{path}.{tag}");
            let mut ask = |what: String, hint: &str| findings.warning(row.at_field(&path), "personal", what, hint);
            let hint = "if the group answers it, it belongs in `contacts`; if a person does, leave it out";
            if let Some(number) = phone(&text) {
                ask(format!("{path}: {number:?} looks like a telephone number"), hint);
            }
            if let Some(mailbox) = mailbox(&text) {
                ask(format!("{path}: {mailbox:?} is a mailbox"), hint);
            }
            if let Some(handle) = handle(&text) {
                ask(format!("{path}: {handle:?} is somebody's handle"), hint);
            }
            if let Some(name) = full_name(&text) {
                ask(format!("{path}: {name:?} looks like a person's whole name"), "a first name is enough");
            }
        }
    }
    let contacts = row.value.get("contacts").and_then(serde_json::Value::as_array).into_iter().flatten();
    for value in contacts.filter_map(|contact| contact.get("value")?.as_str()) {
        if let Some((name, _)) = value.split_once('@').filter(|(name, _)| is_persons(name)) {
            let what = format!("contacts: {name:?} is a person's own mailbox");
            let hint = "a mailbox of the group, such as info@, outlives whoever reads it";
            findings.warning(row.at_field("contacts"), "personal", what, hint);
        }
        if is_mobile(value) {
            let what = format!("contacts: {value:?} looks like a mobile phone");
            findings.warning(
                row.at_field("contacts"),
                "personal",
                what,
                "is it the group's own, and may everybody know it?",
            );
        }
    }
}

/// `first.last`, as organisations give their people.
fn is_persons(mailbox: &str) -> bool {
    let Some((first, last)) = mailbox.split_once(['.', '_']) else { return false };
    listed(FIRST_NAMES).any(|name| name == first.to_lowercase()) && last.chars().count() > 1
}

/// Numbers that begin as mobile phones do in Germany, Austria, Switzerland, France, Spain, Italy, Portugal, the
/// Netherlands, Hungary and the United Kingdom.
fn is_mobile(value: &str) -> bool {
    let digits: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let starts = [
        "+4915", "+4916", "+4917", "015", "016", "017", "+436", "+417", "+336", "+337", "+346", "+347", "+393",
        "+3519", "+316", "+362", "+363", "+367", "+447", "06", "07",
    ];
    digits.len() >= 9 && starts.iter().any(|start| digits.starts_with(start))
}

fn full_name(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [first, last] = pair else { return None };
        let last = last.trim_matches(|c: char| !c.is_alphabetic());
        let is_name = |word: &str| {
            word.chars().next().is_some_and(char::is_uppercase)
                && word.chars().skip(1).all(|c| c.is_lowercase() || c == '-')
        };
        let known = listed(FIRST_NAMES).any(|name| name == first.to_lowercase()) && is_name(first);
        let surname =
            last.chars().count() > 2 && is_name(last) && !listed(NO_SURNAME).any(|word| word == last.to_lowercase());
        (known && surname).then(|| format!("{first} {last}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_name_is_told_from_a_place() {
        assert_eq!(full_name("Ask for Anna Schmidt, please").as_deref(), Some("Anna Schmidt"));
        for place in
            ["Ask for Anna at the tent", "The Main Stage", "Anna Street 5", "Jan and the others", "River Peers"]
        {
            assert_eq!(full_name(place), None, "{place}");
        }
        assert!(is_persons("anna.schmidt") && !is_persons("info") && !is_persons("river.peers"));
        assert!(is_mobile("+49 170 1234567") && !is_mobile("+49 30 1234567"));
    }
}
