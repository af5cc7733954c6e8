//! Lines as iCalendar and vCard have them: a name, parameters, a value; escaped, and folded at 75 bytes.
//!
//! # Why so
//!
//! Both formats share their lines, and this is all of it. The library that reads calendars would write a title as it is,
//! with an end of line in it, folds some lines at 76 bytes, and puts a random UID and the clock where there is none. The one
//! for cards that is kept up brings a parser, MIME types, phone numbers and addresses of its own.

use crate::domain::Texts;

/// Longest line, in bytes, without its end.
const LINE: usize = 75;

/// Lines of a file, with the words in the first of some languages.
pub(super) struct Lines<'a> {
    pub(super) languages: &'a [&'a str],
    pub(super) text: String,
}

impl<'a> Lines<'a> {
    pub(super) const fn new(languages: &'a [&'a str]) -> Self {
        Self { languages, text: String::new() }
    }

    /// A line whose value is no text of a person, and holds no end of a line; `name` with its parameters.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        let mut bytes = 0;
        for c in [name, ":", value].iter().flat_map(|part| part.chars()) {
            if bytes + c.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                bytes = 1;
            }
            self.text.push(c);
            bytes += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A line with somebody's text, whatever it holds.
    pub(super) fn write(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    /// A line with somebody's words, and which language they are in when it is not the first one asked for.
    pub(super) fn say(&mut self, name: &str, words: &Texts) {
        let found = words.in_one_of(self.languages);
        if self.languages.first() == Some(&found.lang.as_str()) {
            self.write(name, &found.text);
        } else {
            self.write(&format!("{name};LANGUAGE={}", found.lang), &found.text);
        }
    }
}

/// A text as a value of a line. What could end a line for some reader, or hides, becomes `\n` or a space.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\r' => {}
            c if c.is_control() && c != '\t' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
