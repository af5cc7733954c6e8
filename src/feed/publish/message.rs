//! One message as it is compared with its English: what it says in every case, and which numbers stand in that.

use std::collections::BTreeMap;
use std::fmt;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use sha2::{Digest, Sha256};

/// The value of a message, or of one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    parts: Vec<Part>,
    /// Whether a wrong word here could kill: `safety = true` stands over it, or over its group.
    pub safety: bool,
    /// The kind of content it belongs to; none for a message of the screens.
    pub kind: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    Variable(String),
    Choice { on: String, variants: Vec<Variant> },
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Variant {
    key: String,
    is_default: bool,
    parts: Vec<Part>,
}

/// Which variant stands, by the variable that chooses.
type Case = BTreeMap<String, String>;

/// The keys by which languages count; each has its own of them.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Message {
    pub(super) fn new(pattern: &Pattern<&str>, safety: bool, kind: Option<&str>) -> Self {
        Self { parts: parts(pattern), safety, kind: kind.map(str::to_owned) }
    }

    /// What it says in every case, one after the other: variables as `{ $name }`.
    #[must_use]
    pub fn words(&self) -> String {
        self.cases().iter().map(|case| said(&self.parts, case)).collect::<Vec<_>>().join(" ")
    }

    /// How many characters it has at most, without its variables.
    #[must_use]
    pub fn length(&self) -> usize {
        let without =
            |case: &Case| said(&self.parts, case).split(['{', '}']).step_by(2).map(|part| part.chars().count()).sum();
        self.cases().iter().map(without).max().unwrap_or_default()
    }

    /// The beginning of its SHA-256: another one when anything in it has changed.
    #[must_use]
    pub fn hash(&self) -> String {
        Sha256::digest(self.to_string()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether there are words to translate: not signs, variables and abbreviations alone.
    #[must_use]
    pub fn has_words(&self) -> bool {
        let is_word = |part: &str| part.split(|c: char| !c.is_lowercase()).any(|run| run.chars().count() > 2);
        self.words().split(['{', '}']).step_by(2).any(is_word)
    }

    /// Where its numbers or its cases are not those of `english`.
    #[must_use]
    pub fn differs_in_numbers(&self, english: &Self) -> Option<String> {
        let lost = |on: &String, key: &String| {
            let here = self.cases();
            let is_asked = here.iter().any(|case| case.contains_key(on));
            let is_word = !PLURALS.contains(&key.as_str());
            is_asked && is_word && !here.iter().any(|case| case.get(on) == Some(key))
        };
        let theirs = english.cases();
        if let Some((on, key)) = theirs.iter().flatten().find(|(on, key)| lost(on, key)) {
            return Some(format!("has no [{key}] of ${on}"));
        }
        // Each variable chooses on both sides, if on one; what a language only counts by may be missing on either.
        self.cases().into_iter().chain(theirs).find_map(|case| {
            let (here, there) = (numbers(&said(&self.parts, &case)), numbers(&said(&english.parts, &case)));
            (here != there).then(|| format!("has the numbers {here:?}, English has {there:?}"))
        })
    }

    fn cases(&self) -> Vec<Case> {
        let mut cases = vec![Case::new()];
        choices(&self.parts, &mut cases);
        cases
    }
}

/// As Fluent writes it, on one line.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(&self.parts, f)
    }
}

fn write(parts: &[Part], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    parts.iter().try_for_each(|part| match part {
        Part::Words(words) => f.write_str(words),
        Part::Variable(name) => write!(f, "{{ ${name} }}"),
        Part::Choice { on, variants } => {
            write!(f, "{{ ${on} ->")?;
            for variant in variants {
                write!(f, " {}[{}] ", if variant.is_default { "*" } else { "" }, variant.key)?;
                write(&variant.parts, f)?;
            }
            f.write_str(" }")
        }
    })
}

fn parts(pattern: &Pattern<&str>) -> Vec<Part> {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Part::Words((*value).to_owned()),
        PatternElement::Placeable { expression } => placed(expression),
    };
    pattern.elements.iter().map(part).collect()
}

