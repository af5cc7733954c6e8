//! The rules for alerts (safety.md 25): what harms no person, advertises nothing, and can be checked.

use serde_json::Value;

use super::check::texts_of;
use super::finding::Findings;
use super::source::{Row, Source};
use super::words::{first_of, handle, mailbox, phone, plain};
use crate::feed::Kind;

/// Who or what a drug was had from. None of it helps a reader, and all of it harms somebody.
const ORIGINS: &str = include_str!("lists/origins.txt");

/// What is not said of a place in the fields that tell of the drug; advice may send people somewhere.
const EVENTS: &str = include_str!("lists/events.txt");

/// Words that praise.
const PRAISE: &str = include_str!("lists/praise.txt");

/// Names of others that pills are pressed with. The owner has nothing to do with it.
const BRANDS: &str = include_str!("lists/brands.txt");

/// How a text says that a mark only looks like one.
const RESEMBLING: &str = include_str!("lists/resembling.txt");

/// Fields that tell of the drug. What is left is advice.
const OF_THE_DRUG: [&str; 5] = ["sold_as", "colour", "logo", "region", "found"];

/// Shortest name of a stall or a gathering that is looked for: shorter ones are words.
const SHORTEST_NAME: usize = 4;

/// Milligrams of MDMA in one pill above which a slip is likelier than the pill.
const MDMA_MG: f64 = 400.0;

pub(super) fn check(row: &Row, source: &Source, findings: &mut Findings) {
    for (path, text) in texts(row, source) {
        origins(row, &path, &text, source, findings);
        let words = plain(&text);
        if let Some(word) = first_of(&words, PRAISE) {
            let hint = "write how much, or \"much more than usual for this kind of pill\"";
            findings.error(row.at_field(&path), "alert-praise", format!("{path}: {word:?} advertises"), hint);
        }
        if let Some(brand) = first_of(&words, BRANDS)
            && first_of(&words, RESEMBLING).is_none()
        {
            let what = format!("{path}: {brand:?} belongs to somebody who has nothing to do with it");
            findings.error(row.at_field(&path), "alert-brand", what, format!("write \"logo resembling {brand}\""));
        }
    }
    method(row, findings);
    amounts(row, findings);
}

/// Every text of the alert, by its path; the contact is nobody's secret.
fn texts(row: &Row, source: &Source) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = texts_of(row, source)
        .into_iter()
        .flat_map(|(path, texts)| texts.into_iter().map(move |(tag, text)| (format!("{path}.{tag}"), text)))
        .collect();
    texts.extend(row.text("sold_as").map(|text| ("sold_as".to_owned(), text.to_owned())));
    texts.extend(found(row).filter_map(|found| Some(("found".to_owned(), found.get("what")?.as_str()?.to_owned()))));
    texts
}

fn found(row: &Row) -> impl Iterator<Item = &Value> {
    row.value.get("found").and_then(Value::as_array).into_iter().flatten()
}

fn origins(row: &Row, path: &str, text: &str, source: &Source, findings: &mut Findings) {
    let words = plain(text);
    let mut refuse = |what: String| {
        let hint = "an alert says what it is and a region at most, never whose it was or where it was had";
        findings.error(row.at_field(path), "alert-names", format!("{path}: {what}"), hint);
    };
    if let Some(number) = phone(text) {
        refuse(format!("{number:?} looks like a telephone number"));
    }
    if let Some(handle) = handle(text) {
        refuse(format!("{handle:?} is somebody's handle"));
    }
    if let Some(mailbox) = mailbox(text) {
        refuse(format!("{mailbox:?} is a mailbox"));
    }
    if let Some(word) = first_of(&words, ORIGINS) {
        refuse(format!("{word:?} says whom or where it was had from"));
    }
    let of_the_drug = OF_THE_DRUG.iter().any(|field| path.split('.').next() == Some(field));
    if let Some(word) = first_of(&words, EVENTS).filter(|_| of_the_drug) {
        refuse(format!("{word:?} says where it was had"));
    }
    for other in source.rows.iter().filter(|other| matches!(other.kind, Kind::Stall | Kind::Gathering)) {
        let names = other.value.get("name").and_then(Value::as_object).into_iter().flatten();
        for name in names.filter_map(|(_, name)| name.as_str()).filter(|name| name.chars().count() >= SHORTEST_NAME) {
            if words.contains(&plain(name)) {
                refuse(format!("{name:?} is the name of a {}", other.kind.word()));
            }
        }
    }
}

fn method(row: &Row, findings: &mut Findings) {
    if !row.value.contains_key("method") {
        let hint = "phones show it as \"reported, not tested\" and do not notify anybody";
        findings.warning(row.at(), "alert-untested", "it does not say how it was tested", hint);
    }
    for found in found(row) {
        let what = found.get("what").and_then(Value::as_str).unwrap_or_default();
        if found.get("amount").is_some() && found.get("unit").and_then(Value::as_str).is_none_or(str::is_empty) {
            let why = format!("found: the amount of {what} has no unit");
            findings.error(row.at_field("found"), "alert-unit", why, "write it like MDMA 180 mg, or \"not measured\"");
        }
    }
}

/// Amounts that are most often a slip of the unit.
fn amounts(row: &Row, findings: &mut Findings) {
    if row.confirmed {
        return;
    }
    for found in found(row) {
        let what = plain(found.get("what").and_then(Value::as_str).unwrap_or_default());
        let unit = found.get("unit").and_then(Value::as_str).unwrap_or_default().trim().to_lowercase();
        let Some(amount) = found.get("amount").and_then(Value::as_f64) else { continue };
        let mg = match unit.split('/').next().unwrap_or_default().trim() {
            "g" => Some(amount * 1000.0),
            "mg" => Some(amount),
            "µg" | "μg" | "ug" | "mcg" => Some(amount / 1000.0),
            _ => None,
        };
        let is_lsd = [" lsd ", " 1p lsd ", " 1cp lsd ", " lysergic "].iter().any(|name| what.contains(name));
        let slip = if is_lsd && mg.is_some_and(|mg| mg >= 1.0) {
            Some("LSD is measured in µg; this is a milligram or more")
        } else if (what.contains("nitazen") || what.contains("nitazene")) && unit.starts_with('g') {
            Some("a nitazene is measured in mg or less, not in g")
        } else if what.contains(" mdma ") && mg.is_some_and(|mg| mg > MDMA_MG) {
            Some("more than 400 mg of MDMA in one pill")
        } else {
            None
        };
        if let Some(slip) = slip {
            let hint = "look again; when it is so, set confirmed = true (a column `confirmed` with yes)";
            findings.error(row.at_field("found"), "alert-amount", format!("found: {slip}"), hint);
        }
    }
}
