//! Fields out of JSON and XML as plain values, and how often one could not be carried over.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde_json::Value;

use super::zones::by_name;
use super::{Imported, Loss, NotRead};
use crate::domain::{Zone, hides};

/// The fields of one thing. What nobody took is missing from what came over, and is [said](Fields::left).
#[derive(Debug)]
pub(super) struct Fields {
    at: String,
    values: BTreeMap<String, Value>,
    /// Fields that held characters which no screen shows.
    hidden: Vec<String>,
}

impl Fields {
    pub(super) fn new(at: impl Into<String>, values: impl IntoIterator<Item = (String, Value)>) -> Self {
        Self { at: at.into(), values: values.into_iter().collect(), hidden: Vec::new() }
    }

    /// Where they stand in the file.
    pub(super) fn at(&self) -> &str {
        &self.at
    }

    pub(super) fn set_at(&mut self, at: impl Into<String>) {
        self.at = at.into();
    }

    /// A field's text, and it counts as carried over. Empty when there is none, or a list, or fields of its own.
    pub(super) fn take(&mut self, key: &str) -> String {
        match self.values.remove(key) {
            Some(value) => self.read(key, &value),
            None => String::new(),
        }
    }

    /// A field that is a list of texts, or one of them.
    pub(super) fn take_list(&mut self, key: &str) -> Vec<String> {
        let list = match self.values.remove(key) {
            Some(Value::Array(list)) => list,
            one => one.into_iter().collect(),
        };
        list.iter().map(|value| self.read(key, value)).filter(|text| !text.is_empty()).collect()
    }

    fn read(&mut self, key: &str, value: &Value) -> String {
        if value.as_str().is_some_and(|text| text.replace("\r\n", "\n").contains(hides)) {
            self.hidden.push(key.to_owned());
        }
        text(value)
    }

    /// Passes over fields that say nothing of the thing itself.
    pub(super) fn ignore(&mut self, keys: &[&str]) {
        for key in keys {
            self.values.remove(*key);
        }
    }

    /// Says which fields nobody took, and which were taken with something left out.
    pub(super) fn left(self, counted: &mut Counted) {
        for field in &self.hidden {
            counted.add(&self.at, field, Loss::Doubtful, "characters that no screen shows are taken out");
        }
        for (field, _) in self.values.into_iter().filter(|(_, value)| !is_empty(value)) {
            counted.add(&self.at, &field, Loss::Dropped, "nothing here holds it");
        }
    }
}

/// Findings that hold for many things alike, each said once, with the first place and how often.
#[derive(Debug, Default)]
pub(super) struct Counted(BTreeMap<(String, String), (Loss, String, usize)>);

impl Counted {
    pub(super) fn add(&mut self, at: &str, field: &str, loss: Loss, what: impl Into<String>) {
        // A name of a field is the file's, and may hide as much as a text.
        let times = self.0.entry((clean(field), what.into())).or_insert_with(|| (loss, at.to_owned(), 0));
        times.2 += 1;
    }

    pub(super) fn say(self, out: &mut Imported) {
        for ((field, what), (loss, at, count)) in self.0 {
            let times = if count == 1 { String::new() } else { format!(" ({count} times; this is the first)") };
            out.note(&at, &field, loss, what + &times);
        }
    }
}

/// Reads JSON.
pub(super) fn json(text: &str) -> Result<Value, NotRead> {
    serde_json::from_str(text).map_err(|error| NotRead(format!("this is no JSON that can be read: {error}")))
}

/// A text, a number or a yes as text, without what a screen would obey: JSON and XML can hide such characters behind
/// escapes.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => clean(text),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| !hides(*c)).collect::<String>().trim().to_owned()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.iter().all(is_empty),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

/// Minutes of `14:30` or `14:30:00`, up to `24:00`. Seconds are left out.
pub(super) fn minutes(text: &str) -> Option<u16> {
    let mut parts = text.trim().split(':');
    let mut part = |most: u16| {
        let digits = parts.next()?;
        let plain = (1..=2).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|number| plain && *number <= most)
    };
    let (hours, minutes) = (part(24)?, part(59)?);
    let rest = parts.next().is_none_or(|seconds| seconds.chars().all(|c| c.is_ascii_digit()));
    (rest && parts.next().is_none() && hours * 60 + minutes <= 24 * 60).then_some(hours * 60 + minutes)
}