fn placed(expression: &Expression<&str>) -> Part {
    match expression {
        Expression::Select { selector, variants } => Part::Choice {
            on: variable(selector).unwrap_or_default(),
            variants: variants
                .iter()
                .map(|variant| Variant {
                    key: match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    },
                    is_default: variant.default,
                    parts: parts(&variant.value),
                })
                .collect(),
        },
        Expression::Inline(inline) => match inline {
            InlineExpression::Placeable { expression } => placed(expression),
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                Part::Words((*value).to_owned())
            }
            other => Part::Variable(variable(other).unwrap_or_default()),
        },
    }
}

fn variable(expression: &InlineExpression<&str>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    }
}

/// Every way in which the choices can fall, on top of those that are known.
fn choices(parts: &[Part], cases: &mut Vec<Case>) {
    for part in parts {
        let Part::Choice { on, variants } = part else { continue };
        let mut more = Vec::new();
        for case in cases.iter() {
            let held = case.get(on).cloned();
            for variant in variants.iter().filter(|variant| held.as_ref().is_none_or(|held| *held == variant.key)) {
                let mut case = case.clone();
                case.insert(on.clone(), variant.key.clone());
                let mut inner = vec![case];
                choices(&variant.parts, &mut inner);
                more.append(&mut inner);
            }
            // A key that only an earlier choice on the same variable has falls to this one's default.
            if held.is_some_and(|held| variants.iter().all(|variant| variant.key != held)) {
                more.push(case.clone());
            }
        }
        *cases = more;
    }
}

/// What is said in this case; the default where it does not say.
fn said(parts: &[Part], case: &Case) -> String {
    parts.iter().fold(String::new(), |mut text, part| {
        match part {
            Part::Words(words) => text.push_str(words),
            Part::Variable(name) => text.push_str(&format!("{{ ${name} }}")),
            Part::Choice { on, variants } => {
                let exact = variants.iter().find(|variant| case.get(on) == Some(&variant.key));
                let chosen = exact.or_else(|| variants.iter().find(|variant| variant.is_default));
                text.extend(chosen.map(|variant| said(&variant.parts, case)));
            }
        }
        text
    })
}

/// The numbers in a text, sorted, whatever digits they are written in.
fn numbers(text: &str) -> Vec<String> {
    let ascii = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        c => Some(c).filter(char::is_ascii_digit),
    };
    let plain: String = text.chars().map(|c| ascii(c).unwrap_or(' ')).collect();
    let mut found: Vec<String> = plain.split_whitespace().map(str::to_owned).collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> Message {
        let source = format!("a = {text}\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
        let fluent_syntax::ast::Entry::Message(held) = &resource.body[0] else { panic!("{source}") };
        Message::new(held.value.as_ref().unwrap(), false, None)
    }

    fn differs(theirs: &str, english: &str) -> Option<String> {
        message(theirs).differs_in_numbers(&message(english))
    }

    #[test]
    fn numbers_are_the_same_in_any_digits_and_any_order() {
        assert_eq!(differs("٣٠ ثم ٢", "2 after 30"), None);
        assert_eq!(differs("1,8 mg", "1.8 mg"), None);
        assert!(differs("18 mg", "1.8 mg").is_some());
        assert!(differs("2 Stöße", "30 pushes, 2 breaths").is_some());
    }

    #[test]
    fn numbers_are_compared_case_by_case() {
        let english = "{ $n ->\n    [0] Call 112.\n    [one] One.\n   *[other] Wait 2 minutes.\n}";
        let polish =
            "{ $n ->\n    [0] 112.\n    [one] Raz.\n    [few] 2 min.\n    [many] 2 min.\n   *[other] 2 min.\n}";
        assert_eq!(differs(polish, english), None);
        assert!(differs(&polish.replace("[many] 2", "[many] 3"), english).is_some());
        assert!(differs("{ $n ->\n    [one] Raz.\n   *[other] 2 min.\n}", english).unwrap().contains("[0]"));
    }

    #[test]
    fn a_word_that_changed_is_another_hash() {
        assert_eq!(message("Call { $n }").hash(), message("Call { $n }").hash());
        assert_ne!(message("Call { $n }").hash(), message("Call { $m }").hash());
        assert_ne!(message("Call").hash(), message("call").hash());
    }

    #[test]
    fn a_message_of_signs_alone_has_no_words() {
        assert!(!message("{ $a } · { $b }").has_words());
        assert!(!message("LSD, 5 km").has_words());
        assert!(message("{ $a }, twice").has_words());
        assert_eq!(message("{ $a }, twice").length(), 7);
    }
}
