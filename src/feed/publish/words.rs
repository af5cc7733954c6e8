//! The words of content: Fluent files that hold plain text only.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};

use super::content::Unreadable;

/// The fields of one record in one language.
pub type Fields = BTreeMap<String, String>;

/// A record's kind and id.
pub type WordKey = (String, String);

/// All words of one language.
pub type Words = BTreeMap<WordKey, Fields>;

/// Reads `locales/<lang>/core/<kind>.ftl`: message `<kind>-<id>`, its value as field `name`, its attributes as fields.
///
/// # Errors
///
/// A file that does not parse, a message not named after its file, a variable, term or selector: content is plain text.
pub(super) fn read(folder: &Path) -> Result<Words, Unreadable> {
    let mut words = Words::new();
    for (name, text) in super::core::files(folder, "ftl")? {
        let unreadable = |why: String| Unreadable { file: name.clone(), why };
        let kind = stem(&name);
        for entry in parsed(&name, &text)?.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Term(_) | Entry::Junk { .. } => return Err(unreadable("only plain messages stand here".into())),
            };
            let id = message.id.name;
            let Some(record) = id.strip_prefix(&format!("{kind}-")) else {
                return Err(unreadable(format!("{id} must begin with {kind}-")));
            };
            let value = message.value.iter().map(|pattern| ("name", pattern));
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
            let mut fields = Fields::new();
            for (field, pattern) in value.chain(attributes) {
                let plain =
                    plain(pattern).ok_or_else(|| unreadable(format!("{id}.{field} is more than plain text")))?;
                fields.insert(field.to_owned(), plain);
            }
            if words.insert((kind.clone(), record.to_owned()), fields).is_some() {
                return Err(unreadable(format!("{id} stands twice")));
            }
        }
    }
    Ok(words)
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        let PatternElement::TextElement { value } = element else { return None };
        text.push_str(value);
    }
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What the messages of a file are named after.
pub(super) fn stem(path: &str) -> String {
    Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The messages of a file.
///
/// # Errors
///
/// The first line that is no Fluent.
pub(super) fn parsed<'a>(name: &str, text: &'a str) -> Result<Resource<&'a str>, Unreadable> {
    fluent_syntax::parser::parse(text).map_err(|(_, errors)| Unreadable {
        file: name.to_owned(),
        why: errors.first().map_or_else(String::new, |error| place(text, error)),
    })
}

fn place(text: &str, error: &fluent_syntax::parser::ParserError) -> String {
    let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
    format!("line {line}: {error}")
}
