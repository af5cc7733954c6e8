//! How persons are reached, in texts that anybody wrote: mail addresses and phone numbers.

use serde_json::Value;

use super::{Imported, Loss};

/// What stands where one was.
const LEFT_OUT: &str = "…";

/// Digits of a phone number, at least: fewer are a time, a price, a house.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Fields of a record that are texts.
const TEXTS: [&str; 5] = ["name", "about", "address", "place", "words"];

/// Takes them out of every text of every record, and says where. Names alone cannot be told from other words: the
/// publisher's check warns of those that look like some.
pub(super) fn leave_out(imported: &mut Imported) {
    let mut found = Vec::new();
    for ((kind, id), value) in imported.records_mut() {
        clean(value, &mut |field| found.push((format!("{} {id}", kind.word()), field.to_owned())));
    }
    for (at, field) in found {
        let what = "a mail address or phone number in the text is left out; --keep-people keeps it";
        imported.note(&at, &field, Loss::Dropped, what);
    }
}

fn clean(value: &mut Value, tell: &mut impl FnMut(&str)) {
    let Value::Object(fields) = value else { return };
    for (field, value) in fields.iter_mut().filter(|(field, _)| TEXTS.contains(&field.as_str())) {
        let Value::Object(texts) = value else { continue };
        for text in texts.values_mut() {
            if let Value::String(text) = text
                && let Some(without) = without(text)
            {
                *text = without;
                tell(field);
            }
        }
        clean(value, tell);
    }
}

/// The text without them; none when it has none.
fn without(text: &str) -> Option<String> {
    let (mut kept, mut rest, mut is_changed) = (String::new(), text, false);
    let mut begins = true;
    while let Some(first) = rest.chars().next() {
        let length = if begins { mail(rest).or_else(|| phone(rest)) } else { None };
        let (part, after) = rest.split_at(length.unwrap_or(first.len_utf8()));
        kept.push_str(if length.is_some() { LEFT_OUT } else { part });
        is_changed |= length.is_some();
        begins = !first.is_alphanumeric() && !matches!(first, '+' | '.' | '_' | '-' | '@');
        rest = after;
    }
    is_changed.then_some(kept)
}

/// How long the mail address is that a text begins with.
fn mail(text: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '%');
    let word = |text: &str| text.find(|c| !is_part(c)).unwrap_or(text.len());
    let at = word(text);
    let host = text.get(at..)?.strip_prefix('@')?;
    let host = host.get(..word(host))?.trim_end_matches('.');
    (at > 0 && host.contains('.')).then_some(at + 1 + host.len())
}

/// How long the phone number is that a text begins with: with the sign of other countries in front, or a nought.
fn phone(text: &str) -> Option<usize> {
    if !text.starts_with(['+', '0']) {
        return None;
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '+' | ' ' | '-' | '(' | ')' | '/'));
    let number = text.get(..end.unwrap_or(text.len()))?.trim_end_matches(|c: char| !c.is_ascii_digit());
    // A day has its slashes between two digits, a number behind its town.
    let is_day = number.split('/').skip(1).any(|part| part.chars().take_while(char::is_ascii_digit).count() < 5);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (DIGITS.contains(&digits) && !is_day).then_some(number.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_go_and_all_else_stays() {
        for (text, left) in [
            ("Tea with us, 0176 1234567, or a.b+c@peers.example.", "Tea with us, …, or …."),
            ("+49 (30) 23125-014", "…"),
            ("Call 030/23125014 now", "Call … now"),
            ("mail:anna@gmail.com", "mail:…"),
        ] {
            assert_eq!(without(text).as_deref(), Some(left), "{text}");
        }
        for text in [
            "From 05/07/2027 18:00",
            "2027-07-05 18:00",
            "0 euros",
            "@handle",
            "12345678",
            "room 0.12",
            "a@b",
            "Straße 7",
        ] {
            assert_eq!(without(text), None, "{text}");
        }
    }
}
