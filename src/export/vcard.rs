//! Groups as vCard 4 (RFC 6350, and RFC 9554 for messengers): a card for the address book of a phone.
//!
//! # Why so
//!
//! Written by hand: the one library that is kept up brings a parser, MIME types, phone numbers and an URL type with it, for
//! what is a dozen lines of text here, escaped and folded as RFC 6350 says.

use super::{Records, degrees, plain, way};
use crate::domain::{Contact, Group, Id, Texts};

/// Every group of `all` as a card, in the first of `languages` there is. A link stands only on the card of a group that
/// somebody checked: an address book is tapped without looking.
#[must_use]
pub fn cards(all: &[Records], languages: &[&str]) -> String {
    let mut cards = String::new();
    for records in all {
        for (id, group) in &records.groups {
            let mut card = Card { languages, text: String::new() };
            card.group(records, id, group);
            cards.push_str(&card.text);
        }
    }
    cards
}

/// Longest line, in bytes, without its end.
const LINE: usize = 75;

struct Card<'a> {
    languages: &'a [&'a str],
    text: String,
}

impl Card<'_> {
    fn group(&mut self, records: &Records, id: &Id, group: &Group) {
        self.line("BEGIN:VCARD");
        self.line("VERSION:4.0");
        self.line(concat!("PRODID:-//Tentlight//Tentlight ", env!("CARGO_PKG_VERSION"), "//EN"));
        self.line(&format!("UID;VALUE=text:{}", records.uid(id)));
        self.line("KIND:org");
        self.say("FN", &group.name);
        self.say("ORG", &group.name);
        for contact in &group.contacts {
            self.contact(contact, group.is_checked());
        }
        if let Some(site) = group.site.as_ref().filter(|_| group.is_checked()) {
            self.line(&format!("URL:{site}"));
        }
        if let Some(words) = way(group.place.as_ref(), group.address.as_ref()) {
            // An address in one piece stands in the third part of seven: the street.
            let words = words.in_one_of(self.languages);
            self.line(&format!("ADR:;;{};;;;", escaped(&words.text)));
        }
        if let Some(place) = &group.place {
            self.line(&format!("GEO:geo:{},{}", degrees(place.lat), degrees(place.lon)));
        }
        group.languages.iter().for_each(|language| self.line(&format!("LANG:{language}")));
        if !group.categories.is_empty() {
            let words: Vec<String> = group.categories.iter().map(|word| escaped(word.as_str())).collect();
            self.line(&format!("CATEGORIES:{}", words.join(",")));
        }
        if let Some(about) = &group.about {
            self.say("NOTE", about);
        }
        self.line(&format!("REV:{}", records.made.format("%Y%m%dT%H%M%SZ")));
        self.line("END:VCARD");
    }

    fn contact(&mut self, contact: &Contact, is_checked: bool) {
        let value = escaped(&contact.value);
        match contact.kind.as_str() {
            "phone" => self.line(&format!("TEL;VALUE=text;TYPE=voice:{value}")),
            "sms" => self.line(&format!("TEL;VALUE=text;TYPE=text:{value}")),
            "mail" => self.line(&format!("EMAIL:{value}")),
            "web" if is_checked => self.line(&format!("URL:{}", plain(&contact.value))),
            "web" => {}
            kind => self.line(&format!("SOCIALPROFILE;VALUE=text;SERVICE-TYPE={kind}:{value}")),
        }
    }

    /// Somebody's words, and which language they are in when it is not the first one asked for.
    fn say(&mut self, name: &str, words: &Texts) {
        let found = words.in_one_of(self.languages);
        let foreign = self.languages.first() != Some(&found.lang.as_str());
        let language = if foreign { format!(";LANGUAGE={}", found.lang) } else { String::new() };
        self.line(&format!("{name}{language}:{}", escaped(&found.text)));
    }

    /// A line, folded between characters.
    fn line(&mut self, line: &str) {
        let mut bytes = 0;
        for c in line.chars() {
            if bytes + c.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                bytes = 1;
            }
            self.text.push(c);
            bytes += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    plain(text).replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}
