//! How a group is reached.

use serde::{Deserialize, Serialize};

use super::wrong::{ensure, languages, line};
use super::{Id, Url, Wrong};

/// One way to reach a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(publisher, derive(schemars::JsonSchema))]
pub struct Contact {
    /// What it is: one of [`Contact::KINDS`], or a later word, which is shown and never tapped.
    pub kind: Id,
    /// The number, the address, the handle.
    pub value: String,
    /// When somebody answers, as OpenStreetMap writes opening hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// The languages in which somebody answers, as BCP 47 tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
}

impl Contact {
    /// What this version knows how to reach.
    pub const KINDS: &[&str] = &["phone", "sms", "mail", "web", "signal", "matrix", "telegram", "whatsapp"];

    pub(super) fn check(&self, field: &'static str) -> Result<(), Wrong> {
        line(field, &self.value, 200)?;
        languages(&self.languages)?;
        match self.kind.as_str() {
            "phone" | "sms" => {
                let digits = self.value.chars().filter(char::is_ascii_digit).count();
                let plain = self.value.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')'));
                ensure(plain && (2..=15).contains(&digits), field, "a number has 2 to 15 digits, and + in front")
            }
            "mail" => {
                let parts = self.value.split_once('@');
                let fits = parts.is_some_and(|(who, host)| !who.is_empty() && host.contains('.'));
                // Behind these a link to the address says what is written in the mail, and who else gets it.
                let is_plain = !self.value.contains(|c: char| c.is_whitespace() || matches!(c, '?' | '&'));
                ensure(fits && is_plain, field, "this is no mail address")
            }
            "web" => Url::new(self.value.as_str()).map(drop).map_err(|why| Wrong { field, why }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_what_its_kind_says() {
        let check = |kind: &str, value: &str| {
            let kind = Id::new(kind).unwrap();
            Contact { kind, value: value.to_owned(), hours: None, languages: Vec::new() }.check("contacts")
        };
        for (kind, value) in
            [("phone", "+49 (30) 123-4"), ("mail", "us@peers.example"), ("web", "https://a.b"), ("pigeon", "any")]
        {
            assert!(check(kind, value).is_ok(), "{kind} {value}");
        }
        for (kind, value) in [
            ("phone", "*31#123"),
            ("sms", "*100#"),
            ("phone", "1"),
            ("sms", "call us"),
            ("mail", "@a.b"),
            ("mail", "a b@c.d"),
            ("mail", "us@peers.example?bcc=them@other.example"),
            ("mail", "us@peers.example&body=x"),
            ("web", "javascript:x"),
            ("pigeon", " "),
            ("pigeon", "two\nlines"),
        ] {
            assert!(check(kind, value).is_err(), "{kind} {value}");
        }
    }
}