/// The zone that a name says, also as Windows says it, and its clock.
pub(super) fn zone(named: &str) -> Option<(Zone, Tz)> {
    let clock = by_name(named)?;
    Some((Zone::new(clock.name()).ok()?, clock))
}

/// What is there of these, joined.
pub(super) fn joined<'a>(parts: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for part in parts.into_iter().map(str::trim) {
        if !part.is_empty() && !seen.contains(&part) {
            seen.push(part);
        }
    }
    seen.join(between)
}

/// Tags of HTML that end a line.
pub(super) const BREAKS: &[&str] =
    &["p", "br", "div", "li", "ul", "ol", "tr", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"];
/// Other tags that people write into such fields. What is none of these stays: `<https://…>`, `<3`, `a < b`.
const INLINE: &[&str] = &[
    "a",
    "b",
    "i",
    "u",
    "s",
    "em",
    "strong",
    "small",
    "span",
    "font",
    "img",
    "code",
    "sub",
    "sup",
    "td",
    "th",
    "tbody",
    "thead",
    "section",
    "article",
    "center",
    "iframe",
    "script",
    "style",
    "figure",
    "figcaption",
    "del",
    "ins",
    "mark",
];

/// A text without HTML's tags; Markdown stays as it is.
pub(super) fn plain(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        kept.push_str(before);
        // No tag holds a bracket, so each text is looked at once.
        let tag = after.find(['<', '>']).and_then(|end| after.split_at_checked(end));
        let (name, later) = match tag {
            Some((tag, later)) if later.starts_with('>') => (tag_name(tag), later.get(1..).unwrap_or_default()),
            _ => (None, after),
        };
        let Some(name) = name else {
            kept.push('<');
            rest = after;
            continue;
        };
        if BREAKS.contains(&name.as_str()) {
            kept.push('\n');
        }
        rest = later;
    }
    kept.push_str(rest);
    for (entity, letter) in
        [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        if kept.contains('&') {
            kept = kept.replace(entity, letter);
        }
    }
    let mut lines: Vec<&str> = kept.lines().map(str::trim_end).collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.join("\n").trim().to_owned()
}

fn tag_name(tag: &str) -> Option<String> {
    let inner = tag.strip_prefix('/').unwrap_or(tag);
    let name = inner.split(|c: char| c.is_whitespace() || c == '/').next()?.to_ascii_lowercase();
    (BREAKS.contains(&name.as_str()) || INLINE.contains(&name.as_str()) || inner.starts_with("!--")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_everything_else_in_brackets_stays() {
        for (html, text) in [
            ("<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three"),
            ("a <b class=\"x\">bold</b> word<br/>next", "a bold word\nnext"),
            ("1 < 2 and 3 > 2, I <3 you", "1 < 2 and 3 > 2, I <3 you"),
            ("see <https://peers.example> or <us@peers.example>", "see <https://peers.example> or <us@peers.example>"),
            ("**bold** and [a link](https://a.example)", "**bold** and [a link](https://a.example)"),
            ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
            ("<a<a<a", "<a<a<a"),
            ("<", "<"),
            ("<!-- nothing -->x", "x"),
        ] {
            assert_eq!(plain(html), text, "{html}");
        }
    }

    #[test]
    fn a_time_of_day_has_hours_and_minutes() {
        for (time, found) in
            [("00:00", Some(0)), ("7:05", Some(425)), ("19:30:00", Some(1170)), ("24:00", Some(1440)), ("24:01", None)]
        {
            assert_eq!(minutes(time), found, "{time}");
        }
        for bad in ["", "19", "7pm", "7:30 pm", "19:60", "-1:00", "+1:00", "1:00:00:00", "٧:٣٠", "19:3x"] {
            assert_eq!(minutes(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_hides_behind_an_escape_is_taken_out() {
        let value: Value = serde_json::from_str(r#""a\u202eb\u0000c\r\nd\te ""#).unwrap();
        assert_eq!(text(&value), "abc\nd\te");
    }
}
